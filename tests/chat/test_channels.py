"""Channels: chosen and managed from a private chat, by those who are admins there, and never talked into."""

import pytest

from bot.demo.people import Group, NoSuchButtonError, Person
from bot.demo.state import Standing
from tests.chat.worlds import World, ask, forge, press

pytestmark = pytest.mark.asyncio(loop_scope="session")

_numbers = iter(range(1, 1000))


def a_channel(world: World, owner: Person, *, bot: Standing = Standing.ADMINISTRATOR) -> Group:
    return world.emulator.channel("Harbour News", owner=owner, username=f"harbour_{next(_numbers)}", bot=bot)


async def test_a_channel_is_chosen_with_the_button_and_set_up_from_the_private_chat(world: World) -> None:
    alice = await world.reader()
    channel = a_channel(world, alice, bot=Standing.LEFT)
    await press(alice, await ask(alice, "/settings"), "Channels and groups", "you have to be an admin there")
    said = len(alice.from_bot)
    await alice.shares_chat("Choose a channel", channel)
    card = await alice.hears("It follows nothing yet")
    assert len(alice.from_bot) == said + 1
    assert f"shares the chat {channel.id}" in alice.transcript()
    assert card.text.startswith("📣 Harbour News")
    card = await press(alice, card, "Topics", "You follow nothing yet")
    card = await press(alice, card, "Choose from a list", "")
    await press(alice, card, "Science")
    assert "Science" in (await ask(alice, f"/topics @{channel.chat.username}")).text
    assert "World" in (await ask(alice, "/topics")).text  # Alice's own stay as they are
    assert channel.from_bot == []


async def test_a_named_channel_is_managed_by_commands(world: World) -> None:
    alice = await world.reader()
    channel = a_channel(world, alice)
    name = f"@{channel.chat.username}"
    card = await ask(alice, f"/follow moon lander {name}", "moon lander")
    assert card.text.startswith("📣 Harbour News")
    await press(alice, card, "✓ Follow", "You follow 🔎 moon lander now")
    await ask(alice, f"/schedule weekdays 07:30 {name}", "weekdays 07:30")
    await ask(alice, f"/settings quiet 22:00-06:00 {name}", "Quiet from 22:00 to 06:00")
    await ask(alice, f"/pause 3d {name}", "Paused until")
    await ask(alice, f"/resume {name}", "Here again")
    muted = await ask(alice, f"/mute football {name}", "Muted: football")
    await press(alice, muted, "Undo", "Undone")
    await ask(alice, f"/topics {name}", "moon lander")
    await ask(alice, f"/unfollow moon lander {name}", "no longer follow")
    await ask(alice, "/schedule", "every day 08:00")
    assert channel.from_bot == []


async def test_what_is_asked_about_a_channel_takes_the_next_words(world: World) -> None:
    alice = await world.reader()
    channel = a_channel(world, alice)
    name = f"@{channel.chat.username}"
    await ask(alice, f"/follow {name}", "What do you want to follow?")
    card = await ask(alice, "moon lander", "moon lander")
    assert card.text.startswith("📣 Harbour News")
    await press(alice, card, "✓ Follow", "You follow 🔎 moon lander now")
    await ask(alice, "Danube", "Found for Danube")  # and after that, words are words again
    await ask(alice, f"/follow {name}", "What do you want to follow?")
    await ask(alice, "/cancel", "Cancelled")
    await ask(alice, "Danube", "Found for Danube")
    assert "moon lander" not in (await ask(alice, "/topics")).text


async def test_a_channel_is_briefed_at_its_time_and_by_order(own_world: World) -> None:
    world = own_world
    alice = await world.stranger_to_news()
    channel = a_channel(world, alice)
    name = f"@{channel.chat.username}"
    await press(alice, await ask(alice, f"/follow science {name}"), "✓ Follow", "You follow")
    await ask(alice, f"/schedule 18:00 {name}", "every day 18:00")
    await alice.says(f"/digest now {name}")
    briefing = await channel.hears("Your briefing")
    assert "🔬 Science" in briefing.text


async def test_readers_of_a_channel_open_stories_in_private(world: World) -> None:
    alice, bob = await world.reader("Alice"), await world.reader("Bob")
    channel = a_channel(world, alice)
    name = f"@{channel.chat.username}"
    await press(alice, await ask(alice, f"/follow science {name}"), "✓ Follow", "You follow")
    await alice.says(f"/digest now {name}")
    briefing = await channel.hears("Your briefing")
    answer = await channel.presses(bob, briefing, "1")
    assert answer.url.startswith(f"https://t.me/{world.emulator.bot_username}?start=s_")
    await bob.says(f"/start {answer.url.partition('=')[2]}")
    await bob.hears("Why it is here")
    refused = await channel.presses(bob, briefing, "Settings")
    assert refused.show_alert
    answer = await channel.presses(alice, briefing, "Settings")
    await alice.says(f"/start {answer.url.partition('=')[2]}")
    await alice.hears("It follows 1 topic")
    assert len(channel.from_bot) == 1
    assert "Your briefing" in briefing.text


