"""Words that grouping takes for one: inflections and synonyms."""

import pytest

from bot.core import synonyms
from bot.core.roots import roots
from bot.core.synonyms import thing
from bot.core.usualwords import ENGLISH
from bot.core.words import fold, words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("elections", "election's"),
        ("Цены", "ценой"),
        ("беспилотник", "дроны"),
        ("Центробанка", "ЦБ"),
        ("погибли", "жертв"),
        ("Feuer", "Großbrand"),
        ("incendie", "flammes"),
        ("fallecidos", "muertos"),
        ("πυρκαγιάς", "φωτιά"),
        ("yangını", "alevler"),
        ("والمدينة", "مدينة"),
        ("المبنى", "عقار"),
    ],
)
def test_two_spellings_of_one_thing_share_a_root(one, other):
    assert roots(one)[0] == roots(other)[0]


@pytest.mark.parametrize(
    ("one", "other"), [("школа", "шкала"), ("судно", "суд"), ("muerte", "suerte"), ("مدينة", "مدير")]
)
def test_two_things_do_not(one, other):
    assert roots(one) != roots(other)


def test_a_script_without_spaces_still_gives_pairs_of_letters():
    assert roots("月球着陆") == ["月球", "球着", "着陆"]


LISTS = {name: text for name, text in vars(synonyms).items() if name.isupper() and type(text) is str}


@pytest.mark.parametrize("name", LISTS)
def test_every_listed_word_stands_in_one_group_of_its_list_that_has_more_than_one(name):
    groups = [group.split() for group in LISTS[name].split("|")]
    listed = [fold(word) for group in groups for word in group]
    assert len(listed) == len(set(listed))
    for group in groups:
        assert len(group) > 1
        assert len({thing(fold(word.rstrip("-"))) for word in group}) == 1, group


def test_no_usual_english_word_is_taken_for_another_languages():
    assert [word for word in words(ENGLISH, 40) if thing(word)] == []
