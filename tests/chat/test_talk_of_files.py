"""/export and /import: a chat's choices and lists of feeds, as the files people send each other."""

import json

import pytest

from bot.demo.people import Person
from bot.demo.state import Message, Standing
from bot.sources.opml import read_opml
from tests.chat.worlds import World, ask, follow, press

pytestmark = pytest.mark.asyncio(loop_scope="session")


def opml(world: World, *inside: str) -> bytes:
    return f'<?xml version="1.0"?><opml version="2.0"><body>{"".join(inside)}</body></opml>'.encode()


def outline(text: str, url: str = "", *inside: str) -> str:
    address = f' type="rss" xmlUrl="{url}"' if url else ""
    return f'<outline text="{text}"{address}>{"".join(inside)}</outline>'


async def send(
    person: Person, content: bytes, containing: str = "", *, name: str = "file", caption: str = ""
) -> Message:
    await person.sends_document(name, content, caption=caption)
    return await person.hears(containing)


async def export(world: World, person: Person) -> dict[str, bytes]:
    """The files of /export, by the ends of their names."""
    await person.says("/export")
    await person.hears("All that you chose here")
    await ask(person, "/help", "What I can do")
    began = max(message.id for message in person.messages if message.text == "/export")
    documents = [message.extra["document"] for message in person.from_bot if message.id > began and message.has_media]
    return {
        document["file_name"].rpartition(".")[2]: world.emulator.realm.files[document["file_id"]].content
        for document in documents
    }


async def chosen(world: World, name: str) -> Person:
    person = await world.reader(name)
    await follow(person, "lunar landing")
    await press(person, await ask(person, f"/follow {world.feeds.url('touchline-daily')}"), "✓ Follow", "You follow")
    await press(person, await ask(person, "/sources touchline"), "Rename")
    await ask(person, "The pink paper", "I call it")
    await ask(person, "/mute football transfer 7d", "Muted")
    await ask(person, "/schedule weekdays 07:30, 18:00", "weekdays 07:30, 18:00")
    await press(person, await press(person, await ask(person, "/latest"), "1"), "More like this")
    return person


async def test_an_export_taken_over_by_somebody_else_exports_as_the_same_bytes(world: World) -> None:
    alice, bob = await chosen(world, "Alice"), world.newcomer("Bob")
    files = await export(world, alice)
    assert set(files) == {"json", "opml"}
    card = await send(bob, files["json"], "This file sets the chat up like this", name="x.json")
    for line in ("🌍 World, 🔬 Science, 🔎 lunar landing", "followed whole: 1", "weekdays 07:30, 18:00", "Muted: 1"):
        assert line in card.text
    assert "You follow nothing yet" in (await ask(bob, "/topics")).text  # a look changes nothing
    card = await send(bob, files["json"], "This file sets")
    await press(bob, card, "✓ Take it over", "Done")
    again = await export(world, bob)
    assert again == files
    assert "The pink paper" in (await ask(bob, "/sources")).text


async def test_a_file_holds_nobody(world: World) -> None:
    alice = await chosen(world, "Alice")
    files = await export(world, alice)
    for content in files.values():
        assert str(alice.id).encode() not in content
        assert b"Alice" not in content


async def test_taking_a_file_over_is_undone(world: World) -> None:
    alice, bob = await chosen(world, "Alice"), await world.reader("Bob", "Sport")
    before = await export(world, bob)
    card = await send(bob, (await export(world, alice))["json"], "This file sets")
    await press(bob, await press(bob, card, "✓ Take it over", "Done"), "Undo", "Undone")
    assert await export(world, bob) == before


async def test_only_the_newest_file_can_be_taken_over_and_once(world: World) -> None:
    alice = await world.reader()
    file = (await export(world, alice))["json"]
    older, newer = await send(alice, file, "This file sets"), await send(alice, file, "This file sets")
    assert "older message" in (await alice.presses(older, "✓ Take it over")).text
    await press(alice, newer, "✓ Take it over", "Done")
    card = await send(alice, file, "This file sets")
    await press(alice, card, "Cancel", "Nothing was changed")


async def test_who_follows_no_source_whole_gets_no_opml(world: World) -> None:
    alice = await world.reader()
    assert set(await export(world, alice)) == {"json"}


async def test_the_opml_is_read_by_any_reader(world: World) -> None:
    alice = await chosen(world, "Alice")
    (feed,) = read_opml((await export(world, alice))["opml"])
    assert (feed.title, feed.url) == ("The pink paper", world.feeds.url("touchline-daily"))


async def test_a_list_of_feeds_is_shown_followed_read_and_undone(world: World) -> None:
    alice = await world.reader()
    await press(alice, await ask(alice, f"/follow {world.feeds.url('abendlicht')}"), "✓ Follow", "You follow")
    content = opml(
        world,
        outline("News", "", outline("Sport", "", outline("Touchline", world.feeds.url("touchline-daily")))),
        outline("Evening", world.feeds.url("abendlicht")),
        outline("Inside", "http://127.0.0.1:1/feed"),
        outline("Files", "ftp://files.example/x"),
    )
    await ask(alice, "/import", "Send me a file")
    card = await send(alice, content, "4 feeds in 2 folders, 2 new", name="subscriptions.opml")
    assert "• Touchline\n• Inside" in card.text
    assert "1 is followed already" in card.text
    assert "ftp://files.example/x" in card.text
    assert "Touchline" not in (await ask(alice, "/topics")).text
    card = await send(alice, content, "2 new")
    done = await press(alice, card, "✓ Follow all 2", "You follow 2 more sources")
    assert done.id == card.id
    assert "ftp://files.example/x" in done.text
    await press(alice, done, "Undo", "Undone")
    assert "Touchline" not in (await ask(alice, "/topics")).text


