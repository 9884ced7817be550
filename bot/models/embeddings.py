"""Embedders: a model in this process, off the event loop, and any OpenAI-compatible embeddings endpoint."""

import asyncio
import json
import math
from collections.abc import Sequence
from types import TracebackType
from typing import Any, Protocol, Self

import aiohttp

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


class EmbeddingEndpoint:
    """`POST url/embeddings`, as OpenAI's, Ollama's, vLLM's and others' servers have it."""

    def __init__(self, url: str, model: str, key: str = "", timeout_s: float = TIMEOUT_S) -> None:
        self._endpoint = f"{url.rstrip('/')}/embeddings"
        self._model = model
        self._headers = {"Authorization": f"Bearer {key}"} if key else {}
        self._timeout_s = timeout_s
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        timeout = aiohttp.ClientTimeout(total=self._timeout_s)
        self._session = aiohttp.ClientSession(headers=self._headers, timeout=timeout)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def embed(self, texts: Sequence[str]) -> list[list[float]]:
        """Unit vectors; EmbedderError with a sentence that holds no text of a story and no key."""
        answer = await self._post({"model": self._model, "input": list(texts)})
        try:
            rows = sorted(answer["data"], key=lambda row: row["index"])
            vectors = [[float(number) for number in row["embedding"]] for row in rows]
        except (KeyError, TypeError, ValueError):
            raise EmbedderError("the endpoint's answer has no data[].embedding with numbers") from None
        if len(vectors) != len(texts) or len({len(vector) for vector in vectors}) != 1 or not vectors[0]:
            raise EmbedderError(
                f"the endpoint answered {len(texts)} texts with {len(vectors)} vectors of its own sizes"
            )
        return [_at_length_one(vector) for vector in vectors]

    async def _post(self, body: dict[str, Any]) -> Any:
        assert self._session is not None, "used outside of its context"
        try:
            async with self._session.post(self._endpoint, json=body, allow_redirects=False) as answer:
                if answer.status != 200:
                    raise EmbedderError(f"the endpoint answered with HTTP {answer.status}")
                raw = await answer.content.read(ANSWER_BYTES + 1)
                while len(raw) <= ANSWER_BYTES and (more := await answer.content.read(ANSWER_BYTES)):
                    raw += more
        except TimeoutError:
            raise EmbedderError(f"the endpoint did not answer within {self._timeout_s:g} s") from None
        except aiohttp.ClientError as error:
            raise EmbedderError(f"the endpoint cannot be reached ({type(error).__name__})") from None
        if len(raw) > ANSWER_BYTES:
            raise EmbedderError("the endpoint's answer is too large")
        try:
            return json.loads(raw)
        except ValueError:
            raise EmbedderError("the endpoint's answer is no JSON") from None


def _at_length_one(vector: list[float]) -> list[float]:
    length = math.sqrt(sum(number * number for number in vector))
    if not math.isfinite(length):
        raise EmbedderError("the endpoint answered with a vector that is no number")
    return [number / length for number in vector] if length else vector
