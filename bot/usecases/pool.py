"""The pool: what the digests of one moment have in common, read, weighed and drawn once for all chats that get it."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from operator import attrgetter, itemgetter

from bot.core.digests import (
    Candidate,
    Entry,
    Mark,
    Period,
    Receipt,
    Told,
    entries,
    mark_of,
    merge_candidates,
)
from bot.core.feeds import FeedId, FeedSilence, FeedTrouble, Trouble, trouble_since
from bot.core.mutes import Muting
from bot.core.naming import FEED_TOPIC, names_for
from bot.core.ranking import rank
from bot.core.render import Blocks, Names
from bot.core.slots import Scope
from bot.core.stories import Story
from bot.core.subscriptions import Chat
from bot.core.tastes import Taste
from bot.core.topics import Topic, TopicId
from bot.core.wording import Wording
from bot.storage import candidates as candidates_table
from bot.storage import digests as digests_table
from bot.storage import feeds as feeds_table
from bot.storage import items as items_table
from bot.storage import mutes as mutes_table
from bot.storage import subscriptions as subscriptions_table
from bot.storage import tastes as tastes_table
from bot.storage import topics as topics_table
from bot.storage.db import Session
from bot.usecases.muting import muting_of

POOL_LIFE = timedelta(minutes=1)  # a claim after claim at eight o'clock shares one pool this long, then looks for news
MOMENTS_ASKED = 16
SHELVES_KEPT = 100  # periods
CHATS_SHARING = 3  # chats told together share a period, and then its shelves
FEED_FIT = 0.8  # how well a story fits a chat that follows its source whole


# A story on a shelf, for a chat that was not told it: minus its weight, minus its newest moment, its id, its entry, how
# well it fits, how broad the topic is. Such tuples sorted are in order: the weightiest first, then the newer, then the
# older id, and no further. Plain ones, since Python sorts those three times faster than any class of ours.
Weighed = tuple[float, float, int, Entry, float, int]


@dataclass(frozen=True, slots=True)
class Shelf:
    """The stories of one topic in one period, by id. `breadth` orders topics, the narrowest first."""

    breadth: tuple[int, int]
    stories: Mapping[int, Weighed]


@dataclass(frozen=True, slots=True)
class Shelves:
    """Those of one period, put up as they are asked for."""

    period: Period
    by_topic: dict[int, Shelf] = field(default_factory=dict)
    by_feed: dict[int, Shelf] = field(default_factory=dict)


_breadth, _entry = attrgetter("breadth"), itemgetter(3)


def weigh(story: Story, topic: TopicId, fit: float, breadth: int, now: datetime, *, told: bool = False) -> Weighed:
    weight = rank(story, fit=fit, changed=told, now=now)
    mark, change = (Mark.CHANGED, story.change) if told else (Mark.NEW, None)
    entry = Entry(story, topic, mark, change, weight)
    return -weight.total, -story.newest_at.timestamp(), story.id, entry, fit, breadth


class Pool:
    """What several chats need, read, weighed and drawn once."""

    def __init__(self, session: Session, now: datetime, widest: Period) -> None:
        self.session = session
        self.now = now
        self.widest = widest
        self._by_topic: dict[int, tuple[tuple[Story, float], ...]] = {}
        self._by_feed: dict[int, tuple[Story, ...]] = {}
        self._topics: dict[int, Topic] = {}
        self._seen: dict[datetime, tuple[int, int]] = {}
        self._moments: items_table.Moments | None = None
        self._feeds: feeds_table.FeedCounts | None = None
        self._troubled: Sequence[FeedTrouble] | None = None
        self._silent: Sequence[FeedSilence] | None = None
        self._told: dict[int, dict[int, Told]] = {}
        self._tastes: dict[int, tuple[Taste, ...]] = {}
        self._mutes: dict[int, Muting] = {}
        self._weighed: dict[TopicId, tuple[Weighed, ...]] = {}
        self._shelves: dict[Period, Shelves] = {widest: Shelves(widest)}
        self._asked: Counter[Period] = Counter()
        self._shelved: tuple[Period, Shelves] = (widest, self._shelves[widest])  # asked for last
        self._blocks: dict[str, Blocks] = {}
        self._topic_names: dict[str, Names] = {}

    def serves(self, period: Period, now: datetime) -> bool:
        """Whether it is new enough, and holds all of the period."""
        mine = self.widest
        return (
            self.is_fresh(now) and mine.since - mine.slack <= period.since - period.slack and mine.since <= period.since
        )

    def is_fresh(self, now: datetime) -> bool:
        return timedelta(0) <= now - self.now < POOL_LIFE

    def blocks(self, wording: Wording) -> Blocks:
        if wording.language not in self._blocks:
            self._blocks[wording.language] = Blocks(self.now, wording)
        return self._blocks[wording.language]

    def topic_names(self, wording: Wording) -> Names:
        """What this language calls the topics that were read."""
        if wording.language not in self._topic_names:
            self._topic_names[wording.language] = names_for(self._topics.values(), wording)
        return self._topic_names[wording.language]

    def load(self, topic_ids: Iterable[int], feed_ids: Iterable[int] = ()) -> None:
        """Read the stories of these topics and feeds, those not read yet, for the widest period."""
        topics = sorted(set(topic_ids) - self._by_topic.keys())
        if topics:
            found = candidates_table.candidates_by_topic(self.session, topics, self.widest)
            self._by_topic.update({topic: found.get(topic, ()) for topic in topics})
            self._topics.update(topics_table.get_topics(self.session, topics))
            self._topic_names.clear()
        feeds = sorted(set(feed_ids) - self._by_feed.keys())
        if feeds:
            by_feed = candidates_table.candidates_by_feed(self.session, feeds, self.widest)
            self._by_feed.update({feed: by_feed.get(feed, ()) for feed in feeds})

    def load_chats(self, chats: Iterable[int]) -> None:
        """Read what these chats were told of the stories in the widest period, and their tastes and mutes."""
        known = list(chats)
        self._told = digests_table.list_told(self.session, known, self.widest)
        self._tastes = tastes_table.list_tastes(self.session, known)
        mutes = mutes_table.list_mutes_by_many(self.session, known)
        self._mutes = {chat: muting_of(self.session, found, self.now) for chat, found in mutes.items()}

    def told(self, chat: int) -> Mapping[int, Told]:
        return self._told.get(chat, {})

    def tastes(self, chat: int) -> tuple[Taste, ...]:
        return self._tastes.get(chat, ())

    def unmuted(self, chat: int, candidates: Sequence[Candidate]) -> list[Candidate]:
        muting = self._mutes.get(chat)
        return [one for one in candidates if not (muting and muting.by(one.story))]

    def topic(self, topic_id: int) -> Topic | None:
        return self._topics.get(topic_id)

    def candidates(
        self, topic_ids: Sequence[TopicId], feed_ids: Sequence[int], period: Period, languages: Sequence[str]
    ) -> list[Candidate]:
        """The stories that fit these topics or feeds in the period, in a language the reader reads."""
        merged = merge_candidates(self._by_topic, topic_ids)
        for feed in feed_ids:
            for story in self._by_feed.get(feed, ()):
                merged.setdefault(story.id, Candidate(story, ((FEED_TOPIC, FEED_FIT),)))
        return [
            one
            for one in merged.values()
            if period.holds(one.story)
            and (not languages or one.story.language is None or one.story.language in languages)
        ]

    def troubles(
        self, chat: Chat, now: datetime, topic_ids: Sequence[TopicId], feed_ids: Sequence[int]
    ) -> tuple[tuple[str, Trouble], ...]:
        """Which of the chat's sources have failed for a day or a week now, and had not when it was last told."""
        if self._troubled is None:
            self._troubled = feeds_table.list_troubled(self.session, self.now)
        if not self._troubled:
            return ()
        slugs = {topic.slug for topic in map(self.topic, topic_ids) if topic is not None}
        found = []
        for feed in self._troubled:
            trouble = trouble_since(feed.failing_since, chat.told_at or chat.created_at, now)
            if trouble is not None and (feed.feed_id in feed_ids or slugs & set(feed.topics)):
                found.append((feed, trouble))
        names = self._names(chat, [feed.feed_id for feed, _ in found])
        return tuple((names.get(feed.feed_id, feed.title), trouble) for feed, trouble in found)

    def silences(
        self, chat: Chat, now: datetime, topic_ids: Sequence[TopicId], feed_ids: Sequence[int]
    ) -> tuple[FeedSilence, ...]:
        """Which of the chat's sources have fallen silent since it was last told."""
        if self._silent is None:
            self._silent = feeds_table.list_silent(self.session, self.now)
        if not self._silent:
            return ()
        slugs = {topic.slug for topic in map(self.topic, topic_ids) if topic is not None}
        since = chat.told_at or chat.created_at
        found = [
            feed
            for feed in self._silent
            if feed.begins_within(since, now) and (feed.feed_id in feed_ids or slugs & set(feed.topics))
        ]
        names = self._names(chat, [feed.feed_id for feed in found])
        return tuple(replace(feed, title=names.get(feed.feed_id, feed.title)) for feed in found)

    def _names(self, chat: Chat, told: Sequence[FeedId]) -> Mapping[FeedId, str]:
        """The chat's own names for its sources, asked for only where there is something to tell of any."""
        return subscriptions_table.list_feed_names(self.session, chat.id) if told else {}

    def ranked(self, chat: Chat, topic_ids: Sequence[TopicId], feed_ids: Sequence[int], period: Period) -> list[Entry]:
        """What is worth telling the chat, the weightiest first: as `entries` orders it.

        A chat that never asked for more or less of anything takes the weights that all such chats share.
        """
        told, tastes = self.told(chat.id), self.tastes(chat.id)
        if tastes:
            candidates = self.candidates(topic_ids, feed_ids, period, chat.article_languages)
            return entries(self.unmuted(chat.id, candidates), told, period.until, tastes=tastes)
        best = self._best(topic_ids, feed_ids, period)
        for story_id in told.keys() & best.keys():
            _, _, _, entry, fit, breadth = best[story_id]
            if mark_of(entry.story, told[story_id]) is Mark.SEEN:
                del best[story_id]
            else:
                best[story_id] = weigh(entry.story, entry.topic_id, fit, breadth, self.now, told=True)
        ordered = [*map(_entry, sorted(best.values()))]
        if muting := self._mutes.get(chat.id):
            ordered = [entry for entry in ordered if not muting.by(entry.story)]
        if chat.article_languages:
            languages = {None, *chat.article_languages}
            ordered = [entry for entry in ordered if entry.story.language in languages]
        return ordered

    def _best(self, topic_ids: Sequence[TopicId], feed_ids: Sequence[int], period: Period) -> dict[int, Weighed]:
        """Each story once, under the narrowest of these topics it fits; among equals, the one it fits best."""
        shelves = self._shelves_for(period)
        best: dict[int, Weighed] = {}
        for feed in feed_ids:
            best.update((shelves.by_feed.get(feed) or self._put_up_feed(shelves, feed)).stories)
        topics = [shelves.by_topic.get(topic) or self._put_up(shelves, topic) for topic in topic_ids]
        topics.sort(key=_breadth, reverse=True)
        broadest = -1
        # The broadest first: whole shelves are laid over each other, and what lies on top counts.
        for shelf in topics:
            stories = shelf.stories
            if shelf.breadth[0] == broadest and not best.keys().isdisjoint(stories.keys()):
                stories = {key: one for key, one in stories.items() if key not in best or not _better(best[key], one)}
            best.update(stories)
            broadest = shelf.breadth[0]
        return best if shelves.period == period else _held(best.values(), period)

    def ranked_of(self, chat: Chat, scopes: Sequence[Scope]) -> list[Entry]:
        """The same over several scopes; a story that is in two is told once, where it weighs more."""
        if len(scopes) == 1:
            return self.ranked(chat, scopes[0].topics, scopes[0].feeds, scopes[0].period)
        best: dict[int, Entry] = {}
        for scope in scopes:
            for entry in self.ranked(chat, scope.topics, scope.feeds, scope.period):
                other = best.setdefault(entry.story.id, entry)
                if entry.rank.total > other.rank.total:
                    best[entry.story.id] = entry
        return sorted(best.values(), key=lambda one: (-one.rank.total, -one.story.newest_at.timestamp(), one.story.id))

    def _shelves_for(self, period: Period) -> Shelves:
        """The period's own where several chats have it; else those of the widest, which hold all of it and more."""
        if period is self._shelved[0]:  # chats told together have one and the same, and its hash costs
            return self._shelved[1]
        self._asked[period] += 1
        if self._asked[period] < CHATS_SHARING:
            period = self.widest
        if period not in self._shelves:
            if len(self._shelves) >= SHELVES_KEPT:
                self._shelves.clear()
            self._shelves[period] = Shelves(period)
        found = self._shelves[period]
        if found.period is period:
            self._shelved = (period, found)
        return found

    def _put_up(self, shelves: Shelves, topic: TopicId) -> Shelf:
        if topic not in self._weighed:
            stories = self._by_topic.get(topic, ())
            self._weighed[topic] = tuple(weigh(story, topic, fit, len(stories), self.now) for story, fit in stories)
        weighed = self._weighed[topic]
        shelf = shelves.by_topic[topic] = Shelf((len(weighed), topic), _held(weighed, shelves.period))
        return shelf

    def _put_up_feed(self, shelves: Shelves, feed: int) -> Shelf:
        weighed = [weigh(story, FEED_TOPIC, FEED_FIT, 0, self.now) for story in self._by_feed.get(feed, ())]
        shelf = shelves.by_feed[feed] = Shelf((0, feed), _held(weighed, shelves.period))
        return shelf

    def receipt(self, period: Period, matching: int, shown: int) -> Receipt:
        if period.since not in self._seen:
            self._seen[period.since] = self._count_seen(period.since)
        self._feeds = self._feeds or feeds_table.count_feeds(self.session)
        items, stories = self._seen[period.since]
        return Receipt(items, stories, matching, shown, self._feeds.ok, self._feeds.all, self._feeds.data_at)

    def _count_seen(self, since: datetime) -> tuple[int, int]:
        """A few moments are asked for one by one. Many are looked up in what was read once: who had /new between two
        digests has a moment of their own.
        """
        if len(self._seen) < MOMENTS_ASKED or since < self.widest.since:
            return items_table.count_seen(self.session, since, self.now)
        if self._moments is None:
            self._moments = items_table.list_moments(self.session, self.widest.since, self.now)
        items, stories = self._moments
        return len(items) - bisect_right(items, since), len(stories) - bisect_right(stories, since)


def _held(weighed: Iterable[Weighed], period: Period) -> dict[int, Weighed]:
    """Those whose stories the period holds, by story."""
    holds = period.holder()
    return {one[2]: one for one in weighed if holds(one[3].story)}


def _better(one: Weighed, other: Weighed) -> bool:
    """Whether of two topics alike broad the story fits the first one better."""
    *_, fit, breadth = one
    *_, other_fit, other_breadth = other
    return breadth == other_breadth and fit > other_fit


def widest(periods: Iterable[Period]) -> Period:
    """One period that holds all of them, to read once for many chats."""
    known = list(periods)
    return Period(min(one.since for one in known), max(one.until for one in known), max(one.slack for one in known))
