"""The little language of /follow and /search.

    moon landing            both words, anywhere in the story
    "soft landing"          these words, side by side
    nasa, esa | roscosmos   any of them; OR in capitals says the same
    -football -"moon boots" stories without them
    klima*                  every word that begins so
    !nasa                   do not widen the topic with this synonym of ours
    ≥80%                    only stories that fit so well; written by the buttons Narrower and Wider

It has no nesting and no regular expressions, so matching costs a glance at each word of a story, whatever was typed.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace

from bot.core.stems import LONGEST as LONGEST_WORD
from bot.core.stems import stems
from bot.core.words import fold, words
from bot.errors import BadQueryError, QueryFault

LONGEST = 200  # characters somebody may type
LONGEST_STORED = 2000  # with all that buttons have added
MOST_WORDS = 20
MOST_DROPPED = 60
SHORTEST_BEGINNING = 3  # letters before a star

_AROUND = " *#@.:!?()[]{}<>…&+/\\'-–—−"  # what may stand around a word without being of it

_QUOTES = str.maketrans(
    dict.fromkeys("“”„‟«»‹›「」『』＂〝〞", '"') | dict.fromkeys("’‘‛", "'") | {"\u00a0": " ", "\u3000": " "}
)
_TOKEN = re.compile(
    r'(?P<mark>(?<![^\s,|(])[-–−!])?(?:"(?P<exact>[^"]*)"?|(?P<word>[^\s",|，、،;；]+))|(?P<bar>[,|，、،;；])'
)
_LEAST = re.compile(r"≥([0-9]{1,2}(?:\.[0-9]{1,2})?)%")
_RUN = re.compile(r"[^\W_]+")
_OR = frozenset({"OR", "ODER", "ИЛИ", "Ή"})


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that stand side by side (`exact`), or one word; `open_ended` when it was typed with a star."""

    text: str
    exact: bool = False
    open_ended: bool = False

    def __str__(self) -> str:
        return f'"{self.text}"' if self.exact else self.text + "*" * self.open_ended

    @property
    def normalised(self) -> str:
        if self.open_ended:
            return fold(self.text) + "*"
        folded = _RUN.findall(fold(self.text))
        return f'"{" ".join(folded)}"' if self.exact else "-".join(folded)


@dataclass(frozen=True, slots=True)
class Query:
    """A subject in somebody's words: any of the alternatives, all parts of it, none of `without`."""

    any_of: tuple[tuple[Phrase, ...], ...]
    without: tuple[Phrase, ...] = ()
    dropped: tuple[str, ...] = ()  # synonyms of ours that its owner does not want
    least: float | None = None  # how well a story must fit, from 0 to 1; None: as well as usual

    @property
    def text(self) -> str:
        """What it asks for, as its owner reads it."""
        wanted = ", ".join(" ".join(map(str, alternative)) for alternative in self.any_of)
        return " ".join([wanted, *(f"-{phrase}" for phrase in self.without)])

    def to_text(self) -> str:
        """All of it; parses to the same query."""
        return " ".join([self.text, *self._tuning(self.dropped)])

    def _tuning(self, dropped: Iterable[str]) -> list[str]:
        least = [] if self.least is None else [f"≥{100 * self.least:.4g}%"]
        return [*(f"!{_quoted(text)}" for text in dropped), *least]

    @property
    def normalised(self) -> str:
        """Equal for queries of equal meaning; parses to such a query, too."""
        wanted = sorted({" ".join(sorted({part.normalised for part in parts})) for parts in self.any_of})
        return " ".join(
            [
                ", ".join(wanted),
                *sorted({f"-{phrase.normalised}" for phrase in self.without}),
                *self._tuning(sorted({fold(text) for text in self.dropped})),
            ]
        )

    def phrases(self) -> tuple[str, ...]:
        """The alternatives as a person reads them, one chip each."""
        return tuple(" ".join(map(str, alternative)) for alternative in self.any_of)

    def with_phrase(self, phrase: str) -> "Query":
        """One alternative more; a synonym taken away before comes back."""
        added = parse_query(phrase)
        known = {_meaning(alternative) for alternative in self.any_of}
        new = tuple(alternative for alternative in added.any_of if _meaning(alternative) not in known)
        back = {fold(text) for text in added.phrases()} | {fold(part.text) for parts in added.any_of for part in parts}
        dropped = tuple(text for text in self.dropped if fold(text) not in back)
        return _checked(replace(self, any_of=self.any_of + new, dropped=dropped))

    def without_phrase(self, phrase: str) -> "Query":
        """One alternative less; what is none of its own is a synonym of ours, which is then left out.

        Raises BadQueryError when nothing to look for would remain.
        """
        gone = {_meaning(alternative) for alternative in parse_query(phrase).any_of}
        kept = tuple(alternative for alternative in self.any_of if _meaning(alternative) not in gone)
        if len(kept) < len(self.any_of):
            return _checked(replace(self, any_of=kept))
        text = phrase.strip().strip('"')
        return _checked(replace(self, dropped=(*self.dropped, text))) if text not in self.dropped else self

    @property
    def alternatives(self) -> frozenset[str]:
        """What each alternative means; equal for alternatives of equal meaning."""
        return frozenset(map(_meaning, self.any_of))

    def without_synonym(self, synonym: str) -> "Query":
        """Not widened by this synonym of ours. BadQueryError when there are too many of them."""
        text = synonym.rstrip("*")
        return _checked(replace(self, dropped=(*self.dropped, text))) if text not in self.dropped else self

    def with_synonym(self, synonym: str) -> "Query":
        """Widened by it again."""
        back = stems(synonym)
        return replace(self, dropped=tuple(text for text in self.dropped if stems(text) != back))

    def with_all_synonyms(self) -> "Query":
        return replace(self, dropped=())

    def at_least(self, least: float | None) -> "Query":
        """The same wish for stories that fit so well; None for the usual."""
        return replace(self, least=None if least is None else min(0.9999, max(0.01, round(least, 4))))


