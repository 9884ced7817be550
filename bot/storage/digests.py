"""Editions and the ledger of what each chat was told.

An edition, its parts (storage/outbox.py sends them) and its ledger marks are written in one transaction (`promise`).
"Once" is the unique key of an edition and the key of the ledger.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.core.buttons import Button, Keyboard, decode, encode
from bot.core.delivery import DeliveryState, Lane
from bot.core.digests import LATE_NEWS, EditionKind, Period, Told
from bot.core.markup import TelegramHtml
from bot.core.subscriptions import ChatKey
from bot.storage.schema import DeliveryRow, EditionRow, LedgerRow, StoryRow
from bot.storage.upsert import insert, insert_new


@dataclass(frozen=True, slots=True)
class Telling:
    """A story at one revision, as a part tells it."""

    story_id: int
    revision: int
    headline: str


@dataclass(frozen=True, slots=True)
class Part:
    text: TelegramHtml
    keyboard: Keyboard
    tells: tuple[Telling, ...]
    reply_to: int | None = None  # the message it answers to, silently


@dataclass(frozen=True, slots=True)
class Promise:
    """An edition about to be promised. `key` is unique for the chat."""

    chat: ChatKey
    key: str
    kind: EditionKind
    due_at: datetime
    period: Period
    receipt: Mapping[str, Any]
    parts: tuple[Part, ...]
    lane: Lane


def promise(session: Session, promises: Sequence[Promise], now: datetime) -> dict[tuple[int, str], int]:
    """Write the editions that do not exist yet, with their parts and marks; {(chat, key): edition id} of those."""
    if not promises:
        return {}
    rows = [
        {
            "chat_id": one.chat,
            "key": one.key,
            "kind": one.kind,
            "due_at": one.due_at,
            "period_from": one.period.since,
            "period_to": one.period.until,
            "receipt": dict(one.receipt),
            "composed_at": now,
            "settled_at": None if one.parts else now,
        }
        for one in promises
    ]
    statement = insert(session, EditionRow).on_conflict_do_nothing()
    inserted = session.execute(statement.returning(EditionRow.id, EditionRow.chat_id, EditionRow.key), rows)
    ids = {(chat, key): edition for edition, chat, key in inserted}
    parts: list[dict[str, Any]] = []
    marks: list[dict[str, Any]] = []
    for one in promises:
        edition = ids.get((one.chat, one.key))
        if edition is None:
            continue
        for number, part in enumerate(one.parts, 1):
            parts.append(
                {
                    "edition_id": edition,
                    "chat_id": one.chat,
                    "part": number,
                    "text": str(part.text),
                    "keyboard": _keyboard_to_json(part.keyboard),
                    "reply_to": part.reply_to,
                    "lane": one.lane,
                    "state": DeliveryState.READY,
                    "ready_at": now,
                    "attempts": 0,
                    "repeated": False,
                }
            )
            marks += [
                {
                    "chat_id": one.chat,
                    "story_id": told.story_id,
                    "revision": told.revision,
                    "edition_id": edition,
                    "part": number,
                    "headline": told.headline,
                    "told_at": None,
                }
                for told in part.tells
            ]
    if parts:
        session.execute(insert(session, DeliveryRow), parts)
    insert_new(session, LedgerRow, marks)
    return ids


def find_edition(session: Session, chat: int, key: str) -> int | None:
    return session.scalar(select(EditionRow.id).where(EditionRow.chat_id == chat, EditionRow.key == key))


def list_told(session: Session, chats: Iterable[int], period: Period) -> dict[int, dict[int, Told]]:
    """{chat: {story: the newest revision it was told, or is promised}}, of stories with news in the period."""
    query = (
        select(LedgerRow.chat_id, LedgerRow.story_id, LedgerRow.revision, LedgerRow.headline)
        .join(StoryRow, StoryRow.id == LedgerRow.story_id)
        .where(LedgerRow.chat_id.in_(list(chats)), StoryRow.newest_at > period.since - period.slack)
        .order_by(LedgerRow.revision)
    )
    found: dict[int, dict[int, Told]] = {}
    for chat, story, revision, headline in session.execute(query):
        found.setdefault(chat, {})[story] = Told(revision, headline)
    return found


def find_delivery(session: Session, chat: int, message_id: int) -> tuple[int, tuple[int, ...]] | None:
    """The edition a message of ours belongs to, and the stories it told, in order."""
    row = session.scalar(select(DeliveryRow).where(DeliveryRow.chat_id == chat, DeliveryRow.message_id == message_id))
    if row is None or row.edition_id is None:
        return None
    stories = session.scalars(
        select(LedgerRow.story_id).where(LedgerRow.edition_id == row.edition_id, LedgerRow.part == row.part)
    )
    return row.edition_id, tuple(stories)


def drop_buttons(session: Session, chat: int, message_id: int, verb: str) -> None:
    """The message of this number has lost its buttons of this verb: an edit must not bring them back."""
    row = session.scalar(select(DeliveryRow).where(DeliveryRow.chat_id == chat, DeliveryRow.message_id == message_id))
    if row is None:
        return
    rows = (
        tuple(one for one in buttons if one.press is None or one.press.verb != verb)
        for buttons in keyboard_from_json(row.keyboard)
    )
    row.keyboard = _keyboard_to_json(tuple(buttons for buttons in rows if buttons))


def find_period(session: Session, edition_id: int) -> Period | None:
    """What time an edition covered; a first one knew no late news."""
    row = session.get(EditionRow, edition_id)
    if row is None:
        return None
    slack = timedelta(0) if row.kind == EditionKind.FIRST else LATE_NEWS
    return Period(row.period_from, row.period_to, slack)


def _keyboard_to_json(keyboard: Keyboard) -> list[Any] | None:
    if not keyboard:
        return None
    return [[[button.text, button.press and encode(button.press), button.url] for button in row] for row in keyboard]


def keyboard_from_json(data: list[Any] | None) -> Keyboard:
    return tuple(
        tuple(Button(text, decode(press) if press else None, url) for text, press, url in row) for row in data or ()
    )
