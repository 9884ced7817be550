"""What is kept of decisions already made: joins, tellings, editions, and the buttons that went out."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.core.buttons import Keyboard
from bot.core.delivery import DeliveryState
from bot.core.digests import EditionKind, Told
from bot.core.feeds import FeedId
from bot.core.items import Item, link_key
from bot.core.mutes import Mute, MuteKind
from bot.core.slots import topic_of_key
from bot.core.topics import TopicId
from bot.core.urls import canonical_url
from bot.core.why import Join, Source, Telling
from bot.storage.digests import keyboard_from_json
from bot.storage.items import items_of
from bot.storage.schema import (
    DeliveryRow,
    EditionRow,
    FeedRow,
    FeedSubscriptionRow,
    ItemKeyRow,
    ItemRow,
    LedgerRow,
    MuteRow,
    StoryJoinRow,
    StoryRevisionRow,
    SubscriptionRow,
)


@dataclass(frozen=True, slots=True)
class Edition:
    """A briefing as it was made."""

    id: int
    key: str
    kind: EditionKind
    since: datetime
    until: datetime
    receipt: Mapping[str, Any]

    @property
    def is_whole(self) -> bool:
        """Whether its row says what it was about: not so an answer to /new of one topic, or an update."""
        return self.until > self.since


def find_item_by_link(session: Session, url: str) -> tuple[Item, int | None] | None:
    """The newest item of this address in any feed, and its story."""
    query = (
        select(ItemRow, FeedRow)
        .join(ItemKeyRow, ItemKeyRow.item_id == ItemRow.id)
        .join(FeedRow, FeedRow.id == ItemRow.feed_id)
        .where(ItemKeyRow.feed_id.in_(select(FeedRow.id)), ItemKeyRow.key == link_key(url))  # keys are found by feed
        .order_by(ItemRow.id.desc())
        .limit(1)
    )
    found = session.execute(query).first()
    return (items_of(session, [found])[0], found[0].story_id) if found else None


def find_source(session: Session, url: str) -> Source | None:
    """A feed of the site this address is on: the one that answered last."""
    host = _host(url)
    feeds = session.scalars(select(FeedRow).where(FeedRow.retired_at.is_(None)))
    of_host = [row for row in feeds if host and host in {_host(row.url), _host(row.site_url or "")}]
    if not of_host:
        return None
    newest = max(of_host, key=lambda row: (row.ok_at is not None, row.ok_at or row.created_at))
    return Source(newest.title, newest.ok_at, newest.fault)


def _host(url: str) -> str:
    try:
        return urlsplit(canonical_url(url)).hostname or ""
    except ValueError:  # square brackets around nothing
        return ""


def list_joins(session: Session, story_id: int) -> tuple[Join, ...]:
    """The evidence of each item that joined the story, in the order they came."""
    query = select(StoryJoinRow).where(StoryJoinRow.story_id == story_id).order_by(StoryJoinRow.item_id)
    return tuple(_join(row) for row in session.scalars(query))


def _join(row: StoryJoinRow) -> Join:
    nearest = next((near for near in row.evidence.get("nearest", ()) if near["story_id"] == row.story_id), None)
    shared = tuple(nearest["evidence"]["shared_words"]) if nearest else ()
    return Join(row.item_id, row.score, float(row.evidence.get("threshold", 0.0)), shared)


def find_telling(session: Session, chat: int, story_id: int) -> Telling | None:
    """The newest revision the chat was told, or is promised."""
    query = (
        select(LedgerRow, EditionRow.kind)
        .outerjoin(EditionRow, EditionRow.id == LedgerRow.edition_id)
        .where(LedgerRow.chat_id == chat, LedgerRow.story_id == story_id)
        .order_by(LedgerRow.revision.desc())
        .limit(1)
    )
    found = session.execute(query).first()
    if found is None:
        return None
    row, kind = found
    return Telling(row.revision, EditionKind(kind) if kind else None, row.told_at, row.edition_id)


def find_edition(session: Session, edition_id: int) -> Edition | None:
    row = session.get(EditionRow, edition_id)
    return _edition(row) if row is not None else None


def is_first_edition(session: Session, chat: int, edition_id: int) -> bool:
    """Whether the chat had been promised nothing before this one."""
    earlier = select(EditionRow.id).where(EditionRow.chat_id == chat, EditionRow.id < edition_id)
    return session.scalar(earlier.limit(1)) is None


def list_followed_since(session: Session, chat: int) -> tuple[dict[TopicId, datetime], dict[FeedId, datetime]]:
    """When the chat began to follow each of its topics and sources."""
    topics = select(SubscriptionRow.topic_id, SubscriptionRow.created_at).where(SubscriptionRow.chat_id == chat)
    feeds = select(FeedSubscriptionRow.feed_id, FeedSubscriptionRow.created_at).where(
        FeedSubscriptionRow.chat_id == chat
    )
    return (
        {TopicId(topic): at for topic, at in session.execute(topics)},
        {FeedId(feed): at for feed, at in session.execute(feeds)},
    )


def list_mutes_at(session: Session, chat: int, moment: datetime) -> tuple[Mute, ...]:
    """The chat's mutes of now that it had at that moment."""
    query = select(MuteRow).where(MuteRow.chat_id == chat, MuteRow.created_at <= moment).order_by(MuteRow.id)
    return tuple(Mute(MuteKind(row.kind), row.value, row.expires_at) for row in session.scalars(query))


