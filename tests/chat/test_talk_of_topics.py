"""/topics, /follow and /unfollow, as people use them."""

import re

import pytest

from tests.chat.worlds import World, ask, follow, press

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_the_list_shows_each_topic_with_its_pace(world: World) -> None:
    alice = await world.reader()
    card = await ask(alice, "/topics", "You follow")
    assert "World — about" in card.text
    assert "stories a day" in card.text


async def test_the_list_the_card_and_the_preview_of_a_topic_say_the_same_number(world: World) -> None:
    alice = await world.reader()
    for words in ("moon lander", "Danube flood", "quidditch"):
        await follow(alice, words)
    listed = await ask(alice, "/topics")
    paces = re.findall(r"^• (.+) — (.+)$", listed.text, re.MULTILINE)
    assert len(paces) == 5
    for name, pace in paces:
        card = await press(alice, await ask(alice, "/topics"), name)
        assert card.text.split("\n")[1] == pace
        again = await ask(alice, f"/follow {name.partition(' ')[2]}", "You follow")
        assert again.text.split("\n")[0] == f"{name} · {pace}"


async def test_a_topic_opens_and_shows_its_stories(world: World) -> None:
    alice = await world.reader()
    card = await press(alice, await ask(alice, "/topics"), "Science")
    assert "Selene 4" in card.text
    listed = await press(alice, card, "Latest", "Latest: 🔬 Science")
    assert "World" not in listed.text
    card = await press(alice, card, "Back", "You follow")


async def test_a_topic_is_left_by_its_button_and_comes_back_by_undo(world: World) -> None:
    alice = await world.reader()
    card = await press(alice, await ask(alice, "/topics"), "Science")
    card = await press(alice, card, "Unfollow", "You no longer follow")
    assert "Still followed: 🌍 World" in card.text
    await press(alice, card, "Undo", "Undone")
    assert "Science" in (await ask(alice, "/topics")).text


async def test_the_list_of_subjects_switches_topics(world: World) -> None:
    alice = await world.reader()
    card = await press(alice, await ask(alice, "/topics"), "Add from a list")
    card = await press(alice, card, "Sport")
    assert "✅ ⚽ Sport" in card.buttons
    card = await press(alice, card, "Back", "You follow")
    assert "Sport" in card.text


async def test_nobody_follows_nothing_without_a_way_on(world: World) -> None:
    alice = await world.stranger_to_news()
    card = await ask(alice, "/topics", "You follow nothing yet")
    await press(alice, card, "Choose from a list", "Tap to follow or leave")


async def test_following_words_shows_what_they_would_bring_before_anything_is_stored(world: World) -> None:
    alice = await world.reader()
    card = await ask(alice, "/follow moon lander")
    assert "Selene 4" in card.text
    assert "moon lander" not in (await ask(alice, "/topics")).text
    card = await press(alice, card, "✓ Follow", "You follow 🔎 moon lander now")
    assert "3 topics" in card.text
    assert "moon lander" in (await ask(alice, "/topics")).text


async def test_following_is_undone(world: World) -> None:
    alice = await world.reader()
    await press(alice, await follow(alice, "moon lander"), "Undo", "Undone")
    assert "moon lander" not in (await ask(alice, "/topics")).text


async def test_what_was_just_followed_is_shown_at_once(world: World) -> None:
    alice = await world.reader()
    await press(alice, await follow(alice, "moon lander"), "Latest", "Selene 4")


async def test_following_nothing_in_particular_asks_and_takes_the_next_words(world: World) -> None:
    alice = await world.reader()
    await ask(alice, "/follow", "What do you want to follow?")
    card = await ask(alice, "moon lander")
    assert "✓ Follow" in card.buttons
    # The question is answered: other words are looked up again.
    await ask(alice, "Danube", "Found for Danube")


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("science", "🔬 Science"),
        ("Sciences", "Science"),
        ("SPORT", "Sport"),
        ("football", "ootball"),
        ("Klima", "limate"),
    ],
)
async def test_a_known_subject_is_found_by_its_names(world: World, words: str, name: str) -> None:
    alice = await world.stranger_to_news()
    card = await ask(alice, f"/follow {words}")
    assert name in card.text.splitlines()[0]


