"""What holds for every message and every button."""

import asyncio
import logging

import pytest

from bot.core.buttons import encode
from bot.core.buttons import press as wants
from bot.ports import FoundFeed
from tests.chat.worlds import World, Worlds, ask, follow, forge, press

pytestmark = pytest.mark.asyncio(loop_scope="session")

UNDONE = "does nothing any more"


@pytest.mark.parametrize(
    "data",
    [
        "v0|topics",
        "v1",
        "v1|",
        "v1|nobody",
        "topics",
        "{}",
        "x" * 64,
        "feed:del:1 OR 1=1",
        "v1|story",
        "v1|story|abc",
        "v1|story|١",
        "v1|story|99999999999999999999999",
        "v1|leave|999999",
        "v1|topic|-1",
        "v1|switch|999999",
        "v1|ob-topic|999999",
        "v1|size|99",
        "v1|size|0",
        "v1|minutes|0",
        "v1|minutes|999",
        "v1|per-source|-1",
        "v1|per-source|x",
        "v1|empty|loud",
        "v1|at|2460",
        "v1|at|9999",
        "v1|at|-1",
        "v1|ob-at|abc",
        "v1|pause|-5",
        "v1|pause|100000",
        "v1|zone|99",
        "v1|city|0|99",
        "v1|city|99|0",
        "v1|zone-is|Mars/X",
        "v1|zone-is|../../etc/passwd",
        "v1|undo|999999",
        "v1|follow|beef",
        "v1|chip|beef|0",
        "v1|volume|beef|1",
        "v1|adjust|999999",
        "v1|follow-words|wbeef",
        "v1|follow-feed|beef|0",
        "v1|page|0|8|wbeef",
        "v1|page|0|8|t999999",
        "v1|page|-8|8|all",
        "v1|page|0|8|",
        "v1|latest|999999",
        "v1|latest-last",
    ],
)
async def test_a_forged_or_old_button_is_answered_with_a_notice_and_changes_nothing(world: World, data: str) -> None:
    alice = await world.reader()
    before = (await ask(alice, "/settings", "Settings")).text
    answer = await forge(alice, alice.last, data)
    assert answer.text
    assert (await ask(alice, "/settings", "Settings")).text == before


async def test_a_menu_whose_button_is_stale_becomes_a_fresh_menu(world: World) -> None:
    alice = await world.reader()
    menu = await ask(alice, "/settings")
    answer = await forge(alice, menu, "v0|anything")
    assert UNDONE in answer.text
    fresh = await alice.hears("Newsbrief at your service", edited=True)
    assert fresh.id == menu.id
    before = len(alice.from_bot)
    for _ in range(3):  # and pressing on changes nothing more
        await forge(alice, menu, "v0|anything")
    assert len(alice.from_bot) == before


async def test_a_briefing_keeps_what_it_tells_whatever_is_pressed_under_it(world: World) -> None:
    alice = await world.reader()
    briefing = alice.from_bot[-1]
    told = briefing.text
    answer = await forge(alice, briefing, "v0|anything")
    assert UNDONE in answer.text
    await ask(alice, "/help", "What I can do")
    assert briefing.text == told


async def test_the_menu_of_somebody_forgotten_says_how_to_begin(world: World) -> None:
    alice = await world.reader()
    menu = await ask(alice, "/settings")
    await press(alice, await ask(alice, "/forget"), "Yes, delete everything", "deleted")
    answer = await alice.presses(menu, "Size")
    assert "/start" in answer.text


async def test_a_page_far_beyond_the_end_is_empty_and_harmless(world: World) -> None:
    alice = await world.reader()
    await forge(alice, await ask(alice, "/latest"), encode(wants("page", 99_999_999, 8, "all")))
    await ask(alice, "/latest", "Latest in your topics")


async def test_a_button_of_somebody_we_forgot(world: World) -> None:
    alice = await world.reader()
    settings = await ask(alice, "/settings")
    await press(alice, await ask(alice, "/forget"), "Yes, delete everything", "deleted")
    answer = await alice.presses(settings, "Pause")
    assert UNDONE in answer.text


