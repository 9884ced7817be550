"""The Messenger over python-telegram-bot: our messages become its calls, its errors become our outcomes."""

from collections.abc import Callable
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, ReplyParameters
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

from bot.chat.limiter import BotRetryAfter, wait_of
from bot.chat.request import AnswerLostError
from bot.core.buttons import Button, Keyboard, encode
from bot.core.delivery import (
    ChatGone,
    ChatMoved,
    Edited,
    EditFailed,
    EditOutcome,
    Lane,
    NotModified,
    Outcome,
    Refused,
    RetryLater,
    Sent,
    ThreadGone,
    Uncertain,
)
from bot.core.markup import TelegramHtml
from bot.ports import Message, Messenger

REASON_CHARS = 120  # a gateway's answer can be a web page

Mapped = Callable[[str], Outcome]

# What a 400 says, in small letters, and what it means for us; the first that fits. Telegram's words are no contract,
# so whatever is not known here is a refusal of this text, never of the chat.
_BAD_REQUESTS: tuple[tuple[tuple[str, ...], Mapped], ...] = (
    (("can't parse entities",), lambda reason: Refused(reason, as_plain=True)),
    (("message thread not found", "topic_closed", "topic_deleted", "topic_id_invalid"), ThreadGone),
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


def markup(keyboard: Keyboard | None) -> InlineKeyboardMarkup | None:
    if keyboard is None:
        return None
    return InlineKeyboardMarkup([[_button(button) for button in row] for row in keyboard])


def _button(button: Button) -> InlineKeyboardButton:
    data = encode(button.press) if button.press is not None else None
    return InlineKeyboardButton(button.text, callback_data=data, url=button.url)


class TelegramMessenger(Messenger):
    """Sends through the bot's own limiter and request object; one try, one outcome."""

    def __init__(self, bot: ExtBot[Any]) -> None:
        self._bot = bot

    async def send(self, message: Message, lane: Lane) -> Outcome:
        try:
            sent = await self._bot.send_message(
                chat_id=message.chat_id,
                text=message.text,
                parse_mode=ParseMode.HTML,
                message_thread_id=message.thread_id,
                disable_notification=message.silent or None,
                reply_parameters=_reply(message.reply_to),
                reply_markup=markup(message.keyboard),
                link_preview_options=_previews(shown=message.previews),
                rate_limit_args=lane,
            )
        except TelegramError as error:
            return outcome_of(error)
        return Sent(sent.message_id)

    async def edit(
        self, chat_id: int, message_id: int, text: TelegramHtml, keyboard: Keyboard | None = None
    ) -> EditOutcome:
        """Put other words and buttons into a message of ours; without a keyboard its buttons go."""
        try:
            await self._bot.edit_message_text(
                text,
                chat_id=chat_id,
                message_id=message_id,
                parse_mode=ParseMode.HTML,
                reply_markup=markup(keyboard),
                link_preview_options=_previews(shown=False),
            )
        except BadRequest as error:
            said = error.message.lower()
            if _NOT_MODIFIED in said:
                return NotModified()
            return EditFailed(error.message[:REASON_CHARS], gone=any(words in said for words in _MESSAGE_GONE))
        except TelegramError as error:
            return EditFailed(error.message[:REASON_CHARS])
        return Edited()


def _reply(message_id: int | None) -> ReplyParameters | None:
    return ReplyParameters(message_id, allow_sending_without_reply=True) if message_id is not None else None


def _previews(*, shown: bool) -> LinkPreviewOptions | None:
    return None if shown else LinkPreviewOptions(is_disabled=True)
