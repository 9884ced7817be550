"""Which topics a story belongs to, and why.

A topic is a list of phrases: its owner's own words, and synonyms we ship for common subjects (core/lexicon). What was
typed in quotes is taken literally and gets no synonyms. Every phrase found gives evidence, more in a headline than in a
lead, and evidence adds up as 1 - (1-a)(1-b)...: two vague hints may do what one clear word does.

The seventeen top topics of the taxonomy are weighed against each other (core/classify.py); a topic that the feed itself
declares is certain.
"""

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NewType, TypeVar

from bot.core.classify import classify
from bot.core.compounds import CompoundIndex, Side, Sides, Together, met, side_of
from bot.core.evidence import Evidence, Hit
from bot.core.lexicon import (
    Phrases,
    Says,
    expansions,
    families,
    folded_name,
    named,
    sides,
    subject_phrases,
    telling,
    with_parents,
)
from bot.core.patterns import Field, Pattern, PatternIndex, Read, find, pattern_of, phrase_pattern, read
from bot.core.queries import Query
from bot.core.stems import stems
from bot.core.thresholds import THRESHOLD
from bot.core.wordstats import WordStats

__all__ = [
    "Nearness",
    "Topic",
    "TopicId",
    "TopicIndex",
    "TopicKind",
    "TopicMatch",
    "TopicText",
    "WordStats",
    "free_topic",
    "synonyms",
]

TopicId = NewType("TopicId", int)
_K = TypeVar("_K", bound=Hashable)
_V = TypeVar("_V")

MORE_TITLES = 5  # of a story's versions that are read beside its headline
LEAD_CHARACTERS = 400  # of a lead that are read: further down a text speaks of other things

# What a phrase tells by itself, and what its place leaves of that: five numbers, chosen on labelled headlines
# (tests/benchmarks/topics.py). A phrase that settles a common subject needs company in a lead; the words of a wish that
# we have no synonyms for are particular enough to stand there alone.
_OWN_ONLY, _OWN, _STRONG, _WEAK = 1.2, 0.95, 0.8, 0.25
_PARTS = 0.8  # shared by the words of a wish, for a reader who wants what fits loosely, too
_PLACE = {Field.TITLE: 1.0, Field.CATEGORY: 0.9, Field.BOTH: 0.7, Field.LEAD: 0.45, Field.APART: 0.3}
COMMON = 3.0  # rarity (wordstats.py) below which a word stands in a twentieth of the week's stories
_NOT_QUITE = 0.99 * THRESHOLD  # the most that words of a wish are worth while one of them is missing
_ONE_SIDE = 0.15  # of a wish of several, by a phrase of ours: near, and out of reach of "wider"
_MOST = 0.98  # words are never as sure as a feed's own declaration
_NAMED = 0.9  # a category of the item has the topic's name
_SURE = 1.0  # declared by the feed


class TopicKind(StrEnum):
    TAXONOMY = "taxonomy"
    FREE = "free"


@dataclass(frozen=True, slots=True)
class Topic:
    id: TopicId
    kind: TopicKind
    slug: str  # of the taxonomy; for free text `query.normalised`, which chats with the same wish share
    name: str  # what people see; for free text their own words
    query: Query
    threshold: float = THRESHOLD  # higher for fewer stories


@dataclass(frozen=True, slots=True)
class TopicText:
    """A story's words."""

    title: str
    lead: str = ""
    more_titles: tuple[str, ...] = ()  # its other versions
    categories: tuple[str, ...] = ()  # as the feed wrote them
    feed_topics: tuple[str, ...] = ()  # taxonomy slugs that the operator gave its feeds
    language: str | None = None


@dataclass(frozen=True, slots=True)
class TopicMatch:
    topic_id: TopicId
    score: float  # from the topic's threshold to 1
    why: tuple[str, ...]  # "title: moon, lander"


@dataclass(frozen=True, slots=True)
class Nearness:
    score: float
    threshold: float
    found: tuple[str, ...]
    missing: tuple[str, ...]

    @property
    def matched(self) -> bool:
        return self.score >= self.threshold


