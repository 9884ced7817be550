"""Looks: which feeds are due, and what a look came to."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import Boolean, Integer, Text, bindparam, case, func, or_, select, update
from sqlalchemy.orm import Session

from bot.core.feeds import Feed, FeedId, Validators
from bot.storage.schema import FeedRow, FeedSubscriptionRow, SlotRow
from bot.storage.upsert import update_many

LEASE = timedelta(minutes=5)  # longer than any look may take; a killed poller's feeds are looked at again after it


class Look(NamedTuple):
    """What one look at a feed came to; None leaves a column as it was."""

    feed_id: FeedId
    at: datetime
    ok: bool
    interval: timedelta
    next_check_at: datetime
    fault: str | None = None
    validators: Validators | None = None
    body_hash: str | None = None
    moved_to: str | None = None
    title: str | None = None
    site_url: str | None = None
    language: str | None = None
    found_new: bool = False
    gone: bool = False
    new_item_at: datetime | None = None  # when the newest item came; None: at this look, where it found some
    rhythm: timedelta | None = None
    reading: "Reading | None" = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What a document said of itself, and how it was read: kept for the next one."""

    known: str = ""
    ttl: timedelta | None = None
    skip_hours: frozenset[int] = frozenset()
    agreed: bool | None = None  # False pins the feed to the complete parser
    compared: bool = False


def claim_due(session: Session, now: datetime, limit: int) -> tuple[Feed, ...]:
    """Feeds whose moment has come, the longest waiting first; ours until LEASE is over."""
    rows = session.connection().execute(_DUE, {"now": now, "most": limit}).all()
    if not rows:
        return ()
    ids = [row.id for row in rows]
    update_many(session, _LEASE, [{"feed": number, "until": now + LEASE} for number in ids])
    by_chats = [row.id for row in rows if row.origin == "chat"]
    followed = (
        set(session.scalars(select(FeedSubscriptionRow.feed_id).where(FeedSubscriptionRow.feed_id.in_(by_chats))))
        if by_chats
        else set()
    )
    return tuple(
        _feed(row, followed=row.origin != "chat" or row.id in followed, shared=row.origin != "chat") for row in rows
    )


def hold(session: Session, ids: Sequence[int]) -> None:
    """Have nobody else store items of these feeds until this transaction ends (on SQLite nobody can anyway)."""
    if ids and session.get_bind().dialect.name != "sqlite":
        session.execute(select(FeedRow.id).where(FeedRow.id.in_(ids)).order_by(FeedRow.id).with_for_update())


def _feed(row: Any, *, followed: bool, shared: bool) -> Feed:
    """A row of `_DUE`, taken apart at once: by name it takes three times as long."""
    (number, url, title, _, language, etag, last_modified, body_hash, interval_s, failures, failing_since,
     checked_at, new_item_at, rhythm_s, ttl_s, skip_hours, known, pinned, compared_at) = row  # fmt: skip
    return Feed(
        id=FeedId(number),
        url=url,
        title=title,
        language=language,
        validators=Validators(etag, last_modified),
        body_hash=body_hash,
        interval=timedelta(seconds=interval_s),
        failures=failures,
        failing_since=failing_since,
        checked_at=checked_at,
        last_new_item_at=new_item_at,
        rhythm=_seconds(rhythm_s),
        ttl=_seconds(ttl_s),
        skip_hours=frozenset(map(int, skip_hours.split())) if skip_hours else _NO_HOURS,
        followed=followed,
        shared=shared,
        known=known,
        pinned=pinned,
        compared_at=compared_at,
    )


_NO_HOURS: frozenset[int] = frozenset()


def mark_looked(session: Session, look: Look) -> None:
    mark_all_looked(session, [look])


def mark_all_looked(session: Session, looks: Sequence[Look]) -> None:
    """Store what looks came to, at most one a feed, in a statement for each kind of look."""
    fine = [look for look in looks if look.ok]
    told = [look for look in fine if look.validators or look.body_hash or look.title or look.site_url or look.language]
    update_many(session, _FINE, [_seen(look) for look in fine])
    update_many(session, _READ, [_read(look, look.reading) for look in fine if look.reading is not None])
    update_many(session, _TOLD, [_told(look) for look in told])
    update_many(session, _FAILED, [_failed(look) for look in looks if not look.ok])
    for look in looks:
        if look.moved_to and not session.scalar(select(FeedRow.id).where(FeedRow.url == look.moved_to)):
            session.execute(update(_FEEDS).where(_FEEDS.c.id == look.feed_id).values(url=look.moved_to))


_FEEDS: Any = FeedRow.__table__
_POLLED = tuple(
    _FEEDS.c[name]
    for name in (
        "id url title origin language etag last_modified body_hash interval_s failures failing_since "
        "checked_at new_item_at rhythm_s ttl_s skip_hours known pinned compared_at"
    ).split()
)
_DUE = (
    select(*_POLLED)
    .where(_FEEDS.c.retired_at.is_(None), _FEEDS.c.next_check_at <= bindparam("now"))
    .where(or_(_FEEDS.c.lease_until.is_(None), _FEEDS.c.lease_until <= bindparam("now")))
    .order_by(_FEEDS.c.next_check_at)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)  # PostgreSQL; SQLite has one writer and ignores it
)
_ONE = update(_FEEDS).where(_FEEDS.c.id == bindparam("feed"))
_LEASE = _ONE.values(lease_until=bindparam("until"))
_SEEN: Any = {"checked_at": bindparam("at"), "lease_until": None, "interval_s": bindparam("pause_s"),
         "next_check_at": bindparam("next_at")}  # fmt: skip
