"""Chats: who they are, and that nothing is left of one that wants to be forgotten."""

from dataclasses import replace
from datetime import timedelta

from sqlalchemy import func, insert, select

from bot.core.mutes import Mute, MuteKind
from bot.core.subscriptions import Address, ChatState, Defaults
from bot.storage import chats as chats_table
from bot.storage import choices as choices_table
from bot.storage import digests as digests_table
from bot.storage import mutes as mutes_table
from bot.storage import subscriptions as subscriptions_table
from bot.storage.schema import DeliveryRow, EditRow, TasteRow, TrackRow
from tests.factories import ALICE, alice, bob, save_feed, save_story
from tests.fakes import START
from tests.storage.test_digests import a_promise


def fill_every_table(session, chat):
    """A row in each table that hangs on a chat."""
    story = save_story(session)
    now = START
    subscriptions_table.follow_feed(session, chat.id, [save_feed(session)], now)
    mutes_table.set_mutes(
        session, chat.id, [Mute(MuteKind.WORDS, "golf", None), Mute(MuteKind.SOURCE, "Coast News", now)], now
    )
    chosen = choices_table.get_choices(session, chat.id)
    choices_table.save_undo(session, chat.id, chosen, replace(chosen, stories=3), now)
    session.execute(insert(TasteRow).values(chat_id=chat.id, story_id=story, sign=1, at=now))
    session.execute(insert(TrackRow).values(chat_id=chat.id, story_id=story, message_id=1, revision=1, moved_at=now))
    digests_table.promise(session, [a_promise(chat, tells=((story, 1, "Ferry"),))], now)
    (delivery,) = session.scalars(select(DeliveryRow.id).where(DeliveryRow.chat_id == chat.id))
    session.execute(insert(EditRow).values(delivery_id=delivery, ready_at=now))


def test_a_chat_is_met_once(database):
    def work(session):
        first = chats_table.save_chat(session, ALICE, "en", Defaults(), START)
        again = chats_table.save_chat(session, ALICE, "de", Defaults(), START + timedelta(days=1))
        return first, again

    first, again = database.write_now(work)
    assert first == again
    assert (first.state, first.language, first.address) == (ChatState.NEW, "en", ALICE)


def test_each_forum_topic_is_a_scope_of_its_own(database):
    def work(session):
        for thread in (None, 7, 8):
            chats_table.save_chat(session, Address(-5, thread), "en", Defaults(), START)
        return chats_table.list_threads(session, -5)

    assert [chat.address.thread_id for chat in database.write_now(work)] == [None, 7, 8]


def test_a_group_that_moves_takes_everything_along(database):
    def work(session):
        old = bob(session)
        assert chats_table.move_chat(session, old.address.chat_id, -77) == 1
        return old, chats_table.find_chat(session, Address(-77))

    old, new = database.write_now(work)
    assert new.id == old.id


def test_pauses_that_are_over_are_found(database):
    def work(session):
        chat = alice(session)
        chats_table.set_chat(session, chat.id, state=ChatState.PAUSED, paused_until=START + timedelta(days=1))
        return [chats_table.list_to_resume(session, START + timedelta(hours=hours)) == (chat.id,) for hours in (23, 24)]

    assert database.write_now(work) == [False, True]


def test_forgetting_counts_every_table_and_leaves_no_row(database):
    def work(session):
        chat, other = alice(session), bob(session)
        fill_every_table(session, chat)
        kept = choices_table.get_choices(session, other.id)
        counts = chats_table.forget_chat(session, chat.id)
        for table, owned in chats_table.rows_of(chat.id):
            assert session.scalar(select(func.count()).select_from(table).where(owned)) == 0, table.name
        assert session.scalar(select(func.count()).select_from(EditRow)) == 0  # what hung on the chat's messages
        assert chats_table.find_chat(session, ALICE) is None
        assert choices_table.get_choices(session, other.id) == kept
        return counts

    counts = database.write_now(work)
    assert set(counts) == {table.name for table, _ in chats_table.rows_of(1)}
    assert counts["mutes"] == 2
    assert counts["chats"] == counts["outbox"] == counts["ledger"] == counts["slots"] == 1
