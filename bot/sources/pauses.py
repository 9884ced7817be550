"""The pauses a feed asks for: ttl, sy:updatePeriod, skipHours. Read from its head, whichever parser reads the rest."""

import re
from datetime import timedelta

LONGEST_PAUSE = timedelta(days=31)
HEAD_CHARS = 20_000

_FIRST_ITEM = re.compile(r"<(?:item|entry)[\s>]")
_TTL = re.compile(r"<ttl>\s*([0-9]{1,7})\s*</ttl>", re.IGNORECASE)
_PERIOD = re.compile(r"<sy:updatePeriod>\s*([a-z]+)\s*</", re.IGNORECASE)
_FREQUENCY = re.compile(r"<sy:updateFrequency>\s*([0-9]{1,4})\s*</", re.IGNORECASE)
_SKIP_HOURS = re.compile(r"<skipHours>(.{0,2000}?)</skipHours>", re.IGNORECASE | re.DOTALL)
_HOUR = re.compile(r"<hour>\s*([0-9]{1,2})\s*</hour>", re.IGNORECASE)
_PERIODS = {"hourly": timedelta(hours=1), "daily": timedelta(days=1), "weekly": timedelta(days=7),
            "monthly": timedelta(days=30), "yearly": timedelta(days=365)}  # fmt: skip


def head_of(document: str) -> str:
    found = _FIRST_ITEM.search(document, 0, HEAD_CHARS)
    return document[: found.start() if found else HEAD_CHARS]


def wished_pause(head: str) -> timedelta | None:
    """The longer of ttl (minutes) and sy:updatePeriod (a period, divided by how often within it)."""
    wishes = []
    if ttl := _TTL.search(head):
        wishes.append(timedelta(minutes=int(ttl[1])))
    if (period := _PERIOD.search(head)) and period[1].lower() in _PERIODS:
        often = _FREQUENCY.search(head)
        wishes.append(_PERIODS[period[1].lower()] / max(int(often[1]) if often else 1, 1))
    longest = max(wishes, default=timedelta(0))
    return min(longest, LONGEST_PAUSE) if longest > timedelta(0) else None


def skipped_hours(head: str) -> frozenset[int]:
    """Hours of UTC in which the feed asks to be left alone; 24 is another way to write 0."""
    found = _SKIP_HOURS.search(head)
    if not found:
        return frozenset()
    return frozenset(int(hour) % 24 for hour in _HOUR.findall(found[1]) if int(hour) <= 24)
