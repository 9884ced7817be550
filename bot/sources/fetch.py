"""Fetching: one polite, suspicious GET (see `Fetcher` in ports.py).

Redirects are followed here, not by aiohttp, so that each hop is checked, counted, and known to be permanent or not.
Bodies are decompressed here, in bounded steps (inflate.py), for the same reason.
"""

import asyncio
import os
import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from functools import lru_cache
from types import TracebackType
from typing import Self

import aiohttp
from aiohttp.abc import AbstractResolver
from yarl import URL

from bot.core.feeds import Validators
from bot.ports import Fetched, FetchFailed, FetchFault, NotModified
from bot.sources.guard import AddressPolicy, CheckedUrl, ForbiddenAddressError, GuardedResolver, Refusal
from bot.sources.hosts import HostGates
from bot.sources.inflate import ACCEPT_ENCODING, GZIP_MAGIC, InflateError, Inflater, TooLargeError

ACCEPT = (
    "application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml;q=0.9, "
    "application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, text/html;q=0.5, */*;q=0.1"
)
REDIRECTS = frozenset((301, 302, 303, 307, 308))
PERMANENT = frozenset((301, 308))
LONGEST_WISH = timedelta(days=31)  # a server may ask for a pause, not for forever
MAX_VALIDATOR_CHARS = 1024


@dataclass(frozen=True, slots=True)
class FetchSettings:
    user_agent: str  # "name/version (+contact)", so that a publisher can write to somebody
    timeout_s: float = 30  # for the whole answer, all redirects and the last byte included
    max_bytes: int = 15 * 2**20  # after decompression
    max_redirects: int = 5
    per_host: int = 2  # requests at a time
    spacing_s: float = 0.5  # least pause between two requests to a host; none for the operator's own hosts
    concurrency: int = 64
    allow_private: tuple[str, ...] = ()  # host:port or network
    trust_env: bool = False  # proxies of the environment


@dataclass(frozen=True, slots=True)
class _Hop:
    """One answer of one server."""

    status: int
    headers: Mapping[str, str]  # whatever the case of a name
    body: bytes


