"""compose: promise each chat its digest when one of its slots is due; and draw one that promises nothing (preview).

Work that chats share is done once a claim: the stories of a topic, the counts of the receipt, a language's words.
A chat costs a merge, a cut, and a few rows written in bulk.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from operator import attrgetter

from bot.core.delivery import Lane
from bot.core.digests import (
    LATE_AFTER,
    Candidate,
    Digest,
    EditionKind,
    Entry,
    Mark,
    Period,
    Receipt,
    Told,
    choose,
    entries,
    mark_of,
    merge_candidates,
    period_since,
    period_untold,
)
from bot.core.feeds import FeedTrouble, Trouble, trouble_since
from bot.core.markup import TelegramHtml, join
from bot.core.mutes import Muting
from bot.core.ranking import rank
from bot.core.render import Blocks, Names, Page, digest_pages, trouble_lines
from bot.core.schedule import Fire, SlotRule, missed_fires, next_fire, zone_info
from bot.core.stories import Story
from bot.core.subscriptions import Chat, ChatState, EmptyDay
from bot.core.tastes import Taste
from bot.core.taxonomy import TAXONOMY, name_of
from bot.core.topics import Topic, TopicId, TopicKind
from bot.core.wording import Wording
from bot.ports import Clock
from bot.storage import digests as digests_table
from bot.storage import feeds as feeds_table
from bot.storage import items as items_table
from bot.storage import stories as stories_table
from bot.storage import subscriptions as chats_table
from bot.storage import tastes as tastes_table
from bot.storage import topics as topics_table
from bot.storage.db import Database, Session
from bot.storage.digests import Part, Promise, Telling
from bot.storage.subscriptions import Slot

SLOTS_A_CLAIM = 400
POOL_LIFE = timedelta(minutes=1)  # a claim after claim at eight o'clock shares one pool this long, then looks for news
FARTHEST_SLOT = timedelta(days=17)  # no rule is due later; a slot beyond was planned by a clock that was set back since
SHELVES_KEPT = 100  # periods; chats told together share one
FEED_FIT = 0.8  # how well a story fits a chat that follows its source whole
FEED_TOPIC = TopicId(0)  # the section of stories that came by a followed source only

Wordings = Callable[[str], Wording]


@dataclass(frozen=True, slots=True)
class ComposeSummary:
    slots: int = 0
    digests: int = 0  # with something to send
    resumed: int = 0


def topic_name(topic: Topic, language: str) -> str:
    """What this reader calls the topic, with its sign in front."""
    if topic.kind is TopicKind.TAXONOMY:
        return f"{TAXONOMY[topic.slug].emoji} {name_of(topic.slug, language)}"
    return f"🔎 {topic.name}"


@dataclass(frozen=True, slots=True)
class Weighed:
    """A story on a topic's shelf, for a chat that was not told it: its entry, and where that stands in order."""

    story_id: int
    key: tuple[float, float, int]
    entry: Entry
    fit: float
    breadth: int


@dataclass(frozen=True, slots=True)
class Shelf:
    """The stories of one topic in one period. `breadth` orders topics, the narrowest first."""

    breadth: tuple[int, int]
    stories: tuple[Weighed, ...]


_key = attrgetter("key")
_breadth = attrgetter("breadth")


def weigh(story: Story, topic: TopicId, fit: float, breadth: int, now: datetime, *, told: bool = False) -> Weighed:
    weight = rank(story, fit=fit, changed=told, now=now)
    mark, change = (Mark.CHANGED, story.change) if told else (Mark.NEW, None)
    entry = Entry(story, topic, mark, change, weight)
    return Weighed(story.id, (-weight.total, -story.newest_at.timestamp(), story.id), entry, fit, breadth)


