"""Fits the weights of bot/core/grouping.py on labelled news, and prints them with what they reach on unseen halves.

    python -m tests.benchmarks fit_grouping [--sets DIR] [--rounds 2]

Learns from pairs: what a placement compares, labelled by whether both items tell one event (pairs of one running saga
are left out). Both clocks of the set are used, so that neither a quiet nor a crowded store is favoured, each also with
bare titles at half the weight, because many feeds give no more. Our own headlines in ten languages are told to stores
that begin empty. The figures come from two fits, each without one half of the time and without our Russian or our
other headlines, and measured on what it was not shown; the weights printed last are from all of it. Logistic
regression by Newton's method with a small ridge; the standard library only.

What no regression can fit (threshold, doubt, crowding, caution, shares) is chosen by the rule at the top of _choice.py.
"""

import argparse
import math
from collections import defaultdict
from dataclasses import replace
from operator import mul
from pathlib import Path

from bot.core.grouping import PARTS, GroupingSettings, StoryIndex, Weights
from tests.benchmarks._choice import WAYS, Chooser, first_days, half_of
from tests.benchmarks.grouping import OURS, NewsSet, default_folder, joined, load, sample_week

RIDGE = 1.0
STEPS = 8
EVERY = 4  # of pairs that are no pair, so many stand for this many: they are the bulk, and alike
TITLES_WEIGH = 0.5
OWN_SETS = ("group_inflected", "group_feeds")
Row = tuple[list[float], int, float]  # a 1 for the bias and the parts of a likeness; 1 for one event, 0 for two; weight


def pairs(news: NewsSet, settings: GroupingSettings, weight: float = 1.0) -> dict[int, list[Row]]:
    """Labelled pairs by the later item, as the index meets them."""
    gold = {row["id"]: row["cluster"] for row in news.gold}
    related: dict[object, set[object]] = defaultdict(set)
    for row in news.gold:
        for other in row.get("related", ()):
            related[row["cluster"]].add(other)
            related[other].add(row["cluster"])
    cluster = {number: gold[key] for number, key in news.keys.items()}
    index = StoryIndex(settings)
    rows: dict[int, list[Row]] = {}
    for item in news.items:
        mine = cluster[item.id]
        rows[item.id] = [
            ([1.0] + [getattr(like, part) for part in PARTS], int(same), weight * (1 if same else EVERY))
            for other, like in index.likenesses(item).items()
            if (same := cluster[other] == mine)
            or (cluster[other] not in related[mine] and (item.id + 7 * other) % EVERY == 0)
        ]
        found = index.place(item).story_id
        index.add(item, item.id if found is None else found)
    return rows


def fit(rows: list[Row]) -> Weights:
    size = len(PARTS) + 1
    weights = [0.0] * size
    for _ in range(STEPS):
        gradient = [-RIDGE * weight for weight in weights]
        gradient[0] = 0.0
        curve = [[RIDGE * (at == other and at > 0) for other in range(size)] for at in range(size)]
        for parts, label, weight in rows:
            odds = sum(map(mul, weights, parts))
            chance = 1 / (1 + math.exp(-max(-30.0, min(30.0, odds))))
            missing, bend = weight * (label - chance), weight * max(chance * (1 - chance), 1e-9)
            for at, part in enumerate(parts):
                if part:
                    gradient[at] += missing * part
                    scaled, line = bend * part, curve[at]
                    for other in range(at + 1):
                        line[other] += scaled * parts[other]
        for at in range(size):
            for other in range(at + 1, size):
                curve[at][other] = curve[other][at]
        weights = [weight + step for weight, step in zip(weights, solved(curve, gradient), strict=True)]
    return Weights(**dict(zip(("bias", *PARTS), (round(weight, 3) for weight in weights), strict=True)))


def solved(matrix: list[list[float]], vector: list[float]) -> list[float]:
    """x of matrix · x = vector, by elimination with pivots."""
    size = len(vector)
    rows = [[*line, value] for line, value in zip(matrix, vector, strict=True)]
    for at in range(size):
        pivot = max(range(at, size), key=lambda line: abs(rows[line][at]))
        rows[at], rows[pivot] = rows[pivot], rows[at]
        for line in range(at + 1, size):
            factor = rows[line][at] / rows[at][at]
            for column in range(at, size + 1):
                rows[line][column] -= factor * rows[at][column]
    found = [0.0] * size
    for at in reversed(range(size)):
        rest = sum(rows[at][column] * found[column] for column in range(at + 1, size))
        found[at] = (rows[at][size] - rest) / rows[at][at]
    return found


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="fit_grouping", description=__doc__)
    parser.add_argument("--sets", type=Path, default=default_folder())
    parser.add_argument("--rounds", type=int, default=1, help="what is compared depends on the stories found before")
    options = parser.parse_args(argv)
    both = [load(options.sets, "group_allsides", clock) for clock in ("published_real", "published")]
    bare = [replace(news, items=[replace(item, lead="") for item in news.items]) for news in both]
    headlines = joined([load(OURS, name) for name in OWN_SETS])
    ours = [
        replace(headlines, items=[item for item in headlines.items if (item.language == "ru") == russian])
        for russian in (True, False)
    ]
    settings = GroupingSettings()
    for _ in range(options.rounds):
        rows = [pairs(news, settings) for news in both] + [pairs(news, settings, TITLES_WEIGH) for news in bare]
        own_rows = [
            [
                row
                for items in first_days(half)
                for found in pairs(replace(half, items=items), settings).values()
                for row in found
            ]
            for half in ours
        ]
        halves = []
        for later in (False, True):
            held_out = [{item.id for item in half_of(news, later=later)} for news in (*both, *bare)]
            seen = [
                row
                for by_item, out in zip(rows, held_out, strict=True)
                for number, found in by_item.items()
                if number not in out
                for row in found
            ]
            halves.append(replace(settings, weights=fit(seen + own_rows[not later])))
        print(f"on unseen halves, the mean of both, P/R/F1/wrong: {', '.join(WAYS)}")
        settings = Chooser(both[0], both[1], ours, sample_week(), halves).choose(settings)
        every = [row for by_item in rows for found in by_item.values() for row in found]
        settings = replace(settings, weights=fit(every + own_rows[0] + own_rows[1]))
        print(settings, flush=True)
    return 0
