"""Who says it: the publisher, also where another's feed carries it."""

import pytest

from bot.core.items import ParsedItem
from bot.core.publishers import as_told, publisher_names, spelled_alike, voices, without_publisher
from tests.factories import an_item


@pytest.mark.parametrize(
    ("title", "name", "left"),
    [
        ("Ferry runs aground - Coast News", "Coast News", "Ferry runs aground"),
        ("Ferry runs aground | COAST NEWS", "Coast News", "Ferry runs aground"),
        ("Le bac s'échoue – Le Phare", "Le Phare", "Le bac s'échoue"),
        ("Паром сел на мель — Вести", "вести", "Паром сел на мель"),
        ("渡轮搁浅｜海岸新闻", "海岸新闻", "渡轮搁浅"),
        ("Ferry - aground - Coast - News", "Coast - News", "Ferry - aground"),
        ("Ferry aground | Coast News - Coast News", "Coast News", "Ferry aground"),
        ("Ferry runs aground - Coast", "Coast News", "Ferry runs aground - Coast"),
        ("Ferry runs aground - The Coast News", "Coast News", "Ferry runs aground - The Coast News"),
        ("Nobody reads Coast News", "Coast News", "Nobody reads Coast News"),
        ("Who owns anti-Coast News", "Coast News", "Who owns anti-Coast News"),
        ("Coast News", "Coast News", "Coast News"),
        (" - Coast News", "Coast News", " - Coast News"),
    ],
)
def test_only_the_publishers_own_name_is_cut_from_the_end_of_a_title(title, name, left):
    assert without_publisher(title, [name]) == left


@pytest.mark.parametrize("told", ["", " ", "-", "https://[", "http://"])
def test_what_is_no_name_is_none(told):
    assert publisher_names(told) == ()


def test_a_publisher_is_spelled_within_a_story_as_its_own_feed_has_it():
    items = [
        an_item(source="COAST NEWS", via="Mirror"),
        an_item(source="Tidewater", via="Mirror"),
        an_item(source="Coast News"),
        an_item(source="tidewater", via="Mirror"),
    ]
    assert [item.source for item in spelled_alike(items)] == ["Coast News", "Tidewater", "Coast News", "Tidewater"]


def test_a_source_is_heard_by_others_only_where_its_own_feed_does_not_tell_it():
    own, mirrored = an_item(source="Coast News"), an_item(source="Coast News", via="Mirror")
    assert voices([own]) == (("Coast News",), ())
    assert voices([mirrored, own]) == (("Coast News",), ())
    other = an_item(source="Coast News", via="Planet")
    tide = an_item(source="Tidewater")
    assert voices([mirrored, tide, other]) == (("Coast News", "Tidewater"), (("Mirror", "Planet"), ()))


def test_an_item_is_told_without_its_publishers_name_behind_the_title():
    item = ParsedItem("Ferry aground: what we know | Strait Post - STRAIT POST", publisher="Strait Post")
    assert as_told(item).title == "Ferry aground: what we know"
    assert as_told(item._replace(publisher="Coast News")).title == item.title
    assert as_told(item._replace(publisher=None)).title == item.title
