"""Many processes on one PostgreSQL, each with a role of its own: nothing is done twice, and nobody notices."""

import asyncio
from collections import Counter
from contextlib import AsyncExitStack, contextmanager
from datetime import UTC, datetime, time, timedelta
from itertools import pairwise

import pytest

from bot.core.schedule import SlotRule
from bot.core.subscriptions import Address, ChatState, Defaults
from bot.demo.emulator import Emulator
from bot.storage import chats as chats_table
from bot.storage import subscriptions as subscriptions_table
from bot.storage import topics as topics_table
from bot.storage.db import Database
from bot.usecases.replan import replan
from tests.factories import save_feed, save_story, topic_id
from tests.faults.balancer import Balancer, CountingFeeds, free_ports
from tests.faults.program import Spec, launch

EIGHT = datetime(2026, 3, 3, 8, 0, 1, tzinfo=UTC)
READERS, FEEDS = 40, 12
INTERVAL = timedelta(minutes=15)
PATIENCE_S = 60.0  # eight processes start on a busy machine
ROLES = ("poll", "poll", "digest", "digest", "send", "send", "chat", "chat")


class Fleet:
    """A process for each of ROLES on one database, the chat processes behind a load balancer."""

    def __init__(self, url: str) -> None:
        self.emulator = Emulator(now=lambda: EIGHT)
        self.feeds = CountingFeeds()
        self.ports = free_ports(ROLES.count("chat"))
        self.balancer = Balancer(self.ports)
        self.database = Database(url)
        self._url = url

    async def enter(self, stack: AsyncExitStack) -> None:
        stack.callback(self.database.close)
        for server in (self.emulator, self.feeds, self.balancer):
            await stack.enter_async_context(server)
        self.readers = [self.emulator.person(f"Reader {number}") for number in range(READERS)]
        self.database.write_now(self._settle_in)
        ports = iter(self.ports)
        for role in ROLES:
            stack.enter_context(self.process(role, EIGHT, next(ports) if role == "chat" else None))
        await self.emulator.sees_call("setWebhook", count=len(self.ports), timeout_s=PATIENCE_S)

    @contextmanager
    def process(self, role, starts_at, port=None):
        settings = {
            "telegram": {
                "token": self.emulator.token,
                "base_url": self.emulator.base_url,
                "mode": "webhook",
                "webhook": {"url": self.balancer.url, "listen": f"127.0.0.1:{port or 1}"},
            },
            "database": {"url": self._url},
            "web": {"listen": ""},
            "polling": {"interval": "15m", "allow_private": [f"127.0.0.1:{self.feeds.port}"]},
            "feeds": [{"url": self.feeds.url(n), "title": f"Feed {n}"} for n in range(FEEDS)],
        }
        process = launch(Spec(settings, starts_at, roles=(role,)))
        try:
            yield
        finally:
            process.terminate()
            process.join(PATIENCE_S)

    def _settle_in(self, session):
        before = EIGHT - timedelta(hours=2)
        topics_table.seed_taxonomy(session, before)
        save_feed(session, now=before)
        save_story(session, "Lander touches down near the pole", at=before, now=before)
        world = topic_id(session, "world")
        for person in self.readers:
            person.chat.open_to_bot = True
            chat = chats_table.save_chat(session, Address(person.id), "en", Defaults(), before)
            chats_table.set_chat(session, chat.id, state=ChatState.ACTIVE)
            subscriptions_table.follow(session, chat.id, [world], before)
            replan(session, chats_table.get_chat(session, chat.id), before, [SlotRule(time(8))])

    def briefings(self):
        sent = (call for call in self.emulator.called("sendMessage") if call.ok)
        return Counter(int(call.params["chat_id"]) for call in sent if "Your briefing" in call.params["text"])

    def takers(self, kind):
        """Which processes took the updates of this kind, in order."""
        return [port for port, update in self.balancer.served if kind in update]


@pytest.fixture
async def fleet(postgres_server):
    async with AsyncExitStack() as stack:
        found = Fleet(postgres_server.url())
        await found.enter(stack)
        yield found


async def reached(done):
    """Wait for other processes' work."""
    async with asyncio.timeout(PATIENCE_S):
        while not done():  # noqa: ASYNC110 (it is theirs, and they tell nobody)
            await asyncio.sleep(0.05)


async def test_eight_processes_serve_every_chat_and_feed_once_and_answer_whoever_is_asked(fleet):
    # Whoever composed, whoever sent: each reader has one briefing.
    await reached(lambda: len(fleet.briefings()) == READERS)

    # Whichever process takes an update, the conversation goes on: all that is known of it is in the database.
    newcomer = fleet.emulator.person("Newcomer")
    await newcomer.says("/start")
    card = await newcomer.hears(timeout_s=PATIENCE_S)
    await newcomer.presses(card, "World", timeout_s=PATIENCE_S)
    card = await newcomer.hears(timeout_s=PATIENCE_S)
    await newcomer.presses(card, "Continue", timeout_s=PATIENCE_S)
    await newcomer.presses(await newcomer.hears(timeout_s=PATIENCE_S), "Yes", timeout_s=PATIENCE_S)
    await newcomer.presses(await newcomer.hears(timeout_s=PATIENCE_S), "08:00", timeout_s=PATIENCE_S)
    await newcomer.hears("All set", timeout_s=PATIENCE_S)
    await newcomer.hears("first briefing", timeout_s=PATIENCE_S)

    # Each update went to the other process than the one before: every card was pressed in front of the one that did
    # not make it.
    takers = fleet.takers("callback_query")
    assert len(takers) >= 4
    assert set(takers) == set(fleet.ports)
    assert all(one != other for one, other in pairwise(takers))

    # One look at each feed an interval, however many look.
    await reached(lambda: len(fleet.feeds.asked) == FEEDS)
    assert set(fleet.feeds.asked.values()) == {1}
    with fleet.process("poll", EIGHT + 4 * INTERVAL), fleet.process("poll", EIGHT + 4 * INTERVAL):
        await reached(lambda: all(number >= 2 for number in fleet.feeds.asked.values()))
    assert set(fleet.feeds.asked.values()) == {2}

    assert set(fleet.briefings().values()) == {1}
    assert all("may be a repeat" not in call.params["text"] for call in fleet.emulator.called("sendMessage"))