@dataclass(frozen=True, slots=True)
class _Compiled:
    topic: Topic
    wanted: tuple[tuple[Pattern, float, str], ...]  # what to look for, its weight, the words to show
    unwanted: tuple[Pattern, ...]
    parts: tuple[tuple[Pattern, float, str], ...] = ()  # of wishes of several words: one alone is near, not there
    compounds: tuple[Sides, ...] = ()  # wishes that we know in parts


def synonyms(query: Query) -> tuple[str, ...]:
    """Phrases of ours that widen a query, to be shown as chips; those in its own script first.

    `query.without_phrase(one)` takes one away.
    """
    typed = " ".join(query.phrases())
    parts = (phrase for wish in sides(query) for side in wish for phrase in side.phrases)
    strong = [phrase for phrase, says in dict((*expansions(query), *parts)).items() if says is Says.SURELY]
    strong += families(query)
    return tuple(sorted(strong, key=lambda phrase: phrase.isascii() != typed.isascii()))


def free_topic(query: Query, topic_id: TopicId = TopicId(0)) -> Topic:
    """The topic of somebody's own words."""
    return Topic(topic_id, TopicKind.FREE, f"free:{query.normalised}", query.text, query, query.least or THRESHOLD)


def _compile(topic: Topic, stats: WordStats | None) -> _Compiled:
    if topic.kind is TopicKind.TAXONOMY:
        shipped = subject_phrases(topic.slug)
        own: list[tuple[Pattern, float, str]] = []
        refused: list[Pattern] = []
        compounds: list[Sides] = []
    else:
        shipped = expansions(topic.query)
        wishes = [telling(parts) for parts in topic.query.any_of]
        own = [
            (pattern, _OWN if shipped or _is_common(pattern, stats) else _OWN_ONLY, " ".join(map(str, wish)))
            for wish, pattern in zip(wishes, map(pattern_of, wishes), strict=True)
        ]
        own += [(phrase_pattern(start), _OWN_ONLY, start.replace("*", "…")) for start in families(topic.query)]
        refused = [pattern_of((phrase,)) for phrase in topic.query.without]
        compounds = []
        for wish in sides(topic.query):
            refused += [phrase_pattern(text) for side in wish for text, says in side.phrases if says is Says.NOT]
            compounds.append(tuple(_side(side.typed, side.phrases) for side in wish))
    wanted = {pattern: (pattern, weight, term) for pattern, weight, term in own}
    parts = {
        (part,): ((part,), _PARTS / len(pattern), " ".join(part))
        for pattern, _, _ in own
        for part in pattern
        if len(pattern) > 1
    }
    for text, says in shipped:
        pattern = phrase_pattern(text)
        if says is Says.NOT:
            refused.append(pattern)
        elif pattern[0]:
            wanted.setdefault(pattern, (pattern, _STRONG if says is Says.SURELY else _WEAK, text))
    alone = tuple(part for pattern, part in parts.items() if pattern not in wanted)
    if topic.threshold < THRESHOLD:
        return _Compiled(topic, (*wanted.values(), *alone), tuple(dict.fromkeys(refused)), (), tuple(compounds))
    return _Compiled(topic, tuple(wanted.values()), tuple(dict.fromkeys(refused)), alone, tuple(compounds))


def _side(typed: tuple[str, ...], phrases: Phrases) -> Side:
    name = " ".join(typed)
    wants = {phrase_pattern(name): (_OWN, name)}
    for text, says in phrases:
        pattern = phrase_pattern(text)
        if says is not Says.NOT and pattern[0]:
            wants.setdefault(pattern, (_STRONG if says is Says.SURELY else _WEAK, text))
    return side_of(tuple((pattern, weight, term) for pattern, (weight, term) in wants.items()))


def _is_common(pattern: Pattern, stats: WordStats | None) -> bool:
    closed = [word for part in pattern for word in part if not word.endswith("*")]
    return stats is not None and bool(closed) and max(map(stats.rarity, closed)) < COMMON


def read_text(text: TopicText) -> Read:
    return read((text.title, *text.more_titles), text.categories, text.lead[:LEAD_CHARACTERS])


