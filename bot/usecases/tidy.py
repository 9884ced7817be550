"""tidy: put the search index together, in steps so small that nobody waits for them."""

from dataclasses import dataclass

from bot.storage import search as search_table
from bot.storage.db import Database
from bot.usecases.steps import Steps


@dataclass(frozen=True, slots=True)
class TidySummary:
    pages: int = 0


class Tidy:
    def __init__(self, database: Database) -> None:
        self._steps: Steps[int] = Steps(database)

    async def __call__(self) -> TidySummary:
        pages, finished = 0, False
        while not finished:
            done, finished = await self._steps.take(search_table.merge)
            pages += sum(done)
        return TidySummary(pages)
