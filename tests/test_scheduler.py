"""The metronome: it goes on knocking, and says what is wrong once."""

import asyncio
import logging
from datetime import timedelta

from bot.errors import StorageError
from bot.scheduler import Metronome, Tick

OFTEN = timedelta(milliseconds=1)


class Troubled:
    """A tick that meets these troubles one after the other, then is well; `over` is set at its last knock."""

    def __init__(self, *troubles: Exception | None) -> None:
        self._troubles = list(troubles)
        self.over = asyncio.Event()

    async def __call__(self) -> None:
        if not self._troubles:
            self.over.set()
            return
        trouble = self._troubles.pop(0)
        if trouble is not None:
            raise trouble


async def lines_of(caplog, *troubles):
    """What is logged until the tick has been well again."""
    caplog.set_level(logging.INFO, "bot.scheduler")
    tick = Troubled(*troubles)
    metronome = Metronome([Tick("compose", tick, OFTEN)])
    metronome.start()
    await asyncio.wait_for(tick.over.wait(), 30)
    metronome.stop()
    return [(record.levelname, record.getMessage(), record.exc_info is not None) for record in caplog.records]


async def test_a_database_that_is_away_is_told_once_in_a_sentence_and_so_is_its_return(caplog):
    away = StorageError("the database cannot be used: connection refused")
    assert await lines_of(caplog, away, away, away) == [
        (
            "WARNING",
            "compose cannot go on: the database cannot be used: connection refused; it is tried again every 0 s",
            False,
        ),
        ("INFO", "compose goes on", False),
    ]


async def test_a_defect_is_told_with_where_it_is_and_the_clock_goes_on(caplog):
    told = await lines_of(caplog, ZeroDivisionError("one"), None, ZeroDivisionError("two"))
    assert [(level, traceback) for level, _, traceback in told] == [("ERROR", True), ("ERROR", True)]
