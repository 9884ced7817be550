"""pages: turn over a briefing in its own message. Only what was told already is turned to, so no ledger moves."""

from enum import Enum, auto

from bot.core.buttons import about_chat
from bot.core.delivery import Edited, Lane, NotModified, RetryLater
from bot.core.subscriptions import Chat
from bot.ports import MessageEdit, Messenger
from bot.storage import pages as pages_table
from bot.storage.db import Database


class Turned(Enum):
    """What came of it."""

    DONE = auto()
    NOT_THERE = auto()  # the page was never told, or is kept no more
    LATER = auto()  # Telegram did not take it


class Pages:
    def __init__(self, database: Database, messenger: Messenger) -> None:
        self._database = database
        self._messenger = messenger

    async def turn(self, chat: Chat, message_id: int, number: int, *, elsewhere: bool = False) -> Turned:
        """Show that page of the message, counted from 1. `elsewhere`: the message is not in the chat it is for."""
        # Written before it is shown, so that what grows meanwhile is edited where it will be seen.
        page = await self._database.write(lambda session: pages_table.turn_to(session, chat.id, message_id, number))
        if page is None:
            return Turned.NOT_THERE
        keyboard = about_chat(page.keyboard, chat.id) if elsewhere else page.keyboard
        edit = MessageEdit(chat.address.chat_id, message_id, page.text, keyboard)
        outcome = await self._messenger.edit(edit, Lane.ANSWER)
        if isinstance(outcome, RetryLater) and outcome.wait is None:
            outcome = await self._messenger.edit(edit, Lane.ANSWER)
        return Turned.DONE if isinstance(outcome, Edited | NotModified) else Turned.LATER
