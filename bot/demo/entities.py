"""Telegram's HTML mode: markup in, text and entities out, and the refusals in Telegram's words.

The rules are those of the Bot API page ("HTML style") and of TDLib's own reader: fifteen tags, four named entities,
numeric ones, anything else that looks like an entity stays as it is. Offsets count UTF-16 units.
"""

import re
from dataclasses import dataclass, field
from typing import Any

from bot.demo.refusals import bad_request

Entity = dict[str, Any]

TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "span": "spoiler",
    "tg-spoiler": "spoiler",
    "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
    "blockquote": "blockquote",
}
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
TIME_FORMAT = re.compile(r"r|w?[dD]?[tT]?")
_CHARACTER = re.compile(r"&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]+));?")
_NAME_TOKEN = re.compile(r"[0-9A-Za-z.-]*")

# What a person's own message is marked with, in the order of trust.
_WRITTEN = re.compile(
    r"(?P<url>https?://[^\s<>\"]+)|(?<![\w/])(?P<bot_command>/[A-Za-z0-9_]{1,64}(?:@\w+)?)"
    r"|(?<!\w)(?P<mention>@[A-Za-z]\w{3,31})|(?<!\w)(?P<hashtag>#[^\W\d]\w*)"
)


@dataclass
class _Open:
    tag: str
    start: int
    attributes: dict[str, str] = field(default_factory=dict)


def width_utf16(text: str) -> int:
    """The length as Telegram counts it.

    >>> width_utf16("a😀")
    3
    """
    return len(text) + sum(char > "\uffff" for char in text)


def written(text: str) -> list[Entity]:
    """The entities Telegram sees in what a person typed: commands, addresses, mentions, hashtags."""
    return [
        {
            "type": match.lastgroup,
            "offset": width_utf16(text[: match.start()]),
            "length": width_utf16(match.group()),
        }
        for match in _WRITTEN.finditer(text)
    ]


def parse_html(markup: str) -> tuple[str, list[Entity]]:
    """Text and entities of HTML-mode markup, ends trimmed as Telegram trims them.

    >>> parse_html("<b>one</b> &lt; two")
    ('one < two', [{'type': 'bold', 'offset': 0, 'length': 3}])

    Raises RefusedError ("can't parse entities: …") with the byte offset Telegram would name.
    """
    return _trimmed(*_Reader(markup).read())


