"""Telegram's side of the world: who exists, and the rules by which a message may go where."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.demo.entities import written
from bot.demo.inline import Offered
from bot.demo.refusals import bad_request, forbidden
from bot.demo.state import GENERAL_THREAD, PRESENT, RULING, Change, ChatState, Message, User
from bot.demo.updates import Bell, Updates

CALLBACK_WORDS = 200  # Bot API, answerCallbackQuery.text: "0-200 characters"


@dataclass
class Answer:
    """What answerCallbackQuery brought; "" for a press that was only acknowledged."""

    text: str = ""
    show_alert: bool = False
    url: str = ""


@dataclass
class Pressed:
    """A callback query that waits for its answer."""

    id: str
    by: User
    message: Message
    answer: Answer | None = None


@dataclass
class Asked:
    """An inline query that waits for its results."""

    id: str
    by: User
    text: str
    results: list[Offered] | None = None
    button: dict[str, Any] = field(default_factory=dict)
    next_offset: str = ""
    is_personal: bool = False
    cache_s: int = 300

    @property
    def titles(self) -> list[str]:
        return [one.title for one in self.results or ()]


@dataclass
class StoredFile:
    name: str
    content: bytes
    mime_type: str


@dataclass
class Realm:
    bot: User
    now: Callable[[], datetime]
    bell: Bell
    updates: Updates
    users: dict[int, User] = field(default_factory=dict)
    chats: dict[int, ChatState] = field(default_factory=dict)
    pressed: dict[str, Pressed] = field(default_factory=dict)
    asked: dict[str, Asked] = field(default_factory=dict)
    files: dict[str, StoredFile] = field(default_factory=dict)
    commands: dict[tuple[str, str], list[dict[str, str]]] = field(default_factory=dict)  # by scope and language
    names: dict[tuple[str, str], str] = field(default_factory=dict)  # by kind (name, description, …) and language
    menu_buttons: dict[int | None, dict[str, Any]] = field(default_factory=dict)
    rights: dict[bool, dict[str, Any]] = field(
        default_factory=dict
    )  # default administrator rights, for channels or not
    privacy: bool = True  # in groups the bot sees only what is for it

    # Finding

    def chat(self, chat_id: int | str) -> ChatState:
        """The chat by number or @username, whatever the bot may do there."""
        if isinstance(chat_id, str):
            wanted = chat_id.removeprefix("@").lower()
            for chat in self.chats.values():
                if chat.kind != "private" and chat.username.lower() == wanted:
                    return chat
            raise bad_request("chat not found")
        found = self.chats.get(chat_id)
        if found is None:
            raise bad_request("chat not found")
        return found

    def chat_to_write(self, chat_id: int | str) -> ChatState:
        """The chat, where the bot may write into it now."""
        chat = self.chat(chat_id)
        if chat.migrated_to is not None:
            raise bad_request("group chat was upgraded to a supergroup chat", {"migrate_to_chat_id": chat.migrated_to})
        if chat.kind == "private":
            if chat.blocks_bot:
                raise forbidden("bot was blocked by the user")
            if not chat.open_to_bot:
                if any(chat.id in other.standings and self.is_in(other) for other in self.chats.values()):
                    raise forbidden("bot can't initiate conversation with a user")
                raise bad_request("chat not found")
            return chat
        standing = chat.standing(self.bot.id)
        if standing not in PRESENT:
            if chat.kind == "channel":
                raise forbidden("bot is not a member of the channel chat")
            verb = "was kicked from" if standing == "kicked" else "is not a member of"
            raise forbidden(f"bot {verb} the {chat.kind} chat")
        if chat.kind == "channel" and (standing not in RULING or chat.mutes_bot):
            raise bad_request("need administrator rights in the channel chat")
        return chat

    def chat_ruled(self, chat_id: int | str, refusal: str) -> ChatState:
        """The same for what wants an administrator's rights."""
        chat = self.chat_to_write(chat_id)
        if chat.kind != "private" and not self.rules(chat):
            raise bad_request(refusal)
        return chat

    def is_in(self, chat: ChatState) -> bool:
        return chat.standing(self.bot.id) in PRESENT

    def rules(self, chat: ChatState) -> bool:
        return chat.standing(self.bot.id) in RULING

    def thread(self, chat: ChatState, thread_id: int | None) -> int | None:
        """The thread a message of the bot goes to; RefusedError where there is none or it is closed."""
        if thread_id is None:
            thread_id = GENERAL_THREAD if chat.forum else None
        if thread_id is None:
            return None
        topic = chat.topics.get(thread_id)
        if topic is None:
            raise bad_request("message thread not found")
        if topic.closed and not self.rules(chat):
            raise bad_request("TOPIC_CLOSED")
        return None if thread_id == GENERAL_THREAD else thread_id

    def message(self, chat: ChatState, message_id: int, missing: str) -> Message:
        found = chat.messages.get(message_id)
        if found is None or found.deleted:
            raise bad_request(missing)
        return found

    # Changing

    def post(self, message: Message) -> Message:
        message.chat.messages[message.id] = message
        self.note(message, "new")
        return message

    def note(self, message: Message, what: str, *, pressed: str = "", by: str = "") -> None:
        if message.sender is self.bot and what != "pressed":
            message.chat.typing_since = None
        message.chat.log.append(Change(message, what, message.text, message.entities, message.markup, pressed, by))
        self.bell.ring()

    def write(
        self,
        chat: ChatState,
        sender: User,
        text: str = "",
        *,
        thread_id: int | None = None,
        reply_to: Message | None = None,
        anonymous: bool = False,
        extra: dict[str, Any] | None = None,
    ) -> Message:
        """A message from a person: kept, and queued for the bot where the bot may see it."""
        message = Message(
            chat=chat,
            id=chat.take_id(),
            sender=sender,
            sent_at=self.now(),
            text=text,
            entities=written(text),
            thread_id=None if thread_id == GENERAL_THREAD else thread_id,
            reply_to=reply_to,
            anonymous=anonymous,
            extra=extra or {},
        )
        self.post(message)
        if self.may_see(message):
            self.updates.push("channel_post" if chat.kind == "channel" else "message", message.as_json())
        return message

    def may_see(self, message: Message) -> bool:
        """Privacy mode: of a group the bot sees commands, mentions, replies to itself, and service messages."""
        chat = message.chat
        if chat.kind == "private":
            return not chat.blocks_bot
        if not self.is_in(chat):
            return False
        if chat.kind == "channel" or self.rules(chat) or not self.privacy:
            return True
        if not message.text and not message.has_media:
            return True  # a service message
        name = f"@{self.bot.username}".lower()
        if message.reply_to is not None and message.reply_to.sender is self.bot:
            return True
        first = message.text.split(maxsplit=1)[0].lower() if message.text else ""
        if first.startswith("/"):
            return "@" not in first or first.endswith(name)
        return name in message.text.lower()
