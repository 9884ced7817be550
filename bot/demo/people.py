"""The people and the rooms of the emulator: what a test, the chat page and the script do with their thumbs.

Nothing here waits by the clock: `hears` and `presses` wake up when something changes, and give up after `timeout_s`.
"""

from collections.abc import Iterable
from typing import Any

from bot.demo.answers.chats import member
from bot.demo.answers.messages import described
from bot.demo.inline import Offered
from bot.demo.realm import Answer, Asked, Pressed, Realm, StoredFile
from bot.demo.state import ANONYMOUS_ADMIN_ID, RULING, ChatState, Message, Standing, Topic, User
from bot.demo.transcript import chronicle, transcript

PATIENCE_S = 10.0
INLINE_MESSAGE_CHARS = 256


class NotHeardError(AssertionError):
    """What was waited for did not come; the text ends with the chat as it stands."""


class NoSuchButtonError(AssertionError):
    pass


class Room:
    """A chat seen from outside the bot: what is in it, and what comes in.

    `hears` gives what the bot wrote or edited since a person last wrote or pressed here, each once, in order.
    """

    def __init__(self, realm: Realm, chat: ChatState) -> None:
        self.realm = realm
        self.chat = chat
        self._heard = 0  # how far into chat.log

    @property
    def id(self) -> int:
        return self.chat.id

    @property
    def messages(self) -> list[Message]:
        """What stands in the chat now, oldest first, from everybody."""
        return [message for message in self.chat.messages.values() if not message.deleted]

    @property
    def from_bot(self) -> list[Message]:
        """What the bot wrote and did not delete, oldest first, as it reads now."""
        return [message for message in self.messages if message.sender is self.realm.bot]

    @property
    def last(self) -> Message:
        """The newest message of the bot."""
        return self.from_bot[-1]

    def transcript(self) -> str:
        """The chat as it stands."""
        return transcript(self.chat, self.realm.bot)

    def chronicle(self) -> str:
        """The chat as it went, presses and edits in their order."""
        return chronicle(self.chat, self.realm.bot)

    async def hears(
        self,
        containing: str = "",
        *,
        button: str = "",
        edited: bool | None = None,
        timeout_s: float = PATIENCE_S,
    ) -> Message:
        """The next message (or edit) of the bot with these words and a button with those.

        `edited` True waits for an edit, False for a new message, None takes either. What came before the one found
        counts as heard. Raises NotHeardError.
        """

        def found() -> Message | None:
            for at in range(self._heard, len(self.chat.log)):
                change = self.chat.log[at]
                if change.message.sender is not self.realm.bot or change.what in {"deleted", "pressed"}:
                    continue
                if edited is not None and edited != (change.what == "edited"):
                    continue
                if containing.lower() not in change.text.lower():
                    continue
                if button and not any(button.lower() in text.lower() for text in change.message.buttons):
                    continue
                self._heard = at + 1
                return change.message
            return None

        try:
            return await self.realm.bell.until(found, timeout_s)
        except TimeoutError:
            wanted = f"{containing!r}" + (f" with a button {button!r}" if button else "")
            raise NotHeardError(
                f"{self.chat.title} heard nothing containing {wanted} in {timeout_s:g} s\n{self.transcript()}"
            ) from None

    async def sees(self, message: Message, containing: str, *, timeout_s: float = PATIENCE_S) -> Message:
        """The message once it reads so, at once when it does already."""
        try:
            return await self.realm.bell.until(
                lambda: message if containing.lower() in message.text.lower() else None, timeout_s
            )
        except TimeoutError:
            raise NotHeardError(
                f"message {message.id} does not read {containing!r} after {timeout_s:g} s\n{self.transcript()}"
            ) from None

    def _listen_from_here(self) -> None:
        self._heard = len(self.chat.log)

    async def _press(self, by: User, message: Message, label: str, timeout_s: float) -> Answer:
        button = button_of(message, label)
        if "url" in button:
            return Answer(url=button["url"])
        if "callback_data" not in button:
            return Answer()  # copies, shares or opens something in the app; the bot learns nothing
        self.realm.note(message, "pressed", pressed=button["text"], by=by.first_name)
        self._listen_from_here()
        pressed = Pressed(f"{4_000_000 + len(self.realm.pressed)}", by, message)
        self.realm.pressed[pressed.id] = pressed
        query = {
            "id": pressed.id,
            "from": by.as_json(),
            "message": message.as_json(),
            "chat_instance": str(self.chat.id),
            "data": button["callback_data"],
        }
        self.realm.updates.push("callback_query", query)
        try:
            return await self.realm.bell.until(lambda: pressed.answer, timeout_s)
        except TimeoutError:
            raise NotHeardError(
                f"the press of {label!r} was not answered in {timeout_s:g} s\n{self.transcript()}"
            ) from None

    def standing_changed(self, by: User, user: User, standing: Standing, before: dict[str, Any] | None = None) -> None:
        """Tells the bot about its own standing (or, where it asked to know, about a member's)."""
        before = before or member(self.realm, self.chat, user.id)
        self.chat.standings[user.id] = standing
        is_bot = user is self.realm.bot
        self.realm.updates.push(
            "my_chat_member" if is_bot else "chat_member",
            {
                "chat": self.chat.as_json(),
                "from": by.as_json(),
                "date": int(self.realm.now().timestamp()),
                "old_chat_member": before,
                "new_chat_member": member(self.realm, self.chat, user.id),
            },
        )


