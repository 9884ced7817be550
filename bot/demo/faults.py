"""Bad weather on demand: what the network and Telegram do to a bot, as verbs.

emulator.faults.retry_after("sendMessage", wait_s=3, chat_id=alice.id)   one 429 for that chat
fault = emulator.faults.server_error(times=None)                         every call fails until …
fault.clear()                                                            … this
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from bot.demo.refusals import RefusedError, bad_request, forbidden, too_many_requests


class Weather(Enum):
    REFUSE = "answered with an error, nothing done"
    HTML = "a proxy's page instead of an answer, nothing done"
    RESET = "connection closed before anything was done"
    HANG = "no answer until released, nothing done"
    LOSE = "done, and the answer lost with the connection"


@dataclass(eq=False)
class Fault:
    """One kind of weather for the next `times` matching calls; None is for ever."""

    weather: Weather
    method: str | None
    chat_id: int | None
    times: int | None
    refusal: RefusedError | None = None
    status: int = 502
    hits: int = 0
    released: asyncio.Event = field(default_factory=asyncio.Event)

    def clear(self) -> None:
        """No more of this; whoever hangs goes on, and is served as if nothing had been."""
        self.times = 0
        self.released.set()

    def matches(self, method: str, params: dict[str, Any]) -> bool:
        return (
            self.times != 0
            and (self.method is None or self.method == method)
            and (self.chat_id is None or str(params.get("chat_id", "")) == str(self.chat_id))
        )


class Faults:
    """The weather report; the emulator asks `strike` before each call, in the order faults were made."""

    def __init__(self, ring: Callable[[], None]) -> None:
        self.planned: list[Fault] = []
        self._ring = ring

    def strike(self, method: str, params: dict[str, Any]) -> Fault | None:
        for fault in self.planned:
            if fault.matches(method, params):
                fault.hits += 1
                fault.times = None if fault.times is None else fault.times - 1
                return fault
        return None

    def clear(self) -> None:
        for fault in self.planned:
            fault.clear()
        self.planned.clear()
        self._ring()

    def retry_after(
        self, method: str | None = "sendMessage", *, wait_s: int = 1, times: int | None = 1, chat_id: int | None = None
    ) -> Fault:
        return self.refuse(too_many_requests(wait_s), method, times=times, chat_id=chat_id)

    def blocked(
        self, method: str | None = "sendMessage", *, times: int | None = 1, chat_id: int | None = None
    ) -> Fault:
        return self.refuse(forbidden("bot was blocked by the user"), method, times=times, chat_id=chat_id)

    def migrated(
        self, to: int, method: str | None = "sendMessage", *, times: int | None = 1, chat_id: int | None = None
    ) -> Fault:
        refusal = bad_request("group chat was upgraded to a supergroup chat", {"migrate_to_chat_id": to})
        return self.refuse(refusal, method, times=times, chat_id=chat_id)

    def cannot_parse(
        self, method: str | None = "sendMessage", *, times: int | None = 1, chat_id: int | None = None
    ) -> Fault:
        refusal = bad_request("can't parse entities: Unexpected end tag at byte offset 1")
        return self.refuse(refusal, method, times=times, chat_id=chat_id)

    def refuse(
        self,
        refusal: RefusedError,
        method: str | None = "sendMessage",
        *,
        times: int | None = 1,
        chat_id: int | None = None,
    ) -> Fault:
        return self._plan(Fault(Weather.REFUSE, method, chat_id, times, refusal))

    def server_error(
        self,
        method: str | None = "sendMessage",
        *,
        status: int = 502,
        times: int | None = 1,
        chat_id: int | None = None,
    ) -> Fault:
        return self._plan(Fault(Weather.HTML, method, chat_id, times, status=status))

    def reset(self, method: str | None = "sendMessage", *, times: int | None = 1, chat_id: int | None = None) -> Fault:
        return self._plan(Fault(Weather.RESET, method, chat_id, times))

    def hang(self, method: str | None = "sendMessage", *, times: int | None = 1, chat_id: int | None = None) -> Fault:
        return self._plan(Fault(Weather.HANG, method, chat_id, times))

    def lose_answer(
        self, method: str | None = "sendMessage", *, times: int | None = 1, chat_id: int | None = None
    ) -> Fault:
        """The message arrives, but the bot never learns it."""
        return self._plan(Fault(Weather.LOSE, method, chat_id, times))

    def _plan(self, fault: Fault) -> Fault:
        self.planned.append(fault)
        return fault
