"""/digest, /schedule, /pause and /resume: when the bot speaks by itself."""

import pytest

from tests.chat.worlds import World, ask, press

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_the_next_three_times_are_shown(world: World) -> None:
    alice = await world.reader()
    card = await ask(alice, "/digest")
    assert "tomorrow 08:00, Fri 13 March 08:00, Sat 14 March 08:00" in card.text
    assert "Send it now" in card.buttons


async def test_an_early_briefing_settles_its_slot(own_world: World) -> None:
    world = own_world
    alice = await world.untold()
    await ask(alice, "/digest now", "Your briefing")
    await ask(alice, "/digest", "Next: Fri 13 March 08:00, Sat 14 March 08:00, Sun 15 March 08:00")
    world.clock.passes(hours=23)  # 08:00 of the next day, whose briefing came already
    await ask(alice, "/latest")
    world.clock.passes(days=1)
    await alice.hears("Nothing new in your topics since")
    unasked = [message for message in alice.from_bot if "🗞" in message.text]
    assert len(unasked) == 2


async def test_an_early_briefing_comes_once(own_world: World) -> None:
    alice = await own_world.untold()
    card = await ask(alice, "/digest")
    await press(alice, card, "Send it now", "Your briefing")
    again = await ask(alice, "/digest now", "You have had it already")
    assert "Fri 13 March 08:00" in again.text
    await ask(alice, "/digest", "Next: Fri 13 March 08:00")


async def test_nothing_new_sends_nothing_early_and_keeps_the_slot(world: World) -> None:
    alice = await world.stranger_to_news()
    await ask(alice, "/digest now", "You follow nothing yet")
    await ask(alice, "/digest", "tomorrow 08:00")


async def test_a_briefing_comes_at_its_time_without_being_asked(own_world: World) -> None:
    world = own_world
    alice = await world.untold()
    world.clock.passes(hours=23)
    briefing = await alice.hears("Your briefing · Thursday 12 March")
    assert "1" in briefing.buttons


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("08:00", "every day 08:00"),
        ("7", "every day 07:00"),
        ("7:30pm", "every day 19:30"),
        ("weekdays 07:30, 18:00", "weekdays 07:30, 18:00"),
        ("sun 10:00 science", "Sun 10:00 (science)"),
        ("mon-fri 8:00; sat 10:00", "weekdays 08:00"),
        ("täglich 8 Uhr", "every day 08:00"),
        ("20:00 08:00", "every day 08:00, 20:00"),
    ],
)
async def test_times_in_many_forms(world: World, text: str, shown: str) -> None:
    alice = await world.reader()
    card = await ask(alice, f"/schedule {text}", shown)
    assert "Next:" in card.text
    assert "↩ Undo" in card.buttons


@pytest.mark.parametrize(
    "text", ["24:00", "-1:30", "07:60", "soon", "every 2 hours", "8:00 tomorrow", "99999", "😀", "<b>", "٧:٣٠ x"]
)
async def test_times_that_are_none_change_nothing_and_bring_examples(world: World, text: str) -> None:
    alice = await world.reader()
    card = await ask(alice, f"/schedule {text}")
    assert "weekdays 07:30, 18:00" in card.text
    assert "stay as they were" in card.text
    await ask(alice, "/schedule", "every day 08:00")


async def test_times_by_button_and_undo(world: World) -> None:
    alice = await world.reader()
    card = await press(alice, await ask(alice, "/schedule"), "18:00", "every day 18:00")
    await press(alice, card, "Undo", "Undone")
    await ask(alice, "/schedule", "every day 08:00")


async def test_no_briefings_at_all_and_back(world: World) -> None:
    alice = await world.reader()
    card = await ask(alice, "/schedule off", "No more scheduled briefings")
    await ask(alice, "/digest", "No scheduled briefings")
    await press(alice, card, "Undo", "Undone")
    await ask(alice, "/digest", "tomorrow 08:00")


async def test_an_undo_is_taken_once_and_not_after_a_quarter_of_an_hour(own_world: World) -> None:
    alice = await own_world.reader()
    card = await ask(alice, "/schedule 18:00")
    undo = next(text for text in card.buttons if "Undo" in text)
    own_world.clock.passes(minutes=16)
    answer = await alice.presses(card, undo)
    assert "cannot be undone any more" in answer.text
    await ask(alice, "/schedule", "every day 18:00")


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("3d", "Sat 14 March 09:00"),
        ("2 weeks", "Wed 25 March 09:00"),
        ("12h", "21:00"),
        ("2026-03-20", "Fri 20 March 00:00"),
    ],
)
async def test_a_pause_until(world: World, text: str, until: str) -> None:
    alice = await world.reader()
    await ask(alice, f"/pause {text}", f"Paused until {until}")
    await ask(alice, "/digest", "Paused until")


@pytest.mark.parametrize("text", ["yesterday", "0d", "999d", "2026-03-01", "2026-13-45", "-3d", "1e9"])
async def test_a_pause_that_cannot_be_read(world: World, text: str) -> None:
    alice = await world.reader()
    await ask(alice, f"/pause {text}", "/pause 3d")
    await ask(alice, "/digest", "tomorrow 08:00")


async def test_a_pause_without_end_and_resuming(world: World) -> None:
    alice = await world.reader()
    await ask(alice, "/pause", "until /resume")
    await ask(alice, "/latest", "Latest in your topics")
    card = await ask(alice, "/resume", "Here again")
    assert "tomorrow 08:00" in card.text
    assert "tomorrow 08:00" in (await ask(alice, "/resume", "Nothing is paused.")).text


async def test_a_pause_ends_by_itself(own_world: World) -> None:
    world = own_world
    alice = await world.reader()
    await ask(alice, "/pause 2d")
    world.clock.passes(days=1, hours=12)
    await ask(alice, "/digest", "Paused until")
    world.clock.passes(hours=12, minutes=1)  # 13 March, 09:01
    while "Paused" in (await ask(alice, "/digest")).text:
        pass
    world.clock.passes(hours=23)
    await alice.hears("Nothing new in your topics")
    assert sum("🗞 Nothing new" in message.text for message in alice.from_bot) == 1


async def test_resuming_what_is_not_paused_is_harmless(world: World) -> None:
    alice = await world.reader()
    await ask(alice, "/resume", "tomorrow 08:00")
