"""Editions and the ledger of what each chat was told.

An edition, its parts (storage/outbox.py sends them) and its ledger marks are written in one transaction (`promise`).
"Once" is the unique key of an edition and the key of the ledger.
"""

import json
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from bot.core.buttons import Button, Keyboard, Press, decode, encode
from bot.core.delivery import DeliveryState, Lane
from bot.core.digests import LATE_NEWS, EditionKind, Period, Receipt, Told
from bot.core.markup import TelegramHtml
from bot.core.subscriptions import ChatKey
from bot.storage.among import among_given
from bot.storage.ledger import shelf_of
from bot.storage.schema import DeliveryRow, EditionRow, LedgerRow, StoryRow
from bot.storage.upsert import JsonText, insert_many, take_ids


class Telling(NamedTuple):
    """A story at one revision, as a part tells it."""

    story_id: int
    revision: int
    headline: str


class Part(NamedTuple):
    text: TelegramHtml
    keyboard: Keyboard
    tells: tuple[Telling, ...]
    reply_to: int | None = None  # the message it answers to, silently


class Promise(NamedTuple):
    """An edition about to be promised. `key` is unique for the chat."""

    chat: ChatKey
    key: str
    kind: EditionKind
    due_at: datetime
    period: Period
    receipt: Receipt | None
    parts: tuple[Part, ...]
    lane: Lane


def promise(session: Session, promises: Sequence[Promise], now: datetime) -> dict[tuple[int, str], int]:
    """Write the editions that do not exist yet, with their parts and marks; {(chat, key): edition id} of those."""
    if not promises:
        return {}
    ids = take_ids(session, EditionRow, len(promises))
    numbered = tuple(zip(ids, promises, strict=True))
    written = insert_many(
        session,
        EditionRow,
        _EDITION,
        [
            (
                *(edition, one.chat, one.key, one.kind.value, one.due_at, one.period.since, one.period.until),
                *(_receipt_to_json(one.receipt), now, None if one.parts else now),
            )
            for edition, one in numbered
        ],
    )
    new = set(ids)
    if written < len(ids):  # those whose key existed before are not there now: their parts were promised then
        new = set(session.scalars(select(EditionRow.id).where(EditionRow.id.between(ids[0], ids[-1]))))
    parts: list[tuple[Any, ...]] = []
    marks: list[tuple[Any, ...]] = []
    state = DeliveryState.READY.value
    for edition, one in numbered:
        if edition not in new:
            continue
        shelf = shelf_of(edition)
        for number, part in enumerate(one.parts, 1):
            keyboard = _keyboard_to_json(part.keyboard)
            text, lane = str(part.text), int(one.lane)
            parts.append((edition, one.chat, number, text, keyboard, part.reply_to, lane, state, now, 0, False))
            marks += [
                (one.chat, told.story_id, told.revision, edition, number, told.headline, shelf) for told in part.tells
            ]
    insert_many(session, DeliveryRow, _PART, parts)
    insert_many(session, LedgerRow, _MARK, marks)
    return {(one.chat, one.key): edition for edition, one in numbered if edition in new}


def find_edition(session: Session, chat: int, key: str) -> int | None:
    return session.scalar(select(EditionRow.id).where(EditionRow.chat_id == chat, EditionRow.key == key))


def find_unsettled(session: Session, chat: int, key: str) -> int | None:
    """The edition of this key while it is on its way."""
    query = select(EditionRow.id).where(EditionRow.chat_id == chat, EditionRow.key == key)
    return session.scalar(query.where(EditionRow.settled_at.is_(None)))


def get_key(session: Session, edition_id: int) -> str:
    return session.get_one(EditionRow, edition_id).key


def list_told(session: Session, chats: Iterable[int], period: Period) -> dict[int, dict[int, Told]]:
    """{chat: {story: the newest revision it was told, or is promised}}, of stories with news in the period."""
    found: dict[int, dict[int, Told]] = {}
    given = {"chats": chats, "since": period.since - period.slack}
    for chat, story, revision, headline in session.execute(_TOLD, given):
        found.setdefault(chat, {})[story] = Told(revision, headline)
    return found


