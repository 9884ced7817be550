"""preview: what following a topic would have brought in the last seven days, before anything is stored."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bot.core.chips import Chip, chips_for
from bot.core.queries import Query, parse_query
from bot.core.stories import Story
from bot.core.subscriptions import Chat
from bot.core.taxonomy import find_topic, name_of
from bot.core.thresholds import THRESHOLD, narrower, wider
from bot.core.topics import Topic, TopicId, TopicIndex, TopicKind, free_topic, synonyms
from bot.core.weeks import Backtest, Week
from bot.ports import Clock, EmbedderError, Meaning
from bot.storage import stories as stories_table
from bot.storage import subscriptions as subscriptions_table
from bot.storage import topics as topics_table
from bot.storage.db import Database, Session
from bot.usecases.week import DAYS, StoredWeek, days_stored

HITS_SHOWN = 5
NEAR_MISSES_SHOWN = 3
MEANING_WITHIN_S = 3.0  # longer, and the preview goes by words
NEAR_MISSES_LOOKED_FOR = 300  # stories, the newest: for a shared topic all of the week is near something


@dataclass(frozen=True, slots=True)
class Shown:
    """A chip as it stands: whether its phrase counts, and how many stories of the week have it."""

    chip: Chip
    taken: bool
    stories: int


@dataclass(frozen=True, slots=True)
class TopicPreview:
    """`chips` keep their places, so that a button's number means the same chip as long as the preview stands."""

    topic: Topic  # its id is 0 when nobody follows these words yet
    count: int  # stories that fit
    days: int  # of the stored time they come from, 1 to 7
    hits: tuple[Story, ...]  # the newest first
    near_misses: tuple[Story, ...]  # the nearest first
    already: bool  # the chat follows it
    query: Query  # the topic's; of a shared topic the words it was asked for by
    chips: tuple[Shown | None, ...] = ()  # None: one that has lost its meaning
    narrower: float | None = None  # the threshold that would bring half as many
    wider: float | None = None  # … twice as many