async def test_other_peoples_own_words_stay_theirs(world: World) -> None:
    alice, mallory = await world.reader("Alice"), await world.reader("Mallory")
    await follow(alice, "my secret hobby")
    card = await ask(alice, "/unfollow")
    topic = next(b["callback_data"] for row in card.rows for b in row if "secret" in b["text"]).rsplit("|", 1)[-1]
    for verb in ("ob-topic", "switch", "topic", "leave", "latest"):
        answer = await forge(mallory, mallory.last, encode(wants(verb, topic)))
        assert answer.text
    await forge(mallory, mallory.last, encode(wants("page", 0, 8, f"t{topic}")))
    assert "secret" not in mallory.transcript()


async def test_pressing_twice_is_pressing_once(world: World) -> None:
    alice = await world.reader()
    card = await ask(alice, "/settings")
    data = encode(wants("size", 5))
    await asyncio.gather(*(forge(alice, card, data) for _ in range(5)))
    await ask(alice, "/settings", "at most 5 stories")
    leave = await ask(alice, "/unfollow")
    await asyncio.gather(*(forge(alice, leave, leave.rows[0][0]["callback_data"]) for _ in range(3)))
    card = await ask(alice, "/topics", "You follow")
    assert len([text for text in card.buttons if "list" not in text]) == 1


async def test_an_edited_message_is_not_done_again(world: World) -> None:
    alice = await world.reader()
    said = await alice.says("/schedule 18:00")
    await alice.hears("every day 18:00")
    await ask(alice, "/schedule 20:00", "every day 20:00")
    await alice.edits(said, "/schedule 06:00")
    await ask(alice, "/schedule", "every day 20:00")


NO_COMMANDS = ["/nosuch", "/broadcast hi", "/nosuch@{bot}", "/" + "a" * 40, "/stаrt", "/", "/ start", "/_", "/help'--"]


@pytest.mark.parametrize("text", NO_COMMANDS)
async def test_an_unknown_command_is_told_where_help_is(world: World, text: str) -> None:
    alice = world.newcomer()
    await ask(alice, text.replace("{bot}", world.emulator.bot_username), "/help")


async def test_a_command_for_another_bot_is_not_ours(world: World) -> None:
    alice = await world.reader()
    await alice.says("/latest@some_other_bot")
    await ask(alice, "/help", "What I can do")
    assert "Latest in your topics" not in alice.transcript()


async def test_commands_in_capitals_and_with_our_name(world: World) -> None:
    alice = await world.reader()
    await ask(alice, "/LATEST", "Latest in your topics")
    await ask(alice, f"/latest@{world.emulator.bot_username.upper()}", "Latest in your topics")


async def test_another_command_leaves_what_was_asked_and_words_are_looked_up_again(world: World) -> None:
    person = await world.reader()
    await ask(person, "/follow", "What do you want to follow?")
    await ask(person, "/digest", "Briefings")
    await ask(person, "selene", "Found for")
    await ask(person, "/follow", "What do you want to follow?")
    await ask(person, "selene", "would have brought you")


async def test_a_question_in_the_middle_of_the_first_conversation_does_not_end_it(world: World) -> None:
    person = world.newcomer()
    await ask(person, "/start")
    await press(person, person.last, "Skip for now", "Where are you?")
    await ask(person, "/help", "What I can do")
    await ask(person, "Berlin", "When shall I brief you?")


async def test_what_has_no_words_gets_an_answer(world: World) -> None:
    alice = await world.reader()
    await alice.sends_document("feeds.opml", b"<opml/>")
    await alice.hears("There is no feed in this file")
    await alice.sends_document("news.txt", b"x")
    await alice.hears("I cannot use this file")
    await alice.sends_document("news.txt", b"x", caption="Danube")  # the words beside it are what is meant
    await alice.hears("Found for Danube")


