"""What makes a digest: which stories, under which topic, in what order, and what was left out."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from bot.core.feeds import FeedSilence, Trouble
from bot.core.ranking import Rank, rank
from bot.core.stories import Story
from bot.core.tastes import Taste, leaning
from bot.core.topics import TopicId
from bot.core.volume import Size

LATE_AFTER = timedelta(minutes=15)  # a digest sent this long after its moment says so
CATCH_UP_AFTER = timedelta(minutes=1)  # one composed this long after goes out behind those that are on time, and slower


# Periods, receipts and digests are made for each of many chats at one moment: such tuples cost a sixth of what frozen
# dataclasses do, and to look one up as little.


class Period(NamedTuple):
    """What time a digest covers: stories we learned of after `since`.

    A feed may tell late; news up to `slack` older than the period still counts when we only learned of it within. The
    ledger keeps what was told from coming again.
    """

    since: datetime
    until: datetime
    slack: timedelta = timedelta(0)

    def holds(self, story: Story) -> bool:
        return self.holder()(story)

    def holder(self) -> Callable[[Story], bool]:
        """`holds`, for many stories."""
        floor, since, until = self.since - self.slack, self.since, self.until
        return lambda story: story.newest_at > floor and story.updated_at > since and story.first_at <= until


LATE_NEWS = timedelta(hours=12)  # how late a feed may tell and still be in the next digest
LONGEST_PERIOD = timedelta(days=3)  # after a long pause a digest is about these days, not about the whole pause


def period_untold(told_at: datetime | None, now: datetime, window: timedelta) -> Period:
    """What /new looks at: the time since the chat was last told, and at least `window`.

    A digest has room for a few stories; those it left out were not told, and /new is how to get them.
    """
    return Period(min(told_at or now, now - window), now, LATE_NEWS)


@lru_cache(maxsize=4096)  # chats told together share their period
def period_since(
    told_at: datetime | None, now: datetime, window: timedelta, longest: timedelta = LONGEST_PERIOD
) -> Period:
    """The time since the chat was last told, at most `longest`; `window` for a chat never told anything.

    Also for one told in the future, by a clock that has been set back since; the ledger keeps what it was told.
    """
    if told_at is None or told_at > now:
        return Period(now - window, now)
    return Period(max(told_at, now - longest), now, LATE_NEWS)


class EditionKind(StrEnum):
    SLOT = "slot"  # a scheduled moment
    NOW = "now"  # the coming slot's digest, asked for early
    NEW = "new"  # /new: what this chat was not told yet
    MORE = "more"  # what a digest before had no room for
    FIRST = "first"  # right after the first conversation
    TRACK = "track"  # an update of a story the chat tracks


class Mark(StrEnum):
    """How a story stands to what the chat was told before."""

    NEW = "new"
    CHANGED = "changed"  # told before, changed in substance since
    SEEN = "seen"  # told before as it is; only /latest shows those


@dataclass(frozen=True, slots=True)
class Told:
    """The newest thing a chat was told of a story."""

    revision: int
    headline: str


class Candidate(NamedTuple):
    """A story that fits a chat, and the followed topics it fits, the narrowest first."""

    story: Story
    fits: tuple[tuple[TopicId, float], ...]
    why: tuple[str, ...] = ()


class Entry(NamedTuple):
    story: Story
    topic_id: TopicId
    mark: Mark
    change: str | None  # "12 → 18 dead", where the chat was told before
    rank: Rank


class Section(NamedTuple):
    topic_id: TopicId
    entries: tuple[Entry, ...]


class Receipt(NamedTuple):
    """Counts that reconcile with the database: items seen in the period, the stories they make, what was shown."""

    items: int
    stories: int
    matching: int
    shown: int
    sources_ok: int
    sources: int
    data_at: datetime | None  # the newest successful look at any feed


@dataclass(frozen=True, slots=True)
class Leaf:
    """A digest that is one page of a message, and the number its stories go on with."""

    page: int = 1
    first_number: int = 1


class Digest(NamedTuple):
    kind: EditionKind
    day: date  # local
    period_from: datetime
    period_to: datetime
    sections: tuple[Section, ...]
    left_out: int  # stories that fitted and found no room
    receipt: Receipt
    late_for: datetime | None = None  # the moment it should have come
    held: bool = False  # it waited for the end of the chat's quiet hours
    leaf: Leaf = Leaf()
    troubles: tuple[tuple[str, Trouble], ...] = ()  # sources of this chat that have failed for long, each told once
    silences: tuple[FeedSilence, ...] = ()  # and those that answer and have had no news for long, each told once

    @property
    def entries(self) -> tuple[Entry, ...]:
        return tuple(entry for section in self.sections for entry in section.entries)


def shortened(digest: Digest, most: int) -> Digest:
    """The digest with that many of its stories, as they come; the others are left out."""
    kept = {entry.story.id for entry in digest.entries[:most]}
    sections = (one._replace(entries=tuple(e for e in one.entries if e.story.id in kept)) for one in digest.sections)
    return digest._replace(
        sections=tuple(section for section in sections if section.entries),
        left_out=digest.left_out + len(digest.entries) - len(kept),
        receipt=digest.receipt._replace(shown=len(kept)),
    )


def merge_candidates(
    by_topic: Mapping[int, Sequence[tuple[Story, float]]], topic_ids: Sequence[TopicId]
) -> dict[int, Candidate]:
    """One candidate a story, with every followed topic it fits; keyed by story id.

    The narrowest topic comes first, the one with the fewest stories: who follows World and Science wants the Moon
    landing under Science, though it fits World as well.
    """
    merged: dict[int, Candidate] = {}
    breadth = {topic_id: len(by_topic.get(topic_id, ())) for topic_id in topic_ids}

    def order(fit: tuple[TopicId, float]) -> tuple[int, float, TopicId]:
        return breadth[fit[0]], -fit[1], fit[0]

    for topic_id in topic_ids:
        for story, score in by_topic.get(topic_id, ()):
            before = merged.get(story.id)
            fits = ((topic_id, score),) if before is None else (*before.fits, (topic_id, score))
            merged[story.id] = Candidate(story, fits if before is None else tuple(sorted(fits, key=order)))
    return merged


def mark_of(story: Story, told: Told | None) -> Mark:
    if told is None:
        return Mark.NEW
    return Mark.CHANGED if story.revision > told.revision else Mark.SEEN


def entries(
    candidates: Iterable[Candidate],
    told: Mapping[int, Told],
    now: datetime,
    *,
    with_seen: bool = False,
    tastes: Sequence[Taste] = (),
) -> list[Entry]:
    """The candidates worth telling, the weightiest first; ties go to the newer, then to the older id.

    `told` maps story ids to what the chat was told last. A story told as it stands is left out, unless `with_seen`.
    """
    found = []
    for candidate in candidates:
        story = candidate.story
        mark = mark_of(story, told.get(story.id))
        if mark is Mark.SEEN and not with_seen:
            continue
        topic_id, fit = candidate.fits[0]
        changed = mark is Mark.CHANGED
        taste = leaning(story, tastes).value if tastes else 0.0
        weight = rank(story, fit=fit, changed=changed, now=now, taste=taste)
        entry = Entry(story, topic_id, mark, story.change if changed else None, weight)
        found.append((-weight.total, -story.newest_at.timestamp(), story.id, entry))
    return [entry for *_, entry in sorted(found)]


def choose(ranked: Sequence[Entry], size: Size) -> tuple[tuple[Section, ...], int]:
    """As many of the entries as the size holds, in sections, and how many found no room.

    Each topic that has anything gets its weightiest story first; then every topic is filled up to an equal share of the
    size, so that a loud topic does not drown a quiet one; what is left over goes by weight. No source leads more than
    its share. Nothing is added to reach the size: what fits nobody's topics is not here.
    """
    room = _Room(ranked, size)
    begun: set[TopicId] = set()
    for place, entry in enumerate(ranked):
        if room.is_full:
            break
        topic = entry.topic_id
        if topic not in begun:
            begun.add(topic)
            if not room.take(place):
                any(room.take(later) for later in range(place + 1, len(ranked)) if ranked[later].topic_id == topic)
    if not room.is_full:
        _fill_up(room, ranked, size)
    return _sections([ranked[place] for place in sorted(room.chosen)]), len(ranked) - len(room.chosen)


def _fill_up(room: "_Room", ranked: Sequence[Entry], size: Size) -> None:
    """Every topic to its equal share, the rest by weight."""
    by_topic: dict[TopicId, list[int]] = {}
    for place, entry in enumerate(ranked):
        by_topic.setdefault(entry.topic_id, []).append(place)
    share = size.budget / max(1, len(by_topic))
    for topic, places in by_topic.items():
        if room.is_full or size.least > share:
            break
        for place in places:
            if room.spent.get(topic, 0.0) + size.least > share:
                break
            room.take(place, within=share)
    for place in range(len(ranked)):
        if room.is_full:
            break
        room.take(place)


class _Room:
    """What a digest has taken of what is ranked, by its place there, and what it has room for."""

    __slots__ = ("_least", "_left", "_ranked", "_size", "_voices", "chosen", "is_full", "most", "spent")

    def __init__(self, ranked: Sequence[Entry], size: Size) -> None:
        self._ranked = ranked
        self._size = size
        self._least = size.least
        self._left = size.budget
        self._voices: dict[str, int] = {}
        self.most = size.most_of(_sources_of(ranked))
        self.chosen: set[int] = set()
        self.spent: dict[TopicId, float] = {}
        self.is_full = self._left < self._least

    def take(self, place: int, within: float | None = None) -> bool:
        """Take what stands there if it is new, there is room, and its topic stays within that much."""
        if place in self.chosen:
            return False
        entry = self._ranked[place]
        voice = _voice(entry)
        told = self._voices.get(voice, 0)
        if self.most is not None and told >= self.most:
            return False
        cost = self._size.cost(entry.story)
        if cost > self._left and self.chosen:  # one story always has room, however long it is
            return False
        spent = self.spent.get(entry.topic_id, 0.0) + cost
        if within is not None and spent > within:
            return False
        self.chosen.add(place)
        self._left -= cost
        self.is_full = self._left < self._least
        self._voices[voice] = told + 1
        self.spent[entry.topic_id] = spent
        return True


def _sources_of(ranked: Sequence[Entry]) -> int:
    """How many sources lead something; counted no further than is asked for."""
    voices: set[str] = set()
    for entry in ranked:
        voices.add(_voice(entry))
        if len(voices) >= 3:
            break
    return len(voices)


class LeftOut(StrEnum):
    """Why a story that fitted found no room."""

    ROOM = "room"
    SOURCE = "source"  # its source leads as many as it may
    SHARE = "share"  # lighter stories of topics that had less took the room


def why_left_out(ranked: Sequence[Entry], shown: Sequence[Entry], size: Size, entry: Entry) -> LeftOut:
    """Why `choose` left this entry out of what is shown."""
    most = size.most_of(_sources_of(ranked))
    if most is not None and sum(_voice(one) == _voice(entry) for one in shown) >= most:
        return LeftOut.SOURCE
    lighter = any(one.rank.total < entry.rank.total for one in shown)
    return LeftOut.SHARE if lighter else LeftOut.ROOM


def _voice(entry: Entry) -> str:
    return entry.story.sources[0] if entry.story.sources else ""


def _sections(chosen: Iterable[Entry]) -> tuple[Section, ...]:
    """The chosen entries, the weightiest first, by topic: topics in the order of their weightiest story."""
    by_topic: dict[TopicId, list[Entry]] = {}
    for entry in chosen:
        by_topic.setdefault(entry.topic_id, []).append(entry)
    return tuple(Section(topic_id, tuple(found)) for topic_id, found in by_topic.items())
