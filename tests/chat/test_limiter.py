"""The limiter between PTB and HTTP: who waits, who overtakes, and what a refusal holds up."""

import asyncio
from datetime import timedelta
from itertools import count

import pytest
from telegram.error import BadRequest, NetworkError, RetryAfter

from bot.chat.limiter import ANSWER_TRIES, LONGEST_WAIT_S, BotRetryAfter, TwoLaneLimiter, chat_of, wait_of
from bot.chat.messenger import TelegramMessenger
from bot.chat.request import POOL_TIMEOUT_S, TIMEOUT_S, RequestNotSentError
from bot.core.delivery import LEASE, Lane, RetryLater
from bot.core.markup import escape
from bot.core.pacing import STORM
from bot.ports import Message
from tests.chat.small_telegram import small_bot, small_telegram
from tests.simulated import SimulatedLoop, in_simulated_time

A_MOMENT = timedelta(seconds=0.5)


class Calls:
    """Plays PTB above the limiter and Telegram below it."""

    def __init__(self, messages_per_second: float = 1000) -> None:
        self.limiter = TwoLaneLimiter(messages_per_second)
        self.made: list[tuple[str, int | str | None]] = []
        self.times: list[float] = []
        self.refusals: list[Exception] = []  # what the next calls end with

    async def _callback(self, endpoint: str, chat: int | str | None) -> dict[str, object]:
        self.made.append((endpoint, chat))
        self.times.append(asyncio.get_running_loop().time())
        if self.refusals:
            raise self.refusals.pop(0)
        return {"message_id": len(self.made)}

    async def call(self, chat: int | str | None, lane: Lane | None = None, endpoint: str = "sendMessage"):
        data = {} if chat is None else {"chat_id": chat}
        return await self.limiter.process_request(self._callback, (endpoint, chat), {}, endpoint, data, lane)


@in_simulated_time
async def test_an_answer_overtakes_the_digests_that_wait():
    calls = Calls(messages_per_second=200)
    gone_before: list[int] = []

    async def answer():
        gone_before.append(len(calls.made))
        await calls.call(777)

    async with asyncio.TaskGroup() as tasks:
        for chat in range(1, 101):
            tasks.create_task(calls.call(chat, Lane.DIGEST))
        tasks.create_task(answer())
    assert gone_before[0] < 100
    assert calls.made.index(("sendMessage", 777)) <= gone_before[0] + 1
    assert len(calls.made) == 101


@pytest.mark.parametrize("endpoint", ["editMessageText", "answerCallbackQuery", "sendChatAction", "deleteMessage"])
@in_simulated_time
async def test_what_makes_no_message_has_no_limit(endpoint):
    calls = Calls(messages_per_second=0.01)
    for _ in range(50):
        await calls.call(7, endpoint=endpoint)
    assert len(calls.made) == 50


@in_simulated_time
async def test_a_digest_that_is_refused_is_not_tried_again():
    calls = Calls()
    calls.refusals = [RetryAfter(A_MOMENT)]
    with pytest.raises(RetryAfter):
        await calls.call(7, Lane.DIGEST)
    assert len(calls.made) == 1


@in_simulated_time
async def test_an_answer_that_is_refused_waits_as_long_as_asked_and_goes_out():
    calls = Calls()
    calls.refusals = [RetryAfter(A_MOMENT)]
    assert await calls.call(7, Lane.ANSWER) == {"message_id": 2}
    assert calls.times[1] - calls.times[0] == pytest.approx(A_MOMENT.total_seconds())


@in_simulated_time
async def test_an_answer_is_not_tried_for_ever():
    calls = Calls()
    calls.refusals = [RetryAfter(A_MOMENT)] * 10
    with pytest.raises(RetryAfter):
        await calls.call(7)
    assert len(calls.made) == ANSWER_TRIES


@in_simulated_time
async def test_an_answer_that_would_come_too_late_is_given_up_at_once():
    calls = Calls()
    calls.refusals = [RetryAfter(3600)]
    with pytest.raises(RetryAfter):
        await calls.call(7)
    assert len(calls.made) == 1


@in_simulated_time
async def test_a_refusal_holds_the_chat_it_named_and_no_other():
    calls = Calls()
    calls.refusals = [RetryAfter(A_MOMENT)]
    with pytest.raises(RetryAfter):
        await calls.call(7, Lane.DIGEST)
    held = [
        asyncio.create_task(calls.call(7, Lane.DIGEST)),
        asyncio.create_task(calls.call(7, endpoint="editMessageText")),
    ]
    await calls.call(8, Lane.DIGEST)
    await calls.call(None, endpoint="answerCallbackQuery")
    assert [chat for _, chat in calls.made] == [7, 8, None]
    await asyncio.gather(*held)
    assert min(calls.times[3:]) - calls.times[0] == pytest.approx(A_MOMENT.total_seconds())


@pytest.mark.parametrize("lane", [Lane.ANSWER, Lane.DIGEST])
@in_simulated_time
async def test_a_chat_held_for_an_hour_is_refused_here_at_once_and_with_the_rest_of_the_pause(lane):
    calls = Calls()
    calls.refusals = [RetryAfter(3600)]
    for _ in range(2):
        with pytest.raises(RetryAfter) as caught:
            await calls.call(7, lane)
        await asyncio.sleep(60)
    assert wait_of(caught.value) == timedelta(minutes=59)
    assert not isinstance(caught.value, BotRetryAfter)
    assert len(calls.made) == 1


