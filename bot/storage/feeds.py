"""Feeds: which are due, what the last look gave, how they are."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Boolean, Integer, Text, bindparam, case, func, or_, select, update
from sqlalchemy.orm import Session

from bot.core.feeds import (
    SILENT_AFTER,
    Feed,
    FeedId,
    FeedSilence,
    FeedTrouble,
    Health,
    Trouble,
    Validators,
    health_of,
    silent_from,
)
from bot.storage.schema import FeedRow, FeedSubscriptionRow, SlotRow
from bot.storage.upsert import insert_new, update_many

LEASE = timedelta(minutes=5)  # longer than any look may take; a killed poller's feeds are looked at again after it
BROKEN_AFTER = 2  # failures in a row: one alone is a stumble, and the next look is minutes away


@dataclass(frozen=True, slots=True)
class FeedStatus:
    """A feed as the operator sees it."""

    id: FeedId
    url: str
    title: str
    topics: tuple[str, ...]
    origin: str
    checked_at: datetime | None
    ok_at: datetime | None
    new_item_at: datetime | None
    next_check_at: datetime
    failures: int
    failing_since: datetime | None
    fault: str | None
    retired_at: datetime | None
    site_url: str | None
    rhythm: timedelta | None = None  # how far apart its news usually are

    @property
    def health(self) -> Health:
        return health_of(
            checked_at=self.checked_at,
            ok_at=self.ok_at,
            failing_since=self.failing_since,
            retired_at=self.retired_at,
            rhythm=self.rhythm,
            last_new_item_at=self.new_item_at,
        )


@dataclass(frozen=True, slots=True)
class Look:
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


def find_feed(session: Session, url: str) -> FeedStatus | None:
    row = session.scalar(select(FeedRow).where(FeedRow.url == url))
    return _status(row) if row else None


def get_feeds(session: Session, ids: Iterable[int]) -> dict[int, FeedStatus]:
    rows = session.scalars(select(FeedRow).where(FeedRow.id.in_(list(ids))))
    return {row.id: _status(row) for row in rows}


def list_feeds(session: Session, *, with_retired: bool = False) -> tuple[FeedStatus, ...]:
    """All feeds, by title."""
    query = select(FeedRow).order_by(func.lower(FeedRow.title), FeedRow.id)
    if not with_retired:
        query = query.where(FeedRow.retired_at.is_(None))
    return tuple(_status(row) for row in session.scalars(query))


def save_feed(
    session: Session,
    *,
    url: str,
    title: str,
    origin: str,
    topics: Sequence[str],
    interval: timedelta,
    now: datetime,
    language: str | None = None,
) -> FeedId:
    """Add the feed, or bring back and update the one at this address; it is due at once."""
    row = session.scalar(select(FeedRow).where(FeedRow.url == url))
    if row is None:
        row = FeedRow(
            url=url,
            title=title,
            origin=origin,
            topics=list(topics),
            language=language,
            interval_s=int(interval.total_seconds()),
            next_check_at=now,
            created_at=now,
            failures=0,
        )
        session.add(row)
        session.flush()
        return FeedId(row.id)
    if origin == "chat" or row.retired_at is not None:
        _wanted_again(row, now)
    row.origin = origin if row.origin == "chat" or origin == "config" else row.origin
    # What one chat calls a feed is no name for everybody.
    row.title = row.title if origin == "chat" and row.title else title or row.title
    row.topics = list(topics) or row.topics
    row.language = language or row.language
    return FeedId(row.id)


FEEDS_A_LOOK = 500  # names in one IN (…)


def save_feeds_of_chat(session: Session, urls: Sequence[str], interval: timedelta, now: datetime) -> dict[str, FeedId]:
    """The feeds at these addresses, in the order given, for a chat that follows them: as `save_feed`, many at once.
    One nobody had is named by its address until its first document tells its name.
    """
    wanted = list(dict.fromkeys(urls))
    insert_new(
        session,
        FeedRow,
        [
            {
                "url": url,
                "title": url,
                "origin": "chat",
                "topics": [],
                "interval_s": int(interval.total_seconds()),
                "next_check_at": now,
                "created_at": now,
            }
            for url in wanted
        ],
    )
    ids: dict[str, FeedId] = {}
    for start in range(0, len(wanted), FEEDS_A_LOOK):
        some = wanted[start : start + FEEDS_A_LOOK]
        for row in session.scalars(select(FeedRow).where(FeedRow.url.in_(some))):
            _wanted_again(row, now)
            ids[row.url] = FeedId(row.id)
    session.flush()
    return {url: ids[url] for url in wanted}


def _wanted_again(row: FeedRow, now: datetime) -> None:
    """Somebody wants this feed who did not: so far it may have been looked at rarely, or not at all."""
    if row.retired_at is not None:
        row.retired_at, row.failures, row.failing_since, row.next_check_at = None, 0, None, now
    elif row.failures == 0:
        row.next_check_at = min(row.next_check_at, (row.checked_at or now) + timedelta(seconds=row.interval_s))


def list_languages(session: Session) -> tuple[str, ...]:
    """The languages of the feeds we poll, the most frequent first; feeds that name none are left out."""
    query = (
        select(FeedRow.language)
        .where(FeedRow.retired_at.is_(None), FeedRow.language.is_not(None))
        .group_by(FeedRow.language)
        .order_by(func.count().desc(), FeedRow.language)
    )
    return tuple(language for language in session.scalars(query) if language)


def retire_missing(session: Session, origin: str, urls: Sequence[str], now: datetime) -> int:
    """Retire the feeds of this origin that are no longer named and that no chat follows; how many."""
    followed = select(FeedSubscriptionRow.feed_id)
    result = session.execute(
        update(FeedRow)
        .where(FeedRow.origin == origin, FeedRow.retired_at.is_(None))
        .where(FeedRow.url.not_in(list(urls)), FeedRow.id.not_in(followed))
        .values(retired_at=now)
    )
    return int(result.rowcount)  # type: ignore[attr-defined]


def retire_feed(session: Session, feed_id: int, now: datetime) -> None:
    session.execute(update(FeedRow).where(FeedRow.id == feed_id).values(retired_at=now))


def make_due(session: Session, now: datetime, ids: Sequence[int] | None = None) -> None:
    """Have these feeds (None: all) looked at in the next tick."""
    query = update(FeedRow).where(FeedRow.retired_at.is_(None))
    if ids is not None:
        query = query.where(FeedRow.id.in_(list(ids)))
    session.execute(query.values(next_check_at=now))


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
    return Feed(
        id=FeedId(row.id),
        url=row.url,
        title=row.title,
        language=row.language,
        validators=Validators(row.etag, row.last_modified),
        body_hash=row.body_hash,
        interval=timedelta(seconds=row.interval_s),
        failures=row.failures,
        failing_since=row.failing_since,
        checked_at=row.checked_at,
        last_new_item_at=row.new_item_at,
        rhythm=_seconds(row.rhythm_s),
        ttl=_seconds(row.ttl_s),
        skip_hours=frozenset(map(int, row.skip_hours.split())),
        followed=followed,
        shared=shared,
        known=row.known,
        pinned=row.pinned,
        compared_at=row.compared_at,
    )


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


_TROUBLED = (
    select(FeedRow.id, FeedRow.title, FeedRow.topics, FeedRow.failing_since)
    .where(FeedRow.failing_since <= bindparam("at"), FeedRow.retired_at.is_(None))
    .order_by(FeedRow.failing_since, FeedRow.id)
)
_SILENT = (
    select(FeedRow.id, FeedRow.title, FeedRow.topics, FeedRow.new_item_at, FeedRow.rhythm_s, FeedRow.ok_at)
    .where(FeedRow.new_item_at <= bindparam("at"), FeedRow.rhythm_s.is_not(None))
    .where(FeedRow.failing_since.is_(None), FeedRow.retired_at.is_(None))
    .order_by(FeedRow.new_item_at, FeedRow.id)
)


def list_troubled(session: Session, now: datetime) -> tuple[FeedTrouble, ...]:
    """Feeds that have failed for a day or longer, the longest failing first."""
    rows = session.execute(_TROUBLED, {"at": now - Trouble.DAY.value})
    return tuple(FeedTrouble(FeedId(row.id), row.title, tuple(row.topics), row.failing_since) for row in rows)


def list_silent(session: Session, now: datetime) -> tuple[FeedSilence, ...]:
    """Feeds that answer and have been silent for far longer than they used to be, the longest silent first."""
    found = []
    for row in session.execute(_SILENT, {"at": now - SILENT_AFTER}):
        rhythm = timedelta(seconds=row.rhythm_s)
        begins = silent_from(rhythm, row.new_item_at)
        if begins is not None and row.ok_at is not None and row.ok_at > begins:
            found.append(FeedSilence(FeedId(row.id), row.title, tuple(row.topics), row.new_item_at, rhythm))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class FeedCounts:
    all: int
    ok: int
    data_at: datetime | None  # the newest successful look


_BROKEN = case((or_(FeedRow.ok_at.is_(None), FeedRow.failures >= BROKEN_AFTER), 1), else_=0)
_FEED_COUNTS = select(func.count(), func.coalesce(func.sum(_BROKEN), 0), func.max(FeedRow.ok_at)).where(
    FeedRow.retired_at.is_(None), FeedRow.checked_at.is_not(None)
)


def count_feeds(session: Session) -> FeedCounts:
    """How many feeds there are and how many of them work; one that only stumbled still counts as ok."""
    number, failing, newest = session.execute(_FEED_COUNTS).one()
    return FeedCounts(number, number - int(failing), newest)


def _status(row: FeedRow) -> FeedStatus:
    return FeedStatus(
        id=FeedId(row.id),
        url=row.url,
        title=row.title,
        topics=tuple(row.topics),
        origin=row.origin,
        checked_at=row.checked_at,
        ok_at=row.ok_at,
        new_item_at=row.new_item_at,
        next_check_at=row.next_check_at,
        failures=row.failures,
        failing_since=row.failing_since,
        fault=row.fault,
        retired_at=row.retired_at,
        site_url=row.site_url,
        rhythm=_seconds(row.rhythm_s),
    )


def _seconds(number: int | None) -> timedelta | None:
    return None if number is None else timedelta(seconds=number)
