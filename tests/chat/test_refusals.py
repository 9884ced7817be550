"""Every form of an argument has a refusal that shows how it is done, and changes nothing; old names still work."""

import pytest

from tests.chat.worlds import World, ask

pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest.mark.parametrize(
    ("text", "example"),
    [
        ("/follow -moon", "/follow lunar landing"),
        ("/follow " + "x" * 300, "/follow lunar landing"),
        ("/follow climate @nobody_at_all", "/follow climate @yourchannel"),
        ("/unfollow quidditch", "/unfollow World"),
        ("/new quidditch", "/new World"),
        ("/digest tomorrow", "/digest now"),
        ("/schedule 25:00", "weekdays 07:30, 18:00"),
        ("/schedule 0 8 * * *", "sun 10:00 science"),
        ("/schedule sun 10:00 quidditch", "/follow quidditch"),
        ("/schedule quidditch off", "/follow quidditch"),
        ("/schedule science off", "/schedule sun 10:00 science"),
        ("/mute -x", "/mute football transfer"),
        ("/mute topic quidditch", "/mute topic World 7d"),
        ("/settings volume", "/settings quiet 22:00-07:00"),
        ("/settings size huge", "/settings 7 stories"),
        ("/settings quiet late", "/settings quiet 22:00-07:00"),
        ("/settings zone nowhere", "Europe/Lisbon"),
        ("/settings zone UTC+99", "UTC+3"),
        ("/why soon", "/why 3"),
        ("/why 99", "1 to 8"),
        ("/track soon", "/track 3"),
        ("/track 99", "1 to 8"),
        ('/search ""', "/search moon landing"),
        ("/sources quidditch", "/sources example.org"),
        ("/pause soon", "/pause 3d"),
        ("/lang klingon", "/lang tr"),
        ("/import nothing", "/export"),
    ],
)
async def test_a_wrong_argument_is_refused_with_an_example(world: World, text: str, example: str) -> None:
    alice = await world.reader()
    before = (await ask(alice, "/settings", "Settings")).text
    card = await ask(alice, text)
    assert example in card.text
    await alice.says("/cancel")
    await alice.hears("cancel")
    assert (await ask(alice, "/settings", "Settings")).text == before


@pytest.mark.parametrize(
    ("old", "heard"),
    [
        ("/sub", "What do you want to follow?"),
        ("/subscribe", "What do you want to follow?"),
        ("/unsub", "Which one do you want to leave?"),
        ("/unsubscribe", "Which one do you want to leave?"),
        ("/list", "You follow"),
        ("/rss", "Sources of your topics"),
        ("/feeds", "Sources of your topics"),
    ],
)
async def test_the_names_other_bots_use_are_understood(world: World, old: str, heard: str) -> None:
    alice = await world.reader()
    await ask(alice, old, heard)


async def test_the_menu_has_the_ten_that_are_promised(world: World) -> None:
    menus = [menu for menu in world.emulator.realm.commands.values() if menu]
    promised = "start topics follow unfollow latest new digest schedule mute settings".split()
    assert menus
    for menu in menus:
        assert [command["command"] for command in menu] == promised


@pytest.mark.parametrize("command", "topics follow unfollow latest digest schedule mute settings sources".split())
async def test_a_bare_command_opens_a_card(world: World, command: str) -> None:
    alice = await world.reader()
    card = await ask(alice, f"/{command}")
    assert card.buttons or "/mute" in card.text  # an empty list of mutes has nothing to press
