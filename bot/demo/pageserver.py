"""The chat page's side of the emulator: its files, a stream of what changes, and what thumbs do.

`/demo/events` is a stream of server-sent events: `world` (people, rooms, commands) whenever one of these changes, then
`room` with the messages that came or changed. A page that reconnects is told everything again, so it needs no memory.
"""

import asyncio
import json
from contextlib import suppress
from datetime import timedelta
from importlib import resources
from typing import Any

from aiohttp import web

from bot.demo.emulator import Emulator
from bot.demo.people import Group, NoSuchButtonError, NotHeardError, Person, Room
from bot.demo.state import GENERAL_THREAD, PRESENT, RULING, Message, Topic

FILES = {
    "/": ("index.html", "text/html"),
    "/page/style.css": ("style.css", "text/css"),
    "/page/chat.js": ("chat.js", "text/javascript"),
}
POLICY = "default-src 'self'; img-src 'self' data:; style-src 'self'; frame-ancestors 'none'"
BEAT_S = 15  # a comment now and then, so that a page that went away is noticed
PRESS_PATIENCE_S = 15
TYPING = timedelta(seconds=6)  # Bot API, sendChatAction: "5 seconds or less"
SERVICE = {"forum_topic_closed": "Topic closed", "forum_topic_reopened": "Topic open again"}
NAME_CHARS = 32
TEXT_CHARS = 4096


def add_page(emulator: Emulator) -> None:
    """Routes of the page; before the emulator starts."""
    page = _Page(emulator)
    router = emulator.app.router
    for path in FILES:
        router.add_get(path, _file)
    router.add_get("/demo/events", page.events)
    router.add_post("/demo/say", page.say)
    router.add_post("/demo/press", page.press)
    router.add_post("/demo/person", page.person)
    router.add_post("/demo/document", page.document)
    router.add_post("/demo/topic", page.topic)
    router.add_post("/demo/chosen", page.chosen)
    router.add_post("/demo/place", page.place)
    router.add_post("/demo/inline", page.inline)
    router.add_post("/demo/share", page.share)
    router.add_get("/demo/file/{file_id}", page.file)
    emulator.app.on_shutdown.append(page.close)


async def _file(request: web.Request) -> web.Response:
    name, content_type = FILES[request.path]
    body = (resources.files("bot.demo") / "page" / name).read_bytes()
    headers = {"Content-Security-Policy": POLICY, "Cache-Control": "no-cache"}
    return web.Response(body=body, content_type=content_type, charset="utf-8", headers=headers)


