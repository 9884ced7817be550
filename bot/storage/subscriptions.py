"""Subscriptions: the topics each chat follows, and the sources it follows whole."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from sqlalchemy import bindparam, delete, select, update
from sqlalchemy.orm import Session

from bot.core.feeds import FeedId
from bot.core.mutes import MuteKind
from bot.core.topics import TopicId
from bot.storage.among import among_given
from bot.storage.schema import FeedSubscriptionRow, MuteRow, SlotRow, SubscriptionRow, TopicRow
from bot.storage.upsert import insert_new

_SUBSCRIPTIONS, _FEED_SUBSCRIPTIONS = SubscriptionRow.__table__.c, FeedSubscriptionRow.__table__.c
_FOLLOWED = (
    select(_SUBSCRIPTIONS.topic_id)
    .where(_SUBSCRIPTIONS.chat_id == bindparam("chat"))
    .order_by(_SUBSCRIPTIONS.created_at, _SUBSCRIPTIONS.topic_id)
)
_FOLLOWED_BY_MANY = select(_SUBSCRIPTIONS.chat_id, _SUBSCRIPTIONS.topic_id).where(
    among_given(_SUBSCRIPTIONS.chat_id, "chats")
)
_FOLLOWED_FEEDS = (
    select(_FEED_SUBSCRIPTIONS.feed_id)
    .where(_FEED_SUBSCRIPTIONS.chat_id == bindparam("chat"))
    .order_by(_FEED_SUBSCRIPTIONS.created_at, _FEED_SUBSCRIPTIONS.feed_id)
)
_FOLLOWED_FEEDS_BY_MANY = (
    select(_FEED_SUBSCRIPTIONS.chat_id, _FEED_SUBSCRIPTIONS.feed_id)
    .where(among_given(_FEED_SUBSCRIPTIONS.chat_id, "chats"))
    .order_by(_FEED_SUBSCRIPTIONS.created_at, _FEED_SUBSCRIPTIONS.feed_id)
)


def list_followed(session: Session, chat: int) -> tuple[TopicId, ...]:
    """The topics the chat follows, in the order it chose them."""
    return tuple(TopicId(topic_id) for topic_id in session.scalars(_FOLLOWED, {"chat": chat}))


def list_followed_by_many(session: Session, chats: Iterable[int]) -> dict[int, tuple[TopicId, ...]]:
    """The topics of each chat that follows any, in no order: at eight o'clock to sort them costs as much as to read
    them.
    """
    found: defaultdict[int, list[TopicId]] = defaultdict(list)
    for chat, topic_id in session.execute(_FOLLOWED_BY_MANY, {"chats": chats}):
        found[chat].append(topic_id)
    return {chat: tuple(topics) for chat, topics in found.items()}


def list_followed_feeds(session: Session, chat: int) -> tuple[FeedId, ...]:
    """The sources the chat follows whole, in the order it chose them."""
    return tuple(FeedId(feed_id) for feed_id in session.scalars(_FOLLOWED_FEEDS, {"chat": chat}))


def list_followed_feeds_by_many(session: Session, chats: Iterable[int]) -> dict[int, tuple[FeedId, ...]]:
    """Those of each chat that follows any, in the order it chose them."""
    found: defaultdict[int, list[FeedId]] = defaultdict(list)
    for chat, feed_id in session.execute(_FOLLOWED_FEEDS_BY_MANY, {"chats": chats}):
        found[chat].append(FeedId(feed_id))
    return {chat: tuple(feeds) for chat, feeds in found.items()}


def list_feed_names(session: Session, chat: int) -> dict[FeedId, str]:
    """The chat's own names of sources it follows whole, where it gave one."""
    query = (
        select(FeedSubscriptionRow.feed_id, FeedSubscriptionRow.name)
        .where(FeedSubscriptionRow.chat_id == chat, FeedSubscriptionRow.name.is_not(None))
        .order_by(FeedSubscriptionRow.created_at, FeedSubscriptionRow.feed_id)
    )
    return {FeedId(feed_id): name for feed_id, name in session.execute(query) if name}


def set_feed_name(session: Session, chat: int, feed_id: int, name: str | None) -> None:
    """Name a source the chat follows; None gives it back the feed's own."""
    session.execute(
        update(FeedSubscriptionRow)
        .where(FeedSubscriptionRow.chat_id == chat, FeedSubscriptionRow.feed_id == feed_id)
        .values(name=name)
    )


