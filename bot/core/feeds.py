"""A feed, its health, and when to look at it again."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import NewType

FeedId = NewType("FeedId", int)


@dataclass(frozen=True, slots=True)
class Validators:
    """What the last good answer gave us to ask with (RFC 9110, 8.8); sent back word for word."""

    etag: str | None = None
    last_modified: str | None = None


@dataclass(frozen=True, slots=True)
class Feed:
    id: FeedId
    url: str
    title: str
    topics: tuple[str, ...] = ()  # slugs every item of this feed belongs to
    language: str | None = None  # primary subtag, "en"
    validators: Validators = field(default_factory=Validators)
    body_hash: str | None = None
    interval: timedelta = timedelta(minutes=15)
    failures: int = 0  # in a row
    failing_since: datetime | None = None
    last_new_item_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class PollingBounds:
    """The operator's limits for the pause between two looks at one feed."""

    start: timedelta
    shortest: timedelta
    longest: timedelta


LONGEST_BACKOFF = timedelta(days=1)


def interval_after_success(
    interval: timedelta, *, found_news: bool, wish: timedelta | None, bounds: PollingBounds
) -> timedelta:
    """The next pause: shorter while a feed has news, longer while it has none, within the bounds.

    `wish` is what the feed or its server asked for (ttl, sy:updatePeriod, Cache-Control, Retry-After); it may only
    lengthen the pause, and beyond `bounds.longest` only up to a day.
    """
    step = interval * (2 / 3) if found_news else interval * (5 / 4)
    pause = min(max(step, bounds.shortest), bounds.longest)
    if wish is not None:
        pause = max(pause, min(wish, max(bounds.longest, LONGEST_BACKOFF)))
    return pause


def interval_after_failure(failures: int, *, retry_after: timedelta | None, bounds: PollingBounds) -> timedelta:
    """The pause doubles with each failure in a row, up to a day; Retry-After (RFC 9110, 10.2.3) may lengthen it."""
    doublings: int = 2 ** min(max(failures, 1) - 1, 10)
    doubled = bounds.start * doublings
    pause = min(doubled, LONGEST_BACKOFF)
    return max(pause, min(retry_after, timedelta(days=31))) if retry_after is not None else pause
