"""operate: what the operator wants to see of the installation, and to say to everybody."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.core.markup import TelegramHtml
from bot.core.subscriptions import Chat
from bot.ports import Clock
from bot.storage import chats as chats_table
from bot.storage import feeds as feeds_table
from bot.storage import figures as figures_table
from bot.storage import notes as notes_table
from bot.storage import outbox
from bot.storage import slots as slots_table
from bot.storage import subscriptions as subscriptions_table
from bot.storage.db import Database, Session
from bot.storage.feeds import FeedStatus
from bot.storage.figures import DayFigures, Figures, LateSlot, Queue

DAYS_SHOWN = 14
LATE_SHOWN = 20
DRAINING = "draining"  # the note that says so: all processes see it
ANNOUNCE = "announce"  # what a chat's pending holds between the dry run and the sending


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything at one moment."""

    figures: Figures
    queue: Queue
    days: tuple[DayFigures, ...]  # today last, UTC
    failing: tuple[FeedStatus, ...]  # the longest failing first
    draining: bool


@dataclass(frozen=True, slots=True)
class ChatView:
    """A chat as the operator may see it: what it is, never what it reads."""

    chat: Chat
    topics: int
    feeds: int
    next_at: datetime | None
    waiting: int  # messages


class Operate:
    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def overview(self) -> Overview:
        return await self._database.read(self.look)

    def look(self, session: Session) -> Overview:
        now = self._clock.now()
        failing = [feed for feed in feeds_table.list_feeds(session) if feed.failing_since is not None]
        return Overview(
            figures=figures_table.figures(session, now),
            queue=figures_table.queue(session, now),
            days=figures_table.days(session, now, DAYS_SHOWN),
            failing=tuple(sorted(failing, key=lambda feed: feed.failing_since or now)),
            draining=_is_draining(session),
        )

    async def count_failed_looks(self, number: int) -> None:
        day = self._clock.now().date()
        await self._database.write(lambda session: figures_table.count_failed_looks(session, day, number))

    async def late(self) -> tuple[LateSlot, ...]:
        """The slots that wait longest for their digest."""
        now = self._clock.now()
        return await self._database.read(lambda session: figures_table.list_late(session, now, LATE_SHOWN))

    async def draining(self) -> bool:
        return await self._database.read(_is_draining)

    async def set_draining(self, *, on: bool) -> None:
        """While draining no new digest is promised; what was promised is sent. Slots stay due and come afterwards."""
        await self._database.write(lambda session: notes_table.set_note(session, DRAINING, "yes" if on else "no"))

    async def find(self, chat_id: int) -> tuple[ChatView, ...]:
        """Everything we have at Telegram's number: the chat and its threads."""

        def work(session: Session) -> tuple[ChatView, ...]:
            return tuple(_view(session, chat) for chat in chats_table.list_threads(session, chat_id))

        return await self._database.read(work)

    async def offer_announcement(self, operator: Chat, text: str) -> int:
        """Remember what the operator wants to say; how many chats it would reach."""

        def work(session: Session) -> int:
            chats_table.set_chat(session, operator.id, pending={ANNOUNCE: text})
            return len(outbox.list_reachable(session))

        return await self._database.write(work)

    async def announce(self, operator: Chat, markup: Callable[[str], TelegramHtml]) -> int | None:
        """Put what was offered into the outbox, once; how many chats, None when nothing is waiting to be said."""

        def work(session: Session) -> int | None:
            text = chats_table.get_chat(session, operator.id).pending.get(ANNOUNCE)
            if text is None:
                return None
            chats_table.set_chat(session, operator.id, pending=None)
            return outbox.promise_notice(session, markup(str(text)), self._clock.now())

        return await self._database.write(work, durable=True)


def _is_draining(session: Session) -> bool:
    return notes_table.find_note(session, DRAINING) == "yes"


def _view(session: Session, chat: Chat) -> ChatView:
    slots = slots_table.list_slots(session, chat.id)
    return ChatView(
        chat=chat,
        topics=len(subscriptions_table.list_followed(session, chat.id)),
        feeds=len(subscriptions_table.list_followed_feeds(session, chat.id)),
        next_at=slots[0].next_due_at if slots else None,
        waiting=outbox.count_waiting(session, chat.id),
    )
