"""How long pruning holds the writer, step by step, and what others wait meanwhile: prune [items] (a million).

The database is a file made by the migrations: items from 0 to 180 days old, one story for two items, three keys an
item, a topic and a ledger row for each story; half of it is older than the 90 days that are kept.
"""

import asyncio
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from sqlalchemy import text

from bot.storage import migrate
from bot.storage.db import Database, Session
from bot.usecases.prune import Prune, Retention

T = TypeVar("T")
NOW = datetime(2026, 6, 1, tzinfo=UTC)
SPAN_S = 180 * 86400
LEAD = "The number of dead in the flood has risen, the emergency office said; boats and helicopters were sent. " * 3

FILL = """
INSERT INTO feeds (id, url, title, origin, topics, interval_s, next_check_at, failures, created_at)
  WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :feeds)
  SELECT i, 'http://feed.example/' || i, 'Feed ' || i, 'config', '[]', 900, :now, 0, :now FROM n;
INSERT INTO topics (id, kind, slug, name, query, created_at) VALUES (1, 'taxonomy', 'world', 'World', '', :now);
INSERT INTO chats (id, chat_id, thread_id, kind, language, zone, stories, article_languages, empty_day, state,
    first_wanted, created_at) VALUES (1, 1, 0, 'private', 'en', 'UTC', 8, '[]', 'tell', 'active', 0, :now);
INSERT INTO stories (id, headline, lead, headings, sources, item_count, revision, first_at, newest_at, updated_at)
  WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :stories)
  SELECT i, 'Dyke breaks, number ' || i, '[]', '[]', '["Feed"]', 2, 1, at, at, at
  FROM (SELECT i, strftime('%Y-%m-%d %H:%M:%S.000000', :now, '-' || (:span - i * :span / :stories) || ' seconds') AS at
        FROM n);
INSERT INTO story_revisions (story_id, number, headline, at) SELECT id, 1, headline, newest_at FROM stories;
INSERT INTO story_topics (topic_id, story_id, score, why) SELECT 1, id, 1.0, '[]' FROM stories;
INSERT INTO ledger (chat_id, story_id, revision, headline, told_at) SELECT 1, id, 1, headline, newest_at FROM stories;
INSERT INTO items (id, feed_id, story_id, title, lead, categories, headings, text_digest, revision, dated_ahead,
    published_at, seen_at, changed_at, grouped_at)
  SELECT 2 * id + k, (2 * id + k) * 7 % :feeds + 1, id, headline, :lead, '[]', '[]', 'x', 1, 0,
    newest_at, newest_at, newest_at, newest_at FROM stories, (SELECT 0 AS k UNION SELECT 1);
INSERT INTO item_keys (feed_id, key, item_id)
  SELECT feed_id, substr('gtn', k, 1) || hex(randomblob(16)), id
  FROM items, (SELECT 1 AS k UNION SELECT 2 UNION SELECT 3);
INSERT INTO story_joins (item_id, story_id, score, evidence) SELECT id, story_id, 1.0, '{}' FROM items;
"""


class StoppedClock:
    def now(self) -> datetime:
        return NOW


class TimedDatabase(Database):
    """Notes how long each write had the writer, commit included."""

    held_s: list[float]

    def write_now(self, work: Callable[[Session], T], *, durable: bool = False) -> T:
        began_s = time.perf_counter()
        try:
            return super().write_now(work, durable=durable)
        finally:
            self.held_s.append(time.perf_counter() - began_s)


def main(argv: list[str]) -> int:
    items = int(argv[0]) if argv else 1_000_000
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "newsbrief.db"
        database = TimedDatabase(f"sqlite:///{path}")
        database.held_s = []
        migrate.upgrade(database)
        fill(database, items)
        print(f"{items} items, {path.stat().st_size / 2**20:.0f} MiB")
        database.held_s.clear()
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
        for statement in FILL.split(";\n"):
            if statement.strip():
                named = {name: value for name, value in values.items() if f":{name}" in statement}
                session.execute(text(statement.replace("%H:%M:%S", "%H\\:%M\\:%S")), named)

    database.write_now(work)


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
    held = sorted(one * 1000 for one in database.held_s)
    print(f"{done.items} items and {done.stories} stories in {took_s:.0f} s, {len(held)} steps")
    for name, found in (("hold", held), ("others' wait", sorted(one * 1000 for one in waits))):
        p99 = found[int(len(found) * 0.99)]
        print(
            f"{name}: median {statistics.median(found):.1f} ms, p99 {p99:.1f} ms, longest {found[-1]:.1f} ms, "
            f"over 50 ms {sum(one > 50 for one in found)} of {len(found)}"
        )
