"""/search: the archive by words."""

import pytest

from tests.chat.worlds import World, ask, press

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_words_find_stories_and_their_cards(world: World) -> None:
    alice = await world.reader()
    found = await ask(alice, "/search lunar lander", "Found for lunar lander")
    assert "Selene 4" in found.text
    await press(alice, found, "1", "Why it is here")


async def test_who_follows_nothing_can_search_too(world: World) -> None:
    alice = await world.stranger_to_news()
    await ask(alice, "/search selene", "Selene 4")


async def test_phrases_and_what_is_left_out(world: World) -> None:
    alice = await world.reader()
    assert "Selene 4" in (await ask(alice, '/search "south pole"')).text
    assert "Nothing I have read says" in (await ask(alice, '/search "pole south"')).text
    assert "Nothing I have read says" in (await ask(alice, "/search selene -moon -mond -lander -lunar")).text


async def test_pages_are_turned_in_the_same_message(world: World) -> None:
    alice = await world.reader()
    first = await ask(alice, "/search the", "Found for the")
    text = first.text
    assert "More ›" in first.buttons
    await alice.presses(first, "More ›")
    second = await alice.hears("9. ", edited=True)
    assert second is first
    await alice.presses(second, "‹ Previous")
    assert (await alice.hears("1. ", edited=True)).text == text


async def test_the_pages_of_an_older_search_are_stale(world: World) -> None:
    alice = await world.reader()
    first = await ask(alice, "/search the", "Found for the")
    await ask(alice, "/search moon", "Found for moon")
    answer = await alice.presses(first, "More ›")
    assert answer.text


@pytest.mark.parametrize("words", ["", "-moon", '"', "***", "- -", "word " * 30])
async def test_what_is_no_question_is_refused_with_examples(world: World, words: str) -> None:
    alice = await world.stranger_to_news()
    await ask(alice, f"/search {words}", "/search moon landing")


@pytest.mark.parametrize(
    "words", ["NEAR(moon 3)", "moon AND OR NOT", "moon' OR 1=1 --", "x:y ^moon", "<b>moon", "moon\u202e", "\\' ) moon"]
)
async def test_hostile_words_get_an_answer(world: World, words: str) -> None:
    alice = await world.stranger_to_news()
    card = await ask(alice, f"/search {words}")
    assert "Found for" in card.text or "Nothing I have read" in card.text


async def test_what_is_not_there_can_be_followed(world: World) -> None:
    alice = await world.reader()
    card = await ask(alice, "/search zeppelin race", "Nothing I have read says zeppelin race")
    await press(alice, card, "＋ Follow these words", "zeppelin race")


@pytest.mark.parametrize("data", ["v1|found|-1|w1", "v1|found|0|", "v1|found|x|w1", "v1|found"])
async def test_forged_pages_are_refused(world: World, data: str) -> None:
    alice = await world.reader()
    card = await ask(alice, "/search moon", "Found for moon")
    card.rows[0][0]["callback_data"] = data
    answer = await alice.presses(card, card.buttons[0])
    assert answer.text