class Preview:
    """`meaning` is a model that finds what the words do not, where one is configured."""

    def __init__(self, database: Database, clock: Clock, week: StoredWeek, meaning: Meaning | None = None) -> None:
        self._database = database
        self._clock = clock
        self._week = week
        self._meaning = meaning

    async def typed(self, chat: Chat, text: str) -> TopicPreview:
        """What these words would bring; the name of a shared topic means that one. BadQueryError for no query."""

        def work(session: Session) -> TopicPreview:
            slug = find_topic(text, chat.language)
            topic_id = topics_table.find_topic_id(session, slug) if slug else None
            query = parse_query(text)
            if topic_id is not None:
                return self._shared(session, chat, topics_table.get_topics(session, [topic_id])[topic_id], query)
            found = self._own(session, chat, query, None, hints)
            return self._stored(session, chat, found) if found.already else found

        hints = await self._hints(parse_query(text))
        return await self._database.read(work)

    async def own(self, chat: Chat, query: Query, chips: Sequence[Chip] | None = None) -> TopicPreview:
        """The same for a query; with the chips that are shown already, or with new ones."""
        hints = await self._hints(query)
        return await self._database.read(lambda session: self._own(session, chat, query, chips, hints))

    async def _hints(self, query: Query) -> Mapping[int, float]:
        """What the model says of each story; nothing where there is none, or it does not answer in time."""
        if self._meaning is None:
            return {}
        topic = free_topic(query)
        texts = await self._database.read(lambda session: self._week.texts(session, self._clock.now()))
        try:
            found = await asyncio.wait_for(self._meaning.hints([topic], texts), MEANING_WITHIN_S)
        except (EmbedderError, TimeoutError):
            return {}  # `relate` tells the operator; the words are enough to go on with
        return {story: hints[topic.id] for story, hints in found.items()}

    async def followed(self, chat: Chat, topic_id: int) -> TopicPreview | None:
        """A topic that the chat follows; None when it does not."""

        def work(session: Session) -> TopicPreview | None:
            topic = topics_table.get_topics(session, [topic_id]).get(topic_id)
            if topic is None or topic_id not in subscriptions_table.list_followed(session, chat.id):
                return None
            if topic.kind is TopicKind.TAXONOMY:
                return self._shared(session, chat, topic, parse_query(name_of(topic.slug, chat.language)))
            return self._stored(session, chat, self._own(session, chat, topic.query, None, hints))

        known = await self._database.read(lambda session: topics_table.get_topics(session, [topic_id]))
        own = [topic for topic in known.values() if topic.kind is TopicKind.FREE]
        hints = await self._hints(own[0].query) if own else {}
        return await self._database.read(work)

    def _own(
        self,
        session: Session,
        chat: Chat,
        query: Query,
        chips: Sequence[Chip] | None,
        hints: Mapping[int, float],
    ) -> TopicPreview:
        now = self._clock.now()
        topic = free_topic(query)
        known = topics_table.find_topic_id(session, topic.slug)
        topic = free_topic(query, known or TopicId(0))
        languages = chat.article_languages
        with self._week.lock:
            week = self._week.at(session, now)
            found = week.backtest(topic, languages, hints)
            hits = sorted(found.hits, key=self._week.newest_at, reverse=True)
            near = sorted(found.near_misses[: 4 * NEAR_MISSES_SHOWN], key=self._week.newest_at, reverse=True)
            near = sorted(near, key=dict(found.scores).__getitem__, reverse=True)
            shown = chips if chips is not None else chips_for(query, found.hits, week, languages)
            states = tuple(_state(chip, query, week, languages) for chip in shown)
            scores = [score for _, score in found.scores]
            days = days_stored(session, now)
        return TopicPreview(
            topic=topic,
            count=len(hits),
            days=days,
            hits=_stories(session, hits[:HITS_SHOWN]),
            near_misses=_stories(session, near[:NEAR_MISSES_SHOWN]),
            already=known is not None and _follows(session, chat, known),
            query=query,
            chips=states,
            narrower=narrower(scores, topic.threshold),
            wider=wider(scores, topic.threshold),
        )

    def _stored(self, session: Session, chat: Chat, preview: TopicPreview) -> TopicPreview:
        """With the stories that the followed topic has, as /topics counts them, instead of those it would have."""
        hits = stories_table.list_matching(session, preview.topic.id, self._clock.now() - DAYS, chat.article_languages)
        near = tuple(story for story in preview.near_misses if story.id not in hits)
        return replace(preview, count=len(hits), hits=_stories(session, hits[:HITS_SHOWN]), near_misses=near)

    def _shared(self, session: Session, chat: Chat, topic: Topic, query: Query) -> TopicPreview:
        """A topic of the taxonomy: its stories were matched when they came.

        One that goes by phrases has them as chips; who takes one out has a topic of their own then, of these words.
        """
        now = self._clock.now()
        languages = chat.article_languages
        hits = stories_table.list_matching(session, topic.id, now - DAYS, languages)
        with self._week.lock:
            week = self._week.at(session, now)
            others = sorted(set(week) - set(hits), key=self._week.newest_at, reverse=True)
            readable = [one for one in others if not languages or week.text(one).language in {None, *languages}]
            index = TopicIndex((topic,))
            near = [(index.score(week.text(one), topic.id), one) for one in readable[:NEAR_MISSES_LOOKED_FOR]]
            found = week.backtest(free_topic(query), languages) if synonyms(query) else Backtest((), THRESHOLD)
            shown = chips_for(query, found.hits, week, languages) if synonyms(query) else ()
            states = tuple(_state(chip, query, week, languages) for chip in shown)
            scores = [score for _, score in found.scores]
            days = days_stored(session, now)
        near = sorted((found for found in near if found[0] > 0), reverse=True)
        return TopicPreview(
            topic=topic,
            count=len(hits),
            days=days,
            hits=_stories(session, hits[:HITS_SHOWN]),
            near_misses=_stories(session, [one for _, one in near[:NEAR_MISSES_SHOWN]]),
            already=_follows(session, chat, topic.id),
            query=query,
            chips=states,
            narrower=narrower(scores, THRESHOLD),
            wider=wider(scores, THRESHOLD),
        )


def _state(chip: Chip, query: Query, week: Week, languages: Sequence[str]) -> Shown | None:
    if chip.is_idle(query):
        return None
    return Shown(chip, chip.is_taken(query), week.count(chip.pattern, languages))


def _stories(session: Session, ids: Sequence[int]) -> tuple[Story, ...]:
    known: dict[int, Story] = stories_table.get_stories(session, ids)
    return tuple(known[one] for one in ids if one in known)


def _follows(session: Session, chat: Chat, topic_id: int) -> bool:
    return topic_id in subscriptions_table.list_followed(session, chat.id)
