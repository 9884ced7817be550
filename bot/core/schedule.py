"""When a chat wants its digest: rules, the instants they come to, and how people write them.

A rule is a wall time on some days of the week; a zone turns it into instants. The policy for clock changes: a wall
time that does not exist fires at the first instant after the gap, one that occurs twice fires the first time, so each
day that exists has exactly one fire of each rule. A day that a zone skipped altogether (Apia, 30 December 2011) has
none: its digest would only come a few hours before the next day's.
"""

import re
import zoneinfo
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum
from functools import lru_cache

from bot.core.schedule_words import (
    AFTERNOON,
    ALL_DAYS,
    CLOCK_WORDS,
    DAY_PHRASES,
    FILLERS,
    HOUR_WORDS,
    LIST_SIGNS,
    LONGEST_PHRASE,
    MORNING,
    NO_TOPIC,
    OFF,
    RANGES,
    TOPIC_LEADS,
    WEEKDAYS,
    WEEKEND,
    spelled,
)
from bot.errors import BadScheduleError, BadZoneError, TooManyError

# zoneinfo prefers the system's database, which on a long-lived server is years old: 15 zones changed their rules since
# Debian 12's 2025b. pip's tzdata is a dependency, so it is there and as new as this installation.
zoneinfo.reset_tzpath(to=())
zoneinfo.ZoneInfo.clear_cache()

MOST_SLOTS = 12
LONGEST_TEXT_CHARS = 400
FARTHEST_BACK = timedelta(days=31)  # missed slots older than this are nobody's news
_FAR = 16  # days: two weeks, since the one weekday of a rule may fall on a day the zone skipped


@dataclass(frozen=True, slots=True)
class SlotRule:
    """A time of day on some days of the week. `topic` narrows the digest to one followed topic, in the chat's words."""

    wall: time
    days: frozenset[int] = ALL_DAYS  # 0 = Monday … 6; never empty
    topic: str | None = None

    def __post_init__(self) -> None:
        if not self.days or not self.days <= ALL_DAYS:
            raise ValueError(f"days of the week are 0 to 6, at least one: {sorted(self.days)}")


@dataclass(frozen=True, slots=True)
class Fire:
    """One due moment: `day` is the local date it belongs to, even when a gap pushes `at` past midnight."""

    rule: SlotRule
    day: date
    at: datetime


@dataclass(frozen=True, slots=True)
class Off:
    """No digests, by wish; with a topic: none at a time of its own."""

    topic: str | None = None


@lru_cache(maxsize=1)
def zone_keys() -> frozenset[str]:
    return frozenset(zoneinfo.available_timezones())


@lru_cache(maxsize=1024)  # zoneinfo itself keeps only eight
def zone_info(key: str) -> zoneinfo.ZoneInfo:
    """The rules of an IANA zone; BadZoneError for anything that is not the exact key of one."""
    if key not in zone_keys():  # ZoneInfo("Europe") and ZoneInfo("../x") raise other errors, depending on the version
        raise BadZoneError(key)
    return zoneinfo.ZoneInfo(key)


@lru_cache(maxsize=8192)  # at 08:00 a whole zone asks for the same instant
def due_at(wall: time, day: date, zone: str) -> datetime:
    """The instant (aware UTC) at which a clock in `zone` shows `wall` on `day`, or would first have passed it.

    >>> due_at(time(2, 30), date(2026, 3, 29), "Europe/Berlin").isoformat()
    '2026-03-29T01:00:00+00:00'
    """
    rules = zone_info(zone)
    naive = datetime.combine(day, wall)
    late = naive.replace(tzinfo=rules, fold=0).astimezone(UTC)  # by the offset before the change: too late in a gap
    if late.astimezone(rules).replace(tzinfo=None) == naive:
        return late
    early = naive.replace(tzinfo=rules, fold=1).astimezone(UTC)  # by the offset after the change: before it
    while late - early > timedelta(seconds=1):  # the change lies between; changes are at whole seconds
        middle = (early + (late - early) / 2).replace(microsecond=0)
        if middle.astimezone(rules).replace(tzinfo=None) > naive:
            late = middle
        else:
            early = middle
    return late


def day_exists(day: date, zone: str) -> bool:
    """Whether clocks in `zone` ever showed this date: those that crossed the date line skipped one."""
    return due_at(time(), day, zone).astimezone(zone_info(zone)).date() == day


