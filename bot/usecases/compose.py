"""compose: promise each chat its digest when one of its slots is due; and draw one that promises nothing (preview).

Work that chats share is done once a claim: the stories of a topic, the counts of the receipt, a language's words.
A chat costs a merge, a cut, and a few rows written in bulk.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.core.delivery import Lane
from bot.core.digests import (
    LATE_AFTER,
    Digest,
    EditionKind,
    Period,
    choose,
    period_since,
    period_untold,
)
from bot.core.markup import TelegramHtml, join
from bot.core.render import Page, digest_pages, trouble_lines
from bot.core.schedule import Fire, SlotRule, missed_fires, next_fire, zone_info
from bot.core.subscriptions import Chat, ChatState, EmptyDay
from bot.core.taxonomy import TAXONOMY
from bot.core.topics import Topic, TopicId, TopicKind
from bot.core.wording import Wording
from bot.ports import Clock
from bot.storage import digests as digests_table
from bot.storage import subscriptions as chats_table
from bot.storage.db import Database, Session
from bot.storage.digests import Part, Promise, Telling
from bot.storage.subscriptions import Slot
from bot.usecases.pool import Pool, widest

SLOTS_A_CLAIM = 400
FARTHEST_SLOT = timedelta(days=17)  # no rule is due later; a slot beyond was planned by a clock that was set back since

Wordings = Callable[[str], Wording]


@dataclass(frozen=True, slots=True)
class ComposeSummary:
    slots: int = 0
    digests: int = 0  # with something to send
    resumed: int = 0


@dataclass(frozen=True, slots=True)
class Drawn:
    """A digest with its messages."""

    digest: Digest
    pages: tuple[Page, ...]


class Compose:
    def __init__(
        self, database: Database, clock: Clock, wordings: Wordings, window: timedelta, grace: timedelta
    ) -> None:
        self._database = database
        self._clock = clock
        self._wordings = wordings
        self._window = window
        self._grace = grace
        self._pool: Pool | None = None  # shared by the claims of one knock

    async def __call__(self) -> ComposeSummary:
        """Promise every digest that is due."""
        resumed = await self._database.write(self._resume)
        first = await self._database.write(self._compose_first, durable=True)
        slots = digests = 0
        try:
            while True:
                done = await self._database.write(self._compose_some, durable=True)
                slots, digests = slots + done.slots, digests + done.digests
                if done.slots < SLOTS_A_CLAIM:
                    return ComposeSummary(slots, digests + first, resumed)
        finally:
            self._pool = None

    def _resume(self, session: Session) -> int:
        now = self._clock.now()
        ready = chats_table.list_to_resume(session, now)
        for chat_id in ready:
            chat = chats_table.get_chat(session, chat_id)
            chats_table.set_chat(session, chat_id, state=ChatState.ACTIVE, paused_until=None)
            replan(session, chat, now)
        for chat_id in chats_table.list_planned_after(session, now + FARTHEST_SLOT):
            replan(session, chats_table.get_chat(session, chat_id), now)
        return len(ready)

    def _compose_first(self, session: Session) -> int:
        """First briefings that had to wait for news; how many are promised now."""
        waiting = chats_table.list_first_wanted(session, SLOTS_A_CLAIM)
        now = self._clock.now()
        return sum(1 for chat in waiting if self.promise_first(session, chat, now) is not None)

    def promise_first(self, session: Session, chat: Chat, now: datetime) -> int | None:
        """Promise the chat's first briefing of what is stored now; the edition, or None while there is nothing."""
        promised = self.promise_asked(session, chat, EditionKind.FIRST, "first", now, None)
        if promised is not None:
            chats_table.set_chat(session, chat.id, first_wanted=False)
        return promised

    def promise_asked(
        self,
        session: Session,
        chat: Chat,
        kind: EditionKind,
        key: str,
        now: datetime,
        topic: Topic | None,
        *,
        period: Period | None = None,
    ) -> int | None:
        """Promise what somebody asked for, of all topics or one; the edition's id, None when there is nothing to tell
        or the same was promised before. A period that is not given follows from the kind.
        """
        untold = kind is EditionKind.NEW
        if period is None:
            period = (period_untold if untold else period_since)(chat.told_at, now, self._window)
        chats_table.lock_chat(session, chat.id)
        pool = Pool(session, now, period)
        followed = chats_table.list_followed(session, [chat.id]).get(chat.id, ())
        topics = (topic.id,) if topic is not None else followed
        feeds = () if topic is not None else chats_table.list_followed_feeds(session, [chat.id]).get(chat.id, ())
        pool.load(topics, feeds)
        pool.load_chats([chat.id])
        drawn = self.draw(chat, kind, pool, period, topics, feeds)
        if not drawn.pages:
            return None
        # One topic's news does not mean that the chat has heard of the others until now.
        covered = period if topic is None else Period(period.since, period.since)
        promise = self.promise_of(chat, key, drawn, now, covered, Lane.ANSWER)
        return digests_table.promise(session, [promise], now).get((chat.id, key))

    def _compose_some(self, session: Session) -> ComposeSummary:
        now = self._clock.now()
        due = chats_table.claim_due_slots(session, now, SLOTS_A_CLAIM)
        if not due:
            return ComposeSummary()
        by_chat: dict[int, list[Slot]] = {}
        for slot in due:
            by_chat.setdefault(slot.chat, []).append(slot)
        chats = chats_table.get_chats(session, by_chat)
        topics = chats_table.list_followed(session, by_chat)
        feeds = chats_table.list_followed_feeds(session, by_chat)
        pool = self._shared_pool(session, [chat.told_at for chat in chats.values()], now)
        pool.load({t for ts in topics.values() for t in ts}, {f for fs in feeds.values() for f in fs})
        pool.load_chats(by_chat)
        promises = []
        planned = []
        for chat_id, slots in by_chat.items():
            chat = chats[chat_id]
            fire = self._latest_fire(chat, slots, now)
            for slot in slots:
                following = next_fire(slot.rule, chat.zone, now)
                planned.append((slot.id, following.day, following.at))
            if fire is None:
                continue
            period = period_since(chat.told_at, pool.now, self._window)
            late = now - fire.at > LATE_AFTER
            drawn = self.draw(
                chat,
                EditionKind.SLOT,
                pool,
                period,
                narrowed(topics.get(chat_id, ()), fire.rule.topic, pool),
                feeds.get(chat_id, ()) if fire.rule.topic is None else (),
                late_for=fire.at if late else None,
            )
            key = slot_key(fire.rule, fire.day)
            promises.append(self.promise_of(chat, key, drawn, fire.at, period, Lane.LATE if late else Lane.DIGEST))
        chats_table.advance_slots(session, planned)
        digests_table.promise(session, promises, now)
        return ComposeSummary(len(due), sum(1 for one in promises if one.parts))

    def _shared_pool(self, session: Session, told_at: Sequence[datetime | None], now: datetime) -> Pool:
        """The pool of the claim before, while it will do."""
        needed = widest(period_since(at, now, self._window) for at in set(told_at))
        pool = self._pool
        if pool is None or not pool.serves(needed, now):
            pool = self._pool = Pool(session, now, needed)
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

    def draw(
        self,
        chat: Chat,
        kind: EditionKind,
        pool: Pool,
        period: Period,
        topic_ids: Sequence[TopicId],
        feed_ids: Sequence[int],
        *,
        late_for: datetime | None = None,
    ) -> Drawn:
        """The chat's digest of this period from what the pool holds; nothing is stored."""
        now = period.until
        ranked = pool.ranked(chat, topic_ids, feed_ids, period)
        sections, left_out = choose(ranked, chat.size)
        shown = sum(len(section.entries) for section in sections)
        digest = Digest(
            kind=kind,
            day=now.astimezone(zone_info(chat.zone)).date(),
            period_from=period.since,
            period_to=period.until,
            sections=sections,
            left_out=left_out,
            receipt=pool.receipt(period, len(ranked), shown),
            late_for=late_for,
            troubles=() if kind is EditionKind.MORE else pool.troubles(chat, now, topic_ids, feed_ids),
            silences=() if kind is EditionKind.MORE else pool.silences(chat, now, topic_ids, feed_ids),
        )
        return Drawn(digest, self._pages(chat, digest, pool))

    def _pages(self, chat: Chat, digest: Digest, pool: Pool) -> tuple[Page, ...]:
        wording = self._wordings(chat.language)
        if not digest.sections:
            return ()
        return digest_pages(digest, pool.topic_names(wording), chat.zone, pool.blocks(wording))

    def promise_of(self, chat: Chat, key: str, drawn: Drawn, due_at: datetime, period: Period, lane: Lane) -> Promise:
        """What is to be written for a drawn digest; one without stories says so, or stays silent, as the chat chose."""
        pages = drawn.pages
        if (
            not pages
            and drawn.digest.kind not in {EditionKind.NEW, EditionKind.MORE}
            and chat.empty_day is EmptyDay.TELL
        ):
            text = empty_text(drawn.digest, chat, self._wordings(chat.language))
            pages = (Page(text, (), ()),)
        return Promise(
            chat=chat.id,
            key=key,
            kind=drawn.digest.kind,
            due_at=due_at,
            period=period,
            receipt=drawn.digest.receipt,
            parts=tuple(
                Part(
                    page.text,
                    page.keyboard,
                    tuple(Telling(story.id, story.revision, story.headline) for story in page.stories),
                )
                for page in pages
            ),
            lane=lane,
        )

    def preview(self, session: Session, chat: Chat, topic_ids: Sequence[TopicId], at: datetime) -> Drawn:
        """The digest these topics would give at that moment; stores nothing."""
        period = period_since(chat.told_at, at, self._window)
        pool = Pool(session, at, period)
        feeds = chats_table.list_followed_feeds(session, [chat.id]).get(chat.id, ())
        pool.load(topic_ids, feeds)
        pool.load_chats([chat.id])
        return self.draw(chat, EditionKind.SLOT, pool, period, topic_ids, feeds)


