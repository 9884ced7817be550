"""Parsing in worker processes: what comes out, and what happens to a document that will not end."""

import asyncio
from datetime import UTC, datetime

import pytest

from bot.errors import FeedParseError, ParseFault
from bot.sources.parse import ProcessParser

NOW = datetime(2026, 11, 2, 12, tzinfo=UTC)
FEED = b"""<rss version="2.0"><channel><title>Lighthouse News</title><item><title>Lamp lit</title>
<link>/lamp</link><description>&lt;p&gt;The lamp was lit.&lt;/p&gt;</description></item></channel></rss>"""
# feedparser looks for an e-mail address in the name of an author, and takes its time: minutes for this one.
ENDLESS = FEED.replace(b"</item>", b"<author>" + b"a." * 60_000 + b"</author></item>")


def ask(parser: ProcessParser, body: bytes):
    return parser.parse(body, url="https://example.org/feed", content_type="application/rss+xml", now=NOW)


async def test_a_feed_comes_back_as_values():
    async with ProcessParser(workers=1) as parser:
        feed = await ask(parser, FEED)
    assert feed.title == "Lighthouse News"
    (item,) = feed.items
    assert (item.title, item.lead, item.link) == ("Lamp lit", "The lamp was lit.", "https://example.org/lamp")


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        (b"", ParseFault.EMPTY),
        (b" \n\xef\xbb\xbf", ParseFault.EMPTY),
        (b"<!doctype html><title>No</title><p>nothing", ParseFault.WEB_PAGE),
        (b"\x89PNG\r\n\x1a\n\x00\x00", ParseFault.NOT_A_FEED),
        (b'{"name": "no feed"}', ParseFault.NOT_A_FEED),
    ],
)
async def test_what_is_no_feed_says_why(body, fault):
    async with ProcessParser(workers=1) as parser:
        with pytest.raises(FeedParseError) as caught:
            await ask(parser, body)
    assert caught.value.fault is fault


async def test_a_worker_that_died_is_replaced():
    async with ProcessParser(workers=1) as parser:
        await ask(parser, FEED)
        parser._idle[0]._process.kill()
        assert (await ask(parser, FEED)).title == "Lighthouse News"


async def test_a_cancelled_question_leaves_no_answer_behind():
    async with ProcessParser(workers=1) as parser:
        await ask(parser, FEED)
        asked = asyncio.create_task(ask(parser, ENDLESS))
        await asyncio.sleep(0)
        asked.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asked
        assert (await ask(parser, FEED)).title == "Lighthouse News"
