"""The lead of a story: one or two sentences, word for word from its sources.

Sentences about the page instead of the event (bylines, photo credits, "continue reading") are left out, datelines are
cut off. Of the rest the most central wins: the one whose words most versions also use, a little newer before a little
older. A second one follows when it adds something. Nothing is rewritten: each sentence is a piece of its source's text.
"""

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from bot.core.boilerplate import ABOUT_THE_PAGE, BYLINE, DATELINE, FIRST_PERSON, LEANING, NEVER_LAST
from bot.core.factwords import CASUALTIES, UNITS
from bot.core.items import Item, fold_space
from bot.core.words import fold, words

LIMIT_CHARS = 280
SHORTEST_CHARS = 25  # a shorter sentence says nothing of its own (8 in scripts without spaces), unless it counts
SHORTEST_SIGNS = 8
FEWEST_WORDS = 3  # of a sentence that counts: "12 people were hurt.", "No one was hurt."; and no "Updated 12:30."
FIRST_SENTENCES = 6  # later ones of a long text are background
SAME = 0.7  # so many of a sentence's words in the headline, or in the first sentence: it repeats
AGING = timedelta(hours=24)  # a sentence a day older counts half

_UNSPACED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")
# The end of a sentence: a stop with a space behind it (closing quotes between), or a full-width stop.
_STOP = re.compile(r"[.!?…؟۔]+[\"'”’»)\]]*(?=\s)|[。！？]+[”’」』）]*")
_OPEN_END = re.compile(r"(?:\.\.\.|[…,;:–—(-])$")
_ABBREVIATIONS = frozenset(
    """
    mr mrs ms dr prof st sen rep gov gen col lt sgt capt rev hon jr sr inc ltd co corp vs no nos approx dept est fig
    jan feb mar apr jun jul aug sept sep oct nov dec u.s u.k u.n e.g i.e a.m p.m d.c
    bzw ca dr evtl ggf mio mrd nr str tel usw vgl z.b d.h u.a s hr fr abs art
    m mme mlle mm me av env éd
    г гг р руб млн млрд тыс им ул д см т.е т.д т.п св проф акад
    sr sra dra ud uds pág art
    """.split()
)
_HARM = tuple(beginning for unit in sorted(CASUALTIES) for beginning in UNITS[unit])
_MONTHS = frozenset(
    """januar februar märz april mai juni juli august september oktober november dezember
    jänner feber january february march may june july october december""".split()
)


@dataclass(frozen=True, slots=True)
class LeadSentence:
    text: str
    source: str
    item_id: int
    cut: bool = False  # the source's sentence goes on, or its feed broke it off: shown with "…"


def lead(
    versions: Sequence[Item], limit_chars: int = LIMIT_CHARS, *, headline: str | None = None
) -> tuple[LeadSentence, ...]:
    """One or two sentences, at most `limit_chars` together; () when no version says more than the headline.

    `headline`: the title shown above; the newest version's when not given.
    """
    if not versions:
        return ()
    newest = max(versions, key=lambda item: (item.published_at, item.id))
    shown = set(words(headline if headline is not None else newest.title))
    found = [
        (item, at, text)
        for item in versions
        for at, text in enumerate(clean_sentences(item.lead)[:FIRST_SENTENCES])
        if _adds(text, shown)
    ]
    if not found:
        return ()
    told_by = Counter(word for item in versions for word in set(words(f"{item.title} {item.lead}")))

    def weight(row: tuple[Item, int, str]) -> float:
        item, at, text = row
        bag = set(words(text))
        central = sum(told_by[word] for word in bag) / (math.sqrt(len(bag)) * len(versions))
        fits = 1.0 if len(text) <= limit_chars and _whole(text) else 0.5
        stands = 0.5 if (at and LEANING.match(text)) or FIRST_PERSON.search(text) else 1.0
        fresh = math.pow(0.5, (newest.published_at - item.published_at) / AGING)
        return fits * stands * central * fresh / (1 + 0.25 * at)

    ranked = sorted(found, key=lambda row: (-weight(row), row[1], row[0].id))
    item, at, text = ranked[0]
    first = _fitted(item, text, limit_chars)
    said = shown | set(words(text))
    room = limit_chars - len(first.text) - 1
    for other, other_at, more in ranked[1:]:
        follows = other.id == item.id and other_at == at + 1
        stands = not FIRST_PERSON.search(more) and (follows or not LEANING.match(more))
        if len(more) <= room and _whole(more) and _adds(more, said) and stands:
            second = LeadSentence(more, other.source, other.id)
            earlier = other.id == item.id and other_at < at
            return (second, first) if earlier else (first, second)
    return (first,)


