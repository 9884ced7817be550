"""The programs the benchmark `poll` compares: each reads all feeds once, keeps what it needs for the next round in a
folder, and prints one line of JSON.

    python -m tests.benchmarks.poll_clients NAME FOLDER BASE FEEDS
"""

import asyncio
import json
import logging
import sqlite3
import sys
import time
from pathlib import Path
from urllib.parse import urlsplit

AT_ONCE = 64


def ours(folder: Path, base: str, feeds: int) -> dict[str, object]:
    from datetime import UTC, datetime, timedelta

    from bot.core.feeds import PollingBounds
    from bot.sources.fetch import FetchSettings, HttpFetcher
    from bot.sources.parse import ProcessParser
    from bot.storage import feeds as feeds_table
    from bot.storage import migrate
    from bot.storage.db import Database, Session
    from bot.usecases.refresh import Refresh

    logging.basicConfig(level=logging.WARNING)

    class SystemClock:
        def now(self) -> datetime:
            return datetime.now(UTC)

    bounds = PollingBounds(timedelta(minutes=15), timedelta(minutes=5), timedelta(hours=6))
    settings = FetchSettings(
        "Newsbrief-benchmark/1",
        spacing_s=0,
        per_host=AT_ONCE,
        concurrency=AT_ONCE,
        allow_private=(urlsplit(base).netloc,),
    )

    def add(session: Session) -> None:
        for number in range(feeds):
            feeds_table.save_feed(
                session,
                url=f"{base}/feed/{number}",
                title="",
                origin="operator",
                topics=(),
                interval=bounds.start,
                now=datetime.now(UTC),
            )

    async def look(database: Database) -> dict[str, object]:
        lags: list[float] = []

        async def probe() -> None:
            while True:
                began = time.perf_counter()
                await asyncio.sleep(0.01)
                lags.append((time.perf_counter() - began - 0.01) * 1000)

        async with HttpFetcher(settings) as fetcher, ProcessParser() as parser:
            probing = asyncio.create_task(probe())
            summary = await Refresh(database, fetcher, parser, SystemClock(), bounds)()
            probing.cancel()
        lags.sort()
        return {
            "looked": summary.looked,
            "failed": summary.failed,
            "new": summary.new,
            "revised": summary.revised,
            "lag p99": round(lags[int(len(lags) * 0.99)], 1) if lags else 0,
            "lag max": round(lags[-1], 1) if lags else 0,
        }

    database = Database(f"sqlite:///{folder / 'ours.db'}")
    if not migrate.is_current(database):
        migrate.upgrade(database)
        database.write_now(add)
        database.close()
        return {"prepared": True}
    database.write_now(lambda session: feeds_table.make_due(session, datetime.now(UTC)))
    found = asyncio.run(look(database))
    database.close()
    found["items"] = sqlite3.connect(folder / "ours.db").execute("SELECT count(*) FROM items").fetchone()[0]
    return found


def bare(folder: Path, base: str, feeds: int) -> dict[str, object]:
    """The floor: fetches with validators, reads every body, stores nothing else."""
    import aiohttp

    path = folder / "bare.json"
    etags: dict[str, str] = json.loads(path.read_text()) if path.exists() else {}

    async def run() -> int:
        size = 0
        urls = iter([f"{base}/feed/{number}" for number in range(feeds)])
        async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=AT_ONCE)) as session:

            async def worker() -> None:
                nonlocal size
                for url in urls:
                    headers = {"If-None-Match": etags[url]} if url in etags else {}
                    async with session.get(url, headers=headers) as response:
                        size += len(await response.read())
                        etags[url] = response.headers["ETag"]

            await asyncio.gather(*(worker() for _ in range(AT_ONCE)))
        return size

    size = asyncio.run(run())
    path.write_text(json.dumps(etags))
    return {"bytes": size}


def naive(folder: Path, base: str, feeds: int) -> dict[str, object]:
    """`feedparser.parse(url)` in a loop, with ETags; every entry read goes into a set of ids."""
    import feedparser

    path = folder / "naive.json"
    etags, ids = json.loads(path.read_text()) if path.exists() else ({}, [])
    known = set(ids)
    for number in range(feeds):
        url = f"{base}/feed/{number}"
        parsed = feedparser.parse(url, etag=etags.get(url))
        etags[url] = parsed.get("etag") or etags.get(url)
        known.update(entry.id for entry in parsed.entries)
    path.write_text(json.dumps([etags, sorted(known)]))
    return {"items": len(known)}


def reader(folder: Path, base: str, feeds: int) -> dict[str, object]:
    """https://github.com/lemon24/reader, as its documentation shows it, with 16 workers."""
    import importlib

    library = importlib.import_module("reader")  # not a dependency

    path = folder / "reader.db"
    is_new = not path.exists()
    its = library.make_reader(str(path), feed_root=None)
    if is_new:
        for number in range(feeds):
            its.add_feed(f"{base}/feed/{number}")
        return {"prepared": True}
    its.update_feeds(workers=16)
    return {"items": its.get_entry_counts().total}


CLIENTS = {"ours": ours, "bare": bare, "naive": naive, "reader": reader}

if __name__ == "__main__":
    print(json.dumps(CLIENTS[sys.argv[1]](Path(sys.argv[2]), sys.argv[3], int(sys.argv[4]))))
