"""prune: forget what is old, in steps so small that nobody waits for them (steps.py).

`items`: a story without news for that long goes with its items, its topics and what the ledger says of it. The newest
KEPT_OF_A_FEED items of a feed stay whatever their age: the feed may still list them, and an item that was forgotten
would come back as news. `editions`: how long the texts of sent digests are kept; what was told stays told.
`chats_gone`: chats that blocked or removed us, with all that hangs on them; None keeps them for ever.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.core.living import FROZEN_AFTER
from bot.ports import Clock
from bot.storage import edits as edits_table
from bot.storage import recipes as recipes_table
from bot.storage import retention as retention_table
from bot.storage.db import Database, Session
from bot.storage.ledger import shelves_telling
from bot.storage.retention import Gone
from bot.usecases.steps import Pieces, Steps
from bot.usecases.tidy import Tidy

KEPT_OF_A_FEED = 500
PASS_S = 300.0  # a pass ends after this and the next goes on: a tick must not seem stuck
UNDO_KEPT = timedelta(days=1)
RECIPES_KEPT = timedelta(days=365)  # since somebody made or opened it; /share says so
LONELY_TOPIC_KEPT = timedelta(days=7)
STORIES_A_LOOK = 200
STORIES_AT_ONCE = 50
ITEMS_A_TIDYING = 1000
EDITIONS_A_LOOK = 200


@dataclass(frozen=True, slots=True)
class Retention:
    items: timedelta
    editions: timedelta
    chats_gone: timedelta | None


@dataclass(slots=True)
class PruneSummary:
    items: int = 0
    stories: int = 0
    editions: int = 0
    chats: int = 0
    topics: int = 0
    small_things: int = 0  # undos, ended mutes, announcements, edits nobody needs any more


@dataclass(slots=True)
class _Pass:
    """One pass: the moment it is about, and what it learned on its way."""

    now: datetime
    ends_s: float
    done: PruneSummary = field(default_factory=PruneSummary)
    floors: dict[int, datetime | None] = field(default_factory=dict)
    retired: frozenset[int] = frozenset()


class Prune:
    """`timer` counts seconds from anywhere: it ends the steps, and the pass."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        retention: Retention,
        kept: int = KEPT_OF_A_FEED,
        timer: Callable[[], float] = time.monotonic,
    ) -> None:
        self._database = database
        self._clock = clock
        self._retention = retention
        self._kept = kept
        self._timer = timer
        self._steps: Steps[Gone] = Steps(database, timer)
        self._tidy = Tidy(database)

    async def __call__(self) -> PruneSummary:
        one = _Pass(self._clock.now(), self._timer() + PASS_S)
        await self._small_things(one)
        await self._chats(one)
        await self._editions(one)
        await self._topics(one)
        await self._stories(one)
        if one.done.items:
            await self._tidy()
        return one.done

    async def _all(self, one: _Pass, pieces: Pieces[Gone]) -> int:
        """Take all the pieces, in as many steps as that needs; how many rows of no name went."""
        rows, finished = 0, False
        while not finished and not self._over(one):
            gone, finished = await self._steps.take(pieces)
            for piece in gone:
                one.done.items += piece.items
                one.done.stories += piece.stories
                one.done.editions += piece.editions
                one.done.chats += piece.chats
                one.done.topics += piece.topics
                rows += piece.rows
        return rows

    def _over(self, one: _Pass) -> bool:
        return self._timer() > one.ends_s

    async def _small_things(self, one: _Pass) -> None:
        kinds: tuple[Callable[[Session, int], int], ...] = (
            lambda session, rows: retention_table.delete_undos(session, one.now - UNDO_KEPT, rows),
            lambda session, rows: retention_table.delete_mutes(session, one.now, rows),
            lambda session, rows: retention_table.delete_announcements(
                session, one.now - self._retention.editions, rows
            ),
            lambda session, rows: recipes_table.delete_unused(session, one.now - RECIPES_KEPT, rows),
            lambda session, rows: edits_table.delete_frozen(session, one.now - FROZEN_AFTER, rows),
        )
        for delete in kinds:
            one.done.small_things += await self._all(
                one,
                lambda session, delete=delete: retention_table.in_pieces(session, delete),  # type: ignore[misc]
            )

    async def _chats(self, one: _Pass) -> None:
        if self._retention.chats_gone is None:
            return
        before = one.now - self._retention.chats_gone
        for chat in await self._database.read(lambda session: retention_table.list_gone_chats(session, before)):
            await self._all(one, lambda session, chat=chat: retention_table.delete_chat(session, chat))  # type: ignore[misc]

    async def _editions(self, one: _Pass) -> None:
        before = one.now - self._retention.editions
        after: int | None = 0
        while after is not None and not self._over(one):
            old, after = await self._database.read(
                lambda session, after=after: retention_table.list_old_editions(session, before, after, EDITIONS_A_LOOK)  # type: ignore[misc]
            )
            await self._all(one, lambda session, old=old: retention_table.delete_editions(session, old))  # type: ignore[misc]

    async def _topics(self, one: _Pass) -> None:
        before = one.now - LONELY_TOPIC_KEPT
        for topic in await self._database.read(lambda session: retention_table.list_lonely_topics(session, before)):
            await self._all(one, lambda session, topic=topic: retention_table.delete_topic(session, topic))  # type: ignore[misc]

    async def _stories(self, one: _Pass) -> None:
        before = one.now - self._retention.items
        one.retired = await self._database.read(retention_table.list_retired)
        after: tuple[datetime, int] | None = None
        tidied = 0
        while not self._over(one):
            old = await self._database.read(
                lambda session, after=after: retention_table.list_old_stories(session, before, after, STORIES_A_LOOK)  # type: ignore[misc]
            )
            if not old:
                return
            after = (old[-1].updated_at, old[-1].id)
            await self._learn_floors(one, {feed for story in old for feed, _ in story.items})
            free = [
                story.id for story in old if not story.waits and all(self._free(one, *item) for item in story.items)
            ]
            for start in range(0, len(free), STORIES_AT_ONCE):
                some = free[start : start + STORIES_AT_ONCE]
                shelves = await self._database.read(lambda session, some=some: shelves_telling(session, some))  # type: ignore[misc]
                await self._all(
                    one,
                    lambda session, some=some, shelves=shelves: retention_table.delete_stories(  # type: ignore[misc]
                        session, some, before, shelves
                    ),
                )
            if one.done.items - tidied >= ITEMS_A_TIDYING:  # each step left a small segment in the search index
                await self._tidy()
                tidied = one.done.items

    async def _learn_floors(self, one: _Pass, feeds: set[int]) -> None:
        for feed in feeds - one.floors.keys() - one.retired:
            one.floors[feed] = await self._database.read(
                lambda session, feed=feed: retention_table.find_floor(session, feed, self._kept)  # type: ignore[misc]
            )

    @staticmethod
    def _free(one: _Pass, feed: int, seen_at: datetime) -> bool:
        if feed in one.retired:
            return True
        floor = one.floors[feed]
        return floor is not None and seen_at < floor