def fires_of(rule: SlotRule, zone: str, after: datetime) -> Iterator[Fire]:
    """Fires strictly after a moment, in order, for as long as anyone asks."""
    day = after.astimezone(zone_info(zone)).date() - timedelta(days=1)  # yesterday's may be due just past midnight
    while True:
        if day.weekday() in rule.days and day_exists(day, zone):
            at = due_at(rule.wall, day, zone)
            if at > after:
                yield Fire(rule, day, at)
        day += timedelta(days=1)


@lru_cache(maxsize=8192)  # as above; `after` is then the same for all that are composed together
def next_fire(rule: SlotRule, zone: str, after: datetime, *, served: date | None = None) -> Fire:
    """The first fire strictly after a moment.

    `served` is the last local date this rule was served for: after a journey over the date line the same date would
    come again, and has had its digest.
    """
    return next(fire for fire in fires_of(rule, zone, after) if served is None or fire.day > served)


def next_fires(rules: Iterable[SlotRule], zone: str, after: datetime, count: int = 3) -> tuple[Fire, ...]:
    """The next fires of several rules together, soonest first."""
    coming: list[Fire] = []
    for rule in rules:
        fires = fires_of(rule, zone, after)
        coming += [next(fires) for _ in range(count)]
    return tuple(sorted(coming, key=lambda fire: (fire.at, fire.rule.topic or ""))[:count])


@lru_cache(maxsize=8192)
def missed_fires(rule: SlotRule, zone: str, after: datetime, until: datetime) -> tuple[Fire, ...]:
    """The fires with after < at <= until, oldest first; of a longer time only those of the last 31 days."""
    missed: list[Fire] = []
    for fire in fires_of(rule, zone, max(after, until - FARTHEST_BACK)):
        if fire.at > until:
            break
        missed.append(fire)
    return tuple(missed)


class DaySet(Enum):
    """How the days of some rules are best named."""

    DAILY = "daily"
    WEEKDAYS = "weekdays"
    WEEKENDS = "weekends"
    DAYS = "days"  # name them one by one


@dataclass(frozen=True, slots=True)
class SlotGroup:
    """Rules that differ only in their time: one line of a description."""

    kind: DaySet
    days: tuple[int, ...]  # in order, Monday first
    times: tuple[time, ...]  # in order
    topic: str | None


_KINDS = {ALL_DAYS: DaySet.DAILY, WEEKDAYS: DaySet.WEEKDAYS, WEEKEND: DaySet.WEEKENDS}


def describe(rules: Iterable[SlotRule]) -> tuple[SlotGroup, ...]:
    """What rules say, in as few lines as it takes; () for none."""
    times: dict[tuple[frozenset[int], str | None], list[time]] = {}
    for rule in rules:
        times.setdefault((rule.days, rule.topic), []).append(rule.wall)
    groups = [
        SlotGroup(_KINDS.get(days, DaySet.DAYS), tuple(sorted(days)), tuple(sorted(set(walls))), topic)
        for (days, topic), walls in times.items()
    ]
    return tuple(sorted(groups, key=lambda group: (group.topic or "", -len(group.days), group.days)))


# ---- what people write ----------------------------------------------------------------------------------------------
# text   = "off" | clause { (";" | newline) clause }
# clause = groups [topic]           groups: days times days times …, or times days times days …, or times alone
# Our own grammar, never CronTrigger's: there 0 is Monday, and the repeated hour of autumn fires twice.

_TOKEN = re.compile(r'"[^"]*"|[«“„][^»”“"]*[»”“"]|[,،&+]|[^\s,،&+"]+')
_CLOCK = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?([^\W\d_]*)", re.ASCII)
_DIGITS = re.compile(r"(\d{1,2})(\d{2})([^\W\d_]*)", re.ASCII)  # 0730, 730pm
_DASH = re.compile(r"[-–—]")


@dataclass(frozen=True, slots=True)
class _Days:
    days: frozenset[int]


_Piece = _Days | time | str  # a run of days, one time, or "," between them


