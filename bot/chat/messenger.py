"""The Messenger over python-telegram-bot: our messages become its calls, its errors become our outcomes."""

import json
from collections.abc import Callable
from typing import Any

from telegram import (
    ChatAdministratorRights,
    InlineKeyboardMarkup,
    InputFile,
    KeyboardButton,
    KeyboardButtonRequestChat,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from telegram.constants import ParseMode
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)
from telegram.ext import ExtBot

from bot.chat.limiter import BotRetryAfter, TwoLaneLimiter, wait_of
from bot.chat.request import AiohttpRequest, AnswerLostError
from bot.core.buttons import Button, Keyboard, ReplyButton, Share, encode
from bot.core.cards import Card
from bot.core.delivery import (
    ChatGone,
    ChatMoved,
    Edited,
    EditOutcome,
    Lane,
    MessageGone,
    NotModified,
    Outcome,
    Refused,
    RetryLater,
    Sent,
    ThreadGone,
    Uncertain,
)
from bot.core.markup import TelegramHtml, without_moments
from bot.ports import ChatFacts, Message, MessageEdit, Messenger

REASON_CHARS = 120  # a gateway's answer can be a web page

Mapped = Callable[[str], Outcome]

# What a 400 says, in small letters, and what it means for us; the first that fits. Telegram's words are no contract,
# so whatever is not known here is a refusal of this text, never of the chat.
_BAD_REQUESTS: tuple[tuple[tuple[str, ...], Mapped], ...] = (
    (("can't parse entities",), lambda reason: Refused(reason, as_plain=True)),
    (("topic_closed",), lambda reason: ThreadGone(reason, closed=True)),
    (("message thread not found", "topic_deleted", "topic_id_invalid"), ThreadGone),
    (
        (
            "chat not found",
            "peer_id_invalid",
            "user not found",
            "user is deactivated",
            "input_user_deactivated",
            "group chat was deactivated",
            "chat_write_forbidden",
            "chat_restricted",
            "not enough rights to send",
            "have no rights to send",
            "need administrator rights",
            "bot is not a member",
        ),
        ChatGone,
    ),
)
_MESSAGE_GONE = ("message to edit not found", "message can't be edited", "message_id_invalid")
_NOT_MODIFIED = "message is not modified"
_NO_MOMENTS = 'start tag "tg-time"'  # "Unsupported start tag …" says a Bot API server from before 9.5
_NO_PREVIEW = '{"is_disabled": true}'


def outcome_of(error: TelegramError) -> Outcome:
    """What an error of theirs means for the message: the one place that decides.

    Order matters: BadRequest and TimedOut are kinds of NetworkError.
    """
    reason = error.message[:REASON_CHARS]
    match error:
        case BotRetryAfter():
            return RetryLater(wait_of(error), reason, whole_bot=True)
        case RetryAfter():
            return RetryLater(wait_of(error), reason)
        case ChatMigrated():
            return ChatMoved(error.new_chat_id)
        case Forbidden():
            return ChatGone(reason)
        case BadRequest():
            said = error.message.lower()
            return next(
                (means(reason) for words, means in _BAD_REQUESTS if any(word in said for word in words)),
                Refused(reason),
            )
        case TimedOut() | AnswerLostError():
            return Uncertain(reason)
        case NetworkError():  # not sent at all, or answered with 5xx: Telegram did not take it
            return RetryLater(None, reason)
        case InvalidToken():  # 401 and 404: revoked, or a Bot API server that is not there yet; nothing may be lost
            return RetryLater(None, "Telegram does not know the token", whole_bot=True)
        case Conflict():
            return RetryLater(None, reason, whole_bot=True)
        case _:
            return Uncertain(reason)


def edit_outcome_of(error: TelegramError) -> EditOutcome:
    """What an error of theirs means for a message that was to be changed."""
    if isinstance(error, BadRequest):
        said = error.message.lower()
        if _NOT_MODIFIED in said:
            return NotModified()
        if any(words in said for words in _MESSAGE_GONE):
            return MessageGone(error.message[:REASON_CHARS])
    match outcome_of(error):
        case ThreadGone(reason):  # nothing is said there any more
            return MessageGone(reason)
        case RetryLater() | ChatMoved() | ChatGone() | Refused() | Uncertain() as outcome:
            return outcome
        case Sent():
            raise AssertionError("no error means that it was sent")


def reply_markup(card: Card) -> InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | None:
    """The buttons of a card: under its message, or under the field where people write."""
    if card.ends_reply_keyboard:
        return ReplyKeyboardRemove()
    if card.reply_keyboard:
        rows = [[_reply_button(button)] for button in card.reply_keyboard]
        return ReplyKeyboardMarkup(rows, resize_keyboard=True, one_time_keyboard=True)
    return markup(card.keyboard)


CHANNEL_REQUEST, GROUP_REQUEST = 1, 2
# What we need in a channel, and what whoever chooses it must have there: the first is to be part of the second.
_POSTING = ChatAdministratorRights(
    is_anonymous=False,
    can_manage_chat=True,
    can_delete_messages=False,
    can_manage_video_chats=False,
    can_restrict_members=False,
    can_promote_members=False,
    can_change_info=False,
    can_invite_users=False,
    can_post_stories=False,
    can_edit_stories=False,
    can_delete_stories=False,
    can_post_messages=True,
)


