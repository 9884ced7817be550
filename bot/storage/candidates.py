"""The stories that topics and feeds had in a period: what digests and answers are chosen from.

Stories that were read are kept, as long as they stay as they were: to read one costs ten times what it costs to find
it, and of a day's stories the same are asked for again and again.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import Engine, Integer, bindparam, select, type_coerce, union_all
from sqlalchemy.orm import Session
from sqlalchemy.types import NullType

from bot.core.digests import Period
from bot.core.stories import Story
from bot.storage.among import among_given
from bot.storage.schema import ItemRow, Moment, StoryRow, StoryTopicRow
from bot.storage.stories import story_of

STORIES_KEPT = 30_000  # some 50 MB at most, where so many stories are followed
LEAVING = 4  # this part of them goes, the oldest, when there are too many: the days that are asked for move on

State = tuple[Any, ...]  # what every change of a story changes
_kept: WeakKeyDictionary[Engine, dict[int, tuple[State, Story]]] = WeakKeyDictionary()


_FLOOR, _SINCE, _UNTIL = (bindparam(name, type_=Moment()) for name in ("floor", "since", "until"))
_IN_PERIOD = (StoryRow.newest_at > _FLOOR, StoryRow.updated_at > _SINCE, StoryRow.first_at <= _UNTIL)
_BORDER = select(StoryRow.id).where(StoryRow.newest_at <= _FLOOR).order_by(StoryRow.newest_at.desc()).limit(1)
_STORIES: Any = StoryRow.__table__
_STORIES_GIVEN = select(_STORIES).where(among_given(_STORIES.c.id, "ids"))


def _matches() -> Any:
    """Topic, score and story, with what tells its states apart, of the matches in the period: in two halves.

    A broad topic has matched ten thousands of stories since its beginning. Ids rise with time, so of those that began
    in the period only their end of the index is read; the few that began before and grew in it are found by their
    newest moment. Where exactly the halves meet (`border`) is a question of speed alone.
    """
    # As the driver gives it: the moment is only compared with itself, and to read one costs more than to find its row.
    updated_at = type_coerce(StoryRow.updated_at, NullType())
    state = (updated_at, StoryRow.revision, StoryRow.item_count, StoryRow.summary_items)
    columns = (StoryTopicRow.topic_id, StoryTopicRow.score, StoryTopicRow.story_id, *state)
    border = bindparam("border", type_=Integer())
    matched = select(*columns).join(StoryRow, StoryRow.id == StoryTopicRow.story_id)
    begun = matched.where(among_given(StoryTopicRow.topic_id, "topics"), StoryTopicRow.story_id >= border, *_IN_PERIOD)
    # `+ 0` keeps those indexes out of it: this half goes from the newest stories to their topics.
    grown = matched.where(StoryRow.id + 0 < border, *_IN_PERIOD).where(
        among_given(StoryTopicRow.topic_id + 0, "topics")
    )
    return union_all(begun, grown)


_MATCHES = _matches()


def candidates_by_topic(
    session: Session, topic_ids: Iterable[int], period: Period
) -> dict[int, tuple[tuple[Story, float], ...]]:
    """For each topic the stories that match it and had news in the period, with their fit: shared by all chats."""
    given = _given(period)
    border = session.scalar(_BORDER, given) or 0
    matches = session.execute(_MATCHES, {"topics": topic_ids, "border": border, **given}).all()
    stories = _stories(session, {story_id: tuple(state) for _, _, story_id, *state in matches})
    found: dict[int, list[tuple[Story, float]]] = {}
    for topic_id, score, story_id, *_ in matches:
        if story_id in stories:
            found.setdefault(topic_id, []).append((stories[story_id], score))
    return {topic_id: tuple(fitting) for topic_id, fitting in found.items()}


def _stories(session: Session, states: dict[int, State]) -> dict[int, Story]:
    """The stories in these states; those not kept are read, each once, as plain rows."""
    kept = _kept.setdefault(session.get_bind().engine, {})
    found: dict[int, Story] = {}
    for story_id, state in states.items():
        known = kept.get(story_id)
        if known is not None and known[0] == state:
            found[story_id] = known[1]
    missing = sorted(states.keys() - found.keys())
    if not missing:
        return found
    rows: Any = session.execute(_STORIES_GIVEN, {"ids": missing})
    read = {row.id: story_of(row) for row in rows}
    if len(kept) + len(read) > STORIES_KEPT:
        for story_id in sorted(kept)[: len(kept) // LEAVING]:
            kept.pop(story_id, None)  # another thread may have been here
    kept.update({story_id: (states[story_id], story) for story_id, story in read.items()})
    return found | read


_OF_FEEDS = select(ItemRow.feed_id, ItemRow.story_id).where(among_given(ItemRow.feed_id, "feeds")).distinct().subquery()
# Distinct pairs, then their stories: PostgreSQL cannot tell whether two JSON columns are equal.
_FEED_STORIES = (
    select(_OF_FEEDS.c.feed_id, StoryRow).join(_OF_FEEDS, _OF_FEEDS.c.story_id == StoryRow.id).where(*_IN_PERIOD)
)


def candidates_by_feed(session: Session, feed_ids: Iterable[int], period: Period) -> dict[int, tuple[Story, ...]]:
    """For each feed the stories its items belong to that had news in the period."""
    found: dict[int, list[Story]] = {}
    for feed_id, row in session.execute(_FEED_STORIES, {"feeds": feed_ids, **_given(period)}):
        found.setdefault(feed_id, []).append(story_of(row))
    return {feed_id: tuple(stories) for feed_id, stories in found.items()}


def _given(period: Period) -> dict[str, datetime]:
    return {"floor": period.since - period.slack, "since": period.since, "until": period.until}
