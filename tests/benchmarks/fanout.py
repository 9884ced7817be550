"""Eight o'clock: chats composed and promised per second of processor time, and what a chat costs as they get many.

Each chat follows ten of 2,000 topics in an order of its own, with the stories of a day; it was told eight stories
yesterday, and one chat in five has asked for more since, so that its period is its own. No two digests are alike. In
the same run the naive way: chats composed one by one, each with its own queries and its own transaction (what /new
does, where it is right). `first` is the time from the slot to the first message handed to Telegram, the sender being at
work beside; `MB` is what the process grew by.
"""

import argparse
import asyncio
import contextlib
import json
import random
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import text

from bot.core.delivery import Edited, EditOutcome, Lane, Outcome, Sent
from bot.core.digests import EditionKind
from bot.locales import wording
from bot.parts import collect_seldom
from bot.ports import Message, MessageEdit
from bot.storage import chats as chats_table
from bot.storage import migrate
from bot.storage.db import Database
from bot.storage.schema import (
    Base,
    ChatRow,
    DeliveryRow,
    EditionRow,
    FeedRow,
    ItemRow,
    LedgerRow,
    SlotRow,
    StoryRow,
    StoryTopicRow,
    SubscriptionRow,
    TopicRow,
)
from bot.storage.upsert import JsonText, insert_many
from bot.usecases.brief import Brief
from bot.usecases.compose import Compose
from bot.usecases.deliver import Deliver
from tests.databases import KINDS
from tests.faults.town import SetClock

SLOT = datetime(2026, 3, 3, 8, 0, tzinfo=UTC)
WINDOW, GRACE = timedelta(hours=24), timedelta(days=3)
TOPICS, TOPICS_A_CHAT, TOPICS_A_STORY = 2000, 10, 3
STORIES = 5000  # a day
TOLD = 8  # stories a chat was told yesterday
SOURCES = 300
NAIVE_SAMPLE = 200
FILLED_AT_ONCE = 5000  # chats
WORDS = "harbour council ferry budget storm bridge school court river market vote strike museum rail orchard".split()


def put(session: Any, table: type[Base], rows: Sequence[dict[str, Any]]) -> None:
    """Rows as dictionaries, by the driver."""
    names = list(rows[0])
    insert_many(session, table, names, [tuple(row.values()) for row in rows])


def headline(rng: random.Random) -> str:
    return " ".join(rng.choices(WORDS, k=9)).capitalize()


def fill_feeds(session: Any) -> None:
    """The feeds, and the topics."""
    before = SLOT - timedelta(days=30)
    topic = {"kind": "free", "created_at": before}
    put(
        session,
        TopicRow,
        [
            {"id": n, "slug": f"free:{n}", "name": f"topic {n}", "query": f"word{n}", **topic}
            for n in range(1, TOPICS + 1)
        ],
    )
    feed = {
        "topics": (),
        "origin": "config",
        "interval_s": 900,
        "next_check_at": SLOT,
        "created_at": before,
        "checked_at": SLOT,
        "ok_at": SLOT,
        "skip_hours": "",
        "known": "",
        "pinned": False,
        "failures": 0,
    }
    put(
        session,
        FeedRow,
        [{"id": n, "url": f"https://s{n}.example/rss", "title": f"Source {n}", **feed} for n in range(1, SOURCES + 1)],
    )


def fill_news(session: Any, rng: random.Random) -> None:
    """The news of two days: stories up to STORIES are today's, the others yesterday's."""
    stories: list[dict[str, Any]] = []
    items: list[dict[str, Any]] = []
    matches: list[dict[str, Any]] = []
    for n in range(1, 2 * STORIES + 1):
        at = SLOT - timedelta(seconds=rng.randint(60, 23 * 3600)) - timedelta(days=int(n > STORIES))
        said = rng.sample(range(1, SOURCES + 1), rng.choice((1, 1, 1, 2, 3, 5)))
        title = headline(rng)
        sentence = {"text": f"{headline(rng)}, and {headline(rng)}.", "source": f"Source {said[0]}", "item_id": n}
        lead = JsonText(json.dumps([sentence]))
        story = {"id": n, "headline": title, "link": f"https://s{said[0]}.example/{n}", "lead": lead, "headings": ()}
        sources = tuple(f"Source {one}" for one in said)
        story |= {"language": "en", "sources": sources, "item_count": len(said), "revision": 1, "summary_items": 0}
        stories.append(story | {"first_at": at, "newest_at": at, "updated_at": at})
        item = {"story_id": n, "title": title, "lead": "", "categories": (), "headings": (), "text_digest": ""}
        item |= {"revision": 1, "dated_ahead": False}
        item |= {"published_at": at, "seen_at": at, "changed_at": at, "grouped_at": at}
        items += [{"feed_id": one, **item} for one in said]
        matches += [
            {"topic_id": one, "story_id": n, "score": round(rng.uniform(0.3, 1), 3), "why": ()}
            for one in rng.sample(range(1, TOPICS + 1), TOPICS_A_STORY)
        ]
    for table, rows in ((StoryRow, stories), (ItemRow, items), (StoryTopicRow, matches)):
        put(session, table, rows)


