"""Tells Telegram who we are: the menu of commands and what the bot's page says, in every language we speak."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from telegram import BotCommand, BotCommandScopeAllGroupChats, BotCommandScopeAllPrivateChats
from telegram.error import TelegramError
from telegram.ext import ExtBot

from bot.chat.commands import menu_of
from bot.core.wording import Wording

T = TypeVar("T")

log = logging.getLogger(__name__)

FIRST_RETRY_S = 60.0  # Telegram limits these calls and may be away: the pause doubles from here to LONGEST_RETRY_S
LONGEST_RETRY_S = 3600.0


class Introduction:
    """Goes on beside everything else while it is entered, until Telegram has taken it all; no answer waits for it.

    `tried` is set after the first attempt.
    """

    def __init__(
        self, bot: ExtBot[Any], wordings: Callable[[str], Wording], languages: tuple[str, ...], tried: asyncio.Event
    ) -> None:
        self._bot = bot
        self._wordings = wordings
        self._languages = languages
        self._tried = tried
        self._task: asyncio.Task[None] | None = None

    async def __aenter__(self) -> None:
        self._task = asyncio.create_task(self._until_taken())

    async def __aexit__(self, *_: object) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _until_taken(self) -> None:
        missing, pause_s = self._languages, FIRST_RETRY_S
        while True:
            # Some eighty calls: one after the other they would take long.
            refusals = await asyncio.gather(*(self._introduce(language) for language in missing))
            self._tried.set()
            missing = tuple(language for language, refusal in zip(missing, refusals, strict=True) if refusal)
            if not missing:
                return
            why = ", ".join(sorted({type(refusal).__name__ for refusal in refusals if refusal}))
            log.warning(
                "Telegram did not take the menu in %s (%s); trying again in %.0f min",
                ", ".join(missing),
                why,
                pause_s / 60,
            )
            await asyncio.sleep(pause_s)
            pause_s = min(pause_s * 2, LONGEST_RETRY_S)

    async def _introduce(self, language: str) -> TelegramError | None:
        """None once Telegram knows all of it."""
        try:
            await self._tell(self._wordings(language), None if language == "en" else language)
        except TelegramError as error:
            return error
        return None

    async def _tell(self, wording: Wording, code: str | None) -> None:
        """What Telegram knows already is not said again: that would soon be too much for it."""
        bot = self._bot
        menu = [BotCommand(name, told) for name, told in menu_of(wording)]
        for scope in (BotCommandScopeAllPrivateChats(), BotCommandScopeAllGroupChats()):
            if await _known(bot.get_my_commands(scope=scope, language_code=code)) != tuple(menu):
                await bot.set_my_commands(menu, scope=scope, language_code=code)
        description = wording.plain(
            "I read the news for you. Choose topics, or name any in your own words, and say when: you get one briefing "
            "in which each event comes once, with its sources and the reason it is there. Press Start."
        )
        short = wording.plain("Your news briefing: each event once, at your time, and why.")
        known = await _known(bot.get_my_description(language_code=code))
        if known is None or known.description != description:
            await bot.set_my_description(description, language_code=code)
        known_short = await _known(bot.get_my_short_description(language_code=code))
        if known_short is None or known_short.short_description != short:
            await bot.set_my_short_description(short, language_code=code)


async def _known(asking: Awaitable[T]) -> T | None:
    """The answer; None from a server of one's own that cannot tell, or answers what PTB cannot read (TypeError)."""
    try:
        return await asking
    except (TelegramError, TypeError):
        return None
