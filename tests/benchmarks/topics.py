"""Topics: how often they are right, and how long 20,000 of them take for one story.

Quality is measured on the labelled news beside the repository when it is there, otherwise on the small set in
tests/data. The baseline of the same run is the plain reading of the typed words: all of them in the story.
"""

import asyncio
import json
import time
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from bot.core import lexicon
from bot.core.classify import weigh
from bot.core.lexicon import TOP_WORDS
from bot.core.queries import matches, parse_query
from bot.core.taxonomy import as_topic, find_topic
from bot.core.topics import Topic, TopicId, TopicIndex, TopicKind, TopicText, read_text

HERE = Path(__file__).parents[1]
NEWS = HERE.parents[1] / "shared" / "data" / "news"
OURS = HERE / "data" / "topics"

CODES = dict(
    zip(
        "ART CRI DIS ECO EDU ENV HEA HUM LAB LIF POL REL SCI SOC SPO WAR WEA".split(),
        "culture crime disaster economy education environment health human-interest labour lifestyle politics religion "
        "science society sport conflict weather".split(),
        strict=True,
    )
)
CODE_OF = {slug: code for code, slug in CODES.items()}
TAXONOMY_SETS = {  # gold: items
    "judged_iptc": "judged",
    "cat_masakha_en": "cat_masakha_en",
    "cat_tgcontest_en": "cat_tgcontest_en",
    "cat_masakha_fr": "cat_masakha_fr",
    "cat_10kgnad_de": "cat_10kgnad_de",
    "cat_tgcontest_ru": "cat_tgcontest_ru",
    "cat_uci": "cat_uci",
    "ours_iptc": "ours",
}
FREE_SETS = {"judged_free": "judged", "free_allsides": "free_allsides", "ours_free": "ours"}

Rows = list[dict[str, Any]]
Found = Mapping[str, Mapping[str, float]]  # item -> topic -> score


def load_set(name: str) -> tuple[Rows, Rows] | None:
    """Items and gold, or None where the set is not at hand."""
    folder = OURS if name.startswith("ours") else NEWS
    gold = folder / f"{name}.gold.jsonl"
    items = folder / f"{(TAXONOMY_SETS | FREE_SETS)[name]}.items.jsonl"
    return (_rows(items), _rows(gold)) if gold.exists() and items.exists() else None


def _rows(path: Path) -> Rows:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def text_of(item: Mapping[str, Any]) -> TopicText:
    return TopicText(item["title"], item.get("summary") or "", language=item.get("lang"))


def classified(items: Rows) -> Found:
    """Top topics by weight alone, the best first; for the fit."""
    return {
        item["id"]: {
            CODE_OF[slug]: total for slug, (total, _) in weigh(read_text(text_of(item)), item.get("lang")).items()
        }
        for item in items
    }


def matched(items: Rows, topics: Mapping[str, Topic], meanings: Any = None) -> Found:
    index = TopicIndex(topics.values())
    keys = {topic.id: key for key, topic in topics.items()}
    texts = {number: text_of(item) for number, item in enumerate(items)}
    free = list(topics.values())
    hints = asyncio.run(meanings.hints(free, texts)) if meanings is not None else {}
    return {
        item["id"]: {keys[m.topic_id]: m.score for m in index.match(texts[number], hints.get(number))}
        for number, item in enumerate(items)
    }


def literal(topics: Mapping[str, Topic]) -> dict[str, Topic]:
    """The same wishes without any synonym of ours, for what meaning alone finds."""
    return {
        key: Topic(topic.id, TopicKind.FREE, key, key, parse_query(" ".join(f'"{word}"' for word in key.split())))
        for key, topic in topics.items()
    }


def left_out(items: Rows, typed: Iterable[str]) -> Found:
    """Each wish as one that our lists do not know: the subjects of its name are hidden while it is filed."""
    found: dict[str, dict[str, float]] = {item["id"]: {} for item in items}
    called, countries = lexicon._by_name, lexicon._countries
    for wish in typed:
        query = parse_query(wish)
        keys = {lexicon.key_of(name) for parts in query.any_of for name in lexicon._askings(parts)}
        gone = {id(one) for key in keys for one in called().get(key, {}).values()}
        rest = {
            key: {name: one for name, one in names.items() if id(one) not in gone} for key, names in called().items()
        }
        others = {key: rows for key, rows in countries().items() if key not in keys}
        _know(lambda rest=rest: rest, lambda others=others: others)
        for item, scores in matched(items, {wish: Topic(TopicId(0), TopicKind.FREE, wish, wish, query)}).items():
            found[item] |= scores
        _know(called, countries)
    return found


def _know(called: Any, countries: Any) -> None:
    lexicon._by_name, lexicon._countries = called, countries
    lexicon._phrases_for.cache_clear()
    lexicon._side_phrases.cache_clear()


def semantic() -> Any:
    """The extra `semantic`, or None where it is not installed."""
    try:
        from bot.models.embeddings import LocalEmbedder
        from bot.models.meaning import Meanings
        from bot.models.wordllama import WordLlama, installed
    except ImportError:
        return None
    folder = installed()
    return Meanings(LocalEmbedder(WordLlama(folder))) if folder else None


def top_topics() -> dict[str, Topic]:
    return {code: as_topic(slug, TopicId(n), "en") for n, (code, slug) in enumerate(CODES.items())}


