"""The shared topics and how a person finds one."""

import pytest

from bot.core.lexicon.tree import LANGUAGES
from bot.core.taxonomy import GRID, TAXONOMY, as_topic, find_topic, name_of, nearest
from bot.core.topics import TopicId, TopicKind


def test_the_seventeen_media_topics_are_there_with_their_codes() -> None:
    top = [topic for topic in TAXONOMY.values() if topic.code and topic.parent is None]
    assert [topic.code for topic in top] == [f"{number:02}000000" for number in range(1, 18)]


def test_every_parent_exists_and_stands_before_its_children() -> None:
    seen: set[str] = set()
    for topic in TAXONOMY.values():
        assert topic.parent is None or topic.parent in seen, topic.slug
        seen.add(topic.slug)


def test_every_topic_has_a_name_in_every_language_and_an_emoji() -> None:
    for topic in TAXONOMY.values():
        assert topic.names.keys() == set(LANGUAGES), topic.slug
        assert topic.emoji


def test_every_name_finds_its_topic() -> None:
    for topic in TAXONOMY.values():
        for language, name in topic.names.items():
            assert find_topic(name, language) == topic.slug, (name, language)


def test_the_grid_offers_topics_that_exist() -> None:
    assert 12 <= len(GRID) <= 16
    assert set(GRID) <= TAXONOMY.keys()


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("economy, business and finance", "economy"),
        ("ECONOMIA", "economy"),
        ("Αθλητισμός", "sport"),
        ("наука", "science"),
        ("الطقس", "weather"),
        ("Fussball", "football"),
        ("human interest", "human-interest"),
    ],
)
def test_a_topic_is_found_in_any_language(text: str, slug: str) -> None:
    assert find_topic(text) == slug


def test_a_misspelt_name_gets_the_nearest_and_nonsense_gets_none() -> None:
    assert find_topic("sciense") is None
    assert nearest("sciense")[0] == "science"
    assert nearest("Politk", "de")[0] == "politics"
    assert nearest("qqqqqqq") == ()


def test_names_are_shown_in_the_readers_language() -> None:
    assert name_of("science", "de-AT") == "Wissenschaft"
    assert name_of("science", "xx") == "Science"
    assert name_of("no-such-topic", "en") == "no-such-topic"
    topic = as_topic("weather", TopicId(3), "fr")
    assert (topic.kind, topic.slug, topic.name) == (TopicKind.TAXONOMY, "weather", "Météo")
