"""The laws of pacing: no limit is ever passed in any window of time, and none is wasted."""

import itertools
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.delivery import Lane
from bot.core.pacing import (
    CHAT_BURST,
    FEWEST_CHATS_TO_PRUNE,
    GROUP_MESSAGES,
    SHARES,
    STORM,
    Pacer,
)

GROUP = -100123


class Station:
    """Lets messages leave as the limiter does, with timers that are a little late."""

    def __init__(self, per_second: float = 30, late_s: float = 0.0) -> None:
        self.pacer: Pacer[int] = Pacer(per_second)
        self.late_s = late_s
        self.now = 1000.0
        self.asked: dict[int, tuple[int, Lane]] = {}
        self.left: list[tuple[float, int, Lane, int]] = []  # when, which chat, which lane, which message

    def ask(self, chat: int, lane: Lane = Lane.DIGEST) -> int:
        number = len(self.asked)
        self.asked[number] = (chat, lane)
        self.pacer.ask(number, chat, lane)
        return number

    def run(self, until: float) -> None:
        while True:
            while (number := self.pacer.leave(self.now)) is not None:
                self.left.append((self.now, *self.asked[number], number))
            wake_at = self.pacer.wake_at()
            if wake_at is None or wake_at + self.late_s > until:
                self.now = max(self.now, until)
                return
            assert wake_at > self.now, "it would spin"
            self.now = wake_at + self.late_s

    def finish(self) -> None:
        self.run(self.now + 1e6)

    def times(self, chat: int | None = None) -> list[float]:
        return [at for at, to, _, _ in self.left if chat in {None, to}]

    def order(self) -> list[int]:
        return [number for *_, number in self.left]


def most_in_a_window(times: list[float], window_s: float) -> int:
    """The most of the given moments that any half-open window holds; times are in order."""
    most, first = 0, 0
    for last, at in enumerate(times):
        while at - times[first] >= window_s - 1e-9:
            first += 1
        most = max(most, last - first + 1)
    return most


STEPS = st.lists(
    st.tuples(
        st.floats(0, 5),  # how long after the step before
        st.sampled_from([1, 2, 3, -1, -2]),
        st.sampled_from(Lane),
        st.integers(1, 40),  # how many at once
        st.one_of(st.none(), st.integers(1, 30)),  # Telegram then tells the chat to wait so long
    ),
    max_size=12,
)


@given(STEPS, st.sampled_from([0.5, 1, 3.7, 30, 1000]), st.floats(0, 0.02))
@settings(deadline=None)
def test_no_limit_is_passed_in_any_window(steps, per_second, late_s):
    station = Station(per_second, late_s)
    holds: list[tuple[float, float, int | None]] = []
    for pause, chat, lane, count, told in steps:
        station.run(station.now + pause)
        for _ in range(count):
            station.ask(chat, lane)
        if told is not None:
            until = station.now + told
            whole = station.pacer.told_to_wait(chat, until)
            holds.append((station.now, until, None if whole else chat))
    station.finish()
    assert sorted(station.order()) == sorted(station.asked), "each leaves once, none is forgotten"
    whole_messages = max(1, int(per_second))
    assert most_in_a_window(station.times(), whole_messages / per_second) <= whole_messages
    for chat in {chat for chat, _ in station.asked.values()}:
        times = station.times(chat)
        for seconds in (1, 2, 5, 20):
            assert most_in_a_window(times, seconds) <= seconds + CHAT_BURST - 1
        digests = [at for at, to, lane, _ in station.left if to == chat and lane is not Lane.ANSWER]
        assert most_in_a_window(digests, 1) <= 1
        if chat < 0:
            assert most_in_a_window(times, 60) <= GROUP_MESSAGES
    for since, until, held in holds:
        assert not [at for at, chat, _, _ in station.left if since < at < until and held in {None, chat}]


@given(STEPS)
@settings(deadline=None)
def test_in_one_chat_and_lane_messages_keep_their_order(steps):
    station = Station()
    for pause, chat, lane, count, _ in steps:
        station.run(station.now + pause)
        for _ in range(count):
            station.ask(chat, lane)
    station.finish()
    for key in set(station.asked.values()):
        mine = [number for _, chat, lane, number in station.left if (chat, lane) == key]
        assert mine == sorted(mine)


@pytest.mark.parametrize("late_s", [0, 0.001, 0.003])
@pytest.mark.parametrize("per_second", [1, 5, 30, 1000])
def test_the_limit_is_used_while_work_waits(per_second, late_s):
    station = Station(per_second, late_s)
    for chat in range(1, 20 * per_second + 2):
        station.ask(chat)
    start = station.now
    station.run(start + 20)
    assert len(station.left) >= 0.98 * 20 * per_second
    spread = Counter(int((at - start) * 5) for at in station.times())
    assert max(spread.values()) <= max(2, 0.4 * per_second), "no second's messages in one breath"


