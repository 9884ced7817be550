"""Buttons, and the 64 bytes of callback data behind them.

Data reads `v1|verb|arg|arg`, or `v1.7|verb|arg` for the chat of our number 7 where that is not the chat the button is
in (a channel managed from a private chat): opaque ids, never text. A handler re-reads the state behind an id, so an
old, forged or foreign button can at most be stale.
"""

import re
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from bot.errors import StaleButtonError

_VERSION = re.compile(r"v1(?:\.([0-9]{1,18}))?")
_ID = re.compile("-?[0-9]{1,18}")  # fits the 64 bits of a database id

CALLBACK_BYTES = 64  # Bot API, InlineKeyboardButton.callback_data: "1-64 bytes"
VERSION = "v1"


def as_id(text: str) -> int | None:
    """A database id that somebody sent us; None when it is none.

    >>> as_id("12"), as_id("9" * 30), as_id("١٢")
    (12, None, None)
    """
    return int(text) if _ID.fullmatch(text) else None


class Press(NamedTuple):
    """What a pressed button asks for."""

    verb: str
    args: tuple[str, ...] = ()
    chat: int | None = None  # whom it is about, where that is not the chat it is pressed in

    def number(self, index: int) -> int:
        """The argument as an id; StaleButtonError when it is none (forged, or of another version)."""
        number = as_id(self.text(index))
        if number is None:
            raise StaleButtonError("a button without its id")
        return number

    def text(self, index: int, default: str = "") -> str:
        return self.args[index] if index < len(self.args) else default


class Button(NamedTuple):
    """One button: it presses, opens an address, shares or copies; exactly one of these."""

    text: str
    press: Press | None = None
    url: str | None = None
    share: str | None = None  # asks for a chat, and types `@bot` and this there: inline mode
    copy: str | None = None  # at most 256 characters, for the reader's clipboard


Keyboard = tuple[tuple[Button, ...], ...]  # rows


def press(verb: str, *args: object) -> Press:
    return Press(verb, tuple(str(arg) for arg in args))


def encode(value: Press) -> str:
    """Callback data; ValueError beyond 64 bytes, a defect of ours since arguments are ids.

    >>> encode(press("story", 7, "why")), encode(press("topics")._replace(chat=12))
    ('v1|story|7|why', 'v1.12|topics')
    """
    version = VERSION if value.chat is None else f"{VERSION}.{value.chat}"
    data = "|".join((version, value.verb, *value.args))
    if len(data.encode()) > CALLBACK_BYTES or data.count("|") != len(value.args) + 1:  # none within a part
        raise ValueError(f"callback data of {value.verb!r} does not fit {CALLBACK_BYTES} bytes")
    return data


def decode(data: str) -> Press:
    """The press behind callback data; StaleButtonError when it is not of this version."""
    version, *rest = data.split("|")
    known = _VERSION.fullmatch(version)
    if known is None or not rest or not rest[0]:
        raise StaleButtonError("a button of another version")
    return Press(rest[0], tuple(rest[1:]), int(known[1]) if known[1] else None)


def about_chat(keyboard: Keyboard, chat: int) -> Keyboard:
    """The keyboard with presses that are about this chat, wherever they are pressed."""
    return tuple(
        tuple(one._replace(press=one.press._replace(chat=chat)) if one.press else one for one in row)
        for row in keyboard
    )


class Share(Enum):
    """What a button of a reply keyboard asks of the person."""

    LOCATION = "location"
    CHANNEL = "channel"
    GROUP = "group"
    WORDS = "words"  # it says what is written on it


@dataclass(frozen=True, slots=True)
class ReplyButton:
    """A button under the field where people write; only in private chats."""

    text: str
    share: Share
