"""An item: one entry of one feed. How it is recognised again, and what counts as an edit."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import blake2b
from typing import NewType

from bot.core.feeds import FeedId
from bot.core.urls import canonical_url

ItemId = NewType("ItemId", int)


@dataclass(frozen=True, slots=True)
class ParsedItem:
    """One entry as a feed told it, cleaned at the door: plain text, http(s) links, aware UTC moments."""

    title: str  # without markup; may be empty when the lead is not
    lead: str = ""  # the first paragraphs as plain text, without boilerplate, at most LEAD_CHARS
    link: str | None = None
    guid: str | None = None
    published_at: datetime | None = None
    updated_at: datetime | None = None
    dated_ahead: bool = False  # the feed said a moment in the future; published_at was clamped
    categories: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()  # section headings of a long article, in order
    author: str | None = None
    language: str | None = None  # primary subtag


@dataclass(frozen=True, slots=True)
class ParsedFeed:
    title: str
    site_url: str | None
    language: str | None  # primary subtag, "en"
    items: tuple[ParsedItem, ...]
    ttl: timedelta | None = None  # the pause the feed asks for: ttl, sy:updatePeriod
    skip_hours: frozenset[int] = frozenset()  # hours of UTC in which the feed asks to be left alone
    fingerprints: tuple[str, ...] = ()  # one for each item of the document, also those not in `items`; () when unsure
    read_by: str = ""  # the parser that read it
    agreed: bool | None = None  # whether the fast parser and feedparser read the same; None when only one was asked


LEAD_CHARS = 1200


@dataclass(frozen=True, slots=True)
class Item:
    """A stored item."""

    id: ItemId
    feed_id: FeedId
    source: str  # the feed's title: who says it
    title: str
    lead: str
    link: str | None
    published_at: datetime  # the feed's word, else when we first saw it; never in the future
    seen_at: datetime
    language: str | None = None
    categories: tuple[str, ...] = ()
    headings: tuple[str, ...] = ()
    feed_topics: tuple[str, ...] = ()
    revision: int = 1


def identity_keys(item: ParsedItem) -> tuple[str, ...]:
    """The keys an item is recognised by within its feed, the surest first; any one that is known means: this item.

    A changed guid keeps its link, a changed link keeps its guid, and where both change the same title, date and lead
    remain. Short keys: they are stored per item and compared exactly.
    """
    keys = []
    if item.guid:
        keys.append("g" + _digest(item.guid.strip()))
    if item.link:
        keys.append("l" + _digest(canonical_url(item.link)))
    if item.published_at is not None or not keys:
        when = item.published_at.isoformat() if item.published_at else ""
        keys.append("t" + _digest("\n".join((fold_space(item.title), when, fold_space(item.lead)))))
    return tuple(keys)


def title_key(item: ParsedItem) -> str:
    """The bare title as a key: no identity by itself (a column has the same title every week), but telling when most
    of a batch carries titles we know under keys we do not.
    """
    return "n" + _digest(fold_space(item.title).casefold())


def text_digest(title: str, lead: str) -> str:
    """Equal when an item reads the same: an edit that only moves white space is none."""
    return _digest(fold_space(title) + "\n" + fold_space(lead))


def fold_space(text: str) -> str:
    return " ".join(text.split())


def _digest(text: str) -> str:
    return blake2b(text.encode("utf-8", "replace"), digest_size=12).hexdigest()
