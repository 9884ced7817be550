"""What Telegram may do to a message, and what becomes of it."""

import asyncio
from datetime import timedelta

import pytest

from bot.core.delivery import LEASE, Lane
from bot.core.subscriptions import ChatState
from bot.demo.refusals import RefusedError
from bot.storage import outbox
from tests.faults.town import heard


async def test_a_chat_that_blocked_us_is_paused_after_one_try(town):
    (alice, hers), (bob, his) = town.readers(2)
    await alice.blocks_bot()
    town.promise(hers, "one", "two")
    town.promise(hers, "three")
    town.promise(his, "for Bob")
    await town.deliver()
    assert len(town.emulator.called("sendMessage", chat_id=alice.id)) == 1
    assert town.state(hers) is ChatState.GONE
    assert town.unsettled() == 0
    assert heard(bob) == ["for Bob"]


async def test_a_group_that_moved_is_followed_once(town):
    alice, _ = town.reader("Alice")
    group, chat = town.a_group("Breakfast table", alice)
    town.promise(chat, "one", "two")
    moved = await group.becomes_supergroup()
    await town.deliver()
    assert heard(moved) == ["one", "two"]
    assert len(town.emulator.called("sendMessage", chat_id=group.id)) == 1
    town.promise(chat, "three")
    await town.deliver()
    assert heard(moved) == ["one", "two", "three"]
    assert len(town.emulator.called("sendMessage", chat_id=group.id)) == 1


async def test_a_chat_that_moves_in_circles_does_not_keep_us_busy(town):
    person, chat = town.reader("Alice")
    town.emulator.faults.migrated(person.id, times=6)
    town.promise(chat, "one")
    await town.deliver()
    assert len(town.emulator.called("sendMessage")) == 2
    await town.deliver_all()
    assert heard(person) == ["one"]


async def test_what_cannot_be_parsed_goes_out_as_plain_text_and_is_a_logged_defect(town, caplog):
    person, chat = town.reader("Alice")
    town.emulator.faults.cannot_parse()
    town.promise(chat, "<b>one</b> &lt; two", "two")
    await town.deliver()
    assert heard(person) == ["one < two", "two"]
    assert not person.from_bot[0].entities
    assert "could not read our markup" in caplog.text


async def test_a_text_telegram_will_never_take_does_not_hold_up_the_rest(town):
    person, chat = town.reader("Alice")
    town.emulator.faults.refuse(RefusedError(400, "Bad Request: message is too long"))
    town.promise(chat, "one", "two")
    await town.deliver()
    assert heard(person) == ["two"]
    assert town.unsettled() == 0


async def test_a_pause_named_for_one_chat_is_kept_and_holds_nobody_else(town):
    (alice, hers), (bob, his) = town.readers(2)
    town.emulator.faults.retry_after(wait_s=60, chat_id=alice.id)
    town.promise(hers, "one", "two")
    town.promise(his, "one", "two")
    await town.deliver()
    assert heard(bob) == ["one", "two"]
    town.clock.advance(seconds=59)
    await town.deliver()
    assert heard(alice) == []
    assert len(town.emulator.called("sendMessage", chat_id=alice.id)) == 1


def server_errors(faults):
    return faults.server_error(status=502, times=None)


def resets(faults):
    return faults.reset(times=None)


def hangs(faults):
    return faults.hang(times=None)


def conflicts(faults):
    refusal = RefusedError(409, "Conflict: terminated by other getUpdates request")
    return faults.refuse(refusal, times=None)


@pytest.mark.parametrize("outage", [server_errors, resets, hangs, conflicts])
async def test_after_an_outage_everything_is_delivered_in_order_within_a_quarter_of_an_hour(town, outage):
    readers = town.readers(12)
    for _, chat in readers:
        town.promise(chat, "one", "two", "three")
    weather = outage(town.emulator.faults)
    for _ in range(6):  # some minutes of it
        await town.deliver()
        town.clock.advance(seconds=45)
    assert weather.hits >= 6
    # An outage is not tried out on everybody: once it is plain, one part at a time asks.
    tried = [part for part in town.outbox() if part.attempts]
    assert len(tried) < 36
    weather.clear()
    town.emulator.faults.clear()
    await town.deliver_all(timedelta(minutes=15))
    for person, _ in readers:
        words = [text.removeprefix("↻ ") for text in heard(person)]
        assert list(dict.fromkeys(words)) == ["one", "two", "three"]
        assert words == sorted(words, key=["one", "two", "three"].index)


