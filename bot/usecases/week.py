"""The last seven days in memory, kept up with what is stored, for previews and for topics that are new."""

import math
import threading
from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.core.topics import Topic, TopicId, TopicIndex, TopicMatch, TopicText
from bot.core.weeks import Week
from bot.storage import stories as stories_table
from bot.storage import weeks as weeks_table
from bot.storage.db import Session

DAYS = timedelta(days=7)


class StoredWeek:
    """Shared by the threads that read and the one that writes; whoever asks first reads what has changed since."""

    def __init__(self) -> None:
        self.lock = threading.RLock()  # around every use of what `at` gives
        self._week = Week()
        self._touched: dict[int, tuple[datetime, datetime]] = {}  # story -> when it was last touched, its newest news

    def at(self, session: Session, now: datetime) -> Week:
        """The week until now, as this session sees it."""
        with self.lock:
            stored = weeks_table.list_touched(session, now - DAYS, now)
            for story in self._touched.keys() - stored.keys():
                self._week.drop(story)
            changed = [story for story, touched in stored.items() if self._touched.get(story) != touched]
            for story, text in weeks_table.get_texts(session, changed).items():
                self._week.put(story, text)
            self._touched = stored
            return self._week

    def texts(self, session: Session, now: datetime) -> dict[int, TopicText]:
        with self.lock:
            week = self.at(session, now)
            return {story: week.text(story) for story in week}

    def newest_at(self, story_id: int) -> datetime:
        return self._touched[story_id][1]

    def matches(self, session: Session, topic: Topic, now: datetime) -> dict[int, TopicMatch]:
        """The stories that a topic in somebody's own words fits, with the reasons."""
        with self.lock:
            week = self.at(session, now)
            index = TopicIndex((topic,))
            return {story: match for story in week.backtest(topic).hits for match in index.match(week.text(story))}


def days_stored(session: Session, now: datetime) -> int:
    """How many days, 1 to 7, the news of the last week is from: a young installation has not read a whole one."""
    oldest = stories_table.oldest_news_at(session, now - DAYS) or now
    return max(1, min(DAYS.days, math.ceil((now - oldest) / timedelta(days=1))))


def match_topics(session: Session, topics: Sequence[Topic], now: datetime) -> None:
    """Match new topics against the stored week, each story read once for all of them."""
    if not topics:
        return
    index = TopicIndex(topics)
    found: dict[TopicId, dict[int, TopicMatch]] = {topic.id: {} for topic in topics}
    stories = list(weeks_table.list_touched(session, now - DAYS, now))
    for story, text in weeks_table.get_texts(session, stories).items():
        for match in index.match(text):
            found[match.topic_id][story] = match
    for topic_id, matches in found.items():
        stories_table.save_topic_matches(session, topic_id, matches)


def fitting_stories(
    session: Session, topics: Sequence[Topic], languages: Sequence[str], now: datetime
) -> tuple[int, int]:
    """How many stories of the stored week in these languages (none: in all) fit any of these topics, which need not be
    stored (their ids need only differ); and how many days that week has, 1 to 7.
    """
    index = TopicIndex(topics)
    stories = stories_table.list_stories_since(session, now - DAYS, now)
    read = [story.id for story in stories if not languages or story.language in {None, *languages}]
    fitting = sum(1 for text in weeks_table.get_texts(session, read).values() if index.match(text))
    return fitting, days_stored(session, now)
