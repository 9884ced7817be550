"""Chats: where we speak, how each is addressed, and that nothing of one is left when it is forgotten."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Table, delete, select, update
from sqlalchemy.orm import Session

from bot.core.quiet import stored_quiet
from bot.core.subscriptions import Address, Chat, ChatKey, ChatKind, ChatState, Defaults, EmptyDay
from bot.storage.among import among_given
from bot.storage.schema import Base, ChatRow
from bot.storage.upsert import insert_new

_CHATS: Any = ChatRow.__table__


def find_chat(session: Session, address: Address) -> Chat | None:
    row = session.scalar(
        select(ChatRow).where(ChatRow.chat_id == address.chat_id, ChatRow.thread_id == (address.thread_id or 0))
    )
    return chat_of(row) if row else None


def get_chat(session: Session, chat: int) -> Chat:
    return chat_of(session.get_one(ChatRow, chat))


# Plain rows: objects of the ORM cost four times as much, and at eight o'clock there are many.
_CHATS_GIVEN = select(_CHATS).where(among_given(_CHATS.c.id, "ids"))


def get_chats(session: Session, ids: Iterable[int]) -> dict[int, Chat]:
    rows: Any = session.execute(_CHATS_GIVEN, {"ids": ids})
    return {row.id: chat_of(row) for row in rows}


def list_threads(session: Session, chat_id: int) -> tuple[Chat, ...]:
    """Every scope we have in one Telegram chat: the chat itself and its forum topics."""
    return tuple(chat_of(row) for row in session.scalars(select(ChatRow).where(ChatRow.chat_id == chat_id)))


def save_chat(session: Session, address: Address, language: str, defaults: Defaults, now: datetime) -> Chat:
    """The chat at this address, made new when we have never met."""
    row = {
        "chat_id": address.chat_id,
        "thread_id": address.thread_id or 0,
        "kind": address.kind,
        "language": language,
        "zone": defaults.zone,
        "stories": defaults.stories,
        "article_languages": [],
        "empty_day": EmptyDay.TELL,
        "state": ChatState.NEW,
        "first_wanted": False,
        "created_at": now,
    }
    insert_new(session, ChatRow, [row])
    chat = find_chat(session, address)
    assert chat is not None
    return chat


def set_chat(session: Session, chat: int, **columns: Any) -> None:
    """Set columns of the chat's row, by their names in the schema."""
    session.execute(update(ChatRow).where(ChatRow.id == chat).values(**columns))


def move_chat(session: Session, old_chat_id: int, new_chat_id: int) -> int:
    """A group became a supergroup: everything moves along. Where we already speak there, the older scope stays."""
    here = select(ChatRow.thread_id).where(ChatRow.chat_id == new_chat_id)
    result = session.execute(
        update(ChatRow)
        .where(ChatRow.chat_id == old_chat_id, ChatRow.thread_id.not_in(here))
        .values(chat_id=new_chat_id)
    )
    return int(result.rowcount)  # type: ignore[attr-defined]


def claim_held(session: Session, now: datetime, limit: int) -> tuple[Chat, ...]:
    """Chats whose quiet hours held something and are over."""
    query: Any = (
        select(ChatRow)
        .where(ChatRow.held_until <= now, ChatRow.state == ChatState.ACTIVE)
        .order_by(ChatRow.held_until, ChatRow.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    return tuple(chat_of(row) for row in session.scalars(query))


def lock_chat(session: Session, chat: int) -> None:
    """On PostgreSQL nobody else promises this chat anything until the transaction is over."""
    session.execute(select(ChatRow.id).where(ChatRow.id == chat).with_for_update())


def list_first_wanted(session: Session, limit: int) -> tuple[Chat, ...]:
    """Active chats that wait for their first briefing."""
    query = (
        select(ChatRow).where(ChatRow.first_wanted, ChatRow.state == ChatState.ACTIVE).order_by(ChatRow.id).limit(limit)
    )
    return tuple(chat_of(row) for row in session.scalars(query))


def list_to_resume(session: Session, now: datetime) -> tuple[ChatKey, ...]:
    """Chats whose pause is over."""
    query = select(ChatRow.id).where(ChatRow.state == ChatState.PAUSED, ChatRow.paused_until <= now)
    return tuple(ChatKey(chat) for chat in session.scalars(query))


def rows_of(chat: int) -> list[tuple[Table, ColumnElement[bool]]]:
    """Every table with rows that hang on a chat, directly or by another one, and which these are; owners first."""
    found: dict[Table, ColumnElement[bool]] = {ChatRow.__table__: ChatRow.id == chat}  # type: ignore[dict-item]
    for table in Base.metadata.sorted_tables:
        keys = [key for key in table.foreign_keys if key.column.table in found]
        for key in sorted(keys, key=lambda key: key.column.table is not ChatRow.__table__):
            owner = key.column.table
            owned = (
                key.parent == chat
                if owner is ChatRow.__table__
                else key.parent.in_(select(key.column).where(found[owner]))
            )
            found.setdefault(table, owned)
    return list(found.items())


def forget_chat(session: Session, chat: int) -> dict[str, int]:
    """Delete the chat and all that hangs on it; how many rows of each table."""
    counts: dict[str, int] = {}
    for table, owned in reversed(rows_of(chat)):
        result = session.execute(delete(table).where(owned))
        counts[table.name] = int(result.rowcount)  # type: ignore[attr-defined]
    return {name: number for name, number in counts.items() if number}


# By their names, which costs a tenth of asking the enum.
_KINDS = {kind.value: kind for kind in ChatKind}
_STATES = {state.value: state for state in ChatState}
_EMPTY_DAYS = {choice.value: choice for choice in EmptyDay}


def chat_of(row: ChatRow) -> Chat:
    return Chat(
        id=ChatKey(row.id),
        address=Address(row.chat_id, row.thread_id or None, _KINDS[row.kind]),
        language=row.language,
        zone=row.zone,
        stories=row.stories,
        article_languages=tuple(row.article_languages),
        empty_day=_EMPTY_DAYS[row.empty_day],
        state=_STATES[row.state],
        paused_until=row.paused_until,
        pending=row.pending or {},
        told_at=row.told_at,
        created_at=row.created_at,
        quiet=stored_quiet(row.quiet),
        held_until=row.held_until,
        nights=row.nights,
        minutes=row.minutes,
        per_source=row.per_source,
    )
