"""Floors of grouping on the small labelled set that we wrote; the large sets are measured by the benchmark."""

from tests.benchmarks.grouping import METHODS, OURS, by_us, load, score


def test_stories_of_our_own_set_are_found_without_a_wrong_merge():
    news = load(OURS, "group_own")
    figures = score(by_us(news.items), news)
    assert figures["P"] >= 0.95
    assert figures["R"] >= 0.7
    assert figures["wrong"] <= 0.02


def test_nothing_plain_does_better():
    news = load(OURS, "group_own")
    ours = score(by_us(news.items), news)["F1"]
    assert all(score(method(news.items), news)["F1"] <= ours for method in METHODS.values())
