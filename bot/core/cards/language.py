"""/lang: which language we speak with a chat."""

from collections.abc import Sequence

from bot.core.buttons import Button, press
from bot.core.cards import Card, back_button, in_rows, undo_button
from bot.core.languages import own_name
from bot.core.markup import bold, escape, join, shorten
from bot.core.wording import Wording


def choose(offered: Sequence[str], current: str, wording: Wording) -> Card:
    """Languages by their own names, so that people find theirs whatever is spoken now."""
    buttons = [
        Button(f"✅ {own_name(one)}" if one == current else own_name(one), press("lang", one)) for one in offered
    ]
    text = wording.say(
        "Which language shall I speak? Which languages the news may be in is another question: /settings."
    )
    return Card(text, (*in_rows(buttons, 2), (back_button("settings", wording),)))


def unknown(text: str, offered: Sequence[str], wording: Wording) -> Card:
    said = wording.say("I do not speak {language}.", language=bold(escape(shorten(text, 40))))
    names = wording.listed(escape(f"{own_name(one)} ({one})") for one in offered)
    spoken = wording.say("I speak: {languages}. For example <i>/lang {code}</i>.", languages=names, code=offered[-1])
    return Card(join((said, spoken), " "))


def spoken(language: str, undo_id: int, wording: Wording) -> Card:
    """In the new language already."""
    text = wording.say("I speak {language} now, in this chat.", language=bold(escape(own_name(language))))
    return Card(text, ((undo_button(undo_id, wording), back_button("settings", wording)),))
