"""What a slot's digest is about, and since when.

A topic with a time of its own comes at that time and at no other; the other slots bring the rest. Each such topic has
a clock of its own, too: what a daily briefing told says nothing of the science that comes on Sundays.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from bot.core.digests import LATE_NEWS, LONGEST_PERIOD, Period, period_since
from bot.core.feeds import FeedId
from bot.core.schedule import FARTHEST_BACK, SlotRule, missed_fires
from bot.core.topics import TopicId

MARGIN = timedelta(hours=25)  # a briefing may come late, and a day be an hour longer


class Scope(NamedTuple):
    """Some topics and sources, and the time their stories are from. A digest is of one scope, or of several."""

    topics: tuple[TopicId, ...]
    feeds: tuple[FeedId, ...]
    period: Period


def slot_key(rule: SlotRule, day: date) -> str:
    """What makes a slot's digest once: its wall time, its topic and its local day. Days of the week are no part of it:
    the same 08:00 stays the same slot when "weekdays" becomes "every day".
    """
    return f"slot:{rule.wall.isoformat('minutes')}:{rule.topic or ''}:{day}"


def new_key(asked_by: int, topic: str | None) -> str:
    """What makes an answer to /new once: the message that asked, and what for."""
    return f"new:{asked_by}:{topic}" if topic else f"new:{asked_by}"


def topic_of_key(key: str) -> str | None:
    """The topic of the key of a slot or of a /new; None where it is of all topics, and for other digests.

    >>> topic_of_key("slot:10:00:free:moon lander:2026-03-08"), topic_of_key("slot:10:00::2026-03-08")
    ('free:moon lander', None)
    >>> topic_of_key("new:7:free:moon lander"), topic_of_key("new:7")
    ('free:moon lander', None)
    """
    kind, _, rest = key.partition(":")
    if kind == "slot":
        return key.split(":", 3)[-1].rpartition(":")[0] or None
    return rest.partition(":")[2] or None if kind == "new" else None


def carried(slug: str | None, followed: Mapping[TopicId, str], own_times: Collection[str]) -> tuple[TopicId, ...]:
    """The followed topics, given with their slugs, that a slot of this topic brings; of no topic: those without a time
    of their own.
    """
    if slug is not None:
        return tuple(topic for topic, its in followed.items() if its == slug)
    return tuple(topic for topic, its in followed.items() if its not in own_times)


@lru_cache(maxsize=1024)
def longest_pause(rule: SlotRule) -> timedelta:
    """The most time between two fires of a rule, in whole days and a little more.

    >>> from datetime import time
    >>> longest_pause(SlotRule(time(8), frozenset({0, 1, 2, 3, 4})))
    datetime.timedelta(days=4, seconds=3600)
    """
    days = sorted(rule.days)
    gaps = [after - before for before, after in pairwise([*days, days[0] + 7])]
    return timedelta(days=max(gaps)) + MARGIN


def general_period(rules: Iterable[SlotRule], told_at: datetime | None, now: datetime, window: timedelta) -> Period:
    """What a slot of all topics covers: the time since the chat was told, as far back as these rules pause."""
    longest = max((longest_pause(rule) for rule in rules), default=LONGEST_PERIOD)
    return period_since(told_at, now, window, max(longest, LONGEST_PERIOD))


def topic_period(rules: Sequence[SlotRule], zone: str, due_at: datetime, now: datetime) -> Period:
    """What the slots of one topic cover: the time since the one before was due, whatever else the chat was told."""
    before = [
        fires[-1].at
        for rule in rules
        if (fires := missed_fires(rule, zone, due_at - FARTHEST_BACK, due_at - timedelta(seconds=1)))
    ]
    return Period(max(before, default=due_at - LONGEST_PERIOD), now, LATE_NEWS)


def merged(rules: Sequence[SlotRule], wanted: Sequence[SlotRule]) -> tuple[SlotRule, ...]:
    """A schedule after a wish: what the wish names is replaced, times of all topics or of one; the rest stays.

    >>> from datetime import time
    >>> daily, sunday = SlotRule(time(8)), SlotRule(time(10), frozenset({6}), "science")
    >>> merged((daily, sunday), (SlotRule(time(9)),)) == (sunday, SlotRule(time(9)))
    True
    """
    named = {rule.topic for rule in wanted}
    return (*(rule for rule in rules if rule.topic not in named), *wanted)


def named(rules: Iterable[SlotRule], names: Mapping[str, str]) -> tuple[SlotRule, ...]:
    """Rules as people read them: with the names of their topics, by slug, where rows keep the slugs."""
    return tuple(replace(rule, topic=names.get(rule.topic, rule.topic)) if rule.topic else rule for rule in rules)
