"""/latest, /new, one story, and words that are looked up."""

import html
import re

import pytest

from bot.demo.refusals import bad_request
from bot.demo.state import Message
from tests.chat.worlds import World, ask, follow, press

pytestmark = pytest.mark.asyncio(loop_scope="session")


def headlines(message: Message) -> list[str]:
    return re.findall(r"^\d+\. (.*?)(?: [✓✏️]+)?$", message.text, re.MULTILINE)


def fault_text(world: World, chat_id: int) -> str:
    """What the newest call that failed wanted to say, as it reads."""
    failed = [call for call in world.emulator.called("sendMessage", chat_id=chat_id) if not call.ok]
    return html.unescape(re.sub("<[^>]*>", "", failed[0].params["text"]))


def numbers(message: Message) -> list[str]:
    return [text for text in message.buttons if text.isdecimal()]


@pytest.mark.parametrize(("asked", "shown"), [("1", 1), ("3", 3), ("20", 20), ("21", 20), ("999", 20)])
async def test_as_many_as_were_asked_for_from_1_to_20(world: World, asked: str, shown: int) -> None:
    alice = await world.reader()
    listed = await ask(alice, f"/latest {asked}")
    assert len(headlines(listed)) == len(numbers(listed)) == shown


async def test_the_latest_are_looked_over_page_by_page_in_one_message(world: World) -> None:
    alice = await world.reader()
    first = await ask(alice, "/latest", "Latest in your topics")
    seen = headlines(first)
    assert len(seen) == 8
    page = first
    while "More ›" in page.buttons:
        page = await press(alice, page, "More ›")
        assert page.id == first.id
        seen += headlines(page)
    assert len(seen) == len(set(seen)) == int(re.search(r"(\d+) stories", page.text)[1])  # type: ignore[index]
    while "‹ Previous" in page.buttons:
        page = await press(alice, page, "‹ Previous")
    assert headlines(page) == seen[:8]


async def test_a_look_moves_no_ledger(world: World) -> None:
    alice = await world.reader()
    before = (await ask(alice, "/latest 20")).text
    assert (await ask(alice, "/latest 20")).text == before


async def test_what_was_told_before_is_marked_and_the_mark_explained(world: World) -> None:
    alice = await world.reader()
    listed = await ask(alice, "/latest 20")
    assert listed.text.count(" ✓\n") == 8
    assert "✓ you had this one before" in listed.text
    bob = await world.stranger_to_news("Bob")
    await follow(bob, "science")
    assert "✓" not in (await ask(bob, "/latest")).text


async def test_the_latest_of_one_topic_by_name(world: World) -> None:
    alice = await world.reader()
    listed = await ask(alice, "/latest science 3", "Latest: 🔬 Science")
    assert len(headlines(listed)) == 3
    page = await press(alice, listed, "More ›")
    assert "Latest: 🔬 Science" in page.text


async def test_the_latest_of_a_topic_that_is_not_followed(world: World) -> None:
    alice = await world.reader()
    await ask(alice, "/latest sport", "Latest: ⚽ Sport")


async def test_words_are_looked_up_in_the_news_of_the_week(world: World) -> None:
    alice = await world.reader()
    listed = await ask(alice, "Danube", "Found for Danube")
    assert "last 7 days" in listed.text
    card = await press(alice, listed, "Follow these words")
    assert "✓ Follow" in card.buttons


async def test_found_words_have_pages_too(world: World) -> None:
    alice = await world.reader()
    listed = await ask(alice, "/latest the 2", "Found for the")
    seen = headlines(listed)
    page = await press(alice, listed, "More ›")
    assert page.id == listed.id
    assert set(headlines(page)).isdisjoint(seen)


async def test_the_pages_of_an_older_search_are_out_of_date(world: World) -> None:
    alice = await world.reader()
    listed = await ask(alice, "/latest the 2")
    await ask(alice, "Danube")
    answer = await alice.presses(listed, "More ›")
    assert "older message" in answer.text


