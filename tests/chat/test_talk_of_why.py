"""/why: proof for what came and for what did not."""

import pytest

from bot.demo.people import Person
from bot.demo.state import Message
from tests.chat.worlds import World, ask, press

pytestmark = pytest.mark.asyncio(loop_scope="session")


def briefing_of(person: Person) -> Message:
    return next(message for message in person.from_bot if "first briefing" in message.text)


async def briefed(world: World, *topics: str) -> Person:
    """A reader whose first briefing is settled: a message is seen a moment before its sender hears of it."""
    person = await world.reader("Alice", *topics)
    for _ in range(50):
        if "It came" in (await ask(person, "/why 1")).text:
            return person
    raise AssertionError("the briefing is not settled")


async def replies(person: Person, message: Message, text: str, containing: str = "") -> Message:
    await person.says(text, reply_to=message)
    return await person.hears(containing)


async def test_a_number_of_the_last_briefing(world: World) -> None:
    alice = await briefed(world)
    card = await ask(alice, "/why 1", "It came")
    assert "in your first briefing" in card.text
    assert "Topics it fits" in card.text
    assert "Its weight:" in card.text
    opened = await press(alice, card, "The story", "Why it is here")
    assert "👍 More like this" in opened.buttons


async def test_a_number_behind_a_briefing_answered_to(world: World) -> None:
    alice = await briefed(world)
    briefing = briefing_of(alice)
    await ask(alice, "/latest")
    by_reply = await replies(alice, briefing, "/why 2", "It came")
    opened = await press(alice, briefing, "2", "Why it is here")
    assert by_reply.text.splitlines()[0] == opened.text.splitlines()[0]


async def test_bare_it_lists_the_last_briefing_and_a_number_opens_the_proof(world: World) -> None:
    alice = await briefed(world)
    card = await ask(alice, "/why", "Why which of these?")
    assert card.buttons[:2] == ["1", "2"]
    await press(alice, card, "1", "It came")


async def test_an_answer_to_a_card_is_about_its_story(world: World) -> None:
    alice = await briefed(world)
    card = await press(alice, briefing_of(alice), "1", "Why it is here")
    why = await replies(alice, card, "/why", "It came")
    assert why.text.splitlines()[0] == card.text.splitlines()[0]


async def test_a_story_told_by_several_sources_shows_why_it_is_one(world: World) -> None:
    alice = await briefed(world)
    found = await ask(alice, "/search selene south pole", "Found for")
    card = await press(alice, found, "1", "versions")
    why = await replies(alice, card, "/why", "Why its versions are one story")
    assert "needed" in why.text


async def test_the_address_of_an_article_that_came(world: World) -> None:
    alice = await briefed(world)
    card = await press(alice, briefing_of(alice), "1", "Why it is here")
    why = await ask(alice, f"/why {card.links[0]}")
    assert "It came" in why.text


async def test_an_article_outside_of_ones_topics_says_how_near_it_was(world: World) -> None:
    alice = await world.reader("Alice", "Sport")
    found = await ask(alice, "/search selene south pole", "Found for")
    why = await ask(alice, f"/why {found.links[0]}", "it fits none of your topics")
    assert "How near it came" in why.text


async def test_a_muted_story_names_the_rule(world: World) -> None:
    alice = await world.stranger_to_news()
    await ask(alice, "/mute selene")
    found = await ask(alice, "/search selene south pole", "Found for")
    await press(alice, await ask(alice, "/follow selene lander"), "✓ Follow", "You follow")
    await ask(alice, f"/why {found.links[0]}", "you muted selene")


async def test_an_article_nobody_reads(world: World) -> None:
    alice = await briefed(world)
    await ask(alice, "/why https://nowhere.example/a", "I read no source on that site")


@pytest.mark.parametrize("text", ["/why because", "/why 3 4", "/why -1", "/why <b>", "/why not this one"])
async def test_what_is_no_question_is_refused_with_examples(world: World, text: str) -> None:
    alice = await briefed(world)
    await ask(alice, text, "/why https://example.org/article")


async def test_before_any_briefing(world: World) -> None:
    alice = await world.stranger_to_news()
    await ask(alice, "/why", "/why 3")
    await ask(alice, "/why 3", "no briefing yet")


@pytest.mark.parametrize("number", ["0", "99"])
async def test_a_number_that_is_not_there(world: World, number: str) -> None:
    alice = await briefed(world)
    await ask(alice, f"/why {number}", "they go from 1 to")


@pytest.mark.parametrize("data", ["v1|why|999999", "v1|why|x", "v1|why"])
async def test_a_forged_number(world: World, data: str) -> None:
    alice = await briefed(world)
    card = await ask(alice, "/why", "Why which of these?")
    card.rows[0][0]["callback_data"] = data
    answer = await alice.presses(card, "1")
    assert answer.text
