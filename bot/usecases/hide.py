"""hide: what a chat does not want to hear of, told by rules; usecases/muting.py is what they cover."""

from datetime import datetime, timedelta

from bot.core.mutes import Mute
from bot.core.subscriptions import Chat
from bot.ports import Clock
from bot.storage import mutes as mutes_table
from bot.storage import stories as stories_table
from bot.storage.db import Database, Session
from bot.usecases.change import Change, Changed
from bot.usecases.muting import muting_of


class Hide:
    def __init__(self, database: Database, clock: Clock, change: Change) -> None:
        self._database = database
        self._clock = clock
        self._change = change

    async def mute(self, chat: Chat, mute: Mute) -> tuple[Changed, int]:
        """Hide what the rule says, at once; and how many stories of the last day that is."""
        hidden: list[int] = []

        def work(session: Session, now: datetime) -> None:
            others = [
                known for known in self._mutes(session, chat) if (known.kind, known.value) != (mute.kind, mute.value)
            ]
            mutes_table.set_mutes(session, chat.id, [*others, mute], now)
            muting = muting_of(session, [mute], now)
            stories = stories_table.list_stories_since(session, now - timedelta(days=1), now)
            hidden.append(sum(1 for story in stories if muting.by(story)))

        changed = await self._change(chat, work)
        return changed, hidden[0]

    async def switch_mute(self, chat: Chat, mute: Mute, *, on: bool) -> Changed:
        """Have this rule, or not."""

        def work(session: Session, now: datetime) -> None:
            known = self._mutes(session, chat)
            if on != (mute in known):
                wanted = [*known, mute] if on else [one for one in known if one != mute]
                mutes_table.set_mutes(session, chat.id, wanted, now)

        return await self._change(chat, work, switch="mutes")

    async def unmute(self, chat: Chat, position: int) -> Changed | None:
        """Take back the rule at this position of `mutes`; None when there is none."""
        if not 0 <= position < len(await self.mutes(chat)):
            return None

        def work(session: Session, now: datetime) -> None:
            left = [mute for at, mute in enumerate(self._live_mutes(session, chat)) if at != position]
            mutes_table.set_mutes(session, chat.id, left, now)

        return await self._change(chat, work)

    async def mutes(self, chat: Chat) -> tuple[Mute, ...]:
        """The rules in force, the oldest first."""
        return await self._database.read(lambda session: self._live_mutes(session, chat))

    def _mutes(self, session: Session, chat: Chat) -> tuple[Mute, ...]:
        return mutes_table.list_mutes(session, chat.id)

    def _live_mutes(self, session: Session, chat: Chat) -> tuple[Mute, ...]:
        now = self._clock.now()
        return tuple(mute for mute in self._mutes(session, chat) if mute.until is None or mute.until > now)
