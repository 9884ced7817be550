"""The topics everybody shares: their slugs, names and synonyms in ten languages, and how a person finds one.

The seventeen IPTC Media Topics stand at the top under the word people use for each (`economy` for "economy, business
and finance"), then `world` for the international page of a newspaper, with regions and countries under it. What a feed
declares a story to be, it is for the parents, too; words decide for each topic by itself.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from types import MappingProxyType

from bot.core.lexicon import folded_name, named, rows
from bot.core.queries import Phrase, Query
from bot.core.topics import Topic, TopicId, TopicKind

LIKE = 0.7  # how alike a misspelt name must be, from 0 to 1


@dataclass(frozen=True, slots=True)
class TaxonomyTopic:
    slug: str
    code: str | None  # of IPTC Media Topics
    parent: str | None
    emoji: str
    names: Mapping[str, str]  # language -> what is shown
    synonyms: Mapping[str, tuple[str, ...]]  # language -> other names it is found by


TAXONOMY: Mapping[str, TaxonomyTopic] = MappingProxyType(
    {
        row.slug: TaxonomyTopic(
            row.slug,
            row.code,
            row.parent,
            row.emoji,
            MappingProxyType({language: names[0] for language, names in row.names.items()}),
            MappingProxyType({language: names[1:] for language, names in row.names.items()}),
        )
        for row in rows().values()
    }
)

# What onboarding offers, most asked for first.
GRID: tuple[str, ...] = tuple(
    "world politics economy technology science health sport culture environment conflict crime society "
    "lifestyle education weather human-interest".split()
)


def name_of(slug: str, language: str) -> str:
    """The name people see, English where the language has none; an unknown slug stands for itself."""
    topic = TAXONOMY.get(slug)
    if topic is None:
        return slug
    return topic.names.get(language.partition("-")[0]) or topic.names["en"]


def find_topic(text: str, language: str = "en") -> str | None:
    """The slug of a topic called exactly so in any language, capitals and accents aside.

    >>> find_topic("Wirtschaft", "de"), find_topic("SCIENCE"), find_topic("sciense")
    ('economy', 'science', None)
    """
    if text.lstrip().startswith("-"):
        return None  # to be left out, not wanted
    asked = folded_name(text)
    own = named(language.partition("-")[0])
    return own.get(asked) or named(None).get(asked)


def nearest(text: str, language: str = "en", n: int = 3) -> tuple[str, ...]:
    """Topics whose names look like the text, for "did you mean"; () when none does.

    >>> nearest("sciense", n=1)
    ('science',)
    """
    asked = folded_name(text)
    best: dict[str, float] = {}
    own = named(language.partition("-")[0])
    for name, slug in {**named(None), **own}.items():
        likeness = _likeness(asked, name) + (0.01 if name in own else 0)
        if likeness >= LIKE:
            best[slug] = max(best.get(slug, 0.0), likeness)
    return tuple(sorted(best, key=lambda slug: (-best[slug], list(TAXONOMY).index(slug)))[:n])


def as_topic(slug: str, topic_id: TopicId, language: str) -> Topic:
    """The topic as chats follow it. Raises KeyError for an unknown slug."""
    name = TAXONOMY[slug].names.get(language.partition("-")[0]) or TAXONOMY[slug].names["en"]
    return Topic(topic_id, TopicKind.TAXONOMY, slug, name, Query(((Phrase(name),),)))


def _likeness(asked: str, name: str) -> float:
    if abs(len(asked) - len(name)) > max(len(asked), len(name)) / 2 and not name.startswith(asked):
        return 0.0
    if len(asked) >= 3 and name.startswith(asked):
        return 0.9
    matcher = SequenceMatcher(None, asked, name, autojunk=False)
    return matcher.ratio() if matcher.quick_ratio() >= LIKE else 0.0
