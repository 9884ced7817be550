"""Quiet hours hold whatever comes by itself, and end in one message. What people ask for is answered at any hour."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.core.delivery import RetryLater
from bot.core.markup import raw
from bot.core.subscriptions import EmptyDay
from bot.locales import wording
from bot.storage import chats as chats_table
from bot.storage import outbox
from bot.storage import slots as slots_table
from bot.storage import stories as stories_table
from bot.storage import tracks as tracks_table
from bot.usecases.ask import Promised
from bot.usecases.track import Track
from tests.factories import ALICE, BOB, alice, bob, change_story, save_story

NIGHT = "22:00-07:00"  # in Berlin: 21:00 to 06:00 UTC
EVENING = datetime(2026, 3, 2, 20, tzinfo=UTC)
ELEVEN = datetime(2026, 3, 2, 22, tzinfo=UTC)  # 23:00 in Berlin
SEVEN = datetime(2026, 3, 3, 6, tzinfo=UTC)
FERRY = "Ferry runs aground off Hornby"


async def until(world, moment):
    world.clock.set(moment)
    await world.compose()
    await Track(world.database, world.clock, wording)()
    await world.deliver()


def texts(world, chat_id=ALICE.chat_id):
    return list(world.messenger.texts(chat_id))


def track(world, chat, story_id, message_id=55):
    story = world.read(stories_table.find_story, story_id)
    world.write(tracks_table.save_track, chat.id, story, message_id, EVENING)


async def test_a_briefing_that_is_due_at_night_comes_when_the_quiet_hours_end(world):
    world.write(alice, times=("23:00",), quiet=NIGHT)
    world.write(save_story, at=EVENING, now=EVENING)
    await until(world, ELEVEN)
    await until(world, SEVEN - timedelta(seconds=1))
    assert texts(world) == []
    await until(world, SEVEN)
    (text,) = texts(world)
    assert FERRY in text
    assert "waited for the end of your quiet hours" in text
    assert "Late" not in text
    await until(world, SEVEN + timedelta(hours=12))
    assert len(texts(world)) == 1


async def test_all_of_a_night_becomes_one_message(world):
    chat = world.write(alice, times=("22:30", "23:30", "06:00"), quiet=NIGHT)
    world.write(save_story, at=EVENING, now=EVENING)
    tracked = world.write(save_story, "Fire kills 12", topics=("science",), at=EVENING, now=EVENING)
    track(world, chat, tracked)
    await until(world, ELEVEN - timedelta(minutes=30))
    world.write(change_story, tracked, "Fire kills 18", "12 → 18", ELEVEN)
    world.write(outbox.promise_notice, raw("I move to another machine on Monday."), ELEVEN)
    for minutes in (60, 90, 120, 400):
        await until(world, ELEVEN + timedelta(minutes=minutes))
    assert texts(world) == []
    await until(world, SEVEN + timedelta(seconds=5))
    (text,) = texts(world)
    assert text.index(FERRY) < text.index("Fire kills 18") < text.index("another machine")
    await until(world, SEVEN + timedelta(minutes=30))
    assert len(texts(world)) == 1


async def test_a_tracked_story_alone_is_a_silent_answer_to_its_first_message(world):
    chat = world.write(alice, times=(), quiet=NIGHT)
    story = world.write(save_story, "Fire kills 12", at=EVENING, now=EVENING)
    track(world, chat, story)
    world.write(change_story, story, "Fire kills 18", "12 → 18", ELEVEN)
    await until(world, ELEVEN)
    assert texts(world) == []
    await until(world, SEVEN)
    (message,) = world.messenger.arrived
    assert "Fire kills 18" in message.text
    assert (message.reply_to, message.silent) == (55, True)


async def test_a_tracked_story_that_the_briefing_tells_is_told_once(world):
    chat = world.write(alice, times=("23:00",), quiet=NIGHT)
    story = world.write(save_story, "Fire kills 12", at=EVENING, now=EVENING)
    track(world, chat, story)
    world.write(change_story, story, "Fire kills 18", "12 → 18", ELEVEN - timedelta(minutes=1))
    await until(world, ELEVEN)
    await until(world, SEVEN)
    (text,) = texts(world)
    assert text.count("Fire kills 18") == 1


async def test_an_announcement_alone_comes_when_the_night_is_over(world):
    world.write(alice, times=(), quiet=NIGHT)
    world.write(bob, times=())
    world.write(outbox.promise_notice, raw("I move to another machine."), ELEVEN)
    await until(world, ELEVEN)
    assert (len(texts(world)), len(texts(world, BOB.chat_id))) == (0, 1)
    await until(world, SEVEN + timedelta(minutes=2))
    assert len(texts(world)) == 1


async def test_a_night_without_news_says_so_once_or_not_at_all(world):
    world.write(alice, times=("23:00", "05:00"), quiet=NIGHT)
    world.write(bob, times=("23:00",), quiet=NIGHT, empty_day=EmptyDay.SKIP)
    for moment in (ELEVEN, SEVEN - timedelta(hours=1), SEVEN, SEVEN + timedelta(hours=1)):
        await until(world, moment)
    assert len(texts(world)) == 1
    assert texts(world, BOB.chat_id) == []


async def test_what_people_ask_for_at_night_is_answered_at_once(world):
    chat = world.write(alice, times=("23:00",), quiet=NIGHT)
    world.write(save_story, at=EVENING, now=EVENING)
    await until(world, ELEVEN)
    answer = await world.ask.new(chat)
    assert isinstance(answer, Promised)
    await world.deliver.edition(answer.edition_id)
    assert FERRY in texts(world)[0]
    await until(world, SEVEN)
    assert [FERRY in text for text in texts(world)] == [True, False]


async def test_what_an_outage_pushed_into_the_night_waits_too(world):
    world.write(alice, times=("21:59",), quiet=NIGHT)
    world.write(save_story, at=EVENING, now=EVENING)
    world.messenger.will(RetryLater(timedelta(minutes=5), "a bad minute"))
    await until(world, datetime(2026, 3, 2, 20, 59, tzinfo=UTC))
    world.messenger.forgives()
    await until(world, ELEVEN)
    assert texts(world) == []
    await until(world, SEVEN + timedelta(minutes=2))
    assert len(texts(world)) == 1


async def test_other_quiet_hours_free_what_the_old_ones_held(world):
    chat = world.write(alice, times=("23:00",), quiet=NIGHT)
    world.write(save_story, at=EVENING, now=EVENING)
    await until(world, ELEVEN)
    world.write(chats_table.set_chat, chat.id, quiet=None, held_until=ELEVEN)
    await until(world, ELEVEN + timedelta(minutes=1))
    assert len(texts(world)) == 1


async def test_a_pause_that_ends_in_the_night_stays_quiet(world):
    chat = world.write(alice, times=("23:00",), quiet=NIGHT)
    world.write(save_story, at=EVENING, now=EVENING)
    world.write(chats_table.set_chat, chat.id, state="paused", paused_until=ELEVEN - timedelta(minutes=30))
    await until(world, ELEVEN - timedelta(minutes=30))
    await until(world, ELEVEN)
    assert texts(world) == []
    await until(world, SEVEN)
    assert len(texts(world)) == 1


async def test_more_than_one_message_holds_is_cut_between_pieces(world):
    chat = world.write(alice, times=(), quiet=NIGHT)
    for number in range(30):
        story = world.write(save_story, f"Fire {number} {'burns on ' * 20}", at=EVENING, now=EVENING)
        track(world, chat, story, 100 + number)
        world.write(change_story, story, f"Fire {number} {'burns on ' * 20}", "12 → 18", ELEVEN)
    await until(world, ELEVEN)
    await until(world, SEVEN)
    assert 1 < len(texts(world)) < 5
    assert all(len(text) < 8000 for text in texts(world))
    assert sum(text.count("📌") for text in texts(world)) == 30


@pytest.mark.parametrize("quiet", [NIGHT, None])
async def test_the_oldest_thing_due_is_what_health_sees(world, quiet):
    world.write(alice, times=("23:00",), quiet=quiet)
    world.clock.set(ELEVEN + timedelta(minutes=1))
    if quiet:
        await world.compose()
    due = world.read(slots_table.oldest_due_at)
    assert due == (SEVEN if quiet else ELEVEN)
