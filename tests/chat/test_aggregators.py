"""A feed that carries what others publish: its items are said by their publishers, wherever somebody reads of them."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import timedelta
from email.utils import format_datetime
from xml.sax.saxutils import escape

import pytest
import pytest_asyncio
from aiohttp import web
from aiohttp.test_utils import TestServer

from tests.chat.worlds import BEGAN_AT, World, ask, press, start_world

pytestmark = pytest.mark.asyncio(loop_scope="session")

LANDED = "Moon lander Selene 4 has landed at the lunar south pole"
STRIKE = "Harbour pilots of Rotterdam begin a strike over night shifts"
VINEYARDS = "Vineyards of the Moselle are buried under late snow"
TOLD = [
    (LANDED, "Strait Post", "https://strait.example"),
    (LANDED, "KESTREL WIRE", "https://kestrel.example"),
    (STRIKE, "Strait Post", "https://strait.example"),
    (STRIKE, "Tidewater Review", "https://tidewater.example"),
    (VINEYARDS, "Tidewater Review", "https://tidewater.example"),
]


def an_aggregator() -> str:
    """As Google News writes it."""
    items = "".join(
        f"""<item><title>{title} - {publisher}</title><link>https://news.example/rss/articles/CBM{number}?oc=5</link>
<guid isPermaLink="false">CBM{number}</guid>
<pubDate>{format_datetime(BEGAN_AT - timedelta(minutes=20 + number), usegmt=True)}</pubDate>
<description>{escape(_linked(title, publisher))}</description><source url="{site}">{publisher}</source></item>"""
        for number, (title, publisher, site) in enumerate(TOLD)
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>World - News Mirror</title>
<link>https://news.example/world</link><language>en</language>{items}</channel></rss>"""


def _linked(*told: str) -> str:
    return "".join(
        f'<li><a href="https://news.example/1">{title}</a>&nbsp;&nbsp;<font color="#6f6f6f">{publisher}</font></li>'
        for title, publisher in (told, ("Another headline", "Others"))
    )


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def world() -> AsyncIterator[World]:
    async def serve(_: web.Request) -> web.Response:
        return web.Response(text=an_aggregator(), content_type="application/rss+xml")

    app = web.Application()
    app.router.add_get("/rss", serve)
    async with AsyncExitStack() as stack:
        server = await stack.enter_async_context(TestServer(app))
        yield await start_world(
            stack,
            sections={"polling": {"allow_private": ["127.0.0.0/8"]}},
            feeds=[{"url": str(server.make_url("/rss")), "topics": ["world"]}],
        )


async def test_a_briefing_names_the_publishers_and_not_the_aggregator(world: World) -> None:
    alice = await world.reader("Alice", "World")
    briefing = alice.from_bot[-1].text
    assert f"{STRIKE}\nTidewater Review, Strait Post · " in briefing
    assert " - Strait Post" not in briefing
    assert "News Mirror" not in briefing
    assert "Another headline" not in briefing


async def test_latest_and_search_count_each_publisher_once(world: World) -> None:
    alice = await world.reader("Alice", "World")
    assert f"{STRIKE} ✓\nTidewater Review, Strait Post · " in (await ask(alice, "/latest 20")).text
    # Kestrel Wire has a feed of its own beside what the aggregator has of it: five sources, not six.
    assert "Kestrel Wire, The Meridian Courier +3 · " in (await ask(alice, "/search selene landed")).text


async def test_the_card_says_who_told_it_and_by_whose_feed(world: World) -> None:
    alice = await world.reader("Alice", "World")
    card = await press(alice, await ask(alice, "/search selene landed"), "1", "7 versions · 5 sources")
    assert f"Strait Post (via News Mirror): {LANDED}\n" in card.text
    assert f"Kestrel Wire (via News Mirror): {LANDED}\n" in card.text
    page = await press(alice, card, "📰 Sources", "Strait Post\n")
    assert page.text.count("Kestrel Wire") == 1
    assert f"{LANDED} (via News Mirror)" in page.text


async def test_why_counts_the_publishers_and_says_where_it_was_read(world: World) -> None:
    alice = await world.reader("Alice", "World")
    why = await ask(alice, "/why https://news.example/rss/articles/CBM2?oc=5", "one of 2 versions")
    assert "2 sources tell it" in why.text
    assert "read 09:00 from News Mirror" in why.text


async def test_a_publisher_is_muted_by_name_and_hides_what_only_it_tells(world: World) -> None:
    alice = await world.reader("Alice", "World")
    card = await ask(alice, "/mute @tidewater", "everything only Tidewater Review tells")
    assert "That hides 1 story" in card.text
    assert "None of your sources" not in card.text
    latest = (await ask(alice, "/latest 20")).text
    assert VINEYARDS not in latest
    assert STRIKE in latest


async def test_an_aggregator_is_muted_and_hides_what_came_by_it_alone(world: World) -> None:
    alice = await world.reader("Alice", "World")
    source = await ask(alice, "/sources News Mirror", f"• {VINEYARDS} Tidewater Review · 24 min ago")
    card = await press(alice, source, "🔇 Mute", "everything only News Mirror tells")
    assert "That hides 2 stories" in card.text
    latest = (await ask(alice, "/latest 20")).text
    assert VINEYARDS not in latest
    assert STRIKE not in latest
    assert "Uncrewed lander Selene 4" in latest


async def test_the_buttons_to_mute_a_story_offer_its_publishers(world: World) -> None:
    alice = await world.reader("Alice", "World")
    await ask(alice, "/search Rotterdam pilots", STRIKE)
    await alice.says("/mute 1", reply_to=alice.from_bot[-1])
    offer = await alice.hears("Mute what?")
    assert {"🔇 @Tidewater Review", "🔇 @Strait Post"} <= set(offer.buttons)
