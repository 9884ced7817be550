"""How alike two items are: what is kept of an item to compare it, and what comparing two of them says.

Nothing here knows a language. A word is a folded six-letter prefix (words.py), its weight the rarity it has in the
store at this moment, and the titles are also compared by their runs of three letters, which sees through inflection,
compounds and spelling. Comparing is the hot path: it happens some sixty times an item, so the sums are left to `map`.
"""

import math
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from operator import mul

from bot.core.guards import Marks, marks
from bot.core.items import Item
from bot.core.roots import roots
from bot.core.words import fold

TITLE_WEIGHT = 2  # a word of the title counts as two of the lead
HOUR = 3600.0
TOGETHER_HOURS = 6.0  # newsrooms tell one event within hours of each other: nearer than this says nothing more

_LETTERS = re.compile(r"[^\W_]+")
_LOG = [0.0] + [1 + math.log(count) for count in range(1, 768)]  # a second mention says less than the first

Rarities = Mapping[str, float]  # answers for every word


@dataclass(frozen=True, slots=True)
class Sketch:
    """What is kept of an item to compare it with others; about a kilobyte."""

    item_id: int
    source: str
    at: float  # hours since 1970
    words: tuple[str, ...]  # each once, those of the title first
    in_title: bytes  # how often each of the first `len(in_title)` words stands in the title
    in_lead: bytes  # how often each word stands in the lead
    terms: tuple[float, ...]  # how much each word is said, title and lead together
    line: str  # the folded title in single spaces, a space at either end
    marks: Marks


@dataclass(frozen=True, slots=True)
class Likeness:
    """What two items share; every part is a number a person can be shown. Shares and cosines go from 0 to 1."""

    cosine: float  # of all words, weighted by rarity
    title_cosine: float
    lead_cosine: float
    letters: float  # of the titles' letter triples (Dice)
    rarest: float  # the rarity of the rarest shared word, about 1 for one never seen before
    second: float
    third: float
    mass: float  # the rarity of all shared words together
    covered: float  # the share of the shorter text's rarity that the other has
    title_told: float  # the share of a title's rarity found anywhere in the other item: the better of both ways
    title_told_back: float  # the worse
    hours: float  # between the two, at least TOGETHER_HOURS
    shared: tuple[str, ...]  # the shared words, rarest first


def sketch(item: Item, lead_chars: int) -> Sketch:
    title = Counter(roots(item.title))
    lead = Counter(roots(item.lead[:lead_chars]))
    only_lead = [word for word in lead if word not in title]
    said = [TITLE_WEIGHT * count + lead.get(word, 0) for word, count in title.items()]
    said += map(lead.__getitem__, only_lead)
    in_lead = [lead.get(word, 0) for word in title] + list(map(lead.__getitem__, only_lead))
    most = len(_LOG) - 1
    return Sketch(
        item_id=item.id,
        source=item.source,
        at=hours(item.published_at),
        words=(*title, *only_lead),
        in_title=bytes([min(count, 255) for count in title.values()]),
        in_lead=bytes([min(count, 255) for count in in_lead]),
        terms=tuple([_LOG[min(count, most)] for count in said]),
        line=" " + " ".join(_LETTERS.findall(fold(item.title))) + " ",
        marks=marks(item.title, item.published_at),
    )


def hours(moment: datetime) -> float:
    return moment.timestamp() / HOUR


class Comparison:
    """One item against many: what is needed of it is computed once."""

    def __init__(self, mine: Sketch, rarities: Rarities, stories: int) -> None:
        self._rarities = rarities
        self._log_stories = math.log(stories)
        self._at = mine.at
        view = _View(mine, rarities)
        self._mine = view
        self._place = dict(zip(mine.words, range(len(mine.words)), strict=True))
        self.terms = dict(zip(mine.words, view.terms, strict=True))  # word -> how much it is said
        self._triples = Counter(mine.line[at : at + 3] for at in range(len(mine.line) - 2))
        self._triple_count = max(0, len(mine.line) - 2)

    def like(self, other: Sketch) -> Likeness:
        mine, theirs, place = self._mine, _View(other, self._rarities), self._place
        title_words = len(other.in_title)
        product = title_product = lead_product = mass = told = told_back = 0.0
        shared: list[tuple[float, str]] = []
        for at, word in enumerate(other.words):
            here = place.get(word)
            if here is None:
                continue
            rarity = theirs.rarities[at]
            square = rarity * rarity
            product += mine.terms[here] * theirs.terms[at] * square
            in_my_title, in_their_title = here < mine.title_words, at < title_words
            if in_my_title:
                told += rarity
                if in_their_title:
                    title_product += mine.in_title[here] * other.in_title[at] * square
            if in_their_title:
                told_back += rarity
            lead_product += mine.in_lead[here] * other.in_lead[at] * square
            mass += rarity
            shared.append((-rarity, word))
        shared.sort()
        scale = self._log_stories
        rare = [-value / scale for value, _ in shared[:3]] + [0.0, 0.0, 0.0]
        told, told_back = told / mine.title_mass, told_back / theirs.title_mass
        return Likeness(
            cosine=product / (mine.norm * theirs.norm),
            title_cosine=title_product / (mine.title_norm * theirs.title_norm),
            lead_cosine=lead_product / (mine.lead_norm * theirs.lead_norm),
            letters=self._letters(other.line),
            rarest=rare[0],
            second=rare[1],
            third=rare[2],
            mass=mass / scale,
            covered=mass / min(mine.mass, theirs.mass),
            title_told=max(told, told_back),
            title_told_back=min(told, told_back),
            hours=max(abs(self._at - other.at), TOGETHER_HOURS),
            shared=tuple(word for _, word in shared),
        )

    def _letters(self, line: str) -> float:
        mine = self._triples
        theirs = Counter([triple for at in range(len(line) - 2) if (triple := line[at : at + 3]) in mine])
        both = sum([min(count, mine[triple]) for triple, count in theirs.items()])
        return 2 * both / max(1, self._triple_count + len(line) - 2)


class _View:
    """An item's numbers under the rarities of this moment; sums are never 0, so that they can divide."""

    __slots__ = (
        "in_lead",
        "in_title",
        "lead_norm",
        "mass",
        "norm",
        "rarities",
        "terms",
        "title_mass",
        "title_norm",
        "title_words",
    )

    def __init__(self, of: Sketch, rarities: Rarities) -> None:
        self.in_title, self.in_lead = of.in_title, of.in_lead
        self.title_words = len(of.in_title)
        self.rarities = list(map(rarities.__getitem__, of.words))
        self.terms = of.terms
        self.norm = _length(map(mul, self.terms, self.rarities))
        self.title_norm = _length(map(mul, of.in_title, self.rarities))
        self.lead_norm = _length(map(mul, of.in_lead, self.rarities))
        self.mass = sum(self.rarities) or 1.0
        self.title_mass = sum(self.rarities[: self.title_words]) or 1.0


def _length(values: "map[float]") -> float:
    return math.hypot(*values) or 1.0
