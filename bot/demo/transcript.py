"""A chat as plain text, the way a person would see it."""

from bot.demo.entities import Entity
from bot.demo.state import ChatState, Message, User

WRAPS = {"bold": ("*", "*"), "italic": ("_", "_"), "strikethrough": ("~", "~"), "code": ("`", "`")}
FENCED = {"pre": "```"}
QUOTED = {"blockquote", "expandable_blockquote"}
SHOWN_SERVICE = {
    "document": "📎 {file_name}",
    "location": "📍 {latitude}, {longitude}",
    "chat_shared": "shares the chat {title!r}",
}


def transcript(chat: ChatState, bot: User, *, links: bool = False) -> str:
    """Every message that still stands: who, when, words, buttons; an edited one says so."""
    return "\n\n".join(lines(message, bot, links=links) for message in chat.messages.values() if not message.deleted)


def lines(message: Message, bot: User, *, links: bool = False) -> str:
    """One message with its heading and its buttons."""
    name = "anonymous admin" if message.anonymous else message.sender.first_name
    mark = " (edited)" if message.edited_at else ""
    head = f"{name}, {message.sent_at:%H:%M}{mark}" + (" (silent)" if message.silent else "")
    body = [readable(message.text, message.entities, links=links)] if message.text else []
    for kind, pattern in SHOWN_SERVICE.items():
        if kind in message.extra:
            body.append(pattern.format(**message.extra[kind]))
    if "photo" in message.extra:
        body.append("🖼")
    rows = [" ".join(f"[ {button['text']} ]" for button in row) for row in message.rows]
    keys = [" ".join(f"( {button['text']} )" for button in row) for row in message.markup.get("keyboard", [])]
    arrow = "" if message.sender is bot else "→ "
    text = "\n".join([*body, *rows, *keys]) or "(service message)"
    return f"{head}\n" + "\n".join(f"  {arrow}{line}".rstrip() for line in text.split("\n"))


def readable(text: str, entities: list[Entity], *, links: bool = False) -> str:
    """Text with its formatting shown by signs: *bold*, _italic_, `code`, > quote, link (address) if wished.

    >>> readable("one two", [{"type": "bold", "offset": 0, "length": 3}])
    '*one* two'
    """
    raw = text.encode("utf-16-le")  # offsets count UTF-16 units
    opens: dict[int, list[str]] = {}
    closes: dict[int, list[str]] = {}
    quoted: list[tuple[int, int]] = []
    for entity in entities:
        start, stop = entity["offset"], entity["offset"] + entity["length"]
        before, after = WRAPS.get(entity["type"], ("", ""))
        if links and entity["type"] == "text_link":
            before, after = "", f" ({entity['url']})"
        if entity["type"] in QUOTED:
            quoted.append((start, stop))
        opens.setdefault(start, []).append(before)
        closes.setdefault(stop, []).insert(0, after)
    shown = []
    marks = sorted({0, len(raw) // 2} | opens.keys() | closes.keys() | {at for pair in quoted for at in pair})
    for at, following in zip(marks, [*marks[1:], marks[-1]], strict=True):
        shown += closes.get(at, []) + opens.get(at, [])
        piece = raw[2 * at : 2 * following].decode("utf-16-le", "replace")
        inside = any(start <= at < stop for start, stop in quoted)
        if inside and any(start == at for start, _ in quoted):
            shown.append("> ")
        shown.append(piece.replace("\n", "\n> ") if inside else piece)
    return "".join(shown)
