"""Chats, what they follow, and when they want to hear from us."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Integer, Table, bindparam, delete, func, select, update
from sqlalchemy.orm import Session

from bot.core.feeds import FeedId
from bot.core.mutes import Mute, MuteKind
from bot.core.quiet import stored_quiet
from bot.core.schedule import SlotRule
from bot.core.subscriptions import (
    Address,
    Chat,
    ChatKey,
    ChatKind,
    ChatState,
    Defaults,
    EmptyDay,
    rule_days,
)
from bot.core.topics import TopicId
from bot.storage.among import among_given
from bot.storage.schema import (
    Base,
    ChatRow,
    FeedSubscriptionRow,
    Moment,
    MuteRow,
    SlotRow,
    SubscriptionRow,
    TopicRow,
)
from bot.storage.upsert import insert_new, update_many

_CHATS: Any = ChatRow.__table__
_SLOTS: Any = SlotRow.__table__


class Slot(NamedTuple):
    """One rule of a chat's schedule with the next moment it is due."""

    id: int
    chat: ChatKey
    rule: SlotRule
    next_day: date
    next_due_at: datetime


def find_chat(session: Session, address: Address) -> Chat | None:
    row = session.scalar(
        select(ChatRow).where(ChatRow.chat_id == address.chat_id, ChatRow.thread_id == (address.thread_id or 0))
    )
    return chat_of(row) if row else None


def get_chat(session: Session, chat: int) -> Chat:
    return chat_of(session.get_one(ChatRow, chat))


# Plain rows: objects of the ORM cost four times as much, and at eight o'clock there are many.
_CHATS_GIVEN = select(_CHATS).where(among_given(_CHATS.c.id, "ids"))


def get_chats(session: Session, ids: Iterable[int]) -> dict[int, Chat]:
    rows: Any = session.execute(_CHATS_GIVEN, {"ids": ids})
    return {row.id: chat_of(row) for row in rows}


def list_threads(session: Session, chat_id: int) -> tuple[Chat, ...]:
    """Every scope we have in one Telegram chat: the chat itself and its forum topics."""
    return tuple(chat_of(row) for row in session.scalars(select(ChatRow).where(ChatRow.chat_id == chat_id)))


def save_chat(session: Session, address: Address, language: str, defaults: Defaults, now: datetime) -> Chat:
    """The chat at this address, made new when we have never met."""
    row = {
        "chat_id": address.chat_id,
        "thread_id": address.thread_id or 0,
        "kind": address.kind,
        "language": language,
        "zone": defaults.zone,
        "stories": defaults.stories,
        "article_languages": [],
        "empty_day": EmptyDay.TELL,
        "state": ChatState.NEW,
        "first_wanted": False,
        "created_at": now,
    }
    insert_new(session, ChatRow, [row])
    chat = find_chat(session, address)
    assert chat is not None
    return chat


def set_chat(session: Session, chat: int, **columns: Any) -> None:
    """Set columns of the chat's row, by their names in the schema."""
    session.execute(update(ChatRow).where(ChatRow.id == chat).values(**columns))


def move_chat(session: Session, old_chat_id: int, new_chat_id: int) -> int:
    """A group became a supergroup: everything moves along. Where we already speak there, the older scope stays."""
    here = select(ChatRow.thread_id).where(ChatRow.chat_id == new_chat_id)
    result = session.execute(
        update(ChatRow)
        .where(ChatRow.chat_id == old_chat_id, ChatRow.thread_id.not_in(here))
        .values(chat_id=new_chat_id)
    )
    return int(result.rowcount)  # type: ignore[attr-defined]


