"""The sample feeds, served on loopback as publishers serve theirs.

What they say lies in sample/*.toml: the news of an invented week, told by publishers that do not exist. All times are
relative to the moment the server was made, so the demo always happens this morning. Items change while it runs
(`later`), one feed grows every 20 seconds (`stream`), one is broken. Links lead to pages of this server, so that they
open without a network.
"""

import asyncio
import html
import json
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime, parsedate_to_datetime
from hashlib import sha256
from importlib import resources
from itertools import count
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from aiohttp import web

STREAM_INTERVAL = timedelta(seconds=20)
UNITS = {"d": "days", "h": "hours", "m": "minutes", "s": "seconds"}
MAX_AGE_S = 15  # Cache-Control: a demo wants to be looked at often
CONTENT_TYPES = {
    "rss": "application/rss+xml",
    "atom": "application/atom+xml",
    "rdf": "application/rdf+xml",
    "json": "application/feed+json",
    "broken": "application/rss+xml",
}
SUFFIXES = {"rss": "rss.xml", "atom": "atom.xml", "rdf": "index.rdf", "json": "feed.json", "broken": "rss.xml"}


@dataclass(frozen=True)
class SampleItem:
    """One item as its feed gives it at some moment."""

    id: str
    guid: str
    link: str
    title: str  # already escaped where the publisher escapes twice (`raw_title`)
    lead: str  # HTML
    published_at: datetime
    updated_at: datetime
    categories: tuple[str, ...]
    event: str
    body: tuple[str, ...] = ()  # paragraphs; one that begins with "## " is a heading
    credit: str = ""
    raw_title: bool = False


@dataclass
class SampleFeed:
    slug: str
    title: str
    about: str
    format: str
    language: str
    topics: list[str]
    items: list[dict[str, Any]]
    stream: list[dict[str, Any]] = field(default_factory=list)

    @property
    def path(self) -> str:
        return f"/{self.slug}/{SUFFIXES[self.format]}"


def sample_feeds() -> list[SampleFeed]:
    """What lies in sample/, in the order of the file names."""
    folder = resources.files("bot.demo") / "sample"
    found = []
    for file in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if file.name.endswith(".toml"):
            given = tomllib.loads(file.read_text(encoding="utf-8"))
            found.append(SampleFeed(file.name.removesuffix(".toml"), items=given.pop("item"), **given))
    return found


def span(text: str) -> timedelta:
    """A length of time as the sample files write it.

    >>> span("1d2h30m")
    datetime.timedelta(days=1, seconds=9000)
    """
    total, number = timedelta(), ""
    for char in text:
        if char.isdigit():
            number += char
        else:
            total += timedelta(**{UNITS[char]: int(number)})
            number = ""
    return total


DAYS = {
    "today": 0,
    "yesterday": -1,
    "two days ago": -2,
    "tomorrow": 1,
    "in two days": 2,
    "in three days": 3,
    "in four days": 4,
}


def told(given: dict[str, Any], at: datetime) -> dict[str, Any]:
    """Sample texts with `{today}`, `{tomorrow}` and so on as the weekdays they are at that moment."""
    names = {f"{{{name}}}": f"{at + timedelta(days=days):%A}" for name, days in DAYS.items()}

    def filled(value: Any) -> Any:
        match value:
            case str():
                for mark, name in names.items():
                    value = value.replace(mark, name)
                return value
            case list():
                return [filled(part) for part in value]
            case dict():
                return {key: filled(part) for key, part in value.items()}
            case _:
                return value

    return {key: filled(value) for key, value in given.items()}


