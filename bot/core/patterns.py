"""Phrases looked for in a story's words, all at once.

A pattern is a tuple of parts and all of them must be there; a part is words side by side, or one word with an open end.
Each pattern is filed under one of its words only, so a story looks up its own words once and checks the few patterns it
meets, however many are filed.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum
from functools import cache

from bot.core.queries import Phrase
from bot.core.stems import LONGEST, known_stem
from bot.core.words import fold, words

Part = tuple[str, ...]
Pattern = tuple[Part, ...]

# The one word whose capitals we read: folded it is "us". In a text all in capitals it stays a pronoun.
_US = re.compile(r"\bUS\b")

# A letter that a hyphen or "&" ties to a word is of it: "K-pop" is no pop, "D-Day" no day, and "AT&T" not "at".
_TIED = re.compile(r"(?<![^\W_])([^\W\d_])(?:-(?=[^\W_])|&(?=[^\W\d_](?![^\W_])))")

_GAP = 1000  # places between two fields, so that no phrase spans them
NEAR = 12  # words: parts this close belong together


class Field(IntEnum):
    """Where words stand, the most telling first."""

    TITLE = 0
    CATEGORY = 1
    BOTH = 2  # part in the title, part in the lead
    LEAD = 3
    APART = 4  # all in the lead, far from each other


@dataclass(frozen=True, slots=True)
class Read:
    """A story's words with their places; fields are `_GAP` apart: title, categories, lead."""

    places: Mapping[str, list[int]]
    whole: Mapping[str, list[int]]  # the same by whole folded word, for open ends
    ordered: list[str]  # the whole words as a dictionary has them


_CATEGORIES = range(20 * _GAP, 40 * _GAP)
_LEAD_AT = 40 * _GAP


def _tied(text: str) -> str:
    return _TIED.sub(r"\1", text) if "-" in text or "&" in text else text


def read(titles: Iterable[str], categories: Iterable[str], lead: str) -> Read:
    places: dict[str, list[int]] = {}
    whole: dict[str, list[int]] = {}

    def add(text: str, start: int) -> None:
        text = _tied(text.replace("U.S.", "US "))
        is_country = "US" in text and not text.isupper() and _US.search(text) is not None
        for at, word in enumerate(words(text, LONGEST), start):
            places.setdefault(known_stem(word), []).append(at)
            whole.setdefault(word, []).append(at)
            if is_country and word == "us":
                places.setdefault("usa", []).append(at)

    for number, title in enumerate(list(titles)[:20]):
        add(title[:900], number * _GAP)
    for number, category in enumerate(list(categories)[:20]):
        add(category[:900], _CATEGORIES.start + number * _GAP)
    add(lead, _LEAD_AT)
    return Read(places, whole, sorted(whole))


def part_of(phrase: Phrase) -> Part:
    if phrase.open_ended:
        return (fold(phrase.text).strip() + "*",)
    return tuple(known_stem(word) for word in words(_tied(phrase.text), LONGEST))


def pattern_of(alternative: Iterable[Phrase]) -> Pattern:
    return tuple(sorted({part_of(phrase) for phrase in alternative}))


@cache
def phrase_pattern(text: str) -> Pattern:
    """The pattern of one of our own phrases: side by side, each word closed or with an open end.

    >>> phrase_pattern("солнечн* батаре*"), phrase_pattern("heat waves")
    ((('солнечн*', 'батаре*'),), (('heat', 'wave'),))
    """
    part: list[str] = []
    for word in _tied(text).split():
        found = words(word.rstrip("*"), LONGEST)
        if word.endswith("*") and found:
            part += (*map(known_stem, found[:-1]), found[-1] + "*")
        else:
            part += map(known_stem, found)
    return (tuple(part),)


def find(pattern: Pattern, text: Read) -> Field | None:
    """Where a story has the pattern, or None; the best place counts."""
    if len(pattern) == 1:
        found = _places(pattern[0], text)
        return _field(found) if found else None
    spots = []
    for part in pattern:
        found = _places(part, text)
        if not found:
            return None
        spots.append(found)
    if all(found[0] < _CATEGORIES.start for found in spots):
        return Field.TITLE
    if all(any(at in _CATEGORIES for at in found) for found in spots):
        return Field.CATEGORY
    if any(found[0] < _LEAD_AT for found in spots):
        return Field.BOTH
    return Field.LEAD if _close(spots) else Field.APART


