"""ask: what people want to know at once. Looks move no ledger; /new and /digest now are promised like any digest."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.core.digests import (
    Candidate,
    EditionKind,
    Entry,
    Leaf,
    Period,
    entries,
    period_since,
)
from bot.core.queries import matches, parse_query
from bot.core.schedule import Fire, next_fire
from bot.core.slots import new_key, slot_key, topic_of_key
from bot.core.stories import Story
from bot.core.subscriptions import Chat, ChatKind
from bot.core.taxonomy import find_topic
from bot.core.topics import Topic, TopicId, TopicKind
from bot.errors import StaleButtonError
from bot.ports import Clock
from bot.storage import chats as chats_table
from bot.storage import digests as digests_table
from bot.storage import feeds as feeds_table
from bot.storage import items as items_table
from bot.storage import pages as pages_table
from bot.storage import slots as slots_table
from bot.storage import stories as stories_table
from bot.storage import subscriptions as subscriptions_table
from bot.storage import tastes as tastes_table
from bot.storage import topics as topics_table
from bot.storage.db import Database, Session
from bot.storage.slots import Slot
from bot.usecases.brief import Brief
from bot.usecases.followed import find_followed
from bot.usecases.pool import Pool

LATEST_WINDOW = timedelta(hours=24)
SEARCH_WINDOW = timedelta(days=7)
LATEST_MOST = 20


@dataclass(frozen=True, slots=True)
class Headlines:
    """An answer to /latest: some of the ranked stories from `offset` on, and how many there are in all."""

    entries: tuple[Entry, ...]
    offset: int
    matching: int
    since: datetime
    until: datetime
    data_at: datetime | None  # the newest successful look at any feed
    topic: Topic | None = None  # whose stories these are; None: of all that is followed, or found by words
    searched: bool = False  # by words; else by topics


@dataclass(frozen=True, slots=True)
class Promised:
    """An edition waits in the outbox for its sender."""

    edition_id: int


@dataclass(frozen=True, slots=True)
class NothingNew:
    since: datetime
    data_at: datetime | None


@dataclass(frozen=True, slots=True)
class AlreadySent:
    """The coming slot's digest went out early before."""

    next_at: datetime | None


