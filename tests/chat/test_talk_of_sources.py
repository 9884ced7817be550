"""/sources: where the news come from, how each source is, and what can be done with it."""

import pytest

from bot.demo.people import Person
from bot.demo.state import Message, Standing
from bot.storage import feeds as feeds_table
from bot.storage.schema import FeedRow
from tests.chat.worlds import World, ask, forge, press

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def follow_site(world: World, person: Person, slug: str) -> Message:
    await ask(person, f"/sources {world.feeds.url(slug)}", "I found a feed there")
    return await press(person, person.last, "✓ Follow", "You follow")


async def test_the_list_tells_how_each_source_of_my_topics_is(world: World) -> None:
    alice = await world.reader()
    card = await ask(alice, "/sources", "Sources of your topics")
    assert "Northlight Science — " in card.text
    assert "last item" in card.text
    assert "Sources you follow" not in card.text


async def test_who_follows_nothing_is_told_how_to_begin(world: World) -> None:
    alice = await world.stranger_to_news()
    card = await ask(alice, "/sources", "Nothing feeds this chat yet")
    assert card.buttons == ["＋ Add a source"]


async def test_a_site_is_added_by_its_address_and_stands_first(world: World) -> None:
    alice = await world.reader()
    await follow_site(world, alice, "touchline-daily")
    card = await ask(alice, "/sources", "Sources you follow")
    assert card.text.index("Touchline Daily") < card.text.index("Sources of your topics")


async def test_a_site_is_added_by_the_button(world: World) -> None:
    alice = await world.reader()
    card = await press(alice, await ask(alice, "/sources"), "＋ Add a source", "Give me the address")
    await ask(alice, "no address at all", "Give me the address")
    card = await ask(alice, world.feeds.url("touchline-daily"), "I found a feed there")
    await press(alice, card, "✓ Follow", "You follow Touchline Daily")


async def test_a_source_opens_with_its_last_items_and_back_leads_to_the_list(world: World) -> None:
    alice = await world.reader()
    card = await press(alice, await ask(alice, "/sources"), "Northlight Science", "Last items:")
    assert card.text.startswith("Northlight Science\n")
    assert "Your topics: " in card.text
    assert card.buttons == ["＋ Follow all of it", "🔇 Mute", "‹ Back"]
    back = await press(alice, card, "‹ Back", "Sources of your topics")
    assert back.id == card.id


async def test_a_source_of_my_topics_is_followed_whole_and_left_again(world: World) -> None:
    alice = await world.reader()
    card = await press(
        alice, await ask(alice, "/sources northlight"), "Follow all of it", "all that Northlight Science"
    )
    card = await press(alice, card, "Sources", "Sources you follow")
    card = await press(alice, await press(alice, card, "Northlight Science"), "Unfollow", "You no longer follow")
    await press(alice, card, "Undo", "Undone")
    await ask(alice, "/sources northlight", "You follow all it says")


async def test_a_source_is_named_by_the_chat_for_itself(world: World) -> None:
    alice, bob = await world.reader("Alice"), await world.reader("Bob")
    for one in (alice, bob):
        await follow_site(world, one, "touchline-daily")
    card = await press(
        alice, await ask(alice, "/sources touchline"), "Rename", "What shall I call Touchline Daily here?"
    )
    card = await ask(alice, "The  pink paper", "I call it The pink paper here")
    assert "Stories go on to say Touchline Daily" in card.text
    assert "The pink paper" in (await ask(alice, "/sources")).text
    assert "The pink paper" in (await ask(alice, "/topics")).text
    assert "The pink paper" not in (await ask(bob, "/sources")).text
    await press(alice, card, "Undo", "Undone")
    assert "The pink paper" not in (await ask(alice, "/sources")).text


async def test_a_source_gets_its_own_name_back(world: World) -> None:
    alice = await world.reader()
    await follow_site(world, alice, "touchline-daily")
    await press(alice, await ask(alice, "/sources touchline"), "Rename")
    await ask(alice, "The pink paper", "I call it")
    await press(alice, await ask(alice, "/sources the pink"), "Rename", "What shall I call The pink paper")
    await ask(alice, "-", "its own name again: Touchline Daily")


async def test_a_name_that_is_too_long_is_asked_for_again_and_cancelled(world: World) -> None:
    alice = await world.reader()
    await follow_site(world, alice, "touchline-daily")
    await press(alice, await ask(alice, "/sources touchline"), "Rename")
    await ask(alice, "x" * 41, "A name has 1 to 40 characters")
    await ask(alice, "/cancel", "Nothing was changed")
    await ask(alice, "/sources touchline", "Touchline Daily")


async def test_a_source_is_muted_and_unmuted_on_its_card(world: World) -> None:
    alice = await world.reader()
    card = await press(alice, await ask(alice, "/sources northlight"), "🔇 Mute", "Muted: everything only Northlight")
    await ask(alice, "/mute", "Northlight Science")
    card = await ask(alice, "/sources northlight", "Muted: what only it tells is hidden")
    await press(alice, card, "🔊 Unmute", "No longer muted")
    assert "muted" not in (await ask(alice, "/sources")).text


async def test_a_name_nobody_has_brings_the_nearest(world: World) -> None:
    alice = await world.reader()
    card = await ask(alice, "/sources Northwind", "No source of yours is called Northwind")
    assert "Nearest: Northlight Science" in card.text


async def test_a_source_that_fails_says_why(own_world: World) -> None:
    alice = await own_world.reader()
    database = own_world.program._database
    assert database is not None

    def break_it(session):
        feed = next(one for one in feeds_table.list_feeds(session) if one.title == "Northlight Science")
        row = session.get_one(FeedRow, feed.id)
        row.failures, row.fault = 3, "HTTP error: status 503"
        row.failing_since = own_world.clock.now()

    await database.write(break_it)
    card = await ask(alice, "/sources northlight", "Failing since 09:00: its server answers with error 503")
    assert "503" in card.text


@pytest.mark.parametrize("alias", ["rss", "feeds"])
async def test_old_names_of_sources(world: World, alias: str) -> None:
    alice = await world.reader()
    await ask(alice, f"/{alias}", "Sources of your topics")


async def test_a_source_of_somebody_else_does_not_open_by_a_forged_button(world: World) -> None:
    alice, bob = await world.reader("Alice"), await world.stranger_to_news("Bob")
    card = await press(alice, await ask(alice, "/sources"), "Northlight Science")
    data = next(
        button["callback_data"] for row in card.rows for button in row if button["text"] == "＋ Follow all of it"
    )
    mine = await ask(bob, "/sources")
    for verb in ("source", "follow-source", "rename-source", "leave-source", "mute-source", "unmute-source"):
        answer = await forge(bob, mine, data.replace("follow-source", verb) + "|0")
        assert "older message" in answer.text


async def test_a_member_of_a_group_looks_and_an_admin_adds(world: World) -> None:
    alice, bob = world.newcomer("Alice"), world.newcomer("Bob")
    group = world.emulator.group("Breakfast", owner=alice, members_=[bob], bot=Standing.MEMBER)
    await group.says(bob, "/sources")
    card = await group.hears("Nothing feeds this chat yet")
    answer = await group.presses(bob, card, "＋ Add a source")
    assert "Only admins" in answer.text
    await group.says(bob, f"/sources {world.feeds.url('touchline-daily')}")
    await group.hears("Only admins")
    await group.says(alice, f"/sources {world.feeds.url('touchline-daily')}")
    await group.presses(alice, await group.hears("I found a feed there"), "✓ Follow")
    await group.hears("You follow Touchline Daily")
