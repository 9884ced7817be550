"""Feeds: which are due, what the last look gave, how they are."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, or_, select, update
from sqlalchemy.orm import Session

from bot.core.feeds import Feed, FeedId, Validators
from bot.storage.schema import FeedRow, FeedSubscriptionRow

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
    if row.retired_at is not None:
        row.retired_at, row.failures, row.failing_since, row.next_check_at = None, 0, None, now
    row.origin = origin if row.origin == "chat" or origin == "config" else row.origin
    row.title = title or row.title
    row.topics = list(topics) or row.topics
    row.language = language or row.language
    return FeedId(row.id)


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
    due = (
        select(FeedRow)
        .where(FeedRow.retired_at.is_(None), FeedRow.next_check_at <= now)
        .where(or_(FeedRow.lease_until.is_(None), FeedRow.lease_until <= now))
        .order_by(FeedRow.next_check_at)
        .limit(limit)
        .with_for_update(skip_locked=True)  # PostgreSQL; SQLite has one writer and ignores it
    )
    rows = list(session.scalars(due))
    for row in rows:
        row.lease_until = now + LEASE
    return tuple(
        Feed(
            id=FeedId(row.id),
            url=row.url,
            title=row.title,
            topics=tuple(row.topics),
            language=row.language,
            validators=Validators(row.etag, row.last_modified),
            body_hash=row.body_hash,
            interval=timedelta(seconds=row.interval_s),
            failures=row.failures,
            failing_since=row.failing_since,
            last_new_item_at=row.new_item_at,
        )
        for row in rows
    )


def mark_looked(session: Session, look: Look) -> None:
    row = session.get_one(FeedRow, look.feed_id)
    row.checked_at = look.at
    row.lease_until = None
    row.interval_s = int(look.interval.total_seconds())
    row.next_check_at = look.next_check_at
    if look.ok:
        row.ok_at, row.failures, row.failing_since, row.fault = look.at, 0, None, None
    else:
        row.failures += 1
        row.failing_since = row.failing_since or look.at
        row.fault = look.fault
    if look.validators is not None:
        row.etag, row.last_modified = look.validators.etag, look.validators.last_modified
    row.body_hash = look.body_hash or row.body_hash
    row.site_url = look.site_url or row.site_url
    row.language = row.language or look.language
    row.title = row.title or look.title or row.url
    if look.found_new:
        row.new_item_at = look.at
    if look.gone:
        row.retired_at = look.at
    if look.moved_to and not session.scalar(select(FeedRow.id).where(FeedRow.url == look.moved_to)):
        row.url = look.moved_to


def next_due_at(session: Session) -> datetime | None:
    return session.scalar(select(func.min(FeedRow.next_check_at)).where(FeedRow.retired_at.is_(None)))


@dataclass(frozen=True, slots=True)
class FeedCounts:
    all: int
    ok: int
    data_at: datetime | None  # the newest successful look


def count_feeds(session: Session) -> FeedCounts:
    """How many feeds there are and how many of them work; one that only stumbled still counts as ok."""
    rows = session.execute(
        select(FeedRow.failures, FeedRow.ok_at).where(FeedRow.retired_at.is_(None), FeedRow.checked_at.is_not(None))
    ).all()
    broken = sum(1 for failures, ok_at in rows if ok_at is None or failures >= BROKEN_AFTER)
    looked = [ok_at for _, ok_at in rows if ok_at is not None]
    return FeedCounts(len(rows), len(rows) - broken, max(looked, default=None))


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
    )
