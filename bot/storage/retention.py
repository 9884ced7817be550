"""What is old enough to go, and its going, a few rows at a time.

Finding is a matter of readers. Deleting asks again within its transaction: what came alive meanwhile stays.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, func, select, tuple_, update
from sqlalchemy.orm import Session

from bot.core.subscriptions import ChatState
from bot.core.topics import TopicKind
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
    StoryTopicRow,
    SubscriptionRow,
    TopicRow,
    UndoRow,
)


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


def delete_stories(session: Session, ids: Sequence[int], before: datetime, most_items: int) -> tuple[int, int]:
    """Delete items of these stories, at most so many, and the stories that have none left; (items, stories) gone.

    What hangs on them goes along: keys, revisions, joins, topics, and what the ledger says of these stories.
    """
    still_old = list(
        session.scalars(
            select(StoryRow.id).where(StoryRow.id.in_(ids), StoryRow.updated_at < before, StoryRow.newest_at < before)
        )
    )
    chosen = select(ItemRow.id).where(ItemRow.story_id.in_(still_old)).limit(most_items)
    items = _gone(session, delete(ItemRow).where(ItemRow.id.in_(chosen)))
    if items == most_items:  # a story with very many items takes several steps
        return items, 0
    return items, _gone(session, delete(StoryRow).where(StoryRow.id.in_(still_old)))


def list_old_editions(session: Session, before: datetime, after: int, limit: int) -> tuple[int, ...]:
    """Editions settled before then, beyond the id `after`. Ids rise with time, so the old ones come first."""
    query = select(EditionRow.id, EditionRow.settled_at).where(EditionRow.id > after)
    rows = session.execute(query.order_by(EditionRow.id).limit(limit))
    return tuple(edition for edition, settled_at in rows if settled_at is not None and settled_at < before)


def delete_editions(session: Session, ids: Sequence[int]) -> int:
    """Delete settled editions with their messages. What the chat was told in them stays told."""
    session.execute(update(LedgerRow).where(LedgerRow.edition_id.in_(ids)).values(edition_id=None, part=None))
    session.execute(delete(DeliveryRow).where(DeliveryRow.edition_id.in_(ids)))
    return _gone(session, delete(EditionRow).where(EditionRow.id.in_(ids)))


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


def delete_chat_rows(session: Session, chat: int, limit: int) -> tuple[int, bool]:
    """Delete at most so many rows of a chat that is gone; how many, and whether nothing is left of it.

    A chat that came back meanwhile is left alone: (0, True).
    """
    if session.scalar(select(ChatRow.state).where(ChatRow.id == chat).with_for_update()) != ChatState.GONE:
        return 0, True
    deleted = 0
    for table in reversed(Base.metadata.sorted_tables):
        for key in table.foreign_keys:
            if key.column.table.name != ChatRow.__tablename__:
                continue
            columns = list(table.primary_key.columns)
            chosen = select(*columns).where(key.parent == chat).limit(limit - deleted)
            deleted += _gone(session, delete(table).where(tuple_(*columns).in_(chosen)))
            if deleted >= limit:
                return deleted, False
    return deleted + _gone(session, delete(ChatRow).where(ChatRow.id == chat)), True


def delete_undos(session: Session, before: datetime, limit: int) -> int:
    chosen = select(UndoRow.id, UndoRow.at).order_by(UndoRow.id).limit(limit)
    old = [undo for undo, at in session.execute(chosen) if at < before]
    return _gone(session, delete(UndoRow).where(UndoRow.id.in_(old))) if old else 0


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


def delete_topic_rows(session: Session, topic: int, limit: int) -> tuple[int, bool]:
    """Delete at most so many matches of a topic nobody follows, and with the last the topic itself."""
    if session.scalar(select(SubscriptionRow.chat_id).where(SubscriptionRow.topic_id == topic).limit(1)) is not None:
        return 0, True
    chosen = select(StoryTopicRow.story_id).where(StoryTopicRow.topic_id == topic).limit(limit)
    matches = _gone(
        session, delete(StoryTopicRow).where(StoryTopicRow.topic_id == topic, StoryTopicRow.story_id.in_(chosen))
    )
    if matches == limit:
        return matches, False
    return matches + _gone(session, delete(TopicRow).where(TopicRow.id == topic)), True


def _gone(session: Session, statement: Any) -> int:
    return int(session.execute(statement.execution_options(synchronize_session=False)).rowcount)  # type: ignore[attr-defined]
