"""The fast parser: RSS 2.0 and Atom 1.0 as they are meant, read as feedparser reads them, fifty times cheaper.

It takes only documents it is proven to read like feedparser, and gives None for the rest:
- well-formed XML, no DTD (documents.py has written out plain entities);
- `<rss>` of 0.91 to 2.x with one channel, or `<feed>` of Atom 1.0;
- elements of the tables below, each single one once an item, and others that feedparser does not hear (heard.py);
- no markup that is not escaped, no content but text and HTML.

tests/sources/test_three_ways.py compares the two over every feed it can find. The tree is built by the standard
library's expat, in C: what Python has to do is one step an element.
"""

import re
from datetime import datetime
from functools import lru_cache
from urllib.parse import urljoin
from xml.etree.ElementTree import Element, ParseError, XMLParser

from bot.sources.dates import parse_date
from bot.sources.entries import Link, RawEntry, RawFeed, article_link
from bot.sources.heard import is_heard

ATOM = "http://www.w3.org/2005/Atom"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_BASE = "{http://www.w3.org/XML/1998/namespace}base"
_INHERITED = frozenset((_LANG, _BASE, "lang", "base"))
CONTENT = "http://purl.org/rss/1.0/modules/content/"
DC = "http://purl.org/dc/elements/1.1/"
MEDIA = "http://search.yahoo.com/mrss/"
ITUNES = "http://www.itunes.com/dtds/podcast-1.0.dtd"

# The root of what is taken, whatever stands before it: no tree is built of anything else. Nothing here is tried twice
# (`*+`): hostile text is made of what makes a pattern go back.
_ROOT = re.compile(r"(?:\s++|<!--(?:[^-]|-(?!->))*+-->|<\?(?:[^?]|\?(?!>))*+\?>)*+<(?:rss|(?:[\w.-]{1,40}:)?feed)\b")
MAX_TAGS = 500_000  # two for each of a hundred elements of two thousand items, and some: a tree of 60 MB

# Namespaces none of whose elements feedparser takes for title, text, date, link or author of an item.
_UNHEARD = frozenset(
    (
        "http://purl.org/rss/1.0/modules/slash/",
        "http://wellformedweb.org/CommentAPI/",
        "http://purl.org/rss/1.0/modules/syndication/",
        "http://www.georss.org/georss",
        "http://www.w3.org/2003/01/geo/wgs84_pos#",
        "http://rssnamespace.org/feedburner/ext/1.0",
        "http://purl.org/syndication/thread/1.0",
        "com-wordpress:feed-additions:1",
        "http://backend.userland.com/creativeCommonsRssModule",
        "http://cyber.law.harvard.edu/rss/creativeCommonsRssModule.html",
        "http://webfeeds.org/rss/1.0",
        "http://schemas.google.com/g/2005",
        "http://www.blogger.com/atom/ns#",
        "http://www.google.com/schemas/sitemap-news/0.9",
        "http://news.yandex.ru",
        "http://nationalpublicradio.org/rss/",
        "https://api.npr.org/nprml",
        "https://www.nytimes.com/namespaces/rss/2.0",
        "http://www.bbc.co.uk/news/rss",
        "http://www.smartnews.be/snf",
        "http://www.youtube.com/xml/schemas/2015",
        "http://a9.com/-/spec/opensearch/1.1/",
        "http://a9.com/-/spec/opensearchrss/1.0/",
        "http://madskills.com/public/xml/rss/module/trackback/",
        "http://madskills.com/public/xml/rss/module/pingback/",
        "http://postrank.com/xsd/2007-11-30/entry",
        "http://xmlns.com/foaf/0.1/",
        "http://purl.org/atompub/rank/1.0",
        "http://source.scripting.com/",
        "https://source.scripting.com/",
        "https://feed.press/xmlns",
        "http://www.discourse.org/",
        "http://www.washingtonpost.com/wp-namespace",
    )
)
_KNOWN = frozenset((CONTENT, DC, MEDIA, ITUNES))
_MEDIA_UNHEARD = frozenset(
    "content group thumbnail credit copyright rating player restriction license hash text".split()
)
_ITUNES_UNHEARD = frozenset("duration explicit image episode episodeType season block subtitle title order".split())
_TEXT_TYPES = frozenset(("", "text", "html", "text/html", "text/plain"))

