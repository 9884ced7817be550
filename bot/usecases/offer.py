"""offer: stories to share from any chat, by a person's topics or by words. A look: it moves no ledger.

An inline query comes with every few letters that are typed, from people we know and from strangers. So at most PAGE
stories are read whole for one, and what strangers get is ranked once a minute for all of them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.core.digests import Candidate, Entry, Period, entries
from bot.core.items import Item
from bot.core.queries import parse_query
from bot.core.stories import Story
from bot.core.subscriptions import Chat
from bot.core.topics import TopicId
from bot.errors import BadQueryError
from bot.ports import Clock
from bot.storage import items as items_table
from bot.storage import stories as stories_table
from bot.storage import subscriptions as subscriptions_table
from bot.storage.db import Database, Session
from bot.usecases.ask import LATEST_WINDOW, named_topic
from bot.usecases.pool import Pool
from bot.usecases.search import find_stories

PAGE = 20  # Telegram takes 50 at most; nobody scrolls further at once, and the rest comes when somebody does
MOST = 200  # stories of a list, whatever it is of
LIST_LIFE = timedelta(minutes=1)
NO_FIT = 0.0


@dataclass(frozen=True, slots=True)
class OfferedStory:
    entry: Entry
    items: tuple[Item, ...]  # oldest first


@dataclass(frozen=True, slots=True)
class Offered:
    stories: tuple[OfferedStory, ...]
    next_offset: int | None  # where the list goes on
    now: datetime


class Offer:
    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._general: dict[str, tuple[datetime, tuple[Entry, ...]]] = {}  # by language, with when it was ranked

    async def __call__(self, chat: Chat | None, language: str, words: str, offset: int = 0) -> Offered:
        """The best stories for these words, or the latest without any; `chat` is the person's own, when we have met.

        Words that name a topic mean the topic, as for /latest; others are looked up in the whole archive. Words that
        are no question find nothing.
        """
        return await self._database.read(lambda session: self._offer(session, chat, language, words, max(0, offset)))

    async def story(self, story_id: int) -> Offered:
        """One story alone; nothing when it is no more."""

        def work(session: Session) -> Offered:
            now = self._clock.now()
            story = stories_table.find_story(session, story_id)
            return _page(session, _ranked([(story, NO_FIT)] if story else [], now), 0, now)

        return await self._database.read(work)

    def _offer(self, session: Session, chat: Chat | None, language: str, words: str, offset: int) -> Offered:
        now = self._clock.now()
        if words:
            return _page(session, self._about(session, chat, language, words, now), offset, now)
        own = self._of_chat(session, chat, now) if chat is not None else ()
        return _page(session, own or self._of_everybody(session, chat, language, now), offset, now)

    def _about(self, session: Session, chat: Chat | None, language: str, words: str, now: datetime) -> Sequence[Entry]:
        topic = named_topic(session, chat, chat.language if chat is not None else language, words)
        if topic is not None:
            found = _latest(session, chat, now, (topic.id,), ())
            if found:
                return found
        try:
            query = parse_query(words)
        except BadQueryError:
            return ()
        stories, _ = find_stories(session, query, chat.article_languages if chat is not None else ())
        return _ranked(stories, now)

    @staticmethod
    def _of_chat(session: Session, chat: Chat, now: datetime) -> Sequence[Entry]:
        topics = subscriptions_table.list_followed(session, chat.id)
        feeds = subscriptions_table.list_followed_feeds(session, chat.id)
        return _latest(session, chat, now, topics, feeds) if topics or feeds else ()

    def _of_everybody(self, session: Session, chat: Chat | None, language: str, now: datetime) -> Sequence[Entry]:
        """The latest of all topics, in the languages this person reads: a stranger's own, while anything is in it."""
        wanted = chat.article_languages if chat is not None else ()
        key = ",".join(wanted) or language
        known = self._general.get(key)
        if known is None or not timedelta(0) <= now - known[0] < LIST_LIFE:
            stories = stories_table.list_stories_since(session, now - LATEST_WINDOW, now)
            read = [one for one in stories if one.language is None or one.language in (wanted or (language,))]
            ranked = _ranked([(one, NO_FIT) for one in read or (() if wanted else stories)], now)
            known = self._general[key] = (now, tuple(ranked))
        return known[1]


def _latest(
    session: Session, chat: Chat | None, now: datetime, topics: Sequence[TopicId], feeds: Sequence[int]
) -> Sequence[Entry]:
    period = Period(now - LATEST_WINDOW, now)
    pool = Pool(session, now, period)
    pool.load(topics, feeds)
    languages = chat.article_languages if chat is not None else ()
    candidates = pool.candidates(topics, feeds, period, languages)
    if chat is None:
        return entries(candidates, {}, now)[:MOST]
    pool.load_chats([chat.id])
    return entries(pool.unmuted(chat.id, candidates), {}, now, tastes=pool.tastes(chat.id))[:MOST]


def _ranked(stories: Sequence[tuple[Story, float]], now: datetime) -> Sequence[Entry]:
    return entries([Candidate(story, ((TopicId(0), fit),)) for story, fit in stories], {}, now)[:MOST]


def _page(session: Session, ranked: Sequence[Entry], offset: int, now: datetime) -> Offered:
    shown = ranked[offset : offset + PAGE]
    items = items_table.list_story_items(session, [entry.story.id for entry in shown])
    following = offset + len(shown)
    return Offered(
        tuple(OfferedStory(entry, items.get(entry.story.id, ())) for entry in shown),
        following if shown and following < len(ranked) else None,
        now,
    )
