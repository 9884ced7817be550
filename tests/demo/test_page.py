"""The chat page in a real browser, with a small bot behind it."""

import json
from collections.abc import AsyncIterator

import aiohttp
import pytest

from bot.demo.emulator import Emulator
from bot.demo.pageserver import add_page
from bot.demo.people import Person
from bot.demo.state import Standing
from tests.demo.browser import Browser, chromium
from tests.demo.small_bot import SmallBot

STICKING_OUT = """[...document.querySelectorAll('main *')].filter(
    (one) => one.getBoundingClientRect().right > innerWidth + 1).length"""
UNNAMED = """[...document.querySelectorAll('button, textarea, input, select')].filter(
    (one) => !(one.ariaLabel || one.textContent.trim() || one.labels?.length)).length"""
in_chromium = pytest.mark.skipif(chromium() is None, reason="no Chromium is installed here")


@pytest.fixture
async def page() -> AsyncIterator[Emulator]:
    emulator = Emulator()
    add_page(emulator)
    alice, bob = emulator.person("Alice"), emulator.person("Bob")
    emulator.group("Breakfast table", owner=alice, members_=[bob], bot=Standing.MEMBER)
    async with emulator, SmallBot(emulator):
        yield emulator


@pytest.fixture
async def browser(page: Emulator) -> AsyncIterator[Browser]:
    async with Browser() as started:
        await started.open(f"{page.base_url}/")
        await started.until("document.querySelector('.people-row button')")
        yield started


def last_button(words: str) -> str:
    return f"[...document.querySelectorAll('.keys button')].findLast((one) => one.textContent.includes({words!r}))"


@in_chromium
async def test_a_newcomer_starts_chooses_and_reads(page: Emulator, browser: Browser) -> None:
    alice: Person = page.people[0]
    about = await browser.until("document.querySelector('.welcome p').innerText")
    assert about == "News briefings on the topics you choose, at your hour."
    await browser.evaluate("document.querySelector('.start').click()")
    await browser.until(last_button("Science"))
    await browser.evaluate(f"{last_button('Science')}.click()")
    await browser.until(f"{last_button('✓ Science')}")
    assert await browser.until("document.querySelector('.toast').innerText") == "Science: noted"
    assert "edited" in await browser.evaluate("document.querySelector('.message:not(.mine) .meta').innerText")
    assert "1 chosen." in alice.last.text

    typed = "const box = document.querySelector('textarea'); box.value = '/'; box.dispatchEvent(new Event('input'));"
    await browser.evaluate(f"(() => {{ {typed} }})()")
    assert "/latest\nThe best stories" in await browser.evaluate("document.querySelector('.menu').innerText")
    await browser.evaluate("document.querySelector('.menu button').click()")
    await browser.until("document.querySelector('blockquote.folds')")
    height = "document.querySelector('blockquote.folds').clientHeight"
    folded = await browser.evaluate(height)
    await browser.evaluate("document.querySelector('blockquote.folds').click()")
    unfolded = await browser.evaluate(height)
    assert unfolded > folded
    link = await browser.evaluate("document.querySelector('.text a').href")
    assert link == "http://127.0.0.1/danube"
    assert await browser.evaluate("document.querySelector('.moment').textContent") == "40 min ago"
    await browser.evaluate(f"{last_button('Settings')}.click()")
    assert await browser.until("document.querySelector('dialog[open] p').innerText") == "You pressed set"


@in_chromium
async def test_a_long_message_is_read_from_its_top(page: Emulator) -> None:
    alice = page.people[0]
    await alice.says("hello")
    async with Browser(width=360, height=420) as browser:
        await browser.open(f"{page.base_url}/")
        await browser.until("document.querySelector('.message.mine')")
        await alice.says("/latest")
        top = "document.querySelector('.message:last-child').getBoundingClientRect().top"
        await browser.until(f"document.querySelector('.keys') && {top} > 0 && {top} < 140")
        await browser.until("!document.querySelector('.down').hidden")
        await browser.evaluate("document.querySelector('.down').click()")
        await browser.until("document.querySelector('.down').hidden")


