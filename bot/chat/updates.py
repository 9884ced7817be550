"""What Telegram tells us, read so that nothing in it can make us deaf.

PTB gives up asking after one "Unauthorized", and reads updates by the batch: one that it cannot read (of a Bot API
server older or newer than it knows) comes again with every call, and nothing behind it ever arrives.
"""

import logging
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from telegram import Bot, Update
from telegram.error import TelegramError

from bot.chat.watched import WatchedRequest

log = logging.getLogger(__name__)


class TokenRefusedError(TelegramError):
    """Telegram no longer knows our token, or says so for a while."""

    __slots__ = ()


def read_update(data: Mapping[str, Any], bot: Bot | None = None) -> Update | None:
    """The update; None, with a line in the log, for one that cannot be read. Its words stay out of the log."""
    try:
        return Update.de_json(dict(data), bot)
    except Exception as error:  # noqa: BLE001 (whatever PTB stumbles over; its trace would show what people wrote)
        kind = type(error).__name__
    log.error("update %s is left out: PTB cannot read it (%s)", data.get("update_id"), kind)
    return None


class UpdatesRequest(WatchedRequest):
    """For asking for updates; what cannot be read becomes an update of which only the number is left."""

    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        status, payload = await super().do_request(*args, **kwargs)
        if status in {HTTPStatus.UNAUTHORIZED, HTTPStatus.NOT_FOUND}:
            raise TokenRefusedError("Telegram does not know this token")
        return status, payload

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        answer = WatchedRequest.parse_json_payload(payload)
        updates = answer.get("result")
        if isinstance(updates, list):
            answer["result"] = [
                update if read_update(update) else {"update_id": update["update_id"]} for update in updates
            ]
        return answer
