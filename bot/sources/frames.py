"""What the program and its parsing workers say to each other: four bytes of length, and plain values in `marshal`.

Thousands of items pass here, and pickling them costs four times as much. A request is followed by the body it is about,
as it is: it may be long, and packing would copy it.
"""

import marshal
import struct
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

from bot.core.items import ParsedFeed, ParsedItem
from bot.errors import ParseFault
from bot.ports import ParsePlan

LENGTH = struct.Struct(">I")


class Request(NamedTuple):
    size_bytes: int  # of the body that follows
    url: str
    content_type: str
    now: datetime
    max_items: int
    plan: ParsePlan
    limit_s: float  # after which the worker gives up by itself
    spare_only: bool = False  # the complete parser hung or died on this document
    cut: tuple[int, bool] | None = (
        None  # known items are left out of it: how many are left (known.py), whether captions stay
    )

    def packed(self) -> bytes:
        plan = self.plan  # its `rest` is the body, if anything
        known = (plan.known, plan.pinned, plan.compare)
        return _frame((*self[:3], self.now.timestamp(), self.max_items, *known, *self[6:]))

    @classmethod
    def unpacked(cls, data: bytes) -> "Request":
        size_bytes, url, content_type, now, max_items, known, pinned, compare, *rest = marshal.loads(data)  # noqa: S302 - from our parent
        plan = ParsePlan(known, pinned, compare)
        at = datetime.fromtimestamp(now, UTC)
        return cls(size_bytes, url, content_type, at, max_items, plan, *rest)


class Answer(NamedTuple):
    feed: ParsedFeed | None
    fault: ParseFault | None = None
    detail: str = ""
    memory_bytes: int = 0  # what the worker holds after it; 0 when it did not look

    def packed(self) -> bytes:
        feed = None if self.feed is None else _plain(self.feed)
        return _frame((feed, self.fault and self.fault.value, self.detail, self.memory_bytes))

    @classmethod
    def unpacked(cls, data: bytes) -> "Answer":
        feed, fault, detail, memory_bytes = marshal.loads(data)  # noqa: S302 - from our own worker
        return cls(feed and _feed(*feed), fault and ParseFault(fault), detail, memory_bytes)


READY = LENGTH.pack(0)  # what a worker says first


def _frame(plain: tuple[Any, ...]) -> bytes:
    data = marshal.dumps(plain)
    return LENGTH.pack(len(data)) + data


def _plain(feed: ParsedFeed) -> tuple[Any, ...]:
    items = [
        (*item[:4], published_at and published_at.timestamp(), updated_at and updated_at.timestamp(), *item[6:])
        for item in feed.items
        for published_at, updated_at in ((item.published_at, item.updated_at),)
    ]
    ttl_s = None if feed.ttl is None else feed.ttl.total_seconds()
    return (feed.title, feed.site_url, feed.language, items, ttl_s, *feed[5:])


def _feed(
    title: str, site_url: str | None, language: str | None, items: list[Any], ttl_s: float | None, *rest: Any
) -> ParsedFeed:
    found = [
        ParsedItem(title, lead, link, guid, _moment(published), _moment(updated), *rest)
        for title, lead, link, guid, published, updated, *rest in items
    ]
    ttl = None if ttl_s is None else timedelta(seconds=ttl_s)
    return ParsedFeed(title, site_url, language, tuple(found), ttl, *rest)


def _moment(timestamp: float | None) -> datetime | None:
    return None if timestamp is None else datetime.fromtimestamp(timestamp, UTC)
