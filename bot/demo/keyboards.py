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
    return button
