"""An item: one entry of one feed. How it is recognised again, and what counts as an edit."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import blake2b
from typing import NamedTuple, NewType

from bot.core.feeds import FeedId
from bot.core.urls import canonical_url

ItemId = NewType("ItemId", int)


class ParsedItem(NamedTuple):
    """One entry as a feed told it, cleaned at the door: plain text, http(s) links, aware UTC moments. White space is
    folded: single spaces, and in `lead` one line a paragraph.

    A tuple, because thousands of these go from process to process and column by column into the database.
    """

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
    publisher: str | None = None  # where the feed carries what others publish; never the feed's own name
    publisher_url: str | None = None  # the address it goes by: of its site or of its feed


class ParsedFeed(NamedTuple):
    title: str
    site_url: str | None
    language: str | None  # primary subtag, "en"
    items: tuple[ParsedItem, ...]
    ttl: timedelta | None = None  # the pause the feed asks for: ttl, sy:updatePeriod
    skip_hours: frozenset[int] = frozenset()  # hours of UTC in which the feed asks to be left alone
    fingerprints: tuple[str, ...] = ()  # one for each item of the document, also those not in `items`; () when unsure
    frame_print: str = ""  # a fingerprint of what stands around them
    read_by: str = ""  # the parser that read it
    agreed: bool | None = None  # whether the fast parser and feedparser read the same; None when only one was asked


LEAD_CHARS = 1200


@dataclass(frozen=True, slots=True)
class Item:
    """A stored item."""

    id: ItemId
    feed_id: FeedId
    source: str  # who says it: its publisher, else the feed's title
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
    via: str | None = None  # the title of the feed it came by, where that is not its publisher's own


class Identity(NamedTuple):
    """What an item is recognised by, and how it reads.

    `keys`: within its feed, the surest first; any one that is known means: this item. A changed guid keeps its link, a
    changed link keeps its guid, and where both change the same title, date and lead remain. Short: they are stored for
    each item and compared exactly. The last is of the title alone (`n`): no identity by itself (a column has the same
    title every week), but telling when most of a batch carries titles we know under keys we do not.
    `text_digest` is equal when an item reads the same: an edit that only moves the breaks of paragraphs is none. A
    publisher is part of it, and of the title's key: newsrooms that print one agency report under one title are several.
    """

    keys: tuple[str, ...]
    text_digest: str


def identify(item: ParsedItem) -> Identity:
    lead = item.lead.replace("\n", " ")
    says = f"\n{item.publisher}" if item.publisher else ""
    text_digest = _digest(f"{item.title}\n{lead}{says}")
    keys = []
    if item.guid:
        keys.append("g" + _digest(item.guid))
    if item.link:
        keys.append(link_key(item.link))
    if item.published_at is not None:
        keys.append(f"t{text_digest}{int(item.published_at.timestamp()):x}")
    elif not keys:
        keys.append("t" + text_digest)
    keys.append("n" + _digest(f"{item.title}{says}".casefold()))
    return Identity(tuple(keys), text_digest)


def link_key(link: str) -> str:
    """The key of an item with this link."""
    return "l" + _digest(canonical_url(link))


def fold_space(text: str) -> str:
    """The text on one line, with single spaces."""
    line = text.replace("\n", " ")
    if "  " not in line and line.isprintable():  # as texts come from a feed: a look is cheaper than taking it apart
        return line.strip(" ")
    return " ".join(text.split())


def _digest(text: str) -> str:
    return blake2b(text.encode("utf-8", "replace"), digest_size=12).hexdigest()
