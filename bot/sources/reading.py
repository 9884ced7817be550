"""Reading one document in this process: which parser, which next, and what it means when none finds a feed.

Runs in a worker (parse_worker.py); pure but for the parsers' own habits.
"""

import re
from collections.abc import Callable
from datetime import datetime

from bot.core.items import ParsedFeed
from bot.errors import FeedParseError, ParseFault
from bot.sources.clean import clean_feed
from bot.sources.documents import read_document
from bot.sources.entries import RawFeed
from bot.sources.jsonfeed import looks_like_json, parse_json_feed

_PAGE_TAG = re.compile(r"<(?:html|head|body|title|meta|script|p|div)\b", re.IGNORECASE)
_FEED_TAG = re.compile(r"<(?:[a-z0-9]+:)?(?:rss|feed|rdf|channel|item|entry)[\s>/]", re.IGNORECASE)

MAX_ITEMS = 2000


def read_feed(
    body: bytes, *, url: str, content_type: str, now: datetime, max_items: int = MAX_ITEMS, fast_only: bool = False
) -> ParsedFeed:
    """Any bytes become a value or a FeedParseError."""
    document = read_document(body, content_type)
    raw = parse_json_feed(document) if looks_like_json(document) else _read_xml(document, url, fast_only=fast_only)
    del raw.entries[max_items:]
    return clean_feed(raw, url, now)


def _read_xml(document: str, url: str, *, fast_only: bool) -> RawFeed:
    if not _FEED_TAG.search(document):
        raise _no_feed(document)
    # feedparser first, then the other where it finds nothing or breaks.
    found = None if fast_only else _ask(_fully, document, url)
    if found is None or not found.entries:
        other = _ask(_fast, document, url)
        found = other if other is not None and (found is None or other.entries) else found
    if found is None:
        raise _no_feed(document)
    return found


def _no_feed(document: str) -> FeedParseError:
    return FeedParseError(ParseFault.WEB_PAGE if _PAGE_TAG.search(document) else ParseFault.NOT_A_FEED)


def _ask(parser: Callable[[str, str], RawFeed | None], document: str, url: str) -> RawFeed | None:
    try:
        return parser(document, url)
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - hostile text makes both parsers raise nearly anything; the other is asked
        return None


def _fully(document: str, url: str) -> RawFeed | None:
    from bot.sources.fullparse import parse_fully  # a fifth of a second to import

    return parse_fully(document, url)


def _fast(document: str, _url: str) -> RawFeed | None:
    from bot.sources.fastparse import parse_fast

    return parse_fast(document)
