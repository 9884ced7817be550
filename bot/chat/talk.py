"""One update as a conversation: who speaks, where, in which language, and how to answer.

Handlers see this and our values; python-telegram-bot's objects stay behind it.
"""

import logging
import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace

from telegram import (
    BotCommand,
    BotCommandScopeChat,
    CallbackQuery,
    InlineKeyboardMarkup,
    InputFile,
    LinkPreviewOptions,
    Update,
)
from telegram import Message as TelegramMessage
from telegram.constants import ChatType, ParseMode
from telegram.error import BadRequest, TelegramError
from telegram.ext import ExtBot

from bot.chat.messenger import markup, outcome_of, reply_markup
from bot.chat.rights import rules
from bot.core.buttons import Button, Keyboard, Press, about_chat, decode
from bot.core.cards import Card
from bot.core.cards.places import headed
from bot.core.delivery import ThreadGone
from bot.core.markup import TelegramHtml, escape, plain
from bot.core.subscriptions import Address, Chat, ChatKind
from bot.core.wording import Wording
from bot.errors import ChatFileError, FileFault, StaleButtonError

log = logging.getLogger(__name__)

KINDS = {
    ChatType.PRIVATE: ChatKind.PRIVATE,
    ChatType.GROUP: ChatKind.GROUP,
    ChatType.SUPERGROUP: ChatKind.GROUP,
    ChatType.CHANNEL: ChatKind.CHANNEL,
}
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
NOTICE_CHARS = 200  # Bot API, answerCallbackQuery.text


@dataclass(frozen=True, slots=True)
class SentFile:
    """A file that stays with Telegram until it is asked for."""

    file_id: str
    size_bytes: int
    name: str

    @property
    def is_named_as_ours(self) -> bool:
        return self.name.lower().endswith((".json", ".opml", ".xml"))


@dataclass(slots=True)
class Waiting:
    """The sign of waiting on a pressed button; it ends once."""

    ended: bool = False


