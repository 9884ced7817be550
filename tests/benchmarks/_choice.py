"""Chooses the settings of bot/core/grouping.py that no regression can fit, by a rule and on unseen halves alone.

Two sources take part, each in two halves: a crowd of American news by time, and our own headlines in ten languages
(tests/data/grouping), the Russian ones and the rest. What is measured on a half was fitted without it.

Among the settings that keep every event of the demo's week whole and apart, and reach on the unseen halves what is
asked of sets of their kind (DEMANDS): the highest F1, as the mean of five ways to tell the news. The crowd is told with
its real dates, on the dense clock, and on that clock with a store that begins anew every 80 items; our headlines, a
language at a time, to stores that begin empty (again every 80 items), and all of a half to one store that learns on the
way. Reached step by step from what is committed, one setting at a time or one traded against the threshold, until no
step helps; no way may lose more than LOSS of what it had at the start, so that one is not paid for by another. Then
more caution, and more taken off for a rival, for as long as all of it costs next to nothing (ALIKE), because a wrong
merge hides news. No other set takes part.

A change of method (a list of words, a part of a likeness, a stem) is judged by the same five ways, and stays out when
it does not raise their mean.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from bot.core.grouping import GroupingSettings
from bot.core.items import Item
from tests.benchmarks.grouping import NewsSet, by_language, by_us, in_stores, score

FRESH_START = 80  # items; about a day of the dense clock
STEPS = {
    "caution": 0.25,
    "doubt": 0.1,
    "crowding": 0.1,
    "threshold": 0.02,
    "best_share": 0.1,
    "rival_share": 0.1,
}
SHARES = ("doubt", "best_share", "rival_share")
ALIKE = 0.002  # of F1: less is noise
LOSS = 0.01  # of F1
TRADES = ("caution", "doubt", "crowding")  # each may grow stricter while the threshold grows milder, and back
CAREFUL = ("caution", "rival_share")  # more of either joins less
WAYS = ("real dates", "dense clock", "fresh starts", "our first day", "our one store")
DEMANDS = {
    "real dates": {"P": 0.97, "R": 0.65, "F1": 0.78, "wrong": 0.013},
    "dense clock": {"F1": 0.65, "wrong": 0.12},
    "our first day": {"F1": 0.85},
}
NO_FLOORS: Mapping[str, float] = {}
SHOWN = ("P", "R", "F1", "wrong")

Figures = dict[str, float]


def half_of(news: NewsSet, *, later: bool) -> list[Item]:
    middle = len(news.items) // 2
    return news.items[middle:] if later else news.items[:middle]


def measured(news: NewsSet, items: list[Item], settings: GroupingSettings, size: int | None = None) -> Figures:
    """Figures of these items; the store begins anew every `size`, and pairs across a beginning do not count."""
    size = size or len(items)
    return in_stores(news, [items[start : start + size] for start in range(0, len(items), size)], settings)


def first_days(news: NewsSet) -> list[list[Item]]:
    """What each of several stores is told, a language at a time."""
    return [items[at : at + FRESH_START] for items in by_language(news) for at in range(0, len(items), FRESH_START)]


@dataclass(frozen=True)
class Chooser:
    real: NewsSet
    dense: NewsSet
    ours: Sequence[NewsSet]  # the Russian half, and the rest
    week: NewsSet  # the demo's
    halves: Sequence[GroupingSettings]  # fitted without the first half of each, and without the second

    def unseen(self, settings: GroupingSettings) -> Iterator[tuple[str, Figures]]:
        """The figures of each way, the mean of both halves."""
        for way in WAYS:
            found = [
                self._told(way, second, replace(settings, weights=half.weights))
                for second, half in enumerate(self.halves)
            ]
            yield way, {key: sum(one[key] for one in found) / len(found) for key in SHOWN}

    def _told(self, way: str, second: int, settings: GroupingSettings) -> Figures:
        ours = self.ours[second]
        if way == "our first day":
            return in_stores(ours, first_days(ours), settings)
        if way == "our one store":
            return in_stores(ours, [ours.items], settings)
        news = self.real if way == "real dates" else self.dense
        return measured(
            news, half_of(news, later=bool(second)), settings, FRESH_START if way == "fresh starts" else None
        )

    def rank(
        self, settings: GroupingSettings, least: float = -math.inf, floors: Mapping[str, float] = NO_FLOORS
    ) -> tuple[float, float]:
        """How far short of the demands (0 at best) and how good; what falls short of `least` is measured no further."""
        short, good = score(by_us(self.week.items, settings), self.week)["F1"] - 1, []
        shown = " ".join(f"{name} {getattr(settings, name):g}" for name in STEPS)
        for way, found in self.unseen(settings):
            shown += "  " + "/".join(f"{found[key]:.3f}" for key in SHOWN)
            for key, limit in DEMANDS.get(way, {}).items():
                short -= max(0.0, round(found[key] - limit if key == "wrong" else limit - found[key], 4))
            short -= max(0.0, round(floors.get(way, 0.0) - found["F1"], 4))
            if short < least:
                print(f"{shown}  falls short by {-short:.3f}", flush=True)
                return short, 0.0
            good.append(found["F1"])
        print(f"{shown}  F1 {sum(good) / len(good):.4f}", flush=True)
        return short, sum(good) / len(good)

    def choose(self, settings: GroupingSettings) -> GroupingSettings:
        floors = {way: found["F1"] - LOSS for way, found in self.unseen(settings)}
        best = self.rank(settings)
        tried = {settings}
        moved = True
        while moved:
            moved = False
            for move in MOVES:
                while (trial := _moved(settings, move)) not in tried:
                    tried.add(trial)
                    rank = self.rank(trial, best[0], floors)
                    if rank <= best:
                        break
                    settings, best, moved = trial, rank, True
        for name in CAREFUL:
            while self.rank(more := _moved(settings, {name: STEPS[name]}), floors=floors) >= (best[0], best[1] - ALIKE):
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
    if any(changed.get(name, 0.0) < 0 for name in SHARES):
        return settings  # less than nothing: no step
    return replace(settings, **changed)
