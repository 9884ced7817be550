"""How much a digest may hold: so many stories, or so many minutes of reading, and how many of one source.

The rule for minutes: a reader reads READING_WPM words a minute, of a story its headline and the sentences shown of its
lead, and glances at the line under it. It is a rule of thumb that never changes, so that "3 minutes" means the same
every day.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from bot.core.leads import LeadSentence
from bot.core.stories import Story
from bot.errors import BadSizeError

READING_WPM = 238  # silent reading of non-fiction: Brysbaert 2019, doi.org/10.1016/j.jml.2019.104047
GLANCE_S = 1.0  # for a story's number, its sources and its age
TYPICAL_S = 10.0  # of a story with a headline and two short sentences
HEADLINE_CHARS = 220  # what is shown of them (core/render.py)
LEAD_SENTENCE_CHARS = 320
SIGNS_A_WORD = 2  # of scripts that put no spaces between words

MOST_STORIES = 20
MOST_MINUTES = 15
MOST_PER_SOURCE = 10
SOURCE_SHARE = 0.5  # of a digest, at most, may lead with one source, once three sources have something
FEWEST_PER_SOURCE = 2  # a share smaller than this would leave out the second thing a good source has to say

_UNSPACED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")
_NUMBER = re.compile(r"\d{1,3}")
# How the two words begin in the languages we speak, folded by hand: "мин", "دقائق", "haber".
_MINUTES = ("min", "мин", "λεπτ", "dak", "dk", "دقي", "دقا")
_STORIES = (
    *("stor", "news", "meldung", "nachricht", "article", "info", "nouvelle", "noti", "histor"),
    *("истори", "новост", "сюжет", "ειδ", "ιστορ", "vest", "вест", "прич", "prič", "haber", "خبر", "أخبار", "قص"),
)
_PER_SOURCE = ("source", "quelle", "fuente", "fonte", "источник", "πηγ", "izvor", "извор", "kaynak", "مصدر")


class Size(NamedTuple):
    """At most `stories`, or, where `minutes` is set, at most so much reading instead."""

    stories: int
    minutes: int | None = None
    per_source: int | None = None  # stories one source may lead; None: SOURCE_SHARE of the digest

    @property
    def budget(self) -> float:
        """What there is to spend: stories, or seconds."""
        return self.stories if self.minutes is None else self.minutes * 60.0

    @property
    def least(self) -> float:
        """What a story costs at least."""
        return 1 if self.minutes is None else GLANCE_S

    def cost(self, story: Story) -> float:
        return 1 if self.minutes is None else reading_s(story)

    def most_of(self, sources: int) -> int | None:
        """How many stories one source may lead, where so many sources have something; None: any number.

        What the reader chose always holds. Of themselves two sources are too few to keep one of them short.
        """
        if self.per_source is not None:
            return self.per_source
        if sources < 3:
            return None
        places = self.stories if self.minutes is None else self.budget / TYPICAL_S
        return max(FEWEST_PER_SOURCE, int(places * SOURCE_SHARE))


def reading_s(story: Story) -> float:
    """How long the story takes to read as a digest shows it, in seconds.

    >>> from bot.core.volume import words_in
    >>> words_in("Lander touches down near the pole"), words_in("月球着陆")
    (6, 2)
    """
    return _reading_s(story.headline, story.lead, story.headings)


@lru_cache(maxsize=20_000)
def _reading_s(headline: str, lead: tuple[LeadSentence, ...], headings: tuple[str, ...]) -> float:
    told = [sentence.text[:LEAD_SENTENCE_CHARS] for sentence in lead] or list(headings)
    words = words_in(headline[:HEADLINE_CHARS]) + sum(map(words_in, told))
    return GLANCE_S + words * 60 / READING_WPM


def words_in(text: str) -> int:
    unspaced = 0 if text.isascii() else len(_UNSPACED.findall(text))
    spaced = len(_UNSPACED.sub(" ", text).split()) if unspaced else len(text.split())
    return spaced + -(-unspaced // SIGNS_A_WORD)


def parse_size(text: str, now: Size) -> Size:
    """The size somebody wrote: "7", "7 stories", "3 minutes", "2 per source"; anything else is a BadSizeError.

    >>> parse_size("3 minutes", Size(8))
    Size(stories=8, minutes=3, per_source=None)
    """
    wanted = text.casefold()
    numbers = _NUMBER.findall(wanted)
    if len(numbers) != 1 or not numbers[0].isascii():
        raise BadSizeError(text)
    number, words = int(numbers[0]), re.findall(r"[^\W\d_]+", wanted)
    if _any_begins(words, _MINUTES):
        return _within(text, Size(now.stories, number, now.per_source))
    if _any_begins(words, _PER_SOURCE):
        return _within(text, Size(now.stories, now.minutes, number))
    if not words or _any_begins(words, _STORIES):
        return _within(text, Size(number, None, now.per_source))
    raise BadSizeError(text)


def _any_begins(words: list[str], beginnings: tuple[str, ...]) -> bool:
    return any(word.startswith(beginnings) for word in words)


def _within(text: str, size: Size) -> Size:
    fits = (
        1 <= size.stories <= MOST_STORIES
        and (size.minutes is None or 1 <= size.minutes <= MOST_MINUTES)
        and (size.per_source is None or 1 <= size.per_source <= MOST_PER_SOURCE)
    )
    if not fits:
        raise BadSizeError(text)
    return size
