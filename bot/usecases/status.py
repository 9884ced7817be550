"""status: how a chat stands: what it follows, when it hears of it, and what comes next."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.core.quiet import arrivals
from bot.core.schedule import Fire, SlotRule
from bot.core.slots import named
from bot.core.subscriptions import Chat, ChatState
from bot.core.topics import Topic, TopicId
from bot.ports import Clock
from bot.storage import chats as chats_table
from bot.storage import feeds as feeds_table
from bot.storage import slots as slots_table
from bot.storage import stories as stories_table
from bot.storage import subscriptions as subscriptions_table
from bot.storage import topics as topics_table
from bot.storage.db import Database, Session
from bot.usecases.followed import display_name
from bot.usecases.week import DAYS, days_stored

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


class StatusLook:
    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def __call__(self, chat: Chat) -> Status:
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


def _after_pause(planned: Sequence[tuple[SlotRule, datetime]], chat: Chat) -> list[tuple[SlotRule, datetime]]:
    """The rules with the moments after which they count: none where the chat hears nothing until it says so."""
    if chat.state is ChatState.ACTIVE:
        return list(planned)
    until = chat.paused_until
    return [(rule, max(after, until)) for rule, after in planned] if until is not None else []