_FINE = _ONE.values(
    **_SEEN,
    ok_at=bindparam("at"),
    failures=0,
    failing_since=None,
    fault=None,
    new_item_at=func.coalesce(bindparam("news_at", type_=_FEEDS.c.new_item_at.type), _FEEDS.c.new_item_at),
    rhythm_s=func.coalesce(bindparam("every_s", type_=Integer), _FEEDS.c.rhythm_s),
)
_READ = _ONE.values(
    known=bindparam("prints"),
    ttl_s=bindparam("asked_s"),
    skip_hours=bindparam("hours"),
    pinned=or_(_FEEDS.c.pinned, bindparam("differs", type_=Boolean)),
    compared_at=func.coalesce(bindparam("both_at", type_=_FEEDS.c.compared_at.type), _FEEDS.c.compared_at),
)
_TOLD = _ONE.values(
    etag=case((bindparam("validated", type_=Boolean), bindparam("tag", type_=Text)), else_=_FEEDS.c.etag),
    last_modified=case(
        (bindparam("validated", type_=Boolean), bindparam("modified", type_=Text)), else_=_FEEDS.c.last_modified
    ),
    body_hash=func.coalesce(bindparam("hash", type_=Text), _FEEDS.c.body_hash),
    site_url=func.coalesce(bindparam("site", type_=Text), _FEEDS.c.site_url),
    language=func.coalesce(_FEEDS.c.language, bindparam("speaks", type_=Text)),
    # Until a document tells its name a feed goes by its address.
    title=case(
        (_FEEDS.c.title.not_in(["", _FEEDS.c.url]), _FEEDS.c.title),
        else_=func.coalesce(func.nullif(bindparam("name", type_=Text), ""), _FEEDS.c.title),
    ),
)
_FAILED = _ONE.values(
    **_SEEN,
    failures=_FEEDS.c.failures + 1,
    failing_since=func.coalesce(_FEEDS.c.failing_since, bindparam("at", type_=_FEEDS.c.failing_since.type)),
    fault=bindparam("why"),
    retired_at=func.coalesce(bindparam("gone_at", type_=_FEEDS.c.retired_at.type), _FEEDS.c.retired_at),
)


def _seen(look: Look) -> dict[str, object]:
    return {
        "feed": look.feed_id,
        "at": look.at,
        "pause_s": int(look.interval.total_seconds()),
        "next_at": look.next_check_at,
        "news_at": (look.new_item_at or look.at) if look.found_new else None,
        "every_s": None if look.rhythm is None else int(look.rhythm.total_seconds()),
    }


def _read(look: Look, reading: Reading) -> dict[str, object]:
    return {
        "feed": look.feed_id,
        "prints": reading.known,
        "asked_s": None if reading.ttl is None else int(reading.ttl.total_seconds()),
        "hours": " ".join(map(str, sorted(reading.skip_hours))),
        "differs": reading.agreed is False,
        "both_at": look.at if reading.compared else None,
    }


def _told(look: Look) -> dict[str, object]:
    validators = look.validators or Validators()
    return {
        "feed": look.feed_id,
        "validated": look.validators is not None,
        "tag": validators.etag,
        "modified": validators.last_modified,
        "hash": look.body_hash,
        "site": look.site_url,
        "speaks": look.language,
        "name": look.title or "",
    }


def _failed(look: Look) -> dict[str, object]:
    return {
        "feed": look.feed_id,
        "at": look.at,
        "pause_s": int(look.interval.total_seconds()),
        "next_at": look.next_check_at,
        "why": look.fault,
        "gone_at": look.at if look.gone else None,
    }


def next_due_at(session: Session) -> datetime | None:
    return session.scalar(select(func.min(FeedRow.next_check_at)).where(FeedRow.retired_at.is_(None)))


_NEXT_SLOT = select(func.min(SlotRow.next_due_at)).where(SlotRow.next_due_at > bindparam("after"))


def next_slot_at(session: Session, after: datetime) -> datetime | None:
    """The first moment after that one at which any chat's digest is due."""
    return session.connection().execute(_NEXT_SLOT, {"after": after}).scalar()


def next_slots_of(session: Session, feed_ids: Sequence[FeedId], after: datetime) -> dict[FeedId, datetime]:
    """For each feed the first moment after that one at which a digest of a chat that follows it is due."""
    if not feed_ids:
        return {}
    rows = session.execute(
        select(FeedSubscriptionRow.feed_id, func.min(SlotRow.next_due_at))
        .join(SlotRow, SlotRow.chat_id == FeedSubscriptionRow.chat_id)
        .where(FeedSubscriptionRow.feed_id.in_(feed_ids), SlotRow.next_due_at > after)
        .group_by(FeedSubscriptionRow.feed_id)
    )
    return {FeedId(feed_id): at for feed_id, at in rows}


def _seconds(number: int | None) -> timedelta | None:
    return None if number is None else timedelta(seconds=number)
