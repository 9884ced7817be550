"""PTB's calls over our HTTP: what arrives, what is known after a failure, and what nobody may see."""

import asyncio
import io
import logging
import socket
import traceback

import pytest
from telegram import InputFile
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, NetworkError, RetryAfter, TimedOut
from telegram.request import RequestData
from telegram.request._requestparameter import RequestParameter

from bot.chat.request import AiohttpRequest, AnswerLostError, AnswerTimeoutError, RequestNotSentError
from tests.chat.small_telegram import TOKEN, small_telegram

SECRET = "secret words"


@pytest.fixture
async def telegram():
    async with small_telegram() as server:
        yield server


@pytest.fixture
async def request_object():
    async with AiohttpRequest(read_timeout=5) as request:
        yield request


def data(**parameters):
    return RequestData([RequestParameter.from_input(name, value) for name, value in parameters.items()])


def url(telegram, method="sendMessage"):
    return f"{telegram.base_url}{TOKEN}/{method}"


async def test_parameters_arrive_in_any_script(telegram, request_object):
    words = "Ça va? Новости 新闻 😀 <b>&amp;</b>"
    await request_object.post(url(telegram), data(chat_id=7, text=words, reply_markup={"inline_keyboard": [[]]}))
    assert telegram.calls == [
        ("sendMessage", {"chat_id": "7", "text": words, "reply_markup": '{"inline_keyboard": [[]]}'})
    ]


async def test_half_a_character_does_not_stop_a_message(telegram, request_object):
    await request_object.post(url(telegram), data(chat_id=7, text="cut \ud83d here"))
    assert telegram.sent[0]["text"] == "cut ? here"


@pytest.mark.parametrize("content", [b"\x00\x01bytes", io.BytesIO(b"\x00\x01bytes")], ids=["bytes", "handle"])
async def test_files_arrive_with_their_names(telegram, request_object, content):
    document = InputFile(content, filename="feeds.opml", read_file_handle=False)
    await request_object.post(url(telegram, "sendDocument"), data(chat_id=7, document=document, caption="all of it"))
    assert telegram.calls[0][1] == {
        "chat_id": "7",
        "caption": "all of it",
        "document": ("feeds.opml", b"\x00\x01bytes"),
    }


async def test_a_call_without_parameters_works(telegram, request_object):
    telegram.will("knows_itself")
    assert (await request_object.post(url(telegram, "getMe")))["username"] == "brief_bot"


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        ((400, "Bad Request: chat not found"), BadRequest),
        ((401, "Unauthorized"), InvalidToken),
        ((403, "Forbidden: bot was blocked by the user"), Forbidden),
        ((404, "Not Found"), InvalidToken),
        ((413, "Request Entity Too Large"), BadRequest),
        ((400, "Bad Request: group chat was upgraded", {"migrate_to_chat_id": -1007}), ChatMigrated),
        ((429, "Too Many Requests: retry after 3", {"retry_after": 3}), RetryAfter),
    ],
)
async def test_their_errors_stay_theirs(telegram, request_object, answer, error):
    telegram.will(answer)
    with pytest.raises(error):
        await request_object.post(url(telegram), data(chat_id=7, text="hello"))


async def test_a_gateways_web_page_is_an_error_of_the_network_and_no_lost_answer(telegram, request_object):
    telegram.will("shows_a_web_page")
    with pytest.raises(NetworkError) as caught:
        await request_object.post(url(telegram), data(chat_id=7, text="hello"))
    assert not isinstance(caught.value, (AnswerLostError, RequestNotSentError, BadRequest))


async def test_a_redirect_is_not_followed_since_the_address_holds_the_token(telegram, request_object):
    telegram.will((302, "elsewhere"))
    with pytest.raises(NetworkError):
        await request_object.post(url(telegram), data(chat_id=7, text="hello"))
    assert len(telegram.calls) == 1


def a_closed_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        port: int = sock.getsockname()[1]
        return port


@pytest.mark.parametrize("host", ["127.0.0.1:{closed}", "nothing.invalid", "127.0.0.1:99999"])
async def test_what_cannot_be_reached_was_surely_not_sent(request_object, host):
    address = f"http://{host.format(closed=a_closed_port())}/bot{TOKEN}/sendMessage"
    with pytest.raises(RequestNotSentError) as caught:
        await request_object.post(address, data(chat_id=7, text="hello"))
    assert not isinstance(caught.value, TimedOut)


