"""A chat: where we speak, what it follows, when it wants to hear from us."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum
from typing import Any, NewType

from bot.core.mutes import Mute
from bot.core.quiet import QuietHours
from bot.core.schedule import SlotRule
from bot.core.volume import Size

ChatKey = NewType("ChatKey", int)  # our number of a chat and thread; Telegram's is `chat_id`


class ChatKind(StrEnum):
    PRIVATE = "private"
    GROUP = "group"  # supergroups too
    CHANNEL = "channel"


class ChatState(StrEnum):
    NEW = "new"  # in its first conversation; no digest yet
    ACTIVE = "active"
    PAUSED = "paused"  # by its own wish
    GONE = "gone"  # blocked or removed us; everything is kept, /start resumes


class EmptyDay(StrEnum):
    """What to do when a slot is due and nothing is new."""

    TELL = "tell"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class Address:
    """Where a chat is: Telegram's numbers."""

    chat_id: int
    thread_id: int | None = None
    kind: ChatKind = ChatKind.PRIVATE


@dataclass(frozen=True, slots=True)
class Chat:
    id: ChatKey
    address: Address
    language: str
    zone: str
    stories: int
    article_languages: tuple[str, ...]
    empty_day: EmptyDay
    state: ChatState
    paused_until: datetime | None
    pending: Mapping[str, Any]  # what its next plain text answers; empty when nothing is asked
    told_at: datetime | None
    created_at: datetime
    minutes: int | None = None  # of reading a digest may take; None: `stories` decides
    per_source: int | None = None  # stories of a digest that one source may lead; None: a share of it
    quiet: QuietHours | None = None
    held_until: datetime | None = None  # something of the quiet hours waits for this moment
    nights: str | None = None  # core/nights.py

    def quiet_until(self, now: datetime) -> datetime | None:
        """When the quiet hours of this moment end; None when it is in none."""
        return self.quiet.end_of(self.zone, now) if self.quiet is not None else None

    @property
    def asked(self) -> str:
        """The name of what is pending; "" for nothing."""
        return str(self.pending.get("ask", ""))

    @property
    def size(self) -> Size:
        return Size(self.stories, self.minutes, self.per_source)


@dataclass(frozen=True, slots=True)
class Defaults:
    """What the operator gives a new chat."""

    times: tuple[time, ...] = (time(8, 0),)
    zone: str = "UTC"
    stories: int = 8
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Limits:
    """How much of each thing one chat may have; the operator's to set."""

    topics: int = 100
    sources: int = 200
    mutes: int = 200
    slots: int = 12


@dataclass(frozen=True, slots=True)
class Tracked:
    """A story a chat tracks."""

    story_id: int
    message_id: int  # what its updates answer to; 0: none of ours
    revision: int  # the newest the chat was told
    moved_at: datetime  # when it was tracked, or last changed in substance


@dataclass(frozen=True, slots=True)
class Choices:
    """Everything a chat chose, as one value: what Undo puts back and what an export carries."""

    topics: tuple[int, ...]  # topic ids
    feeds: tuple[int, ...]  # feed ids
    feed_names: tuple[tuple[int, str], ...]  # the chat's own names of them, where it gave one
    slots: tuple[SlotRule, ...]
    mutes: tuple[Mute, ...]
    language: str
    zone: str
    stories: int
    article_languages: tuple[str, ...]
    empty_day: EmptyDay
    state: ChatState
    paused_until: datetime | None
    quiet: QuietHours | None = None
    minutes: int | None = None
    per_source: int | None = None
    tastes: tuple[tuple[int, int], ...] = ()  # story ids with 1 (more of it) or -1 (less), the newest answer first
    tracks: tuple[Tracked, ...] = ()  # the last that moved first


class Limited(StrEnum):
    """What there is a limit for, by the key of config.toml."""

    TOPICS = "topics"
    SOURCES = "sources"
    MUTES = "mutes"
    SLOTS = "slots"


def exceeded(before: Choices, after: Choices, limits: Limits) -> Limited | None:
    """What a change has more of than the operator allows; to have fewer than before is always allowed."""
    counts = {
        Limited.TOPICS: (len(before.topics), len(after.topics), limits.topics),
        Limited.SOURCES: (len(before.feeds), len(after.feeds), limits.sources),
        Limited.MUTES: (len(before.mutes), len(after.mutes), limits.mutes),
        Limited.SLOTS: (len(before.slots), len(after.slots), limits.slots),
    }
    return next((what for what, (had, has, most) in counts.items() if has > max(had, most)), None)


DAYS = "0123456"


def rule_days(rule: SlotRule) -> str:
    """The days of a rule as a row keeps them.

    >>> rule_days(SlotRule(time(8, 0), frozenset((4, 0))))
    '04'
    """
    return "".join(sorted(str(day) for day in rule.days))
