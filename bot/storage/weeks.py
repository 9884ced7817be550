"""The words of the stored week, as topics read them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.core.topics import MORE_TITLES, TopicText
from bot.storage.among import among
from bot.storage.schema import FeedRow, ItemRow, StoryRow


def list_touched(session: Session, since: datetime, until: datetime) -> dict[int, tuple[datetime, datetime]]:
    """The stories with news in the period: when each was last touched, and when its newest news is of."""
    stories = StoryRow.__table__
    columns = (stories.c.id, stories.c.updated_at, stories.c.newest_at)
    query = select(*columns).where(stories.c.newest_at > since, stories.c.newest_at <= until)
    return {row[0]: (row[1], row[2]) for row in session.connection().execute(query)}


def get_texts(session: Session, story_ids: Sequence[int]) -> dict[int, TopicText]:
    """What each story says to topics; as `group` matched it, from what it kept."""
    stories, items, feeds = StoryRow.__table__, ItemRow.__table__, FeedRow.__table__
    told: dict[int, list[Any]] = {}
    query = (
        select(items.c.story_id, items.c.id, items.c.title, items.c.lead, items.c.categories, feeds.c.topics)
        .join(feeds, feeds.c.id == items.c.feed_id)
        .where(among(items.c.story_id, story_ids))
        .order_by(items.c.published_at.desc(), items.c.id.desc())
    )
    for row in session.connection().execute(query):
        told.setdefault(row.story_id, []).append(row)
    columns = select(stories.c.id, stories.c.headline, stories.c.headline_item_id, stories.c.language)
    return {
        story.id: TopicText(
            title=story.headline,
            lead=next((item.lead for item in told.get(story.id, ()) if item.id == story.headline_item_id), ""),
            more_titles=tuple(dict.fromkeys(item.title for item in told.get(story.id, ())))[:MORE_TITLES],
            categories=tuple(
                dict.fromkeys(name for item in reversed(told.get(story.id, ())) for name in item.categories)
            ),
            feed_topics=tuple(dict.fromkeys(slug for item in reversed(told.get(story.id, ())) for slug in item.topics)),
            language=story.language,
        )
        for story in session.connection().execute(columns.where(among(stories.c.id, story_ids)))
    }
