"""Tracked stories: each material update once, as a silent answer, until five quiet days."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.core.mutes import Mute, MuteKind
from bot.core.subscriptions import ChatState
from bot.locales import wording
from bot.storage import chats as chats_table
from bot.storage import mutes as mutes_table
from bot.storage import tracks as tracks_table
from bot.usecases.ask import NothingNew
from bot.usecases.track import Track
from tests.factories import ALICE, alice, change_story, save_story

EIGHT = datetime(2026, 3, 3, 7, tzinfo=UTC)  # 08:00 in Berlin, the day after START
HOUR = timedelta(hours=1)


class Tracked:
    def __init__(self, world):
        self.world = world
        self.track = Track(world.database, world.clock, wording)
        self.chat = world.write(alice)
        self.story = world.write(save_story, "Ferry aground, 12 hurt", at=EIGHT - 2 * HOUR, now=EIGHT - HOUR)

    async def round(self):
        await self.track()
        await self.world.tick()

    async def changes(self, headline, change, **after):
        now = self.world.clock.advance(**after)
        self.world.write(change_story, self.story, headline, change, now)

    def messages(self):
        return [message for message in self.world.messenger.arrived if message.chat_id == ALICE.chat_id]


@pytest.fixture
async def told(world):
    """Alice was told of the ferry in her briefing, and tracks it from a card that came later."""
    world.clock.set(EIGHT)
    found = Tracked(world)
    await world.tick()
    assert len(found.messages()) == 1
    assert (await found.track.begin(found.chat, found.story, 77))[0]
    return found


async def test_an_update_is_a_silent_answer_to_the_first_message(told):
    first = told.world.read(lambda s: tracks_table.find_first_message(s, told.chat.id, told.story))
    await told.changes("Ferry aground, 18 hurt", "12 → 18 hurt", hours=1)
    await told.round()
    message = told.messages()[-1]
    assert (message.silent, message.reply_to) == (True, first)
    assert first != 77
    assert "12 → 18 hurt" in message.text


async def test_a_story_never_told_is_answered_where_it_was_tracked(world):
    found = Tracked(world)
    await found.track.begin(found.chat, found.story, 77)
    await found.changes("Ferry aground, 18 hurt", "12 → 18 hurt", minutes=5)
    await found.round()
    assert [message.reply_to for message in found.messages()] == [77]


async def test_each_update_comes_once_whatever_else_asks(told):
    await told.changes("Ferry aground, 18 hurt", "12 → 18 hurt", hours=1)
    for _ in range(3):
        await told.round()
    assert len(told.messages()) == 2
    assert isinstance(await told.world.ask.new(told.world.read(chats_table.get_chat, told.chat.id)), NothingNew)
    told.world.clock.set(EIGHT + timedelta(days=1))
    await told.round()
    assert not any("Ferry" in message.text for message in told.messages()[2:])


async def test_what_a_briefing_told_before_is_no_update(told):
    await told.changes("Ferry aground, 18 hurt", "12 → 18 hurt", hours=1)
    await told.world.ask.new(told.world.read(chats_table.get_chat, told.chat.id))
    await told.round()
    assert len(told.messages()) == 2
    assert not told.messages()[-1].silent


async def test_a_cosmetic_change_and_a_standstill_say_nothing(told):
    for _ in range(3):
        told.world.clock.advance(hours=1)
        await told.round()
    assert len(told.messages()) == 1


async def test_the_next_briefing_still_covers_the_same_time(told):
    before = told.world.read(chats_table.get_chat, told.chat.id).told_at
    await told.changes("Ferry aground, 18 hurt", "12 → 18 hurt", hours=1)
    await told.round()
    assert told.world.read(chats_table.get_chat, told.chat.id).told_at == before


async def test_five_quiet_days_end_it_and_a_change_begins_them_anew(told):
    await told.changes("Ferry aground, 18 hurt", "12 → 18 hurt", days=4)
    await told.round()
    told.world.clock.advance(days=4)
    assert (await told.track()).ended_tracks == 0
    told.world.clock.advance(days=1, seconds=1)
    assert (await told.track()).ended_tracks == 1
    assert await told.track.tracked(told.chat) == ()


async def test_stopping_stops_it(told):
    await told.track.end(told.chat, told.story)
    await told.track.end(told.chat, told.story)
    await told.changes("Ferry aground, 18 hurt", "12 → 18 hurt", hours=1)
    await told.track()
    await told.world.deliver()
    assert len(told.messages()) == 1


async def test_what_is_muted_stays_silent(told):
    told.world.write(mutes_table.set_mutes, told.chat.id, [Mute(MuteKind.WORDS, "ferry")], EIGHT)
    await told.changes("Ferry aground, 18 hurt", "12 → 18 hurt", hours=1)
    await told.round()
    assert len(told.messages()) == 1


async def test_tracking_twice_is_tracking_once(told):
    await told.changes("Ferry aground, 18 hurt", "12 → 18 hurt", hours=1)
    assert (await told.track.begin(told.chat, told.story, 78))[0]
    await told.round()
    assert len(told.messages()) == 2


async def test_a_pause_holds_updates_back_and_the_newest_comes_after_it(told):
    told.world.write(chats_table.set_chat, told.chat.id, state=ChatState.PAUSED)
    await told.changes("Ferry aground, 18 hurt", "12 → 18 hurt", hours=1)
    await told.round()
    await told.changes("Ferry aground, 20 hurt", "18 → 20 hurt", hours=1)
    await told.round()
    assert len(told.messages()) == 1
    told.world.write(chats_table.set_chat, told.chat.id, state=ChatState.ACTIVE)
    await told.round()
    assert ["18 → 20" in message.text for message in told.messages()[1:]] == [True]


async def test_a_kill_between_promise_and_sending_loses_nothing(told):
    await told.changes("Ferry aground, 18 hurt", "12 → 18 hurt", hours=1)
    await told.track()
    told.world.restart()
    await told.world.deliver()
    assert len(told.messages()) == 2


async def test_a_story_that_is_no_more_cannot_be_tracked(told):
    assert (await told.track.begin(told.chat, 404, 1))[0] is None
