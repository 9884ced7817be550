"""Our side of the line to Telegram: the first contact, and how updates come, by asking or through a webhook."""

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from contextlib import AsyncExitStack
from typing import Any

from aiohttp import web
from telegram.error import Conflict, InvalidToken, NetworkError, TelegramError
from telegram.ext import Application, ApplicationBuilder, BaseRateLimiter, ExtBot, Updater

from bot.chat.router import ALLOWED_UPDATES
from bot.chat.updates import TokenRefusedError, UpdatesRequest, read_update
from bot.chat.watched import WatchedRequest, WatchedUpdates
from bot.config import TOKEN_SHAPE, Settings
from bot.errors import NewsbriefError
from bot.storage.leadership import Leadership
from bot.usecases.watch import Watch
from bot.web.server import WebServer
from bot.web.webhook import derive_secret, webhook_routes

log = logging.getLogger(__name__)

LISTEN_CHECK_S = 1.0
FIRST_RETRY_S = 1.0  # no network at start: the pause doubles from here to LONGEST_RETRY_S
LONGEST_RETRY_S = 60.0
CONCURRENT_UPDATES = 256  # chats answered at once; each chat's own updates stay in order (chat/router.py)

TheApplication = Application[Any, Any, Any, Any, Any, Any]  # PTB's, whose six parameters we leave as they are


class TokenError(NewsbriefError):
    """No token, or one that Telegram does not know."""


def require_token(settings: Settings) -> None:
    token = settings.telegram.token.get_secret_value()
    if not token:
        raise TokenError("No token.")
    if not TOKEN_SHAPE.fullmatch(token):
        raise TokenError("That is no token: it looks like 123456789:ABC… (digits, a colon, letters and digits).")


def bot_id(settings: Settings) -> str:
    """The number of the bot: the part of a token that is no secret."""
    return settings.telegram.token.get_secret_value().partition(":")[0]


async def connect(
    settings: Settings, watch: Watch, limiter: BaseRateLimiter[Any], notify: Callable[[str], None]
) -> TheApplication:
    """PTB's application, once Telegram knows our token. `notify` hears that the network is waited for."""
    base = settings.telegram.base_url.rstrip("/")
    requests, update_requests = WatchedRequest(watch.heard_telegram), UpdatesRequest(watch.heard_telegram)
    application = (
        ApplicationBuilder()
        .token(settings.telegram.token.get_secret_value())
        .base_url(f"{base}/bot")
        .base_file_url(f"{base}/file/bot")
        .request(requests)
        .get_updates_request(update_requests)
        .rate_limiter(limiter)
        .concurrent_updates(WatchedUpdates(CONCURRENT_UPDATES, watch.answered))
        .build()
    )
    async with AsyncExitStack() as leaving:  # stopped, or told that the token is wrong: PTB closes only what it began
        leaving.push_async_callback(requests.shutdown)
        leaving.push_async_callback(update_requests.shutdown)
        await first_contact(application.bot, notify)
        await application.initialize()
        leaving.pop_all()
    return application


async def first_contact(bot: ExtBot[Any], notify: Callable[[str], None]) -> None:
    """GetMe until Telegram answers: no network at start is waited for, a wrong token is not."""
    pause_s = FIRST_RETRY_S
    while True:
        try:
            await bot.initialize()  # asks getMe
        except InvalidToken:
            # from None: the library's sentence has the token in it
            raise TokenError("Telegram does not know this token.") from None
        except NetworkError as error:
            notify(f"Telegram cannot be reached ({type(error).__name__}); trying again in {pause_s:.0f} s …")
            await asyncio.sleep(pause_s)
            pause_s = min(pause_s * 2, LONGEST_RETRY_S)
        else:
            return


class Listening:
    """Takes updates by asking for them, for as long as it is entered and this process leads."""

    def __init__(self, updater: Updater, listener: Leadership) -> None:
        self._updater = updater
        self._listener = listener
        self._task: asyncio.Task[None] | None = None

    async def __aenter__(self) -> None:
        self._task = asyncio.create_task(self._listen_while_leading())

    async def __aexit__(self, *_: object) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _listen_while_leading(self) -> None:
        """Telegram gives updates to one who asks; other processes with this role stand by."""
        try:
            while True:
                if self._listener.leads() and not self._updater.running:
                    await self._begin()
                elif self._updater.running and not self._listener.leads():
                    await self._updater.stop()
                await asyncio.sleep(LISTEN_CHECK_S)
        finally:
            if self._updater.running:
                await self._updater.stop()

    async def _begin(self) -> None:
        try:
            await self._updater.start_polling(
                allowed_updates=list(ALLOWED_UPDATES), bootstrap_retries=-1, error_callback=_polling_failed
            )
        except InvalidToken:  # of the bootstrap, which does not go through UpdatesRequest
            _polling_failed(TokenRefusedError("Telegram does not know this token"))


async def listen_by_webhook(
    stack: AsyncExitStack, settings: Settings, application: TheApplication, also: Sequence[web.RouteDef]
) -> WebServer:
    """The server that takes updates until the stack is closed, its address known to Telegram; `also` rides along."""
    telegram = settings.telegram
    secret = telegram.webhook.secret_token.get_secret_value() or derive_secret(telegram.token.get_secret_value())

    async def take(data: Mapping[str, Any]) -> None:
        update = read_update(data, application.bot)
        if update is not None:
            await application.update_queue.put(update)

    routes = (*also, *webhook_routes(secret, take))
    server = await stack.enter_async_context(WebServer(telegram.webhook.listen, "telegram.webhook.listen", routes))
    await application.bot.set_webhook(telegram.webhook.url, secret_token=secret, allowed_updates=list(ALLOWED_UPDATES))
    return server


def _polling_failed(error: TelegramError) -> None:
    if isinstance(error, Conflict):
        log.error("another program is listening with this token; stop it, or make a second bot with @BotFather")
    elif isinstance(error, TokenRefusedError):
        log.error("Telegram does not know this token any more; if @BotFather gave another one, start again with it")
    else:
        log.warning("asking Telegram for updates failed (%s); trying again", type(error).__name__)
