"""Choices: what a chat chose, put aside and back by Undo."""

from dataclasses import replace
from datetime import time, timedelta

from bot.core.mutes import Mute, MuteKind
from bot.core.schedule import SlotRule
from bot.core.subscriptions import ChatState
from bot.storage import chats as chats_table
from bot.storage import choices as choices_table
from bot.storage import mutes as mutes_table
from bot.storage import subscriptions as subscriptions_table
from bot.usecases.change import put_back
from tests.factories import alice, bob, save_feed, topic_id
from tests.fakes import START


def test_choices_survive_being_put_aside_and_back(database):
    def work(session):
        chat = alice(session, topics=("world", "sport", "science"), times=("08:00", "18:30"))
        feed = save_feed(session)
        subscriptions_table.follow_feed(session, chat.id, [feed], START)
        subscriptions_table.set_feed_name(session, chat.id, feed, "The morning paper")
        mutes_table.set_mutes(session, chat.id, [Mute(MuteKind.WORDS, "golf", START + timedelta(days=7))], START)
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
        subscriptions_table.follow(session, chat.id, [topic_id(session, "science")], START)
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