class Ask:
    def __init__(self, database: Database, clock: Clock, brief: Brief) -> None:
        self._database = database
        self._clock = clock
        self._brief = brief

    async def latest(
        self,
        chat: Chat,
        words: str | None = None,
        count: int | None = None,
        *,
        topic_id: int | None = None,
        offset: int = 0,
    ) -> Headlines:
        """The best stories of the last 24 hours in the chat's topics, in one topic, or about words; moves no ledger.

        Words that name a followed topic mean that topic; other words are searched for in all stories of the week.
        StaleButtonError for a topic that is not this chat's to see.
        """
        limit = max(1, min(chat.stories if count is None else count, LATEST_MOST))
        return await self._database.read(
            lambda session: self._latest(session, chat, words, topic_id, slice(offset, offset + limit))
        )

    def _latest(self, session: Session, chat: Chat, words: str | None, topic_id: int | None, shown: slice) -> Headlines:
        now = self._clock.now()
        topic = _open_to(session, chat, topic_id) if topic_id is not None else None
        if topic is None and words:
            topic = named_topic(session, chat, chat.language, words)
        searched = words is not None and topic is None
        if searched:
            period = Period(now - SEARCH_WINDOW, now)
            candidates = _search(session, words or "", period, chat.article_languages)
            told = digests_table.list_told(session, [chat.id], period).get(chat.id, {})
            tastes = tastes_table.list_tastes(session, [chat.id]).get(chat.id, ())
        else:
            # A look shows what the news is of today, whenever we learned of it.
            period = Period(now - LATEST_WINDOW, now, slack=timedelta(0))
            pool = Pool(session, now, period)
            followed = subscriptions_table.list_followed(session, chat.id)
            topics = (topic.id,) if topic is not None else followed
            feeds = () if topic is not None else subscriptions_table.list_followed_feeds(session, chat.id)
            pool.load(topics, feeds)
            pool.load_chats([chat.id])
            candidates = pool.unmuted(chat.id, pool.candidates(topics, feeds, period, chat.article_languages))
            told = dict(pool.told(chat.id))
            tastes = pool.tastes(chat.id)
        ranked = entries(candidates, told, now, with_seen=True, tastes=tastes)
        data_at = feeds_table.count_feeds(session).data_at
        entries_shown = tuple(ranked[shown])
        return Headlines(entries_shown, shown.start, len(ranked), period.since, now, data_at, topic, searched=searched)

    async def new(self, chat: Chat, words: str | None = None, *, asked_by: int | None = None) -> Promised | NothingNew:
        """Promise what this chat was not told yet, of all its topics or of one; UnknownTopicError when it follows none
        by that name. `asked_by` is the message that asks: the same message is answered once.
        """
        return await self._database.write(lambda session: self._new(session, chat, words, asked_by), durable=True)

    def _new(self, session: Session, chat: Chat, words: str | None, asked_by: int | None) -> Promised | NothingNew:
        now = self._clock.now()
        topic = find_followed(session, chat, words, required=True) if words else None
        key = new_key(round(now.timestamp()) if asked_by is None else asked_by, topic.slug if topic else None)
        leaf = None if chat.address.kind is ChatKind.CHANNEL else Leaf()
        edition = self._brief.asked(session, chat, EditionKind.NEW, key, now, topic, leaf=leaf)
        if edition is not None:
            return Promised(edition)
        period = period_since(chat.told_at, now, self._brief.window)
        return NothingNew(period.since, feeds_table.count_feeds(session).data_at)

    async def more(self, chat: Chat, message_id: int, *, elsewhere: bool = False) -> Promised | NothingNew:
        """Promise what the briefing in this message had no room for, once: as the next page of the message, or in a
        channel, whose readers all see the same page, as a further post. `elsewhere`: the message is not in the chat it
        is for.
        """
        return await self._database.write(
            lambda session: self._more(session, chat, message_id, elsewhere=elsewhere), durable=True
        )

    def _more(self, session: Session, chat: Chat, message_id: int, *, elsewhere: bool) -> Promised | NothingNew:
        pages = pages_table.list_pages(session, chat.id, message_id)
        period = digests_table.find_period(session, pages[0].edition_id) if pages else None
        if period is None:
            raise StaleButtonError("a briefing that is no more")
        key = f"more:{pages[-1].edition_id}"
        waiting = digests_table.find_unsettled(session, chat.id, key)
        if waiting is not None:
            return Promised(waiting)
        in_place = chat.address.kind is not ChatKind.CHANNEL
        leaf = Leaf(len(pages) + 1, pages[-1].last_number + 1) if in_place else None
        edition = self._promise_more(
            session, chat, key, digests_table.get_key(session, pages[0].edition_id), period, leaf
        )
        if edition is None or not in_place:
            digests_table.drop_buttons(session, chat.id, message_id, "more")
        if edition is None:
            return NothingNew(period.since, feeds_table.count_feeds(session).data_at)
        if in_place:
            pages_table.put_in_place(session, edition, message_id, about=chat.id if elsewhere else None)
        return Promised(edition)

    def _promise_more(
        self, session: Session, chat: Chat, key: str, root: str, period: Period, leaf: Leaf | None
    ) -> int | None:
        """What the briefing of the key `root` was about, with what came since."""
        now = self._clock.now()
        period = period._replace(until=now)
        slug = topic_of_key(root)
        if root.startswith("slot:"):
            return self._brief.more(session, chat, slug, key, period, leaf)
        topic = None
        if slug is not None:
            topic_id = topics_table.find_topic_id(session, slug)
            topic = topics_table.get_topics(session, [topic_id]).get(topic_id) if topic_id is not None else None
            if topic is None:
                return None
        return self._brief.asked(session, chat, EditionKind.MORE, key, now, topic, period=period, leaf=leaf)

    async def first(self, chat: Chat) -> Promised | NothingNew:
        """Promise the first briefing, of what is stored now; while there is nothing, `compose` keeps it in mind."""

        def work(session: Session) -> Promised | NothingNew:
            now = self._clock.now()
            chats_table.set_chat(session, chat.id, first_wanted=True)
            edition = self._brief.first(session, chat, now)
            if edition is not None:
                return Promised(edition)
            return NothingNew(now - self._brief.window, feeds_table.count_feeds(session).data_at)

        return await self._database.write(work, durable=True)

    async def digest_now(self, chat: Chat) -> Promised | NothingNew | AlreadySent:
        """Promise the coming slot's digest now, and settle that slot: it will not come again at its time."""
        return await self._database.write(lambda session: self._digest_now(session, chat), durable=True)

    def _digest_now(self, session: Session, chat: Chat) -> Promised | NothingNew | AlreadySent:
        now = self._clock.now()
        slots = slots_table.list_slots(session, chat.id)
        # The coming moment by the clock, not the next one planned: that is a later one once this was sent early, and
        # a button pressed twice must not use up two days.
        coming = min(((next_fire(slot.rule, chat.zone, now), slot) for slot in slots), key=_moment, default=None)
        key = slot_key(coming[1].rule, coming[0].day) if coming else f"now:{now.isoformat()}"
        if digests_table.find_edition(session, chat.id, key) is not None:
            return AlreadySent(min((slot.next_due_at for slot in slots), default=None))
        if coming:
            edition = self._brief.slot_now(session, chat, coming[1].rule, key, now)
        else:
            edition = self._brief.asked(session, chat, EditionKind.NOW, key, now, None)
        if edition is None:
            # Nothing to send early: the slot stays, there may be news by then.
            period = period_since(chat.told_at, now, self._brief.window)
            return NothingNew(period.since, feeds_table.count_feeds(session).data_at)
        if coming:
            fire, slot = coming
            following = next_fire(slot.rule, chat.zone, fire.at)
            slots_table.advance_slot(session, slot.id, following.day, following.at)
        return Promised(edition)