class HttpFetcher:
    """Use as `async with HttpFetcher(settings) as fetcher`: it owns its connections."""

    def __init__(
        self,
        settings: FetchSettings,
        *,
        resolver: AbstractResolver | None = None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        tls: ssl.SSLContext | None = None,
    ) -> None:
        """`resolver`, `now` and `tls` stand in for DNS, the clock and the certificate store in tests."""
        self._settings = settings
        self._policy = AddressPolicy(settings.allow_private)
        self._gates = HostGates(per_host=settings.per_host, at_once=settings.concurrency)
        self._resolver = resolver
        self._now = now
        self._tls = tls
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        connector = aiohttp.TCPConnector(
            resolver=GuardedResolver(self._policy, self._resolver or aiohttp.ThreadedResolver()),
            socket_factory=self._policy.open_socket,
            limit=self._settings.concurrency,
            ttl_dns_cache=60,
            ssl=self._tls if self._tls is not None else True,
        )
        self._session = aiohttp.ClientSession(
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            trust_env=self._settings.trust_env,
            timeout=aiohttp.ClientTimeout(total=None),  # the deadline is ours: it spans redirects
            headers={
                "User-Agent": self._settings.user_agent,
                "Accept": ACCEPT,
                "Accept-Encoding": ACCEPT_ENCODING,
            },
        )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def fetch(self, url: str, validators: Validators | None = None) -> Fetched | NotModified | FetchFailed:
        conditions = _conditions(validators)
        permanent = True
        moved_to: str | None = None
        left_s = self._settings.timeout_s
        current = url
        for _ in range(self._settings.max_redirects + 1):
            checked = self._policy.check_url(current)
            if isinstance(checked, Refusal):
                return FetchFailed(checked.fault, checked.reason)
            hop, spent_s = await self._hop(checked, conditions, left_s)
            left_s -= spent_s
            if isinstance(hop, FetchFailed):
                return hop
            if hop.status not in REDIRECTS:
                return self._outcome(hop, checked.url, moved_to, conditional=bool(conditions))
            location = hop.headers.get("location", "").strip()
            if not location:
                return FetchFailed(FetchFault.HTTP, "a redirect to nowhere", hop.status)
            permanent = permanent and hop.status in PERMANENT
            target = _redirect_target(checked.url, location)
            if target is None:
                return FetchFailed(FetchFault.BAD_URL, "a redirect to what is no address", hop.status)
            current = target
            moved_to = current if permanent else None
        return FetchFailed(FetchFault.TOO_MANY_REDIRECTS, f"more than {self._settings.max_redirects}")

    async def _hop(
        self, checked: CheckedUrl, conditions: Mapping[str, str], left_s: float
    ) -> tuple[_Hop | FetchFailed, float]:
        """One request, and the seconds it took without the wait for our turn."""
        clock = asyncio.get_running_loop().time
        spacing_s = 0.0 if checked.is_exception else self._settings.spacing_s
        async with self._gates.turn(checked.host, spacing_s):
            began = clock()
            try:
                async with asyncio.timeout(max(left_s, 0)):
                    answer: _Hop | FetchFailed = await self._get(checked.url, conditions)
            except TimeoutError:
                answer = FetchFailed(FetchFault.TIMEOUT, f"{self._settings.timeout_s:g} seconds")
            except TooLargeError:
                answer = FetchFailed(FetchFault.TOO_LARGE, f"more than {self._settings.max_bytes} bytes")
            except InflateError as error:
                answer = FetchFailed(FetchFault.BAD_ENCODING, str(error))
            except (aiohttp.ClientError, OSError, ValueError) as error:
                answer = _failure(error)
            return answer, clock() - began

    async def _get(self, url: URL, conditions: Mapping[str, str]) -> _Hop:
        assert self._session is not None, "use the fetcher as an async context manager"
        async with self._session.get(url, headers=conditions, allow_redirects=False) as response:
            if response.status not in {200, 203}:
                return _Hop(response.status, response.headers, b"")  # nobody reads the page of an error
            return _Hop(response.status, response.headers, await self._body(response))

    async def _body(self, response: aiohttp.ClientResponse) -> bytes:
        limit_bytes = self._settings.max_bytes
        inflater = Inflater(response.headers.get("Content-Encoding", ""), limit_bytes=limit_bytes)
        pieces = [inflater.feed(chunk) async for chunk in response.content.iter_any()]
        inflater.finish()
        body = pieces[0] if len(pieces) == 1 else b"".join(pieces)
        if body.startswith(GZIP_MAGIC):  # a file feed.xml.gz, served as it lies on the disk
            inflater = Inflater("gzip", limit_bytes=limit_bytes)
            body = inflater.feed(body)
            inflater.finish()
        return body

    def _outcome(
        self, hop: _Hop, url: URL, moved_to: str | None, *, conditional: bool
    ) -> Fetched | NotModified | FetchFailed:
        now = self._now()
        if hop.status in {200, 203}:
            return Fetched(
                url=str(url),
                body=hop.body,
                content_type=hop.headers.get("content-type", ""),
                validators=_validators(hop.headers),
                moved_to=moved_to,
                wish=_wish(hop.headers, now),
            )
        if hop.status == 304 and conditional:
            return NotModified(moved_to=moved_to, wish=_wish(hop.headers, now))
        if hop.status == 410:
            return FetchFailed(FetchFault.GONE, "the publisher says it will not come back", 410)
        return FetchFailed(
            FetchFault.HTTP, f"status {hop.status}", hop.status, _retry_after(hop.headers.get("retry-after"), now)
        )


def _redirect_target(url: URL, location: str) -> str | None:
    """The next address; None when it is none, or has a backslash: some take one for a slash."""
    if "\\" in location or not location.isprintable():
        return None
    try:
        return str(url.join(URL(location)))
    except ValueError:
        return None