async def test_a_list_tells_how_far_it_is_read_and_what_failed(world: World) -> None:
    alice = await world.reader()
    content = opml(
        world, outline("Courier", world.feeds.url("meridian-courier")), outline("In", "http://10.1.2.3/feed")
    )
    done = await press(alice, await send(alice, content, "2 new"), "✓ Follow all 2", "You follow 2 more sources")
    await world.emulator.bell.until(lambda: "its address is one I may not open" in done.text or None, 20)
    assert "http://10.1.2.3/feed" in done.text
    assert "Read for the first time" not in done.text


async def test_a_list_without_news_or_without_feeds_has_nothing_to_follow(world: World) -> None:
    alice = await world.reader()
    card = await send(alice, opml(world, outline("Empty")), "There is no feed in this file")
    assert not card.buttons
    await press(alice, await ask(alice, f"/follow {world.feeds.url('abendlicht')}"), "✓ Follow", "You follow")
    card = await send(alice, opml(world, outline("Evening", world.feeds.url("abendlicht"))), "1 feed, 0 new")
    assert not card.buttons


@pytest.mark.parametrize(
    ("content", "answer"),
    [
        (b"\n", "I cannot use this file"),
        (b"just words", "I cannot use this file"),
        (b"<html><body>a page</body></html>", "I cannot use this file"),
        (b"\x89PNG\r\n\x1a\n" + bytes(500), "I cannot use this file"),
        (b'{"newsbrief": "chat", "format": 1, ', "This file is broken"),
        (b'{"hello": "world"}', "I cannot use this file"),
        (b'{"newsbrief": "chat", "format": 2, "choices": {}}', "made by a newer Newsbrief"),
        (b'{"newsbrief": "chat", "format": 1, "choices": {"zone": "Mars"}}', "The part zone of this file"),
        (b" " * (2 * 2**20 + 1), "too large: I read up to 2 MB"),
        (b" " * (20 * 2**20 + 1), "too large: I read up to 2 MB"),
        (
            b'<!DOCTYPE x [<!ENTITY a "aaa"><!ENTITY b "&a;&a;">]><opml><body><outline xmlUrl="&b;"/></body></opml>',
            "0 new",
        ),
        (
            b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><opml><body><outline text="&a;"/></body></opml>',
            "There is no feed in this file",
        ),
    ],
)
async def test_a_file_that_is_nothing_for_us_is_refused_in_a_sentence(
    world: World, content: bytes, answer: str
) -> None:
    alice = await world.reader()
    before = await export(world, alice)
    await send(alice, content, answer)
    assert await export(world, alice) == before


async def test_a_file_telegram_has_lost_is_asked_for_again(world: World) -> None:
    alice = await world.reader()
    card = await send(alice, (await export(world, alice))["json"], "This file sets")
    for name in [name for name in world.emulator.realm.files if name.startswith("SENT")]:
        del world.emulator.realm.files[name]
    await alice.presses(card, "✓ Take it over")
    await alice.hears("Telegram does not give me this file")
    refused = world.emulator.called("getFile")[-1]
    assert refused.outcome == "Bad Request: invalid file_id"
    world.emulator.calls.remove(refused)  # the weather of this test


async def test_a_file_with_the_command_as_its_caption(world: World) -> None:
    alice = await world.reader()
    await send(alice, (await export(world, alice))["json"], "This file sets", caption="/import")


async def test_import_asks_and_is_cancelled(world: World) -> None:
    alice = await world.reader()
    await ask(alice, "/import", "Send me a file")
    await ask(alice, "no file", "Send me a file")
    await ask(alice, "/cancel", "Cancelled")


async def test_an_admin_of_a_group_answers_the_question_with_a_file(world: World) -> None:
    alice, bob = await world.reader("Alice"), world.newcomer("Bob")
    file = (await export(world, alice))["json"]
    group = world.emulator.group("Breakfast", owner=alice, members_=[bob], bot=Standing.MEMBER)
    await group.says(bob, "/import")
    await group.hears("Only admins")
    await group.says(alice, "/import")
    question = await group.hears("Send me a file")
    await group.sends_document(alice, "x.json", file)  # to nobody: the bot does not see it
    await group.sends_document(alice, "x.json", file, reply_to=question)
    card = await group.hears("This file sets")
    assert "Only admins" in (await group.presses(bob, card, "✓ Take it over")).text
    await group.presses(alice, card, "✓ Take it over")
    await group.hears("Done")


async def test_an_export_is_json_that_people_can_read(world: World) -> None:
    alice = await world.reader()
    content = json.loads((await export(world, alice))["json"])
    assert content["newsbrief"] == "chat"
    assert content["choices"]["topics"] == ["world", "science"]
