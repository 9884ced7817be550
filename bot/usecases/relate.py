"""relate: what a model finds near a topic in somebody's own words, beside what the words find.

`group` matches by words at once; this comes after it, so that no story waits for a model and a model that is away costs
nothing but its own finds. Stories that changed meet all topics, a new topic meets the stories read before.
"""

import logging
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.core.topics import Topic, TopicId, TopicIndex, TopicKind, TopicMatch, TopicText
from bot.ports import Clock, EmbedderError, Meaning
from bot.storage import stories as stories_table
from bot.storage import topics as topics_table
from bot.storage import weeks as weeks_table
from bot.storage.db import Database, Session
from bot.usecases.week import DAYS

log = logging.getLogger(__name__)

STORIES_A_TICK = 300  # the newest first: after a start the week is caught up with over some ticks


@dataclass(frozen=True, slots=True)
class RelateSummary:
    stories: int = 0  # read for their meaning
    matches: int = 0  # found by it and not by words


@dataclass(frozen=True, slots=True)
class _Work:
    topics: tuple[Topic, ...]
    fresh: Mapping[int, TopicText]  # stories to be held against all topics
    touched: Mapping[int, datetime]
    earlier: Mapping[int, TopicText]  # stories held against all topics but the new ones
    new: tuple[Topic, ...]


class Relate:
    def __init__(self, database: Database, meaning: Meaning, clock: Clock) -> None:
        self._database = database
        self._meaning = meaning
        self._clock = clock
        self._done: dict[
            int, datetime
        ] = {}  # stories held against the topics of `_topics`, as of when they were touched
        self._topics: frozenset[TopicId] = frozenset()
        self._away = False

    async def __call__(self) -> RelateSummary:
        """Find what is near. A model that is away is told of once, and asked again with the next tick."""
        work = await self._database.read(self._read)
        try:
            found = dict(await self._meaning.hints(work.topics, work.fresh))
            for story, hints in (await self._meaning.hints(work.new, work.earlier)).items():
                found[story] = {**found.get(story, {}), **hints}
        except EmbedderError as error:
            if not self._away:
                log.warning("relate: %s; topics go by their words until it is back", error)
            self._away = True
            return RelateSummary()
        if self._away:
            log.warning("relate: the model is back")
        self._away = False
        matches = _matches(work.topics, {**work.earlier, **work.fresh}, found)
        added = (
            await self._database.write(lambda session: stories_table.add_matches(session, matches)) if matches else 0
        )
        self._done |= work.touched
        self._topics = frozenset(topic.id for topic in work.topics)
        return RelateSummary(len(work.fresh), added)

    def _read(self, session: Session) -> _Work:
        now = self._clock.now()
        topics = tuple(topic for topic in topics_table.list_topics(session) if topic.kind is TopicKind.FREE)
        stored = weeks_table.list_touched(session, now - DAYS, now)
        self._done = {story: at for story, at in self._done.items() if story in stored}
        changed = [story for story, (touched, _) in stored.items() if self._done.get(story) != touched]
        changed = sorted(changed, key=lambda story: stored[story][1], reverse=True)[:STORIES_A_TICK]
        new = tuple(topic for topic in topics if topic.id not in self._topics)
        earlier = [story for story in self._done if story not in set(changed)] if new else []
        return _Work(
            topics,
            weeks_table.get_texts(session, changed),
            {story: stored[story][0] for story in changed},
            weeks_table.get_texts(session, earlier),
            new,
        )


def _matches(
    topics: Sequence[Topic], texts: Mapping[int, TopicText], found: Mapping[int, Mapping[TopicId, float]]
) -> dict[int, list[TopicMatch]]:
    """The matches that meaning has a part in."""
    wanted: Collection[TopicId] = {topic for hints in found.values() for topic in hints}
    index = TopicIndex(topic for topic in topics if topic.id in wanted)
    matches = {
        story: [match for match in index.match(texts[story], hints) if match.topic_id in hints]
        for story, hints in found.items()
    }
    return {story: some for story, some in matches.items() if some}
