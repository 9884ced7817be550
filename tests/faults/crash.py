"""Kills of the real program, counted: what was lost, what came twice, how soon it worked again.

Days go by quickly: each day has its news, every reader is due at 08:00 UTC, and the program is killed again and again
until it was given time to finish the day.
"""

import asyncio
import random
import signal
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from multiprocessing.process import BaseProcess
from typing import Any

from sqlalchemy import func, select

from bot.core.delivery import DeliveryState
from bot.core.markup import plain, raw
from bot.core.schedule import SlotRule
from bot.core.subscriptions import Address, ChatState, Defaults
from bot.demo.emulator import Call, Emulator
from bot.storage import chats as chats_table
from bot.storage import migrate
from bot.storage import subscriptions as subscriptions_table
from bot.storage import topics as topics_table
from bot.storage.db import Database
from bot.storage.schema import ChatRow, DeliveryRow, EditionRow, SlotRow
from bot.usecases.replan import replan
from tests.databases import integrity
from tests.factories import save_feed, save_story, topic_id
from tests.faults.program import FailPoint, Spec, launch

FIRST_DAY = date(2026, 3, 3)
KILLS_A_DAY = 6
PATIENCE_S = 30.0
SENDING = (FailPoint.BEFORE_CLAIM, FailPoint.AFTER_CLAIM, FailPoint.BEFORE_ANSWER, FailPoint.BEFORE_COMMIT)


@dataclass(slots=True)
class Count:
    """What a campaign came to. `lost_answers`: accepted by Telegram and not yet noted by us when the kill came."""

    kills: Counter[str] = field(default_factory=Counter)
    days: int = 0
    parts: int = 0
    lost: int = 0
    repeats: int = 0
    unmarked: int = 0  # repeats that did not say so
    most_copies: int = 1
    lost_answers: int = 0
    slowest_s: float = 0.0  # from a start to the first message of ours
    integrity: str = "ok"

    def __str__(self) -> str:
        kills = ", ".join(f"{number} {point}" for point, number in self.kills.items())
        return (
            f"{sum(self.kills.values())} kills ({kills}) over {self.days} days, {self.parts} messages promised: "
            f"lost {self.lost}, repeats {self.repeats} of {self.lost_answers} lost answers "
            f"({self.unmarked} unmarked, at most {self.most_copies} copies), "
            f"working again within {self.slowest_s:.1f} s, integrity {self.integrity}"
        )


class WatchingEmulator(Emulator):
    """Telegram, with a hand on the program's plug: it can be pulled between accepting a message and saying so."""

    def __init__(self) -> None:
        super().__init__()
        self.plug: BaseProcess | None = None
        self.pull_after = 0
        self.first_s: float | None = None  # when the first message since `listen_anew` was accepted

    def listen_anew(self, plug: BaseProcess, pull_after: int) -> None:
        self.plug, self.pull_after, self.first_s = plug, pull_after, None

    async def _settle(self, call: Call) -> tuple[dict[str, Any], int]:
        answer = await super()._settle(call)
        if call.method == "sendMessage" and call.ok:
            self.first_s = self.first_s or time.monotonic()
            self.pull_after -= 1
            if self.pull_after == 0 and self.plug is not None:
                self.plug.kill()
                await asyncio.Event().wait()  # no answer, ever
        return answer


