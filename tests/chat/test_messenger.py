"""One send, one outcome: each answer of Telegram's, through PTB, our limiter and our HTTP."""

import json
import logging
from datetime import timedelta

import pytest
from telegram.error import Conflict, InvalidToken, TelegramError
from telegram.ext import ExtBot

from bot.chat.messenger import TelegramMessenger, markup, outcome_of
from bot.core.buttons import Button, decode, press
from bot.core.delivery import (
    ChatGone,
    ChatMoved,
    Edited,
    Lane,
    MessageGone,
    NotModified,
    Refused,
    RetryLater,
    Sent,
    ThreadGone,
    Uncertain,
)
from bot.core.markup import bold, escape, moment, raw
from bot.ports import Message, MessageEdit
from tests.chat.small_telegram import TOKEN, keyboard_of, small_bot, small_telegram
from tests.fakes import START

KEYBOARD = (
    (Button("1", press("story", 7)), Button("2", press("story", 8))),
    (Button("Read", url="https://example.org/a"),),
)


@pytest.fixture
async def telegram():
    async with small_telegram() as server:
        yield server


@pytest.fixture
async def messenger(telegram):
    async with small_bot(telegram) as bot:
        yield TelegramMessenger(bot)


def a_message(**changes):
    return Message(**{"chat_id": 7, "thread_id": None, "text": bold(escape("Moon & more")), **changes})


async def test_a_message_arrives_as_it_is_meant(telegram, messenger):
    message = a_message(thread_id=5, keyboard=KEYBOARD, silent=True, reply_to=3)
    assert await messenger.send(message, Lane.DIGEST) == Sent(message_id=1)
    (params,) = telegram.sent
    assert (params["chat_id"], params["message_thread_id"], params["text"]) == ("7", "5", "<b>Moon &amp; more</b>")
    assert (params["parse_mode"], params["disable_notification"]) == ("HTML", "true")
    assert json.loads(params["reply_parameters"]) == {"message_id": 3, "allow_sending_without_reply": True}
    rows = keyboard_of(params)
    assert [[button["text"] for button in row] for row in rows] == [["1", "2"], ["Read"]]
    assert decode(rows[0][1]["callback_data"]) == press("story", 8)
    assert rows[1][0]["url"] == "https://example.org/a"


async def test_a_server_that_knows_no_moments_gets_none_from_then_on(telegram, messenger):
    said = 'Bad Request: can\'t parse entities: Unsupported start tag "tg-time" at byte offset 0'
    telegram.will((400, said))
    aged = a_message(text=moment(START, escape("3 h ago")))
    assert isinstance(await messenger.send(aged, Lane.DIGEST), RetryLater), "once more, without"
    assert await messenger.send(aged, Lane.DIGEST) == Sent(message_id=1)
    assert [params["text"] for params in telegram.sent] == [str(aged.text), "3 h ago"]
    await messenger.edit(MessageEdit(7, 1, aged.text), Lane.DIGEST)
    assert telegram.sent[-1]["text"] == "3 h ago"


@pytest.mark.parametrize("lane", Lane)
async def test_links_show_no_pictures_unless_asked(telegram, messenger, lane):
    await messenger.send(a_message(), lane)
    await messenger.send(a_message(chat_id=8, previews=True), lane)
    quiet, pictured = telegram.sent
    assert json.loads(quiet["link_preview_options"]) == {"is_disabled": True}
    assert "link_preview_options" not in pictured
    assert not {"reply_markup", "reply_parameters", "message_thread_id", "disable_notification"} & quiet.keys()


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        ((403, "Forbidden: bot was blocked by the user"), ChatGone("Forbidden: bot was blocked by the user")),
        ((403, "Forbidden: bot was kicked from the supergroup chat"), ChatGone),
        ((403, "Forbidden: user is deactivated"), ChatGone),
        ((400, "Bad Request: chat not found"), ChatGone("Chat not found")),
        ((400, "Bad Request: PEER_ID_INVALID"), ChatGone),
        ((400, "Bad Request: not enough rights to send text messages to the chat"), ChatGone),
        ((400, "Bad Request: group chat was upgraded", {"migrate_to_chat_id": -1009}), ChatMoved(-1009)),
        ((400, "Bad Request: message thread not found"), ThreadGone("Message thread not found")),
        ((400, "Bad Request: TOPIC_CLOSED"), ThreadGone),
        ((400, 'Bad Request: can\'t parse entities: Unsupported start tag "x" at byte offset 0'), Refused),
        ((400, "Bad Request: message is too long"), Refused("Message is too long")),
        ((400, "Bad Request: BUTTON_DATA_INVALID"), Refused),
        ((413, "Request Entity Too Large"), Refused),
        ((500, "Internal Server Error"), RetryLater(None, "Internal Server Error")),
        ((503, "Service Unavailable"), RetryLater),
        ((429, "Too Many Requests"), RetryLater(None, "Too Many Requests")),
        ((401, "Unauthorized"), RetryLater(None, "Telegram does not know the token", whole_bot=True)),
        ((404, "Not Found"), RetryLater(None, "Telegram does not know the token", whole_bot=True)),
        ((409, "Conflict: terminated by other getUpdates request"), RetryLater),
        ("shows_a_web_page", RetryLater),
        ("hangs_up", Uncertain),
        ("stammers", Uncertain),
    ],
)
async def test_each_answer_has_its_outcome(telegram, messenger, answer, outcome):
    telegram.will(answer)
    got = await messenger.send(a_message(), Lane.DIGEST)
    assert (type(got) if isinstance(outcome, type) else got) == outcome
    assert len(telegram.sent) == 1, "nothing is tried again inside"


