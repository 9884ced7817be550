"""The headline that stands for a story.

The rule, in the order it is applied:

1. The most complete source speaks: the one whose fullest version says most (in steps of 200 characters, so that a
   sentence more decides nothing); among equals the one that told more versions, then the one that told it first.
2. Of that source, the newest substantial version: a title of at least four words (eight signs in scripts without
   spaces), whole, that does not only tease; when it has none, the newest substantial version of any source; when
   nobody has one, the newest title at all.
3. The title is tidied: prefixes of the trade ("UPDATE 2-", "WATCH:") and the site's name go, a teaser before a colon
   goes when the part behind it says it, shouting becomes a sentence.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache

from bot.core.boilerplate import MEDIUM, PREFIX, SECTION, TEASER, TEASER_OPENING, TEASER_PRONOUN
from bot.core.items import Item, fold_space
from bot.core.lexicon import rows
from bot.core.places import PLACES
from bot.core.words import fold, words

STEP_CHARS = 200  # sources within one step of text are equally complete
STEPS = 4  # beyond 800 characters a longer text is no better
SUBSTANTIAL_WORDS = 4
SUBSTANTIAL_SIGNS = 8
SHOUTING = 0.75  # this share of a title's cased letters in capitals is shouting
LONGEST_ACRONYM = 5  # letters, of those that ACRONYMS does not know
SHARED_BY = 3  # an ending that so many titles of a source share is the site's

_UNSPACED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")
_ENDING = re.compile(r"\s+(?:[|｜•»·]|[-–—]|::|//)\s+|｜|_(?=[^\s_]+$)")
_ADDRESS = re.compile(r"[\w-]+\.(?:com|org|net|info|tv|eu|de|fr|es|it|ru|co\.uk|uk|cn|ch|at|pl|nl|be)", re.IGNORECASE)
_OUTLET = re.compile(
    r"\b(?:news|times|post|online|magazine|tribune|herald|gazette|nachrichten|zeitung)$", re.IGNORECASE
)
_LENGTH = re.compile(r"\s+(?:listen|watch|video|audio)\s?[·•|]\s?\d{1,2}:\d\d$", re.IGNORECASE)  # of a recording
_QUOTES = "\"'“”‘’„«»"

# Written in capitals in a normal sentence. Two and three letters that are also words (it, us, who) need the company
# of other signs in the text to be told apart, see `_calm`.
ACRONYMS = frozenset(
    """
    US USA UK EU UN UAE NATO NASA ESA FBI CIA NSA IRS FDA CDC WHO IMF WTO OPEC OECD UNESCO UNICEF UNHCR FIFA UEFA IOC
    NBA NFL NHL MLB BBC CNN CBS NBC ABC AFP AP DPA NHS HIV AIDS COVID DNA RNA AI IT TV CEO CFO GDP IPO ECB BOE MP MPS
    GOP DOJ EPA FAA NYPD LAPD ISIS IS PKK IAEA ICC ICJ WWII WWI LGBT LGBTQ USB GPS SUV VW BMW IBM HP AMD TSMC SAP KPMG
    BRICS ASEAN G7 G20 COP28 COP29 COP30 ЕС США ООН НАТО РФ СНГ МВД МИД ФСБ ЦБ ВОЗ МВФ ВВП ЦРУ ФБР USD EUR GBP BRD DDR
    CDU CSU SPD FDP AFD ÖVP SPÖ FPÖ SVP ORF ARD ZDF RTL SNCF RATP ONU UE OTAN OMS EEUU PSOE PP
    """.split()
)


@dataclass(frozen=True, slots=True)
class Headline:
    item_id: int
    title: str
    rule: str  # why this one, as one of RULES


RULES = {
    "only": "the only version",
    "complete": "the newest full version of the source that tells most",
    "other": "the source that tells most only teases; the newest full version of another",
    "newest": "nobody has a full title; the newest",
}


def headline(versions: Sequence[Item]) -> Headline:
    """The title that stands for the versions of one story; needs at least one version."""
    by_source: dict[str, list[Item]] = defaultdict(list)
    for item in versions:
        by_source[item.source].append(item)
    newest_first = sorted(versions, key=lambda item: (item.published_at, item.id), reverse=True)
    shown = {item.id: _tidied(item, by_source[item.source]) for item in versions}
    if len(versions) == 1:
        return Headline(versions[0].id, shown[versions[0].id], "only")
    speaker = max(by_source, key=lambda source: _completeness(by_source[source]))
    full = [item for item in newest_first if is_substantial(shown[item.id])]
    for item in full:
        if item.source == speaker:
            return Headline(item.id, shown[item.id], "complete")
    chosen, rule = (full[0], "other") if full else (newest_first[0], "newest")
    return Headline(chosen.id, shown[chosen.id], rule)


def tidy(title: str, source: str, *, shared: Collection[str] = (), told: str = "") -> str:
    """One title without the trade's dressing.

    `shared`: endings the source's titles share (`shared_endings`). `told`: the item's own text, which shows how names
    are written when the title shouts.

    >>> tidy("UPDATE 2-Ferry runs aground off Hornby - Coast News", "Coast News")
    'Ferry runs aground off Hornby'
    >>> tidy("MAYOR OF HORNBY RESIGNS OVER NATO BASE", "Coast News", told="The mayor of Hornby has gone.")
    'Mayor of Hornby resigns over NATO base'
    """
    text = _LENGTH.sub("", _without_ending(fold_space(title), source, shared))
    text = _without_medium(_without_prefixes(SECTION.sub("", text, count=1)))
    text = _without_teaser(text)
    text = _calm(text, told)
    return text or fold_space(title)


def is_substantial(title: str) -> bool:
    """Long enough to say what happened, whole, and no mere teaser."""
    if TEASER.search(title) or TEASER_OPENING.match(title) or title.endswith(("...", "…")):
        return False
    if _UNSPACED.search(title):
        return len(_UNSPACED.findall(title)) >= SUBSTANTIAL_SIGNS
    return len(title.split()) >= SUBSTANTIAL_WORDS


def shared_endings(titles: Sequence[str]) -> frozenset[str]:
    """What at least three and at least half of a source's different titles end with, behind a separator."""
    different = set(titles)
    endings = Counter(cut[1] for title in different if (cut := _last_cut(fold_space(title))))
    enough = max(SHARED_BY, len(different) / 2)
    return frozenset(ending for ending, count in endings.items() if count >= enough)