def _reply_button(button: ReplyButton) -> KeyboardButton:
    match button.share:
        case Share.LOCATION:
            return KeyboardButton(button.text, request_location=True)
        case Share.CHANNEL:
            wanted = KeyboardButtonRequestChat(
                CHANNEL_REQUEST, True, user_administrator_rights=_POSTING, bot_administrator_rights=_POSTING
            )
            return KeyboardButton(button.text, request_chat=wanted)
        case Share.GROUP:
            wanted = KeyboardButtonRequestChat(GROUP_REQUEST, False, bot_is_member=True)
            return KeyboardButton(button.text, request_chat=wanted)
        case Share.WORDS:
            return KeyboardButton(button.text)


def markup(keyboard: Keyboard | None) -> InlineKeyboardMarkup | None:
    """Our keyboard as PTB's, for handlers."""
    return InlineKeyboardMarkup.de_json(_inline_keyboard(keyboard), None) if keyboard is not None else None


def _inline_keyboard(keyboard: Keyboard) -> dict[str, Any]:
    return {"inline_keyboard": [[_button(button) for button in row] for row in keyboard]}


def _button(button: Button) -> dict[str, Any]:
    if button.press is not None:
        return {"text": button.text, "callback_data": encode(button.press)}
    if button.share is not None:
        return {"text": button.text, "switch_inline_query": button.share}
    if button.copy is not None:
        return {"text": button.text, "copy_text": {"text": button.copy}}
    assert button.url is not None, "a button does something"
    return {"text": button.text, "url": button.url}


def _parameters(message: Message, text: str) -> dict[str, str]:
    """What sendMessage is told, each as text; what is not there is left out."""
    found = {"chat_id": str(message.chat_id), "text": text, "parse_mode": ParseMode.HTML.value}
    if message.thread_id is not None:
        found["message_thread_id"] = str(message.thread_id)
    if message.silent:
        found["disable_notification"] = "true"
    if message.reply_to:
        found["reply_parameters"] = _json({"message_id": message.reply_to, "allow_sending_without_reply": True})
    if message.keyboard is not None:
        found["reply_markup"] = _json(_inline_keyboard(message.keyboard))
    if not message.previews:
        found["link_preview_options"] = _NO_PREVIEW
    return found


def _json(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False)


class TelegramMessenger(Messenger):
    """Sends through the bot's own limiter and request object; one try, one outcome."""

    def __init__(self, bot: ExtBot[Any]) -> None:
        """`bot` has a TwoLaneLimiter and an AiohttpRequest."""
        if not isinstance(bot.request, AiohttpRequest) or not isinstance(bot.rate_limiter, TwoLaneLimiter):
            raise TypeError("the messenger needs a bot with our limiter and our request object")
        self._bot = bot
        self._request = bot.request
        self._limiter = bot.rate_limiter
        self._knows_moments = True  # until the server says that it does not

    def _text(self, text: TelegramHtml) -> str:
        return str(text if self._knows_moments else without_moments(text))

    def _too_new(self, error: TelegramError) -> bool:
        """Whether the server is too old for moments: said once, then they are left out."""
        found = self._knows_moments and _NO_MOMENTS in error.message.lower()
        if found:
            self._knows_moments = False
        return found

    async def facts(self, chat_id: int) -> ChatFacts | None:
        try:
            chat = await self._bot.get_chat(chat_id)
            admins = await self._bot.get_chat_administrators(chat_id)
        except TelegramError:
            return None
        return ChatFacts(chat.title or "", tuple(admin.user.id for admin in admins if not admin.user.is_bot))

    async def send(self, message: Message, lane: Lane) -> Outcome:
        url = f"{self._bot.base_url}/sendMessage"
        data = {"chat_id": message.chat_id}
        try:
            sent = await self._limiter.process_request(
                self._request.call, (url, _parameters(message, self._text(message.text))), {}, "sendMessage", data, lane
            )
        except TelegramError as error:
            return RetryLater(None, "moments are left out from now on") if self._too_new(error) else outcome_of(error)
        return Sent(sent["message_id"])

    async def send_picture(self, message: Message, png: bytes, lane: Lane) -> Outcome:
        try:
            sent = await self._bot.send_photo(
                chat_id=message.chat_id,
                photo=InputFile(png, filename="newsbrief.png", read_file_handle=False),
                caption=str(message.text),
                parse_mode=ParseMode.HTML,
                message_thread_id=message.thread_id,
                disable_notification=message.silent,
                reply_markup=markup(message.keyboard),
                rate_limit_args=lane,
            )
        except TelegramError as error:
            return outcome_of(error)
        return Sent(sent.message_id)

    async def edit(self, edit: MessageEdit, lane: Lane) -> EditOutcome:
        url = f"{self._bot.base_url}/editMessageText"
        parameters = {
            "chat_id": str(edit.chat_id),
            "message_id": str(edit.message_id),
            "text": self._text(edit.text),
            "parse_mode": ParseMode.HTML.value,
            "link_preview_options": _NO_PREVIEW,
        }
        if edit.keyboard:
            parameters["reply_markup"] = _json(_inline_keyboard(edit.keyboard))
        try:
            await self._limiter.process_request(
                self._request.call, (url, parameters), {}, "editMessageText", {"chat_id": edit.chat_id}, lane
            )
        except TelegramError as error:
            if self._too_new(error):
                return RetryLater(None, "moments are left out from now on")
            return edit_outcome_of(error)
        return Edited()
