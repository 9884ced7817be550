"""compose, deliver and ask together: each slot once, each story once, at the hour of the reader."""

import random
from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from bot.core.delivery import RetryLater, Uncertain
from bot.core.subscriptions import ChatState, EmptyDay
from bot.storage import chats as chats_table
from bot.storage import slots as slots_table
from bot.storage.schema import EditionRow
from bot.usecases.ask import AlreadySent, NothingNew, Promised
from tests.factories import ALICE, alice, bob, change_story, charlie, save_feed, save_story
from tests.fakes import START, Killed

EIGHT = datetime(2026, 3, 3, 7, tzinfo=UTC)  # 08:00 in Berlin, the day after START
FERRY = "Ferry runs aground off Hornby"


def editions(world):
    return world.read(lambda s: [(e.key, e.kind) for e in s.scalars(select(EditionRow).order_by(EditionRow.id))])


def texts(world):
    return list(world.messenger.texts(ALICE.chat_id))


async def until(world, moment):
    world.clock.set(moment)
    await world.compose()
    await world.deliver()


async def test_a_digest_comes_at_its_local_hour_and_not_before(world):
    world.write(alice)
    world.write(save_story, at=EIGHT - timedelta(hours=2), now=EIGHT - timedelta(hours=1))
    await until(world, EIGHT - timedelta(seconds=1))
    assert texts(world) == []
    await until(world, EIGHT)
    (text,) = texts(world)
    assert FERRY in text
    await until(world, EIGHT + timedelta(hours=1))
    assert len(texts(world)) == 1
    assert editions(world) == [("slot:08:00::2026-03-03", "slot")]


async def test_composing_twice_is_composing_once(world):
    world.write(alice)
    world.write(save_story, now=EIGHT - timedelta(hours=1))
    world.clock.set(EIGHT)
    slot = world.read(lambda s: slots_table.list_slots(s, 1))[0]
    for _ in range(3):
        await world.compose()
        # As if the slot had not been moved on: the key of the edition alone must hold.
        world.write(slots_table.advance_slot, slot.id, slot.next_day, slot.next_due_at)
    assert len(editions(world)) == 1


@pytest.mark.parametrize("hours", [1, 47])
async def test_slots_missed_while_we_were_down_become_one_late_digest(world, hours):
    world.write(alice, times=("08:00", "18:00"))
    world.write(save_story, at=EIGHT - timedelta(hours=1), now=EIGHT - timedelta(minutes=30))
    await until(world, EIGHT + timedelta(hours=hours))
    assert len(texts(world)) == 1
    await until(world, EIGHT + timedelta(hours=hours, minutes=10))
    assert len(texts(world)) == 1


async def test_what_is_older_than_the_grace_is_not_made_up_for(world):
    world.write(alice, times=("08:00",))
    slot = world.read(lambda s: slots_table.list_slots(s, 1))[0]
    late = EIGHT + timedelta(days=30)
    world.write(slots_table.advance_slot, slot.id, slot.next_day, slot.next_due_at)
    await until(world, late)
    assert len(editions(world)) == 1
    assert editions(world)[0][0].endswith("2026-04-02")


async def test_an_empty_day_is_told_or_skipped_as_the_chat_chose(world):
    world.write(alice)
    world.write(bob, empty_day=EmptyDay.SKIP)
    world.write(save_feed)
    await until(world, EIGHT)
    assert [message.chat_id for message in world.messenger.arrived] == [ALICE.chat_id]
    assert len(editions(world)) == 2


async def test_a_paused_chat_hears_nothing_and_goes_on_when_its_pause_is_over(world):
    chat = world.write(alice)
    world.write(chats_table.set_chat, chat.id, state=ChatState.PAUSED, paused_until=EIGHT + timedelta(hours=30))
    world.write(save_story, now=EIGHT - timedelta(hours=1))
    await until(world, EIGHT)
    assert texts(world) == []
    await until(world, EIGHT + timedelta(hours=30))
    assert texts(world) == []  # the slots of the pause are over
    await until(world, EIGHT + timedelta(hours=48))
    assert len(texts(world)) == 1


async def test_a_source_followed_whole_comes_without_any_topic(world):
    feed = world.write(save_feed)
    world.write(charlie, feed)
    world.write(save_story, topics=(), at=EIGHT - timedelta(hours=2), now=EIGHT - timedelta(hours=1))
    await until(world, EIGHT)
    (text,) = world.messenger.texts()
    assert FERRY in text


async def test_a_story_told_comes_again_only_when_it_changed_in_substance(world):
    world.write(alice)
    story = world.write(save_story, "Fire kills 12", at=EIGHT - timedelta(hours=1), now=EIGHT - timedelta(hours=1))
    await until(world, EIGHT)
    await until(world, EIGHT + timedelta(days=1))
    world.write(change_story, story, "Fire kills 18", "12 → 18", EIGHT + timedelta(hours=30))
    await until(world, EIGHT + timedelta(days=2))
    told, empty, changed = texts(world)
    assert "Fire kills 12" in told
    assert "Fire" not in empty
    assert "12 → 18" in changed


