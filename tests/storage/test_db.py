"""The database itself: transactions, moments, and what it says when it cannot be used."""

from datetime import datetime, timedelta, timezone

import pytest
from sqlalchemy import update
from sqlalchemy.exc import StatementError

from bot.errors import DatabaseInUseError, StorageError
from bot.storage import feeds as feeds_table
from bot.storage import looks as looks_table
from bot.storage import notes as notes_table
from bot.storage.db import Database
from bot.storage.schema import FeedRow
from tests.factories import save_feed
from tests.fakes import START


def test_a_naive_moment_cannot_be_stored(database):
    with pytest.raises(StatementError, match="naive"):
        database.write_now(lambda session: save_feed(session, now=datetime(2026, 3, 2, 9)))


def test_a_moment_of_any_zone_comes_back_as_utc(database):
    here = START.astimezone(timezone(timedelta(hours=5, minutes=45)))
    database.write_now(lambda session: save_feed(session, now=here))
    due_at = database.read_now(looks_table.next_due_at)
    assert due_at == START
    assert due_at.utcoffset() == timedelta(0)


def test_what_fails_leaves_no_trace(database):
    def work(session):
        save_feed(session)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        database.write_now(work)
    assert database.read_now(feeds_table.list_feeds) == ()


async def test_many_writers_take_turns(database):
    import asyncio

    await asyncio.gather(
        *(database.write(lambda session, n=n: save_feed(session, f"https://coast.example/{n}")) for n in range(30))
    )
    assert len(await database.read(feeds_table.list_feeds)) == 30


def test_facts_are_kept_and_overwritten(database):
    assert database.read_now(lambda session: notes_table.find_note(session, "one")) is None
    for value in ("first", "second"):
        database.write_now(lambda session, value=value: notes_table.set_note(session, "one", value))
    assert database.read_now(lambda session: notes_table.find_note(session, "one")) == "second"


def test_a_wrong_row_never_shows_its_values(database):
    """What is stored may be a secret or a message: errors name the statement, not what was in it."""
    database.write_now(save_feed)
    with pytest.raises(Exception, match="feeds") as caught:
        database.write_now(lambda session: session.execute(update(FeedRow).values(url=None)))
    assert "Coast News" not in str(caught.value)


def test_only_one_program_holds_a_file(database):
    if not database.is_sqlite:
        database.hold()  # several may work on one server
        database.hold()
        return
    database.hold()
    other = Database(str(database.url))
    with pytest.raises(DatabaseInUseError, match="another newsbrief runs"):
        other.hold()
    database.close()
    other.hold()
    other.close()


def test_a_database_without_a_file_is_refused():
    for url in ("sqlite://", "sqlite:///:memory:"):
        with pytest.raises(StorageError, match=r"sqlite:///newsbrief\.db"):
            Database(url)


def test_a_server_that_is_not_there_is_a_sentence_without_the_password():
    database = Database("postgresql+psycopg://bob:hush-hush@127.0.0.1:1/none")
    with pytest.raises(StorageError, match="cannot be used") as caught:
        database.read_now(feeds_table.list_feeds)
    assert "hush-hush" not in str(caught.value)
    assert "127.0.0.1:1/none" in str(caught.value)
    assert "hush-hush" not in repr(database)
    database.close()
