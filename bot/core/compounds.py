"""Wishes put together of several things, each with its own phrases: a story must have something of every side.

The sides are shared: a thousand wishes about Germany look for its words once. A compound is filed under two of its
sides, so a story checks only those it has both of.
"""

from collections import Counter
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, TypeVar

from bot.core.evidence import Evidence, Hit
from bot.core.patterns import Field, Pattern, PatternIndex

_Id = TypeVar("_Id", bound=Hashable)

SETTLED = 0.5  # that the phrases of a side must be worth together: one hint is not enough

Want = tuple[Pattern, float, str]  # what to look for, its weight wherever it stands, the words to show
Wants = tuple[Want, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Side:
    """One of the things a compound is of; equal only to itself, so that it is found without reading it through."""

    wants: Wants


Sides = tuple[Side, ...]


@lru_cache(maxsize=4096)
def side_of(wants: Wants) -> Side:
    """The one side that wants these, while it is remembered."""
    return Side(wants)


@dataclass(frozen=True, slots=True)
class Together:
    """The sides of a compound as a story has them, the weakest deciding."""

    weight: float
    field: Field  # TITLE where all stand there, BOTH where some do, else APART
    hits: tuple[Hit, ...]  # the best of each side

    @property
    def term(self) -> str:
        return " + ".join(dict.fromkeys(hit.term for hit in self.hits))

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(word for hit in self.hits for word in hit.words)


@dataclass(frozen=True, slots=True)
class Met:
    weight: float
    in_title: bool
    best: Hit


def met(side: Side, has: Mapping[Pattern, Field]) -> Met | None:
    """What a story with these patterns has of a side; None when that is not enough to speak of it."""
    return _settled([(want, has[want[0]]) for want in side.wants if want[0] in has])


def _settled(found: Sequence[tuple[Want, Field]]) -> Met | None:
    if sum(weight for (_, weight, _), _ in found) < SETTLED:
        return None
    title, anywhere = Evidence(), Evidence()
    for (pattern, weight, term), field in found:
        hit = Hit(weight, field.name, term, tuple(word for part in pattern for word in part))
        anywhere.add(hit)
        if field in {Field.TITLE, Field.CATEGORY}:
            title.add(hit)
    for evidence, in_title in ((title, True), (anywhere, False)):
        if evidence.score >= SETTLED:
            return Met(evidence.score, in_title, evidence.counted()[0])
    return None


def joined(found: tuple[Met, ...]) -> Together:
    in_title = [one.in_title for one in found]
    field = Field.TITLE if all(in_title) else Field.BOTH if any(in_title) else Field.APART
    return Together(min(one.weight for one in found), field, tuple(one.best for one in found))


class CompoundIndex(Generic[_Id]):
    """Compounds by the patterns of their sides, which stand in a PatternIndex with all the others."""

    def __init__(self, patterns: PatternIndex) -> None:
        self._patterns = patterns
        self._uses: Counter[Side] = Counter()
        self._wanting: dict[Pattern, dict[Side, Want]] = {}
        self._filed: dict[Side, dict[Side, dict[tuple[_Id, Sides], None]]] = {}  # under its two rarest sides

    def add(self, owner: _Id, sides: Sides) -> None:
        for side in sides:
            self._uses[side] += 1
            if self._uses[side] == 1:
                for want in side.wants:
                    self._patterns.add(want[0])
                    self._wanting.setdefault(want[0], {})[side] = want
        first, other = _shelf(sides)
        self._filed.setdefault(first, {}).setdefault(other, {})[owner, sides] = None

    def remove(self, owner: _Id, sides: Sides) -> None:
        first, other = _shelf(sides)
        del self._filed[first][other][owner, sides]
        if not self._filed[first][other]:
            del self._filed[first][other]
        if not self._filed[first]:
            del self._filed[first]
        for side in sides:
            self._uses[side] -= 1
            if not self._uses[side]:
                del self._uses[side]
                for pattern, _, _ in side.wants:
                    self._patterns.remove(pattern)
                    del self._wanting[pattern][side]
                    if not self._wanting[pattern]:
                        del self._wanting[pattern]

    def hits(self, has: Mapping[Pattern, Field]) -> Iterator[tuple[_Id, Together]]:
        """The compounds that a story with these patterns has all sides of."""
        near: dict[Side, list[tuple[Want, Field]]] = {}
        for pattern in has.keys() & self._wanting.keys():
            for side, want in self._wanting[pattern].items():
                near.setdefault(side, []).append((want, has[pattern]))
        known: dict[Side, Met | None] = {}
        for first in near.keys() & self._filed.keys():
            shelf = self._filed[first]
            for other in shelf.keys() & near.keys():
                for owner, sides in shelf[other]:
                    found = tuple(_remembered(side, near, known) for side in sides)
                    if (whole := tuple(one for one in found if one is not None)) and len(whole) == len(sides):
                        yield owner, joined(whole)


def _remembered(
    side: Side, near: Mapping[Side, Sequence[tuple[Want, Field]]], known: dict[Side, Met | None]
) -> Met | None:
    if side not in known:
        known[side] = _settled(near.get(side, ()))
    return known[side]


def _shelf(sides: Sides) -> tuple[Side, Side]:
    """The two sides with the fewest phrases: the least often met."""
    first, other, *_ = sorted(sides, key=lambda side: len(side.wants))
    return first, other