async def test_the_coming_digest_asked_for_early_does_not_come_again(world):
    chat = world.write(alice)
    world.write(save_story)
    assert isinstance(await world.ask.digest_now(chat), Promised)
    await world.deliver()
    await until(world, EIGHT)
    assert len(texts(world)) == 1


async def test_new_tells_what_was_not_told_and_then_nothing(world):
    chat = world.write(alice)
    world.write(save_story)
    assert isinstance(await world.ask.new(chat), Promised)
    world.clock.advance(seconds=1)
    assert isinstance(await world.ask.new(chat), NothingNew)
    await world.deliver()
    assert len(texts(world)) == 1


async def test_a_look_moves_no_ledger(world):
    chat = world.write(alice)
    world.write(save_story)
    for _ in range(2):
        assert len((await world.ask.latest(chat)).entries) == 1
    assert isinstance(await world.ask.new(chat), Promised)


@pytest.mark.parametrize("seed", range(6))
async def test_no_revision_is_told_twice_whatever_happens(world, seed):
    """Digests, /new, an early digest, kills, lost answers, changed stories, in any order: each revision arrives once,
    and what arrives a second time says so.
    """
    dice = random.Random(seed)
    chat = world.write(alice, times=("08:00", "12:00", "18:00"), stories=30)
    revisions: dict[int, int] = {}
    for _ in range(40):
        now = world.clock.advance(minutes=dice.choice([1, 20, 90]))
        match dice.choice("news news change compose send send kill lose new now restart".split()):
            case "news":
                story = world.write(save_story, f"Event number {len(revisions) + 100}", at=now, now=now)
                revisions[story] = 1
            case "change" if revisions:
                story = dice.choice(list(revisions))
                revisions[story] += 1
                headline = f"Event number {list(revisions).index(story) + 100} state {revisions[story]}"
                world.write(change_story, story, headline, f"state {revisions[story]}", now)
            case "compose":
                await world.compose()
            case "send":
                await world.deliver()
            case "kill":
                world.messenger.will(Killed())
                try:
                    await world.deliver()
                except Killed:
                    world.restart()
                world.messenger.forgives()
            case "lose":
                world.messenger.will(dice.choice([Uncertain("lost"), RetryLater(None, "reset")]))
                await world.deliver()
                world.messenger.forgives()
            case "new":
                await world.ask.new(world.read(chats_table.get_chat, chat.id))
            case "now":
                answer = await world.ask.digest_now(world.read(chats_table.get_chat, chat.id))
                assert isinstance(answer, Promised | NothingNew | AlreadySent)
            case "restart":
                world.restart()
    for _ in range(20):
        world.clock.advance(minutes=10)
        await world.deliver()
    told = Counter(
        line
        for text in texts(world)
        if "may be a repeat" not in text
        for line in set(text.split("\n"))
        if "Event number" in line
    )
    assert not [line for line, times in told.items() if times > 1]
    # And nothing is lost: what is left of this day's news comes with /new.
    await world.ask.new(world.read(chats_table.get_chat, chat.id))
    await world.deliver()
    everything = "\n".join(texts(world))
    for number, revision in enumerate(revisions.values(), 100):
        assert f"Event number {number}" + (f" state {revision}" if revision > 1 else "") in everything


async def test_the_hour_that_does_not_exist_and_the_one_that_comes_twice(world):
    """Berlin, 29 March 2026: 02:30 does not exist; 25 October: it comes twice."""
    world.clock.set(datetime(2026, 3, 28, 12, tzinfo=UTC))
    world.write(alice, times=("02:30",), now=world.clock.now())
    await until(world, datetime(2026, 3, 29, 0, 59, 59, tzinfo=UTC))
    assert editions(world) == []
    await until(world, datetime(2026, 3, 29, 1, 0, tzinfo=UTC))
    assert [key for key, _ in editions(world)] == ["slot:02:30::2026-03-29"]
    world.write(lambda s: slots_table.set_slots(s, 1, []))
    world.clock.set(datetime(2026, 10, 24, 12, tzinfo=UTC))
    from datetime import time

    from bot.core.schedule import SlotRule
    from bot.usecases.replan import replan

    chat = world.read(chats_table.get_chat, 1)
    world.write(lambda s: replan(s, chat, world.clock.now(), [SlotRule(time(2, 30))]))
    for hour in (0, 1):
        await until(world, datetime(2026, 10, 25, hour, 30, tzinfo=UTC))
    assert [key for key, _ in editions(world)][1:] == ["slot:02:30::2026-10-25"]


async def test_start_is_a_monday():
    assert START.weekday() == 0
