"""What a briefing had no room for comes in its own message, page by page, and counts as told once it was shown."""

from collections.abc import Sequence

import pytest

from bot.demo.people import Person
from bot.demo.refusals import bad_request
from bot.demo.state import Message
from tests.chat.test_channels import a_channel
from tests.chat.test_groups import a_group, begun
from tests.chat.test_living_messages import collected, grow, story_of
from tests.chat.test_talk_of_headlines import headlines, numbers
from tests.chat.worlds import World, ask, forge, press

pytestmark = pytest.mark.asyncio(loop_scope="session")


def more_of(message: Message) -> str:
    """The button that says how many there are more."""
    return next(text for text in message.buttons if text.startswith("More +"))


def data_of(message: Message, label: str) -> str:
    return next(str(b["callback_data"]) for row in message.rows for b in row if b["text"].startswith(label))


async def page_through(person: Person, page: Message) -> list[str]:
    """Every headline from this page to the last one, all in one message."""
    told = headlines(page)
    while any(text.startswith("More +") for text in page.buttons):
        turned = await press(person, page, more_of(page), "More for you")
        assert turned.id == page.id
        told += headlines(turned)
        page = turned
    return told


def sent_to(person: Person) -> Sequence[int]:
    return [message.id for message in person.from_bot]


@pytest.mark.parametrize("asked", ["first briefing", "/new"])
async def test_what_a_briefing_had_no_room_for_is_paged_in_its_message(world: World, asked: str) -> None:
    alice = await world.reader()
    first = alice.last if asked == "first briefing" else await ask(alice, asked, "New for you")
    before, left, messages = first.text, int(more_of(first).removeprefix("More +")), sent_to(alice)
    on_it = headlines(first)
    second = await press(alice, first, more_of(first), "More for you")
    assert (second.id, sent_to(alice)) == (first.id, messages)
    assert set(headlines(second)).isdisjoint(on_it)
    assert numbers(second) == [str(number) for number in range(9, 9 + len(headlines(second)))]
    left -= len(headlines(second))
    assert (f"More +{left}" in second.buttons) is bool(left)
    after = second.text

    back = await press(alice, second, "‹ Previous")
    assert (back.id, back.text) == (first.id, before)
    assert "More ›" in back.buttons
    assert not any(text.startswith(("More +", "‹")) for text in back.buttons)
    assert (await press(alice, back, "More ›")).text == after
    assert sent_to(alice) == messages


async def test_paging_to_the_end_tells_everything_once(world: World) -> None:
    alice = await world.untold()
    told = await page_through(alice, await ask(alice, "/new", "New for you"))
    assert len(told) == len(set(told)) > 16
    await ask(alice, "/new", "Nothing new since")


async def test_a_double_tap_turns_one_page(world: World) -> None:
    alice = await world.untold()
    first = await ask(alice, "/new", "New for you")
    data = data_of(first, "More +")
    await forge(alice, first, data)
    await forge(alice, first, data)
    page = await alice.sees(first, "More for you")
    assert numbers(page)[0] == "9"
    assert "17" in numbers(await press(alice, page, more_of(page)))


async def test_a_page_of_an_older_briefing_whose_stories_came_meanwhile(world: World) -> None:
    alice = await world.untold()
    older = await ask(alice, "/new", "New for you")
    await page_through(alice, await ask(alice, "/new", "New for you"))
    answer = await alice.presses(older, "More +")
    assert answer.text == "There is no more: you have had them all."
    assert not any(text.startswith("More") for text in older.buttons)
    assert (await forge(alice, older, "v1|leaf|7")).show_alert


async def test_more_of_one_topic_stays_with_it(world: World) -> None:
    alice = await world.reader("Alice", "World", "Science", "Sport", "Economy")
    await ask(alice, "/settings 3 stories", "at most 3 stories")
    page = await ask(alice, "/new world", "New for you")
    await page_through(alice, page)
    assert not any(name in page.text for name in ("Science", "Sport", "Economy"))
    await ask(alice, "/new science", "New for you")


async def test_what_was_asked_for_is_one_message_however_long(world: World) -> None:
    alice = await world.untold()
    await ask(alice, "/settings 20 stories", "at most 20 stories")
    before = len(alice.from_bot)
    page = await ask(alice, "/new", "New for you")
    on_it = len(headlines(page))
    told = await page_through(alice, page)
    assert len(alice.from_bot) == before + 1
    assert on_it < len(told) == len(set(told)) > 16


