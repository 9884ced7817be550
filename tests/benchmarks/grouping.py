"""How well stories are found: precision, recall and wrong merges, beside the plain methods everybody tries first.

    python -m tests.benchmarks grouping [--sets DIR] [--method NAME]

Reads the labelled news beside the repository when they are there, else the small set in tests/data that we wrote.
`tolerant` leaves out pairs that join two stories of one running saga; `wrong` is the share of items that sit in a story
with an unrelated one.
"""

import argparse
import importlib.util
import json
import math
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.core.feeds import FeedId
from bot.core.grouping import GroupingSettings, StoryIndex
from bot.core.headlines import Headline, headline
from bot.core.items import Item, ItemId
from bot.core.words import words
from bot.demo.feeds import sample_feeds, span

WEEK_AT = datetime(2026, 3, 11, 9, tzinfo=UTC)
ROOT = Path(__file__).parents[2]
OURS = ROOT / "tests" / "data" / "grouping"
PROTOTYPE = ROOT.parent / "shared" / "prototypes" / "grouper.py"
WINDOW = timedelta(hours=72)


@dataclass(frozen=True)
class NewsSet:
    name: str
    items: list[Item]  # in order of publication
    keys: dict[int, str]  # item id -> its id in the set
    gold: list[dict[str, Any]]


def default_folder() -> Path:
    outside = ROOT.parent / "shared" / "data" / "news"
    return outside if outside.is_dir() else OURS


def load(folder: Path, name: str, clock: str = "published") -> NewsSet:
    rows = [json.loads(line) for line in (folder / f"{name}.items.jsonl").read_text("utf-8").splitlines() if line]
    gold = [json.loads(line) for line in (folder / f"{name}.gold.jsonl").read_text("utf-8").splitlines() if line]
    sources = {source: number for number, source in enumerate(dict.fromkeys(row["source"] for row in rows), 1)}
    rows = [dict(row, at=datetime.fromisoformat(row[clock]).replace(tzinfo=UTC)) for row in rows]
    rows.sort(key=lambda row: row["at"])
    items = [
        Item(
            id=ItemId(number),
            feed_id=FeedId(sources[row["source"]]),
            source=row["source"],
            title=row["title"],
            lead=row["summary"],
            link=None,
            published_at=row["at"],
            seen_at=row["at"],
            language=row.get("lang"),
        )
        for number, row in enumerate(rows, 1)
    ]
    return NewsSet(name, items, {n: row["id"] for n, row in enumerate(rows, 1)}, gold)


def sample_week() -> NewsSet:
    """What the demo's feeds hold when it begins: each item names its event."""
    told = []
    for number, feed in enumerate(sample_feeds(), 1):
        for given in feed.items:
            at = WEEK_AT - span(given["ago"])
            item = Item(
                id=ItemId(0),
                feed_id=FeedId(number),
                source=feed.title,
                title=given["title"],
                lead=given["lead"],
                link=None,
                published_at=at,
                seen_at=at,
                language=feed.language,
            )
            told.append((item, f"{feed.slug}/{given['id']}", given["event"]))
    told.sort(key=lambda one: one[0].published_at)
    return NewsSet(
        "sample week",
        [replace(item, id=ItemId(number)) for number, (item, _, _) in enumerate(told, 1)],
        {number: key for number, (_, key, _) in enumerate(told, 1)},
        [{"id": key, "cluster": event} for _, key, event in told],
    )


def joined(sets: Sequence[NewsSet]) -> NewsSet:
    """Several sets as one, their items numbered anew in order of publication; keys and clusters must differ."""
    held = [(item, news.keys[item.id]) for news in sets for item in news.items]
    held.sort(key=lambda one: one[0].published_at)
    items = [replace(item, id=ItemId(number)) for number, (item, _) in enumerate(held, 1)]
    return NewsSet(
        name=" + ".join(news.name for news in sets),
        items=items,
        keys={number: key for number, (_, key) in enumerate(held, 1)},
        gold=[row for news in sets for row in news.gold],
    )


Groups = dict[int, int]  # item id -> story id


