"""The stored week in memory: what a topic would have brought, asked as often as somebody taps a button.

Every word of a story files the story. A topic reads only the stories that have a word of one of its phrases, and the
matcher that judges new stories judges them, so that what is shown is what would have come.
"""

from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from bot.core.patterns import Pattern, find
from bot.core.stems import known_stem
from bot.core.topics import Topic, TopicIndex, TopicText, read_text
from bot.core.wordstats import WordStats


@dataclass(frozen=True, slots=True)
class Backtest:
    """The stories that come anywhere near a topic, each with its score, the best first."""

    scores: tuple[tuple[int, float], ...]
    threshold: float

    @property
    def hits(self) -> tuple[int, ...]:
        return tuple(story for story, score in self.scores if score >= self.threshold)

    @property
    def near_misses(self) -> tuple[int, ...]:
        return tuple(story for story, score in self.scores if score < self.threshold)


class Week:
    """Stories by id and by their words. `languages` are those one reader reads; none means all."""

    def __init__(self) -> None:
        self._texts: dict[int, TopicText] = {}
        self._filed: dict[str, array[int]] = {}  # stem -> stories; one that changed since may no longer have it
        self._retold: set[int] = set()
        self._counts: Counter[str] = Counter()  # stem -> how many stories have it
        self._words: dict[str, None] = {}  # whole words that were ever met
        self._ordered: list[str] = []  # the same as a dictionary has them, for open ends

    def __len__(self) -> int:
        return len(self._texts)

    def __iter__(self) -> Iterator[int]:
        return iter(self._texts)

    @property
    def stats(self) -> WordStats:
        return WordStats(len(self._texts), self._counts)

    def text(self, story_id: int) -> TopicText:
        return self._texts[story_id]

    def put(self, story_id: int, text: TopicText) -> None:
        """File a story, or what it says now."""
        if self._texts.get(story_id) == text:
            return
        if story_id in self._texts:
            self._retold.add(story_id)
        self.drop(story_id)
        words = read_text(text)
        self._texts[story_id] = text
        self._counts.update(words.places.keys())
        for stem in words.places:
            self._filed.setdefault(stem, array("q")).append(story_id)
        self._words.update(dict.fromkeys(words.ordered))

    def drop(self, story_id: int) -> None:
        """Forget a story; an unknown one is no fault."""
        text = self._texts.pop(story_id, None)
        if text is not None:
            self._counts.subtract(read_text(text).places.keys())
            self._counts += Counter()  # stems that nothing has any more

    def backtest(
        self, topic: Topic, languages: Collection[str] = (), hints: Mapping[int, float] | None = None
    ) -> Backtest:
        """What a topic in somebody's own words would have brought; `hints` is what a model says of each story."""
        hints = hints or {}
        index = TopicIndex((topic,))
        likely = {story for pattern in index.patterns(topic.id) for story in self._filed_under(pattern)} | hints.keys()
        scores = []
        for story in likely:
            text = self._texts.get(story)
            if text is None or not _reads(languages, text):
                continue
            score = index.score(text, topic.id, {topic.id: hints[story]} if story in hints else None)
            if score > 0:
                scores.append((story, score))
        scores.sort(key=lambda one: (-one[1], -one[0]))
        return Backtest(tuple(scores), topic.threshold)

    def count(self, pattern: Pattern, languages: Collection[str] = ()) -> int:
        """How many stories have these words."""
        is_word = len(pattern) == len(pattern[0]) == 1 and not pattern[0][0].endswith("*")
        found = 0
        for story in self._filed_under(pattern):
            text = self._texts.get(story)
            if text is not None and _reads(languages, text):
                sure = is_word and story not in self._retold
                found += sure or find(pattern, read_text(text)) is not None
        return found

    def example(self, stem: str) -> TopicText | None:
        """A story that has a word of this stem."""
        return next((self._texts[story] for story in self._filed.get(stem, ()) if story in self._texts), None)

    def beginning(self, start: str) -> list[str]:
        """The whole words that begin so."""
        if len(self._ordered) != len(self._words):
            self._ordered = sorted(self._words)
        low = high = bisect_left(self._ordered, start)
        while high < len(self._ordered) and self._ordered[high].startswith(start):
            high += 1
        return self._ordered[low:high]

    def _filed_under(self, pattern: Pattern) -> set[int]:
        """The stories that have every closed word of a pattern; the whole of it is still to be found in them."""
        closed = [word for part in pattern for word in part if not word.endswith("*")]
        if closed:
            shelves = sorted((self._filed.get(word, ()) for word in closed), key=len)
            return set(shelves[0]).intersection(*shelves[1:])
        starts = [part[0][:-1] for part in pattern]
        words = self.beginning(max(starts, key=len))
        return {story for stem in {known_stem(word) for word in words} for story in self._filed.get(stem, ())}


def _reads(languages: Collection[str], text: TopicText) -> bool:
    return not languages or text.language is None or text.language in languages
