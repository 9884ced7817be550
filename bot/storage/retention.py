"""What is old enough to go, and its going, a few rows at a time.

Finding is a matter of readers. Deleting asks again within its transaction: what came alive meanwhile stays. It is given
as pieces: each step of an iterator deletes a few rows and says how many, so that whoever runs it may stop and commit
after any of them, and begin again. Rows that hang on others go before them: a story may have been told to a hundred
thousand chats, and a cascade would take all that in one statement.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Column, ColumnElement, Table, delete, func, select, tuple_, update
from sqlalchemy.orm import Session

from bot.core.subscriptions import ChatState
from bot.core.topics import TopicKind
from bot.storage import ledger, search
from bot.storage.schema import (
    Base,
    ChatRow,
    DeliveryRow,
    EditionRow,
    FeedRow,
    ItemRow,
    LedgerRow,
    MuteRow,
    StoryRow,
    SubscriptionRow,
    TopicRow,
    UndoRow,
)

ROWS_A_PIECE = 10  # a millisecond, with what hangs on them


@dataclass(frozen=True, slots=True)
class Gone:
    """What one piece deleted; `rows`: of tables nobody counts."""

    items: int = 0
    stories: int = 0
    editions: int = 0
    chats: int = 0
    topics: int = 0
    rows: int = 0


@dataclass(frozen=True, slots=True)
class OldStory:
    """A story without news for long, with what its items say about whether it may go."""

    id: int
    updated_at: datetime
    items: tuple[tuple[int, datetime], ...]  # feed, seen_at
    waits: bool  # an edit of an item is not grouped yet


def list_old_stories(
    session: Session, before: datetime, after: tuple[datetime, int] | None, limit: int
) -> tuple[OldStory, ...]:
    """Stories untouched since `before`, the longest untouched first, beyond the one at `after`."""
    query = (
        select(StoryRow.id, StoryRow.updated_at)
        .where(StoryRow.updated_at < before, StoryRow.newest_at < before)
        .order_by(StoryRow.updated_at, StoryRow.id)
        .limit(limit)
    )
    if after is not None:
        query = query.where(tuple_(StoryRow.updated_at, StoryRow.id) > tuple_(*after))
    found: dict[int, datetime] = {story: at for story, at in session.execute(query)}  # noqa: C416 (rows are no pairs to mypy)
    items: dict[int, list[tuple[int, datetime]]] = {story: [] for story in found}
    waiting = set()
    rows = session.execute(
        select(ItemRow.story_id, ItemRow.feed_id, ItemRow.seen_at, ItemRow.grouped_at).where(
            ItemRow.story_id.in_(found)
        )
    )
    for story, feed, seen_at, grouped_at in rows:
        items[story or 0].append((feed, seen_at))
        if grouped_at is None:
            waiting.add(story)
    return tuple(OldStory(story, at, tuple(items[story]), story in waiting) for story, at in found.items())


def find_floor(session: Session, feed_id: int, keep: int) -> datetime | None:
    """Since when the newest `keep` items of the feed were seen: those stay. None: the feed has no more than that."""
    query = select(ItemRow.seen_at).where(ItemRow.feed_id == feed_id).order_by(ItemRow.seen_at.desc())
    return session.scalar(query.offset(keep - 1).limit(1))


def list_retired(session: Session) -> frozenset[int]:
    return frozenset(session.scalars(select(FeedRow.id).where(FeedRow.retired_at.is_not(None))))


def delete_stories(session: Session, ids: Sequence[int], before: datetime, shelves: Sequence[int]) -> Iterator[Gone]:
    """Delete these stories where they are still old, with their items and all that hangs on them: keys, revisions,
    joins, topics, words, and what the ledger says of them, on `shelves` as a reader found them (ledger.py).
    """
    old = list(
        session.scalars(
            select(StoryRow.id).where(StoryRow.id.in_(ids), StoryRow.updated_at < before, StoryRow.newest_at < before)
        )
    )
    for table, column in _owned_by(StoryRow, but=ItemRow):
        yield from (Gone(rows=rows) for rows in _by_pieces(session, table, column.in_(old)))
    told = ledger.tells_any(old, shelves)
    yield from (Gone(rows=rows) for rows in _by_pieces(session, LedgerRow.__table__, told))
    yield from _delete_items(session, old)
    newer = [shelf for shelf in ledger.list_shelves(session) if not shelves or shelf >= shelves[-1]]
    for start in range(0, len(old), ROWS_A_PIECE):
        some = old[start : start + ROWS_A_PIECE]
        session.execute(delete(LedgerRow).where(ledger.tells_any(some, newer)))  # told since the reader looked
        yield Gone(stories=_gone(session, delete(StoryRow).where(StoryRow.id.in_(some))))


def _delete_items(session: Session, stories: Sequence[int]) -> Iterator[Gone]:
    # By rising id: FTS5 writes out what it has whenever a row leaves that stands before the one that left last.
    chosen = select(ItemRow.id).where(ItemRow.story_id.in_(stories)).order_by(ItemRow.id).limit(ROWS_A_PIECE)
    while items := session.scalars(chosen).all():
        search.forget_items(session, items)
        yield Gone(items=_gone(session, delete(ItemRow).where(ItemRow.id.in_(items))))


def list_old_editions(session: Session, before: datetime, after: int, limit: int) -> tuple[tuple[int, ...], int | None]:
    """Editions settled before then, of the next `limit` beyond the id `after`; and where to go on, None at the end.

    Ids rise with time: behind one that was composed since then nothing is old.
    """
    query = select(EditionRow.id, EditionRow.settled_at, EditionRow.composed_at).where(EditionRow.id > after)
    rows = session.execute(query.order_by(EditionRow.id).limit(limit)).all()
    old = tuple(edition for edition, settled_at, _ in rows if settled_at is not None and settled_at < before)
    ends = len(rows) < limit or rows[-1].composed_at >= before
    return old, None if ends else rows[-1].id


def delete_editions(session: Session, ids: Sequence[int]) -> Iterator[Gone]:
    """Delete settled editions with their messages. What the chat was told in them stays told."""
    for start in range(0, len(ids), ROWS_A_PIECE):
        some = ids[start : start + ROWS_A_PIECE]
        session.execute(update(LedgerRow).where(LedgerRow.edition_id.in_(some)).values(edition_id=None, part=None))
        yield Gone(editions=_gone(session, delete(EditionRow).where(EditionRow.id.in_(some))))


def delete_announcements(session: Session, before: datetime, limit: int) -> int:
    """Delete settled messages that belong to no edition."""
    chosen = (
        select(DeliveryRow.id)
        .where(DeliveryRow.edition_id.is_(None), DeliveryRow.settled_at < before)
        .order_by(DeliveryRow.id)
        .limit(limit)
    )
    return _gone(session, delete(DeliveryRow).where(DeliveryRow.id.in_(chosen)))


def list_gone_chats(session: Session, before: datetime) -> tuple[int, ...]:
    """Chats that are gone and were last told something before then (or never, and met before then)."""
    query = select(ChatRow.id).where(
        ChatRow.state == ChatState.GONE, func.coalesce(ChatRow.told_at, ChatRow.created_at) < before
    )
    return tuple(session.scalars(query))


def delete_chat(session: Session, chat: int) -> Iterator[Gone]:
    """Delete a chat that is gone, what hangs on it first. One that came back meanwhile is left alone."""
    if session.scalar(select(ChatRow.state).where(ChatRow.id == chat).with_for_update()) != ChatState.GONE:
        return
    for table, column in _owned_by(ChatRow):
        yield from (Gone(rows=rows) for rows in _by_pieces(session, table, column == chat))
    yield Gone(chats=_gone(session, delete(ChatRow).where(ChatRow.id == chat)))


def delete_undos(session: Session, before: datetime, limit: int) -> int:
    chosen = select(UndoRow.id).where(UndoRow.at < before).order_by(UndoRow.id).limit(limit)
    return _gone(session, delete(UndoRow).where(UndoRow.id.in_(chosen)))


def delete_mutes(session: Session, before: datetime, limit: int) -> int:
    """Delete mutes that ended before then."""
    chosen = select(MuteRow.id).where(MuteRow.expires_at < before).limit(limit)
    return _gone(session, delete(MuteRow).where(MuteRow.id.in_(chosen)))


def list_lonely_topics(session: Session, before: datetime) -> tuple[int, ...]:
    """Free-text topics made before then that nobody follows and no Undo may bring back."""
    undoable: set[int] = set()
    for choices in session.scalars(select(UndoRow.before)):
        undoable.update(choices.get("topics", ()))
    followed = select(SubscriptionRow.topic_id)
    query = select(TopicRow.id).where(
        TopicRow.kind == TopicKind.FREE, TopicRow.created_at < before, TopicRow.id.not_in(followed)
    )
    return tuple(topic for topic in session.scalars(query) if topic not in undoable)


def delete_topic(session: Session, topic: int) -> Iterator[Gone]:
    """Delete a topic nobody follows, its matches first."""
    if session.scalar(select(SubscriptionRow.chat_id).where(SubscriptionRow.topic_id == topic).limit(1)) is not None:
        return
    for table, column in _owned_by(TopicRow):
        yield from (Gone(rows=rows) for rows in _by_pieces(session, table, column == topic))
    yield Gone(topics=_gone(session, delete(TopicRow).where(TopicRow.id == topic)))


def _owned_by(owner: type[Base], but: type[Base] | None = None) -> list[tuple[Table, Column[Any]]]:
    """The tables whose rows hang on those of `owner`, and by which column; what hangs on others first."""
    return [
        (table, key.parent)
        for table in reversed(Base.metadata.sorted_tables)
        for key in table.foreign_keys
        if key.column.table.name == owner.__tablename__ and (but is None or table.name != but.__tablename__)
    ]


def _by_pieces(session: Session, table: Any, which: ColumnElement[bool]) -> Iterator[int]:
    """Delete these rows, a piece at a time."""
    columns = list(table.primary_key.columns)
    key = tuple_(*columns) if len(columns) > 1 else columns[0]
    chosen = select(*columns).where(which).limit(ROWS_A_PIECE)
    while gone := _gone(session, delete(table).where(key.in_(chosen))):
        yield gone
        if gone < ROWS_A_PIECE:
            return


def in_pieces(session: Session, delete_some: Callable[[Session, int], int]) -> Iterator[Gone]:
    """A deletion that takes a limit, until it finds nothing more."""
    while rows := delete_some(session, ROWS_A_PIECE):
        yield Gone(rows=rows)


def _gone(session: Session, statement: Any) -> int:
    return int(session.execute(statement.execution_options(synchronize_session=False)).rowcount)  # type: ignore[attr-defined]