async def test_only_markup_that_cannot_be_read_may_be_tried_as_plain_text(telegram, messenger):
    telegram.will((400, "Bad Request: can't parse entities: oops"), (400, "Bad Request: message text is empty"))
    first = await messenger.send(a_message(), Lane.DIGEST)
    second = await messenger.send(a_message(chat_id=8), Lane.DIGEST)
    assert [isinstance(got, Refused) and got.as_plain for got in (first, second)] == [True, False]


async def test_a_digest_that_is_told_to_wait_comes_back_with_the_pause(telegram, messenger):
    telegram.will((429, "Too Many Requests: retry after 3", {"retry_after": 3}))
    got = await messenger.send(a_message(), Lane.DIGEST)
    assert isinstance(got, RetryLater)
    assert (got.wait, got.whole_bot) == (timedelta(seconds=3), False)


async def test_an_answer_that_does_not_come_leaves_it_uncertain(telegram):
    async with small_bot(telegram, read_timeout=0.05) as bot:
        telegram.will("hangs")
        assert isinstance(await TelegramMessenger(bot).send(a_message(), Lane.DIGEST), Uncertain)


async def test_a_server_that_is_down_is_tried_later():
    async with small_telegram() as telegram, small_bot(telegram) as bot:
        messenger = TelegramMessenger(bot)
        await telegram.stop()
        got = await messenger.send(a_message(), Lane.DIGEST)
    assert isinstance(got, RetryLater)
    assert not got.whole_bot


@pytest.mark.parametrize("error", [Conflict("terminated"), InvalidToken()])
def test_what_stops_the_whole_bot_says_so(error):
    outcome = outcome_of(error)
    assert isinstance(outcome, RetryLater)
    assert outcome.whole_bot


def test_an_error_nobody_foresaw_is_never_retried_blindly():
    assert isinstance(outcome_of(TelegramError("something new")), Uncertain)


async def test_reasons_are_short_and_hold_neither_token_nor_text(telegram, messenger, caplog):
    caplog.set_level(logging.INFO)
    for chat, answer in enumerate(["shows_a_web_page", "hangs_up", "stammers", (404, "Not Found")], 1):
        telegram.will(answer)
        got = repr(await messenger.send(a_message(chat_id=chat, text=escape("secret words")), Lane.DIGEST))
        assert len(got) < 250
        assert TOKEN not in got + caplog.text
        assert "secret" not in got + caplog.text


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        ("answers", Edited()),
        ((400, "Bad Request: message is not modified: specified new message content …"), NotModified()),
        ((400, "Bad Request: message to edit not found"), MessageGone("Message to edit not found")),
        ((400, "Bad Request: message can't be edited"), MessageGone("Message can't be edited")),
        ((400, "Bad Request: BUTTON_DATA_INVALID"), Refused("Button_data_invalid")),
        ((400, "Bad Request: chat not found"), ChatGone("Chat not found")),
        ((400, "Bad Request: TOPIC_CLOSED"), MessageGone("Topic_closed")),
        ((403, "Forbidden: bot was blocked by the user"), ChatGone("Forbidden: bot was blocked by the user")),
    ],
)
async def test_an_edit_has_its_outcome(telegram, messenger, answer, outcome):
    telegram.will(answer)
    assert await messenger.edit(MessageEdit(7, 3, raw("new words"), KEYBOARD), Lane.EDIT) == outcome
    ((method, params),) = telegram.calls
    assert (method, params["chat_id"], params["message_id"], params["text"]) == (
        "editMessageText",
        "7",
        "3",
        "new words",
    )


async def test_an_edit_without_a_keyboard_takes_the_buttons_away(telegram, messenger):
    await messenger.edit(MessageEdit(7, 3, raw("done")), Lane.EDIT)
    assert "reply_markup" not in telegram.calls[0][1]


def test_no_keyboard_is_no_markup():
    assert markup(None) is None


def test_a_bot_without_our_limiter_is_no_bot_for_it():
    with pytest.raises(TypeError, match="our limiter"):
        TelegramMessenger(ExtBot(TOKEN))


def test_a_keyboard_for_handlers_is_the_same_as_one_that_is_sent():
    theirs = markup(KEYBOARD)
    assert theirs is not None
    ((one, _), (read,)) = theirs.inline_keyboard
    assert (one.text, one.callback_data, read.url) == ("1", "v1|story|7", "https://example.org/a")
