"""TelegramHtml: text that Telegram's HTML mode can read, made only here.

Telegram knows a handful of tags and only four named entities (Bot API, "HTML style"); everything foreign is escaped
once, where it enters a message. Lengths are UTF-16 code units after entities are read: that is what Telegram counts.
"""

import html
import re
from collections.abc import Iterable, Sequence
from datetime import datetime

ENTITIES_MAX = 100  # in a message; Telegram leaves what comes behind them without its links and emphasis
MESSAGE_UTF16 = 4096  # Bot API, sendMessage: "1-4096 characters after entities parsing"

# Bidirectional controls a foreign title could use to turn the rest of a message around; isolates are ours to add.
_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufff9-\ufffb]")
_TAG = re.compile(r"<[^>]*>")
_MOMENT = re.compile(r"</?tg-time\b[^>]*>")


class TelegramHtml(str):
    """Escaped text. Made by `escape`, `join` and the tag functions below; never by hand from foreign text."""

    __slots__ = ()

    def __repr__(self) -> str:  # message texts never reach a log by accident
        return f"<TelegramHtml of {len(self)} characters>"


def clean(text: str) -> str:
    """Foreign text without NUL, control characters, lone surrogates and bidirectional overrides."""
    return _BIDI.sub("", _CONTROL.sub("", text))


def escape(text: str) -> TelegramHtml:
    return TelegramHtml(html.escape(clean(text), quote=False))


def raw(markup: str) -> TelegramHtml:
    """Markup of our own making: sentences of wording.py. Foreign text goes through `escape`."""
    return TelegramHtml(markup)


def join(parts: Iterable[TelegramHtml], separator: str = "") -> TelegramHtml:
    return TelegramHtml(separator.join(parts))


def bold(text: TelegramHtml) -> TelegramHtml:
    return TelegramHtml(f"<b>{text}</b>")


def italic(text: TelegramHtml) -> TelegramHtml:
    return TelegramHtml(f"<i>{text}</i>")


def code(text: str) -> TelegramHtml:
    return TelegramHtml(f"<code>{escape(text)}</code>")


def link(text: TelegramHtml, url: str | None) -> TelegramHtml:
    """A link; only http(s) and tg: addresses become one, anything else stays plain text."""
    if url is None or not url.lower().startswith(("http://", "https://", "tg://")):
        return text
    return TelegramHtml(f'<a href="{html.escape(clean(url), quote=True)}">{text}</a>')


def quote(text: TelegramHtml, *, expandable: bool = False) -> TelegramHtml:
    return TelegramHtml(f"<blockquote{' expandable' if expandable else ''}>{text}</blockquote>")


def moment(at: datetime, shown: TelegramHtml) -> TelegramHtml:
    """A moment the reader's app counts from ("3 hours ago") in its own words whenever it is looked at.

    `shown` is for apps that cannot.
    """
    return TelegramHtml(f'<tg-time unix="{int(at.timestamp())}" format="r">{shown}</tg-time>')


def without_moments(text: TelegramHtml) -> TelegramHtml:
    """The same for a Bot API server from before 9.5, which does not know moments: it shows what they say."""
    return TelegramHtml(_MOMENT.sub("", text))


def plain(text: TelegramHtml) -> str:
    """What a person reads: tags gone, entities read, links as `text (address)`."""
    spelled = re.sub(r'<a href="([^"]*)">(.*?)</a>', r"\2 (\1)", text, flags=re.DOTALL)
    return html.unescape(_TAG.sub("", spelled))


def width_utf16(text: TelegramHtml) -> int:
    """UTF-16 units Telegram counts: without tags, entities read.

    >>> width_utf16(bold(escape("a < 😀")))
    6
    """
    shown = html.unescape(_TAG.sub("", text))
    return len(shown) if shown.isascii() else len(shown.encode("utf-16-le", "surrogatepass")) // 2


def shorten(text: str, limit_chars: int) -> str:
    """Foreign text cut at a word, with an ellipsis when something is gone.

    >>> shorten("one two three", 9)
    'one two…'
    """
    text = " ".join(text.split())
    if len(text) <= limit_chars:
        return text
    cut = text[: limit_chars - 1]
    at_word = cut.rsplit(" ", 1)[0] if " " in cut[limit_chars // 2 :] else cut
    return at_word.rstrip(" ,;:–—-") + "…"


def pack(blocks: Iterable[TelegramHtml], limit_utf16: int = MESSAGE_UTF16, gap: str = "\n\n") -> list[TelegramHtml]:
    """Blocks joined into as few messages as fit; a block is never cut, so no tag is.

    Raises ValueError for a block that fits no message: whoever makes blocks keeps each below the limit.
    """
    known = list(blocks)
    return [
        join(known[some.start : some.stop], gap)
        for some in pack_widths([*map(width_utf16, known)], [*map(count_entities, known)], limit_utf16, len(gap))
    ]


def count_entities(text: TelegramHtml) -> int:
    """How many entities Telegram makes of its tags.

    >>> count_entities(bold(link(escape("a < b"), "https://example.org")))
    2
    """
    return text.count("</")


def pack_widths(
    widths: Sequence[int], entities: Sequence[int], limit_utf16: int = MESSAGE_UTF16, gap_utf16: int = 2
) -> list[range]:
    """Which blocks share a message, by how wide they are and how many entities each has; ValueError as in `pack`.

    >>> pack_widths([10, 10, 10], [1, 1, 1], limit_utf16=25)
    [range(0, 2), range(2, 3)]
    >>> pack_widths([10, 10, 10], [60, 40, 1])
    [range(0, 2), range(2, 3)]
    """
    if widths and sum(widths) + gap_utf16 * (len(widths) - 1) <= limit_utf16 and sum(entities) <= ENTITIES_MAX:
        return [range(len(widths))]  # nearly all are so
    parts: list[range] = []
    start = size = marked = number = 0
    for number, (width, marks) in enumerate(zip(widths, entities, strict=True), 1):
        if width > limit_utf16:
            raise ValueError(f"a block of {width} UTF-16 units fits no message of {limit_utf16}")
        if number - 1 > start and (size + gap_utf16 + width > limit_utf16 or marked + marks > ENTITIES_MAX):
            parts.append(range(start, number - 1))
            start, size, marked = number - 1, 0, 0
        size += width + (gap_utf16 if number - 1 > start else 0)
        marked += marks
    if number > start:
        parts.append(range(start, number))
    return parts