def parse_schedule(text: str) -> tuple[SlotRule, ...] | Off:
    """The rules a person wrote, ordered by time; BadScheduleError for what cannot be read, TooManyError for more than
    MOST_SLOTS.

    >>> [(str(rule.wall), rule.topic) for rule in parse_schedule("weekdays 7.30, 6pm; sun 10 tech")]
    [('07:30:00', None), ('10:00:00', 'tech'), ('18:00:00', None)]
    """
    if len(text) > LONGEST_TEXT_CHARS:
        raise BadScheduleError(text[:LONGEST_TEXT_CHARS])
    words = text.split()
    if words and OFF & {spelled(words[0]), spelled(words[-1])}:
        return _off(words)
    days_of: dict[tuple[time, str | None], frozenset[int]] = {}
    for clause in re.split(r"[;\n]", text):
        if clause.strip():
            for days, wall, topic in _Clause(clause).read():
                days_of[wall, topic] = days_of.get((wall, topic), frozenset()) | days
    if not days_of:
        raise BadScheduleError(text)
    if len(days_of) > MOST_SLOTS:
        raise TooManyError("slots", MOST_SLOTS)
    rules = [SlotRule(wall, days, topic) for (wall, topic), days in days_of.items()]
    return tuple(sorted(rules, key=lambda rule: (rule.wall, rule.topic or "")))


def _off(words: list[str]) -> Off:
    """`off`, `off science` or `science off`."""
    topic = " ".join(words[1:] if spelled(words[0]) in OFF else words[:-1])
    if topic and not any(char.isalpha() for char in topic):
        raise BadScheduleError(" ".join(words))
    return Off(topic or None)


def parse_clock(text: str) -> time | None:
    """One time of day and nothing else, as people write it; None for anything else.

    >>> parse_clock("7.30"), parse_clock("10 pm"), parse_clock("soon")
    (datetime.time(7, 30), datetime.time(22, 0), None)
    """
    return _Clause(text).read_clock()


