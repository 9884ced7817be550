"""Where Telegram delivers updates in webhook mode. Only calls that carry our secret are taken (Bot API, setWebhook)."""

import hmac
from collections.abc import Awaitable, Callable, Mapping
from hashlib import sha256
from json import JSONDecodeError
from typing import Any

from aiohttp import web

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 (the header's name)


def derive_secret(token: str) -> str:
    """A secret for the webhook that needs no setting: the same after a restart, useless without the token."""
    return hmac.new(token.encode(), b"newsbrief webhook", sha256).hexdigest()


def webhook_routes(secret: str, take: Callable[[Mapping[str, Any]], Awaitable[None]]) -> tuple[web.RouteDef, ...]:
    """Telegram may be told any path: whatever is posted comes here, behind the routes of others."""

    async def receive(request: web.Request) -> web.Response:
        if not hmac.compare_digest(request.headers.get(SECRET_HEADER, "").encode(), secret.encode()):
            return web.Response(status=403, text="not from Telegram")
        try:
            update = await request.json()
        except (JSONDecodeError, UnicodeDecodeError):
            return web.Response(status=400, text="not JSON")
        if not isinstance(update, dict):
            return web.Response(status=400, text="not an update")
        await take(update)
        return web.Response()

    return (web.post("/{path:.*}", receive),)
