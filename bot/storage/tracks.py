"""Stories that chats track: which have moved on, and which have been quiet for too long."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from bot.core.stories import Story
from bot.core.subscriptions import Chat, ChatState, Tracked
from bot.storage.chats import chat_of
from bot.storage.schema import ChatRow, DeliveryRow, LedgerRow, StoryRow, TrackRow
from bot.storage.stories import story_of
from bot.storage.upsert import insert_new


@dataclass(frozen=True, slots=True)
class Moved:
    """A tracked story that has changed in substance since its chat was told."""

    chat: Chat
    story: Story
    message_id: int  # what its updates answer to


def save_track(session: Session, chat: int, story: Story, message_id: int, now: datetime) -> None:
    """Track from what the story says now; a story tracked already stays as it is."""
    row = {"chat_id": chat, "story_id": story.id, "message_id": message_id, "revision": story.revision, "moved_at": now}
    insert_new(session, TrackRow, [row])


def list_tracks(session: Session, chat: int) -> tuple[Tracked, ...]:
    """The chat's tracks, the last that moved first."""
    query = select(TrackRow).where(TrackRow.chat_id == chat).order_by(TrackRow.moved_at.desc(), TrackRow.story_id)
    return tuple(Tracked(row.story_id, row.message_id, row.revision, row.moved_at) for row in session.scalars(query))


def set_tracks(session: Session, chat: int, tracks: Sequence[Tracked]) -> None:
    """All of a chat's tracks; stories that are no more are left out."""
    session.execute(delete(TrackRow).where(TrackRow.chat_id == chat))
    there = set(session.scalars(select(StoryRow.id).where(StoryRow.id.in_([one.story_id for one in tracks]))))
    rows = [{"chat_id": chat, **asdict(one)} for one in tracks if one.story_id in there]
    insert_new(session, TrackRow, rows)


def drop_track(session: Session, chat: int, story_id: int) -> None:
    session.execute(delete(TrackRow).where(TrackRow.chat_id == chat, TrackRow.story_id == story_id))


def is_tracked(session: Session, chat: int, story_id: int) -> bool:
    return session.get(TrackRow, (chat, story_id)) is not None


def list_tracked(session: Session, chat: int) -> tuple[Story, ...]:
    """The stories a chat tracks, the last that moved first."""
    query = (
        select(StoryRow)
        .join(TrackRow, TrackRow.story_id == StoryRow.id)
        .where(TrackRow.chat_id == chat)
        .order_by(TrackRow.moved_at.desc(), TrackRow.story_id)
    )
    return tuple(story_of(row) for row in session.scalars(query))


def list_moved(session: Session, since: datetime, limit: int) -> tuple[Moved, ...]:
    """Tracked stories of active chats with a revision these have not been told by us; quiet hours hold theirs.

    Tracks that have not moved `since` are over, whatever came meanwhile.
    """
    query = (
        select(ChatRow, StoryRow, TrackRow.message_id)
        .join(TrackRow, TrackRow.chat_id == ChatRow.id)
        .join(StoryRow, StoryRow.id == TrackRow.story_id)
        .where(
            TrackRow.moved_at >= since,
            StoryRow.revision > TrackRow.revision,
            ChatRow.state == ChatState.ACTIVE,
            ChatRow.held_until.is_(None),
        )
        .order_by(StoryRow.updated_at, ChatRow.id)
        .limit(limit)
        .with_for_update(of=TrackRow, skip_locked=True)
    )
    return tuple(Moved(chat_of(chat), story_of(story), message) for chat, story, message in session.execute(query))


def list_moved_of(session: Session, chat: int) -> tuple[Moved, ...]:
    """The same of one chat, whatever holds it."""
    query = (
        select(ChatRow, StoryRow, TrackRow.message_id)
        .join(TrackRow, TrackRow.chat_id == ChatRow.id)
        .join(StoryRow, StoryRow.id == TrackRow.story_id)
        .where(StoryRow.revision > TrackRow.revision, ChatRow.id == chat)
        .order_by(StoryRow.updated_at)
    )
    return tuple(Moved(chat_of(row), story_of(story), message) for row, story, message in session.execute(query))


def mark_moved(session: Session, moved: Iterable[Moved], now: datetime) -> None:
    """These have been seen to."""
    for one in moved:
        session.execute(
            update(TrackRow)
            .where(TrackRow.chat_id == one.chat.id, TrackRow.story_id == one.story.id)
            .values(revision=one.story.revision, moved_at=now)
        )


def drop_quiet(session: Session, before: datetime) -> int:
    """End the tracks of stories that have not moved since then; how many."""
    return int(session.execute(delete(TrackRow).where(TrackRow.moved_at < before)).rowcount)  # type: ignore[attr-defined]


def find_first_message(session: Session, chat: int, story_id: int) -> int | None:
    """The message that told the chat of the story first."""
    return session.scalar(
        select(DeliveryRow.message_id)
        .join(LedgerRow, (LedgerRow.edition_id == DeliveryRow.edition_id) & (LedgerRow.part == DeliveryRow.part))
        .where(LedgerRow.chat_id == chat, LedgerRow.story_id == story_id, DeliveryRow.message_id.is_not(None))
        .order_by(LedgerRow.revision)
        .limit(1)
    )


def is_told(session: Session, chat: int, story: Story) -> bool:
    """Whether this revision was told, or is promised, by a briefing."""
    return session.get(LedgerRow, (chat, story.id, story.revision)) is not None
