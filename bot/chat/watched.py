"""python-telegram-bot's request and update processor, with somebody who is told how each call went."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from telegram.error import BadRequest
from telegram.ext import BaseUpdateProcessor

from bot.chat.request import AiohttpRequest

Heard = Callable[[int | None], None]  # the status of an answer; None: there was none


class WatchedRequest(AiohttpRequest):
    def __init__(self, heard: Heard) -> None:
        super().__init__()
        self._heard = heard

    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        try:
            status, payload = await super().do_request(*args, **kwargs)
        except BadRequest:  # a status that PTB does not know
            self._heard(400)
            raise
        except Exception:
            self._heard(None)
            raise
        self._heard(status)
        return status, payload


class WatchedUpdates(BaseUpdateProcessor):
    """Handles so many updates at once; `answered` hears how many seconds each took, waiting for its turn included."""

    def __init__(self, at_once: int, answered: Callable[[float], None]) -> None:
        super().__init__(at_once)
        self._answered = answered

    async def initialize(self) -> None:
        pass

    async def shutdown(self) -> None:
        pass

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:  # noqa: ARG002 (theirs)
        loop = asyncio.get_running_loop()
        began_s = loop.time()
        try:
            await coroutine
        finally:
            self._answered(loop.time() - began_s)