def fill_chats(
    session: Any,
    numbers: range,
    rng: random.Random,
    *,
    active: bool = True,
    popular: Sequence[float] = range(1, TOPICS + 1),
) -> None:
    """Readers who are due at SLOT, and what they were told the day before. `popular` weighs the topics, added
    up."""
    before, yesterday = SLOT - timedelta(days=30), SLOT - timedelta(days=1)
    chat = {
        "thread_id": 0,
        "kind": "private",
        "language": "en",
        "zone": "Europe/Berlin",
        "stories": 8,
        "article_languages": (),
        "empty_day": "tell",
        "state": "active" if active else "new",
        "first_wanted": False,
        "created_at": before,
    }
    told_at = [yesterday if n % 5 else SLOT - timedelta(seconds=rng.randint(3600, 86400)) for n in numbers]
    chats = [{"id": n, "chat_id": n, "told_at": at, **chat} for n, at in zip(numbers, told_at, strict=True)]
    put(session, ChatRow, chats)
    slot = {"wall": "09:00", "days": "0123456", "next_day": SLOT.date(), "next_due_at": SLOT}
    put(session, SlotRow, [{"chat_id": n, **slot} for n in numbers])
    follows = [
        {"chat_id": n, "topic_id": topic, "created_at": before} for n in numbers for topic in some_topics(rng, popular)
    ]
    put(session, SubscriptionRow, follows)
    edition = {
        "key": "slot:09:00::2026-03-02",
        "kind": "slot",
        "due_at": yesterday,
        "receipt": JsonText("{}"),
        "period_from": yesterday,
        "period_to": yesterday,
        "composed_at": yesterday,
        "settled_at": yesterday,
    }
    put(session, EditionRow, [{"id": n, "chat_id": n, **edition} for n in numbers])
    part = {"part": 1, "text": "", "keyboard": None, "lane": 1, "state": "sent", "attempts": 1, "repeated": False}
    part |= {"ready_at": yesterday, "settled_at": yesterday, "message_id": 7}
    put(session, DeliveryRow, [{"edition_id": n, "chat_id": n, **part} for n in numbers])
    mark = {"revision": 1, "part": 1, "headline": " ".join(WORDS[:9]), "told_at": yesterday}
    marks = [
        {"chat_id": n, "story_id": story, "edition_id": n, **mark}
        for n in numbers
        for story in rng.sample(range(STORIES + 1, 2 * STORIES + 1), TOLD)
    ]
    put(session, LedgerRow, marks)


def some_topics(rng: random.Random, popular: Sequence[float]) -> set[int]:
    """TOPICS_A_CHAT different ones."""
    found: set[int] = set()
    while len(found) < TOPICS_A_CHAT:
        found.update(rng.choices(range(1, TOPICS + 1), cum_weights=popular, k=TOPICS_A_CHAT - len(found)))
    return found


def number_on(database: Database) -> None:
    """Our rows were numbered by us: PostgreSQL goes on behind them."""
    if database.is_sqlite:
        return
    for table in Base.metadata.sorted_tables:
        if "id" in table.c and table.name != ChatRow.__tablename__:
            numbers = f"pg_get_serial_sequence('{table.name}', 'id')"
            statement = f"SELECT setval({numbers}, (SELECT coalesce(max(id), 0) + 1 FROM {table.name}))"
            database.write_now(lambda session, statement=statement: session.execute(text(statement)))  # type: ignore[misc]
    database.write_now(lambda session: session.execute(text("ANALYZE")))


def fill(database: Database, chats: int) -> None:
    """`chats` readers who are due, and NAIVE_SAMPLE more for the naive way."""
    rng = random.Random(1)
    database.write_now(fill_feeds)
    database.write_now(lambda session: fill_news(session, rng))
    for start in range(1, chats + 1, FILLED_AT_ONCE):
        some = range(start, min(start + FILLED_AT_ONCE, chats + 1))
        database.write_now(lambda session, some=some: fill_chats(session, some, rng))  # type: ignore[misc]
    alone = range(chats + 1, chats + NAIVE_SAMPLE + 1)
    database.write_now(lambda session: fill_chats(session, alone, rng, active=False))
    number_on(database)


