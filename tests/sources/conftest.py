"""A web server on loopback that does what a test says, and fetchers that may talk to it."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import web

from bot.core.feeds import Validators
from bot.ports import Fetched, FetchFailed, NotModified
from bot.sources.fetch import FetchSettings, HttpFetcher

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class World:
    """Pages by path; `requests` are the ones that arrived."""

    def __init__(self) -> None:
        self.pages: dict[str, Handler] = {}
        self.requests: list[web.Request] = []
        self.address = ""

    def serve(self, path: str, body: bytes = b"", status: int = 200, **headers: str) -> str:
        """The page answers the same every time; header names are written with `_` for `-`. Gives its address."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}

        async def page(_: web.Request) -> web.Response:
            return web.Response(body=body, status=status, headers=named)

        return self.answer(path, page)

    def answer(self, path: str, handler: Handler) -> str:
        self.pages[path] = handler
        return self.url(path)

    def url(self, path: str) -> str:
        return f"http://{self.address}{path}"

    @asynccontextmanager
    async def fetcher(self, *, allowed: bool = True, **changes: Any) -> AsyncIterator[HttpFetcher]:
        settings: dict[str, Any] = {
            "user_agent": "newsbrief-test/1 (+https://example.org/contact)",
            "timeout_s": 20.0,
            "spacing_s": 0.0,
            "max_bytes": 100_000,
            "allow_private": (self.address,) if allowed else (),
        }
        async with HttpFetcher(FetchSettings(**(settings | changes))) as fetcher:
            yield fetcher

    async def fetch(
        self, url: str, validators: Validators | None = None, **changes: Any
    ) -> Fetched | NotModified | FetchFailed:
        async with self.fetcher(**changes) as fetcher:
            return await fetcher.fetch(url, validators)

    async def body(self, url: str, **changes: Any) -> bytes:
        answer = await self.fetch(url, **changes)
        assert isinstance(answer, Fetched), answer
        return answer.body

    async def failure(self, url: str, **changes: Any) -> FetchFailed:
        answer = await self.fetch(url, **changes)
        assert isinstance(answer, FetchFailed), answer
        return answer

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        assert isinstance(request, web.Request)
        self.requests.append(request)
        handler = self.pages.get(request.path)
        return await handler(request) if handler else web.Response(status=404)


@pytest.fixture
async def world() -> AsyncIterator[World]:
    world = World()
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", world.handle)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0][:2]
    world.address = f"{host}:{port}"
    yield world
    await runner.cleanup()
