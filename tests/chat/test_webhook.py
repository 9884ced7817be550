"""The whole program behind a webhook: updates come over HTTP, and only from whoever knows the secret."""

import socket

import aiohttp
import pytest

from bot.app import Newsbrief
from bot.config import build
from bot.demo.world import DemoWorld
from bot.web.webhook import SECRET_HEADER, derive_secret


@pytest.fixture
async def hooked():
    """The demo's world with the program listening for its updates, and the address it listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    demo = await DemoWorld.start(0)
    settings = demo.settings()
    settings["telegram"] |= {
        "mode": "webhook",
        "webhook": {"url": f"http://127.0.0.1:{port}/hook", "listen": f"127.0.0.1:{port}"},
    }
    program = Newsbrief(build(settings, "test", {}))
    await program.start()
    yield demo, f"http://127.0.0.1:{port}/hook"
    await program.stop()
    await demo.stop()


async def test_people_are_answered_through_the_webhook(hooked):
    demo, _ = hooked
    await demo.alice.says("/help")
    assert "/follow" in (await demo.alice.hears(timeout_s=15)).text
    assert demo.emulator.called("setWebhook")[0].params["secret_token"] == derive_secret(demo.emulator.token)


@pytest.mark.parametrize("secret", [None, "", "wrong", "wröng"], ids=["none", "empty", "wrong", "not ascii"])
async def test_whoever_does_not_know_the_secret_is_turned_away(hooked, secret):
    demo, url = hooked
    update = {
        "update_id": 1,
        "message": {
            "message_id": 1,
            "date": 0,
            "chat": {"id": demo.alice.id, "type": "private"},
            "from": {"id": demo.alice.id, "is_bot": False, "first_name": "Alice"},
            "text": "/help",
        },
    }
    headers = {} if secret is None else {SECRET_HEADER: secret}
    async with aiohttp.ClientSession() as client, client.post(url, json=update, headers=headers) as answer:
        assert answer.status == 403
    assert demo.emulator.called("sendMessage") == []


@pytest.mark.parametrize("body", [b"", b"not json", b"[1]", b"\xff\xfe"], ids=["empty", "text", "a list", "bytes"])
async def test_what_is_no_update_is_refused(hooked, body):
    demo, url = hooked
    headers = {SECRET_HEADER: derive_secret(demo.emulator.token)}
    async with aiohttp.ClientSession() as client, client.post(url, data=body, headers=headers) as answer:
        assert answer.status == 400


async def test_an_update_that_cannot_be_read_is_taken_so_that_it_does_not_come_again(hooked):
    demo, url = hooked
    headers = {SECRET_HEADER: derive_secret(demo.emulator.token)}
    update = {"update_id": 1, "message": {"text": "without a chat"}}
    async with aiohttp.ClientSession() as client, client.post(url, json=update, headers=headers) as answer:
        assert answer.status == 200
    await demo.alice.says("/help")
    assert "/follow" in (await demo.alice.hears(timeout_s=15)).text
