"""Which topics a story belongs to, and why."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.queries import parse_query
from bot.core.taxonomy import as_topic
from bot.core.topics import (
    Topic,
    TopicId,
    TopicIndex,
    TopicKind,
    TopicText,
    WordStats,
    synonyms,
)


def a_topic(words: str, number: int = 1) -> Topic:
    query = parse_query(words)
    return Topic(TopicId(number), TopicKind.FREE, query.normalised, words, query)


def found(words: str, text: TopicText) -> bool:
    return bool(TopicIndex([a_topic(words)]).match(text))


def test_space_exploration_finds_a_lander_on_its_side_and_says_why() -> None:
    index = TopicIndex([a_topic("space exploration")])
    [match] = index.match(TopicText("Mission over for sideways lander", "The probe fell over on the lunar surface."))
    assert match.topic_id == TopicId(1)
    assert 0.5 <= match.score <= 1
    assert match.why == ("title: lander, mission", "lead: lunar surface")


@pytest.mark.parametrize(
    ("topic", "title"),
    [
        ("Erdbeben", "Starkes Erdbeben erschüttert Kreta"),
        ("Klimawandel", "Wie der Klimawandel die Alpen verändert"),
        ("地震", "日本東北部で強い地震"),
        ("землетрясение", "После землетрясения в Турции"),
        ("زلزال", "ضحايا الزلزال في المغرب"),
        ("σεισμός", "Ισχυρός σεισμός στην Κρήτη"),
    ],
)
def test_topics_work_in_any_script(topic: str, title: str) -> None:
    assert found(topic, TopicText(title))


def test_a_german_topic_of_our_lists_finds_other_languages_too() -> None:
    assert found("Erdbeben", TopicText("Strong earthquake shakes Crete"))


def test_quotes_are_literal_and_get_no_synonyms() -> None:
    story = TopicText("Astronauts back from the space station")
    assert found("space exploration", story)
    assert not found('"space exploration"', story)


def test_unwanted_words_refuse_a_story() -> None:
    story = TopicText("Tesla opens a factory", "Elon Musk was there.")
    assert found("tesla", story)
    assert not found("tesla -musk", story)


def test_a_synonym_left_out_no_longer_counts() -> None:
    story = TopicText("Astronaut retires")
    assert found("space exploration", story)
    assert not found("space exploration !astronaut", story)


def test_a_topic_declared_by_the_feed_is_sure_with_its_parents() -> None:
    index = TopicIndex([as_topic("economy", TopicId(1), "en"), as_topic("markets", TopicId(2), "en")])
    matches = index.match(TopicText("Nothing telling here", feed_topics=("markets",)))
    assert {(match.topic_id, match.score) for match in matches} == {(1, 1.0), (2, 1.0)}
    assert matches[0].why == ("feed: economy",)


def test_categories_count_as_words() -> None:
    [match] = TopicIndex([a_topic("astronomy")]).match(TopicText("A night to remember", categories=("Astronomy",)))
    assert match.why == ("category: astronomy",)


def test_topics_come_and_go() -> None:
    index = TopicIndex([a_topic("tesla")])
    index.add(a_topic("spacex", 2))
    story = TopicText("SpaceX and Tesla")
    assert {match.topic_id for match in index.match(story)} == {1, 2}
    index.remove(TopicId(1))
    index.remove(TopicId(99))
    assert [match.topic_id for match in index.match(story)] == [2]
    index.add(a_topic("rivian", 2))
    assert index.match(story) == ()
    assert len(index) == 1


def test_removing_every_topic_leaves_nothing_behind() -> None:
    topics = [a_topic("space exploration -mars", 1), a_topic("klima*", 2), as_topic("space", TopicId(3), "en")]
    topics += [a_topic("chess tournaments", 4), a_topic("tournaments in Italy", 5)]
    index = TopicIndex(topics)
    for topic in topics:
        index.remove(topic.id)
    assert index.match(TopicText("Klimaschutz: Nasa looks at space from the moon")) == ()
    assert not index._wanting
    assert not index._patterns._by_word
    assert not index._compounds._wanting
    assert not index._compounds._filed


def test_near_tells_what_was_found_and_what_is_missing() -> None:
    index = TopicIndex([a_topic("solar eclipse sweden -rain")])
    near = index.near(TopicText("A solar eclipse today", "In Norway."), TopicId(1))
    assert not near.matched
    assert near.missing == ("sweden",)
    refused = index.near(TopicText("Solar eclipse over Sweden", "Rain is near."), TopicId(1))
    assert (refused.score, refused.missing) == (0.0, ("-rain",))


def test_a_higher_threshold_gives_fewer_stories() -> None:
    lead_only = TopicText("Evening notes", "The Grindavik town hall opens again.")
    topic = a_topic("Grindavik")
    strict = Topic(topic.id, topic.kind, topic.slug, topic.name, topic.query, threshold=0.8)
    assert TopicIndex([topic]).match(lead_only)
    assert not TopicIndex([strict]).match(lead_only)


def test_a_common_word_of_the_week_needs_more_than_a_lead() -> None:
    story = TopicText("Evening notes", "The committee met again.")
    quiet = WordStats(2000, {})
    busy = WordStats(2000, {"committe": 900, "committee": 900})
    assert TopicIndex([a_topic("committee")], quiet).match(story)
    assert not TopicIndex([a_topic("committee")], busy).match(story)


def test_synonyms_are_shown_in_the_script_of_the_query_and_can_be_dropped() -> None:
    query = parse_query("space exploration")
    shown = synonyms(query)
    assert "astronaut" in shown
    assert all(phrase.isascii() for phrase in shown[:12])
    assert "astronaut" not in synonyms(query.without_phrase("astronaut"))
    assert any(not phrase.isascii() for phrase in synonyms(parse_query("космос")))
    assert synonyms(parse_query("my neighbour's kazoo")) == ()


def test_a_phrase_that_means_something_else_refuses_a_story_of_ours() -> None:
    assert found("big tech companies", TopicText("Amazon to open a warehouse"))
    assert not found("big tech companies", TopicText("Fires spread in the Amazon rainforest"))


def test_a_word_counts_once_in_its_best_phrase() -> None:
    [once] = TopicIndex([a_topic("earthquakes")]).match(TopicText("Earthquake shakes Crete"))
    assert once.score == pytest.approx(0.95)
    assert once.why == ("title: earthquakes",)


def test_a_story_may_have_several_top_topics_or_none() -> None:
    slugs = ["politics", "economy", "sport", "health"]
    index = TopicIndex([as_topic(slug, TopicId(number), "en") for number, slug in enumerate(slugs)])
    both = index.match(TopicText("Parliament votes on tax rise", "Inflation and debt worry the central bank."))
    assert {slugs[match.topic_id] for match in both} == {"politics", "economy"}
    assert index.match(TopicText("Nothing of note")) == ()


def test_a_category_that_is_a_topics_name_counts_for_it_and_its_parents() -> None:
    index = TopicIndex([as_topic("economy", TopicId(1), "en"), as_topic("markets", TopicId(2), "en")])
    matches = index.match(TopicText("Nothing telling here", categories=("Börse",)))
    assert [match.topic_id for match in matches] == [1, 2]
    assert all(match.why[0].startswith("category: Börse") for match in matches)


def test_the_same_story_gets_the_same_reasons_every_time() -> None:
    topics = [
        a_topic(words, number) for number, words in enumerate(["earthquakes", "Greece", "tsunami", "rescue work"])
    ]
    story = TopicText("Quake off Crete, tsunami warning lifted", "Greek rescue teams are at work in Athens.")
    assert TopicIndex(topics).match(story) == TopicIndex(reversed(topics)).match(story)


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("news about beekeeping in Wales", "Beekeeping returns to Wales"),
        ("Nachrichten über Imkerei", "Imkerei boomt in der Stadt"),
        ("новости о пчеловодстве", "Пчеловодство возвращается"),
        ("news about space exploration", "Astronauts leave the station"),
        ("refugees and migration", "Asylum seekers cross the border"),
    ],
)
def test_a_wish_in_whole_words_is_understood(typed: str, title: str) -> None:
    assert found(typed, TopicText(title))


@pytest.mark.parametrize(
    ("typed", "title", "lead", "why"),
    [
        ("chess tournaments", "Carlsen out: grandmaster wins title in Oslo", "", "title: grandmaster + title"),
        ("electric cars in Norway", "Oslo counts its Teslas", "The Norwegian capital has most.", None),
        ("copper prices", "Copper gets cheaper", "", "title: copper + cheaper"),
        ("earthquakes in Italy", "Strong aftershock felt", "Italian rescuers are on their way to Umbria.", None),
        ("выборы в Японии", "Японские избиратели идут на участки", "", None),
        ("Proteste in Serbien", "Belgrad: Tausende bei Demonstration", "", None),
        ("beekeeping", "Beekeepers fear a cold spring", "", "title: beekeep…"),
        ("пчеловодство", "Пчеловоды бьют тревогу", "", None),
        ("chess industry", "Grandmaster stripped of title", "", None),
    ],
)
def test_a_wish_known_in_parts_finds_what_has_a_word_of_each(
    typed: str, title: str, lead: str, why: str | None
) -> None:
    [match] = TopicIndex([a_topic(typed)]).match(TopicText(title, lead))
    assert why is None or match.why == (why,)


@pytest.mark.parametrize(
    ("typed", "title", "lead"),
    [
        ("chess tournaments", "Grandmaster opens a school", ""),
        ("chess tournaments", "Nadal wins the tournament", ""),
        ("electric cars in Norway", "Tesla opens a plant in Texas", "Electric cars are on the rise."),
        ("earthquakes in Italy", "Strong earthquake in Japan", "No victims so far."),
        ("German elections in Bavaria", "Germany votes", ""),
        ('"chess tournaments"', "Grandmaster wins title", ""),
        ("beekeeping", "Bees and the city", ""),
    ],
)
def test_a_part_alone_is_not_enough(typed: str, title: str, lead: str) -> None:
    assert not found(typed, TopicText(title, lead))


def test_a_part_alone_comes_near_and_what_is_missing_is_told() -> None:
    index = TopicIndex([a_topic("earthquakes in Italy")])
    near = index.near(TopicText("Aftershock felt in Japan"), TopicId(1))
    assert not near.matched
    assert near.score > 0
    assert "Italy" in near.missing


def test_a_phrase_of_a_part_can_be_left_out() -> None:
    story = TopicText("Grandmaster wins title in Oslo")
    assert "grandmaster" in synonyms(parse_query("chess tournaments"))
    assert found("chess tournaments", story)
    assert not found("chess tournaments !grandmaster", story)
    assert "beekeep*" in synonyms(parse_query("beekeeping"))
    assert not found("beekeeping !beekeep", TopicText("Beekeepers fear a cold spring"))


@settings(deadline=None)  # whoever is first reads the tables
@given(st.text(max_size=80), st.text(max_size=120))
def test_any_text_is_matched_without_fault(title: str, lead: str) -> None:
    index = TopicIndex(
        [a_topic("space exploration"), as_topic("science", TopicId(2), "en"), a_topic("klima* -mars", 3)]
    )
    for match in index.match(TopicText(title, lead, categories=(title,), language=None)):
        assert 0.5 <= match.score <= 1
        assert match.why


@pytest.mark.parametrize(
    ("title", "is_about"),
    [
        ("US company lands on the Moon", True),
        ("U.S. hiring slows", True),
        ("What it means for us", False),
        ("JOIN US NOW", False),
    ],
)
def test_the_country_is_told_from_the_pronoun_by_its_capitals(title: str, is_about: bool) -> None:  # noqa: FBT001
    index = TopicIndex([as_topic("united-states", TopicId(1), "en")])
    assert bool(index.match(TopicText(title))) is is_about
