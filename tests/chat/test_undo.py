"""Every change of what a chat chose answers with Undo, which brings the exact state before it back, for 15 minutes."""

from collections.abc import AsyncGenerator, Callable

import pytest

from bot.chat.buttons import BUTTONS, LOOKS
from bot.chat.commands import COMMANDS
from bot.core.subscriptions import Address, Choices
from bot.demo.people import Person
from bot.demo.state import Message, Standing
from bot.storage import chats as chats_table
from bot.storage import choices as choices_table
from bot.storage.db import Session
from tests.chat.test_channels import a_channel
from tests.chat.test_groups import a_group, begun
from tests.chat.worlds import World, ask, follow, forge, press

pytestmark = pytest.mark.asyncio(loop_scope="session")

Scenario = AsyncGenerator[Message | None]  # None when all is ready, then the answer to the change
UNDO = "↩ Undo"
Changes = Callable[[World, Person], Scenario]


async def chosen(world: World, chat_id: int, thread_id: int | None = None) -> Choices:
    database = world.program._database
    assert database is not None

    def work(session: Session) -> Choices:
        chat = chats_table.find_chat(session, Address(chat_id, thread_id))
        assert chat is not None
        return choices_table.get_choices(session, chat.id)

    return await database.read(work)


def types(text: str) -> Changes:
    async def change(world: World, person: Person) -> Scenario:
        yield None
        yield await ask(person, text)

    return change


def settings(*labels: str) -> Changes:
    async def change(world: World, person: Person) -> Scenario:
        card = await ask(person, "/settings", "Settings")
        for label in labels[:-1]:
            card = await press(person, card, label)
        yield None
        yield await press(person, card, labels[-1])

    return change


def on_the_card(*labels: str) -> Changes:
    """The buttons of a story's card, one after the other."""

    async def change(world: World, person: Person) -> Scenario:
        card = await press(person, await ask(person, "/latest 1"), "1", "Why it is here")
        for label in labels[:-1]:
            card = await press(person, card, label)
        yield None
        yield await press(person, card, labels[-1])

    return change


def on_the_list(label: str) -> Changes:
    async def change(world: World, person: Person) -> Scenario:
        grid = await press(person, await ask(person, "/topics"), "Add from a list")
        yield None
        yield await press(person, grid, label)

    return change


def of_a_source(*labels: str) -> Changes:
    """The buttons of a source's card, each on a card opened anew."""

    async def change(world: World, person: Person) -> Scenario:
        for label in labels[:-1]:
            await press(person, await ask(person, "/sources Kestrel Wire", "Kestrel Wire"), label)
        card = await ask(person, "/sources Kestrel Wire", "Kestrel Wire")
        yield None
        yield await press(person, card, labels[-1])

    return change


def after(before: str, change: Changes) -> Changes:
    async def then(world: World, person: Person) -> Scenario:
        await ask(person, before)
        async for one in change(world, person):
            yield one

    return then


async def follows(world: World, person: Person) -> Scenario:
    preview = await ask(person, "/follow moon lander")
    yield None
    yield await press(person, preview, "✓ Follow", "You follow")


async def words_a_topic_anew(world: World, person: Person) -> Scenario:
    await follow(person, "comet, coral")
    card = await press(person, await ask(person, "/topics"), "comet")
    preview = await press(person, card, "Adjust")
    preview = await press(person, preview, next(text for text in preview.buttons if text.startswith("✓ coral ")))
    yield None
    yield await press(person, preview, "✓ Save")


async def follows_a_feed(world: World, person: Person) -> Scenario:
    found = await ask(person, f"/follow {world.feeds.url('touchline-daily')}", "I found a feed there")
    yield None
    yield await press(person, found, "✓ Follow")


async def follows_a_list(world: World, person: Person) -> Scenario:
    outline = f'<outline type="rss" text="Touchline" xmlUrl="{world.feeds.url("touchline-daily")}"/>'
    await person.sends_document("feeds.opml", f'<opml version="2.0"><body>{outline}</body></opml>'.encode())
    card = await person.hears("1 feed, 1 new")
    yield None
    yield await press(person, card, "Follow", "You follow 1 more source")


async def leaves_by_button(world: World, person: Person) -> Scenario:
    card = await press(person, await ask(person, "/topics"), "World")
    yield None
    yield await press(person, card, "Unfollow")


