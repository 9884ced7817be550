"""`@bot words` in any chat: stories to share, for whoever may use the bot."""

import pytest

from tests.chat.worlds import World, Worlds, ask, press

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_words_offer_stories_and_a_chosen_one_tells_itself_with_its_sources(world: World) -> None:
    alice, bob = await world.reader(), world.newcomer("Bob")
    asked = await alice.asks_inline("lunar lander")
    assert asked.results
    assert "Selene 4" in asked.titles[0]
    assert asked.is_personal
    assert asked.cache_s <= 60
    group = world.emulator.group("Friends", owner=bob, members_=[alice])
    message = await alice.shares(asked.results[0], into=group)
    assert message.text.splitlines()[0] == asked.titles[0]
    assert len(message.links) > 2, "the headline and each source"
    assert message.buttons == ["Open in Newsbrief"]
    for ours in ("Why", "👍", "muted", "Alice", "your"):
        assert ours not in message.text

    # Bob taps the button of the shared story and is at home.
    link = message.rows[0][0]["url"]
    await bob.says(f"/start {link.partition('start=')[2]}")
    assert asked.titles[0] in (await bob.hears("Why it is here")).text
    await bob.hears("What do you want to hear about?")


async def test_no_words_offer_the_latest_of_ones_own_topics(world: World) -> None:
    alice = await world.reader("Alice", "Science")
    listed = await ask(alice, "/latest 20", "Latest in your topics")
    asked = await alice.asks_inline("")
    assert asked.titles
    assert all(title[:40] in listed.text for title in asked.titles[:8])
    assert asked.button["text"] == "Open Newsbrief"


async def test_a_stranger_is_offered_the_latest_of_all_and_the_way_in(world: World) -> None:
    stranger = world.newcomer("Sam")
    asked = await stranger.asks_inline("")
    assert len(asked.titles) == 20
    assert asked.button == {"text": "Get your own news briefing", "start_parameter": "home"}
    assert not stranger.from_bot
    await stranger.says("/start home")
    first = await stranger.hears()
    assert "What do you want to hear about?" in first.text


async def test_a_stranger_reads_their_own_language(world: World) -> None:
    stranger = world.newcomer("Greta", language_code="de")
    titles = (await stranger.asks_inline("")).titles
    assert titles
    assert set(titles).isdisjoint((await world.newcomer("Sam").asks_inline("")).titles)


async def test_the_list_goes_on_where_it_ended(world: World) -> None:
    stranger = world.newcomer("Sam")
    first = await stranger.asks_inline("the")
    second = await stranger.asks_inline("the", offset=first.next_offset)
    assert len(first.titles) == 20
    assert second.titles
    assert set(first.titles).isdisjoint(second.titles)
    offset, seen = second.next_offset, [*first.titles, *second.titles]
    while offset:
        page = await stranger.asks_inline("the", offset=offset)
        seen += page.titles
        offset = page.next_offset
    assert len(seen) == len(set(seen))


async def test_the_name_of_a_topic_is_the_topic(world: World) -> None:
    alice = await world.reader("Alice", "World")
    listed = await ask(alice, "/latest science 20", "Science")
    titles = (await alice.asks_inline("science")).titles
    assert titles
    assert all(title[:40] in listed.text for title in titles[:8])


async def test_a_muted_story_is_not_among_the_latest(world: World) -> None:
    alice = await world.reader("Alice", "Science")
    (first, *_) = (await alice.asks_inline("")).titles
    card = await press(alice, await ask(alice, "/latest"), "1", "Why it is here")
    muted = card.text.splitlines()[0]
    await alice.presses(card, "🔕 Mute story")
    titles = (await alice.asks_inline("")).titles
    assert muted not in titles
    assert first in titles or first == muted


async def test_one_story_by_its_number(world: World) -> None:
    alice = await world.reader()
    briefing = next(message for message in alice.from_bot if "first briefing" in message.text)
    number = briefing.rows[0][0]["callback_data"].split("|")[2]
    assert len((await alice.asks_inline(f"s_{number}")).titles) == 1
    gone = await alice.asks_inline("s_99999999")
    assert gone.results == []
    assert "Nothing found" in gone.button["text"]


@pytest.mark.parametrize(
    "words",
    ["-moon", '"', "***", "\x00", "\u202emoon", "s_", "s_-1", "s_" + "9" * 40, "<b>&amp;", "' OR 1=1 --",
     "NEAR(moon 3)", "😀" * 128, "x" * 256, "/start", "@newsbrief_demo_bot"],
)  # fmt: skip
async def test_whatever_is_typed_is_answered(world: World, words: str) -> None:
    asked = await world.newcomer("Sam").asks_inline(words, offset="-7 no offset")
    assert asked.button


async def test_a_private_bot_offers_strangers_nothing(worlds: Worlds) -> None:
    world = await worlds(sections={"telegram": {"access": "allow-list", "allowed": [1003]}})
    alice, stranger = world.newcomer("Alice"), world.newcomer("Sam")
    assert alice.user.id == 1003
    assert (await alice.asks_inline("moon")).titles
    asked = await stranger.asks_inline("moon")
    assert (asked.results, asked.button) == ([], {})


async def test_help_tells_of_it(world: World) -> None:
    alice = await world.reader()
    await ask(alice, "/help", "write @newsbrief_demo_bot and some words there")
