"""The tables. Migrations build them (migrations/versions); a test proves that both arrive at the same place.

Every moment is aware UTC (type `Moment`). JSON columns hold small lists and objects that are only ever read whole.
Deleting a chat deletes all that hangs on it, by foreign key: that is what /forget counts.
"""

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Date,
    DateTime,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Text,
    TypeDecorator,
    UniqueConstraint,
    false,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

NAMES = {
    "ix": "ix_%(column_0_N_label)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Moment(TypeDecorator[datetime]):
    """An aware UTC moment; a naive one cannot get in. SQLite keeps no zone, so it is added when read."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        return None if value is None else _utc(value)

    def process_result_value(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        return None if value is None else value.astimezone(UTC)

    def bind_processor(self, dialect: Dialect) -> Any:
        """SQLite's moments are text, which `DateTime` writes and reads at five times the cost."""
        return _moment_to_text if dialect.name == "sqlite" else super().bind_processor(dialect)

    def result_processor(self, dialect: Dialect, coltype: object) -> Any:
        return _moment_of_text if dialect.name == "sqlite" else super().result_processor(dialect, coltype)


def _utc(value: datetime) -> datetime:
    if value.tzinfo is None:
        raise ValueError("a naive datetime cannot be stored")
    return value.astimezone(UTC)


def _moment_to_text(value: datetime | None) -> str | None:
    return None if value is None else _utc(value).isoformat(" ", "microseconds").removesuffix("+00:00")


def _moment_of_text(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text + "+00:00")  # an eighth of what `replace` costs


HOLDING = "held_until IS NOT NULL"
Id = BigInteger().with_variant(Integer, "sqlite")  # SQLite numbers rows itself only for INTEGER


class Base(DeclarativeBase):
    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map = {  # noqa: RUF012 (the base class reads it from the class body)
        datetime: Moment,
        date: Date,
        dict[str, Any]: JSON,
        list[Any]: JSON,
        list[str]: JSON,
        str: Text,
        bool: Boolean,
        float: Float,
    }


def _owner(table: str) -> Any:
    return ForeignKey(f"{table}.id", ondelete="CASCADE")


class FeedRow(Base):
    """A document we poll. What is due stands here (`next_check_at`); the scheduler only knocks."""

    __tablename__ = "feeds"
    id: Mapped[int] = mapped_column(Id, primary_key=True)
    url: Mapped[str] = mapped_column(unique=True)
    title: Mapped[str]
    origin: Mapped[str] = mapped_column(String(16))  # config | operator | chat
    topics: Mapped[list[str]]
    language: Mapped[str | None] = mapped_column(String(16))
    site_url: Mapped[str | None]
    etag: Mapped[str | None]
    last_modified: Mapped[str | None]
    body_hash: Mapped[str | None] = mapped_column(String(64))
    interval_s: Mapped[int]
    next_check_at: Mapped[datetime]
    lease_until: Mapped[datetime | None]  # claimed by a poller until then
    checked_at: Mapped[datetime | None]
    ok_at: Mapped[datetime | None]
    new_item_at: Mapped[datetime | None]
    rhythm_s: Mapped[int | None]  # how far apart its news usually are
    ttl_s: Mapped[int | None]  # the pause it asks for itself
    skip_hours: Mapped[str] = mapped_column(default="")  # of UTC, with spaces between
    known: Mapped[str] = mapped_column(default="")  # fingerprints of the pieces of its last document, end to end
    pinned: Mapped[bool] = mapped_column(default=False)  # the parsers once disagreed about it
    compared_at: Mapped[datetime | None]
    failures: Mapped[int] = mapped_column(default=0)
    failing_since: Mapped[datetime | None]
    fault: Mapped[str | None]  # for the operator: why the last look failed
    retired_at: Mapped[datetime | None]  # removed, or gone for good: not polled, items stay
    created_at: Mapped[datetime]
    __table_args__ = (Index(None, "retired_at", "next_check_at"), Index(None, "site_url"))


class ItemRow(Base):
    __tablename__ = "items"
    id: Mapped[int] = mapped_column(Id, primary_key=True)
    feed_id: Mapped[int] = mapped_column(_owner("feeds"))
    story_id: Mapped[int | None] = mapped_column(ForeignKey("stories.id", ondelete="SET NULL"))
    title: Mapped[str]
    lead: Mapped[str]
    link: Mapped[str | None]
    guid: Mapped[str | None]
    language: Mapped[str | None] = mapped_column(String(16))
    categories: Mapped[list[str]]
    headings: Mapped[list[str]]
    author: Mapped[str | None]
    publisher: Mapped[str | None]  # where the feed carries what others publish
    publisher_url: Mapped[str | None]
    text_digest: Mapped[str] = mapped_column(String(32))
    revision: Mapped[int] = mapped_column(default=1)
    dated_ahead: Mapped[bool] = mapped_column(default=False)
    published_at: Mapped[datetime]
    updated_at: Mapped[datetime | None]
    seen_at: Mapped[datetime]
    changed_at: Mapped[datetime]  # seen_at, or when the newest revision was seen
    grouped_at: Mapped[datetime | None]  # None: waits for `group`
    __table_args__ = (
        Index(None, "feed_id", "seen_at"),
        Index(None, "story_id"),
        Index(None, "grouped_at", "id"),
        Index(None, "published_at"),
        Index(None, "seen_at", "story_id"),  # a digest's receipt is counted from it alone
    )


class ItemKeyRow(Base):
    """What an item is recognised by within its feed; the first item that brought a key keeps it."""

    __tablename__ = "item_keys"
    feed_id: Mapped[int] = mapped_column(_owner("feeds"), primary_key=True)
    key: Mapped[str] = mapped_column(String(40), primary_key=True)
    item_id: Mapped[int] = mapped_column(_owner("items"), index=True)


class ItemRevisionRow(Base):
    """An earlier state of an item's text."""

    __tablename__ = "item_revisions"
    item_id: Mapped[int] = mapped_column(_owner("items"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    lead: Mapped[str]
    seen_at: Mapped[datetime]


class StoryRow(Base):
    """One event. Headline and lead are chosen from its items and kept, so that reading costs nothing."""

    __tablename__ = "stories"
    id: Mapped[int] = mapped_column(Id, primary_key=True)
    headline: Mapped[str]
    headline_item_id: Mapped[int | None] = mapped_column(Id)
    link: Mapped[str | None]
    lead: Mapped[list[Any]]  # [{text, source, item_id}]
    headings: Mapped[list[str]]
    language: Mapped[str | None] = mapped_column(String(16))
    sources: Mapped[list[str]]  # names, in the order they came
    via: Mapped[list[Any] | None] = mapped_column(JSON(none_as_null=True))  # beside them; none: all by their own feeds
    item_count: Mapped[int]
    revision: Mapped[int] = mapped_column(default=1)
    change: Mapped[str | None]  # what the newest revision changed: "12 → 18 dead"
    summary: Mapped[str | None]  # a model's, where one is configured
    summary_items: Mapped[int] = mapped_column(default=0)  # how many items it was made of
    first_at: Mapped[datetime]  # earliest published_at of its items
    newest_at: Mapped[datetime]  # latest published_at
    updated_at: Mapped[datetime]  # when we last touched it
    __table_args__ = (Index(None, "newest_at"), Index(None, "updated_at"))


class StoryRevisionRow(Base):
    """One material state of a story."""

    __tablename__ = "story_revisions"
    story_id: Mapped[int] = mapped_column(_owner("stories"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    headline: Mapped[str]
    change: Mapped[str | None]
    item_id: Mapped[int | None] = mapped_column(Id)
    at: Mapped[datetime]


class StoryJoinRow(Base):
    """Why an item joined its story: the evidence of the moment, for /why."""

    __tablename__ = "story_joins"
    item_id: Mapped[int] = mapped_column(_owner("items"), primary_key=True)
    story_id: Mapped[int] = mapped_column(_owner("stories"), index=True)
    score: Mapped[float]
    evidence: Mapped[dict[str, Any]]


class TopicRow(Base):
    """A subject somebody can follow; free-text topics of equal meaning are one row for all chats."""

    __tablename__ = "topics"
    id: Mapped[int] = mapped_column(Id, primary_key=True)
    kind: Mapped[str] = mapped_column(String(16))
    slug: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    query: Mapped[str]
    created_at: Mapped[datetime]


class StoryTopicRow(Base):
    __tablename__ = "story_topics"
    topic_id: Mapped[int] = mapped_column(_owner("topics"), primary_key=True)
    story_id: Mapped[int] = mapped_column(_owner("stories"), primary_key=True)
    score: Mapped[float]
    why: Mapped[list[str]]
    __table_args__ = (Index(None, "story_id"),)


class ChatRow(Base):
    """Where we speak: a chat, or one forum topic of it (`thread_id`; 0: the chat itself). No names are kept."""

    __tablename__ = "chats"
    id: Mapped[int] = mapped_column(Id, primary_key=True)
    chat_id: Mapped[int] = mapped_column(BigInteger)
    thread_id: Mapped[int] = mapped_column(BigInteger, default=0)
    kind: Mapped[str] = mapped_column(String(16))  # private | group | channel
    language: Mapped[str] = mapped_column(String(16))
    zone: Mapped[str] = mapped_column(String(64))
    stories: Mapped[int]  # how many a digest shows at most
    minutes: Mapped[int | None]  # of reading a digest takes at most, instead of a number of stories
    per_source: Mapped[int | None]  # how many of a digest one source may lead
    article_languages: Mapped[list[str]]  # empty: all
    empty_day: Mapped[str] = mapped_column(String(16))  # tell | skip
    state: Mapped[str] = mapped_column(String(16))  # new | active | paused | gone
    paused_until: Mapped[datetime | None]
    pending: Mapped[dict[str, Any] | None]  # what the next plain text answers, survives a restart
    told_at: Mapped[datetime | None]  # end of the period the last confirmed digest or /new covered
    first_wanted: Mapped[bool] = mapped_column(default=False)  # waits for its first briefing: no news was there yet
    quiet: Mapped[str | None] = mapped_column(String(11))  # "22:00-07:00", in the chat's zone
    held_until: Mapped[datetime | None]  # the end of quiet hours that something waits for
    nights: Mapped[str | None]  # local days on which somebody spoke at night only; core/nights.py
    created_at: Mapped[datetime]
    __table_args__ = (
        UniqueConstraint("chat_id", "thread_id"),
        Index(None, "first_wanted"),
        Index(None, "paused_until"),
        # Of those that hold something only. Were the rest in it, SQLite would look there for the chats that hold
        # nothing, which are nearly all, whenever it claims the slots of some.
        Index(None, "held_until", sqlite_where=text(HOLDING), postgresql_where=text(HOLDING)),
    )


class SubscriptionRow(Base):
    __tablename__ = "subscriptions"
    chat_id: Mapped[int] = mapped_column(_owner("chats"), primary_key=True)
    topic_id: Mapped[int] = mapped_column(_owner("topics"), primary_key=True)
    created_at: Mapped[datetime]
    __table_args__ = (Index(None, "topic_id"),)


class FeedSubscriptionRow(Base):
    """A chat that follows one source whole."""

    __tablename__ = "feed_subscriptions"
    chat_id: Mapped[int] = mapped_column(_owner("chats"), primary_key=True)
    feed_id: Mapped[int] = mapped_column(_owner("feeds"), primary_key=True)
    name: Mapped[str | None]  # the chat's own for it; None: the feed's
    created_at: Mapped[datetime]
    __table_args__ = (Index(None, "feed_id"),)


class MuteRow(Base):
    __tablename__ = "mutes"
    id: Mapped[int] = mapped_column(Id, primary_key=True)
    chat_id: Mapped[int] = mapped_column(_owner("chats"))
    kind: Mapped[str] = mapped_column(String(16))  # words | source | story
    value: Mapped[str]
    expires_at: Mapped[datetime | None]
    created_at: Mapped[datetime]
    __table_args__ = (UniqueConstraint("chat_id", "kind", "value"),)


class TasteRow(Base):
    """What a reader asked more or less of."""

    __tablename__ = "tastes"
    chat_id: Mapped[int] = mapped_column(_owner("chats"), primary_key=True)
    story_id: Mapped[int] = mapped_column(_owner("stories"), primary_key=True)
    sign: Mapped[int]  # 1 more, -1 less
    at: Mapped[datetime]
    __table_args__ = (Index(None, "story_id"),)


class TrackRow(Base):
    """A story a chat tracks, the revision it knows, and the message that updates answer to."""

    __tablename__ = "tracks"
    chat_id: Mapped[int] = mapped_column(_owner("chats"), primary_key=True)
    story_id: Mapped[int] = mapped_column(_owner("stories"), primary_key=True)
    message_id: Mapped[int] = mapped_column(BigInteger)
    revision: Mapped[int]
    moved_at: Mapped[datetime]  # when it was tracked, or last changed in substance
    __table_args__ = (Index(None, "story_id"), Index(None, "moved_at"))


class SlotRow(Base):
    """One rule of a chat's schedule, and the next moment it is due."""

    __tablename__ = "slots"
    id: Mapped[int] = mapped_column(Id, primary_key=True)
    chat_id: Mapped[int] = mapped_column(_owner("chats"), index=True)
    wall: Mapped[str] = mapped_column(String(5))  # "08:00", in the chat's zone
    days: Mapped[str] = mapped_column(String(7))  # "0123456", 0 is Monday
    topic: Mapped[str | None]  # the slug of the one topic it brings
    next_day: Mapped[date]
    next_due_at: Mapped[datetime] = mapped_column(index=True)


class EditionRow(Base):
    """A digest bound to its slot. `key` makes it once: `slot:08:00:…:2026-03-08`, or `now:…` for one asked for."""

    __tablename__ = "editions"
    id: Mapped[int] = mapped_column(Id, primary_key=True)
    chat_id: Mapped[int] = mapped_column(_owner("chats"))
    key: Mapped[str]
    kind: Mapped[str] = mapped_column(String(16))  # slot | now | new | first
    due_at: Mapped[datetime]
    period_from: Mapped[datetime]
    period_to: Mapped[datetime]
    receipt: Mapped[dict[str, Any]]
    composed_at: Mapped[datetime]
    settled_at: Mapped[datetime | None]
    __table_args__ = (UniqueConstraint("chat_id", "key"),)


class DeliveryRow(Base):
    """The outbox: one message of an edition, on its way (core/delivery.py names the states)."""

    __tablename__ = "outbox"
    id: Mapped[int] = mapped_column(Id, primary_key=True)
    edition_id: Mapped[int | None] = mapped_column(_owner("editions"))
    chat_id: Mapped[int] = mapped_column(_owner("chats"))
    part: Mapped[int]
    text: Mapped[str]
    keyboard: Mapped[list[Any] | None]
    lane: Mapped[int]
    state: Mapped[str] = mapped_column(String(16))
    attempts: Mapped[int] = mapped_column(default=0)
    ready_at: Mapped[datetime]
    lease_until: Mapped[datetime | None]
    message_id: Mapped[int | None] = mapped_column(BigInteger)
    reply_to: Mapped[int | None] = mapped_column(BigInteger)  # the message it answers to, silently
    replaces: Mapped[int | None] = mapped_column(BigInteger)  # the message it is a page of: shown there, not sent
    hidden: Mapped[bool] = mapped_column(default=False, server_default=false())  # its message shows another page now
    repeated: Mapped[bool] = mapped_column(default=False)  # sent once more after an uncertain try, and marked
    reason: Mapped[str | None]
    settled_at: Mapped[datetime | None]
    __table_args__ = (
        UniqueConstraint("edition_id", "part"),
        Index(None, "state", "lane", "ready_at", "id"),
        Index(None, "chat_id", "state"),
    )


class GrowthRow(Base):
    """A story that has gained a source or changed in substance; `edit` has not looked yet which messages tell it."""

    __tablename__ = "growths"
    story_id: Mapped[int] = mapped_column(_owner("stories"), primary_key=True)
    at: Mapped[datetime]


class EditRow(Base):
    """A message of the outbox that tells a story which has grown since: to be edited, once for all that grew."""

    __tablename__ = "edits"
    delivery_id: Mapped[int] = mapped_column(_owner("outbox"), primary_key=True)
    ready_at: Mapped[datetime] = mapped_column(index=True)
    attempts: Mapped[int] = mapped_column(default=0)
    over: Mapped[bool] = mapped_column(default=False)  # the message is deleted, or Telegram refuses: no more tries


class LedgerRow(Base):
    """What a chat was told. Promised with the edition; `told_at` is set when Telegram confirmed it.

    Found by story through its shelf (storage/ledger.py), which no foreign key can be: what deletes a story deletes its
    marks before.
    """

    __tablename__ = "ledger"
    chat_id: Mapped[int] = mapped_column(_owner("chats"), primary_key=True)
    story_id: Mapped[int] = mapped_column(Id, primary_key=True)
    revision: Mapped[int] = mapped_column(primary_key=True)
    edition_id: Mapped[int | None] = mapped_column(_owner("editions"), index=True)
    part: Mapped[int | None]
    headline: Mapped[str]  # as told: what a later change is compared with
    told_at: Mapped[datetime | None]
    shelf: Mapped[int] = mapped_column(default=0, server_default=text("0"))  # of the edition that told it
    __table_args__ = (Index(None, "shelf", "story_id"),)


class UndoRow(Base):
    """What a change of a chat's choices changed; pressing Undo puts that back."""

    __tablename__ = "undos"
    id: Mapped[int] = mapped_column(Id, primary_key=True)
    chat_id: Mapped[int] = mapped_column(_owner("chats"), index=True)
    before: Mapped[dict[str, Any]]  # the parts of its choices that changed
    after: Mapped[dict[str, Any] | None]  # the same as they became
    at: Mapped[datetime]
    used_at: Mapped[datetime | None]


class RecipeRow(Base):
    """Topics and times to pass on, behind a link; nothing of who made it."""

    __tablename__ = "recipes"
    key: Mapped[str] = mapped_column(String(16), primary_key=True)
    content: Mapped[dict[str, Any]]
    created_at: Mapped[datetime]
    used_at: Mapped[datetime] = mapped_column(index=True)  # made again or opened: kept for a while from then


class NoteRow(Base):
    """What the installation notes about itself, by name."""

    __tablename__ = "notes"
    name: Mapped[str] = mapped_column(String(64), primary_key=True)
    value: Mapped[str]
