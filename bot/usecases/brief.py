"""brief: promise one chat its digest at once, because somebody asked; or draw one that promises nothing (preview).

Each works in the transaction of whoever asks. Those of many chats, at their times, are composed together: compose.py.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.core.delivery import Lane
from bot.core.digests import EditionKind, Leaf, Period, period_since, period_untold
from bot.core.schedule import SlotRule
from bot.core.slots import Scope, carried, general_period, topic_period
from bot.core.subscriptions import Chat
from bot.core.topics import Topic, TopicId
from bot.core.wording import Wordings
from bot.storage import chats as chats_table
from bot.storage import digests as digests_table
from bot.storage import slots as slots_table
from bot.storage import subscriptions as subscriptions_table
from bot.storage import topics as topics_table
from bot.storage.db import Session
from bot.usecases.draw import Drawn, draw, promise_of
from bot.usecases.pool import Pool


class Brief:
    """`window`: the time a chat's briefing covers that was never told anything."""

    def __init__(self, wordings: Wordings, window: timedelta) -> None:
        self.window = window
        self._wordings = wordings

    def first(self, session: Session, chat: Chat, now: datetime) -> int | None:
        """Promise the chat's first briefing of what is stored now; the edition, or None while there is nothing."""
        promised = self.asked(session, chat, EditionKind.FIRST, "first", now, None)
        if promised is not None:
            chats_table.set_chat(session, chat.id, first_wanted=False)
        return promised

    def asked(
        self,
        session: Session,
        chat: Chat,
        kind: EditionKind,
        key: str,
        now: datetime,
        topic: Topic | None,
        *,
        period: Period | None = None,
        leaf: Leaf | None = None,
    ) -> int | None:
        """Promise what somebody asked for, of all topics or one; the edition's id, None when there is nothing to tell
        or the same was promised before. A period that is not given follows from the kind. A leaf is one message, and
        what it has no room for is behind its button.
        """
        untold = kind is EditionKind.NEW
        if period is None:
            period = (period_untold if untold else period_since)(chat.told_at, now, self.window)
        followed = subscriptions_table.list_followed(session, chat.id)
        topics = (topic.id,) if topic is not None else followed
        feeds = () if topic is not None else subscriptions_table.list_followed_feeds(session, chat.id)
        # One topic's news does not mean that the chat has heard of the others until now.
        covered = period if topic is None else Period(period.since, period.since)
        return self._promise(session, chat, kind, key, now, Scope(topics, feeds, period), covered, leaf)

    def slot_now(self, session: Session, chat: Chat, rule: SlotRule, key: str, now: datetime) -> int | None:
        """Promise a slot's digest before its time; the edition's id, None when there is nothing to tell."""
        rules = [slot.rule for slot in slots_table.list_slots(session, chat.id)]
        scope, covered = self._scope_of(session, chat, rule.topic, rules, now, now)
        return self._promise(session, chat, EditionKind.NOW, key, now, scope, covered)

    def more(
        self, session: Session, chat: Chat, topic: str | None, key: str, period: Period, leaf: Leaf | None
    ) -> int | None:
        """Promise what a slot's digest of this topic, or of all, had no room for in this period."""
        rules = [slot.rule for slot in slots_table.list_slots(session, chat.id)]
        scope, _ = self._scope_of(session, chat, topic, rules, period.until, period.until)
        covered = period if topic is None else Period(period.since, period.since)
        scope = scope._replace(period=period)
        return self._promise(session, chat, EditionKind.MORE, key, period.until, scope, covered, leaf)

    def preview(self, session: Session, chat: Chat, topic_ids: Sequence[TopicId], at: datetime) -> Drawn:
        """The digest these topics would give at that moment; stores nothing."""
        period = period_since(chat.told_at, at, self.window)
        pool = Pool(session, at, period)
        feeds = subscriptions_table.list_followed_feeds(session, chat.id)
        pool.load(topic_ids, feeds)
        pool.load_chats([chat.id])
        return draw(
            self._wordings(chat.language), chat, EditionKind.SLOT, pool, [Scope(tuple(topic_ids), feeds, period)]
        )

    def _promise(
        self,
        session: Session,
        chat: Chat,
        kind: EditionKind,
        key: str,
        now: datetime,
        scope: Scope,
        covered: Period,
        leaf: Leaf | None = None,
    ) -> int | None:
        chats_table.lock_chat(session, chat.id)
        pool = Pool(session, now, scope.period)
        pool.load(scope.topics, scope.feeds)
        pool.load_chats([chat.id])
        drawn = draw(self._wordings(chat.language), chat, kind, pool, [scope], leaf=leaf)
        if not drawn.pages:
            return None
        promise = promise_of(self._wordings(chat.language), chat, key, drawn, now, covered, Lane.ANSWER)
        return digests_table.promise(session, [promise], now).get((chat.id, key))

    def _scope_of(
        self,
        session: Session,
        chat: Chat,
        topic: str | None,
        rules: Sequence[SlotRule],
        due_at: datetime,
        now: datetime,
    ) -> tuple[Scope, Period]:
        """What a slot of this topic, or of all, is about; and the time after which the chat counts as told."""
        followed = subscriptions_table.list_followed(session, chat.id)
        known = topics_table.get_topics(session, followed)
        slugs = {one: known[one].slug for one in followed if one in known}
        topics = carried(topic, slugs, {rule.topic for rule in rules if rule.topic is not None})
        mine = [rule for rule in rules if rule.topic == topic]
        if topic is not None:
            period = topic_period(mine, chat.zone, due_at, now)
            return Scope(topics, (), period), Period(period.since, period.since)
        feeds = subscriptions_table.list_followed_feeds(session, chat.id)
        period = general_period(mine, chat.told_at, now, self.window)
        return Scope(topics, feeds, period), period
