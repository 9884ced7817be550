"""summarize: ask the configured model for a sentence or two about stories that several sources tell.

The summary stands beside the sources' own sentences, marked as a model's, and never instead of them. Without a model
nothing of this runs.
"""

import logging
from dataclasses import dataclass
from datetime import timedelta

from bot.ports import Clock, SourceText, Summarizer, SummarizerError
from bot.storage import items as items_table
from bot.storage import stories as stories_table
from bot.storage.db import Database

log = logging.getLogger(__name__)

STORIES_A_TICK = 5
WINDOW = timedelta(hours=24)
SOURCES_AT_LEAST = 2  # one source's own words are summary enough


@dataclass(frozen=True, slots=True)
class SummarizeSummary:
    summaries: int = 0


class Summarize:
    def __init__(self, database: Database, summarizer: Summarizer, clock: Clock) -> None:
        self._database = database
        self._summarizer = summarizer
        self._clock = clock

    async def __call__(self) -> SummarizeSummary:
        """Summarize the stories of the last day that changed since their last summary, the widest told first.

        The first failure ends the tick: a model that is away is asked again with the next one, not five times now.
        """
        since = self._clock.now() - WINDOW
        waiting = await self._database.read(
            lambda session: stories_table.list_to_summarize(session, since, SOURCES_AT_LEAST, STORIES_A_TICK)
        )
        items = await self._database.read(
            lambda session: items_table.list_story_items(session, [story.id for story in waiting])
        )
        done = 0
        for story in waiting:
            newest_first = sorted(items.get(story.id, ()), key=lambda item: item.published_at, reverse=True)
            texts = [SourceText(item.source, item.title, item.lead) for item in newest_first]
            try:
                summary = await self._summarizer.summarize(texts, story.language or "the language of the texts")
            except SummarizerError as error:
                log.warning("summarize: %s; trying again later", error)
                break
            await self._database.write(
                lambda session, story=story, summary=summary: stories_table.save_summary(  # type: ignore[misc]
                    session, story.id, summary, story.item_count
                )
            )
            done += 1
        return SummarizeSummary(done)
