"""Groups: the scope is the chat and the thread, changes are for admins, and we speak when addressed."""

import pytest

from bot.demo.people import Group, Person
from bot.demo.state import Standing
from tests.chat.worlds import World, ask, forge

pytestmark = pytest.mark.asyncio(loop_scope="session")


def a_group(world: World, *, forum: bool = False, kind: str = "supergroup") -> tuple[Group, Person, Person]:
    """A group with its owner Alice and a member Bob."""
    alice, bob = world.newcomer("Alice"), world.newcomer("Bob")
    group = world.emulator.group("Breakfast", owner=alice, members_=[bob], bot=Standing.MEMBER, forum=forum, kind=kind)
    return group, alice, bob


async def quiet_until(group: Group, by: Person) -> list[str]:
    """What the bot said before it answered a question that it surely answers."""
    before = len(group.from_bot)
    await group.says(by, "/help")
    await group.hears("What I can do")
    return [message.text for message in group.from_bot[before:-1]]


async def begun(group: Group, admin: Person) -> None:
    await group.says(admin, "/start")
    card = await group.hears("What do you want to hear about?")
    await group.presses(admin, card, "Science")
    card = await group.hears()
    await group.presses(admin, card, "Continue")
    await group.presses(admin, await group.hears(), "Yes")
    await group.presses(admin, await group.hears(), "08:00")
    await group.hears("Your first briefing")


async def test_who_says_our_name_and_nothing_else_hears_what_we_can_read(world: World) -> None:
    group, _, bob = a_group(world)
    await group.says(bob, f"@{world.emulator.bot_username.upper()}")
    await group.hears("/help")


async def test_an_admin_sets_a_group_up(world: World) -> None:
    group, alice, _ = a_group(world)
    await begun(group, alice)
    await group.says(alice, "/topics")
    assert "Science" in (await group.hears("You follow")).text


async def test_a_group_that_follows_something_without_start_is_briefed_at_the_usual_time(own_world: World) -> None:
    group, alice, _ = a_group(own_world)
    await group.says(alice, "/follow science")
    await group.presses(alice, await group.hears("would have brought you"), "✓ Follow")
    await group.hears("It will be in your next briefing")
    own_world.clock.passes(hours=23)
    assert "Science" in (await group.hears("Your briefing")).text


async def test_times_set_without_start_count(world: World) -> None:
    group, alice, _ = a_group(world)
    await group.says(alice, "/schedule weekdays 07:30")
    assert "Next: " in (await group.hears("weekdays 07:30")).text


async def test_a_member_may_look_but_not_change(world: World) -> None:
    group, alice, bob = a_group(world)
    await begun(group, alice)
    await group.says(bob, "/latest")
    await group.hears("Latest in your topics")
    for text in ("/follow moon", "/unfollow science", "/schedule off", "/pause", "/forget", "/new"):
        await group.says(bob, text)
        await group.hears("Only admins")
    await group.says(bob, "/topics")
    assert "Science" in (await group.hears("You follow")).text


async def test_a_button_pressed_by_somebody_without_the_right_gets_a_private_notice(world: World) -> None:
    group, alice, bob = a_group(world)
    await begun(group, alice)
    await group.says(alice, "/schedule")
    card = await group.hears("every day 08:00")
    answer = await group.presses(bob, card, "18:00")
    assert answer.text == "Only admins of this chat can change that."
    assert answer.show_alert
    await group.says(bob, "/schedule")
    await group.hears("Only admins")


async def test_anybody_may_open_a_story_and_turn_pages(world: World) -> None:
    group, alice, bob = a_group(world)
    await begun(group, alice)
    await group.says(bob, "/latest 2")
    listed = await group.hears("Latest in your topics")
    await group.presses(bob, listed, "More ›")
    await group.hears("3. ")
    await group.presses(bob, listed, "3")
    await group.hears("Why it is here")


async def test_an_admin_who_speaks_as_the_group_is_one(world: World) -> None:
    group, alice, _ = a_group(world)
    await begun(group, alice)
    await group.says_anonymously("/schedule 18:00")
    await group.hears("every day 18:00")


async def test_talk_among_people_is_no_business_of_ours(world: World) -> None:
    group, alice, bob = a_group(world)
    await begun(group, alice)
    await group.says(bob, "what about the Danube?")
    await group.says(bob, "/start@some_other_bot")
    await group.says(bob, "/weather")
    await group.says(bob, "nice", reply_to=group.last)
    assert await quiet_until(group, bob) == []