_SUBSCRIPTIONS, _FEED_SUBSCRIPTIONS = SubscriptionRow.__table__.c, FeedSubscriptionRow.__table__.c
_FOLLOWED = (
    select(_SUBSCRIPTIONS.chat_id, _SUBSCRIPTIONS.topic_id)
    .where(among_given(_SUBSCRIPTIONS.chat_id, "chats"))
    .order_by(_SUBSCRIPTIONS.created_at, _SUBSCRIPTIONS.topic_id)
)
_FOLLOWED_BY_MANY = select(_SUBSCRIPTIONS.chat_id, _SUBSCRIPTIONS.topic_id).where(
    among_given(_SUBSCRIPTIONS.chat_id, "chats")
)
_FOLLOWED_FEEDS = (
    select(_FEED_SUBSCRIPTIONS.chat_id, _FEED_SUBSCRIPTIONS.feed_id)
    .where(among_given(_FEED_SUBSCRIPTIONS.chat_id, "chats"))
    .order_by(_FEED_SUBSCRIPTIONS.created_at, _FEED_SUBSCRIPTIONS.feed_id)
)


def list_followed(session: Session, chats: Iterable[int]) -> dict[int, tuple[TopicId, ...]]:
    """The topics each chat follows, in the order it chose them."""
    return _topics_by_chat(session.execute(_FOLLOWED, {"chats": chats}))


def list_followed_by_many(session: Session, chats: Iterable[int]) -> dict[int, tuple[TopicId, ...]]:
    """The same in any order, which the key alone tells: at eight o'clock to sort them costs as much as to read them."""
    return _topics_by_chat(session.execute(_FOLLOWED_BY_MANY, {"chats": chats}))


def _topics_by_chat(rows: Iterable[Any]) -> dict[int, tuple[TopicId, ...]]:
    found: defaultdict[int, list[TopicId]] = defaultdict(list)
    for chat, topic_id in rows:
        found[chat].append(topic_id)
    return {chat: tuple(topics) for chat, topics in found.items()}


def list_followed_feeds(session: Session, chats: Iterable[int]) -> dict[int, tuple[FeedId, ...]]:
    found: dict[int, list[FeedId]] = {}
    for chat, feed_id in session.execute(_FOLLOWED_FEEDS, {"chats": chats}):
        found.setdefault(chat, []).append(FeedId(feed_id))
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


def list_slots(session: Session, chat: int) -> tuple[Slot, ...]:
    """The chat's slots, the next one first."""
    query = select(SlotRow).where(SlotRow.chat_id == chat).order_by(SlotRow.next_due_at, SlotRow.id)
    return tuple(slot_of(row) for row in session.scalars(query))


def set_slots(session: Session, chat: int, slots: Sequence[tuple[SlotRule, date, datetime]]) -> None:
    """The chat's whole schedule: each rule with its next day and moment."""
    session.execute(delete(SlotRow).where(SlotRow.chat_id == chat))
    session.add_all(
        SlotRow(
            chat_id=chat,
            wall=rule.wall.strftime("%H:%M"),
            days=rule_days(rule),
            topic=rule.topic,
            next_day=day,
            next_due_at=at,
        )
        for rule, day, at in slots
    )
    session.flush()


_DUE_OF_CHATS = (
    select(_SLOTS)
    .where(among_given(_SLOTS.c.chat_id, "chats"), _SLOTS.c.next_due_at <= bindparam("now"))
    .order_by(_SLOTS.c.next_due_at, _SLOTS.c.id)
)
_DUE: Any = (
    select(_SLOTS.c.chat_id)
    .join(_CHATS, _CHATS.c.id == _SLOTS.c.chat_id)
    .where(_SLOTS.c.next_due_at <= bindparam("now"), _CHATS.c.state == ChatState.ACTIVE, _CHATS.c.held_until.is_(None))
    .order_by(_SLOTS.c.next_due_at, _SLOTS.c.id)
    .limit(bindparam("most", type_=Integer))
    .with_for_update(of=[_SLOTS, _CHATS], skip_locked=True)
)
_TOPIC_RULES = (
    select(_SLOTS).where(among_given(_SLOTS.c.chat_id, "chats"), _SLOTS.c.topic.is_not(None)).order_by(_SLOTS.c.id)
)


