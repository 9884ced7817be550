"""Parsing in worker processes: what comes out, and what happens to a document that will not end."""

import asyncio
import signal
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.errors import FeedParseError, ParseFault
from bot.ports import ParsePlan
from bot.sources.parse import ProcessParser

TYPE = "application/rss+xml"
NOW = datetime(2026, 11, 2, 12, tzinfo=UTC)
FEED = b"""<rss version="2.0"><channel><title>Lighthouse News</title><item><title>Lamp lit</title>
<link>/lamp</link><description>&lt;p&gt;The lamp was lit.&lt;/p&gt;</description></item></channel></rss>"""
# feedparser looks for an e-mail address in the name of an author, and takes its time: minutes for this one.
# It is of a version that is left to feedparser.
ENDLESS = FEED.replace(b"</item>", b"<author>" + b"a." * 60_000 + b"</author></item>").replace(b"2.0", b"1.5")


def ask(parser: ProcessParser, body: bytes, plan: ParsePlan | None = None):
    return parser.parse(body, url="https://example.org/feed", content_type=TYPE, now=NOW, plan=plan)


async def reread(body: bytes):
    async with ProcessParser(workers=1) as parser:
        return await ask(parser, body)


async def test_a_feed_comes_back_as_values():
    async with ProcessParser(workers=1) as parser:
        feed = await ask(parser, FEED)
    assert feed.title == "Lighthouse News"
    assert type(feed.read_by) is str  # the program must not import the parsers to read an answer
    (item,) = feed.items
    assert (item.title, item.lead, item.link) == ("Lamp lit", "The lamp was lit.", "https://example.org/lamp")


async def test_a_feed_that_does_not_say_its_language_is_of_the_language_it_is_written_in():
    told = "Der Leuchtturm ist seit Montag wieder hell, und die Schiffe sind auf dem Weg in den Hafen von Hornby."
    german = FEED.replace(b"The lamp was lit.", told.encode())
    said = german.replace(b"<item>", b"<language>fr-CA</language><item>", 1)
    assert (await reread(german)).language == "de"
    assert (await reread(said)).language == "fr"
    assert (await reread(FEED)).language is None


async def test_of_a_document_in_which_most_is_known_the_rest_comes_back():
    more = FEED.replace(b"<item>", b"<item><title>Fog</title></item> <item>")
    nested = FEED.replace(b"<item>", b"<item><title>Fog</title><item/></item> <item>")  # only the whole can be read
    async with ProcessParser(workers=1) as parser:
        before = await ask(parser, FEED)
        known = frozenset((before.frame_print, *before.fingerprints))

        def plan(body: bytes) -> ParsePlan:
            return ParsePlan(known, rest=parser.rest_of(body, content_type=TYPE, known=known))

        after = await ask(parser, more, plan(more))
        assert plan(nested).rest is not None
        whole = await ask(parser, nested, plan(nested))
    assert [item.title for item in after.items] == ["Fog"]
    assert after.fingerprints[1:] == before.fingerprints
    assert whole == await reread(nested)


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


async def test_a_document_that_will_not_end_is_given_up_and_others_go_on():
    async with ProcessParser(workers=2, wall_s=6) as parser:
        hanging = asyncio.create_task(ask(parser, ENDLESS))
        for _ in range(5):
            assert (await ask(parser, FEED)).title == "Lighthouse News"
        assert not hanging.done()
        # feedparser is given up; the spare parser reads what it would not end.
        assert (await hanging).read_by == "spare"


async def test_a_worker_that_does_not_listen_is_killed():
    async with ProcessParser(workers=1, wall_s=4) as parser:
        await ask(parser, FEED)
        (worker,) = parser._idle
        worker._process.send_signal(signal.SIGSTOP)
        assert (await ask(parser, FEED)).title == "Lighthouse News"
        assert worker._process.returncode is not None


async def test_a_document_beyond_the_memory_of_a_worker_is_refused():
    async with ProcessParser(workers=1, memory_bytes=120 * 2**20, wall_s=20) as parser:
        huge = FEED.replace(b"The lamp", ("\N{WATER WAVE}" * 3_500_000).encode()).replace(b"2.0", b"1.5")
        with pytest.raises(FeedParseError) as caught:
            await ask(parser, huge)
        assert caught.value.fault in {ParseFault.TOO_LARGE, ParseFault.CRASHED, ParseFault.TOO_SLOW}
        assert (await ask(parser, FEED)).title == "Lighthouse News"


async def test_of_very_many_items_the_first_are_read():
    item = b"<item><title>Lamp %d</title></item>"
    body = FEED.replace(b"<item>", b"".join(item % number for number in range(50)) + b"<item>")
    async with ProcessParser(workers=1, max_items=10) as parser:
        feed = await ask(parser, body)
    assert [entry.title for entry in feed.items] == [f"Lamp {number}" for number in range(10)]


async def test_a_worker_sees_nothing_of_our_environment(monkeypatch):
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "123:secret")
    async with ProcessParser(workers=1) as parser:
        await ask(parser, FEED)
        environment = Path(f"/proc/{parser._idle[0]._process.pid}/environ")
        if environment.exists():  # noqa: ASYNC240 - not a file on a disk
            assert b"secret" not in environment.read_bytes()  # noqa: ASYNC240


async def test_workers_end_with_the_parser():
    async with ProcessParser(workers=2) as parser:
        await asyncio.gather(ask(parser, FEED), ask(parser, FEED))
        workers = [worker._process for worker in parser._idle]
    assert len(workers) == 2
    assert all(process.returncode is not None for process in workers)