class _Reader:
    def __init__(self, markup: str) -> None:
        self.markup = markup
        self.at = 0
        self.text: list[str] = []
        self.width = 0
        self.open: list[_Open] = []
        self.entities: list[Entity] = []

    def read(self) -> tuple[str, list[Entity]]:
        while self.at < len(self.markup):
            char = self.markup[self.at]
            if char == "&":
                self._write(self._character())
            elif char != "<":
                self._write(char)
                self.at += 1
            elif self.markup[self.at + 1 : self.at + 2] == "/":
                self._end_tag()
            else:
                self._start_tag()
        if self.open:
            raise _cannot_parse(f'Can\'t find end tag corresponding to start tag "{self.open[-1].tag}"')
        kept = [entity for entity in self.entities if entity["length"] > 0]
        return "".join(self.text), sorted(kept, key=lambda entity: (entity["offset"], -entity["length"]))

    def _write(self, text: str) -> None:
        self.text.append(text)
        self.width += width_utf16(text)

    def _character(self) -> str:
        """One character reference, or the ampersand itself where none begins."""
        match = _CHARACTER.match(self.markup, self.at)
        if match:
            decimal, hexadecimal, name = match.groups()
            number = int(decimal) if decimal else int(hexadecimal, 16) if hexadecimal else 0
            char = NAMED.get(name, "") if name else chr(number) if 0 < number < 0x10FFFF else ""
            if char and not "\ud800" <= char <= "\udfff":
                self.at = match.end()
                return char
        self.at += 1
        return "&"

    def _byte(self, at: int) -> int:
        return len(self.markup[:at].encode())

    def _skip(self, stop: str) -> int:
        """Moves to the next white space or one of `stop`; where it stands then."""
        while self.at < len(self.markup) and not self.markup[self.at].isspace() and self.markup[self.at] not in stop:
            self.at += 1
        return self.at

    def _skip_space(self) -> None:
        while self.at < len(self.markup) and self.markup[self.at].isspace():
            self.at += 1

    def _start_tag(self) -> None:
        begin = self.at
        self.at += 1
        tag = self.markup[begin + 1 : self._skip(">")].lower()
        if self.at >= len(self.markup):
            raise _cannot_parse(f"Unclosed start tag at byte offset {self._byte(begin)}")
        if tag not in TAGS:
            raise _cannot_parse(f'Unsupported start tag "{tag}" at byte offset {self._byte(begin)}')
        opened = _Open(tag, self.width)
        while True:
            self._skip_space()
            if self.at >= len(self.markup):
                raise _cannot_parse(f"Unclosed start tag at byte offset {self._byte(begin)}")
            if self.markup[self.at] == ">":
                self.at += 1
                break
            name, value = self._attribute(tag, begin)
            opened.attributes[name] = value
        if tag == "span" and opened.attributes.get("class") != "tg-spoiler":
            raise _cannot_parse(f'Tag "span" must have class "tg-spoiler" at byte offset {self._byte(begin)}')
        if tag == "tg-time":
            unix, style = opened.attributes.get("unix", ""), opened.attributes.get("format", "")
            if not re.fullmatch("-?[0-9]+", unix) or not TIME_FORMAT.fullmatch(style):
                raise _cannot_parse(f'Tag "tg-time" has a bad attribute at byte offset {self._byte(begin)}')
        if tag == "tg-emoji" and not opened.attributes.get("emoji-id", "").isdigit():
            raise _cannot_parse(f"Invalid custom emoji identifier specified at byte offset {self._byte(begin)}")
        self.open.append(opened)

    def _attribute(self, tag: str, begin: int) -> tuple[str, str]:
        start = self.at
        name = self.markup[start : self._skip("=>")].lower()
        if not name:
            raise _cannot_parse(f'Empty attribute name in the tag "{tag}" at byte offset {self._byte(begin)}')
        self._skip_space()
        if self.markup[self.at : self.at + 1] != "=":
            if (tag, name) == ("blockquote", "expandable"):
                return name, ""
            raise _cannot_parse(
                f'Expected equal sign in declaration of an attribute of the tag "{tag}" '
                f"at byte offset {self._byte(begin)}"
            )
        self.at += 1
        self._skip_space()
        quote = self.markup[self.at : self.at + 1]
        if quote not in {'"', "'"}:
            token = _NAME_TOKEN.match(self.markup, self.at)
            assert token is not None
            self.at = token.end()
            if self.at < len(self.markup) and not self.markup[self.at].isspace() and self.markup[self.at] != ">":
                raise _cannot_parse(f"Unexpected end of name token at byte offset {self._byte(token.start())}")
            return name, token.group().lower()
        self.at += 1
        value = []
        while self.at < len(self.markup) and self.markup[self.at] != quote:
            if self.markup[self.at] == "&":
                value.append(self._character())
            else:
                value.append(self.markup[self.at])
                self.at += 1
        if self.at >= len(self.markup):
            raise _cannot_parse(f"Unclosed start tag at byte offset {self._byte(begin)}")
        self.at += 1
        return name, "".join(value)

    def _end_tag(self) -> None:
        begin = self.at
        if not self.open:
            raise _cannot_parse(f"Unexpected end tag at byte offset {self._byte(begin)}")
        self.at += 2
        tag = self.markup[begin + 2 : self._skip(">")].lower()
        self._skip_space()
        if self.markup[self.at : self.at + 1] != ">":
            raise _cannot_parse(f"Unclosed end tag at byte offset {self._byte(begin)}")
        self.at += 1
        opened = self.open.pop()
        if tag not in {"", opened.tag}:
            raise _cannot_parse(
                f'Unmatched end tag at byte offset {self._byte(begin)}, expected "</{opened.tag}>", found "</{tag}>"'
            )
        self._close(opened)

    def _close(self, opened: _Open) -> None:
        entity: Entity = {"type": TAGS[opened.tag], "offset": opened.start, "length": self.width - opened.start}
        given = opened.attributes
        match opened.tag:
            case "a":
                url = given.get("href") or "".join(self.text)[-entity["length"] :]
                if not _is_address(url):
                    return  # Telegram drops the link and keeps its text
                entity["url"] = url
            case "blockquote" if "expandable" in given:
                entity["type"] = "expandable_blockquote"
            case "code" if given.get("class", "").startswith("language-") and self.open and self.open[-1].tag == "pre":
                self.open[-1].attributes["language"] = given["class"].removeprefix("language-")
                return
            case "pre" if "language" in given:
                entity["language"] = given["language"]
            case "tg-emoji":
                entity["custom_emoji_id"] = given["emoji-id"]
            case "tg-time":
                entity["unix_time"] = int(given["unix"])
                entity["date_time_format"] = given.get("format", "")
            case _:
                pass
        self.entities.append(entity)


def _is_address(url: str) -> bool:
    return bool(re.match(r"(?:https?://[^\s/]+\.[^\s/]+|https?://localhost|tg://|mailto:|[\w-]+\.[\w.-]+)", url))


def _trimmed(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    lead = width_utf16(text) - width_utf16(text.lstrip())
    text = text.strip()
    end = width_utf16(text)
    kept = []
    for entity in entities:
        start = max(entity["offset"] - lead, 0)
        stop = min(entity["offset"] + entity["length"] - lead, end)
        if stop > start:
            kept.append(entity | {"offset": start, "length": stop - start})
    return text, kept


def _cannot_parse(reason: str) -> Exception:
    return bad_request(f"can't parse entities: {reason}")