async def test_whoever_blocks_us_is_tried_once_and_start_brings_everything_back(own_world: World) -> None:
    world = own_world
    alice, bob = await world.untold("Alice"), await world.untold("Bob")
    alice.chat.blocks_bot = True  # blocked without a word to us
    world.clock.passes(hours=23)
    await bob.hears("Your briefing")
    await world.emulator.sees_call("sendMessage")
    world.clock.passes(days=1)
    await bob.hears("Nothing new")
    tries = [call for call in world.emulator.called("sendMessage", chat_id=alice.id) if not call.ok]
    assert len(tries) == 1
    await alice.unblocks_bot()
    card = await ask(alice, "/start", "World")
    assert "08:00" in card.text


async def test_blocking_with_notice_pauses_at_once(own_world: World) -> None:
    world = own_world
    alice, bob = await world.untold("Alice"), await world.untold("Bob")
    await alice.blocks_bot()
    world.clock.passes(hours=23)
    await bob.hears("Your briefing")
    assert [call for call in world.emulator.called("sendMessage", chat_id=alice.id) if not call.ok] == []


class SlowDiscoverer:
    """Finds nothing, and not before it is let."""

    def __init__(self) -> None:
        self.may_answer = asyncio.Event()

    async def discover(self, _: str, /) -> tuple[FoundFeed, ...]:
        await self.may_answer.wait()
        return ()


async def test_a_slow_answer_to_one_holds_up_nobody_else_and_keeps_their_own_order(worlds: Worlds) -> None:
    slow = SlowDiscoverer()
    world = await worlds(discoverer=slow)
    alice, bob = world.newcomer("Alice"), world.newcomer("Bob")
    await alice.says("/follow example.org")
    await alice.says("/help")
    await ask(bob, "/help", "What I can do")
    assert alice.from_bot == []
    slow.may_answer.set()
    await alice.hears("I found no feed at example.org")
    await alice.hears("What I can do")


async def test_a_press_is_answered_in_time_also_behind_a_slow_answer_and_people_see_us_typing(worlds: Worlds) -> None:
    slow = SlowDiscoverer()
    world = await worlds(discoverer=slow)
    alice = await world.reader()
    menu = await ask(alice, "/settings")
    await alice.says("/follow example.org")
    await alice.presses(menu, "Size")  # waits its turn behind the search for feeds
    await world.emulator.sees_call("sendChatAction")
    slow.may_answer.set()
    await alice.hears("I found no feed at example.org")
    await alice.sees(menu, "How long shall it be?")


class BrokenDiscoverer:
    async def discover(self, _: str, /) -> tuple[FoundFeed, ...]:
        raise RuntimeError("a defect")


async def test_a_defect_is_one_sentence_to_the_person_and_a_number_in_the_log(
    worlds: Worlds, caplog: pytest.LogCaptureFixture
) -> None:
    world = await worlds(discoverer=BrokenDiscoverer())
    alice = await world.reader()
    with caplog.at_level(logging.INFO):
        card = await ask(alice, "/follow my-private-site.example.org", "Something went wrong on my side")
    logged = [record for record in caplog.records if "a defect" in record.getMessage()]
    assert len(logged) == 1
    number = logged[0].getMessage().split()[1].rstrip(":")
    assert number in card.text
    assert "my-private-site" not in caplog.text
    await ask(alice, "/latest", "Latest in your topics")


async def test_the_menu_and_the_descriptions_are_registered(world: World) -> None:
    realm = world.emulator.realm
    menus = [menu for menu in realm.commands.values() if menu]
    assert menus
    for menu in menus:
        assert menu[0]["command"] == "start"
        assert len(menu) <= 10
    assert len({kind for kind, _ in realm.names}) >= 2  # the long description and the short one


async def test_what_telegram_says_in_a_chat_is_no_question_to_us(world: World) -> None:
    alice = await world.reader()
    realm = alice.realm
    realm.write(alice.chat, alice.user, extra={"pinned_message": alice.last.as_json()})
    await ask(alice, "/help", "What I can do")
    assert "only read words" not in alice.transcript()
