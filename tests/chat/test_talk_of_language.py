"""/lang: the language we speak with a chat. Only those with a catalogue are offered."""

import pytest

from bot.core.languages import OWN_NAMES, own_name
from bot.demo.people import Person
from bot.locales import languages, wording
from tests.chat.worlds import World, ask, forge, press

pytestmark = pytest.mark.asyncio(loop_scope="session")

OTHER = next(code for code in languages() if code != "en")


def menu(world: World, person: Person) -> list[str]:
    """What Telegram shows of the commands in this chat alone."""
    return [command["description"] for command in world.emulator.realm.commands.get((f"chat:{person.id}", ""), [])]


async def test_the_card_offers_the_languages_we_have_by_their_own_names(world: World) -> None:
    alice = await world.reader()
    card = await ask(alice, "/lang", "Which language shall I speak?")
    offered = [label.removeprefix("✅ ") for label in card.buttons]
    assert offered == [*(own_name(code) for code in languages()), "‹ Back"]
    assert "✅ English" in card.buttons
    assert set(languages()) <= OWN_NAMES.keys()
    await press(alice, card, "Back", "Settings")


async def test_settings_lead_there(world: World) -> None:
    alice = await world.reader()
    await press(alice, await ask(alice, "/settings"), "🌐 Language", "Which language shall I speak?")


@pytest.mark.parametrize("spelled", [OTHER, OTHER.upper(), own_name(OTHER), f"{OTHER}-XX"])
async def test_a_language_is_set_at_once_with_the_menu_and_undone_with_it(world: World, spelled: str) -> None:
    alice = await world.reader()
    theirs, ours = wording(OTHER), wording("en")
    card = await ask(alice, f"/lang {spelled}", own_name(OTHER))
    assert theirs.plain("↩ Undo") in card.buttons
    assert menu(world, alice)[0] == theirs.plain("begin, or see where you are")
    await ask(alice, "/settings", theirs.plain("Settings"))
    await press(alice, card, theirs.plain("↩ Undo"), ours.plain("↩ Undone: everything is as it was."))
    assert menu(world, alice)[0] == ours.plain("begin, or see where you are")


async def test_a_language_is_set_by_its_button(world: World) -> None:
    alice = await world.reader()
    card = await press(alice, await ask(alice, "/lang"), own_name(OTHER), own_name(OTHER))
    assert wording(OTHER).plain("‹ Back") in card.buttons


async def test_forgetting_forgets_the_menu_too(world: World) -> None:
    alice = await world.reader()
    await ask(alice, f"/lang {OTHER}")
    card = await ask(alice, "/forget")
    await press(alice, card, wording(OTHER).plain("Yes, delete everything"))
    assert menu(world, alice) == []


async def test_a_language_we_do_not_speak_is_refused_with_those_we_do(world: World) -> None:
    alice = await world.reader()
    card = await ask(alice, "/lang klingon", "I do not speak klingon")
    for code in languages():
        assert f"({code})" in card.text
    assert menu(world, alice) == []


async def test_a_forged_language_is_no_language(world: World) -> None:
    alice = await world.reader()
    card = await ask(alice, "/lang")
    assert "older message" in (await forge(alice, card, "v1|lang|../../etc")).text
    await ask(alice, "/lang", "Which language shall I speak?")


async def test_settings_takes_a_language_too(world: World) -> None:
    alice = await world.reader()
    await ask(alice, "/settings language deutsch", "Deutsch")
    await ask(alice, "/settings lang en", "English")
