"""The words of the archive: the same answers from FTS5 and from PostgreSQL."""

from contextlib import suppress
from datetime import timedelta

import pytest
from sqlalchemy import select, text

from bot.core.queries import matches, parse_query
from bot.errors import BadQueryError
from bot.storage import items as items_table
from bot.storage import migrate, search
from bot.storage.db import Database
from bot.storage.schema import ItemRow
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


def test_the_newest_come_first_from_shelf_to_shelf(database):
    """On SQLite words are indexed by shelves of 16,384 items, so that none of them grows with the archive."""
    ids = [1, 2**14 - 1, 2**14, 3 * 2**14, 70_000]

    def saves(session):
        feed = save_feed(session)
        session.add_all(an_item_row(feed, number, f"Moon number {number} is full") for number in ids)
        session.flush()
        assert search.index_missing(session) == len(ids)

    def find(words, limit=search.MOST_FOUND):
        return list(database.read_now(lambda session: search.find_items(session, parse_query(words), limit)))

    database.write_now(saves)
    assert find("moon") == ids[::-1]
    assert find("moon", 3) == ids[:1:-1]
    assert find("moo* -16384") == [70_000, 49_152, 16_383, 1]
    assert find('"number 49152 is", 1') == [49_152, 1]


def an_item_row(feed, number, title):
    moments = dict.fromkeys(("published_at", "seen_at", "changed_at", "grouped_at"), START)
    return ItemRow(
        id=number, feed_id=feed, title=title, lead="", categories=[], headings=[], text_digest=title, **moments
    )


def test_the_shelves_of_sqlite_stay_in_step_with_the_words(sqlite_files):
    database = Database(sqlite_files.url())

    def changes(session):
        feed = save_feed(session)
        numbers = [1, 2, 20_000, 20_001, 40_000]
        session.add_all(an_item_row(feed, number, f"Moon number {number}") for number in numbers)
        session.flush()
        search.index_missing(session)
        search.index_items(session, [(2, "Mars", "after all"), (20_000, "", "")])
        search.forget_items(session, [1, 20_001])
        session.execute(text("DELETE FROM items WHERE id IN (1, 20001)"))
        in_step = written(session)
        search.forget_items(session, [40_000])
        return in_step, written(session)

    indexed, words = zip(*database.write_now(changes), strict=True)
    assert indexed == words
    assert (40_000, "moon", 0) in words[0]
    assert not any(item == 40_000 for item, _, _ in words[1])
    migrate.downgrade(database, "0014")
    migrate.upgrade(database)
    indexed, words = database.write_now(written)
    assert indexed == words
    assert database.read_now(lambda session: search.find_items(session, parse_query("mars"))) == (2,)
    assert database.read_now(lambda session: search.find_items(session, parse_query("moon"))) == (40_000,)
    database.close()


def written(session):
    """What the shelves say (item, word, place), and what they should say."""
    indexed = []
    for shelf in search.list_shelves(session):
        spelt = f"CREATE VIRTUAL TABLE temp.spelt USING fts5vocab (main, search_shelf_{shelf}, instance)"
        session.execute(text(spelt))
        indexed += [
            (item, word, place) for item, word, place in session.execute(text("SELECT doc, term, offset FROM spelt"))
        ]
        session.execute(text("DROP TABLE temp.spelt"))
    rows = session.execute(text("SELECT item_id, words FROM search_items")).all()
    return sorted(indexed), sorted((item, word, at) for item, words in rows for at, word in enumerate(words.split()))


def test_an_empty_shelf_goes_and_comes_back(sqlite_files):
    database = Database(sqlite_files.url())

    def saves(session):
        feed = save_feed(session)
        session.add_all(an_item_row(feed, number, f"Moon number {number}") for number in (1, 20_000))
        session.flush()
        search.index_missing(session)

    def merges(session):
        return [list(search.merge(session, shelf)) for shelf in search.list_shelves(session)]

    database.write_now(saves)
    database.write_now(merges)
    assert database.read_now(search.list_shelves) == [1, 0]
    database.write_now(lambda session: search.forget_items(session, [1]))
    database.write_now(merges)
    assert database.read_now(search.list_shelves) == [1]
    database.write_now(search.index_missing)
    assert database.read_now(lambda session: search.find_items(session, parse_query("moon"))) == (20_000, 1)
    database.close()


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
    database.write_now(lambda session: search.forget_items(session, session.scalars(select(ItemRow.id)).all()))
    database.write_now(lambda session: session.execute(text("DELETE FROM items")))
    assert found(archive, "moon") == []
    assert database.read_now(lambda session: session.scalar(text("SELECT count(*) FROM search_items"))) == 0


def test_items_of_an_older_version_are_indexed_once(archive):
    database, _ = archive
    ids = list(range(4, len(TITLES) + 1))
    database.write_now(lambda session: search.forget_items(session, ids))
    assert found(archive, "economy") == []
    assert database.write_now(search.index_missing) == len(TITLES) - 3
    assert found(archive, "economy") == [TITLES[3]]
    assert database.write_now(search.index_missing) == 0