class Person(Room):
    """Somebody with a private chat with the bot."""

    def __init__(self, realm: Realm, chat: ChatState, user: User) -> None:
        super().__init__(realm, chat)
        self.user = user

    @property
    def name(self) -> str:
        return self.user.first_name

    async def says(self, text: str, *, reply_to: Message | None = None) -> Message:
        """Sends a message; the first one also opens the chat for the bot, like the Start button."""
        self._open()
        return self.realm.write(self.chat, self.user, text, reply_to=reply_to)

    async def presses(self, message: Message, label: str, *, timeout_s: float = PATIENCE_S) -> Answer:
        """Presses the button with these words (else: the only one that contains them, in any case).

        The answer of the bot to the press; for a button with an address, the address. Raises NoSuchButtonError, and
        NotHeardError when the bot does not answer.
        """
        return await self._press(self.user, message, label, timeout_s)

    async def replies_with_button(self, label: str) -> Message:
        """Presses a button of the newest reply keyboard: its words are sent."""
        return await self.says(self._reply_button(label)["text"])

    async def sends_document(
        self, name: str, content: bytes, *, mime_type: str = "application/octet-stream", caption: str = ""
    ) -> Message:
        self._open()
        sent = document(self.realm, name, content, mime_type)
        return self.realm.write(self.chat, self.user, caption, extra={"document": sent})

    async def shares_asked_location(self, label: str, latitude: float, longitude: float) -> Message:
        """Presses a button of the reply keyboard that asks for the place."""
        if not self._reply_button(label).get("request_location"):
            raise NoSuchButtonError(f"{label!r} asks for no place")
        return await self.shares_location(latitude, longitude)

    async def shares_location(self, latitude: float, longitude: float) -> Message:
        self._open()
        place = {"latitude": latitude, "longitude": longitude}
        return self.realm.write(self.chat, self.user, extra={"location": place})

    async def shares_chat(self, label: str, room: "Group") -> Message:
        """Answers a request_chat button of the newest reply keyboard with this group or channel.

        NoSuchButtonError where the app would not offer the room: another kind, or without the rights asked for. Where
        the button asks for rights of the bot, choosing the room gives them.
        """
        wanted = self._reply_button(label).get("request_chat")
        if wanted is None:
            raise NoSuchButtonError(f"{label!r} asks for no chat")
        mine, bot = room.chat.standing(self.user.id), self.realm.bot
        if wanted["chat_is_channel"] != (room.chat.kind == "channel"):
            raise NoSuchButtonError(f"{room.chat.title} is not of the kind that is asked for")
        if wanted.get("user_administrator_rights") and mine not in RULING:
            raise NoSuchButtonError(f"{self.name} is no admin of {room.chat.title}")
        if wanted.get("bot_is_member") and not self.realm.is_in(room.chat):
            raise NoSuchButtonError(f"the bot is not in {room.chat.title}")
        self._open()
        if wanted.get("bot_administrator_rights"):
            room.chat.mutes_bot = False
            if not self.realm.rules(room.chat):
                room.standing_changed(self.user, bot, Standing.ADMINISTRATOR)
        shared = {"request_id": wanted["request_id"], "chat_id": room.id}
        return self.realm.write(self.chat, self.user, extra={"chat_shared": shared})

    def _reply_button(self, label: str) -> dict[str, Any]:
        """The button with these words of the reply keyboard that is shown."""
        for message in reversed(self.messages):
            if "remove_keyboard" in message.markup:
                break
            for button in (button for row in message.markup.get("keyboard", []) for button in row):
                if label.lower() in button["text"].lower():
                    return dict(button)
        raise NoSuchButtonError(f"no reply keyboard has {label!r}")

    async def edits(self, message: Message, text: str) -> Message:
        """Changes an own message."""
        message.earlier.append(message.text)
        message.text, message.edited_at = text, self.realm.now()
        self.realm.note(message, "edited")
        self.realm.updates.push("edited_message", message.as_json())
        return message

    async def reacts(self, message: Message, emoji: str) -> None:
        payload = {
            "chat": message.chat.as_json(),
            "message_id": message.id,
            "user": self.user.as_json(),
            "date": int(self.realm.now().timestamp()),
            "old_reaction": [],
            "new_reaction": [{"type": "emoji", "emoji": emoji}],
        }
        self.realm.updates.push("message_reaction", payload)

    async def asks_inline(self, text: str = "", *, offset: str = "", timeout_s: float = PATIENCE_S) -> Asked:
        """Types `@bot text` somewhere; what the bot offers."""
        asked = Asked(f"{9_000_000 + len(self.realm.asked)}", self.user, text[:INLINE_MESSAGE_CHARS])
        self.realm.asked[asked.id] = asked
        query = {
            "id": asked.id,
            "from": self.user.as_json(),
            "query": asked.text,
            "offset": offset,
            "chat_type": "sender",
        }
        self.realm.updates.push("inline_query", query)
        try:
            return await self.realm.bell.until(lambda: asked if asked.results is not None else None, timeout_s)
        except TimeoutError:
            raise NotHeardError(f"the inline query {text!r} was not answered in {timeout_s:g} s") from None

    async def shares(self, offered: Offered, *, into: Room) -> Message:
        """Taps one of the results: it becomes a message of one's own, in any chat."""
        message = Message(
            chat=into.chat,
            id=into.chat.take_id(),
            sender=self.user,
            sent_at=self.realm.now(),
            text=offered.text,
            entities=offered.entities,
            markup=offered.markup,
            extra={"via_bot": self.realm.bot.as_json()},
        )
        self.realm.post(message)
        if self.realm.may_see(message):
            self.realm.updates.push("message", message.as_json())
        return message

    async def blocks_bot(self) -> None:
        self.chat.blocks_bot = True
        self._private_standing(Standing.MEMBER, Standing.KICKED)

    async def unblocks_bot(self) -> None:
        self.chat.blocks_bot = False
        self._private_standing(Standing.KICKED, Standing.MEMBER)

    def _private_standing(self, before: Standing, after: Standing) -> None:
        bot = self.realm.bot.as_json()
        change = {
            "chat": self.chat.as_json(),
            "from": self.user.as_json(),
            "date": int(self.realm.now().timestamp()),
            "old_chat_member": {"user": bot, "status": str(before), **_until(before)},
            "new_chat_member": {"user": bot, "status": str(after), **_until(after)},
        }
        self.realm.updates.push("my_chat_member", change)

    def _open(self) -> None:
        self.chat.open_to_bot = True
        self._listen_from_here()