def slot_key(rule: SlotRule, day: date) -> str:
    """What makes a slot's digest once: its wall time and its local day. Days are no part of it: the same 08:00 stays
    the same slot when "weekdays" becomes "every day".
    """
    return f"slot:{rule.wall:%H:%M}:{rule.topic or ''}:{day}"


def narrowed(followed: Sequence[TopicId], words: str | None, pool: Pool) -> tuple[TopicId, ...]:
    """The followed topics a slot is limited to by its words; all of them when it has none or they fit none."""
    if words is None:
        return tuple(followed)
    topics = {topic_id: pool.topic(topic_id) for topic_id in followed}
    some = [topic_id for topic_id, topic in topics.items() if topic is not None and is_named(topic, words)]
    return tuple(some) or tuple(followed)


def is_named(topic: Topic, words: str) -> bool:
    """Whether the words of a slot mean this topic, in any language."""
    names = {topic.name, topic.slug}
    if topic.kind is TopicKind.TAXONOMY:
        names |= {*TAXONOMY[topic.slug].names.values()}
    wanted = words.casefold()
    return any(name.casefold().startswith(wanted) for name in names)


def replan(session: Session, chat: Chat, now: datetime, rules: Sequence[SlotRule] | None = None) -> None:
    """Write the chat's slots anew with their next moments: after a change of schedule or zone, or a pause."""
    if rules is None:
        rules = [slot.rule for slot in chats_table.list_slots(session, chat.id)]
    planned = []
    for rule in rules:
        fire = next_fire(rule, chat.zone, now)
        # A zone change may bring a wall time back on a day whose digest went out already: that day is done.
        while digests_table.find_edition(session, chat.id, slot_key(rule, fire.day)) is not None:
            fire = next_fire(rule, chat.zone, fire.at)
        planned.append((rule, fire.day, fire.at))
    chats_table.set_slots(session, chat.id, planned)


def empty_text(digest: Digest, chat: Chat, wording: Wording) -> TelegramHtml:
    """The honest line for a day without news."""
    now = digest.period_to
    since = wording.moment(digest.period_from, chat.zone, now)
    if digest.receipt.data_at is None:
        line = wording.say("🗞 Nothing to report: no source has answered yet.")
    else:
        line = wording.say(
            "🗞 Nothing new in your topics since {since}. I looked at {n} items; the latest data is from {data}.",
            since=since,
            n=digest.receipt.items,
            data=wording.moment(digest.receipt.data_at, chat.zone, now),
        )
    return join((line, *trouble_lines(digest, wording)), "\n")
