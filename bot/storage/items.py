"""Items: recognised by their keys, stored once, edits kept as revisions."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Row, Select, bindparam, func, select, update
from sqlalchemy.orm import Session

from bot.core.feeds import FeedId
from bot.core.items import Item, ItemId, ParsedItem
from bot.core.publishers import spelled_alike
from bot.core.words import fold
from bot.storage.among import among
from bot.storage.identities import Usable, adopt_rekeyed, find_keys, owner_of, usable_keys
from bot.storage.publishers import names_of_sites
from bot.storage.schema import FeedRow, ItemKeyRow, ItemRevisionRow, ItemRow
from bot.storage.upsert import insert_columns, take_ids

IDS_A_QUERY = 400  # bound parameters; SQLite's oldest limit is 999
ROWS_AT_A_TIME = 1000
_ITEMS: Any = ItemRow.__table__


@dataclass(frozen=True, slots=True)
class Batch:
    """The items of one document; `partial`: those we knew were left out of it."""

    feed_id: FeedId
    items: Sequence[ParsedItem]
    partial: bool = False


@dataclass(frozen=True, slots=True)
class Saved:
    """What a batch of parsed items came to."""

    new: tuple[ItemId, ...]
    revised: tuple[ItemId, ...]
    unmistakable: bool = True  # no two items shared a guid or a link


def save_items(session: Session, feed_id: FeedId, parsed: Sequence[ParsedItem], now: datetime) -> Saved:
    """`save_batches` for one whole document."""
    return save_batches(session, [Batch(feed_id, parsed)], now)[0]


def save_batches(session: Session, batches: Sequence[Batch], now: datetime) -> list[Saved]:
    """Store what is new of these feeds' items, and what has been edited; the rest is left alone.

    An item is known when any of its keys is; where keys point at several items the oldest wins, and keeps all of them,
    so an identity never flips. A batch in which most unknown items carry titles we know is the publisher's re-keying,
    not news: those are known too. At most one batch a feed.
    """
    keyed = [usable_keys(batch.items) for batch in batches]
    known = find_keys(session, {batch.feed_id: usable.keys for batch, usable in zip(batches, keyed, strict=True)})
    sorted_out = [
        _sort_out(batch, usable, known.get(batch.feed_id, {})) for batch, usable in zip(batches, keyed, strict=True)
    ]
    ids = iter(take_ids(session, ItemRow, sum(len(one.new) for one in sorted_out)))
    rows = _Rows([], [], [], [], [])
    keys = _KeyRows([], [], [])
    numbers = []
    for batch, one in zip(batches, sorted_out, strict=True):
        feed_id = batch.feed_id
        # Feeds list the newest first; ids should rise with time, since grouping goes by id.
        dated = sorted([(min(batch.items[at].published_at or now, now), -at) for at in one.new])
        order = [-at for _, at in dated]
        numbered = dict(zip(order, ids, strict=False))
        rows.ids.extend(numbered.values())
        rows.feeds.extend([feed_id] * len(order))
        rows.items.extend([batch.items[at] for at in order])
        rows.digests.extend([one.digests[at] for at in order])
        rows.published_at.extend([published_at for published_at, _ in dated])
        keys.keys.extend([key for key, _ in one.known_keys])
        keys.items.extend([owner for _, owner in one.known_keys])
        keys.keys.extend([key for key, _ in one.new_keys])
        keys.items.extend([numbered[at] for _, at in one.new_keys])
        keys.feeds.extend([feed_id] * (len(one.known_keys) + len(one.new_keys)))
        numbers.append(tuple(map(ItemId, numbered.values())))
    if rows.ids:
        insert_columns(session, ItemRow, rows.columns(now))
    insert_columns(session, ItemKeyRow, {"feed_id": keys.feeds, "key": keys.keys, "item_id": keys.items})
    revised = _revise(session, sorted_out, now)
    return [
        Saved(new, edited, usable.unmistakable) for new, edited, usable in zip(numbers, revised, keyed, strict=True)
    ]


class _Rows(NamedTuple):
    """New items, column by column: thousands of rows would be taken apart again to be converted."""

    ids: list[int]
    feeds: list[int]
    items: list[ParsedItem]
    digests: list[str]
    published_at: list[datetime]

    def columns(self, now: datetime) -> dict[str, Sequence[Any]]:
        """There must be some."""
        told = dict(zip(ParsedItem._fields, zip(*self.items, strict=True), strict=True))
        count = len(self.ids)
        return told | {
            "id": self.ids,
            "feed_id": self.feeds,
            "text_digest": self.digests,
            "published_at": self.published_at,
            "revision": [1] * count,
            "seen_at": [now] * count,
            "changed_at": [now] * count,
        }


class _KeyRows(NamedTuple):
    feeds: list[int]
    keys: list[str]
    items: list[int]


@dataclass(frozen=True, slots=True)
class _SortedOut:
    digests: Sequence[str]  # of the text of each item
    new: list[int]  # positions in the batch
    seen: dict[int, tuple[ParsedItem, str]]  # {id: as it reads now, the digest of that}
    new_keys: list[tuple[str, int]]  # key, position of its new item
    known_keys: list[tuple[str, int]]  # key, id of its item


def _sort_out(batch: Batch, usable: "Usable", known: Mapping[str, int]) -> _SortedOut:
    """Which items of a batch are new, and whose the keys are that we did not know."""
    out = _SortedOut(usable.digests, [], {}, [], [])
    if not known and usable.distinct:  # the first document of most feeds
        out.new.extend(range(len(batch.items)))
        out.new_keys.extend([(key, at) for at, keys in enumerate(usable.keys) for key in keys])
        return out
    if not known:  # nothing to compare it with but itself
        owners: list[int | None] = [None] * len(batch.items)
    else:
        owners = [owner_of(keys, known, partial=batch.partial) for keys in usable.keys]
        adopt_rekeyed(usable.keys, owners, known)
    fresh: dict[str, int] = {}  # keys seen earlier in this very batch
    for at, (keys, owner) in enumerate(zip(usable.keys, owners, strict=True)):
        if owner is not None:
            out.seen.setdefault(owner, (batch.items[at], usable.digests[at]))
            out.known_keys.extend([(key, owner) for key in keys if key not in known])
            continue
        twin = at
        for key in keys:
            if key in fresh and not key.startswith("n"):
                twin = fresh[key]
                break
        if twin == at:
            out.new.append(at)
        for key in keys:
            if key not in fresh:
                fresh[key] = twin
                out.new_keys.append((key, twin))
    return out


def list_ungrouped(session: Session, limit: int) -> tuple[tuple[Item, int | None], ...]:
    """Items that wait for their story, in the order they came, with the story they already had when only revised."""
    query = _items().where(ItemRow.grouped_at.is_(None)).order_by(ItemRow.id).limit(limit)
    rows = session.execute(query).all()
    return tuple((item, row.story_id) for item, (row, _) in zip(items_of(session, rows), rows, strict=True))


def each_grouped_since(session: Session, since: datetime | None) -> Iterator[tuple[Item, int]]:
    """Items with their story, seen at `since` or later (None: all), in the order they were grouped.

    Some at a time: a full window must not stand in memory twice.
    """
    query = _items().where(ItemRow.grouped_at.is_not(None), ItemRow.story_id.is_not(None)).order_by(ItemRow.id)
    if since is not None:
        query = query.where(ItemRow.seen_at >= since)
    for rows in session.execute(query.execution_options(yield_per=ROWS_AT_A_TIME)).partitions():
        for item, (row, _) in zip(items_of(session, rows), rows, strict=True):
            yield item, row.story_id or 0


def list_story_items(session: Session, story_ids: Iterable[int]) -> dict[int, tuple[Item, ...]]:
    """The items of each story, oldest first."""
    found: dict[int, list[Item]] = {}
    query = _items().where(among(ItemRow.story_id, story_ids)).order_by(ItemRow.published_at, ItemRow.id)
    rows = session.execute(query).all()
    for item, (row, _) in zip(items_of(session, rows), rows, strict=True):
        found.setdefault(row.story_id or 0, []).append(item)
    return {story_id: spelled_alike(items) for story_id, items in found.items()}


def list_last_items(session: Session, feed_id: int, limit: int) -> tuple[Item, ...]:
    """What the feed said last, the newest first."""
    query = _items().where(ItemRow.feed_id == feed_id).order_by(ItemRow.published_at.desc(), ItemRow.id.desc())
    return tuple(items_of(session, session.execute(query.limit(limit)).all()))


def list_stories_of(session: Session, item_ids: Sequence[int]) -> frozenset[int]:
    """The stories these items belong to."""
    query = select(ItemRow.story_id).where(ItemRow.id.in_(item_ids), ItemRow.story_id.is_not(None))
    return frozenset(story_id for story_id in session.scalars(query) if story_id is not None)


def mark_grouped(session: Session, item_id: int, story_id: int, now: datetime) -> None:
    session.execute(update(ItemRow).where(ItemRow.id == item_id).values(story_id=story_id, grouped_at=now))


_SEEN = select(func.count(), func.count(ItemRow.story_id.distinct())).where(
    ItemRow.seen_at > bindparam("since"), ItemRow.seen_at <= bindparam("until")
)


def count_seen(session: Session, since: datetime, until: datetime) -> tuple[int, int]:
    """Items first seen in the period, and the stories they belong to."""
    items, stories = session.execute(_SEEN, {"since": since, "until": until}).one()
    return items, stories


Moments = tuple[Sequence[datetime], Sequence[datetime]]


def list_moments(session: Session, since: datetime, until: datetime) -> Moments:
    """What `count_seen` counts, for any later `since`: when each item was first seen, and when each story's newest
    was; both in order.
    """
    query = (
        select(ItemRow.seen_at, ItemRow.story_id)
        .where(ItemRow.seen_at > since, ItemRow.seen_at <= until)
        .order_by(ItemRow.seen_at)
    )
    rows = session.execute(query).all()
    newest = {story_id: seen_at for seen_at, story_id in rows if story_id is not None}
    return [seen_at for seen_at, _ in rows], sorted(newest.values())


def items_of(session: Session, rows: Sequence[Row[ItemRow, FeedRow]]) -> list[Item]:
    """Items, each said by its publisher: under the name the publisher's own feed has, where there is one."""
    names = names_of_sites(session, {row.publisher_url for row, _ in rows if row.publisher_url})
    return [_item(row, feed, names.get(row.publisher_url or "", row.publisher)) for row, feed in rows]


