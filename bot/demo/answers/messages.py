"""What the bot sends, edits and deletes."""

from typing import Any

from bot.demo.entities import Entity, width_utf16
from bot.demo.keyboards import checked_markup
from bot.demo.realm import Realm, StoredFile
from bot.demo.refusals import RefusedError, bad_request
from bot.demo.state import ChatState, Message
from bot.demo.worded import worded

MESSAGE_UTF16 = 4096
CAPTION_UTF16 = 1024
DOWNLOAD_BYTES = 20 * 1024 * 1024  # Bot API, getFile: "bots can download files of up to 20MB in size"
ENTITIES_MAX = 100  # more are dropped by Telegram without a word
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
ACTIONS = set(
    "typing upload_photo record_video upload_video record_voice upload_voice upload_document choose_sticker "
    "find_location record_video_note upload_video_note".split()
)

Params = dict[str, Any]


class Messages:
    def __init__(self, realm: Realm) -> None:
        self._realm = realm

    async def send_message(self, given: Params) -> Any:
        chat = self._realm.chat_to_write(given["chat_id"])
        text, entities = worded(given, "text", "entities")
        if not text:
            raise bad_request("message text is empty")
        if width_utf16(text) > MESSAGE_UTF16:
            raise bad_request("message is too long")
        return self._post(chat, given, text, entities).as_json()

    async def send_document(self, given: Params) -> Any:
        return self._send_file("document", given)

    async def send_photo(self, given: Params) -> Any:
        return self._send_file("photo", given)

    def _send_file(self, kind: str, given: Params) -> Any:
        chat = self._realm.chat_to_write(given["chat_id"])
        content = given[kind]
        if isinstance(content, str):
            if content not in self._realm.files:
                raise bad_request("wrong file identifier/HTTP URL specified")
            file_id, stored = content, self._realm.files[content]
        else:
            file_id, stored = self._keep(content)
        if not stored.content:
            raise bad_request("file must be non-empty")
        about = described(file_id, stored)
        text, entities = _caption(given)
        extra = {"photo": [about | {"width": 320, "height": 240}]} if kind == "photo" else {"document": about}
        return self._post(chat, given, text, entities, extra).as_json()

    def _post(
        self, chat: ChatState, given: Params, text: str, entities: list[Entity], extra: Params | None = None
    ) -> Message:
        markup = checked_markup(given["reply_markup"]) if "reply_markup" in given else {}
        thread_id = self._realm.thread(chat, given.get("message_thread_id"))
        reply_to = self._replied(chat, given.get("reply_parameters"))
        message = Message(
            chat=chat,
            id=chat.take_id(),
            sender=self._realm.bot,
            sent_at=self._realm.now(),
            text=text,
            entities=entities[:ENTITIES_MAX],
            markup=markup,
            thread_id=thread_id,
            reply_to=reply_to,
            silent=given.get("disable_notification", False),
            extra=extra or {},
        )
        return self._realm.post(message)

    def _replied(self, chat: ChatState, wanted: Params | None) -> Message | None:
        if wanted is None:
            return None
        try:
            return self._realm.message(chat, int(wanted.get("message_id", 0)), "message to be replied not found")
        except RefusedError:
            if wanted.get("allow_sending_without_reply"):
                return None
            raise

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

    def _own(self, given: Params, missing: str) -> Message:
        """The message of the bot that shall be changed."""
        if given.get("chat_id") is None:
            raise bad_request("chat_id is empty")
        chat = self._realm.chat_to_write(given["chat_id"])
        if given.get("message_id") is None:
            raise bad_request("message identifier is not specified")
        message = self._realm.message(chat, given["message_id"], missing)
        if message.sender is not self._realm.bot:
            raise bad_request("message can't be edited")
        return message

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
        message.edited_at = self._realm.now()
        self._realm.note(message, "edited")
        return message.as_json()

    async def delete_message(self, given: Params) -> Any:
        chat = self._realm.chat_to_write(given["chat_id"])
        message = self._realm.message(chat, given["message_id"], "message to delete not found")
        if message.sender is not self._realm.bot and chat.kind != "private" and not self._realm.rules(chat):
            raise bad_request("message can't be deleted")
        message.deleted = True
        self._realm.note(message, "deleted")
        return True

    async def delete_messages(self, given: Params) -> Any:
        chat = self._realm.chat_to_write(given["chat_id"])
        for message_id in given["message_ids"]:
            message = chat.messages.get(int(message_id))
            if message is not None and not message.deleted:
                message.deleted = True
                self._realm.note(message, "deleted")
        return True

    def _keep(self, stored: StoredFile) -> tuple[str, StoredFile]:
        file_id = f"FILE{len(self._realm.files) + 1:06d}"
        self._realm.files[file_id] = stored
        return file_id, stored

    async def get_file(self, given: Params) -> Any:
        stored = self._realm.files.get(given["file_id"])
        if stored is None:
            raise bad_request("invalid file_id")
        if len(stored.content) > DOWNLOAD_BYTES:
            raise bad_request("file is too big")
        path = f"documents/{given['file_id']}"
        return described(given["file_id"], stored, named=False) | {"file_path": path}

    async def get_user_profile_photos(self, _: Params) -> Any:
        return {"total_count": 0, "photos": []}

    async def send_chat_action(self, given: Params) -> Any:
        chat = self._realm.chat_to_write(given["chat_id"])
        if given["action"] not in ACTIONS:
            raise bad_request("wrong parameter action in request")
        chat.typing_since = self._realm.now()
        self._realm.bell.ring()
        return True

    async def set_message_reaction(self, given: Params) -> Any:
        chat = self._realm.chat_to_write(given["chat_id"])
        message = self._realm.message(chat, given["message_id"], "message to react not found")
        message.reactions = given.get("reaction", [])
        self._realm.note(message, "edited")
        return True

    async def pin_chat_message(self, given: Params) -> Any:
        chat = self._realm.chat_ruled(given["chat_id"], "not enough rights to manage pinned messages in the chat")
        self._realm.message(chat, given["message_id"], "message to pin not found")
        return True

    async def unpin_chat_message(self, given: Params) -> Any:
        self._realm.chat_ruled(given["chat_id"], "not enough rights to manage pinned messages in the chat")
        return True


def _caption(given: Params) -> tuple[str, list[Entity]]:
    text, entities = worded(given, "caption", "caption_entities")
    if width_utf16(text) > CAPTION_UTF16:
        raise bad_request("message caption is too long")
    return text, entities


def described(file_id: str, stored: StoredFile, *, named: bool = True) -> dict[str, Any]:
    about: dict[str, Any] = {
        "file_id": file_id,
        "file_unique_id": f"U{file_id}",
        "file_size": len(stored.content),
    }
    return about | ({"file_name": stored.name, "mime_type": stored.mime_type} if named else {})