class _Page:
    def __init__(self, emulator: Emulator) -> None:
        self.emulator = emulator
        self.listeners: set[asyncio.Task[Any]] = set()

    async def close(self, _: web.Application) -> None:
        for task in self.listeners:
            task.cancel()

    # What the page is told

    async def events(self, request: web.Request) -> web.StreamResponse:
        stream = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
        await stream.prepare(request)
        task = asyncio.current_task()
        assert task is not None
        self.listeners.add(task)
        world, told = "", dict[int, tuple[int, bool]]()
        try:
            while True:
                if (fresh := json.dumps(self.world())) != world:
                    world = fresh
                    await stream.write(f"event: world\ndata: {world}\n\n".encode())
                for room in self.rooms():
                    state = (len(room.chat.log), self.is_typing(room))
                    if told.get(room.id) != state:
                        change = json.dumps(self.change(room, told.get(room.id, (0, False))[0]))
                        told[room.id] = state
                        await stream.write(f"event: room\ndata: {change}\n\n".encode())
                with suppress(TimeoutError):
                    async with asyncio.timeout(BEAT_S):
                        await self.emulator.bell.rings()
                        continue
                await stream.write(b": beat\n\n")
        except (ConnectionError, asyncio.CancelledError):
            return stream
        finally:
            self.listeners.discard(task)

    def is_typing(self, room: Room) -> bool:
        since = room.chat.typing_since
        return since is not None and self.emulator.now() - since < TYPING

    def rooms(self) -> list[Room]:
        return [*self.emulator.people, *self.emulator.groups]

    def world(self) -> dict[str, Any]:
        realm = self.emulator.realm
        return {
            "bot": {
                "id": realm.bot.id,
                "name": realm.names.get(("name", "")) or realm.bot.first_name,
                "username": realm.bot.username,
                "about": realm.names.get(("description", ""), ""),
            },
            "people": [
                {
                    "id": person.id,
                    "name": person.name,
                    "commands": self.commands(person.user.language_code, "all_private_chats"),
                }
                for person in self.emulator.people
            ],
            "groups": [
                {
                    "id": group.id,
                    "title": group.chat.title,
                    "kind": group.chat.kind,
                    "username": group.chat.username,
                    "admins": [user for user, standing in group.chat.standings.items() if standing in RULING],
                    "members": [user for user, standing in group.chat.standings.items() if standing in PRESENT],
                    "topics": [
                        {"id": one.thread_id, "name": one.name, "closed": one.closed}
                        for one in group.chat.topics.values()
                    ],
                    "commands": self.commands("", "all_group_chats"),
                }
                for group in self.emulator.groups
            ],
        }

    def commands(self, language: str, scope: str) -> list[dict[str, str]]:
        """The nearest list, in Telegram's order: scope before default, language before none."""
        lists = self.emulator.realm.commands
        for key in ((scope, language), (scope, ""), ("default", language), ("default", "")):
            if key in lists:
                return lists[key]
        return []

    def change(self, room: Room, since: int) -> dict[str, Any]:
        """What happened in a room after the first `since` lines of its log."""
        changed = dict.fromkeys(change.message for change in room.chat.log[since:])
        return {
            "room": room.id,
            "whole": since == 0,
            "typing": self.is_typing(room),
            "messages": [self.message(message) for message in changed],
        }

    def message(self, message: Message) -> dict[str, Any]:
        return {
            "id": message.id,
            "from": message.sender.id,
            "name": message.sender.first_name,
            "at": message.sent_at.timestamp(),
            "text": message.text,
            "entities": message.entities,
            "rows": message.rows,
            "keyboard": message.markup.get("keyboard"),
            "one_time": bool(message.markup.get("one_time_keyboard")),
            "no_keyboard": bool(message.markup.get("remove_keyboard")),
            "edited": bool(message.earlier),
            "deleted": message.deleted,
            "reply_to": message.reply_to.id if message.reply_to else None,
            "topic": message.thread_id or GENERAL_THREAD,
            "document": message.extra.get("document"),
            "photo": message.extra.get("photo"),
            "via": message.extra.get("via_bot", {}).get("username", ""),
            "service": self.service(message),
            "shared": self.shared(message),
        }

    def service(self, message: Message) -> str:
        """What happened, of a message in which nobody says anything."""
        if message.text or message.has_media:
            return ""
        return next((words for kind, words in SERVICE.items() if kind in message.extra), "The group changed")

    def shared(self, message: Message) -> str:
        """What somebody gave with a button: the title of a chat, or that it was a place."""
        if "location" in message.extra:
            return "📍 My place"
        chat = message.extra.get("chat_shared")
        return next((room.chat.title for room in self.emulator.groups if chat and room.id == chat["chat_id"]), "")

    # What thumbs do

    async def say(self, request: web.Request) -> web.Response:
        given = await _json(request)
        person, room = self._who(given), self._where(given)
        text = str(given.get("text", "")).strip()[:TEXT_CHARS]
        if not text:
            raise web.HTTPBadRequest(text="nothing to say")
        reply_to = room.chat.messages.get(given.get("reply_to") or 0)
        if isinstance(room, Group) and room.chat.kind == "channel":
            if room.chat.standing(person.user.id) not in RULING:
                raise web.HTTPForbidden(text="only admins post in a channel")
            await room.posts(person, text)
        elif isinstance(room, Group):
            topic = self._topic(given, room) if room.chat.forum else None
            if topic is not None and topic.closed and room.chat.standing(person.user.id) not in RULING:
                raise web.HTTPForbidden(text="this topic is closed")
            await room.says(person, text, topic=topic, reply_to=reply_to)
        else:
            await person.says(text, reply_to=reply_to)
        return web.json_response({})

    async def press(self, request: web.Request) -> web.Response:
        given = await _json(request)
        person, room = self._who(given), self._where(given)
        message = room.chat.messages.get(int(given.get("message", 0)))
        label = str(given.get("button", ""))
        if message is None or label not in message.buttons:
            raise web.HTTPNotFound(text="no such button")
        try:
            if isinstance(room, Group):
                answer = await room.presses(person, message, label, timeout_s=PRESS_PATIENCE_S)
            else:
                answer = await person.presses(message, label, timeout_s=PRESS_PATIENCE_S)
        except NotHeardError:
            return web.json_response({"text": "The bot does not answer.", "alert": False, "url": ""})
        return web.json_response({"text": answer.text, "alert": answer.show_alert, "url": answer.url})

    async def person(self, request: web.Request) -> web.Response:
        given = await _json(request)
        person = self.emulator.person(_name(given), language_code=str(given.get("language", "en"))[:5])
        return web.json_response({"id": person.id})

    async def document(self, request: web.Request) -> web.Response:
        form = await request.post()
        upload = form.get("file")
        person = self._who({"as": form.get("as")})
        if not isinstance(upload, web.FileField):
            raise web.HTTPBadRequest(text="no file")
        await person.sends_document(upload.filename, upload.file.read(), mime_type=upload.content_type)
        return web.json_response({})

    async def topic(self, request: web.Request) -> web.Response:
        """An admin makes a topic, or closes, opens or deletes one: `do` says which."""
        given = await _json(request)
        person, room = self._who(given), self._where(given)
        if not isinstance(room, Group) or not room.chat.forum:
            raise web.HTTPNotFound(text="no topics here")
        if room.chat.standing(person.user.id) not in RULING:
            raise web.HTTPForbidden(text="only admins do that")
        do = given.get("do")
        if do == "make":
            room.topic(_name(given))
            self.emulator.bell.ring()
        elif do == "close":
            await room.closes(self._topic(given, room))
        elif do == "open":
            await room.reopens(self._topic(given, room))
        elif do == "delete" and self._topic(given, room).thread_id != GENERAL_THREAD:
            await room.deletes(self._topic(given, room))
            self.emulator.bell.ring()
        else:
            raise web.HTTPBadRequest(text="nothing to do")
        return web.json_response({})

    async def chosen(self, request: web.Request) -> web.Response:
        """A chat, chosen for a button that asks for one."""
        given = await _json(request)
        person, room = self._who(given), self._where({"room": given.get("chosen")})
        if not isinstance(room, Group):
            raise web.HTTPNotFound(text="no such chat")
        try:
            await person.shares_chat(str(given.get("button", "")), room)
        except NoSuchButtonError as error:
            raise web.HTTPConflict(text=str(error)) from None
        return web.json_response({})

    async def place(self, request: web.Request) -> web.Response:
        """Where a phone says that it is, for a button that asks for it."""
        given = await _json(request)
        person = self._who(given)
        try:
            place = [float(given.get(name, "")) for name in ("latitude", "longitude")]
            await person.shares_asked_location(str(given.get("button", "")), *place)
        except (ValueError, NoSuchButtonError):
            raise web.HTTPConflict(text="nobody asks for a place") from None
        return web.json_response({})

    async def inline(self, request: web.Request) -> web.Response:
        """What the bot offers to `@bot words`, typed in any chat."""
        given = await _json(request)
        try:
            asked = await self._who(given).asks_inline(
                str(given.get("text", "")), offset=str(given.get("offset", "")), timeout_s=PRESS_PATIENCE_S
            )
        except NotHeardError:
            raise web.HTTPGatewayTimeout(text="The bot does not answer.") from None
        results = [{"title": one.title, "description": one.description} for one in asked.results or ()]
        return web.json_response(
            {"query": asked.id, "results": results, "next": asked.next_offset, "button": asked.button}
        )

    async def share(self, request: web.Request) -> web.Response:
        """One of the results, tapped: it becomes a message."""
        given = await _json(request)
        person, room = self._who(given), self._where(given)
        asked = self.emulator.realm.asked.get(str(given.get("query")))
        number = given.get("result")
        results = (asked.results or []) if asked is not None and asked.by is person.user else []
        if not isinstance(number, int) or not 0 <= number < len(results):
            raise web.HTTPNotFound(text="no such story")
        await person.shares(results[number], into=room)
        return web.json_response({})

    async def file(self, request: web.Request) -> web.Response:
        stored = self.emulator.realm.files.get(request.match_info["file_id"])
        if stored is None:
            raise web.HTTPNotFound
        name = stored.name.replace('"', "")
        headers = {"Content-Disposition": f'attachment; filename="{name}"'}
        return web.Response(body=stored.content, content_type=stored.mime_type, headers=headers)

    def _who(self, given: dict[str, Any]) -> Person:
        wanted = str(given.get("as"))
        for person in self.emulator.people:
            if str(person.id) == wanted:
                return person
        raise web.HTTPNotFound(text="nobody by that number")

    def _topic(self, given: dict[str, Any], room: Group) -> Topic:
        topic = room.chat.topics.get(given.get("topic") or GENERAL_THREAD)
        if topic is None:
            raise web.HTTPNotFound(text="this topic was deleted")
        return topic

    def _where(self, given: dict[str, Any]) -> Room:
        for room in self.rooms():
            if room.id == given.get("room"):
                return room
        raise web.HTTPNotFound(text="no such room")


def _name(given: dict[str, Any]) -> str:
    name = " ".join(str(given.get("name", "")).split())[:NAME_CHARS]
    if not name:
        raise web.HTTPBadRequest(text="a name, please")
    return name


async def _json(request: web.Request) -> dict[str, Any]:
    """Only application/json: a form of a foreign web page cannot send that here."""
    if request.content_type != "application/json":
        raise web.HTTPUnsupportedMediaType
    given = await request.json()
    if not isinstance(given, dict):
        raise web.HTTPBadRequest
    return given
