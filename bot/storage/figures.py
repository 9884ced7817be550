"""How much there is of everything: for health, metrics, the operator's card and `newsbrief stats`."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, case, func, select, text
from sqlalchemy.orm import Session

from bot.core.delivery import DeliveryState
from bot.core.subscriptions import ChatState
from bot.storage.notes import find_note, set_note
from bot.storage.outbox import count_outbox
from bot.storage.schema import ChatRow, DeliveryRow, EditionRow, FeedRow, ItemRow, SlotRow, StoryRevisionRow, StoryRow
from bot.storage.slots import oldest_due_at

NOTHING = timedelta(0)
FAILED_LOOKS = "failed_looks"  # the note that counts them, by day
DAYS_KEPT = 31


@dataclass(frozen=True, slots=True)
class Figures:
    at: datetime
    feeds: Mapping[str, int]  # by state: ok, failing, waiting (never looked at), retired
    chats: Mapping[str, int]  # by state
    items: int
    stories: int
    size_bytes: int


@dataclass(frozen=True, slots=True)
class Queue:
    """What should have happened already."""

    due_lag: timedelta  # of the oldest due slot; 0 when none is due
    parts: int  # promised, not settled
    oldest_age: timedelta  # since the oldest of them could have gone


@dataclass(frozen=True, slots=True)
class LateSlot:
    """A slot that should have had its digest."""

    chat_id: int  # Telegram's number
    thread_id: int  # 0: the chat itself
    wall: str  # "08:00", in the chat's zone
    due_at: datetime


@dataclass(frozen=True, slots=True)
class DayFigures:
    """One day in UTC."""

    day: date
    items: int = 0
    stories: int = 0
    digests: int = 0  # promised
    sent: int = 0  # messages Telegram took
    refused: int = 0  # messages it will never take
    failed_looks: int = 0  # at feeds


def figures(session: Session, now: datetime) -> Figures:
    state = case(
        (FeedRow.retired_at.is_not(None), "retired"),
        (FeedRow.checked_at.is_(None), "waiting"),
        (FeedRow.failing_since.is_not(None), "failing"),
        else_="ok",
    )
    return Figures(
        at=now,
        feeds={"ok": 0, "failing": 0, "waiting": 0, "retired": 0} | _grouped(session, state),
        chats=_grouped(session, ChatRow.state),
        items=session.scalar(select(func.count()).select_from(ItemRow)) or 0,
        stories=session.scalar(select(func.count()).select_from(StoryRow)) or 0,
        size_bytes=size_bytes(session),
    )


def due_lag(session: Session, now: datetime) -> timedelta:
    due_at = oldest_due_at(session)
    return max(NOTHING, now - due_at) if due_at is not None else NOTHING


def list_late(session: Session, now: datetime, limit: int) -> tuple[LateSlot, ...]:
    """Slots that are due and have no digest yet, the latest first."""
    query = (
        select(ChatRow.chat_id, ChatRow.thread_id, SlotRow.wall, SlotRow.next_due_at)
        .join(ChatRow, ChatRow.id == SlotRow.chat_id)
        .where(ChatRow.state == ChatState.ACTIVE, SlotRow.next_due_at <= now)
        .order_by(SlotRow.next_due_at, SlotRow.id)
        .limit(limit)
    )
    return tuple(LateSlot(*row) for row in session.execute(query))


def queue(session: Session, now: datetime) -> Queue:
    outbox = count_outbox(session)
    age = max(NOTHING, now - outbox.oldest_ready_at) if outbox.oldest_ready_at is not None else NOTHING
    return Queue(due_lag(session, now), outbox.waiting, age)


def days(session: Session, now: datetime, count: int) -> tuple[DayFigures, ...]:
    """The last `count` days, today last."""
    first = now.date() - timedelta(days=count - 1)
    since = now.replace(hour=0, minute=0, second=0, microsecond=0) - timedelta(days=count - 1)
    settled = DeliveryRow.settled_at
    columns: dict[str, tuple[Any, tuple[ColumnElement[bool], ...]]] = {
        "items": (ItemRow.seen_at, ()),
        "stories": (StoryRevisionRow.at, (StoryRevisionRow.number == 1,)),
        "digests": (EditionRow.composed_at, ()),
        "sent": (settled, (DeliveryRow.state == DeliveryState.SENT,)),
        "refused": (settled, (DeliveryRow.state == DeliveryState.REFUSED,)),
    }
    found: dict[date, dict[str, int]] = {first + timedelta(days=number): {} for number in range(count)}
    for name, (moment, where) in columns.items():
        day = _utc_day(session, moment)
        query = select(day, func.count()).where(moment >= since, *where).group_by(day)
        for value, number in session.execute(query):
            at = value if isinstance(value, date) else date.fromisoformat(value)
            if at in found:
                found[at][name] = number
    failed = _failed_looks(session)
    return tuple(
        DayFigures(day, **numbers, failed_looks=failed.get(day.isoformat(), 0)) for day, numbers in found.items()
    )


def count_failed_looks(session: Session, day: date, number: int) -> None:
    """Looks at feeds that failed on a day: no row remembers them, and the operator's chart shows them."""
    failed = _failed_looks(session)
    failed[day.isoformat()] = failed.get(day.isoformat(), 0) + number
    newest = dict(sorted(failed.items())[-DAYS_KEPT:])
    set_note(session, FAILED_LOOKS, json.dumps(newest))


def _failed_looks(session: Session) -> dict[str, int]:
    found: dict[str, int] = json.loads(find_note(session, FAILED_LOOKS) or "{}")
    return found


def size_bytes(session: Session) -> int:
    statement = (
        "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"
        if _is_sqlite(session)
        else "SELECT pg_database_size(current_database())"
    )
    return int(session.scalar(text(statement)) or 0)


def _grouped(session: Session, state: Any) -> dict[str, int]:
    return {str(name): number for name, number in session.execute(select(state, func.count()).group_by(state))}


def _utc_day(session: Session, moment: Any) -> Any:
    # SQLite keeps UTC; PostgreSQL would take the day of the connection's own zone.
    return func.date(moment) if _is_sqlite(session) else func.date(func.timezone("UTC", moment))


def _is_sqlite(session: Session) -> bool:
    return session.get_bind().dialect.name == "sqlite"
