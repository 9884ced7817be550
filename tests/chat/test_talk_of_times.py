"""/schedule, /pause, quiet hours and the zone: everything a person says about when."""

import pytest

from tests.chat.worlds import World, ask, follow, press

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_a_topic_gets_a_time_of_its_own_and_the_rest_keeps_theirs(world: World) -> None:
    alice = await world.reader()
    card = await ask(alice, "/schedule sun 10:00 science", "every day 08:00 · Sun 10:00 (Science)")
    assert "Next: tomorrow 08:00" in card.text
    card = await ask(alice, "/schedule 07:30", "every day 07:30 · Sun 10:00 (Science)")
    await press(alice, card, "Undo", "Undone")
    card = await ask(alice, "/schedule", "every day 08:00 · Sun 10:00 (Science)")
    card = await press(alice, card, "✕ Science", "every day 08:00")
    assert "Science" not in card.text


async def test_a_topic_in_own_words_of_several_words_gets_its_time(world: World) -> None:
    alice = await world.reader()
    await follow(alice, "moon lander")
    await ask(alice, "/schedule weekdays 18:00 moon lander", "weekdays 18:00 (moon lander)")
    await ask(alice, "/schedule moon lander off", "every day 08:00")
    await ask(alice, "/schedule moon lander off", "has no time of its own")


async def test_a_time_for_a_topic_that_is_not_followed_is_refused_with_an_example(world: World) -> None:
    alice = await world.reader()
    card = await ask(alice, "/schedule sun 10:00 football", "You do not follow football")
    assert "/follow football" in card.text
    assert "World" in card.text
    await ask(alice, "/schedule", "every day 08:00 (")


async def test_thursdays_briefing_of_science_is_of_science_only_and_the_daily_one_of_the_rest(own_world: World) -> None:
    world = own_world
    alice = await world.stranger_to_news()
    for words in ("World", "Science"):
        await follow(alice, words)
    await ask(alice, "/schedule 07:00; thu 08:00 science", "Thu 08:00 (Science)")
    world.clock.passes(hours=22)  # Thursday, 07:00
    briefing = await alice.hears("Your briefing")
    assert "🌍 World" in briefing.text
    assert "🔬 Science" not in briefing.text
    world.clock.passes(hours=1)
    briefing = await alice.hears("Your briefing")
    assert "🔬 Science" in briefing.text
    assert "🌍 World" not in briefing.text


async def test_quiet_hours_by_words_and_the_answer_says_what_comes_when(world: World) -> None:
    alice = await world.reader()
    await ask(alice, "/schedule 06:30, 18:00")
    card = await ask(alice, "/settings quiet 22:00-07:00", "Quiet from 22:00 to 07:00")
    assert "Next: 18:00, tomorrow 07:00, tomorrow 18:00" in card.text
    assert "22:00 to 07:00" in (await ask(alice, "/settings")).text
    await press(alice, card, "Undo", "Undone")
    assert "Quiet hours: none" in (await ask(alice, "/settings")).text


async def test_quiet_hours_by_buttons_in_one_message(world: World) -> None:
    alice = await world.reader()
    menu = await ask(alice, "/settings")
    page = await press(alice, menu, "Quiet hours", "nothing comes by itself")
    assert page.id == menu.id
    done = await press(alice, page, "23:00 – 07:00", "Quiet from 23:00 to 07:00")
    assert done.id == menu.id
    await press(alice, done, "‹ Back", "Settings")
    page = await press(alice, await ask(alice, "/settings"), "Quiet hours")
    assert "✅ 23:00 – 07:00" in page.buttons
    await press(alice, page, "No quiet hours", "briefings come at their times")


async def test_quiet_hours_written_when_asked(world: World) -> None:
    alice = await world.reader()
    await press(alice, await ask(alice, "/settings"), "Quiet hours")
    await ask(alice, "late", "I cannot read late as quiet hours")
    await ask(alice, "21:30-06:15", "Quiet from 21:30 to 06:15")


async def test_a_briefing_in_the_quiet_hours_comes_at_their_end(own_world: World) -> None:
    world = own_world
    alice = await world.untold()
    await ask(alice, "/schedule 23:00")
    await ask(alice, "/settings quiet 22-7", "Quiet from 22:00 to 07:00")
    world.clock.passes(hours=14)  # 23:00
    await ask(alice, "/latest 1", "Latest in your topics")
    world.clock.passes(hours=7, minutes=59)  # 06:59
    await ask(alice, "/help", "What I can do")
    assert "Your briefing" not in alice.transcript()
    world.clock.passes(minutes=1)
    await alice.hears("waited for the end of your quiet hours")


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("3d", "Sat 14 March 09:00"),
        ("until friday", "Fri 13 March 00:00"),
        ("tomorrow", "tomorrow 00:00"),
        ("2026-12-24", "24 December 2026"),
        ("24.12.", "24 December 2026"),
        ("24 Dec", "24 December 2026"),
        ("until 24 December 2026", "24 December 2026"),
        ("1 March", "1 March 2027"),
    ],
)
async def test_a_pause_until_a_day_says_what_comes_after_it(world: World, text: str, until: str) -> None:
    alice = await world.reader()
    card = await ask(alice, f"/pause {text}", f"Paused until {until}")
    assert "Next: " in card.text
    await ask(alice, "/resume", "Next: tomorrow 08:00")


