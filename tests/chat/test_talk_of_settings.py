"""/settings, /help, /privacy, /forget and /cancel."""

import re

import pytest

from tests.chat.worlds import World, ask, follow, press

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_everything_stands_on_one_card_that_is_edited_in_place(world: World) -> None:
    alice = await world.reader()
    card = await ask(alice, "/settings", "Settings")
    for part in ("every day 08:00", "UTC, now 09:00", "at most 8 stories", "Topics: 2"):
        assert part in card.text
    for label in ("Times", "Time zone", "Size", "Topics", "Pause"):
        page = await press(alice, card, label)
        assert page.id == card.id
        if "‹ Back" not in page.buttons:
            card = await ask(alice, "/settings")
            continue
        card = await press(alice, page, "‹ Back", "Settings")


async def test_the_size(world: World) -> None:
    alice = await world.reader()
    card = await press(alice, await ask(alice, "/settings"), "Size")
    assert "✅ 8" in card.buttons
    card = await press(alice, card, "3", "at most 3 stories")
    assert len(re.findall(r"^\d+\. ", (await ask(alice, "/latest")).text, re.MULTILINE)) == 3
    await press(alice, card, "Undo", "Undone")
    await ask(alice, "/settings", "at most 8 stories")


async def test_the_size_in_minutes_of_reading(world: World) -> None:
    alice = await world.reader()
    card = await press(alice, await ask(alice, "/settings"), "Size", "How long shall it be?")
    card = await press(alice, card, "1 min", "at most 1 minute to read")
    card = await press(alice, card, "Size")
    assert "✅ 1 min" in card.buttons
    assert "✅ 8" not in card.buttons
    card = await press(alice, card, "2 a source", "At most 2 stories come from one source")
    assert "at most 1 minute to read" in card.text
    await press(alice, card, "Undo", "Undone")
    card = await ask(alice, "/settings", "at most 1 minute to read")
    assert "one source" not in card.text


async def test_the_size_by_writing(world: World) -> None:
    alice = await world.reader()
    await press(alice, await ask(alice, "/settings"), "Size")
    await ask(alice, "seven", "I cannot read seven as the size")
    await ask(alice, "7 stories", "at most 7 stories")
    await ask(alice, "/settings 3 minutes", "at most 3 minutes to read")
    await ask(alice, "/settings 2 per source", "At most 2 stories come from one source")
    await ask(alice, "/settings 99", "The size stays as it was")
    await ask(alice, "/settings", "at most 3 minutes to read")


async def test_a_briefing_keeps_to_its_minutes_and_says_how_much_more_there_is(own_world: World) -> None:
    alice = await own_world.untold()
    await ask(alice, "/settings 1 minute", "at most 1 minute to read")
    briefing = await ask(alice, "/new", "New for you")
    shown = len(re.findall(r"^\d+\. ", briefing.text, re.MULTILINE))
    assert 2 <= shown <= 12
    [more] = [text for text in briefing.buttons if text.startswith("More +")]
    assert int(more.removeprefix("More +")) > 0


async def test_what_to_do_on_a_day_without_news(own_world: World) -> None:
    alice, bob = await own_world.reader("Alice"), await own_world.reader("Bob")
    await press(alice, await ask(alice, "/settings"), "Silent when empty", "I stay silent")
    await ask(alice, "/settings", "stay silent")
    await ask(bob, "/settings", "say so in one line")


async def test_the_zone_by_city_button(world: World) -> None:
    alice = await world.reader()
    card = await press(alice, await ask(alice, "/settings"), "Time zone", "Where are you?")
    card = await press(alice, card, "Asia")
    card = await press(alice, card, "Tokyo", "Tokyo, now 18:00")
    assert "08:00" in card.text
    await press(alice, card, "Undo", "Undone")
    await ask(alice, "/settings", "UTC, now 09:00")


async def test_the_zone_by_writing(world: World) -> None:
    alice = await world.reader()
    await press(alice, await ask(alice, "/settings"), "Time zone")
    await ask(alice, "nowhere at all", "I do not know the place")
    await ask(alice, "New York", "New York, now 05:00")


async def test_the_pause_by_buttons(world: World) -> None:
    alice = await world.reader()
    card = await press(alice, await ask(alice, "/settings"), "Pause", "For how long?")
    await press(alice, card, "1 week", "Paused until Wed 18 March")
    card = await ask(alice, "/settings", "paused")
    await press(alice, card, "Resume", "Here again")


async def test_help_names_every_command_and_what_else_one_can_do(world: World) -> None:
    from bot.chat.commands import COMMANDS

    alice = world.newcomer()
    card = await ask(alice, "/help")
    for command in COMMANDS:
        assert f"/{command.name} — " in card.text
    assert "Or just write" in card.text


async def test_help_does_not_make_us_remember_anybody(world: World) -> None:
    alice = world.newcomer()
    await ask(alice, "/help")
    await ask(alice, "/privacy", "What I know about you")
    await ask(alice, "/forget", "I know nothing about this chat")


async def test_everything_is_forgotten_and_start_begins_anew(world: World) -> None:
    alice = await world.reader()
    await follow(alice, "moon lander")
    card = await ask(alice, "/forget", "cannot be undone")
    done = await press(alice, card, "Yes, delete everything", "deleted")
    counted = [int(number) for number in re.findall(r": (\d+)$", done.text, re.MULTILINE)]
    assert sum(counted) == int(re.search(r"(\d+) rows deleted", done.text)[1])  # type: ignore[index]
    assert "the topics you follow: 3" in done.text
    await ask(alice, "/forget", "I know nothing about this chat")
    card = await ask(alice, "/start", "What do you want to hear about?")
    assert not any(text.startswith("✅") for text in card.buttons)


async def test_forgetting_is_thought_better_of(world: World) -> None:
    alice = await world.reader()
    await press(alice, await ask(alice, "/forget"), "Keep it", "Nothing was changed")
    await ask(alice, "/topics", "World")


async def test_forgetting_one_person_leaves_the_other(world: World) -> None:
    alice, bob = await world.reader("Alice"), await world.reader("Bob")
    await press(alice, await ask(alice, "/forget"), "Yes, delete everything", "deleted")
    await ask(bob, "/topics", "World")


async def test_cancel_ends_a_question(world: World) -> None:
    alice = await world.reader()
    await ask(alice, "/follow", "What do you want to follow?")
    await ask(alice, "/cancel", "Cancelled")
    await ask(alice, "Danube", "Found for Danube")


async def test_cancel_when_there_is_nothing_to_cancel(world: World) -> None:
    alice = await world.reader()
    await ask(alice, "/cancel", "nothing to cancel")
    await ask(alice, "Danube")
    await ask(alice, "/cancel", "nothing to cancel")


async def test_a_preview_is_cancelled_by_its_button(world: World) -> None:
    alice = await world.reader()
    card = await ask(alice, "/follow moon")
    await press(alice, card, "Cancel", "Cancelled")
    assert "moon" not in (await ask(alice, "/topics")).text