def by_us(items: Iterable[Item], settings: GroupingSettings | None = None) -> Groups:
    index = StoryIndex(settings) if settings else StoryIndex()
    groups: Groups = {}
    for item in items:
        found = index.place(item)
        groups[item.id] = found.story_id if found.story_id is not None else item.id
        index.add(item, groups[item.id])
    return groups


def by_likeness(like: Callable[[Item, Item], float], threshold: float) -> Callable[[Iterable[Item]], Groups]:
    """Single link: an item joins the story of its most alike predecessor of 72 hours, at or above the threshold."""

    def group(items: Iterable[Item]) -> Groups:
        groups: Groups = {}
        window: list[Item] = []
        for item in items:
            window = [other for other in window if item.published_at - other.published_at <= WINDOW]
            score, nearest = max(((like(item, other), other.id) for other in window), default=(0.0, item.id))
            groups[item.id] = groups[nearest] if score >= threshold else item.id
            window.append(item)
        return groups

    return group


def title_words(item: Item) -> frozenset[str]:
    return frozenset(words(item.title, prefix=99))


def jaccard(one: Item, other: Item) -> float:
    a, b = title_words(one), title_words(other)
    return len(a & b) / max(1, len(a | b))


def token_set(one: Item, other: Item) -> float:
    """Like the token_set_ratio people reach for: what the shared words leave over, by the best of three comparisons."""
    a, b = title_words(one), title_words(other)
    both, only_a, only_b = (sum(len(word) + 1 for word in part) for part in (a & b, a - b, b - a))
    if not both:
        return 0.0
    pairs = ((both, both + only_a), (both, both + only_b), (both + only_a, both + only_b))
    return max(2 * both / (x + y) for x, y in pairs if x + y)


def by_tfidf(threshold: float) -> Callable[[Iterable[Item]], Groups]:
    def group(items: Iterable[Item]) -> Groups:
        held = list(items)
        bags = {item.id: Counter(words(f"{item.title} {item.title} {item.lead[:300]}")) for item in held}
        having = Counter(word for bag in bags.values() for word in bag)
        vectors = {}
        for number, bag in bags.items():
            vector = {w: (1 + math.log(c)) * math.log(len(held) / having[w]) for w, c in bag.items()}
            length = math.sqrt(sum(v * v for v in vector.values())) or 1.0
            vectors[number] = {w: v / length for w, v in vector.items()}

        def like(one: Item, other: Item) -> float:
            a, b = vectors[one.id], vectors[other.id]
            return sum(v * b[w] for w, v in a.items() if w in b)

        return by_likeness(like, threshold)(held)

    return group


def by_prototype(items: Iterable[Item]) -> Groups:
    """The best method known before ours, a file beside the labelled news."""
    spec = importlib.util.spec_from_file_location("prototype", PROTOTYPE)
    assert spec is not None
    assert spec.loader is not None
    prototype = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(prototype)
    grouper = prototype.Grouper()
    return {
        item.id: grouper.add(item.id, item.title, item.lead, item.published_at.timestamp() / 3600)[0] for item in items
    }


def in_stores(
    news: NewsSet, stores: Iterable[Sequence[Item]], settings: GroupingSettings | None = None
) -> dict[str, float]:
    """Our figures of items told to several stores, each of which begins empty; a pair across two does not count."""
    gold = {row["id"]: row for row in news.gold}
    groups: Groups = {}
    rows = []
    for number, items in enumerate(stores):
        groups |= by_us(items, settings)
        for item in items:
            row = gold[news.keys[item.id]]
            related = [(number, other) for other in row.get("related", ())]
            rows.append({"id": row["id"], "cluster": (number, row["cluster"]), "related": related})
    return score(groups, replace(news, gold=rows))


def by_language(news: NewsSet) -> list[list[Item]]:
    languages = sorted({item.language or "" for item in news.items})
    return [[item for item in news.items if item.language == language] for language in languages]


