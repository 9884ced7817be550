"""Stories, their revisions, and the topics they match."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, delete, func, or_, select
from sqlalchemy.orm import Session

from bot.core.leads import LeadSentence
from bot.core.publishers import Via
from bot.core.stories import Story, StoryId, StoryRevision
from bot.core.topics import TopicId, TopicMatch
from bot.storage.among import among
from bot.storage.schema import GrowthRow, StoryJoinRow, StoryRevisionRow, StoryRow, StoryTopicRow, TopicRow
from bot.storage.upsert import insert_new, replace


@dataclass(frozen=True, slots=True)
class StoryDraft:
    """What `group` decided a story says now."""

    headline: str
    headline_item_id: int
    link: str | None
    lead: tuple[LeadSentence, ...]
    headings: tuple[str, ...]
    language: str | None
    sources: tuple[str, ...]
    item_count: int
    first_at: datetime
    newest_at: datetime
    via: Via = ()


def find_story(session: Session, story_id: int) -> Story | None:
    row = session.get(StoryRow, story_id)
    return story_of(row) if row else None


def get_stories(session: Session, ids: Iterable[int]) -> dict[int, Story]:
    rows = session.scalars(select(StoryRow).where(among(StoryRow.id, ids)))
    return {row.id: story_of(row) for row in rows}


def list_to_summarize(session: Session, since: datetime, sources: int, limit: int) -> tuple[Story, ...]:
    """Stories with news since then and at least so many items, whose summary is of fewer items; the widest first."""
    query = (
        select(StoryRow)
        .where(StoryRow.newest_at > since, StoryRow.item_count >= sources)
        .where(StoryRow.summary_items < StoryRow.item_count)
        .order_by(StoryRow.item_count.desc(), StoryRow.newest_at.desc())
        .limit(4 * limit)
    )
    return tuple(story for row in session.scalars(query) if len((story := story_of(row)).sources) >= sources)[:limit]


def save_summary(session: Session, story_id: int, summary: str, items: int) -> None:
    row = session.get_one(StoryRow, story_id)
    row.summary, row.summary_items = summary, items


def list_revisions(session: Session, story_id: int) -> tuple[StoryRevision, ...]:
    """Every material state, oldest first."""
    query = select(StoryRevisionRow).where(StoryRevisionRow.story_id == story_id).order_by(StoryRevisionRow.number)
    return tuple(
        StoryRevision(row.number, row.headline, row.change, row.at, row.item_id) for row in session.scalars(query)
    )


def save_new_story(session: Session, draft: StoryDraft, now: datetime) -> StoryId:
    row = StoryRow(revision=1, change=None, summary=None, summary_items=0, updated_at=now, **_columns(draft))
    session.add(row)
    session.flush()
    session.add(
        StoryRevisionRow(
            story_id=row.id, number=1, headline=draft.headline, change=None, item_id=draft.headline_item_id, at=now
        )
    )
    return StoryId(row.id)


def save_story(session: Session, story_id: int, draft: StoryDraft, now: datetime, change: str | None) -> int:
    """Store what the story says now; a `change` (even an empty one) makes it a new revision. Gives the revision.

    A new revision or another source is a growth: `edit` looks which messages tell the story.
    """
    row = session.get_one(StoryRow, story_id)
    if change is not None or set(draft.sources) - set(row.sources):
        replace(session, GrowthRow, [{"story_id": story_id, "at": now}], keys=["story_id"])
    for name, value in _columns(draft).items():
        setattr(row, name, value)
    row.updated_at = now
    if change is not None:
        row.revision += 1
        row.change = change or None
        session.add(
            StoryRevisionRow(
                story_id=row.id,
                number=row.revision,
                headline=draft.headline,
                change=change or None,
                item_id=draft.headline_item_id,
                at=now,
            )
        )
    return row.revision


def save_join(session: Session, item_id: int, story_id: int, score: float, evidence: Mapping[str, Any]) -> None:
    row = {"item_id": item_id, "story_id": story_id, "score": score, "evidence": dict(evidence)}
    replace(session, StoryJoinRow, [row], keys=["item_id"])


def save_matches(session: Session, story_id: int, matches: Sequence[TopicMatch]) -> None:
    """The story's topics, all of them: what it matched before and does no more is forgotten."""
    session.execute(delete(StoryTopicRow).where(StoryTopicRow.story_id == story_id))
    insert_new(
        session,
        StoryTopicRow,
        [
            {"topic_id": match.topic_id, "story_id": story_id, "score": match.score, "why": list(match.why)}
            for match in matches
        ],
    )


def add_matches(session: Session, matches: Mapping[int, Sequence[TopicMatch]]) -> int:
    """More topics of stories, by story id, beside those they have; what is no more is left out. How many are new."""
    pairs = StoryTopicRow.topic_id, StoryTopicRow.story_id
    query = select(*pairs).where(among(StoryTopicRow.story_id, matches))
    known = {(topic_id, story_id) for topic_id, story_id in session.execute(query)}
    stories = set(session.scalars(select(StoryRow.id).where(among(StoryRow.id, matches))))
    wanted = {match.topic_id for found in matches.values() for match in found}
    topics = set(session.scalars(select(TopicRow.id).where(among(TopicRow.id, wanted))))
    rows = [
        {"topic_id": match.topic_id, "story_id": story_id, "score": match.score, "why": list(match.why)}
        for story_id, found in matches.items()
        for match in found
        if (match.topic_id, story_id) not in known and story_id in stories and match.topic_id in topics
    ]
    insert_new(session, StoryTopicRow, rows)
    return len(rows)