async def test_what_is_followed_already_is_said_so(world: World) -> None:
    alice = await world.reader()
    card = await ask(alice, "/follow science", "You follow this already")
    assert "✓ Follow" not in card.buttons


async def test_two_people_with_the_same_words_share_a_topic_and_leave_it_alone(world: World) -> None:
    alice, bob = await world.reader("Alice"), await world.reader("Bob")
    await follow(alice, "lunar landing")
    await follow(bob, "Lunar  Landing")
    await ask(alice, "/unfollow lunar landing", "You no longer follow")
    assert "unar" in (await ask(bob, "/topics")).text


@pytest.mark.parametrize("words", ["-football", '""', "!!!", "😀", " ".join(f"word{n}" for n in range(30))])
async def test_words_that_are_no_subject_are_refused_with_an_example(world: World, words: str) -> None:
    alice = await world.reader()
    card = await ask(alice, f"/follow {words}")
    assert "/follow lunar landing" in card.text


async def test_only_the_newest_preview_can_be_followed(world: World) -> None:
    alice = await world.reader()
    older = await ask(alice, "/follow moon")
    await ask(alice, "/follow Danube")
    answer = await alice.presses(older, "✓ Follow")
    assert "older message" in answer.text
    assert "moon" not in (await ask(alice, "/topics")).text


async def test_a_word_is_taken_out_of_a_preview_and_put_back(world: World) -> None:
    alice = await world.reader()
    card = await ask(alice, "/follow space exploration", "🚀 Space")
    before = card.text
    [lander] = [text for text in card.buttons if text.startswith("✓ lander ")]
    narrowed = await press(alice, card, lander, "🔎 space exploration")
    assert narrowed.id == card.id
    assert "＋ lander 1" in narrowed.buttons
    assert "Astronomers find a comet" in narrowed.text.partition("Close, but left out")[2]
    again = await press(alice, narrowed, "＋ lander 1", "🚀 Space")
    assert again.text == before
    assert "space" not in (await ask(alice, "/topics")).text.casefold().replace("space exploration. tap", "")


async def test_what_a_preview_promises_is_what_the_topic_brings(world: World) -> None:
    alice = await world.reader()
    card = await ask(alice, "/follow moon, comet")
    promised = card.text.split("\n")[0].partition(" · ")[2]
    card = await press(alice, card, "✓ Follow", "You follow")
    listed = (await ask(alice, "/topics")).text
    assert f"moon, comet — {promised}\n" in listed


async def test_fewer_or_more_stories_of_a_topic(world: World) -> None:
    alice = await world.reader()
    card = await ask(alice, "/follow Danube comet", "Nothing I have read lately fits")
    assert "Danube flood" in card.text.partition("Close, but left out")[2]
    card = await press(alice, card, "＋ Wider", "What fits loosely, too")
    assert "Danube flood" in card.text.partition("Close, but left out")[0]
    assert "As usual" in card.buttons
    card = await press(alice, card, "As usual")
    assert "loosely" not in card.text


async def test_a_followed_topic_is_worded_anew_and_that_is_undone(world: World) -> None:
    alice = await world.reader()
    await follow(alice, "comet, coral")
    opened = await press(alice, await ask(alice, "/topics"), "comet", "Looks for: comet, coral")
    card = await press(alice, opened, "Adjust", "It would have brought you")
    [coral] = [text for text in card.buttons if text.startswith("✓ coral ")]
    card = await press(alice, card, coral)
    assert "Looks for: comet, coral" in (await press(alice, await ask(alice, "/topics"), "comet")).text
    saved = await press(alice, card, "✓ Save", "Saved. 🔎 comet")
    listed = await ask(alice, "/topics")
    assert "coral" not in listed.text
    assert listed.text.count("•") == 3
    await press(alice, saved, "Undo", "Undone")
    assert "comet, coral" in (await ask(alice, "/topics")).text


