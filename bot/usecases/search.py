"""search: stories of the whole archive that say these words. A look: it moves no ledger."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.core.digests import Candidate, Entry, Period, entries
from bot.core.queries import Query, matches, parse_query
from bot.core.stories import Story
from bot.core.subscriptions import Chat
from bot.core.topics import TopicId
from bot.ports import Clock
from bot.storage import digests as digests_table
from bot.storage import items as items_table
from bot.storage import search as search_table
from bot.storage import stories as stories_table
from bot.storage.db import Database, Session

IN_HEADLINE, IN_TEXT = 1.0, 0.5  # how well a story fits words that it says up there, or in passing
MOST_A_PAGE = 20


@dataclass(frozen=True, slots=True)
class FoundStories:
    """One page of what was found."""

    entries: tuple[Entry, ...]
    offset: int
    matching: int
    more: bool  # the archive has more than was looked at: the newest were
    oldest_at: datetime | None  # how far back those found go
    now: datetime


class Search:
    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def __call__(self, chat: Chat, words: str, offset: int = 0) -> FoundStories:
        """Stories in the chat's languages, a page of its size; BadQueryError when there is nothing to look for.

        The newest day first; within a day those that say the words in a headline before those that mention them.
        """
        query = parse_query(words)
        return await self._database.read(lambda session: self._find(session, chat, query, offset))

    def _find(self, session: Session, chat: Chat, query: Query, offset: int) -> FoundStories:
        now = self._clock.now()
        found, more = find_stories(session, query, chat.article_languages)
        found.sort(key=_order, reverse=True)
        size = max(1, min(chat.stories, MOST_A_PAGE))
        page = found[offset : offset + size]
        oldest = min((story.newest_at for story, _ in found), default=None)
        shown = [Candidate(story, ((TopicId(0), fit),)) for story, fit in page]
        period = Period(min((story.newest_at for story, _ in page), default=now) - timedelta(seconds=1), now)
        told = digests_table.list_told(session, [chat.id], period).get(chat.id, {})
        by_id = {entry.story.id: entry for entry in entries(shown, told, now, with_seen=True)}
        return FoundStories(
            entries=tuple(by_id[story.id] for story, _ in page),
            offset=offset,
            matching=len(found),
            more=more,
            oldest_at=oldest,
            now=now,
        )


def find_stories(session: Session, query: Query, languages: Sequence[str]) -> tuple[list[tuple[Story, float]], bool]:
    """The stories that say it as a whole, in these languages (none: in all), each with how well it fits, and whether
    the archive has more than was looked at. What is unwanted in one version of a story is unwanted.
    """
    item_ids = search_table.find_items(session, query)
    ids = items_table.list_stories_of(session, item_ids)
    stories: dict[int, Story] = {story.id: story for story in stories_table.get_stories(session, ids).values()}
    found = []
    for story_id, items in items_table.list_story_items(session, stories).items():
        story = stories[story_id]
        if languages and story.language and story.language not in languages:
            continue
        if not matches(query, "\n".join(f"{item.title}\n{item.lead}" for item in items)):
            continue
        says_it = matches(query, "\n".join((story.headline, *(item.title for item in items))))
        found.append((story, IN_HEADLINE if says_it else IN_TEXT))
    return found, len(item_ids) >= search_table.MOST_FOUND


def _order(found: tuple[Story, float]) -> tuple[object, ...]:
    story, fit = found
    return story.newest_at.date(), fit, story.newest_at, story.id
