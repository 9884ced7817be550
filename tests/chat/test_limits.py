"""What the operator allows one chat, and whom: `[limits]`, and the allow-list."""

import pytest
import pytest_asyncio
from sqlalchemy import select

from bot.demo.state import Standing
from bot.storage.schema import ChatRow
from tests.chat.worlds import World, Worlds, ask, follow, press

pytestmark = pytest.mark.asyncio(loop_scope="session")

LIMITS = {"topics": 2, "sources": 1, "mutes": 1, "slots": 2}


@pytest_asyncio.fixture(loop_scope="session")
async def narrow(worlds: Worlds) -> World:
    return await worlds(sections={"limits": LIMITS})


@pytest_asyncio.fixture(loop_scope="session")
async def closed(worlds: Worlds) -> World:
    """Its first newcomer is on the list, its second runs the bot; the demo brought two people along."""
    return await worlds(sections={"telegram": {"access": "allow-list", "allowed": [1003], "admins": [1004]}})


async def test_one_thing_too_many_is_refused_in_a_sentence_and_changes_nothing(narrow: World) -> None:
    alice = await narrow.reader()  # World and Science
    answer = await alice.presses(await ask(alice, "/follow moon lander"), "✓ Follow")
    assert answer.text == "A chat can follow 2 topics here at most. Leave one first: /unfollow"
    assert "moon lander" not in (await ask(alice, "/topics")).text

    await ask(alice, "/mute football", "Muted")
    await ask(alice, "/mute golf", "A chat can have 1 mute here")
    assert "golf" not in (await ask(alice, "/mute")).text

    await ask(alice, "/schedule 07:00, 12:00, 18:00", "A chat can have 2 briefing times here")
    await ask(alice, "/schedule", "every day 08:00")

    for slug, said in (("touchline-daily", ""), ("abendlicht", "A chat can follow 1 source here")):
        card = await ask(alice, f"/sources {narrow.feeds.url(slug)}", "I found a feed there")
        assert said in (await alice.presses(card, "✓ Follow")).text
    assert "Abendlicht" not in (await ask(alice, "/sources")).text.split("Sources of your topics")[0]


async def test_room_is_made_by_leaving_and_undo_is_never_refused(narrow: World) -> None:
    alice = await narrow.reader()
    left = await ask(alice, "/unfollow science", "You no longer follow")
    await follow(alice, "moon lander")
    await press(alice, left, "Undo", "Undone")
    assert "Science" in (await ask(alice, "/topics")).text


async def test_the_first_conversation_keeps_to_the_limit_too(narrow: World) -> None:
    alice = narrow.newcomer()
    card = await ask(alice, "/start")
    for topic in ("World", "Science"):
        await alice.presses(card, topic)
        card = await alice.hears()
    answer = await alice.presses(card, "Sport")
    assert "A chat can follow 2 topics here" in answer.text
    await press(alice, card, "Continue")


async def test_who_is_not_on_the_list_is_told_their_number_and_nothing_else(closed: World) -> None:
    alice, admin, stranger = (closed.newcomer(name) for name in ("Alice", "Olga", "Mallory"))
    await ask(alice, "/start", "What do you want to hear about?")
    await ask(admin, "/start", "What do you want to hear about?")
    for text in ("/start", "/latest", "Danube", "/follow moon", "/privacy", closed.feeds.url("abendlicht")):
        card = await ask(stranger, text, "This is a private Newsbrief")
        assert str(stranger.user.id) in card.text
        assert not card.buttons
    database = closed.program._database
    assert database is not None
    assert stranger.id not in await database.read(lambda session: set(session.scalars(select(ChatRow.chat_id))))


async def test_a_group_is_let_in_by_who_speaks(closed: World) -> None:
    alice, _, stranger = (closed.newcomer(name) for name in ("Alice", "Olga", "Mallory"))
    group = closed.emulator.group("Breakfast", owner=alice, members_=[stranger], bot=Standing.MEMBER)
    await group.says(stranger, "/latest")
    await group.says(alice, "/topics")
    await group.hears("You follow nothing yet")
    assert len(group.from_bot) == 1