def list_revisions_at(session: Session, stories: Collection[int], moment: datetime) -> dict[int, int]:
    """{story: its revision at that moment}."""
    query = (
        select(StoryRevisionRow.story_id, func.max(StoryRevisionRow.number))
        .where(StoryRevisionRow.story_id.in_(stories), StoryRevisionRow.at <= moment)
        .group_by(StoryRevisionRow.story_id)
    )
    return {story: number for story, number in session.execute(query)}  # noqa: C416 (rows are no pairs to mypy)


def list_editions(session: Session, chat: int, limit: int) -> tuple[Edition, ...]:
    """The chat's briefings, the newest first."""
    query = select(EditionRow).where(EditionRow.chat_id == chat).order_by(EditionRow.id.desc()).limit(limit)
    return tuple(map(_edition, session.scalars(query)))


def _edition(row: EditionRow) -> Edition:
    # A digest of one topic does not mean that the chat has heard of the others: its row covers no time.
    until = row.period_to if row.period_to > row.period_from or topic_of_key(row.key) is None else row.composed_at
    return Edition(row.id, row.key, EditionKind(row.kind), row.period_from, until, row.receipt)


def list_told_before(session: Session, chat: int, edition_id: int) -> dict[int, Told]:
    """What the chat had been told, or was promised, when an edition was made."""
    query = (
        select(LedgerRow.story_id, LedgerRow.revision, LedgerRow.headline)
        .where(LedgerRow.chat_id == chat)
        .where(LedgerRow.edition_id.is_(None) | (LedgerRow.edition_id < edition_id))
        .order_by(LedgerRow.revision)
    )
    return {story: Told(revision, headline) for story, revision, headline in session.execute(query)}


def find_keyboard(session: Session, chat: int, message_id: int) -> Keyboard:
    """The buttons of a briefing's message, of all its pages together; none for a message that is no briefing."""
    pages = session.scalars(
        select(DeliveryRow)
        .where(DeliveryRow.chat_id == chat, DeliveryRow.message_id == message_id)
        .order_by(DeliveryRow.id)
    )
    return tuple(row for page in pages for row in keyboard_from_json(page.keyboard))


def last_keyboard(session: Session, chat: int) -> Keyboard:
    """The buttons of the newest briefing that arrived, all its messages and their pages together."""
    mine = DeliveryRow.chat_id == chat
    newest = session.scalar(
        select(DeliveryRow)
        .where(mine, DeliveryRow.state == DeliveryState.SENT, DeliveryRow.edition_id.is_not(None))
        .order_by(DeliveryRow.id.desc())
        .limit(1)
    )
    if newest is None:
        return ()
    of_message = select(DeliveryRow.edition_id).where(mine, DeliveryRow.message_id == newest.message_id)
    parts = session.scalars(
        select(DeliveryRow)
        .where(mine, DeliveryRow.edition_id.in_(of_message) if newest.message_id else DeliveryRow.id == newest.id)
        .order_by(DeliveryRow.id)
    )
    return tuple(row for part in parts for row in keyboard_from_json(part.keyboard))