def _hit(together: Together) -> Hit:
    return Hit(together.weight * _PLACE[together.field], _NAMES[together.field], together.term, together.words)


_NAMES = {
    Field.TITLE: "title",
    Field.CATEGORY: "category",
    Field.BOTH: "title and lead",
    Field.LEAD: "lead",
    Field.APART: "lead",
}


class TopicIndex:
    """All distinct topics, asked at once about one story."""

    def __init__(self, topics: Iterable[Topic], stats: WordStats | None = None) -> None:
        self._stats = stats
        self._patterns = PatternIndex()
        self._topics: dict[TopicId, _Compiled] = {}
        self._wanting: dict[Pattern, dict[TopicId, tuple[float, str]]] = {}
        self._refusing: dict[Pattern, dict[TopicId, None]] = {}
        self._by_slug: dict[str, dict[TopicId, None]] = {}
        self._compounds: CompoundIndex[TopicId] = CompoundIndex(self._patterns)
        for topic in topics:
            self.add(topic)

    def __len__(self) -> int:
        return len(self._topics)

    def __contains__(self, topic_id: TopicId) -> bool:
        return topic_id in self._topics

    def add(self, topic: Topic) -> None:
        """File a topic; one of the same id is replaced."""
        self.remove(topic.id)
        compiled = self._topics[topic.id] = _compile(topic, self._stats)
        for pattern, weight, term in compiled.wanted:
            self._patterns.add(pattern)
            self._wanting.setdefault(pattern, {})[topic.id] = (weight, term)
        for pattern in compiled.unwanted:
            self._patterns.add(pattern)
            self._refusing.setdefault(pattern, {})[topic.id] = None
        for compound in compiled.compounds:
            self._compounds.add(topic.id, compound)
        if topic.kind is TopicKind.TAXONOMY:
            self._by_slug.setdefault(topic.slug, {})[topic.id] = None

    def remove(self, topic_id: TopicId) -> None:
        """Forget a topic; an unknown one is no fault."""
        compiled = self._topics.pop(topic_id, None)
        if compiled is None:
            return
        for pattern, _, _ in compiled.wanted:
            self._patterns.remove(pattern)
            _take(self._wanting, pattern, topic_id)
        for pattern in compiled.unwanted:
            self._patterns.remove(pattern)
            _take(self._refusing, pattern, topic_id)
        for compound in compiled.compounds:
            self._compounds.remove(topic_id, compound)
        if compiled.topic.kind is TopicKind.TAXONOMY:
            _take(self._by_slug, compiled.topic.slug, topic_id)

    def match(self, text: TopicText, hints: Mapping[TopicId, float] | None = None) -> tuple[TopicMatch, ...]:
        """The topics of a story, best first.

        `hints` are what a model says by meaning (bot/models/meaning.py), from 0 to 1 a topic; unwanted words overrule
        it.
        """
        found = self._weigh(text, read_text(text), hints or {})
        matches = [
            TopicMatch(topic_id, score, evidence.told())
            for topic_id, evidence in found.items()
            if (score := evidence.score) >= self._topics[topic_id].topic.threshold
        ]
        return tuple(sorted(matches, key=lambda match: (-match.score, match.topic_id)))

    def patterns(self, topic_id: TopicId) -> tuple[Pattern, ...]:
        """What a story must have one of to come anywhere near the topic; KeyError for a topic that is not filed."""
        compiled = self._topics[topic_id]
        found = [pattern for pattern, _, _ in (*compiled.wanted, *compiled.parts)]
        return (*found, *(pattern for sides in compiled.compounds for side in sides for pattern, _, _ in side.wants))

    def score(self, text: TopicText, topic_id: TopicId, hints: Mapping[TopicId, float] | None = None) -> float:
        """How well a story fits one topic, 0 to 1: what `match` says, or, below the threshold, how near it comes."""
        return self._nearly(text, read_text(text), topic_id, hints or {})[0]

    def near(self, text: TopicText, topic_id: TopicId) -> Nearness:
        """How close a story comes to one topic, whether it matches or not.

        Raises KeyError for a topic that is not filed.
        """
        compiled = self._topics[topic_id]
        words = read_text(text)
        score, evidence = self._nearly(text, words, topic_id, {})
        own = [
            (pattern, term)
            for pattern, weight, term in compiled.wanted
            if weight in {_OWN, _OWN_ONLY} and not term.endswith("…")
        ]
        missing = [part for pattern, term in own if find(pattern, words) is None for part in term.split()]
        missing = [word for word in missing if find((tuple(stems(word)),), words) is None]
        refused = [f"-{' '.join(pattern[0])}" for pattern in compiled.unwanted if find(pattern, words) is not None]
        return Nearness(
            score,
            compiled.topic.threshold,
            tuple(dict.fromkeys(hit.term for hit in evidence.counted())),
            tuple(dict.fromkeys([*missing, *refused])),
        )

    def _nearly(
        self, text: TopicText, words: Read, topic_id: TopicId, hints: Mapping[TopicId, float]
    ) -> tuple[float, Evidence]:
        compiled = self._topics[topic_id]
        evidence = self._weigh(text, words, hints).get(topic_id, Evidence())
        score = evidence.score
        if score >= compiled.topic.threshold or any(find(one, words) is not None for one in compiled.unwanted):
            return score, evidence
        for pattern, weight, term in compiled.parts:
            field = find(pattern, words)
            if field is not None:
                evidence.add(Hit(weight * _PLACE[field], _NAMES[field], term, pattern[0]))
        if not evidence.counted():
            wants = [pattern for wish in compiled.compounds for side in wish for pattern, _, _ in side.wants]
            has = {pattern: field for pattern in wants if (field := find(pattern, words)) is not None}
            for side in (side for wish in compiled.compounds for side in wish):
                if (one := met(side, has)) is not None:
                    evidence.add(Hit(_ONE_SIDE, one.best.field, one.best.term, one.best.words))
        return max(score, min(evidence.score, _NOT_QUITE)), evidence

    def _weigh(self, text: TopicText, words: Read, hints: Mapping[TopicId, float]) -> dict[TopicId, Evidence]:
        found: dict[TopicId, Evidence] = {}
        refused: set[TopicId] = set()
        has = dict(self._patterns.hits(words))
        for pattern, field in has.items():
            refused.update(self._refusing.get(pattern, ()))
            for topic_id, (weight, term) in self._wanting.get(pattern, {}).items():
                hit = Hit(weight * _PLACE[field], _NAMES[field], term, tuple(word for part in pattern for word in part))
                found.setdefault(topic_id, Evidence()).add(hit)
        for topic_id, together in self._compounds.hits(has):
            found.setdefault(topic_id, Evidence()).add(_hit(together))
        if self._by_slug:
            self._weigh_taxonomy(text, words, found)
        for topic_id in hints.keys() & self._topics.keys():
            hit = Hit(hints[topic_id], "meaning", self._topics[topic_id].topic.name)
            found.setdefault(topic_id, Evidence()).add(hit)
        for topic_id in refused:
            found.pop(topic_id, None)
        return found

    def _weigh_taxonomy(self, text: TopicText, words: Read, found: dict[TopicId, Evidence]) -> None:
        for slug, score, terms in classify(words, text.language):
            for topic_id in self._by_slug.get(slug, ()):
                found.setdefault(topic_id, Evidence()).add(Hit(score, "words", ", ".join(terms)))
        for category in text.categories:
            for slug in with_parents([known] if (known := named(None).get(folded_name(category))) else []):
                for topic_id in self._by_slug.get(slug, ()):
                    found.setdefault(topic_id, Evidence()).add(Hit(_NAMED, "category", category))
        for slug in with_parents(text.feed_topics):
            for topic_id in self._by_slug.get(slug, ()):
                found.setdefault(topic_id, Evidence()).add(Hit(_SURE, "feed", slug))


def _take(shelves: dict[_K, dict[TopicId, _V]], key: _K, topic_id: TopicId) -> None:
    shelf = shelves[key]
    shelf.pop(topic_id, None)
    if not shelf:
        del shelves[key]
