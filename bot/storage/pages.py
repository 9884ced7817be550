"""The pages of a briefing's message: each is a part of an edition of its own, and one of them is shown.

The first page was sent, the others are shown in its place by editing it. All have the message's number, in the order
they were told.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bot.core.buttons import Button, Keyboard, about_chat, press
from bot.core.delivery import DeliveryState
from bot.core.markup import TelegramHtml, raw
from bot.storage.digests import keyboard_from_json, keyboard_to_json
from bot.storage.schema import DeliveryRow


@dataclass(frozen=True, slots=True)
class StoredPage:
    delivery_id: int
    edition_id: int
    text: TelegramHtml
    keyboard: Keyboard

    @property
    def last_number(self) -> int:
        """What the last of its stories stands under."""
        labels = [one.text for row in self.keyboard for one in row if one.press and one.press.verb == "story"]
        return max((int(label) for label in labels if label.isdecimal()), default=0)


def list_pages(session: Session, chat: int, message_id: int) -> tuple[StoredPage, ...]:
    """The pages that this message has told, the first one first; none for a message that is no briefing."""
    query = (
        select(DeliveryRow)
        .where(DeliveryRow.chat_id == chat, DeliveryRow.message_id == message_id)
        .where(DeliveryRow.state == DeliveryState.SENT, DeliveryRow.edition_id.is_not(None))
        .order_by(DeliveryRow.id)
    )
    return tuple(
        StoredPage(row.id, row.edition_id or 0, raw(row.text), keyboard_from_json(row.keyboard))
        for row in session.scalars(query)
    )


def put_in_place(session: Session, edition_id: int, message_id: int, *, about: int | None = None) -> None:
    """What was just promised is to be shown in this message. `about`: it stands in another chat than the one it is for,
    and its buttons say so.
    """
    first = (DeliveryRow.edition_id == edition_id, DeliveryRow.part == 1)
    values: dict[str, Any] = {"replaces": message_id}
    if about is not None:
        row = session.scalars(select(DeliveryRow).where(*first)).one()
        values["keyboard"] = keyboard_to_json(about_chat(keyboard_from_json(row.keyboard), about))
    session.execute(update(DeliveryRow).where(*first).values(**values))


def turn_to(session: Session, chat: int, message_id: int, number: int) -> StoredPage | None:
    """The page of this number, counted from 1, is the one the message shows from now on; None where it was not told."""
    pages = list_pages(session, chat, message_id)
    if not 1 <= number <= len(pages):
        return None
    page = pages[number - 1]
    _show(session, chat, message_id, page.delivery_id)
    return page


def show_new(session: Session, chat: int, message_id: int, delivery_id: int, onward: str) -> None:
    """The message shows a page that was told just now; from the one before, a button of these words turns to it."""
    pages = list_pages(session, chat, message_id)
    number = next((at for at, page in enumerate(pages) if page.delivery_id == delivery_id), 0)
    if number:
        before = pages[number - 1]
        keyboard = _turning(before.keyboard, Button(onward, press("leaf", number + 1)))
        row = session.get_one(DeliveryRow, before.delivery_id)
        row.keyboard = keyboard_to_json(keyboard)
    _show(session, chat, message_id, delivery_id)


def _show(session: Session, chat: int, message_id: int, delivery_id: int) -> None:
    session.execute(
        update(DeliveryRow)
        .where(DeliveryRow.chat_id == chat, DeliveryRow.message_id == message_id)
        .values(hidden=DeliveryRow.id != delivery_id)
    )


def _turning(keyboard: Keyboard, onward: Button) -> Keyboard:
    """The keyboard with that button in the place of the one that asks for more."""
    return tuple(tuple(_in_place(one, onward) for one in row) for row in keyboard)


def _in_place(button: Button, onward: Button) -> Button:
    if button.press is None or button.press.verb != "more" or onward.press is None:
        return button
    return onward._replace(press=onward.press._replace(chat=button.press.chat))
