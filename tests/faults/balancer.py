"""What stands before and behind several chat processes: a load balancer, and feeds that count their readers."""

import itertools
import socket
from collections import Counter
from collections.abc import Sequence
from typing import Any, Self

from aiohttp import ClientConnectionError, ClientSession, web

ITEM = "<item><title>{title}</title><guid>{title}</guid><pubDate>Tue, 03 Mar 2026 07:30:00 GMT</pubDate></item>"
FEED = '<?xml version="1.0"?><rss version="2.0"><channel><title>Feed {name}</title>{items}</channel></rss>'


def free_ports(number: int) -> list[int]:
    """Ports of loopback that nobody listens on."""
    sockets = [socket.socket() for _ in range(number)]
    for one in sockets:
        one.bind(("127.0.0.1", 0))
    ports = [one.getsockname()[1] for one in sockets]
    for one in sockets:
        one.close()
    return ports


class _Server:
    """Serves on a port of loopback for as long as it is entered."""

    def __init__(self) -> None:
        self.app = web.Application()
        self.port = 0

    async def __aenter__(self) -> Self:
        self._runner = web.AppRunner(self.app, access_log=None, shutdown_timeout=0.5)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.port = self._runner.addresses[0][1]
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._runner.cleanup()


class Balancer(_Server):
    """Hands each update to the next process in turn, as it came; one that does not listen is passed over."""

    def __init__(self, ports: Sequence[int]) -> None:
        super().__init__()
        self._turns = itertools.cycle(ports)
        self._backends = len(ports)
        self.served: list[tuple[int, dict[str, Any]]] = []  # port and update
        self.app.router.add_post("/hook", self._pass_on)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/hook"

    async def _pass_on(self, request: web.Request) -> web.Response:
        body, update = await request.read(), await request.json()
        kept = {name: value for name, value in request.headers.items() if name.lower().startswith(("x-", "content-ty"))}
        async with ClientSession() as session:
            for port in itertools.islice(self._turns, self._backends):
                try:
                    async with session.post(f"http://127.0.0.1:{port}/hook", data=body, headers=kept) as answer:
                        self.served.append((port, update))
                        return web.Response(status=answer.status, body=await answer.read())
                except ClientConnectionError:
                    continue
        return web.Response(status=502)


class CountingFeeds(_Server):
    """Feeds 1, 2, 3, …, and how often each was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: Counter[str] = Counter()
        self.app.router.add_get("/{name}.xml", self._serve)

    def url(self, name: object) -> str:
        return f"http://127.0.0.1:{self.port}/{name}.xml"

    async def _serve(self, request: web.Request) -> web.Response:
        name = request.match_info["name"]
        self.asked[name] += 1
        items = ITEM.format(title=f"Ferry {name} changes its timetable")
        return web.Response(text=FEED.format(name=name, items=items), content_type="application/rss+xml")
