"""A small bot over plain HTTP, for the tests of what people see."""

import asyncio
from contextlib import suppress
from typing import Any, Self

import aiohttp

from bot.demo.emulator import Emulator

COMMANDS = [
    {"command": "latest", "description": "The best stories of the last 24 hours"},
    {"command": "follow", "description": "Follow a topic in your own words"},
    {"command": "digest", "description": "Your briefing, now"},
    {"command": "schedule", "description": "When your briefing comes"},
]
TOPICS = ["World", "Science", "Technology", "Sport"]
BRIEFING = """<b>Your briefing</b> · <i>Monday, 08:00</i>
7 stories from the last day

<b>World</b>
<b>1.</b> <a href="http://127.0.0.1/danube">Eighteen dead as Danube bursts its banks</a>
6,500 people have left their homes near Galați. <b>✏ 12 → 18</b>
<i>Meridian Courier, Kestrel Wire +1</i> · <tg-time unix="{recent}" format="r">40 min ago</tg-time>

<b>2.</b> <a href="http://127.0.0.1/idun">Storm Idun: red warning for western Ireland</a>
Gusts of 140 km/h are expected; ferries are cancelled.
<i>Greenbelt Monitor +2</i>

<b>Science</b>
<b>3.</b> <a href="http://127.0.0.1/selene">Selene 4 lands at the Moon’s south pole</a>
The first soft landing there by the eleven-nation programme.
<blockquote expandable>05:12 landed on the rim of Shackleton crater, <i>Kestrel Wire</i>
05:16 first signal, controllers in Wellington say
06:40 upright, first pictures sent, <i>Kestrel Wire</i>
07:05 insurers spared 310 million dollars, <i>Ledger &amp; Quay</i></blockquote>
<i>412 items → 96 stories → 7 shown · 14/15 sources ok</i>"""


class SmallBot:
    def __init__(self, emulator: Emulator) -> None:
        self.emulator = emulator
        self.picked: set[str] = set()

    async def __aenter__(self) -> Self:
        self.session = aiohttp.ClientSession(f"{self.emulator.base_url}/bot{self.emulator.token}/")
        await self.call("setMyCommands", commands=COMMANDS)
        await self.call("setMyDescription", description="News briefings on the topics you choose, at your hour.")
        self.task = asyncio.create_task(self.poll())
        return self

    async def __aexit__(self, *_: object) -> None:
        self.task.cancel()
        with suppress(asyncio.CancelledError):
            await self.task
        await self.session.close()

    async def call(self, method: str, **params: Any) -> Any:
        async with self.session.post(method, json=params) as answer:
            body = await answer.json()
            assert body["ok"], body
            return body["result"]

    async def poll(self) -> None:
        offset = 0
        while True:
            for update in await self.call("getUpdates", offset=offset, timeout=20):
                offset = update["update_id"] + 1
                if "inline_query" in update:
                    await self.offer(update["inline_query"])
                elif "message" in update and {"chat_shared", "location"} & update["message"].keys():
                    await self.given(update["message"])
                elif "message" in update and "text" in update["message"] and "via_bot" not in update["message"]:
                    await self.answer(update["message"])
                elif "callback_query" in update:
                    await self.pressed(update["callback_query"])

    async def answer(self, message: dict[str, Any]) -> None:
        chat_id, text = message["chat"]["id"], message["text"].split("@")[0]
        if text == "/place":
            channel = {"request_id": 1, "chat_is_channel": True}
            asked = [
                [{"text": "Choose a channel", "request_chat": channel}],
                [{"text": "Share my location", "request_location": True}],
            ]
            keyboard = {"keyboard": asked, "one_time_keyboard": True}
            await self.call("sendMessage", chat_id=chat_id, text="Where?", reply_markup=keyboard)
        elif text.startswith("/start"):
            words = "<b>Welcome!</b> What do you want to be briefed on?"
            await self.call("sendMessage", chat_id=chat_id, text=words, parse_mode="HTML", reply_markup=self.grid())
        elif text == "/latest":
            recent = int(self.emulator.now().timestamp()) - 2400
            numbers = [{"text": str(number), "callback_data": f"story|{number}"} for number in (1, 2, 3)]
            last = [{"text": "More", "callback_data": "more"}, {"text": "Settings", "callback_data": "set"}]
            await self.call("sendChatAction", chat_id=chat_id, action="typing")
            words = BRIEFING.replace("{recent}", str(recent))
            keyboard = {"inline_keyboard": [numbers, last]}
            await self.call("sendMessage", chat_id=chat_id, text=words, parse_mode="HTML", reply_markup=keyboard)
        else:
            words = "Sorry, I know <code>/latest</code> and /start. <tg-spoiler>And one secret.</tg-spoiler>"
            await self.call("sendMessage", chat_id=chat_id, text=words, parse_mode="HTML")

    async def given(self, message: dict[str, Any]) -> None:
        place = message.get("location")
        words = f"You are at {place['latitude']}, {place['longitude']}" if place else ""
        words = words or f"Chosen: {message['chat_shared']['chat_id']}"
        await self.call("sendMessage", chat_id=message["chat"]["id"], text=words)

    async def offer(self, query: dict[str, Any]) -> None:
        link = {"text": "Open", "url": f"https://t.me/{self.emulator.bot_username}?start=s_1"}
        story = {
            "type": "article",
            "id": "1",
            "title": "Eighteen dead as Danube bursts its banks",
            "description": "Meridian Courier",
            "input_message_content": {"message_text": "Danube: 18 dead"},
            "reply_markup": {"inline_keyboard": [[link]]},
        }
        found = [story] if query["query"].lower() in story["title"].lower() else []  # type: ignore[attr-defined]
        await self.call("answerInlineQuery", inline_query_id=query["id"], results=found, is_personal=True)

    async def pressed(self, query: dict[str, Any]) -> None:
        verb, _, topic = query["data"].partition("|")
        if verb == "topic":
            self.picked ^= {topic}
            where = {"chat_id": query["message"]["chat"]["id"], "message_id": query["message"]["message_id"]}
            words = f"<b>Welcome!</b> What do you want to be briefed on?\n\n{len(self.picked)} chosen."
            await self.call("editMessageText", **where, text=words, parse_mode="HTML", reply_markup=self.grid())
            await self.call("answerCallbackQuery", callback_query_id=query["id"], text=f"{topic}: noted")
        else:
            words = f"You pressed {query['data']}"
            await self.call("answerCallbackQuery", callback_query_id=query["id"], text=words, show_alert=True)

    def grid(self) -> dict[str, Any]:
        keys = [
            {"text": ("✓ " if topic in self.picked else "") + topic, "callback_data": f"topic|{topic}"}
            for topic in TOPICS
        ]
        return {"inline_keyboard": [keys[:2], keys[2:], [{"text": "Done", "callback_data": "done"}]]}
