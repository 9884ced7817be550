"""How close stories are in meaning to topics: one matrix product over the vectors of stories and topics' words.

What comes out are hints for TopicIndex.match, which adds them to what the words say; unwanted words still refuse. What
a likeness is worth differs from model to model, so it is found by quantiles of the own archive: how alike its stories
are to hundreds of common subjects, nearly all of which each of them is not about.
"""

from collections.abc import Mapping, Sequence
from hashlib import blake2b
from typing import TypeAlias

import numpy as np

from bot.core.lexicon import subjects
from bot.core.topics import Topic, TopicId, TopicText
from bot.ports import Embedder

Vectors: TypeAlias = "np.typing.NDArray[np.float32]"

# A likeness below the first quantile says nothing; from the second on it says as much as it can: MOST. With the vectors
# of wordllama these are cosines of 0.25 and 0.45, which were chosen on labelled headlines.
FROM_QUANTILE, UNTO_QUANTILE, MOST = 0.995, 0.9992, 0.5
FEWEST = 40  # stories to find the quantiles from; before there are so many, meaning says nothing
CALIBRATED_ON = 500  # stories
GROWN = 1.5  # the quantiles are found anew when the archive has grown so much
LEAD_CHARACTERS = 300
TEXTS_A_CALL = 64
KEPT = 60_000  # vectors in memory: two for each story of a busy week, and those of topics


class Meanings:
    """Vectors are remembered by what they are of, so that nothing is asked of the model twice."""

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder
        self._known: dict[bytes, np.typing.NDArray[np.float16]] = {}
        self._worth: tuple[float, float] | None = None  # the two likenesses
        self._calibrated_on = 0

    async def hints(self, topics: Sequence[Topic], texts: Mapping[int, TopicText]) -> dict[int, dict[TopicId, float]]:
        """Evidence by meaning, from 0 to MOST, for each story and topic that have any; EmbedderError when the model
        does not answer.
        """
        if not topics or not texts:
            return {}
        stories = await self._stories(list(texts.values()))
        await self._calibrate(stories)
        if self._worth is None:
            return {}
        likeness = stories @ (await self._vectors([topic.name for topic in topics])).T
        found: dict[int, dict[TopicId, float]] = {}
        ids = list(texts)
        for row, column in np.argwhere(likeness > self._worth[0]):
            worth = hint(float(likeness[row, column]), *self._worth)
            found.setdefault(ids[row], {})[topics[column].id] = worth
        return found

    async def _stories(self, texts: Sequence[TopicText]) -> Vectors:
        """A headline counts twice: by itself, and with its lead."""
        titles = await self._vectors([text.title for text in texts])
        told = await self._vectors([f"{text.title}. {text.lead[:LEAD_CHARACTERS]}" for text in texts])
        return (titles + told) * np.float32(0.5)

    async def _calibrate(self, stories: Vectors) -> None:
        if len(stories) < max(FEWEST, GROWN * self._calibrated_on) or self._calibrated_on >= CALIBRATED_ON:
            return
        names = await self._vectors([subject.names[0] for subject in subjects()])
        likeness = stories[:CALIBRATED_ON] @ names.T
        low, high = np.quantile(likeness, (FROM_QUANTILE, UNTO_QUANTILE))
        self._worth = (float(low), float(max(high, low + 0.01)))
        self._calibrated_on = len(stories)

    async def _vectors(self, texts: Sequence[str]) -> Vectors:
        keys = [blake2b(text.encode(), digest_size=16).digest() for text in texts]
        missing = list({key: text for key, text in zip(keys, texts, strict=True) if key not in self._known}.items())
        if len(self._known) + len(missing) > KEPT:
            self._known.clear()
            missing = list(dict(zip(keys, texts, strict=True)).items())
        for start in range(0, len(missing), TEXTS_A_CALL):
            some = missing[start : start + TEXTS_A_CALL]
            rows = await self._embedder.embed([text for _, text in some])
            for (key, _), row in zip(some, rows, strict=True):
                self._known[key] = np.asarray(row, np.float16)
        return np.stack([self._known[key] for key in keys]).astype(np.float32)


def hint(likeness: float, low: float, high: float) -> float:
    """What a likeness is worth as evidence.

    >>> hint(0.2, 0.25, 0.45), hint(0.45, 0.25, 0.45), hint(0.9, 0.25, 0.45)
    (0.0, 0.5, 0.5)
    """
    return round(MOST * min(1.0, max(0.0, (likeness - low) / (high - low))), 4)