@in_chromium
async def test_several_people_and_a_group(page: Emulator, browser: Browser) -> None:
    alice, bob = page.people
    await page.groups[0].says(bob, "/latest@newsbrief_demo_bot")
    await page.groups[0].hears("briefing")
    await browser.until("document.querySelector('.rooms .unread')?.textContent === '2'")
    await browser.evaluate("document.querySelectorAll('.rooms button')[1].click()")
    await browser.until("document.querySelector('.head h1').textContent === 'Breakfast table'")
    assert "Bob" in await browser.until("document.querySelector('.who').textContent")
    await browser.evaluate("document.querySelectorAll('.people-row button')[1].click()")
    assert await browser.until("document.querySelector('.head h1').textContent === 'Newsbrief'")
    assert await browser.evaluate("document.querySelectorAll('.message').length") == 0
    assert alice.messages == []


@in_chromium
async def test_the_topics_of_a_forum_are_written_in_closed_and_deleted(page: Emulator, browser: Browser) -> None:
    alice, bob = page.people
    forum = page.group("Reading circle", owner=alice, members_=[bob], forum=True, bot=Standing.MEMBER)
    science = forum.topic("Science")
    page.bell.ring()
    await browser.until(
        "[...document.querySelectorAll('.rooms b')].some((one) => one.textContent === 'Reading circle')"
    )
    await browser.evaluate("[...document.querySelectorAll('.rooms button')].at(-1).click()")
    await browser.evaluate(f"{tab('Science')}.click()")
    await type_in(browser, f"/latest@{page.bot_username}")
    await browser.evaluate("document.querySelector('.composer').requestSubmit()")
    await forum.hears("briefing")
    assert [message.thread_id for message in forum.messages] == [science.thread_id, None]  # this bot knows no topics
    assert await browser.until("document.querySelectorAll('.message').length") == 1
    await browser.evaluate(f"{tab('General')}.click()")
    await browser.until("document.querySelector('.message:not(.mine)')")
    assert await browser.evaluate("document.querySelectorAll('.message').length") == 1

    await browser.evaluate(f"{tab('Science')}.click()")
    await browser.evaluate("document.querySelector('.topic-more').click()")
    await browser.evaluate(f"{shown_button('Close it')}.click()")
    await browser.until(tab("🔒 Science"))
    assert science.closed
    async with aiohttp.ClientSession() as session:
        said = {"as": bob.id, "room": forum.id, "topic": science.thread_id, "text": "Hello?"}
        async with session.post(f"{page.base_url}/demo/say", json=said) as answer:
            assert (answer.status, await answer.text()) == (403, "this topic is closed")
        closes = {"as": bob.id, "room": forum.id, "topic": science.thread_id, "do": "open"}
        async with session.post(f"{page.base_url}/demo/topic", json=closes) as answer:
            assert (answer.status, await answer.text()) == (403, "only admins do that")

    await browser.evaluate("document.querySelector('.topic-more').click()")
    await browser.evaluate(f"{shown_button('Delete it')}.click()")
    await browser.until(f"!{tab('🔒 Science')}")
    assert science.thread_id not in forum.chat.topics
    await browser.evaluate("document.querySelectorAll('.people-row button')[1].click()")
    await browser.evaluate("[...document.querySelectorAll('.rooms button')].at(-1).click()")
    await browser.until("document.querySelector('.head h1').textContent === 'Reading circle'")
    assert await browser.evaluate("document.querySelector('.topic-more').hidden")


def tab(words: str) -> str:
    return f"[...document.querySelectorAll('.topics button')].find((one) => one.textContent === {words!r})"


def shown_button(words: str) -> str:
    return f"""[...document.querySelectorAll('.reply-keys button, .choices button, .offers button, .keys a')].findLast(
        (one) => one.offsetParent && one.textContent.includes({words!r}))"""


async def type_in(browser: Browser, words: str) -> None:
    typed = f"const box = document.querySelector('textarea'); box.value = {words!r};"
    await browser.evaluate(f"(() => {{ {typed} box.dispatchEvent(new Event('input')); }})()")


@in_chromium
async def test_a_channel_is_chosen_with_a_button(page: Emulator, browser: Browser) -> None:
    alice = page.people[0]
    channel = page.channel("Harbour News", owner=alice, username="harbour_news")
    await alice.says("/place")
    await browser.until(shown_button("Choose a channel"))
    await browser.evaluate(f"{shown_button('Choose a channel')}.click()")
    await browser.until(shown_button("Harbour News"))
    assert not await browser.evaluate(f"Boolean({shown_button('Breakfast table')})")
    await browser.evaluate(f"{shown_button('Harbour News')}.click()")
    await alice.hears(f"Chosen: {channel.id}")
    await browser.until("document.querySelector('.reply-keys').hidden")
    assert "Harbour News" in await browser.evaluate("[...document.querySelectorAll('.message.mine')].at(-1).innerText")
    await browser.evaluate("[...document.querySelectorAll('.rooms button')].at(-1).click()")
    await browser.until("document.querySelector('.presence').textContent === 'channel · @harbour_news'")


