"""/forget: whoever used everything is nowhere afterwards, in no table and no column."""

import pytest
from sqlalchemy import select

from bot.core.subscriptions import Address
from bot.demo.people import Person
from bot.storage import chats as chats_table
from bot.storage.db import Session
from bot.storage.schema import Base, TopicRow
from tests.chat.worlds import World, ask, follow, press

pytestmark = pytest.mark.asyncio(loop_scope="session")


NUMBER = 987_654_321_012  # like nothing else that is stored


def holding(session: Session, number: int) -> set[str]:
    """The columns that hold this number, alone or inside a text or JSON."""
    return {
        f"{table.name}.{name}"
        for table in Base.metadata.sorted_tables
        for row in session.execute(select(table)).mappings()
        for name, value in row.items()
        if str(number) in str(value)
    }


async def used_everything(world: World, person: Person) -> None:
    await follow(person, "a subject only they have")
    await press(person, await ask(person, f"/sources {world.feeds.url('touchline-daily')}"), "✓ Follow", "You follow")
    await press(person, await ask(person, "/sources touchline"), "Rename")
    await ask(person, "The pink paper", "I call it")
    await ask(person, "/mute football", "Muted")
    await press(person, await press(person, await ask(person, "/latest"), "1"), "More like this")
    await press(person, person.last, "Track")
    await ask(person, "/share", "Your recipe")
    await ask(person, "/lang de")
    await ask(person, "/lang en")
    await ask(person, "/new")
    await ask(person, "/search Danube")
    await ask(person, "/import", "Send me a file")


async def test_no_column_of_any_table_holds_a_chat_that_was_forgotten(world: World) -> None:
    alice, bob = await world.reader("Alice", number=NUMBER), await world.reader("Bob")
    await used_everything(world, alice)
    database = world.program._database
    assert database is not None
    chat = await database.read(lambda session: chats_table.find_chat(session, Address(alice.id)))
    assert chat is not None
    before = await database.read(lambda session: holding(session, alice.id))
    assert before == {"chats.chat_id"}  # Telegram's number stands in one place only, and the scan finds it

    done = await press(alice, await ask(alice, "/forget"), "Yes, delete everything", "deleted")
    for said in ("topics you follow: 3", "the sources you follow, with your names for them: 1", "what you muted: 1",
                 "the stories you track: 1", "the stories you asked more or less of: 1"):  # fmt: skip
        assert said in done.text
    assert await database.read(lambda session: holding(session, alice.id)) == set()

    def rows_of_the_chat(session: Session) -> list[str]:
        return [
            table.name
            for table in Base.metadata.sorted_tables
            for column in table.columns
            if any(key.column.table.name == "chats" for key in column.foreign_keys)
            and session.execute(select(column).where(column == chat.id)).first() is not None
        ]

    assert await database.read(rows_of_the_chat) == []
    topics = await database.read(lambda session: list(session.scalars(select(TopicRow.name))))
    assert "a subject only they have" not in topics
    assert "World" in (await ask(bob, "/topics")).text
