"""How long pruning holds the writer, step by step, and what others wait meanwhile: prune [items] (a million).

`wall` is the time on the clock from before BEGIN IMMEDIATE until after COMMIT, waiting for a processor or the disk
included; `CPU` what the writer worked of it. Beside it loops of the same lengths in a thread without a database: what
is over 50 ms there is the machine's doing.

The database is a file made by the migrations: items from 0 to 180 days old, one story for two items, three keys an
item, its words in the search index, a topic and a ledger row for each story, and every thousandth story told to a
thousand chats; half of it is older than the 90 days that are kept.
"""

import asyncio
import gc
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from sqlalchemy import JSON, Boolean, Float, Integer, text

from bot.storage import migrate, search
from bot.storage.db import Database, Session
from bot.storage.schema import Base
from bot.usecases.prune import Prune, Retention

T = TypeVar("T")
NOW = datetime(2026, 6, 1, tzinfo=UTC)
SPAN_S = 180 * 86400
LEAD = "The number of dead in the flood has risen, the emergency office said; boats and helicopters were sent. " * 3

NUMBERS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {most})"
BORN_AT = "strftime('%Y-%m-%d %H:%M:%S.000000', :now, '-' || (:span - i * :span / :stories) || ' seconds')"
CHATS = 1000
LOOPS = 2000
ITEMS_AT_ONCE = 5000
NUMBERS_OF = (Boolean, Float, Integer)
# Table, the columns that matter here, where they come from; a column that must not be empty gets "" or 0 of its kind.
FILL: tuple[tuple[str, dict[str, str], str], ...] = (
    ("feeds", {"id": "i", "url": "'http://feed.example/' || i", "topics": "'[]'"}, "FROM n WHERE i <= :feeds"),
    ("topics", {"id": "1", "slug": "'world'"}, "FROM n WHERE i = 1"),
    ("chats", {"id": "i", "chat_id": "i", "article_languages": "'[]'"}, f"FROM n WHERE i <= {CHATS}"),
    (
        "stories",
        {
            "id": "i",
            "headline": "'Dyke breaks, number ' || i",
            "item_count": "2",
            "first_at": BORN_AT,
            "newest_at": BORN_AT,
            "updated_at": BORN_AT,
        },
        "FROM n WHERE i <= :stories",
    ),
    ("story_revisions", {"story_id": "id", "number": "1", "headline": "headline", "at": "newest_at"}, "FROM stories"),
    ("story_topics", {"topic_id": "1", "story_id": "id"}, "FROM stories"),
    ("ledger", {"chat_id": "1", "story_id": "id", "headline": "headline", "told_at": "newest_at"}, "FROM stories"),
    (
        "ledger",
        {"chat_id": "chats.id", "story_id": "stories.id", "headline": "headline", "told_at": "newest_at"},
        "FROM stories, chats WHERE stories.id % 1000 = 0 AND chats.id > 1",
    ),
    (
        "items",
        {
            "id": "2 * id + k",
            "feed_id": "(2 * id + k) * 7 % :feeds + 1",
            "story_id": "id",
            "title": "headline",
            "lead": ":lead",
            "published_at": "newest_at",
            "seen_at": "newest_at",
            "changed_at": "newest_at",
            "grouped_at": "newest_at",
        },
        "FROM stories, (SELECT 0 AS k UNION SELECT 1)",
    ),
    (
        "item_keys",
        {"feed_id": "feed_id", "key": "substr('gtn', k, 1) || hex(randomblob(16))", "item_id": "id"},
        "FROM items, (SELECT 1 AS k UNION SELECT 2 UNION SELECT 3)",
    ),
    ("story_joins", {"item_id": "id", "story_id": "story_id"}, "FROM items"),
)


class StoppedClock:
    def now(self) -> datetime:
        return NOW


class TimedDatabase(Database):
    """Notes how long each write had the writer, commit included, and how much of that it worked."""

    held_s: list[float]
    cpu_s: list[float]

    def write_now(self, work: Callable[[Session], T], *, durable: bool = False) -> T:
        began_s, began_cpu_s = time.perf_counter(), time.thread_time()
        try:
            return super().write_now(work, durable=durable)
        finally:
            self.held_s.append(time.perf_counter() - began_s)
            self.cpu_s.append(time.thread_time() - began_cpu_s)