def claim_due_slots(session: Session, now: datetime, limit: int) -> tuple[Slot, ...]:
    """Slots of active chats whose moment has come, the longest waiting first.

    A chat comes whole, with all its due slots, and its row is locked too: on PostgreSQL nobody else promises it
    anything meanwhile.
    """
    chats = list(dict.fromkeys(session.scalars(_DUE, {"now": now, "most": limit})))
    if not chats:
        return ()
    rows: Any = session.execute(_DUE_OF_CHATS, {"chats": chats, "now": now})
    return tuple(slot_of(row) for row in rows)


def list_due_slots(session: Session, chat: int, now: datetime) -> tuple[Slot, ...]:
    return tuple(slot for slot in list_slots(session, chat) if slot.next_due_at <= now)


def claim_held(session: Session, now: datetime, limit: int) -> tuple[Chat, ...]:
    """Chats whose quiet hours held something and are over."""
    query: Any = (
        select(ChatRow)
        .where(ChatRow.held_until <= now, ChatRow.state == ChatState.ACTIVE)
        .order_by(ChatRow.held_until, ChatRow.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    return tuple(chat_of(row) for row in session.scalars(query))


def list_topic_rules(session: Session, chats: Iterable[int]) -> dict[int, tuple[SlotRule, ...]]:
    """The rules of each chat that bring one topic only; chats that have none are left out."""
    rows: Any = session.execute(_TOPIC_RULES, {"chats": chats})
    found: dict[int, list[SlotRule]] = {}
    for row in rows:
        found.setdefault(row.chat_id, []).append(slot_of(row).rule)
    return {chat: tuple(rules) for chat, rules in found.items()}


def lock_chat(session: Session, chat: int) -> None:
    """On PostgreSQL nobody else promises this chat anything until the transaction is over."""
    session.execute(select(ChatRow.id).where(ChatRow.id == chat).with_for_update())


def list_planned_after(session: Session, moment: datetime) -> tuple[ChatKey, ...]:
    """Chats with a slot planned for later than this."""
    # Told apart here: for a DISTINCT SQLite reads every slot there is, by chat.
    chats = session.scalars(select(SlotRow.chat_id).where(SlotRow.next_due_at > moment))
    return tuple(map(ChatKey, dict.fromkeys(chats)))


_ADVANCE = (
    update(SlotRow)
    .where(SlotRow.id == bindparam("of_slot"))
    .values(next_day=bindparam("day"), next_due_at=bindparam("due_at", type_=Moment()))
)


def advance_slot(session: Session, slot_id: int, day: date, at: datetime) -> None:
    advance_slots(session, [(slot_id, day, at)])


def advance_slots(session: Session, planned: Sequence[tuple[int, date, datetime]]) -> None:
    """Slots by id, each with its next day and moment."""
    if not planned:
        return
    update_many(session, _ADVANCE, [{"of_slot": slot, "day": day, "due_at": at} for slot, day, at in planned])


def list_first_wanted(session: Session, limit: int) -> tuple[Chat, ...]:
    """Active chats that wait for their first briefing."""
    query = (
        select(ChatRow).where(ChatRow.first_wanted, ChatRow.state == ChatState.ACTIVE).order_by(ChatRow.id).limit(limit)
    )
    return tuple(chat_of(row) for row in session.scalars(query))


def list_to_resume(session: Session, now: datetime) -> tuple[ChatKey, ...]:
    """Chats whose pause is over."""
    query = select(ChatRow.id).where(ChatRow.state == ChatState.PAUSED, ChatRow.paused_until <= now)
    return tuple(ChatKey(chat) for chat in session.scalars(query))


def oldest_due_at(session: Session) -> datetime | None:
    """The moment of the slot that has waited longest, or will come first; quiet hours put theirs off to their end."""
    first = (
        select(SlotRow.next_due_at)
        .join(ChatRow, ChatRow.id == SlotRow.chat_id)
        .where(ChatRow.state == ChatState.ACTIVE, ChatRow.held_until.is_(None))
        .order_by(SlotRow.next_due_at)
        .limit(1)
    )
    held = select(func.min(ChatRow.held_until)).where(ChatRow.state == ChatState.ACTIVE)
    found = [at for at in (session.scalar(first), session.scalar(held)) if at is not None]
    return min(found, default=None)


_MUTES = (
    select(MuteRow.chat_id, MuteRow.kind, MuteRow.value, MuteRow.expires_at)
    .where(among_given(MuteRow.chat_id, "chats"))
    .order_by(MuteRow.id)
)


def list_mutes(session: Session, chats: Iterable[int]) -> dict[int, tuple[Mute, ...]]:
    """Each chat's mutes, the oldest first; those whose time is over too."""
    found: dict[int, list[Mute]] = {}
    for chat, kind, value, expires_at in session.execute(_MUTES, {"chats": chats}):
        found.setdefault(chat, []).append(Mute(MuteKind(kind), value, expires_at))
    return {chat: tuple(mutes) for chat, mutes in found.items()}


def set_mutes(session: Session, chat: int, mutes: Sequence[Mute], now: datetime) -> None:
    """The chat's whole list of mutes. One that it had already is as old as it was: /why asks what hid a story when."""
    had = select(MuteRow.kind, MuteRow.value, MuteRow.created_at).where(MuteRow.chat_id == chat)
    since = {(kind, value): at for kind, value, at in session.execute(had)}
    session.execute(delete(MuteRow).where(MuteRow.chat_id == chat))
    insert_new(
        session,
        MuteRow,
        [
            {
                "chat_id": chat,
                "kind": mute.kind,
                "value": mute.value,
                "expires_at": mute.until,
                "created_at": since.get((mute.kind, mute.value), now),
            }
            for mute in mutes
        ],
    )


def rows_of(chat: int) -> list[tuple[Table, ColumnElement[bool]]]:
    """Every table with rows that hang on a chat, directly or by another one, and which these are; owners first."""
    found: dict[Table, ColumnElement[bool]] = {ChatRow.__table__: ChatRow.id == chat}  # type: ignore[dict-item]
    for table in Base.metadata.sorted_tables:
        keys = [key for key in table.foreign_keys if key.column.table in found]
        for key in sorted(keys, key=lambda key: key.column.table is not ChatRow.__table__):
            owner = key.column.table
            owned = (
                key.parent == chat
                if owner is ChatRow.__table__
                else key.parent.in_(select(key.column).where(found[owner]))
            )
            found.setdefault(table, owned)
    return list(found.items())


def forget_chat(session: Session, chat: int) -> dict[str, int]:
    """Delete the chat and all that hangs on it; how many rows of each table."""
    counts: dict[str, int] = {}
    for table, owned in reversed(rows_of(chat)):
        result = session.execute(delete(table).where(owned))
        counts[table.name] = int(result.rowcount)  # type: ignore[attr-defined]
    return {name: number for name, number in counts.items() if number}


# By their names, which costs a tenth of asking the enum.
_KINDS = {kind.value: kind for kind in ChatKind}
_STATES = {state.value: state for state in ChatState}
_EMPTY_DAYS = {choice.value: choice for choice in EmptyDay}


def chat_of(row: ChatRow) -> Chat:
    return Chat(
        id=ChatKey(row.id),
        address=Address(row.chat_id, row.thread_id or None, _KINDS[row.kind]),
        language=row.language,
        zone=row.zone,
        stories=row.stories,
        article_languages=tuple(row.article_languages),
        empty_day=_EMPTY_DAYS[row.empty_day],
        state=_STATES[row.state],
        paused_until=row.paused_until,
        pending=row.pending,
        told_at=row.told_at,
        created_at=row.created_at,
        quiet=stored_quiet(row.quiet),
        held_until=row.held_until,
        nights=row.nights,
        minutes=row.minutes,
        per_source=row.per_source,
    )


def slot_of(row: SlotRow) -> Slot:
    return Slot(row.id, ChatKey(row.chat_id), _rule_of(row.wall, row.days, row.topic), row.next_day, row.next_due_at)


@lru_cache(maxsize=1024)
def _rule_of(wall: str, days: str, topic: str | None) -> SlotRule:
    return SlotRule(time.fromisoformat(wall), frozenset(int(day) for day in days), topic)
