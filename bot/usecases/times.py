"""times: when a chat hears of news: its times and those of single topics, its zone, quiet hours, pauses."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.core.nights import after_speaking
from bot.core.quiet import QuietHours
from bot.core.schedule import SlotRule
from bot.core.slots import merged
from bot.core.subscriptions import Chat, ChatState, Defaults
from bot.core.topics import TopicId
from bot.storage import chats as chats_table
from bot.storage import slots as slots_table
from bot.storage import topics as topics_table
from bot.storage.db import Database, Session
from bot.usecases.change import Change, Changed, free_held
from bot.usecases.followed import find_followed
from bot.usecases.replan import begin, replan


class Times:
    def __init__(self, database: Database, change: Change, defaults: Defaults) -> None:
        self._database = database
        self._change = change
        self._defaults = defaults

    async def set_schedule(self, chat: Chat, rules: Sequence[SlotRule]) -> Changed:
        """Set the times that the rules name: those of all topics, or those of a topic of its own; () ends them all.

        Topics are in the chat's words: UnknownTopicError and AmbiguousTopicError as for `find_topic`.
        """

        def work(session: Session, now: datetime) -> None:
            wanted = of_topics(session, chat, rules)
            known = [slot.rule for slot in slots_table.list_slots(session, chat.id)]
            replan(session, chat, now, merged(known, wanted) if wanted else ())
            if wanted:
                begin(session, chat, now, self._defaults)

        return await self._change(chat, work)

    async def end_own_time(self, chat: Chat, topic_id: int) -> Changed:
        """The topic comes with the others again."""
        return await self._change(chat, lambda session, now: end_own_times(session, chat, topic_id, now))

    async def set_zone(self, chat: Chat, zone: str) -> Changed:
        def work(session: Session, now: datetime) -> None:
            chats_table.set_chat(session, chat.id, zone=zone)
            free_held(session, chat, now)
            replan(session, chats_table.get_chat(session, chat.id), now)

        return await self._change(chat, work)

    async def spoke(self, chat: Chat, at: datetime) -> bool:
        """Somebody spoke in a private chat at that moment; True when that makes another time zone likely, once."""
        nights = after_speaking(chat.nights, at, chat.zone)
        if nights.kept != chat.nights:
            await self._database.write(lambda session: chats_table.set_chat(session, chat.id, nights=nights.kept))
        return nights.ask

    async def set_quiet(self, chat: Chat, quiet: QuietHours | None) -> Changed:
        """What quiet hours hold now comes at the end of the new ones, or at once."""

        def work(session: Session, now: datetime) -> None:
            chats_table.set_chat(session, chat.id, quiet=str(quiet) if quiet else None)
            free_held(session, chat, now)

        return await self._change(chat, work)

    async def pause(self, chat: Chat, until: datetime | None) -> Changed:
        columns: dict[str, Any] = {"state": ChatState.PAUSED, "paused_until": until}
        return await self._change(chat, lambda session, _: chats_table.set_chat(session, chat.id, **columns))

    async def resume(self, chat: Chat) -> Changed:
        def work(session: Session, now: datetime) -> None:
            chats_table.set_chat(session, chat.id, state=ChatState.ACTIVE, paused_until=None)
            replan(session, chat, now)

        return await self._change(chat, work)


def of_topics(session: Session, chat: Chat, rules: Sequence[SlotRule]) -> list[SlotRule]:
    """The rules with the slugs of the topics that they name in the chat's words."""
    return [replace(rule, topic=_followed_slug(session, chat, rule.topic)) if rule.topic else rule for rule in rules]


def end_own_times(session: Session, chat: Chat, topic_id: int, now: datetime) -> None:
    topic = topics_table.get_topics(session, [topic_id]).get(TopicId(topic_id))
    rules = [slot.rule for slot in slots_table.list_slots(session, chat.id)]
    others = [rule for rule in rules if topic is None or rule.topic != topic.slug]
    if others != rules:
        replan(session, chat, now, others)


def _followed_slug(session: Session, chat: Chat, words: str) -> str:
    topic = find_followed(session, chat, words, required=True)
    assert topic is not None
    return topic.slug
