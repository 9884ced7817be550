"""Text of the bot as it will be seen: read by its parse mode, with what Telegram finds in it by itself."""

from typing import Any

from bot.demo.entities import Entity, parse_html, written
from bot.demo.refusals import bad_request


def worded(given: dict[str, Any], text_field: str, entities_field: str) -> tuple[str, list[Entity]]:
    """Text and entities as they will be seen, by parse mode or as given."""
    text = given.get(text_field, "")
    mode = given.get("parse_mode", "").lower()
    if mode == "html":
        text, entities = parse_html(text)
        return text, sorted(entities + _unmarked(text, entities), key=lambda entity: entity["offset"])
    if mode in {"markdown", "markdownv2"}:
        raise bad_request("emulator: this bot writes HTML")
    if mode:
        raise bad_request("unsupported parse_mode")
    text = text.strip()
    return text, given.get(entities_field) or written(text)


def _unmarked(text: str, entities: list[Entity]) -> list[Entity]:
    """Commands and addresses in plain sight become entities too, except inside links and code."""
    taken = [
        (entity["offset"], entity["offset"] + entity["length"])
        for entity in entities
        if entity["type"] in {"text_link", "code", "pre"}
    ]
    return [
        found
        for found in written(text)
        if not any(start < found["offset"] + found["length"] and found["offset"] < stop for start, stop in taken)
    ]