async def renames_a_source(world: World, person: Person) -> Scenario:
    await press(person, await ask(person, "/sources Kestrel Wire"), "Follow")
    await press(person, await ask(person, "/sources Kestrel Wire"), "Rename")
    yield None
    yield await ask(person, "The bird", "I call it")


async def mutes_in_answer_to_a_story(world: World, person: Person) -> Scenario:
    listed = await ask(person, "/latest 2")
    await person.says("/mute 1", reply_to=listed)
    card = await person.hears("mute")
    yield None
    yield await press(person, card, card.buttons[0])


async def unmutes(world: World, person: Person) -> Scenario:
    listed = await ask(person, "/mute")
    yield None
    yield await press(person, listed, "football")


async def tracks_by_number(world: World, person: Person) -> Scenario:
    told = await ask(person, "/new")
    yield None
    await person.says("/track 1", reply_to=told)
    yield await person.hears("Tracked")


async def stops_tracking_from_the_list(world: World, person: Person) -> Scenario:
    await person.says("/track 1", reply_to=await ask(person, "/new"))
    await person.hears("Tracked")
    listed = await ask(person, "/track", "Tracked")
    yield None
    yield await press(person, listed, listed.buttons[0])


async def restores_a_file(world: World, person: Person) -> Scenario:
    await person.says("/export")
    await person.hears("All that you chose here")
    sent = next(message for message in reversed(person.from_bot) if message.has_media)
    await ask(person, "/settings 3 stories")
    content = person.realm.files[sent.extra["document"]["file_id"]].content
    await person.sends_document("mine.json", content)
    card = await person.hears("This file sets")
    yield None
    yield await press(person, card, "✓ Take it over", "Done")


CHANGES: dict[str, Changes] = {
    "follow": follows,
    "follow, worded anew": words_a_topic_anew,
    "unfollow": types("/unfollow world"),
    "unfollow by button": leaves_by_button,
    "a switch of the list, on": on_the_list("Sport"),
    "a switch of the list, off": on_the_list("✅ 🌍 World"),
    "follow a feed": follows_a_feed,
    "follow a list of feeds": follows_a_list,
    "follow a source": of_a_source("Follow"),
    "leave a source": of_a_source("Follow", "Unfollow"),
    "rename a source": renames_a_source,
    "mute a source": of_a_source("Mute"),
    "unmute a source": of_a_source("Mute", "Unmute"),
    "schedule": types("/schedule weekdays 07:30, 18:00"),
    "schedule off": types("/schedule off"),
    "schedule by button": settings("Times", "18:00"),
    "a time of its own": types("/schedule sun 10:00 world"),
    "no time of its own": after("/schedule sun 10:00 world", settings("Times", "no time of its own")),
    "pause": types("/pause 3d"),
    "pause by button": settings("Pause", "1 week"),
    "resume": after("/pause 3d", types("/resume")),
    "resume by button": after("/pause", settings("Resume")),
    "mute": types("/mute football 7d"),
    "mute a topic": types("/mute topic world"),
    "mute in answer to a story": mutes_in_answer_to_a_story,
    "unmute": after("/mute football 7d", unmutes),
    "mute a story": on_the_card("Mute story"),
    "unmute a story": on_the_card("Mute story", "Unmute story"),
    "more": on_the_card("More like this"),
    "less": on_the_card("Less like this"),
    "less after more": on_the_card("More like this", "Less like this"),
    "neither more nor less": on_the_card("More like this", "✅ More like this"),
    "track": on_the_card("📌 Track"),
    "stop tracking": on_the_card("📌 Track", "Stop tracking"),
    "track by number": tracks_by_number,
    "stop tracking, from the list": stops_tracking_from_the_list,
    "size": types("/settings 3 stories"),
    "size by button": settings("Size", "5"),
    "minutes": settings("Size", "3 min"),
    "of one source": settings("Size", "2 a source"),
    "silent when empty": settings("Silent when empty"),
    "quiet hours": types("/settings quiet 22:00-07:00"),
    "quiet hours by button": settings("Quiet hours", "22:00"),
    "zone": types("/settings zone Tokyo"),
    "zone by button": settings("Time zone", "Asia", "Tokyo"),
    "language": types("/lang de"),
    "news in another language": settings("News in", "Deutsch"),
    "news in all languages": settings("News in", "All languages"),
    "a file": restores_a_file,
}


