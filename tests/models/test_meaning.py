"""Matching by meaning: the optional extra. Skipped where numpy or tokenizers are not installed."""

from hashlib import sha256

import pytest

pytest.importorskip("numpy")

from bot.core.queries import parse_query
from bot.core.topics import Topic, TopicId, TopicIndex, TopicKind, TopicText
from bot.models.embeddings import LocalEmbedder
from bot.models.meaning import MOST, Meanings


def a_topic(words: str, number: int = 1) -> Topic:
    query = parse_query(words)
    return Topic(TopicId(number), TopicKind.FREE, query.normalised, words, query)


class BoatsAndTrains:
    """An embedder of two ideas, and of noise that tells nothing."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    async def embed(self, texts):
        self.asked += texts
        return [
            [float("boat" in text or "ship" in text), float("train" in text or "rail" in text), *noise(text)]
            for text in texts
        ]


def noise(text: str) -> list[float]:
    return [(byte - 128) / 2000 for byte in sha256(text.encode()).digest()[:8]]


WEEK = {number: TopicText(f"Evening notes number {number}", "Nothing of the kind.") for number in range(60)}


async def test_a_story_without_the_words_matches_by_meaning_and_says_so() -> None:
    topic = a_topic("boats of wood", 1)
    story = TopicText("Old ship found")
    index = TopicIndex([topic])
    hints = await Meanings(BoatsAndTrains()).hints([topic], {**WEEK, 99: story})
    assert hints[99] == {1: MOST}
    assert len(hints) < 5
    assert index.match(story) == ()
    [match] = index.match(story, hints[99])
    assert match.why == ("meaning: boats of wood",)


async def test_unwanted_words_refuse_what_meaning_would_let_through() -> None:
    topic = a_topic("boats of wood -old")
    story = TopicText("Old ship found")
    hints = await Meanings(BoatsAndTrains()).hints([topic], {**WEEK, 99: story})
    assert TopicIndex([topic]).match(story, hints[99]) == ()


async def test_nothing_is_asked_twice_and_only_the_new_is_asked() -> None:
    model = BoatsAndTrains()
    meanings = Meanings(model)
    await meanings.hints([a_topic("boat")], WEEK)
    before = len(model.asked)
    assert len(set(model.asked)) == before
    await meanings.hints([a_topic("boat"), a_topic("train", 2)], WEEK)
    assert model.asked[before:] == ["train"]


async def test_an_archive_too_young_to_measure_by_says_nothing() -> None:
    meanings = Meanings(BoatsAndTrains())
    assert await meanings.hints([a_topic("boat")], {1: TopicText("Ship sinks")}) == {}
    assert await meanings.hints([], WEEK) == {}
    assert await meanings.hints([a_topic("boat")], {}) == {}


async def test_the_vectors_of_the_wheel_know_what_is_near() -> None:
    np = pytest.importorskip("numpy")
    pytest.importorskip("tokenizers")
    wordllama = pytest.importorskip("bot.models.wordllama")
    folder = wordllama.installed()
    if folder is None:
        pytest.skip("the wheel is not installed")
    texts = ["steam locomotives", "Vintage railway engine restored", "Central bank keeps rates"]
    topic, near, far = map(np.asarray, await LocalEmbedder(wordllama.WordLlama(folder)).embed(texts))
    assert topic @ near > 0.25 > topic @ far
