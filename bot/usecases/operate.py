"""operate: what the operator wants to see of the installation, and to say to everybody."""

from dataclasses import dataclass

from bot.ports import Clock
from bot.storage import feeds as feeds_table
from bot.storage import figures as figures_table
from bot.storage.db import Database, Session
from bot.storage.feeds import FeedStatus
from bot.storage.figures import DayFigures, Figures, Queue

DAYS_SHOWN = 14


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything at one moment."""

    figures: Figures
    queue: Queue
    days: tuple[DayFigures, ...]  # today last, UTC
    failing: tuple[FeedStatus, ...]  # the longest failing first


class Operate:
    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def overview(self) -> Overview:
        return await self._database.read(self.look)

    def look(self, session: Session) -> Overview:
        now = self._clock.now()
        failing = [feed for feed in feeds_table.list_feeds(session) if feed.failing_since is not None]
        return Overview(
            figures=figures_table.figures(session, now),
            queue=figures_table.queue(session, now),
            days=figures_table.days(session, now, DAYS_SHOWN),
            failing=tuple(sorted(failing, key=lambda feed: feed.failing_since or now)),
        )
