"""What people wait for, and what is asked for every second, finds its rows by an index, however many there are."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from bot.core.why import Verdict
from bot.locales import wording
from bot.storage import edits as edits_table
from bot.storage import items as items_table
from bot.storage import ledger
from bot.storage.schema import StoryRow
from bot.usecases.ask import Ask
from bot.usecases.compose import Compose
from bot.usecases.deliver import Deliver
from bot.usecases.track import Track
from bot.usecases.why import Explain
from tests.factories import a_parsed_item, alice, bob, save_feed, save_story
from tests.fakes import FakeMessenger
from tests.plans import noted, plan, scanned

EIGHT = datetime(2026, 3, 3, 7, tzinfo=UTC)  # 08:00 in Berlin


@pytest.fixture
def asking(database, clock):
    compose = Compose(database, clock, wording, timedelta(hours=24), timedelta(days=3))
    chat = database.write_now(alice)
    database.write_now(lambda session: [save_story(session, f"Event {n} of the coast") for n in range(5)])
    return chat, compose, Ask(database, clock, compose.brief)


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


def test_the_story_behind_a_link_is_found_by_its_key_in_each_feed(database, clock, asking):
    chat, _, _ = asking
    feed = database.write_now(lambda session: save_feed(session, "https://other.example/rss"))
    item = a_parsed_item("A storm nobody expected")
    database.write_now(lambda session: items_table.save_items(session, feed, [item], clock.now()))
    with noted() as statements:
        why = asyncio.run(Explain(database, clock).link(chat, f"{item.link}?utm_source=mail"))
    assert why.verdict is Verdict.NOT_GROUPED
    lookup = next(one for one in statements if "item_keys" in one)
    steps = plan(database, lookup, statements[lookup])
    assert not any(step.endswith("SCAN item_keys") or "Seq Scan on item_keys" in step for step in steps)
    assert any("item_keys" in step and "key=?" in step for step in steps) or not database.is_sqlite
    assert scanned(database, statements) == set()


def test_who_was_told_a_story_is_found_on_each_shelf_by_the_story(database, asking):
    chat, _, ask = asking

    def told(session):
        stories = list(session.scalars(select(StoryRow.id)))
        edits_table.list_telling(session, stories, EIGHT)
        ledger.shelves_telling(session, stories)

    asyncio.run(ask.new(chat))
    with noted() as statements:
        database.read_now(told)
    lookups = [one for one in statements if "ledger.shelf IN" in one or "ledger.shelf = ANY" in one]
    assert len(lookups) == 2
    if database.is_sqlite:  # PostgreSQL chooses by its statistics, and here are a handful of rows
        for lookup in lookups:
            assert any("shelf=? AND story_id=?" in step for step in plan(database, lookup, statements[lookup]))
    assert scanned(database, {one: statements[one] for one in lookups}) == set()


def test_a_scan_would_be_seen(database):
    found = scanned(database, {"SELECT id FROM items WHERE title = 'x'": ()})
    assert {table for table, _ in found} == {"items"}
