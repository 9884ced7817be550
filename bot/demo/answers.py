"""What each method of the Bot API does: one function a method, named like it."""

import re
from collections.abc import Awaitable, Callable
from typing import Any

from bot.demo.entities import Entity, width_utf16
from bot.demo.inline import checked_button, checked_offset, checked_results
from bot.demo.keyboards import checked_markup
from bot.demo.realm import CALLBACK_WORDS, Answer, Realm, StoredFile
from bot.demo.refusals import RefusedError, bad_request, forbidden
from bot.demo.state import GENERAL_THREAD, PRESENT, RULING, ChatState, Message, Standing, Topic
from bot.demo.worded import worded

MESSAGE_UTF16 = 4096
CAPTION_UTF16 = 1024
DOWNLOAD_BYTES = 20 * 1024 * 1024  # Bot API, getFile: "bots can download files of up to 20MB in size"
ENTITIES_MAX = 100  # more are dropped by Telegram without a word
COMMANDS_MAX = 100
NAME_LIMITS = {"name": 64, "description": 512, "short_description": 120}
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
ACTIONS = set(
    "typing upload_photo record_video upload_video record_voice upload_voice upload_document choose_sticker "
    "find_location record_video_note upload_video_note".split()
)

Params = dict[str, Any]


class Answers:
    def __init__(self, realm: Realm) -> None:
        self.realm = realm

    def of(self, method: str) -> Callable[[Params], Awaitable[Any]]:
        """The function behind a method: `sendMessage` is `send_message`."""
        found: Callable[[Params], Awaitable[Any]] = getattr(self, re.sub("([A-Z])", r"_\1", method).lower())
        return found

    # The bot itself

    async def get_me(self, _: Params) -> Any:
        return self.realm.bot.as_json() | {
            "can_join_groups": True,
            "can_read_all_group_messages": not self.realm.privacy,
            "supports_inline_queries": True,
            "can_connect_to_business": False,
            "has_main_web_app": False,
        }

    async def log_out(self, _: Params) -> Any:
        return True

    async def close(self, _: Params) -> Any:
        return True

    async def get_updates(self, given: Params) -> Any:
        self.realm.updates.choose(given.get("allowed_updates"))
        return await self.realm.updates.poll(given.get("offset", 0), given.get("limit", 100), given.get("timeout", 0))

    async def set_webhook(self, given: Params) -> Any:
        secret = given.get("secret_token", "")
        if secret and not re.fullmatch("[A-Za-z0-9_-]{1,256}", secret):
            raise bad_request("secret token contains unallowed characters")
        if given.get("drop_pending_updates"):
            self.realm.updates.pending.clear()
        await self.realm.updates.set_webhook(
            given["url"], secret, given.get("max_connections", 40), given.get("allowed_updates"), self._call
        )
        return True

    async def _call(self, method: str, given: Params) -> Any:
        """A method asked for in the answer of a webhook."""
        return await self.of(method)(given)

    async def delete_webhook(self, given: Params) -> Any:
        if given.get("drop_pending_updates"):
            self.realm.updates.pending.clear()
        await self.realm.updates.stop()
        return True

    async def get_webhook_info(self, _: Params) -> Any:
        return self.realm.updates.info()

    async def set_my_commands(self, given: Params) -> Any:
        commands = given["commands"]
        if not isinstance(commands, list) or len(commands) > COMMANDS_MAX:
            raise bad_request("BOT_COMMANDS_TOO_MUCH")
        for command in commands:
            if not re.fullmatch("/?[a-z0-9_]{1,32}", str(command.get("command", ""))):
                raise bad_request("BOT_COMMAND_INVALID")
            if not 1 <= len(str(command.get("description", ""))) <= 256:
                raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
        self.realm.commands[_scope(given)] = commands
        self.realm.bell.ring()
        return True

    async def get_my_commands(self, given: Params) -> Any:
        return self.realm.commands.get(_scope(given), [])

    async def delete_my_commands(self, given: Params) -> Any:
        self.realm.commands.pop(_scope(given), None)
        return True

    async def set_my_name(self, given: Params) -> Any:
        return self._set_name("name", given)

    async def get_my_name(self, given: Params) -> Any:
        language = given.get("language_code", "")
        return {"name": self.realm.names.get(("name", language), self.realm.bot.first_name)}

    async def set_my_description(self, given: Params) -> Any:
        return self._set_name("description", given)

    async def get_my_description(self, given: Params) -> Any:
        return self._name("description", given)

    async def set_my_short_description(self, given: Params) -> Any:
        return self._set_name("short_description", given)

    async def get_my_short_description(self, given: Params) -> Any:
        return self._name("short_description", given)

    def _set_name(self, kind: str, given: Params) -> bool:
        text = given.get(kind, "")
        if len(text) > NAME_LIMITS[kind]:
            raise bad_request(f"{kind.replace('_', ' ')} is too long")
        self.realm.names[kind, given.get("language_code", "")] = text
        self.realm.bell.ring()
        return True

    def _name(self, kind: str, given: Params) -> dict[str, str]:
        """In the language asked for, else as set for all."""
        names = self.realm.names
        return {kind: names.get((kind, given.get("language_code", "")), names.get((kind, ""), ""))}

    async def set_chat_menu_button(self, given: Params) -> Any:
        self.realm.menu_buttons[given.get("chat_id")] = given.get("menu_button", {"type": "default"})
        return True

    async def get_chat_menu_button(self, given: Params) -> Any:
        buttons = self.realm.menu_buttons
        return buttons.get(given.get("chat_id"), buttons.get(None, {"type": "commands"}))

    async def set_my_default_administrator_rights(self, given: Params) -> Any:
        self.realm.rights[given.get("for_channels", False)] = given.get("rights", {})
        return True

    async def get_my_default_administrator_rights(self, given: Params) -> Any:
        return self.realm.rights.get(given.get("for_channels", False), {})

    # Messages

    async def send_message(self, given: Params) -> Any:
        chat = self.realm.chat_to_write(given["chat_id"])
        text, entities = worded(given, "text", "entities")
        if not text:
            raise bad_request("message text is empty")
        if width_utf16(text) > MESSAGE_UTF16:
            raise bad_request("message is too long")
        return self._post(chat, given, text, entities).as_json()

    def _post(
        self, chat: ChatState, given: Params, text: str, entities: list[Entity], extra: Params | None = None
    ) -> Message:
        markup = checked_markup(given["reply_markup"]) if "reply_markup" in given else {}
        thread_id = self.realm.thread(chat, given.get("message_thread_id"))
        reply_to = self._replied(chat, given.get("reply_parameters"))
        message = Message(
            chat=chat,
            id=chat.take_id(),
            sender=self.realm.bot,
            sent_at=self.realm.now(),
            text=text,
            entities=entities[:ENTITIES_MAX],
            markup=markup,
            thread_id=thread_id,
            reply_to=reply_to,
            silent=given.get("disable_notification", False),
            extra=extra or {},
        )
        return self.realm.post(message)

    def _replied(self, chat: ChatState, wanted: Params | None) -> Message | None:
        if wanted is None:
            return None
        try:
            return self.realm.message(chat, int(wanted.get("message_id", 0)), "message to be replied not found")
        except RefusedError:
            if wanted.get("allow_sending_without_reply"):
                return None
            raise

    def _own(self, given: Params, missing: str) -> Message:
        """The message of the bot that shall be changed."""
        if given.get("chat_id") is None:
            raise bad_request("chat_id is empty")
        chat = self.realm.chat_to_write(given["chat_id"])
        if given.get("message_id") is None:
            raise bad_request("message identifier is not specified")
        message = self.realm.message(chat, given["message_id"], missing)
        if message.sender is not self.realm.bot:
            raise bad_request("message can't be edited")
        return message

    async def edit_message_text(self, given: Params) -> Any:
        message = self._own(given, "message to edit not found")
        text, entities = worded(given, "text", "entities")
        if not text:
            raise bad_request("message text is empty")
        if width_utf16(text) > MESSAGE_UTF16:
            raise bad_request("MESSAGE_TOO_LONG")
        if message.has_media:
            raise bad_request("there is no text in the message to edit")
        return self._change(message, given, text, entities)

    async def edit_message_caption(self, given: Params) -> Any:
        message = self._own(given, "message to edit not found")
        if not message.has_media:
            raise bad_request("there is no caption in the message to edit")
        return self._change(message, given, *_caption(given))

    async def edit_message_reply_markup(self, given: Params) -> Any:
        message = self._own(given, "message to edit not found")
        return self._change(message, given, message.text, message.entities)

    def _change(self, message: Message, given: Params, text: str, entities: list[Entity]) -> Any:
        """Without a reply markup the old buttons go, as in Telegram."""
        markup = checked_markup(given["reply_markup"]) if "reply_markup" in given else {}
        if markup.keys() - {"inline_keyboard"}:
            raise bad_request("inline keyboard expected")
        entities = entities[:ENTITIES_MAX]
        same_buttons = markup.get("inline_keyboard", []) == message.rows
        if text == message.text and entities == message.entities and same_buttons:
            raise bad_request(NOT_MODIFIED)
        if text != message.text:
            message.earlier.append(message.text)
        message.text, message.entities, message.markup = text, entities, markup
        message.edited_at = self.realm.now()
        self.realm.note(message, "edited")
        return message.as_json()

    async def delete_message(self, given: Params) -> Any:
        chat = self.realm.chat_to_write(given["chat_id"])
        message = self.realm.message(chat, given["message_id"], "message to delete not found")
        if message.sender is not self.realm.bot and chat.kind != "private" and not self.realm.rules(chat):
            raise bad_request("message can't be deleted")
        message.deleted = True
        self.realm.note(message, "deleted")
        return True

    async def delete_messages(self, given: Params) -> Any:
        chat = self.realm.chat_to_write(given["chat_id"])
        for message_id in given["message_ids"]:
            message = chat.messages.get(int(message_id))
            if message is not None and not message.deleted:
                message.deleted = True
                self.realm.note(message, "deleted")
        return True

    async def send_document(self, given: Params) -> Any:
        return self._send_file("document", given)

    async def send_photo(self, given: Params) -> Any:
        return self._send_file("photo", given)

    def _send_file(self, kind: str, given: Params) -> Any:
        chat = self.realm.chat_to_write(given["chat_id"])
        content = given[kind]
        if isinstance(content, str):
            if content not in self.realm.files:
                raise bad_request("wrong file identifier/HTTP URL specified")
            file_id, stored = content, self.realm.files[content]
        else:
            file_id, stored = self.keep(content)
        if not stored.content:
            raise bad_request("file must be non-empty")
        about = described(file_id, stored)
        text, entities = _caption(given)
        extra = {"photo": [about | {"width": 320, "height": 240}]} if kind == "photo" else {"document": about}
        return self._post(chat, given, text, entities, extra).as_json()

    def keep(self, stored: StoredFile) -> tuple[str, StoredFile]:
        file_id = f"FILE{len(self.realm.files) + 1:06d}"
        self.realm.files[file_id] = stored
        return file_id, stored

    async def get_file(self, given: Params) -> Any:
        stored = self.realm.files.get(given["file_id"])
        if stored is None:
            raise bad_request("invalid file_id")
        if len(stored.content) > DOWNLOAD_BYTES:
            raise bad_request("file is too big")
        path = f"documents/{given['file_id']}"
        return described(given["file_id"], stored, named=False) | {"file_path": path}

    async def get_user_profile_photos(self, _: Params) -> Any:
        return {"total_count": 0, "photos": []}

    async def send_chat_action(self, given: Params) -> Any:
        chat = self.realm.chat_to_write(given["chat_id"])
        if given["action"] not in ACTIONS:
            raise bad_request("wrong parameter action in request")
        chat.typing_since = self.realm.now()
        self.realm.bell.ring()
        return True

    async def set_message_reaction(self, given: Params) -> Any:
        chat = self.realm.chat_to_write(given["chat_id"])
        message = self.realm.message(chat, given["message_id"], "message to react not found")
        message.reactions = given.get("reaction", [])
        self.realm.note(message, "edited")
        return True

    async def pin_chat_message(self, given: Params) -> Any:
        chat = self._ruled(given, "not enough rights to manage pinned messages in the chat")
        self.realm.message(chat, given["message_id"], "message to pin not found")
        return True

    async def unpin_chat_message(self, given: Params) -> Any:
        self._ruled(given, "not enough rights to manage pinned messages in the chat")
        return True

    # Answers to people

    async def answer_callback_query(self, given: Params) -> Any:
        pressed = self.realm.pressed.get(given["callback_query_id"])
        if pressed is None or pressed.expired:
            raise bad_request(TOO_OLD)
        text = given.get("text", "")
        if width_utf16(text) > CALLBACK_WORDS:
            raise bad_request("MESSAGE_TOO_LONG")
        # Bots without a game may only open a chat with themselves.
        own = re.escape(self.realm.bot.username)
        if given.get("url") and not re.fullmatch(rf"https://t\.me/{own}\?start=[A-Za-z0-9_-]{{1,64}}", given["url"]):
            raise bad_request("URL_INVALID")
        pressed.answer = pressed.answer or Answer(text, given.get("show_alert", False), given.get("url", ""))
        self.realm.bell.ring()
        return True

    async def answer_inline_query(self, given: Params) -> Any:
        asked = self.realm.asked.get(given["inline_query_id"])
        if asked is None or asked.results is not None:
            raise bad_request(TOO_OLD)
        asked.button = checked_button(given.get("button"))
        asked.next_offset = checked_offset(given.get("next_offset", ""))
        asked.is_personal, asked.cache_s = given.get("is_personal", False), given.get("cache_time", 300)
        asked.results = checked_results(given["results"])
        self.realm.bell.ring()
        return True

    # Chats

    async def get_chat(self, given: Params) -> Any:
        chat = self._known(given["chat_id"])
        return chat.as_json() | {
            "accent_color_id": 0,
            "max_reaction_count": 11,
            "accepted_gift_types": dict.fromkeys(
                (
                    "unlimited_gifts",
                    "limited_gifts",
                    "unique_gifts",
                    "premium_subscription",
                    "gifts_from_channels",
                ),
                False,
            ),
        }

    def _known(self, chat_id: int | str) -> ChatState:
        """A chat the bot may look at; blocking does not hinder looking."""
        chat = self.realm.chat(chat_id)
        if chat.kind == "private" and not chat.open_to_bot:
            raise bad_request("chat not found")
        if chat.kind != "private":
            if chat.migrated_to is not None:
                return self.realm.chat_to_write(chat_id)
            if chat.kind == "channel" and chat.username:
                return chat
            if not self.realm.is_in(chat):
                verb = (
                    "was kicked from" if chat.standing(self.realm.bot.id) == Standing.KICKED else "is not a member of"
                )
                raise forbidden(f"bot {verb} the {chat.kind} chat")
        return chat

    async def get_chat_member(self, given: Params) -> Any:
        chat = self._known(given["chat_id"])
        user_id = given["user_id"]
        if user_id != self.realm.bot.id and user_id not in self.realm.users:
            raise bad_request("user not found" if chat.kind == "private" else "PARTICIPANT_ID_INVALID")
        if chat.kind == "channel" and not self.realm.rules(chat):
            raise bad_request("member list is inaccessible")
        return member(self.realm, chat, user_id)

    async def get_chat_administrators(self, given: Params) -> Any:
        chat = self._known(given["chat_id"])
        if chat.kind == "private":
            raise bad_request("there are no administrators in the private chat")
        return [
            member(self.realm, chat, user_id)
            for user_id, standing in chat.standings.items()
            if standing in RULING and (user_id == self.realm.bot.id or not self.realm.users[user_id].is_bot)
        ]

    async def get_chat_member_count(self, given: Params) -> Any:
        chat = self._known(given["chat_id"])
        if chat.kind == "private":
            return 2
        return sum(standing in PRESENT for standing in chat.standings.values())

    async def leave_chat(self, given: Params) -> Any:
        chat = self._known(given["chat_id"])
        if chat.kind == "private":
            raise bad_request("chat not found")
        before = member(self.realm, chat, self.realm.bot.id)
        chat.standings[self.realm.bot.id] = Standing.LEFT
        self.realm.updates.push(
            "my_chat_member",
            {
                "chat": chat.as_json(),
                "from": self.realm.bot.as_json(),
                "date": int(self.realm.now().timestamp()),
                "old_chat_member": before,
                "new_chat_member": member(self.realm, chat, self.realm.bot.id),
            },
        )
        self.realm.bell.ring()
        return True

    # Forum topics

    async def create_forum_topic(self, given: Params) -> Any:
        chat = self._forum(given)
        topic = Topic(chat.take_id(), given["name"])
        chat.topics[topic.thread_id] = topic
        self.realm.bell.ring()
        return {"message_thread_id": topic.thread_id, "name": topic.name, "icon_color": 0x6FB9F0}

    async def edit_forum_topic(self, given: Params) -> Any:
        topic = self._topic(given)
        topic.name = given.get("name", topic.name)
        return True

    async def close_forum_topic(self, given: Params) -> Any:
        self._topic(given).closed = True
        return True

    async def reopen_forum_topic(self, given: Params) -> Any:
        self._topic(given).closed = False
        return True

    async def delete_forum_topic(self, given: Params) -> Any:
        topic = self._topic(given)
        if topic.thread_id == GENERAL_THREAD:
            raise bad_request("TOPIC_ID_INVALID")
        del self.realm.chat(given["chat_id"]).topics[topic.thread_id]
        return True

    def _forum(self, given: Params) -> ChatState:
        chat = self._ruled(given, "not enough rights to create a topic")
        if not chat.forum:
            raise bad_request("the chat is not a forum")
        return chat

    def _topic(self, given: Params) -> Topic:
        topic = self._forum(given).topics.get(given["message_thread_id"])
        if topic is None:
            raise bad_request("message thread not found")
        return topic

    def _ruled(self, given: Params, refusal: str) -> ChatState:
        """A chat where the bot has an administrator's rights."""
        chat = self.realm.chat_to_write(given["chat_id"])
        if chat.kind != "private" and not self.realm.rules(chat):
            raise bad_request(refusal)
        return chat


