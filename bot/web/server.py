"""A small web server of ours: for health and metrics, for Telegram's calls, or for both."""

import errno
import logging
import os
from collections.abc import Sequence
from typing import Self

from aiohttp import web

from bot.errors import NewsbriefError

log = logging.getLogger(__name__)

LARGEST_BODY_BYTES = 2**20


class ListenError(NewsbriefError):
    """A port we were told to listen on is not to be had."""


class WebServer:
    """Serves the routes while it is entered. `listen` is host:port, as the key of the configuration says."""

    def __init__(self, listen: str, key: str, routes: Sequence[web.RouteDef]) -> None:
        self._listen = listen
        self._key = key
        self._routes = routes
        self._runner: web.AppRunner | None = None

    async def __aenter__(self) -> Self:
        host, _, port = self._listen.rpartition(":")
        app = web.Application(client_max_size=LARGEST_BODY_BYTES)
        app.router.add_routes(self._routes)
        self._runner = web.AppRunner(app, access_log=None)
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, host.strip("[]") or "127.0.0.1", int(port)).start()
        except OSError as error:
            await self.__aexit__()
            raise ListenError(
                f"{self._key}: cannot listen on {self._listen} ({_reason(error)}); choose another address or port"
            ) from None
        log.info("%s: listening on %s, port %d", self._key, host or "127.0.0.1", self.port)
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    @property
    def port(self) -> int:
        """The port in use; asked for 0, the one the system chose."""
        assert self._runner is not None
        return int(self._runner.addresses[0][1])


def _reason(error: OSError) -> str:
    """The system's words; asyncio puts a sentence of its own around them."""
    if (
        error.errno is None or error.errno not in errno.errorcode
    ):  # a name that is not found has a number of its own kind
        return str(error.strerror)
    return os.strerror(error.errno)
