"""A story grows after it was told: the message in the chat says so, in place and without a sound."""

import pytest

from bot.core.living import COLLECTED_FOR, FROZEN_AFTER
from bot.demo.people import Person
from bot.demo.state import Message
from bot.locales import wording
from bot.storage import stories as stories_table
from bot.storage.db import Session
from bot.storage.stories import StoryDraft
from bot.usecases.edit import Edit
from tests.chat.worlds import World, ask
from tests.fakes import FakeMessenger

pytestmark = pytest.mark.asyncio(loop_scope="session")


def briefing_of(person: Person) -> Message:
    return next(message for message in person.from_bot if "first briefing" in message.text)


def story_of(message: Message, label: str = "1") -> int:
    data = next(b["callback_data"] for row in message.rows for b in row if b["text"] == label)
    return int(data.split("|")[2])


async def grow(world: World, story_id: int, *, source: str = "", headline: str = "", change: str | None = None) -> None:
    """Another source, or a change in substance."""
    database = world.program._database
    assert database is not None

    def work(session: Session) -> None:
        story = stories_table.find_story(session, story_id)
        assert story is not None
        draft = StoryDraft(
            headline or story.headline,
            1,
            story.link,
            story.lead,
            story.headings,
            story.language,
            (*story.sources, source) if source else story.sources,
            story.item_count + 1,
            story.first_at,
            world.clock.now(),
        )
        stories_table.save_story(session, story_id, draft, world.clock.now(), change)

    await database.write(work)


async def collected(world: World) -> int:
    """What grew is found, and its time to wait is over; how many messages tell it. The program's own tick edits."""
    database = world.program._database
    assert database is not None
    planned = await Edit(database, FakeMessenger(), world.clock, wording, leads=lambda: False)()
    world.clock.passes(seconds=COLLECTED_FOR.total_seconds())
    return planned.planned


async def test_alice_reads_in_the_old_message_that_a_story_has_changed(own_world: World) -> None:
    alice = await own_world.reader()
    briefing = briefing_of(alice)
    before, buttons, sent = briefing.text, briefing.buttons, len(alice.from_bot)
    own_world.clock.passes(hours=1)
    await grow(own_world, story_of(briefing), headline="Lander loses contact with Earth", change="contact lost")
    await collected(own_world)
    await alice.sees(briefing, "Lander loses contact with Earth")
    assert "Changed: contact lost" in briefing.text
    assert "updated 10:00" in briefing.text
    assert briefing.text.split("\n\n")[0] == before.split("\n\n")[0]
    assert briefing.text.split("\n\n")[-1] == before.split("\n\n")[-1]
    assert briefing.buttons == buttons
    assert len(alice.from_bot) == sent
    edits = len(own_world.emulator.called("editMessageText", chat_id=alice.id))

    # The change was shown and not told: it still comes, marked, when she asks for what is new.
    fresh = await ask(alice, "/new", "Lander loses contact with Earth")
    assert "Changed: contact lost" in fresh.text

    # From here on it lives in the newer message.
    await grow(own_world, story_of(briefing), source="Strait Post")
    await collected(own_world)
    await alice.sees(fresh, "updated 10:03")
    assert "10:03" not in briefing.text
    assert len(own_world.emulator.called("editMessageText", chat_id=alice.id)) == edits + 1


async def test_a_deleted_message_and_an_old_one_harm_nobody(own_world: World) -> None:
    alice, bob = await own_world.reader(), await own_world.reader("Bob")
    old = briefing_of(alice)
    old.deleted = True
    await grow(own_world, story_of(old), source="Strait Post")
    await collected(own_world)
    await bob.sees(briefing_of(bob), "updated")
    await own_world.emulator.sees_call("editMessageText", count=2)
    assert {call.outcome for call in own_world.emulator.called("editMessageText")} == {
        "ok",
        "Bad Request: message to edit not found",
    }
    own_world.clock.passes(hours=FROZEN_AFTER.total_seconds() / 3600)
    await grow(own_world, story_of(old), source="Orbit Weekly")
    assert await collected(own_world) == 0
