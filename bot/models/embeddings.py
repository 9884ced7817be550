"""Embedders: a model in this process, off the event loop, and any OpenAI-compatible embeddings endpoint."""

import asyncio
import math
from collections.abc import Sequence
from typing import Protocol

from bot.models.endpoint import Endpoint, EndpointError
from bot.ports import EmbedderError

ANSWER_BYTES = 16 * 1024 * 1024
TIMEOUT_S = 20.0


class LocalModel(Protocol):
    def embed(self, texts: Sequence[str]) -> list[list[float]]:
        """Unit vectors, in order."""


class LocalEmbedder:
    """A model in this process: fast, but not to be waited for on the event loop."""

    def __init__(self, model: LocalModel) -> None:
        self._model = model

    async def embed(self, texts: Sequence[str]) -> list[list[float]]:
        return await asyncio.to_thread(self._model.embed, texts)


class EmbeddingEndpoint(Endpoint):
    """`POST url/embeddings`."""

    def __init__(self, url: str, model: str, key: str = "") -> None:
        super().__init__(f"{url.rstrip('/')}/embeddings", key, TIMEOUT_S, ANSWER_BYTES)
        self._model = model

    async def embed(self, texts: Sequence[str]) -> list[list[float]]:
        """Unit vectors; EmbedderError with a sentence that holds no text of a story and no key."""
        try:
            answer = await self.post({"model": self._model, "input": list(texts)})
            rows = sorted(answer["data"], key=lambda row: row["index"])
            vectors = [[float(number) for number in row["embedding"]] for row in rows]
        except EndpointError as error:
            raise EmbedderError(str(error)) from None
        except (KeyError, TypeError, ValueError):
            raise EmbedderError("the model's server answered without data[].embedding of numbers") from None
        if len(vectors) != len(texts) or len({len(vector) for vector in vectors}) != 1 or not vectors[0]:
            raise EmbedderError(
                f"the model's server answered {len(texts)} texts with {len(vectors)} vectors of its own sizes"
            )
        return [_at_length_one(vector) for vector in vectors]


def _at_length_one(vector: list[float]) -> list[float]:
    length = math.sqrt(sum(number * number for number in vector))
    if not math.isfinite(length):
        raise EmbedderError("the model's server answered with a vector that is no number")
    return [number / length for number in vector] if length else vector
