"""From what a parser found to items as the rest of the program knows them (see `ParsedItem`)."""

import re
from collections.abc import Collection, Sequence
from datetime import datetime
from functools import lru_cache
from urllib.parse import urljoin, urlsplit

from bot.core.items import LEAD_CHARS, ParsedFeed, ParsedItem
from bot.core.publishers import publisher_names, without_publisher
from bot.core.text import MAX_TITLE_CHARS, clean_text, first_sentence, is_cut, shorten
from bot.core.tongues import language_of
from bot.sources.dates import parse_date
from bot.sources.entries import RawEntry, RawFeed
from bot.sources.markup import headings, only_links, to_lead, to_line
from bot.sources.pauses import skipped_hours, wished_pause

MAX_PUBLISHER_CHARS = 200
MAX_CATEGORIES = 12
MAX_CATEGORY_CHARS = 80
MAX_GUID_CHARS = 2048
MAX_LINK_CHARS = 4096
# Of a field's HTML, looked at for the lead: mostly the first is enough, and the second where tags and pictures fill it.
LEAD_SOURCES_CHARS = (5_000, 40_000)
LONG_CONTENT_CHARS = 3_000  # of HTML, from where on section headings tell what a text is about
# Items that tell the language of a feed, and characters of their leads: mostly a few are enough.
TELLING_ITEMS, TELLING_CHARS = (8, 20), 300

_LANGUAGE = re.compile(r"([a-z]{2,3})(?:[-_][a-z0-9-]+)?", re.IGNORECASE)
_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){0,8}")
_PLAIN_LINK = re.compile(r"https?://[A-Za-z0-9.-]+(?::[0-9]{1,5})?(?:[/?#][!#-;=?-~]*)?")  # nothing in it to mend
_SPACES_IN_LINK = re.compile(r"[\t\r\n\f\v]+")


def clean_feed(raw: RawFeed, url: str, now: datetime, head: str = "") -> ParsedFeed:
    """`head` is the part of the document before its items: where the pauses stand that the feed asks for."""
    language = primary_subtag(raw.language)
    site_url = web_link(raw.site_url, url)
    title = shorten(to_line(raw.title), MAX_TITLE_CHARS)
    items = tuple(clean_entry(entry, url, language, now, title) for entry in raw.entries)
    return ParsedFeed(
        title=title,
        site_url=site_url,
        language=language or _language_of(items),
        items=items,
        ttl=wished_pause(head),
        skip_hours=skipped_hours(head),
    )


def _language_of(items: Sequence[ParsedItem]) -> str | None:
    """What a feed is written in that does not say it: as far as some of its items tell."""
    for some in TELLING_ITEMS:
        language = language_of(f"{item.title} {item.lead[:TELLING_CHARS]}" for item in items[:some])
        if language is not None or len(items) <= some:
            break
    return language


def clean_entry(
    entry: RawEntry, base_url: str, language: str | None, now: datetime, feed_title: str = ""
) -> ParsedItem:
    title = to_line(entry.title[: 4 * MAX_TITLE_CHARS])
    names = publisher_names(_line(entry.publisher[: 4 * MAX_PUBLISHER_CHARS])) if entry.publisher else ()
    if names and _is_feed(names, feed_title):
        title, names = without_publisher(title, names), ()
    elif title in names:  # forums name the thread an item is of
        names = ()
    elif len(set(names)) > 1:  # the name as it is shown is taken off where the item is told
        title = without_publisher(title, names[1:])
    title = shorten(title, MAX_TITLE_CHARS)
    if names and "<font" in entry.summary and only_links(entry.summary):
        lead = ""
    else:
        lead = _lead(entry, without_publisher(title, names) if names else title)
    updated, updated_ahead = _not_ahead(entry.updated, now)
    published, ahead = _not_ahead(entry.published, now)
    if published is None:  # Atom demands only `updated`
        published, ahead = updated, updated_ahead
    guid = clean_text(entry.guid).strip()[:MAX_GUID_CHARS] or None
    return ParsedItem(
        title=title or first_sentence(lead),
        lead=lead,
        link=_article_link(entry, base_url),
        guid=guid,
        published_at=published,
        updated_at=updated,
        dated_ahead=ahead,
        categories=_categories(entry.categories) if entry.categories else (),
        headings=headings(entry.content) if len(entry.content) >= LONG_CONTENT_CHARS else (),
        author=_name(entry.author[:300]) if entry.author else None,
        language=primary_subtag(entry.language) or language,
        publisher=names[0] if names else None,
        publisher_url=web_link(entry.publisher_url, "") if names else None,
    )


