"""Mutes: what each chat does not want to hear of."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from bot.core.mutes import Mute, MuteKind
from bot.storage.among import among_given
from bot.storage.schema import MuteRow
from bot.storage.upsert import insert_new

_MUTES = (
    select(MuteRow.chat_id, MuteRow.kind, MuteRow.value, MuteRow.expires_at)
    .where(among_given(MuteRow.chat_id, "chats"))
    .order_by(MuteRow.id)
)


def list_mutes(session: Session, chat: int) -> tuple[Mute, ...]:
    """The chat's mutes, the oldest first; those whose time is over too."""
    return list_mutes_by_many(session, [chat]).get(chat, ())


def list_mutes_by_many(session: Session, chats: Iterable[int]) -> dict[int, tuple[Mute, ...]]:
    """Those of each chat that has any."""
    found: defaultdict[int, list[Mute]] = defaultdict(list)
    for chat, kind, value, expires_at in session.execute(_MUTES, {"chats": chats}):
        found[chat].append(Mute(MuteKind(kind), value, expires_at))
    return {chat: tuple(mutes) for chat, mutes in found.items()}


def set_mutes(session: Session, chat: int, mutes: Sequence[Mute], now: datetime) -> None:
    """The chat's whole list of mutes. One that it had already is as old as it was: /why asks what hid a story when."""
    had = select(MuteRow.kind, MuteRow.value, MuteRow.created_at).where(MuteRow.chat_id == chat)
    since = {(kind, value): at for kind, value, at in session.execute(had)}
    session.execute(delete(MuteRow).where(MuteRow.chat_id == chat))
    insert_new(
        session,
        MuteRow,
        [
            {
                "chat_id": chat,
                "kind": mute.kind,
                "value": mute.value,
                "expires_at": mute.until,
                "created_at": since.get((mute.kind, mute.value), now),
            }
            for mute in mutes
        ],
    )
