"""Telegram's counting of messages, off until a test turns it on.

Telegram publishes no exact rule; these are the figures of its FAQ: about 30 messages a second in all, one a second in
one chat, 20 a minute in one group.
"""

from collections import defaultdict, deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from bot.demo.refusals import too_many_requests

COUNTED = {"sendMessage", "sendDocument", "sendPhoto", "editMessageText"}


@dataclass
class Limits:
    """None is no limit. A call beyond one is refused with 429 and the seconds until there is room."""

    per_second: int | None = None
    per_chat_second: int | None = None
    per_group_minute: int | None = None
    _counted: dict[tuple[str, str], deque[datetime]] = field(default_factory=lambda: defaultdict(deque), repr=False)

    def count(self, method: str, chat_id: Any, at: datetime) -> None:
        if method not in COUNTED:
            return
        chat = str(chat_id)
        rules = [
            (("all", ""), self.per_second, timedelta(seconds=1)),
            (("chat", chat), self.per_chat_second, timedelta(seconds=1)),
            (("group", chat), self.per_group_minute if chat.startswith("-") else None, timedelta(minutes=1)),
        ]
        for key, limit, span in rules:
            recent = self._counted[key]
            while recent and at - recent[0] >= span:
                recent.popleft()
            if limit is not None and len(recent) >= limit:
                wait = recent[0] + span - at
                raise too_many_requests(max(1, -int(-wait.total_seconds() // 1)))
        for key, _, _ in rules:
            self._counted[key].append(at)
