"""A source as one chat sees it: the feed behind it, the chat's name for it, and how it is."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.core.feeds import FeedId, is_silent
from bot.core.words import fold

NAME_CHARS = 40
NEAREST_OFFERED = 3
STUMBLES = 2  # failures in a row before a source is called failing: one alone is a stumble


class Health(StrEnum):
    """How a source is, as a person wants to know it."""

    GONE = "gone"  # not read any more
    UNREAD = "unread"  # its first look is still to come
    FAILING = "failing"
    SILENT = "silent"  # it answers, and has been without news for far longer than it used to be
    FINE = "fine"


@dataclass(frozen=True, slots=True)
class Source:
    feed_id: FeedId
    title: str  # the feed's; who its stories say tells them, and what a mute of it names
    name: str  # the chat's own, else the title
    address: str | None  # what this chat may be shown of where it is
    followed: bool  # whole; else it feeds the chat's topics
    stories_a_week: int  # of the chat's topics
    muted: bool
    checked_at: datetime | None
    new_item_at: datetime | None
    rhythm: timedelta | None  # how far apart its news usually are
    failures: int
    failing_since: datetime | None
    fault: str | None  # the operator's words
    retired_at: datetime | None

    def health(self, now: datetime) -> Health:
        if self.retired_at is not None:
            return Health.GONE
        if self.failing_since is not None and (self.failures >= STUMBLES or self.new_item_at is None):
            return Health.FAILING
        if self.checked_at is None:
            return Health.UNREAD
        return Health.SILENT if is_silent(self.rhythm, self.new_item_at, now) else Health.FINE


def find_source(text: str, sources: Sequence[Source]) -> Source | tuple[str, ...]:
    """The source of this name: exactly, or the only one that begins so; else the nearest names."""
    wanted = fold(" ".join(text.split()))
    exact = [one for one in sources if wanted in {fold(one.name), fold(one.title)}]
    begins = [one for one in sources if fold(one.name).startswith(wanted)]
    if exact:
        return exact[0]
    if len(begins) == 1:
        return begins[0]
    alike = begins or [one for one in sources if wanted[:3] in fold(one.name)] or sources
    return tuple(one.name for one in alike[:NEAREST_OFFERED])


def tidy_name(text: str) -> str | None:
    """A name as it is kept: one line, of NAME_CHARS at most; None for what is none.

    >>> tidy_name("  The  paper "), tidy_name("x" * 99), tidy_name(" ")
    ('The paper', None, None)
    """
    name = " ".join(text.split())
    return name if 0 < len(name) <= NAME_CHARS else None
