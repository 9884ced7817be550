"""The first words with Telegram."""

import asyncio
import gc
import socket
from typing import Any, cast

import aiohttp
import pytest

from bot.config import build
from bot.connection import connect
from bot.usecases.watch import Watch
from tests.chat.worlds import NoHurry


class NobodyWatches:
    def heard_telegram(self, *_: Any) -> None: ...

    def answered(self, *_: Any) -> None: ...


def open_sessions() -> int:
    return sum(1 for one in gc.get_objects() if isinstance(one, aiohttp.ClientSession) and not one.closed)


async def test_who_stops_waiting_for_telegram_leaves_no_connection_open():
    with socket.create_server(("127.0.0.1", 0)) as free:
        nobody = f"http://127.0.0.1:{free.getsockname()[1]}"
    before, waits = open_sessions(), asyncio.Event()
    settings = build({"telegram": {"token": "123456789:" + "A" * 35, "base_url": nobody}}, "the test", {})
    connecting = asyncio.create_task(connect(settings, cast(Watch, NobodyWatches()), NoHurry(), lambda _: waits.set()))
    await asyncio.wait_for(waits.wait(), 10)
    connecting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await connecting
    assert open_sessions() == before