ORDER_STEP = timedelta(microseconds=1)  # between what is chosen at once, so that its order stays


def follow(session: Session, chat: int, topic_ids: Sequence[int], now: datetime) -> None:
    insert_new(
        session,
        SubscriptionRow,
        [
            {"chat_id": chat, "topic_id": topic, "created_at": now + at * ORDER_STEP}
            for at, topic in enumerate(topic_ids)
        ],
    )


def unfollow(session: Session, chat: int, topic_id: int) -> None:
    session.execute(
        delete(SubscriptionRow).where(SubscriptionRow.chat_id == chat, SubscriptionRow.topic_id == topic_id)
    )


def replace_topic(session: Session, chat: int, old: int, new: int) -> None:
    """The chat follows the new topic where it followed the old one, in the same place of its list; a time of its own
    and a mute go with it.
    """
    if old == new:
        return
    mine = SubscriptionRow.chat_id == chat
    if session.get(SubscriptionRow, (chat, new)) is None:
        session.execute(update(SubscriptionRow).where(mine, SubscriptionRow.topic_id == old).values(topic_id=new))
    else:
        unfollow(session, chat, old)
    was, now = (session.get_one(TopicRow, one).slug for one in (old, new))
    session.execute(update(SlotRow).where(SlotRow.chat_id == chat, SlotRow.topic == was).values(topic=now))
    muted = (MuteRow.chat_id == chat, MuteRow.kind == MuteKind.TOPIC)
    if session.scalar(select(MuteRow.id).where(*muted, MuteRow.value == now)) is None:
        session.execute(update(MuteRow).where(*muted, MuteRow.value == was).values(value=now))


def follow_feed(session: Session, chat: int, feed_ids: Sequence[int], now: datetime) -> None:
    insert_new(
        session,
        FeedSubscriptionRow,
        [{"chat_id": chat, "feed_id": feed, "created_at": now + at * ORDER_STEP} for at, feed in enumerate(feed_ids)],
    )


def unfollow_feed(session: Session, chat: int, feed_id: int) -> None:
    session.execute(
        delete(FeedSubscriptionRow).where(FeedSubscriptionRow.chat_id == chat, FeedSubscriptionRow.feed_id == feed_id)
    )


def set_followed(session: Session, chat: int, topic_ids: Sequence[int], now: datetime) -> None:
    """All the topics a chat follows, in this order. One that it followed already has done so since then: /why asks."""
    had = select(SubscriptionRow.topic_id, SubscriptionRow.created_at).where(SubscriptionRow.chat_id == chat)
    since = _in_order(topic_ids, {topic: at for topic, at in session.execute(had)}, now)  # noqa: C416
    session.execute(delete(SubscriptionRow).where(SubscriptionRow.chat_id == chat))
    rows = [{"chat_id": chat, "topic_id": topic, "created_at": at} for topic, at in since.items()]
    insert_new(session, SubscriptionRow, rows)


def set_followed_feeds(
    session: Session, chat: int, feed_ids: Sequence[int], names: Mapping[int, str], now: datetime
) -> None:
    """All the sources a chat follows whole, in this order, with its own names where it has some."""
    had = select(FeedSubscriptionRow.feed_id, FeedSubscriptionRow.created_at)
    known = session.execute(had.where(FeedSubscriptionRow.chat_id == chat))
    since = _in_order(feed_ids, {feed: at for feed, at in known}, now)  # noqa: C416 (rows are no pairs to mypy)
    session.execute(delete(FeedSubscriptionRow).where(FeedSubscriptionRow.chat_id == chat))
    rows = [{"chat_id": chat, "feed_id": feed, "name": names.get(feed), "created_at": at} for feed, at in since.items()]
    insert_new(session, FeedSubscriptionRow, rows)


def _in_order(wanted: Sequence[int], known: Mapping[int, datetime], now: datetime) -> dict[int, datetime]:
    """When each of these was followed, in this order. What is new at the end is so from now on; what comes back between
    others is as old as the one before it.
    """
    last_known = max((at for at, one in enumerate(wanted) if one in known), default=-1)
    found: dict[int, datetime] = {}
    after = min(known.values(), default=now) - ORDER_STEP * (len(wanted) + 1)
    for at, one in enumerate(wanted):
        since = known.get(one, now if at > last_known else after)
        after = found[one] = max(since, after + ORDER_STEP)
    return found
