"""/share: topics and times as a link, what it opens for whom, and what is kept of it."""

import re

import pytest
from sqlalchemy import select

from bot.demo.people import Person
from bot.demo.state import Message
from bot.storage.schema import RecipeRow
from tests.chat.worlds import World, ask, follow, press

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def share(person: Person) -> tuple[Message, str]:
    """The card, and what stands behind `?start=` in its link."""
    card = await ask(person, "/share", "Your recipe to pass on")
    found = re.search(r"https://t\.me/newsbrief_demo_bot\?start=(r_[\w-]+)", card.text)
    assert found is not None
    return card, found[1]


async def sharer(world: World) -> Person:
    alice = await world.reader("Alice", "Science")
    await follow(alice, "lunar landing -football")
    await ask(alice, "/schedule weekdays 07:30, 18:00", "weekdays 07:30, 18:00")
    return alice


async def test_the_link_shows_what_is_behind_it_and_is_copied_by_a_button(world: World) -> None:
    card, payload = await share(await sharer(world))
    assert "🔬 Science, 🔎 lunar landing -football" in card.text
    assert "weekdays 07:30, 18:00" in card.text
    copy, send = card.rows[0]
    assert copy["copy_text"] == {"text": f"https://t.me/newsbrief_demo_bot?start={payload}"}
    assert send["url"].startswith("https://t.me/share/url?url=https%3A%2F%2Ft.me%2Fnewsbrief_demo_bot%3Fstart%3D")
    assert len(payload) <= 64


async def test_what_is_kept_of_a_recipe_tells_nothing_of_who_made_it(world: World) -> None:
    alice = await sharer(world)
    _, payload = await share(alice)
    database = world.program._database
    assert database is not None
    rows = await database.read(
        lambda session: [
            {column.name: getattr(row, column.name) for column in RecipeRow.__table__.columns}
            for row in session.scalars(select(RecipeRow).where(RecipeRow.key == payload.removeprefix("r_")))
        ]
    )
    (row,) = rows
    assert row.keys() == {"key", "content", "created_at", "used_at"}
    assert row["content"].keys() == {"topics", "slots"}
    assert str(alice.id) not in str(row)


async def test_two_people_with_the_same_topics_and_times_have_one_link(world: World) -> None:
    (_, first), (_, second) = await share(await sharer(world)), await share(await sharer(world))
    assert first == second


async def test_whoever_opens_it_sees_what_it_would_bring_takes_it_over_and_undoes_it(world: World) -> None:
    _, payload = await share(await sharer(world))
    bob = await world.reader("Bob", "World", "Science")
    card = await ask(bob, f"/start {payload}", "Somebody shares this with you")
    for part in (
        "You follow 1 of them already",
        "Together: ",
        "Times: weekdays 07:30",
        "times now: every day 08:00",
    ):
        assert part in card.text
    assert "lunar" not in (await ask(bob, "/topics")).text  # a look changes nothing
    done = await press(bob, card, "✓ Topics and times", "Taken over")
    assert "🌍 World, 🔬 Science, 🔎 lunar landing -football" in done.text
    assert "weekdays 07:30, 18:00" in done.text
    await press(bob, done, "Undo", "Undone")
    assert "lunar" not in (await ask(bob, "/topics")).text
    await ask(bob, "/schedule", "every day 08:00")


async def test_the_topics_alone_are_taken_over_and_the_times_stay(world: World) -> None:
    _, payload = await share(await sharer(world))
    bob = await world.reader("Bob", "World")
    await press(bob, await ask(bob, f"/start {payload}"), "Topics only", "Taken over")
    await ask(bob, "/schedule", "every day 08:00")
    assert "lunar landing" in (await ask(bob, "/topics")).text


async def test_a_recipe_is_left_alone_by_cancel(world: World) -> None:
    _, payload = await share(await sharer(world))
    bob = await world.reader("Bob", "World")
    await press(bob, await ask(bob, f"/start {payload}"), "Cancel", "Nothing was changed")


async def test_a_newcomer_begins_with_a_recipe_and_is_only_asked_for_the_zone(world: World) -> None:
    _, payload = await share(await sharer(world))
    carol = world.newcomer("Carol")
    card = await ask(carol, f"/start {payload}", "Somebody shares this with you")
    assert "in place of yours" not in card.text
    card = await press(carol, card, "✓ Begin with it")
    card = await press(carol, card, "Asia")
    card = await press(carol, card, "Tokyo", "All set")
    assert "weekdays 07:30, 18:00" in card.text
    await carol.hears("first briefing")
    await ask(carol, "/settings", "Tokyo, now 18:00")


async def test_a_newcomer_may_choose_instead(world: World) -> None:
    _, payload = await share(await sharer(world))
    carol = world.newcomer("Carol")
    card = await press(carol, await ask(carol, f"/start {payload}"), "Choose myself", "What do you want to hear about?")
    assert not any(label.startswith("✅") for label in card.buttons)


async def test_a_recipe_without_times_leaves_them_alone(world: World) -> None:
    alice = await sharer(world)
    await ask(alice, "/schedule off", "No more scheduled briefings")
    _, payload = await share(alice)
    bob = await world.reader("Bob", "World")
    card = await ask(bob, f"/start {payload}", "Somebody shares this with you")
    assert card.buttons == ["✓ Follow them", "Cancel"]
    await press(bob, card, "✓ Follow them", "Taken over")
    await ask(bob, "/schedule", "every day 08:00")


@pytest.mark.parametrize("payload", ["r_", "r_abcdefghijklmnop", "r_'; DROP TABLE x", "r_" + "a" * 200, "r_..%2f"])
async def test_a_link_that_leads_nowhere_is_told_and_the_start_goes_on(world: World, payload: str) -> None:
    alice, bob = await world.reader("Alice"), world.newcomer("Bob")
    await ask(alice, f"/start {payload}", "leads nowhere any more")
    await alice.hears("at your service")
    await ask(bob, f"/start {payload}", "leads nowhere any more")
    await bob.hears("What do you want to hear about?")


async def test_who_follows_nothing_has_nothing_to_share(world: World) -> None:
    alice = await world.stranger_to_news()
    card = await ask(alice, "/share", "nothing to pass on")
    await press(alice, card, "Choose from a list", "Tap to follow or leave")
