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
        self._database = database
        self._steps: Steps[int] = Steps(database)

    async def __call__(self) -> TidySummary:
        pages = 0
        for shelf in await self._database.read(search_table.list_shelves):
            finished = False
            while not finished:
                done, finished = await self._steps.take(lambda session, shelf=shelf: search_table.merge(session, shelf))  # type: ignore[misc]
                pages += sum(done)
        return TidySummary(pages)
