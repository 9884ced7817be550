"""A town of readers for the tests of faults: a Bot API on loopback, a database, promised digests, and our sender."""

import itertools
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Self

from sqlalchemy import select
from telegram.ext import ExtBot

from bot.chat.limiter import TwoLaneLimiter
from bot.chat.messenger import TelegramMessenger
from bot.chat.request import AiohttpRequest
from bot.core.delivery import Lane
from bot.core.digests import EditionKind, Period
from bot.core.markup import raw
from bot.core.subscriptions import Address, Chat, ChatKind, ChatState, Defaults
from bot.demo.emulator import Emulator
from bot.demo.people import Group, Person
from bot.demo.state import Standing
from bot.locales import wording
from bot.storage import chats as chats_table
from bot.storage import digests as digests_table
from bot.storage import migrate, outbox
from bot.storage.db import Database, Session
from bot.storage.digests import Part, Promise
from bot.storage.schema import DeliveryRow
from bot.usecases.deliver import Deliver, DeliverSummary

START = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
REPEAT = "may be a repeat"


class SetClock:
    """Stands still until it is told to go on, or back."""

    def __init__(self, now: datetime = START) -> None:
        self.at = now

    def now(self) -> datetime:
        return self.at

    def advance(self, **by: float) -> None:
        self.at += timedelta(**by)


class Town:
    def __init__(self, url: str, patience_s: float = 0.3) -> None:
        self.patience_s = patience_s  # with an answer of Telegram
        self.clock = SetClock()
        self.emulator = Emulator()
        self.database = Database(url)
        migrate.upgrade(self.database)
        self.people: list[Person] = []
        self._numbers = itertools.count(1)
        self._bot: ExtBot[Any] | None = None

    async def __aenter__(self) -> Self:
        await self.emulator.start()
        self._bot = ExtBot(
            self.emulator.token,
            base_url=f"{self.emulator.base_url}/bot",
            request=AiohttpRequest(read_timeout=self.patience_s),
            get_updates_request=AiohttpRequest(),
            rate_limiter=TwoLaneLimiter(1000),
        )
        await self._bot.initialize()
        self.deliver = self.a_sender()
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._bot is not None
        await self._bot.shutdown()
        await self.emulator.stop()
        self.database.close()

    def a_sender(self, leads: Callable[[], bool] = lambda: True, in_flight: int = 60) -> Deliver:
        assert self._bot is not None
        messenger = TelegramMessenger(self._bot)
        return Deliver(self.database, messenger, self.clock, wording, leads=leads, in_flight=in_flight)

    def reader(self, name: str) -> tuple[Person, Chat]:
        """Somebody who has written to the bot, and is known to us."""
        person = self.emulator.person(name)
        person.chat.open_to_bot = True
        self.people.append(person)
        return person, self._known(Address(person.id))

    def readers(self, number: int) -> list[tuple[Person, Chat]]:
        return [self.reader(f"Reader {n}") for n in range(number)]

    def a_group(self, title: str, owner: Person) -> tuple[Group, Chat]:
        group = self.emulator.group(title, owner=owner, kind="group", bot=Standing.MEMBER)
        return group, self._known(Address(group.id, None, ChatKind.GROUP))

    def _known(self, address: Address) -> Chat:
        def work(session: Session) -> Chat:
            chat = chats_table.save_chat(session, address, "en", Defaults(), self.clock.now())
            chats_table.set_chat(session, chat.id, state=ChatState.ACTIVE)
            return chat

        return self.database.write_now(work)

    def promise(self, chat: Chat, *texts: str, lane: Lane = Lane.DIGEST) -> int:
        """An edition of these parts waits in the outbox; its id."""
        now = self.clock.now()
        key = f"test:{next(self._numbers)}"
        promised = Promise(
            chat=chat.id,
            key=key,
            kind=EditionKind.SLOT,
            due_at=now,
            period=Period(now - timedelta(days=1), now),
            receipt=None,
            parts=tuple(Part(raw(text), (), ()) for text in texts),
            lane=lane,
        )
        return self.database.write_now(lambda s: digests_table.promise(s, [promised], now))[chat.id, key]

    def state(self, chat: Chat) -> ChatState:
        return self.database.read_now(lambda session: chats_table.get_chat(session, chat.id)).state

    def outbox(self) -> Sequence[DeliveryRow]:
        def work(session):
            rows = session.scalars(select(DeliveryRow).order_by(DeliveryRow.id)).all()
            session.expunge_all()
            return rows

        return self.database.read_now(work)

    def unsettled(self) -> int:
        return self.database.read_now(outbox.count_outbox).waiting

    async def deliver_all(self, within: timedelta = timedelta(minutes=15), step_s: float = 5) -> DeliverSummary:
        """Let the clock run and the sender be knocked at, until nothing waits; AssertionError after `within`."""
        summary = await self.deliver()
        end = self.clock.now() + within
        while self.unsettled():
            assert self.clock.now() < end, f"{self.unsettled()} parts still wait after {within}"
            self.clock.advance(seconds=step_s)
            summary += await self.deliver()
        return summary


def heard(person: Person | Group) -> list[str]:
    """What stands in the chat from the bot, a repeat's notice cut down to a sign."""
    found = []
    for message in person.from_bot:
        notice, _, rest = message.text.rpartition("\n\n")
        found.append(f"↻ {rest}" if REPEAT in notice else message.text)
    return found
