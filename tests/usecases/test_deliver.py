"""deliver: whatever comes of a message, nothing is lost, nothing comes twice without saying so."""

import asyncio
from datetime import timedelta

import pytest

from bot.core.delivery import LEASE, ChatGone, ChatMoved, Lane, Refused, RetryLater, Sent, ThreadGone, Uncertain
from bot.core.subscriptions import Address, ChatState
from bot.storage import chats as chats_table
from bot.storage import digests as digests_table
from bot.storage import outbox
from bot.storage import slots as slots_table
from tests.factories import ALICE, BOB, alice, bob, save_chat
from tests.fakes import Killed
from tests.storage.test_digests import a_promise

REPEAT = "may be a repeat"


@pytest.fixture
def chat(world):
    chat = world.write(alice)
    world.write(digests_table.promise, [a_promise(chat)], world.clock.now())
    return chat


def waiting(world):
    return world.read(outbox.count_outbox).waiting


async def test_a_promise_is_sent_once(world, chat):
    assert (await world.deliver()).sent == 1
    await world.deliver()
    assert len(world.messenger.tried) == 1
    assert world.messenger.lanes == [Lane.DIGEST]
    assert waiting(world) == 0


async def test_a_refused_connection_is_tried_again_and_is_no_repeat(world, chat):
    world.messenger.will(RetryLater(None, "no network"))
    assert (await world.deliver()).put_off == 1
    assert (await world.deliver()).put_off == 0  # its pause is not over
    world.clock.advance(minutes=5)
    await world.deliver()
    (text,) = world.messenger.texts()
    assert REPEAT not in text


async def test_telegrams_own_pause_is_kept(world, chat):
    world.messenger.will(RetryLater(timedelta(seconds=30), "429"))
    await world.deliver()
    world.clock.advance(seconds=29)
    await world.deliver()
    assert len(world.messenger.tried) == 1
    world.clock.advance(seconds=1)
    await world.deliver()
    assert len(world.messenger.arrived) == 1


async def test_a_lost_answer_costs_one_marked_repeat(world, chat):
    world.messenger.will(Uncertain("the answer was lost"))
    await world.deliver()
    world.clock.advance(minutes=5)
    await world.deliver()
    (text,) = world.messenger.texts()
    assert REPEAT in text
    assert waiting(world) == 0


async def test_a_kill_between_sending_and_settling_costs_one_marked_repeat(world, chat):
    world.messenger.will(Killed())
    with pytest.raises(Killed):
        await world.deliver()
    world.restart()
    await world.deliver()
    assert world.messenger.arrived == []  # another sender may still be at it
    world.clock.advance(seconds=LEASE.total_seconds())
    await world.deliver()
    (text,) = world.messenger.texts()
    assert REPEAT in text


async def test_a_clock_that_leaps_does_not_take_from_us_what_is_on_its_way(world, chat):
    left, answered = asyncio.Event(), asyncio.Event()
    send = world.messenger.send

    async def send_slowly(message, lane):
        left.set()
        await answered.wait()
        return await send(message, lane)

    world.messenger.send = send_slowly
    sending = asyncio.create_task(world.deliver())
    await left.wait()
    world.clock.advance(hours=1)
    assert (await asyncio.wait_for(world.deliver(), 5)).sent == 0
    answered.set()
    assert (await sending).sent == 1
    (text,) = world.messenger.texts()
    assert REPEAT not in text


async def test_a_chat_that_blocked_us_is_paused_with_everything_it_has(world, chat):
    world.write(digests_table.promise, [a_promise(chat, "second")], world.clock.now())
    world.messenger.will(ChatGone("blocked"))
    assert (await world.deliver()).refused == 2
    await world.deliver()
    assert len(world.messenger.tried) == 1
    assert world.read(chats_table.get_chat, chat.id).state is ChatState.GONE
    assert world.read(slots_table.list_slots, chat.id)


async def test_a_group_that_became_a_supergroup_gets_its_message_there(world):
    group = world.write(bob)
    world.write(digests_table.promise, [a_promise(group)], world.clock.now())
    world.messenger.will(ChatMoved(-77))
    await world.deliver()
    assert [message.chat_id for message in world.messenger.tried] == [BOB.chat_id, -77]
    assert len(world.messenger.arrived) == 1


async def test_a_closed_forum_topic_still_wants_the_briefing_in_its_group(world):
    chat = world.write(save_chat, Address(-5, 7))
    world.write(digests_table.promise, [a_promise(chat)], world.clock.now())
    world.messenger.will(ThreadGone("closed"))
    await world.deliver()
    assert [message.thread_id for message in world.messenger.tried] == [7, None]
    assert len(world.messenger.arrived) == 1


async def test_markup_that_telegram_cannot_read_goes_out_as_plain_words(world):
    from bot.core.markup import bold, escape

    chat = world.write(alice)
    promise = a_promise(chat)
    promise = promise._replace(parts=(promise.parts[0]._replace(text=bold(escape("Ferry"))),))
    world.write(digests_table.promise, [promise], world.clock.now())
    world.messenger.will(Refused("can't parse entities", as_plain=True))
    await world.deliver()
    await world.deliver()
    assert world.messenger.texts() == ["Ferry"]


async def test_what_telegram_will_never_take_is_given_up(world, chat):
    world.messenger.will(Refused("message is too long"))
    assert (await world.deliver()).refused == 1
    await world.deliver()
    assert len(world.messenger.tried) == 1
    assert waiting(world) == 0


async def test_news_of_days_ago_is_dropped(world, chat):
    for _ in range(8):
        world.messenger.will(RetryLater(timedelta(hours=12), "Telegram is down"))
        await world.deliver()
        world.clock.advance(hours=12)
    assert waiting(world) == 0
    assert world.messenger.arrived == []


async def test_one_chat_in_trouble_does_not_hold_up_another(world, chat):
    other = world.write(bob)
    world.write(digests_table.promise, [a_promise(other)], world.clock.now())
    world.messenger.will(RetryLater(timedelta(hours=1), "429"), chat_id=ALICE.chat_id)
    await world.deliver()
    assert [message.chat_id for message in world.messenger.arrived] == [BOB.chat_id]


async def test_many_are_settled_together(world, chat):
    other = world.write(bob)
    world.write(digests_table.promise, [a_promise(other, parts=3)], world.clock.now())
    assert (await world.deliver()).sent == 4
    assert waiting(world) == 0
    world.clock.advance(seconds=LEASE.total_seconds())
    await world.deliver()
    assert len(world.messenger.tried) == 4


async def test_the_answer_of_a_send_is_remembered(world, chat):
    world.messenger.will(Sent(4711))
    await world.deliver()
    assert world.read(digests_table.find_delivery, chat.id, 4711) is not None
