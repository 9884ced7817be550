"""Subscriptions: what a chat follows, in its order."""

from datetime import timedelta

from bot.storage import subscriptions as subscriptions_table
from tests.factories import alice, topic_id
from tests.fakes import START


def test_topics_come_in_the_order_they_were_chosen(database):
    def work(session):
        chat = alice(session, topics=())
        wanted = [topic_id(session, slug) for slug in ("sport", "world", "science")]
        for minutes, one in enumerate(wanted):
            subscriptions_table.follow(session, chat.id, [one], START + timedelta(minutes=minutes))
        subscriptions_table.follow(session, chat.id, wanted[:1], START + timedelta(hours=1))  # again: nothing changes
        return wanted, subscriptions_table.list_followed(session, chat.id)

    wanted, found = database.write_now(work)
    assert list(found) == wanted
