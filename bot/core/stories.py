"""A story: one event, told by many items."""

from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from bot.core.changes import TextState
from bot.core.leads import LeadSentence

StoryId = NewType("StoryId", int)


@dataclass(frozen=True, slots=True)
class Story:
    id: StoryId
    headline: str
    link: str | None
    lead: tuple[LeadSentence, ...]
    sources: tuple[str, ...]  # in the order they came
    item_count: int
    revision: int  # rises with each material change
    change: str | None  # what the newest revision changed: "12 → 18 dead"
    first_at: datetime
    newest_at: datetime
    updated_at: datetime  # when we last learned something of it
    language: str | None = None
    headings: tuple[str, ...] = ()  # section headings of a long article
    summary: str | None = None  # a model's words, where the operator configured one; shown beside the sources'

    @property
    def state(self) -> TextState:
        """What the story says now, to be compared with what it said before."""
        return TextState(self.headline, " ".join(sentence.text for sentence in self.lead))


@dataclass(frozen=True, slots=True)
class StoryRevision:
    number: int
    headline: str
    change: str | None
    at: datetime
    item_id: int | None = None  # whose words made it
