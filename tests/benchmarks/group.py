"""What grouping costs with a full window: CPU an item and memory, and the rebuild after a restart.

    python -m tests.benchmarks group [--items 50000] [--sample 500]

The news is made up: events with words of their own told by several sources, drawn from a vocabulary as uneven as a
language's (Zipf). The window of 72 hours is filled, then a sample is placed and added while as many items leave. The
baseline is the plain way, word Jaccard of the title against every item of the window. The rebuild is what `group` does
at its first call on a SQLite file that holds the window.
"""

import argparse
import asyncio
import random
import tempfile
import time
import tracemalloc
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from pathlib import Path

from sqlalchemy import insert

from bot.core.feeds import FeedId
from bot.core.grouping import WINDOW, StoryIndex
from bot.core.items import Item, ItemId
from bot.storage import migrate
from bot.storage.db import Database, Session
from bot.storage.schema import FeedRow, ItemRow, StoryRow
from bot.usecases.group import Group
from tests.benchmarks.grouping import title_words

SYLLABLES = (
    "ba be bi bo da de di do fa fe ga go ka ke ki ko la le li lo ma me mi mo na ne ra re ri ro sa se ta te".split()
)
COMMON, RARE = 6_000, 60_000
FIRST = datetime(2030, 5, 6, tzinfo=UTC)
PLAIN_SAMPLE = 10  # the plain way takes a second for so many
Told = list[tuple[Item, int]]


def vocabulary(dice: random.Random, size: int) -> list[str]:
    found: dict[str, None] = {}
    while len(found) < size:
        found["".join(dice.choices(SYLLABLES, k=dice.randint(2, 4)))] = None
    return list(found)


def news(count: int, every: timedelta) -> Told:
    """So many items with the event each tells, one `every` so often."""
    dice = random.Random(7)
    spoken = vocabulary(dice, COMMON + RARE)
    common, rare = spoken[:COMMON], spoken[COMMON:]
    weights = list(accumulate(1 / (rank + 3) for rank in range(COMMON)))
    told = []
    events: list[tuple[int, list[str]]] = []
    for number in range(1, count + 1):
        if not events or dice.random() < 0.5:
            events.append((number, dice.choices(rare, k=8) + dice.choices(common, cum_weights=weights, k=4)))
        event, own = dice.choice(events[-400:])
        title = dice.sample(own, 6) + dice.choices(common, cum_weights=weights, k=3)
        lead = dice.sample(own, 10) + dice.choices(common, cum_weights=weights, k=40)
        dice.shuffle(title)
        at = FIRST + number * every
        source = f"Source {dice.randint(1, 300)}"
        item = Item(ItemId(number), FeedId(1), source, " ".join(title), " ".join(lead), None, at, at)
        told.append((item, event))
    return told


def filled(told: Told) -> StoryIndex:
    index = StoryIndex()
    for item, event in told:
        index.add(item, event)
    return index


def measure_items(window: Told, sample: Told) -> None:
    index = filled(window)
    spent, right = [], 0
    for item, event in sample:
        expected = None if index.settled(event) else event
        started = time.process_time()
        found = index.place(item).story_id
        index.add(item, event)
        spent.append((time.process_time() - started) * 1000)
        right += found == expected
    spent.sort()
    middle, high = spent[len(spent) // 2], spent[int(len(spent) * 0.95)]
    mean = sum(spent) / len(spent)
    print(f"an item among {len(index)}: mean {mean:.2f} ms, median {middle:.2f} ms, 95 % below {high:.2f} ms")
    print(f"placed as made up: {right} of {len(spent)}")
    titles = [title_words(item) for item, _ in window]
    started = time.process_time()
    for item, _ in sample[:PLAIN_SAMPLE]:
        mine = title_words(item)
        max(len(mine & other) / len(mine | other) for other in titles)
    plain = (time.process_time() - started) * 1000 / PLAIN_SAMPLE
    print(f"word Jaccard against all of them: {plain:.2f} ms, {plain / mean:.0f} times ours")


def measure_memory(window: Told) -> None:
    tracemalloc.start()  # slows everything down, so the times are taken without it
    index = filled(window)
    print(f"memory of {len(index)} items: {tracemalloc.get_traced_memory()[0] / 1e6:.0f} MB")
    tracemalloc.stop()


class StoppedClock:
    def __init__(self, at: datetime) -> None:
        self._at = at

    def now(self) -> datetime:
        return self._at


def measure_restart(window: Told) -> None:
    now = window[-1][0].seen_at
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{Path(folder) / 'newsbrief.db'}")
        migrate.upgrade(database)
        database.write_now(lambda session: store(session, window))
        group = Group(database, StoppedClock(now))
        started = time.process_time()
        asyncio.run(group())
        print(f"read back at a start: {time.process_time() - started:.1f} s of CPU")
        database.close()


def store(session: Session, told: Told) -> None:
    at = told[0][0].seen_at
    feed = {"url": "http://feed.example/", "title": "Feed", "origin": "config", "topics": [], "failures": 0}
    session.execute(insert(FeedRow), [feed | {"id": 1, "interval_s": 900, "next_check_at": at, "created_at": at}])
    first = {event: item for item, event in reversed(told)}
    empty = {"lead": [], "headings": [], "sources": ["Feed"], "item_count": 1, "revision": 1, "summary_items": 0}
    stories = [
        empty
        | {"id": event, "headline": item.title, "first_at": item.seen_at}
        | {"newest_at": item.seen_at, "updated_at": item.seen_at}
        for event, item in first.items()
    ]
    session.execute(insert(StoryRow), stories)
    plain = {"feed_id": 1, "categories": [], "headings": [], "text_digest": "x", "revision": 1, "dated_ahead": False}
    rows = [
        plain
        | {"id": item.id, "story_id": event, "title": item.title, "lead": item.lead, "published_at": item.seen_at}
        | {"seen_at": item.seen_at, "changed_at": item.seen_at, "grouped_at": item.seen_at}
        for item, event in told
    ]
    session.execute(insert(ItemRow), rows)


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="group", description=__doc__)
    parser.add_argument("--items", type=int, default=50_000)
    parser.add_argument("--sample", type=int, default=500)
    options = parser.parse_args(argv)
    told = news(options.items + options.sample, WINDOW / options.items)
    window, sample = told[: options.items], told[options.items :]
    measure_items(window, sample)
    measure_restart(window)
    measure_memory(window)
    return 0
