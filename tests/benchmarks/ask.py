"""/latest, /new and /search with a million items and 100,000 chats: how long they take while the poller writes.

Topics are as uneven as people's interests: the broadest of 2,000 matches a story in thirty, and most chats follow some
of the broad ones. Handling is what happens between the message that asks and the answer handed to the sender: reading,
ranking, and for /new the edition in the outbox; `CPU` is what that took of a processor in its own thread, without what
the poller did beside it, and without waiting for the disk, for the writer, or for a machine that has other work. The
baseline of the run is the bare query for the newest stories of a chat's topics. Searched for are a name that few items
have, and a name with a word that half of all items have. At the end the steps the database takes for the dearest
statements, and whether any of them reads a large table from end to end. `--keep FILE` keeps the filled SQLite file for
next time: it is copied, so that each run finds the same.
"""

import argparse
import asyncio
import itertools
import json
import random
import shutil
import statistics
import time
from collections.abc import Awaitable, Callable, Iterable, Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import make_url, text

from bot.core.feeds import FeedId
from bot.core.items import ParsedItem
from bot.core.subscriptions import Chat
from bot.locales import wording
from bot.parts import collect_seldom
from bot.storage import chats as chats_table
from bot.storage import items as items_table
from bot.storage import migrate
from bot.storage import search as search_table
from bot.storage.db import Database, Session
from bot.storage.schema import ItemRow, StoryRow, StoryTopicRow
from bot.storage.upsert import JsonText, count
from bot.usecases.ask import Ask
from bot.usecases.brief import Brief
from bot.usecases.search import Search
from tests.benchmarks.fanout import (
    FILLED_AT_ONCE,
    SLOT,
    SOURCES,
    TOPICS,
    TOPICS_A_CHAT,
    TOPICS_A_STORY,
    WINDOW,
    WORDS,
    fill_chats,
    fill_feeds,
    headline,
    number_on,
    put,
)
from tests.databases import KINDS, SqliteFiles
from tests.faults.town import SetClock
from tests.plans import noted, plan, scanned

T = TypeVar("T")
ITEMS_A_DAY = 30_000
STORIES_AT_ONCE = 10_000
ITEMS_A_STORY = (1, 1, 1, 1, 2, 2, 3, 5)
NAMES = 20_000  # each story has one in its headline
POLLED = 50  # items a write of the poller
POLL_EVERY_S = 0.5  # some 300 times the pace of such a day
WARM = 150  # answers before those that count: the process has run for a while, and keeps the stories of the day
DEAREST = 3  # statements of an answer whose steps are shown


def fill(database: Database, items: int, chats: int) -> None:
    """News of as many days as it takes, the newest at SLOT, and readers who were told some of yesterday's."""
    rng = random.Random(1)
    database.write_now(fill_feeds)
    popular = list(itertools.accumulate(n**-0.5 for n in range(1, TOPICS + 1)))
    numbers, item_ids, made = itertools.count(1), itertools.count(1), 0
    sizes = statistics.mean(ITEMS_A_STORY)
    span_s = items / ITEMS_A_DAY * 86400
    while made < items:
        stories, told, matches = [], [], []
        for n in itertools.islice(numbers, STORIES_AT_ONCE):
            at = SLOT - timedelta(seconds=60 + max(0.0, 1 - n * sizes / items) * span_s)  # ids rise with time
            said = rng.choices(range(1, SOURCES + 1), k=rng.choice(ITEMS_A_STORY))
            stories.append(a_story(n, at, said, rng))
            told += [an_item(next(item_ids), one, n, at, stories[-1]["headline"]) for one in said]
            fits = dict.fromkeys(rng.choices(range(1, TOPICS + 1), cum_weights=popular, k=TOPICS_A_STORY))
            matches += [{"topic_id": one, "story_id": n, "score": 0.8, "why": ()} for one in fits]
        made += len(told)

        def work(session: Any, stories: Any = stories, told: Any = told, matches: Any = matches) -> None:
            for table, rows in ((StoryRow, stories), (ItemRow, told), (StoryTopicRow, matches)):
                put(session, table, rows)
            if not database.is_sqlite:
                search_table.index_items(session, ((one["id"], one["title"], one["lead"]) for one in told))

        database.write_now(work)
    for start in range(1, chats + 1, FILLED_AT_ONCE):
        some = range(start, min(start + FILLED_AT_ONCE, chats + 1))
        database.write_now(lambda session, some=some: fill_chats(session, some, rng, popular=popular))  # type: ignore[misc]
    number_on(database)
    if database.is_sqlite:
        database.write_now(index_all)
        database.write_now(lambda session: session.execute(text("ANALYZE")))


