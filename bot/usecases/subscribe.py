"""subscribe: who is there, and what each follows; times.py is when, hide.py what not, change.py how."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from bot.core.quiet import arrivals
from bot.core.schedule import Fire, SlotRule
from bot.core.slots import merged, named
from bot.core.subscriptions import Address, Chat, ChatState, Defaults, EmptyDay, Limits
from bot.core.taxonomy import find_topic
from bot.core.topics import Topic, TopicId, TopicKind
from bot.core.zones import guess_zone
from bot.ports import Clock, FoundFeed
from bot.storage import chats as chats_table
from bot.storage import choices as choices_table
from bot.storage import feeds as feeds_table
from bot.storage import outbox
from bot.storage import slots as slots_table
from bot.storage import stories as stories_table
from bot.storage import subscriptions as subscriptions_table
from bot.storage import tastes as tastes_table
from bot.storage import topics as topics_table
from bot.storage.db import Database, Session
from bot.usecases.change import Changed, change, put_back
from bot.usecases.followed import display_name, find_followed
from bot.usecases.replan import begin, replan, usual_rules
from bot.usecases.times import of_topics
from bot.usecases.week import DAYS, StoredWeek, days_stored

UNDO_FOR = timedelta(minutes=15)
FIRES_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Followed:
    """A topic a chat follows, with its pace."""

    topic: Topic
    stories: int  # of the stored week


@dataclass(frozen=True, slots=True)
class Status:
    """How a chat stands, for its cards."""

    chat: Chat
    topics: tuple[Followed, ...]
    feeds: tuple[str, ...]  # the sources it follows whole, by the chat's own names or their titles
    rules: tuple[SlotRule, ...]  # with the names of their topics
    next: tuple[Fire, ...]  # what comes next, after the pause where there is one
    own_times: tuple[tuple[TopicId, str], ...] = ()  # the topics with times of their own, and their names
    days: int = 7  # that the stories of its topics are counted over


class Subscribe:
    def __init__(
        self,
        database: Database,
        clock: Clock,
        defaults: Defaults,
        limits: Limits,
        poll_interval: timedelta,
        week: StoredWeek | None = None,
    ) -> None:
        self._database = database
        self._clock = clock
        self._defaults = defaults
        self._limits = limits
        self._week = week or StoredWeek()
        self._poll_interval = poll_interval

    # ---- who is there ----

    async def find(self, address: Address) -> Chat | None:
        return await self._database.read(lambda session: chats_table.find_chat(session, address))

    async def meet(self, address: Address, language: str, language_code: str | None = None) -> Chat:
        """The chat at this address, made new (with a guess at its zone) when we never met."""
        known = await self.find(address)
        if known is not None:
            return known

        def work(session: Session) -> Chat:
            now = self._clock.now()
            chat = chats_table.save_chat(session, address, language, self._defaults, now)
            zone = guess_zone(language_code) if language_code else None
            if zone is not None and self._defaults.zone == "UTC":
                chats_table.set_chat(session, chat.id, zone=zone)
            # A reader of English follows World for its news, not for its German; where no feed speaks the reader's
            # language, all of them are better than none.
            if language in feeds_table.list_languages(session):
                chats_table.set_chat(session, chat.id, article_languages=[language])
            return chats_table.get_chat(session, chat.id)

        return await self._database.write(work)

    async def adopt(self, address: Address, like: Chat | None, language: str) -> Chat:
        """A channel or group whose admin manages it from a private chat, made new when we never met.

        It begins with the admin's language and clock, and stays silent on days without news: it has readers.
        """

        def work(session: Session) -> Chat:
            now = self._clock.now()
            known = chats_table.find_chat(session, address)
            if known is not None and known.state in {ChatState.ACTIVE, ChatState.PAUSED}:
                return known
            chat = known or chats_table.save_chat(session, address, language, self._defaults, now)
            if known is None:
                chats_table.set_chat(session, chat.id, empty_day=EmptyDay.SKIP)
            if known is None and like is not None:
                languages = list(like.article_languages)
                chats_table.set_chat(session, chat.id, zone=like.zone, article_languages=languages)
            chats_table.set_chat(session, chat.id, state=ChatState.ACTIVE)
            rules = [slot.rule for slot in slots_table.list_slots(session, chat.id)]
            if chat.state is ChatState.NEW and not rules:
                rules = usual_rules(self._defaults)
            replan(session, chats_table.get_chat(session, chat.id), now, rules)
            return chats_table.get_chat(session, chat.id)

        return await self._database.write(work)

    async def by_key(self, key: int) -> Chat | None:
        """The chat of our number; None when it is no more."""
        return await self._database.read(lambda session: chats_table.get_chats(session, [key]).get(key))

    async def all_returned(self, chat_id: int) -> None:
        """The group or channel takes our messages again: in every thread that goes on as before."""

        def work(session: Session) -> None:
            for chat in chats_table.list_threads(session, chat_id):
                if chat.state is ChatState.GONE:
                    chats_table.set_chat(session, chat.id, state=ChatState.ACTIVE, paused_until=None)
                    replan(session, chat, self._clock.now())

        await self._database.write(work)

    async def returned(self, chat: Chat) -> Chat:
        """A chat that had blocked or removed us is back: it goes on as before."""

        def work(session: Session) -> Chat:
            chats_table.set_chat(session, chat.id, state=ChatState.ACTIVE, paused_until=None)
            replan(session, chat, self._clock.now())
            return chats_table.get_chat(session, chat.id)

        return await self._database.write(work)

    async def gone(self, address: Address, reason: str) -> None:
        """The chat blocked or removed us: paused, never deleted."""

        def work(session: Session) -> None:
            for chat in chats_table.list_threads(session, address.chat_id):
                chats_table.set_chat(session, chat.id, state=ChatState.GONE)
                outbox.drop_unsent(session, chat.id, reason, self._clock.now())

        await self._database.write(work)

    async def moved(self, old_chat_id: int, new_chat_id: int) -> None:
        await self._database.write(lambda session: chats_table.move_chat(session, old_chat_id, new_chat_id))

    async def finish_onboarding(self, chat: Chat, wanted: Sequence[SlotRule] = ()) -> Changed:
        """The first conversation is over: from now on its slots are due, with the times that are wanted, or stand, or
        else the usual ones.
        """

        def work(session: Session, now: datetime) -> None:
            chats_table.set_chat(session, chat.id, state=ChatState.ACTIVE, pending=None)
            known = [slot.rule for slot in slots_table.list_slots(session, chat.id)]
            rules = merged(known, of_topics(session, chat, wanted)) if wanted else known or usual_rules(self._defaults)
            replan(session, chats_table.get_chat(session, chat.id), now, rules)

        return await self._change(chat, work)

    async def set_pending(self, chat: Chat, pending: Mapping[str, Any] | None) -> None:
        """Remember what the chat's next plain text answers; it outlives a restart."""
        if pending != chat.pending:
            await self._database.write(
                lambda session: chats_table.set_chat(session, chat.id, pending=dict(pending) if pending else None)
            )

    async def status(self, chat: Chat) -> Status:
        return await self._database.read(lambda session: self._status(session, chat.id))

    def _status(self, session: Session, chat_id: int) -> Status:
        now = self._clock.now()
        chat = chats_table.get_chat(session, chat_id)
        followed = subscriptions_table.list_followed(session, chat_id)
        counts = stories_table.count_by_topic(session, followed, now - DAYS, chat.article_languages)
        topics = topics_table.get_topics(session, followed)
        feeds = subscriptions_table.list_followed_feeds(session, chat_id)
        titles = feeds_table.get_feeds(session, feeds)
        names = subscriptions_table.list_feed_names(session, chat_id)
        slots = slots_table.list_slots(session, chat_id)
        called = {topic.slug: display_name(topic, chat.language) for topic in topics.values()}
        # A slot whose digest went out early begins with the moment after it.
        planned = [(slot.rule, max(now, slot.next_due_at - timedelta(seconds=1))) for slot in slots]
        return Status(
            chat=chat,
            topics=tuple(Followed(topics[one], counts.get(one, 0)) for one in followed if one in topics),
            feeds=tuple(names.get(feed) or titles[feed].title for feed in feeds if feed in titles),
            rules=named((slot.rule for slot in slots), called),
            next=arrivals(_after_pause(planned, chat), chat.zone, chat.quiet, FIRES_SHOWN),
            own_times=tuple(
                (topic.id, called[topic.slug])
                for topic in topics.values()
                if any(slot.rule.topic == topic.slug for slot in slots)
            ),
            days=days_stored(session, now),
        )

    # ---- topics ----

    async def topics_by_slug(self, slugs: Sequence[str]) -> dict[str, TopicId]:
        def work(session: Session) -> dict[str, TopicId]:
            found = {slug: topics_table.find_topic_id(session, slug) for slug in slugs}
            return {slug: topic_id for slug, topic_id in found.items() if topic_id is not None}

        return await self._database.read(work)

    async def switch_topic(self, chat: Chat, topic_id: int, *, on: bool) -> Changed:
        """Follow the topic of a switch, or leave it."""

        def work(session: Session, now: datetime) -> None:
            if on:
                subscriptions_table.follow(session, chat.id, [topic_id], now)
            else:
                _leave(session, chat, topic_id, now)

        return await self._change(chat, work, switch="topics")

    async def follow(self, chat: Chat, topic: Topic, *, instead_of: TopicId | None = None) -> tuple[Changed, Topic]:
        """Follow the topic; one in own words is made when nobody has it, and knows the stored week at once.

        `instead_of` is the followed topic whose place it takes: the same wish, worded anew.
        """
        made: list[Topic] = []

        def work(session: Session, now: datetime) -> None:
            stored = topic
            if topic.kind is TopicKind.FREE:
                is_new = topics_table.find_topic_id(session, topic.slug) is None
                stored = topics_table.save_free_topic(session, topic.query.to_text(), now)
                if is_new:
                    found = self._week.matches(session, stored, now)
                    stories_table.save_topic_matches(session, stored.id, found)
            made.append(stored)
            if instead_of is not None:
                subscriptions_table.replace_topic(session, chat.id, instead_of, stored.id)
            subscriptions_table.follow(session, chat.id, [stored.id], now)
            begin(session, chat, now, self._defaults)

        changed = await self._change(chat, work)
        return changed, made[0]

    async def unfollow(self, chat: Chat, topic_id: int) -> Changed:
        """A time of its own goes with the topic."""
        return await self._change(chat, lambda session, now: _leave(session, chat, topic_id, now))

    async def find_topic(self, chat: Chat, text: str) -> Topic:
        """The followed topic of this name: exact, or a prefix only one has. UnknownTopicError, AmbiguousTopicError."""

        def work(session: Session) -> Topic:
            topic = find_followed(session, chat, text, required=True)
            assert topic is not None
            return topic

        return await self._database.read(work)

    async def named_topic(self, chat: Chat, text: str) -> Topic:
        """The topic these words name, one the chat follows or any of the taxonomy; errors as for `find_topic`."""

        def work(session: Session) -> Topic:
            found = find_followed(session, chat, text)
            slug = find_topic(text, chat.language)
            topic_id = topics_table.find_topic_id(session, slug) if slug and found is None else None
            if topic_id is not None:
                return topics_table.get_topics(session, [topic_id])[topic_id]
            found = found or find_followed(session, chat, text, required=True)
            assert found is not None
            return found

        return await self._database.read(work)

    # ---- sources ----

    async def follow_source(self, chat: Chat, found: FoundFeed) -> Changed:
        """Follow a source whole; a feed nobody had is polled from now on."""

        def work(session: Session, now: datetime) -> None:
            feed_id = feeds_table.save_feed(
                session,
                url=found.url,
                title=found.title or found.url,
                origin="chat",
                topics=(),
                interval=self._poll_interval,
                now=now,
            )
            subscriptions_table.follow_feed(session, chat.id, [feed_id], now)
            begin(session, chat, now, self._defaults)

        return await self._change(chat, work)

    async def unfollow_source(self, chat: Chat, feed_id: int) -> Changed:
        return await self._change(chat, lambda session, _: subscriptions_table.unfollow_feed(session, chat.id, feed_id))

    # ---- manners ----

    async def languages(self) -> tuple[str, ...]:
        """The languages there is news in, the most frequent first."""
        return await self._database.read(feeds_table.list_languages)

    async def set_columns(self, chat: Chat, **columns: Any) -> Changed:
        """Set simple choices: language, stories, article_languages, empty_day."""
        return await self._change(chat, lambda session, _: chats_table.set_chat(session, chat.id, **columns))

    async def switch_language(self, chat: Chat, language: str | None, *, on: bool = True) -> Changed:
        """Read articles in this language, or not; None: in all of them."""

        def work(session: Session, _: datetime) -> None:
            known = chats_table.get_chat(session, chat.id).article_languages
            wanted = list(known) if language is not None else []
            if language is not None and on != (language in known):
                wanted = [*known, language] if on else [one for one in known if one != language]
            chats_table.set_chat(session, chat.id, article_languages=wanted)

        return await self._change(chat, work, switch="article_languages")

    async def set_taste(self, chat: Chat, story_id: int, sign: int) -> Changed:
        """More (1) or less (-1) of stories like this one; 0 takes it back. Nothing where the story is no more."""

        def work(session: Session, now: datetime) -> None:
            if stories_table.find_story(session, story_id) is not None:
                tastes_table.set_taste(session, chat.id, story_id, sign, now)

        return await self._change(chat, work, switch="tastes")

    async def undo(self, chat: Chat, undo_id: int) -> bool:
        """Put back what was before that change; False when it is too late or was done already."""

        def work(session: Session) -> bool:
            now = self._clock.now()
            before = choices_table.claim_undo(session, chat.id, undo_id, now - UNDO_FOR, now)
            if before is None:
                return False
            put_back(session, chat.id, before, now)
            return True

        return await self._database.write(work)

    async def forget(self, chat: Chat) -> dict[str, int]:
        """Delete every row of this chat, in all its threads; how many of each table."""

        def work(session: Session) -> dict[str, int]:
            counts: dict[str, int] = {}
            for one in chats_table.list_threads(session, chat.address.chat_id):
                for name, number in chats_table.forget_chat(session, one.id).items():
                    counts[name] = counts.get(name, 0) + number
            topics_table.prune_topics(session)
            return counts

        return await self._database.write(work)

    async def _change(
        self, chat: Chat, work: Callable[[Session, datetime], object], *, switch: str | None = None
    ) -> Changed:
        return await change(self._database, self._clock, self._limits, chat, work, switch=switch)


def _after_pause(planned: Sequence[tuple[SlotRule, datetime]], chat: Chat) -> list[tuple[SlotRule, datetime]]:
    """The rules with the moments after which they count: none where the chat hears nothing until it says so."""
    if chat.state is ChatState.ACTIVE:
        return list(planned)
    until = chat.paused_until
    return [(rule, max(after, until)) for rule, after in planned] if until is not None else []


def _leave(session: Session, chat: Chat, topic_id: int, now: datetime) -> None:
    subscriptions_table.unfollow(session, chat.id, topic_id)
    topic = topics_table.get_topics(session, [topic_id]).get(TopicId(topic_id))
    rules = [slot.rule for slot in slots_table.list_slots(session, chat.id)]
    left = [rule for rule in rules if topic is None or rule.topic != topic.slug]
    if left != rules:
        replan(session, chat, now, left)
