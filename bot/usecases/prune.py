"""prune: forget what is old, in steps so small that nobody waits for them.

`items`: a story without news for that long goes with its items, its topics and what the ledger says of it. The newest
KEPT_OF_A_FEED items of a feed stay whatever their age: the feed may still list them, and an item that was forgotten
would come back as news. `editions`: how long the texts of sent digests are kept; what was told stays told.
`chats_gone`: chats that blocked or removed us, with all that hangs on them; None keeps them for ever.
"""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TypeVar

from bot.core.living import FROZEN_AFTER
from bot.ports import Clock
from bot.storage import edits as edits_table
from bot.storage import recipes as recipes_table
from bot.storage import retention as retention_table
from bot.storage.db import Database, Session

KEPT_OF_A_FEED = 500
STEP_S = 0.015  # what a step aims at, so that on a busy machine too none holds the writer for more than 50 ms
FIRST_ROWS = 50
FEWEST_ROWS, MOST_ROWS = 5, 2000
PASS_S = 300.0  # a pass ends after this and the next goes on: a tick must not seem stuck
UNDO_KEPT = timedelta(days=1)
RECIPES_KEPT = timedelta(days=365)  # since somebody made or opened it; /share says so
LONELY_TOPIC_KEPT = timedelta(days=7)
STORIES_A_LOOK = 200

T = TypeVar("T")


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

    @property
    def over(self) -> bool:
        return time.monotonic() > self.ends_s


class Prune:
    def __init__(self, database: Database, clock: Clock, retention: Retention, kept: int = KEPT_OF_A_FEED) -> None:
        self._database = database
        self._clock = clock
        self._retention = retention
        self._kept = kept
        self._rows = FIRST_ROWS  # a step's size, learned from how long steps take

    async def __call__(self) -> PruneSummary:
        one = _Pass(self._clock.now(), time.monotonic() + PASS_S)
        await self._small_things(one)
        await self._chats(one)
        await self._editions(one)
        await self._topics(one)
        await self._stories(one)
        return one.done

    async def _step(self, work: Callable[[Session, int], T]) -> T:
        """One write of about STEP_S; then the writer is everybody's for as long again."""
        rows = self._rows

        def timed(session: Session) -> tuple[T, float]:
            began_s = time.monotonic()  # now the writer is ours; waiting for it does not count
            return work(session, rows), began_s

        result, began_s = await self._database.write(timed)
        took_s = time.monotonic() - began_s
        await self._database.checkpoint()
        if took_s > STEP_S:
            self._rows = max(FEWEST_ROWS, rows // 2)
        elif took_s < STEP_S / 3:
            self._rows = min(MOST_ROWS, rows + max(1, rows // 4))
        await asyncio.sleep(took_s)
        return result

    async def _small_things(self, one: _Pass) -> None:
        steps: tuple[Callable[[Session, int], int], ...] = (
            lambda session, rows: retention_table.delete_undos(session, one.now - UNDO_KEPT, rows),
            lambda session, rows: retention_table.delete_mutes(session, one.now, rows),
            lambda session, rows: retention_table.delete_announcements(
                session, one.now - self._retention.editions, rows
            ),
            lambda session, rows: recipes_table.delete_unused(session, one.now - RECIPES_KEPT, rows),
            lambda session, rows: edits_table.delete_frozen(session, one.now - FROZEN_AFTER, rows),
        )
        for step in steps:
            while (gone := await self._step(step)) and not one.over:
                one.done.small_things += gone

    async def _chats(self, one: _Pass) -> None:
        if self._retention.chats_gone is None:
            return
        before = one.now - self._retention.chats_gone
        for chat in await self._database.read(lambda session: retention_table.list_gone_chats(session, before)):
            gone, finished = 0, False
            while not finished and not one.over:
                deleted, finished = await self._step(
                    lambda session, rows, chat=chat: retention_table.delete_chat_rows(session, chat, rows)  # type: ignore[misc]
                )
                gone += deleted
            one.done.chats += finished and gone > 0

    async def _editions(self, one: _Pass) -> None:
        before, after = one.now - self._retention.editions, 0
        while not one.over:
            old = await self._database.read(
                lambda session, after=after: retention_table.list_old_editions(session, before, after, self._rows)  # type: ignore[misc]
            )
            if not old:
                return
            after = old[-1]
            one.done.editions += await self._step(
                lambda session, _, old=old: retention_table.delete_editions(session, old)  # type: ignore[misc]
            )

    async def _topics(self, one: _Pass) -> None:
        before = one.now - LONELY_TOPIC_KEPT
        for topic in await self._database.read(lambda session: retention_table.list_lonely_topics(session, before)):
            gone, finished = 0, False
            while not finished and not one.over:
                deleted, finished = await self._step(
                    lambda session, rows, topic=topic: retention_table.delete_topic_rows(session, topic, rows)  # type: ignore[misc]
                )
                gone += deleted
            one.done.topics += finished and gone > 0

    async def _stories(self, one: _Pass) -> None:
        before = one.now - self._retention.items
        one.retired = await self._database.read(retention_table.list_retired)
        after: tuple[datetime, int] | None = None
        while not one.over:
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
            while free and not one.over:
                some = free[: max(1, self._rows // 2)]  # of two rows each, one an item
                items, stories = await self._step(
                    lambda session, rows, some=some: retention_table.delete_stories(session, some, before, max(2, rows))  # type: ignore[misc]
                )
                one.done.items += items
                one.done.stories += stories
                if stories or not items:  # else the step was full of items, and the same stories go on
                    free = free[len(some) :]

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
