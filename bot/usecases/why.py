"""why: what decided that a story came to a chat, or that it did not; recomputed from what is stored.

The gates are asked in the order a briefing asks them: read, grouped, language, topics, mutes, time, place. What was
promised before a briefing is left out of its ranking as it was then, so the place told is the place it had.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from bot.core.buttons import Keyboard
from bot.core.digests import LATE_NEWS, EditionKind, Entry, Period, choose, entries, why_left_out
from bot.core.items import Item
from bot.core.mutes import Muting
from bot.core.ranking import rank
from bot.core.slots import carried, topic_of_key
from bot.core.stories import Story
from bot.core.subscriptions import Chat, ChatState
from bot.core.tastes import leaning
from bot.core.topics import Nearness, Topic, TopicIndex
from bot.core.why import Place, Verdict, Why
from bot.ports import Clock
from bot.storage import items as items_table
from bot.storage import proofs as proofs_table
from bot.storage import stories as stories_table
from bot.storage import subscriptions as chats_table
from bot.storage import tastes as tastes_table
from bot.storage import topics as topics_table
from bot.storage.db import Database, Session
from bot.storage.proofs import Edition
from bot.usecases.group import topic_words
from bot.usecases.pool import FEED_FIT, Pool

NEAR_SHOWN = 3
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
        followed = chats_table.list_followed(session, [chat.id]).get(chat.id, ())
        feeds = chats_table.list_followed_feeds(session, [chat.id]).get(chat.id, ())
        known = topics_table.get_topics(session, followed)
        matched = stories_table.list_story_topics(session, story_id)
        fits = tuple((known[topic], score, why) for topic, score, why in matched if topic in known)
        by_feed = any(item.feed_id in feeds for item in items)
        mutes = chats_table.list_mutes(session, [chat.id]).get(chat.id, ())
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
            return answer if telling.told_at else replace(answer, verdict=Verdict.PROMISED)
        languages = chat.article_languages
        if languages and story.language is not None and story.language not in languages:
            return replace(answer, verdict=Verdict.LANGUAGE, languages=languages)
        if not fits and not by_feed:
            return replace(answer, verdict=Verdict.UNMATCHED, near=_near(list(known.values()), items))
        mute = Muting(mutes, now).by(story)
        if mute is not None:
            return replace(answer, verdict=Verdict.MUTED, mute=mute)
        return self._by_time_and_place(session, chat, answer, story)

    def _by_time_and_place(self, session: Session, chat: Chat, answer: Why, story: Story) -> Why:
        """The newest briefing made since the story was there, and where the story stood in it."""
        seen_at = min((item.seen_at for item in answer.items), default=story.first_at)
        editions = proofs_table.list_editions(session, chat.id, EDITIONS_LOOKED_AT)
        since = [edition for edition in editions if edition.until >= seen_at and edition.until > edition.since]
        for edition in since:
            ranked = _ranked(session, chat, edition, first=edition.id == editions[-1].id)
            number = next((at for at, entry in enumerate(ranked, 1) if entry.story.id == story.id), None)
            if number is None:
                continue
            sections, _ = choose(ranked, chat.size)
            shown = [entry for section in sections for entry in section.entries]
            if all(entry.story.id != story.id for entry in shown):
                entry = ranked[number - 1]
                left = why_left_out(ranked, shown, chat.size, entry)
                place = Place(edition.until, number, len(ranked), len(shown), left)
                return replace(answer, verdict=Verdict.OUTRANKED, place=place, rank=entry.rank)
        next_at = None
        if chat.state is ChatState.ACTIVE:
            next_at = next((slot.next_due_at for slot in chats_table.list_slots(session, chat.id)), None)
        aged = bool(since) and story.newest_at <= since[0].since - LATE_NEWS
        return replace(answer, verdict=Verdict.TOO_OLD if aged else Verdict.NOT_DUE, next_at=next_at)


def _ranked(session: Session, chat: Chat, edition: Edition, *, first: bool) -> list[Entry]:
    """What an edition chose from, as it stood then, the weightiest first."""
    slack = timedelta(0) if first and edition.kind is not EditionKind.MORE else LATE_NEWS
    period = Period(edition.since, edition.until, slack)
    pool = Pool(session, edition.until, period)
    followed = chats_table.list_followed(session, [chat.id]).get(chat.id, ())
    feeds = chats_table.list_followed_feeds(session, [chat.id]).get(chat.id, ())
    pool.load(followed, feeds)
    pool.load_chats([chat.id])
    rules = [slot.rule for slot in chats_table.list_slots(session, chat.id)]
    slugs = {topic: known.slug for topic in followed if (known := pool.topic(topic)) is not None}
    slot_topic = topic_of_key(edition.key)
    of_a_slot = edition.kind in {EditionKind.SLOT, EditionKind.NOW}
    own_times = {rule.topic for rule in rules if rule.topic is not None} if of_a_slot else set()
    topics = carried(slot_topic, slugs, own_times)
    candidates = pool.candidates(topics, () if slot_topic else feeds, period, chat.article_languages)
    told = proofs_table.list_told_before(session, chat.id, edition.id)
    return entries(pool.unmuted(chat.id, candidates), told, edition.until, tastes=pool.tastes(chat.id))


def _near(topics: Sequence[Topic], items: Sequence[Item]) -> tuple[tuple[Topic, Nearness], ...]:
    """How near the followed topics came, the nearest first."""
    index = TopicIndex(topics)
    words = topic_words(items)
    found = [(topic, index.near(words, topic.id)) for topic in topics]
    found.sort(key=lambda one: -one[1].score)
    return tuple(found[:NEAR_SHOWN])
