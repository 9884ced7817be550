"""The operator's side of the chat, in the whole program between emulator and sample feeds."""

import re

import pytest

from bot.app import Newsbrief
from bot.config import build
from bot.core.delivery import OUTBOX_LANES, Lane
from bot.core.subscriptions import Address, ChatState
from bot.demo.world import DemoWorld
from bot.storage import chats as chats_table
from bot.storage import outbox


@pytest.fixture
async def operated():
    operated = await DemoWorld.start(0)
    yield operated
    await operated.stop()


@pytest.fixture
async def program(operated):
    program = Newsbrief(build(operated.settings(), "test", {}))
    await program.start()
    yield program
    await program.stop()


async def meets(program, person):
    """The person has been through the first conversation."""
    await person.says("/privacy")
    await person.hears(timeout_s=10)
    await person.says("/start")
    await person.hears(timeout_s=10)

    def work(session):
        chat = chats_table.find_chat(session, Address(person.id))
        assert chat is not None
        chats_table.set_chat(session, chat.id, state=ChatState.ACTIVE)

    await program._database.write(work)


async def test_the_operator_sees_how_everything_is(operated, program):
    await operated.alice.says("/admin")
    card = await operated.alice.hears(timeout_s=10)
    for words in ("Operator", "Feeds: ", "Stored: ", "No digest is late"):
        assert words in card.text
    await operated.alice.presses(card, "Failing feeds")


async def test_others_are_told_that_it_is_not_for_them(operated, program):
    await operated.bob.says("/admin")
    assert "Only the operator" in (await operated.bob.hears(timeout_s=10)).text


async def test_a_chat_is_looked_up_by_its_number_and_its_topics_stay_its_own(operated, program):
    await meets(program, operated.bob)
    await operated.alice.says(f"/admin {operated.bob.id}")
    card = await operated.alice.hears(timeout_s=10)
    assert "private, active" in card.text
    assert "topics, sources: 0, 0" in card.text
    await operated.alice.says("/admin 99")
    assert "There is no chat 99" in (await operated.alice.hears(timeout_s=10)).text


async def test_an_announcement_is_shown_first_and_then_sent_to_all_once(operated, program):
    await meets(program, operated.bob)
    await meets(program, operated.alice)
    await operated.alice.says("/admin say We move on Sunday & <b>may</b> be late")
    dry = await operated.alice.hears(timeout_s=10)
    assert "This would go to 2 chats" in dry.text
    waiting = await program._database.read(outbox.count_outbox)
    assert waiting.waiting == 0
    await operated.alice.presses(dry, "Send to 2")
    heard = await operated.bob.hears(timeout_s=10)
    assert "📣 We move on Sunday & <b>may</b> be late" in heard.text


async def test_what_was_given_up_is_not_sent(operated, program):
    await meets(program, operated.alice)
    await operated.alice.says("/admin say Never mind")
    dry = await operated.alice.hears(timeout_s=10)
    await operated.alice.presses(dry, "Cancel")
    await operated.alice.says("/admin")
    await operated.alice.hears(timeout_s=10)
    assert (await program._database.read(outbox.count_outbox)).waiting == 0


async def test_draining_is_a_state_that_every_process_sees(operated, program):
    await operated.alice.says("/admin")
    card = await operated.alice.hears(timeout_s=10)
    await operated.alice.presses(card, "Drain")
    assert await program.operate.draining()
    await operated.alice.says("/admin")
    card = await operated.alice.hears(timeout_s=10)
    assert "Draining" in card.text
    assert re.search("End draining", str(card.buttons))


def test_announcements_go_behind_everything_else_that_is_sent():
    assert max(OUTBOX_LANES) is Lane.NOTICE


async def test_the_operator_gets_the_picture_of_the_last_days_at_once(operated, program):
    pytest.importorskip("matplotlib", reason="the extra `charts` is not installed")
    await operated.alice.says("/admin")
    await operated.alice.presses(await operated.alice.hears(timeout_s=10), "14 days")
    report = await operated.alice.hears("Yesterday", timeout_s=60)
    (photo,) = report.extra["photo"]
    assert operated.emulator.realm.files[photo["file_id"]].content.startswith(b"\x89PNG")


async def test_the_operator_sees_limits_and_what_is_late(operated, program):
    await operated.alice.says("/admin")
    card = await operated.alice.hears(timeout_s=10)
    await operated.alice.presses(card, "Limits")
    limits = await operated.alice.hears("telegram.messages_per_second: 30", timeout_s=10)
    assert "retention.items: 90d" in limits.text
    await operated.alice.presses(limits, "Back")
    await operated.alice.presses(await operated.alice.hears("Operator", timeout_s=10), "Late digests")
    assert (await operated.alice.hears("No digest is late.", timeout_s=10)).text == "No digest is late."
