"""Everything a chat chose as one value, and what undoes a change of it."""

from collections.abc import Mapping, Sequence
from datetime import datetime, time
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.core.mutes import Mute, MuteKind
from bot.core.quiet import stored_quiet
from bot.core.schedule import SlotRule
from bot.core.subscriptions import ChatState, Choices, EmptyDay, Tracked, rule_days
from bot.core.undo import changed, undone
from bot.storage.mutes import list_mutes
from bot.storage.schema import ChatRow, UndoRow
from bot.storage.slots import list_slots
from bot.storage.subscriptions import list_feed_names, list_followed, list_followed_feeds
from bot.storage.tastes import list_tastes
from bot.storage.tracks import list_tracks


def get_choices(session: Session, chat: int) -> Choices:
    row = session.get_one(ChatRow, chat)
    return Choices(
        topics=list_followed(session, chat),
        feeds=list_followed_feeds(session, chat),
        feed_names=tuple(list_feed_names(session, chat).items()),
        slots=tuple(slot.rule for slot in list_slots(session, chat)),
        mutes=list_mutes(session, chat),
        language=row.language,
        zone=row.zone,
        stories=row.stories,
        article_languages=tuple(row.article_languages),
        empty_day=EmptyDay(row.empty_day),
        state=ChatState(row.state),
        paused_until=row.paused_until,
        quiet=stored_quiet(row.quiet),
        minutes=row.minutes,
        per_source=row.per_source,
        tastes=tuple((taste.story_id, taste.sign) for taste in list_tastes(session, [chat]).get(chat, ())),
        tracks=list_tracks(session, chat),
    )


def save_undo(session: Session, chat: int, before: Choices, after: Choices, now: datetime) -> int:
    """Keep what a change changed: what else is chosen meanwhile is none of its Undo's business."""
    was, became = changed(choices_to_json(before), choices_to_json(after))
    row = UndoRow(chat_id=chat, before=was, after=became, at=now, used_at=None)
    session.add(row)
    session.flush()
    return row.id


def find_undo(session: Session, chat: int, undo_id: int) -> Mapping[str, Any] | None:
    """What a change of this chat changed, as it was; None when it was undone, or nobody remembers."""
    row = session.get(UndoRow, undo_id)
    return row.before if row is not None and row.chat_id == chat and row.used_at is None else None


def find_last_undo(session: Session, chat: int, name: str, after: datetime) -> int | None:
    """The newest change of this chat since then, if it changed this part of its choices and nothing else."""
    newest = select(UndoRow).where(UndoRow.chat_id == chat, UndoRow.at >= after, UndoRow.used_at.is_(None))
    row = session.scalar(newest.order_by(UndoRow.id.desc()).limit(1))
    return row.id if row is not None and list(row.before) == [name] else None


def claim_undo(session: Session, chat: int, undo_id: int, after: datetime, now: datetime) -> Choices | None:
    """The chat's choices as they are, without that change. Once; None when used, too old, or not this chat's."""
    row = session.get(UndoRow, undo_id)
    if row is None or row.chat_id != chat or row.used_at is not None or row.at < after:
        return None
    row.used_at = now
    return choices_from_json(undone(choices_to_json(get_choices(session, chat)), row.before, row.after or {}))


def choices_to_json(choices: Choices) -> dict[str, Any]:
    return {
        "topics": list(choices.topics),
        "feeds": list(choices.feeds),
        "feed_names": [list(pair) for pair in choices.feed_names],
        "slots": [[rule.wall.strftime("%H:%M"), rule_days(rule), rule.topic] for rule in choices.slots],
        "mutes": [[mute.kind, mute.value, mute.until.isoformat() if mute.until else None] for mute in choices.mutes],
        "language": choices.language,
        "zone": choices.zone,
        "stories": choices.stories,
        "article_languages": list(choices.article_languages),
        "empty_day": choices.empty_day,
        "state": choices.state,
        "paused_until": choices.paused_until.isoformat() if choices.paused_until else None,
        "quiet": str(choices.quiet) if choices.quiet else None,
        "minutes": choices.minutes,
        "per_source": choices.per_source,
        "tastes": [list(taste) for taste in choices.tastes],
        "tracks": tracks_to_json(choices.tracks),
    }


def tracks_to_json(tracks: Sequence[Tracked]) -> list[Any]:
    return [[one.story_id, one.message_id, one.revision, one.moved_at.isoformat()] for one in tracks]


def choices_from_json(data: Mapping[str, Any]) -> Choices:
    return Choices(
        topics=tuple(data["topics"]),
        feeds=tuple(data["feeds"]),
        feed_names=tuple((feed, name) for feed, name in data["feed_names"]),
        slots=tuple(
            SlotRule(time.fromisoformat(wall), frozenset(int(day) for day in days), topic)
            for wall, days, topic in data["slots"]
        ),
        mutes=tuple(
            Mute(MuteKind(kind), value, datetime.fromisoformat(until) if until else None)
            for kind, value, until in data["mutes"]
        ),
        language=data["language"],
        zone=data["zone"],
        stories=data["stories"],
        article_languages=tuple(data["article_languages"]),
        empty_day=EmptyDay(data["empty_day"]),
        state=ChatState(data["state"]),
        paused_until=datetime.fromisoformat(data["paused_until"]) if data["paused_until"] else None,
        quiet=stored_quiet(data.get("quiet")),
        minutes=data.get("minutes"),
        per_source=data.get("per_source"),
        tastes=tuple((story, sign) for story, sign in data.get("tastes", ())),
        tracks=tuple(
            Tracked(story, message, revision, datetime.fromisoformat(moved_at))
            for story, message, revision, moved_at in data.get("tracks", ())
        ),
    )