def _conditions(validators: Validators | None) -> dict[str, str]:
    if validators is None:
        return {}
    asked = {"If-None-Match": validators.etag, "If-Modified-Since": validators.last_modified}
    return {name: value for name, value in asked.items() if value is not None and _is_header_safe(value)}


def _validators(headers: Mapping[str, str]) -> Validators:
    etag, modified = headers.get("etag"), headers.get("last-modified")
    return Validators(
        etag if etag and _is_header_safe(etag) else None, modified if modified and _is_header_safe(modified) else None
    )


def _is_header_safe(value: str) -> bool:
    return len(value) <= MAX_VALIDATOR_CHARS and value.isascii() and value.isprintable()


def _wish(headers: Mapping[str, str], now: datetime) -> timedelta | None:
    """The longest pause the headers ask for; None when they ask for none."""
    if not ("cache-control" in headers or "retry-after" in headers or "expires" in headers):
        return None
    wishes = [_retry_after(headers.get("retry-after"), now)]
    control = _directives(headers.get("cache-control", ""))
    if "max-age" in control:
        # RFC 9111, 5.2: max-age goes before Expires; the time the answer lay in caches is used up already.
        age = _seconds(headers["age"]) if "age" in headers else timedelta(0)
        wishes.append(_seconds(control["max-age"]) - age)
    elif "expires" in headers and not control.keys() & {"no-cache", "no-store"}:
        at, sent = _http_date(headers["expires"]), _http_date(headers.get("date", "")) or now
        wishes.append(at - sent if at is not None else None)
    longest = max((wish for wish in wishes if wish is not None), default=timedelta(0))
    return min(longest, LONGEST_WISH) if longest > timedelta(0) else None


def _retry_after(value: str | None, now: datetime) -> timedelta | None:
    """Seconds or a date (RFC 9110, 10.2.3)."""
    if value is None:
        return None
    at = _http_date(value)
    pause = at - now if at is not None else _seconds(value)
    return min(pause, LONGEST_WISH) if pause > timedelta(0) else None


@lru_cache(1000)  # servers say the same each time, and many of them the same
def _directives(value: str) -> Mapping[str, str]:
    pairs = (part.strip().partition("=") for part in value.lower().split(","))
    return {name: argument.strip('" ') for name, _, argument in pairs if name}


@lru_cache(1000)
def _seconds(value: str) -> timedelta:
    digits = value.strip()
    if not (digits.isascii() and digits.isdigit()):
        return timedelta(0)
    return min(timedelta(seconds=int(digits[:12])), LONGEST_WISH)


def _http_date(value: str) -> datetime | None:
    try:
        at = parsedate_to_datetime(value)
    except (ValueError, OverflowError, IndexError, TypeError):
        return None
    return at if at.tzinfo is not None else at.replace(tzinfo=UTC)


def _failure(error: BaseException) -> FetchFailed:
    """Theirs into ours. The text is about the connection; it never holds a body."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ForbiddenAddressError):
            return FetchFailed(FetchFault.FORBIDDEN_ADDRESS, str(cause))
        cause = getattr(cause, "os_error", None) or cause.__cause__
    match error:
        case aiohttp.ClientConnectorDNSError():
            return FetchFailed(FetchFault.DNS, "the name does not resolve")
        case aiohttp.ClientSSLError() | ssl.SSLError():
            return FetchFailed(FetchFault.TLS, type(error).__name__)
        case aiohttp.ClientPayloadError():
            return FetchFailed(FetchFault.CONNECT, "the answer broke off")
        case aiohttp.ClientResponseError():
            return FetchFailed(FetchFault.HTTP, "an answer that is no HTTP")
        case aiohttp.InvalidURL() | ValueError():
            return FetchFailed(FetchFault.BAD_URL, "cannot be requested")
        case aiohttp.ClientConnectorError(os_error=OSError(errno=int(number))):
            return FetchFailed(FetchFault.CONNECT, os.strerror(number).lower())
        case _:
            return FetchFailed(FetchFault.CONNECT, type(error).__name__)
