"""Which story comes first, and why; every part of the sum can be shown (/why)."""

from datetime import datetime
from math import log2
from typing import NamedTuple

from bot.core.stories import Story

HALF_LIFE_S = 12 * 3600  # after half a day a story counts half: a morning briefing is about today
BREADTH_WEIGHT = 1.0
FRESH_WEIGHT = 1.5
FIT_WEIGHT = 1.0
CHANGE_WEIGHT = 0.6
TASTE_WEIGHT = 0.8
VERSIONS_WEIGHT = 0.3  # with one wire alone, what it comes back to is what matters


class Rank(NamedTuple):
    """The parts of a story's weight; more is earlier."""

    breadth: float  # how many sources tell it: log2(1 + sources)
    freshness: float  # 1 now, halved every HALF_LIFE_S
    fit: float  # how well it fits the topic it is shown under, 0..1
    change: float  # 1 when it was told before and has changed in substance
    taste: float = 0.0  # what the reader asked more (> 0) or less (< 0) of, -1..1
    versions: float = 0.0  # how often its sources came back to it: log2(1 + further versions)

    @property
    def total(self) -> float:
        return (
            BREADTH_WEIGHT * self.breadth
            + FRESH_WEIGHT * self.freshness
            + FIT_WEIGHT * self.fit
            + CHANGE_WEIGHT * self.change
            + TASTE_WEIGHT * self.taste
            + VERSIONS_WEIGHT * self.versions
        )


def rank(story: Story, *, fit: float, changed: bool, now: datetime, taste: float = 0.0) -> Rank:
    # Thousands of stories are weighed for one answer: seconds as they are, and no logarithm of 1.
    age_s = (now - story.newest_at).total_seconds()
    versions = further_versions(story)
    return Rank(
        log2(1 + len(story.sources)),
        0.5 ** (age_s / HALF_LIFE_S) if age_s > 0 else 1.0,
        fit,
        1.0 if changed else 0.0,
        taste,
        log2(1 + versions) if versions else 0.0,
    )


def further_versions(story: Story) -> int:
    """Items beyond the first of each source."""
    return max(0, story.item_count - len(story.sources))
