"""feedparser, the most complete reader of feeds: asked where the fast one is not known to be right."""

import io
from datetime import datetime
from typing import Any

import feedparser

from bot.sources.dates import parse_date
from bot.sources.entries import Link, RawEntry, RawFeed, article_link


def parse_fully(document: str, url: str) -> RawFeed | None:
    """The feed in a cleaned document; None when feedparser finds none. Whatever else it raises, it raises."""
    # Bytes in a buffer, never a string: feedparser would open a file or an address of that name.
    data = b'<?xml version="1.0" encoding="utf-8"?>' + document.encode("utf-8", "replace")
    found = feedparser.parse(
        io.BytesIO(data),
        response_headers={"content-type": "application/xml; charset=utf-8", "content-location": url},
        resolve_relative_uris=False,  # links are resolved all the same; the markup is not kept
        sanitize_html=False,  # nothing of the markup is kept
    )
    feed = found.feed
    if not found.entries and not found.version and not feed.get("title"):
        return None
    return RawFeed(
        title=_text(feed.get("title")),
        site_url=_article_link(feed),
        language=_text(feed.get("language")),
        entries=[_entry(entry) for entry in found.entries],
    )


def _entry(entry: Any) -> RawEntry:
    contents = [_text(part.get("value")) for part in entry.get("content") or () if _is_text(part)]
    guid = _text(entry.get("id"))
    source = entry.get("source")
    if not isinstance(source, dict):
        source = {}
    return RawEntry(
        title=_text(entry.get("title")),
        summary=_text(entry.get("summary")),
        content=max(contents, key=len, default=""),
        link=_article_link(entry),
        guid=guid,
        guid_is_link=bool(entry.get("guidislink")),
        published=_moment(entry, "published") or _moment(entry, "created"),
        updated=_moment(entry, "updated"),
        categories=[_text(tag.get("label") or tag.get("term")) for tag in entry.get("tags") or ()],
        author=_text(entry.get("author")),
        language=_text((entry.get("title_detail") or {}).get("language")),
        publisher=_text(source.get("title")),
        publisher_url=_text(source.get("href")) or _article_link(source),
    )


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _is_text(part: Any) -> bool:
    kind = _text(part.get("type")).lower()
    return not kind or kind.startswith("text/") or "html" in kind


def _article_link(thing: Any) -> str:
    links = [
        Link(_text(link.get("rel")) or "alternate", _text(link.get("type")), _text(link.get("href")))
        for link in thing.get("links") or ()
    ]
    return article_link(links)  # not feedparser's `link`: that may be a guid, or an enclosure


def _moment(entry: Any, name: str) -> datetime | None:
    text = _text(dict.get(entry, name))  # feedparser warns of, and gives, `published` for a missing `updated`
    if not text:
        return None
    read = parse_date(text)
    if read is not None:
        return read
    parsed = dict.get(entry, f"{name}_parsed")
    return (
        parse_date(f"{parsed[0]:04}-{parsed[1]:02}-{parsed[2]:02}T{parsed[3]:02}:{parsed[4]:02}:{parsed[5]:02}Z")
        if parsed
        else None
    )
