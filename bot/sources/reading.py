"""Reading one document in this process: how much of it, by which parser, and by which next when one finds nothing.

Runs in a worker (parse_worker.py); pure but for the parsers' own habits.

    bytes -> text (documents) -> pieces (split) -> cleaned text (documents)
          -> raw entries (fast, full, spare, JSON) -> items (clean)
"""

import re
from collections.abc import Callable
from datetime import datetime
from enum import StrEnum

from bot.core.items import ParsedFeed
from bot.errors import FeedParseError, ParseFault
from bot.ports import ParsePlan
from bot.sources.clean import clean_feed
from bot.sources.documents import clean_document, keeps_captions, read_text
from bot.sources.entries import RawFeed
from bot.sources.fastparse import parse_fast
from bot.sources.jsonfeed import looks_like_json, parse_json_feed
from bot.sources.pauses import head_of
from bot.sources.split import split

MAX_ITEMS = 2000  # of one document; publishers put the newest first

_PAGE_TAG = re.compile(r"<(?:html|head|body|title|meta|script|p|div)\b", re.IGNORECASE)
_FEED_TAG = re.compile(r"<(?:[a-z0-9]+:)?(?:rss|feed|rdf|channel|item|entry)[\s>/]", re.IGNORECASE)


class UnsureCutError(Exception):
    """A document of which known items were left out does not read as the whole one would: that must be sent."""


class ReadBy(StrEnum):
    """Leaves a worker as plain text, so that the program need not know the parsers to read an answer."""

    JSON = "json"
    FAST = "fast"  # ours, for the shapes it is proven for
    FULL = "full"  # feedparser
    SPARE = "spare"  # fastfeedparser, where feedparser fails or finds nothing


def read_feed(
    body: bytes,
    *,
    url: str,
    content_type: str,
    now: datetime,
    max_items: int = MAX_ITEMS,
    plan: ParsePlan | None = None,
    spare_only: bool = False,
    cut: tuple[int, bool] | None = None,
) -> ParsedFeed:
    """Any bytes become a value or a FeedParseError. `spare_only`: the complete parser has just hung on them. `cut`: of
    the document known items were left out, so many are left, and the whole does or does not keep captions; then
    UnsureCutError where that was no good idea.
    """
    plan = plan or ParsePlan()
    text = read_text(body, content_type)
    if looks_like_json(text):
        raw = parse_json_feed(clean_document(text))
        del raw.entries[max_items:]
        return clean_feed(raw, url, now)._replace(read_by=ReadBy.JSON.value)
    if not _FEED_TAG.search(text):
        raise _no_feed(text)
    pieces = split(text, max_items)
    if cut is None:
        captions = keeps_captions(text)
    elif pieces is None or len(pieces.items) != cut[0]:
        raise UnsureCutError
    else:
        captions = cut[1]
    expected: int | None = None  # items the parser must find
    fingerprints: tuple[str, ...] = ()
    frame_print = ""
    whole = text
    if pieces is not None:
        fingerprints, frame_print = pieces.fingerprints(), pieces.frame_print(content_type)
        unknown = [index for index, print_ in enumerate(fingerprints) if print_ not in plan.known]
        expected = len(unknown)
        if expected < len(pieces.items) or expected == max_items:
            text = pieces.reduced(unknown)
    document = clean_document(text, captions=captions)
    head = head_of(document)
    raw, read_by = _read(document, url, expected, pinned=plan.pinned, spare_only=spare_only)
    if expected is not None and len(raw.entries) != expected:
        # The parser saw other items than the splitting did: neither is trusted, the whole document is parsed.
        if cut is not None:
            raise UnsureCutError
        fingerprints, frame_print = (), ""
        document = clean_document(whole, captions=captions)
        raw, read_by = _read(document, url, None, pinned=True, spare_only=spare_only)
    del raw.entries[max_items:]
    feed = clean_feed(raw, url, now, head)._replace(
        fingerprints=fingerprints, frame_print=frame_print, read_by=read_by.value
    )
    if plan.compare and read_by is ReadBy.FAST:
        other, _ = _read(document, url, expected, pinned=True, spare_only=False)
        again = clean_feed(other, url, now, head)
        same = (feed.title, feed.site_url, feed.language, feed.items) == (
            again.title,
            again.site_url,
            again.language,
            again.items,
        )
        feed = feed._replace(agreed=True) if same else again._replace(read_by=ReadBy.FULL.value, agreed=False)
    return feed


def _read(document: str, url: str, expected: int | None, *, pinned: bool, spare_only: bool) -> tuple[RawFeed, ReadBy]:
    """The cheapest parser first; each next one where the last found no feed, or no items though there are some."""
    found: RawFeed | None = None
    order: list[tuple[ReadBy, Callable[[str, str], RawFeed | None]]] = [(ReadBy.SPARE, _spare)]
    if not spare_only:
        order.insert(0, (ReadBy.FULL, _full))
    if not pinned:
        order.insert(0, (ReadBy.FAST, parse_fast))
    by = ReadBy.FULL
    for name, parser in order:
        answer = _ask(parser, document, url)
        if answer is not None and (answer.entries or expected == 0):
            return answer, name
        if found is None:
            found, by = answer, name
    if found is None:
        raise _no_feed(document)
    return found, by


def _ask(parser: Callable[[str, str], RawFeed | None], document: str, url: str) -> RawFeed | None:
    try:
        return parser(document, url)
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - hostile text makes the parsers raise nearly anything; the next one is asked
        return None


def _full(document: str, url: str) -> RawFeed | None:
    from bot.sources.fullparse import parse_fully  # a fifth of a second to import, and seldom needed

    return parse_fully(document, url)


def _spare(document: str, _url: str) -> RawFeed | None:
    from bot.sources.spareparse import parse_spare  # as above

    return parse_spare(document)


def _no_feed(document: str) -> FeedParseError:
    return FeedParseError(ParseFault.WEB_PAGE if _PAGE_TAG.search(document) else ParseFault.NOT_A_FEED)
