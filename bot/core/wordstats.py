"""How common words are in the stored week, and which ones a topic could gain from it."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from bot.core.queries import Query, matches
from bot.core.stems import LONGEST, known_stem, stems
from bot.core.words import words

PRIOR = 1500  # stories that a young archive is taken to have seen, so that rarity means something on the first day
FEWEST = 2  # matching stories that must share a word before it is offered


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A word offered as a chip: `hits` of `of` matching stories have it, and few others do."""

    term: str
    reason: str  # "4 of 5 matches"
    hits: int
    of: int


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

    def suggest(self, query: Query, texts: Sequence[str], most: int = 8) -> tuple[Suggestion, ...]:
        """Words that the matching texts share and the rest of the week does not, the best first.

        Pseudo-relevance feedback; `texts` are of the week that was counted.
        """
        found = [text for text in texts if matches(query, text)]
        known = {stem for phrase in query.phrases() for stem in stems(phrase)}
        known |= {stem for phrase in query.without for stem in stems(phrase.text)}
        hits: Counter[str] = Counter()
        shown: dict[str, Counter[str]] = {}
        for text in found:
            here: dict[str, str] = {}
            for word in words(text, LONGEST):
                here.setdefault(known_stem(word), word)
            for stem, word in here.items():
                hits[stem] += 1
                shown.setdefault(stem, Counter())[word] += 1
        ranked = sorted(
            (
                (-count * self._surprise(stem, count, len(found)), stem)
                for stem, count in hits.items()
                if count >= FEWEST
                and stem not in known
                and len(stem) > 2
                and self._surprise(stem, count, len(found)) > 1
            )
        )
        return tuple(
            Suggestion(
                shown[stem].most_common(1)[0][0], f"{hits[stem]} of {len(found)} matches", hits[stem], len(found)
            )
            for _, stem in ranked[:most]
        )

    def _surprise(self, stem: str, count: int, of: int) -> float:
        """How many times more often (as a logarithm) the word stands in the matches than in the rest of the week."""
        elsewhere = max(self.counts.get(stem, 0) - count, 0) + 0.5
        return math.log(count / of / (elsewhere / (max(self.stories - of, 0) + 1)))