# Elements of an item, by their full names. The value is where the text goes.
_RSS_ITEM = {
    "title": "title",
    "link": "link",
    "guid": "guid",
    "description": "summary",
    "pubDate": "published",
    "category": "category",
    "author": "author",
    "comments": "",
    "enclosure": "",
    "source": "source",
    f"{{{CONTENT}}}encoded": "content",
    f"{{{DC}}}creator": "author",
    f"{{{ITUNES}}}author": "author",
    f"{{{ITUNES}}}summary": "podcast summary",
    f"{{{DC}}}date": "updated",
    f"{{{DC}}}subject": "category",
    f"{{{DC}}}rights": "",
    f"{{{DC}}}identifier": "",
    f"{{{DC}}}language": "",
    f"{{{DC}}}format": "",
    f"{{{DC}}}type": "",
    f"{{{ATOM}}}link": "link",
    f"{{{MEDIA}}}description": "caption",
    f"{{{MEDIA}}}title": "media title",
}
_ATOM_ENTRY = {
    f"{{{ATOM}}}title": "title",
    f"{{{ATOM}}}link": "link",
    f"{{{ATOM}}}id": "guid",
    f"{{{ATOM}}}summary": "summary",
    f"{{{ATOM}}}content": "content",
    f"{{{ATOM}}}published": "published",
    f"{{{ATOM}}}updated": "updated",
    f"{{{ATOM}}}category": "category",
    f"{{{ATOM}}}rights": "",
    f"{{{ATOM}}}source": "source",
    f"{{{MEDIA}}}description": "caption",
    f"{{{MEDIA}}}title": "media title",
}
_RSS_FEED = {
    "title": "title",
    "link": "link",
    "language": "language",
    f"{{{DC}}}language": "language",
    f"{{{ATOM}}}link": "link",
}
_ATOM_FEED = {f"{{{ATOM}}}title": "title", f"{{{ATOM}}}link": "link"}
# Of the feed itself, only these could be taken for what we read of it.
_FEED_DOUBTFUL = frozenset((f"{{{DC}}}title", f"{{{MEDIA}}}title"))
_FEED_UNHEARD = frozenset(
    "description copyright managingEditor webMaster pubDate lastBuildDate category generator docs cloud ttl image "
    "rating textInput skipHours hour skipDays day url width height id updated published author name email uri "
    "contributor icon logo rights subtitle".split()
)
_IMAGE_PARTS = frozenset("title link url width height description name".split())  # of a text input too
_FEEDS_OWN = frozenset(("title", "link", "language"))
_VERSIONS = ("2.", "0.91", "0.92")
_NO_MOMENT = "0001"  # the year of the moment that programs in Go write for none
_REPEATED = frozenset(("link", "category", "author", "", "caption", "media title"))  # of authors, the last counts
_AUTHOR = f"{{{ATOM}}}author"
_AUTHOR_NAME = f"{{{ATOM}}}name"
_SOURCE_UNHEARD = frozenset(
    f"{{{ATOM}}}{name}" for name in "id updated subtitle rights icon logo generator category".split()
)
_AUTHOR_UNHEARD = frozenset((f"{{{ATOM}}}uri", f"{{{ATOM}}}email"))


class NotSureError(Exception):
    """The document is not one of those this parser is proven for."""


def parse_fast(document: str, url: str) -> RawFeed | None:
    """The feed in a cleaned document; None where only feedparser is known to be right."""
    if not _ROOT.match(document) or document.count("<") > MAX_TAGS:
        return None
    parser = XMLParser()  # noqa: S314 - expat without a DTD: nothing in the document can grow or reach out
    try:
        parser.feed(document.strip())
        return _read(parser.close(), url)
    except (ParseError, NotSureError):
        return None


