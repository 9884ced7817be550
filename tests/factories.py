"""Things of our domain with one line, every detail of which has a sensible default; and the people of our stories.

Alice reads daily at eight in Berlin, Bob speaks for a group, Charlie follows nothing but one source.
"""

from datetime import datetime, time, timedelta
from itertools import count
from typing import Any

from bot.core.feeds import FeedId
from bot.core.items import Item, ItemId, ParsedItem
from bot.core.schedule import SlotRule
from bot.core.stories import Story, StoryId
from bot.core.subscriptions import Address, Chat, ChatKind, ChatState, Defaults
from bot.core.topics import TopicMatch
from bot.storage import chats as chats_table
from bot.storage import feeds as feeds_table
from bot.storage import items as items_table
from bot.storage import stories as stories_table
from bot.storage import subscriptions as subscriptions_table
from bot.storage import topics as topics_table
from bot.storage.db import Session
from bot.storage.stories import StoryDraft
from bot.usecases.replan import replan
from tests.fakes import START

INTERVAL = timedelta(minutes=15)
ALICE = Address(1001)
BOB = Address(-1_000_000_005_001, None, ChatKind.GROUP)
CHARLIE = Address(1003)
_numbers = count(1)


def a_parsed_item(title: str = "Ferry runs aground off Hornby", **details: Any) -> ParsedItem:
    number = next(_numbers)
    values: dict[str, Any] = {
        "lead": f"{title}, the coast guard said on the radio.",
        "link": f"https://coast.example/{number}",
        "guid": f"coast-{number}",
        "published_at": START - timedelta(minutes=30),
        "language": "en",
    }
    return ParsedItem(title, **(values | details))


def an_item(title: str = "Ferry runs aground off Hornby", **details: Any) -> Item:
    number = next(_numbers)
    values: dict[str, Any] = {
        "id": ItemId(number),
        "feed_id": FeedId(1),
        "source": "Coast News",
        "lead": f"{title}, the coast guard said on the radio.",
        "link": f"https://coast.example/{number}",
        "published_at": START - timedelta(minutes=30),
        "seen_at": START,
        "language": "en",
    }
    return Item(title=title, **(values | details))


def a_story(headline: str = "Ferry runs aground off Hornby", **details: Any) -> Story:
    values: dict[str, Any] = {
        "id": StoryId(next(_numbers)),
        "link": "https://coast.example/ferry",
        "lead": (),
        "sources": ("Coast News",),
        "item_count": 1,
        "revision": 1,
        "change": None,
        "first_at": START - timedelta(minutes=30),
        "newest_at": START - timedelta(minutes=30),
        "updated_at": START,
        "language": "en",
    }
    return Story(headline=headline, **(values | details))


# ---- stored ----


def save_feed(session: Session, url: str = "https://coast.example/rss", **details: Any) -> FeedId:
    values: dict[str, Any] = {
        "title": "Coast News",
        "origin": "config",
        "topics": ("world",),
        "interval": INTERVAL,
        "now": START,
    }
    return feeds_table.save_feed(session, url=url, **(values | details))


def save_story(
    session: Session,
    headline: str = "Ferry runs aground off Hornby",
    *,
    topics: tuple[str, ...] = ("world",),
    at: datetime = START - timedelta(minutes=30),
    now: datetime = START,
) -> StoryId:
    """A stored story of one item, under these topics; the feed it came from is made when it is missing."""
    feed = feeds_table.find_feed(session, "https://coast.example/rss")
    feed_id = feed.id if feed else save_feed(session)
    item = a_parsed_item(headline, published_at=at)
    (item_id,) = items_table.save_items(session, feed_id, [item], now).new
    draft = StoryDraft(headline, item_id, item.link, (), (), "en", ("Coast News",), 1, at, at)
    story_id = stories_table.save_new_story(session, draft, now)
    items_table.mark_grouped(session, item_id, story_id, now)
    matches = [TopicMatch(topic_id(session, slug), 0.9, ()) for slug in topics]
    stories_table.save_matches(session, story_id, matches)
    return story_id


def change_story(session: Session, story_id: int, headline: str, change: str, now: datetime) -> None:
    """The story has changed in substance."""
    story = stories_table.find_story(session, story_id)
    assert story is not None
    draft = StoryDraft(headline, 1, story.link, (), (), "en", story.sources, 2, story.first_at, now)
    stories_table.save_story(session, story_id, draft, now, change)


def topic_id(session: Session, slug: str) -> Any:
    found = topics_table.find_topic_id(session, slug)
    assert found is not None, slug
    return found


def save_chat(
    session: Session,
    address: Address,
    *,
    topics: tuple[str, ...] = ("world",),
    times: tuple[str, ...] = ("08:00",),
    zone: str = "Europe/Berlin",
    now: datetime = START,
    **columns: Any,
) -> Chat:
    """An active chat with its slots planned."""
    chat = chats_table.save_chat(session, address, "en", Defaults(zone=zone), now)
    chats_table.set_chat(session, chat.id, state=ChatState.ACTIVE, **columns)
    subscriptions_table.follow(session, chat.id, [topic_id(session, slug) for slug in topics], now)
    chat = chats_table.get_chat(session, chat.id)
    replan(session, chat, now, [SlotRule(time.fromisoformat(one)) for one in times])
    return chat


def alice(session: Session, **details: Any) -> Chat:
    return save_chat(session, ALICE, **details)


def bob(session: Session, **details: Any) -> Chat:
    return save_chat(session, BOB, **details)


def charlie(session: Session, feed_id: int, **details: Any) -> Chat:
    chat = save_chat(session, CHARLIE, topics=(), **details)
    subscriptions_table.follow_feed(session, chat.id, [feed_id], START)
    return chat
