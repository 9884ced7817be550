"""JSON Feed, versions 1 and 1.1 (jsonfeed.org), read leniently."""

import json
from typing import Any

from bot.errors import FeedParseError, ParseFault
from bot.sources.entries import RawEntry, RawFeed

VERSION_PREFIX = "https://jsonfeed.org/version/"


def looks_like_json(document: str) -> bool:
    return document.lstrip()[:1] == "{"


def parse_json_feed(document: str) -> RawFeed:
    try:
        found: Any = json.loads(document, strict=False)
    except (ValueError, RecursionError) as error:
        raise FeedParseError(ParseFault.NOT_A_FEED, "JSON that cannot be read") from error
    items = found.get("items")
    version = _text(found.get("version")).replace("http://", "https://")
    if not isinstance(items, list) or not (version.startswith(VERSION_PREFIX) or found.get("title")):
        raise FeedParseError(ParseFault.NOT_A_FEED, "JSON, but no JSON Feed")
    return RawFeed(
        title=_text(found.get("title")),
        site_url=_text(found.get("home_page_url")),
        language=_text(found.get("language")),
        entries=[_entry(item) for item in items if isinstance(item, dict)],
    )


def _entry(item: dict[str, Any]) -> RawEntry:
    content = _text(item.get("content_html")) or _escaped(_text(item.get("content_text")))
    authors = item.get("authors") if isinstance(item.get("authors"), list) else [item.get("author")]
    names = [_text(author.get("name")) for author in authors or () if isinstance(author, dict)]
    tags = item.get("tags")
    return RawEntry(
        title=_text(item.get("title")),
        summary=_escaped(_text(item.get("summary"))),
        content=content,
        link=_text(item.get("url")) or _text(item.get("external_url")),
        guid=_text(item.get("id")),
        published=_text(item.get("date_published")) or None,
        updated=_text(item.get("date_modified")) or None,
        categories=[_text(tag) for tag in tags] if isinstance(tags, list) else [],
        author=", ".join(name for name in names if name),
        language=_text(item.get("language")),
    )


def _text(value: Any) -> str:
    # Ids are numbers in some feeds; "if an id is presented as a number, a JSON Feed reader must coerce it".
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return value if isinstance(value, str) else ""


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;") if "<" in text else text
