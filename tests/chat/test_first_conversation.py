"""/start: the first conversation, and coming back."""

import pytest

from bot.demo.people import Person
from bot.demo.state import Message
from tests.chat.worlds import World, ask, press

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def at_the_zone(world: World, *, language_code: str = "en") -> tuple[Person, Message]:
    person = world.newcomer(language_code=language_code)
    card = await ask(person, "/start")
    card = await press(person, card, "World")
    return person, await press(person, card, "Continue", "Where are you?")


async def test_a_newcomer_is_briefed_after_five_presses_and_one_message(world: World) -> None:
    alice = world.newcomer()
    card = await ask(alice, "/start", "I am Newsbrief")
    assert "Skip for now ›" in card.buttons
    card = await press(alice, card, "World")
    assert "✅ 🌍 World" in card.buttons
    card = await press(alice, card, "Science")
    card = await press(alice, card, "Continue", "Where are you?")
    card = await press(alice, card, "Yes", "When shall I brief you?")
    await alice.presses(card, "08:00")
    done = await alice.hears("All set")
    assert "tomorrow 08:00" in done.text
    briefing = await alice.hears("Your first briefing")
    assert "1" in briefing.buttons
    # One card was edited all the way, so the chat is not full of old menus.
    assert len(alice.from_bot) == 2


async def test_a_topic_is_switched_off_again(world: World) -> None:
    alice = world.newcomer()
    card = await press(alice, await ask(alice, "/start"), "Sport")
    card = await press(alice, card, "Sport")
    assert "⚽ Sport" in card.buttons
    assert "Skip for now ›" in card.buttons


async def test_the_zone_by_region_and_city(world: World) -> None:
    alice, card = await at_the_zone(world)
    card = await press(alice, card, "Europe")
    assert "Berlin 10:00" in card.buttons
    card = await press(alice, card, "Berlin", "When shall I brief you?")
    assert "Berlin" in card.text


async def test_the_zone_by_writing_a_city(world: World) -> None:
    alice, _ = await at_the_zone(world)
    card = await ask(alice, "lisbon", "When shall I brief you?")
    assert "Lisbon" in card.text


async def test_a_city_that_could_be_several_is_asked_about(world: World) -> None:
    alice, _ = await at_the_zone(world)
    card = await ask(alice, "Indiana", "Which clock is yours?")
    assert len(card.buttons) > 1
    card = await press(alice, card, card.buttons[0], "When shall I brief you?")


async def test_a_place_nobody_knows_is_refused_with_examples_and_asked_again(world: World) -> None:
    alice, _ = await at_the_zone(world)
    card = await ask(alice, "Xanaduburg")
    assert "I do not know the place Xanaduburg" in card.text
    assert "Lisbon" in card.text
    await ask(alice, "Athens", "When shall I brief you?")


async def test_the_time_by_writing_it(world: World) -> None:
    alice, card = await at_the_zone(world)
    await press(alice, card, "Yes", "When shall I brief you?")
    await alice.says("weekdays 07:45, 18:00")
    done = await alice.hears("All set")
    assert "weekdays 07:45, 18:00" in done.text
    await alice.hears("Your first briefing")


async def test_a_time_that_is_none_is_refused_with_examples_and_asked_again(world: World) -> None:
    alice, card = await at_the_zone(world)
    await press(alice, card, "Yes", "When shall I brief you?")
    refusal = await ask(alice, "half past never")
    assert "07:30" in refusal.text
    await ask(alice, "7:15", "All set")


async def test_a_language_code_brings_a_guess_at_the_clock(world: World) -> None:
    _, card = await at_the_zone(world, language_code="ja")  # which we do not speak: the words stay English
    assert "18:00" in card.text
    assert "Tokyo" in card.text


async def test_one_goes_back_and_forth(world: World) -> None:
    alice, card = await at_the_zone(world)
    card = await press(alice, card, "Back", "What do you want to hear about?")
    assert "✅ 🌍 World" in card.buttons
    card = await press(alice, card, "Continue")
    card = await press(alice, card, "Asia")
    card = await press(alice, card, "Back", "Where are you?")
    card = await press(alice, card, "Yes")
    await press(alice, card, "Back", "Where are you?")


async def test_starting_again_in_the_middle_begins_where_it_was(world: World) -> None:
    alice, _ = await at_the_zone(world)
    card = await ask(alice, "/start", "What do you want to hear about?")
    assert "✅ 🌍 World" in card.buttons


async def test_who_skips_the_topics_is_told_how_to_choose_later(world: World) -> None:
    alice = await world.stranger_to_news()
    assert "/topics" in alice.last.text


async def test_start_again_shows_how_things_stand_and_changes_nothing(world: World) -> None:
    alice = await world.reader()
    first = await ask(alice, "/start")
    again = await ask(alice, "/start")
    assert first.text == again.text
    assert "World" in first.text
    assert "08:00" in first.text


async def test_a_link_to_a_topic_previews_it(world: World) -> None:
    alice = world.newcomer()
    card = await ask(alice, "/start t_science")
    assert "Science" in card.text
    assert "✓ Follow" in card.buttons
    await press(alice, card, "✓ Follow", "You follow")


async def test_a_link_to_a_topic_in_own_words(world: World) -> None:
    alice = await world.reader()
    card = await ask(alice, "/start t_lunar_landing")
    assert "lunar landing" in card.text


async def test_a_link_to_a_story_opens_it(world: World) -> None:
    alice = await world.reader()
    listed = await ask(alice, "/latest 1")
    data = listed.rows[0][0]["callback_data"]
    bob = world.newcomer("Bob")
    card = await ask(bob, f"/start s_{data.rsplit('|', 1)[-1]}")
    assert "Why it is here" in card.text


@pytest.mark.parametrize("payload", ["s_999999999", "s_99999999999999999999999", "x_1", "r_abc", "zzz"])
async def test_a_link_that_leads_nowhere_says_so_and_starts(world: World, payload: str) -> None:
    alice = world.newcomer()
    await ask(alice, f"/start {payload}", "leads nowhere")
    await alice.hears("What do you want to hear about?")


async def test_whoever_skips_start_is_still_served(world: World) -> None:
    alice = world.newcomer()
    card = await ask(alice, "/latest")
    assert "You follow nothing yet" in card.text
    await ask(alice, "lunar lander", "Selene 4")


async def test_what_is_followed_by_name_in_between_does_not_cost_the_first_briefing(world: World) -> None:
    person = world.newcomer()
    card = await ask(person, "/start")
    await ask(person, "/follow science", "would have brought you")
    await press(person, person.last, "✓ Follow", "You follow")
    await press(person, card, "Skip for now", "Where are you?")
    await press(person, card, "Yes", "When shall I brief you?")
    await press(person, card, "07:00", "All set")
    assert "Science" in (await person.hears("Your first briefing")).text
