"""Telegram's limits, kept between python-telegram-bot and its HTTP: pacing.py's decisions on the loop's clock."""

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import suppress
from datetime import timedelta
from typing import Any

from telegram.error import RetryAfter
from telegram.ext import BaseRateLimiter

from bot.chat.request import RequestNotSentError
from bot.core.delivery import Lane
from bot.core.pacing import MESSAGES_PER_SECOND, ChatKey, Pacer

# A refused answer was surely not delivered, and somebody waits for it: it may stand in line again. Digests may not:
# the outbox remembers them.
ANSWER_TRIES = 3
PATIENCE = timedelta(seconds=15)  # a longer pause is not waited for in here, neither by answers nor by digests
DIGEST_PATIENCE = timedelta(seconds=1)  # a digest of a held chat makes room in here for one of another chat
LONGEST_WAIT_S = 60.0  # in line; with the time of the call itself this stays below delivery.LEASE

Result = Any  # bool | JSONDict | list[JSONDict] of PTB
Callback = Callable[..., Coroutine[Any, Any, Result]]


class BotRetryAfter(RetryAfter):
    """All of the bot was told to wait, not one chat."""

    __slots__ = ()


def sends(endpoint: str) -> bool:
    """Whether a method makes a message: only these have limits of their own.

    >>> [name for name in ("sendMessage", "sendChatAction", "editMessageText", "copyMessage") if sends(name)]
    ['sendMessage', 'copyMessage']
    """
    return endpoint.startswith(("send", "forward", "copy")) and endpoint != "sendChatAction"


def chat_of(data: dict[str, Any]) -> ChatKey | None:
    chat = data.get("chat_id")
    if isinstance(chat, str):
        with suppress(ValueError):
            return int(chat)
    return chat


class TwoLaneLimiter(BaseRateLimiter[Lane]):
    """Answers overtake digests; `rate_limit_args` is the Lane, an answer when not given."""

    def __init__(self, messages_per_second: float = MESSAGES_PER_SECOND) -> None:
        self._pacer: Pacer[asyncio.Future[None]] = Pacer(messages_per_second)
        self._timer: asyncio.Handle | None = None
        self._wakes_at: float | None = None  # seconds of the loop's clock
        self._waiting: set[asyncio.Future[None]] = set()

    async def initialize(self) -> None:
        pass

    async def shutdown(self) -> None:
        """Who still waits is told that the message did not leave."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        for ticket in self._waiting:
            if not ticket.done():
                ticket.set_exception(RequestNotSentError("not sent: the bot is stopping"))

    async def process_request(
        self,
        callback: Callback,
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: Lane | None,
    ) -> Result:
        lane = rate_limit_args if rate_limit_args is not None else Lane.ANSWER
        chat = chat_of(data)
        for tries_left in reversed(range(ANSWER_TRIES if lane is Lane.ANSWER else 1)):
            self._refuse_if_held_for_long(chat, lane)
            if chat is not None and (sends(endpoint) or lane is Lane.EDIT):
                await self._turn(chat, lane)
            else:
                await self._until_open(chat)
            try:
                result = await callback(*args, **kwargs)
            except RetryAfter as refusal:
                if chat is None:  # a limit of that method, setMyCommands for one: nobody else's business
                    raise
                error = self._hold(chat, refusal)
                if not tries_left or wait_of(error) > PATIENCE:
                    raise error from None
            else:
                if chat is not None:
                    self._pacer.accepted()
                return result
        raise AssertionError("the last try returns or raises")

    def _hold(self, chat: ChatKey, refusal: RetryAfter) -> RetryAfter:
        wait = wait_of(refusal)
        until = asyncio.get_running_loop().time() + wait.total_seconds()
        return BotRetryAfter(wait) if self._pacer.told_to_wait(chat, until) else refusal

    def _refuse_if_held_for_long(self, chat: ChatKey | None, lane: Lane) -> None:
        """Nobody waits in here for minutes: the outbox would think its message lost, and a person would be gone."""
        now = asyncio.get_running_loop().time()
        patience = PATIENCE if lane is Lane.ANSWER else DIGEST_PATIENCE
        for held, error in ((None, BotRetryAfter), (chat, RetryAfter)):
            wait = self._pacer.open_at(held) - now
            if wait > patience.total_seconds():
                raise error(timedelta(seconds=wait))

    async def _until_open(self, chat: ChatKey | None) -> None:
        loop = asyncio.get_running_loop()
        while (pause := self._pacer.open_at(chat) - loop.time()) > 0:  # noqa: ASYNC110 - no event, a moment
            await asyncio.sleep(pause)

    async def _turn(self, chat: ChatKey, lane: Lane) -> None:
        """Come back when the message may leave."""
        ticket: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._pacer.ask(ticket, chat, lane)
        self._pump()
        if ticket.done():
            return
        self._waiting.add(ticket)
        try:
            async with asyncio.timeout(LONGEST_WAIT_S):
                await ticket
        except TimeoutError:
            raise RequestNotSentError("not sent: its turn did not come in time") from None
        finally:
            self._waiting.discard(ticket)
            if ticket.cancelled():
                self._pacer.withdraw(ticket, chat, lane)

    def _pump(self) -> None:
        """Let go what may leave, and set the timer for the rest."""
        loop = asyncio.get_running_loop()
        while (ticket := self._pacer.leave(loop.time())) is not None:
            if not ticket.done():
                ticket.set_result(None)
        wake_at = self._pacer.wake_at()
        if self._timer is not None:
            if self._wakes_at == wake_at:
                return
            self._timer.cancel()
        self._wakes_at = wake_at
        self._timer = None if wake_at is None else loop.call_at(wake_at, self._wake)

    def _wake(self) -> None:
        self._timer = None  # a loop may call a moment early: then there is to be another
        self._pump()


def wait_of(refusal: RetryAfter) -> timedelta:
    wait = refusal.retry_after
    return wait if isinstance(wait, timedelta) else timedelta(seconds=wait)