def _item(row: ItemRow, feed: FeedRow, publisher: str | None) -> Item:
    own = publisher is None or fold(publisher) == fold(feed.title)
    return Item(
        id=ItemId(row.id),
        feed_id=FeedId(row.feed_id),
        source=feed.title if publisher is None or own else publisher,
        title=row.title,
        lead=row.lead,
        link=row.link,
        published_at=row.published_at,
        seen_at=row.seen_at,
        language=row.language or feed.language,
        categories=tuple(row.categories),
        headings=tuple(row.headings),
        feed_topics=tuple(feed.topics),
        revision=row.revision,
        via=None if own else feed.title,
    )


def _items() -> Select[ItemRow, FeedRow]:
    return select(ItemRow, FeedRow).join(FeedRow, FeedRow.id == ItemRow.feed_id)


def _revise(session: Session, batches: Sequence[_SortedOut], now: datetime) -> list[tuple[ItemId, ...]]:
    """Keep the old text of every edited item as a revision, and send the item back to `group`; which, a batch each."""
    as_told = {number: told for batch in batches for number, told in batch.seen.items()}
    revised: set[int] = set()
    old_rows: list[dict[str, Any]] = []
    new_rows: list[dict[str, Any]] = []
    columns = ("id", "text_digest", "revision", "title", "lead", "link", "updated_at", "changed_at")
    ids = sorted(as_told)
    for start in range(0, len(ids), IDS_A_QUERY):
        some = ids[start : start + IDS_A_QUERY]
        query = select(*(_ITEMS.c[name] for name in columns)).where(_ITEMS.c.id.in_(some))
        for row in session.connection().execute(query):
            item, digest = as_told[row.id]
            if digest == row.text_digest:
                continue
            revised.add(row.id)
            old_rows.append(
                {
                    "item_id": row.id,
                    "number": row.revision,
                    "title": row.title,
                    "lead": row.lead,
                    "seen_at": row.changed_at,
                }
            )
            new_rows.append(
                {
                    "item": row.id,
                    "title": item.title,
                    "lead": item.lead,
                    "text_digest": digest,
                    "revision": row.revision + 1,
                    "link": item.link or row.link,
                    "headings": list(item.headings),
                    "publisher": item.publisher,
                    "publisher_url": item.publisher_url,
                    "updated_at": item.updated_at or row.updated_at,
                    "changed_at": now,
                    "grouped_at": None,
                }
            )
    if new_rows:
        session.connection().execute(ItemRevisionRow.__table__.insert(), old_rows)  # type: ignore[attr-defined]
        session.connection().execute(_ITEMS.update().where(_ITEMS.c.id == bindparam("item")), new_rows)
    return [tuple(ItemId(number) for number in batch.seen if number in revised) for batch in batches]
