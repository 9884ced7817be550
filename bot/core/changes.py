"""Material or cosmetic: whether two states of a text differ in substance.

Substance is what can be checked (facts.py): a number for the same thing, a name, a place, a date, a denial, a
quotation. Wording, order, typing errors, boilerplate and added background are silent, because a reader who is told
"changed" must find something changed. So a fact counts as changed when it replaces another one, or when it answers what
was open ("a man" has a name now); a fact that only joins the others is background.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from bot.core.facts import (
    Amount,
    Day,
    Facts,
    bag,
    denials,
    facts,
    sides,
    tokens,
)
from bot.core.factwords import CASUALTIES, NAMING, NEGATIONS, UNNAMED
from bot.core.items import fold_space
from bot.core.words import fold, words

ALIKE = 0.78  # two spellings this similar are one name, mistyped or transliterated
ALIGNED = 0.34  # two sentences that share this part of the shorter one's words tell the same
QUOTE_KEPT = 0.6  # a quotation that keeps this part of its words was only trimmed
RETOLD = 0.5  # title and first sentence share this part of the shorter one's words: a new state, not a new text
ROUNDED = 0.04  # 12.4 and 12 are one number, rounded
SUMMARY_CHARS = 60


class ChangeKind(StrEnum):
    NUMBER = "number"
    NEGATION = "negation"
    NAME = "name"
    PLACE = "place"
    DATE = "date"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True)
class TextState:
    title: str
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    material: bool
    kinds: tuple[ChangeKind, ...] = ()  # the weightiest first
    summary: str | None = None  # in the words of the texts: "12 → 18 dead"


SILENT = Change(material=False)


def compare(before: TextState, after: TextState) -> Change:
    """What changed in substance between two states of one text.

    >>> compare(TextState("Fire kills 12 in Hornby"), TextState("Fire kills 18 in Hornby")).summary
    'kills 12 → 18'
    >>> compare(TextState("Fire kills 12 in Hornby"), TextState("In Hornby, fire kills twelve")).material
    False
    """
    if fold_space(before.title) == fold_space(after.title) and fold_space(before.lead) == fold_space(after.lead):
        return SILENT
    old, new = facts(before.title, before.lead), facts(after.title, after.lead)
    found = [
        (ChangeKind.NUMBER, _number(old, new)),
        (ChangeKind.NEGATION, _negation(old, new)),
        (ChangeKind.NAME, _name(old, new)),
        (ChangeKind.PLACE, _place(old, new)),
        (ChangeKind.DATE, _date(old, new)),
        (ChangeKind.QUOTE, _quote(old, new)),
    ]
    return _change((kind, said) for kind, said in found if said)


def story_change(told: TextState, now: TextState) -> Change:
    """What a story's newest version adds in substance to the version that was told, perhaps by another source.

    Two newsrooms word one event differently, so only what cannot be wording counts: tolls that grow (a source that lags
    behind changes nothing), denials in the title, and a name given to somebody who had none.
    """
    old, new = facts(told.title, told.lead), facts(now.title, now.lead)
    found = [
        (ChangeKind.NUMBER, _number(old, new, only_growing=True)),
        (ChangeKind.NEGATION, _denial(old, new)),
        (ChangeKind.NAME, _named(old, new) if _retold(old, new) else ""),
    ]
    return _change((kind, said) for kind, said in found if said)


def _change(found: Iterable[tuple[ChangeKind, str]]) -> Change:
    rows = tuple(found)
    if not rows:
        return SILENT
    return Change(True, tuple(kind for kind, _ in rows), rows[0][1])


def _first_of_each(amounts: Iterable[Amount]) -> dict[str, Amount]:
    firsts: dict[str, Amount] = {}
    for amount in amounts:
        firsts.setdefault(amount.unit, amount)
    return firsts


def _number(old: Facts, new: Facts, *, only_growing: bool = False) -> str:
    """The first number of each unit is the one the text is about; the weightiest unit that changed."""
    olds, news = _first_of_each(old.amounts), _first_of_each(new.amounts)
    units = sorted(olds.keys() & news.keys(), key=lambda unit: (unit not in CASUALTIES, list(news).index(unit)))
    for unit in units:
        was, now = olds[unit], news[unit]
        if only_growing and (unit not in CASUALTIES or now.value <= was.value):
            continue
        if not _same_number(was.value, now.value) and not any(
            _same_number(now.value, other.value) for other in old.amounts if other.unit == unit
        ):
            pair = f"{was.shown} → {now.shown}"
            said = f"{now.label} {pair}" if now.label_first else f"{pair} {now.label}"
            return _short(said.strip())
    return ""


def _same_number(one: float, other: float) -> bool:
    if one == other:
        return True
    whole = one.is_integer() and other.is_integer() and max(one, other) < 10_000
    return not whole and abs(one - other) <= ROUNDED * max(one, other)


def _negation(old: Facts, new: Facts) -> str:
    """A denial that came, went or turned around in a sentence both states tell."""
    if said := _denial(old, new):
        return said
    for sentence in new.sentences[:3]:
        twin = _twin(sentence, old.sentences)
        if twin is None:
            continue
        if ("not" in denials(sentence)) != ("not" in denials(twin)) and _otherwise_alike(sentence, twin):
            return _short(f"{_negating(twin) or '+'} → {_negating(sentence) or '+'}")
    was = frozenset(side for sentence in old.sentences for side in sides(sentence))
    now = frozenset(side for sentence in new.sentences for side in sides(sentence))
    for pair, side in sorted(sides(new.sentences[0])):
        turned = (pair, 1 - side)
        if (pair, side) not in was and turned not in now and turned in sides(old.sentences[0]):
            return "⇄"
    return ""


def _denial(old: Facts, new: Facts) -> str:
    """A denial, refusal or cancellation that the new title tells and the old text did not know."""
    known = frozenset(name for sentence in old.sentences for name in denials(sentence))
    fresh = denials(new.sentences[0]) - known - {"not"}
    return min(fresh) if fresh and _retold(old, new) else ""


def _negating(sentence: str) -> str:
    return next((token.text for token in tokens(sentence) if token.key in NEGATIONS), "")


def _twin(sentence: str, others: Iterable[str]) -> str | None:
    """The sentence of the other state that tells the same."""
    mine = bag(sentence)
    best, twin = ALIGNED, None
    for other in others:
        theirs = bag(other)
        share = len(mine & theirs) / max(1, min(len(mine), len(theirs)))
        if share > best:
            best, twin = share, other
    return twin


def _otherwise_alike(one: str, other: str) -> bool:
    a, b = bag(one), bag(other)
    return len(a & b) >= 0.5 * max(1, min(len(a), len(b)))


def _known(name: str, text: str) -> bool:
    """The last word of the name, which tells people apart, stands in the text, perhaps spelled a little differently."""
    last = fold(name.rsplit(maxsplit=1)[-1])
    return last in text or any(
        abs(len(last) - len(word)) <= 2 and _alike(last, word) for word in words(text, prefix=99)
    )


def _alike(one: str, other: str) -> bool:
    return one[:1] == other[:1] and SequenceMatcher(None, one, other).ratio() >= ALIKE


def _name(old: Facts, new: Facts) -> str:
    fresh = [name for name in new.names if not _known(name, old.text)]
    gone = [name for name in old.names if not _known(name, new.text)]
    if fresh and gone and _retold(old, new):
        return _short(f"{gone[0]} → {fresh[0]}")
    return _named(old, new)


def _named(old: Facts, new: Facts) -> str:
    """Somebody the old text left unnamed has a name now: it took the place of "a man", stands beside it, or is told as
    news ("named", "identified").
    """
    was = set(words(" ".join(old.sentences[:2]), prefix=99))
    now = set(words(" ".join(new.sentences[:2]), prefix=99))
    for name in new.names:
        if _known(name, old.text):
            continue
        beside = any(f"{word} {fold(name)}" in new.text for word in UNNAMED) or fold(name.split()[0]) in UNNAMED
        replaced = bool((was & UNNAMED) - now) and " " in name and _retold(old, new)
        if (was & UNNAMED and beside) or replaced or now & NAMING - was:
            return _short(name)
    return ""


def _place(old: Facts, new: Facts) -> str:
    fresh = [name for name in new.places if not _known(name, old.text)]
    gone = [name for name in old.places if not _known(name, new.text)]
    return _short(f"{gone[0]} → {fresh[0]}") if fresh and gone and _retold(old, new) else ""


def _retold(old: Facts, new: Facts) -> bool:
    """Title and first sentence say the same apart from names and quotations; else a missing name is only a rewrite."""
    one, other = (_plain(of) for of in (old, new))
    return len(one & other) >= RETOLD * max(1, min(len(one), len(other)))


def _plain(of: Facts) -> frozenset[str]:
    text = " ".join(of.sentences[:2])
    for quote in of.quotes:
        text = text.replace(quote, " ")
    return bag(text) - bag(" ".join((*of.names, *of.places)))


def _date(old: Facts, new: Facts) -> str:
    for kind in ("day", "weekday", "year", "clock"):
        olds = [day for day in old.days if day.kind == kind]
        news = [day for day in new.days if day.kind == kind]
        if olds and news and not _has(olds, news[0]) and not _has(news, olds[0]) and _retold(old, new):
            return _short(f"{olds[0].shown} → {news[0].shown}")
    return ""


def _has(days: Iterable[Day], day: Day) -> bool:
    return any(other.key == day.key for other in days)


def _quote(old: Facts, new: Facts) -> str:
    """A quotation that was replaced: one went, one of other words came."""
    fresh = [quote for quote in new.quotes if _long(quote) and not _told(quote, old)]
    gone = [quote for quote in old.quotes if _long(quote) and not _told(quote, new)]
    return _short(f"“{fresh[0]}”") if fresh and gone and _retold(old, new) else ""


def _long(quote: str) -> bool:
    return len(words(quote)) >= 3


def _told(quote: str, of: Facts) -> bool:
    mine = set(words(quote))
    return len(mine & set(words(of.text))) >= QUOTE_KEPT * len(mine)


def _short(text: str) -> str:
    return text if len(text) <= SUMMARY_CHARS else text[: SUMMARY_CHARS - 1].rstrip() + "…"
