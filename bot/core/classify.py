"""Which of the seventeen top topics a story is about, weighed against each other.

Every word of our lists that a story has counts for its topics once, in a headline more than in a lead. A topic is
assigned when it has enough words and not far fewer than the best one; a story may have several, or none.
"""

from functools import cache

from bot.core.lexicon import TOP_WORDS, languages_of
from bot.core.patterns import Field, Pattern, PatternIndex, Read, phrase_pattern

_PLACE = {Field.TITLE: 1.0, Field.CATEGORY: 1.2, Field.BOTH: 0.8, Field.LEAD: 0.5, Field.APART: 0.5}
_MARKS = {"!!": 1.8, "!": 1.2, "~": 0.4, "": 1.0}
LEAST = 0.4  # weight that the best topic needs: one clear word in a lead
ENOUGH = 1.2  # weight that every other topic needs
CLOSE = 0.67  # share of the best topic's weight that another one needs

# How much a topic's words are trusted against the others': words that turn up in every kind of story count for less.
# The topics not named here stand at 1. Fitted by tests/benchmarks/fit_topics.py, kept between 0.8 and 1.2 because the
# labelled sets hold few stories of some topics.
TRUST: dict[str, float] = {"environment": 0.8, "politics": 0.9}


@cache
def _lists(language: str) -> tuple[PatternIndex, dict[Pattern, list[tuple[str, float, str]]]]:
    index = PatternIndex()
    weights: dict[Pattern, list[tuple[str, float, str]]] = {}
    for slug, text in TOP_WORDS[language].items():
        for entry in dict.fromkeys(text.split()):
            term = entry.lstrip("!~").replace("_", " ")
            pattern = phrase_pattern(term)
            if not pattern[0]:  # nothing but single letters
                continue
            index.add(pattern)
            weights.setdefault(pattern, []).append((slug, _MARKS[entry.removesuffix(entry.lstrip("!~"))], term))
    return index, weights


def weigh(text: Read, language: str | None) -> dict[str, tuple[float, list[str]]]:
    """Weight and words of every top topic that the story has words of."""
    found: dict[str, tuple[float, list[str]]] = {}
    seen: set[tuple[str, Pattern]] = set()
    for known in languages_of(language, text.whole):
        index, weights = _lists(known)
        for pattern, field in index.hits(text):
            for slug, weight, term in weights[pattern]:
                if (slug, pattern) in seen:
                    continue
                seen.add((slug, pattern))
                total, terms = found.get(slug, (0.0, []))
                found[slug] = (total + weight * _PLACE[field] * TRUST.get(slug, 1.0), [*terms, term])
    return found


def classify(text: Read, language: str | None) -> list[tuple[str, float, tuple[str, ...]]]:
    """The topics that are assigned: slug, score from 0.5 to 1, and the words that decided; the best first."""
    found = weigh(text, language)
    ranked = sorted(found.items(), key=lambda one: (-one[1][0], one[0]))
    best = ranked[0][1][0] if ranked else 0.0
    return [
        (slug, round(1 - 0.5 * LEAST / total, 4), tuple(terms[:6]))
        for slug, (total, terms) in ranked
        if total >= (LEAST if total == best else max(ENOUGH, CLOSE * best))
    ]
