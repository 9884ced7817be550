"""A Bot API on loopback: what the bot of the demo and of the tests talks to instead of Telegram.

    emulator = Emulator()
    await emulator.start()
    … run the program with telegram.base_url = emulator.base_url and token = emulator.token …
    alice = emulator.person("Alice", language_code="en")
    await alice.says("/start")
    welcome = await alice.hears("Welcome")
    answer = await alice.presses(welcome, "Done")
    await emulator.stop()

It speaks HTTP as api.telegram.org does, refuses what Telegram refuses with Telegram's words, and remembers every call
in `calls`. `faults` makes bad weather, `limits` makes it count like Telegram. Two things it is stricter about than
Telegram, with sentences that begin with "emulator:", are unknown fields and Markdown.
"""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Self

from aiohttp import hdrs, web

from bot.demo.answers import Answers
from bot.demo.faults import Fault, Faults, Weather
from bot.demo.limits import Limits
from bot.demo.methods import checked, method_called
from bot.demo.people import Group, Person, members
from bot.demo.realm import Realm, StoredFile
from bot.demo.refusals import RefusedError
from bot.demo.state import GENERAL_THREAD, ChatState, Standing, Topic, User
from bot.demo.transcript import transcript
from bot.demo.updates import Bell, Updates

TOKEN = "700000001:AAdemo-token-that-opens-nothing-000000"  # noqa: S105  (opens nothing but this emulator)
UPLOAD_BYTES = 50 * 1024 * 1024  # Bot API: "bots can currently send files of up to 50 MB"
QUIET = {"getUpdates"}  # calls not worth remembering


@dataclass(eq=False)
class Call:
    """One call of the bot. `outcome` is "ok", Telegram's refusal, or the name of the weather it met."""

    method: str
    params: dict[str, Any]
    at: datetime
    outcome: str = ""
    status: int = 0
    result: Any = field(default=None, repr=False)

    @property
    def ok(self) -> bool:
        return self.outcome == "ok"


