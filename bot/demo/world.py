"""The demo's world, started together: a Bot API with a chat page, sample feeds, some people, a folder for the database.

world = await DemoWorld.start(port=8765)
… run the program with world.settings() …
await world.stop()
"""

import errno
import tempfile
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.demo.emulator import Emulator
from bot.demo.feeds import FeedServer
from bot.demo.pageserver import add_page
from bot.demo.state import Standing

PORT = 8765
TAKEN = {errno.EADDRINUSE, errno.EACCES}


class DemoWorld:
    """`taken_port` is the port that was wanted and is busy, or None; `page_url` always says where the page is."""

    def __init__(self, *, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self.emulator = Emulator(now=now)
        self.feeds = FeedServer(now=now)
        self.taken_port: int | None = None
        self._folder = tempfile.TemporaryDirectory(prefix="newsbrief-demo-", ignore_cleanup_errors=True)
        add_page(self.emulator)
        self.alice = self.emulator.person("Alice")
        self.bob = self.emulator.person("Bob")
        self.group = self.emulator.group("Breakfast table", owner=self.alice, members_=[self.bob], bot=Standing.MEMBER)
        self.forum = self.emulator.group(
            "Reading circle", owner=self.alice, members_=[self.bob], forum=True, bot=Standing.MEMBER
        )
        for name in ("Science", "Harbour plans"):
            self.forum.topic(name)
        self.channel = self.emulator.channel("Harbour News", owner=self.alice, username="harbour_news")

    @classmethod
    async def start(cls, port: int = PORT, *, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> "DemoWorld":
        """Everything listening on loopback; where the port is busy, on another one."""
        world = cls(now=now)
        if not await _listens(world.emulator.start, port):
            world.taken_port = port
            await world.emulator.start()
        await world.feeds.start()
        return world

    async def stop(self) -> None:
        await self.emulator.stop()
        await self.feeds.stop()
        self._folder.cleanup()

    @property
    def page_url(self) -> str:
        return f"{self.emulator.base_url}/"

    @property
    def folder(self) -> Path:
        """Where the database lies; gone after `stop`."""
        return Path(self._folder.name)

    def settings(self) -> dict[str, Any]:
        """What config.toml would say, in its shape."""
        return {
            "telegram": {
                "token": self.emulator.token,
                "base_url": self.emulator.base_url,
                "mode": "polling",
                "admins": [self.alice.id],
            },
            "database": {"url": f"sqlite:///{(self.folder / 'newsbrief.db').as_posix()}"},
            "polling": {
                "interval": "20s",
                "min_interval": "15s",
                "max_interval": "1m",
                "allow_private": [f"127.0.0.1:{self.feeds.port}"],
            },
            "report": {"at": "never"},  # Alice operates the demo, and came for the news
            "feeds": self.feeds.subscriptions(),
        }


async def _listens(start: Callable[[int], Awaitable[None]], port: int) -> bool:
    """False when the port is somebody else's."""
    try:
        await start(port)
    except OSError as error:
        if error.errno in TAKEN:
            return False
        raise
    return True