class _Place:
    """What an element inherits: the language and the base of its links."""

    __slots__ = ("base", "language", "url")

    def __init__(self, url: str, base: str, language: str) -> None:
        self.url = url  # of the feed
        self.base = base
        self.language = language

    def inside(self, element: Element) -> "_Place":
        """The place of what stands in the element."""
        if _INHERITED.isdisjoint(element.keys()):
            return self
        language = element.get(_LANG, element.get("lang"))
        base = element.get(_BASE, element.get("base"))
        here = _Place(self.url, self.base, self.language if language is None else language)
        if base is not None:
            here.base = _joined(self.base, base)
            if not here.base.startswith(("http://", "https://")):
                raise NotSureError
        return here

    def resolved(self, link: str) -> str:
        """The link as it stands where nothing but the feed's address matters: it is resolved when it is cleaned."""
        return _joined(self.base, link) if link and self.base != self.url else link


def _read(root: Element, url: str) -> RawFeed:
    outside = _Place(url, url, "").inside(root)
    if root.tag == "rss" and root.get("version", "").startswith(_VERSIONS):
        if len(root) != 1 or root[0].tag != "channel":
            raise NotSureError
        reader = _Reader("item", _RSS_ITEM, _RSS_FEED)
        reader.read(root[0], outside.inside(root[0]), outside.language)
    elif root.tag == f"{{{ATOM}}}feed":
        reader = _Reader(f"{{{ATOM}}}entry", _ATOM_ENTRY, _ATOM_FEED)
        reader.read(root, outside, outside.language)
    else:
        raise NotSureError
    return reader.feed


