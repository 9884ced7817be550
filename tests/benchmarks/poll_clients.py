"""The programs the benchmark `poll` compares. Each starts once, and reads all feeds once for each line it is given.

    python -m tests.benchmarks.poll_clients NAME FOLDER BASE FEEDS

It answers each line with one of JSON, and ends when there are no more.
"""

import asyncio
import gc
import importlib
import json
import logging
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Self
from urllib.parse import urlsplit

AT_ONCE = 64
PREPARE = (
    "import sys; from bot.storage import migrate; from bot.storage.db import Database;"
    "database = Database(sys.argv[1]); migrate.upgrade(database); database.close()"
)
Look = Callable[[], dict[str, object]]


class Lag:
    """How late the event loop comes to what is due, asked every 10 ms.

    Its own part is what is left when its thread's waits for a processor are taken off: on a busy machine most of it.
    """

    def __init__(self) -> None:
        self.late_ms: list[float] = []
        self.own_ms: list[float] = []

    async def __aenter__(self) -> Self:
        self._task = asyncio.create_task(self._probe())
        return self

    async def __aexit__(self, *_: object) -> None:
        self._task.cancel()

    async def _probe(self) -> None:
        while True:
            began, waited_ms = time.perf_counter(), _waited_ms()
            await asyncio.sleep(0.01)
            late_ms = (time.perf_counter() - began - 0.01) * 1000
            self.late_ms.append(late_ms)
            self.own_ms.append(max(late_ms - (_waited_ms() - waited_ms), 0.0))

    def told(self) -> dict[str, object]:
        return _ends("lag", self.late_ms) | _ends("own lag", self.own_ms)


def _ends(name: str, times_ms: list[float]) -> dict[str, object]:
    late = sorted(times_ms) or [0.0]
    return {f"{name} p99 ms": round(late[int(len(late) * 0.99)], 1), f"{name} max ms": round(late[-1], 1)}


def _waited_ms() -> float:
    """How long this thread could have run and had no processor to run on, since it began."""
    try:
        return int(Path("/proc/thread-self/schedstat").read_text("ascii").split()[1]) / 1e6
    except OSError:  # not Linux
        return 0.0


def ours(folder: Path, base: str, feeds: int) -> tuple[Look, Callable[[], None]]:
    from sqlalchemy import func, select

    from bot.core.feeds import PollingBounds
    from bot.loop import new_event_loop
    from bot.sources.fetch import FetchSettings, HttpFetcher
    from bot.sources.parse import ProcessParser
    from bot.storage import feeds as feeds_table
    from bot.storage.db import Database, Session
    from bot.storage.schema import ItemRow
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

    url = f"sqlite:///{folder / 'ours.db'}"
    # In a process of its own: at all but its first start `newsbrief run` finds the schema in place.
    subprocess.run([sys.executable, "-c", PREPARE, url], check=True)
    database = Database(url)
    database.write_now(add)
    runner = asyncio.Runner(loop_factory=new_event_loop)
    stack = AsyncExitStack()

    async def start() -> Refresh:
        fetcher = await stack.enter_async_context(HttpFetcher(settings))
        parser = await stack.enter_async_context(ProcessParser())
        first = b"<rss version='2.0'><channel><title>Start-up</title></channel></rss>"
        looks = [parser.parse(first, url=base, content_type="", now=datetime.now(UTC)) for _ in range(2)]
        await asyncio.gather(*looks)  # the workers start with the first feeds: that is start-up
        return Refresh(database, fetcher, parser, SystemClock(), bounds)

    refresh = runner.run(start())
    # As `newsbrief run` does it; said anew, since bot/parts.py would load all the rest of the program.
    gc.set_threshold(20_000, 20, 20)
    sys.setswitchinterval(0.0005)
    gc.freeze()

    async def run() -> dict[str, object]:
        async with Lag() as lag:
            summary = await refresh()
        items = await database.read(lambda session: session.scalar(select(func.count(ItemRow.id))))
        return {
            "items": items,
            "looked": summary.looked,
            "failed": summary.failed,
            "new": summary.new,
            "revised": summary.revised,
            **lag.told(),
        }

    def make_due() -> None:
        """What time does otherwise; between two rounds, since it is no part of reading feeds."""
        database.write_now(lambda session: feeds_table.make_due(session, datetime.now(UTC)))

    return lambda: runner.run(run()), make_due


def bare(_folder: Path, base: str, feeds: int) -> Look:
    """The floor: fetches with validators, reads every body, stores nothing else."""
    import aiohttp

    etags: dict[str, str] = {}
    runner = asyncio.Runner()

    async def start() -> aiohttp.ClientSession:
        return aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=AT_ONCE))

    session = runner.run(start())

    async def run() -> dict[str, object]:
        size = 0
        urls = iter([f"{base}/feed/{number}" for number in range(feeds)])

        async def worker() -> None:
            nonlocal size
            for url in urls:
                headers = {"If-None-Match": etags[url]} if url in etags else {}
                async with session.get(url, headers=headers) as response:
                    size += len(await response.read())
                    etags[url] = response.headers["ETag"]

        async with Lag() as lag:
            await asyncio.gather(*(worker() for _ in range(AT_ONCE)))
        return {"bytes": size, **lag.told()}

    return lambda: runner.run(run())


def naive(_folder: Path, base: str, feeds: int) -> Look:
    """`feedparser.parse(url)` in a loop, with ETags; every entry read goes into a set of ids."""
    import feedparser

    etags: dict[str, str] = {}
    known: set[str] = set()

    def look() -> dict[str, object]:
        for number in range(feeds):
            url = f"{base}/feed/{number}"
            parsed = feedparser.parse(url, etag=etags.get(url))
            etags[url] = parsed.get("etag") or etags[url]
            known.update(entry.id for entry in parsed.entries)
        return {"items": len(known)}

    return look


def reader(folder: Path, base: str, feeds: int) -> Look:
    """https://github.com/lemon24/reader, as its documentation shows it, with 16 workers."""
    library = importlib.import_module("reader")  # not a dependency
    its = library.make_reader(str(folder / "reader.db"), feed_root=None)
    for number in range(feeds):
        its.add_feed(f"{base}/feed/{number}")

    def look() -> dict[str, object]:
        its.update_feeds(scheduled=False, workers=16)
        return {"items": its.get_entry_counts().total}

    return look


CLIENTS: dict[str, Callable[[Path, str, int], Look | tuple[Look, Callable[[], None]]]] = {
    "ours": ours,
    "bare": bare,
    "naive": naive,
    "reader": reader,
}


def main() -> None:
    made = CLIENTS[sys.argv[1]](Path(sys.argv[2]), sys.argv[3], int(sys.argv[4]))
    look, prepare = made if isinstance(made, tuple) else (made, lambda: None)
    print("ready", flush=True)
    for _ in sys.stdin:
        print(json.dumps(look()), flush=True)
        prepare()


if __name__ == "__main__":
    main()
