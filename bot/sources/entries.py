"""What a parser found, before it is cleaned: the one shape every parser gives, so that they can be compared."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta


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


@dataclass(slots=True)
class RawFeed:
    title: str = ""
    site_url: str = ""
    language: str = ""
    entries: list[RawEntry] = field(default_factory=list)
    ttl: timedelta | None = None
    skip_hours: frozenset[int] = frozenset()
