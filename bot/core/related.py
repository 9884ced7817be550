"""Other stories a reader of this one may want: those that share its rare words, within days of it.

Not the same event: that would be the same story. So what counts is how much of what both stories say is rare elsewhere,
and a shared topic alone is not enough: all of Science is no reading list.
"""

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import timedelta

from bot.core.commonwords import COMMON
from bot.core.queries import Phrase, Query
from bot.core.stems import known_stem
from bot.core.stories import Story
from bot.core.words import words

WITHIN = timedelta(days=7)  # between the newest news of both
SHOWN = 3
WORDS_ASKED = 12  # of the headline, when the archive is asked for candidates
SHORTEST_WORD = 4  # letters; a shorter one finds too much, and is compared all the same
FEWEST_SHARED = 2  # one word may mean two things
LEAST = 0.12  # how alike: below it, what is offered has little to do with the story
HOLLOW = frozenset("per cent pct update live video opinion analysis latest".split())  # units and labels, no subjects
PRIOR = 200  # stories that a young archive is taken to have seen


def asked_of(story: Story) -> Query | None:
    """What finds candidates in the archive: any of the headline's words that are not everybody's; None without any."""
    said = dict.fromkeys(words(story.headline))
    telling = [word for word in said if len(word) >= SHORTEST_WORD and _telling(word)]
    if not telling:
        return None
    return Query(tuple((Phrase(word),) for word in telling[:WORDS_ASKED]))


def related(story: Story, others: Iterable[Story], most: int = SHOWN) -> tuple[Story, ...]:
    """The nearest of the others in the same language, the nearest first."""
    near = [
        other
        for other in others
        if other.id != story.id
        and abs(other.newest_at - story.newest_at) <= WITHIN
        and (other.language is None or story.language is None or other.language == story.language)
    ]
    said = {other.id: _said(other) for other in near}
    my_headline, mine = _said(story)
    rarity = _Rarity([*(all_of_it for _, all_of_it in said.values()), mine])
    length = rarity.length(mine)
    scored = []
    for other in near:
        its_headline, its = said[other.id]
        shared = mine & its
        if len(shared) < FEWEST_SHARED or not (my_headline & its and its_headline & mine):
            continue
        likeness = rarity.weight(shared) / (length * rarity.length(its))
        if likeness >= LEAST:
            scored.append((-likeness, -other.newest_at.timestamp(), other.id, other))
    return tuple(other for *_, other in sorted(scored)[:most])


def _said(story: Story) -> tuple[frozenset[str], frozenset[str]]:
    """The stems of the headline, and of all it says."""
    above = _stems(story.headline)
    return above, above | _stems("\n".join(sentence.text for sentence in story.lead))


def _stems(text: str) -> frozenset[str]:
    return frozenset(known_stem(word) for word in words(text) if _telling(word))


def _telling(word: str) -> bool:
    """Whether it may say what a text is about: no number, nothing that is everywhere."""
    return len(word) > 2 and word not in COMMON and word not in HOLLOW and not any(char.isdigit() for char in word)


class _Rarity:
    """How rare words are among some stories."""

    def __init__(self, said: Sequence[frozenset[str]]) -> None:
        self._counts = Counter(word for one in said for word in one)
        self._of = len(said) + PRIOR

    def weight(self, shared: Iterable[str]) -> float:
        return math.fsum(math.log(self._of / self._counts[word]) ** 2 for word in shared)

    def length(self, said: Iterable[str]) -> float:
        return math.sqrt(self.weight(said))