def bare_loops(lengths_s: list[float]) -> list[float]:
    """How long loops take that need so much CPU, with a pause between them, in a thread of their own."""
    took_s = []
    for length_s in lengths_s:
        began_s, began_cpu_s = time.perf_counter(), time.thread_time()
        while time.thread_time() - began_cpu_s < length_s:
            pass
        took_s.append(time.perf_counter() - began_s)
        time.sleep(length_s)
    return took_s


def main(argv: list[str]) -> int:
    items = int(argv[0]) if argv else 1_000_000
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "newsbrief.db"
        database = TimedDatabase(f"sqlite:///{path}")
        database.held_s, database.cpu_s = [], []
        migrate.upgrade(database)
        fill(database, items)
        print(f"{items} items, {path.stat().st_size / 2**20:.0f} MiB")
        database.held_s.clear()
        database.cpu_s.clear()
        gc.collect()
        gc.freeze()  # as `newsbrief run` does
        asyncio.run(measure(database))
        database.close()
    return 0


def fill(database: Database, items: int) -> None:
    values = {
        "now": f"{NOW:%Y-%m-%d %H:%M:%S}.000000",
        "stories": items // 2,
        "span": SPAN_S,
        "lead": LEAD,
        "feeds": max(1, items // 5000),
    }

    def work(session: Session) -> None:
        for table, columns, source in FILL:
            statement = filling(table, columns, source, max(items, CHATS))
            named = {name: value for name, value in values.items() if f":{name}" in statement}
            session.execute(text(statement.replace("%H:%M:%S", "%H\\:%M\\:%S")), named)

    database.write_now(work)
    fill_index(database)


def fill_index(database: Database) -> None:
    """The words of the items, put together as where they came day by day."""

    def work(session: Session) -> None:
        texts = session.connection().exec_driver_sql("SELECT id, title, lead FROM items ORDER BY id")
        while some := texts.fetchmany(ITEMS_AT_ONCE):
            search.index_items(session, [tuple(one) for one in some])
        for shelf in search.list_shelves(session):
            for _ in search.merge(session, shelf):
                pass

    database.write_now(work)


def filling(table: str, columns: dict[str, str], source: str, most: int) -> str:
    """An INSERT of these columns, and of something in each other one that must not be empty."""
    model = Base.metadata.tables.get(table)
    must = [] if model is None else [c for c in model.columns if not c.nullable and c.name not in columns]
    all_columns = columns | {c.name: "0" if isinstance(c.type, NUMBERS_OF) else ":now" for c in must}
    all_columns |= {c.name: "'[]'" for c in must if isinstance(c.type, JSON)}
    numbers = NUMBERS.format(most=most) if "FROM n" in source else ""
    return f"INSERT INTO {table} ({', '.join(all_columns)}) {numbers} SELECT {', '.join(all_columns.values())} {source}"


async def measure(database: TimedDatabase) -> None:
    days = timedelta(days=1)
    prune = Prune(database, StoppedClock(), Retention(90 * days, 180 * days, None))
    waits: list[float] = []
    finished = asyncio.Event()

    async def somebody_else() -> None:
        """A reader of the writer's time: how long a small write waits while pruning goes on."""
        while not finished.is_set():
            began_s = time.perf_counter()
            await asyncio.get_running_loop().run_in_executor(
                database._writer,
                lambda: Database.write_now(database, lambda session: session.execute(text("SELECT 1"))),
            )
            waits.append(time.perf_counter() - began_s)
            await asyncio.sleep(0.01)

    other = asyncio.create_task(somebody_else())
    began_s = time.perf_counter()
    done = await prune()
    took_s = time.perf_counter() - began_s
    finished.set()
    await other
    print(f"{done.items} items and {done.stories} stories in {took_s:.0f} s, {len(database.held_s)} steps")
    bare = await asyncio.to_thread(bare_loops, database.cpu_s[:LOOPS])
    for name, found_s in (
        ("hold, wall", database.held_s),
        ("hold, CPU", database.cpu_s),
        ("others' wait", waits),
        ("bare loop, wall", bare),
    ):
        found = sorted(one * 1000 for one in found_s)
        p99 = found[int(len(found) * 0.99)]
        print(
            f"{name:15}  median {statistics.median(found):.1f} ms, p99 {p99:.1f} ms, longest {found[-1]:.1f} ms, "
            f"over 50 ms {sum(one > 50 for one in found)} of {len(found)}"
        )
