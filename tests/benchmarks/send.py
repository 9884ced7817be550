"""Messages a second from one process: our messenger, limiter, PTB and HTTP against a bare aiohttp loop.

Both post the same personal bodies to the same server on loopback, which is a process of its own. The figure to trust is
messages per second of processor time of the sending process; the ratio of one run is the figure to quote.
"""

import argparse
import asyncio
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from typing import Any

import aiohttp
from telegram.ext import ExtBot

from bot.chat.limiter import TwoLaneLimiter
from bot.chat.messenger import TelegramMessenger
from bot.chat.request import AiohttpRequest
from bot.core.buttons import Button, press
from bot.core.delivery import Lane, Sent
from bot.core.markup import TelegramHtml, bold, escape, join, link, pack
from bot.ports import Message

AT_ONCE = 100
NO_LIMIT = 1e6  # the limiter does its work and never says no
TOKEN = "1:benchmark"


def a_digest(chat: int) -> Message:
    """About what a person gets: ten stories with links, two lines of lead each, and a row of buttons."""
    stories = [
        join(
            [
                link(bold(escape(f"{number}. What chat {chat} follows & why")), f"https://example.org/{chat}/{number}"),
                escape(
                    "The council voted on Monday after a long debate; the bridge will stay closed until spring. " * 2
                ),
            ],
            "\n",
        )
        for number in range(1, 11)
    ]
    (text,) = pack(stories)
    keyboard = (tuple(Button(str(number), press("story", number)) for number in range(1, 6)),)
    return Message(chat, None, TelegramHtml(text), keyboard)


class Answering(asyncio.Protocol):
    """The least HTTP server that answers as Telegram does: it must not be what limits the sender."""

    def __init__(self) -> None:
        self.buffer = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        while (end := self.buffer.find(b"\r\n\r\n")) >= 0:
            head = self.buffer[:end].lower()
            at = head.find(b"content-length:")
            size = int(head[at + 15 :].split(b"\r\n", 1)[0]) if at >= 0 else 0
            if len(self.buffer) < end + 4 + size:
                return
            body, self.buffer = self.buffer[end + 4 : end + 4 + size], self.buffer[end + 4 + size :]
            self.transport.write(self.answer(json.loads(body) if body else {}))  # type: ignore[attr-defined]

    @staticmethod
    def answer(params: dict[str, Any]) -> bytes:
        chat = {"id": int(params.get("chat_id", 1)), "type": "private", "first_name": "A"}
        me = {"id": 1, "is_bot": True, "first_name": "Brief", "username": "brief_bot"}
        sent = {"message_id": 7, "from": me, "chat": chat, "date": 1_700_000_000, "text": params.get("text", "")}
        body = json.dumps({"ok": True, "result": sent if params else me}).encode()
        head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        return head.encode() + body


async def serve() -> None:
    server = await asyncio.get_running_loop().create_server(Answering, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


async def measured(send: Callable[[int], Awaitable[None]], count: int) -> tuple[float, float]:
    """Seconds by the clock and of processor for so many messages, a hundred at a time."""
    chats = iter(range(1, count + 1))

    async def worker() -> None:
        for chat in chats:
            await send(chat)

    wall, cpu = time.perf_counter(), time.process_time()
    await asyncio.gather(*(worker() for _ in range(AT_ONCE)))
    return time.perf_counter() - wall, time.process_time() - cpu


async def bare(base_url: str, count: int, bodies: list[bytes]) -> tuple[float, float]:
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=256)) as session:

        async def send(chat: int) -> None:
            url, headers = f"{base_url}{TOKEN}/sendMessage", {"Content-Type": "application/json"}
            async with session.post(url, data=bodies[chat - 1], headers=headers) as response:
                assert json.loads(await response.read())["ok"]

        return await measured(send, count)


async def ours(base_url: str, count: int, messages: list[Message]) -> tuple[float, float]:
    bot: ExtBot[Any] = ExtBot(
        TOKEN,
        base_url=base_url,
        request=AiohttpRequest(),
        get_updates_request=AiohttpRequest(),
        rate_limiter=TwoLaneLimiter(NO_LIMIT),
    )
    async with bot:
        messenger = TelegramMessenger(bot)

        async def send(chat: int) -> None:
            assert isinstance(await messenger.send(messages[chat - 1], Lane.DIGEST), Sent)

        return await measured(send, count)


async def bodies_of(messages: list[Message]) -> list[bytes]:
    """What our messenger posts, so that the bare loop posts the very same."""
    found: dict[int, bytes] = {}

    class Keeping(Answering):
        def answer(self, params: dict[str, Any]) -> bytes:  # type: ignore[override]
            if "chat_id" in params:
                found[int(params["chat_id"])] = json.dumps(params, ensure_ascii=False).encode()
            return Answering.answer(params)

    server = await asyncio.get_running_loop().create_server(Keeping, "127.0.0.1", 0)
    await ours(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/bot", len(messages), messages)
    server.close()
    return [found[message.chat_id] for message in messages]


def compare(count: int, rounds: int) -> None:
    messages = [a_digest(chat) for chat in range(1, count + 1)]
    bodies = asyncio.run(bodies_of(messages))
    server = subprocess.Popen([sys.executable, "-m", "tests.benchmarks", "send", "--serve"], stdout=subprocess.PIPE)
    assert server.stdout is not None
    try:
        base_url = f"http://127.0.0.1:{int(server.stdout.readline())}/bot"
        print(f"{count} messages of {sum(map(len, bodies)) // count} bytes, {AT_ONCE} at once, {rounds} rounds")
        print(f"{'sender':<34} {'msg/s':>8} {'msg/CPU s':>10} {'CPU µs/msg':>11}")
        per_cpu_s: dict[str, list[float]] = {}
        for _ in range(rounds):
            for name, run in (
                ("bare aiohttp loop", bare(base_url, count, bodies)),
                ("messenger + limiter + PTB + HTTP", ours(base_url, count, messages)),
            ):
                wall_s, cpu_s = asyncio.run(run)
                per_cpu_s.setdefault(name, []).append(count / cpu_s)
                print(f"{name:<34} {count / wall_s:>8.0f} {count / cpu_s:>10.0f} {cpu_s / count * 1e6:>11.0f}")
        floor, mine = per_cpu_s.values()
        ratio = statistics.median(one / other for one, other in zip(mine, floor, strict=True))
        print(f"median: {statistics.median(mine):.0f} messages per CPU second, {ratio:.0%} of the bare loop")
    finally:
        server.terminate()
        server.wait()


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks send", description=__doc__)
    parser.add_argument("--count", type=int, default=3000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args(argv)
    if options.serve:
        asyncio.run(serve())
    else:
        compare(options.count, options.rounds)
    return 0
