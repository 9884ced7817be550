"""The outbox: promised parts on their way.

A part is claimed, sent outside any transaction, and settled by what came of it; the ledger follows.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, bindparam, delete, func, or_, select, update
from sqlalchemy.orm import Session, aliased

from bot.core.buttons import Keyboard
from bot.core.delivery import FARTHEST, LEASE, OUTBOX_LANES, DeliveryState, Lane
from bot.core.markup import TelegramHtml, raw
from bot.core.subscriptions import ChatKey, ChatState
from bot.storage.digests import Part, keyboard_from_json
from bot.storage.schema import ChatRow, DeliveryRow, EditionRow, LedgerRow, Moment
from bot.storage.upsert import insert

UNSETTLED = (DeliveryState.READY, DeliveryState.SENDING)


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
    reply_to: int | None = None
    replaces: int | None = None  # the message it is a page of


def claim_parts(
    session: Session, now: datetime, limit: int, edition_id: int | None = None, held: Collection[int] = ()
) -> tuple[Delivery, ...]:
    """Parts ready to be sent, answers first, then the longest waiting; of each chat only the oldest in its lane.

    An answer does not wait for the chat's digests; everything else waits for what was promised to the chat before. A
    part whose sender vanished is among them once its lease ran out: it may have arrived, so it comes back marked. Those
    `held` are on their way from the caller, who is alive whatever the clock says.
    """
    free_abandoned(session, now, held)
    found: list[tuple[DeliveryRow, datetime | None]] = []
    for lane in OUTBOX_LANES:
        if len(found) < limit:
            query = _ready(lane, now).limit(limit - len(found))
            if edition_id is not None:
                query = query.where(DeliveryRow.edition_id == edition_id)
            found += session.execute(query)
    claimed = []
    for row, composed_at in found:
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
                keyboard=keyboard_from_json(row.keyboard),
                lane=Lane(row.lane),
                attempts=row.attempts,
                repeated=row.repeated,
                promised_at=composed_at or row.ready_at,
                reply_to=row.reply_to,
                replaces=row.replaces,
            )
        )
    return tuple(claimed)


def _ready(lane: Lane, now: datetime) -> Any:
    """One lane at a time: then the index gives the rows in order, however many wait."""
    earlier = aliased(DeliveryRow)
    blocked = select(earlier.id).where(
        earlier.chat_id == DeliveryRow.chat_id, earlier.state.in_(UNSETTLED), earlier.id < DeliveryRow.id
    )
    if lane is Lane.ANSWER:
        blocked = blocked.where(earlier.lane == Lane.ANSWER)
    return (
        select(DeliveryRow, EditionRow.composed_at)
        .outerjoin(EditionRow, EditionRow.id == DeliveryRow.edition_id)
        .where(DeliveryRow.state == DeliveryState.READY, DeliveryRow.lane == lane, DeliveryRow.ready_at <= now)
        .where(~blocked.exists())
        .order_by(DeliveryRow.ready_at, DeliveryRow.id)
        .with_for_update(of=DeliveryRow, skip_locked=True)
    )


def free_abandoned(session: Session, now: datetime, held: Collection[int] = ()) -> int:
    """Parts whose lease is over, but for those held, become ready, to be marked as possible repeats; how many.

    A lease longer than any we give was written before the clock was set back, and counts as over.
    """
    over = or_(DeliveryRow.lease_until <= now, DeliveryRow.lease_until > now + LEASE)
    return _free(session, and_(over, DeliveryRow.id.not_in(held)) if held else over)


def free_orphans(session: Session) -> int:
    """Digests that the sender before us had claimed become ready, to be marked as possible repeats; how many.

    Only for a process that knows it is the one sender. What chats asked for may be on its way from another process.
    """
    return _free(session, DeliveryRow.lane != Lane.ANSWER)


def _free(session: Session, which: ColumnElement[bool]) -> int:
    result = session.execute(
        update(DeliveryRow)
        .where(DeliveryRow.state == DeliveryState.SENDING, which)
        .values(state=DeliveryState.READY, lease_until=None, repeated=True)
        .execution_options(synchronize_session=False)
    )
    return int(result.rowcount)  # type: ignore[attr-defined]


def bring_near(session: Session, now: datetime) -> int:
    """Parts that wait for a moment beyond any pause: the clock was set back since. They are ready now; how many."""
    result = session.execute(
        update(DeliveryRow)
        .where(DeliveryRow.state == DeliveryState.READY, DeliveryRow.ready_at > now + FARTHEST)
        .values(ready_at=now)
        .execution_options(synchronize_session=False)
    )
    return int(result.rowcount)  # type: ignore[attr-defined]


def mark_sent(session: Session, delivery: Delivery, message_id: int, now: datetime) -> None:
    """Telegram confirmed the part: its stories are told, and with the last part the edition is settled."""
    mark_all_sent(session, [(delivery, message_id)], now)


def mark_all_sent(session: Session, sent: Sequence[tuple[Delivery, int]], now: datetime) -> None:
    """The same for many at once. A part another sender has taken over meanwhile is sent all the same."""
    if not sent:
        return
    session.connection().execute(
        update(DeliveryRow)
        .where(DeliveryRow.id == bindparam("of_id"))
        .where(or_(*(DeliveryRow.state == state for state in UNSETTLED)))  # `in_` cannot be run for many
        .values(state=DeliveryState.SENT, settled_at=now, lease_until=None, message_id=bindparam("is_message")),
        [{"of_id": part.id, "is_message": message_id} for part, message_id in sent],
    )
    told = [{"of_edition": part.edition_id, "of_part": part.part} for part, _ in sent if part.edition_id is not None]
    if told:
        session.connection().execute(
            update(LedgerRow)
            .where(LedgerRow.edition_id == bindparam("of_edition"), LedgerRow.part == bindparam("of_part"))
            .values(told_at=now),
            told,
        )
    _close_editions(session, {part.edition_id for part, _ in sent if part.edition_id is not None}, now)


def mark_refused(session: Session, delivery: Delivery, reason: str, now: datetime) -> None:
    """Telegram will never take the part: what it would have told counts as untold."""
    ended = _ours(delivery).values(state=DeliveryState.REFUSED, settled_at=now, lease_until=None, reason=reason)
    result: Any = session.execute(ended)
    if result.rowcount == 0 or delivery.edition_id is None:
        return
    session.execute(
        delete(LedgerRow).where(LedgerRow.edition_id == delivery.edition_id, LedgerRow.part == delivery.part)
    )
    _close_editions(session, [delivery.edition_id], now)


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


def all_parts_wait(session: Session, edition_id: int) -> bool:
    states = session.scalars(select(DeliveryRow.state).where(DeliveryRow.edition_id == edition_id))
    return set(states) == {DeliveryState.READY}


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
    return promise_notice_to(session, list_reachable(session), text, now)


def promise_notice_to(session: Session, chats: Sequence[int], text: TelegramHtml, now: datetime) -> int:
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
        for chat in chats
    ]
    if rows:
        session.execute(insert(session, DeliveryRow), rows)
    return len(rows)


def put_off(session: Session, delivery: Delivery, ready_at: datetime) -> None:
    """Put a claimed part back, untried: its chat's quiet hours are not over."""
    values = {"state": DeliveryState.READY, "ready_at": ready_at, "lease_until": None}
    session.execute(_ours(delivery).values(**values, attempts=delivery.attempts - 1))


