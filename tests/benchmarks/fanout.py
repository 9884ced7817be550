"""Eight o'clock: chats composed and promised per second of processor time, and what a chat costs as they get many.

Each chat follows ten of 2,000 topics, with the stories of a day. In the same run the naive way: one query a chat for
the stories of its topics, without anything rendered or written.
"""

import argparse
import asyncio
import json
import random
import resource
import time
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import insert, select, text

from bot.locales import wording
from bot.storage import migrate
from bot.storage.db import Database
from bot.storage.schema import (
    ChatRow,
    DeliveryRow,
    FeedRow,
    ItemRow,
    SlotRow,
    StoryRow,
    StoryTopicRow,
    SubscriptionRow,
    TopicRow,
)
from bot.usecases.compose import Compose
from tests.faults.servers import KINDS
from tests.faults.town import SetClock

SLOT = datetime(2026, 3, 3, 8, 0, tzinfo=UTC)
TOPICS, TOPICS_A_CHAT, TOPICS_A_STORY = 2000, 10, 3
STORIES = 5000  # of the last 24 hours
SOURCES = 300
NAIVE_SAMPLE = 300
WORDS = "harbour council ferry budget storm bridge school court river market vote strike museum rail orchard".split()


def headline(rng: random.Random) -> str:
    return " ".join(rng.choices(WORDS, k=9)).capitalize()


def fill(session: Any, chats: int, rng: random.Random) -> None:
    """The news of a day, and the readers of a town."""
    before = SLOT - timedelta(days=30)
    session.execute(
        insert(TopicRow),
        [
            {
                "id": n,
                "kind": "free",
                "slug": f"free:{n}",
                "name": f"topic {n}",
                "query": f"word{n}",
                "created_at": before,
            }
            for n in range(1, TOPICS + 1)
        ],
    )
    feed = {
        "topics": [],
        "origin": "config",
        "interval_s": 900,
        "next_check_at": SLOT,
        "created_at": before,
        "checked_at": SLOT,
        "ok_at": SLOT,
    }
    session.execute(
        insert(FeedRow),
        [{"id": n, "url": f"https://s{n}.example/rss", "title": f"Source {n}", **feed} for n in range(1, SOURCES + 1)],
    )
    stories, items, matches = [], [], []
    for n in range(1, STORIES + 1):
        at = SLOT - timedelta(seconds=rng.randint(60, 23 * 3600))
        said = rng.sample(range(1, SOURCES + 1), rng.choice((1, 1, 1, 2, 3, 5)))
        title = headline(rng)
        lead = [{"text": f"{headline(rng)}, and {headline(rng)}.", "source": f"Source {said[0]}", "item_id": n}]
        stories.append(
            {
                "id": n,
                "headline": title,
                "link": f"https://s{said[0]}.example/{n}",
                "lead": lead,
                "headings": [],
                "language": "en",
                "sources": [f"Source {one}" for one in said],
                "item_count": len(said),
                "revision": 1,
                "first_at": at,
                "newest_at": at,
                "updated_at": at,
            }
        )
        items += [
            {
                "feed_id": one,
                "story_id": n,
                "title": title,
                "lead": "",
                "categories": [],
                "headings": [],
                "text_digest": "",
                "published_at": at,
                "seen_at": at,
                "changed_at": at,
                "grouped_at": at,
            }
            for one in said
        ]
        matches += [
            {"topic_id": topic, "story_id": n, "score": round(rng.uniform(0.3, 1), 3), "why": []}
            for topic in rng.sample(range(1, TOPICS + 1), TOPICS_A_STORY)
        ]
    session.execute(insert(StoryRow), stories)
    session.execute(insert(ItemRow), items)
    session.execute(insert(StoryTopicRow), matches)
    for start in range(1, chats + 1, 5000):
        some = range(start, min(start + 5000, chats + 1))
        chat = {
            "kind": "private",
            "language": "en",
            "zone": "Europe/Berlin",
            "stories": 8,
            "article_languages": [],
            "empty_day": "tell",
            "state": "active",
            "told_at": SLOT - timedelta(days=1),
            "created_at": before,
        }
        session.execute(insert(ChatRow), [{"id": n, "chat_id": n, **chat} for n in some])
        slot = {"wall": "09:00", "days": "0123456", "next_day": SLOT.date(), "next_due_at": SLOT}
        session.execute(insert(SlotRow), [{"chat_id": n, **slot} for n in some])
        followed = [
            {"chat_id": n, "topic_id": topic, "created_at": before}
            for n in some
            for topic in rng.sample(range(1, TOPICS + 1), TOPICS_A_CHAT)
        ]
        session.execute(insert(SubscriptionRow), followed)