@dataclass(slots=True)
class Talk:
    """`chat` is None until we have met: /start makes it. `about` names another chat than the one we talk in: a channel
    or a group whose admin manages it from here; `chat` is that one then.
    """

    bot: ExtBot[None]
    update: Update
    address: Address
    user_id: int | None  # None: an anonymous admin, or the chat itself
    language_code: str | None
    chat: Chat | None
    wording: Wording
    query: CallbackQuery | None = None
    waiting: Waiting = field(default_factory=Waiting)
    about: str | None = None

    @property
    def known(self) -> Chat:
        """The chat; only for handlers that the router calls with a chat we have met."""
        assert self.chat is not None
        return self.chat

    @property
    def message_id(self) -> int | None:
        message = self.update.effective_message
        return message.message_id if message else None

    @property
    def replies_to_us(self) -> bool:
        message = self.update.effective_message
        told = message.reply_to_message if message else None
        return bool(told and told.from_user and told.from_user.id == self.bot.id)

    @property
    def replied_id(self) -> int | None:
        """The message of ours that is being answered to."""
        message = self.update.effective_message
        return (
            message.reply_to_message.message_id if message and message.reply_to_message and self.replies_to_us else None
        )

    @property
    def replied_keyboard(self) -> Keyboard:
        """The buttons of ours on it, those that press."""
        message = self.update.effective_message
        told = message.reply_to_message if message and self.replies_to_us else None
        return _presses(told.reply_markup if told else None)

    @property
    def document(self) -> SentFile | None:
        """The file that came with what was said."""
        message = self.update.effective_message
        sent = message.document if message and self.query is None else None
        return SentFile(sent.file_id, sent.file_size or 0, sent.file_name or "") if sent else None

    async def download(self, file_id: str, most_bytes: int) -> bytes:
        """A file that somebody sent; ChatFileError for one that is too large, or that Telegram does not give."""
        try:
            file = await self.bot.get_file(file_id)
            if (file.file_size or 0) > most_bytes:
                raise ChatFileError(FileFault.TOO_LARGE)
            content = bytes(await file.download_as_bytearray())
        except BadRequest as error:
            too_large = "too big" in error.message.casefold()  # beyond the 20 MB bots may fetch
            raise ChatFileError(FileFault.TOO_LARGE if too_large else FileFault.LOST) from None
        except (TelegramError, OSError):  # OSError: a local Bot API server names a path that we cannot read
            raise ChatFileError(FileFault.LOST) from None
        if len(content) > most_bytes:
            raise ChatFileError(FileFault.TOO_LARGE)
        return content

    async def send_file(self, name: str, content: bytes, caption: TelegramHtml) -> None:
        await self.bot.send_document(
            chat_id=self.address.chat_id,
            document=InputFile(content, filename=name, read_file_handle=False),
            caption=caption,
            parse_mode=ParseMode.HTML,
            message_thread_id=self.address.thread_id,
            disable_content_type_detection=True,
        )

    @property
    def pressed_keyboard(self) -> Keyboard:
        """The buttons, those that press, of the message whose button was pressed."""
        message = self.query.message if self.query is not None else None
        keyboard = message.reply_markup if isinstance(message, TelegramMessage) else None
        return _presses(keyboard)

    def words_to_us(self, text: str) -> str:
        """What is said to us by name: the text without the name; "" when it is not."""
        named = re.compile(rf"@{re.escape(self.bot.username)}\b", re.IGNORECASE)
        return " ".join(named.sub(" ", text).split()) if named.search(text) else ""

    def is_name_alone(self, text: str) -> bool:
        return text.casefold() == f"@{self.bot.username}".casefold()

    async def answer(self, card: Card) -> None:
        """A new message."""
        try:
            await self._send(card, self.address.thread_id)
        except BadRequest as error:
            if self.address.thread_id is None or not isinstance(outcome_of(error), ThreadGone):
                raise
            await self._send(card, None)  # the forum topic is closed to us: General is the nearest place

    async def _send(self, card: Card, thread_id: int | None) -> None:
        card = self._headed(card)
        message = self.update.effective_message
        in_group = self.address.kind is not ChatKind.PRIVATE
        answers = in_group and message and self.query is None and thread_id == self.address.thread_id
        await self.bot.send_message(
            chat_id=self.address.chat_id,
            text=card.text,
            parse_mode=ParseMode.HTML,
            message_thread_id=thread_id,
            reply_markup=reply_markup(card),
            link_preview_options=NO_PREVIEW,
            reply_to_message_id=message.message_id if answers and message else None,
            allow_sending_without_reply=True,
        )

    def _headed(self, card: Card) -> Card:
        """The card with the name of the chat it is about, and buttons that are about that chat."""
        if self.about is None or self.chat is None:
            return card
        return replace(card, text=headed(self.about, card.text), keyboard=about_chat(card.keyboard, self.chat.id))

    async def redraw(self, card: Card) -> None:
        """Edit the message whose button was pressed; where that cannot be edited any more, a new one."""
        if self.query is None or not isinstance(self.query.message, TelegramMessage):
            await self.answer(card)
            return
        bare, card = card, self._headed(card)
        try:
            await self.query.edit_message_text(
                card.text,
                parse_mode=ParseMode.HTML,
                reply_markup=markup(card.keyboard),
                link_preview_options=NO_PREVIEW,
            )
        except BadRequest as error:
            if "not modified" in error.message.casefold():
                return  # pressed twice: it shows what it should
            if "can't be edited" in error.message.casefold() or "not found" in error.message.casefold():
                await self._send(bare, self.address.thread_id)
                return
            raise

    async def set_menu(self, commands: Sequence[tuple[str, str]]) -> None:
        """The menu of commands Telegram shows in this chat; one that cannot be set stays as it is."""
        menu = [BotCommand(name, told) for name, told in commands]
        try:
            await self.bot.set_my_commands(menu, scope=BotCommandScopeChat(self.address.chat_id))
        except TelegramError as error:
            log.info("update %d: the menu stays: %s", self.update.update_id, type(error).__name__)

    async def forget_menu(self) -> None:
        """Have Telegram forget the menu of this chat; the one of all chats takes its place."""
        try:
            await self.bot.delete_my_commands(scope=BotCommandScopeChat(self.address.chat_id))
        except TelegramError as error:
            log.info("update %d: the menu stays: %s", self.update.update_id, type(error).__name__)

    async def drop_button(self, verb: str) -> None:
        """Take the buttons of this verb off the message whose button was pressed."""
        if self.query is None or not isinstance(self.query.message, TelegramMessage):
            return
        keyboard = self.query.message.reply_markup
        rows = keyboard.inline_keyboard if keyboard else ()
        left = [[button for button in row if _verb(button.callback_data) != verb] for row in rows]
        with suppress(BadRequest):  # gone, too old, or pressed twice: the press itself decides, not its button
            await self.query.edit_message_reply_markup(InlineKeyboardMarkup([row for row in left if row]))

    async def notice(self, text: str = "", *, alert: bool = False) -> None:
        """Answer a pressed button, once; every press is answered, or its sign of waiting never ends."""
        if self.query is None:
            return
        if self.waiting.ended:
            if text and self.address.kind is ChatKind.PRIVATE:  # it took long, and the sign had to end before
                await self.answer(Card(escape(text)))
            return
        self.waiting.ended = True
        try:
            await self.query.answer(text or None, show_alert=alert)
        except BadRequest as error:
            # Telegram forgets presses after a while; a late answer to one harms nobody.
            log.debug("update %d: the press was too old to answer: %s", self.update.update_id, error.message)

    async def open_private(self, payload: str) -> None:
        """Answer a pressed button by opening the private chat with us, as a link with this payload does."""
        if self.query is not None and not self.waiting.ended:
            self.waiting.ended = True
            with suppress(BadRequest):  # Telegram forgets presses after a while
                await self.query.answer(url=self.private_link(payload))

    def private_link(self, payload: str) -> str:
        return f"https://t.me/{self.bot.username}?start={payload}"

    async def refuse(self, sentence: str) -> None:
        """A notice where a button was pressed, a message where something was written."""
        if self.query is not None:
            await self.notice(sentence, alert=True)
        else:
            await self.answer(Card(escape(sentence)))

    async def refuse_card(self, card: Card) -> None:
        """The same for a card."""
        if self.query is not None:
            await self.notice(plain(card.text)[:NOTICE_CHARS], alert=True)
        else:
            await self.answer(card)

    async def may_change(self) -> bool:
        """May whoever speaks change this chat? In private everybody, elsewhere its admins, anonymous ones too."""
        if self.about is not None:
            return True  # asked before we began to talk about it
        if self.address.kind is ChatKind.PRIVATE:
            return True
        message = self.update.effective_message
        if self.query is None and message and message.sender_chat and message.sender_chat.id == self.address.chat_id:
            return True  # an admin who writes as the group itself
        if self.user_id is None:
            return self.address.kind is ChatKind.CHANNEL  # only admins can post in a channel
        return await rules(self.bot, self.address.chat_id, self.user_id)

    async def working(self) -> None:
        """Show that an answer is being made; a failure to show it is no failure."""
        try:
            await self.bot.send_chat_action(self.address.chat_id, "typing", message_thread_id=self.address.thread_id)
        except TelegramError as error:
            log.debug("update %d: no typing sign: %s", self.update.update_id, type(error).__name__)


def _presses(keyboard: InlineKeyboardMarkup | None) -> Keyboard:
    rows = keyboard.inline_keyboard if keyboard else ()
    return tuple(
        tuple(Button(one.text, pressed) for one in row if (pressed := _press(one.callback_data))) for row in rows
    )


def _press(data: object) -> Press | None:
    try:
        return decode(data) if isinstance(data, str) else None
    except StaleButtonError:
        return None


def _verb(data: object) -> str | None:
    pressed = _press(data)
    return pressed.verb if pressed else None


def address_of(update: Update) -> Address | None:
    """Where an update comes from; None for updates that belong to no chat."""
    chat, message = update.effective_chat, update.effective_message
    if chat is None:
        return None
    thread = message.message_thread_id if message is not None and message.is_topic_message else None
    return Address(chat.id, thread, KINDS.get(ChatType(chat.type), ChatKind.PRIVATE))
