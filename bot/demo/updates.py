"""What waits for the bot: updates, fetched by long polling or posted to its webhook."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any, TypeVar

import aiohttp

from bot.demo.refusals import bad_request, conflict

T = TypeVar("T")

FIRST_UPDATE_ID = 100_001
NOT_BY_DEFAULT = {"chat_member", "message_reaction", "message_reaction_count"}  # Bot API, getUpdates.allowed_updates
WEBHOOK_TIMEOUT_S = 60
WEBHOOK_RETRY_S = 0.5  # Telegram waits longer and longer; here somebody is watching
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  (the name of a header)

Called = Callable[[str, dict[str, Any]], Awaitable[Any]]


class Bell:
    """Wakes everybody who waits for a change. A condition that can be rung from plain functions too."""

    def __init__(self) -> None:
        self._rung = asyncio.Event()

    def ring(self) -> None:
        self._rung.set()
        self._rung = asyncio.Event()

    async def until(self, found: Callable[[], T | None], timeout_s: float) -> T:
        """What `found` gives as soon as it gives something; TimeoutError after `timeout_s`."""
        async with asyncio.timeout(timeout_s):
            while (value := found()) is None:
                await self._rung.wait()
            return value

    async def rings(self) -> None:
        await self._rung.wait()


class Updates:
    """The queue of one bot; each update stays until the bot asked for a later one, or its webhook took it."""

    def __init__(self, bell: Bell, now: Callable[[], datetime]) -> None:
        self.bell = bell
        self.now = now
        self.pending: list[dict[str, Any]] = []
        self.sent = 0  # how many there ever were
        self.allowed: set[str] | None = None  # None: all but NOT_BY_DEFAULT
        self.webhook_url = ""
        self.webhook_secret = ""
        self.last_error: tuple[datetime, str] | None = None
        self.max_connections = 40
        self.closed = False  # the emulator goes; whoever still polls gets an empty answer
        self._poll = 0  # the number of the newest getUpdates; an older one that still waits is in conflict
        self._pusher: asyncio.Task[None] | None = None

    def push(self, kind: str, payload: dict[str, Any]) -> int | None:
        """Queues an update; its id, or None where the bot does not want that kind."""
        if kind in NOT_BY_DEFAULT if self.allowed is None else kind not in self.allowed:
            return None
        update_id = FIRST_UPDATE_ID + self.sent
        self.sent += 1
        self.pending.append({"update_id": update_id, kind: payload})
        self.bell.ring()
        return update_id

    def choose(self, allowed: list[str] | None) -> None:
        """Which kinds from now on; None keeps what was chosen before, an empty list is the default again."""
        if allowed is not None:
            self.allowed = set(allowed) or None

    async def poll(self, offset: int, limit: int, timeout_s: float) -> list[dict[str, Any]]:
        if self.webhook_url:
            raise conflict(
                "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
            )
        self._poll += 1
        mine = self._poll
        self.bell.ring()  # an older poll shall see that it is over
        if offset < 0:
            self.pending = self.pending[offset:]
        elif offset:
            self.pending = [update for update in self.pending if update["update_id"] >= offset]

        def ready() -> list[dict[str, Any]] | None:
            if self._poll != mine:
                raise conflict(
                    "terminated by other getUpdates request; make sure that only one bot instance is running"
                )
            if self.webhook_url:
                raise conflict("terminated by setWebhook request")
            if self.closed:
                raise TimeoutError
            return self.pending[: max(1, min(limit, 100))] or None

        try:
            return await self.bell.until(ready, min(max(timeout_s, 0), 50) or 0.001)
        except TimeoutError:
            return []

    async def set_webhook(
        self, url: str, secret: str, max_connections: int, allowed: list[str] | None, called: Called
    ) -> None:
        """Posts updates to `url` from now on; `called` runs a method the webhook's answer asks for."""
        await self.stop()
        self.choose(allowed)
        if not url:
            return
        local = url.startswith(("http://127.0.0.1", "http://localhost"))
        if not (url.startswith("https://") or local):  # Telegram wants https; loopback has no certificates
            raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
        self.webhook_url, self.webhook_secret, self.max_connections = url, secret, max_connections
        self.bell.ring()
        self._pusher = asyncio.create_task(self._push_all(called))

    async def stop(self) -> None:
        if self._pusher is not None:
            self._pusher.cancel()
            await asyncio.gather(self._pusher, return_exceptions=True)
        self._pusher, self.webhook_url, self.webhook_secret, self.last_error = None, "", "", None

    async def _push_all(self, called: Called) -> None:
        headers = {SECRET_HEADER: self.webhook_secret} if self.webhook_secret else {}
        timeout = aiohttp.ClientTimeout(total=WEBHOOK_TIMEOUT_S)
        async with aiohttp.ClientSession(headers=headers, timeout=timeout) as session:
            while True:
                if not self.pending:
                    await self.bell.rings()
                    continue
                wanted, problem = await self._push_one(session, self.pending[0])
                if problem:
                    self.last_error = (self.now(), problem)
                    self.bell.ring()
                    await asyncio.sleep(WEBHOOK_RETRY_S)
                    continue
                self.pending.pop(0)
                self.bell.ring()
                if isinstance(wanted, dict) and "method" in wanted:
                    await called(str(wanted.pop("method")), wanted)

    async def _push_one(self, session: aiohttp.ClientSession, update: dict[str, Any]) -> tuple[Any, str]:
        """What the webhook answered, and what was wrong with it ("" for nothing)."""
        try:
            async with session.post(self.webhook_url, json=update) as answer:
                if not 200 <= answer.status < 300:
                    return None, f"Wrong response from the webhook: {answer.status} {answer.reason}"
                if answer.content_type == "application/json" and await answer.read():
                    return await answer.json(), ""
                return None, ""
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            return None, f"Connection to the webhook failed: {type(error).__name__}"

    def info(self) -> dict[str, Any]:
        shown: dict[str, Any] = {
            "url": self.webhook_url,
            "has_custom_certificate": False,
            "pending_update_count": len(self.pending),
        }
        if self.webhook_url:
            shown["max_connections"] = self.max_connections
        if self.allowed is not None:
            shown["allowed_updates"] = sorted(self.allowed)
        if self.last_error is not None:
            at, problem = self.last_error
            shown |= {"last_error_date": int(at.astimezone(UTC).timestamp()), "last_error_message": problem}
        return shown