def take_notices(session: Session, chat: int) -> tuple[Part, ...]:
    """The announcements that wait for the chat. They are taken out of the outbox: whoever takes them promises them."""
    waiting = list(
        session.scalars(
            select(DeliveryRow)
            .where(DeliveryRow.chat_id == chat, DeliveryRow.state == DeliveryState.READY)
            .where(DeliveryRow.lane == Lane.NOTICE, DeliveryRow.edition_id.is_(None))
            .order_by(DeliveryRow.id)
        )
    )
    for row in waiting:
        session.delete(row)
    return tuple(Part(raw(row.text), keyboard_from_json(row.keyboard), ()) for row in waiting)


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


def _close_editions(session: Session, editions: Collection[int], now: datetime) -> None:
    """Settle those of the editions that have no open part any more."""
    if not editions:
        return
    open_parts = select(DeliveryRow.edition_id).where(
        DeliveryRow.edition_id.in_(editions), DeliveryRow.state.in_(UNSETTLED)
    )
    closed = set(editions) - set(session.scalars(open_parts))
    if not closed:
        return
    quietly = {"synchronize_session": False}
    session.execute(
        update(EditionRow).where(EditionRow.id.in_(closed)).values(settled_at=now).execution_options(**quietly)
    )
    # The next digest covers the time after this one; an older edition settled late does not turn that back.
    covered = session.execute(
        select(EditionRow.chat_id, func.max(EditionRow.period_to))
        .where(EditionRow.id.in_(closed))
        .group_by(EditionRow.chat_id)
    )
    session.connection().execute(
        update(ChatRow)
        .where(ChatRow.id == bindparam("of_chat"))
        .where(or_(ChatRow.told_at.is_(None), ChatRow.told_at < bindparam("until", type_=Moment())))
        .values(told_at=bindparam("until", type_=Moment())),
        [{"of_chat": chat, "until": until} for chat, until in covered],
    )


def _ours(delivery: Delivery) -> Any:
    """The row while this claim of it holds: a sender that was given up for dead changes nothing any more."""
    return (
        update(DeliveryRow)
        .where(
            DeliveryRow.id == delivery.id,
            DeliveryRow.state == DeliveryState.SENDING,
            DeliveryRow.attempts == delivery.attempts,
        )
        .execution_options(synchronize_session=False)
    )
