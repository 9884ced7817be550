"""What Telegram remembers: people, chats, topics, messages."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from bot.demo.entities import Entity

GENERAL_THREAD = 1  # the General topic of a forum; its messages carry no message_thread_id
ANONYMOUS_ADMIN_ID = 1087968824  # GroupAnonymousBot, the `from` of an admin who speaks as the group


class Standing(StrEnum):
    """What a user is in a chat, in the Bot API's words."""

    CREATOR = "creator"
    ADMINISTRATOR = "administrator"
    MEMBER = "member"
    LEFT = "left"
    KICKED = "kicked"


PRESENT = {Standing.CREATOR, Standing.ADMINISTRATOR, Standing.MEMBER}
RULING = {Standing.CREATOR, Standing.ADMINISTRATOR}


@dataclass
class User:
    id: int
    first_name: str
    username: str
    language_code: str = ""
    is_bot: bool = False

    def as_json(self) -> dict[str, Any]:
        shown = {"id": self.id, "is_bot": self.is_bot, "first_name": self.first_name, "username": self.username}
        return shown | ({"language_code": self.language_code} if self.language_code else {})


@dataclass
class Topic:
    thread_id: int
    name: str
    closed: bool = False


@dataclass
class ChatState:
    id: int
    kind: str  # private, group, supergroup, channel
    title: str
    username: str = ""
    forum: bool = False
    standings: dict[int, Standing] = field(default_factory=dict)  # by user id, the bot's own among them
    topics: dict[int, Topic] = field(default_factory=dict)
    messages: dict[int, "Message"] = field(default_factory=dict)  # in the order they came
    log: list["Change"] = field(default_factory=list)
    next_message_id: int = 1
    migrated_to: int | None = None
    open_to_bot: bool = False  # the person pressed Start once
    blocks_bot: bool = False
    mutes_bot: bool = False  # a channel whose bot is an admin without the right to post
    typing_since: datetime | None = None

    def as_json(self) -> dict[str, Any]:
        shown: dict[str, Any] = {"id": self.id, "type": self.kind}
        shown |= {"first_name": self.title} if self.kind == "private" else {"title": self.title}
        shown |= {"username": self.username} if self.username else {}
        return shown | ({"is_forum": True} if self.forum else {})

    def standing(self, user_id: int) -> Standing:
        return self.standings.get(user_id, Standing.LEFT)

    def take_id(self) -> int:
        taken = self.next_message_id
        self.next_message_id += 1
        return taken


@dataclass(eq=False)
class Message:
    """One message; it changes in place when it is edited, and `earlier` keeps what it said before."""

    chat: ChatState
    id: int
    sender: User
    sent_at: datetime
    text: str = ""
    entities: list[Entity] = field(default_factory=list)
    markup: dict[str, Any] = field(default_factory=dict)
    thread_id: int | None = None
    reply_to: "Message | None" = None
    edited_at: datetime | None = None
    deleted: bool = False
    silent: bool = False
    anonymous: bool = False  # an admin who speaks as the group, or a channel's own post
    extra: dict[str, Any] = field(default_factory=dict)  # document, photo, location, chat_shared, …
    earlier: list[str] = field(default_factory=list)
    reactions: list[Any] = field(default_factory=list)

    @property
    def rows(self) -> list[list[dict[str, Any]]]:
        """The inline keyboard, row by row."""
        rows: list[list[dict[str, Any]]] = self.markup.get("inline_keyboard", [])
        return rows

    @property
    def buttons(self) -> list[str]:
        """The words on its inline buttons, in reading order."""
        return [button["text"] for row in self.rows for button in row]

    @property
    def reply_buttons(self) -> list[str]:
        """The words on the reply keyboard it brought."""
        return [button["text"] for row in self.markup.get("keyboard", []) for button in row]

    @property
    def links(self) -> list[str]:
        """The addresses behind its words, in order."""
        return [entity["url"] for entity in self.entities if "url" in entity]

    def as_json(self, *, with_reply: bool = True) -> dict[str, Any]:
        """As the Bot API gives it."""
        shown: dict[str, Any] = {
            "message_id": self.id,
            "date": int(self.sent_at.timestamp()),
            "chat": self.chat.as_json(),
        }
        if self.chat.kind != "channel":
            shown["from"] = self.sender.as_json()
        if self.anonymous or self.chat.kind == "channel":
            shown["sender_chat"] = self.chat.as_json()
        if self.thread_id is not None:
            shown |= {"message_thread_id": self.thread_id, "is_topic_message": True}
        if self.edited_at is not None:
            shown["edit_date"] = int(self.edited_at.timestamp())
        if self.reply_to is not None and with_reply and not self.reply_to.deleted:
            shown["reply_to_message"] = self.reply_to.as_json(with_reply=False)
        worded, marked = ("caption", "caption_entities") if self.has_media else ("text", "entities")
        shown |= {worded: self.text} if self.text else {}
        shown |= {marked: self.entities} if self.entities else {}
        shown |= {"reply_markup": self.markup} if self.rows else {}
        return shown | self.extra

    @property
    def has_media(self) -> bool:
        return bool(self.extra.keys() & {"document", "photo"})

    def __repr__(self) -> str:
        return f"<Message {self.id} in {self.chat.title!r}: {self.text!r} {self.buttons}>"


@dataclass(frozen=True)
class Change:
    """A line of a chat's log: a message that came, changed, went, or had a button pressed; as it was then."""

    message: Message
    what: str  # "new", "edited", "deleted" or "pressed"
    text: str
    entities: list[Entity]
    markup: dict[str, Any]
    pressed: str = ""  # the words on the button
    by: str = ""  # who pressed it
