"""What Telegram refuses, and in which words; over HTTP, without a library in between."""

from typing import Any

import aiohttp
import pytest

from bot.demo.emulator import Emulator
from bot.demo.methods import METHODS
from bot.demo.state import Standing

BUTTON = {"text": "x", "callback_data": "y"}


def keyboard(**button: Any) -> dict[str, Any]:
    return {"reply_markup": {"inline_keyboard": [[{"text": "x", **button}]]}}


async def call(emulator: Emulator, method: str, token: str = "", **params: Any) -> dict[str, Any]:
    url = f"{emulator.base_url}/bot{token or emulator.token}/{method}"
    async with aiohttp.ClientSession() as session, session.post(url, json=params) as answer:
        body: dict[str, Any] = await answer.json()
        assert answer.status == (200 if body["ok"] else body["error_code"])
        return body


async def test_a_file_of_more_than_twenty_megabytes_cannot_be_fetched(emulator: Emulator) -> None:
    alice = emulator.person("Alice")
    sent = [(await alice.sends_document("x", b"x" * size)).extra["document"] for size in (20 << 20, (20 << 20) + 1)]
    fits, does_not = [await call(emulator, "getFile", file_id=one["file_id"]) for one in sent]
    assert fits["ok"]
    assert does_not["description"] == "Bad Request: file is too big"
    assert (await call(emulator, "getFile", file_id="nothing"))["description"] == "Bad Request: invalid file_id"


async def test_a_caption_longer_than_1024_characters_is_refused(emulator: Emulator) -> None:
    alice = emulator.person("Alice")
    file_id = (await alice.sends_document("x", b"x")).extra["document"]["file_id"]
    for length, ok in ((1024, True), (1025, False)):
        answer = await call(emulator, "sendDocument", chat_id=alice.id, document=file_id, caption="x" * length)
        assert answer["ok"] is ok
    assert answer["description"] == "Bad Request: message caption is too long"


async def test_in_a_group_with_privacy_a_file_comes_only_when_it_is_for_the_bot(emulator: Emulator) -> None:
    alice = emulator.person("Alice")
    group = emulator.group("Breakfast", owner=alice, bot=Standing.MEMBER)
    sent = (await call(emulator, "sendMessage", chat_id=group.id, text="a file, please"))["result"]["message_id"]
    question = next(message for message in group.messages if message.id == sent)
    await group.sends_document(alice, "a", b"to nobody")
    await group.sends_document(alice, "b", b"in reply", reply_to=question)
    await group.sends_document(alice, "c", b"by command", caption="/import")
    updates = (await call(emulator, "getUpdates"))["result"]
    assert [update["message"]["document"]["file_name"] for update in updates] == ["b", "c"]


REFUSED_MESSAGES = [
    ({"text": ""}, "Bad Request: message text is empty"),
    ({"text": "  \n"}, "Bad Request: message text is empty"),
    ({"text": "<b></b>", "parse_mode": "HTML"}, "Bad Request: message text is empty"),
    ({"text": "😀" * 2049}, "Bad Request: message is too long"),
    ({"text": "x", "parse_mode": "Markdown"}, "Bad Request: emulator: this bot writes HTML"),
    ({"text": "x", "parse_mode": "BBCode"}, "Bad Request: unsupported parse_mode"),
    ({"text": "x", "colour": "red"}, "Bad Request: emulator: sendMessage has no field 'colour'"),
    (
        {"text": "x", "disable_notification": "maybe"},
        "emulator: sendMessage.disable_notification is not of the kind bool",
    ),
    ({"text": "x", "message_thread_id": 77}, "Bad Request: message thread not found"),
    ({"text": "x", "reply_parameters": {"message_id": 77}}, "Bad Request: message to be replied not found"),
    ({"text": "x", "reply_markup": "{"}, "Bad Request: can't parse reply keyboard markup JSON object"),
    ({"text": "x", "reply_markup": "7"}, "Bad Request: object expected as reply markup"),
    ({"text": "x"} | keyboard(), "Text buttons are unallowed in the inline keyboard"),
    ({"text": "x"} | keyboard(callback_data="y" * 65), "Bad Request: BUTTON_DATA_INVALID"),
    ({"text": "x"} | keyboard(callback_data="ä" * 33), "Bad Request: BUTTON_DATA_INVALID"),
    ({"text": "x"} | keyboard(callback_data=""), "Bad Request: BUTTON_DATA_INVALID"),
    ({"text": "x"} | keyboard(callback_data="y", url="https://example.org"), "exactly one is allowed"),
    ({"text": "x"} | keyboard(url="nowhere"), "button URL 'nowhere' is invalid: Wrong HTTP URL"),
    ({"text": "x"} | keyboard(link="https://example.org"), "an inline keyboard button has no field 'link'"),
    ({"text": "x", "reply_markup": {"inline_keyboard": [[BUTTON] * 101]}}, "Bad Request: REPLY_MARKUP_TOO_LONG"),
]