@in_simulated_time
async def test_a_bot_held_for_an_hour_refuses_everyone():
    calls = Calls()
    calls.refusals = [RetryAfter(3600) for _ in range(STORM)]
    for chat in range(1, STORM + 3):
        with pytest.raises(RetryAfter) as caught:
            await calls.call(chat, Lane.DIGEST)
    assert isinstance(caught.value, BotRetryAfter)
    assert len(calls.made) == STORM


@in_simulated_time
async def test_an_edit_that_is_refused_holds_its_chat_too():
    calls = Calls()
    calls.refusals = [RetryAfter(3600)]
    with pytest.raises(RetryAfter):
        await calls.call(7, endpoint="editMessageText")
    with pytest.raises(RetryAfter):
        await calls.call(7, Lane.DIGEST)
    assert len(calls.made) == 1


@in_simulated_time
async def test_a_method_with_a_limit_of_its_own_holds_nobody():
    calls = Calls()
    calls.refusals = [RetryAfter(3600)]
    with pytest.raises(RetryAfter):
        await calls.call(None, endpoint="setMyCommands")
    await calls.call(7)
    await calls.call(None, endpoint="setMyCommands")
    assert len(calls.made) == 3


@in_simulated_time
async def test_whose_turn_does_not_come_hears_that_nothing_was_sent():
    calls = Calls(messages_per_second=0.5 / LONGEST_WAIT_S)
    await calls.call(1, Lane.DIGEST)
    with pytest.raises(RequestNotSentError):
        await calls.call(2, Lane.DIGEST)
    assert [chat for _, chat in calls.made] == [1]


@in_simulated_time
async def test_refusals_of_many_chats_in_a_row_hold_the_bot():
    calls = Calls()
    calls.refusals = [RetryAfter(A_MOMENT) for _ in range(STORM)]
    errors = [
        await asyncio.gather(calls.call(chat, Lane.DIGEST), return_exceptions=True) for chat in range(1, STORM + 1)
    ]
    assert [isinstance(error, BotRetryAfter) for (error,) in errors] == [False] * (STORM - 1) + [True]
    await calls.call(99)
    assert calls.times[-1] - calls.times[-2] == pytest.approx(A_MOMENT.total_seconds())


@pytest.mark.parametrize("error", [BadRequest("no"), NetworkError("broken")])
@in_simulated_time
async def test_any_other_error_passes_untouched(error):
    calls = Calls()
    calls.refusals = [error]
    with pytest.raises(type(error)) as caught:
        await calls.call(7)
    assert caught.value is error
    assert len(calls.made) == 1


@in_simulated_time
async def test_who_is_cancelled_while_waiting_sends_nothing():
    calls = Calls(messages_per_second=5)
    tasks = [asyncio.create_task(calls.call(chat)) for chat in range(1, 6)]
    await asyncio.sleep(0)
    tasks[3].cancel()
    await asyncio.wait(tasks)
    assert [chat for _, chat in calls.made] == [1, 2, 3, 5]


async def test_stopping_tells_who_waits_that_nothing_was_sent():
    async with small_telegram() as telegram, small_bot(telegram, messages_per_second=0.1) as bot:
        messenger = TelegramMessenger(bot)
        messages = [Message(chat, None, escape("hello")) for chat in (1, 2, 3)]
        sending = [asyncio.create_task(messenger.send(message, Lane.DIGEST)) for message in messages]
        await telegram.is_called()
        assert bot.rate_limiter is not None
        await bot.rate_limiter.shutdown()
        outcomes = await asyncio.gather(*sending)
    assert [isinstance(outcome, RetryLater) for outcome in outcomes] == [False, True, True]
    assert len(telegram.sent) == 1


async def test_a_refusal_over_http_is_waited_for_too():
    async with small_telegram() as telegram, small_bot(telegram) as bot:
        telegram.will((429, "Too Many Requests: retry after 1", {"retry_after": 1}))
        await TelegramMessenger(bot).send(Message(7, None, escape("hello")), Lane.ANSWER)
        first, second = telegram.times
    assert second - first >= 1
    assert len(telegram.sent) == 2


@pytest.mark.parametrize(("given", "chat"), [(7, 7), ("-1007", -1007), ("@channel", "@channel"), (None, None)])
def test_a_chat_is_one_chat_however_it_is_written(given, chat):
    assert chat_of({"chat_id": given}) == chat


def test_no_send_outlives_the_lease_of_its_part():
    call_s = POOL_TIMEOUT_S + 3 * TIMEOUT_S
    assert LONGEST_WAIT_S + call_s < LEASE.total_seconds()


class HastyLoop(SimulatedLoop):
    """Sets its timers in whole milliseconds, as uvloop does: what is due within half of one it calls at once."""

    def call_at(self, when, callback, *args, context=None):  # type: ignore[override]
        rounded = round((when - self.time()) * 1000) / 1000
        if rounded <= 0:
            return self.call_soon(callback, *args, context=context)
        return super().call_at(self.time() + rounded, callback, *args, context=context)

    def time(self):
        return super().time() + 0.0001 * next(self._passing)  # and no two looks at the clock are the same

    _passing = count()


def test_a_loop_that_calls_a_little_early_lets_everybody_go():
    calls = Calls(messages_per_second=30)

    async def all_of_them():
        await asyncio.gather(*(calls.call(chat, Lane.DIGEST) for chat in range(1, 101)))

    with asyncio.Runner(loop_factory=HastyLoop) as runner:
        runner.run(all_of_them())
    assert len(calls.made) == 100
