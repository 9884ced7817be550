"""Floors under the figures, on the small labelled set of our own."""

from tests.benchmarks import topics


def test_top_topics_are_right_on_our_own_headlines() -> None:
    at_hand = topics.load_set("ours_iptc")
    assert at_hand is not None
    items, gold = at_hand
    assert len(items) >= 40
    score = topics.score_single(topics.matched(items, topics.top_topics()), gold)
    assert score["lenient"] >= 0.93
    assert score["coverage"] >= 0.95


def test_typed_topics_find_their_headlines_in_every_language() -> None:
    at_hand = topics.load_set("ours_free")
    assert at_hand is not None
    items, gold = at_hand
    typed = {key: topics.typed_topic(number, key) for number, key in enumerate(topics.names_of("ours_free", gold))}
    score = topics.score_many(topics.matched(items, typed), gold)
    assert score["P"] >= 0.9
    assert score["R"] >= 0.9
