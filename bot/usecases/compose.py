"""compose: promise each chat its digest when one of its slots is due.

Work that chats share is done once a claim: the stories of a topic, the counts of the receipt, a language's words.
A chat costs a merge, a cut, and a few rows written in bulk.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import NamedTuple

from bot.core.delivery import Lane
from bot.core.digests import (
    CATCH_UP_AFTER,
    LATE_AFTER,
    EditionKind,
    Period,
    period_since,
)
from bot.core.schedule import Fire, missed_fires, next_fire
from bot.core.slots import Scope, carried, general_period, slot_key, topic_period
from bot.core.subscriptions import Chat, ChatState
from bot.core.topics import TopicId
from bot.core.wording import Wordings
from bot.ports import Clock
from bot.storage import chats as chats_table
from bot.storage import digests as digests_table
from bot.storage import slots as slots_table
from bot.storage import subscriptions as subscriptions_table
from bot.storage import topics as topics_table
from bot.storage.db import Database, Session
from bot.storage.digests import Promise
from bot.storage.slots import Slot
from bot.usecases.brief import Brief
from bot.usecases.catchup import take_held, with_held
from bot.usecases.draw import draw, promise_of
from bot.usecases.pool import Pool, widest
from bot.usecases.replan import replan

SLOTS_A_CLAIM = 400
FIRST_CLAIM, GROWTH = 10, 4  # slots: claims grow, so that the first message leaves while most are still to be composed
FARTHEST_SLOT = timedelta(days=17)  # no rule is due later; a slot beyond was planned by a clock that was set back since


@dataclass(frozen=True, slots=True)
class ComposeSummary:
    slots: int = 0
    digests: int = 0  # with something to send
    resumed: int = 0


class Plan(NamedTuple):
    """What the due slots of a chat come to. `covered`: the time after which the chat counts as told."""

    chat: Chat
    fire: Fire  # the newest moment, which gives the edition its key
    scopes: tuple[Scope, ...]
    covered: Period


class Compose:
    """`promised` is called after each transaction that has put something into the outbox."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        wordings: Wordings,
        window: timedelta,
        grace: timedelta,
        promised: Callable[[], None] = lambda: None,
    ) -> None:
        self._database = database
        self._clock = clock
        self._wordings = wordings
        self._window = window
        self._grace = grace
        self._promised = promised
        self.brief = Brief(wordings, window)
        self._pool: Pool | None = None  # shared by the claims of one knock

    async def __call__(self) -> ComposeSummary:
        """Promise every digest that is due."""
        resumed = await self._database.write(self._resume)
        first = await self._database.write(self._compose_first, durable=True)
        if first:
            self._promised()
        slots = digests = 0
        most = FIRST_CLAIM
        try:
            while True:
                held = await self._database.write(self._compose_held, durable=True)
                slots, digests = slots + held.slots, digests + held.digests
                if held.digests:
                    self._promised()
                if held.slots < SLOTS_A_CLAIM:
                    break
            while True:
                done = await self._database.write(partial(self._compose_some, most=most), durable=True)
                slots, digests = slots + done.slots, digests + done.digests
                if done.digests:
                    self._promised()
                if done.slots < most:
                    return ComposeSummary(slots, digests + first, resumed)
                most = min(most * GROWTH, SLOTS_A_CLAIM)
        finally:
            self._pool = None

    def _resume(self, session: Session) -> int:
        now = self._clock.now()
        ready = chats_table.list_to_resume(session, now)
        for chat_id in ready:
            chat = chats_table.get_chat(session, chat_id)
            chats_table.set_chat(session, chat_id, state=ChatState.ACTIVE, paused_until=None)
            replan(session, chat, now)
        for chat_id in slots_table.list_planned_after(session, now + FARTHEST_SLOT):
            replan(session, chats_table.get_chat(session, chat_id), now)
        return len(ready)

    def _compose_first(self, session: Session) -> int:
        """First briefings that had to wait for news; how many are promised now."""
        waiting = chats_table.list_first_wanted(session, SLOTS_A_CLAIM)
        now = self._clock.now()
        awake = [chat for chat in waiting if chat.quiet_until(now) is None]
        return sum(1 for chat in awake if self.brief.first(session, chat, now) is not None)

    def _compose_some(self, session: Session, most: int) -> ComposeSummary:
        now = self._clock.now()
        due = slots_table.claim_due_slots(session, now, most)
        if not due:
            return ComposeSummary()
        by_chat: dict[int, list[Slot]] = {}
        for slot in due:
            by_chat.setdefault(slot.chat, []).append(slot)
        chats = chats_table.get_chats(session, by_chat)
        self._hold_quiet(session, chats, by_chat, now)
        promises = self._promises(session, chats, by_chat, now)
        digests_table.promise(session, promises, now)
        return ComposeSummary(len(due), sum(1 for one in promises if one.parts))

    def _compose_held(self, session: Session) -> ComposeSummary:
        """One digest for each chat whose quiet hours are over, of everything they held."""
        now = self._clock.now()
        claimed = chats_table.claim_held(session, now, SLOTS_A_CLAIM)
        chats: dict[int, Chat] = {}
        for chat in claimed:
            end = chat.quiet_until(now)  # None, unless another zone or other hours were chosen since
            chats_table.set_chat(session, chat.id, held_until=end)
            if end is None:
                chats[chat.id] = chat
        due = {chat: list(slots_table.list_due_slots(session, chat, now)) for chat in chats}
        digests = {one.chat: one for one in self._promises(session, chats, due, now, held=True)}
        promises = [
            promise
            for chat in chats.values()
            for held in [take_held(session, chat, now)]
            if (promise := with_held(digests.get(chat.id), chat, held, now, self._wordings(chat.language)))
        ]
        digests_table.promise(session, promises, now)
        return ComposeSummary(len(claimed), sum(1 for one in promises if one.parts))

    def _promises(
        self,
        session: Session,
        chats: Mapping[int, Chat],
        by_chat: Mapping[int, Sequence[Slot]],
        now: datetime,
        *,
        held: bool = False,
    ) -> list[Promise]:
        """The digests that these due slots come to; the slots move on to their next moments."""
        at = self._pool.now if self._pool is not None and self._pool.is_fresh(now) else now
        plans = self._plans(session, chats, by_chat, at)
        pool = self._shared_pool(session, [scope.period for plan in plans for scope in plan.scopes], now)
        scopes = [scope for plan in plans for scope in plan.scopes]
        pool.load({t for scope in scopes for t in scope.topics}, {f for scope in scopes for f in scope.feeds})
        pool.load_chats([plan.chat.id for plan in plans])
        promises: list[Promise] = []
        for plan in plans:
            fire = plan.fire
            # Quiet hours put a briefing off, whether we were running then or not.
            meant_at = (plan.chat.held_until if held else plan.chat.quiet_until(fire.at)) or fire.at
            late = now - meant_at > LATE_AFTER
            wording = self._wordings(plan.chat.language)
            drawn = draw(
                wording,
                plan.chat,
                EditionKind.SLOT,
                pool,
                plan.scopes,
                late_for=meant_at if late else None,
                held=meant_at != fire.at,
            )
            lane = Lane.LATE if now - meant_at > CATCH_UP_AFTER else Lane.DIGEST
            promises.append(
                promise_of(wording, plan.chat, slot_key(fire.rule, fire.day), drawn, fire.at, plan.covered, lane)
            )
        slots_table.advance_slots(
            session,
            [
                (slot.id, following.day, following.at)
                for chat_id, slots in by_chat.items()
                for slot in slots
                for following in [next_fire(slot.rule, chats[chat_id].zone, now)]
            ],
        )
        return promises

    def _hold_quiet(
        self, session: Session, chats: Mapping[int, Chat], due: dict[int, list[Slot]], now: datetime
    ) -> None:
        """What is due in a chat's quiet hours waits for their end: usecases/catchup.py."""
        for chat_id in list(due):
            end = chats[chat_id].quiet_until(now)
            if end is not None:
                chats_table.set_chat(session, chat_id, held_until=end)
                del due[chat_id]

    def _plans(
        self, session: Session, chats: Mapping[int, Chat], due: Mapping[int, Sequence[Slot]], now: datetime
    ) -> list[Plan]:
        """What each chat's due slots come to: one digest, of everything these slots bring."""
        topics = subscriptions_table.list_followed_by_many(session, due)
        feeds = subscriptions_table.list_followed_feeds_by_many(session, due)
        own_times = slots_table.list_topic_rules(session, due)
        with_own = [one for chat in own_times for one in topics.get(chat, ())]
        known = topics_table.get_topics(session, with_own) if with_own else {}
        plans = []
        for chat_id, slots in due.items():
            chat = chats[chat_id]
            fire = self._latest_fire(chat, slots, now)
            if fire is None:
                continue
            own = own_times.get(chat_id, ())
            scopes: list[Scope] = []
            covered: Period | None = None
            for topic in dict.fromkeys(slot.rule.topic for slot in slots):
                mine = [slot for slot in slots if slot.rule.topic == topic]
                if topic is None:
                    covered = general_period([slot.rule for slot in mine], chat.told_at, now, self._window)
                    period = covered
                else:
                    rules = [rule for rule in own if rule.topic == topic]
                    period = topic_period(rules, chat.zone, min(slot.next_due_at for slot in mine), now)
                followed: Sequence[TopicId] = topics.get(chat_id, ())
                if own:
                    slugs = {one: known[one].slug for one in followed if one in known}
                    followed = carried(topic, slugs, {rule.topic for rule in own if rule.topic is not None})
                scopes.append(Scope(tuple(followed), () if topic else feeds.get(chat_id, ()), period))
            since = min(scope.period.since for scope in scopes)
            plans.append(Plan(chat, fire, tuple(scopes), covered or Period(since, since)))
        return plans

    def _shared_pool(self, session: Session, periods: Sequence[Period], now: datetime) -> Pool:
        """The pool of the claim before, while it will do."""
        needed = widest(set(periods) or {period_since(None, now, self._window)})
        pool = self._pool
        if pool is None or not pool.serves(needed, now):
            # Not narrower than the one before: the next claim may want what that one had.
            pool = self._pool = Pool(session, now, needed if pool is None else widest((needed, pool.widest)))
        pool.session = session
        return pool

    def _latest_fire(self, chat: Chat, slots: Sequence[Slot], now: datetime) -> Fire | None:
        """The newest moment any of the chat's due slots stands for: slots missed together become one digest.

        None when even that one is older than the grace: yesterday's news is no briefing.
        """
        missed: list[Fire] = []
        for slot in slots:
            since = max(slot.next_due_at - timedelta(seconds=1), now - self._grace)
            missed += missed_fires(slot.rule, chat.zone, since, now)[-1:]
        return max(missed, key=lambda fire: fire.at, default=None)