def _quoted(text: str) -> str:
    return text if text.isalnum() else f'"{text}"'


def _meaning(alternative: tuple[Phrase, ...]) -> str:
    return " ".join(sorted({part.normalised for part in alternative}))


def _checked(query: Query) -> Query:
    if not query.any_of:
        raise BadQueryError(QueryFault.ONLY_WITHOUT if query.without else QueryFault.EMPTY)
    terms = [*query.without, *(part for alternative in query.any_of for part in alternative)]
    if sum(max(1, len(part.text.split())) for part in terms) > MOST_WORDS or len(query.dropped) > MOST_DROPPED:
        raise BadQueryError(QueryFault.TOO_MANY)
    return query


def parse_query(text: str, longest: int = LONGEST) -> Query:
    """What somebody typed, as a Query. Any text gives a value or a BadQueryError.

    >>> parse_query("moon landing, “soft landing” -football").to_text()
    'moon landing, "soft landing" -football'
    """
    text = unicodedata.normalize("NFKC", text).translate(_QUOTES).strip()
    if len(text) > longest:
        raise BadQueryError(QueryFault.TOO_LONG)
    alternatives: list[list[Phrase]] = [[]]
    without: list[Phrase] = []
    dropped: list[str] = []
    least: float | None = None
    for token in _TOKEN.finditer(text):
        mark, exact, word = token["mark"], token["exact"], token["word"]
        if token["bar"] or (word in _OR and not mark):
            alternatives.append([])
            continue
        fits = _LEAST.fullmatch(word) if word and not mark else None
        if fits is not None:
            least = float(fits[1]) / 100
            continue
        phrase = _phrase(exact if exact is not None else word, exact=exact is not None)
        if phrase is None:
            continue
        if mark == "!":
            dropped.append(phrase.text)
        elif mark:
            without.append(phrase)
        else:
            alternatives[-1].append(phrase)
    query = Query(_unique(alternatives), tuple(dict.fromkeys(without)), tuple(dict.fromkeys(dropped)))
    return _checked(query.at_least(least))


def _phrase(text: str, *, exact: bool) -> Phrase | None:
    open_ended = not exact and text.endswith("*")
    text = " ".join(text.split()).strip(_AROUND)
    if open_ended:
        text = text.split("*")[0].strip(_AROUND)
    found = words(text, LONGEST_WORD)
    if not found:
        return None
    if text in _OR and not exact:
        text = text.lower()  # written down in capitals it would be read as the operator
    beginning = open_ended and found == [fold(text)] and len(found[0]) >= SHORTEST_BEGINNING
    return Phrase(text, exact=exact, open_ended=beginning)


def _unique(alternatives: list[list[Phrase]]) -> tuple[tuple[Phrase, ...], ...]:
    found: dict[str, tuple[Phrase, ...]] = {}
    for alternative in alternatives:
        if alternative:
            found.setdefault(_meaning(tuple(alternative)), tuple(alternative))
    return tuple(found.values())


def matches(query: Query, text: str) -> bool:
    """Whether a text has an alternative and none of what is unwanted, synonyms left aside."""
    found = stems(text)
    joined = f" {' '.join(found)} "
    whole = [" " + " ".join(words(text, LONGEST_WORD))]

    def has(phrase: Phrase) -> bool:
        if phrase.open_ended:
            return f" {fold(phrase.text)}" in whole[0]
        return f" {' '.join(stems(phrase.text))} " in joined

    return any(all(map(has, parts)) for parts in query.any_of) and not any(map(has, query.without))
