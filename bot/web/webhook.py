"""Where Telegram delivers updates in webhook mode. Only calls that carry our secret are taken (Bot API, setWebhook)."""

import hmac
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from hashlib import sha256
from json import JSONDecodeError
from typing import Any, Self

from aiohttp import web

log = logging.getLogger(__name__)

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 (the header's name)
LARGEST_UPDATE_BYTES = 2**20


def derive_secret(token: str) -> str:
    """A secret for the webhook that needs no setting: the same after a restart, useless without the token."""
    return hmac.new(token.encode(), b"newsbrief webhook", sha256).hexdigest()


class WebhookServer:
    """`also` are routes of others that share the port: health and metrics."""

    def __init__(
        self,
        host: str,
        port: int,
        secret: str,
        take: Callable[[Mapping[str, Any]], Awaitable[None]],
        also: Sequence[web.RouteDef] = (),
    ) -> None:
        self._host = host
        self._port = port
        self._secret = secret
        self._take = take
        self._also = also
        self._runner: web.AppRunner | None = None

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=LARGEST_UPDATE_BYTES)
        app.router.add_routes(self._also)
        app.router.add_post("/{path:.*}", self._receive)
        self._runner = web.AppRunner(app, access_log=None)
        await self._runner.setup()
        await web.TCPSite(self._runner, self._host, self._port).start()
        log.info("listening for Telegram on %s:%d", self._host, self.port)
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

    async def _receive(self, request: web.Request) -> web.Response:
        if not hmac.compare_digest(request.headers.get(SECRET_HEADER, "").encode(), self._secret.encode()):
            return web.Response(status=403, text="not from Telegram")
        try:
            update = await request.json()
        except (JSONDecodeError, UnicodeDecodeError):
            return web.Response(status=400, text="not JSON")
        if not isinstance(update, dict):
            return web.Response(status=400, text="not an update")
        await self._take(update)
        return web.Response()
