"""What the conversation says: one function per answer, values in, a Card out. Sentences are here and nowhere else.

onboarding.py   the first conversation         headlines.py   /latest, /new, a story, nothing new
topics.py       follow, unfollow, previews     settings.py    times, zone, size, language, pause
sources.py      where the news come from       about.py       help, privacy, and everything that went wrong
"""

from dataclasses import dataclass, replace

from bot.core.buttons import Button, Keyboard, ReplyButton, press
from bot.core.markup import TelegramHtml
from bot.core.wording import Wording


@dataclass(frozen=True, slots=True)
class Card:
    """An answer: a text and its buttons."""

    text: TelegramHtml
    keyboard: Keyboard = ()
    reply_keyboard: tuple[ReplyButton, ...] = ()  # under the field where people write, instead of buttons
    ends_reply_keyboard: bool = False


def undo_button(undo_id: int, wording: Wording, *view: object) -> Button:
    """`view` is the card to go on with, where that is not just that it was undone: chat/handlers/undo.py."""
    return Button(wording.plain("↩ Undo"), press("undo", undo_id, *view))


def with_undo(card: Card, undo_id: int, wording: Wording, *view: object) -> Card:
    """A card with switches after one was pressed."""
    return replace(card, keyboard=(*card.keyboard, (undo_button(undo_id, wording, *view),)))


def back_button(verb: str, wording: Wording) -> Button:
    return Button(wording.plain("‹ Back"), press(verb))


def in_rows(buttons: list[Button], a_row: int) -> Keyboard:
    return tuple(tuple(buttons[start : start + a_row]) for start in range(0, len(buttons), a_row))
