"""What a topic would have brought last week, how much of it is wanted, and the words that would bring more."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.chips import Chip, ChipKind, chips_for
from bot.core.patterns import phrase_pattern
from bot.core.queries import Query, parse_query
from bot.core.suggestions import suggest
from bot.core.thresholds import THRESHOLD, narrower, threshold_for, wider
from bot.core.topics import TopicIndex, TopicText, free_topic, synonyms
from bot.core.weeks import Week
from bot.errors import BadQueryError

VOLCANO = (
    "Volcano erupts near Grindavik, lava flows",
    "Grindavik volcano: lava reaches road",
    "Lava from the volcano stops short of Grindavik",
)
OTHERS = (
    "Football results of the day",
    "The minister speaks of the budget",
    "Grindavik opens its harbour again",
    "Astronauts leave the space station",
    "Selene 4 lander tips over on the moon",
    "Beekeepers count their hives",
    "Землетрясение у берегов Камчатки",
    "月球着陆器侧翻",
)


def a_week(*titles: str, language: str | None = None) -> Week:
    week = Week()
    for number, title in enumerate(titles or (*VOLCANO, *OTHERS)):
        week.put(number, TopicText(title, language=language))
    return week


def hits(week: Week, words: str) -> set[int]:
    return set(week.backtest(free_topic(parse_query(words))).hits)


@settings(deadline=None)  # the first one reads our word lists
@given(
    st.lists(st.text(alphabet="volcanspmrtid луна月球 ", max_size=30), max_size=12),
    st.sampled_from(("volcano", "space exploration", "volc*", "mars, moon -cat", "луна", "月球", '"no car"')),
    st.sampled_from((0.2, 0.5, 0.8)),
)
def test_a_backtest_finds_what_the_matcher_of_new_stories_finds(titles, words, threshold):
    week, topic = Week(), free_topic(parse_query(words))
    for number, title in enumerate(titles):
        week.put(number, TopicText(title))
    topic = replace(topic, threshold=threshold)
    index = TopicIndex((topic,))
    assert set(week.backtest(topic).hits) == {n for n, title in enumerate(titles) if index.match(TopicText(title))}


def test_a_story_told_anew_counts_as_it_stands_now():
    week = a_week("Volcano erupts", "Football results")
    assert hits(week, "volcano") == {0}
    week.put(0, TopicText("Harbour opens"))
    week.put(1, TopicText("Volcano erupts after all"))
    assert hits(week, "volcano") == {1}
    assert week.count(phrase_pattern("volcano")) == 1
    week.drop(1)
    week.drop(99)
    assert hits(week, "volcano") == set()
    assert len(week) == 1


def test_only_what_the_reader_reads_is_counted():
    week = Week()
    for number, language in enumerate(["en", "de", None]):
        week.put(number, TopicText("Volcano erupts", language=language))
    topic = free_topic(parse_query("volcano"))
    assert set(week.backtest(topic, ["en"]).hits) == {0, 2}
    assert week.count(phrase_pattern("volcano"), ["de"]) == 2
    assert week.count(phrase_pattern("volcano erupts"), ["en"]) == 2


def test_near_misses_come_with_their_scores_the_nearest_first():
    week = Week()
    week.put(1, TopicText("Evening notes", "A moon rose. Nothing else happened."))
    week.put(2, TopicText("The moon over the harbour"))
    week.put(3, TopicText("Moon lander tips over"))
    week.put(4, TopicText("A lander, and another moon of football"))
    topic = free_topic(parse_query("moon lander -football"))
    found = week.backtest(topic)
    assert found.hits == (3,)
    assert found.near_misses == (2, 1)
    least = wider([score for _, score in found.scores], topic.threshold)
    assert least is not None
    wide = free_topic(topic.query.at_least(least))
    assert set(week.backtest(wide).hits) == {2, 3}
    index = TopicIndex((wide,))
    assert {n for n in (1, 2, 3, 4) if index.match(week.text(n))} == set(week.backtest(wide).hits)


@pytest.mark.parametrize("wanted", [1, 2, 3, 10])
def test_the_threshold_follows_the_volume_a_person_wants(wanted):
    scores = [0.55, 0.7, 0.7, 0.9, 0.2]
    threshold = threshold_for(scores, wanted)
    assert threshold >= THRESHOLD
    assert sum(score >= threshold for score in scores) <= max(wanted, 1)


@given(st.lists(st.sampled_from([0.1, 0.25, 0.43, 0.56, 0.8, 0.95]), max_size=30), st.sampled_from([0.25, 0.5, 0.8]))
def test_narrower_brings_fewer_and_wider_more_or_neither_is_offered(scores, now):
    count = sum(score >= now for score in scores)
    less, more = narrower(scores, now), wider(scores, now)
    if less is not None:
        assert 0 < sum(score >= less for score in scores) < count
    if more is not None:
        assert sum(score >= more for score in scores) > count


def test_words_that_the_stories_share_and_others_lack_are_offered():
    week = a_week()
    query = parse_query("volcano")
    found = week.backtest(free_topic(query)).hits
    assert {offer.phrase for offer in suggest(query, found, week)} == {"Grindavik", "lava"}
    taken = query.with_phrase('"lava"')
    assert {offer.phrase for offer in suggest(taken, found, week)} == {"Grindavik"}


def test_words_that_always_stand_together_are_offered_as_one():
    week = a_week(*(f"{start} Reykja Fells erupts" for start in ("Volcano", "The volcano", "A volcano")), *OTHERS)
    query = parse_query("volcano")
    assert '"Reykja Fells"' in [offer.phrase for offer in suggest(query, (0, 1, 2), week)]


def test_kin_of_a_word_is_offered_where_it_finds_nothing_by_itself():
    query = parse_query("beekeeping")
    assert [offer.phrase for offer in suggest(query, (), a_week())] == ["Beekeepers"]
    week = a_week("Российские пчеловоды бьют тревогу")
    assert [offer.phrase for offer in suggest(parse_query("пчеловодство"), (), week)] == ["пчеловоды"]


def test_words_of_every_story_are_not_offered():
    week = a_week(
        *(f"the volcano of the island {n} and the lava" for n in range(3)), *(f"the day {n}" for n in range(40))
    )
    offered = {offer.phrase for offer in suggest(parse_query("volcano"), (0, 1, 2), week)}
    assert offered == {"island", "lava"}


def chips_of(words: str) -> tuple[Query, dict[str, Chip]]:
    query, week = parse_query(words), a_week()
    found = week.backtest(free_topic(query)).hits
    return query, {chip.phrase: chip for chip in chips_for(query, found, week)}


def test_a_synonym_is_left_out_and_taken_back():
    query, chips = chips_of("space exploration")
    chip = chips["astronaut"] if "astronaut" in chips else chips["astronauts"]
    assert chip.is_taken(query)
    week = a_week()
    assert 6 in week.backtest(free_topic(query)).hits
    without = chip.toggled(query)
    assert not chip.is_taken(without)
    assert without.text == query.text
    assert chip.toggled(without) == query


def test_an_offered_word_is_taken_and_left_again():
    query, chips = chips_of("volcano")
    chip = chips['"Grindavik"']
    assert not chip.is_taken(query)
    with_it = chip.toggled(query)
    assert chip.is_taken(with_it)
    assert hits(a_week(), with_it.to_text()) == {0, 1, 2, 5}
    assert chip.toggled(with_it) == query


def test_the_last_word_of_a_topic_cannot_be_left_out():
    query, chips = chips_of("volcano, lander")
    one = chips["volcano"].toggled(query)
    assert one.phrases() == ("lander",)
    with pytest.raises(BadQueryError):
        chips["lander"].toggled(one)


def test_synonyms_of_what_is_asked_no_longer_are_idle():
    query = parse_query("space exploration, volcano")
    chip = Chip(ChipKind.OURS, synonyms(parse_query("space exploration"))[0])
    assert not chip.is_idle(query)
    assert chip.is_idle(query.without_phrase("space exploration"))


def test_what_was_left_out_before_stays_a_chip_to_take_back():
    query = parse_query("space exploration").without_synonym("astronaut")
    week = a_week()
    [chip] = [chip for chip in chips_for(query, (), week) if chip.phrase == "astronaut"]
    assert not chip.is_taken(query)


def test_as_many_words_as_a_topic_can_have():
    query = parse_query(" ".join(f"word{n}" for n in range(20)))
    with pytest.raises(BadQueryError):
        Chip(ChipKind.OWN, '"one more"').toggled(query)


@given(st.floats(0.01, 0.99))
def test_how_well_a_story_must_fit_travels_with_the_words(least):
    query = parse_query('space exploration, "soft landing" -mars').without_synonym("nasa").at_least(least)
    assert parse_query(query.to_text(), 2000) == query
    assert parse_query(query.normalised, 2000).normalised == query.normalised
    assert "≥" not in query.text
    assert free_topic(query).threshold == query.least
    assert free_topic(query).slug != free_topic(query.at_least(None)).slug
    assert replace(query, least=None) == query.at_least(None)