async def test_a_lost_answer_costs_one_repeat_and_the_repeat_says_so(town):
    readers = town.readers(10)
    for _, chat in readers:
        town.promise(chat, "one", "two")
    for person, _ in readers[:4]:
        town.emulator.faults.lose_answer(chat_id=person.id)
    await town.deliver_all()
    for number, (person, _) in enumerate(readers):
        assert heard(person) == (["one", "↻ one", "two"] if number < 4 else ["one", "two"])


async def test_a_part_whose_sender_was_killed_comes_back_marked_when_its_lease_is_over(town):
    person, chat = town.reader("Alice")
    town.promise(chat, "one", "two")
    claimed = town.database.write_now(lambda s: outbox.claim_parts(s, town.clock.now(), 10))
    assert [part.part for part in claimed] == [1]
    await town.deliver()
    assert heard(person) == []
    town.clock.at += LEASE
    await town.deliver()
    assert heard(person) == ["↻ one", "two"]


async def test_the_next_sender_takes_up_at_once_what_the_one_before_left_but_no_ones_answers(town):
    (alice, hers), (bob, his) = town.readers(2)
    town.promise(hers, "one")
    town.promise(his, "asked for", lane=Lane.ANSWER)
    assert len(town.database.write_now(lambda s: outbox.claim_parts(s, town.clock.now(), 10))) == 2
    assert await town.deliver.take_over() == 1
    await town.deliver()
    assert heard(alice) == ["↻ one"]
    assert heard(bob) == []


async def test_an_answer_does_not_wait_for_the_chats_digest(town):
    person, chat = town.reader("Alice")
    town.promise(chat, "digest")
    asked = town.promise(chat, "answer", lane=Lane.ANSWER)
    await town.deliver.edition(asked)
    assert heard(person) == ["answer"]
    await town.deliver()
    assert heard(person) == ["answer", "digest"]


async def test_the_second_part_never_leaves_while_the_first_is_put_off(town):
    person, chat = town.reader("Alice")
    town.emulator.faults.server_error(times=3)
    town.promise(chat, "one", "two", "three")
    town.promise(chat, "next day")
    await town.deliver()
    assert heard(person) == []
    await town.deliver_all()
    assert heard(person) == ["one", "two", "three", "next day"]


async def test_a_chat_that_hangs_keeps_nobody_waiting(town):
    readers = town.readers(10)
    for _, chat in readers:
        town.promise(chat, "one", "two", "three")
    slow, _ = readers[0]
    weather = town.emulator.faults.hang(chat_id=slow.id)
    sender = town.a_sender(in_flight=4)
    sending = asyncio.create_task(sender())
    for person, _ in readers[1:]:
        await person.hears("three")
    assert heard(slow) == []
    weather.clear()
    await sending


async def test_who_does_not_lead_claims_nothing_but_answers_who_asked(town):
    person, chat = town.reader("Alice")
    town.promise(chat, "digest")
    asked = town.promise(chat, "answer", lane=Lane.ANSWER)
    standby = town.a_sender(leads=lambda: False)
    await standby()
    assert heard(person) == []
    await standby.edition(asked)
    assert heard(person) == ["answer"]


async def test_telegram_asks_all_of_us_to_wait_and_nothing_is_tried_before(town):
    readers = town.readers(30)
    for _, chat in readers:
        town.promise(chat, "one")
    storm = town.emulator.faults.retry_after(wait_s=100, times=None)
    await town.deliver()
    asked = storm.hits
    town.clock.advance(seconds=90)
    await town.deliver()
    assert storm.hits == asked <= 30
