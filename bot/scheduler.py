"""The metronome: one table of ticks. It only knocks; what is due stands in the database, so a late tick loses none."""

import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Tick:
    """A use case and how often to knock at it. The next knock waits until the one before is done."""

    name: str
    action: Callable[[], Awaitable[object]]
    every: timedelta


class Metronome:
    def __init__(self, ticks: Sequence[Tick]) -> None:
        self._scheduler = AsyncIOScheduler(
            timezone=UTC,
            # None: a tick that is late still comes (the default of a second drops it); coalesce: once, not ten times.
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
        )
        # It warns whenever a tick is longer than its interval; that is how a long poll looks, and no news.
        logging.getLogger("apscheduler").setLevel(logging.ERROR)
        for tick in ticks:
            trigger = IntervalTrigger(seconds=tick.every.total_seconds(), timezone=UTC)
            # The first knock comes at once: what became due while nobody was running waits for no interval. Counted
            # from a whole second, a knock meets the slots at their very moment.
            at_once = datetime.now(UTC).replace(microsecond=0)
            self._scheduler.add_job(_guarded(tick), trigger, id=tick.name, name=tick.name, next_run_time=at_once)

    def start(self) -> None:
        self._scheduler.start()

    def knock(self, name: str) -> None:
        """One knock at this tick now, if it is not at work; the next ones are counted from here."""
        if self._scheduler.running and self._scheduler.get_job(name) is not None:
            self._scheduler.modify_job(name, next_run_time=datetime.now(UTC))

    def stop(self) -> None:
        """No more knocks. Ticks that are under way are awaited by whoever owns their work."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)


def _guarded(tick: Tick) -> Callable[[], Awaitable[None]]:
    """A tick that fails is told, and comes again: one bad minute must not end the clock."""

    async def run() -> None:
        try:
            await tick.action()
        except Exception:
            log.exception("%s failed; it will be tried again in %s", tick.name, tick.every)

    return run
