"""What a parser found, before it is cleaned: the one shape every parser gives, so that they can be compared."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

HTML_TYPES = frozenset(("html", "text/html", "xhtml", "application/xhtml+xml"))


@dataclass(slots=True)
class RawEntry:
    title: str = ""  # may hold markup, as every text here
    summary: str = ""
    content: str = ""
    link: str = ""  # the article's, never an enclosure's
    guid: str = ""
    guid_is_link: bool = False
    published: datetime | str | None = None
    updated: datetime | str | None = None
    categories: list[str] = field(default_factory=list)
    author: str = ""
    language: str = ""
    publisher: str = ""  # of an item that its feed took from another
    publisher_url: str = ""


@dataclass(slots=True)
class RawFeed:
    title: str = ""
    site_url: str = ""
    language: str = ""
    entries: list[RawEntry] = field(default_factory=list)


class Link(NamedTuple):
    relation: str
    kind: str  # MIME type
    address: str


def article_link(links: Sequence[Link]) -> str:
    """The page an item is about: the last alternate that is HTML, as feedparser has it, else the first of any kind.

    Enclosures, comments, the feed itself are other relations, and never it.
    """
    if len(links) == 1 and links[0].relation == "alternate":
        return links[0].address
    alternates = [link for link in links if link.relation == "alternate" and link.address]
    pages = [link for link in alternates if link.kind.lower() in HTML_TYPES]
    if pages:
        return pages[-1].address
    return alternates[0].address if alternates else ""
