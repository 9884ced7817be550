"""/mute: words, phrases, sources, topics and stories, for a while or for good, and taking each back."""

import pytest

from tests.chat.worlds import World, ask, press

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_a_topic_is_muted_for_a_week_and_its_stories_are_gone_at_once(world: World) -> None:
    alice = await world.reader()
    assert "Selene" in (await ask(alice, "/latest 20")).text
    card = await ask(alice, "/mute topic science 7d", "everything under Science until Wed 18 March")
    assert "That hides" in card.text
    assert "That hides 0" not in card.text
    assert "Selene" not in (await ask(alice, "/latest 20", "Latest in your topics")).text
    listed = await ask(alice, "/mute", "everything under Science")
    await press(alice, listed, "✕ Science", "No longer muted")
    assert "Selene" in (await ask(alice, "/latest 20")).text


async def test_undo_of_a_muted_topic(world: World) -> None:
    alice = await world.reader()
    card = await ask(alice, "/mute #science", "everything under Science")
    await press(alice, card, "Undo", "Undone")
    await ask(alice, "/mute", "Nothing is muted")


async def test_an_answer_to_a_briefing_mutes_one_of_its_stories_sources_or_topics(world: World) -> None:
    alice = await world.reader()
    briefing = alice.from_bot[-1]
    await alice.says("/mute", reply_to=briefing)
    which = await alice.hears("Which story is it about?")
    offer = await press(alice, which, "1", "Mute what?")
    assert "🔇 This story" in offer.buttons
    assert any("@" in label for label in offer.buttons)
    assert any("Science" in label for label in offer.buttons)
    done = await press(alice, offer, "🔇 🔬 Science", "everything under Science")
    await press(alice, done, "Undo", "Undone")
    await alice.says("/mute 2", reply_to=briefing)
    offer = await alice.hears("Mute what?")
    done = await press(alice, offer, "This story", "one story")
    await alice.says("/mute 99", reply_to=briefing)
    await alice.hears("8")


async def test_a_week_is_offered_beside_for_good(world: World) -> None:
    alice = await world.reader()
    await alice.says("/mute 1", reply_to=alice.from_bot[-1])
    offer = await alice.hears("Mute what?")
    row = next(row for row in offer.rows if "@" in row[0]["text"])
    assert row[1]["text"] == "7 days"
    await alice.presses(offer, row[0]["text"])
    assert "until" not in (await alice.hears("Muted")).text


@pytest.mark.parametrize("text", ["topic quidditch", '""', "@", "-", "7d"])
async def test_what_cannot_be_muted_is_refused_with_an_example(world: World, text: str) -> None:
    alice = await world.reader()
    card = await ask(alice, f"/mute {text}", "/mute")
    assert "/mute topic" in card.text or "/mute football" in card.text
    await ask(alice, "/mute", "Nothing is muted")


async def test_a_source_is_muted_by_any_name_and_one_that_is_not_there_is_said_to_be_none(world: World) -> None:
    alice = await world.reader()
    card = await ask(alice, "/mute @kestrel", "everything only Kestrel Wire tells")
    assert "That hides 0" not in card.text
    assert "None of your sources" not in card.text
    await press(alice, card, "Undo", "Undone")
    card = await ask(alice, "/mute @Nobody", "None of your sources goes by that name now")
    await press(alice, card, "Undo", "Undone")
