"""Until when somebody wants to hear nothing: a length, a weekday, or a date."""

import re
from datetime import UTC, date, datetime, time, timedelta

from bot.core.schedule import due_at, zone_info
from bot.core.schedule_words import DAY_PHRASES, spelled

LONGEST_PAUSE_DAYS = 366
_LENGTH = re.compile(r"([0-9]{1,3})\s*([^\W\d_]*)")
_HOURS_A_UNIT = {"h": 1, "ч": 1, "d": 24, "t": 24, "j": 24, "д": 24, "": 24, "w": 168, "н": 168}  # by first letter
_DAY_MONTH = re.compile(r"([0-9]{1,2})[./]([0-9]{1,2})[./]?(?:([0-9]{4}))?")
_FORMATS = ("%Y-%m-%d", "%d %b %Y", "%d %B %Y", "%b %d %Y", "%B %d %Y")
_LEADS = ("until ", "till ", "to ", "bis ", "on ")


def read_pause(text: str, zone: str, now: datetime) -> datetime | None:
    """When a pause ends: `3d`, `2 weeks`, `12h`, `monday`, or a date (its midnight in the zone); None when it cannot
    be read, is over, or is more than a year away.

    >>> read_pause("2 weeks", "UTC", datetime(2026, 3, 8, tzinfo=UTC))
    datetime.datetime(2026, 3, 22, 0, 0, tzinfo=datetime.timezone.utc)
    """
    said = text.strip()
    for lead in _LEADS:
        if said.casefold().startswith(lead):
            said = said[len(lead) :].strip()
    day = _day(said, now.astimezone(zone_info(zone)).date())  # first: "24 Dec" is no length of 24 d
    if day is None:
        length = _LENGTH.fullmatch(said)
        hours = int(length[1]) * _HOURS_A_UNIT.get(length[2][:1].casefold(), 0) if length else 0
        return now + timedelta(hours=hours) if 0 < hours <= LONGEST_PAUSE_DAYS * 24 else None
    until = due_at(time(0, 0), day, zone)
    return until if now < until <= now + timedelta(days=LONGEST_PAUSE_DAYS) else None


def _day(said: str, today: date) -> date | None:
    """The next day of these words; without a year the coming one."""
    if spelled(said) == "tomorrow":
        return today + timedelta(days=1)
    days = DAY_PHRASES.get((spelled(said),))
    if days is not None and len(days) == 1:
        return today + timedelta(days=(min(days) - today.weekday() - 1) % 7 + 1)
    matched = _DAY_MONTH.fullmatch(said)
    if matched is not None:
        return _coming(int(matched[1]), int(matched[2]), int(matched[3]) if matched[3] else None, today)
    plain = " ".join(said.replace(",", " ").replace(".", " ").split())
    for form in _FORMATS:
        for words, has_year in ((plain, True), (f"{plain} {today.year}", False)):
            try:
                day = datetime.strptime(words, form).replace(tzinfo=UTC).date()
            except ValueError:
                continue
            return day if has_year or day > today else _coming(day.day, day.month, None, today)
    return None


def _coming(day: int, month: int, year: int | None, today: date) -> date | None:
    try:
        found = date(year or today.year, month, day)
        return found if year is not None or found > today else found.replace(year=today.year + 1)
    except ValueError:
        return None
