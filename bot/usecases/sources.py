"""sources: where a chat's news come from, how each source is, and what the chat may do with it.

A chat sees the sources it follows whole, and those that feed its topics. A source's name here is the chat's own wish:
it stands in this chat's lists, cards, exports and reports of trouble; stories go on to say the publisher's, for that is
who tells them.
"""

from bot.core.items import Item
from bot.core.mutes import MuteKind
from bot.core.sources import Source, find_voice
from bot.core.subscriptions import Chat
from bot.core.words import fold
from bot.ports import Clock
from bot.storage import feeds as feeds_table
from bot.storage import items as items_table
from bot.storage import mutes as mutes_table
from bot.storage import sources as sources_table
from bot.storage import subscriptions as subscriptions_table
from bot.storage.db import Database, Session
from bot.storage.feeds import FeedStatus
from bot.storage.publishers import list_publishers
from bot.usecases.change import Change, Changed
from bot.usecases.week import DAYS, days_stored

LAST_ITEMS = 5


class Sources:
    def __init__(self, database: Database, clock: Clock, change: Change) -> None:
        self._database = database
        self._clock = clock
        self._change = change

    async def list(self, chat: Chat) -> tuple[Source, ...]:
        """Those it follows whole in the order it chose them, then those that feed its topics, the richest first."""
        return await self._database.read(lambda session: self._list(session, chat))

    async def open(self, chat: Chat, feed_id: int) -> tuple[Source, tuple[Item, ...]] | None:
        """One of the chat's sources with what it said last; None when it is not among them (any more)."""

        def work(session: Session) -> tuple[Source, tuple[Item, ...]] | None:
            source = next((one for one in self._list(session, chat) if one.feed_id == feed_id), None)
            return (source, items_table.list_last_items(session, feed_id, LAST_ITEMS)) if source else None

        return await self._database.read(work)

    async def find_voice(self, chat: Chat, text: str) -> str | None:
        """Who is called so, among the chat's sources and those whose items they carry this week: as stories say it."""

        def work(session: Session) -> str | None:
            sources = self._list(session, chat)
            since = self._clock.now() - DAYS
            publishers = list_publishers(session, [source.feed_id for source in sources], since)
            return find_voice(text, sources, publishers)

        return await self._database.read(work)

    async def rename(self, chat: Chat, feed_id: int, name: str | None) -> Changed:
        """Give a source the chat follows whole a name of the chat's own; None gives it back the feed's."""
        return await self._change(
            chat,
            lambda session, _: subscriptions_table.set_feed_name(session, chat.id, feed_id, name),
        )

    async def follow(self, chat: Chat, feed_id: int) -> Changed:
        """Follow whole what so far feeds the chat's topics."""
        return await self._change(
            chat,
            lambda session, now: subscriptions_table.follow_feed(session, chat.id, [feed_id], now),
        )

    def _list(self, session: Session, chat: Chat) -> tuple[Source, ...]:
        now = self._clock.now()
        followed = subscriptions_table.list_followed_feeds(session, chat.id)
        topics = subscriptions_table.list_followed(session, chat.id)
        feeding = sources_table.list_feeding(session, topics, now - DAYS)
        names = subscriptions_table.list_feed_names(session, chat.id)
        muted = {
            fold(mute.value)
            for mute in mutes_table.list_mutes(session, chat.id)
            if mute.kind is MuteKind.SOURCE and (mute.until is None or mute.until > now)
        }
        feeds = feeds_table.get_feeds(session, {*followed, *feeding})
        days = days_stored(session, now)
        others = [feed for feed in feeding if feed not in followed]
        return tuple(
            _seen(feeds[feed], names.get(feed), feeding.get(feed, 0), days, muted, followed=feed in followed)
            for feed in (*followed, *others)
            if feed in feeds
        )


def _seen(feed: FeedStatus, name: str | None, stories: int, days: int, muted: set[str], *, followed: bool) -> Source:
    return Source(
        feed_id=feed.id,
        title=feed.title,
        name=name or feed.title,
        # The address another chat gave stays that chat's: it may hold a secret.
        address=feed.url if followed or feed.origin != "chat" else feed.site_url,
        followed=followed,
        stories=stories,
        days=days,
        muted=fold(feed.title) in muted,
        health=feed.health,
        new_item_at=feed.new_item_at,
        failures=feed.failures,
        fault=feed.fault,
    )
