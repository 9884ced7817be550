"""What a reader asked more or less of, and how near a story comes to it.

Measured on labelled news: the likeness to the nearest story somebody liked, less that to the nearest one disliked,
orders stories better than a profile averaged over all of them, and a handful of answers is enough. It moves the order
only: a disliked subject sinks, it is never hidden.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.core.stories import Story
from bot.core.words import words

KEPT = 50  # answers a chat's taste is made of, the newest; older ones are forgotten
SHORTEST_WORD = 4  # letters of a prefix; shorter words hold sentences together
WORDS_WEIGHT = 0.8
SOURCE_WEIGHT = 0.2
NOTICEABLE = 0.2  # a leaning below it is chance


@dataclass(frozen=True, slots=True)
class Taste:
    """One answer: a story, and whether the reader wants more (1) or less (-1) of its kind."""

    story_id: int
    headline: str
    sources: tuple[str, ...]
    sign: int


@dataclass(frozen=True, slots=True)
class Leaning:
    """How a story stands to a reader's answers: from -1 (less) to 1 (more), and the answers that decided."""

    value: float = 0.0
    towards: Taste | None = None
    away_from: Taste | None = None


def leaning(story: Story, tastes: Sequence[Taste]) -> Leaning:
    """Nearest liked less nearest disliked; nothing for a reader who never answered."""
    if not tastes:
        return Leaning()
    mine = _telling_words(story.headline)
    near = [(_likeness(mine, story, taste), taste) for taste in tastes if taste.story_id != story.id]
    liked = max(((value, taste) for value, taste in near if taste.sign > 0), key=_first, default=(0.0, None))
    disliked = max(((value, taste) for value, taste in near if taste.sign < 0), key=_first, default=(0.0, None))
    value = liked[0] - disliked[0]
    if abs(value) < NOTICEABLE:
        return Leaning()
    return Leaning(value, liked[1] if value > 0 else None, disliked[1] if value < 0 else None)


def _first(pair: tuple[float, Taste]) -> float:
    return pair[0]


def _likeness(mine: frozenset[str], story: Story, taste: Taste) -> float:
    theirs = _telling_words(taste.headline)
    shared = len(mine & theirs) / min(len(mine), len(theirs)) if mine and theirs else 0.0
    same_voice = bool(story.sources and taste.sources and story.sources[0] == taste.sources[0])
    return WORDS_WEIGHT * shared + SOURCE_WEIGHT * same_voice * (shared > 0)


def _telling_words(headline: str) -> frozenset[str]:
    return frozenset(word for word in words(headline) if len(word) >= SHORTEST_WORD or not word.isascii())