def undo_of(card: Message) -> str:
    return next(text for text in card.buttons if text.startswith("↩"))


async def changed(world: World, person: Person, changes: Changes) -> tuple[Choices, Message]:
    """What a person had chosen before the change, and the answer to it."""
    scenario = changes(world, person)
    await anext(scenario)
    before = await chosen(world, person.id)
    card = await anext(scenario)
    assert card is not None
    assert await chosen(world, person.id) != before, card.text
    await scenario.aclose()
    return before, card


@pytest.mark.parametrize("name", CHANGES)
async def test_undo_brings_the_exact_state_back(world: World, name: str) -> None:
    alice = await world.untold()
    before, card = await changed(world, alice, CHANGES[name])
    answer = await alice.presses(card, undo_of(card))
    assert not answer.show_alert
    assert await chosen(world, alice.id) == before


async def test_after_fifteen_minutes_no_change_is_undone(own_world: World) -> None:
    world = own_world
    made = []
    for at, change in enumerate(CHANGES.values()):
        person = await world.untold(f"Person {at}")
        made.append((person, (await changed(world, person, change))[1]))
    world.clock.passes(minutes=15, seconds=1)
    for person, card in made:
        now = await chosen(world, person.id)
        answer = await person.presses(card, undo_of(card))
        assert answer.show_alert, card.text
        assert await chosen(world, person.id) == now


# Every command and button that may change something, and where its Undo is seen to.
WALKED = frozenset(
    "follow unfollow schedule pause resume mute track lang import settings "  # typed
    "switch leave follow-feed follow-source leave-source mute-source unmute-source "
    "follow-list restore recipe "
    "at own-time-off size minutes per-source empty articles zone city zone-is quiet lang taste track untrack "
    "mute-story mute-it unmute start ob-topic ob-zone ob-city ob-at".split()
)
# Nothing a chat chose is changed by these: they show, ask or send, or what they do cannot be taken back and is asked
# about first (forget), or it is the operator's.
NO_CHOICE = frozenset(
    "new digest share export forget cancel help topics search privacy admin "
    "grid topic adjust chip volume follow-words add-source rename-source arrivals more digest-now places zone-here "
    "undo mute-of ob-time ob-topics forget-yes "
    "admin-feeds admin-late admin-limits admin-report admin-drain admin-say".split()
)


async def test_no_command_and_no_button_that_changes_something_is_forgotten() -> None:
    verbs = {*(command.name for command in COMMANDS), *BUTTONS} - LOOKS
    assert verbs - WALKED - NO_CHOICE == set()
    assert not WALKED & NO_CHOICE
    assert (WALKED | NO_CHOICE) - verbs == set()


async def test_a_change_is_taken_back_alone(world: World) -> None:
    """Two stories, two answers: the first is taken back, the second stays."""
    alice = await world.untold()
    listed = await ask(alice, "/latest 2")
    cards = [await press(alice, listed, label, "Why it is here") for label in ("1", "2")]
    first, second = [await press(alice, card, "👍 More like this") for card in cards]
    first = await press(alice, first, UNDO)
    assert "👍 More like this" in first.buttons
    (kept,) = (await chosen(world, alice.id)).tastes
    assert kept == (story_of_card(second), 1)


def story_of_card(card: Message) -> int:
    data = next(b["callback_data"] for row in card.rows for b in row if "|taste|" in b.get("callback_data", ""))
    return int(data.split("|")[2])


async def test_the_undo_of_a_switch_goes_on_with_its_card(world: World) -> None:
    alice = await world.untold()
    grid = await press(alice, await ask(alice, "/topics"), "Add from a list")
    for label in ("Sport", "Health"):
        grid = await press(alice, grid, label)
    grid = await press(alice, grid, UNDO)
    assert {"✅ ⚽ Sport", "🩺 Health"} <= set(grid.buttons)
    assert UNDO not in grid.buttons


@pytest.mark.parametrize("label", ["📌 Track", "🔕 Mute story", "👍 More like this"])
async def test_a_double_tap_on_a_switch_is_undone_as_one(world: World, label: str) -> None:
    alice = await world.untold()
    card = await press(alice, await ask(alice, "/latest 1"), "1", "Why it is here")
    before = await chosen(world, alice.id)
    data = next(b["callback_data"] for row in card.rows for b in row if b["text"] == label)
    await forge(alice, card, data)
    await forge(alice, card, data)
    await alice.realm.bell.until(lambda: UNDO in card.buttons, 10.0)
    await alice.presses(card, UNDO)
    assert await chosen(world, alice.id) == before


