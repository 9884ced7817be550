"""How common words are in the stored week."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from bot.core.stems import stems

PRIOR = 1500  # stories that a young archive is taken to have seen, so that rarity means something on the first day


@dataclass(frozen=True, slots=True)
class WordStats:
    """In how many of `stories` each stem stands."""

    stories: int = 0
    counts: Mapping[str, int] = field(default_factory=dict)

    @classmethod
    def of(cls, texts: Iterable[str]) -> "WordStats":
        counts: Counter[str] = Counter()
        stories = 0
        for text in texts:
            stories += 1
            counts.update(set(stems(text)))
        return cls(stories, counts)

    def rarity(self, stem: str) -> float:
        """log(N / n): 0 for a word of every story, about 7 for one never seen."""
        seen = max(self.stories, PRIOR)
        return math.log((seen + 1) / (self.counts.get(stem, 0) + 1))
