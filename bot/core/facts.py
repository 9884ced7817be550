"""What a text states that can be checked: amounts with their unit, days and hours, names, places, quotations, denials.

Read by patterns and short word lists of ours, in the languages we know them in; where a list (factwords.py) is
silent, the next word is the unit and a capital letter the name. What cannot be read is left out: a missing fact is
silent, a wrong one alarms.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from bot.core.factwords import (
    ALSO_OTHER_WORDS,
    BEFORE_PLACE,
    CASUALTIES,
    DENIALS,
    FROM,
    MAGNITUDES,
    MONTHS,
    NEGATING_SIGNS,
    NEGATIONS,
    NOT_NEGATING,
    OPPOSITES,
    PEOPLE,
    SAYING,
    SMALL_NUMBERS,
    TO,
    UNITS,
    UNNAMED,
    WEEKDAYS,
)
from bot.core.leads import clean_sentences
from bot.core.words import fold, words

_GERMAN = re.compile(r"\b(?:der|die|das|und|ist|nicht|ein|eine|mit|auf|im|den|von|dem|nach|bei|für|wird|sind)\b")
_SIGNS = "\u3040-\u30ff\u3400-\u9fff"
_TOKEN = re.compile(
    r"(?P<number>(?<![^\W\d_])(?<![^\W_]-)\d{1,3}(?:[.,\u00a0\u202f'’ ]\d{3})+(?!\d)(?:[.,]\d+)?"
    rf"|(?<![^\W_{_SIGNS}])\d+(?:[.,:]\d+)?)"
    r"|(?P<word>[^\W\d_]+(?:['’\-][^\W\d_]+)*)|(?P<mark>[%$€£¥])|(?P<stop>[.!?;:,()\u2013\u2014\u3001\u3002，；])"
)
_SCORE = re.compile(r"(?<![\w.,-])(\d{1,2})\s?[-–:]\s?(\d{1,2})(?![\w-]|[.,]\d)")
_CLOCK = re.compile(
    r"(?<!\d)(\d{1,2})(?:[:.h](\d{2}))?\s?(a\.?m\.?|p\.?m\.?|uhr|h\b|часов|点)|(?<![\d:])([01]?\d|2[0-3]):([0-5]\d)(?![\d:])",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?<![\d.,$€£-])(?:19|20)\d\d(?![\d.,]\d|\d|-|\s?[%$€£])")
_CJK_DAY = re.compile(r"(\d{1,2})月(\d{1,2})[日号]")
_QUOTE = re.compile(
    '\u201c([^\u201c\u201d]+)[\u201d"]|\u201e([^\u201e\u201c\u201d]+)[\u201c\u201d]|\u00ab\\s?([^\u00ab\u00bb]+?)\\s?\u00bb'
    "|\u300c([^\u300c\u300d]+)\u300d|\"([^\"]+)\"|(?<!\\w)['\u2018]([^'\u2018\u2019]+(?:['\u2019]\\w[^'\u2018\u2019]*)*)"
    "['\u2019](?!\\w)"
)
_CJK = re.compile(f"[{_SIGNS}]")


@dataclass(frozen=True, slots=True)
class Amount:
    value: float
    unit: str
    shown: str  # as written: "1.2 million"
    label: str  # the word it counts, as written; may be empty
    label_first: bool = False  # "toll rises to 18"


@dataclass(frozen=True, slots=True)
class Day:
    kind: str  # weekday, day, month, year, clock
    key: tuple[int, ...]
    shown: str


@dataclass(frozen=True, slots=True)
class Facts:
    amounts: tuple[Amount, ...]  # in reading order, the title first
    days: tuple[Day, ...]
    names: tuple[str, ...]  # of title and first sentence
    places: tuple[str, ...]  # names behind a word of place, of title and first sentence
    quotes: tuple[str, ...]
    sentences: tuple[str, ...]  # the title, then the lead's
    text: str  # all of it, folded


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    key: str
    at: int
    end: int


def facts(title: str, lead: str) -> Facts:
    sentences = (title, *clean_sentences(lead))
    top = sentences[:2]
    whole = " . ".join(sentences)
    names: list[str] = []
    places: list[str] = []
    for sentence in top:
        for name, place in _names(sentence, lead if sentence == title else ""):
            (places if place else names).append(name)
    return Facts(
        amounts=tuple(amount for sentence in sentences for amount in _amounts(sentence)),
        days=tuple(day for sentence in sentences for day in _days(sentence)),
        names=tuple(dict.fromkeys(names)),
        places=tuple(dict.fromkeys(places)),
        quotes=tuple(next(filter(None, found.groups())) for found in _QUOTE.finditer(whole)),
        sentences=sentences,
        text=fold(whole),
    )


def tokens(text: str) -> list[_Token]:
    return [
        _Token(found.lastgroup or "", found[0], fold(found[0]), found.start(), found.end())
        for found in _TOKEN.finditer(text)
    ]


def denials(sentence: str) -> frozenset[str]:
    """The kinds of denial in a sentence: "not" for a plain negation, else a key of DENIALS."""
    found = set()
    keys = [token.key for token in tokens(sentence) if token.kind == "word"]
    for at, key in enumerate(keys):
        following = keys[at + 1] if at + 1 < len(keys) else ""
        if (key in NEGATIONS or key.endswith(("n't", "n’t"))) and following not in NOT_NEGATING:
            found.add("not")
        pair = f"{key}-{following}"
        found.update(name for name, starts in DENIALS.items() if key.startswith(starts) or pair in starts)
    if _CJK.search(sentence):
        if any(sign in sentence for sign in NEGATING_SIGNS):
            found.add("not")
        found.update(name for name, starts in DENIALS.items() if any(_CJK.match(s) and s in sentence for s in starts))
    return frozenset(found)


def sides(sentence: str) -> frozenset[tuple[int, int]]:
    """Which side of which pair of opposites a sentence speaks of."""
    keys = [token.key for token in tokens(sentence) if token.kind == "word"]
    cjk = bool(_CJK.search(sentence))
    found = set()
    for number, pair in enumerate(OPPOSITES):
        for side, starts in enumerate(pair):
            said = any(key.startswith(starts) for key in keys)
            if said or (cjk and any(_CJK.match(start) and start in sentence for start in starts)):
                found.add((number, side))
    return frozenset(found)


def _amounts(sentence: str) -> Iterable[Amount]:
    held = tokens(sentence)
    scores = {found.start(): found for found in _SCORE.finditer(sentence)}
    taken = [(day.start(), day.end()) for pattern in (_CLOCK, _YEAR, _CJK_DAY) for day in pattern.finditer(sentence)]
    taken += [found.span() for found in scores.values()]
    for found in scores.values():
        if int(found[1]) <= 15 and int(found[2]) <= 15 and ":" not in found[0]:
            yield Amount(int(found[1]) + int(found[2]) / 100, "score", f"{found[1]}-{found[2]}", "")
    for at, token in enumerate(held):
        value = _value(token)
        if value is None or any(start <= token.at < end for start, end in taken) or _skipped(held, at, sentence):
            continue
        shown, following = token.text, at + 1
        factor = MAGNITUDES.get(held[following].key[:12]) if following < len(held) else None
        if factor is None and following < len(held) and _CJK.match(held[following].text):
            factor = MAGNITUDES.get(held[following].text[0])
            shown += held[following].text[0] if factor else ""
        elif factor is not None:
            shown += " " + held[following].text
            following += 1
        unit, label, first = _unit(held, at, following)
        if not unit or (token.key in ALSO_OTHER_WORDS and not _counts_people(held, following)):
            continue
        if token.kind == "word" and unit not in CASUALTIES and value < 2:
            continue
        yield Amount(value * (factor or 1), unit, shown, label, first)


def _value(token: _Token) -> float | None:
    if token.kind == "word":
        small = SMALL_NUMBERS.get(token.key)
        return None if small is None or token.text == "Sept" else float(small)
    if token.kind != "number" or ":" in token.text:
        return None
    if re.fullmatch(r"\d{1,3}(?:[.,\u00a0\u202f'’ ]\d{3})+", token.text):
        return float(re.sub(r"\D", "", token.text))
    text = re.sub(r"[\u00a0\u202f'’ ]", "", token.text)
    if re.search(r"[.,]\d{3}[.,]", text):
        whole, fraction = re.split(r"[.,](?=\d+$)", text)
        return float(re.sub(r"\D", "", whole) + "." + fraction)
    return float(text.replace(",", "."))


def _skipped(held: list[_Token], at: int, sentence: str) -> bool:
    """Numbers that count nothing: of a date, a rank, a name ("F-16"), or the old one of "from 12 to 18"."""
    token = held[at]
    dotted = at + 1 < len(held) and held[at + 1].text == "."
    near = [held[i].key for i in (at - 1, at + 2 if dotted else at + 1) if 0 <= i < len(held)]
    behind, ahead = sentence[token.end : token.end + 2], sentence[max(0, token.at - 2) : token.at]
    if any(key.rstrip(".") in MONTHS for key in near) and token.kind == "number" and len(token.text) <= 2:
        return True
    if re.match(r"-?[^\W\d_]", behind) and not _CJK.match(behind) and token.kind == "number":
        return not re.match(r"(?:m|k|bn)\b", sentence[token.end : token.end + 3])
    if re.search(r"[^\W_]-$", ahead) or (at and held[at - 1].key in {"no", "nr", "№", "version", "phase"}):
        return True
    if at and held[at - 1].key in FROM:
        ahead_keys = [token.key for token in held[at + 1 : at + 5]]
        rest = held[at + 1 : at + 6]
        if at > 1 and held[at - 2].key in {"up", "down", "revised", "higher", "lower"}:
            return True
        return any(key in TO for key in ahead_keys) and any(_value(token) is not None for token in rest)
    return False


def _unit(held: list[_Token], at: int, following: int) -> tuple[str, str, bool]:
    """What the number counts: a known class near it within the clause, else the next word."""
    best: tuple[float, str, str, bool] | None = None
    for side in (1, -1):
        cost = 0.0
        place = following if side == 1 else at - 1
        while 0 <= place < len(held) and cost < 6:
            token = held[place]
            if token.kind == "stop":
                if token.text in ".!?;。；":
                    break
                cost += 2
            elif token.kind == "number" or (token.key in SMALL_NUMBERS and token.key not in ALSO_OTHER_WORDS):
                cost += 2.5
            else:
                cost += 1
                if name := _class_of(token):
                    if best is None or cost < best[0]:
                        best = (cost, name, token.text, side == -1)
                    break
            place += side
    if best is not None:
        return best[1], best[2], best[3]
    place = following
    while place < len(held) and held[place].kind == "word":
        if held[place].key not in PEOPLE:
            if _CJK.match(held[place].text):
                return held[place].text[:2], held[place].text[:2], False
            return held[place].key[:6], held[place].text, False
        place += 1
    return ("people", held[following].text, False) if following < place else ("", "", False)


def _counts_people(held: list[_Token], following: int) -> bool:
    """Right behind the word comes what happened to how many: "one dead", "un homme blessé"."""
    ahead = held[following : following + 2]
    return bool(ahead) and any(
        _class_of(token) in CASUALTIES for token in (ahead if ahead[0].key in PEOPLE else ahead[:1])
    )


def _class_of(token: _Token) -> str | None:
    cjk = bool(_CJK.match(token.text))
    for name, starts in UNITS.items():
        if token.key.startswith(starts) or (cjk and any(_CJK.match(s) and s in token.text for s in starts)):
            return name
    return None


def _days(sentence: str) -> Iterable[Day]:
    held = tokens(sentence)
    for at, token in enumerate(held):
        weekday = WEEKDAYS.get(token.key)
        if weekday is not None and not {t.key for t in held[max(0, at - 3) : at]} & SAYING:
            yield Day("weekday", (weekday,), token.text)
        month = MONTHS.get(token.key)
        if month is None or not (token.text[0].isupper() or not token.text.isascii() or at):
            continue
        for near in (at - 1, at + 1, at - 2):
            if near == at - 2 and held[at - 1].text != ".":  # "3. Mai"
                break
            if 0 <= near < len(held) and held[near].kind == "number" and held[near].text.isdigit():
                number = int(held[near].text)
                if 1 <= number <= 31:
                    first, last = sorted((held[near], token), key=lambda t: t.at)
                    yield Day("day", (month, number), sentence[first.at : last.end])
                    break
    if _CJK.search(sentence):
        for spelled, day in WEEKDAYS.items():
            if _CJK.match(spelled) and spelled in sentence:
                yield Day("weekday", (day,), spelled)
        for found in _CJK_DAY.finditer(sentence):
            yield Day("day", (int(found[1]), int(found[2])), found[0])
    for found in _YEAR.finditer(sentence):
        yield Day("year", (int(found[0]),), found[0])
    for found in _CLOCK.finditer(sentence):
        hour, minute = int(found[1] or found[4]), int(found[2] or found[5] or 0)
        if (found[3] or "").lower().startswith("p") and hour < 12:
            hour += 12
        yield Day("clock", (hour, minute), found[0])


def _names(sentence: str, lead: str) -> Iterable[tuple[str, bool]]:
    """Capitalised runs and whether a word of place stands before; in Title Case and in German only what is sure."""
    held = [token for token in tokens(sentence) if token.kind in {"word", "stop"}]
    german = len(_GERMAN.findall(sentence + " " + lead)) >= 2
    long_words = [token.text for token in held if token.kind == "word" and len(token.text) >= 5]
    titled = not german and len(long_words) > 2 and not any(word[0].islower() for word in long_words)
    at = 0
    while at < len(held):
        run: list[str] = []
        start = at
        while at < len(held) and held[at].kind == "word" and held[at].text[:1].isupper():
            run.append(held[at].text)
            at += 1
        before = held[start - 1].key if start else ""
        if run:
            opening = start == 0 or held[start - 1].text in ".!?:"
            if opening and (len(run) == 1 or fold(run[0]) in UNNAMED) and not _elsewhere(run[0], lead):
                run = run[1:]
            if titled:
                run = [word for word in run if _elsewhere(word, lead)]
            place = before in BEFORE_PLACE and not opening
            if german and len(run) == 1 and not place:
                run = []
            run = [re.sub("['’]s$", "", word) for word in run]
            if run and fold(run[0]) not in WEEKDAYS and fold(run[0]) not in MONTHS:
                yield " ".join(run), place
        else:
            at += 1


def _elsewhere(word: str, text: str) -> bool:
    """The word stands capitalised inside a sentence of the text."""
    return bool(re.search(rf"[^\W_][,]?\s{re.escape(word)}\b", text))


def bag(text: str) -> frozenset[str]:
    return frozenset(words(text))
