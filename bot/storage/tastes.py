"""What readers asked more or less of."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from bot.core.tastes import KEPT, Taste
from bot.storage.among import among_given
from bot.storage.schema import StoryRow, TasteRow
from bot.storage.upsert import insert_new, replace

_TASTES = (
    select(TasteRow.chat_id, TasteRow.story_id, StoryRow.headline, StoryRow.sources, TasteRow.sign)
    .join(StoryRow, StoryRow.id == TasteRow.story_id)
    .where(among_given(TasteRow.chat_id, "chats"))
    .order_by(TasteRow.at.desc(), TasteRow.story_id)
)


def list_tastes(session: Session, chats: Iterable[int]) -> dict[int, tuple[Taste, ...]]:
    """Each chat's answers, the newest KEPT."""
    found: dict[int, list[Taste]] = {}
    for chat, story_id, headline, sources, sign in session.execute(_TASTES, {"chats": chats}):
        answers = found.setdefault(chat, [])
        if len(answers) < KEPT:
            answers.append(Taste(story_id, headline, tuple(sources), sign))
    return {chat: tuple(answers) for chat, answers in found.items()}


def find_taste(session: Session, chat: int, story_id: int) -> int:
    """What the chat said of this story: 1, -1, or 0 for nothing."""
    row = session.get(TasteRow, (chat, story_id))
    return row.sign if row else 0


def set_tastes(session: Session, chat: int, tastes: Sequence[tuple[int, int]], now: datetime) -> None:
    """All of a chat's answers, the newest first: story ids with their signs; stories that are no more are left out."""
    session.execute(delete(TasteRow).where(TasteRow.chat_id == chat))
    stories = [story for story, _ in tastes]
    there = set(session.scalars(select(StoryRow.id).where(StoryRow.id.in_(stories))))
    rows = [
        {"chat_id": chat, "story_id": story, "sign": sign, "at": now - timedelta(microseconds=age)}
        for age, (story, sign) in enumerate(tastes)
        if story in there
    ]
    insert_new(session, TasteRow, rows)


def set_taste(session: Session, chat: int, story_id: int, sign: int, now: datetime) -> None:
    """Remember the answer; 0 takes it back."""
    if sign == 0:
        session.execute(delete(TasteRow).where(TasteRow.chat_id == chat, TasteRow.story_id == story_id))
        return
    replace(
        session,
        TasteRow,
        [{"chat_id": chat, "story_id": story_id, "sign": sign, "at": now}],
        keys=["chat_id", "story_id"],
    )
