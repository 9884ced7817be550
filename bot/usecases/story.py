"""story: one story whole, as one chat sees it. A look: it moves no ledger."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.core.digests import Mark, Period, mark_of
from bot.core.items import Item
from bot.core.mutes import Mute, MuteKind
from bot.core.related import asked_of, related
from bot.core.stories import Story, StoryRevision
from bot.core.subscriptions import Chat
from bot.core.tastes import Leaning, leaning
from bot.core.topics import Topic
from bot.ports import Clock
from bot.storage import digests as digests_table
from bot.storage import items as items_table
from bot.storage import mutes as mutes_table
from bot.storage import search as search_table
from bot.storage import stories as stories_table
from bot.storage import subscriptions as subscriptions_table
from bot.storage import tastes as tastes_table
from bot.storage import topics as topics_table
from bot.storage import tracks as tracks_table
from bot.storage.db import Database, Session
from bot.usecases.muting import muting_of

CANDIDATES = 200  # items looked at for related stories, the newest that share a word


@dataclass(frozen=True, slots=True)
class StoryView:
    """Everything there is to show of one story to one chat."""

    story: Story
    items: tuple[Item, ...]  # oldest first
    revisions: tuple[StoryRevision, ...]
    fits: tuple[tuple[Topic, float, tuple[str, ...]], ...]  # followed topics it matches, best first, with reasons
    follows: bool  # the chat follows anything at all
    mark: Mark
    leaning: Leaning  # by what this chat asked more or less of
    said: int  # what it said of this very story: 1 more, -1 less, 0 nothing
    muted: bool  # by a rule of its own for this very story
    tracked: bool
    related: tuple[Story, ...]


class StoryLook:
    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def __call__(self, chat: Chat, story_id: int) -> StoryView | None:
        """The story as this chat sees it; None when it is no more (retention)."""
        return await self._database.read(lambda session: self._view(session, chat, story_id))

    async def sources(self, story_id: int) -> tuple[Story, tuple[Item, ...]] | None:
        """The story and all its versions, oldest first; None when it is no more."""

        def work(session: Session) -> tuple[Story, tuple[Item, ...]] | None:
            story = stories_table.find_story(session, story_id)
            return (story, _items(session, story_id)) if story is not None else None

        return await self._database.read(work)

    def _view(self, session: Session, chat: Chat, story_id: int) -> StoryView | None:
        now = self._clock.now()
        story = stories_table.find_story(session, story_id)
        if story is None:
            return None
        followed = subscriptions_table.list_followed(session, chat.id)
        matched = stories_table.list_story_topics(session, story_id)
        topics = topics_table.get_topics(session, [topic_id for topic_id, _, _ in matched])
        whole = Period(story.newest_at - timedelta(seconds=1), now)
        told = digests_table.list_told(session, [chat.id], whole).get(chat.id, {}).get(story_id)
        mutes = mutes_table.list_mutes(session, chat.id)
        return StoryView(
            story=story,
            items=_items(session, story_id),
            revisions=stories_table.list_revisions(session, story_id),
            fits=tuple(
                (topics[topic_id], score, why)
                for topic_id, score, why in matched
                if topic_id in followed and topic_id in topics
            ),
            follows=bool(followed or subscriptions_table.list_followed_feeds(session, chat.id)),
            mark=mark_of(story, told),
            leaning=leaning(story, tastes_table.list_tastes(session, [chat.id]).get(chat.id, ())),
            said=tastes_table.find_taste(session, chat.id, story_id),
            muted=Mute(MuteKind.STORY, str(story_id)) in mutes,
            tracked=tracks_table.is_tracked(session, chat.id, story_id),
            related=_related(session, story, mutes, now),
        )


def _items(session: Session, story_id: int) -> tuple[Item, ...]:
    return items_table.list_story_items(session, [story_id]).get(story_id, ())


def _related(session: Session, story: Story, mutes: Sequence[Mute], now: datetime) -> tuple[Story, ...]:
    query = asked_of(story)
    if query is None:
        return ()
    ids = items_table.list_stories_of(session, search_table.find_items(session, query, CANDIDATES))
    muting = muting_of(session, mutes, now)
    others = stories_table.get_stories(session, ids - {story.id}).values()
    return related(story, [other for other in others if muting.by(other) is None])