def naive(database: Database, chats: int) -> float:
    """CPU milliseconds a chat for composing chats one by one."""
    brief = Brief(wording, WINDOW)
    began_s = time.process_time()
    for number in range(chats + 1, chats + NAIVE_SAMPLE + 1):

        def work(session: Any, number: int = number) -> int | None:
            chat = chats_table.get_chat(session, number)
            return brief.asked(session, chat, EditionKind.NOW, "naive", SLOT, None)

        database.write_now(work, durable=True)
    database.write_now(lambda session: session.execute(text("DELETE FROM outbox WHERE state = 'ready'")))
    return (time.process_time() - began_s) * 1000 / NAIVE_SAMPLE


class Gate:
    """Telegram, which remembers when the first message came, and answers when the gate is opened."""

    def __init__(self) -> None:
        self.first_s: float | None = None
        self.open = asyncio.Event()

    async def facts(self, chat_id: int) -> None:
        raise AssertionError(f"{chat_id} has no forum topic")

    async def send(self, message: Message, lane: Lane) -> Outcome:  # noqa: ARG002
        self.first_s = self.first_s or time.monotonic()
        await self.open.wait()
        return Sent(7)

    async def send_picture(self, message: Message, png: bytes, lane: Lane) -> Outcome:  # noqa: ARG002
        return await self.send(message, lane)

    async def edit(self, edit: MessageEdit, lane: Lane) -> EditOutcome:  # noqa: ARG002
        return Edited()


class Memory:
    """How much more memory the process had at its height than when this began; Linux tells it."""

    def __init__(self) -> None:
        with contextlib.suppress(OSError):
            Path("/proc/self/clear_refs").write_text("5")  # forgets the height so far
        self._began_kb = self._kb("VmRSS")

    def grown_mb(self) -> int:
        return (self._kb("VmHWM") - self._began_kb) // 1024

    @staticmethod
    def _kb(name: str) -> int:
        with contextlib.suppress(OSError):
            for line in Path("/proc/self/status").read_text().splitlines():
                if line.startswith(name):
                    return int(line.split()[1])
        return 0


async def _compose_while_sending(database: Database) -> tuple[float, float, float, int, int]:
    """Wall and CPU seconds of composing, seconds until the first message, MB grown, digests."""
    clock, gate, sending = SetClock(SLOT + timedelta(milliseconds=5)), Gate(), set[asyncio.Task[Any]]()
    deliver = Deliver(database, gate, clock, wording)
    loop = asyncio.get_running_loop()

    def knock() -> None:
        if not sending:
            sending.add(loop.create_task(deliver()))

    compose = Compose(database, clock, wording, WINDOW, GRACE, knock)
    memory = Memory()
    began_s, began_cpu_s = time.monotonic(), time.process_time()
    summary = await compose()
    wall_s, cpu_s = time.monotonic() - began_s, time.process_time() - began_cpu_s
    grown_mb = memory.grown_mb()
    for task in sending:
        task.cancel()
    await asyncio.gather(*sending, return_exceptions=True)
    return wall_s, cpu_s, (gate.first_s or float("inf")) - began_s, grown_mb, summary.digests


def measure(url: str, chats: int) -> tuple[float, float, float, int, float]:
    database = Database(url)
    try:
        migrate.upgrade(database)
        fill(database, chats)
        naive_ms = naive(database, chats)
        wall_s, cpu_s, first_s, grown_mb, digests = asyncio.run(_compose_while_sending(database))
        assert digests == chats, digests
        return wall_s, cpu_s, first_s, grown_mb, naive_ms
    finally:
        database.close()


def rows(kind: Any, sizes: Sequence[int]) -> Iterator[str]:
    for chats in sizes:
        wall_s, cpu_s, first_s, grown_mb, naive_ms = measure(kind.empty_url(), chats)
        ours_ms = cpu_s * 1000 / chats
        yield (
            f"{kind.name:<10}{chats:>8}{chats / cpu_s:>13.0f}{ours_ms:>13.3f}{chats / wall_s:>9.0f}{first_s:>9.2f}"
            f"{naive_ms:>10.2f}{naive_ms / ours_ms:>12.1f}{grown_mb:>6}"
        )


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks fanout", description=__doc__)
    parser.add_argument("--chats", type=int, nargs="+", default=[1000, 10_000, 100_000])
    parser.add_argument("--database", choices=[*KINDS, "both"], default="both")
    options = parser.parse_args(argv)
    collect_seldom()
    print(f"{TOPICS_A_CHAT} of {TOPICS} topics a chat, {STORIES} stories a day, {TOPICS_A_STORY} topics a story")
    print(
        f"{'database':<10}{'chats':>8}{'chats/CPU s':>13}{'CPU ms/chat':>13}{'chats/s':>9}{'first s':>9}"
        f"{'naive ms':>10}{'naive/ours':>12}{'MB':>6}"
    )
    for name, make in KINDS.items():
        if options.database not in {name, "both"}:
            continue
        kind = make()
        try:
            for row in rows(kind, options.chats):
                print(row, flush=True)
        finally:
            kind.stop()
    return 0
