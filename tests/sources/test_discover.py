"""Discovery on real pages served on loopback."""

from contextlib import asynccontextmanager

import pytest

from bot.errors import FeedDiscoveryError
from bot.ports import FoundFeed
from bot.sources.discover import HttpDiscoverer, links_in_page
from bot.sources.parse import ProcessParser

FEED = b"<rss version='2.0'><channel><title>Lighthouse News</title><item><title>Lit</title></item></channel></rss>"


@asynccontextmanager
async def discovering(world):
    async with world.fetcher() as fetcher, ProcessParser(workers=1) as parser:
        yield HttpDiscoverer(fetcher, parser)


async def test_a_feed_is_its_own_answer(world):
    url = world.serve("/rss", FEED)
    async with discovering(world) as discoverer:
        assert await discoverer.discover(f"feed:{url}") == (FoundFeed(url, "Lighthouse News"),)


async def test_a_page_names_its_feeds_and_comments_come_last(world):
    page = world.serve(
        "/",
        b"""<head><link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">
        <link rel=alternate type=application/atom+xml href=atom.xml><link rel=stylesheet href=x.css>
        <link rel="alternate" type="application/rss+xml" href="http://10.0.0.1/feed"></head>""",
    )
    for path in ("/comments/feed", "/atom.xml"):
        world.serve(path, FEED)
    async with discovering(world) as discoverer:
        found = await discoverer.discover(page)
    assert [feed.url for feed in found] == [world.url("/atom.xml"), world.url("/comments/feed")]


async def test_a_bare_host_is_tried_with_https_then_with_http(world):
    world.serve("/", b"<title>Lighthouse</title>")
    world.serve("/feed", FEED)
    async with discovering(world) as discoverer:
        assert await discoverer.discover(world.address) == (FoundFeed(world.url("/feed"), "Lighthouse News"),)


async def test_a_page_without_feeds_gives_none(world):
    async with discovering(world) as discoverer:
        assert await discoverer.discover(world.serve("/", b"<p>nothing here")) == ()


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        ("http://10.0.0.1/feed", "not open"),
        ("the weather", "no web address"),
        ("https://", "no web address"),
    ],
)
async def test_an_address_that_cannot_be_opened_says_why(world, address, sentence):
    async with discovering(world) as discoverer:
        with pytest.raises(FeedDiscoveryError, match=sentence):
            await discoverer.discover(address)


def test_links_hidden_in_noscript_are_found_and_those_in_comments_are_not():
    page = b"""<!-- <link rel=alternate type=application/rss+xml href=/old> --><noscript>
    <base href="https://example.org/blog/"><link rel="alternate" type="application/rss+xml" href="feed"
    title="A &amp; B">"""
    assert links_in_page(page, "text/html", "https://example.org/") == (
        FoundFeed("https://example.org/blog/feed", "A & B"),
    )