@in_chromium
async def test_a_place_is_given_with_a_button(page: Emulator, browser: Browser) -> None:
    alice = page.people[0]
    await alice.says("/place")
    await browser.until(shown_button("Share my location"))
    await browser.evaluate(f"{shown_button('Share my location')}.click()")
    await browser.until(shown_button("Tokyo"))
    await browser.evaluate(f"{shown_button('Tokyo')}.click()")
    await alice.hears("You are at 35.68, 139.69")


@in_chromium
async def test_a_story_is_shared_by_inline_mode(page: Emulator, browser: Browser) -> None:
    group = page.groups[0]
    await browser.evaluate("document.querySelectorAll('.rooms button')[1].click()")
    await type_in(browser, f"@{page.bot_username} danube")
    await browser.until(shown_button("Danube"))
    await browser.evaluate(f"{shown_button('Danube')}.click()")
    await browser.until("document.querySelector('.via')?.textContent.startsWith('via @')")
    assert [message.sender.first_name for message in group.messages] == ["Alice"]
    assert "Danube" in group.messages[-1].text
    await browser.until("document.querySelector('textarea').value === ''")
    await browser.evaluate(f"{shown_button('Open')}.click()")
    await page.people[0].hears("Welcome")
    assert page.people[0].messages[0].text == "/start s_1"


@in_chromium
async def test_foreign_text_stays_text(page: Emulator, browser: Browser) -> None:
    alice = page.people[0]
    await alice.says("<img src=x onerror='document.title=`broken`'><b>not bold</b>")
    shown = await browser.until("document.querySelector('.message.mine .text')?.innerText")
    assert shown.startswith("<img src=x")
    assert await browser.evaluate("document.querySelectorAll('.log img, .log b').length") == 0


@in_chromium
@pytest.mark.parametrize("width", [360, 430, 1280])
async def test_nothing_sticks_out_at_any_width(page: Emulator, width: int) -> None:
    alice = page.people[0]
    await alice.says("/latest")
    await alice.hears("briefing")
    async with Browser(width=width) as browser:
        await browser.open(f"{page.base_url}/")
        await browser.until("document.querySelector('.keys')")
        assert await browser.evaluate("document.documentElement.scrollWidth") == width
        assert await browser.evaluate(STICKING_OUT) == 0
        assert await browser.evaluate(UNNAMED) == 0


async def test_the_page_needs_nothing_from_elsewhere(page: Emulator) -> None:
    async with aiohttp.ClientSession(page.base_url) as session:
        for path in ("/", "/page/style.css", "/page/chat.js"):
            async with session.get(path) as answer:
                text = (await answer.text()).replace("http://www.w3.org/2000/svg", "")
                assert answer.status == 200
                assert "://" not in text.replace("https://${url}", "")


async def test_a_page_that_reconnects_is_told_everything(page: Emulator) -> None:
    alice = page.people[0]
    await alice.says("/start")
    await alice.hears("Welcome")
    for _ in range(2):
        async with aiohttp.ClientSession(page.base_url) as session, session.get("/demo/events") as stream:
            told = (await stream.content.readuntil(b"event: room")).decode()
            world = json.loads(told.split("data: ")[1].split("\n")[0])
            assert [person["name"] for person in world["people"]] == ["Alice", "Bob"]
            await stream.content.readuntil(b"data: ")
            room = json.loads(await stream.content.readline())
            assert [message["text"].split("!")[0] for message in room["messages"]] == ["/start", "Welcome"]


async def test_only_the_page_itself_may_speak_for_people(page: Emulator) -> None:
    said = json.dumps({"as": page.people[0].id, "room": page.people[0].id, "text": "hello"})
    async with aiohttp.ClientSession(page.base_url) as session:
        async with session.post("/demo/say", data=said, headers={"Content-Type": "text/plain"}) as answer:
            assert answer.status == 415
        async with session.post("/demo/say", json={"as": 1, "room": 1, "text": "x"}) as answer:
            assert answer.status == 404
