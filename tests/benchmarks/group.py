"""What grouping costs with a full window: CPU an item and memory, and the rebuild after a restart.

    python -m tests.benchmarks group [--items 50000] [--sample 500]

The news is made up: events with words of their own told by several sources, drawn from a vocabulary as uneven as a
language's (Zipf). The window is filled as a restart fills it, then a sample is placed and added.
"""

import argparse
import random
import time
import tracemalloc
from datetime import UTC, datetime, timedelta
from itertools import accumulate

from bot.core.feeds import FeedId
from bot.core.grouping import StoryIndex
from bot.core.items import Item, ItemId

SYLLABLES = (
    "ba be bi bo da de di do fa fe ga go ka ke ki ko la le li lo ma me mi mo na ne ra re ri ro sa se ta te".split()
)
COMMON, RARE = 6_000, 60_000
FIRST = datetime(2030, 5, 6, tzinfo=UTC)


def vocabulary(dice: random.Random, size: int) -> list[str]:
    found: dict[str, None] = {}
    while len(found) < size:
        found["".join(dice.choices(SYLLABLES, k=dice.randint(2, 4)))] = None
    return list(found)


def news(count: int, hours: float) -> list[tuple[Item, int]]:
    """Items with the event each tells, over so many hours."""
    dice = random.Random(7)
    every = vocabulary(dice, COMMON + RARE)
    common, rare = every[:COMMON], every[COMMON:]
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
        at = FIRST + timedelta(hours=hours * number / count)
        source = f"Source {dice.randint(1, 300)}"
        item = Item(ItemId(number), FeedId(1), source, " ".join(title), " ".join(lead), None, at, at)
        told.append((item, event))
    return told


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="group", description=__doc__)
    parser.add_argument("--items", type=int, default=50_000)
    parser.add_argument("--sample", type=int, default=500)
    options = parser.parse_args(argv)
    told = news(options.items + options.sample, 71.0)
    for counted in (False, True):  # counting memory slows everything down, so the times are taken without it
        if counted:
            tracemalloc.start()
        index = StoryIndex()
        started = time.process_time()
        for item, event in told[: options.items]:
            index.add(item, event)
        filled_s = time.process_time() - started
        if counted:
            print(f"memory of the window: {tracemalloc.get_traced_memory()[0] / 1e6:.0f} MB")
            tracemalloc.stop()
            continue
        print(f"rebuilt with {len(index)} items in {filled_s:.1f} s of CPU")
        spent, right = [], 0
        for item, event in told[options.items :]:
            expected = None if index.settled(event) else event
            started = time.process_time()
            found = index.place(item).story_id
            index.add(item, event)
            spent.append((time.process_time() - started) * 1000)
            right += found == expected
        spent.sort()
        middle, high = spent[len(spent) // 2], spent[int(len(spent) * 0.95)]
        mean = sum(spent) / len(spent)
        print(f"an item: mean {mean:.2f} ms, median {middle:.2f} ms, 95 % below {high:.2f} ms")
        print(f"placed as made up: {right} of {len(spent)}")
    return 0