def find_delivery(session: Session, chat: int, message_id: int) -> tuple[int, tuple[int, ...]] | None:
    """The edition a message of ours belongs to, and the stories it told, in order."""
    row = session.scalar(_delivery(chat, message_id))
    if row is None or row.edition_id is None:
        return None
    stories = session.scalars(
        select(LedgerRow.story_id).where(LedgerRow.edition_id == row.edition_id, LedgerRow.part == row.part)
    )
    return row.edition_id, tuple(stories)


def drop_buttons(session: Session, chat: int, message_id: int, verb: str) -> None:
    """The message of this number has lost its buttons of this verb: an edit must not bring them back."""
    row = session.scalar(_delivery(chat, message_id))
    if row is None:
        return
    rows = (
        tuple(one for one in buttons if one.press is None or one.press.verb != verb)
        for buttons in keyboard_from_json(row.keyboard)
    )
    row.keyboard = keyboard_to_json(tuple(buttons for buttons in rows if buttons))


def _delivery(chat: int, message_id: int) -> Any:
    """What this message says now: one page of it."""
    return (
        select(DeliveryRow)
        .where(DeliveryRow.chat_id == chat, DeliveryRow.message_id == message_id)
        .order_by(DeliveryRow.hidden, DeliveryRow.id)
        .limit(1)
    )


def find_period(session: Session, edition_id: int) -> Period | None:
    """What time an edition covered; a first one knew no late news."""
    row = session.get(EditionRow, edition_id)
    if row is None:
        return None
    slack = timedelta(0) if row.kind == EditionKind.FIRST else LATE_NEWS
    return Period(row.period_from, row.period_to, slack)


_LEDGER, _STORIES = LedgerRow.__table__.c, StoryRow.__table__.c
# Of tables, not of their classes: what SQLAlchemy's ORM does for a row costs more than the row.
_TOLD = (
    select(_LEDGER.chat_id, _LEDGER.story_id, _LEDGER.revision, _LEDGER.headline)
    .join(StoryRow.__table__, _STORIES.id == _LEDGER.story_id)
    .where(among_given(_LEDGER.chat_id, "chats"), _STORIES.newest_at > bindparam("since"))
    .order_by(_LEDGER.revision)
)
_EDITION = "id chat_id key kind due_at period_from period_to receipt composed_at settled_at".split()
_PART = "edition_id chat_id part text keyboard reply_to lane state ready_at attempts repeated".split()
_MARK = "chat_id story_id revision edition_id part headline shelf".split()


@lru_cache(maxsize=4096)
def _receipt_to_json(receipt: Receipt | None) -> JsonText:
    if receipt is None:
        return JsonText("{}")
    counts = receipt._asdict() | {"data_at": receipt.data_at.isoformat() if receipt.data_at else None}
    return JsonText(json.dumps(counts))


def _keyboard_to_json(keyboard: Keyboard) -> JsonText | None:
    if not keyboard:
        return None
    rows = ["[" + ",".join(map(_button_to_json, row)) + "]" for row in keyboard]
    return JsonText(f"[{','.join(rows)}]")


def _button_to_json(button: Button) -> str:
    return f"[{_text_to_json(button.text)}, {_press_to_json(button.press)}, {_text_to_json(button.url)}]"


# Digests of one moment have their stories in common, under other numbers.
@lru_cache(maxsize=2**14)
def _press_to_json(press: Press | None) -> str:
    return json.dumps(encode(press) if press else None)


@lru_cache(maxsize=2**10)
def _text_to_json(text: str | None) -> str:
    return json.dumps(text)


def _kept(button: Button) -> list[str | None]:
    return [button.text, encode(button.press) if button.press else None, button.url]


def keyboard_to_json(keyboard: Keyboard) -> list[Any] | None:
    return [[_kept(one) for one in row] for row in keyboard] or None


def keyboard_from_json(data: list[Any] | None) -> Keyboard:
    return tuple(
        tuple(Button(text, decode(press) if press else None, url) for text, press, url in row) for row in data or ()
    )
