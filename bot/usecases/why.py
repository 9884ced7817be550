"""why: what decided that a story came to a chat, or that it did not; recomputed from what is stored.

The gates are asked in the order a briefing asks them: read, grouped, language, topics, mutes, time, place. What was
promised before a briefing is left out of its ranking as it was then, so the place told is the place it had.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.core.buttons import Keyboard
from bot.core.digests import LATE_NEWS, Candidate, EditionKind, Entry, Period, choose, entries, why_left_out
from bot.core.items import Item
from bot.core.ranking import rank
from bot.core.slots import carried, topic_of_key
from bot.core.stories import Story, as_of
from bot.core.subscriptions import Chat, ChatState
from bot.core.tastes import leaning
from bot.core.topics import Nearness, Topic, TopicIndex
from bot.core.why import Place, Verdict, Why
from bot.ports import Clock
from bot.storage import items as items_table
from bot.storage import mutes as mutes_table
from bot.storage import proofs as proofs_table
from bot.storage import slots as slots_table
from bot.storage import stories as stories_table
from bot.storage import subscriptions as subscriptions_table
from bot.storage import tastes as tastes_table
from bot.storage import topics as topics_table
from bot.storage.db import Database, Session
from bot.storage.proofs import Edition
from bot.usecases.group import topic_words
from bot.usecases.muting import muting_of
from bot.usecases.pool import FEED_FIT, Pool

NEAR_SHOWN = 3
AT_ONCE = timedelta(seconds=1)  # what was followed as a briefing was made counts for it
EDITIONS_LOOKED_AT = 10


class Explain:
    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def story(self, chat: Chat, story_id: int) -> Why | None:
        """None for a story that is no more."""
        return await self._database.read(lambda session: self.story_now(session, chat, story_id))

    async def link(self, chat: Chat, url: str) -> Why:
        return await self._database.read(lambda session: self._link(session, chat, url))

    async def buttons_of(self, chat: Chat, message_id: int | None) -> Keyboard:
        """The buttons of a briefing's message, or of the last briefing."""

        def work(session: Session) -> Keyboard:
            if message_id is None:
                return proofs_table.last_keyboard(session, chat.id)
            return proofs_table.find_keyboard(session, chat.id, message_id)

        return await self._database.read(work)

    def _link(self, session: Session, chat: Chat, url: str) -> Why:
        found = proofs_table.find_item_by_link(session, url)
        if found is None:
            return Why(Verdict.NOT_POLLED, source=proofs_table.find_source(session, url))
        item, story_id = found
        why = self.story_now(session, chat, story_id) if story_id is not None else None
        if why is None or why.story is None:
            return Why(Verdict.NOT_GROUPED, asked=item)
        if why.verdict is Verdict.TOLD and item.title != why.story.headline:
            why = replace(why, verdict=Verdict.MERGED)
        return replace(why, asked=item)

    def story_now(self, session: Session, chat: Chat, story_id: int) -> Why | None:
        story = stories_table.find_story(session, story_id)
        if story is None:
            return None
        now = self._clock.now()
        items = items_table.list_story_items(session, [story_id]).get(story_id, ())
        followed = subscriptions_table.list_followed(session, chat.id)
        feeds = subscriptions_table.list_followed_feeds(session, chat.id)
        known = topics_table.get_topics(session, followed)
        matched = stories_table.list_story_topics(session, story_id)
        fits = tuple((known[topic], score, why) for topic, score, why in matched if topic in known)
        by_feed = any(item.feed_id in feeds for item in items)
        mutes = mutes_table.list_mutes(session, chat.id)
        lean = leaning(story, tastes_table.list_tastes(session, [chat.id]).get(chat.id, ()))
        telling = proofs_table.find_telling(session, chat.id, story_id)
        fit = fits[0][1] if fits else FEED_FIT if by_feed else 0.0
        answer = Why(
            verdict=Verdict.TOLD,
            story=story,
            items=items,
            fits=fits,
            rank=rank(story, fit=fit, changed=False, now=now, taste=lean.value),
            leaning=lean,
            mutes=len(mutes),
            joins=proofs_table.list_joins(session, story_id),
            telling=telling,
        )
        if telling is not None:
            answer = replace(answer, mute=muting_of(session, mutes, now).by(story))
            placed = self._placed(session, chat, answer, story, telling.edition_id)
            return placed if telling.told_at else replace(placed, verdict=Verdict.PROMISED)
        languages = chat.article_languages
        if languages and story.language is not None and story.language not in languages:
            return replace(answer, verdict=Verdict.LANGUAGE, languages=languages)
        if not fits and not by_feed:
            return replace(answer, verdict=Verdict.UNMATCHED, near=_near(list(known.values()), items))
        mute = muting_of(session, mutes, now).by(story)
        if mute is not None:
            return replace(answer, verdict=Verdict.MUTED, mute=mute)
        return self._by_time_and_place(session, chat, answer, story)

    @staticmethod
    def _placed(session: Session, chat: Chat, answer: Why, story: Story, edition_id: int | None) -> Why:
        """A story that came: where it stood among what fitted, and what it weighed then, while that is kept."""
        edition = proofs_table.find_edition(session, edition_id) if edition_id is not None else None
        if edition is None or not edition.is_whole:
            return answer
        ranked = _ranked(session, chat, edition)
        shown = edition.receipt.get("shown", 0)
        for number, entry in enumerate(ranked, 1):
            if entry.story.id == story.id:
                place = Place(edition.until, number, len(ranked), shown)
                return replace(answer, place=place, rank=entry.rank, then=entry.story)
        return answer

    def _by_time_and_place(self, session: Session, chat: Chat, answer: Why, story: Story) -> Why:
        """The newest briefing made since the story was there, and where the story stood in it."""
        seen_at = min((item.seen_at for item in answer.items), default=story.first_at)
        editions = proofs_table.list_editions(session, chat.id, EDITIONS_LOOKED_AT)
        since = [edition for edition in editions if edition.until >= seen_at and edition.is_whole]
        followed_at = _followed_at(session, chat, answer)
        for edition in since:
            if followed_at is not None and followed_at > edition.until + AT_ONCE:
                late = replace(answer, verdict=Verdict.FOLLOWED_LATER, made_at=edition.until)
                return replace(late, next_at=_next_at(session, chat, answer))
            ranked = _ranked(session, chat, edition)
            number = next((at for at, entry in enumerate(ranked, 1) if entry.story.id == story.id), None)
            if number is None:
                continue
            sections, _ = choose(ranked, chat.size)
            shown = [entry for section in sections for entry in section.entries][: edition.receipt.get("shown")]
            if all(entry.story.id != story.id for entry in shown):
                entry = ranked[number - 1]
                left = why_left_out(ranked, shown, chat.size, entry)
                place = Place(edition.until, number, len(ranked), len(shown), left)
                return replace(answer, verdict=Verdict.OUTRANKED, place=place, rank=entry.rank, then=entry.story)
        aged = bool(since) and story.newest_at <= since[0].since - LATE_NEWS
        verdict = Verdict.TOO_OLD if aged else Verdict.NOT_DUE
        return replace(answer, verdict=verdict, next_at=_next_at(session, chat, answer))


