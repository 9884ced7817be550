"""A story: one event, told by many items."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import NewType

from bot.core.changes import TextState
from bot.core.items import Item
from bot.core.leads import LeadSentence
from bot.core.publishers import Via, voices

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
    via: Via = ()  # beside `sources`: the feeds by which alone each was heard; empty where all have feeds of their own

    @property
    def state(self) -> TextState:
        """What the story says now, to be compared with what it said before."""
        return TextState(self.headline, "\n".join(sentence.text for sentence in self.lead))


def as_of(story: Story, items: Sequence[Item], revision: int, moment: datetime) -> Story | None:
    """The story as it was known at a moment: by the items seen until then; None when there was none.

    Headline and lead are those of now: they say what the story is, and weigh nothing.
    """
    known = [item for item in items if item.seen_at <= moment]
    if not known:
        return None
    sources, via = voices(known)
    return replace(
        story,
        sources=sources,
        via=via,
        item_count=len(known),
        revision=revision,
        first_at=min(item.published_at for item in known),
        newest_at=max(item.published_at for item in known),
        updated_at=max(item.seen_at for item in known),
    )


@dataclass(frozen=True, slots=True)
class StoryRevision:
    number: int
    headline: str
    change: str | None
    at: datetime
    item_id: int | None = None  # whose words made it
