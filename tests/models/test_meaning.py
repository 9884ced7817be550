"""Matching by meaning: the optional extra. Skipped where numpy or the model's wheel is not installed."""

import pytest

pytest.importorskip("numpy")

from bot.core.queries import parse_query
from bot.core.topics import Topic, TopicId, TopicIndex, TopicKind, TopicText
from bot.models.meaning import MOST, Meanings


def a_topic(words: str, number: int = 1) -> Topic:
    query = parse_query(words)
    return Topic(TopicId(number), TopicKind.FREE, query.normalised, words, query)


class BoatsAndTrains:
    """An embedder of two ideas."""

    def embed(self, texts):
        return [[float("boat" in text or "ship" in text), float("train" in text or "rail" in text)] for text in texts]


def test_a_story_without_the_words_matches_by_meaning_and_says_so() -> None:
    topic = a_topic("boats of wood", 1)
    story = TopicText("Old ship found")
    index = TopicIndex([topic])
    hints = Meanings(BoatsAndTrains(), [topic]).hints(story)
    assert hints == {1: MOST}
    assert index.match(story) == ()
    [match] = index.match(story, hints)
    assert match.why == ("meaning: boats of wood",)


def test_unwanted_words_refuse_what_meaning_would_let_through() -> None:
    topic = a_topic("boats of wood -old")
    story = TopicText("Old ship found")
    assert TopicIndex([topic]).match(story, Meanings(BoatsAndTrains(), [topic]).hints(story)) == ()


def test_topics_come_and_go() -> None:
    meanings = Meanings(BoatsAndTrains())
    assert meanings.hints(TopicText("ship")) == {}
    meanings.add(a_topic("boat", 1))
    meanings.add(a_topic("train", 2))
    meanings.remove(TopicId(1))
    assert set(meanings.hints(TopicText("ship and rail"))) == {2}


def test_the_vectors_of_the_wheel_know_what_is_near() -> None:
    wordllama = pytest.importorskip("bot.models.wordllama")
    folder = wordllama.installed()
    if folder is None:
        pytest.skip("the wheel is not installed")
    topic = a_topic("steam locomotives")
    meanings = Meanings(wordllama.WordLlama(folder), [topic])
    near = meanings.hints(TopicText("Vintage railway engine restored")).get(topic.id, 0.0)
    far = meanings.hints(TopicText("Central bank keeps rates")).get(topic.id, 0.0)
    assert near > far
