"""What was recorded, read back for a replay: who the readers were, and every state of every item with its moment."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Table, func, insert, select, update
from sqlalchemy.orm import Session

from bot.core.replays import ReplayedStory
from bot.core.subscriptions import ChatState
from bot.storage.schema import (
    ChatRow,
    EditionRow,
    FeedRow,
    FeedSubscriptionRow,
    ItemRevisionRow,
    ItemRow,
    LedgerRow,
    MuteRow,
    SlotRow,
    StoryRow,
    SubscriptionRow,
    TopicRow,
)
from bot.storage.upsert import insert_new

Row = dict[str, Any]
OF_CHATS = (SubscriptionRow, FeedSubscriptionRow, MuteRow, SlotRow)


@dataclass(frozen=True, slots=True)
class ItemState:
    """An item as it came (number 1) or as it was edited later."""

    at: datetime
    item_id: int
    number: int
    columns: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Setup:
    """Rows to copy, by table, and what each chat had been told."""

    rows: tuple[tuple[Table, tuple[Row, ...]], ...]
    told: tuple[tuple[int, int, str, datetime], ...]  # chat, an item of the story, headline, when


def read_setup(session: Session, at: datetime, until: datetime, chat_id: int | None) -> Setup:
    """Feeds, topics and the active chats there were by `until` (or the one with Telegram's number), as they stood at
    `at`: chats choose what they choose today, and were told what they had been told then.
    """
    chosen = select(ChatRow).where(ChatRow.state == ChatState.ACTIVE, ChatRow.created_at <= until)
    if chat_id is not None:
        chosen = chosen.where(ChatRow.chat_id == chat_id)
    chats = _rows(session, chosen.with_only_columns(*ChatRow.__table__.columns).order_by(ChatRow.id))
    ids = [row["id"] for row in chats]
    told_at = {  # noqa: C416 (rows are no pairs to mypy)
        chat: covered
        for chat, covered in session.execute(
            select(EditionRow.chat_id, func.max(EditionRow.period_to))
            .where(EditionRow.chat_id.in_(ids), EditionRow.settled_at <= at)
            .group_by(EditionRow.chat_id)
        )
    }
    for row in chats:
        row |= {"told_at": told_at.get(row["id"]), "first_wanted": False, "pending": None}
    rows = [
        (_table(FeedRow), _rows(session, select(*_table(FeedRow).columns))),
        (_table(TopicRow), _rows(session, select(*_table(TopicRow).columns))),
        (_table(ChatRow), chats),
    ]
    for kind in OF_CHATS:
        table = _table(kind)
        rows.append((table, _rows(session, select(*table.columns).where(table.columns.chat_id.in_(ids)))))
    told = session.execute(
        select(LedgerRow.chat_id, func.min(ItemRow.id), LedgerRow.headline, LedgerRow.told_at)
        .join(ItemRow, ItemRow.story_id == LedgerRow.story_id)
        .where(LedgerRow.chat_id.in_(ids), LedgerRow.told_at <= at)
        .group_by(LedgerRow.chat_id, LedgerRow.story_id, LedgerRow.revision, LedgerRow.headline, LedgerRow.told_at)
        .order_by(LedgerRow.told_at)
    )
    return Setup(
        tuple((table, tuple(found)) for table, found in rows),
        tuple((chat, item, headline, when) for chat, item, headline, when in told if when is not None),
    )


def read_states(session: Session, since: datetime, until: datetime) -> tuple[ItemState, ...]:
    """Every state of the items seen in that time, in the order they came."""
    table = _table(ItemRow)
    items = _rows(session, select(*table.columns).where(table.c.seen_at >= since, table.c.seen_at <= until))
    older: dict[int, list[tuple[int, str, str, datetime]]] = {}
    query = (
        select(ItemRevisionRow.item_id, ItemRevisionRow.number, ItemRevisionRow.title, ItemRevisionRow.lead)
        .add_columns(ItemRevisionRow.seen_at)
        .join(ItemRow, ItemRow.id == ItemRevisionRow.item_id)
        .where(ItemRow.seen_at >= since, ItemRow.seen_at <= until)
    )
    for item, number, title, lead, seen_at in session.execute(query):
        older.setdefault(item, []).append((number, title, lead, seen_at))
    states = []
    for row in items:
        texts = [*sorted(older.get(row["id"], ())), (row["revision"], row["title"], row["lead"], row["changed_at"])]
        for number, title, lead, at in texts:
            moment = row["seen_at"] if number == texts[0][0] else at
            changed = {"title": title, "lead": lead, "revision": number, "changed_at": moment}
            columns = row | changed | {"story_id": None, "grouped_at": None} if number == texts[0][0] else changed
            if moment <= until:
                states.append(ItemState(moment, row["id"], number, columns))
    return tuple(sorted(states, key=lambda state: (state.at, state.item_id, state.number)))


def write_setup(session: Session, setup: Setup) -> None:
    for table, rows in setup.rows:
        if rows:
            session.execute(insert(table), list(rows))


def write_states(session: Session, states: Sequence[ItemState]) -> None:
    """Have these states come, as if a poll had brought them."""
    for state in states:
        if "feed_id" in state.columns:
            session.execute(insert(ItemRow), [dict(state.columns)])
        else:
            changed = update(ItemRow).where(ItemRow.id == state.item_id)
            session.execute(changed.values(grouped_at=None, **state.columns))


def write_told(session: Session, told: Sequence[tuple[int, int, str, datetime]]) -> None:
    """The ledger as it was: a story that holds the item now counts as told, as it stands now."""
    found = session.execute(
        select(ItemRow.id, ItemRow.story_id, StoryRow.revision)
        .join(StoryRow, StoryRow.id == ItemRow.story_id)
        .where(ItemRow.id.in_([item for _, item, _, _ in told]))
    )
    stories = {item: (story, revision) for item, story, revision in found}
    insert_new(
        session,
        LedgerRow,
        [
            {
                "chat_id": chat,
                "story_id": stories[item][0],
                "revision": stories[item][1],
                "edition_id": None,
                "part": None,
                "headline": headline,
                "told_at": at,
            }
            for chat, item, headline, at in told
            if item in stories
        ],
    )


@dataclass(frozen=True, slots=True)
class EditionTold:
    id: int
    chat_id: int
    key: str
    due_at: datetime
    stories: tuple[ReplayedStory, ...]


def list_editions_after(session: Session, last: int) -> tuple[EditionTold, ...]:
    """Editions made after the one with that id, with their stories and what those were made of."""
    found = []
    query = (
        select(EditionRow.id, ChatRow.chat_id, EditionRow.key, EditionRow.due_at)
        .join(ChatRow, ChatRow.id == EditionRow.chat_id)
        .where(EditionRow.id > last)
        .order_by(EditionRow.id)
    )
    for edition, chat_id, key, due_at in session.execute(query):
        told = session.execute(select(LedgerRow.story_id, LedgerRow.headline).where(LedgerRow.edition_id == edition))
        stories = tuple(
            ReplayedStory(headline, frozenset(session.scalars(select(ItemRow.id).where(ItemRow.story_id == story))))
            for story, headline in told
        )
        found.append(EditionTold(edition, chat_id, key, due_at, stories))
    return tuple(found)


def list_chat_ids(session: Session) -> tuple[int, ...]:
    return tuple(session.scalars(select(ChatRow.id).order_by(ChatRow.id)))


def _table(kind: Any) -> Table:
    table: Table = kind.__table__
    return table


def _rows(session: Session, query: Any) -> list[Row]:
    return [dict(row) for row in session.execute(query).mappings()]