async def test_a_connection_that_is_not_made_in_time_was_surely_not_used():
    with socket.socket() as sock:  # listens, and accepts nobody: its queue is full after a few
        sock.bind(("127.0.0.1", 0))
        sock.listen(0)
        fillers = [socket.socket() for _ in range(4)]
        for filler in fillers:
            filler.setblocking(False)
            filler.connect_ex(sock.getsockname())
        async with AiohttpRequest(connect_timeout=0.05) as request:
            with pytest.raises(RequestNotSentError):
                await request.post(f"http://127.0.0.1:{sock.getsockname()[1]}/bot{TOKEN}/getMe")
        for filler in fillers:
            filler.close()


async def test_a_full_pool_was_surely_not_used(telegram):
    telegram.will("hangs")
    async with AiohttpRequest(pool_size=1, pool_timeout=0.02, connect_timeout=0.02, read_timeout=5) as request:
        hanging = asyncio.create_task(request.post(url(telegram), data(chat_id=7, text="first")))
        await telegram.is_called()
        with pytest.raises(RequestNotSentError):
            await request.post(url(telegram), data(chat_id=7, text="second"))
        hanging.cancel()
        await asyncio.wait([hanging])
    assert len(telegram.calls) == 1


async def test_no_answer_in_time_is_a_time_out_after_the_request_left(telegram, request_object):
    telegram.will("hangs")
    with pytest.raises(AnswerTimeoutError) as caught:
        await request_object.post(url(telegram), data(chat_id=7, text="hello"), read_timeout=0.05)
    assert isinstance(caught.value, TimedOut)
    assert len(telegram.calls) == 1


@pytest.mark.parametrize("when", ["hangs_up", "stammers"])
async def test_a_broken_answer_leaves_it_open_whether_it_was_done(telegram, request_object, when):
    telegram.will(when)
    with pytest.raises(AnswerLostError):
        await request_object.post(url(telegram), data(chat_id=7, text="hello"))
    assert len(telegram.calls) == 1, "a message is never posted twice behind our back"


@pytest.mark.parametrize("when", ["hangs", "hangs_up", "stammers", "shows_a_web_page"])
async def test_the_token_and_the_text_are_in_no_error_and_no_log(telegram, caplog, when):
    caplog.set_level(logging.DEBUG)
    telegram.will(when)
    async with AiohttpRequest(read_timeout=0.05) as request:
        with pytest.raises(NetworkError) as caught:
            await request.post(url(telegram), data(chat_id=7, text=SECRET))
        seen = "".join(traceback.format_exception(caught.value)) + caplog.text + repr(request) + repr(caught.value)
    assert_nothing_shows(seen, caught.value)


@pytest.mark.parametrize("host", ["127.0.0.1:{closed}", "nothing.invalid", "127.0.0.1:99999", "[broken"])
async def test_nor_when_there_is_nobody_to_talk_to(request_object, caplog, host):
    caplog.set_level(logging.DEBUG)
    with pytest.raises(NetworkError) as caught:
        await request_object.post(f"http://{host.format(closed=a_closed_port())}/bot{TOKEN}/sendMessage")
    assert_nothing_shows("".join(traceback.format_exception(caught.value)) + caplog.text, caught.value)


def assert_nothing_shows(seen: str, error: BaseException | None) -> None:
    while error is not None:
        seen += repr(error) + str(error)
        error = error.__context__
    assert TOKEN not in seen.replace("%3A", ":")
    assert SECRET[:9] not in seen


async def test_proxies_of_the_environment_are_ignored_and_configured_ones_are_used(telegram, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{a_closed_port()}")
    async with AiohttpRequest() as request:
        await request.post(url(telegram), data(chat_id=7, text="hello"))
    async with AiohttpRequest(proxy=f"http://127.0.0.1:{a_closed_port()}") as request:
        with pytest.raises(RequestNotSentError):
            await request.post(url(telegram), data(chat_id=7, text="hello"))


async def test_it_starts_and_stops_more_than_once(telegram):
    request = AiohttpRequest()
    with pytest.raises(RuntimeError, match="not initialized"):
        await request.do_request(url(telegram), "POST")
    for _ in range(2):
        await request.initialize()
        await request.initialize()
        await request.post(url(telegram), data(chat_id=7, text="hello"))
        await request.shutdown()
        await request.shutdown()
    assert len(telegram.calls) == 2
