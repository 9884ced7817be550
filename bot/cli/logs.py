"""Logging for a terminal or a collector. No secret passes: a filter on the root handler takes them out."""

import json
import logging
import re
import sys
import traceback
from datetime import UTC, datetime

from bot.config import Settings

# A bot's token anywhere: python-telegram-bot's own HTTP backend would log it in every address.
_TOKEN = re.compile(r"[0-9]{5,}:[A-Za-z0-9_-]{30,}")
HIDDEN = "[hidden]"


class Redacting(logging.Formatter):
    """Formats a record, then hides the secrets, those in tracebacks too."""

    def __init__(self, secrets: tuple[str, ...]) -> None:
        super().__init__("%(asctime)s %(levelname)-7s %(message)s", "%H:%M:%S")
        self._secrets = tuple(secret for secret in secrets if len(secret) > 5)

    def format(self, record: logging.LogRecord) -> str:
        return self.hide(super().format(record))

    def hide(self, text: str) -> str:
        for secret in self._secrets:
            text = text.replace(secret, HIDDEN)
        return _TOKEN.sub(HIDDEN, text)


class JsonLines(Redacting):
    def format(self, record: logging.LogRecord) -> str:
        line = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        if record.exc_info and record.exc_info[0]:
            line["traceback"] = "".join(traceback.format_exception(*record.exc_info))
        return self.hide(json.dumps(line, ensure_ascii=False))


def set_up(settings: Settings) -> None:
    """`auto`: readable on a terminal, JSON lines elsewhere."""
    secrets = (
        settings.telegram.token.get_secret_value(),
        settings.telegram.webhook.secret_token.get_secret_value(),
        _password(settings.database.url),
    )
    wants_json = settings.log.format == "json" or (settings.log.format == "auto" and not sys.stderr.isatty())
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines(secrets) if wants_json else Redacting(secrets))
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(settings.log.level.upper())
    for chatty in ("httpx", "httpcore", "telegram", "aiohttp.access", "alembic", "apscheduler"):
        logging.getLogger(chatty).setLevel(logging.WARNING)


def _password(url: str) -> str:
    matched = re.match(r"[^:]+://[^:/@]*:([^@]*)@", url)
    return matched[1] if matched else ""
