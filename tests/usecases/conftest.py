from datetime import timedelta

import pytest

from bot.core.feeds import PollingBounds
from bot.core.subscriptions import Defaults, Limits
from bot.locales import wording
from bot.storage.db import Database
from bot.usecases.ask import Ask
from bot.usecases.change import Change
from bot.usecases.chats import Chats
from bot.usecases.compose import Compose
from bot.usecases.deliver import Deliver
from bot.usecases.edit import Edit
from bot.usecases.group import Group
from bot.usecases.hide import Hide
from bot.usecases.prefer import Prefer
from bot.usecases.refresh import Refresh
from bot.usecases.status import StatusLook
from bot.usecases.subscribe import Subscribe
from bot.usecases.times import Times
from bot.usecases.week import StoredWeek
from tests.fakes import FakeClock, FakeFetcher, FakeMessenger, FakeParser

BOUNDS = PollingBounds(timedelta(minutes=15), timedelta(minutes=5), timedelta(hours=6))
WINDOW, GRACE = timedelta(hours=24), timedelta(days=3)


class World:
    """The use cases on one database, between a fake web and a fake Telegram."""

    def __init__(self, database, clock):
        self.database = database
        self.clock = clock
        self.web = FakeFetcher()
        self.parser = FakeParser(self.web)
        self.messenger = FakeMessenger()
        self.restart()

    def restart(self):
        """As after a kill: what was only in memory is gone."""
        self.refresh = Refresh(self.database, self.web, self.parser, self.clock, BOUNDS)
        self.group = Group(self.database, self.clock)
        self.compose = Compose(self.database, self.clock, wording, WINDOW, GRACE)
        self.deliver = Deliver(self.database, self.messenger, self.clock, wording)
        self.edit = Edit(self.database, self.messenger, self.clock, wording)
        self.ask = Ask(self.database, self.clock, self.compose.brief)
        self.week = StoredWeek()
        self.change = Change(self.database, self.clock, Limits())
        self.chats = Chats(self.database, self.clock, self.change, Defaults())
        self.status = StatusLook(self.database, self.clock)
        self.subscribe = Subscribe(self.database, self.change, Defaults(), timedelta(minutes=15), self.week)
        self.times = Times(self.database, self.change, Defaults())
        self.hide = Hide(self.database, self.clock, self.change)
        self.prefer = Prefer(self.database, self.change)

    def write(self, work, *args, **named):
        return self.database.write_now(lambda session: work(session, *args, **named))

    read = write

    async def tick(self):
        """One round of the metronome without the web."""
        await self.group()
        await self.compose()
        await self.deliver()


@pytest.fixture
def world(database, clock):
    return World(database, clock)


@pytest.fixture
def another_world(databases):
    """On a database and a clock of its own, to be compared with the first."""
    database = Database(databases.url())
    yield World(database, FakeClock())
    database.close()
