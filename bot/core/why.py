"""Why a story came to a chat, or did not: the verdict and everything it rests on, as values."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.core.digests import EditionKind, LeftOut
from bot.core.items import Item
from bot.core.mutes import Mute
from bot.core.ranking import Rank
from bot.core.stories import Story
from bot.core.tastes import Leaning
from bot.core.topics import Nearness, Topic


class Verdict(StrEnum):
    """What decided; for a story that did not come, the first gate it did not pass."""

    TOLD = "told"
    PROMISED = "promised"  # on its way
    MERGED = "merged"  # the article came as one version of a story
    NOT_POLLED = "not polled"
    NOT_GROUPED = "not grouped"  # read a moment ago
    LANGUAGE = "language"
    UNMATCHED = "unmatched"
    MUTED = "muted"
    OUTRANKED = "outranked"
    TOO_OLD = "too old"  # older than the time the briefings since covered
    FOLLOWED_LATER = "followed later"  # the briefings since were made before its topic was followed
    NOT_DUE = "not due"


@dataclass(frozen=True, slots=True)
class Telling:
    """When the chat was told; `kind` None: the briefing itself is no longer kept."""

    revision: int
    kind: EditionKind | None
    told_at: datetime | None  # None: promised, not confirmed yet
    edition_id: int | None = None


@dataclass(frozen=True, slots=True)
class Join:
    """Why an item joined its story."""

    item_id: int
    score: float
    threshold: float
    shared_words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a story stood when a briefing was made."""

    at: datetime
    number: int  # 1 is the weightiest
    matching: int
    room: int
    left: LeftOut | None = None  # which rule left it out; None: it was shown


@dataclass(frozen=True, slots=True)
class Source:
    """A feed of the site a link leads to."""

    title: str
    ok_at: datetime | None
    fault: str | None


@dataclass(frozen=True, slots=True)
class Why:
    """Only what bears on the verdict is filled."""

    verdict: Verdict
    story: Story | None = None
    then: Story | None = None  # the same as it was known when the briefing was made that `place` is of
    items: tuple[Item, ...] = ()
    asked: Item | None = None  # the article a link named
    fits: tuple[tuple[Topic, float, tuple[str, ...]], ...] = ()
    rank: Rank | None = None
    leaning: Leaning | None = None
    near: tuple[tuple[Topic, Nearness], ...] = ()  # followed topics, the nearest first
    mute: Mute | None = None
    mutes: int = 0  # rules looked at
    joins: tuple[Join, ...] = ()
    telling: Telling | None = None
    place: Place | None = None
    next_at: datetime | None = None
    made_at: datetime | None = None  # when the briefing was made that was too early for it
    languages: tuple[str, ...] = ()
    source: Source | None = None
