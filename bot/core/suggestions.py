"""Words offered to widen a topic, out of the stored week: what its stories share and the others lack, and its own kin.

The first is pseudo-relevance feedback: the stories that fit are taken for what is wanted, and the words that stand in
them far more often than elsewhere are offered. The second is for topics that find nothing yet: "beekeeping" is offered
"beekeepers", because nothing here knows a language's grammar. Neither is taken without being asked for: one word off,
and a topic about a volcano brings the village below it for ever.
"""

import math
import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from bot.core.commonwords import COMMON
from bot.core.queries import Query
from bot.core.stems import LONGEST, known_stem, stems
from bot.core.topics import LEAD_CHARACTERS, TopicText
from bot.core.weeks import Week
from bot.core.words import fold, words

FEWEST = 3  # stories that must share a word before it is offered
LEAST_SHARE = 0.04  # of the stories that fit have it
WITHIN = 0.3  # of the stories that have the word fit already; less, and it speaks of other things too
RARITY = 4.0  # the word stands in a fiftieth of the week's stories at most (wordstats.py)
INSEPARABLE = 0.8  # of a word's stories have the other right behind it: they are offered as one
STORIES_READ = 200  # of those that fit, the best
KIN_LETTERS, KIN_SHARE = 5, 0.65  # of a word's beginning that its kin share
KIN = 3

_WORD = re.compile(r"[^\W\d_]{3,}")
_UNSPACED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A phrase as a query takes it, and how many of the stories that fit have it."""

    phrase: str
    hits: int


def suggest(
    query: Query, found: Sequence[int], week: Week, taken: Collection[str] = (), most: int = 6
) -> list[Suggestion]:
    """Phrases to widen the query with, the best first; `found` are the stories that fit, `taken` phrases it has."""
    known = {stem for phrase in (*_phrases(query), *taken) for stem in stems(phrase)}
    shared = _shared([week.text(story) for story in found[:STORIES_READ]], week, known)
    kin = _kin(query, week, known)
    chosen: dict[str, Suggestion] = {}
    for one in (*kin, *shared):
        chosen.setdefault(fold(one.phrase), one)
    return list(chosen.values())[:most]


def _phrases(query: Query) -> list[str]:
    wanted = [part.text for parts in query.any_of for part in parts]
    return [*wanted, *(phrase.text for phrase in query.without), *query.dropped]


def _shared(texts: Sequence[TopicText], week: Week, known: set[str]) -> list[Suggestion]:
    alone: Counter[str] = Counter()
    pairs: Counter[tuple[str, str]] = Counter()
    shown: dict[str, Counter[str]] = {}
    for text in texts:
        stems_here: set[str] = set()
        pairs_here: set[tuple[str, str]] = set()
        for field in (text.title, *text.more_titles[:1], text.lead[:LEAD_CHARACTERS]):
            last = None
            for word in _WORD.findall(field):
                stem = known_stem(fold(word)[:LONGEST])
                shown.setdefault(stem, Counter())[word] += 1
                stems_here.add(stem)
                if last is not None:
                    pairs_here.add((last, stem))
                last = stem
        alone.update(stems_here)
        pairs.update(pairs_here)
    stats = week.stats
    fewest = max(FEWEST, LEAST_SHARE * len(texts))

    def within(stem: str) -> float:
        return alone[stem] / max(alone[stem], stats.counts.get(stem, 0))

    def told(stem: str) -> str:
        return shown[stem].most_common(1)[0][0]

    telling = {
        stem: within(stem)
        for stem, count in alone.items()
        if count >= fewest and stem not in known and not _is_common(told(stem)) and not _UNSPACED.search(stem)
        if within(stem) >= WITHIN and stats.rarity(stem) >= RARITY
    }
    weighed = {stem: (alone[stem] * value, Suggestion(told(stem), alone[stem])) for stem, value in telling.items()}
    for (first, second), count in pairs.items():
        if first in weighed and second in weighed and count >= INSEPARABLE * max(alone[first], alone[second]):
            both = Suggestion(f'"{told(first)} {told(second)}"', count)
            weighed[first] = weighed[second] = (max(weighed[first][0], weighed[second][0]), both)
    ranked = sorted(weighed.values(), key=lambda one: (-one[0], one[1].phrase))
    return list(dict.fromkeys(one for _, one in ranked))


def _is_common(word: str) -> bool:
    return any(start in COMMON for start in words(word))


def _kin(query: Query, week: Week, known: set[str]) -> list[Suggestion]:
    """Words of the week that begin as a wish of one word does."""
    found: Counter[str] = Counter()
    for word in _lone_words(query):
        start = word[: max(KIN_LETTERS, math.ceil(KIN_SHARE * len(word)))]
        if len(start) >= KIN_LETTERS and not _UNSPACED.search(word):
            kin = {known_stem(one) for one in week.beginning(start)} - known
            found.update({stem: week.stats.counts.get(stem, 0) for stem in kin})
    return [Suggestion(_as_written(stem, week), count) for stem, count in found.most_common(KIN) if count]


def _as_written(stem: str, week: Week) -> str:
    """A word of this stem as a story has it, with its capitals and accents."""
    text = week.example(stem)
    told = (text.title, *text.more_titles, *text.categories, text.lead) if text is not None else ()
    found = (word for field in told for word in _WORD.findall(field) if known_stem(fold(word)[:LONGEST]) == stem)
    return next(found, stem)


def _lone_words(query: Query) -> Iterable[str]:
    return (
        fold(parts[0].text) for parts in query.any_of if len(parts) == 1 and not (parts[0].exact or parts[0].open_ended)
    )
