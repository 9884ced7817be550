"""chats: who is there: chats that are met, adopted, gone, back again, and forgotten."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.core.schedule import SlotRule
from bot.core.slots import merged
from bot.core.subscriptions import Address, Chat, ChatState, Defaults, EmptyDay
from bot.core.zones import guess_zone
from bot.ports import Clock
from bot.storage import chats as chats_table
from bot.storage import feeds as feeds_table
from bot.storage import outbox
from bot.storage import slots as slots_table
from bot.storage import topics as topics_table
from bot.storage.db import Database, Session
from bot.usecases.change import Change, Changed
from bot.usecases.replan import replan, usual_rules
from bot.usecases.times import of_topics


class Chats:
    def __init__(self, database: Database, clock: Clock, change: Change, defaults: Defaults) -> None:
        self._database = database
        self._clock = clock
        self._change = change
        self._defaults = defaults

    async def find(self, address: Address) -> Chat | None:
        return await self._database.read(lambda session: chats_table.find_chat(session, address))

    async def by_key(self, key: int) -> Chat | None:
        """The chat of our number; None when it is no more."""
        return await self._database.read(lambda session: chats_table.get_chats(session, [key]).get(key))

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
        if (pending or {}) != chat.pending:
            await self._database.write(
                lambda session: chats_table.set_chat(session, chat.id, pending=dict(pending) if pending else None)
            )

    async def gone(self, address: Address, reason: str) -> None:
        """The chat blocked or removed us: paused, never deleted."""

        def work(session: Session) -> None:
            for chat in chats_table.list_threads(session, address.chat_id):
                chats_table.set_chat(session, chat.id, state=ChatState.GONE)
                outbox.drop_unsent(session, chat.id, reason, self._clock.now())

        await self._database.write(work)

    async def returned(self, chat: Chat) -> Chat:
        """A chat that had blocked or removed us is back: it goes on as before."""

        def work(session: Session) -> Chat:
            chats_table.set_chat(session, chat.id, state=ChatState.ACTIVE, paused_until=None)
            replan(session, chat, self._clock.now())
            return chats_table.get_chat(session, chat.id)

        return await self._database.write(work)

    async def all_returned(self, chat_id: int) -> None:
        """The group or channel takes our messages again: in every thread that goes on as before."""

        def work(session: Session) -> None:
            for chat in chats_table.list_threads(session, chat_id):
                if chat.state is ChatState.GONE:
                    chats_table.set_chat(session, chat.id, state=ChatState.ACTIVE, paused_until=None)
                    replan(session, chat, self._clock.now())

        await self._database.write(work)

    async def moved(self, old_chat_id: int, new_chat_id: int) -> None:
        await self._database.write(lambda session: chats_table.move_chat(session, old_chat_id, new_chat_id))

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
