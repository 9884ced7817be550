"""Kinds of values that config.toml and the environment may hold, and what to write where one is wrong."""

import difflib
import ipaddress
import re
from datetime import time, timedelta
from typing import Annotated
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import BeforeValidator

from bot.core.taxonomy import TAXONOMY

_DURATION = re.compile(r"\s*(\d+(?:\.\d+)?)\s*(s|m|h|d|w)\s*")
_UNIT = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


def _duration(value: object) -> object:
    """`90s`, `15m`, `6h`, `7d`, `2w`."""
    if isinstance(value, str):
        match = _DURATION.fullmatch(value)
        if match is None:
            raise ValueError("not a duration; write 90s, 15m, 6h or 7d")
        return timedelta(**{_UNIT[match[2]]: float(match[1])})
    if isinstance(value, timedelta):
        return value
    raise ValueError("not a duration; write it in quotes: 90s, 15m, 6h or 7d")


def _duration_or_never(value: object) -> object:
    if value is None or value == "never":
        return None
    return _duration(value)


def listed(value: object) -> object:
    """A list; in the environment also `a, b`."""
    if isinstance(value, str):
        return [part.strip() for part in value.split(",") if part.strip()]
    return value


def _wall_time(value: object) -> object:
    if isinstance(value, time):  # TOML has them too, without quotes
        return value.replace(second=0, microsecond=0, tzinfo=None)
    match = re.fullmatch(r"([01]?\d|2[0-3]):([0-5]\d)", value.strip()) if isinstance(value, str) else None
    if match is None:
        raise ValueError("not a time of day; write 08:00, in quotes")
    return time(int(match[1]), int(match[2]))


def _wall_time_or_never(value: object) -> object:
    return None if value is None or value == "never" else _wall_time(value)


def _zone(value: object) -> object:
    try:
        ZoneInfo(str(value))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError("not a time zone; write Europe/Berlin, America/New_York or UTC") from None
    return value


def _is_web_address(value: object) -> bool:
    try:
        parts = urlsplit(str(value))
        return parts.scheme in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        return False


def _web_address(value: object) -> object:
    if not _is_web_address(value):
        raise ValueError("not a web address; write https://example.org/feed.xml")
    return value


def _server_address(value: object) -> object:
    if not _is_web_address(value):
        raise ValueError("not the address of a server; write it with https:// or http:// in front")
    return value


def _listen_address(value: object) -> object:
    """Where a server of ours listens: host:port; without a host it is this machine alone."""
    _, colon, port = str(value).rpartition(":")
    if not (colon and port.isascii() and port.isdigit() and int(port) < 1 << 16):
        raise ValueError("not host:port with a port up to 65535; write 127.0.0.1:8080")
    return value


def _reachable(value: object) -> object:
    """An exception to the address guard: a network, or host:port."""
    text = str(value)
    try:
        ipaddress.ip_network(text)
    except ValueError:
        host, colon, port = text.rpartition(":")
        if not (colon and host and port.isdigit() and 0 < int(port) < 1 << 16):
            raise ValueError("neither a network nor host:port; write 10.0.0.0/8 or localhost:8000") from None
    return text


def _topic(value: object) -> object:
    if value not in TAXONOMY:
        close = difflib.get_close_matches(str(value), TAXONOMY, n=1)
        hint = f"did you mean {close[0]}?" if close else "topics of the taxonomy are world, sport, science and others"
        raise ValueError(f"not a topic; {hint}")
    return value


def _language(value: object) -> object:
    if not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z]{2,4})?", str(value)):
        raise ValueError("not the code of a language; write en, de or pt-br")
    return value


Duration = Annotated[timedelta, BeforeValidator(_duration)]
WallTime = Annotated[time, BeforeValidator(_wall_time)]
Zone = Annotated[str, BeforeValidator(_zone)]
WebAddress = Annotated[str, BeforeValidator(_web_address)]
ServerAddress = Annotated[str, BeforeValidator(_server_address)]
ListenAddress = Annotated[str, BeforeValidator(_listen_address)]
ListenAddressOrEmpty = Annotated[str, BeforeValidator(lambda value: _listen_address(value) if value else value)]
Reachable = Annotated[str, BeforeValidator(_reachable)]
TopicSlug = Annotated[str, BeforeValidator(_topic)]
Language = Annotated[str, BeforeValidator(_language)]
DurationOrNever = Annotated[timedelta | None, BeforeValidator(_duration_or_never)]
WallTimeOrNever = Annotated[time | None, BeforeValidator(_wall_time_or_never)]
WebAddressOrEmpty = Annotated[str, BeforeValidator(lambda value: _web_address(value) if value else value)]