def index_all(session: Any) -> None:
    """Every item's words in the search index."""
    texts = session.connection().exec_driver_sql("SELECT id, title, lead FROM items ORDER BY id")
    while some := texts.fetchmany(FILLED_AT_ONCE):
        search_table.index_items(session, some)
    for shelf in search_table.list_shelves(session):
        for _ in search_table.merge(session, shelf):
            pass


def name(number: int) -> str:
    """
    >>> name(0), name(19_999)
    ('Aaaadov', 'Bdpfdov')
    """
    letters = ""
    for _ in range(4):
        number, letter = divmod(number, 26)
        letters = chr(ord("a") + letter) + letters
    return f"{letters.capitalize()}dov"


def a_story(number: int, at: Any, said: list[int], rng: random.Random) -> dict[str, Any]:
    sources = [f"Source {one}" for one in dict.fromkeys(said)]
    lead = [{"text": f"{headline(rng)}, and {headline(rng)}.", "source": sources[0], "item_id": number}]
    return {
        "id": number,
        "headline": f"{headline(rng)} {name(rng.randrange(NAMES))}",
        "link": f"https://s{said[0]}.example/{number}",
        "lead": JsonText(json.dumps(lead)),
        "headings": (),
        "language": "en",
        "sources": tuple(sources),
        "item_count": len(said),
        "revision": 1,
        "summary_items": 0,
        "first_at": at,
        "newest_at": at,
        "updated_at": at,
    }


def an_item(number: int, feed: int, story: int, at: Any, title: str) -> dict[str, Any]:
    return {
        "id": number,
        "feed_id": feed,
        "story_id": story,
        "title": title,
        "lead": title,
        "categories": (),
        "headings": (),
        "text_digest": "",
        "revision": 1,
        "dated_ahead": False,
        "published_at": at,
        "seen_at": at,
        "changed_at": at,
        "grouped_at": at,
    }


class TimedDatabase(Database):
    """Notes what each answer takes of a processor. The poller's writes are not durable, and not counted."""

    answered_s = 0.0

    def read_now(self, work: Callable[[Session], T]) -> T:
        began_s = time.thread_time()
        try:
            return super().read_now(work)
        finally:
            self.answered_s += time.thread_time() - began_s

    def write_now(self, work: Callable[[Session], T], *, durable: bool = False) -> T:
        began_s = time.thread_time()
        try:
            return super().write_now(work, durable=durable)
        finally:
            if durable:
                self.answered_s += time.thread_time() - began_s