@pytest.mark.parametrize(("params", "words"), REFUSED_MESSAGES)
async def test_a_message_telegram_would_refuse(emulator: Emulator, params: dict[str, Any], words: str) -> None:
    alice = emulator.person("Alice")
    await alice.says("/start")
    answer = await call(emulator, "sendMessage", chat_id=alice.id, **params)
    assert (answer["ok"], answer["error_code"]) == (False, 400)
    assert words in answer["description"]
    assert alice.from_bot == []
    assert emulator.called("sendMessage")[0].outcome == answer["description"]


BROKEN_HTML = [
    ("<p>x</p>", 'Unsupported start tag "p" at byte offset 0'),
    ("ä<br>", 'Unsupported start tag "br" at byte offset 2'),
    ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
    ("<b>x</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
    ("<b><i>x</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
    ("x</b>", "Unexpected end tag at byte offset 1"),
    ("<b", "Unclosed start tag at byte offset 0"),
    ("5 < 7", 'Unsupported start tag "" at byte offset 2'),
    ('<a href="x>y</a>', "Unclosed start tag at byte offset 0"),
    ("<a href=ü>y</a>", "Unexpected end of name token at byte offset 8"),
    ("<a href>y</a>", 'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0'),
    ("<b>x</b", "Unclosed end tag at byte offset 4"),
    ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ('<tg-time unix="soon">x</tg-time>', 'Tag "tg-time" has a bad attribute at byte offset 0'),
    ('<tg-emoji emoji-id="smile">x</tg-emoji>', "Invalid custom emoji identifier specified at byte offset 0"),
]


@pytest.mark.parametrize(("markup", "words"), BROKEN_HTML)
async def test_html_that_does_not_parse(emulator: Emulator, markup: str, words: str) -> None:
    alice = emulator.person("Alice")
    await alice.says("/start")
    answer = await call(emulator, "sendMessage", chat_id=alice.id, text=markup, parse_mode="HTML")
    assert answer["description"] == f"Bad Request: can't parse entities: {words}"


async def test_chats_the_bot_may_not_write_to(emulator: Emulator) -> None:
    alice, bob = emulator.person("Alice"), emulator.person("Bob")
    team = emulator.group("Team", owner=alice, members_=[bob], kind="group", bot=Standing.MEMBER)
    news = emulator.channel("News", owner=alice, username="alice_news", bot=Standing.MEMBER)
    elsewhere = emulator.channel("Elsewhere", owner=alice)
    forum = emulator.group("Forum", owner=alice, forum=True, bot=Standing.MEMBER)
    closed = forum.topic("Closed")
    await forum.closes(closed)

    async def refusal(chat_id: Any, **params: Any) -> tuple[int, str]:
        answer = await call(emulator, "sendMessage", chat_id=chat_id, text="x", **params)
        return answer["error_code"], answer["description"].split(": ", 1)[1]

    assert await refusal(4242) == (400, "chat not found")
    assert await refusal("@nobody_here") == (400, "chat not found")
    assert await refusal("alice") == (400, "chat not found")
    assert await refusal("") == (400, "chat_id is empty")
    assert await refusal(bob.id) == (403, "bot can't initiate conversation with a user")
    assert await refusal("@Alice_News") == (400, "need administrator rights in the channel chat")
    assert await refusal(elsewhere.id) == (403, "bot is not a member of the channel chat")
    assert await refusal(forum.id, message_thread_id=closed.thread_id) == (400, "TOPIC_CLOSED")
    await news.promotes_bot(alice)
    assert (await call(emulator, "sendMessage", chat_id="@alice_news", text="x"))["ok"]
    moved = await team.becomes_supergroup()
    answer = await call(emulator, "sendMessage", chat_id=team.id, text="x")
    assert answer["parameters"] == {"migrate_to_chat_id": moved.id}
    await moved.kicks_bot(alice)
    assert await refusal(moved.id) == (403, "bot was kicked from the supergroup chat")


async def test_edits_and_deletions_that_cannot_be(emulator: Emulator) -> None:
    alice = emulator.person("Alice")
    hers = await alice.says("/start")
    sent = (await call(emulator, "sendMessage", chat_id=alice.id, text="one", **keyboard(callback_data="y")))["result"]
    here = {"chat_id": alice.id, "message_id": sent["message_id"]}
    same = await call(emulator, "editMessageText", **here, text="one", **keyboard(callback_data="y"))
    assert same["description"].startswith("Bad Request: message is not modified")
    assert (await call(emulator, "editMessageText", **here, text="two"))["result"]["text"] == "two"
    assert alice.last.buttons == []
    assert alice.last.earlier == ["one"]
    assert "(edited)" in alice.transcript()

    async def refusal(method: str, **params: Any) -> str:
        words: str = (await call(emulator, method, **params))["description"]
        return words.removeprefix("Bad Request: ")

    lost = {"chat_id": alice.id, "message_id": 999}
    assert await refusal("editMessageText", **lost, text="x") == "message to edit not found"
    assert await refusal("deleteMessage", **lost) == "message to delete not found"
    assert await refusal("editMessageText", chat_id=alice.id, message_id=hers.id, text="x") == "message can't be edited"
    assert await refusal("editMessageText", chat_id=alice.id, text="x") == "message identifier is not specified"
    assert (await call(emulator, "deleteMessage", **here))["ok"]
    assert await refusal("editMessageText", **here, text="x") == "message to edit not found"


async def test_methods_and_tokens_it_does_not_know(emulator: Emulator) -> None:
    assert (await call(emulator, "sendPigeon"))["description"] == "Not Found"
    assert (await call(emulator, "getMe", token="7:wrong"))["error_code"] == 401
    assert (await call(emulator, "getMe", token="wrong"))["error_code"] == 404
    assert (await call(emulator, "GETME"))["ok"]
    assert (await call(emulator, "answerCallbackQuery", callback_query_id="1"))["description"].startswith(
        "Bad Request: query is too old"
    )


def test_every_method_of_the_table_has_its_function_and_no_other(emulator: Emulator) -> None:
    assert emulator.answers.methods == METHODS.keys()


async def test_counting_like_telegram(emulator: Emulator) -> None:
    alice = emulator.person("Alice")
    await alice.says("/start")
    emulator.limits.per_chat_second = 2
    emulator.now = lambda: alice.messages[0].sent_at  # one instant for all
    answers = [await call(emulator, "sendMessage", chat_id=alice.id, text=str(n)) for n in range(3)]
    assert [answer["ok"] for answer in answers] == [True, True, False]
    assert answers[2]["description"] == "Too Many Requests: retry after 1"
    assert answers[2]["parameters"] == {"retry_after": 1}
