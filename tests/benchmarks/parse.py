"""Parsing: CPU time a feed, whole and reduced, against feedparser on the same bodies in the same run.

    python -m tests.benchmarks parse [--feeds N] [--folder DIRECTORY]

Feeds are made up here, or are the files of a directory (for instance a corpus of saved feeds).
"""

import argparse
import io
import statistics
import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import feedparser

from bot.errors import FeedParseError
from bot.ports import ParsePlan
from bot.sources.reading import read_feed

NOW = datetime(2026, 11, 2, 12, tzinfo=UTC)
URL = "https://news.example.org/feed"
SENTENCE = "The harbour master said that the ferry would stay in port until the wind had gone down. "


def a_feed(number: int, items: int) -> bytes:
    entries = "".join(
        f"<item><title>Storm {number}-{at} &amp; the pier</title><link>https://example.org/{number}/{at}</link>"
        f"<guid isPermaLink='false'>{number}-{at}</guid><pubDate>Mon, 02 Nov 2026 0{at % 10}:05:00 GMT</pubDate>"
        f"<category>Sea</category><description>&lt;p&gt;{SENTENCE * 4}&lt;/p&gt;&lt;p&gt;{SENTENCE * 3}&lt;/p&gt;"
        "</description></item>"
        for at in range(items)
    )
    return f"<rss version='2.0'><channel><title>Lighthouse {number}</title>{entries}</channel></rss>".encode()


def measure(work: Callable[[bytes], object], bodies: list[bytes]) -> list[float]:
    """Milliseconds of CPU for each body."""
    spent = []
    for body in bodies:
        began = time.process_time()
        work(body)
        spent.append((time.process_time() - began) * 1000)
    return spent


def read(body: bytes, plan: ParsePlan | None = None):
    try:
        return read_feed(body, url=URL, content_type="", now=NOW, plan=plan)
    except FeedParseError:
        return None


def read_as(plans: dict[int, ParsePlan], body: bytes):
    return read(body, plans[id(body)])


def main(argv: list[str]) -> int:
    options = argparse.ArgumentParser(prog="parse")
    options.add_argument("--feeds", type=int, default=60)
    options.add_argument("--folder", type=Path)
    asked = options.parse_args(argv)
    if asked.folder:
        bodies = [path.read_bytes() for path in sorted(asked.folder.rglob("*")) if path.is_file()][: asked.feeds]
    else:
        bodies = [a_feed(number, 20 + number % 31) for number in range(asked.feeds)]
    read(bodies[0], ParsePlan(pinned=True))  # imports and first compilations are not the subject
    read(bodies[0])
    feeds = [feed for feed in map(read, bodies) if feed is not None]
    known = [frozenset(feed.fingerprints) for feed in feeds]
    one_new = [frozenset(feed.fingerprints[1:]) for feed in feeds]
    ways: dict[str, list[float]] = {
        "feedparser, bare": measure(lambda body: feedparser.parse(io.BytesIO(body)), bodies),
        "pinned to feedparser, whole": measure(lambda body: read(body, ParsePlan(pinned=True)), bodies),
        "as planned, whole": measure(read, bodies),
    }
    for name, prints, pinned in (
        ("as planned, one new item", one_new, False),
        ("pinned to feedparser, one new item", one_new, True),
        ("nothing new", known, False),
    ):
        readable = [body for body in bodies if read(body) is not None]
        plans = {id(body): ParsePlan(known=seen, pinned=pinned) for body, seen in zip(readable, prints, strict=True)}
        ways[name] = measure(partial(read_as, plans), readable)
    print(f"{len(bodies)} bodies, {sum(map(len, bodies)) // len(bodies)} bytes each on average")
    print("read by:", dict(Counter(feed.read_by for feed in feeds)))
    base = statistics.fmean(ways["feedparser, bare"])
    for name, spent in ways.items():
        mean = statistics.fmean(spent)
        print(
            f"{name:36} {mean:8.2f} ms CPU a feed (median {statistics.median(spent):.2f}), 1/{base / mean:.1f} of bare"
        )
    return 0
