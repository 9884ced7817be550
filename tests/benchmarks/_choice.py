"""Chooses the settings of bot/core/grouping.py that no regression can fit, by a rule and on unseen halves alone.

Among the settings that reach on the unseen halves what is asked of the whole set (DEMANDS): the highest F1, as the mean
of three ways to tell the news: with the real dates, on the dense clock, and on that clock with a store that begins anew
every 80 items. Reached step by step from what is committed, one setting at a time or one traded against the threshold,
until no step helps. Then caution, in steps of a half for as long as they cost next to nothing (ALIKE), because a wrong
merge hides news. No other set takes part.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from bot.core.grouping import GroupingSettings
from bot.core.items import Item
from tests.benchmarks.grouping import NewsSet, in_stores

FRESH_START = 80  # items; about a day of the dense clock
STEPS = {"doubt": 0.1, "crowding": 0.1, "threshold": 0.02, "best_share": 0.1, "rival_share": 0.1}
CAUTIOUS = 0.5
ALIKE = 0.002  # of F1: less is noise
TRADES = ("doubt", "crowding")  # each may grow stricter while the threshold grows milder, and back
WAYS = ("real dates", "dense clock", "fresh starts")
DEMANDS = {
    "real dates": {"P": 0.97, "R": 0.65, "F1": 0.78, "wrong": 0.013},
    "dense clock": {"F1": 0.65, "wrong": 0.12},
}
SHOWN = ("P", "R", "F1", "wrong")

Figures = dict[str, float]


def half_of(news: NewsSet, *, later: bool) -> list[Item]:
    middle = len(news.items) // 2
    return news.items[middle:] if later else news.items[:middle]


def measured(news: NewsSet, items: list[Item], settings: GroupingSettings, size: int | None = None) -> Figures:
    """Figures of these items; the store begins anew every `size`, and pairs across a beginning do not count."""
    size = size or len(items)
    return in_stores(news, [items[start : start + size] for start in range(0, len(items), size)], settings)


@dataclass(frozen=True)
class Chooser:
    real: NewsSet
    dense: NewsSet
    halves: Sequence[GroupingSettings]  # fitted without the first half, and without the second

    def unseen(self, settings: GroupingSettings) -> Iterator[tuple[str, Figures]]:
        """The figures of each way, the mean of both halves."""
        for way, news, size in zip(WAYS, (self.real, self.dense, self.dense), (None, None, FRESH_START), strict=True):
            found = [
                measured(news, half_of(news, later=later), replace(settings, weights=half.weights), size)
                for later, half in zip((False, True), self.halves, strict=True)
            ]
            yield way, {key: sum(one[key] for one in found) / len(found) for key in SHOWN}

    def rank(self, settings: GroupingSettings, least: float = -math.inf) -> tuple[float, float]:
        """How far short of the demands (0 at best) and how good; what falls short of `least` is measured no further."""
        short, good = 0.0, []
        shown = " ".join(f"{name} {getattr(settings, name):g}" for name in ("caution", *STEPS))
        for way, found in self.unseen(settings):
            shown += "  " + "/".join(f"{found[key]:.3f}" for key in SHOWN)
            for key, limit in DEMANDS.get(way, {}).items():
                short -= max(0.0, round(found[key] - limit if key == "wrong" else limit - found[key], 4))
            if short < least:
                print(f"{shown}  falls short by {-short:.3f}", flush=True)
                return short, 0.0
            good.append(found["F1"])
        print(f"{shown}  F1 {sum(good) / len(good):.4f}", flush=True)
        return short, sum(good) / len(good)

    def choose(self, settings: GroupingSettings) -> GroupingSettings:
        settings = replace(settings, caution=0.0)
        best = self.rank(settings)
        tried = {settings}
        moved = True
        while moved:
            moved = False
            for move in MOVES:
                while (trial := _moved(settings, move)) not in tried:
                    tried.add(trial)
                    rank = self.rank(trial, best[0])
                    if rank <= best:
                        break
                    settings, best, moved = trial, rank, True
        while self.rank(more := replace(settings, caution=settings.caution + CAUTIOUS)) >= (best[0], best[1] - ALIKE):
            settings = more
        return settings


MOVES = [
    *({name: way * step} for name, step in STEPS.items() for way in (1, -1)),
    *(
        {name: way * STEPS[name] * (-1 if name == "crowding" else 1), "threshold": -way * STEPS["threshold"]}
        for name in TRADES
        for way in (1, -1)
    ),
]


def _moved(settings: GroupingSettings, move: dict[str, float]) -> GroupingSettings:
    changed: dict[str, Any] = {name: round(getattr(settings, name) + step, 3) for name, step in move.items()}
    return replace(settings, **changed)
