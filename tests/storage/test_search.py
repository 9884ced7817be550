"""The words of the archive: the same answers from FTS5 and from PostgreSQL."""

from contextlib import suppress
from datetime import timedelta

import pytest
from sqlalchemy import text

from bot.core.queries import matches, parse_query
from bot.errors import BadQueryError
from bot.storage import items as items_table
from bot.storage import search
from bot.usecases.group import Group
from tests.factories import a_parsed_item, save_feed
from tests.fakes import START

TITLES = (
    "Moon lander touches down near the south pole",
    "Football: the moon boots are back",
    "Landing of the moon probe postponed",
    "A soft landing for the economy",
    "Klimawandel: was die Städte tun",
    "Выборы в Сербии: явка растёт",
    "月球着陆成功",
    "Élysée says no to NEAR talks",
    "O'Brien's café wins 2nd prize",
)


@pytest.fixture
def archive(database):
    def work(session):
        feed = save_feed(session)
        parsed = [
            a_parsed_item(title, lead="", published_at=START - timedelta(hours=len(TITLES) - at))
            for at, title in enumerate(TITLES)
        ]
        new = items_table.save_items(session, feed, parsed, START).new
        search.index_missing(session)
        return new

    ids = database.write_now(work)
    return database, dict(zip(ids, TITLES, strict=True))


def found(archive, words, limit=search.MOST_FOUND):
    database, titles = archive
    return [
        titles[item]
        for item in database.read_now(lambda session: search.find_items(session, parse_query(words), limit))
    ]


@pytest.mark.parametrize(
    ("words", "titles"),
    [
        ("moon", [2, 1, 0]),
        ("moon landing", [2]),
        ('"moon landing"', []),
        ('"soft landing"', [3]),
        ("moon -football", [2, 0]),
        ('moon -"moon boots" -landing', [0]),
        ("football, economy", [3, 1]),
        ("football OR economy -moon", [3]),
        ("klima*", [4]),
        ("выборах", [5]),
        ("月球", [6]),
        ("elysee", [7]),
        ("CAFÉ o'brien", [8]),
        ("2nd", [8]),
        ("nothing of this", []),
    ],
)
def test_words_phrases_and_what_is_left_out(archive, words, titles):
    assert found(archive, words) == [TITLES[at] for at in titles]


def test_the_index_agrees_with_the_query_language(archive):
    for words in ("moon", "land*", "moon -boots", '"south pole"', "was die", "near", "probe, prize", "the -moon"):
        query = parse_query(words)
        assert sorted(found(archive, words)) == sorted(title for title in TITLES if matches(query, title)), words


def test_the_newest_come_first_and_no_more_than_asked(archive):
    assert found(archive, "moon", 2) == [TITLES[2], TITLES[1]]


@pytest.mark.parametrize(
    "words",
    [
        '"',
        '""""',
        "*",
        "moon*",
        "NEAR(moon lander, 3)",
        "moon NEAR/2 lander",
        "words:moon",
        "-moon",
        "- - -",
        "moon AND",
        "OR OR",
        "moon') OR 1=1 --",
        "'moon' & !x | :*",
        "{moon} ^moon +moon",
        "\\' \\\" moon",
        "moon\x00lander",
        "a" * 200,
        "😀 moon",
        "\u202emoon\u202c",
        "(((((",
    ],
)
def test_nothing_typed_reaches_the_database_as_a_command(archive, words):
    with suppress(BadQueryError):
        found(archive, words)


async def test_an_edited_item_is_found_by_its_new_words_only(database, clock):
    def saves(title):
        parsed = a_parsed_item(title, guid="f", link=None, lead="")
        return lambda session: items_table.save_items(session, save_feed(session), [parsed], clock.now())

    group = Group(database, clock)
    database.write_now(saves("Ferry aground"))
    await group()
    clock.advance(hours=1)
    assert database.write_now(saves("Ferry afloat")).revised
    await group()

    def work(session):
        return [len(search.find_items(session, parse_query(words))) for words in ("ferry", "aground", "afloat")]

    assert database.read_now(work) == [1, 0, 1]


def test_a_deleted_item_is_found_no_more(archive):
    database, _ = archive
    database.write_now(lambda session: session.execute(text("DELETE FROM items")))
    assert found(archive, "moon") == []
    assert database.read_now(lambda session: session.scalar(text("SELECT count(*) FROM search_items"))) == 0


def test_items_of_an_older_version_are_indexed_once(archive):
    database, _ = archive
    database.write_now(lambda session: session.execute(text("DELETE FROM search_items WHERE item_id > 3")))
    assert found(archive, "economy") == []
    assert database.write_now(search.index_missing) == len(TITLES) - 3
    assert found(archive, "economy") == [TITLES[3]]
    assert database.write_now(search.index_missing) == 0
