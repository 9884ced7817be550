"""Fetching from a real server on loopback."""

import asyncio
import gzip
import zlib
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import brotli
import pytest
from aiohttp import web

from bot.core.feeds import Validators
from bot.ports import Fetched, FetchFault, NotModified

FEED = b"<rss version='2.0'><channel><title>Lighthouse News</title></channel></rss>"


def packed(data: bytes) -> bytes:
    return gzip.compress(data, mtime=0)  # without the time, so that a test has one name


async def test_a_feed_comes_with_its_validators(world):
    url = world.serve("/feed", FEED, Content_Type="application/rss+xml", ETag='"v1"', Last_Modified="yesterday")
    answer = await world.fetch(url)
    assert isinstance(answer, Fetched)
    assert (answer.body, answer.url, answer.content_type) == (FEED, url, "application/rss+xml")
    assert answer.validators == Validators('"v1"', "yesterday")
    assert answer.moved_to is None
    assert answer.wish is None


async def test_the_publisher_can_see_who_asks(world):
    await world.fetch(world.serve("/feed", FEED))
    (request,) = world.requests
    assert request.headers["User-Agent"] == "newsbrief-test/1 (+https://example.org/contact)"
    assert "br" in request.headers["Accept-Encoding"]
    assert "Cookie" not in request.headers


async def test_validators_go_back_word_for_word(world):
    url = world.serve("/feed", status=304)
    answer = await world.fetch(url, Validators('W/"odd one"', "Mon, 02 Nov 2026 10:00:00 GMT"))
    assert answer == NotModified()
    assert world.requests[0].headers["If-None-Match"] == 'W/"odd one"'
    assert world.requests[0].headers["If-Modified-Since"] == "Mon, 02 Nov 2026 10:00:00 GMT"


async def test_an_unasked_304_is_an_error(world):
    assert (await world.failure(world.serve("/feed", status=304))).fault is FetchFault.HTTP


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        ("gzip", packed(FEED)),
        ("x-gzip", packed(FEED[:20]) + packed(FEED[20:])),
        ("deflate", zlib.compress(FEED)),
        ("deflate", zlib.compress(FEED)[2:-4]),  # raw, as some servers send it
        ("br", brotli.compress(FEED)),
        ("br, gzip", packed(brotli.compress(FEED))),
        ("identity", FEED),
        ("", packed(FEED)),  # a file feed.xml.gz
    ],
)
async def test_compressed_bodies_are_read(world, encoding, body):
    assert await world.body(world.serve("/feed", body, Content_Encoding=encoding)) == FEED


@pytest.mark.parametrize(
    ("encoding", "bomb"),
    [
        ("gzip", packed(bytes(20 * 2**20))),
        ("deflate", zlib.compress(bytes(20 * 2**20))),
        ("br", brotli.compress(bytes(20 * 2**20))),
        ("gzip, gzip", packed(packed(bytes(50 * 2**20)))),
        ("", packed(bytes(20 * 2**20))),
        ("identity", bytes(100_001)),
    ],
)
async def test_a_body_beyond_the_limit_is_refused(world, encoding, bomb):
    assert (await world.failure(world.serve("/feed", bomb, Content_Encoding=encoding))).fault is FetchFault.TOO_LARGE


async def test_a_body_without_end_is_refused(world):
    async def endless(request):
        response = web.StreamResponse()
        await response.prepare(request)
        while True:
            await response.write(b"<item/>" * 1000)

    assert (await world.failure(world.answer("/feed", endless))).fault is FetchFault.TOO_LARGE


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        ("gzip", FEED),
        ("gzip", packed(FEED)[:-12]),
        ("br", brotli.compress(FEED)[:-4]),
        ("compress", FEED),
        ("gzip, gzip, gzip", FEED),
    ],
)
async def test_a_body_that_cannot_be_unpacked_is_a_failure(world, encoding, body):
    assert (await world.failure(world.serve("/feed", body, Content_Encoding=encoding))).fault is FetchFault.BAD_ENCODING


async def test_a_body_that_drips_is_given_up_at_the_deadline(world):
    async def drip(request):
        response = web.StreamResponse()
        await response.prepare(request)
        while True:
            await response.write(b" ")
            await asyncio.sleep(0.02)

    assert (await world.failure(world.answer("/feed", drip), timeout_s=0.2)).fault is FetchFault.TIMEOUT


async def test_the_deadline_spans_redirects(world):
    async def slow_redirect(request):
        await asyncio.sleep(0.1)
        raise web.HTTPFound(request.path + "x")

    for length in range(6):
        world.answer("/a" + "x" * length, slow_redirect)
    assert (await world.failure(world.url("/a"), timeout_s=0.25)).fault is FetchFault.TIMEOUT


async def test_a_permanent_redirect_is_remembered(world):
    new = world.serve("/new", FEED)
    middle = world.serve("/middle", status=308, Location="/new")
    answer = await world.fetch(world.serve("/old", status=301, Location=middle))
    assert isinstance(answer, Fetched)
    assert answer.moved_to == answer.url == new


