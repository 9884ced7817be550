"""A feed, its health, and when to look at it again."""

import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import NewType
from urllib.parse import urlsplit

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


SOURCE_NAME_CHARS = 32

# Words a feed's title adds to its publisher's name; a part made only of them names a section, not who says it.
_SECTION_WORDS = frozenset(
    "a actualités aktuell alle all and articles breaking das de die en feed feeds for from headlines home "
    "in internacional international la last latest le les main mundo more news noticias of on page posts public "
    "ressort rss schlagzeilen stories the top titelseite topstories une und updates video videos welt world "
    "www y".split()
)
_PARTS = re.compile(r"\s+[-–—|>»•·:]+\s+|:\s+")


def source_name(title: str, site_url: str | None = None) -> str:
    """Who says it, from what a feed calls itself: the publisher without section, slogan and list of subjects.

    >>> source_name("Al Jazeera – Breaking News, World News and Video from Al Jazeera")
    'Al Jazeera'
    >>> source_name("World - CBSNews.com"), source_name("NYT > World News"), source_name("Aktuell - FAZ.NET")
    ('CBSNews.com', 'NYT', 'FAZ.NET')
    >>> source_name("World News: Breaking news and more", "https://www.example.org/news")
    'example.org'
    """
    parts = [part.strip() for part in _PARTS.split(" ".join(title.split())) if part.strip()]
    named = [
        part
        for part in parts
        if set(re.findall(r"\w+", part.casefold())) - _SECTION_WORDS and part.count(",") < 2  # else a list of subjects
    ]
    host = (urlsplit(site_url or "").hostname or "").removeprefix("www.")
    name = named[0] if named else host or " ".join(title.split())
    if len(name) <= SOURCE_NAME_CHARS:
        return name
    return name[: SOURCE_NAME_CHARS - 1].rsplit(" ", 1)[0].rstrip(",;") + "…"


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
