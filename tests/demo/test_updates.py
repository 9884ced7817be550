"""How updates reach the bot, and which of them do."""

import asyncio
from typing import Any

import aiohttp
from aiohttp import web

from bot.demo.emulator import Emulator
from bot.demo.entities import parse_html
from bot.demo.state import Standing
from tests.demo.test_refusals import call


async def updates(emulator: Emulator, **params: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await call(emulator, "getUpdates", **params))["result"]
    return found


async def test_an_update_stays_until_a_later_one_is_asked_for(emulator: Emulator) -> None:
    alice = emulator.person("Alice")
    for text in ("one", "two", "three"):
        await alice.says(text)
    first = await updates(emulator, limit=2)
    assert [update["message"]["text"] for update in first] == ["one", "two"]
    assert await updates(emulator, limit=2) == first
    rest = await updates(emulator, offset=first[-1]["update_id"] + 1)
    assert [update["message"]["text"] for update in rest] == ["three"]
    assert await updates(emulator, offset=rest[-1]["update_id"] + 1) == []


async def test_a_long_poll_wakes_up_for_a_message(emulator: Emulator) -> None:
    polling = asyncio.create_task(updates(emulator, timeout=30))
    await emulator.bell.rings()
    await emulator.person("Alice").says("/start payload")
    (update,) = await polling
    assert update["message"]["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]
    assert update["message"]["from"]["language_code"] == "en"


async def test_only_the_kinds_asked_for(emulator: Emulator) -> None:
    alice = emulator.person("Alice")
    hers = await alice.says("/start")
    await alice.reacts(hers, "👍")
    await alice.blocks_bot()
    assert [list(update)[1] for update in await updates(emulator)] == ["message", "my_chat_member"]
    await updates(emulator, offset=-1, allowed_updates=["message_reaction"])
    await alice.reacts(hers, "👍")
    await alice.unblocks_bot()
    assert list((await updates(emulator))[-1])[1] == "message_reaction"


async def test_in_groups_the_bot_sees_what_is_for_it(emulator: Emulator) -> None:
    alice, bob = emulator.person("Alice"), emulator.person("Bob")
    team = emulator.group("Team", owner=alice, members_=[bob], bot=Standing.MEMBER)
    await call(emulator, "sendMessage", chat_id=team.id, text="hello all")
    for text in ("hi there", "/latest", "/latest@other_bot", "/latest@newsbrief_demo_bot", "hey @newsbrief_demo_bot"):
        await team.says(bob, text)
    await team.says(bob, "thanks", reply_to=team.last)
    await team.says_anonymously("/digest")
    seen = [update["message"] for update in await updates(emulator)]
    assert [message["text"] for message in seen] == [
        "/latest",
        "/latest@newsbrief_demo_bot",
        "hey @newsbrief_demo_bot",
        "thanks",
        "/digest",
    ]
    assert seen[-1]["sender_chat"]["id"] == team.id
    assert seen[-1]["from"]["username"] == "GroupAnonymousBot"


async def test_a_webhook_gets_updates_with_its_secret(emulator: Emulator) -> None:
    arrived: asyncio.Queue[tuple[str, dict[str, Any]]] = asyncio.Queue()
    statuses = iter([500, 200])

    async def hook(request: web.Request) -> web.Response:
        body = await request.json()
        status = next(statuses)
        await arrived.put((request.headers["X-Telegram-Bot-Api-Secret-Token"], body))
        reply = {"method": "sendMessage", "chat_id": body["message"]["chat"]["id"], "text": "in the answer"}
        return web.json_response(reply, status=status)

    app = web.Application()
    app.router.add_post("/hook", hook)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    assert (await call(emulator, "setWebhook", url=url, secret_token="s3cret"))["ok"]
    assert (await call(emulator, "getUpdates"))["error_code"] == 409
    alice = emulator.person("Alice")
    await alice.says("/start")
    secret, update = await arrived.get()
    assert (secret, update["message"]["text"]) == ("s3cret", "/start")
    await alice.hears("in the answer")  # the refused first try was repeated
    assert (await arrived.get())[1] == update
    info = (await call(emulator, "getWebhookInfo"))["result"]
    assert (info["pending_update_count"], info["url"]) == (0, url)
    assert "Wrong response from the webhook: 500" in info["last_error_message"]
    assert (await call(emulator, "deleteWebhook"))["ok"]
    assert await updates(emulator) == []
    await runner.cleanup()


async def test_a_webhook_elsewhere_must_be_https(emulator: Emulator) -> None:
    answer = await call(emulator, "setWebhook", url="http://example.org/hook")
    assert "An HTTPS URL must be provided" in answer["description"]


async def test_a_call_that_hangs_goes_on_when_the_fault_is_cleared(emulator: Emulator) -> None:
    alice = emulator.person("Alice")
    await alice.says("/start")
    fault = emulator.faults.hang(chat_id=alice.id)
    sending = asyncio.create_task(call(emulator, "sendMessage", chat_id=alice.id, text="late"))
    await emulator.sees_call("sendMessage")
    assert alice.from_bot == []
    fault.clear()
    assert (await sending)["ok"]
    assert alice.last.text == "late"


async def test_form_and_query_parameters_are_read_too(emulator: Emulator) -> None:
    alice = emulator.person("Alice")
    await alice.says("/start")
    url = f"{emulator.base_url}/bot{emulator.token}/sendMessage"
    async with aiohttp.ClientSession() as session:
        form = {"chat_id": str(alice.id), "text": "form", "link_preview_options": '{"is_disabled": true}'}
        assert (await (await session.post(url, data=form)).json())["ok"]
        assert (await (await session.get(url, params={"chat_id": str(alice.id), "text": "query"})).json())["ok"]
    assert [message.text for message in alice.from_bot] == ["form", "query"]


def test_markup_becomes_entities_in_utf16_units() -> None:
    text, entities = parse_html(
        ' 😀 <b>b <i>bi</i></b> <a href="https://example.org/?a=1&amp;b=2">l</a> &lt;&copy;&#233;'
        '<blockquote expandable>q</blockquote><tg-time unix="1800000000" format="r">soon</tg-time> '
    )
    assert text == "😀 b bi l <&copy;éqsoon"
    assert entities == [
        {"type": "bold", "offset": 3, "length": 4},
        {"type": "italic", "offset": 5, "length": 2},
        {"type": "text_link", "offset": 8, "length": 1, "url": "https://example.org/?a=1&b=2"},
        {"type": "expandable_blockquote", "offset": 18, "length": 1},
        {"type": "date_time", "offset": 19, "length": 4, "unix_time": 1800000000, "date_time_format": "r"},
    ]