def _moment(found: tuple[Fire, Slot]) -> datetime:
    return found[0].at


def _open_to(session: Session, chat: Chat, topic_id: int) -> Topic:
    """The topic of this number, when the chat follows it or it is everybody's: others' own words stay theirs."""
    topic = topics_table.get_topics(session, [topic_id]).get(TopicId(topic_id))
    followed = subscriptions_table.list_followed(session, chat.id)
    if topic is None or (topic.kind is TopicKind.FREE and topic.id not in followed):
        raise StaleButtonError("a topic that is not this chat's")
    return topic


def named_topic(session: Session, chat: Chat | None, language: str, words: str) -> Topic | None:
    """The topic these words name: one the chat follows, or any of the taxonomy."""
    followed = find_followed(session, chat, words) if chat is not None else None
    if followed is not None:
        return followed
    slug = find_topic(words, language)
    topic_id = topics_table.find_topic_id(session, slug) if slug else None
    return topics_table.get_topics(session, [topic_id]).get(topic_id) if topic_id is not None else None


def _search(session: Session, words: str, period: Period, languages: Sequence[str]) -> list[Candidate]:
    """Stories of the period that say these words, as candidates of no topic."""
    query = parse_query(words)
    stories: dict[int, Story] = {
        story.id: story for story in stories_table.list_stories_since(session, period.since, period.until)
    }
    found = []
    for story_id, items in items_table.list_story_items(session, stories).items():
        story = stories[story_id]
        if languages and story.language is not None and story.language not in languages:
            continue
        if matches(query, " \n".join(f"{item.title}\n{item.lead}" for item in items)):
            in_title = matches(query, " \n".join(item.title for item in items))
            found.append(Candidate(story, ((TopicId(0), 1.0 if in_title else 0.5),)))
    return found
