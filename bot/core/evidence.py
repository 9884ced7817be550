"""What speaks for one topic in one story, added up and told.

Every hit leaves a share of doubt, and the doubts multiply: 1 - (1-a)(1-b)... Two vague hints may do what one clear word
does, and nothing is ever more than sure.
"""

from dataclasses import dataclass
from math import prod


@dataclass(frozen=True, slots=True)
class Hit:
    weight: float
    field: str
    term: str
    words: tuple[str, ...] = ()  # of the pattern; a word counts once, in its best phrase


class Evidence:
    """What speaks for one topic in one story."""

    __slots__ = ("_hits",)

    def __init__(self) -> None:
        self._hits: list[Hit] = []

    def add(self, hit: Hit) -> None:
        self._hits.append(hit)

    def counted(self) -> list[Hit]:
        """The hits that do not repeat each other, the weightiest first."""
        if len(self._hits) == 1:
            return self._hits
        used: list[str] = []
        kept = []
        for hit in sorted(self._hits, key=lambda hit: (-hit.weight, -len(hit.words), hit.term)):
            if not any(_same(word, known) for word in hit.words for known in used):
                kept.append(hit)
                used += hit.words
        return kept

    @property
    def score(self) -> float:
        return round(1 - prod(1 - hit.weight for hit in self.counted()), 4)

    def told(self) -> tuple[str, ...]:
        fields: dict[str, list[str]] = {}
        for hit in self.counted():
            terms = fields.setdefault(hit.field, [])
            if hit.term not in terms:
                terms.append(hit.term)
        return tuple(f"{field}: {', '.join(terms[:6])}" for field, terms in fields.items())


def _same(word: str, other: str) -> bool:
    if word.endswith("*"):
        return other.startswith(word[:-1])
    return word == other or (other.endswith("*") and word.startswith(other[:-1]))