async def test_an_undo_works_once(world: World) -> None:
    alice = await world.untold()
    card = await ask(alice, "/pause 3d")
    data = next(b["callback_data"] for row in card.rows for b in row if b["text"] == UNDO)
    await press(alice, card, UNDO, "Undone")
    answer = await forge(alice, card, data)
    assert (answer.text, answer.show_alert) == ("That cannot be undone any more.", True)


async def test_nobody_undoes_what_somebody_else_chose(world: World) -> None:
    alice, bob = await world.untold("Alice"), await world.untold("Bob")
    card = await ask(alice, "/pause 3d")
    data = next(b["callback_data"] for row in card.rows for b in row if b["text"] == UNDO)
    now = await chosen(world, alice.id)
    assert (await forge(bob, await ask(bob, "/topics"), data)).show_alert
    assert await chosen(world, alice.id) == now


async def test_each_step_of_the_first_conversation_is_taken_back(world: World) -> None:
    alice = world.newcomer()
    card = await ask(alice, "/start")
    met = await chosen(world, alice.id)
    card = await press(alice, card, "Science")
    card = await press(alice, card, UNDO, "What do you want to hear about?")
    assert await chosen(world, alice.id) == met
    card = await press(alice, await press(alice, card, "Science"), "Continue")
    followed = await chosen(world, alice.id)
    card = await press(alice, await press(alice, card, "Asia"), "Tokyo", "When shall I brief you?")
    card = await press(alice, card, UNDO, "Where are you?")
    assert await chosen(world, alice.id) == followed
    card = await press(alice, card, "Yes")
    done = await press(alice, card, "08:00", "All set")
    await press(alice, done, UNDO, "When shall I brief you?")
    assert await chosen(world, alice.id) == followed
    await ask(alice, "07:30", "All set")


async def test_in_a_group_only_admins_undo(world: World) -> None:
    group, alice, bob = a_group(world)
    await begun(group, alice)
    before = await chosen(world, group.id)
    for text, label in (("/track 1", ""), ("/pause", ""), ("/mute football", ""), ("/topics", "Add from a list")):
        await group.says(alice, text)
        card = await group.hears()
        if label:
            await group.presses(alice, card, label)
            await group.presses(alice, await group.hears(), "Sport")
            card = await group.hears()
        now = await chosen(world, group.id)
        assert now != before
        answer = await group.presses(bob, card, UNDO)
        assert (answer.text, answer.show_alert) == ("Only admins of this chat can change that.", True)
        assert await chosen(world, group.id) == now
        await group.presses(alice, card, UNDO)
        await group.hears()
        assert await chosen(world, group.id) == before


async def test_in_a_forum_topic_undo_is_about_that_topic(world: World) -> None:
    bob = world.newcomer("Bob")
    group = world.emulator.group("Harbour", owner=bob, bot=Standing.MEMBER, forum=True)
    space, sea = group.topic("Space"), group.topic("Sea")
    for topic in (space, sea):
        await group.says(bob, "/schedule 18:00", topic=topic)
        card = await group.hears("every day 18:00")
    others = await chosen(world, group.id, space.thread_id)
    await group.presses(bob, card, UNDO)
    await group.hears("Undone")
    assert (await chosen(world, group.id, sea.thread_id)).slots == ()
    assert await chosen(world, group.id, space.thread_id) == others


async def test_the_undo_of_a_channel_is_pressed_where_it_is_managed(world: World) -> None:
    alice = await world.reader()
    mine = await chosen(world, alice.id)
    channel = a_channel(world, alice)
    name = f"@{channel.chat.username}"
    await ask(alice, f"/topics {name}")
    before = await chosen(world, channel.id)
    grid = await press(alice, await ask(alice, f"/topics {name}"), "Choose from a list")
    grid = await press(alice, grid, "Sport")
    assert (await chosen(world, channel.id)) != before
    grid = await press(alice, grid, UNDO)
    assert grid.text.startswith("📣 Harbour News")
    assert await chosen(world, channel.id) == before
    assert await chosen(world, alice.id) == mine