def naive(database: Database, chats: int) -> float:
    """CPU milliseconds a chat for only asking which stories it would be told."""
    query = text(
        "SELECT s.id, s.headline, s.lead, s.sources, s.newest_at, max(t.score) FROM subscriptions f "
        "JOIN story_topics t ON t.topic_id = f.topic_id JOIN stories s ON s.id = t.story_id "
        "WHERE f.chat_id = :chat AND s.newest_at > :since "
        "AND NOT EXISTS (SELECT 1 FROM ledger l WHERE l.chat_id = f.chat_id AND l.story_id = s.id) "
        "GROUP BY s.id, s.headline, s.lead::text, s.sources::text, s.newest_at ORDER BY s.newest_at DESC LIMIT 40"
    )
    if database.is_sqlite:
        query = text(str(query).replace("::text", ""))
    else:
        query = text(str(query).replace("s.lead, s.sources, ", ""))
    since: Any = SLOT - timedelta(days=1)
    began_s = time.process_time()
    for chat in range(1, min(NAIVE_SAMPLE, chats) + 1):
        given = {"chat": chat, "since": str(since.replace(tzinfo=None)) if database.is_sqlite else since}
        rows = database.read_now(lambda session, given=given: session.execute(query, given).all())  # type: ignore[misc]
        for row in rows:
            if isinstance(row[2], str) and database.is_sqlite:
                json.loads(row[2])
    return (time.process_time() - began_s) * 1000 / min(NAIVE_SAMPLE, chats)


class TimedDatabase(Database):
    """Remembers when the first transaction of promises was over."""

    first_s: float | None = None

    async def write(self, work: Any, *, durable: bool = False) -> Any:
        result = await super().write(work, durable=durable)
        if getattr(result, "digests", 0) and self.first_s is None:
            self.first_s = time.monotonic()
        return result


def measure(url: str, chats: int) -> tuple[float, float, float, float, int | None]:
    """Wall and CPU seconds, seconds until the first promise, what the naive way takes, and messages promised."""
    database = TimedDatabase(url)
    try:
        migrate.upgrade(database)
        database.write_now(lambda session: fill(session, chats, random.Random(1)))
        if not database.is_sqlite:
            database.write_now(lambda session: session.execute(text("ANALYZE")))
        naive_ms = naive(database, chats)
        clock = SetClock(SLOT + timedelta(milliseconds=500))
        compose = Compose(database, clock, wording, timedelta(hours=24), timedelta(days=3))
        began_s, began_cpu_s = time.monotonic(), time.process_time()
        summary = asyncio.run(_run(compose))
        wall_s, cpu_s = time.monotonic() - began_s, time.process_time() - began_cpu_s
        assert summary.digests == chats, summary
        parts = database.read_now(lambda s: s.scalar(select(DeliveryRow.id).order_by(DeliveryRow.id.desc()).limit(1)))
        return wall_s, cpu_s, (database.first_s or 0) - began_s, naive_ms, parts
    finally:
        database.close()


async def _run(compose: Compose) -> Any:
    return await compose()


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks fanout", description=__doc__)
    parser.add_argument("--chats", type=int, nargs="+", default=[1000, 10_000, 100_000])
    parser.add_argument("--database", choices=[*KINDS, "both"], default="both")
    options = parser.parse_args(argv)
    print(f"{TOPICS_A_CHAT} of {TOPICS} topics a chat, {STORIES} stories of a day, {TOPICS_A_STORY} topics a story")
    print(
        f"{'database':<10}{'chats':>8}{'chats/CPU s':>13}{'CPU ms/chat':>13}{'chats/s':>9}{'first s':>9}"
        f"{'naive ms':>10}{'naive/ours':>12}{'peak MB':>9}"
    )
    for name, make in KINDS.items():
        if options.database not in {name, "both"}:
            continue
        kind = make()
        try:
            for chats in options.chats:
                wall_s, cpu_s, first_s, naive_ms, _ = measure(kind.url(), chats)
                ours_ms = cpu_s * 1000 / chats
                peak_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
                print(
                    f"{name:<10}{chats:>8}{chats / cpu_s:>13.0f}{ours_ms:>13.3f}{chats / wall_s:>9.0f}{first_s:>9.2f}"
                    f"{naive_ms:>10.2f}{naive_ms / ours_ms:>12.1f}{peak_mb:>9}",
                    flush=True,
                )
        finally:
            kind.stop()
    return 0
