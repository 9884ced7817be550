"""Which story an item joins."""

import json
from collections import Counter
from dataclasses import asdict, replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.core.boilerplate import is_round_up
from bot.core.feeds import FeedId
from bot.core.grouping import GroupingSettings, Past, Placement, StoryIndex
from bot.core.items import Item, ItemId

NOON = datetime(2030, 5, 6, 12, tzinfo=UTC)


def an_item(number, title, lead="", *, hours=0.0, source="Coast News"):
    at = NOON + timedelta(hours=hours)
    return Item(ItemId(number), FeedId(1), source, title, lead, None, published_at=at, seen_at=at)


FERRY = an_item(1, "Ferry runs aground off Hornby with 200 aboard", "The Silver Heron hit rocks near Hornby at dawn.")
FERRY_AGAIN = an_item(2, "200 rescued as ferry Silver Heron hits rocks off Hornby", hours=1, source="Harbour Post")
BUDGET = an_item(3, "Parliament in Velden passes the budget after a night of debate", hours=2)


def grouped(index, items):
    """Story ids as the program gives them: the id of the story's first item."""
    told = {}
    for item in items:
        found = index.place(item).story_id
        told[item.id] = item.id if found is None else found
        index.add(item, told[item.id])
    return told


def test_versions_of_one_event_share_a_story_and_another_event_does_not():
    assert grouped(StoryIndex(), [FERRY, FERRY_AGAIN, BUDGET]) == {1: 1, 2: 1, 3: 3}


def test_a_store_that_knows_few_stories_is_more_cautious_than_one_that_knows_many():
    learned = StoryIndex(past=Past(stories=1_500))
    young = StoryIndex(past=Past(stories=1_500), settings=GroupingSettings(learned_stories=100_000))
    for index in (learned, young):
        index.add(FERRY, 1)
    assert young.place(FERRY_AGAIN).score < learned.place(FERRY_AGAIN).score


def test_looking_changes_nothing():
    index = StoryIndex()
    index.add(FERRY, 1)
    assert index.place(FERRY_AGAIN) == index.place(FERRY_AGAIN)
    assert len(index) == 1


def test_the_evidence_names_the_shared_words_as_the_item_writes_them_and_fits_json():
    index = StoryIndex()
    index.add(FERRY, 1)
    placed = index.place(FERRY_AGAIN)
    assert {"ferry", "Hornby", "Heron"} <= set(placed.nearest[0].evidence.shared_words)
    assert json.loads(json.dumps(asdict(placed)))["nearest"][0]["story_id"] == 1


def test_a_story_is_over_after_72_hours():
    index = StoryIndex()
    index.add(FERRY, 1)
    late = replace(FERRY_AGAIN, published_at=NOON + timedelta(hours=73), seen_at=NOON + timedelta(hours=73))
    assert index.place(late).story_id is None
    index.expire(late.seen_at)
    assert index.settled(1)
    assert len(index) == 0


@pytest.mark.parametrize(
    "title",
    [
        "Morning briefing: ferry off Hornby, budget in Velden, and a cold May",
        "Ferry aground off Hornby; budget passes in Velden; a cold May",
        "Five things to know today",
        "What we know so far",
        "Das Wichtigste am Abend: Fähre vor Hornby",
        "Главное за день: паром у Хорнби",
    ],
)
def test_a_round_up_starts_its_own_story_and_does_not_bridge(title):
    index = StoryIndex()
    groups = grouped(index, [FERRY, an_item(9, title, FERRY.lead + " Parliament passed the budget.", hours=0.5)])
    assert groups[9] == 9
    assert index.place(FERRY_AGAIN).story_id == 1


@pytest.mark.parametrize("title", ["What we know about the ferry accident", "5 things to know about the new mayor"])
def test_a_text_about_one_event_is_no_round_up(title):
    assert not is_round_up(title)


def some_days():
    """Items of nine days: three events a day, each told twice, in a small world of words."""
    places = ["Hornby", "Velden", "Marsk", "Tolmin", "Ardross"]
    events = ["ferry runs aground", "mayor resigns over contracts", "bridge closes for repair", "school wins chess cup"]
    number, items = 100, []
    for day in range(9):
        for nth in range(3):
            event, place = events[(day + nth) % 4], places[(day * 2 + nth) % 5]
            for version in range(2):
                number += 1
                title = f"{event.title()} in {place}" if version else f"{place}: {event}, officials say"
                items.append(an_item(number, title, f"The {event} in {place}.", hours=day * 24 + nth * 5 + version))
    return items


def test_a_restart_changes_nothing():
    items = some_days()
    never_stopped = StoryIndex()
    stories = grouped(never_stopped, items[:36])
    rebuilt = StoryIndex()
    for item in items[:36]:
        rebuilt.add(item, stories[item.id])
    for item in items[36:]:
        seen = never_stopped.place(item)
        assert rebuilt.place(item) == seen
        story = item.id if seen.story_id is None else seen.story_id
        never_stopped.add(item, story)
        rebuilt.add(item, story)


def test_a_restart_from_the_stored_past_and_the_last_72_hours_changes_nothing():
    items = some_days()
    never_stopped = StoryIndex()
    stories = grouped(never_stopped, items[:36])
    now = items[35].seen_at
    stored = Past.from_json(never_stopped.past.to_json())
    rebuilt = StoryIndex(past=stored)
    for item in items[:36]:
        if item.seen_at >= now - timedelta(hours=72):
            rebuilt.add(item, stories[item.id])
    for item in items[36:]:
        assert rebuilt.place(item) == never_stopped.place(item)


def test_a_past_whose_words_were_counted_by_other_rules_is_counted_anew():
    kept = json.loads(Past(stories=9, words=Counter({"ferry": 4}), counted_to=NOON).to_json())
    assert Past.from_json(json.dumps(kept)).words == {"ferry": 4}
    assert Past.from_json(json.dumps(kept | {"edition": kept["edition"] - 1})) == Past()
    del kept["edition"]
    assert Past.from_json(json.dumps(kept)) == Past()


def test_an_edited_item_stays_in_its_story_and_is_compared_by_its_new_text():
    index = StoryIndex()
    index.add(FERRY, 1)
    index.add(BUDGET, 3)
    index.replace(replace(FERRY, title="Silver Heron: 200 passengers brought ashore", lead=""))
    assert index.place(an_item(5, "200 passengers of the Silver Heron brought ashore", hours=3)).story_id == 1


def test_an_item_moved_by_hand_takes_its_words_along():
    index = StoryIndex()
    index.add(FERRY, 1)
    index.move(1, 77)
    assert index.place(FERRY_AGAIN).story_id == 77
    assert index.settled(1)


def test_adding_and_expiring_leaves_nothing_behind():
    index = StoryIndex()
    grouped(index, some_days())
    index.expire(NOON + timedelta(days=30))
    assert len(index) == 0
    assert index.place(FERRY) == Placement(None, 0.0, index.settings.threshold, ())
    assert not any(vars(index)[name] for name in ("_items", "_by_slot", "_members", "_stories_with", "_postings"))
