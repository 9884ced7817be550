"""portability: what a chat chose, out as a file and in again; and lists of feeds, in and out.

A file is looked at first and applied when its owner says so. Both read it from the start, and what is applied is
applied whole, in one transaction, with one Undo.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from bot.core.feeds import FeedId
from bot.core.mutes import MuteKind
from bot.core.portable import WITHIN
from bot.core.queries import LONGEST_STORED, parse_query
from bot.core.subscriptions import Chat, ChatState, Choices, Limited, Limits, Tracked
from bot.core.topics import TopicKind, free_topic
from bot.core.urls import canonical_url, web_address
from bot.errors import TooManyError
from bot.ports import OpmlFeed
from bot.storage import choices as choices_table
from bot.storage import feeds as feeds_table
from bot.storage import proofs as proofs_table
from bot.storage import stories as stories_table
from bot.storage import subscriptions as subscriptions_table
from bot.storage import topics as topics_table
from bot.storage.choices import choices_from_json, choices_to_json, tracks_to_json
from bot.storage.db import Database, Session
from bot.usecases.change import Change, Changed, put_back
from bot.usecases.week import match_topics

NO_MESSAGE = 0  # an imported track answers to none of ours
Portable = dict[str, Any]  # core/portable.py says what may be in it


@dataclass(frozen=True, slots=True)
class FeedList:
    """What a list of feeds would bring a chat; `new`, `known` and `bad` are each in the order of the list."""

    folders: int
    new: tuple[OpmlFeed, ...]  # that there is room for
    known: tuple[OpmlFeed, ...]  # followed already, or in the list twice
    bad: tuple[OpmlFeed, ...]  # with what is no web address
    beyond: tuple[OpmlFeed, ...]  # new, and more than a chat may follow

    @property
    def total(self) -> int:
        return len(self.new) + len(self.known) + len(self.bad) + len(self.beyond)


@dataclass(frozen=True, slots=True)
class Arrivals:
    """How the sources that a change brought are: how many there are, were read, and fail."""

    total: int
    read: int
    failing: tuple[tuple[str, str | None], ...]  # name, the operator's words for the fault


class Portability:
    def __init__(self, database: Database, change: Change, limits: Limits, poll_interval: timedelta) -> None:
        self._database = database
        self._change = change
        self._limits = limits
        self._poll_interval = poll_interval

    # ---- the whole of what a chat chose ----

    async def export(self, chat: Chat) -> Portable:
        return await self._database.read(
            lambda session: to_portable(session, choices_table.get_choices(session, chat.id))
        )

    async def unknown_stories(self, wanted: Portable) -> int:
        """How many rules and answers of a file are about stories this bot has not read: they will be left out."""

        def work(session: Session) -> int:
            mutes = [value for kind, value, _ in wanted.get("mutes", ()) if kind == MuteKind.STORY]
            stories = [*mutes, *(story for story, _ in wanted.get("tastes", ())), *wanted.get("tracks", ())]
            return sum(_find_story(session, story) is None for story in stories)

        return await self._database.read(work)

    async def restore(self, chat: Chat, wanted: Portable) -> Changed:
        """Make the chat's choices those of the file; parts the file does not have stay. TooManyError."""

        def work(session: Session, now: datetime) -> None:
            before = choices_table.get_choices(session, chat.id)
            self._refuse_too_many(before, wanted)
            put_back(session, chat.id, self._from_portable(session, wanted, before, now), now)

        return await self._change(chat, work)

    def _refuse_too_many(self, before: Choices, wanted: Portable) -> None:
        """TooManyError before anything is made of a file that holds more than a chat may have."""
        counts = {
            Limited.TOPICS: (len(before.topics), self._limits.topics),
            Limited.SOURCES: (len(before.feeds), self._limits.sources),
            Limited.MUTES: (len(before.mutes), self._limits.mutes),
        }
        keys = {Limited.TOPICS: "topics", Limited.SOURCES: "feeds", Limited.MUTES: "mutes"}
        for what, (had, most) in counts.items():
            if len(wanted.get(keys[what], ())) > max(had, most):
                raise TooManyError(what, most)

    def _from_portable(self, session: Session, wanted: Portable, before: Choices, now: datetime) -> Choices:
        data = {name: value for name, value in wanted.items() if name not in {"paused", "feeds", "topics"}}
        if "topics" in wanted:
            data["topics"] = save_topics(session, wanted["topics"], now)
        if "feeds" in wanted:
            ids = self._save_feeds(session, [feed["url"] for feed in wanted["feeds"]], now)
            names = {ids[feed["url"]]: feed["name"] for feed in wanted["feeds"] if feed.get("name")}
            data["feeds"] = list(dict.fromkeys(ids.values()))
            data["feed_names"] = [[feed_id, name] for feed_id, name in names.items()]
        if "mutes" in wanted:
            data["mutes"] = [
                [kind, value, until]
                for kind, said, until in wanted["mutes"]
                if (value := _find_story(session, said) if kind == MuteKind.STORY else said) is not None
            ]
        if "tastes" in wanted:
            found = [(_find_story(session, story), sign) for story, sign in wanted["tastes"]]
            data["tastes"] = [[int(story), 1 if sign == "more" else -1] for story, sign in found if story is not None]
        if "tracks" in wanted:
            known = {one.story_id: one for one in before.tracks}
            stories = [_find_story(session, story) for story in wanted["tracks"]]
            tracked = [
                known.get(story.id, Tracked(story.id, NO_MESSAGE, story.revision, now))
                for story in map(partial(stories_table.find_story, session), (int(one) for one in stories if one))
                if story is not None
            ]
            data["tracks"] = tracks_to_json(list(dict.fromkeys(tracked)))
        if "paused" in wanted:
            data["state"] = ChatState.PAUSED if wanted["paused"] else ChatState.ACTIVE
        return choices_from_json({**choices_to_json(before), **data})

    def _save_feeds(self, session: Session, urls: Sequence[str], now: datetime) -> dict[str, FeedId]:
        """Feeds by their addresses, in the order given. What a person's file calls one does not become its name for
        everybody: it has its address for a name until its first document tells its own.
        """
        return feeds_table.save_feeds_of_chat(session, urls, self._poll_interval, now)

    # ---- lists of feeds ----

    async def feeds(self, chat: Chat) -> tuple[OpmlFeed, ...]:
        """The sources the chat follows whole, by its own names."""

        def work(session: Session) -> tuple[OpmlFeed, ...]:
            followed = subscriptions_table.list_followed_feeds(session, chat.id)
            names = subscriptions_table.list_feed_names(session, chat.id)
            feeds = feeds_table.get_feeds(session, followed)
            return tuple(OpmlFeed(feeds[one].url, names.get(one) or feeds[one].title) for one in followed)

        return await self._database.read(work)

    async def look_through(self, chat: Chat, listed: Sequence[OpmlFeed]) -> FeedList:
        """What following these would come to; nothing is stored, and nobody is asked for anything."""
        return await self._database.read(lambda session: self._look_through(session, chat, listed))

    def _look_through(self, session: Session, chat: Chat, listed: Sequence[OpmlFeed]) -> FeedList:
        followed = subscriptions_table.list_followed_feeds(session, chat.id)
        seen = {canonical_url(feed.url) for feed in feeds_table.get_feeds(session, followed).values()}
        room = max(0, self._limits.sources - len(followed))
        new: list[OpmlFeed] = []
        known: list[OpmlFeed] = []
        bad: list[OpmlFeed] = []
        for feed in listed:
            url = web_address(feed.url)
            if url is None:
                bad.append(feed)
            elif canonical_url(url) in seen:
                known.append(feed)
            else:
                seen.add(canonical_url(url))
                new.append(OpmlFeed(url, feed.title, feed.folders))
        folders = {feed.folders[:depth] for feed in listed for depth in range(1, len(feed.folders) + 1)}
        return FeedList(len(folders), tuple(new[:room]), tuple(known), tuple(bad), tuple(new[room:]))

    async def follow_all(self, chat: Chat, listed: Sequence[OpmlFeed]) -> tuple[Changed, FeedList]:
        """Follow what is new of these; they are read when the poller comes to them."""
        looked: list[FeedList] = []

        def work(session: Session, now: datetime) -> None:
            found = self._look_through(session, chat, listed)
            looked.append(found)
            ids = self._save_feeds(session, [feed.url for feed in found.new], now)
            subscriptions_table.follow_feed(session, chat.id, list(ids.values()), now)

        changed = await self._change(chat, work)
        return changed, looked[0]

    async def arrivals(self, chat: Chat, undo_id: int) -> Arrivals | None:
        """How the sources of that change are by now; None when it was undone, or is too long ago to tell."""

        def work(session: Session) -> Arrivals | None:
            kept = choices_table.find_undo(session, chat.id, undo_id)
            if kept is None:
                return None
            followed = subscriptions_table.list_followed_feeds(session, chat.id)
            brought = [feed for feed in followed if feed not in kept.get("feeds", followed)]
            feeds = [feed for feed in feeds_table.get_feeds(session, brought).values() if feed.retired_at is None]
            failing = [feed for feed in feeds if feed.failing_since is not None]
            read = sum(feed.checked_at is not None for feed in feeds)
            return Arrivals(len(feeds), read, tuple((feed.title, feed.fault) for feed in failing))

        return await self._database.read(work)


