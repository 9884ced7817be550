"""Time in which nobody was running, a minute or a month of it: one late digest for what was missed, and nothing lost.

Time is set, not waited for. The program comes back, knocks once at compose, and sends.
"""

import asyncio
from datetime import UTC, datetime, time, timedelta

import pytest
import time_machine

from bot.core.delivery import Lane
from bot.core.digests import LATE_AFTER
from bot.core.schedule import SlotRule
from bot.locales import wording
from bot.scheduler import Metronome, Tick
from bot.storage import slots as slots_table
from bot.storage import subscriptions as subscriptions_table
from bot.storage import topics as topics_table
from bot.usecases.compose import Compose
from bot.usecases.replan import replan
from tests.factories import save_story, topic_id

WENT_DOWN = datetime(2026, 3, 3, 7, 59, 30, tzinfo=UTC)  # half a minute before the first readers are due; a Tuesday
GRACE = timedelta(days=3)
DOWN = {
    "1 min": timedelta(minutes=1),
    "30 min": timedelta(minutes=30),
    "3 h": timedelta(hours=3),
    "12 h": timedelta(hours=12),
    "3 d": timedelta(days=3),
    "30 d": timedelta(days=30),
}
TWICE_A_DAY = (SlotRule(time(8)), SlotRule(time(18)))
MONDAYS = (SlotRule(time(8), frozenset({0})),)
LATE = "Late: this was for"


class Readers:
    """People of the town who follow the world, each by a schedule of their own."""

    def __init__(self, town):
        self.town = town
        town.clock.at = WENT_DOWN
        town.database.write_now(lambda session: topics_table.seed_taxonomy(session, WENT_DOWN))
        self.compose = Compose(town.database, town.clock, wording, timedelta(hours=24), GRACE)

    def add(self, name, rules):
        person, chat = self.town.reader(name)

        def work(session):
            subscriptions_table.follow(session, chat.id, [topic_id(session, "world")], WENT_DOWN)
            replan(session, chat, self.town.clock.now(), rules)

        self.town.database.write_now(work)
        return person, chat

    def news(self, headline):
        at = self.town.clock.now() - timedelta(minutes=5)
        self.town.database.write_now(lambda session: save_story(session, headline, at=at, now=at))

    async def come_back(self, after):
        """The program runs again, after so long."""
        self.town.clock.at += after
        self.news(f"News of {self.town.clock.at:%d %B at %H:%M}")
        await self.knock()

    async def knock(self):
        await self.compose()
        await self.town.deliver_all(step_s=1)

    def lanes(self):
        return [part.lane for part in self.town.outbox()]


@pytest.fixture
def readers(town):
    return Readers(town)


def heard(person):
    return [message.text for message in person.from_bot]


@pytest.mark.parametrize("down", DOWN.values(), ids=DOWN.keys())
async def test_what_was_missed_comes_as_one_digest_that_says_it_is_late(readers, down):
    person, _ = readers.add("Alice", TWICE_A_DAY)
    await readers.come_back(down)
    (text,) = heard(person)
    now = readers.town.clock.now()
    assert f"News of {now:%d %B at %H:%M}" in text
    since_the_slot = min(
        now - slot
        for day in (now.date(), now.date() - timedelta(days=1))
        for rule in TWICE_A_DAY
        if (slot := datetime.combine(day, rule.wall, UTC)) <= now
    )
    assert (LATE in text) is (since_the_slot > LATE_AFTER)
    await readers.knock()
    assert len(heard(person)) == 1


@pytest.mark.parametrize("down", DOWN.values(), ids=DOWN.keys())
async def test_the_next_digest_comes_at_its_time_as_if_nothing_had_been(readers, down):
    person, chat = readers.add("Alice", TWICE_A_DAY)
    await readers.come_back(down)
    (_, *_), missed = heard(person), len(heard(person))
    coming = readers.town.database.read_now(lambda session: slots_table.list_slots(session, chat.id))[0]
    await readers.come_back(coming.next_due_at - readers.town.clock.now() - timedelta(seconds=1))
    assert len(heard(person)) == missed
    await readers.come_back(timedelta(seconds=1))
    assert len(heard(person)) == missed + 1
    assert LATE not in heard(person)[-1]


@pytest.mark.parametrize(("down", "comes"), [(timedelta(days=2), True), (timedelta(days=4), False)])
async def test_a_weekly_digest_is_made_up_for_within_the_grace_and_not_after(readers, down, comes):
    readers.town.clock.at -= timedelta(days=1)  # a Monday, half a minute before its slot
    person, chat = readers.add("Alice", MONDAYS)
    await readers.come_back(down)
    assert bool(heard(person)) is comes
    (slot,) = readers.town.database.read_now(lambda session: slots_table.list_slots(session, chat.id))
    assert slot.next_due_at == datetime(2026, 3, 9, 8, 0, tzinfo=UTC)


async def test_the_longest_waiting_are_told_first_and_those_of_today_before_them(readers):
    """Whatever order they came in. Today's is no part of the catch-up, which keeps to 25 messages a second."""
    hours = {"Nine": 9, "Eight": 8, "Half past ten": 10, "Now": 11, "Ten": 10}
    people = {}
    for name, hour in hours.items():
        wall = time(hour, 30 if name.startswith("Half") else 0)
        people[readers.add(name, (SlotRule(wall),))[0].id] = name
    readers.town.deliver = readers.town.a_sender(in_flight=1)
    await readers.come_back(datetime(2026, 3, 3, 11, 0, tzinfo=UTC) - WENT_DOWN)
    order = [people[int(call.params["chat_id"])] for call in readers.town.emulator.called("sendMessage")]
    assert order == ["Now", "Eight", "Nine", "Ten", "Half past ten"]
    assert sorted(readers.lanes()) == [Lane.DIGEST, *[Lane.LATE] * 4]


async def test_a_catch_up_of_many_is_the_slower_lane(readers):
    """Which keeps to 25 of 30 a second: test_pacing states the law for every window of time."""
    for number in range(30):
        readers.add(f"Reader {number}", TWICE_A_DAY)
    await readers.come_back(timedelta(minutes=5))
    assert set(readers.lanes()) == {Lane.LATE}
    assert len(readers.town.outbox()) == 30


@pytest.mark.parametrize("stalled_s", [3, 60])
async def test_a_loop_that_stalled_over_a_slot_drops_nothing(readers, stalled_s):
    """The knock comes late, once; what is due stands in the database."""
    person, _ = readers.add("Alice", TWICE_A_DAY)
    readers.news("Ferry runs aground")
    knocks: asyncio.Queue[int] = asyncio.Queue()

    async def knock():
        await readers.knock()
        knocks.put_nowait(len(heard(person)))

    real = datetime.now(UTC)
    with time_machine.travel(real - timedelta(seconds=stalled_s), tick=False):
        metronome = Metronome([Tick("compose", knock, timedelta(seconds=1))])  # its first knock was due so long ago
    readers.town.clock.at = WENT_DOWN + timedelta(seconds=30 + stalled_s)
    metronome.start()
    try:
        async with asyncio.timeout(30):
            assert await knocks.get() == 1
    finally:
        metronome.stop()
    assert LATE not in heard(person)[0]
