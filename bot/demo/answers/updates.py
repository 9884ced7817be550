"""How the bot hears of what people do: it asks, or is told at its webhook."""

import re
from collections.abc import Awaitable, Callable
from typing import Any

from bot.demo.realm import Realm
from bot.demo.refusals import bad_request

Params = dict[str, Any]


class Updates:
    def __init__(self, realm: Realm, call: Callable[[str, Params], Awaitable[Any]]) -> None:
        self._realm = realm
        self._call = call  # a method asked for in the answer of a webhook

    async def get_updates(self, given: Params) -> Any:
        self._realm.updates.choose(given.get("allowed_updates"))
        return await self._realm.updates.poll(given.get("offset", 0), given.get("limit", 100), given.get("timeout", 0))

    async def set_webhook(self, given: Params) -> Any:
        secret = given.get("secret_token", "")
        if secret and not re.fullmatch("[A-Za-z0-9_-]{1,256}", secret):
            raise bad_request("secret token contains unallowed characters")
        if given.get("drop_pending_updates"):
            self._realm.updates.pending.clear()
        await self._realm.updates.set_webhook(
            given["url"], secret, given.get("max_connections", 40), given.get("allowed_updates"), self._call
        )
        return True

    async def delete_webhook(self, given: Params) -> Any:
        if given.get("drop_pending_updates"):
            self._realm.updates.pending.clear()
        await self._realm.updates.stop()
        return True

    async def get_webhook_info(self, _: Params) -> Any:
        return self._realm.updates.info()
