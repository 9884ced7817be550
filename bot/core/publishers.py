"""Who says it, where a feed carries what others publish: aggregators, planets, search feeds of news.

Such an item names its publisher, and is told as said by it: by the name the publisher's own feed has here, where the
operator reads one, and under one spelling within a story. The feed it came by remains known beside it (`Item.via`).
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from urllib.parse import urlsplit

from bot.core.feeds import source_name
from bot.core.items import Item, ParsedItem
from bot.core.words import fold

# What stands between a title and the name behind it.
_SEPARATOR = re.compile(r"\s+(?:[-‐-―−|¦•·»›~/]|::|//|\|\|)\s+|\s*[｜・]\s*")

Via = tuple[tuple[str, ...], ...]


@lru_cache(1000)  # few publish many items
def publisher_names(told: str) -> tuple[str, ...]:
    """The names an item's publisher goes by: as it is shown, and as it was told, on one line; () for none.

    >>> publisher_names("ABC News - Breaking News and Videos")
    ('ABC News', 'ABC News - Breaking News and Videos')
    >>> publisher_names("https://www.example.org/feed")
    ('example.org', 'https://www.example.org/feed')
    """
    if not any(char.isalnum() for char in told):
        return ()
    if told.startswith(("http://", "https://")):
        try:
            shown = (urlsplit(told).hostname or "").removeprefix("www.")
        except ValueError:  # square brackets around nothing
            return ()
    else:
        shown = source_name(told)
    return (shown, told) if shown else ()


def without_publisher(title: str, names: Sequence[str]) -> str:
    """The title without its publisher's name behind a separator, however often it stands there.

    >>> without_publisher("Ferry - what we know | Reuters - Reuters", ["Reuters"])
    'Ferry - what we know'
    >>> without_publisher("Why I left Reuters", ["Reuters"]), without_publisher("Storm - Sky", ["Sky News"])
    ('Why I left Reuters', 'Storm - Sky')
    """
    endings = {name.casefold() for name in names}
    while True:
        for found in _SEPARATOR.finditer(title):
            if title[found.end() :].casefold() in endings and title[: found.start()].strip():
                title = title[: found.start()].rstrip()
                break
        else:
            return title


def as_told(item: ParsedItem) -> ParsedItem:
    """The item as it is told: its publisher is named beside the title, and need not be named behind it too.

    A step of its own, after parsing: what a parser read is what the feed says.
    """
    if item.publisher is None:
        return item
    title = without_publisher(item.title, (item.publisher,))
    return item if title == item.title else item._replace(title=title)


def site_spellings(address: str) -> tuple[str, ...]:
    """The ways to write the address of a site's first page; () for any other page, which is no site.

    >>> site_spellings("https://www.example.org")[:3]
    ('http://example.org', 'http://example.org/', 'http://www.example.org')
    >>> site_spellings("https://example.org/news")
    ()
    """
    try:
        parts = urlsplit(address)
    except ValueError:
        return ()
    host = parts.netloc.lower().removeprefix("www.")
    if not host or parts.path not in {"", "/"} or parts.query or parts.fragment:
        return ()
    return tuple(
        f"{scheme}://{www}{host}{end}" for scheme in ("http", "https") for www in ("", "www.") for end in ("", "/")
    )


def spelled_alike(items: Sequence[Item]) -> tuple[Item, ...]:
    """The items of one story, each publisher under one spelling: its own feed's, else the first."""
    spellings: dict[str, str] = {}
    for item in sorted(items, key=lambda item: item.via is not None):
        spellings.setdefault(fold(item.source), item.source)
    if len(spellings) == len({item.source for item in items}):
        return tuple(items)
    return tuple(replace(item, source=spellings[fold(item.source)]) for item in items)


def voices(items: Iterable[Item]) -> tuple[tuple[str, ...], Via]:
    """Who tells a story, in the order they came; and by which feeds alone each was heard: () for a publisher's own,
    and () altogether where all are.
    """
    heard: dict[str, dict[str | None, None]] = {}
    for item in items:
        heard.setdefault(item.source, {})[item.via] = None
    via = tuple(() if None in feeds else tuple(feed for feed in feeds if feed) for feeds in heard.values())
    return tuple(heard), via if any(via) else ()
