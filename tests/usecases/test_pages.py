"""A further page of a briefing is promised like any other part, and shown by editing the message of the first."""

from datetime import timedelta

import pytest

from bot.core.delivery import LEASE, ChatMoved, Edited, MessageGone, NotModified, RetryLater, Sent, Uncertain
from bot.storage import digests as digests_table
from bot.storage import outbox
from bot.storage import pages as pages_table
from bot.storage.schema import LedgerRow
from bot.usecases.pages import Pages, Turned
from tests.factories import alice, save_story
from tests.storage.test_digests import a_promise

MESSAGE = 4711


@pytest.fixture
async def chat(world):
    """Alice, who was sent a briefing; its next page is promised."""
    chat = world.write(alice)
    story = world.write(save_story)
    world.messenger.will(Sent(MESSAGE))
    world.write(digests_table.promise, [a_promise(chat, "new:1")], world.clock.now())
    await world.deliver()
    page = a_promise(chat, "more:1", tells=[(story, 1, "Ferry")])
    promised = world.write(digests_table.promise, [page], world.clock.now())
    world.write(pages_table.put_in_place, promised[chat.id, "more:1"], MESSAGE)
    return chat


def told_at(world):
    return world.read(lambda session: session.query(LedgerRow.told_at).scalar())


def pages(world, chat):
    return world.read(pages_table.list_pages, chat.id, MESSAGE)


@pytest.mark.parametrize("answer", [Edited(), NotModified()])
async def test_a_page_is_told_once_it_was_shown(world, chat, answer):
    assert told_at(world) is None
    world.messenger.will_edit(answer)
    await world.deliver()
    assert told_at(world) == world.clock.now()
    assert [edit.message_id for edit in world.messenger.edits] == [MESSAGE]
    assert len(world.messenger.arrived) == 1
    assert len(pages(world, chat)) == 2


async def test_killed_while_a_page_is_on_its_way_it_is_shown_again_and_is_no_repeat(world, chat):
    world.write(outbox.claim_parts, world.clock.now(), 9)  # and we are killed before Telegram answered
    world.restart()
    world.clock.advance(seconds=LEASE.total_seconds())
    await world.deliver()
    (edit,) = world.messenger.edits
    assert str(edit.text) == "more:1 0"
    assert told_at(world) is not None


@pytest.mark.parametrize("answer", [RetryLater(None, "no network"), Uncertain("timed out")])
async def test_an_edit_that_did_not_get_through_tells_nothing_and_is_tried_again(world, chat, answer):
    world.messenger.will_edit(answer)
    await world.deliver()
    assert told_at(world) is None
    assert len(pages(world, chat)) == 1
    world.clock.advance(minutes=5)
    await world.deliver()
    assert told_at(world) is not None
    assert "repeat" not in str(world.messenger.edits[-1].text)


@pytest.mark.parametrize("answer", [MessageGone("message to edit not found"), ChatMoved(-77)])
async def test_where_the_message_is_no_more_the_page_is_sent(world, chat, answer):
    world.messenger.will_edit(answer)
    await world.deliver()
    assert world.messenger.texts() == ["new:1 0", "more:1 0"]
    assert told_at(world) is not None
    assert len(pages(world, chat)) == 1


async def test_turning_tells_nothing_and_outlives_a_restart(world, chat):
    await world.deliver()
    world.clock.advance(hours=1)
    told = told_at(world)
    turn = Pages(world.database, world.messenger).turn
    assert await turn(chat, MESSAGE, 1) is Turned.DONE
    assert str(world.messenger.edits[-1].text) == "new:1 0"
    assert await turn(chat, MESSAGE, 2) is Turned.DONE
    assert str(world.messenger.edits[-1].text) == "more:1 0"
    assert await turn(chat, MESSAGE, 3) is Turned.NOT_THERE
    assert await turn(chat, MESSAGE + 1, 1) is Turned.NOT_THERE
    assert told_at(world) == told


async def test_when_telegram_does_not_answer_the_page_can_be_turned_to_later(world, chat):
    await world.deliver()
    world.messenger.will_edit(RetryLater(timedelta(seconds=9), "429"))
    assert await Pages(world.database, world.messenger).turn(chat, MESSAGE, 1) is Turned.LATER
    assert await Pages(world.database, world.messenger).turn(chat, MESSAGE, 1) is Turned.DONE
