"""What makes a digest: which stories, under which topic, in what order, and what was left out."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.core.feeds import FeedSilence, Trouble
from bot.core.ranking import Rank, rank
from bot.core.stories import Story
from bot.core.tastes import Taste, leaning
from bot.core.topics import TopicId

LATE_AFTER = timedelta(minutes=15)  # a digest sent this long after its moment says so
SOURCE_SHARE = 0.5  # of a digest, at most, may lead with one source, once three sources have something


@dataclass(frozen=True, slots=True)
class Period:
    """What time a digest covers: stories we learned of after `since`.

    A feed may tell late; news up to `slack` older than the period still counts when we only learned of it within. The
    ledger keeps what was told from coming again.
    """

    since: datetime
    until: datetime
    slack: timedelta = timedelta(0)

    def holds(self, story: Story) -> bool:
        return (
            story.newest_at > self.since - self.slack and story.updated_at > self.since and story.first_at <= self.until
        )


LATE_NEWS = timedelta(hours=12)  # how late a feed may tell and still be in the next digest
LONGEST_PERIOD = timedelta(days=3)  # after a long pause a digest is about these days, not about the whole pause


def period_untold(told_at: datetime | None, now: datetime, window: timedelta) -> Period:
    """What /new looks at: the time since the chat was last told, and at least `window`.

    A digest has room for a few stories; those it left out were not told, and /new is how to get them.
    """
    return Period(min(told_at or now, now - window), now, LATE_NEWS)


def period_since(told_at: datetime | None, now: datetime, window: timedelta) -> Period:
    """The time since the chat was last told, at most LONGEST_PERIOD; `window` for a chat never told anything.

    Also for one told in the future, by a clock that has been set back since; the ledger keeps what it was told.
    """
    if told_at is None or told_at > now:
        return Period(now - window, now)
    return Period(max(told_at, now - LONGEST_PERIOD), now, LATE_NEWS)


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


@dataclass(frozen=True, slots=True)
class Candidate:
    """A story that fits a chat, and the followed topics it fits, the narrowest first."""

    story: Story
    fits: tuple[tuple[TopicId, float], ...]
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    story: Story
    topic_id: TopicId
    mark: Mark
    change: str | None  # "12 → 18 dead", where the chat was told before
    rank: Rank


@dataclass(frozen=True, slots=True)
class Section:
    topic_id: TopicId
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Receipt:
    """Counts that reconcile with the database: items seen in the period, the stories they make, what was shown."""

    items: int
    stories: int
    matching: int
    shown: int
    sources_ok: int
    sources: int
    data_at: datetime | None  # the newest successful look at any feed


@dataclass(frozen=True, slots=True)
class Digest:
    kind: EditionKind
    day: date  # local
    period_from: datetime
    period_to: datetime
    sections: tuple[Section, ...]
    left_out: int  # stories that fitted and found no room
    receipt: Receipt
    late_for: datetime | None = None  # the moment it should have come
    first_number: int = 1
    troubles: tuple[tuple[str, Trouble], ...] = ()  # sources of this chat that have failed for long, each told once
    silences: tuple[FeedSilence, ...] = ()  # and those that answer and have had no news for long, each told once

    @property
    def entries(self) -> tuple[Entry, ...]:
        return tuple(entry for section in self.sections for entry in section.entries)


def merge_candidates(
    by_topic: Mapping[int, Sequence[tuple[Story, float]]], topic_ids: Sequence[TopicId]
) -> dict[int, Candidate]:
    """One candidate a story, with every followed topic it fits; keyed by story id.

    The narrowest topic comes first, the one with the fewest stories: who follows World and Science wants the Moon
    landing under Science, though it fits World as well.
    """
    fits: dict[int, list[tuple[TopicId, float]]] = {}
    stories: dict[int, Story] = {}
    breadth = {topic_id: len(by_topic.get(topic_id, ())) for topic_id in topic_ids}
    for topic_id in topic_ids:
        for story, score in by_topic.get(topic_id, ()):
            stories[story.id] = story
            fits.setdefault(story.id, []).append((topic_id, score))
    return {
        story_id: Candidate(stories[story_id], tuple(sorted(found, key=lambda fit: (breadth[fit[0]], -fit[1], fit[0]))))
        for story_id, found in fits.items()
    }


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
        weight = rank(story, fit=fit, changed=changed, now=now, taste=leaning(story, tastes).value)
        found.append(Entry(story, topic_id, mark, story.change if changed else None, weight))
    found.sort(key=lambda entry: (-entry.rank.total, -entry.story.newest_at.timestamp(), entry.story.id))
    return found


def choose(ranked: Sequence[Entry], limit: int) -> tuple[tuple[Section, ...], int]:
    """At most `limit` entries in sections, and how many found no room.

    Each topic that has anything gets its weightiest story first, so that a loud topic does not drown a quiet one; the
    rest goes by weight, with no source leading more than its share while others have something to say.
    """
    chosen: list[Entry] = []
    seen_topics: set[TopicId] = set()
    for entry in ranked:
        if entry.topic_id not in seen_topics and len(chosen) < limit:
            seen_topics.add(entry.topic_id)
            chosen.append(entry)
    taken = {entry.story.id for entry in chosen}
    rest = [entry for entry in ranked if entry.story.id not in taken]
    share = max(2, int(limit * SOURCE_SHARE)) if len({_voice(entry) for entry in ranked}) >= 3 else limit
    voices = Counter(_voice(entry) for entry in chosen)
    held_back = []
    for entry in rest:
        if len(chosen) >= limit:
            break
        if voices[_voice(entry)] >= share:
            held_back.append(entry)
            continue
        voices[_voice(entry)] += 1
        chosen.append(entry)
    chosen += held_back[: limit - len(chosen)]
    return _sections(chosen), len(ranked) - len(chosen)


def _voice(entry: Entry) -> str:
    return entry.story.sources[0] if entry.story.sources else ""


def _sections(chosen: Sequence[Entry]) -> tuple[Section, ...]:
    """Topics in the order of their weightiest story, stories within by weight."""
    by_topic: dict[TopicId, list[Entry]] = {}
    for entry in sorted(chosen, key=lambda one: -one.rank.total):
        by_topic.setdefault(entry.topic_id, []).append(entry)
    return tuple(Section(topic_id, tuple(found)) for topic_id, found in by_topic.items())