class Campaign:
    def __init__(self, url: str, readers: int, seed: int, per_second: int = 30) -> None:
        self.url = url
        self.count = Count()
        self._random = random.Random(seed)
        self._readers = readers
        self._database = Database(url)
        self._emulator = WatchingEmulator()
        self._per_second = per_second
        self._day = FIRST_DAY
        self._now = datetime.now(UTC)

    async def run(self, kills: int) -> Count:
        await self._emulator.start()
        try:
            migrate.upgrade(self._database)
            self._database.write_now(self._settle_in)
            points = self._points(kills)
            while points:
                self._database.write_now(self._dawn)
                today, points = points[:KILLS_A_DAY], points[KILLS_A_DAY:]
                self._now = datetime.combine(self._day, datetime.min.time(), UTC) + timedelta(hours=8, seconds=1)
                for point in today:
                    await self._kill_once(point)
                await self._finish_the_day()
                self._day += timedelta(days=1)
                self.count.days += 1
            self._take_stock()
        finally:
            await self._emulator.stop()
            self._database.close()
        return self.count

    async def hand_over(self) -> float:
        """Two programs share the work of a day, and the one that sends is killed in the middle of it; how many seconds
        later the other one has sent a message.
        """
        await self._emulator.start()
        try:
            migrate.upgrade(self._database)
            self._database.write_now(self._settle_in)
            self._database.write_now(self._dawn)
            self._now = datetime.combine(self._day, datetime.min.time(), UTC) + timedelta(hours=8, seconds=1)
            first, _ = self._launch(FailPoint.NOWHERE, 0)
            await self._until(lambda: len(self._sent()) >= 3)
            second, _ = self._launch(FailPoint.NOWHERE, 0)
            await self._until(lambda: len(self._sent()) >= self._readers // 2)
            first.kill()
            await _ended(first, PATIENCE_S)
            killed_s = time.monotonic()
            self._emulator.listen_anew(second, 0)
            self.count.kills[FailPoint.ANYWHERE] += 1
            self.count.lost_answers = len(self._sent()) - self._noted()
            await self._until(lambda: not self._open())
            second.terminate()
            await _ended(second, PATIENCE_S)
            self.count.days = 1
            self._take_stock()
        finally:
            await self._emulator.stop()
            self._database.close()
        return (self._emulator.first_s or float("inf")) - killed_s

    def _points(self, kills: int) -> list[FailPoint]:
        """Each day's begin with a kill while composing and end with one at a random instant."""
        found: list[FailPoint] = []
        while len(found) < kills:
            found += [FailPoint.COMPOSING, *self._random.sample(SENDING, len(SENDING)), FailPoint.ANYWHERE]
        return found[:kills]

    def _settle_in(self, session: Any) -> None:
        before = datetime.combine(FIRST_DAY, datetime.min.time(), UTC)
        topics_table.seed_taxonomy(session, before)
        save_feed(session, now=before)
        world = topic_id(session, "world")
        for number in range(self._readers):
            person = self._emulator.person(f"Reader {number}")
            person.chat.open_to_bot = True
            chat = chats_table.save_chat(session, Address(person.id), "en", Defaults(), before)
            chats_table.set_chat(session, chat.id, state=ChatState.ACTIVE)
            subscriptions_table.follow(session, chat.id, [world], before)
            rule = SlotRule(datetime.min.time().replace(hour=8))
            replan(session, chats_table.get_chat(session, chat.id), before, [rule])

    def _dawn(self, session: Any) -> None:
        """The day's news."""
        at = datetime.combine(self._day, datetime.min.time(), UTC) + timedelta(hours=7)
        for number in range(3):
            save_story(session, f"Day {self._day:%d %B}, story {number} of the coast", at=at, now=at)

    def _spec(self, point: FailPoint, after: int) -> Spec:
        telegram = {
            "token": self._emulator.token,
            "base_url": self._emulator.base_url,
            "messages_per_second": self._per_second,
        }
        settings = {"telegram": telegram, "database": {"url": self.url}, "web": {"listen": ""}}
        return Spec(settings, self._now, point, after)

    async def _kill_once(self, point: FailPoint) -> None:
        process, began_s = self._launch(point, 1 if point is FailPoint.COMPOSING else self._random.randint(1, 4))
        if point is FailPoint.ANYWHERE:
            await _ended(process, self._random.uniform(0.05, 1.0))
        else:
            await self._until(lambda: not process.is_alive() or not self._open())
        if process.is_alive():  # at its random instant, or since nothing is left to do
            point = FailPoint.ANYWHERE
            process.kill()
        await _ended(process, PATIENCE_S)
        self.count.kills[point] += 1
        self._look_back(began_s)
        # What Telegram has beyond what we noted: of this kill, since those of earlier ones are counted already.
        self.count.lost_answers += len(self._sent()) - self._noted() - self.count.lost_answers

    async def _finish_the_day(self) -> None:
        process, began_s = self._launch(FailPoint.NOWHERE, 0)
        await self._until(lambda: not self._open())
        process.terminate()
        await _ended(process, PATIENCE_S)
        # With nothing to do it may be told to stop before it listens to signals.
        assert process.exitcode in {0, -signal.SIGTERM}, process.exitcode
        self._look_back(began_s)

    def _launch(self, point: FailPoint, after: int) -> tuple[BaseProcess, float]:
        process = launch(self._spec(point, after))
        self._emulator.listen_anew(process, after if point is FailPoint.BEFORE_ANSWER else 0)
        return process, time.monotonic()

    def _look_back(self, began_s: float) -> None:
        self._now += timedelta(seconds=time.monotonic() - began_s)
        if self._emulator.first_s is not None:
            self.count.slowest_s = max(self.count.slowest_s, self._emulator.first_s - began_s)

    async def _until(self, reached: Callable[[], bool]) -> None:
        async with asyncio.timeout(PATIENCE_S):
            while not reached():  # noqa: ASYNC110 (another process's work)
                await asyncio.sleep(0.02)

    def _open(self) -> int:
        """Slots not composed and parts not settled of today."""
        return self._database.read_now(self._unfinished)

    def _unfinished(self, session: Any) -> int:
        due = select(func.count()).select_from(SlotRow).where(SlotRow.next_day <= self._day)
        open_parts = (
            select(func.count())
            .select_from(DeliveryRow)
            .where(DeliveryRow.state.in_([DeliveryState.READY, DeliveryState.SENDING]))
        )
        return (session.scalar(due) or 0) + (session.scalar(open_parts) or 0)

    # Counting

    def _messages(self) -> list[tuple[int, str]]:
        """What Telegram accepted, each with its chat, the mark of a repeat taken off."""
        return [(int(call.params["chat_id"]), str(call.params["text"])) for call in self._sent()]

    def _sent(self) -> list[Call]:
        return [call for call in self._emulator.calls if call.method == "sendMessage" and call.ok]

    def _noted(self) -> int:
        sent = select(func.count()).select_from(DeliveryRow).where(DeliveryRow.state == DeliveryState.SENT)
        return self._database.read_now(lambda session: session.scalar(sent)) or 0

    def _take_stock(self) -> None:
        count = self.count
        copies = Counter((chat, _bare(text)) for chat, text in self._messages())
        marked = sum(1 for _, text in self._messages() if _bare(text) != text)
        count.repeats = sum(number - 1 for number in copies.values())
        count.most_copies = max(copies.values())
        count.unmarked = max(0, count.repeats - marked)

        def work(session: Any) -> tuple[int, list[tuple[int, str]]]:
            editions = session.scalar(select(func.count()).select_from(EditionRow)) or 0
            rows = session.execute(
                select(ChatRow.chat_id, DeliveryRow.text).join(DeliveryRow, DeliveryRow.chat_id == ChatRow.id)
            )
            return editions, [(chat, text) for chat, text in rows]

        editions, promised = self._database.read_now(work)
        count.parts = len(promised)
        count.lost = sum(1 for one in promised if one not in copies) + self._readers * count.days - editions
        if self._database.is_sqlite:
            count.integrity = integrity(str(self._database.url))


def _bare(text: str) -> str:
    """Without the notice of a repeat."""
    notice, gap, rest = text.partition("\n\n")
    return rest if gap and "may be a repeat" in plain(raw(notice)) else text


async def _ended(process: BaseProcess, patience_s: float) -> None:
    await asyncio.get_running_loop().run_in_executor(None, process.join, patience_s)


async def campaign(url: str, kills: int, readers: int, seed: int) -> Count:
    return await Campaign(url, readers, seed).run(kills)
