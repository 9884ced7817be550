"""The metronome: one table of ticks. It only knocks; what is due stands in the database, so a late tick loses none."""

import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

from bot.errors import NewsbriefError

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
        # Failures are told by us (_guarded); it would tell of jobs that the end cut off before they began.
        logging.getLogger("apscheduler.executors").setLevel(logging.CRITICAL)
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
    """A tick that fails is told, and comes again: one bad minute must not end the clock.

    What we have a sentence for (a database that is away) is told in that sentence, and once until it is over.
    """
    said = ""

    async def run() -> None:
        nonlocal said
        try:
            await tick.action()
        except NewsbriefError as error:
            if str(error) != said:
                said = str(error)
                log.warning("%s cannot go on: %s; it is tried again every %s", tick.name, said, _span(tick.every))
        except Exception:
            log.exception("%s failed by a defect; it is tried again in %s", tick.name, _span(tick.every))
        else:
            if said:
                said = ""
                log.info("%s goes on", tick.name)

    return run


def _span(every: timedelta) -> str:
    seconds = every.total_seconds()
    return f"{seconds:.0f} s" if seconds < 120 else f"{seconds / 60:.0f} min"
