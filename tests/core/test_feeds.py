"""When to look at a feed again: its own rhythm, between the operator's bounds, and what may shorten or lengthen it."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.cards.health import health_words
from bot.core.feeds import (
    COMPARE_EVERY,
    Condition,
    Feed,
    FeedId,
    FeedSilence,
    PollingBounds,
    Trouble,
    after_skipped,
    first_rhythm,
    health_of,
    interval_after_failure,
    is_compare_due,
    learned_rhythm,
    next_check,
    next_interval,
    trouble_since,
)
from bot.core.wording import Wording

NOW = datetime(2026, 3, 2, 9, 20, tzinfo=UTC)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
BOUNDS = PollingBounds(15 * MINUTE, 5 * MINUTE, 6 * HOUR)
FEED = Feed(FeedId(1), "https://coast.example/rss", "Coast News", last_new_item_at=NOW)


def test_a_feed_is_looked_at_twice_between_two_of_its_news():
    assert next_interval(FEED._replace(rhythm=HOUR), NOW, BOUNDS) == 30 * MINUTE


@pytest.mark.parametrize(("rhythm", "pause"), [(MINUTE, 5 * MINUTE), (7 * DAY, 6 * HOUR), (None, 15 * MINUTE)])
def test_its_pause_stays_between_the_bounds(rhythm, pause):
    assert next_interval(FEED._replace(rhythm=rhythm), NOW, BOUNDS) == pause


def test_a_feed_that_falls_silent_is_looked_at_less_and_less():
    quiet = FEED._replace(rhythm=10 * MINUTE)
    pauses = [next_interval(quiet, NOW + hours * HOUR, BOUNDS) for hours in (0, 4, 8, 100)]
    assert pauses == [5 * MINUTE, 30 * MINUTE, HOUR, 6 * HOUR]


def test_the_first_document_tells_the_rhythm_by_its_dates():
    published = [NOW - hours * HOUR for hours in (1, 2, 3, 4, 40)]
    assert first_rhythm(published) == HOUR
    assert first_rhythm([*published[:2], None, None]) is None


def test_the_rhythm_is_learned_from_what_comes():
    feed = FEED._replace(rhythm=HOUR, last_new_item_at=NOW - 2 * HOUR)
    assert learned_rhythm(feed, NOW, 0) == HOUR
    assert learned_rhythm(feed, NOW, 2) == HOUR
    assert HOUR < (learned_rhythm(feed, NOW, 1) or HOUR) < 2 * HOUR


def test_a_rare_feed_is_looked_at_shortly_before_a_digest():
    rare = FEED._replace(rhythm=7 * DAY)
    slot = NOW + 2 * HOUR
    assert slot - 10 * MINUTE <= next_check(rare, NOW, BOUNDS, slot_at=slot) <= slot - 2 * MINUTE
    assert next_check(rare, NOW, BOUNDS, slot_at=NOW + 9 * HOUR) == NOW + 6 * HOUR
    assert next_check(rare, NOW, BOUNDS, slot_at=NOW + 6 * MINUTE) == NOW + 5 * MINUTE


def test_a_feed_nobody_follows_is_looked_at_once_a_day():
    assert next_check(FEED._replace(followed=False), NOW, BOUNDS, slot_at=NOW + HOUR) == NOW + DAY


@given(
    rhythm=st.none() | st.timedeltas(timedelta(0), 30 * DAY),
    ttl=st.none() | st.timedeltas(timedelta(0), 3 * DAY),
    wish=st.none() | st.timedeltas(timedelta(0), 3 * DAY),
    slot=st.none() | st.timedeltas(timedelta(0), DAY),
    skip=st.frozensets(st.integers(0, 23)),
)
def test_what_a_feed_asks_for_only_lengthens_the_pause(rhythm, ttl, wish, slot, skip):
    feed = FEED._replace(rhythm=rhythm)
    slot_at = None if slot is None else NOW + slot
    before = next_check(feed, NOW, BOUNDS, slot_at=slot_at)
    asked = next_check(feed._replace(ttl=ttl, skip_hours=skip), NOW, BOUNDS, slot_at=slot_at, wish=wish)
    assert NOW + BOUNDS.shortest <= before <= asked <= NOW + 2 * DAY
    assert asked.hour not in skip or len(skip) == 24


def test_an_hour_the_feed_skips_is_skipped():
    assert after_skipped(NOW, frozenset({9, 10})) == NOW.replace(hour=11, minute=0)
    assert after_skipped(NOW, frozenset({8})) == NOW
    assert after_skipped(NOW, frozenset(range(24))) == NOW
    late = NOW.replace(hour=23)
    assert after_skipped(late, frozenset({23, 0})) == late.replace(hour=1, minute=0) + DAY


@given(st.integers(1, 40), st.none() | st.timedeltas(timedelta(0), 60 * DAY))
def test_pauses_between_failures_never_shrink(failures, retry_after):
    one = interval_after_failure(failures, retry_after=retry_after, bounds=BOUNDS)
    assert BOUNDS.start <= one <= interval_after_failure(failures + 1, retry_after=retry_after, bounds=BOUNDS)


def test_silence_is_judged_by_the_feeds_own_rhythm():
    def is_silent(rhythm, last_new_item_at):
        found = health(rhythm=rhythm, last_new_item_at=last_new_item_at)
        return found.condition is Condition.SILENT

    assert is_silent(HOUR, NOW - 5 * DAY)
    assert not is_silent(HOUR, NOW - 3 * DAY)  # a long weekend
    assert not is_silent(7 * DAY, NOW - 30 * DAY)
    assert is_silent(7 * DAY, NOW - 40 * DAY)
    assert not is_silent(None, NOW - 400 * DAY)
    assert not is_silent(HOUR, None)


def health(**details):
    well = {"checked_at": NOW, "ok_at": NOW, "failing_since": None, "retired_at": None, "rhythm": HOUR}
    return health_of(**{**well, "last_new_item_at": NOW - HOUR, **details})


def test_what_we_did_not_look_at_is_no_silence():
    quiet = {"last_new_item_at": NOW - 9 * DAY}
    assert health(**quiet).condition is Condition.SILENT
    assert health(**quiet, ok_at=NOW - 6 * DAY).condition is Condition.WELL  # the program was not running
    assert health(**quiet, failing_since=NOW - DAY).condition is Condition.FAILING
    assert health(checked_at=None, ok_at=None).condition is Condition.UNSEEN
    assert health(**quiet, retired_at=NOW).condition is Condition.RETIRED


def test_health_in_words():
    def words(**details):
        return health_words(health(**details), NOW, Wording())

    assert words() == "ok"
    assert words(rhythm=2 * HOUR, last_new_item_at=NOW - 5 * DAY) == "silent for 5 d, usually every 2 h"
    assert words(rhythm=20 * MINUTE, last_new_item_at=NOW - 5 * DAY) == "silent for 5 d, usually every 20 min"
    assert words(failing_since=NOW - 5 * HOUR) == "failing for 5 h"
    assert words(checked_at=None, ok_at=None) == "not looked at yet"


@given(st.lists(st.timedeltas(MINUTE, 4 * DAY), min_size=1, max_size=40))
def test_each_silence_is_told_once_however_the_digests_fall(gaps):
    silence = FeedSilence(FeedId(1), "Coast News", (), NOW, HOUR)
    since, told = NOW - HOUR, 0
    for gap in gaps:
        told += silence.begins_within(since, since + gap)
        since += gap
    assert told == (1 if since >= NOW + 5 * DAY else 0)


def test_both_parsers_read_a_new_feed_and_then_one_in_a_while():
    assert not is_compare_due(FEED, NOW)  # never looked at
    looked_at = FEED._replace(checked_at=NOW)
    assert is_compare_due(looked_at, NOW)
    compared = looked_at._replace(compared_at=NOW)
    assert not is_compare_due(compared, NOW + DAY)
    assert is_compare_due(compared, NOW + COMPARE_EVERY)
    assert not is_compare_due(looked_at._replace(pinned=True), NOW)


@given(st.lists(st.timedeltas(MINUTE, 4 * DAY), min_size=1, max_size=40))
def test_each_trouble_is_told_once_however_the_digests_fall(gaps):
    since, told = NOW - HOUR, []
    for gap in gaps:
        told.append(trouble_since(NOW, since, since + gap))
        since += gap
    assert told.count(Trouble.DAY) <= 1
    assert told.count(Trouble.WEEK) == (1 if since >= NOW + 7 * DAY else 0)
