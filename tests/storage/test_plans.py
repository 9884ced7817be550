"""What people wait for, and what is asked for every second, finds its rows by an index, however many there are."""

import asyncio
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Engine, event

from bot.locales import wording
from bot.usecases.ask import Ask
from bot.usecases.compose import Compose
from bot.usecases.deliver import Deliver
from bot.usecases.track import Track
from tests.factories import alice, bob, save_story
from tests.fakes import FakeMessenger

# Those that grow with the news or with the readers. Feeds are few, and all of them are counted for a receipt.
LARGE = {
    *("items", "stories", "story_topics", "topics", "chats", "subscriptions", "feed_subscriptions"),
    *("slots", "editions", "outbox", "ledger", "mutes", "tastes", "tracks"),
}
EIGHT = datetime(2026, 3, 3, 7, tzinfo=UTC)  # 08:00 in Berlin


@contextmanager
def noted():
    """The statements that are executed meanwhile, each with the parameters of its first time."""
    statements: dict[str, Any] = {}

    def note(_connection, _cursor, statement, parameters, _context, many):
        if statement.startswith(("SELECT", "UPDATE", "DELETE")):
            statements.setdefault(statement, parameters[0] if many else parameters)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield statements
    finally:
        event.remove(Engine, "before_cursor_execute", note)


def plan(database, statement, parameters):
    """The steps the database takes for this statement."""

    def work(session):
        connection = session.connection()
        if not database.is_sqlite:
            connection.exec_driver_sql("SET LOCAL enable_seqscan = off")  # a scan of a few rows is no fault
        explain = "EXPLAIN QUERY PLAN" if database.is_sqlite else "EXPLAIN"
        return [str(row[-1]) for row in connection.exec_driver_sql(f"{explain} {statement}", parameters)]

    return database.read_now(work)


def scanned(database, statements):
    """The large tables that these statements read from end to end."""
    return {
        (table, statement)
        for statement, parameters in statements.items()
        for step in plan(database, statement, parameters)
        for table in LARGE
        if step.endswith((f"SCAN {table}", f"Seq Scan on {table}")) or f"Seq Scan on {table} " in step
    }


@pytest.fixture
def asking(database, clock):
    compose = Compose(database, clock, wording, timedelta(hours=24), timedelta(days=3))
    chat = database.write_now(alice)
    database.write_now(lambda session: [save_story(session, f"Event {n} of the coast") for n in range(5)])
    return chat, compose, Ask(database, clock, compose, timedelta(hours=24))


def test_latest_scans_no_large_table(database, asking):
    chat, _, ask = asking
    with noted() as statements:
        assert asyncio.run(ask.latest(chat)).matching == 5
    assert any("story_topics" in one for one in statements)
    assert scanned(database, statements) == set()


def test_new_scans_no_large_table(database, asking):
    chat, _, ask = asking
    with noted() as statements:
        asyncio.run(ask.new(chat))
    assert any("ledger" in one for one in statements)
    assert scanned(database, statements) == set()


def test_composing_and_sending_scan_no_large_table(database, clock, asking):
    _, compose, _ = asking
    database.write_now(bob)
    clock.set(EIGHT)
    messenger = FakeMessenger()
    with noted() as statements:
        assert asyncio.run(compose()).digests == 2
        asyncio.run(Track(database, clock, wording)())
        assert asyncio.run(Deliver(database, messenger, clock, wording)()).sent == 2
    assert any("outbox" in one for one in statements)
    assert scanned(database, statements) == set()


def test_slots_are_claimed_by_their_moment_not_by_all_chats_that_hold_nothing(database, clock, asking):
    _, compose, _ = asking
    clock.set(EIGHT)
    with noted() as statements:
        asyncio.run(compose())
    claim = next(one for one in statements if "FROM slots JOIN chats" in one)
    steps = plan(database, claim, statements[claim])
    assert not any("ix_chats_held_until" in step for step in steps)
    if database.is_sqlite:  # PostgreSQL chooses by its statistics, and here are a handful of rows
        assert "ix_slots_next_due_at" in steps[0]


def test_a_second_without_work_scans_no_large_table(database, clock, asking):
    _, compose, _ = asking
    with noted() as statements:
        assert asyncio.run(compose()).slots == 0
        assert asyncio.run(Deliver(database, FakeMessenger(), clock, wording)()).sent == 0
    assert any("slots" in one for one in statements)
    assert scanned(database, statements) == set()


def test_a_scan_would_be_seen(database):
    found = scanned(database, {"SELECT id FROM items WHERE title = 'x'": ()})
    assert {table for table, _ in found} == {"items"}
