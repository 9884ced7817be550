"""A Summarizer over any OpenAI-compatible chat endpoint, a local model server or a hosted one. Off by default."""

import json
from collections.abc import Sequence
from types import TracebackType
from typing import Any, Self

import aiohttp

from bot.core.items import fold_space
from bot.core.markup import clean, shorten
from bot.ports import SourceText, SummarizerError

SUMMARY_CHARS = 400
TEXTS = 8  # sources told to the model; more say the same
TEXT_CHARS = 700  # of each
ANSWER_BYTES = 256 * 1024
TIMEOUT_S = 60.0
TASK = (
    "You summarize news for a briefing. Use only what the given texts say; add nothing, judge nothing. "
    "Where they disagree, say who says what. Answer in {language}, in one or two plain sentences, without a heading."
)


class ChatSummarizer:
    def __init__(self, url: str, model: str, key: str = "") -> None:
        self._endpoint = f"{url.rstrip('/')}/chat/completions"
        self._model = model
        self._headers = {"Authorization": f"Bearer {key}"} if key else {}
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        timeout = aiohttp.ClientTimeout(total=TIMEOUT_S)
        self._session = aiohttp.ClientSession(headers=self._headers, timeout=timeout)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def summarize(self, texts: Sequence[SourceText], language: str) -> str:
        told = "\n\n".join(f"{text.source}: {text.title}\n{shorten(text.lead, TEXT_CHARS)}" for text in texts[:TEXTS])
        body = {
            "model": self._model,
            "temperature": 0,
            "max_tokens": 200,
            "messages": [
                {"role": "system", "content": TASK.format(language=language)},
                {"role": "user", "content": told},
            ],
        }
        answer = await self._post(body)
        try:
            said = answer["choices"][0]["message"]["content"]
        except (KeyError, IndexError, TypeError):
            raise SummarizerError("the model's answer has no choices[0].message.content") from None
        summary = clean(fold_space(said)) if isinstance(said, str) else ""
        if not summary:
            raise SummarizerError("the model answered with nothing")
        return shorten(summary, SUMMARY_CHARS)

    async def _post(self, body: dict[str, Any]) -> Any:
        assert self._session is not None, "used outside `async with`"
        try:
            async with self._session.post(self._endpoint, json=body) as response:
                if response.status != 200:
                    raise SummarizerError(f"the model's server answers {response.status}")
                data = await response.content.read(ANSWER_BYTES)
                if not response.content.at_eof():
                    raise SummarizerError("the model's answer is too large")
        except (aiohttp.ClientError, TimeoutError) as error:
            raise SummarizerError(f"the model cannot be reached ({type(error).__name__})") from None
        try:
            return json.loads(data)
        except ValueError:
            raise SummarizerError("the model's answer is not JSON") from None
