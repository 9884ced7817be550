"""What we know about words before any news comes: the taxonomy, countries, common subjects, and their phrases.

The modules here hold tables; this file reads them once and answers.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache, lru_cache

from bot.core.lexicon.countries import COUNTRIES
from bot.core.lexicon.facets import EMPTY, FACETS
from bot.core.lexicon.kin import family
from bot.core.lexicon.subjects import SUBJECTS
from bot.core.lexicon.subjects_business import BUSINESS
from bot.core.lexicon.subjects_more import MORE_SUBJECTS
from bot.core.lexicon.subjects_nations import NATIONS
from bot.core.lexicon.subjects_politics import POLITICS
from bot.core.lexicon.subjects_science import SCIENCE
from bot.core.lexicon.subjects_sport import SPORT
from bot.core.lexicon.subjects_world import WORLD
from bot.core.lexicon.tree import LANGUAGES, TREE
from bot.core.lexicon.words_de import GERMAN
from bot.core.lexicon.words_en import ENGLISH
from bot.core.lexicon.words_fr import FRENCH
from bot.core.lexicon.words_more import ARABIC, CHINESE, GREEK, PORTUGUESE, SERBIAN, SPANISH, TURKISH
from bot.core.lexicon.words_ru import RUSSIAN
from bot.core.queries import Phrase, Query
from bot.core.stems import LONGEST, stem, stems
from bot.core.words import fold, words

TOP_WORDS: Mapping[str, Mapping[str, str]] = {
    "en": ENGLISH,
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "ru": RUSSIAN,
    "el": GREEK,
    "sr": SERBIAN,
    "pt": PORTUGUESE,
    "tr": TURKISH,
    "ar": ARABIC,
    "zh": CHINESE,
}

SUBJECT_TABLES = (SUBJECTS, MORE_SUBJECTS, POLITICS, WORLD, SPORT, BUSINESS, SCIENCE, NATIONS)

# Words of a wish that say nothing of its subject, folded.
_STOP = frozenset(
    "the a an of and in on at to for from by with about into over s news latest stories articles "
    "der die das des dem den und von in im am an zu zum zur fur uber mit aus nachrichten neues "
    "le la les l de des d du et a au aux en sur dans avec pour actualites nouvelles "
    "el los las del y con para sobre por noticias um uma o os as do da dos das em no na sobre noticias e "
    "ve ile icin hakkinda haberleri haberler u na i o za sa vesti о об про в во на с со и для из новости вести за "
    "και για στο στη στην στον του της των με το τα τη νεα ειδησεις في من عن على إلى و أخبار".split()
)


MOST_SIDES = 4  # words of a wish that is taken apart; a longer one is a sentence
PEOPLE_LETTERS = 3  # that a country and its people begin with alike, but for these
_PEOPLE = frozenset({"french", "dutch", "british", "finnish", "danish"})


@dataclass(frozen=True, slots=True)
class Row:
    """A topic of the taxonomy as its table has it; the first name of a language is shown, the others find it."""

    slug: str
    code: str | None
    parent: str | None
    emoji: str
    names: Mapping[str, tuple[str, ...]]
    words: tuple[str, ...] = ()


def _split(cell: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in cell.split(";") if name.strip())


def _names(line: str) -> dict[str, tuple[str, ...]]:
    return {language: _split(cell) for language, cell in zip(LANGUAGES, line.split("|"), strict=True)}


@cache
def rows() -> Mapping[str, Row]:
    """Every topic of the taxonomy by slug, parents before children."""
    found = {}
    lines = [line for line in TREE.splitlines() if line.strip()]
    for head, names in zip(lines[::2], lines[1::2], strict=True):
        slug, code, parent, emoji = (cell.strip() for cell in head.split("|"))
        found[slug] = Row(slug, code or None, parent or None, emoji, _names(names))
    lines = [line for line in COUNTRIES.splitlines() if line.strip()]
    for head, names, more in zip(lines[::3], lines[1::3], lines[2::3], strict=True):
        slug, parent, emoji = (cell.strip() for cell in head.split("|"))
        found[slug] = Row(slug, None, parent or None, emoji, _names(names), _split(more))
    return found


def with_parents(slugs: Iterable[str]) -> tuple[str, ...]:
    """The slugs and what they belong to; unknown ones stay as they are."""
    found: dict[str, None] = {}
    for slug in slugs:
        at: str | None = slug
        while at and at not in found:
            found[at] = None
            row = rows().get(at)
            at = row.parent if row else None
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Subject:
    names: tuple[str, ...]
    strong: tuple[str, ...]
    weak: tuple[str, ...]
    foreign: tuple[str, ...]  # phrases that look like it and are of something else


@cache
def subjects() -> tuple[Subject, ...]:
    return _subjects("\n".join(table.strip() for table in SUBJECT_TABLES))


def _subjects(table: str) -> tuple[Subject, ...]:
    found = []
    for block in table.split("\n= "):
        cells: dict[str, tuple[str, ...]] = {"+": (), "-": (), "!": ()}
        names, *lines = block.removeprefix("= ").splitlines()
        for line in lines:
            cells[line[0]] += _split(line[1:])
        found.append(Subject(_split(names), cells["+"], cells["-"], cells["!"]))
    return tuple(found)


def telling(parts: tuple[Phrase, ...]) -> tuple[Phrase, ...]:
    """The parts of a wish that a story must have: "news about whales" asks for whales."""
    return tuple(part for part in parts if part.exact or fold(part.text) not in _STOP) or parts


@lru_cache(maxsize=65536)
def key_of(name: str) -> frozenset[str]:
    """What makes two wordings of a subject one: their stems, in any order.

    Uncut, so that of two long compounds ("Lebensmittelpreise", "Lebensmittelsicherheit") each keeps its own subject.
    """
    told = fold(name)
    telling = " ".join(word for word in told.split() if word not in _STOP)
    return frozenset(stem(word, LONGEST) for word in words(telling or told, LONGEST))


class Says(Enum):
    """What a phrase of ours says about its subject."""

    SURELY = "strong"
    PERHAPS = "weak"
    NOT = "foreign"


Phrases = tuple[tuple[str, Says], ...]


def _phrases_of(subject: Subject) -> dict[str, Says]:
    found = dict.fromkeys(subject.weak, Says.PERHAPS)
    return found | dict.fromkeys(subject.strong, Says.SURELY) | dict.fromkeys(subject.foreign, Says.NOT)


def _words_of(row: Row) -> dict[str, Says]:
    """A country shows by its names and by its other words; names of two letters ("US") are left to the latter."""
    named = (name for cell in row.names.values() for name in cell if len(name) > 2 or not name.isascii())
    return dict.fromkeys((*named, *row.words), Says.SURELY) if row.words else {}


@cache
def _by_name() -> Mapping[frozenset[str], Mapping[str, Subject]]:
    """Key of a name -> the names that have it, folded -> whose they are: the one's that is called so first of all, else
    the last one's, as the tables go from the broad to the narrow.
    """
    found: dict[frozenset[str], dict[str, Subject]] = {}
    taken = {folded_name(subject.names[0]) for subject in subjects()}
    for subject in subjects():
        row = rows().get(subject.names[0])
        own = (subject.names[0], *(name for cell in (row.names.values() if row else ()) for name in cell))
        others = (name for name in subject.names[1:] if folded_name(name) not in taken)
        for name in (*own, *others):
            found.setdefault(key_of(name), {})[folded_name(name)] = subject
    return found


@cache
def _countries() -> Mapping[frozenset[str], tuple[Row, ...]]:
    found: dict[frozenset[str], dict[str, Row]] = {}
    for row in rows().values():
        for name in (name for cell in row.names.values() for name in cell if row.words):
            found.setdefault(key_of(name), {})[row.slug] = row
    return {key: tuple(known.values()) for key, known in found.items()}


@cache
def _phrases_for(name: str) -> Phrases:
    """The phrases of what is called so, or by the same words in other forms; put together when first asked for, as few
    ever are.
    """
    key = key_of(name)
    called = _by_name().get(key, {})
    subject = called.get(folded_name(name)) or next(iter(called.values()), None)
    found = _phrases_of(subject) if subject else {}
    for row in _countries().get(key, ()):
        found |= _words_of(row)
    return tuple(found.items())


@cache
def subject_phrases(slug: str) -> Phrases:
    """The phrases of a topic of the taxonomy; () for the top topics (see classify.py)."""
    row = rows().get(slug)
    if row is not None and row.words:
        return tuple(_words_of(row).items())
    return next((tuple(_phrases_of(one).items()) for one in subjects() if one.names[0] == slug), ())


def expansions(query: Query) -> Phrases:
    """Synonyms we ship for what a query asks; none for what stands in quotes, nor those its owner dropped."""
    found: dict[str, Says] = {}
    dropped = {tuple(stems(text)) for text in query.dropped}
    for parts in query.any_of:
        if any(part.exact for part in parts):
            continue
        for name in _askings(parts):
            for phrase, says in _phrases_for(name):
                if tuple(stems(phrase)) not in dropped and found.get(phrase) is not Says.SURELY:
                    found[phrase] = says
    return tuple(found.items())


def families(query: Query) -> tuple[str, ...]:
    """Beginnings that the family of a word has ("beekeep*"), for wishes of one word that no list of ours knows."""
    dropped = {tuple(stems(text)) for text in query.dropped}
    found = []
    for parts in query.any_of:
        wanted = telling(parts)
        if len(wanted) > 1 or wanted[0].exact or wanted[0].open_ended or _phrases_for(wanted[0].text):
            continue
        start = family(wanted[0].text)
        if start is not None and tuple(stems(start)) not in dropped:
            found.append(start)
    return tuple(dict.fromkeys(found))


@dataclass(frozen=True, slots=True)
class Side:
    """One of the things that a wish is put together of; `phrases` are ours, () where we know none."""

    typed: tuple[str, ...]
    phrases: Phrases


def sides(query: Query) -> tuple[tuple[Side, ...], ...]:
    """The wishes of a query that we know in parts only: "AI regulation" is AI, and what people call regulation.

    A story must have a word of every side. Wishes that we know as a whole, or none of whose parts we know, have none.
    """
    dropped = {tuple(stems(text)) for text in query.dropped}
    found = []
    for parts in query.any_of:
        if any(part.exact or part.open_ended for part in parts):
            continue
        wanted = [part.text for part in telling(parts)]
        if 1 < len(wanted) <= MOST_SIDES and not any(_phrases_for(name) for name in _askings(parts)):
            split = _split_up(wanted)
            if dropped:
                split = [Side(one.typed, _kept(one.phrases, dropped)) for one in split]
            if len(split) > 1 and any(one.phrases for one in split):
                found.append(tuple(split))
    return tuple(found)


def _kept(phrases: Phrases, dropped: set[tuple[str, ...]]) -> Phrases:
    return tuple(one for one in phrases if tuple(stems(one[0])) not in dropped)


def _split_up(typed: list[str]) -> list[Side]:
    """The longest runs of words that we know, from the left, and the words between them."""
    found: list[Side] = []
    at = 0
    while at < len(typed):
        for end in range(len(typed), at, -1):
            phrases = _side_phrases(" ".join(typed[at:end]))
            if phrases or end == at + 1:
                found.append(Side(tuple(typed[at:end]), phrases))
                at = end
                break
    return found


@lru_cache(maxsize=4096)
def _side_phrases(name: str) -> Phrases:
    return _facets().get(key_of(name)) or _phrases_for(name) or _people_of(fold(name))


@cache
def _facets() -> Mapping[frozenset[str], Phrases]:
    found: dict[frozenset[str], Phrases] = {}
    for facet in _subjects(FACETS.strip()):
        for name in facet.names:
            found.setdefault(key_of(name), tuple(_phrases_of(facet).items()))
    return found


def _people_of(word: str) -> Phrases:
    """A country by the word for its people: "German", "russisch"; () for any other word."""
    starts = (word[:letters] for letters in range(len(word), PEOPLE_LETTERS, -1))
    return next((found for start in starts if (found := _peoples().get(start + "*"))), _peoples().get(word, ()))


@cache
def _peoples() -> Mapping[str, Phrases]:
    found: dict[str, Phrases] = {}
    for row in rows().values():
        starts = {fold(name)[:PEOPLE_LETTERS] for cell in row.names.values() for name in cell}
        for told in map(fold, row.words):
            if " " not in told and (told[:PEOPLE_LETTERS] in starts or told in _PEOPLE):
                found.setdefault(told, tuple(_words_of(row).items()))
    return found


def _askings(parts: tuple[Phrase, ...]) -> list[str]:
    """A wording, and its halves around an "and": "refugees and migration" asks for both."""
    typed = [part.text for part in parts]
    halves = [typed]
    bare = [word for word in typed if fold(word) not in EMPTY]
    if bare and len(bare) < len(typed) and not _phrases_for(" ".join(typed)):
        halves.append(bare)
    for joiner in ("and", "und", "et", "y", "и", "και", "e", "ve", "و", "&"):
        if joiner in typed[1:-1]:
            at = typed.index(joiner, 1)
            halves += [typed[:at], typed[at + 1 :]]
    return [" ".join(half) for half in halves]


@cache
def named(language: str | None) -> Mapping[str, str]:
    """Folded name -> slug, of one language or of all; the topic highest in the table wins a name that several have."""
    found: dict[str, str] = {}
    for row in rows().values():
        found.setdefault(folded_name(row.slug), row.slug)
        for known, names in row.names.items():
            if language is None or known == language:
                for name in names:
                    found.setdefault(folded_name(name), row.slug)
    return found


def folded_name(text: str) -> str:
    return " ".join(fold(text).replace("&", " and ").replace("-", " ").strip(" .!?#,").split())


# Words that stand in nearly every sentence of a language and hardly in another's, folded.
_TELLING = {
    "en": "the and of to with for is are was after over from by as at has have will says said in on",
    "de": "der die das und den von mit ist nicht ein eine im auf dem des fur nach bei sich wird in",
    "fr": "le la les des et du un une dans pour sur est au aux par qui avec ce sont en de",
    "es": "el la los las del y en un una por con para se su al es que mas de",
    "pt": "o os as do da dos das em um uma por com para ao no na nao mais sao de",
    "tr": "ve bir bu icin ıcin ile da de olarak cok daha oldu sonra gibi kadar yeni",
    "sr": "je su da se na za od koji sa ce nije kao u ali iz po zbog posle ј је у на се да за од који са ће није",
    "ru": "и в на с по не что из за от для к о его при это как был года",
}
_SCRIPTS = (  # the first and last letter of a script, and the languages of ours that are written in it
    ("\u0370", "\u03ff", ("el",)),
    ("\u0400", "\u04ff", ("ru", "sr")),
    ("\u0600", "\u06ff", ("ar",)),
    ("\u3040", "\u9fff", ("zh",)),
)
_LATIN = ("en", "de", "fr", "es", "pt", "tr", "sr")


@cache
def _telling() -> Mapping[str, frozenset[str]]:
    return {language: frozenset(text.split()) for language, text in _TELLING.items()}


def languages_of(language: str | None, words: Iterable[str]) -> tuple[str, ...]:
    """The languages whose lists a story is read with: its own, else the likeliest, else all of its script."""
    if language is not None:
        language = language.partition("-")[0].lower()
        if language in TOP_WORDS:
            return (language,)
    present = set(words)
    written = _written_in(present)
    counts = {known: len(present & few) for known, few in _telling().items() if known in written}
    best = max(counts, key=lambda known: counts[known], default="")
    return (best,) if counts.get(best, 0) >= 2 else written


def _written_in(words: Iterable[str]) -> tuple[str, ...]:
    letters = Counter(
        next((languages for first, last, languages in _SCRIPTS if first <= word[0] <= last), _LATIN) for word in words
    )
    return letters.most_common(1)[0][0] if letters else _LATIN