async def test_a_temporary_hop_makes_the_way_temporary(world):
    new = world.serve("/new", FEED)
    world.serve("/middle", status=302, Location="/new")
    answer = await world.fetch(world.serve("/old", status=301, Location="/middle"))
    assert isinstance(answer, Fetched)
    assert answer.url == new
    assert answer.moved_to is None


async def test_a_permanent_redirect_counts_also_before_a_304(world):
    world.serve("/new", status=304)
    answer = await world.fetch(world.serve("/old", status=301, Location="/new"), Validators('"v1"'))
    assert answer == NotModified(moved_to=world.url("/new"))


async def test_redirects_end(world):
    url = world.serve("/loop", status=302, Location="/loop")
    assert (await world.failure(url)).fault is FetchFault.TOO_MANY_REDIRECTS
    assert len(world.requests) == 6


@pytest.mark.parametrize("location", ["", "file:///etc/passwd", "ftp://example.org/", "javascript:x", r"\\127.0.0.1\x"])
async def test_a_redirect_to_nothing_fetchable_is_a_failure(world, location):
    assert (await world.failure(world.serve("/old", status=302, Location=location))).fault in {
        FetchFault.BAD_URL,
        FetchFault.HTTP,
    }


async def test_410_is_for_good(world):
    assert (await world.failure(world.serve("/feed", status=410))).fault is FetchFault.GONE


@pytest.mark.parametrize("status", [400, 403, 404, 429, 500, 503])
async def test_other_statuses_are_failures(world, status):
    failure = await world.failure(world.serve("/feed", b"sorry", status=status))
    assert (failure.fault, failure.status, failure.retry_after) == (FetchFault.HTTP, status, None)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("120", timedelta(minutes=2)),
        ("0", None),
        ("-5", None),
        ("soon", None),
        ("99999999999999999999", timedelta(days=31)),
        ("Wed, 01 Jan 2020 00:00:00 GMT", None),
        ("Wed, 01 Jan 2200 00:00:00 GMT", timedelta(days=31)),
    ],
)
async def test_retry_after_is_read(world, value, expected):
    assert (await world.failure(world.serve("/feed", status=429, Retry_After=value))).retry_after == expected


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"Cache_Control": "max-age=3600"}, timedelta(hours=1)),
        ({"Cache_Control": 'public, Max-Age="3600"', "Age": "600"}, timedelta(minutes=50)),
        ({"Cache_Control": "max-age=0, must-revalidate"}, None),
        ({"Cache_Control": "no-cache", "Expires": "Wed, 01 Jan 2200 00:00:00 GMT"}, None),
        ({"Date": "Mon, 02 Nov 2026 10:00:00 GMT", "Expires": "Mon, 02 Nov 2026 11:00:00 GMT"}, timedelta(hours=1)),
        ({"Expires": "0"}, None),
        ({"Cache_Control": "max-age=60", "Retry_After": "7200"}, timedelta(hours=2)),
        ({"Cache_Control": "max-age=999999999"}, timedelta(days=31)),
    ],
)
async def test_what_the_server_wishes_is_told(world, headers, expected):
    answer = await world.fetch(world.serve("/feed", FEED, **headers))
    assert isinstance(answer, Fetched)
    assert answer.wish == expected


async def test_a_wish_in_dates_is_measured_from_the_servers_clock(world):
    sent = datetime(2001, 1, 1, tzinfo=UTC)
    until = format_datetime(sent + timedelta(minutes=30), usegmt=True)
    answer = await world.fetch(world.serve("/feed", FEED, Date=format_datetime(sent, usegmt=True), Expires=until))
    assert isinstance(answer, Fetched)
    assert answer.wish == timedelta(minutes=30)


async def test_an_answer_that_breaks_off_is_a_failure(world):
    async def broken(request):
        response = web.StreamResponse(headers={"Content-Length": "1000"})
        await response.prepare(request)
        await response.write(FEED)
        request.transport.close()
        return response

    assert (await world.failure(world.answer("/feed", broken))).fault is FetchFault.CONNECT


async def test_a_closed_port_is_a_failure(world):
    failure = await world.failure("http://127.0.0.1:9/", allow_private=("127.0.0.1",))
    assert (failure.fault, failure.detail) == (FetchFault.CONNECT, "connection refused")


async def test_a_host_is_asked_by_few_at_a_time(world):
    busy = most = 0
    both = asyncio.Barrier(2)

    async def page(_):
        nonlocal busy, most
        busy += 1
        most = max(most, busy)
        await both.wait()
        for _ in range(100):  # a third would have come by then: client and server take turns on one loop
            await asyncio.sleep(0)
        busy -= 1
        return web.Response(body=FEED)

    url = world.answer("/feed", page)
    async with world.fetcher(per_host=2) as fetcher:
        await asyncio.gather(*(fetcher.fetch(url) for _ in range(10)))
    assert most == 2
    assert len(world.requests) == 10


async def test_connections_of_one_host_are_used_again(world):
    url = world.serve("/feed", FEED)
    async with world.fetcher(per_host=1) as fetcher:
        for _ in range(5):
            await fetcher.fetch(url)
    assert len({request.transport.get_extra_info("peername") for request in world.requests if request.transport}) <= 1
