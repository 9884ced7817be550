"""Signs of life while an answer takes long: no pressed button waits for a second, and people see us typing."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from telegram import Update
from telegram.error import TelegramError
from telegram.ext import ExtBot

from bot.chat.talk import Waiting
from bot.core.subscriptions import Address, ChatKind

log = logging.getLogger(__name__)

PATIENCE_S = 0.7  # an answer that takes longer than this is announced


@asynccontextmanager
async def keeping_company(bot: ExtBot[None], update: Update, address: Address, waiting: Waiting) -> AsyncIterator[None]:
    """While an answer takes long: a pressed button's sign of waiting ends in time, and a person sees us typing."""

    async def watch() -> None:
        await asyncio.sleep(PATIENCE_S)
        query = update.callback_query
        try:
            if query is not None and not waiting.ended:
                waiting.ended = True
                await query.answer()
            if query is not None or address.kind is ChatKind.PRIVATE:
                await bot.send_chat_action(address.chat_id, "typing", message_thread_id=address.thread_id)
        except TelegramError as error:
            log.debug("update %d: no sign of life: %s", update.update_id, type(error).__name__)

    watching = asyncio.create_task(watch())
    try:
        yield
    finally:
        watching.cancel()
        await asyncio.gather(watching, return_exceptions=True)
