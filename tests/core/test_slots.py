"""What a slot is about, and since when."""

from datetime import UTC, datetime, time, timedelta

from bot.core.digests import LATE_NEWS
from bot.core.schedule import SlotRule
from bot.core.slots import carried, general_period, merged, named, slot_key, topic_of_key, topic_period
from bot.core.topics import TopicId

SUNDAY = frozenset({6})
DAILY, SCIENCE = SlotRule(time(8)), SlotRule(time(10), SUNDAY, "science")
FOLLOWED = {TopicId(1): "world", TopicId(2): "science", TopicId(3): "free:moon lander"}
WINDOW = timedelta(hours=24)


def test_a_topic_with_a_time_of_its_own_comes_then_and_the_rest_at_the_other_times():
    assert carried("science", FOLLOWED, {"science"}) == (2,)
    assert carried(None, FOLLOWED, {"science"}) == (1, 3)
    assert carried("free:moon lander", FOLLOWED, {"free:moon lander", "science"}) == (3,)
    assert carried(None, FOLLOWED, set()) == (1, 2, 3)


def test_a_slot_of_a_topic_nobody_follows_any_more_brings_nothing():
    assert carried("economy", FOLLOWED, {"economy"}) == ()


def test_the_key_of_a_slot_tells_its_topic():
    day = datetime(2026, 3, 8, tzinfo=UTC).date()
    for topic in (None, "science", "free:moon lander", "free:a:b"):
        assert topic_of_key(slot_key(SlotRule(time(10), SUNDAY, topic), day)) == topic
    for other in ("first", "now:2026-03-08T10:00:00+00:00", "more:12", "new:77", "track:1:2"):
        assert topic_of_key(other) is None


def test_a_weekly_briefing_covers_the_week():
    now = datetime(2026, 3, 8, 10, tzinfo=UTC)
    week = now - timedelta(days=7)
    assert general_period([SlotRule(time(10), SUNDAY)], week, now, WINDOW).since == week
    assert general_period([DAILY], week, now, WINDOW).since == now - timedelta(days=3)  # after a pause, not all of it


def test_a_topic_of_its_own_covers_the_time_since_its_last_slot_whatever_else_was_told():
    now = datetime(2026, 3, 8, 10, 0, 20, tzinfo=UTC)
    due = datetime(2026, 3, 8, 10, tzinfo=UTC)
    period = topic_period([SCIENCE], "UTC", due, now)
    assert (period.since, period.until, period.slack) == (due - timedelta(days=7), now, LATE_NEWS)
    twice = [SCIENCE, SlotRule(time(18), frozenset({3}), "science")]  # Thursdays too
    assert topic_period(twice, "UTC", due, now).since == datetime(2026, 3, 5, 18, tzinfo=UTC)


def test_a_wish_replaces_what_it_names_and_keeps_the_rest():
    evening = SlotRule(time(18))
    assert merged((DAILY, SCIENCE), (evening,)) == (SCIENCE, evening)
    again = SlotRule(time(9), SUNDAY, "science")
    assert merged((DAILY, SCIENCE), (again,)) == (DAILY, again)
    assert set(merged((DAILY,), (evening, SCIENCE))) == {evening, SCIENCE}


def test_rules_are_shown_with_the_names_of_their_topics():
    assert named((DAILY, SCIENCE), {"science": "Wissenschaft"})[1].topic == "Wissenschaft"
    assert named((SCIENCE,), {})[0].topic == "science"
