"""Topics: the taxonomy as rows, and people's own words, one row for all who mean the same."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from bot.core.queries import LONGEST_STORED, parse_query
from bot.core.taxonomy import TAXONOMY, as_topic
from bot.core.thresholds import THRESHOLD
from bot.core.topics import Topic, TopicId, TopicKind, free_topic
from bot.storage.among import among, among_given
from bot.storage.schema import StoryTopicRow, SubscriptionRow, TopicRow, UndoRow
from bot.storage.upsert import insert_new


def seed_taxonomy(session: Session, now: datetime) -> None:
    """A row for every taxonomy topic this program knows; safe to repeat."""
    insert_new(
        session,
        TopicRow,
        [
            {"kind": TopicKind.TAXONOMY, "slug": slug, "name": topic.names["en"], "query": "", "created_at": now}
            for slug, topic in TAXONOMY.items()
        ],
    )


def list_topics(session: Session) -> tuple[Topic, ...]:
    """Every topic there is, for the index that matches stories."""
    return tuple(topic for row in session.scalars(select(TopicRow).order_by(TopicRow.id)) if (topic := topic_of(row)))


def version(session: Session) -> tuple[int, int]:
    """Changes whenever a topic is made or removed: cheap to ask before matching."""
    row = session.execute(select(func.count(TopicRow.id), func.coalesce(func.max(TopicRow.id), 0))).one()
    return row[0], row[1]


_TOPICS = select(TopicRow).where(among_given(TopicRow.id, "ids"))


def get_topics(session: Session, ids: Iterable[int]) -> dict[int, Topic]:
    rows = session.scalars(_TOPICS, {"ids": ids})
    return {row.id: topic for row in rows if (topic := topic_of(row))}


def find_topic_id(session: Session, slug: str) -> TopicId | None:
    found = session.scalar(select(TopicRow.id).where(TopicRow.slug == slug))
    return TopicId(found) if found is not None else None


def save_free_topic(session: Session, text: str, now: datetime) -> Topic:
    """The topic of these words, made when nobody has it yet; one row for all who mean the same.

    BadQueryError when they are no query.
    """
    query = parse_query(text, LONGEST_STORED)
    topic = free_topic(query)
    row = {
        "kind": TopicKind.FREE,
        "slug": topic.slug,
        "name": topic.name,
        "query": query.to_text(),
        "created_at": now,
    }
    insert_new(session, TopicRow, [row])
    found = topic_of(session.scalars(select(TopicRow).where(TopicRow.slug == topic.slug)).one())
    assert found is not None
    return found


def prune_topics(session: Session) -> int:
    """Forget the free topics nobody follows and no Undo may bring back; how many."""
    undoable = {topic for choices in session.scalars(select(UndoRow.before)) for topic in choices.get("topics", ())}
    followed = select(SubscriptionRow.topic_id)
    free = select(TopicRow.id).where(TopicRow.kind == TopicKind.FREE, TopicRow.id.not_in(followed))
    lonely = [topic for topic in session.scalars(free) if topic not in undoable]
    session.execute(delete(StoryTopicRow).where(among(StoryTopicRow.topic_id, lonely)))
    session.execute(delete(TopicRow).where(among(TopicRow.id, lonely)))
    return len(lonely)


def topic_of(row: TopicRow) -> Topic | None:
    """The topic of a row; None for a taxonomy slug this program does not know (an older or newer one made it)."""
    if row.kind == TopicKind.TAXONOMY:
        return as_topic(row.slug, TopicId(row.id), "en") if row.slug in TAXONOMY else None
    query = parse_query(row.query, LONGEST_STORED)
    return Topic(TopicId(row.id), TopicKind.FREE, row.slug, query.text, query, query.least or THRESHOLD)