def to_portable(session: Session, choices: Choices) -> Portable:
    """The choices without any id of this installation. What is said of stories that are no more is left out."""
    plain = choices_to_json(choices)
    topics = topics_table.get_topics(session, choices.topics)
    feeds = feeds_table.get_feeds(session, choices.feeds)
    names = dict(choices.feed_names)
    stories = _stories_to_portable(session, choices)
    mutes = [
        [kind, stories.get(int(value)) if kind == MuteKind.STORY else value, until]
        for kind, value, until in plain["mutes"]
    ]
    portable = {
        **plain,
        "topics": [
            topic.slug if topic.kind is TopicKind.TAXONOMY else {"words": topic.query.to_text()}
            for topic in (topics[one] for one in choices.topics if one in topics)
        ],
        "feeds": [{"url": feeds[one].url} | ({"name": names[one]} if one in names else {}) for one in choices.feeds],
        "slots": sorted(plain["slots"], key=lambda slot: (slot[0], slot[1], slot[2] or "")),
        "mutes": [mute for mute in mutes if mute[1] is not None],
        "tastes": [
            [stories[story], "more" if sign > 0 else "less"] for story, sign in choices.tastes if story in stories
        ],
        "tracks": [stories[one.story_id] for one in choices.tracks if one.story_id in stories],
        "paused": choices.state is ChatState.PAUSED,
    }
    return {name: value for name, value in portable.items() if name not in WITHIN}


