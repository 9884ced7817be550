"""/track and 📌: updates of one story, until they are stopped."""

import pytest

from bot.demo.people import PATIENCE_S, Person
from bot.demo.state import Message
from bot.storage import stories as stories_table
from bot.storage.db import Session
from bot.storage.stories import StoryDraft
from tests.chat.worlds import World, ask, press

pytestmark = pytest.mark.asyncio(loop_scope="session")


def briefing_of(person: Person) -> Message:
    return next(message for message in person.from_bot if "first briefing" in message.text)


async def shows(person: Person, message: Message, label: str) -> None:
    await person.realm.bell.until(lambda: message if label in message.buttons else None, PATIENCE_S)


async def test_a_story_is_tracked_from_its_card_and_stopped_there(world: World) -> None:
    alice = await world.reader()
    card = await press(alice, briefing_of(alice), "1", "Why it is here")
    answer = await alice.presses(card, "📌 Track")
    assert answer.text == "Tracked."
    await alice.sees(card, "📌 Tracked")
    headline = card.text.splitlines()[0]
    assert headline in (await ask(alice, "/track", "Answer to a briefing")).text
    answer = await alice.presses(card, "✕ Stop tracking")
    assert answer.text == "No longer tracked."
    await shows(alice, card, "📌 Track")
    await ask(alice, "/track", "You track no story")


async def test_a_story_is_tracked_by_its_number_in_a_briefing(world: World) -> None:
    alice = await world.reader()
    await alice.says("/track 2", reply_to=briefing_of(alice))
    card = await alice.hears("📌 Tracked:")
    await press(alice, card, "✕ Stop tracking", "Why it is here")
    await ask(alice, "/track", "You track no story")


async def test_a_story_is_tracked_by_an_answer_to_its_card(world: World) -> None:
    alice = await world.reader()
    card = await press(alice, briefing_of(alice), "1", "Why it is here")
    await alice.says("/track", reply_to=card)
    await alice.hears("📌 Tracked:")


async def test_the_list_stops_each(world: World) -> None:
    alice = await world.reader()
    await alice.says("/track 1", reply_to=briefing_of(alice))
    await alice.hears("📌 Tracked:")
    listed = await ask(alice, "/track", "Answer to a briefing")
    await press(alice, listed, listed.buttons[0], "You track no story")


@pytest.mark.parametrize("text", ["/track 99", "/track 0"])
async def test_a_number_that_is_not_there(world: World, text: str) -> None:
    alice = await world.reader()
    await alice.says(text, reply_to=briefing_of(alice))
    await alice.hears("they go from 1 to")


@pytest.mark.parametrize("text", ["/track", "/track something", "/track <b>"])
async def test_anything_else_shows_what_is_tracked_and_how(world: World, text: str) -> None:
    alice = await world.stranger_to_news()
    await ask(alice, text, "/track 3")


@pytest.mark.parametrize("data", ["v1|track|999999|1", "v1|track|x|1", "v1|track|1", "v1|untrack"])
async def test_forged_buttons_change_nothing(world: World, data: str) -> None:
    alice = await world.reader()
    card = await press(alice, briefing_of(alice), "1", "Why it is here")
    card.rows[0][0]["callback_data"] = data
    assert (await alice.presses(card, card.buttons[0])).text
    await ask(alice, "/track", "You track no story")


async def test_an_update_comes_silently_under_the_message_that_told_it(own_world: World) -> None:
    alice = await own_world.reader()
    briefing = briefing_of(alice)
    card = await press(alice, briefing, "1", "Why it is here")
    await alice.presses(card, "📌 Track")
    await alice.sees(card, "📌 Tracked")
    story_id = int(card.rows[0][0]["callback_data"].split("|")[2])
    own_world.clock.passes(hours=1)
    await change(own_world, story_id, "Lander loses contact with Earth", "contact lost")
    update = await alice.hears("contact lost", edited=False, timeout_s=30)
    assert update.silent
    assert update.reply_to is briefing
    assert update.text.startswith("📌")
    await press(alice, update, "✕ Stop tracking", "Why it is here")


async def change(world: World, story_id: int, headline: str, said: str) -> None:
    """The story changes in substance."""
    now = world.clock.now()
    database = world.program._database
    assert database is not None

    def work(session: Session) -> None:
        story = stories_table.find_story(session, story_id)
        assert story is not None
        told = (story.language, story.sources, story.item_count, story.first_at, now)
        draft = StoryDraft(headline, 1, story.link, story.lead, (), *told)
        stories_table.save_story(session, story_id, draft, now, said)

    await database.write(work)
