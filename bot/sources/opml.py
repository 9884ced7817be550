"""OPML, the list of feeds that readers exchange: in without DTDs, out as version 2.0."""

import html
import re
from collections.abc import Iterable
from xml.parsers import expat
from xml.sax.saxutils import quoteattr

from bot.core.text import clean_text
from bot.errors import OpmlError
from bot.ports import OpmlFeed
from bot.sources.documents import clean_document, decode

MAX_FEEDS = 10_000
MAX_DEPTH = 50
_OUTLINE = re.compile(r"""<(/?)outline\b((?:[^<>"']|"[^"]*"|'[^']*')*?)(/?)>""", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")


def read_opml(data: bytes) -> tuple[OpmlFeed, ...]:
    """The feeds in the order of the file; one that stands in two folders comes twice.

    Raises OpmlError when the file is no OPML.
    """
    text = clean_document(decode(data, "").removeprefix("\ufeff"))
    if "<opml" not in text.lower():
        raise OpmlError("this file is no OPML: it has no <opml> element; export your feeds again as OPML")
    events = _strictly(text)
    if events is None:
        events = _leniently(text)
    return _feeds(events)


def write_opml(feeds: Iterable[OpmlFeed], title: str) -> bytes:
    """An OPML 2.0 file; feeds of one folder stand together, in the order of their first feed."""
    tree: dict[tuple[str, ...], list[OpmlFeed]] = {}
    for feed in feeds:
        tree.setdefault(feed.folders, []).append(feed)
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<opml version="2.0">', "  <head>"]
    lines += [f"    <title>{html.escape(clean_text(title), quote=False)}</title>", "  </head>", "  <body>"]
    for folders, inside in tree.items():
        for depth, folder in enumerate(folders):
            lines.append(f"{'  ' * (depth + 2)}<outline text={_quoted(folder)}>")
        indent = "  " * (len(folders) + 2)
        for feed in inside:
            name = _quoted(feed.title or feed.url)
            lines.append(f'{indent}<outline type="rss" text={name} title={name} xmlUrl={_quoted(feed.url)}/>')
        lines += [f"{'  ' * (depth + 2)}</outline>" for depth in reversed(range(len(folders)))]
    lines += ["  </body>", "</opml>", ""]
    return "\n".join(lines).encode()


def _quoted(text: str) -> str:
    return quoteattr(" ".join(clean_text(text).split()))


_Event = dict[str, str] | None  # an outline opens with its attributes (names in lower case), or one closes


def _strictly(text: str) -> list[_Event] | None:
    """Events of a well-formed file; None when it is not well-formed. The DTD, if any, is gone already."""
    events: list[_Event] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        if name.lower() == "outline":
            events.append({key.lower(): value for key, value in attributes.items()})

    def end(name: str) -> None:
        if name.lower() == "outline":
            events.append(None)

    parser = expat.ParserCreate("utf-8")
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    try:
        parser.Parse(text.encode("utf-8", "replace"), True)
    except expat.ExpatError:
        return None
    return events


def _leniently(text: str) -> list[_Event]:
    """Events of a file with bare `&`, unclosed tags and the like, outline by outline."""
    events: list[_Event] = []
    for closes, attributes, closed in _OUTLINE.findall(text):
        if not closes:
            found = _ATTRIBUTE.findall(attributes)
            events.append({name.lower(): html.unescape(one or two) for name, one, two in found})
        if closes or closed:
            events.append(None)
    return events


def _feeds(events: list[_Event]) -> tuple[OpmlFeed, ...]:
    found: list[OpmlFeed] = []
    path: list[str] = []
    for event in events:
        if event is None:
            if path:
                path.pop()
            continue
        url = event.get("xmlurl", "").strip()
        name = " ".join(clean_text(html.unescape(event.get("title") or event.get("text") or "")).split())
        if url and len(found) < MAX_FEEDS:
            folders = tuple(folder for folder in path[:MAX_DEPTH] if folder)
            found.append(OpmlFeed(clean_text(url), name, folders))
        path.append("" if url else name)
    return tuple(found)