def _followed_at(session: Session, chat: Chat, answer: Why) -> datetime | None:
    """When the first of the topics and sources that the story fits was followed."""
    topics, feeds = proofs_table.list_followed_since(session, chat.id)
    moments = [topics[topic.id] for topic, _, _ in answer.fits if topic.id in topics]
    moments += [feeds[item.feed_id] for item in answer.items if item.feed_id in feeds]
    return min(moments, default=None)


def _next_at(session: Session, chat: Chat, answer: Why) -> datetime | None:
    """When the next briefing is due that the story may be in: a topic with a time of its own comes then only."""
    if chat.state is not ChatState.ACTIVE:
        return None
    slots = slots_table.list_slots(session, chat.id)
    own_times = _own_times(session, chat)
    slugs = {topic.id: topic.slug for topic, _, _ in answer.fits}
    for slot in slots:
        if carried(slot.rule.topic, slugs, own_times) or (not slugs and slot.rule.topic is None):
            return slot.next_due_at
    return None


def _own_times(session: Session, chat: Chat) -> set[str]:
    return {slot.rule.topic for slot in slots_table.list_slots(session, chat.id) if slot.rule.topic is not None}


def _ranked(session: Session, chat: Chat, edition: Edition) -> list[Entry]:
    """What an edition chose from, as it stood then, the weightiest first: the stories as they were known, what had been
    told before, and the topics, sources and mutes of that time.
    """
    first = proofs_table.is_first_edition(session, chat.id, edition.id)
    slack = timedelta(0) if first and edition.kind is not EditionKind.MORE else LATE_NEWS
    period = Period(edition.since, edition.until, slack)
    made_at = edition.until + AT_ONCE
    topics_at, feeds_at = proofs_table.list_followed_since(session, chat.id)
    followed = [topic for topic, at in topics_at.items() if at <= made_at]
    feeds = [feed for feed, at in feeds_at.items() if at <= made_at]
    pool = Pool(session, edition.until, period)
    pool.load(followed, feeds)
    slugs = {topic: known.slug for topic in followed if (known := pool.topic(topic)) is not None}
    slot_topic = topic_of_key(edition.key)
    of_a_slot = edition.kind in {EditionKind.SLOT, EditionKind.NOW}
    topics = carried(slot_topic, slugs, _own_times(session, chat) if of_a_slot else ())
    candidates = pool.candidates(topics, () if slot_topic else feeds, period, chat.article_languages)
    known_then = _as_of(session, candidates, period)
    muting = muting_of(session, proofs_table.list_mutes_at(session, chat.id, made_at), edition.until)
    told = proofs_table.list_told_before(session, chat.id, edition.id)
    tastes = tastes_table.list_tastes(session, [chat.id]).get(chat.id, ())
    unmuted = [one for one in known_then if muting.by(one.story) is None]
    return entries(unmuted, told, edition.until, tastes=tastes)


def _as_of(session: Session, candidates: Sequence[Candidate], period: Period) -> list[Candidate]:
    """The candidates as they were at the end of the period; without those that were not there yet."""
    moved = [one.story.id for one in candidates if one.story.updated_at > period.until]
    items = items_table.list_story_items(session, moved)
    revisions = proofs_table.list_revisions_at(session, moved, period.until)
    found = []
    for one in candidates:
        story: Story | None = one.story
        if one.story.updated_at > period.until:
            story = as_of(one.story, items.get(one.story.id, ()), revisions.get(one.story.id, 1), period.until)
        if story is not None and period.holds(story):
            found.append(one._replace(story=story))
    return found


def _near(topics: Sequence[Topic], items: Sequence[Item]) -> tuple[tuple[Topic, Nearness], ...]:
    """How near the followed topics came, the nearest first."""
    index = TopicIndex(topics)
    words = topic_words(items)
    found = [(topic, index.near(words, topic.id)) for topic in topics]
    found.sort(key=lambda one: -one[1].score)
    return tuple(found[:NEAR_SHOWN])
