"""What Telegram is told about us, and what of it may fail without stopping the bot."""

import asyncio
from contextlib import AsyncExitStack
from typing import Any

import pytest

from bot.chat.introduction import Introduction
from bot.demo.refusals import RefusedError
from bot.locales import wording
from tests.chat.small_telegram import small_bot, small_telegram
from tests.chat.worlds import World, ask

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def introduce(*happenings: object) -> list[str]:
    """The methods called in the first attempt, in English alone, where the first calls meet this."""
    async with AsyncExitStack() as stack:
        telegram = await stack.enter_async_context(small_telegram())
        bot = await stack.enter_async_context(small_bot(telegram))
        telegram.will(*happenings)
        tried = asyncio.Event()
        await stack.enter_async_context(Introduction(bot, wording, ("en",), tried))
        await tried.wait()
        return [method for method, _ in telegram.calls]


SET_ALL = ["setMyCommands", "setMyCommands", "setMyDescription", "setMyShortDescription"]


async def test_a_server_that_cannot_tell_what_it_knows_is_told_all() -> None:
    """SmallTelegram says true to everything, which is no list of commands."""
    assert [method for method in await introduce() if method.startswith("set")] == SET_ALL


@pytest.mark.parametrize(
    "refusal", [(429, "Too Many Requests", {"retry_after": 900}), (404, "Not Found"), (502, "Bad Gateway"), "hangs_up"]
)
async def test_an_introduction_that_is_not_taken_is_left_for_later(refusal: object) -> None:
    assert [method for method in await introduce("answers", refusal) if method.startswith("set")] == ["setMyCommands"]


async def test_a_token_that_telegram_forgets_for_a_moment_makes_nobody_deaf(own_world: World) -> None:
    refused = own_world.emulator.faults.refuse(RefusedError(401, "Unauthorized"), "getUpdates", times=1)
    alice = own_world.newcomer()
    await ask(alice, "/privacy")
    await ask(alice, "/help", "What I can do")
    assert refused.hits == 1


async def test_an_update_that_cannot_be_read_is_left_out_and_the_next_is_heard(own_world: World, caplog: Any) -> None:
    """As a Bot API server sends that is older than PTB: its polls lack a field that PTB requires."""
    alice = own_world.newcomer()
    message = {
        "message_id": 1,
        "date": 1,
        "chat": {"id": alice.id, "type": "private", "first_name": "Alice"},
        "text": "my-private-words",
        "poll": {"id": "1", "question": "my-private-question"},
    }
    own_world.emulator.realm.updates.push("message", message)
    await ask(alice, "/help", "What I can do")
    assert "PTB cannot read it (TypeError)" in caplog.text
    assert "my-private" not in caplog.text
