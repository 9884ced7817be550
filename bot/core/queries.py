"""The little language of /follow and /search.

    moon landing            both words, anywhere in the story
    "soft landing"          these words, side by side
    nasa, esa | roscosmos   any of them; OR in capitals says the same
    -football -"moon boots" stories without them
    klima*                  every word that begins so
    !nasa                   do not widen the topic with this synonym of ours

It has no nesting and no regular expressions, so matching costs a glance at each word of a story, whatever was typed.
"""

import re
import unicodedata
from dataclasses import dataclass

from bot.core.stems import LONGEST as LONGEST_WORD
from bot.core.stems import stems
from bot.core.words import fold, words
from bot.errors import BadQueryError, QueryFault

LONGEST = 200  # characters
MOST_WORDS = 20
SHORTEST_BEGINNING = 3  # letters before a star

_AROUND = " *#@.:!?()[]{}<>…&+/\\'-–—−"  # what may stand around a word without being of it

_QUOTES = str.maketrans(
    dict.fromkeys("“”„‟«»‹›「」『』＂〝〞", '"') | dict.fromkeys("’‘‛", "'") | {"\u00a0": " ", "\u3000": " "}
)
_TOKEN = re.compile(
    r'(?P<mark>(?<![^\s,|(])[-–−!])?(?:"(?P<exact>[^"]*)"?|(?P<word>[^\s",|，、،;；]+))|(?P<bar>[,|，、،;；])'
)
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

    @property
    def text(self) -> str:
        """As typed, cleaned; parses to the same query."""
        return self.to_text()

    def to_text(self) -> str:
        parts = [", ".join(" ".join(map(str, alternative)) for alternative in self.any_of)]
        parts += [f"-{phrase}" for phrase in self.without]
        parts += [f"!{_quoted(text)}" for text in self.dropped]
        return " ".join(parts)

    @property
    def normalised(self) -> str:
        """Equal for queries of equal meaning; parses to such a query, too."""
        wanted = sorted({" ".join(sorted({part.normalised for part in parts})) for parts in self.any_of})
        return " ".join(
            [
                ", ".join(wanted),
                *sorted({f"-{phrase.normalised}" for phrase in self.without}),
                *sorted({f"!{_quoted(fold(text))}" for text in self.dropped}),
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
        return _checked(Query(self.any_of + new, self.without, dropped))

    def without_phrase(self, phrase: str) -> "Query":
        """One alternative less; what is none of its own is a synonym of ours, which is then left out.

        Raises BadQueryError when nothing to look for would remain.
        """
        gone = {_meaning(alternative) for alternative in parse_query(phrase).any_of}
        kept = tuple(alternative for alternative in self.any_of if _meaning(alternative) not in gone)
        if len(kept) < len(self.any_of):
            return _checked(Query(kept, self.without, self.dropped))
        text = phrase.strip().strip('"')
        return _checked(Query(self.any_of, self.without, (*self.dropped, text))) if text not in self.dropped else self


def _quoted(text: str) -> str:
    return text if text.isalnum() else f'"{text}"'


def _meaning(alternative: tuple[Phrase, ...]) -> str:
    return " ".join(sorted({part.normalised for part in alternative}))


def _checked(query: Query) -> Query:
    if not query.any_of:
        raise BadQueryError(QueryFault.ONLY_WITHOUT if query.without else QueryFault.EMPTY)
    terms = [*query.without, *(part for alternative in query.any_of for part in alternative)]
    if sum(max(1, len(part.text.split())) for part in terms) > MOST_WORDS:
        raise BadQueryError(QueryFault.TOO_MANY)
    return query


def parse_query(text: str) -> Query:
    """What somebody typed, as a Query. Any text gives a value or a BadQueryError.

    >>> parse_query("moon landing, “soft landing” -football").to_text()
    'moon landing, "soft landing" -football'
    """
    text = unicodedata.normalize("NFKC", text).translate(_QUOTES).strip()
    if len(text) > LONGEST:
        raise BadQueryError(QueryFault.TOO_LONG)
    alternatives: list[list[Phrase]] = [[]]
    without: list[Phrase] = []
    dropped: list[str] = []
    for token in _TOKEN.finditer(text):
        mark, exact, word = token["mark"], token["exact"], token["word"]
        if token["bar"] or (word in _OR and not mark):
            alternatives.append([])
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
    return _checked(Query(_unique(alternatives), tuple(dict.fromkeys(without)), tuple(dict.fromkeys(dropped))))


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