def typed_topic(number: int, typed: str) -> Topic:
    """The topic that /follow makes of what was typed: one of the taxonomy by its name, else free text."""
    slug = find_topic(typed)
    if slug is not None:
        return as_topic(slug, TopicId(number), "en")
    query = parse_query(typed)
    return Topic(TopicId(number), TopicKind.FREE, query.normalised, typed, query)


def names_of(name: str, gold: Rows) -> list[str]:
    if name == "judged_free":
        return list(json.loads((NEWS / "free_topics.json").read_text(encoding="utf-8")).values())
    return sorted({topic for row in gold for topic in row["topics"]})


def score_single(found: Found, gold: Rows) -> dict[str, float]:
    """The first topic of each item against one gold topic."""
    lenient = covered = 0
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for row in gold:
        best = max(found[row["id"]].items(), key=lambda one: one[1], default=("", 0))[0]
        covered += bool(best)
        lenient += best in row["topics"] or best in row.get("optional", ())
        if best == row["topics"][0]:
            counts[best][0] += 1
        else:
            counts[row["topics"][0]][2] += 1
            if best:
                counts[best][1] += 1
    occurring = [_f1(*count) for count in counts.values() if count[0] + count[2]]
    return {
        "lenient": lenient / len(gold),
        "macro": sum(occurring) / max(1, len(occurring)),
        "coverage": covered / len(gold),
    }


def score_many(found: Mapping[str, Iterable[str]], gold: Rows) -> dict[str, float]:
    """Every decision on every topic; optional ones count neither way."""
    right = wrong = missed = 0
    for row in gold:
        given, must = set(found[row["id"]]), set(row["topics"])
        right += len(given & must)
        wrong += len(given - must - set(row.get("optional", ())))
        missed += len(must - given)
    precision = right / (right + wrong) if right + wrong else 1.0
    recall = right / (right + missed) if right + missed else 1.0
    return {"P": precision, "R": recall, "F1": _f1(right, wrong, missed)}


def _f1(right: int, wrong: int, missed: int) -> float:
    return 2 * right / (2 * right + wrong + missed) if right else 0.0


def quality() -> None:
    print("taxonomy (first topic of seventeen)        lenient  macro F1  covered")
    for name in TAXONOMY_SETS:
        at_hand = load_set(name)
        if at_hand is not None:
            items, gold = at_hand
            score = score_single(matched(items, top_topics()), gold)
            print(f"  {name:38} {score['lenient']:9.3f} {score['macro']:9.3f} {score['coverage']:8.3f}")
    model = semantic()
    print("free topics, only the typed name                P       R      F1")
    for name in FREE_SETS:
        at_hand = load_set(name)
        if at_hand is None:
            continue
        items, gold = at_hand
        typed = names_of(name, gold)
        topics = {key: typed_topic(number, key) for number, key in enumerate(typed)}
        plain = {key: parse_query(key) for key in typed}
        baseline = {
            item["id"]: [key for key in typed if matches(plain[key], f"{item['title']} . {item.get('summary') or ''}")]
            for item in items
        }
        rows = [("the words typed, all of them", baseline), ("with our synonyms", matched(items, topics))]
        rows.insert(1, ("as if no list knew it", left_out(items, typed)))
        if model is not None:
            rows += [
                ("synonyms and meaning", matched(items, topics, model)),
                ("meaning, no synonyms", matched(items, literal(topics), model)),
            ]
        for label, found in rows:
            score = score_many(found, gold)
            print(f"  {name + ', ' + label:42} {score['P']:7.3f} {score['R']:7.3f} {score['F1']:7.3f}")


def speed(count: int = 20_000, stories: int = 300) -> None:
    """`count` distinct topics of one to three words each, most of them rare as people's wishes are."""
    listed = {word.strip("!~*") for text in TOP_WORDS["en"].values() for word in text.replace("_", " ").split()}
    vocabulary = sorted(word for word in listed if len(word) > 3 and word.isalpha())
    size = len(vocabulary)
    typed = []
    for number in range(count):
        first, second = vocabulary[number * 7919 % size], vocabulary[(number // size * 31 + number * 104729) % size]
        typed.append(
            [f"{first} {second}", f'"{first} {second}"', f"{first} {second} {number}x, {second} {number}y"][number % 3]
        )
    started = time.perf_counter()
    index = TopicIndex(
        [
            *(as_topic(slug, TopicId(number), "en") for number, slug in enumerate(CODES.values())),
            *(typed_topic(number + 100, words) for number, words in enumerate(typed)),
        ]
    )
    built = time.perf_counter() - started
    texts = [
        TopicText(
            " ".join(vocabulary[(seed * 37 + at * at * 11) % size] for at in range(11)),
            " ".join(vocabulary[(seed * 53 + at * at * 7) % size] for at in range(45)),
            language="en",
        )
        for seed in range(stories)
    ]
    index.match(texts[0])
    started = time.process_time()
    found = sum(len(index.match(text)) for text in texts)
    spent = time.process_time() - started
    print(
        f"speed: {len(index):,} topics filed in {built:.1f} s; {1000 * spent / stories:.2f} ms CPU a story, "
        f"{found / stories:.1f} topics a story"
    )


def main(argv: list[str]) -> int:
    if not NEWS.exists():
        print("the labelled news are not at hand: only our own small set is measured")
    quality()
    speed()
    return 0