class Group(Room):
    """A group, a supergroup (with or without topics) or a channel."""

    async def says(
        self, by: Person, text: str, *, topic: Topic | None = None, reply_to: Message | None = None
    ) -> Message:
        self._listen_from_here()
        thread_id = topic.thread_id if topic else None
        return self.realm.write(self.chat, by.user, text, thread_id=thread_id, reply_to=reply_to)

    async def says_anonymously(self, text: str, *, topic: Topic | None = None) -> Message:
        """An administrator who speaks as the group itself."""
        self._listen_from_here()
        ghost = User(ANONYMOUS_ADMIN_ID, "Group", "GroupAnonymousBot", is_bot=True)
        thread_id = topic.thread_id if topic else None
        return self.realm.write(self.chat, ghost, text, thread_id=thread_id, anonymous=True)

    async def sends_document(
        self, by: Person, name: str, content: bytes, *, caption: str = "", reply_to: Message | None = None
    ) -> Message:
        self._listen_from_here()
        sent = document(self.realm, name, content)
        return self.realm.write(self.chat, by.user, caption, reply_to=reply_to, extra={"document": sent})

    async def posts(self, by: Person, text: str) -> Message:
        """A post in a channel."""
        self._listen_from_here()
        return self.realm.write(self.chat, by.user, text, anonymous=True)

    async def presses(self, by: Person, message: Message, label: str, *, timeout_s: float = PATIENCE_S) -> Answer:
        return await self._press(by.user, message, label, timeout_s)

    async def adds_bot(self, by: Person, *, as_admin: bool = False) -> None:
        self.standing_changed(by.user, self.realm.bot, Standing.ADMINISTRATOR if as_admin else Standing.MEMBER)
        if self.chat.kind != "channel":
            self.realm.write(self.chat, by.user, extra={"new_chat_members": [self.realm.bot.as_json()]})

    async def promotes_bot(self, by: Person) -> None:
        self.standing_changed(by.user, self.realm.bot, Standing.ADMINISTRATOR)

    async def forbids_posting(self, by: Person) -> None:
        """In a channel the bot stays an administrator, without the right to post."""
        before = member(self.realm, self.chat, self.realm.bot.id)
        self.chat.mutes_bot = True
        self.standing_changed(by.user, self.realm.bot, Standing.ADMINISTRATOR, before)

    async def allows_posting(self, by: Person) -> None:
        before = member(self.realm, self.chat, self.realm.bot.id)
        self.chat.mutes_bot = False
        self.standing_changed(by.user, self.realm.bot, Standing.ADMINISTRATOR, before)

    async def kicks_bot(self, by: Person) -> None:
        self.standing_changed(by.user, self.realm.bot, Standing.KICKED)

    async def adds(self, by: Person, member: Person, *, as_admin: bool = False) -> None:
        self.standing_changed(by.user, member.user, Standing.ADMINISTRATOR if as_admin else Standing.MEMBER)

    async def removes(self, by: Person, member: Person) -> None:
        self.standing_changed(by.user, member.user, Standing.LEFT)

    def topic(self, name: str) -> Topic:
        """A new forum topic, made by somebody else than the bot."""
        topic = Topic(self.chat.take_id(), name)
        self.chat.topics[topic.thread_id] = topic
        return topic

    async def closes(self, topic: Topic) -> None:
        topic.closed = True
        service: dict[str, Any] = {"forum_topic_closed": {}}
        self.realm.write(self.chat, self._owner(), thread_id=topic.thread_id, extra=service)

    async def reopens(self, topic: Topic) -> None:
        topic.closed = False
        service: dict[str, Any] = {"forum_topic_reopened": {}}
        self.realm.write(self.chat, self._owner(), thread_id=topic.thread_id, extra=service)

    async def deletes(self, topic: Topic) -> None:
        """Telegram tells bots nothing about this."""
        del self.chat.topics[topic.thread_id]

    async def becomes_supergroup(self) -> "Group":
        """The same people under a new id; the bot gets both service messages."""
        chat = ChatState(
            id=-1_000_000_000_000 + self.chat.id,
            kind="supergroup",
            title=self.chat.title,
            standings=dict(self.chat.standings),
        )
        self.realm.chats[chat.id] = chat
        owner = self._owner()
        self.realm.write(self.chat, owner, extra={"migrate_to_chat_id": chat.id})
        self.chat.migrated_to = chat.id
        self.realm.write(chat, owner, extra={"migrate_from_chat_id": self.chat.id})
        return Group(self.realm, chat)

    def _owner(self) -> User:
        owners = [user_id for user_id, standing in self.chat.standings.items() if standing is Standing.CREATOR]
        return self.realm.users[owners[0]] if owners else self.realm.bot


def document(realm: Realm, name: str, content: bytes, mime_type: str = "application/octet-stream") -> dict[str, Any]:
    """A file somebody sends: kept by Telegram, known to the bot by its id."""
    file_id = f"SENT{len(realm.files) + 1:06d}"
    stored = realm.files[file_id] = StoredFile(name, content, mime_type)
    return described(file_id, stored)


def button_of(message: Message, label: str) -> dict[str, Any]:
    """The button with these words, else the only one containing them; NoSuchButtonError."""
    buttons = [button for row in message.rows for button in row]
    exact = [button for button in buttons if button["text"] == label]
    near = exact or [button for button in buttons if label.lower() in button["text"].lower()]
    if len(near) == 1 or exact:
        return near[0]
    problem = "several buttons have" if near else "no button has"
    raise NoSuchButtonError(f"{problem} {label!r} among {message.buttons} of {message.text!r}")


def _until(standing: Standing) -> dict[str, int]:
    return {"until_date": 0} if standing is Standing.KICKED else {}


def members(people: Iterable[Person], standing: Standing) -> dict[int, Standing]:
    return {person.user.id: standing for person in people}