@lru_cache(1000)
def _line(name: str) -> str:
    return shorten(to_line(name), MAX_PUBLISHER_CHARS)


def _is_feed(names: Collection[str], title: str) -> bool:
    """Whether a publisher is the very feed that tells it."""
    own = {name.casefold() for name in publisher_names(title)}
    return any(name.casefold() in own for name in names)


def _lead(entry: RawEntry, title: str) -> str:
    """The summary, or the content where there is no summary or it breaks off."""
    summary = _lead_in(entry.summary, title)
    if summary and not is_cut(summary):
        return summary
    content = _lead_in(entry.content, title)
    return content if len(content) > len(summary) else summary


def _lead_in(source: str, title: str) -> str:
    lead = ""
    for size_chars in LEAD_SOURCES_CHARS:
        lead = to_lead(source[:size_chars], title)
        if len(source) <= size_chars or len(lead) > LEAD_CHARS // 2:
            break
    return lead


@lru_cache(1000)  # few people write for many items
def _name(author: str) -> str | None:
    """The name alone: `jane@example.org (Jane Doe)` is RSS, `Jane Doe (jane@example.org)` feedparser's Atom."""
    line = to_line(author)
    if "@" in line:
        line = _EMAIL.sub(" ", line)
    name, _, aside = line.partition("(")
    return shorten(" ".join((name.strip(" <>,;") or aside.strip(" <>,;()")).split()), 200) or None


def _article_link(entry: RawEntry, base_url: str) -> str | None:
    link = web_link(entry.link, base_url)
    if not entry.link and entry.guid_is_link:
        link = web_link(entry.guid, base_url)
    return link


def web_link(link: str, base_url: str) -> str | None:
    """An absolute http(s) address; None for anything else.

    >>> web_link(" /a b ", "https://example.org/feed")
    'https://example.org/a%20b'
    >>> web_link("javascript:alert(1)", "https://example.org/") is None
    True
    """
    if _PLAIN_LINK.fullmatch(link) and len(link) <= MAX_LINK_CHARS and "&amp;" not in link:
        return link
    link = _SPACES_IN_LINK.sub("", clean_text(link)).strip().replace("&amp;", "&")
    if not link or len(link) > MAX_LINK_CHARS:
        return None
    try:
        absolute = link if link.startswith(("http://", "https://")) else urljoin(base_url, link)
        parts = urlsplit(absolute)
        host = parts.hostname
    except ValueError:
        return None
    if parts.scheme.lower() not in {"http", "https"} or not host:
        return None
    return absolute.replace(" ", "%20").replace('"', "%22").replace("<", "%3C").replace(">", "%3E")


def primary_subtag(language: str) -> str | None:
    """The language without its country.

    >>> primary_subtag("pt-BR")
    'pt'
    """
    return _primary_subtag(language.strip()[:40])


@lru_cache(1000)
def _primary_subtag(language: str) -> str | None:
    found = _LANGUAGE.fullmatch(language)
    return found[1].lower() if found else None


def _not_ahead(moment: datetime | str | None, now: datetime) -> tuple[datetime | None, bool]:
    """The moment, and whether the feed put it in the future; then it is now."""
    at = parse_date(moment) if isinstance(moment, str) else moment
    if at is None:
        return None, False
    return (now, True) if at > now else (at, False)


def _categories(names: list[str]) -> tuple[str, ...]:
    kept: dict[str, str] = {}
    for name in names[: 10 * MAX_CATEGORIES]:
        line, folded = _category(name[:500])
        if line:
            kept.setdefault(folded, line)
    return tuple(kept.values())[:MAX_CATEGORIES]


@lru_cache(1000)
def _category(name: str) -> tuple[str, str]:
    """As it is shown and as it is compared; "" where it is none."""
    line = to_line(name)
    if len(line) > MAX_CATEGORY_CHARS or line.startswith(("http://", "https://")):
        return "", ""
    return line, line.casefold()