async def test_words_nobody_wrote_can_be_followed(world: World) -> None:
    alice = await world.reader()
    card = await ask(alice, "quidditch", "Nothing in the last 7 days about quidditch")
    card = await press(alice, card, "Follow these words", "Nothing I have read lately fits")
    await press(alice, card, "✓ Follow", "You follow 🔎 quidditch now")


async def test_the_button_of_an_older_search_does_not_follow_the_newer_words(world: World) -> None:
    alice = await world.reader()
    older = await ask(alice, "quidditch")
    await ask(alice, "gobstones")
    answer = await alice.presses(older, "Follow these words")
    assert "older message" in answer.text


async def test_who_follows_nothing_is_shown_the_way(world: World) -> None:
    alice = await world.stranger_to_news()
    card = await ask(alice, "/latest", "You follow nothing yet")
    await press(alice, card, "Choose topics", "You follow nothing yet")
    await ask(alice, "/new", "You follow nothing yet")


async def test_a_story_opens_by_its_number(world: World) -> None:
    alice = await world.reader()
    listed = await ask(alice, "/latest")
    card = await press(alice, listed, "1")
    assert headlines(listed)[0] in card.text
    assert "sources tell it" in card.text
    assert "Why it is here" in card.text
    assert re.search("🔬 Science: (it speaks of|its)", card.text)
    for jargon in ("breadth", "weight", "freshness", "1.00", "words:", "feed:"):
        assert jargon not in card.text


async def test_new_brings_only_what_was_not_told_and_ends(world: World) -> None:
    alice = await world.reader()
    told = set(headlines(alice.last))
    while True:
        answer = await ask(alice, "/new")
        if "Nothing new since" in answer.text:
            break
        assert "stories · yesterday 09:00 to 09:00 · data from 09:00" in answer.text
        assert told.isdisjoint(headlines(answer))
        told |= set(headlines(answer))
    assert "data from 09:00" in answer.text


async def test_new_of_one_topic(world: World) -> None:
    alice = await world.reader()
    answer = await ask(alice, "/new science", "New for you")
    assert "World" not in answer.text


async def test_new_of_a_topic_that_is_not_followed_names_the_nearest(world: World) -> None:
    alice = await world.reader()
    await ask(alice, "/new gardening", "You follow nothing called gardening")


async def test_new_counts_as_told_only_when_telegram_took_it(own_world: World) -> None:
    world = own_world
    alice = await world.reader()
    fault = world.emulator.faults.server_error("sendMessage", times=None, chat_id=alice.id)
    await alice.says("/new")
    await world.emulator.bell.until(lambda: fault.hits or None, 10)
    fault.clear()
    promised = fault_text(world, alice.id)
    # What was promised is still on its way; what is asked for meanwhile waits behind it.
    await ask(alice, "/new", "On its way")
    world.clock.passes(minutes=5)
    assert headlines(await alice.hears("New for you"))[0] in promised
    await alice.hears("New for you")
    told = [title for message in alice.from_bot for title in headlines(message)]
    assert len(told) == len(set(told)) == 24


async def test_a_briefing_refused_for_good_leaves_its_stories_untold(own_world: World) -> None:
    world = own_world
    alice = await world.reader()
    fault = world.emulator.faults.refuse(bad_request("PHOTO_INVALID"), times=1, chat_id=alice.id)
    await alice.says("/new")
    await world.emulator.bell.until(lambda: fault.hits or None, 10)
    refused = fault_text(world, alice.id)
    again = await ask(alice, "/new", "New for you")
    assert headlines(again)[0] in refused


@pytest.mark.parametrize("count", ["0", "000", "science 0"])
async def test_no_stories_at_all_are_refused_with_an_example(world: World, count: str) -> None:
    refused = await ask(await world.reader(), f"/latest {count}", "1 to 20 stories at once")
    assert "/latest 5" in refused.text


async def test_a_year_behind_latest_is_a_word(world: World) -> None:
    await ask(await world.reader(), "/latest landing 2026", "landing 2026")
