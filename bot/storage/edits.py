"""Stories that have grown, and the messages to be edited for it.

`group` notes a growth in the transaction that saves it; `edit` finds the messages that told the story last, and each of
those waits here, once, whatever else grows meanwhile. Nothing here is promised to anybody: an edit is no telling, and
the ledger does not know of it.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session, aliased

from bot.core.buttons import Keyboard
from bot.core.delivery import FARTHEST, DeliveryState
from bot.core.digests import EditionKind
from bot.core.markup import TelegramHtml, raw
from bot.core.subscriptions import ChatKey, ChatState
from bot.storage.digests import keyboard_from_json
from bot.storage.ledger import list_shelves, tells_any
from bot.storage.schema import ChatRow, DeliveryRow, EditionRow, EditRow, GrowthRow, LedgerRow
from bot.storage.upsert import insert_new


@dataclass(frozen=True, slots=True)
class ToldStory:
    """A story of a message: at which revision it was told there, and whether the chat had been told one before."""

    story_id: int
    revision: int
    told_before: bool


@dataclass(frozen=True, slots=True)
class LivingMessage:
    """A message that may have to say something else now."""

    delivery_id: int
    chat: ChatKey
    kind: EditionKind
    state: DeliveryState
    message_id: int  # 0: it was not sent, or by a bot of another token
    text: TelegramHtml
    keyboard: Keyboard
    repeated: bool  # it went out under a notice
    hidden: bool  # another page is shown in its message
    sent_at: datetime
    attempts: int
    stories: tuple[ToldStory, ...]  # without those the chat was told anew since: they live there


def list_growths(session: Session, limit: int) -> dict[int, datetime]:
    """{story: when it grew}, of those nobody has looked at, the longest waiting first."""
    query = select(GrowthRow.story_id, GrowthRow.at).order_by(GrowthRow.at, GrowthRow.story_id).limit(limit)
    return {story: at for story, at in session.execute(query)}  # noqa: C416 (rows are no pairs to mypy)


def drop_growths(session: Session, growths: Mapping[int, datetime]) -> None:
    """These have been looked at; what has grown again meanwhile stays."""
    for story, at in growths.items():
        session.execute(delete(GrowthRow).where(GrowthRow.story_id == story, GrowthRow.at == at))


def list_telling(session: Session, stories: Collection[int], since: datetime) -> tuple[int, ...]:
    """The outbox rows that told any of these stories, the last of each chat, and are not settled before `since`.

    Without those that wait for an edit already, which will show the newest state, and those that were given up.
    """
    newer = aliased(LedgerRow)
    told_anew = select(newer.chat_id).where(
        newer.chat_id == LedgerRow.chat_id, newer.story_id == LedgerRow.story_id, newer.revision > LedgerRow.revision
    )
    waits = select(EditRow.delivery_id).where(EditRow.delivery_id == DeliveryRow.id)
    query = (
        select(DeliveryRow.id)
        .join(LedgerRow, (LedgerRow.edition_id == DeliveryRow.edition_id) & (LedgerRow.part == DeliveryRow.part))
        .join(ChatRow, ChatRow.id == DeliveryRow.chat_id)
        .where(tells_any(stories, list_shelves(session)), ChatRow.state != ChatState.GONE)
        # Not by the states it may be in: SQLite would begin there, and read all that was sent.
        .where(DeliveryRow.state != DeliveryState.REFUSED)
        .where(DeliveryRow.settled_at.is_(None) | (DeliveryRow.settled_at > since))
        .where(~told_anew.exists(), ~waits.exists())
        .distinct()
        .order_by(DeliveryRow.id)
    )
    return tuple(session.scalars(query))


def plan(session: Session, deliveries: Sequence[int], ready_at: datetime) -> None:
    """These messages wait for an edit from now on."""
    rows = [{"delivery_id": one, "ready_at": ready_at, "attempts": 0, "over": False} for one in deliveries]
    insert_new(session, EditRow, rows)


def list_ready(session: Session, now: datetime, limit: int) -> tuple[LivingMessage, ...]:
    """Messages whose edit is due, the longest waiting first."""
    due = (  # chosen before the join: SQLite would begin with the outbox's index of states, and read all that was sent
        select(EditRow.delivery_id)
        .where(EditRow.ready_at <= now, ~EditRow.over)
        .order_by(EditRow.ready_at, EditRow.delivery_id)
        .limit(limit)
        .subquery()
    )
    query = (
        select(EditRow, DeliveryRow, EditionRow.kind)
        .join(due, due.c.delivery_id == EditRow.delivery_id)
        .join(DeliveryRow, DeliveryRow.id == EditRow.delivery_id)
        .join(EditionRow, EditionRow.id == DeliveryRow.edition_id)
        .order_by(EditRow.ready_at, EditRow.delivery_id)
    )
    found = session.execute(query).all()
    stories = _told_last(session, [edit.delivery_id for edit, _, _ in found])
    return tuple(
        LivingMessage(
            delivery_id=row.id,
            chat=ChatKey(row.chat_id),
            kind=EditionKind(kind),
            state=DeliveryState(row.state),
            message_id=row.message_id or 0,
            text=raw(row.text),
            keyboard=keyboard_from_json(row.keyboard),
            repeated=row.repeated and row.replaces is None,
            hidden=row.hidden,
            sent_at=row.settled_at or now,
            attempts=edit.attempts,
            stories=stories.get(row.id, ()),
        )
        for edit, row, kind in found
    )


def _told_last(session: Session, deliveries: Collection[int]) -> dict[int, tuple[ToldStory, ...]]:
    """What each of these messages told that no later one told again."""
    other = aliased(LedgerRow)
    same = (other.chat_id == LedgerRow.chat_id) & (other.story_id == LedgerRow.story_id)
    earlier = select(other.chat_id).where(same, other.revision < LedgerRow.revision).exists()
    later = select(other.chat_id).where(same, other.revision > LedgerRow.revision).exists()
    query = (
        select(DeliveryRow.id, LedgerRow.story_id, LedgerRow.revision, earlier)
        .join(LedgerRow, (LedgerRow.edition_id == DeliveryRow.edition_id) & (LedgerRow.part == DeliveryRow.part))
        .where(DeliveryRow.id.in_(deliveries), ~later)
        .order_by(LedgerRow.story_id)
    )
    found: dict[int, tuple[ToldStory, ...]] = {}
    for delivery, story, revision, told_before in session.execute(query):
        found[delivery] = (*found.get(delivery, ()), ToldStory(story, revision, bool(told_before)))
    return found


def is_hidden(session: Session, delivery_id: int) -> bool:
    """Whether another page is shown in the message by now."""
    return bool(session.scalar(select(DeliveryRow.hidden).where(DeliveryRow.id == delivery_id)))


def mark_edited(session: Session, delivery_id: int, text: TelegramHtml | None) -> None:
    """The message says this now (None: what it said), and waits no longer."""
    if text is not None:
        session.execute(update(DeliveryRow).where(DeliveryRow.id == delivery_id).values(text=str(text)))
    session.execute(delete(EditRow).where(EditRow.delivery_id == delivery_id))


def put_off(session: Session, message: LivingMessage, ready_at: datetime) -> None:
    session.execute(
        update(EditRow)
        .where(EditRow.delivery_id == message.delivery_id)
        .values(ready_at=ready_at, attempts=EditRow.attempts + 1)
    )


def give_up(session: Session, delivery_id: int) -> None:
    """The message can no longer be edited, whatever grows."""
    session.execute(update(EditRow).where(EditRow.delivery_id == delivery_id).values(over=True))


def drop_of_chat(session: Session, chat: int) -> int:
    """The chat is gone; how many edits waited for it."""
    messages = select(DeliveryRow.id).where(DeliveryRow.chat_id == chat)
    gone = session.execute(delete(EditRow).where(EditRow.delivery_id.in_(messages)))
    return int(gone.rowcount)  # type: ignore[attr-defined]


def delete_frozen(session: Session, before: datetime, limit: int) -> int:
    """Delete what has been due since then: given up, or never delivered. The message is too old by now; how many."""
    chosen = select(EditRow.delivery_id).where(EditRow.ready_at <= before).limit(limit)
    gone = session.execute(
        delete(EditRow).where(EditRow.delivery_id.in_(chosen)).execution_options(synchronize_session=False)
    )
    return int(gone.rowcount)  # type: ignore[attr-defined]


def bring_near(session: Session, now: datetime) -> None:
    """Edits that wait for a moment beyond any pause: the clock was set back since. They are ready now."""
    session.execute(update(EditRow).where(EditRow.ready_at > now + FARTHEST).values(ready_at=now))
