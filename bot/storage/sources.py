"""What a chat's news come from: the feeds of its topics, and who publishes in them."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.core.feeds import FeedId
from bot.storage.schema import ItemRow, StoryTopicRow


def list_feeding(session: Session, topic_ids: Sequence[int], since: datetime) -> dict[FeedId, int]:
    """The feeds whose items, seen since then, tell of stories of these topics: how many stories, the most first."""
    stories = func.count(ItemRow.story_id.distinct())
    query = (
        select(ItemRow.feed_id, stories)
        .where(ItemRow.seen_at >= since)
        .where(ItemRow.story_id.in_(select(StoryTopicRow.story_id).where(StoryTopicRow.topic_id.in_(topic_ids))))
        .group_by(ItemRow.feed_id)
        .order_by(stories.desc(), ItemRow.feed_id)
    )
    return {FeedId(feed): number for feed, number in session.execute(query)}