class _Reader:
    def __init__(self, entry_name: str, item_table: dict[str, str], feed_table: dict[str, str]) -> None:
        self.feed = RawFeed()
        self._entry_name = entry_name
        self._item_table = item_table
        self._feed_table = feed_table

    def read(self, feed: Element, place: _Place, language: str) -> None:
        """`feed` is the element that holds the items."""
        self.feed.language = language
        links: list[Link] = []
        seen: set[str] = set()
        for element in feed:
            if element.tag == self._entry_name:
                self.feed.entries.append(self._entry(element, place))
            else:
                self._element_of_feed(element, place, links, seen)
        self.feed.site_url = article_link(links)

    def _element_of_feed(self, element: Element, place: _Place, links: list[Link], seen: set[str]) -> None:
        here = place.inside(element)
        target = self._feed_table.get(element.tag)
        if target is None:
            _check_foreign_of_feed(element.tag)
        elif target == "link":
            links.append(_link(element, here))
            if element.get("href") is None:
                return
        elif element.get("type", "") not in _TEXT_TYPES or element.get("mode") is not None:
            raise NotSureError
        elif target in seen:
            if target != "language" or self.feed.language != _text(element):
                raise NotSureError
        else:
            seen.add(target)
            setattr(self.feed, target, _text(element))
            return
        if len(element):
            self._check_inside_feed(element, here)

    def _check_inside_feed(self, element: Element, place: _Place) -> None:
        """What stands in an element of the feed itself is not read, if feedparser does not take it for the feed's own;
        deeper down it must at least be known.
        """
        free = element.tag.endswith(("image", "textInput"))
        for child in element:
            if (free and child.tag not in _IMAGE_PARTS) or (not free and _local(child.tag).lower() in _FEEDS_OWN):
                raise NotSureError
            here = place.inside(child)
            for below in child.iter():
                if below is not child:
                    here.inside(below)
                    if not free:
                        _check_foreign_of_feed(below.tag)

    def _entry(self, item: Element, place: _Place) -> RawEntry:
        if item.get("href") is not None:  # taken for a link of the item
            raise NotSureError
        place = place.inside(item)
        entry = RawEntry(language=place.language)
        table = self._item_table
        links: list[Link] = []
        seen: set[str] = set()
        for element in item:
            name = element.tag
            here = place.inside(element)
            target = table.get(name)
            if target is None:
                if name == _AUTHOR and table is _ATOM_ENTRY:
                    _take_author(element, entry, here)
                    continue
                _check_foreign(name)
                if len(element):
                    self._take_inside(element, entry, seen, here)
                continue
            if target not in _REPEATED:
                if target in seen:
                    raise NotSureError
                seen.add(target)
            if target == "link":
                links.append(_link(element, here))
                if element.get("href") is not None and len(element):
                    self._take_inside(element, entry, seen, here)
            elif target in {"published", "updated"}:
                setattr(entry, target, _moment(_text(element)))
            elif target == "guid":
                _take_guid(element, entry, here)
            elif target == "category":
                self._take_category(element, entry, seen, here)
            elif target in {"title", "summary", "content"}:
                if element.keys() and (
                    element.get("type", "") not in _TEXT_TYPES
                    or element.get("mode") is not None
                    or element.get("src") is not None
                ):
                    raise NotSureError
                text = _text(element)
                if target == "content":  # behind a caption or a podcast's summary, which is content too
                    text = max(entry.content, text, key=len)
                setattr(entry, target, text)
                if target == "title":
                    entry.language = here.language
            elif target == "author":
                entry.author = _text(element)
            elif target in {"caption", "media title"}:
                _take_of_media(target, _text(element), entry, seen)
            elif target == "podcast summary":
                _take_podcast_summary(element, entry, seen)
            elif target == "source":
                _take_source(element, entry, here)
            elif len(element):
                self._take_inside(element, entry, seen, here)
        if "media title" in seen and not entry.title:
            raise NotSureError
        entry.link = article_link(links)
        if entry.guid_is_link and not entry.link and any(link.relation == "alternate" for link in links):
            raise NotSureError  # to feedparser, an empty link may be one, and the guid none
        return entry

    def _take_category(self, element: Element, entry: RawEntry, seen: set[str], place: _Place) -> None:
        named = element.get("label") or element.get("term")
        entry.categories.append(named or _text(element))
        if named and len(element):
            self._take_inside(element, entry, seen, place)

    def _take_inside(self, element: Element, entry: RawEntry, seen: set[str], place: _Place) -> None:
        """Elements deeper than those of an item: a picture's caption counts, and nothing else we would read."""
        for below in element.iter():
            if below is element:
                continue
            place.inside(below)
            target = self._item_table.get(below.tag, "")
            if target in {"caption", "media title"}:
                _take_of_media(target, _text(below), entry, seen)
            elif target or below.tag == self._entry_name:
                raise NotSureError
            else:
                _check_foreign(below.tag)


def _text(element: Element) -> str:
    text = _plain_text(element)
    return text if text.isascii() else _repaired(text)


def _plain_text(element: Element) -> str:
    if len(element):
        raise NotSureError  # markup that is not escaped
    text = element.text
    return "" if text is None else text.strip()


def _link(element: Element, place: _Place) -> Link:
    if not element.keys():
        return Link("alternate", "text/html", place.resolved(_text(element)))
    address = element.get("href")
    if element.get("url") is not None or element.get("uri") is not None or address == "":
        raise NotSureError
    relation = element.get("rel", "alternate")
    kind = element.get("type", "application/atom+xml" if relation == "self" else "text/html")
    return Link(relation, kind, place.resolved(_text(element) if address is None else address))


def _take_guid(element: Element, entry: RawEntry, place: _Place) -> None:
    text = _text(element)
    entry.guid_is_link = element.get("isPermaLink", "true") == "true"
    entry.guid = _joined(place.base, text) if text and entry.guid_is_link else text


def _take_author(element: Element, entry: RawEntry, place: _Place) -> None:
    for below in element.iter():
        if below is element:
            continue
        place.inside(below)
        if below.tag == _AUTHOR_NAME:
            entry.author = _plain_text(below)  # the one text feedparser does not repair
        elif below.tag not in _AUTHOR_UNHEARD and _namespace(below.tag) not in _UNHEARD:
            raise NotSureError


