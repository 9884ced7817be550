"""Is it alive, is it ready, how much of everything: for a supervisor, a person, and Prometheus.

`/healthz` answers while the process does. `/readyz` is 200 when all checks are ok, else 503; the body names each.
`/metrics` is Prometheus' text. No token, no text of a message, no name of a chat is in any of them.
"""

import logging
from collections.abc import Sequence
from typing import Self

from aiohttp import web

from bot.core.measures import CONTENT_TYPE
from bot.errors import StorageError
from bot.usecases.watch import Check, Health

log = logging.getLogger(__name__)


def health_routes(health: Health) -> tuple[web.RouteDef, ...]:
    async def healthz(_: web.Request) -> web.Response:
        return web.Response(text="alive\n")

    async def readyz(_: web.Request) -> web.Response:
        checks = await health.ready()
        ready = all(check.ok for check in checks)
        return web.json_response(as_json(checks), status=200 if ready else 503)

    async def metrics(_: web.Request) -> web.Response:
        try:
            text = await health.measured()
        except StorageError as error:
            return web.Response(status=503, text=f"{error}\n")
        return web.Response(body=text.encode(), headers={"Content-Type": CONTENT_TYPE})

    return (web.get("/healthz", healthz), web.get("/readyz", readyz), web.get("/metrics", metrics))


def as_json(checks: Sequence[Check]) -> dict[str, object]:
    return {
        "ready": all(check.ok for check in checks),
        "checks": {check.name: {"ok": check.ok, "says": check.sentence} for check in checks},
    }


class HealthServer:
    """Serves the routes by itself, where no webhook server is there to carry them."""

    def __init__(self, host: str, port: int, routes: Sequence[web.RouteDef]) -> None:
        self._host = host
        self._port = port
        self._routes = routes
        self._runner: web.AppRunner | None = None

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_routes(self._routes)
        self._runner = web.AppRunner(app, access_log=None)
        await self._runner.setup()
        await web.TCPSite(self._runner, self._host, self._port).start()
        log.info("health and metrics are at http://%s:%d", self._host, self.port)
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
