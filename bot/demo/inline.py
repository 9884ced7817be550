"""Inline mode: what a bot offers, checked as Telegram checks it, and the message a chosen result becomes."""

import re
from dataclasses import dataclass
from typing import Any

from bot.demo.entities import Entity, width_utf16
from bot.demo.keyboards import checked_markup
from bot.demo.refusals import bad_request
from bot.demo.worded import worded

RESULTS_MAX = 50
RESULT_ID_BYTES = 64
NEXT_OFFSET_BYTES = 64
MESSAGE_UTF16 = 4096
ARTICLE = {
    "type",
    "id",
    "title",
    "input_message_content",
    "reply_markup",
    "url",
    "description",
    "thumbnail_url",
    "thumbnail_width",
    "thumbnail_height",
}
CONTENT = {"message_text", "parse_mode", "entities", "link_preview_options"}
_START_PARAMETER = re.compile("[A-Za-z0-9_-]{1,64}")


@dataclass(frozen=True)
class Offered:
    """One result: how it looks in the list, and the message it becomes."""

    id: str
    title: str
    description: str
    text: str
    entities: list[Entity]
    markup: dict[str, Any]


def checked_results(results: Any) -> list[Offered]:
    """RefusedError where Telegram would refuse them. Of the many kinds of results only articles are known here."""
    if not isinstance(results, list):
        raise bad_request("can't parse inline query results JSON object")
    if len(results) > RESULTS_MAX:
        raise bad_request("RESULTS_TOO_MUCH")
    offered = [_article(result) for result in results]
    if len({one.id for one in offered}) != len(offered):
        raise bad_request("RESULT_ID_DUPLICATE")
    return offered


def checked_button(button: Any) -> dict[str, Any]:
    """The button above the results."""
    if not button:
        return {}
    if not isinstance(button, dict) or not str(button.get("text", "")).strip():
        raise bad_request("SWITCH_PM_TEXT_EMPTY")
    if "web_app" not in button and not _START_PARAMETER.fullmatch(str(button.get("start_parameter", ""))):
        raise bad_request("START_PARAM_INVALID")
    return button


def checked_offset(offset: str) -> str:
    if len(offset.encode()) > NEXT_OFFSET_BYTES:
        raise bad_request("NEXT_OFFSET_INVALID")
    return offset


def _article(result: Any) -> Offered:
    if not isinstance(result, dict) or result.get("type") != "article":
        raise bad_request("emulator: only results of the type article are known")
    unknown = result.keys() - ARTICLE
    if unknown:
        raise bad_request(f"emulator: an article has no field {min(unknown)!r}")
    result_id = str(result.get("id", ""))
    if not 1 <= len(result_id.encode()) <= RESULT_ID_BYTES:
        raise bad_request("RESULT_ID_INVALID")
    if not str(result.get("title", "")).strip():
        raise bad_request("ARTICLE_TITLE_EMPTY")
    content = result.get("input_message_content")
    if not isinstance(content, dict) or not content.get("message_text"):
        raise bad_request("MESSAGE_EMPTY")
    unknown = content.keys() - CONTENT
    if unknown:
        raise bad_request(f"emulator: the text of a result has no field {min(unknown)!r}")
    text, entities = worded(content, "message_text", "entities")
    if not text:
        raise bad_request("MESSAGE_EMPTY")
    if width_utf16(text) > MESSAGE_UTF16:
        raise bad_request("MESSAGE_TOO_LONG")
    markup = checked_markup(result["reply_markup"]) if "reply_markup" in result else {}
    return Offered(result_id, str(result["title"]), str(result.get("description", "")), text, entities, markup)
