"""Items: recognised by their keys, stored once, edits kept as revisions."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, func, select, update
from sqlalchemy.orm import Session

from bot.core.feeds import FeedId
from bot.core.items import Item, ItemId, ParsedItem, identity_keys, text_digest, title_key
from bot.storage.schema import FeedRow, ItemKeyRow, ItemRevisionRow, ItemRow
from bot.storage.search import index_items
from bot.storage.upsert import insert_new

KEYS_A_QUERY = 400  # bound parameters; SQLite's oldest limit is 999
REKEYED_AT_LEAST = 3  # unknown items with known titles, before a batch counts as re-keyed


@dataclass(frozen=True, slots=True)
class Saved:
    """What a batch of parsed items came to."""

    new: tuple[ItemId, ...]
    revised: tuple[ItemId, ...]


def save_items(session: Session, feed_id: FeedId, parsed: Sequence[ParsedItem], now: datetime) -> Saved:
    """Store what is new of one feed's items, and what has been edited; the rest is left alone.

    An item is known when any of its keys is; where keys point at several items the oldest wins, and keeps all of them,
    so an identity never flips. A batch in which most unknown items carry titles we know is the publisher's re-keying,
    not news: those are known too.
    """
    keyed = _usable_keys(parsed)
    known = _find_keys(session, feed_id, {key for keys in keyed for key in keys})
    owners = [_owner(keys, known) for keys in keyed]
    _adopt_rekeyed(keyed, owners, known)

    rows: list[ItemRow] = []
    fresh: dict[str, ItemRow] = {}  # keys seen earlier in this very batch
    new_keys: list[tuple[tuple[str, ...], ItemRow | int]] = []
    seen: dict[int, ParsedItem] = {}
    for item, keys, owner in zip(parsed, keyed, owners, strict=True):
        if owner is not None:
            seen.setdefault(owner, item)
            new_keys.append((tuple(key for key in keys if key not in known), owner))
            continue
        twin = next((fresh[key] for key in keys if key in fresh and not key.startswith("n")), None)
        if twin is None:
            twin = _new_row(feed_id, item, now)
            rows.append(twin)
        fresh.update(dict.fromkeys(keys, twin))
        new_keys.append((keys, twin))
    # Feeds list the newest first; ids should rise with time, since grouping goes by id.
    rows.sort(key=lambda row: row.published_at)
    session.add_all(rows)
    revised = _revise(session, seen, now)
    session.flush()
    index_items(session, [(row.id, row.title, row.lead) for row in rows])
    index_items(session, [(item_id, seen[item_id].title, seen[item_id].lead) for item_id in revised])
    insert_new(
        session,
        ItemKeyRow,
        [
            {"feed_id": feed_id, "key": key, "item_id": owner if isinstance(owner, int) else owner.id}
            for keys, owner in new_keys
            for key in keys
        ],
    )
    return Saved(tuple(ItemId(row.id) for row in rows), revised)


def list_ungrouped(session: Session, limit: int) -> tuple[tuple[Item, int | None], ...]:
    """Items that wait for their story, in the order they came, with the story they already had when only revised."""
    query = _items().where(ItemRow.grouped_at.is_(None)).order_by(ItemRow.id).limit(limit)
    return tuple((item_of(row, feed), row.story_id) for row, feed in session.execute(query))


def list_grouped_since(session: Session, since: datetime | None) -> tuple[tuple[Item, int], ...]:
    """Items with their story, seen at `since` or later (None: all), in the order they were grouped."""
    query = _items().where(ItemRow.grouped_at.is_not(None), ItemRow.story_id.is_not(None)).order_by(ItemRow.id)
    if since is not None:
        query = query.where(ItemRow.seen_at >= since)
    return tuple((item_of(row, feed), row.story_id or 0) for row, feed in session.execute(query))


def list_story_items(session: Session, story_ids: Iterable[int]) -> dict[int, tuple[Item, ...]]:
    """The items of each story, oldest first."""
    found: dict[int, list[Item]] = {}
    query = _items().where(ItemRow.story_id.in_(list(story_ids))).order_by(ItemRow.published_at, ItemRow.id)
    for row, feed in session.execute(query):
        found.setdefault(row.story_id or 0, []).append(item_of(row, feed))
    return {story_id: tuple(items) for story_id, items in found.items()}


def list_stories_of(session: Session, item_ids: Sequence[int]) -> frozenset[int]:
    """The stories these items belong to."""
    query = select(ItemRow.story_id).where(ItemRow.id.in_(item_ids), ItemRow.story_id.is_not(None))
    return frozenset(story_id for story_id in session.scalars(query) if story_id is not None)


def mark_grouped(session: Session, item_id: int, story_id: int, now: datetime) -> None:
    session.execute(update(ItemRow).where(ItemRow.id == item_id).values(story_id=story_id, grouped_at=now))


def count_seen(session: Session, since: datetime, until: datetime) -> tuple[int, int]:
    """Items first seen in the period, and the stories they belong to."""
    row = session.execute(
        select(func.count(ItemRow.id), func.count(ItemRow.story_id.distinct())).where(
            ItemRow.seen_at > since, ItemRow.seen_at <= until
        )
    ).one()
    return row[0], row[1]


def item_of(row: ItemRow, feed: FeedRow) -> Item:
    return Item(
        id=ItemId(row.id),
        feed_id=FeedId(row.feed_id),
        source=feed.title,
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
    )


def _items() -> Select[ItemRow, FeedRow]:
    return select(ItemRow, FeedRow).join(FeedRow, FeedRow.id == ItemRow.feed_id)


def _usable_keys(parsed: Sequence[ParsedItem]) -> list[tuple[str, ...]]:
    """Each item's keys, without those that several items of one document share.

    A link that every entry carries is the site's front page, a guid that repeats is a mistake of the publisher; neither
    identifies anything.
    """
    keyed = [(*identity_keys(item), title_key(item)) for item in parsed]
    shared = Counter(key for keys in keyed for key in set(keys))
    return [tuple(key for key in keys if shared[key] == 1 or key.startswith("t")) or keys for keys in keyed]


def _find_keys(session: Session, feed_id: FeedId, keys: set[str]) -> dict[str, int]:
    ordered = sorted(keys)
    found: dict[str, int] = {}
    for start in range(0, len(ordered), KEYS_A_QUERY):
        some = ordered[start : start + KEYS_A_QUERY]
        query = select(ItemKeyRow.key, ItemKeyRow.item_id).where(
            ItemKeyRow.feed_id == feed_id, ItemKeyRow.key.in_(some)
        )
        found |= dict(session.execute(query).all())
    return found


def _owner(keys: Sequence[str], known: dict[str, int]) -> int | None:
    """The oldest item any key names; a bare title (`n`) is no identity."""
    return min((known[key] for key in keys if key in known and not key.startswith("n")), default=None)


def _adopt_rekeyed(keyed: Sequence[Sequence[str]], owners: list[int | None], known: dict[str, int]) -> None:
    unknown = [at for at, owner in enumerate(owners) if owner is None]
    by_title = {at: known[key] for at in unknown for key in keyed[at] if key.startswith("n") and key in known}
    if len(by_title) >= REKEYED_AT_LEAST and 2 * len(by_title) >= len(unknown):
        for at, owner in by_title.items():
            owners[at] = owner


def _new_row(feed_id: FeedId, item: ParsedItem, now: datetime) -> ItemRow:
    return ItemRow(
        feed_id=feed_id,
        title=item.title,
        lead=item.lead,
        link=item.link,
        guid=item.guid,
        language=item.language,
        categories=list(item.categories),
        headings=list(item.headings),
        author=item.author,
        text_digest=text_digest(item.title, item.lead),
        revision=1,
        dated_ahead=item.dated_ahead,
        published_at=min(item.published_at or now, now),
        updated_at=item.updated_at,
        seen_at=now,
        changed_at=now,
        grouped_at=None,
    )


def _revise(session: Session, seen: dict[int, ParsedItem], now: datetime) -> tuple[ItemId, ...]:
    """Keep the old text of every edited item as a revision, and send the item back to `group`."""
    revised = []
    ids = sorted(seen)
    for start in range(0, len(ids), KEYS_A_QUERY):
        for row in session.scalars(select(ItemRow).where(ItemRow.id.in_(ids[start : start + KEYS_A_QUERY]))):
            item = seen[row.id]
            digest = text_digest(item.title, item.lead)
            if digest == row.text_digest:
                continue
            session.add(
                ItemRevisionRow(
                    item_id=row.id, number=row.revision, title=row.title, lead=row.lead, seen_at=row.changed_at
                )
            )
            row.title, row.lead, row.text_digest = item.title, item.lead, digest
            row.revision += 1
            row.link = item.link or row.link
            row.headings = list(item.headings)
            row.updated_at = item.updated_at or row.updated_at
            row.changed_at = now
            row.grouped_at = None
            revised.append(ItemId(row.id))
    return tuple(revised)