def _caption(given: Params) -> tuple[str, list[Entity]]:
    text, entities = worded(given, "caption", "caption_entities")
    if width_utf16(text) > CAPTION_UTF16:
        raise bad_request("message caption is too long")
    return text, entities


def _scope(given: Params) -> tuple[str, str]:
    """The scope of a command list, as `type:chat_id:user_id`, and its language."""
    scope = given.get("scope") or {"type": "default"}
    parts = [str(scope.get(name, "")) for name in ("type", "chat_id", "user_id")]
    return ":".join(parts).rstrip(":"), given.get("language_code", "")


def member(realm: Realm, chat: ChatState, user_id: int) -> dict[str, Any]:
    """A ChatMember."""
    user = realm.bot if user_id == realm.bot.id else realm.users[user_id]
    standing = Standing.MEMBER if chat.kind == "private" else chat.standing(user_id)
    shown: dict[str, Any] = {"user": user.as_json(), "status": str(standing)}
    match standing:
        case Standing.CREATOR:
            return shown | {"is_anonymous": False}
        case Standing.ADMINISTRATOR:
            return shown | _administrator_rights(chat)
        case Standing.KICKED:
            return shown | {"until_date": 0}
        case _:
            return shown


def _administrator_rights(chat: ChatState) -> dict[str, Any]:
    rights = dict.fromkeys(
        "can_manage_chat can_delete_messages can_manage_video_chats can_restrict_members can_change_info "
        "can_invite_users can_pin_messages can_post_stories can_edit_stories can_delete_stories".split(),
        True,
    )
    if chat.kind == "channel":
        rights |= {"can_post_messages": not chat.mutes_bot, "can_edit_messages": True}
    if chat.forum:
        rights["can_manage_topics"] = True
    return {"can_be_edited": False, "is_anonymous": False, **rights, "can_promote_members": False}


def described(file_id: str, stored: StoredFile, *, named: bool = True) -> dict[str, Any]:
    about: dict[str, Any] = {
        "file_id": file_id,
        "file_unique_id": f"U{file_id}",
        "file_size": len(stored.content),
    }
    return about | ({"file_name": stored.name, "mime_type": stored.mime_type} if named else {})