def _field(places: list[int]) -> Field:
    first = places[0]  # places rise: titles, categories, lead
    if first < _CATEGORIES.start:
        return Field.TITLE
    return Field.CATEGORY if first < _LEAD_AT else Field.LEAD


def _places(part: Part, text: Read) -> list[int]:
    starts = _spots(part[0], text)
    if len(part) == 1 or not starts:
        return starts
    rest = [_spots(word, text) for word in part[1:]]
    return [at for at in starts if all(at + offset in places for offset, places in enumerate(rest, 1))]


def _spots(word: str, text: Read) -> list[int]:
    if word.endswith("*"):
        return sorted(at for one in _beginning(word[:-1], text.ordered) for at in text.whole[one])
    return text.places.get(word, [])


def _beginning(start: str, ordered: list[str]) -> list[str]:
    low = bisect_left(ordered, start)
    high = low
    while high < len(ordered) and ordered[high].startswith(start):
        high += 1
    return ordered[low:high]


def _close(spots: list[list[int]]) -> bool:
    return any(all(any(abs(at - start) <= NEAR for at in found) for found in spots) for start in spots[0])


class PatternIndex:
    """Every pattern filed once, however many topics want it."""

    def __init__(self) -> None:
        self._uses: Counter[Pattern] = Counter()
        self._alone: dict[str, Pattern] = {}  # patterns of one closed word: to meet the word is to match
        self._by_word: dict[str, dict[str, dict[Pattern, None]]] = {}  # under a word, then under another it needs
        self._by_start: dict[str, dict[Pattern, None]] = {}
        self._filed: dict[Pattern, tuple[str, str]] = {}  # the two words
        self._starts: Counter[int] = Counter()  # lengths of the open beginnings in use

    def add(self, pattern: Pattern) -> None:
        self._uses[pattern] += 1
        if self._uses[pattern] > 1:
            return
        closed = {word for part in pattern for word in part if not word.endswith("*")}
        if _is_alone(pattern):
            self._alone[pattern[0][0]] = pattern
        elif closed:
            # under the word that has fewest others under it: common words then keep few patterns each
            word = min(closed, key=lambda word: (len(self._by_word.get(word, ())), -len(word), word))
            other = max(closed - {word}, key=lambda word: (len(word), word), default=word)
            self._filed[pattern] = (word, other)
            self._by_word.setdefault(word, {}).setdefault(other, {})[pattern] = None
        else:
            start = _start(pattern)
            self._starts[len(start)] += 1
            self._by_start.setdefault(start, {})[pattern] = None

    def remove(self, pattern: Pattern) -> None:
        self._uses[pattern] -= 1
        if self._uses[pattern]:
            return
        del self._uses[pattern]
        if _is_alone(pattern):
            del self._alone[pattern[0][0]]
        elif pattern in self._filed:
            word, other = self._filed.pop(pattern)
            del self._by_word[word][other][pattern]
            if not self._by_word[word][other]:
                del self._by_word[word][other]
            if not self._by_word[word]:
                del self._by_word[word]
        else:
            start = _start(pattern)
            self._starts[len(start)] -= 1
            self._starts += Counter()  # lengths that nothing has any more
            del self._by_start[start][pattern]
            if not self._by_start[start]:
                del self._by_start[start]

    def hits(self, text: Read) -> Iterator[tuple[Pattern, Field]]:
        """The filed patterns that a story has, and where."""
        places = text.places
        likely: list[Pattern] = []
        for word in places:
            if word in self._alone:
                yield self._alone[word], _field(places[word])
            if word in self._by_word:
                shelf = self._by_word[word]
                for other in [other for other in shelf if other in places]:
                    likely += shelf[other]
        lengths = sorted(self._starts)
        starts = dict.fromkeys(word[:length] for word in text.whole for length in lengths if length <= len(word))
        for start in starts:
            if start in self._by_start:
                likely += self._by_start[start]
        for pattern in likely:
            field = find(pattern, text)
            if field is not None:
                yield pattern, field


def _start(pattern: Pattern) -> str:
    return max((part[0][:-1] for part in pattern), key=lambda start: (len(start), start))


def _is_alone(pattern: Pattern) -> bool:
    return len(pattern) == 1 and len(pattern[0]) == 1 and not pattern[0][0].endswith("*")
