"""Editions, the outbox, and the ledger of what each chat was told.

An edition, its parts and its ledger marks are written in one transaction (`promise`); a part is claimed, sent outside
any transaction, and settled by what came of it. "Once" is the unique key of an edition and the key of the ledger.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import and_, delete, func, or_, select, update
from sqlalchemy.orm import Session, aliased

from bot.core.buttons import Button, Keyboard, decode, encode
from bot.core.delivery import LEASE, DeliveryState, Lane
from bot.core.digests import EditionKind, Period, Told
from bot.core.markup import TelegramHtml, raw
from bot.core.subscriptions import ChatKey, ChatState
from bot.storage.schema import ChatRow, DeliveryRow, EditionRow, LedgerRow, StoryRow
from bot.storage.upsert import insert, insert_new

UNSETTLED = (DeliveryState.READY, DeliveryState.SENDING)


@dataclass(frozen=True, slots=True)
class Telling:
    """A story at one revision, as a part tells it."""

    story_id: int
    revision: int
    headline: str


@dataclass(frozen=True, slots=True)
class Part:
    text: TelegramHtml
    keyboard: Keyboard
    tells: tuple[Telling, ...]


@dataclass(frozen=True, slots=True)
class Promise:
    """An edition about to be promised. `key` is unique for the chat."""

    chat: ChatKey
    key: str
    kind: EditionKind
    due_at: datetime
    period: Period
    receipt: Mapping[str, Any]
    parts: tuple[Part, ...]
    lane: Lane


@dataclass(frozen=True, slots=True)
class Delivery:
    """A claimed part: ours to send until the lease is over."""

    id: int
    chat: ChatKey
    edition_id: int | None
    part: int
    text: TelegramHtml
    keyboard: Keyboard
    lane: Lane
    attempts: int  # this one included
    repeated: bool  # an earlier try may have arrived: to be marked
    promised_at: datetime


def promise(session: Session, promises: Sequence[Promise], now: datetime) -> dict[tuple[int, str], int]:
    """Write the editions that do not exist yet, with their parts and marks; {(chat, key): edition id} of those."""
    if not promises:
        return {}
    rows = [
        {
            "chat_id": one.chat,
            "key": one.key,
            "kind": one.kind,
            "due_at": one.due_at,
            "period_from": one.period.since,
            "period_to": one.period.until,
            "receipt": dict(one.receipt),
            "composed_at": now,
            "settled_at": None if one.parts else now,
        }
        for one in promises
    ]
    statement = insert(session, EditionRow).on_conflict_do_nothing()
    inserted = session.execute(statement.returning(EditionRow.id, EditionRow.chat_id, EditionRow.key), rows)
    ids = {(chat, key): edition for edition, chat, key in inserted.tuples()}
    parts: list[dict[str, Any]] = []
    marks: list[dict[str, Any]] = []
    for one in promises:
        edition = ids.get((one.chat, one.key))
        if edition is None:
            continue
        for number, part in enumerate(one.parts, 1):
            parts.append(
                {
                    "edition_id": edition,
                    "chat_id": one.chat,
                    "part": number,
                    "text": str(part.text),
                    "keyboard": _keyboard_to_json(part.keyboard),
                    "lane": one.lane,
                    "state": DeliveryState.READY,
                    "ready_at": now,
                    "attempts": 0,
                    "repeated": False,
                }
            )
            marks += [
                {
                    "chat_id": one.chat,
                    "story_id": told.story_id,
                    "revision": told.revision,
                    "edition_id": edition,
                    "part": number,
                    "headline": told.headline,
                    "told_at": None,
                }
                for told in part.tells
            ]
    if parts:
        session.execute(insert(session, DeliveryRow), parts)
    insert_new(session, LedgerRow, marks)
    return ids


def find_edition(session: Session, chat: int, key: str) -> int | None:
    return session.scalar(select(EditionRow.id).where(EditionRow.chat_id == chat, EditionRow.key == key))


def list_told(session: Session, chats: Iterable[int], period: Period) -> dict[int, dict[int, Told]]:
    """{chat: {story: the newest revision it was told, or is promised}}, of stories with news in the period."""
    query = (
        select(LedgerRow.chat_id, LedgerRow.story_id, LedgerRow.revision, LedgerRow.headline)
        .join(StoryRow, StoryRow.id == LedgerRow.story_id)
        .where(LedgerRow.chat_id.in_(list(chats)), StoryRow.newest_at > period.since - period.slack)
        .order_by(LedgerRow.revision)
    )
    found: dict[int, dict[int, Told]] = {}
    for chat, story, revision, headline in session.execute(query).tuples():
        found.setdefault(chat, {})[story] = Told(revision, headline)
    return found


def claim_parts(session: Session, now: datetime, limit: int, edition_id: int | None = None) -> tuple[Delivery, ...]:
    """Parts ready to be sent, answers first, then the longest waiting; at most one of each chat, the oldest.

    A part whose sender vanished is among them once its lease ran out: it may have arrived, so it comes back marked.
    """
    earlier = aliased(DeliveryRow)
    waiting = or_(
        and_(DeliveryRow.state == DeliveryState.READY, DeliveryRow.ready_at <= now),
        and_(DeliveryRow.state == DeliveryState.SENDING, DeliveryRow.lease_until <= now),
    )
    blocked = (
        select(earlier.id)
        .where(earlier.chat_id == DeliveryRow.chat_id, earlier.state.in_(UNSETTLED), earlier.id < DeliveryRow.id)
        .exists()
    )
    query = (
        select(DeliveryRow, EditionRow.composed_at)
        .outerjoin(EditionRow, EditionRow.id == DeliveryRow.edition_id)
        .where(waiting, ~blocked)
        .order_by(DeliveryRow.lane, DeliveryRow.ready_at, DeliveryRow.id)
        .limit(limit)
        .with_for_update(of=DeliveryRow, skip_locked=True)
    )
    if edition_id is not None:
        query = query.where(DeliveryRow.edition_id == edition_id)
    claimed = []
    for row, composed_at in session.execute(query).tuples():
        row.repeated = row.repeated or row.state == DeliveryState.SENDING
        row.state = DeliveryState.SENDING
        row.lease_until = now + LEASE
        row.attempts += 1
        claimed.append(
            Delivery(
                id=row.id,
                chat=ChatKey(row.chat_id),
                edition_id=row.edition_id,
                part=row.part,
                text=raw(row.text),
                keyboard=_keyboard_from_json(row.keyboard),
                lane=Lane(row.lane),
                attempts=row.attempts,
                repeated=row.repeated,
                promised_at=composed_at or row.ready_at,
            )
        )
    return tuple(claimed)


def mark_sent(session: Session, delivery: Delivery, message_id: int, now: datetime) -> None:
    """Telegram confirmed the part: its stories are told, and with the last part the edition is settled."""
    _settle(session, delivery, DeliveryState.SENT, now, message_id=message_id)
    session.execute(
        update(LedgerRow)
        .where(LedgerRow.edition_id == delivery.edition_id, LedgerRow.part == delivery.part)
        .values(told_at=now)
    )


def mark_refused(session: Session, delivery: Delivery, reason: str, now: datetime) -> None:
    """Telegram will never take the part: what it would have told counts as untold."""
    _settle(session, delivery, DeliveryState.REFUSED, now, reason=reason)
    session.execute(
        delete(LedgerRow).where(LedgerRow.edition_id == delivery.edition_id, LedgerRow.part == delivery.part)
    )


def mark_ready_again(
    session: Session,
    delivery: Delivery,
    ready_at: datetime,
    reason: str,
    *,
    may_have_arrived: bool = False,
    text: TelegramHtml | None = None,
) -> None:
    """Put the part back for another try; `text` replaces it (the same words without markup)."""
    values: dict[str, Any] = {
        "state": DeliveryState.READY,
        "ready_at": ready_at,
        "lease_until": None,
        "reason": reason,
        "repeated": delivery.repeated or may_have_arrived,
    }
    if text is not None:
        values["text"] = str(text)
    session.execute(_ours(delivery).values(**values))


def drop_unsent(session: Session, chat: int, reason: str, now: datetime) -> int:
    """The chat is gone: what waits for it is refused, and untold; how many parts."""
    waiting = list(
        session.scalars(select(DeliveryRow).where(DeliveryRow.chat_id == chat, DeliveryRow.state.in_(UNSETTLED)))
    )
    for row in waiting:
        row.state, row.reason, row.settled_at, row.lease_until = DeliveryState.REFUSED, reason, now, None
        session.execute(
            delete(LedgerRow).where(
                LedgerRow.edition_id == row.edition_id, LedgerRow.part == row.part, LedgerRow.told_at.is_(None)
            )
        )
        session.execute(
            update(EditionRow)
            .where(EditionRow.id == row.edition_id, EditionRow.settled_at.is_(None))
            .values(settled_at=now)
        )
    return len(waiting)


def find_delivery(session: Session, chat: int, message_id: int) -> tuple[int, tuple[int, ...]] | None:
    """The edition a message of ours belongs to, and the stories it told, in order."""
    row = session.scalar(select(DeliveryRow).where(DeliveryRow.chat_id == chat, DeliveryRow.message_id == message_id))
    if row is None or row.edition_id is None:
        return None
    stories = session.scalars(
        select(LedgerRow.story_id).where(LedgerRow.edition_id == row.edition_id, LedgerRow.part == row.part)
    )
    return row.edition_id, tuple(stories)


def list_reachable(session: Session) -> tuple[ChatKey, ...]:
    """The chats an announcement goes to: all but those that are gone or never finished their first conversation, each
    once, whatever its threads.
    """
    query = (
        select(func.min(ChatRow.id))
        .where(ChatRow.state.in_((ChatState.ACTIVE, ChatState.PAUSED)))
        .group_by(ChatRow.chat_id)
        .order_by(func.min(ChatRow.id))
    )
    return tuple(ChatKey(chat) for chat in session.scalars(query) if chat is not None)


def promise_notice(session: Session, text: TelegramHtml, now: datetime) -> int:
    """One message to every chat that can be reached, behind digests and answers; how many."""
    rows = [
        {
            "edition_id": None,
            "chat_id": chat,
            "part": 1,
            "text": str(text),
            "keyboard": None,
            "lane": Lane.NOTICE,
            "state": DeliveryState.READY,
            "ready_at": now,
            "attempts": 0,
            "repeated": False,
        }
        for chat in list_reachable(session)
    ]
    if rows:
        session.execute(insert(session, DeliveryRow), rows)
    return len(rows)


def count_waiting(session: Session, chat: int) -> int:
    query = select(func.count()).where(DeliveryRow.chat_id == chat, DeliveryRow.state.in_(UNSETTLED))
    return session.scalar(query) or 0


@dataclass(frozen=True, slots=True)
class OutboxCounts:
    waiting: int
    oldest_ready_at: datetime | None


def count_outbox(session: Session) -> OutboxCounts:
    row = session.execute(
        select(func.count(), func.min(DeliveryRow.ready_at)).where(DeliveryRow.state.in_(UNSETTLED))
    ).one()
    return OutboxCounts(row[0], row[1])


def _settle(session: Session, delivery: Delivery, state: DeliveryState, now: datetime, **values: Any) -> None:
    session.execute(_ours(delivery).values(state=state, settled_at=now, lease_until=None, **values))
    if delivery.edition_id is None:
        return
    open_parts = select(DeliveryRow.id).where(
        DeliveryRow.edition_id == delivery.edition_id, DeliveryRow.state.in_(UNSETTLED)
    )
    if session.scalar(open_parts.limit(1)) is None:
        session.execute(update(EditionRow).where(EditionRow.id == delivery.edition_id).values(settled_at=now))
        # The next digest covers the time after this one; an older edition settled late does not turn that back.
        period_to = select(EditionRow.period_to).where(EditionRow.id == delivery.edition_id).scalar_subquery()
        session.execute(
            update(ChatRow)
            .where(ChatRow.id == delivery.chat, or_(ChatRow.told_at.is_(None), ChatRow.told_at < period_to))
            .values(told_at=period_to)
            .execution_options(synchronize_session=False)
        )


def _ours(delivery: Delivery) -> Any:
    return update(DeliveryRow).where(DeliveryRow.id == delivery.id)


def _keyboard_to_json(keyboard: Keyboard) -> list[Any] | None:
    if not keyboard:
        return None
    return [[[button.text, button.press and encode(button.press), button.url] for button in row] for row in keyboard]


def _keyboard_from_json(data: list[Any] | None) -> Keyboard:
    return tuple(
        tuple(Button(text, decode(press) if press else None, url) for text, press, url in row) for row in data or ()
    )
