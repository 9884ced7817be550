"""A recipe: topics and times to pass on, behind a link. It holds nothing of who made it.

Its key is a digest of what is in it: the same recipe has one link, whoever shares it, and a key leads to what it says
or nowhere. Topics and times are written as in a chat's file (core/portable.py).
"""

import hashlib
import json
import re
from base64 import urlsafe_b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import time
from typing import Any

from bot.core.schedule import SlotRule

KEY_BYTES = 12  # 96 bits: 16 characters of the 64 that a link may carry
KEY = re.compile(r"[A-Za-z0-9_-]{16}")
PAYLOAD = "r"  # /start r_KEY


@dataclass(frozen=True, slots=True)
class Recipe:
    topics: tuple[Any, ...]  # slugs of the taxonomy, or {"words": …}
    slots: tuple[tuple[str, str, str | None], ...]  # wall time, days, topic

    @property
    def key(self) -> str:
        """What its link ends with: the same for the same recipe."""
        content = json.dumps(self.to_json(), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return urlsafe_b64encode(hashlib.sha256(content.encode()).digest()[:KEY_BYTES]).decode()

    @property
    def rules(self) -> tuple[SlotRule, ...]:
        return tuple(
            SlotRule(time.fromisoformat(wall), frozenset(map(int, days)), topic) for wall, days, topic in self.slots
        )

    def to_json(self) -> dict[str, Any]:
        return {"topics": list(self.topics), "slots": [list(slot) for slot in self.slots]}


def recipe_of(content: Mapping[str, Sequence[Any]]) -> Recipe:
    """The recipe of what is stored, or of a chat's choices in their portable form; the rest of those is left behind."""
    return Recipe(tuple(content["topics"]), tuple((wall, days, topic) for wall, days, topic in content["slots"]))


def recipe_link(username: str, key: str) -> str:
    return f"https://t.me/{username}?start={PAYLOAD}_{key}"
