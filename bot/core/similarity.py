"""How alike two items are: what is kept of an item to compare it, and what comparing two of them says.

Nothing here knows a language. A word is a folded six-letter prefix (words.py), its weight the rarity it has in the
store at this moment, and the titles are also compared by their runs of three letters, which sees through inflection,
compounds and spelling.
"""

import math
import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.core.items import Item
from bot.core.words import fold, words

TITLE_WEIGHT = 2  # a word of the title counts as two of the lead
RARE = 8  # a word is rare when at most one story in so many has it ...
MID = 60  # ... counted from the other end: rare is above ln(N/8), fairly rare above ln(N/60)
RARE_CAP = 3
MID_CAP = 5

_LETTERS = re.compile(r"[^\W_]+")

Rarity = Callable[[str], float]


@dataclass(frozen=True, slots=True)
class Sketch:
    """What is kept of an item to compare it with others; about 600 bytes."""

    item_id: int
    source: str
    at: datetime
    words: tuple[str, ...]  # each once, those of the title first
    counts: bytes  # how often each word stands there, the title doubled, at most 255
    title_size: int  # so many of `words` are of the title
    line: str  # the folded title in single spaces, a space at either end


@dataclass(frozen=True, slots=True)
class Likeness:
    """What two items share; every part is a number a person can be shown."""

    cosine: float  # of all words, weighted by rarity, 0 to 1
    title: float  # of the titles' letter triples (Dice), 0 to 1
    rare: int  # shared words that hardly any other story has
    mid: int  # shared words that few stories have
    rarest: float  # the rarity of the rarest shared word, 0 to about 1
    shared: tuple[str, ...]  # the shared words, rarest first


def sketch(item: Item, lead_chars: int) -> Sketch:
    title = words(item.title)
    counts = Counter({word: TITLE_WEIGHT * count for word, count in Counter(title).items()})
    counts.update(words(item.lead[:lead_chars]))
    return Sketch(
        item_id=item.id,
        source=item.source,
        at=item.published_at,
        words=tuple(counts),
        counts=bytes(min(count, 255) for count in counts.values()),
        title_size=len(set(title)),
        line=" " + " ".join(_LETTERS.findall(fold(item.title))) + " ",
    )


_LOG = [0.0] + [1 + math.log(count) for count in range(1, 256)]  # the second mention of a word says less than the first


def term_weights(of: Sketch) -> dict[str, float]:
    return {word: _LOG[count] for word, count in zip(of.words, of.counts, strict=True)}


def norm(of: Sketch, rarity: Rarity) -> float:
    total = sum((_LOG[count] * rarity(word)) ** 2 for word, count in zip(of.words, of.counts, strict=True))
    return math.sqrt(total) or 1.0


def triples(line: str) -> Counter[str]:
    return Counter(line[at : at + 3] for at in range(len(line) - 2))


def compare(
    terms: Mapping[str, float],
    terms_norm: float,
    letters: Mapping[str, int],
    letters_total: int,
    other: Sketch,
    rarity: Rarity,
    stories: int,
) -> Likeness:
    """What the item behind `terms` (weights), and `letters` (triples) has in common with another."""
    product = square = 0.0
    shared: list[tuple[float, str]] = []
    for word, count in zip(other.words, other.counts, strict=True):
        rarity_of = rarity(word)
        weight = _LOG[count] * rarity_of
        square += weight * weight
        mine = terms.get(word)
        if mine is not None:
            product += mine * rarity_of * weight
            shared.append((rarity_of, word))
    shared.sort(key=lambda pair: (-pair[0], pair[1]))
    rare_from, mid_from = math.log(stories / RARE), math.log(stories / MID)
    return Likeness(
        cosine=product / (terms_norm * (math.sqrt(square) or 1.0)),
        title=_dice(letters, letters_total, other.line),
        rare=min(RARE_CAP, sum(value > rare_from for value, _ in shared)),
        mid=min(MID_CAP, sum(value > mid_from for value, _ in shared)),
        rarest=shared[0][0] / math.log(stories) if shared else 0.0,
        shared=tuple(word for _, word in shared),
    )


def _dice(letters: Mapping[str, int], total: int, line: str) -> float:
    left = dict(letters)
    both = 0
    for at in range(len(line) - 2):
        triple = line[at : at + 3]
        if left.get(triple, 0) > 0:
            left[triple] -= 1
            both += 1
    return 2 * both / max(1, total + len(line) - 2)