async def test_adjusting_is_thought_better_of(world: World) -> None:
    alice = await world.reader()
    await follow(alice, "comet, coral")
    card = await press(alice, await press(alice, await ask(alice, "/topics"), "comet"), "Adjust")
    await press(alice, card, "Keep it as it was", "Looks for: comet, coral")


async def test_the_last_word_of_a_topic_stays(world: World) -> None:
    alice = await world.reader()
    card = await ask(alice, "/follow comet, coral")
    for word in ("comet", "coral"):
        [label] = [text for text in card.buttons if text.startswith(f"✓ {word} ")]
        answer = await alice.presses(card, label)
        if word == "comet":
            card = await alice.hears()
    assert "needs at least one word" in answer.text


async def test_a_site_is_followed_by_its_address(world: World) -> None:
    alice = await world.reader()
    card = await ask(alice, f"/follow {world.feeds.url('touchline-daily')}", "I found a feed there")
    card = await press(alice, card, "✓ Follow", "You follow Touchline Daily now")
    assert "Touchline Daily" in (await ask(alice, "/topics")).text
    await press(alice, card, "Undo", "Undone")
    assert "Touchline Daily" not in (await ask(alice, "/topics")).text


async def test_an_address_alone_is_a_wish_to_follow(world: World) -> None:
    alice = await world.reader()
    await ask(alice, world.feeds.url("touchline-daily"), "I found a feed there")


@pytest.mark.parametrize("address", ["http://10.1.2.3/", "http://127.0.0.1:1/feed", "http://169.254.169.254/latest"])
async def test_an_address_inside_is_refused_in_a_sentence(world: World, address: str) -> None:
    alice = await world.reader()
    card = await ask(alice, f"/follow {address}", "/follow https://example.org/rss")
    assert "✓ Follow" not in card.buttons


async def test_leaving_without_a_name_offers_what_is_followed(world: World) -> None:
    alice = await world.reader()
    card = await ask(alice, "/unfollow", "Which one")
    await press(alice, card, "World", "You no longer follow 🌍 World")


@pytest.mark.parametrize("text", ["science", "Science", "sci", "SCIENCE", '"science"'])
async def test_a_topic_is_left_by_its_name_or_the_beginning_of_it(world: World, text: str) -> None:
    alice = await world.reader()
    await ask(alice, f"/unfollow {text}", "You no longer follow 🔬 Science")


async def test_a_beginning_that_several_have_is_asked_about(world: World) -> None:
    alice = await world.reader()
    await follow(alice, "moon lander")
    await follow(alice, "moon base")
    card = await ask(alice, "/unfollow moon", "Which one")
    assert len(card.buttons) == 2
    await press(alice, card, "moon base", "You no longer follow 🔎 moon base")


async def test_a_name_nobody_knows_brings_the_nearest_three(world: World) -> None:
    alice = await world.reader("Alice", "World", "Science", "Sport", "Health")
    card = await ask(alice, "/unfollow scince", "You follow nothing called scince")
    assert card.text.count(",") == 2
    assert "Science" in card.text


async def test_who_follows_nothing_can_leave_nothing(world: World) -> None:
    alice = await world.stranger_to_news()
    await ask(alice, "/unfollow", "You follow nothing")


@pytest.mark.parametrize("alias", ["sub", "subscribe"])
async def test_old_names_of_follow(world: World, alias: str) -> None:
    alice = await world.reader()
    await ask(alice, f"/{alias} moon lander", "moon lander")


async def test_an_old_name_of_topics(world: World) -> None:
    alice = await world.reader()
    await ask(alice, "/list", "You follow")


@pytest.mark.parametrize("alias", ["unsub", "unsubscribe"])
async def test_old_names_of_unfollow(world: World, alias: str) -> None:
    alice = await world.reader()
    await ask(alice, f"/{alias} science", "You no longer follow")
