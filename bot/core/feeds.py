"""A feed, its health, and when to look at it again."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from itertools import pairwise
from statistics import median
from typing import NamedTuple, NewType
from urllib.parse import urlsplit

FeedId = NewType("FeedId", int)


class Validators(NamedTuple):
    """What the last good answer gave us to ask with (RFC 9110, 8.8); sent back word for word."""

    etag: str | None = None
    last_modified: str | None = None


class Feed(NamedTuple):
    """As it is polled. A tuple, as what comes of a look (storage/looks.py): a third of the time that the database takes
    for a feed without news went into making frozen dataclasses.
    """

    id: FeedId
    url: str
    title: str
    topics: tuple[str, ...] = ()  # slugs every item of this feed belongs to
    language: str | None = None  # primary subtag, "en"
    validators: Validators = Validators()
    body_hash: str | None = None
    interval: timedelta = timedelta(minutes=15)
    failures: int = 0  # in a row
    failing_since: datetime | None = None
    checked_at: datetime | None = None
    last_new_item_at: datetime | None = None
    rhythm: timedelta | None = None  # how far apart its news usually are; None until that is known
    ttl: timedelta | None = None  # the pause it asks for itself
    skip_hours: frozenset[int] = frozenset()  # hours of UTC in which it asks to be left alone
    followed: bool = True  # by the operator, or by a chat
    shared: bool = True  # the operator's: whoever follows a topic reads it; else only the chats that follow it
    known: str = ""  # fingerprints of the pieces of its last document, end to end
    pinned: bool = False  # the parsers once disagreed about it: the complete one reads it
    compared_at: datetime | None = None  # when both parsers last read it


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
    "www y в главные лента мире новости последние".split()
)
_QUOTES = ('"', "“", "„", "«")
_PARTS = re.compile(r"\s+[-–—|>»•·:]+\s+|:\s+")


def source_name(title: str, site_url: str | None = None) -> str:
    """Who says it, from what a feed calls itself: the publisher without section, slogan and list of subjects.

    >>> source_name("Al Jazeera – Breaking News, World News and Video from Al Jazeera")
    'Al Jazeera'
    >>> source_name("World - CBSNews.com"), source_name("NYT > World News"), source_name("Aktuell - FAZ.NET")
    ('CBSNews.com', 'NYT', 'FAZ.NET')
    >>> source_name("World News: Breaking news and more", "https://www.example.org/news")
    'example.org'
    >>> source_name("Harbours | The Coast", "https://www.thecoast.org/harbours")
    'The Coast'
    >>> source_name('"wind power" - Google News')
    '"wind power" - Google News'
    """
    parts = [part.strip() for part in _PARTS.split(" ".join(title.split())) if part.strip()]
    named = [
        part
        for part in parts
        if set(re.findall(r"\w+", part.casefold())) - _SECTION_WORDS and part.count(",") < 2  # else a list of subjects
    ]
    host = (urlsplit(site_url or "").hostname or "").removeprefix("www.")
    own = [part for part in named if "".join(re.findall(r"\w+", part.casefold())) in re.split(r"[.-]", host)]
    whole = " ".join(title.split())
    name = (own or named or [host or whole])[0]
    if name.startswith(_QUOTES) and len(named) > 1:  # what was searched for is nobody, and who searched says too little
        name = whole
    if len(name) <= SOURCE_NAME_CHARS:
        return name
    return name[: SOURCE_NAME_CHARS - 1].rsplit(" ", 1)[0].rstrip(" ,;:/|–—-") + "…"


LONGEST_BACKOFF = timedelta(days=1)
UNFOLLOWED_PAUSE = timedelta(days=1)
LOOKS_A_NEWS = 2  # looks between two news of a feed: on average they are found half a pause after they came out
SILENCE_SHARE = 8  # a feed silent for longer than it used to be is looked at after an eighth of that time
NEWEST_DATES = 20  # of a first document, that tell its rhythm
LEARNING = 0.3  # the weight of the newest gap in what we know of the rhythm
SLOT_LEAD = timedelta(minutes=2)  # fetching, parsing and grouping are done by then
SLOT_SPREAD = timedelta(minutes=8)  # not all feeds in the same second
COMPARE_EVERY = timedelta(days=30)
SILENT_AFTER_GAPS = 5
SILENT_AFTER = timedelta(days=4)  # no shorter silence means anything: a long weekend


def next_interval(feed: Feed, now: datetime, bounds: PollingBounds) -> timedelta:
    """The pause that fits the feed's own rhythm, within the operator's bounds: half of what usually lies between two
    of its news, more when it has been silent for long; the operator's start while the rhythm is not known.
    """
    pause = feed.rhythm / LOOKS_A_NEWS if feed.rhythm is not None else bounds.start
    if feed.rhythm is not None and feed.last_new_item_at is not None:
        pause = max(pause, (now - feed.last_new_item_at) / SILENCE_SHARE)
    return min(max(pause, bounds.shortest), bounds.longest)


def next_check(
    feed: Feed,
    now: datetime,
    bounds: PollingBounds,
    *,
    interval: timedelta | None = None,
    slot_at: datetime | None = None,
    wish: timedelta | None = None,
) -> datetime:
    """When to look again after a look that went well.

    `interval` is the feed's `next_interval`, where that is known already. `slot_at` is the next moment at which a
    digest may want this feed's news, later than the bounds' usual pause from now: the feed is looked at shortly before
    it, however rarely it has any. `wish` is what the server asked for now (Cache-Control, Retry-After); it, the feed's
    own ttl and its skipHours may only lengthen the pause, beyond `bounds.longest` only up to a day.
    """
    at = now + (next_interval(feed, now, bounds) if interval is None else interval)
    if not feed.followed:
        at = max(at, now + UNFOLLOWED_PAUSE)
    elif slot_at is not None:
        spread = SLOT_SPREAD * (feed.id % 97 / 97)
        at = min(at, max(slot_at - SLOT_LEAD - spread, now + bounds.shortest))
    if wish is not None or feed.ttl is not None:
        wished = max(wish or timedelta(0), feed.ttl or timedelta(0))
        at = max(at, now + min(wished, max(bounds.longest, LONGEST_BACKOFF)))
    return after_skipped(at, feed.skip_hours)


def after_skipped(at: datetime, skip_hours: frozenset[int]) -> datetime:
    """The first moment from `at` on whose hour of UTC the feed allows; `at` when it allows none."""
    if at.hour not in skip_hours or len(skip_hours) >= 24:
        return at
    hours = next(hours for hours in range(1, 24) if (at.hour + hours) % 24 not in skip_hours)
    return at.replace(minute=0, second=0, microsecond=0) + timedelta(hours=hours)


def first_rhythm(published: Iterable[datetime | None]) -> timedelta | None:
    """The usual distance between the newest items of a document; None where fewer than three are dated."""
    newest = sorted({moment for moment in published if moment is not None}, reverse=True)[:NEWEST_DATES]
    if len(newest) < 3:
        return None
    return timedelta(seconds=median((later - earlier).total_seconds() for later, earlier in pairwise(newest)))


def learned_rhythm(feed: Feed, now: datetime, new_items: int) -> timedelta | None:
    """What the rhythm is after `new_items` came since the last news; as it was when none did."""
    if not new_items or feed.last_new_item_at is None:
        return feed.rhythm
    gap = max(now - feed.last_new_item_at, timedelta(0)) / new_items
    return gap if feed.rhythm is None else feed.rhythm * (1 - LEARNING) + gap * LEARNING


def silent_from(rhythm: timedelta | None, last_new_item_at: datetime | None) -> datetime | None:
    """From when on a feed without news has been quiet for far longer than it used to be; None while nobody can say."""
    if rhythm is None or last_new_item_at is None:
        return None
    return last_new_item_at + max(rhythm * SILENT_AFTER_GAPS, SILENT_AFTER)


class Condition(Enum):
    UNSEEN = "not looked at yet"
    WELL = "answers, and has news as often as it used to"
    SILENT = "answers, and has had no news for far longer than it used to"
    FAILING = "does not answer, or not with a feed"
    RETIRED = "no longer looked at"


@dataclass(frozen=True, slots=True)
class Health:
    """How a feed is. `since`: failing since then, or its last news where it is silent; else None."""

    condition: Condition
    since: datetime | None = None
    rhythm: timedelta | None = None  # how far apart its news usually are


def health_of(
    *,
    checked_at: datetime | None,
    ok_at: datetime | None,
    failing_since: datetime | None,
    retired_at: datetime | None,
    rhythm: timedelta | None,
    last_new_item_at: datetime | None,
) -> Health:
    """How a feed is, judged by its own rhythm and by our last good look: what we did not see is no silence."""
    if retired_at is not None:
        return Health(Condition.RETIRED, retired_at, rhythm)
    if failing_since is not None:
        return Health(Condition.FAILING, failing_since, rhythm)
    if checked_at is None or ok_at is None:
        return Health(Condition.UNSEEN, None, rhythm)
    silent = silent_from(rhythm, last_new_item_at)
    if silent is not None and ok_at > silent:
        return Health(Condition.SILENT, last_new_item_at, rhythm)
    return Health(Condition.WELL, None, rhythm)


def is_compare_due(feed: Feed, now: datetime) -> bool:
    """Whether both parsers should read the feed, to see that they still agree; not at its first look, when there is
    most to do.
    """
    if feed.pinned or feed.checked_at is None:
        return False
    return feed.compared_at is None or now - feed.compared_at >= COMPARE_EVERY


def interval_after_failure(failures: int, *, retry_after: timedelta | None, bounds: PollingBounds) -> timedelta:
    """The pause doubles with each failure in a row, up to a day; Retry-After (RFC 9110, 10.2.3) may lengthen it."""
    doublings: int = 2 ** min(max(failures, 1) - 1, 10)
    doubled = bounds.start * doublings
    pause = min(doubled, LONGEST_BACKOFF)
    return max(pause, min(retry_after, timedelta(days=31))) if retry_after is not None else pause


class Trouble(Enum):
    """How long a feed has failed when those who follow it are told; each is told once."""

    DAY = timedelta(days=1)
    WEEK = timedelta(days=7)


def trouble_since(failing_since: datetime, since: datetime, until: datetime) -> Trouble | None:
    """What a digest of this period has to tell of a feed that has failed since then: the worst that came within it.

    A chat's periods follow upon each other without a gap, so each is told once, and composing twice tells the same.
    """
    for trouble in (Trouble.WEEK, Trouble.DAY):
        if since < failing_since + trouble.value <= until:
            return trouble
    return None


@dataclass(frozen=True, slots=True)
class FeedTrouble:
    """A feed that has failed for a day or longer."""

    feed_id: FeedId
    title: str
    topics: tuple[str, ...]  # slugs
    failing_since: datetime


@dataclass(frozen=True, slots=True)
class FeedSilence:
    """A feed that answers, and has been silent for far longer than it used to be."""

    feed_id: FeedId
    title: str
    topics: tuple[str, ...]  # slugs
    last_new_item_at: datetime
    rhythm: timedelta  # how far apart its news usually were

    def begins_within(self, since: datetime, until: datetime) -> bool:
        """Whether a digest of this period is the one to tell it; each silence is told once, as with `trouble_since`.

        Told only when the longest pause between two looks is over: by then a look has seen that there is still nothing.
        """
        begins = silent_from(self.rhythm, self.last_new_item_at)
        return begins is not None and since < begins + LONGEST_BACKOFF <= until