async def test_only_admins_manage_a_channel(world: World) -> None:
    alice, mallory = await world.reader("Alice"), await world.reader("Mallory")
    channel = a_channel(world, alice)
    name = f"@{channel.chat.username}"
    await ask(mallory, f"/follow casino {name}", "Only admins of Harbour News")
    card = await ask(alice, f"/topics {name}")
    data = next(button["callback_data"] for row in card.rows for button in row if "callback_data" in button)
    answer = await forge(mallory, mallory.last, data)
    assert "Only admins of Harbour News" in answer.text
    await mallory.says(f"/start c_{channel.id}")
    await mallory.hears("Only admins of Harbour News")
    await ask(mallory, "/settings")
    await press(mallory, mallory.last, "Channels and groups")
    with pytest.raises(NoSuchButtonError):
        await mallory.shares_chat("Choose a channel", channel)


async def test_an_admin_no_longer_has_no_say(world: World) -> None:
    alice, bob = await world.reader("Alice"), await world.reader("Bob")
    channel = a_channel(world, alice)
    await channel.adds(alice, bob, as_admin=True)
    name = f"@{channel.chat.username}"
    card = await ask(bob, f"/schedule {name}", "Harbour News")
    await channel.removes(alice, bob)
    answer = await bob.presses(card, "18:00")
    assert "Only admins of Harbour News" in answer.text
    assert "every day 08:00" in (await ask(alice, f"/schedule {name}")).text


@pytest.mark.parametrize("name", ["@no_such_channel_x", "@harbourx", "@channelofothers"])
async def test_a_channel_nobody_knows_is_refused_with_an_example(world: World, name: str) -> None:
    alice = await world.reader()
    card = await ask(alice, f"/follow climate {name}", f"I do not know {name}")
    assert "/follow climate @yourchannel" in card.text


async def test_without_the_right_to_post_we_say_so(world: World) -> None:
    alice = await world.reader()
    channel = a_channel(world, alice)
    await channel.forbids_posting(alice)
    await ask(alice, f"/follow climate @{channel.chat.username}", "I may not write in Harbour News")
    outside = a_channel(world, alice, bot=Standing.LEFT)
    await ask(alice, f"/follow climate @{outside.chat.username}", "I do not know")


async def test_removed_from_a_channel_we_are_silent_and_added_again_we_go_on(own_world: World) -> None:
    world = own_world
    alice = await world.stranger_to_news()
    channel = a_channel(world, alice)
    name = f"@{channel.chat.username}"
    await press(alice, await ask(alice, f"/follow science {name}"), "✓ Follow", "You follow")
    await ask(alice, f"/schedule 09:30, 10:00 {name}", "09:30, 10:00")
    await channel.forbids_posting(alice)
    await ask(alice, "/help", "What I can do")
    world.clock.passes(minutes=31)
    await ask(alice, "/help", "What I can do")
    assert world.emulator.called("sendMessage", chat_id=channel.id) == []
    await channel.allows_posting(alice)
    await alice.hears("I may post in Harbour News now")
    assert "Science" in (await ask(alice, f"/topics {name}")).text
    world.clock.passes(minutes=30)
    await channel.hears("Your briefing")


async def test_a_command_in_the_channel_itself_leads_to_the_private_chat(world: World) -> None:
    alice = await world.reader()
    channel = a_channel(world, alice)
    await channel.posts(alice, "/follow climate")
    card = await channel.hears("chosen in a private chat")
    assert card.rows[0][0]["url"].endswith(f"?start=c_{channel.id}")
    await channel.posts(alice, "Good morning, harbour!")
    await channel.posts(alice, f"@{world.emulator.bot_username} is our editor")
    await channel.posts(alice, "/weather")
    await ask(alice, "/help", "What I can do")
    assert len(channel.from_bot) == 1


async def test_a_group_with_a_name_is_managed_from_private_too(world: World) -> None:
    alice, bob = await world.reader("Alice"), await world.reader("Bob")
    group = world.emulator.group(
        "Breakfast", owner=alice, members_=[bob], username=f"breakfast_{next(_numbers)}", bot=Standing.MEMBER
    )
    name = f"@{group.chat.username}"
    await press(alice, await ask(alice, f"/follow science {name}"), "✓ Follow", "You follow")
    await group.says(alice, "/topics")
    assert "Science" in (await group.hears("You follow")).text
    await ask(bob, f"/follow science {name}", "Only admins of Breakfast")


async def test_a_source_to_mute_is_no_channel(world: World) -> None:
    alice = await world.reader()
    await ask(alice, "/mute @Kestrel", "everything only Kestrel Wire tells")


async def test_cancel_puts_the_keyboard_away(world: World) -> None:
    alice = await world.reader()
    await press(alice, await ask(alice, "/settings"), "Channels and groups")
    await alice.replies_with_button("/cancel")
    await alice.hears("cancel")
    await ask(alice, "Danube", "Found for Danube")
