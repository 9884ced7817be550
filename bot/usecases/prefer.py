"""prefer: how a chat wants its news: in which languages, how many, and more or less of what."""

from datetime import datetime
from typing import Any

from bot.core.subscriptions import Chat
from bot.storage import chats as chats_table
from bot.storage import feeds as feeds_table
from bot.storage import stories as stories_table
from bot.storage import tastes as tastes_table
from bot.storage.db import Database, Session
from bot.usecases.change import Change, Changed


class Prefer:
    def __init__(self, database: Database, change: Change) -> None:
        self._database = database
        self._change = change

    async def languages(self) -> tuple[str, ...]:
        """The languages there is news in, the most frequent first."""
        return await self._database.read(feeds_table.list_languages)

    async def set_columns(self, chat: Chat, **columns: Any) -> Changed:
        """Set simple choices: language, stories, article_languages, empty_day."""
        return await self._change(chat, lambda session, _: chats_table.set_chat(session, chat.id, **columns))

    async def switch_language(self, chat: Chat, language: str | None, *, on: bool = True) -> Changed:
        """Read articles in this language, or not; None: in all of them."""

        def work(session: Session, _: datetime) -> None:
            known = chats_table.get_chat(session, chat.id).article_languages
            wanted = list(known) if language is not None else []
            if language is not None and on != (language in known):
                wanted = [*known, language] if on else [one for one in known if one != language]
            chats_table.set_chat(session, chat.id, article_languages=wanted)

        return await self._change(chat, work, switch="article_languages")

    async def set_taste(self, chat: Chat, story_id: int, sign: int) -> Changed:
        """More (1) or less (-1) of stories like this one; 0 takes it back. Nothing where the story is no more."""

        def work(session: Session, now: datetime) -> None:
            if stories_table.find_story(session, story_id) is not None:
                tastes_table.set_taste(session, chat.id, story_id, sign, now)

        return await self._change(chat, work, switch="tastes")
