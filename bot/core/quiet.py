"""Quiet hours: a time of day, every day, in which nothing comes by itself. What was due then comes when they end."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from itertools import islice

from bot.core.schedule import Fire, Off, SlotRule, day_exists, due_at, fires_of, parse_clock, zone_info
from bot.core.schedule_words import OFF, spelled
from bot.errors import BadQuietError

LONGEST_TEXT_CHARS = 40

_BETWEEN = re.compile(r"\s*(?:[-–—]|\b(?:to|until|till|bis|a|à|au|до|ate|έως)\b)\s*", re.IGNORECASE)
_LEAD = re.compile(r"^(?:from|von|de|с)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From `begin` to `end` by the clock on the wall; past midnight where `end` is the smaller."""

    begin: time
    end: time

    def __post_init__(self) -> None:
        if self.begin == self.end:
            raise ValueError("quiet hours that never end are a pause")

    def __str__(self) -> str:
        return f"{self.begin:%H:%M}-{self.end:%H:%M}"

    def end_of(self, zone: str, at: datetime) -> datetime | None:
        """When the quiet hours that hold this moment are over; None when it is in none.

        Begin and end are instants as a slot's are, so a night with a clock change is an hour longer or shorter, and
        never ends twice.
        """
        today = at.astimezone(zone_info(zone)).date()
        for day in (today - timedelta(days=1), today):
            if not day_exists(day, zone):
                continue
            last = day if self.begin < self.end else day + timedelta(days=1)
            end = due_at(self.end, last, zone)
            if due_at(self.begin, day, zone) <= at < end:
                return end
        return None


def parse_quiet(text: str) -> QuietHours | Off:
    """What a person wrote as quiet hours; BadQuietError for what cannot be read.

    >>> str(parse_quiet("from 10 pm to 7")), str(parse_quiet("22:00-07:00"))
    ('22:00-07:00', '22:00-07:00')
    """
    said = text.strip()
    if spelled(said) in OFF:
        return Off()
    ends = [parse_clock(end) for end in _BETWEEN.split(_LEAD.sub("", said))] if len(said) <= LONGEST_TEXT_CHARS else []
    if len(ends) == 2 and ends[0] is not None and ends[1] is not None and ends[0] != ends[1]:
        return QuietHours(ends[0], ends[1])
    raise BadQuietError(text)


def stored_quiet(text: str | None) -> QuietHours | None:
    """Quiet hours as a row keeps them: what `str` of them gives."""
    if not text:
        return None
    begin, _, end = text.partition("-")
    return QuietHours(time.fromisoformat(begin), time.fromisoformat(end))


def arrivals(
    rules: Iterable[tuple[SlotRule, datetime]], zone: str, quiet: QuietHours | None, count: int = 3
) -> tuple[Fire, ...]:
    """The next moments at which a briefing comes, soonest first; each rule with the moment after which it fires.

    A fire in quiet hours comes at their end; several that come at one moment are one briefing.
    """
    found: dict[datetime, Fire] = {}
    for rule, after in rules:
        for fire in islice(fires_of(rule, zone, after), count):
            at = (quiet.end_of(zone, fire.at) if quiet else None) or fire.at
            found.setdefault(at, replace(fire, at=at))
    return tuple(found[at] for at in sorted(found)[:count])