async def test_our_name_is_an_address(world: World) -> None:
    group, alice, bob = a_group(world)
    await begun(group, alice)
    await group.says(bob, f"@{world.emulator.bot_username} Danube")
    await group.hears("Found for Danube")
    await group.says(bob, f"/latest@{world.emulator.bot_username} 1")
    await group.hears("Latest in your topics")
    await group.says(bob, f"/weather@{world.emulator.bot_username}")
    await group.hears("I do not know /weather")


async def test_help_says_how_a_group_looks_words_up(world: World) -> None:
    group, _, bob = a_group(world)
    await group.says(bob, f"/help@{world.emulator.bot_username}")
    told = await group.hears("What I can do")
    assert f"Or write @{world.emulator.bot_username} and some words" in told.text
    assert "Or just write" not in told.text


async def test_a_question_to_an_admin_is_answered_by_a_reply(world: World) -> None:
    group, alice, bob = a_group(world)
    await begun(group, alice)
    await group.says(alice, "/follow")
    question = await group.hears("What do you want to follow?")
    await group.says(bob, "sausages", reply_to=question)
    await group.says(alice, "moon lander", reply_to=question)
    card = await group.hears("moon lander")
    await group.presses(alice, card, "✓ Follow")
    await group.hears("You follow 🔎 moon lander now")
    assert "sausages" not in group.transcript().split("Newsbrief", 1)[1].replace("→ sausages", "")


async def test_a_member_looking_words_up_does_not_end_an_admins_question(world: World) -> None:
    group, alice, bob = a_group(world)
    await begun(group, alice)
    await group.says(alice, "/follow")
    question = await group.hears("What do you want to follow?")
    await group.says(bob, "/latest the 2")
    listed = await group.hears("Found for the")
    assert listed.buttons == ["1", "2"]
    await group.says(alice, "moon lander", reply_to=question)
    await group.hears("moon lander", button="✓ Follow")


async def test_each_thread_of_a_forum_follows_its_own(world: World) -> None:
    group, alice, _ = a_group(world, forum=True)
    space, money = group.topic("Space"), group.topic("Money")
    for thread, words in ((space, "science"), (money, "economy")):
        await group.says(alice, f"/follow {words}", topic=thread)
        card = await group.hears(words)
        assert card.thread_id == thread.thread_id
        await group.presses(alice, card, "✓ Follow")
        await group.hears("You follow")
    await group.says(alice, "/topics", topic=space)
    card = await group.hears("You follow")
    assert card.thread_id == space.thread_id
    assert "Science" in card.text
    assert "Economy" not in card.text


async def test_a_group_that_became_a_supergroup_keeps_everything(world: World) -> None:
    group, alice, _ = a_group(world, kind="group")
    await begun(group, alice)
    moved = await group.becomes_supergroup()
    await moved.says(alice, "/topics")
    assert "Science" in (await moved.hears("You follow")).text
    await moved.says(alice, "/latest 20")
    assert "✓" in (await moved.hears("Latest in your topics")).text


async def test_removed_and_added_again_everything_goes_on(world: World) -> None:
    group, alice, _ = a_group(world)
    await begun(group, alice)
    await group.kicks_bot(alice)
    await group.adds_bot(alice)
    await group.says(alice, "/digest")
    card = await group.hears("every day 08:00")
    assert "tomorrow 08:00" in card.text


async def test_a_removed_bot_is_silent_at_its_time_and_tries_nothing(own_world: World) -> None:
    group, alice, _ = a_group(own_world)
    bob = await own_world.untold("Bob")
    await begun(group, alice)
    await group.kicks_bot(alice)
    calls = len(own_world.emulator.called("sendMessage", chat_id=group.id))
    own_world.clock.passes(hours=23)
    await bob.hears("Your briefing")
    assert len(own_world.emulator.called("sendMessage", chat_id=group.id)) == calls


async def test_a_foreign_button_changes_only_the_chat_it_is_pressed_in(world: World) -> None:
    group, alice, bob = a_group(world)
    await begun(group, alice)
    await group.says(alice, "/unfollow")
    card = await group.hears("Which one")
    own = await world.reader("Carol")
    await forge(own, own.last, card.rows[0][0]["callback_data"])
    await own.hears("You no longer follow")
    await group.says(bob, "/topics")
    assert "Science" in (await group.hears("You follow")).text


async def test_the_private_chat_of_an_admin_is_another(world: World) -> None:
    group, alice, _ = a_group(world)
    await begun(group, alice)
    await ask(alice, "/topics", "You follow nothing yet")
