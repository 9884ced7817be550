"""Answers to pressed buttons and to inline queries."""

import re
from typing import Any

from bot.demo.entities import width_utf16
from bot.demo.inline import checked_button, checked_offset, checked_results
from bot.demo.realm import CALLBACK_WORDS, Answer, Realm
from bot.demo.refusals import bad_request

TOO_OLD = "query is too old and response timeout expired or query ID is invalid"

Params = dict[str, Any]


class Presses:
    def __init__(self, realm: Realm) -> None:
        self._realm = realm

    async def answer_callback_query(self, given: Params) -> Any:
        pressed = self._realm.pressed.get(given["callback_query_id"])
        if pressed is None:
            raise bad_request(TOO_OLD)
        text = given.get("text", "")
        if width_utf16(text) > CALLBACK_WORDS:
            raise bad_request("MESSAGE_TOO_LONG")
        # Bots without a game may only open a chat with themselves.
        own = re.escape(self._realm.bot.username)
        if given.get("url") and not re.fullmatch(rf"https://t\.me/{own}\?start=[A-Za-z0-9_-]{{1,64}}", given["url"]):
            raise bad_request("URL_INVALID")
        pressed.answer = pressed.answer or Answer(text, given.get("show_alert", False), given.get("url", ""))
        self._realm.bell.ring()
        return True

    async def answer_inline_query(self, given: Params) -> Any:
        asked = self._realm.asked.get(given["inline_query_id"])
        if asked is None or asked.results is not None:
            raise bad_request(TOO_OLD)
        asked.button = checked_button(given.get("button"))
        asked.next_offset = checked_offset(given.get("next_offset", ""))
        asked.is_personal, asked.cache_s = given.get("is_personal", False), given.get("cache_time", 300)
        asked.results = checked_results(given["results"])
        self._realm.bell.ring()
        return True