class _Clause:
    """Reads one clause from left to right."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.typed = [match.group() for match in _TOKEN.finditer(text)]
        self.words = [spelled(word) for word in self.typed]
        self.at = 0

    def bad(self) -> BadScheduleError:
        return BadScheduleError(self.text.strip())

    def read(self) -> list[tuple[frozenset[int], time, str | None]]:
        slots: list[tuple[frozenset[int], time, str | None]] = []
        while self.at < len(self.words):
            pieces = self._pieces()
            topic = self._topic()
            groups = self._groups(pieces)
            slots += [(days, wall, None) for days, walls in groups[:-1] for wall in walls]
            slots += [(groups[-1][0], wall, topic) for wall in groups[-1][1]]
        return slots

    def read_clock(self) -> time | None:
        try:
            wall = self._clock() if self.words else None
        except BadScheduleError:
            return None
        return wall if self.at == len(self.words) else None

    def _pieces(self) -> list[_Piece]:
        """Days and times up to the end or to where a topic begins."""
        pieces: list[_Piece] = []
        while self.at < len(self.words):
            before = self.at
            piece = self._piece()
            if piece is None:
                self.at = before
                break
            pieces.append(piece)
        while pieces and pieces[-1] == ",":
            pieces.pop()
        return pieces

    def _piece(self) -> _Piece | None:
        if self.words[self.at] in LIST_SIGNS:
            self.at += 1
            return ","
        while self.at < len(self.words):
            days = self._day_run()
            if days is not None:
                return _Days(days)
            wall = self._clock()
            if wall is not None:
                return wall
            if self.words[self.at] not in FILLERS:
                return None
            self.at += 1
        return None

    def _day_run(self) -> frozenset[int] | None:
        """One day, a named set of days, or a range of days."""
        word = self.words[self.at]
        first = self._days()
        if first is not None:
            if self.at + 1 < len(self.words) and self.words[self.at] in RANGES:
                back, self.at = self.at, self.at + 1
                while self.at + 1 < len(self.words) and self.words[self.at] in {"la", "le"}:
                    self.at += 1
                last = self._days()
                if last is not None:
                    return self._range(first, last)
                self.at = back
            return first
        ends = [DAY_PHRASES.get((spelled(end),)) for end in _DASH.split(word)]
        if len(ends) == 2 and ends[0] is not None and ends[1] is not None:
            self.at += 1
            return self._range(ends[0], ends[1])
        listed = [DAY_PHRASES.get((spelled(name),)) for name in word.split("/")]
        if len(listed) > 1 and None not in listed:
            self.at += 1
            return frozenset().union(*(days for days in listed if days is not None))
        return None

    def _days(self) -> frozenset[int] | None:
        for size in range(min(LONGEST_PHRASE, len(self.words) - self.at), 0, -1):
            days = DAY_PHRASES.get(tuple(self.words[self.at : self.at + size]))
            if days is not None:
                self.at += size
                return days
        return None

    def _range(self, first: frozenset[int], last: frozenset[int]) -> frozenset[int]:
        """Monday to Friday; Saturday to Monday goes round."""
        if len(first) != 1 or len(last) != 1:
            raise self.bad()
        start, end = min(first), min(last)
        return frozenset((start + step) % 7 for step in range((end - start) % 7 + 1))

    def _clock(self) -> time | None:
        """One time of day, None when the word is none; a word that looks like one and is none is an error."""
        word = re.sub(r"([ap])\.m\.?$", r"\1m", self.words[self.at]).rstrip(".!")
        if word in CLOCK_WORDS:
            self.at += 1
            return time(*CLOCK_WORDS[word])
        match = _CLOCK.fullmatch(word) or _DIGITS.fullmatch(word)
        if match is None:
            return None
        hours, minutes, unit = int(match[1]), int(match[2] or 0), match[3]
        if unit and unit not in MORNING | AFTERNOON | HOUR_WORDS:
            return None  # 5g, 3d
        if match.re is _DIGITS and len(match[1]) == 1 and unit not in MORNING | AFTERNOON:
            raise self.bad()
        self.at += 1
        if not unit and self.at < len(self.words) and self._is_unit(hours):
            unit = self.words[self.at]
            self.at += 1
        if unit in MORNING | AFTERNOON:
            if not 1 <= hours <= 12:
                raise self.bad()
            hours = hours % 12 + (12 if unit in AFTERNOON else 0)
        if hours > 23 or minutes > 59:
            raise self.bad()
        return time(hours, minutes)

    def _is_unit(self, hours: int) -> bool:
        """Whether the word after a number belongs to it: in "18:00 am Sonntag" it does not."""
        word = self.words[self.at]
        if word in MORNING and hours > 12 and (*self.words[self.at + 1 : self.at + 2],) in DAY_PHRASES:
            return False
        return word in MORNING | AFTERNOON | HOUR_WORDS

    def _topic(self) -> str | None:
        """The words after the times, up to a comma behind which days or times go on."""
        if self.at < len(self.words) and self.words[self.at] in TOPIC_LEADS:
            self.at += 1
        first = self.at
        while self.at < len(self.words):
            if self.words[self.at] == "," and self._goes_on():
                break
            self.at += 1
        typed = self.typed[first : self.at]
        if not typed:
            return None
        topic = " ".join(typed).replace(" ,", ",").strip("«»“”„")
        if topic.startswith('"') and topic.count('"') == 2 and topic.endswith('"'):
            topic = topic.strip('"')
        if not any(char.isalpha() for char in topic) or self.words[first] in NO_TOPIC:
            raise self.bad()
        return topic

    def _goes_on(self) -> bool:
        here, self.at = self.at, self.at + 1
        try:
            return self.at < len(self.words) and isinstance(self._piece(), (_Days, time))
        finally:
            self.at = here

    def _groups(self, pieces: list[_Piece]) -> list[tuple[frozenset[int], list[time]]]:
        """Days and the times that belong to them."""
        runs: list[tuple[frozenset[int] | list[time], bool]] = []  # and whether a comma stands before the run
        comma = False
        for piece in pieces:
            last = runs[-1][0] if runs else None
            match piece:
                case _Days(days) if isinstance(last, frozenset):
                    runs[-1] = (last | days, runs[-1][1])
                case _Days(days):
                    runs.append((days, comma))
                case time() if isinstance(last, list):
                    last.append(piece)
                case time():
                    runs.append(([piece], comma))
            comma = piece == ","
        # "8:00, sun 10:00": the comma says that the first times stand alone.
        if len(runs) > 1 and isinstance(runs[0][0], list) and isinstance(runs[-1][0], list) and runs[1][1]:
            runs.insert(0, (ALL_DAYS, False))
        if len(runs) == 1 and isinstance(runs[0][0], list):
            runs.insert(0, (ALL_DAYS, False))
        groups: list[tuple[frozenset[int], list[time]]] = []
        for (one, _), (other, _) in zip(runs[::2], runs[1::2], strict=False):
            match one, other:
                case (frozenset() as days, list() as walls) | (list() as walls, frozenset() as days):
                    groups.append((days, walls))
        if not groups or len(runs) % 2:
            raise self.bad()
        return groups