def test_after_a_rest_nothing_leaves_in_one_breath():
    station = Station()
    for _ in range(3):
        station.run(station.now + 60)
        for _ in range(10):
            station.ask(len(station.asked) + 1)
        first = len(station.left)
        station.run(station.now + 60)
        times = station.times()[first:]
        assert all(late - early >= 1 / 30 - 1e-9 for early, late in itertools.pairwise(times))


def test_an_answer_overtakes_three_hundred_digests():
    station = Station()
    for chat in range(1, 301):
        station.ask(chat)
    station.run(station.now + 1)
    asked_at, answer = station.now, station.ask(777, Lane.ANSWER)
    station.finish()
    (left_at,) = [at for at, _, _, number in station.left if number == answer]
    assert left_at - asked_at <= 2 / 30


def test_lanes_go_in_their_order():
    station = Station(2)
    for lane in (Lane.NOTICE, Lane.DIGEST, Lane.ANSWER):
        for chat in (1, 2, 3):
            station.ask(chat + 10 * lane, lane)
    station.finish()
    lanes = [lane for _, _, lane, _ in station.left]
    assert lanes == sorted(lanes)


def test_an_answer_of_three_parts_is_not_torn_apart_and_a_digest_is():
    station = Station()
    for _ in range(4):
        station.ask(1, Lane.ANSWER)
        station.ask(2, Lane.DIGEST)
    station.finish()
    answers, digests = station.times(1), station.times(2)
    assert answers[2] - answers[0] < 0.3
    assert answers[3] - answers[0] >= 1
    assert digests[1] - digests[0] >= 1


def test_a_slow_chat_does_not_hold_up_the_others():
    station = Station()
    for _ in range(10):
        station.ask(1)
    for chat in range(2, 22):
        station.ask(chat)
    station.run(station.now + 1)
    assert len({chat for _, chat, _, _ in station.left}) == 21


def test_a_pause_named_for_one_chat_holds_only_that_chat():
    station = Station()
    station.pacer.told_to_wait(1, station.now + 7)
    station.ask(1)
    station.ask(2)
    start = station.now
    station.finish()
    assert [(chat, at - start) for at, chat, _, _ in station.left] == [(2, 0), (1, 7)]
    assert station.pacer.open_at(1) == start + 7
    assert station.pacer.open_at(None) < start


def test_many_chats_refused_in_a_row_mean_the_whole_bot():
    station = Station()
    until = station.now + 9
    told = [station.pacer.told_to_wait(chat, until) for chat in range(1, STORM + 1)]
    assert told == [False] * (STORM - 1) + [True]
    station.ask(99, Lane.ANSWER)
    station.finish()
    assert station.times() == [until]


def test_refusals_with_successes_between_them_are_of_the_chats():
    station = Station()
    for chat in range(1, 50):
        assert not station.pacer.told_to_wait(chat, station.now + 9)
        station.pacer.accepted()


def test_a_shorter_pause_does_not_end_a_longer_one():
    station = Station()
    station.pacer.told_to_wait(1, station.now + 30)
    station.pacer.told_to_wait(1, station.now + 2)
    assert station.pacer.open_at(1) == station.now + 30


def test_who_gave_up_waiting_takes_nobodys_place():
    station = Station(1)
    first, second, third = station.ask(1), station.ask(2), station.ask(2)
    station.pacer.withdraw(first, 1, Lane.DIGEST)
    station.pacer.withdraw(first, 1, Lane.DIGEST)
    start = station.now
    station.finish()
    assert station.order() == [second, third]
    assert station.times()[0] == start


def test_memory_follows_the_rate_and_not_the_readers():
    station = Station(1000)
    for chat in range(1, 20_001):
        station.ask(chat)
        station.run(station.now + 0.01)
    station.finish()
    assert len(station.left) == 20_000
    assert len(station.pacer._chats) <= 2 * FEWEST_CHATS_TO_PRUNE
    assert not station.pacer._lines


@pytest.mark.parametrize("lane", SHARES)
def test_what_is_not_urgent_keeps_to_its_share_and_what_is_has_the_rest(lane):
    station = Station()
    for chat in range(1, 3000):
        station.ask(chat, lane)
    for chat in range(3000, 4000):
        station.ask(chat)
    start = station.now
    station.run(start + 20)
    left = Counter(lane for _, _, lane, _ in station.left)
    assert left[Lane.DIGEST] >= 0.98 * 20 * 30, "digests overtake what is not urgent"
    station.run(start + 100)
    left = Counter(lane for at, _, lane, _ in station.left if at > start + 40)
    assert 0.95 * SHARES[lane] <= left[lane] / (60 * 30) <= SHARES[lane] + 0.01
