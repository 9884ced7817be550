"""The sample feeds, read the way a poller reads feeds."""

import calendar
import re
from collections import Counter
from datetime import UTC, datetime, timedelta

import aiohttp
import feedparser
import pytest

from bot.demo.feeds import FeedServer, sample_feeds

BEGAN_AT = datetime(2031, 3, 3, 8, 0, tzinfo=UTC)
GOOD = [feed.slug for feed in sample_feeds() if feed.format not in {"broken", "json"}]


class Hands:
    """A clock turned by hand."""

    def __init__(self) -> None:
        self.at = BEGAN_AT

    def __call__(self) -> datetime:
        return self.at

    def turn(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> Hands:
    return Hands()


@pytest.fixture
async def server(clock: Hands):
    async with FeedServer(now=clock) as started:
        yield started


async def get(url: str, **headers: str) -> tuple[int, bytes, dict[str, str]]:
    async with aiohttp.ClientSession() as session, session.get(url, headers=headers) as answer:
        return answer.status, await answer.read(), {name.lower(): value for name, value in answer.headers.items()}


@pytest.mark.parametrize("slug", GOOD)
async def test_each_feed_parses_without_a_complaint(server: FeedServer, slug: str) -> None:
    status, body, _ = await get(server.url(slug))
    parsed = feedparser.parse(body)
    assert (status, bool(parsed.bozo)) == (200, False)
    feed = next(feed for feed in server.feeds if feed.slug == slug)
    assert parsed.feed.title == feed.title
    assert len(parsed.entries) == len(feed.items)
    for entry in parsed.entries:
        assert all((entry.title, entry.link, entry.summary))
        parts = entry.published_parsed if "published_parsed" in entry else entry.updated_parsed
        moment = datetime.fromtimestamp(calendar.timegm(parts), UTC)
        assert BEGAN_AT - timedelta(days=3) < moment < BEGAN_AT


async def test_a_link_opens_the_article(server: FeedServer) -> None:
    status, body, _ = await get(f"{server.base_url}/northlight-science/first-landing-at-the-pole")
    assert status == 200
    assert b"<h2>Why the south pole</h2>" in body
    assert b"in shade for 60 hours from Friday;" in body  # four days after the Monday of this clock
    assert (await get(f"{server.base_url}/northlight-science/nothing"))[0] == 404


async def test_unchanged_is_304_until_something_changes(server: FeedServer, clock: Hands) -> None:
    url = server.url("meridian-courier")
    _, first, headers = await get(url)
    assert (await get(url, **{"If-None-Match": headers["etag"]}))[:2] == (304, b"")
    assert (await get(url, **{"If-Modified-Since": headers["last-modified"]}))[0] == 304
    clock.turn(80)
    status, second, _ = await get(url, **{"If-None-Match": headers["etag"]})
    assert status == 200
    assert "Twelve dead" in first.decode()
    assert "Eighteen dead" in second.decode()
    assert (await get(url, **{"If-Modified-Since": headers["last-modified"]}))[0] == 200


async def test_a_new_item_every_twenty_seconds(server: FeedServer, clock: Hands) -> None:
    async def ids() -> list[str]:
        async with aiohttp.ClientSession() as session, session.get(server.url("kestrel-wire")) as answer:
            return [item["id"] for item in (await answer.json(content_type=None))["items"]]

    before = await ids()
    clock.turn(20)
    after = await ids()
    assert len(after) == len(before) + 1
    assert after[0].endswith("/live-1")
    clock.turn(20 * 40)
    assert len(set(await ids())) == len(before) + 41


async def test_a_guid_changes_and_the_link_does_not(server: FeedServer, clock: Hands) -> None:
    feed = next(feed for feed in server.feeds if feed.slug == "touchline-daily")
    before = server.items(feed)[0]
    clock.turn(60)
    after = server.items(feed)[0]
    assert before.guid != after.guid
    assert (before.link, before.title) == (after.link, after.title)


async def test_one_feed_is_broken_in_two_ways(server: FeedServer) -> None:
    answers = [await get(server.url("old-mill-gazette")) for _ in range(2)]
    assert [status for status, _, _ in answers] == [500, 200]
    assert feedparser.parse(answers[1][1]).bozo


def test_the_week_is_rich_enough_for_a_demo() -> None:
    feeds = sample_feeds()
    items = [item for feed in feeds for item in feed.items + feed.stream]
    assert 60 <= len(items) <= 95
    assert len({feed.format for feed in feeds}) == 5
    told = Counter(item["event"] for feed in feeds for item in feed.items)
    assert told["lunar-landing"] == 5
    assert sum(times >= 2 for times in told.values()) >= 10
    for item in items:
        assert not re.search(r"\s{2}|TODO", item["title"] + item["lead"])
