"""The whole program against the emulator and the sample feeds, over HTTP on loopback.

Time stands still unless a test moves it, so nothing comes by itself in between: feeds are read once, before the start.
"""

from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from telegram.ext import BaseRateLimiter

from bot.app import Newsbrief
from bot.chat.limiter import TwoLaneLimiter
from bot.config import Settings, build
from bot.demo.emulator import Emulator
from bot.demo.feeds import FeedServer
from bot.demo.people import Person
from bot.demo.realm import Answer, Pressed
from bot.demo.state import Message
from bot.demo.world import DemoWorld
from bot.installation import open_database
from bot.parts import fetch_settings, polling_bounds
from bot.ports import Discoverer
from bot.sources.fetch import HttpFetcher
from bot.sources.parse import ProcessParser
from bot.usecases.group import Group
from bot.usecases.refresh import Refresh

BEGAN_AT = datetime(2026, 3, 11, 9, 0, tzinfo=UTC)  # a Wednesday


@dataclass
class StandingClock:
    at: datetime = BEGAN_AT

    def now(self) -> datetime:
        return self.at

    def passes(self, **time: float) -> None:
        self.at += timedelta(**time)


class NoHurry(TwoLaneLimiter):
    """Nobody is paced: the scenarios are about what is said, pacing has tests of its own."""

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Any]],
        args: Any,
        kwargs: dict[str, Any],
        *_: Any,
        **__: Any,
    ) -> Any:
        return await callback(*args, **kwargs)


@dataclass
class World:
    demo: DemoWorld
    program: Newsbrief
    clock: StandingClock
    _names: int = field(default=0)

    @property
    def emulator(self) -> Emulator:
        return self.demo.emulator

    @property
    def feeds(self) -> FeedServer:
        return self.demo.feeds

    def newcomer(self, name: str = "Alice", *, language_code: str = "en") -> Person:
        """Somebody who never spoke to the bot."""
        return self.emulator.person(name, language_code=language_code)

    async def reader(self, name: str = "Alice", *topics: str, number: int | None = None) -> Person:
        """Somebody through the first conversation, who follows these topics (World and Science, when not said),
        is briefed at 08:00 UTC every day, and has had the first briefing. `number` is their id, where it matters.
        """
        person = self.emulator.person(name, number=number)
        await person.says("/start")
        card = await person.hears()
        for topic in topics or ("World", "Science"):
            await person.presses(card, topic)
            card = await person.hears()
        await person.presses(card, "Continue")
        await person.presses(await person.hears(), "Yes")
        await person.presses(await person.hears(), "08:00")
        await person.hears("All set")
        await person.hears("first briefing")
        return person

    async def untold(self, name: str = "Alice") -> Person:
        """Somebody who follows World and was told nothing yet."""
        person = await self.stranger_to_news(name)
        await follow(person, "World")
        return person

    async def stranger_to_news(self, name: str = "Alice") -> Person:
        """Somebody through the first conversation who follows nothing."""
        person = self.newcomer(name)
        await person.says("/start")
        await person.presses(await person.hears(), "Skip")
        await person.presses(await person.hears(), "Yes")
        await person.presses(await person.hears(), "08:00")
        await person.hears("All set")
        return person

    def refused(self) -> list[str]:
        """What Telegram would have refused, but for edits that change nothing and questions who may do what."""
        return [
            f"{call.method}: {call.outcome}"
            for call in self.emulator.calls
            if call.outcome
            and not call.ok
            and "not modified" not in call.outcome
            and call.method not in {"getChat", "getChatMember"}
        ]


Worlds = Callable[..., Awaitable[World]]


async def ask(person: Person, text: str, containing: str = "") -> Message:
    """Say something and hear the answer."""
    await person.says(text)
    return await person.hears(containing)


async def press(person: Person, message: Message, label: str, containing: str = "") -> Message:
    """Press a button and see what comes of it."""
    await person.presses(message, label)
    return await person.hears(containing)


async def read_the_feeds(settings: Settings, clock: StandingClock) -> None:
    """What the poller does in its first seconds, at once."""
    database = open_database(settings, clock)
    try:
        database.hold()
        async with HttpFetcher(fetch_settings(settings)) as fetcher, ProcessParser() as parser:
            await Refresh(database, fetcher, parser, clock, polling_bounds(settings))()
        await Group(database, clock)()
    finally:
        database.close()


async def start_world(
    stack: AsyncExitStack,
    *,
    discoverer: Discoverer | None = None,
    limiter: BaseRateLimiter[Any] | None = None,
    sections: Mapping[str, Mapping[str, Any]] | None = None,
    feeds: Sequence[Mapping[str, Any]] = (),
) -> World:
    """`sections` of config.toml change what the demo sets; `feeds` come beside its own."""
    clock = StandingClock()
    demo = await DemoWorld.start(0, now=clock.now)
    stack.push_async_callback(demo.stop)
    demo.feeds.now = lambda: BEGAN_AT  # what the feeds say stays as it is, or tests that jump a day drown in news
    values = demo.settings()
    for section, changed in (sections or {}).items():
        values[section] = {**values.get(section, {}), **changed}
    values["feeds"] = [*values["feeds"], *feeds]
    settings = build(values, "the tests", {})
    await read_the_feeds(settings, clock)
    program = Newsbrief(
        settings, clock=clock, notify=lambda _: None, limiter=limiter or NoHurry(), discoverer=discoverer
    )
    await program.start()
    stack.push_async_callback(program.stop)
    await program.introduced.wait()
    return World(demo, program, clock)


async def forge(person: Person, message: Message, data: str) -> Answer:
    """Press a button that the message does not have, as a client of one's own making can."""
    realm = person.realm
    pressed = Pressed(f"{5_000_000 + len(realm.pressed)}", person.user, message)
    realm.pressed[pressed.id] = pressed
    query = {
        "id": pressed.id,
        "from": person.user.as_json(),
        "message": message.as_json(),
        "chat_instance": str(message.chat.id),
        "data": data,
    }
    realm.updates.push("callback_query", query)
    return await realm.bell.until(lambda: pressed.answer, 10.0)


async def follow(person: Person, words: str) -> Message:
    """Follow words, through their preview."""
    return await press(person, await ask(person, f"/follow {words}"), "✓ Follow", "You follow")