class FeedServer:
    """Serves the sample feeds; `now` is the clock everything follows."""

    def __init__(self, *, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self.now = now
        self.began_at = now().astimezone(UTC).replace(microsecond=0)
        self.feeds = [self._dated(feed) for feed in sample_feeds()]
        self.requests: list[tuple[str, int]] = []  # path and status of each answer
        self.port = 0
        self.all_read = asyncio.Event()  # set once each feed was asked for
        self._broken = count()
        self._runner: web.AppRunner | None = None

    async def start(self, port: int = 0, host: str = "127.0.0.1") -> None:
        """Listens; port 0 takes any. OSError when the port is busy."""
        app = web.Application()
        for feed in self.feeds:
            app.router.add_get(feed.path, self._serving(feed))
            app.router.add_get(f"/{feed.slug}/{{item}}", self._article(feed))
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5)
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, host, port).start()
        except OSError:
            await self._runner.cleanup()
            raise
        self.port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()

    async def __aenter__(self) -> "FeedServer":  # noqa: PYI034  (not meant for heirs)
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def url(self, slug: str) -> str:
        return self.base_url + next(feed.path for feed in self.feeds if feed.slug == slug)

    def subscriptions(self) -> list[dict[str, Any]]:
        """The feeds as `[[feeds]]` of config.toml; the broken one among them."""
        return [
            {"url": self.base_url + feed.path, "title": feed.title, "topics": list(feed.topics)} for feed in self.feeds
        ]

    def _dated(self, feed: SampleFeed) -> SampleFeed:
        items = [told(given, self.began_at) for given in feed.items]
        return replace(feed, items=items, stream=[told(given, self.began_at) for given in feed.stream])

    def items(self, feed: SampleFeed) -> list[SampleItem]:
        """What the feed holds now, newest first."""
        passed = self.now().astimezone(UTC) - self.began_at
        found = [self._item(feed, given, passed) for given in feed.items]
        if feed.stream:
            found += [self._streamed(feed, number) for number in range(passed // STREAM_INTERVAL)]
        return sorted(found, key=lambda item: item.published_at, reverse=True)

    def _item(self, feed: SampleFeed, given: dict[str, Any], passed: timedelta) -> SampleItem:
        published_at = self.began_at - span(given["ago"])
        link = f"{self.base_url}/{feed.slug}/{given['id']}"
        item = SampleItem(
            id=given["id"],
            guid=link,
            link=link,
            title=given["title"],
            lead=given["lead"],
            published_at=published_at,
            updated_at=published_at,
            categories=tuple(given.get("categories", ())),
            event=given["event"],
            body=tuple(given.get("body", ())),
            credit=given.get("credit", ""),
            raw_title=given.get("raw_title", False),
        )
        later = dict(given.get("later", {}))
        if later and passed >= (after := timedelta(seconds=later.pop("after_s"))):
            item = replace(item, updated_at=self.began_at + after, **later)
        return item

    def _streamed(self, feed: SampleFeed, number: int) -> SampleItem:
        """The number-th item of the stream; when all were told, they come round again with the hour in the title."""
        given = feed.stream[number % len(feed.stream)]
        published_at = self.began_at + (number + 1) * STREAM_INTERVAL
        again = f" (as of {published_at:%H:%M} UTC)" if number >= len(feed.stream) else ""
        link = f"{self.base_url}/{feed.slug}/live-{number + 1}"
        return SampleItem(
            id=f"live-{number + 1}",
            guid=link,
            link=link,
            title=given["title"] + again,
            lead=given["lead"],
            published_at=published_at,
            updated_at=published_at,
            categories=tuple(given["categories"]),
            event=given["event"],
        )

    def _serving(self, feed: SampleFeed) -> Callable[[web.Request], Any]:
        async def serve(request: web.Request) -> web.Response:
            answer = self._broken_answer(feed) if feed.format == "broken" else self._answer(feed, request)
            self.requests.append((feed.path, answer.status))
            if {path for path, _ in self.requests} == {each.path for each in self.feeds}:
                self.all_read.set()
            return answer

        return serve

    def _answer(self, feed: SampleFeed, request: web.Request) -> web.Response:
        items = self.items(feed)
        body = WRITERS[feed.format](feed, items, self.base_url).encode()
        changed_at = max((item.updated_at for item in items), default=self.began_at)
        headers = {
            "ETag": f'"{sha256(body).hexdigest()[:16]}"',
            "Last-Modified": format_datetime(changed_at, usegmt=True),
            "Cache-Control": f"max-age={MAX_AGE_S}",
        }
        if _is_known(request, headers["ETag"], changed_at):
            return web.Response(status=304, headers=headers)
        return web.Response(
            body=body, headers=headers | {"Content-Type": f"{CONTENT_TYPES[feed.format]}; charset=utf-8"}
        )

    def _broken_answer(self, feed: SampleFeed) -> web.Response:
        if next(self._broken) % 2 == 0:
            return web.Response(status=500, text="<h1>Internal Server Error</h1>", content_type="text/html")
        whole = write_rss(feed, self.items(feed), self.base_url)
        return web.Response(body=whole[: len(whole) // 3].encode(), content_type="application/rss+xml")

    def _article(self, feed: SampleFeed) -> Callable[[web.Request], Any]:
        async def serve(request: web.Request) -> web.Response:
            for item in self.items(feed):
                if item.id == request.match_info["item"]:
                    return web.Response(text=write_page(feed, item), content_type="text/html")
            raise web.HTTPNotFound

        return serve


def _is_known(request: web.Request, etag: str, changed_at: datetime) -> bool:
    """Whether the caller has this already (RFC 9110, 13.2.2: an ETag decides where there is one)."""
    if wanted := request.headers.get("If-None-Match"):
        return etag in {tag.strip().removeprefix("W/") for tag in wanted.split(",")}
    if since := request.headers.get("If-Modified-Since"):
        try:
            return parsedate_to_datetime(since) >= changed_at
        except (ValueError, TypeError):
            return False
    return False


def title_of(item: SampleItem) -> str:
    """The title as XML text; a publisher that escapes twice has done half of the work already."""
    return item.title if item.raw_title else escape(item.title)


def content_of(item: SampleItem) -> str:
    """The whole text as HTML."""
    parts = [f"<h2>{part[3:]}</h2>" if part.startswith("## ") else f"<p>{part}</p>" for part in item.body]
    credit = f"<p><small>{item.credit}</small></p>" if item.credit else ""
    return credit + "".join(parts or [f"<p>{item.lead}</p>"])


def write_rss(feed: SampleFeed, items: list[SampleItem], base_url: str) -> str:
    entries = "".join(
        f"""
<item><title>{title_of(item)}</title><link>{item.link}</link><guid isPermaLink="false">{item.guid}</guid>
<description>{escape((f"<p>{item.credit}</p>" if item.credit else "") + f"<p>{item.lead}</p>")}</description>
{"".join(f"<category>{escape(name)}</category>" for name in item.categories)}
{f"<content:encoded>{escape(content_of(item))}</content:encoded>" if item.body else ""}
<pubDate>{format_datetime(item.published_at, usegmt=True)}</pubDate></item>"""
        for item in items
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>{escape(feed.title)}</title><link>{base_url}/{feed.slug}/</link><description>{escape(feed.about)}</description>
<language>{feed.language}</language>{entries}
</channel></rss>"""


def write_atom(feed: SampleFeed, items: list[SampleItem], base_url: str) -> str:
    entries = "".join(
        f"""
<entry><id>{item.guid}</id><title>{title_of(item)}</title><link rel="alternate" href={quoteattr(item.link)}/>
<published>{item.published_at.isoformat()}</published><updated>{item.updated_at.isoformat()}</updated>
{"".join(f"<category term={quoteattr(name)}/>" for name in item.categories)}
<summary type="html">{escape(item.lead)}</summary>
<content type="html">{escape(content_of(item))}</content></entry>"""
        for item in items
    )
    updated = max(item.updated_at for item in items).isoformat()
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{feed.language}">
<id>{base_url}{feed.path}</id><title>{escape(feed.title)}</title><subtitle>{escape(feed.about)}</subtitle>
<updated>{updated}</updated><link rel="self" href={quoteattr(base_url + feed.path)}/>
<author><name>{escape(feed.title)}</name></author>{entries}
</feed>"""


def write_rdf(feed: SampleFeed, items: list[SampleItem], base_url: str) -> str:
    listed = "".join(f"<rdf:li rdf:resource={quoteattr(item.guid)}/>" for item in items)
    entries = "".join(
        f"""
<item rdf:about={quoteattr(item.guid)}><title>{title_of(item)}</title><link>{item.link}</link>
<description>{escape(item.lead)}</description>
{"".join(f"<dc:subject>{escape(name)}</dc:subject>" for name in item.categories)}
<dc:date>{item.published_at.isoformat()}</dc:date></item>"""
        for item in items
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about={quoteattr(base_url + feed.path)}>
<title>{escape(feed.title)}</title><link>{base_url}/{feed.slug}/</link>
<description>{escape(feed.about)}</description><dc:language>{feed.language}</dc:language>
<items><rdf:Seq>{listed}</rdf:Seq></items></channel>{entries}
</rdf:RDF>"""


def write_json(feed: SampleFeed, items: list[SampleItem], base_url: str) -> str:
    return json.dumps(
        {
            "version": "https://jsonfeed.org/version/1.1",
            "title": feed.title,
            "description": feed.about,
            "language": feed.language,
            "home_page_url": f"{base_url}/{feed.slug}/",
            "feed_url": base_url + feed.path,
            "items": [
                {
                    "id": item.guid,
                    "url": item.link,
                    "title": item.title,
                    "summary": item.lead,
                    "content_html": content_of(item),
                    "date_published": item.published_at.isoformat(),
                    "date_modified": item.updated_at.isoformat(),
                    "tags": list(item.categories),
                }
                for item in items
            ],
        },
        ensure_ascii=False,
    )


WRITERS = {"rss": write_rss, "atom": write_atom, "rdf": write_rdf, "json": write_json}


def write_page(feed: SampleFeed, item: SampleItem) -> str:
    """The article behind a link, plain enough to need no other file."""
    title = html.unescape(html.unescape(title_of(item))).replace("<em>", "").replace("</em>", "")
    return f"""<!doctype html><html lang="{feed.language}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>{escape(title)} – {escape(feed.title)}</title>
<style>body{{font:1.1rem/1.6 Georgia,serif;max-width:38rem;margin:3rem auto;padding:0 1.2rem}}
h1{{line-height:1.2;text-wrap:balance}}header,footer{{font:.9rem system-ui,sans-serif;opacity:.75}}</style>
<header>{escape(feed.title)} · {item.published_at:%d %B, %H:%M} UTC</header>
<article><h1>{escape(title)}</h1>{content_of(item)}</article>
<footer>A sample article of the Newsbrief demo. Neither the publisher nor the events exist.</footer></html>"""
