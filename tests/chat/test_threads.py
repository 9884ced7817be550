"""Forum topics that are closed or deleted: the briefing finds its way, admins hear of it, and nobody leaves."""

import pytest

from bot.demo.people import Group, Person
from bot.demo.state import Standing, Topic
from tests.chat.worlds import World, ask

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def a_forum(world: World) -> tuple[Group, Person, Topic]:
    """A forum whose topic Space follows science; Bob, its admin, is briefed in private too."""
    bob = await world.stranger_to_news("Bob")
    group = world.emulator.group("Harbour", owner=bob, bot=Standing.MEMBER, forum=True)
    space = group.topic("Space")
    await follows(group, bob, space, "science")
    return group, bob, space


async def follows(group: Group, by: Person, topic: Topic | None, words: str) -> None:
    await group.says(by, "/start", topic=topic)
    await group.presses(by, await group.hears("What do you want to hear about?"), words.capitalize())
    await group.presses(by, await group.hears(), "Continue")
    await group.presses(by, await group.hears(), "Yes")
    await group.presses(by, await group.hears(), "08:00")
    await group.hears("Your first briefing")


async def test_a_closed_topic_gets_its_briefing_in_general_until_it_is_open_again(own_world: World) -> None:
    world = own_world
    group, bob, space = await a_forum(world)
    await group.closes(space)
    world.clock.passes(hours=23)
    briefing = await group.hears("is closed, so it comes here")
    assert briefing.thread_id is None
    await group.reopens(space)
    world.clock.passes(days=1)
    briefing = await group.hears("Nothing new")
    assert briefing.thread_id == space.thread_id
    assert "leaveChat" not in {call.method for call in world.emulator.calls}
    await group.says(bob, "/topics", topic=space)
    assert "Science" in (await group.hears("You follow")).text


async def test_a_deleted_topic_leaves_all_that_was_chosen_in_it_to_general(own_world: World) -> None:
    world = own_world
    group, bob, space = await a_forum(world)
    await group.deletes(space)
    world.clock.passes(hours=23)
    briefing = await group.hears("is deleted. From now on it comes here")
    assert briefing.thread_id is None
    await ask(bob, "/help", "What I can do")
    world.clock.passes(days=1)
    briefing = await group.hears("Nothing new")
    assert "deleted" not in briefing.text
    await group.says(bob, "/topics")
    assert "Science" in (await group.hears("You follow")).text


async def test_a_deleted_topic_ends_where_general_has_its_own(own_world: World) -> None:
    world = own_world
    group, bob, space = await a_forum(world)
    await follows(group, bob, None, "world")
    await group.deletes(space)
    world.clock.passes(hours=23)
    await group.hears("so this was its last one")
    await group.says(bob, "/topics")
    card = await group.hears("You follow")
    assert "World" in card.text
    assert "Science" not in card.text
    before = len(group.from_bot)
    world.clock.passes(days=1)
    await group.hears("Nothing new")
    await group.says(bob, "/help")
    await group.hears("What I can do")
    assert len(group.from_bot) == before + 2  # one briefing and the help


async def test_where_general_is_closed_too_the_admins_hear_it_in_private_and_nothing_is_lost(own_world: World) -> None:
    world = own_world
    group, bob, space = await a_forum(world)
    await group.closes(space)
    group.chat.topics[1].closed = True
    world.clock.passes(hours=23)
    told = await bob.hears("both are closed")
    assert "Harbour" in told.text
    group.chat.topics[1].closed = False
    await group.reopens(space)
    await group.says(bob, "/topics", topic=space)
    assert "Science" in (await group.hears("You follow")).text
    await group.says(bob, "/digest", topic=space)
    assert "08:00" in (await group.hears("every day 08:00")).text


async def test_a_command_in_a_closed_topic_is_answered_in_general(own_world: World) -> None:
    world = own_world
    group, bob, space = await a_forum(world)
    await group.closes(space)
    await group.says(bob, "/pause", topic=space)
    answer = await group.hears("Paused")
    assert answer.thread_id is None


async def test_buttons_of_a_briefing_that_came_to_general_are_about_its_topic(own_world: World) -> None:
    world = own_world
    group, bob, space = await a_forum(world)
    await group.says(bob, "/follow world", topic=space)
    await group.presses(bob, await group.hears("World"), "✓ Follow")
    await group.hears("You follow")
    await group.closes(space)
    await group.says(bob, "/new", topic=space)
    briefing = await group.hears("is closed, so it comes here")
    data = [button["callback_data"] for row in briefing.rows for button in row]
    assert data
    assert all(one.startswith("v1.") for one in data)
    await group.presses(bob, briefing, "Settings")
    await group.hears("every day 08:00")


async def test_a_group_that_removed_us_is_silent_in_all_its_topics_and_all_go_on(own_world: World) -> None:
    world = own_world
    group, bob, space = await a_forum(world)
    await group.kicks_bot(bob)
    await ask(bob, "/help", "What I can do")
    calls = len(world.emulator.called("sendMessage", chat_id=group.id))
    world.clock.passes(hours=23)
    await bob.hears("Nothing new")
    assert len(world.emulator.called("sendMessage", chat_id=group.id)) == calls
    await group.adds_bot(bob)
    await group.says(bob, "/digest", topic=space)
    await group.hears("every day 08:00")
    world.clock.passes(days=1)
    briefing = await group.hears()
    assert briefing.thread_id == space.thread_id


async def test_an_anonymous_admin_sets_a_topic_up(world: World) -> None:
    bob = world.newcomer("Bob")
    group = world.emulator.group("Harbour", owner=bob, bot=Standing.MEMBER, forum=True)
    space = group.topic("Space")
    await group.says_anonymously("/schedule 18:00", topic=space)
    answer = await group.hears("every day 18:00")
    assert answer.thread_id == space.thread_id
