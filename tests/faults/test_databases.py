"""What may happen to the database underneath: a server that goes, a disk that is full; and who is the one sender."""

import asyncio

import pytest
from sqlalchemy import text

from bot.errors import StorageError
from bot.storage.db import Database
from bot.storage.leadership import Leadership
from tests.databases import integrity
from tests.faults.town import Town, heard


async def test_a_server_that_goes_while_telegram_answers_costs_nothing(postgres_server):
    async with Town(postgres_server.empty_url(), patience_s=60) as town:
        person, chat = town.reader("Alice")
        town.promise(chat, "one", "two")
        slow = town.emulator.faults.hang()
        sending = asyncio.create_task(town.deliver())
        await town.emulator.sees_call("sendMessage")
        with postgres_server.away():
            slow.clear()
            await person.hears("one")
        await sending
        assert heard(person) == ["one", "two"]


async def test_a_full_disk_loses_nothing_and_is_recovered_from(sqlite_files):
    url = sqlite_files.empty_url()
    async with Town(url) as town:
        person, chat = town.reader("Alice")
        town.promise(chat, "before")
        pages = town.database.read_now(lambda s: s.scalar(text("PRAGMA page_count")))
        town.database.write_now(lambda s: s.execute(text(f"PRAGMA max_page_count = {pages}")))
        with pytest.raises(StorageError, match="full"):
            town.promise(chat, "x" * 4000, "y" * 4000, "z" * 4000)
        town.database.write_now(lambda s: s.execute(text("PRAGMA max_page_count = 1000000")))
        town.promise(chat, "after")
        await town.deliver()
        assert heard(person) == ["before", "after"]
    assert integrity(url) == "ok"


async def test_one_of_two_leads_and_the_other_takes_over_when_its_connection_is_lost(postgres_server):
    url = postgres_server.empty_url()
    databases = [Database(url), Database(url)]
    async with Leadership(databases[0], "sender:1") as first, Leadership(databases[1], "sender:1") as second:
        assert (first.leads(), second.leads()) == (True, False)
        postgres_server.run("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'")
        await second.look()
        await first.look()
        assert (first.leads(), second.leads()) == (False, True)
        assert (first.terms, second.terms) == (1, 1)
    for database in databases:
        database.close()


async def test_different_posts_are_held_by_different_processes(postgres_server):
    databases = [Database(postgres_server.empty_url())] * 2
    async with Leadership(databases[0], "sender:1") as first, Leadership(databases[1], "sender:2") as second:
        assert first.leads()
        assert second.leads()
    databases[0].close()


async def test_moments_of_a_clock_that_was_set_back_hold_nothing_up(town):
    """The part was put off, and its sender vanished, in a year that has not come yet."""
    (alice, hers), (bob, his) = town.readers(2)
    town.clock.advance(days=3650)
    town.promise(hers, "one")
    town.emulator.faults.server_error()
    await town.deliver()
    town.clock.advance(days=-3650)
    town.promise(his, "two")
    await town.deliver.take_over()
    await town.deliver_all()
    assert heard(alice) == ["one"]
    assert heard(bob) == ["two"]
