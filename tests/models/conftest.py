"""A model's server on loopback, whose answers the test sets."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web


class ModelServer:
    """Answers in the order they were set, and notes what it was asked: path, JSON, Authorization."""

    def __init__(self) -> None:
        self.answers: list[web.StreamResponse] = []
        self.asked: list[tuple[str, dict[str, Any], str]] = []
        self.url = ""

    async def answer(self, request: web.Request) -> web.StreamResponse:
        self.asked.append((request.path, await request.json(), request.headers.get("Authorization", "")))
        return self.answers.pop(0)


@pytest.fixture
async def model_server() -> AsyncIterator[ModelServer]:
    server = ModelServer()
    app = web.Application()
    app.router.add_post("/{path:.*}", server.answer)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    server.url = f"http://127.0.0.1:{runner.addresses[0][1]}/v1"
    yield server
    await runner.cleanup()
