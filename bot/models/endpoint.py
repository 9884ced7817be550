"""A model's server as OpenAI's, Ollama's, vLLM's and others have it: JSON in, JSON out, over one session."""

import json
from types import TracebackType
from typing import Any, Self

import aiohttp

READ_BYTES = 64 * 1024


class EndpointError(Exception):
    """Why there is no answer, in words that hold no text that was sent and no key."""


class Endpoint:
    """`POST url`; used within `async with`."""

    def __init__(self, url: str, key: str, timeout_s: float, answer_bytes: int) -> None:
        self._url = url
        self._headers = {"Authorization": f"Bearer {key}"} if key else {}
        self._timeout_s = timeout_s
        self._answer_bytes = answer_bytes
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession(
            headers=self._headers, timeout=aiohttp.ClientTimeout(total=self._timeout_s)
        )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def post(self, body: dict[str, Any]) -> Any:
        """The answer's JSON; EndpointError when there is none."""
        assert self._session is not None, "used outside `async with`"
        try:
            # A redirect would carry the key to whatever address it names.
            async with self._session.post(self._url, json=body, allow_redirects=False) as response:
                if response.status != 200:
                    raise EndpointError(f"the model's server answered with HTTP {response.status}")
                answer = await self._read(response)
        except TimeoutError:
            raise EndpointError(f"the model's server did not answer within {self._timeout_s:g} s") from None
        except aiohttp.ClientError as error:
            raise EndpointError(f"the model's server cannot be reached ({type(error).__name__})") from None
        try:
            return json.loads(answer)
        except (ValueError, RecursionError):
            raise EndpointError("the model's server answered with what is no JSON") from None

    async def _read(self, response: aiohttp.ClientResponse) -> bytes:
        answer = bytearray()
        async for some in response.content.iter_chunked(READ_BYTES):
            answer += some
            if len(answer) > self._answer_bytes:
                raise EndpointError("the model's server answered with too much")
        return bytes(answer)