async def test_a_story_of_any_page_is_meant_by_its_number(world: World) -> None:
    alice = await world.untold()
    first = await ask(alice, "/new", "New for you")
    one = headlines(first)[0]
    page = await press(alice, first, more_of(first), "More for you")
    nine = headlines(page)[0]
    assert one in (await ask(alice, "/why 1")).text
    assert nine in (await ask(alice, "/why 9")).text
    await alice.says("/why 9", reply_to=page)
    assert nine in (await alice.hears()).text


async def test_a_page_counts_as_told_only_when_telegram_has_shown_it(own_world: World) -> None:
    world = own_world
    alice = await world.untold()
    first = await ask(alice, "/new", "New for you")
    fault = world.emulator.faults.server_error("editMessageText", times=None, chat_id=alice.id)
    for _ in range(2):  # and once more: it is promised once
        await alice.presses(first, more_of(first))
    await world.emulator.bell.until(lambda: fault.hits or None, 10)
    assert "New for you" in first.text
    fault.clear()
    world.clock.passes(minutes=5)
    page = await alice.sees(first, "More for you")
    assert "may be a repeat" not in page.text
    told = await page_through(alice, page)
    assert len(told) == len(set(told))


async def test_where_the_message_cannot_be_edited_the_page_comes_as_one_of_its_own(own_world: World) -> None:
    world = own_world
    alice = await world.untold()
    first = await ask(alice, "/new", "New for you")
    refused = bad_request("message can't be edited")
    world.emulator.faults.refuse(refused, "editMessageText", times=1, chat_id=alice.id)
    page = await press(alice, first, more_of(first), "More for you")
    assert page.id != first.id
    assert set(headlines(page)).isdisjoint(headlines(first))
    told = await page_through(alice, page)  # and is turned from there
    assert len(told) == len(set(told))


async def test_a_page_that_grows_while_it_is_not_shown(own_world: World) -> None:
    world = own_world
    alice = await world.untold()
    first = await ask(alice, "/new", "New for you")
    story = story_of(first)
    page = await press(alice, first, more_of(first), "More for you")
    shown = page.text
    await grow(world, story, headline="Lander loses contact with Earth", change="contact lost")
    await grow(world, story_of(page, "9"), source="Strait Post")
    await collected(world)
    await alice.sees(page, "updated")
    assert "contact lost" not in page.text
    assert page.text.split("\n\n")[0] == shown.split("\n\n")[0]
    assert {"‹ Previous", more_of(page)} <= set(page.buttons)
    await press(alice, page, "‹ Previous", "Changed: contact lost")


async def test_in_a_group_admins_ask_for_more_and_everybody_turns_back(world: World) -> None:
    group, alice, bob = a_group(world)
    await begun(group, alice)
    first = group.last
    answer = await group.presses(bob, first, more_of(first))
    assert answer.text == "Only admins of this chat can change that."
    assert answer.show_alert
    await group.presses(alice, first, more_of(first))
    page = await group.sees(first, "More for you")
    await group.presses(bob, page, "‹ Previous")
    await group.sees(first, "Your first briefing")
    await group.presses(bob, first, "More ›")
    await group.sees(first, "More for you")


async def test_in_a_channel_more_is_a_further_post(world: World) -> None:
    alice = await world.reader()
    channel = a_channel(world, alice)
    name = f"@{channel.chat.username}"
    await press(alice, await ask(alice, f"/follow world {name}"), "✓ Follow", "You follow")
    await alice.says(f"/new {name}")
    post = await channel.hears("New for you")
    await alice.hears("The briefing is there now")
    await channel.presses(alice, post, more_of(post))
    more = await channel.hears("More for you")
    assert more.id != post.id
    assert set(headlines(more)).isdisjoint(headlines(post))
    assert not any(text.startswith("More") for text in post.buttons)


async def test_a_button_from_before_pages_had_numbers(world: World) -> None:
    alice = await world.untold()
    first = await ask(alice, "/new", "New for you")
    await forge(alice, first, "v1|more")
    await alice.sees(first, "More for you")


@pytest.mark.parametrize("data", ["v1|leaf|0", "v1|leaf|-1", "v1|leaf|x", "v1|leaf", "v1|leaf|99", "v1|more|x"])
async def test_forged_pages_are_harmless(world: World, data: str) -> None:
    alice = await world.untold()
    first = await ask(alice, "/new", "New for you")
    before = first.text
    answer = await forge(alice, first, data)
    assert "older message" in answer.text
    assert first.text == before
    card = await ask(alice, "/settings")
    assert "older message" in (await forge(alice, card, data)).text
