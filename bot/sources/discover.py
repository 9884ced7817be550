"""Discovery: from what a person typed to the feeds behind it (see `Discoverer` in ports.py)."""

import asyncio
import re
from collections.abc import Iterable
from datetime import UTC, datetime
from urllib.parse import urljoin

from selectolax.lexbor import LexborHTMLParser

from bot.core.urls import canonical_url
from bot.errors import FeedDiscoveryError, FeedParseError
from bot.ports import Fetched, Fetcher, FetchFailed, FetchFault, FoundFeed, NotModified, Parser
from bot.sources.clean import web_link
from bot.sources.documents import decode
from bot.sources.guard import drop_feed_scheme
from bot.sources.markup import to_line

MAX_CANDIDATES = 10
MAX_PAGE_BYTES = 2 * 2**20  # links to feeds stand in the head
MAX_TRIES = 8  # fetches of guessed paths
XML_RANK = 3

# What a type must hold to be one of a feed. JSON is seldom one (oEmbed, WordPress's own interface) and goes last; XML
# is looked at only where nothing better is named.
_FEED_TYPE = re.compile(r"(?:rss|atom)\+xml|feed\+json|^application/rdf\+xml$")
_JSON_TYPE = re.compile("^application/json")
_XML_TYPES = frozenset(("text/xml", "application/xml"))
# Where publishers keep a feed without saying so, the likeliest first.
WELL_KNOWN = ("/feed", "/rss", "/feed.xml", "/rss.xml", "/atom.xml", "/index.xml", "/feed.json", "/feeds/posts/default")


class HttpDiscoverer:
    def __init__(self, fetcher: Fetcher, parser: Parser) -> None:
        self._fetcher = fetcher
        self._parser = parser

    async def discover(self, address: str) -> tuple[FoundFeed, ...]:
        page = await self._open(address)
        feed = await self._as_feed(page)
        if feed is not None:
            return (feed,)
        # A tree of a large page takes longer than the event loop can spare.
        linked = await asyncio.to_thread(links_in_page, page.body, page.content_type, page.url)
        found = await self._tries(linked[:MAX_CANDIDATES])
        if not found:
            found = await self._tries(FoundFeed(url, "") for url in _guesses(page.url))
        return found

    async def _open(self, address: str) -> Fetched:
        """The page at the address; a bare host is tried with https, then with http."""
        typed = drop_feed_scheme(address.strip())
        urls = [typed] if "://" in typed else [f"https://{typed}", f"http://{typed}"]
        failed: FetchFailed | None = None
        for url in urls:
            answer = await self._fetcher.fetch(url)
            if isinstance(answer, Fetched):
                return answer
            if isinstance(answer, FetchFailed):
                failed = answer
                if answer.fault in {FetchFault.BAD_URL, FetchFault.FORBIDDEN_ADDRESS, FetchFault.DNS}:
                    break
        assert failed is not None, "an unconditional fetch answers with a body or a failure"
        raise FeedDiscoveryError(_sentence(typed, failed))

    async def _as_feed(self, page: Fetched) -> FoundFeed | None:
        try:
            parsed = await self._parser.parse(
                page.body, url=page.url, content_type=page.content_type, now=datetime.now(UTC)
            )
        except FeedParseError:
            return None
        return FoundFeed(page.moved_to or page.url, parsed.title)

    async def _tries(self, candidates: Iterable[FoundFeed]) -> tuple[FoundFeed, ...]:
        """Those that are feeds, each once, in the order given."""
        tried = await asyncio.gather(*(self._try(one.url, one.title) for one in candidates))
        unique: dict[str, FoundFeed] = {}
        for feed in tried:
            if feed is not None:
                unique.setdefault(canonical_url(feed.url), feed)
        return tuple(unique.values())

    async def _try(self, url: str, title: str) -> FoundFeed | None:
        answer = await self._fetcher.fetch(url)
        if not isinstance(answer, Fetched) or isinstance(answer, NotModified):
            return None
        feed = await self._as_feed(answer)
        return FoundFeed(url, feed.title or title) if feed is not None else None


def links_in_page(body: bytes, content_type: str, url: str) -> tuple[FoundFeed, ...]:
    """The feeds a page names in `<link rel=alternate>`, the likeliest first; unchecked, as the page says."""
    tree = LexborHTMLParser(decode(body[:MAX_PAGE_BYTES], content_type))
    base_tag = tree.css_first("base[href]")
    base = urljoin(url, (base_tag.attributes.get("href") or "").strip()) if base_tag is not None else url
    ranked: dict[str, tuple[int, FoundFeed]] = {}
    for node in tree.css("link[href]"):
        attributes = {name: (value or "").strip() for name, value in node.attributes.items()}
        target = web_link(drop_feed_scheme(attributes["href"]), base)
        if target is not None:
            found = FoundFeed(target, to_line(attributes.get("title", "")))
            rank = _rank(found, attributes.get("rel", "").lower().split(), attributes.get("type", "").lower())
            if rank is not None:
                ranked.setdefault(target, (rank, found))
    named = sorted(ranked.values(), key=lambda pair: pair[0])
    better = tuple(found for rank, found in named if rank < XML_RANK)
    return better or tuple(found for _, found in named)


def _rank(found: FoundFeed, relation: list[str], kind: str) -> int | None:
    """How likely a link is to be the feed a person means, 0 the likeliest; None when it is none."""
    kind = kind.split(";", maxsplit=1)[0].strip()
    if not ("alternate" in relation or ("feed" in relation and not kind)):
        return None
    if _FEED_TYPE.search(kind) or not kind:
        return (1 if "comment" in (found.title + found.url).lower() else 0) if kind or "feed" in relation else None
    if _JSON_TYPE.match(kind):
        return 2
    return XML_RANK if kind in _XML_TYPES else None


def _guesses(url: str) -> list[str]:
    roots = dict.fromkeys((url.split("?", 1)[0].rstrip("/"), urljoin(url, "/").rstrip("/")))
    return [root + path for root in roots for path in WELL_KNOWN][:MAX_TRIES]


def _sentence(typed: str, failed: FetchFailed) -> str:
    reasons = {
        FetchFault.FORBIDDEN_ADDRESS: "is an address this bot may not open, unless polling.allow_private names it",
        FetchFault.BAD_URL: "is no web address; write it like https://example.org/feed",
        FetchFault.DNS: "does not exist; is it spelled right?",
        FetchFault.TIMEOUT: "did not answer in time; try again later",
        FetchFault.TLS: "has no valid certificate",
        FetchFault.GONE: "is gone for good",
        FetchFault.TOO_LARGE: "is too large to be a feed",
    }
    is_word = not set(".:/") & set(typed)  # it names no machine of an inner network: it is no address at all
    reason = reasons.get(FetchFault.BAD_URL if is_word else failed.fault, "cannot be opened")
    status = f" (status {failed.status})" if failed.status is not None else ""
    return f"{typed[:200]} {reason}{status}"
