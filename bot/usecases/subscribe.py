"""subscribe: what a chat follows: topics, and sources whole."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.core.subscriptions import Chat, Defaults
from bot.core.taxonomy import find_topic
from bot.core.topics import Topic, TopicId, TopicKind
from bot.ports import FoundFeed
from bot.storage import feeds as feeds_table
from bot.storage import stories as stories_table
from bot.storage import subscriptions as subscriptions_table
from bot.storage import topics as topics_table
from bot.storage.db import Database, Session
from bot.usecases.change import Change, Changed
from bot.usecases.followed import find_followed
from bot.usecases.replan import begin
from bot.usecases.times import end_own_times
from bot.usecases.week import StoredWeek


class Subscribe:
    def __init__(
        self,
        database: Database,
        change: Change,
        defaults: Defaults,
        poll_interval: timedelta,
        week: StoredWeek | None = None,
    ) -> None:
        self._database = database
        self._change = change
        self._defaults = defaults
        self._poll_interval = poll_interval
        self._week = week or StoredWeek()

    # ---- topics ----

    async def topics_by_slug(self, slugs: Sequence[str]) -> dict[str, TopicId]:
        def work(session: Session) -> dict[str, TopicId]:
            found = {slug: topics_table.find_topic_id(session, slug) for slug in slugs}
            return {slug: topic_id for slug, topic_id in found.items() if topic_id is not None}

        return await self._database.read(work)

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

    async def switch_topic(self, chat: Chat, topic_id: int, *, on: bool) -> Changed:
        """Follow the topic of a switch, or leave it."""

        def work(session: Session, now: datetime) -> None:
            if on:
                subscriptions_table.follow(session, chat.id, [topic_id], now)
            else:
                _leave(session, chat, topic_id, now)

        return await self._change(chat, work, switch="topics")

    async def unfollow(self, chat: Chat, topic_id: int) -> Changed:
        """A time of its own goes with the topic."""
        return await self._change(chat, lambda session, now: _leave(session, chat, topic_id, now))

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


def _leave(session: Session, chat: Chat, topic_id: int, now: datetime) -> None:
    subscriptions_table.unfollow(session, chat.id, topic_id)
    end_own_times(session, chat, topic_id, now)
