"""How close a story is in meaning to every topic: one matrix product over the vectors of the topics' names.

What comes out are hints for TopicIndex.match, which adds them to what the words say; unwanted words still refuse.
"""

from collections.abc import Iterable, Mapping

import numpy as np

from bot.core.topics import Topic, TopicId, TopicText
from bot.ports import Embedder

# A cosine of the static vectors below FROM says nothing; from UNTO on it says as much as it can: MOST. Chosen on
# labelled headlines; another model needs two numbers of its own, found by quantiles of last week's cosines.
FROM, UNTO, MOST = 0.25, 0.45, 0.5
LEAD_CHARACTERS = 300


class Meanings:
    """Vectors of topics, filed like the topics of a TopicIndex."""

    def __init__(self, embedder: Embedder, topics: Iterable[Topic] = ()) -> None:
        self._embedder = embedder
        self._ids: list[TopicId] = []
        self._rows: list[list[float]] = []
        self._matrix: np.typing.NDArray[np.float32] | None = None
        self._file(list(topics))

    def add(self, topic: Topic) -> None:
        self.remove(topic.id)
        self._file([topic])

    def remove(self, topic_id: TopicId) -> None:
        if topic_id in self._ids:
            at = self._ids.index(topic_id)
            del self._ids[at], self._rows[at]
            self._matrix = None

    def hints(self, text: TopicText) -> Mapping[TopicId, float]:
        """Evidence by meaning, from 0 to MOST; topics without any are left out."""
        if not self._ids:
            return {}
        if self._matrix is None:
            self._matrix = np.asarray(self._rows, np.float32)
        title, whole = self._embedder.embed([text.title, f"{text.title}. {text.lead[:LEAD_CHARACTERS]}"])
        likeness = self._matrix @ ((np.asarray(title, np.float32) + np.asarray(whole, np.float32)) / 2)
        return {self._ids[at]: hint(float(likeness[at])) for at in np.flatnonzero(likeness > FROM)}

    def _file(self, topics: list[Topic]) -> None:
        self._rows += [list(row) for row in self._embedder.embed([topic.name for topic in topics])] if topics else []
        self._ids += [topic.id for topic in topics]
        self._matrix = None


def hint(likeness: float) -> float:
    """What a cosine is worth as evidence.

    >>> hint(0.2), hint(0.45), hint(0.9)
    (0.0, 0.5, 0.5)
    """
    return round(MOST * min(1.0, max(0.0, (likeness - FROM) / (UNTO - FROM))), 4)
