"""Long work on the database in steps so short that nobody waits for them."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator
from typing import Generic, TypeVar

from bot.storage.db import Database, Session

STEP_S = 0.004  # after this a step lets go of the writer; none may hold it for 50 ms, on a busy machine either
LONGEST_PAUSE_S = 0.1

T = TypeVar("T")
Pieces = Callable[[Session], Iterator[T]]  # each step of the iterator does a millisecond's work and says what


class Steps(Generic[T]):
    """`timer` counts seconds from anywhere: what a step has taken so far decides where it ends."""

    def __init__(
        self,
        database: Database,
        timer: Callable[[], float] = time.monotonic,
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._database = database
        self._timer = timer
        self._pause = pause

    async def take(self, pieces: Pieces[T]) -> tuple[list[T], bool]:
        """One write: piece after piece until there is none or STEP_S is over; what was done, and whether that is all.
        Then the writer is everybody's for as long again.
        """

        def timed(session: Session) -> tuple[list[T], bool, float]:
            began_s = self._timer()  # now the writer is ours; waiting for it does not count
            done = []
            for piece in pieces(session):
                done.append(piece)
                if self._timer() - began_s >= STEP_S:
                    return done, False, began_s
            return done, True, began_s

        done, finished, began_s = await self._database.write(timed)
        took_s = self._timer() - began_s
        await self._database.checkpoint()
        await self._pause(min(took_s, LONGEST_PAUSE_S))
        return done, finished