class Poller:
    """Stores new items all the time, as the refresh does."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._numbers = itertools.count(1)
        self.written = 0

    async def run(self) -> None:
        while True:
            feed = FeedId(next(self._numbers) % SOURCES + 1)
            await self._database.write(lambda session, feed=feed: self._store(session, feed))  # type: ignore[misc]
            self.written += POLLED
            await asyncio.sleep(POLL_EVERY_S)

    def _store(self, session: Any, feed: FeedId) -> None:
        parsed = []
        for _ in range(POLLED):
            guid = f"polled-{next(self._numbers)}"
            parsed.append(
                ParsedItem(
                    f"Polled {guid}", lead="Of the poller.", link=None, guid=guid, published_at=SLOT, language="en"
                )
            )
        items_table.save_items(session, feed, parsed, SLOT)


async def timed(
    database: TimedDatabase, ask: Callable[[Chat], Awaitable[Any]], chats: Iterable[Chat]
) -> tuple[list[float], list[float]]:
    """Milliseconds by the clock, and of processor, of each answer."""
    wall_ms, cpu_ms = [], []
    for chat in chats:
        began_s, database.answered_s = time.perf_counter(), 0.0
        await ask(chat)
        wall_ms.append((time.perf_counter() - began_s) * 1000)
        cpu_ms.append(database.answered_s * 1000)
    return wall_ms, cpu_ms


BARE = (
    "SELECT DISTINCT s.id, s.headline, s.newest_at FROM subscriptions f "
    "JOIN story_topics t ON t.topic_id = f.topic_id JOIN stories s ON s.id = t.story_id "
    "WHERE f.chat_id = :chat AND s.newest_at > :since ORDER BY s.newest_at DESC LIMIT 20"
)


async def measure(database: TimedDatabase, chats: int, asked: int) -> Iterator[str]:
    rng = random.Random(2)
    clock = SetClock(SLOT)
    asking = Ask(database, clock, Brief(wording, WINDOW))
    answers = asked + WARM
    numbers = rng.sample(range(1, chats + 1), 2 * answers)
    found = database.read_now(lambda session: chats_table.get_chats(session, numbers))
    people = [found[number] for number in numbers]
    since: Any = SLOT - timedelta(days=1)
    since = str(since.replace(tzinfo=None)) if database.is_sqlite else since

    async def bare(chat: Chat) -> Any:
        given = {"chat": chat.id, "since": since}
        return await database.read(lambda session: session.execute(text(BARE), given).all())

    searching = Search(database, clock)

    async def by_name(chat: Chat) -> Any:
        return await searching(chat, name(rng.randrange(NAMES)))

    async def by_name_and_word(chat: Chat) -> Any:
        return await searching(chat, f"{name(rng.randrange(NAMES))} {rng.choice(WORDS)}")

    ways: dict[str, Callable[[Chat], Awaitable[Any]]] = {
        "bare query": bare,
        "/latest": asking.latest,
        "/new": asking.new,
        "/search name": by_name,
        "/search two": by_name_and_word,
    }
    poller = Poller(database)
    polling = asyncio.create_task(poller.run())
    lines, steps = [], []
    for way, ask in ways.items():
        some = people[answers:] if way == "/new" else people[:answers]  # who asked for /new has no more to be told
        await timed(database, ask, some[:WARM])
        wall_ms, cpu_ms = await timed(database, ask, some[WARM:])
        points, cpu = statistics.quantiles(wall_ms, n=100), statistics.quantiles(cpu_ms, n=100)
        lines.append(f"{way:<14}{points[49]:>9.1f}{points[98]:>9.1f}{cpu[49]:>9.1f}{cpu[98]:>9.1f}")
    polling.cancel()
    await asyncio.gather(polling, return_exceptions=True)
    lines.append(f"({poller.written} items were stored meanwhile)")
    for way, ask in ways.items():
        if way != "bare query":
            steps += [f"{way}:", *await planned(database, ask, rng.choice(people))]
    return iter([*lines, *steps])


async def planned(database: Database, ask: Callable[[Chat], Awaitable[Any]], chat: Chat) -> list[str]:
    """The steps of the statements that take longest for this answer, and what is read from end to end in it."""
    with noted() as statements:
        await ask(chat)
    queries = {one: given for one, given in statements.items() if one.startswith("SELECT")}
    took_ms = {one: await database.read(partial(_took_ms, one, given)) for one, given in queries.items()}
    lines = []
    for one in sorted(took_ms, key=lambda one: -took_ms[one])[:DEAREST]:
        lines.append(f"  {took_ms[one]:5.2f} ms  {' '.join(one.split())[:90]}")
        lines += [f"            {step}" for step in plan(database, one, queries[one])]
    large = sorted({table for table, _ in scanned(database, statements)})
    return [*lines, f"  read from end to end: {', '.join(large) or 'no large table'}; {len(statements)} statements"]


def _took_ms(statement: str, given: Any, session: Any) -> float:
    began_s = time.thread_time()
    session.connection().exec_driver_sql(statement, given).all()
    return (time.thread_time() - began_s) * 1000


def a_database(kind: Any, keep: Path | None, items: int, chats: int) -> TimedDatabase:
    """Filled, or a copy of the kept one."""
    url = kind.empty_url()
    file = make_url(url).database
    if keep is not None and keep.exists() and isinstance(kind, SqliteFiles):
        shutil.copyfile(keep, str(file))
    database = TimedDatabase(url)
    migrate.upgrade(database)
    if database.read_now(lambda session: count(session, StoryRow)) == 0:
        fill(database, items, chats)
        if keep is not None and database.is_sqlite:
            database.copy_to(keep)
    return database


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks ask", description=__doc__)
    parser.add_argument("--items", type=int, default=1_000_000)
    parser.add_argument("--chats", type=int, default=100_000)
    parser.add_argument("--asked", type=int, default=300, help="times each")
    parser.add_argument("--database", choices=[*KINDS, "both"], default="sqlite")
    parser.add_argument("--keep", type=Path, help="keep the filled SQLite file here, or use the one that is here")
    options = parser.parse_args(argv)
    collect_seldom()
    print(f"{options.items} items, {options.chats} chats, {TOPICS_A_CHAT} of {TOPICS} topics each")
    for kind_name, make in KINDS.items():
        if options.database not in {kind_name, "both"}:
            continue
        kind = make()
        try:
            database = a_database(kind, options.keep, options.items, options.chats)
            print(f"{kind.name:<14}{'p50 ms':>9}{'p99 ms':>9}{'CPU p50':>9}{'CPU p99':>9}")
            for line in asyncio.run(measure(database, options.chats, options.asked)):
                print(line, flush=True)
            database.close()
        finally:
            kind.stop()
    return 0
