"""A chat as plain text, the way a person would see it."""

from collections.abc import Mapping
from dataclasses import replace

from bot.demo.entities import Entity
from bot.demo.state import Change, ChatState, Message, User

Wraps = Mapping[str, tuple[str, str]]  # by entity type: what stands before and after

SIGNS: Wraps = {
    "bold": ("*", "*"),
    "italic": ("_", "_"),
    "strikethrough": ("~", "~"),
    "code": ("`", "`"),
}
QUOTES = {"blockquote", "expandable_blockquote"}
SHARED = {
    "document": "📎 {file_name}",
    "location": "📍 {latitude}, {longitude}",
    "chat_shared": "shares the chat {chat_id}",
}


def transcript(chat: ChatState, bot: User, *, links: bool = False) -> str:
    """Every message that still stands: who, when, words, buttons; an edited one says so."""
    return "\n\n".join(lines(message, bot, links=links) for message in chat.messages.values() if not message.deleted)


def chronicle(chat: ChatState, bot: User) -> str:
    """What was said, pressed and edited, in order.

    Of several edits of one message with only presses between, the last is shown; a reader has seen the message.
    """
    told = []
    for at, change in enumerate(chat.log):
        if change.what == "pressed":
            told.append(f"{change.by} presses [ {change.pressed} ]")
        elif change.what == "deleted":
            told.append(f"({change.message.sender.first_name} deletes a message)")
        elif not _edited_again(chat.log[at + 1 :], change):
            then = replace(change.message, text=change.text, entities=change.entities, markup=change.markup)
            if change.what == "new":
                then.earlier = []
            told.append(lines(then, bot))
    return "\n\n".join(told)


def _edited_again(later: list[Change], change: Change) -> bool:
    """Whether the message changes once more before anything else is said."""
    for following in later:
        if following.what == "new":
            return False
        if following.what == "edited" and change.what == "edited":
            return following.message is change.message
    return False


def lines(message: Message, bot: User, *, links: bool = False) -> str:
    """One message with its heading and its buttons."""
    arrow = "" if message.sender is bot else "→ "
    text = "\n".join([body(message, links=links), *button_rows(message)]).strip("\n") or "(service message)"
    return f"{heading(message)}\n" + "\n".join(f"  {arrow}{line}".rstrip() for line in text.split("\n"))


def heading(message: Message) -> str:
    name = "anonymous admin" if message.anonymous else message.sender.first_name
    marks = " (edited)" if message.earlier else ""  # new buttons alone are no edit to a reader
    marks += " (silent)" if message.silent else ""
    return f"{name}, {message.sent_at:%H:%M}{marks}"


def body(message: Message, wraps: Wraps = SIGNS, *, links: bool = False) -> str:
    parts = [readable(message.text, message.entities, wraps, links=links)] if message.text else []
    parts += [pattern.format(**message.extra[kind]) for kind, pattern in SHARED.items() if kind in message.extra]
    if "photo" in message.extra:
        parts.append("🖼")
    return "\n".join(parts)


def button_rows(message: Message) -> list[str]:
    """Inline buttons as [ text ], those of a reply keyboard as ( text )."""
    rows = [" ".join(f"[ {button['text']} ]" for button in row) for row in message.rows]
    keys = [" ".join(f"( {button['text']} )" for button in row) for row in message.markup.get("keyboard", [])]
    return rows + keys


def readable(text: str, entities: list[Entity], wraps: Wraps = SIGNS, *, links: bool = False) -> str:
    """Text with its formatting shown by signs: *bold*, _italic_, `code`, > quote, link (address) where wished.

    >>> readable("one two", [{"type": "bold", "offset": 0, "length": 3}])
    '*one* two'
    """
    raw = text.encode("utf-16-le")  # offsets count UTF-16 units
    opens: dict[int, list[str]] = {}
    closes: dict[int, list[str]] = {}
    quotes: list[tuple[int, int]] = []
    for entity in entities:
        start, stop = entity["offset"], entity["offset"] + entity["length"]
        before, after = wraps.get(entity["type"], ("", ""))
        if links and entity["type"] == "text_link":
            after += f" ({entity['url']})"
        if entity["type"] in QUOTES:
            quotes.append((start, stop))
        opens.setdefault(start, []).append(before)
        closes.setdefault(stop, []).insert(0, after)
    shown = []
    marks = sorted({0, len(raw) // 2} | opens.keys() | closes.keys())
    for at, following in zip(marks, [*marks[1:], marks[-1]], strict=True):
        shown += closes.get(at, [])
        inside = any(start <= at < stop for start, stop in quotes)
        if any(start == at for start, _ in quotes):
            shown.append("> ")
        shown += opens.get(at, [])
        piece = raw[2 * at : 2 * following].decode("utf-16-le", "replace")
        shown.append(piece.replace("\n", "\n> ") if inside else piece)
    return "".join(shown)
