"""Chats: who they are, what they chose, and that nothing is left of one that wants to be forgotten."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from sqlalchemy import func, insert, select

from bot.core.mutes import Mute, MuteKind
from bot.core.queries import parse_query
from bot.core.schedule import SlotRule
from bot.core.subscriptions import Address, ChatState, Defaults
from bot.storage import choices as choices_table
from bot.storage import digests as digests_table
from bot.storage import subscriptions as chats_table
from bot.storage import topics as topics_table
from bot.storage.schema import DeliveryRow, EditRow, TasteRow, TrackRow
from bot.usecases.change import put_back
from tests.factories import ALICE, alice, bob, charlie, save_feed, save_story, topic_id
from tests.fakes import START
from tests.storage.test_digests import a_promise


def fill_every_table(session, chat):
    """A row in each table that hangs on a chat."""
    story = save_story(session)
    now = START
    chats_table.follow_feed(session, chat.id, [save_feed(session)], now)
    chats_table.set_mutes(
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


def test_topics_come_in_the_order_they_were_chosen(database):
    def work(session):
        chat = alice(session, topics=())
        wanted = [topic_id(session, slug) for slug in ("sport", "world", "science")]
        for minutes, one in enumerate(wanted):
            chats_table.follow(session, chat.id, [one, one][:1], START + timedelta(minutes=minutes))
        chats_table.follow(session, chat.id, wanted[:1], START + timedelta(hours=1))  # again: nothing changes
        return wanted, chats_table.list_followed(session, [chat.id])[chat.id]

    wanted, found = database.write_now(work)
    assert list(found) == wanted


def test_choices_survive_being_put_aside_and_back(database):
    def work(session):
        chat = alice(session, topics=("world", "sport", "science"), times=("08:00", "18:30"))
        feed = save_feed(session)
        chats_table.follow_feed(session, chat.id, [feed], START)
        chats_table.set_feed_name(session, chat.id, feed, "The morning paper")
        chats_table.set_mutes(session, chat.id, [Mute(MuteKind.WORDS, "golf", START + timedelta(days=7))], START)
        before = choices_table.get_choices(session, chat.id)
        put_back(
            session,
            chat.id,
            replace(
                before,
                topics=(),
                feeds=(),
                feed_names=(),
                slots=(SlotRule(time(5)),),
                mutes=(),
                language="de",
                zone="Asia/Tokyo",
                stories=3,
                article_languages=("de",),
                state=ChatState.PAUSED,
                paused_until=START + timedelta(days=3),
                minutes=3,
                per_source=2,
            ),
            START,
        )
        changed = choices_table.get_choices(session, chat.id)
        undo = choices_table.save_undo(session, chat.id, before, changed, START)
        claimed = choices_table.claim_undo(session, chat.id, undo, START - timedelta(minutes=1), START)
        assert claimed is not None
        put_back(session, chat.id, claimed, START)
        return before, changed, choices_table.get_choices(session, chat.id)

    before, changed, after = database.write_now(work)
    assert changed != before
    assert after == before


def test_an_undo_takes_back_its_own_change_and_nothing_chosen_since(database):
    def work(session):
        chat = alice(session, topics=("world",))
        before = choices_table.get_choices(session, chat.id)
        chats_table.set_chat(session, chat.id, stories=3)
        undo = choices_table.save_undo(session, chat.id, before, choices_table.get_choices(session, chat.id), START)
        chats_table.follow(session, chat.id, [topic_id(session, "science")], START)
        chats_table.set_chat(session, chat.id, zone="Asia/Tokyo")
        since = choices_table.get_choices(session, chat.id)
        return before, since, choices_table.claim_undo(session, chat.id, undo, START - timedelta(minutes=1), START)

    before, since, claimed = database.write_now(work)
    assert claimed == replace(since, stories=before.stories)
    assert len(claimed.topics) == 2


def test_an_undo_works_once_in_time_and_only_for_its_own_chat(database):
    def work(session):
        mine, other = alice(session), bob(session)
        chosen = choices_table.get_choices(session, mine.id)
        undo = choices_table.save_undo(session, mine.id, replace(chosen, stories=3), chosen, START)
        claim = lambda chat, after: choices_table.claim_undo(session, chat.id, undo, after, START)  # noqa: E731
        return (
            claim(other, START - timedelta(minutes=1)),
            claim(mine, START + timedelta(minutes=1)),
            claim(mine, START - timedelta(minutes=1)) is not None,
            claim(mine, START - timedelta(minutes=1)),
        )

    assert database.write_now(work) == (None, None, True, None)


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


def test_due_slots_of_active_chats_only_the_longest_waiting_first(database):
    def work(session):
        feed = save_feed(session)
        late = alice(session, times=("10:30",))
        early = bob(session, times=("10:15",))
        paused = charlie(session, feed, times=("10:20",))
        chats_table.set_chat(session, paused.id, state=ChatState.PAUSED)
        now = datetime(2026, 3, 2, 9, 45, tzinfo=UTC)
        return [early.id, late.id], [slot.chat for slot in chats_table.claim_due_slots(session, now, 9)]

    wanted, found = database.write_now(work)
    assert found == wanted


def test_pauses_that_are_over_are_found(database):
    def work(session):
        chat = alice(session)
        chats_table.set_chat(session, chat.id, state=ChatState.PAUSED, paused_until=START + timedelta(days=1))
        return [chats_table.list_to_resume(session, START + timedelta(hours=hours)) == (chat.id,) for hours in (23, 24)]

    assert database.write_now(work) == [False, True]


def test_free_topics_are_shared_and_forgotten_with_their_last_follower(database):
    def work(session):
        one, other = alice(session), bob(session)
        first = topics_table.save_free_topic(session, "electric  Ferries", START)
        second = topics_table.save_free_topic(session, "electric ferries", START)
        assert first.id == second.id
        for chat in (one, other):
            chats_table.follow(session, chat.id, [first.id], START)
        chats_table.unfollow(session, one.id, first.id)
        assert topics_table.prune_topics(session) == 0
        before = topics_table.version(session)
        chats_table.unfollow(session, other.id, first.id)
        assert topics_table.prune_topics(session) == 1
        return before != topics_table.version(session), len(topics_table.list_topics(session))

    from bot.core.taxonomy import TAXONOMY

    assert database.write_now(work) == (True, len(TAXONOMY))


def test_the_taxonomy_is_seeded_once(database):
    before = database.read_now(topics_table.list_topics)
    database.write_now(lambda session: topics_table.seed_taxonomy(session, START))
    assert database.read_now(topics_table.list_topics) == before


def test_a_topic_keeps_all_that_its_owner_tuned(database):
    query = parse_query("space exploration, nasa -mars").at_least(0.8123)
    for number in range(40):
        query = query.without_synonym(f"synonym number {number}")

    def work(session):
        topic = topics_table.save_free_topic(session, query.to_text(), START)
        return topic, topics_table.get_topics(session, [topic.id])[topic.id]

    made, found = database.write_now(work)
    assert made == found
    assert (found.query, found.threshold, found.name) == (query, 0.8123, "space exploration, nasa -mars")
