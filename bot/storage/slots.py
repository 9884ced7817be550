"""Slots: when each chat wants to hear from us, and which moments have come."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import Integer, bindparam, delete, func, select, update
from sqlalchemy.orm import Session

from bot.core.schedule import SlotRule
from bot.core.subscriptions import ChatKey, ChatState, rule_days
from bot.storage.among import among_given
from bot.storage.schema import ChatRow, Moment, SlotRow
from bot.storage.upsert import update_many

_CHATS: Any = ChatRow.__table__
_SLOTS: Any = SlotRow.__table__


class Slot(NamedTuple):
    """One rule of a chat's schedule with the next moment it is due."""

    id: int
    chat: ChatKey
    rule: SlotRule
    next_day: date
    next_due_at: datetime


def list_slots(session: Session, chat: int) -> tuple[Slot, ...]:
    """The chat's slots, the next one first."""
    query = select(SlotRow).where(SlotRow.chat_id == chat).order_by(SlotRow.next_due_at, SlotRow.id)
    return tuple(_slot_of(row) for row in session.scalars(query))


def set_slots(session: Session, chat: int, slots: Sequence[tuple[SlotRule, date, datetime]]) -> None:
    """The chat's whole schedule: each rule with its next day and moment."""
    session.execute(delete(SlotRow).where(SlotRow.chat_id == chat))
    session.add_all(
        SlotRow(
            chat_id=chat,
            wall=rule.wall.strftime("%H:%M"),
            days=rule_days(rule),
            topic=rule.topic,
            next_day=day,
            next_due_at=at,
        )
        for rule, day, at in slots
    )
    session.flush()


_DUE_OF_CHATS = (
    select(_SLOTS)
    .where(among_given(_SLOTS.c.chat_id, "chats"), _SLOTS.c.next_due_at <= bindparam("now"))
    .order_by(_SLOTS.c.next_due_at, _SLOTS.c.id)
)
_DUE: Any = (
    select(_SLOTS.c.chat_id)
    .join(_CHATS, _CHATS.c.id == _SLOTS.c.chat_id)
    .where(_SLOTS.c.next_due_at <= bindparam("now"), _CHATS.c.state == ChatState.ACTIVE, _CHATS.c.held_until.is_(None))
    .order_by(_SLOTS.c.next_due_at, _SLOTS.c.id)
    .limit(bindparam("most", type_=Integer))
    .with_for_update(of=[_SLOTS, _CHATS], skip_locked=True)
)
_TOPIC_RULES = (
    select(_SLOTS).where(among_given(_SLOTS.c.chat_id, "chats"), _SLOTS.c.topic.is_not(None)).order_by(_SLOTS.c.id)
)


def claim_due_slots(session: Session, now: datetime, limit: int) -> tuple[Slot, ...]:
    """Slots of active chats whose moment has come, the longest waiting first.

    A chat comes whole, with all its due slots, and its row is locked too: on PostgreSQL nobody else promises it
    anything meanwhile.
    """
    chats = list(dict.fromkeys(session.scalars(_DUE, {"now": now, "most": limit})))
    if not chats:
        return ()
    rows: Any = session.execute(_DUE_OF_CHATS, {"chats": chats, "now": now})
    return tuple(_slot_of(row) for row in rows)


def list_due_slots(session: Session, chat: int, now: datetime) -> tuple[Slot, ...]:
    return tuple(slot for slot in list_slots(session, chat) if slot.next_due_at <= now)


def list_topic_rules(session: Session, chats: Iterable[int]) -> dict[int, tuple[SlotRule, ...]]:
    """The rules of each chat that bring one topic only; chats that have none are left out."""
    rows: Any = session.execute(_TOPIC_RULES, {"chats": chats})
    found: defaultdict[int, list[SlotRule]] = defaultdict(list)
    for row in rows:
        found[row.chat_id].append(_slot_of(row).rule)
    return {chat: tuple(rules) for chat, rules in found.items()}


def list_planned_after(session: Session, moment: datetime) -> tuple[ChatKey, ...]:
    """Chats with a slot planned for later than this."""
    # Told apart here: for a DISTINCT SQLite reads every slot there is, by chat.
    chats = session.scalars(select(SlotRow.chat_id).where(SlotRow.next_due_at > moment))
    return tuple(map(ChatKey, dict.fromkeys(chats)))


_ADVANCE = (
    update(SlotRow)
    .where(SlotRow.id == bindparam("of_slot"))
    .values(next_day=bindparam("day"), next_due_at=bindparam("due_at", type_=Moment()))
)


def advance_slot(session: Session, slot_id: int, day: date, at: datetime) -> None:
    advance_slots(session, [(slot_id, day, at)])


def advance_slots(session: Session, planned: Sequence[tuple[int, date, datetime]]) -> None:
    """Slots by id, each with its next day and moment."""
    if not planned:
        return
    update_many(session, _ADVANCE, [{"of_slot": slot, "day": day, "due_at": at} for slot, day, at in planned])


def oldest_due_at(session: Session) -> datetime | None:
    """The moment of the slot that has waited longest, or will come first; quiet hours put theirs off to their end."""
    first = (
        select(SlotRow.next_due_at)
        .join(ChatRow, ChatRow.id == SlotRow.chat_id)
        .where(ChatRow.state == ChatState.ACTIVE, ChatRow.held_until.is_(None))
        .order_by(SlotRow.next_due_at)
        .limit(1)
    )
    held = select(func.min(ChatRow.held_until)).where(ChatRow.state == ChatState.ACTIVE)
    found = [at for at in (session.scalar(first), session.scalar(held)) if at is not None]
    return min(found, default=None)


def _slot_of(row: SlotRow) -> Slot:
    return Slot(row.id, ChatKey(row.chat_id), _rule_of(row.wall, row.days, row.topic), row.next_day, row.next_due_at)


@lru_cache(maxsize=1024)
def _rule_of(wall: str, days: str, topic: str | None) -> SlotRule:
    return SlotRule(time.fromisoformat(wall), frozenset(int(day) for day in days), topic)