class Pool:
    """What several chats need, read, weighed and drawn once."""

    def __init__(self, session: Session, now: datetime, widest: Period) -> None:
        self.session = session
        self.now = now
        self._widest = widest
        self._by_topic: dict[int, tuple[tuple[Story, float], ...]] = {}
        self._by_feed: dict[int, tuple[Story, ...]] = {}
        self._topics: dict[int, Topic] = {}
        self._seen: dict[datetime, tuple[int, int]] = {}
        self._feeds: feeds_table.FeedCounts | None = None
        self._troubled: Sequence[FeedTrouble] | None = None
        self._told: dict[int, dict[int, Told]] = {}
        self._tastes: dict[int, tuple[Taste, ...]] = {}
        self._mutes: dict[int, Muting] = {}
        self._shelves: dict[Period, dict[TopicId | tuple[str, int], Shelf]] = {}
        self._blocks: dict[str, Blocks] = {}

    def serves(self, period: Period, now: datetime) -> bool:
        """Whether it is new enough, and holds all of the period."""
        mine = self._widest
        return (
            timedelta(0) <= now - self.now < POOL_LIFE
            and mine.since - mine.slack <= period.since - period.slack
            and mine.since <= period.since
        )

    def blocks(self, wording: Wording) -> Blocks:
        if wording.language not in self._blocks:
            self._blocks[wording.language] = Blocks(self.now, wording)
        return self._blocks[wording.language]

    def load(self, topic_ids: Iterable[int], feed_ids: Iterable[int] = ()) -> None:
        """Read the stories of these topics and feeds, those not read yet, for the widest period."""
        topics = sorted(set(topic_ids) - self._by_topic.keys())
        if topics:
            found = stories_table.candidates_by_topic(self.session, topics, self._widest)
            self._by_topic.update({topic: found.get(topic, ()) for topic in topics})
            self._topics.update(topics_table.get_topics(self.session, topics))
        feeds = sorted(set(feed_ids) - self._by_feed.keys())
        if feeds:
            by_feed = stories_table.candidates_by_feed(self.session, feeds, self._widest)
            self._by_feed.update({feed: by_feed.get(feed, ()) for feed in feeds})

    def load_chats(self, chats: Iterable[int]) -> None:
        """Read what these chats were told of the stories in the widest period, and their tastes and mutes."""
        known = list(chats)
        self._told = digests_table.list_told(self.session, known, self._widest)
        self._tastes = tastes_table.list_tastes(self.session, known)
        mutes = chats_table.list_mutes(self.session, known)
        self._mutes = {chat: Muting(found, self.now) for chat, found in mutes.items()}

    def told(self, chat: int) -> Mapping[int, Told]:
        return self._told.get(chat, {})

    def tastes(self, chat: int) -> tuple[Taste, ...]:
        return self._tastes.get(chat, ())

    def unmuted(self, chat: int, candidates: Sequence[Candidate]) -> list[Candidate]:
        muting = self._mutes.get(chat)
        return [one for one in candidates if not (muting and muting.by(one.story))]

    def topic(self, topic_id: int) -> Topic | None:
        return self._topics.get(topic_id)

    def candidates(
        self, topic_ids: Sequence[TopicId], feed_ids: Sequence[int], period: Period, languages: Sequence[str]
    ) -> list[Candidate]:
        """The stories that fit these topics or feeds in the period, in a language the reader reads."""
        merged = merge_candidates(self._by_topic, topic_ids)
        for feed in feed_ids:
            for story in self._by_feed.get(feed, ()):
                merged.setdefault(story.id, Candidate(story, ((FEED_TOPIC, FEED_FIT),)))
        return [
            one
            for one in merged.values()
            if period.holds(one.story)
            and (not languages or one.story.language is None or one.story.language in languages)
        ]

    def troubles(
        self, chat: Chat, now: datetime, topic_ids: Sequence[TopicId], feed_ids: Sequence[int]
    ) -> tuple[tuple[str, Trouble], ...]:
        """Which of the chat's sources have failed for a day or a week now, and had not when it was last told."""
        if self._troubled is None:
            self._troubled = feeds_table.list_troubled(self.session, self.now)
        if not self._troubled:
            return ()
        slugs = {topic.slug for topic in map(self.topic, topic_ids) if topic is not None}
        found = []
        for feed in self._troubled:
            trouble = trouble_since(feed.failing_since, chat.told_at or chat.created_at, now)
            if trouble is not None and (feed.feed_id in feed_ids or slugs & set(feed.topics)):
                found.append((feed.title, trouble))
        return tuple(found)

    def ranked(self, chat: Chat, topic_ids: Sequence[TopicId], feed_ids: Sequence[int], period: Period) -> list[Entry]:
        """What is worth telling the chat, the weightiest first: as `entries` orders it.

        A chat that never asked for more or less of anything takes the weights that all such chats share.
        """
        told, tastes = self.told(chat.id), self.tastes(chat.id)
        if tastes:
            candidates = self.candidates(topic_ids, feed_ids, period, chat.article_languages)
            return entries(self.unmuted(chat.id, candidates), told, period.until, tastes=tastes)
        best: dict[int, Weighed] = {}
        for shelf in sorted((self._shelf(topic, period) for topic in topic_ids), key=_breadth):
            for weighed in shelf.stories:
                other = best.setdefault(weighed.story_id, weighed)
                if other is not weighed and other.breadth == weighed.breadth and weighed.fit > other.fit:
                    best[weighed.story_id] = weighed
        for feed in feed_ids:
            for weighed in self._feed_shelf(feed, period).stories:
                best.setdefault(weighed.story_id, weighed)
        for story_id in told.keys() & best.keys():
            weighed = best[story_id]
            if mark_of(weighed.entry.story, told[story_id]) is Mark.SEEN:
                del best[story_id]
            else:
                topic = weighed.entry.topic_id
                best[story_id] = weigh(
                    weighed.entry.story, topic, weighed.fit, weighed.breadth, period.until, told=True
                )
        muting, languages = self._mutes.get(chat.id), chat.article_languages
        return [
            weighed.entry
            for weighed in sorted(best.values(), key=_key)
            if not (muting and muting.by(weighed.entry.story))
            and (not languages or weighed.entry.story.language in {None, *languages})
        ]

    def _shelf(self, topic: TopicId, period: Period) -> "Shelf":
        shelves = self._shelves_of(period)
        found = shelves.get(topic)
        if found is None:
            stories = self._by_topic.get(topic, ())
            breadth = len(stories)
            found = shelves[topic] = Shelf(
                (breadth, topic),
                tuple(weigh(story, topic, fit, breadth, period.until) for story, fit in stories if period.holds(story)),
            )
        return found

    def _feed_shelf(self, feed: int, period: Period) -> "Shelf":
        shelves = self._shelves_of(period)
        found = shelves.get(("feed", feed))
        if found is None:
            stories = [story for story in self._by_feed.get(feed, ()) if period.holds(story)]
            weighed = tuple(weigh(story, FEED_TOPIC, FEED_FIT, 0, period.until) for story in stories)
            found = shelves["feed", feed] = Shelf((0, feed), weighed)
        return found

    def _shelves_of(self, period: Period) -> "dict[TopicId | tuple[str, int], Shelf]":
        if period not in self._shelves:
            if len(self._shelves) >= SHELVES_KEPT:
                self._shelves.clear()
            self._shelves[period] = {}
        return self._shelves[period]

    def receipt(self, period: Period, matching: int, shown: int) -> Receipt:
        if period.since not in self._seen:
            self._seen[period.since] = items_table.count_seen(self.session, period.since, self.now)
        self._feeds = self._feeds or feeds_table.count_feeds(self.session)
        items, stories = self._seen[period.since]
        return Receipt(items, stories, matching, shown, self._feeds.ok, self._feeds.all, self._feeds.data_at)


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
        )
        return Drawn(digest, self._pages(chat, digest, pool))

    def _pages(self, chat: Chat, digest: Digest, pool: Pool) -> tuple[Page, ...]:
        wording = self._wordings(chat.language)
        if not digest.sections:
            return ()
        names = names_for((section.topic_id for section in digest.sections), pool.topic, wording)
        return digest_pages(digest, names, chat.zone, pool.blocks(wording))

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
        entries_by_story: dict[int, Entry] = {entry.story.id: entry for entry in drawn.digest.entries}
        return Promise(
            chat=chat.id,
            key=key,
            kind=drawn.digest.kind,
            due_at=due_at,
            period=period,
            receipt=_receipt_to_json(drawn.digest.receipt),
            parts=tuple(
                Part(
                    page.text,
                    page.keyboard,
                    tuple(
                        Telling(story.id, entries_by_story[story.id].story.revision, story.headline)
                        for story in page.stories
                    ),
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


def widest(periods: Iterable[Period]) -> Period:
    """One period that holds all of them, to read once for many chats."""
    known = list(periods)
    return Period(min(one.since for one in known), max(one.until for one in known), max(one.slack for one in known))


def slot_key(rule: SlotRule, day: date) -> str:
    """What makes a slot's digest once: its wall time and its local day. Days are no part of it: the same 08:00 stays
    the same slot when "weekdays" becomes "every day".
    """
    return f"slot:{rule.wall:%H:%M}:{rule.topic or ''}:{day}"


def narrowed(followed: Sequence[TopicId], words: str | None, pool: Pool) -> tuple[TopicId, ...]:
    """The followed topics a slot is limited to by its words; all of them when it has none or they fit none."""
    if words is None:
        return tuple(followed)
    wanted = words.casefold()
    some = []
    for topic_id in followed:
        topic = pool.topic(topic_id)
        if topic is None:
            continue
        names = {topic.name, topic.slug}
        if topic.kind is TopicKind.TAXONOMY:
            names |= {*TAXONOMY[topic.slug].names.values()}
        if any(name.casefold().startswith(wanted) for name in names):
            some.append(topic_id)
    return tuple(some) or tuple(followed)


def names_for(topic_ids: Iterable[int], topic_by_id: Callable[[int], Topic | None], wording: Wording) -> Names:
    names: dict[int, str] = {}
    for topic_id in topic_ids:
        topic = topic_by_id(topic_id)
        if topic is not None:
            names[topic_id] = topic_name(topic, wording.language)
        elif topic_id == FEED_TOPIC:
            names[topic_id] = f"📰 {wording.plain('Your sources')}"
    return Names(names)


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
    return join((line, *trouble_lines(digest.troubles, wording)), "\n")


def _receipt_to_json(receipt: Receipt) -> Mapping[str, object]:
    return {
        "items": receipt.items,
        "stories": receipt.stories,
        "matching": receipt.matching,
        "shown": receipt.shown,
        "sources_ok": receipt.sources_ok,
        "sources": receipt.sources,
        "data_at": receipt.data_at.isoformat() if receipt.data_at else None,
    }
