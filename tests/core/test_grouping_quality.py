"""Floors of grouping on the small labelled set that we wrote; the large sets are measured by the benchmark."""

import re
from dataclasses import replace

import pytest

from bot.core.headlines import headline
from tests.benchmarks.grouping import (
    METHODS,
    OURS,
    by_language,
    by_us,
    headlines_of,
    in_stores,
    load,
    sample_week,
    score,
)


def test_stories_of_our_own_set_are_found_without_a_wrong_merge():
    news = load(OURS, "group_own")
    figures = score(by_us(news.items), news)
    assert figures["P"] >= 0.95
    assert figures["R"] >= 0.7
    assert figures["wrong"] <= 0.02


@pytest.mark.parametrize(
    ("name", "precision", "recall", "wrong"),
    [
        ("group_inflected", 0.62, 0.95, 0.28),  # every event told twice, each beside another of its subject
        ("group_feeds", 0.9, 0.85, 0.06),  # told once to three times, in the manner of agencies and newspapers
    ],
)
def test_on_its_first_day_a_store_finds_what_is_told_twice_in_languages_that_bend_their_words(
    name, precision, recall, wrong
):
    news = load(OURS, name)
    figures = in_stores(news, by_language(news))
    assert figures["P"] >= precision
    assert figures["R"] >= recall
    assert figures["wrong"] <= wrong


def test_every_event_of_the_demos_week_is_one_story_and_no_other():
    week = sample_week()
    figures = score(by_us(week.items), week)
    assert (figures["P"], figures["R"]) == (1, 1)


def test_nothing_plain_does_better():
    news = load(OURS, "group_own")
    ours = score(by_us(news.items), news)["F1"]
    assert all(score(method(news.items), news)["F1"] <= ours for method in METHODS.values())


DRESSING = re.compile(
    r"^(?:UPDATE|CORRECTED|WATCH|VIDEO|BREAKING|LIVE|EXCLUSIVE|PHOTOS)\b[^a-z]*[:|-]|^(?:oops|wow)\b", re.IGNORECASE
)


def blemishes(title, versions):
    """What a headline in a digest should not have."""
    letters = [char for char in title if char.isalpha()]
    found = ["dressing"] if DRESSING.search(title) else []
    if sum(char.isupper() for char in letters) > 0.6 * len(letters):
        found.append("shouting")
    if any(title.endswith((f"- {item.source}", f"| {item.source}", f"– {item.source}")) for item in versions):
        found.append("site name")
    return found


@pytest.mark.parametrize(
    "dressed",
    [
        lambda item: item.title,
        lambda item: f"UPDATE 3-{item.title}",
        lambda item: f"WATCH: {item.title}",
        lambda item: f"{item.title} - {item.source}",
        lambda item: f"{item.title.upper()} | {item.source}",
    ],
)
def test_every_story_of_our_own_set_gets_a_headline_without_dressing_shouting_or_the_sites_name(dressed):
    stories = [versions for _, versions in headlines_of(load(OURS, "group_own"))]
    assert len(stories) > 20
    for versions in stories:
        told = [replace(item, title=dressed(item)) for item in versions]
        shown = headline(told).title
        assert not blemishes(shown, told), shown
        assert len(shown) > 8