def _tidied(item: Item, of_source: Sequence[Item]) -> str:
    shared = shared_endings([other.title for other in of_source])
    return tidy(item.title, item.source, shared=shared, told=item.lead)


def _completeness(versions: Sequence[Item]) -> tuple[int, int, float]:
    fullest = max(len(item.lead) for item in versions)
    first = min(item.published_at for item in versions)
    return (min(STEPS, fullest // STEP_CHARS), len(versions), -first.timestamp())


def _last_cut(text: str) -> tuple[str, str] | None:
    last = None
    for last in _ENDING.finditer(text):  # noqa: B007 (we want the last)
        pass
    if last is None or not text[: last.start()].strip():
        return None
    return text[: last.start()].rstrip(), text[last.end() :].strip()


def _without_ending(text: str, source: str, shared: Collection[str]) -> str:
    """The title without the site's name, also where two stand in a row ("… | World | Coast News")."""
    for _ in range(3):
        cut = _last_cut(text)
        if cut is None or not _is_site(cut[1], source, shared):
            return text
        text = cut[0]
    return text


def _is_site(ending: str, source: str, shared: Collection[str]) -> bool:
    if ending in shared or _ADDRESS.fullmatch(ending):
        return True
    mine, theirs = set(words(ending, 99)), set(words(source, 99))
    if mine and theirs and (mine <= theirs or theirs <= mine):
        return len(mine) <= len(theirs) + 2
    return len(ending.split()) <= 4 and ending[:1].isupper() and bool(_OUTLET.search(ending))


def _without_prefixes(text: str) -> str:
    for _ in range(3):
        found = PREFIX.match(text)
        if found is None or len(text) - found.end() < 8:
            break
        rest = text[found.end() :].strip()
        text = rest[:1].upper() + rest[1:]
    return text.removesuffix("+++").rstrip()


def _without_medium(text: str) -> str:
    """Without the kind of page behind a dash ("… – in pictures"), where enough is left to say what it is about."""
    bare = MEDIUM.sub("", text)
    return bare if len(bare.split()) >= SUBSTANTIAL_WORDS or _UNSPACED.search(bare) else text


def _without_teaser(text: str) -> str:
    """The part behind the colon where the part before it only calls; a quotation is no teaser, it is what was said."""
    before, colon, behind = text.partition(": ")
    if not colon or len(behind.split()) < SUBSTANTIAL_WORDS or before[:1] in _QUOTES:
        return text
    if TEASER_OPENING.match(before) or TEASER.search(before) or (TEASER_PRONOUN.search(before) and "?" not in behind):
        return behind[:1].upper() + behind[1:]
    return text


def _calm(text: str, told: str) -> str:
    """A shouted title as a sentence; names as the text itself writes them, acronyms as they are."""
    cased = [char for char in text if char.lower() != char.upper()]
    spellings = {fold(word): word for word in re.findall(r"[^\W_]+", told)[::-1]}
    if len(cased) < 10 or sum(char.isupper() for char in cased) / len(cased) < SHOUTING:
        return re.sub(r"[^\W\d_]{5,}", lambda found: _lowered(found[0], spellings), text)
    calmed = re.sub(r"[^\W_]+(?:['’][^\W_]+)?", lambda found: _spelled(found[0], spellings), text)
    at = next((at for at, char in enumerate(calmed) if char.isalpha()), 0)
    return calmed[:at] + calmed[at : at + 1].upper() + calmed[at + 1 :]


def _lowered(word: str, spellings: dict[str, str]) -> str:
    """A single shouted word, calmed only where the text itself writes it in small letters."""
    if not word.isupper() or word in ACRONYMS:
        return word
    known = spellings.get(fold(word), word)
    return known if known.islower() else word


def _spelled(word: str, spellings: dict[str, str]) -> str:
    known = spellings.get(fold(word))
    if known is not None and not known.isupper():
        return known if known[1:].islower() or not known[1:] else word.lower()
    if word in ACRONYMS or any(char.isdigit() for char in word):
        return word
    if known is not None:  # a long word in capitals within the text is the place of a dateline
        return word if len(word) <= LONGEST_ACRONYM else word.capitalize()
    return word.capitalize() if fold(word) in _places() else word.lower()


@cache
def _places() -> frozenset[str]:
    """The folded names of cities and countries, those of one word."""
    cities = (place.city for region in PLACES.values() for place in region)
    countries = (name for row in rows().values() if row.words for cell in row.names.values() for name in cell)
    return frozenset(fold(name) for name in (*countries, *cities) if " " not in name and name[:1].isupper())
