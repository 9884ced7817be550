"""What the program and its parsing workers say to each other: four bytes of length, and a pickle.

A request is followed by the body it is about, as it is: it may be long, and pickling would copy it.
"""

import pickle
import struct
from dataclasses import dataclass
from datetime import datetime

from bot.core.items import ParsedFeed
from bot.errors import ParseFault
from bot.ports import ParsePlan

LENGTH = struct.Struct(">I")


@dataclass(frozen=True, slots=True)
class Request:
    size_bytes: int  # of the body that follows
    url: str
    content_type: str
    now: datetime
    max_items: int
    plan: ParsePlan
    limit_s: float  # after which the worker gives up by itself
    spare_only: bool  # the complete parser hung or died on this document


@dataclass(frozen=True, slots=True)
class Answer:
    feed: ParsedFeed | None
    fault: ParseFault | None = None
    detail: str = ""
    memory_bytes: int = 0  # what the worker holds after it; 0 when it did not look


def frame(value: object) -> bytes:
    data = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
    return LENGTH.pack(len(data)) + data