def headlines_of(news: NewsSet) -> list[tuple[Headline, list[Item]]]:
    """Each story as we find it: the headline that stands for it, and its versions."""
    stories: dict[int, list[Item]] = defaultdict(list)
    groups = by_us(news.items)
    for item in news.items:
        stories[groups[item.id]].append(item)
    return [(headline(versions), versions) for versions in stories.values()]


METHODS: dict[str, Callable[[Iterable[Item]], Groups]] = {
    "ours": by_us,
    "token_set .7": by_likeness(token_set, 0.7),
    "word Jaccard .3": by_likeness(jaccard, 0.3),
    "tf-idf .3": by_tfidf(0.3),
    **({"prototype .6": by_prototype} if PROTOTYPE.exists() else {}),
}


def pairs_of(count: int) -> int:
    return count * (count - 1) // 2


def score(groups: Groups, news: NewsSet) -> dict[str, float]:
    """Tolerant precision, recall and F1 over pairs, the share of items hurt by a wrong merge, exact stories."""
    told = {news.keys[number]: story for number, story in groups.items()}
    if "same" in news.gold[0]:
        return _score_pairs(told, news.gold)
    gold = {row["id"]: row["cluster"] for row in news.gold}
    related: dict[object, set[object]] = defaultdict(set)
    for row in news.gold:
        for other in row.get("related", ()):
            related[row["cluster"]].add(other)
            related[other].add(row["cluster"])
    members: dict[int, list[object]] = defaultdict(list)
    for key, cluster in gold.items():
        members[told[key]].append(cluster)
    right = joined = forgiven = hurt = exact = 0
    sizes = Counter(gold.values())
    for clusters in members.values():
        counts = Counter(clusters)
        joined += pairs_of(len(clusters))
        right += sum(pairs_of(count) for count in counts.values())
        kinds = list(counts)
        forgiven += sum(counts[a] * counts[b] for at, a in enumerate(kinds) for b in kinds[at + 1 :] if b in related[a])
        hurt += sum(n for kind, n in counts.items() if any(o != kind and o not in related[kind] for o in kinds))
        exact += len(kinds) == 1 and len(clusters) == sizes[kinds[0]] > 1
    wanted = sum(pairs_of(count) for count in sizes.values())
    return _figures(right, joined - forgiven, wanted) | {"wrong": hurt / len(gold), "exact": float(exact)}


def _score_pairs(told: dict[str, int], gold: list[dict[str, Any]]) -> dict[str, float]:
    same = [told[row["a"]] == told[row["b"]] for row in gold]
    right = sum(said and row["same"] for said, row in zip(same, gold, strict=True))
    return _figures(right, sum(same), sum(row["same"] for row in gold))


def _figures(right: int, said: int, wanted: int) -> dict[str, float]:
    precision, recall = right / said if said else 1.0, right / wanted if wanted else 1.0
    return {
        "P": precision,
        "R": recall,
        "F1": 2 * precision * recall / (precision + recall) if precision + recall else 0.0,
    }


SETS = (
    ("group_allsides", "published_real"),
    ("group_allsides", "published"),
    ("group_afp50", "published"),
    ("group_uci", "published"),
    ("pairs_ru", "published"),
    ("group_own", "published"),
)


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="grouping", description=__doc__)
    parser.add_argument("--sets", type=Path, default=default_folder())
    parser.add_argument("--method", action="append", choices=list(METHODS))
    options = parser.parse_args(argv)
    print(f"{'set':34} {'method':16} {'P':>6} {'R':>6} {'F1':>6} {'wrong':>6} {'exact':>6} {'seconds':>8}")
    for name, clock in SETS:
        if not (options.sets / f"{name}.items.jsonl").exists():
            continue
        news = load(options.sets, name, clock)
        label = name + (" (real dates)" if clock.endswith("real") else "")
        for method in options.method or METHODS:
            started = time.process_time()
            figures = score(METHODS[method](news.items), news)
            spent = time.process_time() - started
            shown = " ".join(f"{figures[key]:6.3f}" if key in figures else " " * 6 for key in ("P", "R", "F1", "wrong"))
            print(f"{label:34} {method:16} {shown} {figures.get('exact', 0):6.0f} {spent:8.1f}", flush=True)
    return 0