class Emulator:
    def __init__(
        self,
        token: str = TOKEN,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        bot_name: str = "Newsbrief",
        bot_username: str = "newsbrief_demo_bot",
    ) -> None:
        self.token = token
        self.now = now
        self.bell = Bell()
        bot = User(int(token.split(":", maxsplit=1)[0]), bot_name, bot_username, is_bot=True)
        self.realm = Realm(bot, now, self.bell, Updates(self.bell, now))
        self.answers = Answers(self.realm)
        self.faults = Faults(self.bell.ring)
        self.limits = Limits()
        self.calls: list[Call] = []
        self.port = 0
        self.people: list[Person] = []
        self.groups: list[Group] = []
        self.app = web.Application(client_max_size=UPLOAD_BYTES + 1024 * 1024)
        self.app.router.add_route("*", "/bot{token:[^/]+}/{method}", self._serve)
        self.app.router.add_get("/file/bot{token:[^/]+}/{kind}/{file_id}", self._serve_file)
        self._runner: web.AppRunner | None = None

    # Running

    async def start(self, port: int = 0, host: str = "127.0.0.1") -> None:
        """Listens; port 0 takes any. OSError when the port is busy. Extra routes go into `app` before."""
        self._runner = web.AppRunner(self.app, access_log=None, shutdown_timeout=0.5)
        await self._runner.setup()
        try:
            site = web.TCPSite(self._runner, host, port)
            await site.start()
        except OSError:
            await self._runner.cleanup()
            raise
        self.port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        self.faults.clear()
        await self.realm.updates.stop()
        self.realm.updates.closed = True
        self.bell.ring()
        if self._runner is not None:
            await self._runner.cleanup()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    @property
    def base_url(self) -> str:
        """What goes into telegram.base_url: without `/bot`."""
        return f"http://127.0.0.1:{self.port}"

    # The world around the bot

    @property
    def bot_username(self) -> str:
        return self.realm.bot.username

    def person(self, name: str, *, language_code: str = "en", username: str = "", number: int | None = None) -> Person:
        """Somebody new, with this number for an id or the next one; the bot cannot write to them before they wrote."""
        user_id = number or 1001 + len(self.realm.users)
        user = User(user_id, name, username or f"{name.lower().replace(' ', '_')}_{user_id}", language_code)
        self.realm.users[user_id] = user
        chat = ChatState(user_id, "private", name, user.username)
        self.realm.chats[user_id] = chat
        person = Person(self.realm, chat, user)
        self.people.append(person)
        self.bell.ring()
        return person

    def group(
        self,
        title: str,
        *,
        owner: Person,
        admins: Iterable[Person] = (),
        members_: Iterable[Person] = (),
        kind: str = "supergroup",
        forum: bool = False,
        username: str = "",
        bot: Standing = Standing.LEFT,
    ) -> Group:
        """A group the bot is not in yet (`await group.adds_bot(owner)`), unless `bot` says otherwise.

        kind is "group", "supergroup" or "channel"; a forum starts with its General topic.
        """
        number = 5001 + len(self.groups)
        chat = ChatState(
            id=-number if kind == "group" else -1_000_000_000_000 - number,
            kind=kind,
            title=title,
            username=username,
            forum=forum,
            standings={
                **members(members_, Standing.MEMBER),
                **members(admins, Standing.ADMINISTRATOR),
                **members([owner], Standing.CREATOR),
            },
            topics={GENERAL_THREAD: Topic(GENERAL_THREAD, "General")} if forum else {},
            next_message_id=2,  # 1 is the group's own creation, and General's thread
        )
        if bot is not Standing.LEFT:
            chat.standings[self.realm.bot.id] = bot
        self.realm.chats[chat.id] = chat
        group = Group(self.realm, chat)
        self.groups.append(group)
        self.bell.ring()
        return group

    def channel(self, title: str, *, owner: Person, username: str = "", bot: Standing = Standing.LEFT) -> Group:
        return self.group(title, owner=owner, kind="channel", username=username, bot=bot)

    def transcript(self, chat: ChatState, *, links: bool = False) -> str:
        return transcript(chat, self.realm.bot, links=links)

    # Looking at the bot

    def called(self, method: str, *, chat_id: int | None = None) -> list[Call]:
        """The calls of a method so far, in order."""
        return [
            call
            for call in self.calls
            if call.method == method and (chat_id is None or call.params.get("chat_id") in {chat_id, str(chat_id)})
        ]

    async def sees_call(self, method: str, *, count: int = 1, timeout_s: float = 10.0) -> Call:
        """The count-th call of a method, once it is settled."""

        def found() -> Call | None:
            calls = [call for call in self.called(method) if call.outcome]
            return calls[count - 1] if len(calls) >= count else None

        return await self.bell.until(found, timeout_s)

    # Serving

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        try:
            method = self._method_called(request)
            given = await _parameters(request)
        except RefusedError as refused:
            return _answer(refused.as_json(), refused.status)
        call = Call(method, given, self.now())
        if method not in QUIET:
            self.calls.append(call)
        try:
            return await self._through_weather(request, call)
        finally:
            self.bell.ring()

    def _method_called(self, request: web.Request) -> str:
        token = request.match_info["token"]
        if token != self.token:
            number, _, secret = token.partition(":")
            raise RefusedError(401, "Unauthorized") if number.isdigit() and secret else RefusedError(404, "Not Found")
        method = method_called(request.match_info["method"])
        if method is None:
            raise RefusedError(404, "Not Found")
        return method

    async def _through_weather(self, request: web.Request, call: Call) -> web.StreamResponse:
        fault = self.faults.strike(call.method, call.params)
        if fault is not None and fault.weather is Weather.HANG:
            call.outcome = Weather.HANG.value
            self.bell.ring()
            await fault.released.wait()
            fault = None
        if fault is None:
            return _answer(*await self._settle(call))
        if fault.weather is Weather.LOSE:
            await self._settle(call)
        return self._struck(request, call, fault)

    def _struck(self, request: web.Request, call: Call, fault: Fault) -> web.StreamResponse:
        if fault.refusal is not None:
            call.outcome, call.status = fault.refusal.description, fault.refusal.status
            return _answer(fault.refusal.as_json(), fault.refusal.status)
        if fault.weather is Weather.HTML:
            call.outcome, call.status = fault.weather.value, fault.status
            page = f"<html><head><title>{fault.status}</title></head><body><center>nginx</center></body></html>"
            return web.Response(status=fault.status, text=page, content_type="text/html")
        call.outcome = call.outcome or fault.weather.value
        if request.transport is not None:
            request.transport.abort()
        return web.Response()

    async def _settle(self, call: Call) -> tuple[dict[str, Any], int]:
        """Does what was called for; the JSON and the status of the answer."""
        try:
            self.limits.count(call.method, call.params.get("chat_id"), call.at)
            call.params = checked(call.method, call.params)
            call.result = await self.answers.call(call.method, call.params)
        except RefusedError as refused:
            call.outcome, call.status = refused.description, refused.status
            return refused.as_json(), refused.status
        call.outcome, call.status = "ok", 200
        return {"ok": True, "result": call.result}, 200

    async def _serve_file(self, request: web.Request) -> web.Response:
        stored = self.realm.files.get(request.match_info["file_id"])
        if request.match_info["token"] != self.token or stored is None:
            return _answer(RefusedError(404, "Not Found").as_json(), 404)
        return web.Response(body=stored.content, content_type=stored.mime_type)


async def _parameters(request: web.Request) -> dict[str, Any]:
    """From the query and from a JSON, form or multipart body, as the Bot API page lists them."""
    given: dict[str, Any] = dict(request.query)
    if request.method == hdrs.METH_GET or not request.can_read_body:
        return given
    if request.content_type == "application/json":
        try:
            body = await request.json()
        except ValueError:
            body = None
        if not isinstance(body, dict):
            raise RefusedError(400, "Bad Request: can't parse JSON object")
        return given | body
    form = await request.post()
    uploads = {name: _stored(value) for name, value in form.items() if isinstance(value, web.FileField)}
    given |= {name: value for name, value in form.items() if isinstance(value, str)}
    attached = {f"attach://{name}": stored for name, stored in uploads.items()}
    # PTB names an upload in the field (attach://…) or makes the upload the field itself
    for name, value in list(given.items()):
        if isinstance(value, str) and value in attached:
            given[name] = attached[value]
            uploads.pop(value.removeprefix("attach://"), None)
    return given | uploads


def _stored(upload: web.FileField) -> StoredFile:
    return StoredFile(upload.filename, upload.file.read(), upload.content_type)


def _answer(body: dict[str, Any], status: int) -> web.Response:
    return web.Response(status=status, body=json.dumps(body).encode(), content_type="application/json")
