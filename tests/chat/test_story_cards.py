"""The card of a story: more or less of its kind, and mute."""

import pytest

from bot.demo.people import PATIENCE_S, Person
from bot.demo.state import Message
from tests.chat.worlds import World, ask, forge, press

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def a_card(person: Person) -> Message:
    """The card of the first story of /latest."""
    listed = await ask(person, "/latest")
    return await press(person, listed, "1", "Why it is here")


def data_of(message: Message, label: str) -> str:
    return str(next(b["callback_data"] for row in message.rows for b in row if label in b["text"]))


async def shows(person: Person, message: Message, label: str) -> None:
    """Waits until the card has a button with these words."""
    await person.realm.bell.until(lambda: message if label in message.buttons else None, PATIENCE_S)


async def test_more_like_this_is_said_shown_and_taken_back(world: World) -> None:
    alice = await world.reader()
    card = await a_card(alice)
    assert card.buttons[:4] == ["👍 More like this", "👎 Less like this", "📌 Track", "🔕 Mute story"]
    assert card.buttons[4:7] == ["📰 Sources", "↗ Share", "🔗 Copy link"]
    answer = await alice.presses(card, "👍 More like this")
    assert "higher up" in answer.text
    await alice.sees(card, "You asked for more like this")
    assert "✅ More like this" in card.buttons
    answer = await alice.presses(card, "✅ More like this")
    assert answer.text == "Taken back."
    await shows(alice, card, "👍 More like this")
    assert "You asked for" not in card.text


async def test_less_replaces_more(world: World) -> None:
    alice = await world.reader()
    card = await a_card(alice)
    await alice.presses(card, "👍 More like this")
    await alice.sees(card, "You asked for more like this")
    await alice.presses(card, "👎 Less like this")
    await alice.sees(card, "You asked for less like this")
    assert card.buttons[:2] == ["👍 More like this", "✅ Less like this"]


async def test_a_double_tap_says_it_once(world: World) -> None:
    alice = await world.reader()
    card = await a_card(alice)
    old = data_of(card, "👍")
    await alice.presses(card, "👍 More like this")
    await alice.sees(card, "You asked for more like this")
    card.rows[0][0]["callback_data"] = old  # the finger was faster than the redrawn card
    answer = await alice.presses(card, "✅ More like this")
    assert "higher up" in answer.text
    assert "You asked for more like this" in card.text


async def test_a_story_is_muted_from_its_card_and_comes_back(world: World) -> None:
    alice = await world.reader()
    listed = await ask(alice, "/latest")
    card = await press(alice, listed, "1", "Why it is here")
    headline = card.text.splitlines()[0]
    assert headline in listed.text
    answer = await alice.presses(card, "🔕 Mute story")
    assert answer.text == "Muted."
    await alice.sees(card, "🔕 Muted")
    assert headline not in (await ask(alice, "/latest")).text
    assert "one story" in (await ask(alice, "/mute")).text
    await alice.presses(card, "🔔 Unmute story")
    await shows(alice, card, "🔕 Mute story")
    assert headline in (await ask(alice, "/latest")).text
    assert "Nothing is muted" in (await ask(alice, "/mute")).text


async def test_muting_twice_is_muting_once(world: World) -> None:
    alice = await world.reader()
    card = await a_card(alice)
    old = data_of(card, "🔕")
    await alice.presses(card, "🔕 Mute story")
    await alice.sees(card, "🔕 Muted")
    card.rows[1][1]["callback_data"] = old
    await alice.presses(card, "🔔 Unmute story")
    listed = await ask(alice, "/mute", "/mute @Source")
    assert [label for label in listed.buttons if "one story" in label] == ["✕ one story"]


@pytest.mark.parametrize("data", ["v1|taste|1|7", "v1|taste|1", "v1|taste|x|1", "v1|mute-story|1", "v1|mute-story|x|1"])
async def test_forged_buttons_change_nothing(world: World, data: str) -> None:
    alice = await world.reader()
    card = await a_card(alice)
    card.rows[0][0]["callback_data"] = data
    answer = await alice.presses(card, card.buttons[0])
    assert "older message" in answer.text
    assert "Nothing is muted" in (await ask(alice, "/mute")).text


@pytest.mark.parametrize("data", ["v1|taste|999999|1", "v1|mute-story|999999|1"])
async def test_a_story_that_is_no_more_says_so(world: World, data: str) -> None:
    alice = await world.reader()
    card = await a_card(alice)
    card.rows[0][0]["callback_data"] = data
    answer = await alice.presses(card, card.buttons[0])
    assert "too old" in answer.text
    assert "Nothing is muted" in (await ask(alice, "/mute")).text


async def test_the_sources_open_in_the_card_and_it_comes_back(world: World) -> None:
    alice = await world.reader()
    card = await a_card(alice)
    before = (card.text, card.buttons)
    sources = await press(alice, card, "📰 Sources", "Kestrel Wire\n• 07:10")
    assert sources is card
    assert "Why it is here" not in sources.text
    versions = int(sources.text.split(" version")[0].rsplit("\n", 1)[-1])
    assert len([line for line in sources.text.splitlines() if line.startswith("• ")]) == versions
    assert len(sources.links) == versions + 1
    await press(alice, sources, "‹ Back", "Why it is here")
    assert (card.text, card.buttons) == before


async def test_a_card_is_shared_by_its_number_and_by_its_address(world: World) -> None:
    alice = await world.reader()
    card = await a_card(alice)
    share, copy = card.rows[2][1], card.rows[2][2]
    asked = await alice.asks_inline(share["switch_inline_query"])
    assert asked.titles == [card.text.splitlines()[0]]
    bob = await world.reader("Bob")
    payload = copy["copy_text"]["text"].partition("?start=")[2]
    assert (await ask(bob, f"/start {payload}", "Why it is here")).text.splitlines()[0] == asked.titles[0]


async def test_a_related_story_opens_its_own_card(world: World) -> None:
    alice = await world.reader()
    listed = await ask(alice, "/latest")
    card = await press(alice, listed, "1", "Why it is here")
    other = data_of(listed, "2").split("|")[2]
    await forge(alice, card, f"v1|related|{other}")
    opened = await alice.hears("Why it is here", edited=False)
    assert opened.text.splitlines()[0] in listed.text
    assert opened.text.splitlines()[0] != card.text.splitlines()[0]


@pytest.mark.parametrize("data", ["v1|versions|1", "v1|versions|1|-1", "v1|versions|1|999", "v1|card|x", "v1|related"])
async def test_forged_pages_are_refused(world: World, data: str) -> None:
    alice = await world.reader()
    card = await a_card(alice)
    card.rows[0][0]["callback_data"] = data
    assert "older message" in (await alice.presses(card, card.buttons[0])).text


async def test_who_follows_nothing_is_told_nothing_of_topics(world: World) -> None:
    alice = await world.stranger_to_news()
    card = await press(alice, await ask(alice, "/search selene", "Found for"), "1", "Why it is here")
    assert "topics" not in card.text
