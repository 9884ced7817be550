"""The HTTP behind python-telegram-bot, on aiohttp: a fifth of the processor time its own takes.

Its errors say what matters to a sender: whether the request had surely not left us (RequestNotSentError), or had left
and the answer was lost (AnswerLostError), so that the message may be there. The token is part of every address; no
error, chained error or log line of ours holds an address.
"""

import json
from dataclasses import dataclass
from functools import lru_cache
from http import HTTPStatus
from typing import Any, cast

import aiohttp
from telegram.error import BadRequest, NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

POOL_SIZE = 256
TIMEOUT_S = 5.0  # each: connect, write, read
POOL_TIMEOUT_S = 5.0
MEDIA_WRITE_TIMEOUT_S = 20.0
# Shorter than servers keep idle connections, so that a message is not written into one that is just being closed.
KEEPALIVE_S = 15.0
# Answers PTB knows how to read; any other 4xx would look to it like a network that may recover.
_READ_BY_PTB = frozenset({400, 401, 403, 404, 409, 429})
_NOT_SENT = (
    aiohttp.ClientConnectorError,  # refused, unreachable, no such host, certificate
    aiohttp.ConnectionTimeoutError,  # no connection in time, or none free in the pool
    aiohttp.ClientHttpProxyError,
    ValueError,  # an address or a header that cannot be written
)


class RequestNotSentError(NetworkError):
    """No byte of the request left us."""

    __slots__ = ()


class AnswerLostError(NetworkError):
    """The request left us and no readable answer came: it may have been carried out."""

    __slots__ = ()


class AnswerTimeoutError(TimedOut, AnswerLostError):
    """The same, by waiting in vain."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class _ReadyData:
    """As much of PTB's RequestData, which is final, as `do_request` looks at."""

    json_parameters: dict[str, str]
    contains_files: bool = False


class AiohttpRequest(BaseRequest):
    def __init__(
        self,
        *,
        pool_size: int = POOL_SIZE,
        read_timeout: float | None = TIMEOUT_S,
        write_timeout: float | None = TIMEOUT_S,
        connect_timeout: float | None = TIMEOUT_S,
        pool_timeout: float | None = POOL_TIMEOUT_S,
        proxy: str | None = None,
    ) -> None:
        """`proxy` is an http:// address; the environment's proxies are ignored."""
        self._pool_size = pool_size
        self._read_timeout = read_timeout
        self._write_timeout = write_timeout
        self._connect_timeout = connect_timeout
        self._pool_timeout = pool_timeout
        self._proxy = proxy
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        return self._read_timeout

    async def initialize(self) -> None:
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=self._pool_size, keepalive_timeout=KEEPALIVE_S)
            self._session = aiohttp.ClientSession(
                connector=connector,
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"User-Agent": self.USER_AGENT},
                trust_env=False,
            )

    async def shutdown(self) -> None:
        if self._session is not None:
            session, self._session = self._session, None
            await session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        if self._session is None:
            raise RuntimeError("this request object is not initialized, or was shut down")
        files = request_data is not None and request_data.contains_files
        timeout = _timeouts(
            pool=_given(pool_timeout, self._pool_timeout),
            connect=_given(connect_timeout, self._connect_timeout),
            write=_given(write_timeout, MEDIA_WRITE_TIMEOUT_S if files else self._write_timeout),
            read=_given(read_timeout, self._read_timeout),
            whole=method == "POST",
        )
        body, headers = _body(request_data)
        try:
            async with self._session.request(
                method,
                url,
                data=body,
                headers=headers,
                timeout=timeout,
                proxy=self._proxy,
                allow_redirects=False,  # the address holds the token; it goes nowhere else
            ) as response:
                payload = await response.read()
                status = response.status
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
            fault = _fault(error)
        else:
            if HTTPStatus.BAD_REQUEST <= status < HTTPStatus.INTERNAL_SERVER_ERROR and status not in _READ_BY_PTB:
                raise BadRequest(f"HTTP {status}")
            return status, payload
        # Raised out here so that theirs, which names the address, is not its context.
        raise fault

    async def call(self, url: str, parameters: dict[str, str]) -> Any:
        """A call with parameters that are text already: PTB reads the answer, and makes no objects of either.

        Sending a digest costs half of what it does through `Bot.send_message`, which builds a Message nobody looks at.
        """
        return await self.post(url, cast("RequestData", _ReadyData(parameters)))

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Theirs logs what it cannot read, and that may be a message."""
        try:
            answer = json.loads(payload)
        except ValueError:
            answer = None
        if not isinstance(answer, dict):
            raise AnswerLostError("the answer is no JSON object")
        return answer


def _given(value: Any, default: float | None) -> float | None:
    given: float | None = default if value is BaseRequest.DEFAULT_NONE else value
    return given


@lru_cache(maxsize=64)
def _timeouts(
    *, pool: float | None, connect: float | None, write: float | None, read: float | None, whole: bool
) -> aiohttp.ClientTimeout:
    """The session bounds each read and not the sum; a call to a method is bounded as a whole too, a download is not."""
    parts = (pool, connect, write, read)
    acquire = None if pool is None or connect is None else pool + connect
    total = sum(part for part in parts if part is not None) if whole and None not in parts else None
    return aiohttp.ClientTimeout(total=total, connect=acquire, sock_connect=connect, sock_read=read)


def _body(request_data: RequestData | None) -> tuple[Any, dict[str, str]]:
    if request_data is None:
        return None, {}
    if not request_data.contains_files:
        text = json.dumps(request_data.json_parameters, ensure_ascii=False)
        return text.encode(errors="replace"), {"Content-Type": "application/json"}
    form = aiohttp.FormData()
    for name, value in request_data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, mimetype) in request_data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=mimetype)
    return form, {}


def _fault(error: Exception) -> NetworkError:
    """What became of the request; only the kind of an error goes in, since many name the address."""
    kind = type(error).__name__
    if isinstance(error, _NOT_SENT):
        return RequestNotSentError(f"cannot reach Telegram: {kind}")
    if isinstance(error, TimeoutError):
        return AnswerTimeoutError(f"no answer from Telegram in time: {kind}")
    return AnswerLostError(f"the connection to Telegram broke: {kind}")
