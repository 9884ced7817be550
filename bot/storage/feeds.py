"""Feeds: which we have, what they are called, how they are. Looking at them is in looks.py."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import bindparam, case, func, or_, select, update
from sqlalchemy.orm import Session

from bot.core.feeds import (
    SILENT_AFTER,
    FeedId,
    FeedSilence,
    FeedTrouble,
    Health,
    Trouble,
    health_of,
    silent_from,
)
from bot.storage.schema import FeedRow, FeedSubscriptionRow
from bot.storage.upsert import insert_new

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
