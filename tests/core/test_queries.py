"""The little language of /follow and /search."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.queries import LONGEST, MOST_WORDS, Phrase, matches, parse_query
from bot.errors import BadQueryError, QueryFault


def test_words_together_are_one_alternative_and_commas_or_and_bars_part_them() -> None:
    for text in ("moon landing, nasa", "moon landing OR nasa", "moon landing | nasa", "moon landing， nasa"):
        assert parse_query(text).phrases() == ("moon landing", "nasa")


def test_quotes_of_any_shape_keep_words_side_by_side() -> None:
    for text in ('"soft landing"', "“soft landing”", "„soft landing“", "«soft landing»", "「soft landing」"):
        assert parse_query(text).any_of == ((Phrase("soft landing", exact=True),),)


def test_a_minus_leaves_out_a_word_or_a_phrase_and_a_hyphen_inside_a_word_does_not() -> None:
    query = parse_query('covid-19 -football –"world cup"')
    assert query.phrases() == ("covid-19",)
    assert query.without == (Phrase("football"), Phrase("world cup", exact=True))


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", QueryFault.EMPTY),
        (" ?!, OR |", QueryFault.EMPTY),
        ('""', QueryFault.EMPTY),
        ("-football -tennis", QueryFault.ONLY_WITHOUT),
        ("!nasa", QueryFault.EMPTY),
        ("a" * (LONGEST + 1), QueryFault.TOO_LONG),
        (" ".join(f"w{n}" for n in range(MOST_WORDS + 1)), QueryFault.TOO_MANY),
    ],
)
def test_what_is_no_query_says_why(text: str, fault: QueryFault) -> None:
    with pytest.raises(BadQueryError) as caught:
        parse_query(text)
    assert caught.value.fault is fault


def test_queries_of_equal_meaning_are_equal_when_normalised() -> None:
    one = parse_query('Landing MOON, "Élysée palace" -Café')
    other = parse_query("“elysee Palace” | moon landing, landing moon -cafe")
    assert one.normalised == other.normalised
    assert one.normalised != parse_query("moon landing").normalised


@given(st.text(max_size=LONGEST))
def test_any_text_is_a_query_that_survives_writing_and_reading_or_a_fault(text: str) -> None:
    try:
        query = parse_query(text)
    except BadQueryError:
        return
    assert parse_query(query.to_text()) == query
    assert parse_query(query.normalised).normalised == query.normalised


def test_chips_add_and_take_away() -> None:
    query = parse_query("space exploration")
    assert query.with_phrase('"deep space"').to_text() == 'space exploration, "deep space"'
    assert query.with_phrase("exploration space") == query
    assert query.with_phrase("nasa").without_phrase("nasa") == query
    with pytest.raises(BadQueryError):
        query.without_phrase("space exploration")


def test_a_synonym_of_ours_can_be_left_out_and_comes_back_when_added() -> None:
    without = parse_query("space exploration").without_phrase("lunar lander")
    assert without.to_text() == 'space exploration !"lunar lander"'
    assert parse_query(without.to_text()) == without
    assert without.with_phrase("lunar lander").dropped == ()


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("fire", "Three fires near Sydney"),
        ('"world cup"', "Who hosts the World Cups of 2030"),
        ("klima*", "Streit um den Klimaschutz"),
        ("поезд", "Движение поездов остановлено"),
        ("地震", "日本東北部で強い地震"),
        ("زلزال", "هزة بعد الزلزال القوي"),
        ("moon landing", "Landing on the Moon delayed"),
        ("tesla | spacex -musk", "SpaceX launches again"),
    ],
)
def test_a_query_finds(query: str, text: str) -> None:
    assert matches(parse_query(query), text)


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ('"world cup"', "A cup of tea with the world"),
        ("plane", "The plan of the minister"),
        ("internet", "An international summit"),
        ("tesla -musk", "Musk sells Tesla shares"),
        ("moon landing", "The moon tonight"),
    ],
)
def test_a_query_passes_by(query: str, text: str) -> None:
    assert not matches(parse_query(query), text)