def save_topic_matches(session: Session, topic_id: int, matches: Mapping[int, TopicMatch]) -> None:
    """One topic's stories, by story id: after a topic was made or changed."""
    session.execute(delete(StoryTopicRow).where(StoryTopicRow.topic_id == topic_id))
    insert_new(
        session,
        StoryTopicRow,
        [
            {"topic_id": topic_id, "story_id": story_id, "score": match.score, "why": list(match.why)}
            for story_id, match in matches.items()
        ],
    )


def list_stories_since(session: Session, since: datetime, until: datetime) -> tuple[Story, ...]:
    """Stories with news in the period, newest first."""
    query = (
        select(StoryRow)
        .where(StoryRow.newest_at > since, StoryRow.newest_at <= until)
        .order_by(StoryRow.newest_at.desc(), StoryRow.id)
    )
    return tuple(story_of(row) for row in session.scalars(query))


def list_story_topics(session: Session, story_id: int) -> tuple[tuple[TopicId, float, tuple[str, ...]], ...]:
    """The topics a story matches, with score and reasons, best first."""
    query = select(StoryTopicRow).where(StoryTopicRow.story_id == story_id).order_by(StoryTopicRow.score.desc())
    return tuple((TopicId(row.topic_id), row.score, tuple(row.why)) for row in session.scalars(query))


def list_ids_by_slug(session: Session, slugs: Collection[str]) -> dict[str, frozenset[int]]:
    """The stories of these topics, by the topics' slugs."""
    query = (
        select(TopicRow.slug, StoryTopicRow.story_id)
        .join(StoryTopicRow, StoryTopicRow.topic_id == TopicRow.id)
        .where(TopicRow.slug.in_(slugs))
    )
    found: dict[str, set[int]] = {}
    for slug, story_id in session.execute(query):
        found.setdefault(slug, set()).add(story_id)
    return {slug: frozenset(stories) for slug, stories in found.items()}


def count_by_topic(
    session: Session, topic_ids: Iterable[int], since: datetime, languages: Sequence[str] = ()
) -> dict[int, int]:
    """How many stories of each topic had news since then, in these languages (none: all)."""
    query = (
        select(StoryTopicRow.topic_id, func.count())
        .join(StoryRow, StoryRow.id == StoryTopicRow.story_id)
        .where(among(StoryTopicRow.topic_id, topic_ids), StoryRow.newest_at > since, *_readable(languages))
        .group_by(StoryTopicRow.topic_id)
    )
    return dict(session.execute(query).all())


def oldest_news_at(session: Session, since: datetime) -> datetime | None:
    """The earliest moment after that one from which there is news."""
    return session.scalar(select(func.min(StoryRow.newest_at)).where(StoryRow.newest_at > since))


def list_matching(session: Session, topic_id: int, since: datetime, languages: Sequence[str] = ()) -> list[int]:
    """The stories of a topic with news since then, in these languages (none: all), the newest first."""
    query = (
        select(StoryRow.id)
        .join(StoryTopicRow, StoryTopicRow.story_id == StoryRow.id)
        .where(StoryTopicRow.topic_id == topic_id, StoryRow.newest_at > since, *_readable(languages))
        .order_by(StoryRow.newest_at.desc(), StoryRow.id)
    )
    return list(session.scalars(query))


def _readable(languages: Sequence[str]) -> tuple[ColumnElement[bool], ...]:
    return (or_(StoryRow.language.is_(None), StoryRow.language.in_(languages)),) if languages else ()


def story_of(row: StoryRow) -> Story:
    return Story(
        id=StoryId(row.id),
        headline=row.headline,
        link=row.link,
        lead=tuple(LeadSentence(**sentence) for sentence in row.lead),
        sources=tuple(row.sources),
        item_count=row.item_count,
        revision=row.revision,
        change=row.change,
        first_at=row.first_at,
        newest_at=row.newest_at,
        updated_at=row.updated_at,
        language=row.language,
        headings=tuple(row.headings),
        summary=row.summary,
        via=tuple(map(tuple, row.via)) if row.via else (),
    )


def _columns(draft: StoryDraft) -> dict[str, Any]:
    return {
        "headline": draft.headline,
        "headline_item_id": draft.headline_item_id,
        "link": draft.link,
        "lead": [asdict(sentence) for sentence in draft.lead],
        "headings": list(draft.headings),
        "language": draft.language,
        "sources": list(draft.sources),
        "via": [list(feeds) for feeds in draft.via] or None,
        "item_count": draft.item_count,
        "first_at": draft.first_at,
        "newest_at": draft.newest_at,
    }
