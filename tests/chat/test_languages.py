"""The conversation in a person's own language, from the language code of their app."""

import pytest

from bot.demo.people import Person
from bot.demo.state import Message
from tests.chat.worlds import World, ask

pytestmark = pytest.mark.asyncio(loop_scope="session")

FIRST_WORDS = {
    "de": "Hallo! Ich bin Newsbrief.",
    "fr": "Bonjour ! Je suis Newsbrief.",
    "es": "¡Hola! Soy Newsbrief.",
    "ru": "Здравствуйте! Я Newsbrief.",
    "el": "Γεια! Είμαι το Newsbrief.",
    "sr": "Здраво! Ја сам Newsbrief.",
    "pt-br": "Olá! Eu sou o Newsbrief.",
    "tr": "Merhaba! Ben Newsbrief.",
    "ar": "مرحبًا! أنا Newsbrief.",
    "ja": "Hello! I am Newsbrief.",
}


async def briefed(world: World, code: str) -> tuple[Person, Message]:
    """Somebody of that language through the first conversation by the places of its buttons, and the first briefing."""
    person = world.newcomer(language_code=code)
    card = await ask(person, "/start")
    for position in (0, -2, 0, 2):  # the first topic, go on (above Undo), yes to the clock, 08:00
        await person.presses(card, card.buttons[position])
        card = await person.hears()
    return person, await person.hears()


@pytest.mark.parametrize("code", FIRST_WORDS)
async def test_a_newcomer_is_greeted_in_the_language_of_their_app(world: World, code: str) -> None:
    card = await ask(world.newcomer(language_code=code), "/start")
    assert card.text.startswith(FIRST_WORDS[code])


async def test_a_german_is_briefed_in_german(world: World) -> None:
    person, briefing = await briefed(world, "de")
    assert "Dein erstes Briefing · Mittwoch, 11. März" in briefing.text
    assert " Meldungen → " in briefing.text
    assert "⚙️ Einstellungen" in briefing.buttons
    assert "Alles eingerichtet." in person.transcript()
    card = await ask(person, "/settings", "Einstellungen")
    assert "Zeiten: täglich 08:00" in card.text


async def test_latin_names_stand_apart_in_an_arabic_briefing(world: World) -> None:
    _, briefing = await briefed(world, "ar")
    assert "نشرتك الأولى" in briefing.text
    assert "\u2068Kestrel Wire\u2069" in briefing.text, "a source between isolates"
    assert briefing.text.count("\u2068") == briefing.text.count("\u2069")
    assert not world.refused()


async def test_the_menu_stands_in_every_language(world: World) -> None:
    menus = world.emulator.realm.commands
    said = {
        code: next(one["description"] for one in commands if one["command"] == "schedule")
        for (_, code), commands in menus.items()
    }
    assert len({*said.values()}) == 10, "ten languages, each in its own words"
