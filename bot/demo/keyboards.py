"""Reply markups, checked as Telegram checks them."""

import re
from typing import Any

from bot.demo.refusals import bad_request

CALLBACK_BYTES = 64
BUTTONS_MAX = 100
COPY_TEXT_CHARS = 256
ACTIONS = (
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
)
LOOKS = {"text", "icon_custom_emoji_id", "style"}
REPLY_ACTIONS = (
    "request_users", "request_chat", "request_managed_bot", "request_contact", "request_location", "request_poll",
    "web_app",
)  # fmt: skip
REQUEST_FIELDS = set(
    "request_id chat_is_channel chat_is_forum chat_has_username chat_is_created user_administrator_rights "
    "bot_administrator_rights bot_is_member request_title request_username request_photo".split()
)
KINDS = ("inline_keyboard", "keyboard", "remove_keyboard", "force_reply")
_ADDRESS = re.compile(r"(?:https?://[^\s/.]+(?:\.[^\s/.]+)+(?:[/?#]\S*)?|tg://\S+)")


def checked_markup(markup: Any) -> dict[str, Any]:
    """The reply markup as it will be kept; RefusedError where Telegram would refuse it."""
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    kind = next((name for name in KINDS if name in markup), None)
    if kind is None:
        if markup:
            raise bad_request("can't parse reply keyboard markup JSON object")
        return {}
    if kind == "inline_keyboard":
        rows = [[checked_button(button) for button in row] for row in _rows(markup[kind], "inline keyboard")]
        if sum(len(row) for row in rows) > BUTTONS_MAX:
            raise bad_request("REPLY_MARKUP_TOO_LONG")
        return {kind: [row for row in rows if row]}
    if kind == "keyboard":
        rows = [[_reply_button(button) for button in row] for row in _rows(markup[kind], "keyboard")]
        return markup | {kind: rows}
    return markup


def _rows(rows: Any, what: str) -> list[list[Any]]:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request(f"can't parse {what} JSON object: an array of arrays of buttons expected")
    return rows


def checked_button(button: Any) -> dict[str, Any]:
    if not isinstance(button, dict) or not isinstance(button.get("text"), str) or not button["text"].strip():
        raise bad_request("can't parse inline keyboard button: Can't find field \"text\"")
    actions = [name for name in ACTIONS if name in button]
    unknown = button.keys() - LOOKS - set(ACTIONS)
    if unknown:
        raise bad_request(f"emulator: an inline keyboard button has no field {min(unknown)!r}")
    if not actions:
        raise bad_request(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        )
    if len(actions) > 1:  # Telegram silently takes one of them; which one is nothing to rely on
        raise bad_request(f"emulator: a button with {' and '.join(actions)}, exactly one is allowed")
    value = button[actions[0]]
    if actions[0] == "callback_data" and not 1 <= len(str(value).encode()) <= CALLBACK_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")
    if actions[0] == "url" and not _ADDRESS.fullmatch(str(value)):
        raise bad_request(f"inline keyboard button URL '{value}' is invalid: Wrong HTTP URL")
    if actions[0] == "copy_text":
        text = value.get("text", "") if isinstance(value, dict) else ""
        if not 1 <= len(text) <= COPY_TEXT_CHARS:
            raise bad_request("BUTTON_COPY_TEXT_INVALID")
    return button


def _reply_button(button: Any) -> dict[str, Any]:
    if isinstance(button, str):
        button = {"text": button}
    if not isinstance(button, dict) or not isinstance(button.get("text"), str) or not button["text"]:
        raise bad_request("can't parse keyboard button: Can't find field \"text\"")
    unknown = button.keys() - LOOKS - set(REPLY_ACTIONS)
    if unknown:
        raise bad_request(f"emulator: a keyboard button has no field {min(unknown)!r}")
    if len(button.keys() & set(REPLY_ACTIONS)) > 1:
        raise bad_request("emulator: a keyboard button may ask for one thing only")
    if "request_chat" in button:
        _checked_request(button["request_chat"])
    return button


def _checked_request(wanted: Any) -> None:
    """KeyboardButtonRequestChat; the rights of the bot must be part of those of the person."""
    if not isinstance(wanted, dict) or not isinstance(wanted.get("request_id"), int):
        raise bad_request("can't parse keyboard button: Can't find field \"request_id\"")
    if not isinstance(wanted.get("chat_is_channel"), bool):
        raise bad_request("can't parse keyboard button: Can't find field \"chat_is_channel\"")
    unknown = wanted.keys() - REQUEST_FIELDS
    if unknown:
        raise bad_request(f"emulator: KeyboardButtonRequestChat has no field {min(unknown)!r}")
    people, bots = (wanted.get(f"{who}_administrator_rights") for who in ("user", "bot"))
    if bots and any(value and not (people or {}).get(right) for right, value in bots.items()):
        raise bad_request("USER_RIGHTS_MISSING")