def _take_source(element: Element, entry: RawEntry, place: _Place) -> None:
    """Where the feed has the item from: a name and an address in RSS, the head of a feed in Atom."""
    if element.tag == "source":
        if set(element.keys()) - {"url"}:
            raise NotSureError
        entry.publisher, entry.publisher_url = _text(element), element.get("url", "")
        return
    links: list[Link] = []
    named = False
    if set(element.keys()) - _INHERITED or (element.text or "").strip():
        raise NotSureError
    for below in element:
        here = place.inside(below)
        if (below.tail or "").strip():
            raise NotSureError
        if below.tag == f"{{{ATOM}}}title" and not named:
            named = True
            if below.get("type", "") not in _TEXT_TYPES or below.get("mode") is not None:
                raise NotSureError
            entry.publisher = _text(below)
        elif below.tag == f"{{{ATOM}}}link" and below.get("href") is not None and not len(below):
            links.append(_link(below, here))
        elif below.tag == _AUTHOR:
            _take_author(below, RawEntry(), here)
        elif below.tag not in _SOURCE_UNHEARD or len(below):
            raise NotSureError
    site = article_link(links)
    entry.publisher_url = _joined(place.base, site) if site else ""


def _take_of_media(target: str, text: str, entry: RawEntry, seen: set[str]) -> None:
    """Feedparser takes a picture's caption for content where a summary stands before it and no content does."""
    if target == "media title":
        if "source" in seen:  # feedparser takes it for the title then
            raise NotSureError
        seen.add(target)
    elif "summary" not in seen or "podcast summary" in seen:
        raise NotSureError
    elif not {"content", "caption"} & seen:
        seen.add(target)
        entry.content = max(entry.content, text, key=len)


def _take_podcast_summary(element: Element, entry: RawEntry, seen: set[str]) -> None:
    """As a caption; but standing in the item itself, it takes the summary's place where there is content already."""
    if element.keys() or "summary" not in seen or {"content", "caption"} & seen:
        raise NotSureError
    entry.content = max(entry.content, _text(element), key=len)


def _moment(text: str) -> datetime | None:
    at = parse_date(text)
    if at is None and text and _NO_MOMENT not in text:
        raise NotSureError  # feedparser reads some dates we do not
    return at


def _namespace(name: str) -> str:
    return name[1:].partition("}")[0] if name.startswith("{") else ""


def _local(name: str) -> str:
    return name.rpartition("}")[2]


def _check_foreign(name: str) -> None:
    """An element of an item that is not read must be known to be none that feedparser reads."""
    if not _is_unheard(name):
        raise NotSureError


@lru_cache(1000)
def _is_unheard(name: str) -> bool:
    namespace, local = _namespace(name), _local(name)
    return (
        namespace in _UNHEARD
        or (namespace == MEDIA and local in _MEDIA_UNHEARD)
        or (namespace == ITUNES and local in _ITUNES_UNHEARD)
        or not is_heard(namespace, local)
    )


def _check_foreign_of_feed(name: str) -> None:
    if not _is_unheard_of_feed(name):
        raise NotSureError


@lru_cache(1000)
def _is_unheard_of_feed(name: str) -> bool:
    namespace, local = _namespace(name), _local(name)
    if not is_heard(namespace, local):
        return True
    if namespace in {"", ATOM}:
        return local in _FEED_UNHEARD
    return name not in _FEED_DOUBTFUL and (namespace in _UNHEARD or namespace in _KNOWN)


def _joined(base: str, link: str) -> str:
    if link.startswith(("http://", "https://")) and not link.endswith(("?", "#")):
        return link
    if link.startswith(("urn:", "tag:")) and "//" not in link:
        return link
    try:
        return urljoin(base, link)
    except ValueError:
        return ""


def _repaired(text: str) -> str:
    """Text that was UTF-8 and was taken for Latin-1 and encoded again, as feedparser repairs it."""
    try:
        return text.encode("iso-8859-1").decode("utf-8")
    except UnicodeError:
        return text
