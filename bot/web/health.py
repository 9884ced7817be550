"""Is it alive, is it ready, how much of everything: for a supervisor, a person, and Prometheus.

`/healthz` answers while the process does. `/readyz` is 200 when all checks are ok, else 503; the body names each.
`/metrics` is Prometheus' text. No token, no text of a message, no name of a chat is in any of them.
"""

from collections.abc import Sequence

from aiohttp import web

from bot.core.measures import CONTENT_TYPE
from bot.errors import StorageError
from bot.usecases.watch import Check, Health


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
