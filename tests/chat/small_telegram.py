"""A few lines that play Telegram over real HTTP on loopback: they note each call, and answer as they are told."""

import asyncio
import json
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web
from telegram.ext import ExtBot

from bot.chat.limiter import TwoLaneLimiter
from bot.chat.request import AiohttpRequest

TOKEN = "123456:a-token-that-nobody-may-see"


class SmallTelegram:
    def __init__(self) -> None:
        self.base_url = ""
        self.calls: list[tuple[str, dict[str, Any]]] = []  # the method and its parameters, in order
        self.times: list[float] = []  # when each call came, on the loop's clock
        self.script: deque[Any] = deque()  # what happens to the next calls; when it is empty all is well
        self.served = 0
        app = web.Application()
        app.router.add_route("*", "/bot{token}/{method}", self.handle)
        self._runner = web.AppRunner(app, shutdown_timeout=1, access_log=None)
        self._closing = asyncio.Event()
        self._news = asyncio.Condition()

    async def start(self) -> None:
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.base_url = f"http://127.0.0.1:{self._runner.addresses[0][1]}/bot"

    async def stop(self) -> None:
        self._closing.set()
        await self._runner.cleanup()

    def will(self, *happenings: Any) -> None:
        """Each is the name of a method below, or a status with a description and parameters."""
        self.script += happenings

    @property
    def sent(self) -> list[dict[str, Any]]:
        return [params for method, params in self.calls if method == "sendMessage"]

    async def is_called(self, times: int = 1) -> None:
        """Come back when so many calls have come."""
        async with self._news:
            await self._news.wait_for(lambda: len(self.calls) >= times)

    async def handle(self, request: web.Request) -> web.StreamResponse:
        self.times.append(asyncio.get_running_loop().time())
        self.calls.append((request.match_info["method"], await read(request)))
        async with self._news:
            self._news.notify_all()
        happening = self.script.popleft() if self.script else "answers"
        if isinstance(happening, str):
            answer: web.StreamResponse = await getattr(self, happening)(request)
            return answer
        status, description, parameters = happening if len(happening) == 3 else (*happening, {})
        body = {"ok": False, "error_code": status, "description": description, "parameters": parameters}
        return web.json_response(body, status=status)

    async def answers(self, _: web.Request) -> web.Response:
        self.served += 1
        chat = int(self.calls[-1][1].get("chat_id", 0))
        kind = "private" if chat > 0 else "supergroup"
        message = {"message_id": self.served, "date": 1, "chat": {"id": chat, "type": kind}, "text": "-"}
        return web.json_response({"ok": True, "result": message if chat else True})

    async def knows_itself(self, _: web.Request) -> web.Response:
        me = {"id": 123456, "is_bot": True, "first_name": "Brief", "username": "brief_bot"}
        response = web.json_response({"ok": True, "result": me})
        response.force_close()  # no idle connection stays behind: what comes next makes its own
        return response

    async def hangs(self, _: web.Request) -> web.Response:
        await self._closing.wait()
        return web.Response()

    async def hangs_up(self, request: web.Request) -> web.Response:
        assert request.transport is not None
        request.transport.abort()
        return web.Response()

    async def stammers(self, _: web.Request) -> web.Response:
        return web.Response(text='{"ok": true, "result": {"message_id": 7, "text": "secret wo')

    async def shows_a_web_page(self, _: web.Request) -> web.Response:
        return web.Response(text="<html>" + "Bad Gateway " * 100, status=502, content_type="text/html")


async def read(request: web.Request) -> dict[str, Any]:
    if request.content_type == "application/json":
        found: dict[str, Any] = await request.json()
        return found
    form = await request.post()
    return {
        name: (part.filename, part.file.read()) if isinstance(part, web.FileField) else part
        for name, part in form.items()
    }


@asynccontextmanager
async def small_telegram() -> AsyncIterator[SmallTelegram]:
    telegram = SmallTelegram()
    await telegram.start()
    try:
        yield telegram
    finally:
        await telegram.stop()


@asynccontextmanager
async def small_bot(
    telegram: SmallTelegram, *, messages_per_second: float = 1000, read_timeout: float = 5
) -> AsyncIterator[ExtBot[Any]]:
    """The production parts: PTB's bot on our limiter and our HTTP."""
    bot: ExtBot[Any] = ExtBot(
        TOKEN,
        base_url=telegram.base_url,
        request=AiohttpRequest(read_timeout=read_timeout),
        get_updates_request=AiohttpRequest(),
        rate_limiter=TwoLaneLimiter(messages_per_second),
    )
    telegram.will("knows_itself")
    async with bot:
        telegram.calls.clear()
        telegram.times.clear()
        yield bot


def keyboard_of(params: dict[str, Any]) -> Any:
    return json.loads(params["reply_markup"])["inline_keyboard"]
