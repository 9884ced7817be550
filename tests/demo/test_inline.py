"""Inline results: what Telegram refuses, and what a chosen one becomes."""

from typing import Any

import aiohttp
import pytest

from bot.demo.emulator import Emulator
from bot.demo.realm import Asked

CONTENT = {"message_text": "<b>Moon</b>", "parse_mode": "HTML"}


def article(result_id: str = "1", **fields: Any) -> dict[str, Any]:
    return {"type": "article", "id": result_id, "title": "Moon", "input_message_content": CONTENT, **fields}


async def offer(emulator: Emulator, asked: Asked, **params: Any) -> str:
    """What Telegram says to this answer."""
    url = f"{emulator.base_url}/bot{emulator.token}/answerInlineQuery"
    emulator.realm.asked[asked.id] = asked
    async with (
        aiohttp.ClientSession() as session,
        session.post(url, json={"inline_query_id": asked.id, **params}) as answer,
    ):
        body = await answer.json()
    return str(body.get("description", "ok")).removeprefix("Bad Request: ")


@pytest.mark.parametrize(
    ("params", "words"),
    [
        ({"results": [article(str(number)) for number in range(51)]}, "RESULTS_TOO_MUCH"),
        ({"results": [article("1"), article("1")]}, "RESULT_ID_DUPLICATE"),
        ({"results": [article("ä" * 33)]}, "RESULT_ID_INVALID"),
        ({"results": [article("")]}, "RESULT_ID_INVALID"),
        ({"results": [article(title=" ")]}, "ARTICLE_TITLE_EMPTY"),
        ({"results": [article(input_message_content={})]}, "MESSAGE_EMPTY"),
        ({"results": [article(input_message_content={"message_text": " "})]}, "MESSAGE_EMPTY"),
        ({"results": [article(input_message_content={"message_text": "x" * 4097})]}, "MESSAGE_TOO_LONG"),
        (
            {"results": [article(input_message_content={"message_text": "<b>", "parse_mode": "HTML"})]},
            "can't parse entities",
        ),
        ({"results": [article(reply_markup={"inline_keyboard": [[{"text": "x"}]]})]}, "Text buttons are unallowed"),
        ({"results": [article(colour="red")]}, "an article has no field 'colour'"),
        ({"results": [article() | {"type": "photo"}]}, "only results of the type article"),
        ({"results": [], "next_offset": "x" * 65}, "NEXT_OFFSET_INVALID"),
        ({"results": [], "button": {"text": "", "start_parameter": "x"}}, "SWITCH_PM_TEXT_EMPTY"),
        ({"results": [], "button": {"text": "Home", "start_parameter": "a b"}}, "START_PARAM_INVALID"),
        ({"results": [], "button": {"text": "Home"}}, "START_PARAM_INVALID"),
    ],
)
async def test_what_telegram_refuses(emulator: Emulator, params: dict[str, Any], words: str) -> None:
    asked = Asked("1", emulator.person("Alice").user, "moon")
    assert words in await offer(emulator, asked, **params)
    assert asked.results is None
    assert await offer(emulator, asked, results=[]) == "ok", "a refusal leaves the query open"
    assert "query is too old" in await offer(emulator, asked, results=[])


async def test_a_chosen_result_is_a_message_of_ones_own_in_any_chat(emulator: Emulator) -> None:
    alice, bob = emulator.person("Alice"), emulator.person("Bob")
    group = emulator.group("Friends", owner=bob, members_=[alice])
    asked = Asked("1", alice.user, "moon")
    button = {"text": "Home", "start_parameter": "home"}
    said = await offer(emulator, asked, results=[article()], is_personal=True, cache_time=5, button=button)
    assert said == "ok"
    assert (asked.titles, asked.is_personal, asked.cache_s, asked.button) == (["Moon"], True, 5, button)
    assert asked.results
    message = await alice.shares(asked.results[0], into=group)
    assert (message.text, message.sender, message.as_json()["via_bot"]["is_bot"]) == ("Moon", alice.user, True)
    assert group.messages == [message]