def _stories_to_portable(session: Session, choices: Choices) -> dict[int, Mapping[str, str | None]]:
    """The stories that mutes, tracks and answers are about, by id: where an item of theirs is to be found."""
    muted = [int(mute.value) for mute in choices.mutes if mute.kind is MuteKind.STORY]
    tracked = [one.story_id for one in choices.tracks]
    stories = stories_table.get_stories(session, [*muted, *tracked, *(story for story, _ in choices.tastes)])
    return {
        story.id: {"link": story.link, "headline": story.headline}
        for story in stories.values()
        if story.link is not None and web_address(story.link)
    }


def save_topics(session: Session, wanted: Sequence[str | Mapping[str, str]], now: datetime) -> list[int]:
    """Their ids, in order, each once; own words nobody had are made, and know the stored week at once."""
    ids: list[int] = []
    made = []
    for one in wanted:
        if isinstance(one, str):
            topic_id = topics_table.find_topic_id(session, one)
            ids += [topic_id] if topic_id is not None else []
            continue
        slug = free_topic(parse_query(one["words"], LONGEST_STORED)).slug
        is_new = topics_table.find_topic_id(session, slug) is None
        topic = topics_table.save_free_topic(session, one["words"], now)
        ids.append(topic.id)
        made += [topic] if is_new else []
    match_topics(session, made, now)
    return list(dict.fromkeys(ids))


def _find_story(session: Session, story: Mapping[str, str]) -> str | None:
    """The story that an item of this address belongs to, by its id; None when we never read one."""
    found = proofs_table.find_item_by_link(session, story["link"])
    return str(found[1]) if found is not None and found[1] is not None else None