@pytest.mark.parametrize("text", ["yesterday", "2020-01-01", "2031-01-01", "99.99.", "0d", "-3", "soon", "9999d"])
async def test_a_pause_that_cannot_be_is_refused_with_examples(world: World, text: str) -> None:
    alice = await world.reader()
    card = await ask(alice, f"/pause {text}", "as a time to pause")
    assert "/pause 3d" in card.text
    assert "paused" not in (await ask(alice, "/settings")).text.casefold()


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("zone New York", "New York, now 05:00"),
        ("zone: Tokyo", "Tokyo, now 18:00"),
        ("tz UTC+3", "now 12:00"),
        ("quiet off", "briefings come at their times"),
        ("size 5", "5"),
        ("7 stories", "7"),
    ],
)
async def test_a_setting_is_changed_by_words(world: World, text: str, heard: str) -> None:
    alice = await world.reader()
    await ask(alice, f"/settings {text}", heard)


@pytest.mark.parametrize("text", ["zone", "quiet", "quite 22-7", "{{7*7}}", "%s%s%n", "x" * 300, "<b>"])
async def test_a_setting_nobody_knows_is_refused_with_examples(world: World, text: str) -> None:
    alice = await world.reader()
    before = (await ask(alice, "/settings")).text
    card = await ask(alice, f"/settings {text}", "I do not know the setting")
    assert "/settings quiet 22:00-07:00" in card.text
    assert (await ask(alice, "/settings")).text == before


async def test_what_a_clock_shows_is_understood_unasked(world: World) -> None:
    alice = await world.reader()
    card = await ask(alice, "My clock shows 10:00", "Which clock is yours?")
    await press(alice, card, "Berlin", "Berlin, now 10:00")
    await ask(alice, "it's 10:03 here", "Berlin, now 10:00")
    await ask(alice, "10:00 ferry", "10:00 ferry")  # other words are looked up


async def test_the_zone_by_a_shared_location_of_which_only_the_zone_is_kept(world: World) -> None:
    alice = await world.reader()
    page = await press(alice, await ask(alice, "/settings"), "Time zone")
    await press(alice, page, "By my location", "not the place")
    await alice.shares_asked_location("Share my location", 53.55, 10.0)
    near = await alice.hears("The nearest place I know is Berlin, where it is 10:00")
    assert "remove_keyboard" in near.markup
    done = await alice.hears("Your clock: Berlin, now 10:00")
    assert "Next: " in done.text
    await ask(alice, "Lisbon", "Lisbon, now 09:00")  # a guess is corrected by writing
    await press(alice, done, "Undo")


async def test_a_location_out_of_the_blue_is_a_time_zone_too(world: World) -> None:
    alice = await world.reader()
    await alice.shares_location(-8.65, 115.2)  # Bali
    await alice.hears("Makassar")
    await alice.hears("now 17:00")


async def test_the_first_conversation_takes_a_location(world: World) -> None:
    alice = world.newcomer()
    await alice.says("/start")
    await alice.presses(await alice.hears(), "Skip")
    await alice.presses(await alice.hears("Where are you?"), "By my location")
    await alice.hears("not the place")
    await alice.shares_asked_location("Share my location", 35.68, 139.69)
    await alice.hears("The nearest place I know is Tokyo")
    await alice.presses(await alice.hears("When shall I brief you?"), "08:00")
    await alice.hears("All set")


async def test_who_speaks_at_night_again_and_again_is_asked_once_whether_the_clock_is_right(own_world: World) -> None:
    world = own_world
    alice = await world.stranger_to_news()
    world.clock.passes(hours=17)  # 02:00
    for _ in range(2):
        await ask(alice, "/help", "What I can do")
        world.clock.passes(days=1)
    await ask(alice, "/help", "What I can do")
    asked = await alice.hears("You often write when it is night in UTC")
    await press(alice, asked, "Time zone", "Where are you?")
    world.clock.passes(days=1)
    before = len(alice.from_bot)
    await ask(alice, "/help", "What I can do")
    await ask(alice, "/help", "What I can do")
    assert len([message for message in alice.from_bot[before:] if "night" in message.text]) == 0


async def test_the_zone_by_what_a_clock_shows(world: World) -> None:
    alice = await world.reader()
    await press(alice, await ask(alice, "/settings"), "Time zone")
    card = await ask(alice, "my clock shows 14:30", "Which clock is yours?")
    await press(alice, card, "Kolkata", "Kolkata, now 14:30")
    await ask(alice, "/settings zone my watch says 2:31 pm", "Kolkata, now 14:30")  # it fits, so it stays
    card = await ask(alice, "/settings zone 05:02", "Which clock is yours?")
    assert "New York" in card.buttons