def clean_sentences(text: str) -> list[str]:
    """The sentences of a lead that tell the news, without byline and dateline; each a piece of the folded text.

    A paragraph's end is a sentence's end: what stands under a headline often has no full stop.
    """
    first, *others = [fold_space(line) for line in text.strip().split("\n")]
    for opening in (BYLINE, DATELINE):
        found = opening.match(first)
        if found is not None and len(first) - found.end() >= SHORTEST_SIGNS:
            first = first[found.end() :]
    told = [piece for line in (first, *others) for piece in sentences(line)]
    return [piece for piece in told if _long_enough(piece) and not ABOUT_THE_PAGE.search(piece)]


def sentences(text: str) -> list[str]:
    """The sentences of a text in any of our scripts; a stop behind an abbreviation, a number or an initial ends none.

    >>> sentences("Dr. Lee spoke at 9 a.m. on the U.S. coast. Nobody was hurt.")
    ['Dr. Lee spoke at 9 a.m. on the U.S. coast.', 'Nobody was hurt.']
    >>> sentences("火灾已扑灭。无人受伤。")
    ['火灾已扑灭。', '无人受伤。']
    """
    text = fold_space(text)
    pieces: list[str] = []
    start = 0
    for stop in _STOP.finditer(text):
        if _ends(text, start, stop.start(), stop.end()):
            pieces.append(text[start : stop.end()].strip())
            start = stop.end()
    pieces.append(text[start:].strip())
    return [piece for piece in pieces if piece]


def _ends(text: str, start: int, stop: int, end: int) -> bool:
    if text[stop] != "." or text[stop : stop + 2] == "..":
        return True
    behind = text[end:].lstrip()
    if behind[:1].islower():
        return False
    word = text[start:stop].rsplit(" ", 1)[-1].lstrip("(\"'“„«").casefold()
    following = re.match(r"[^\W\d_]+", behind)
    if word.isdigit():  # "am 3. Mai": a day before its month
        return not (following and following[0].casefold() in _MONTHS) and len(word) > 2
    initial = len(word) == 1 and word.isalpha()  # "J. Holt", "z. B."
    return not (initial or word in _ABBREVIATIONS)


def _long_enough(sentence: str) -> bool:
    if _UNSPACED.search(sentence):
        return len(sentence) >= SHORTEST_SIGNS
    return len(sentence) >= SHORTEST_CHARS or _counts(sentence)


def _counts(sentence: str) -> bool:
    """A whole sentence, however short, that tells a number or what became of people: most of the news, often."""
    found = sentence.split()
    if len(found) < FEWEST_WORDS or not _whole(sentence) or sentence.endswith("?"):
        return False
    return any(char.isdigit() for char in sentence) or any(fold(word).startswith(_HARM) for word in found)


def _adds(sentence: str, said: set[str]) -> bool:
    bag = set(words(sentence))
    return bool(bag) and len(bag & said) < SAME * len(bag)


def _whole(sentence: str) -> bool:
    """Ended and its quotation closed: a feed often breaks its text off in mid-sentence."""
    if _quote_is_open(sentence):
        return False
    return bool(re.search(r"[.!?؟۔。！？][\"'”’»)\]」』）]*$", sentence)) and not sentence.endswith(("...", "…"))


def _quote_is_open(sentence: str) -> bool:
    return (sentence.count("“") != sentence.count("”") and "„" not in sentence) or sentence.count('"') % 2 == 1


def _broken_off(sentence: str) -> bool:
    """Ended in the middle, as far as its end can tell: many a whole sentence under a headline has no full stop."""
    if _whole(sentence):
        return False
    return (
        bool(_OPEN_END.search(sentence)) or _quote_is_open(sentence) or fold(sentence.rsplit(" ", 1)[-1]) in NEVER_LAST
    )


def _fitted(item: Item, sentence: str, limit_chars: int) -> LeadSentence:
    """The sentence, or its beginning up to a comma or a word where it is too long."""
    if len(sentence) <= limit_chars:
        cut = _broken_off(sentence)
        return LeadSentence(sentence.rstrip(".…,;:–— ") if cut else sentence, item.source, item.id, cut=cut)
    piece = sentence[:limit_chars]
    comma = max(piece.rfind(mark) for mark in (", ", "; ", " – ", " — ", "，", "、", "، "))
    at = comma if comma >= limit_chars // 2 else piece.rfind(" ")
    return LeadSentence(piece[:at].rstrip() if at > 0 else piece, item.source, item.id, cut=True)
