"""What goes on after an answer: a message that is edited while something is under way.

One a chat. Whatever is pressed in the chat ends it, for the message may show something else from then on.
"""

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any

from telegram.error import TelegramError

log = logging.getLogger(__name__)


class FollowUps:
    def __init__(self) -> None:
        self._tasks: dict[int, asyncio.Task[None]] = {}

    def begin(self, chat_id: int, work: Coroutine[Any, Any, None]) -> None:
        self.end(chat_id)
        task = asyncio.create_task(_told(work))
        self._tasks[chat_id] = task
        task.add_done_callback(lambda done: self._tasks.pop(chat_id) if self._tasks.get(chat_id) is done else None)

    def end(self, chat_id: int) -> None:
        task = self._tasks.pop(chat_id, None)
        if task is not None:
            task.cancel()

    async def stop(self) -> None:
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _told(work: Coroutine[Any, Any, None]) -> None:
    try:
        await work
    except TelegramError as error:
        # The message is gone, or Telegram is away: what was under way goes on without being shown.
        log.info("a message could not be kept up to date: %s", type(error).__name__)
    except Exception:
        log.exception("a defect while keeping a message up to date")
