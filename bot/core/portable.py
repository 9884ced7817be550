"""A chat's choices as a file of its own: what /export writes, and what /import takes, from this bot or another.

The file is JSON, sorted and indented, so that the same choices are the same bytes. It holds no number of a chat or a
person, and no id of this installation: topics are their slugs or their words, sources their addresses, stories the
address of an item of theirs. All of `Choices` is in it; a key of `RULES` says what each part may be.

    {"newsbrief": "chat", "format": 1, "choices": {"topics": ["world", {"words": "lunar landing"}], …}}
"""

import json
import re
from collections.abc import Callable, Mapping
from datetime import datetime, time
from typing import Any

from bot.core.markup import clean
from bot.core.mutes import MuteKind
from bot.core.queries import LONGEST_STORED, parse_query
from bot.core.schedule import MOST_SLOTS, zone_keys
from bot.core.sources import tidy_name
from bot.core.subscriptions import EmptyDay
from bot.core.tastes import KEPT
from bot.core.taxonomy import TAXONOMY
from bot.core.urls import web_address
from bot.core.volume import MOST_MINUTES, MOST_PER_SOURCE
from bot.errors import BadQueryError, ChatFileError, FileFault

KIND = "chat"
FORMAT = 1
MOST_BYTES = 2 * 2**20  # of a file that a person may send
MOST_OF_A_KIND = 1000  # topics, mutes, … in a file: what an operator may allow a chat at most
MOST_SOURCES = 10_000
MOST_STORIES = 30  # an operator may give new chats as many
TEXT_CHARS = 400
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z]{2,4})?")
_DAYS = re.compile("0?1?2?3?4?5?6?")

Json = Any
Rule = Callable[[Json], bool]


def write_file(choices: Mapping[str, Json]) -> bytes:
    """The file of these choices; equal choices give equal bytes."""
    content = {"newsbrief": KIND, "format": FORMAT, "choices": dict(choices)}
    return (json.dumps(content, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()


def is_chat_file(data: bytes) -> bool:
    """Whether it means to be one: JSON, however broken."""
    return data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in {b"{", b"["}


def read_file(data: bytes) -> dict[str, Json]:
    """The choices in a file, each of a form it may have; ChatFileError for a file that is not one of ours as a whole.

    Parts may be missing: then the chat keeps its own.
    """
    try:
        content = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise ChatFileError(FileFault.BROKEN) from None
    if not isinstance(content, dict) or content.get("newsbrief") != KIND:
        raise ChatFileError(FileFault.UNKNOWN)
    number, choices = content.get("format"), content.get("choices")
    if not isinstance(number, int) or not isinstance(choices, dict):
        raise ChatFileError(FileFault.UNKNOWN)
    strange = sorted(map(str, choices.keys() - RULES.keys()))
    if number > FORMAT or strange:
        raise ChatFileError(FileFault.TOO_NEW, strange[0][:TEXT_CHARS] if strange else "")
    for key, value in choices.items():
        if not RULES[key](value):
            raise ChatFileError(FileFault.BAD_VALUE, key)
    return choices


def _text(value: Json) -> bool:
    return isinstance(value, str) and 0 < len(value) <= TEXT_CHARS and clean(value) == value


def _number(least: int, most: int) -> Rule:
    return lambda value: isinstance(value, int) and not isinstance(value, bool) and least <= value <= most


def _one_of(*allowed: object) -> Rule:
    return lambda value: isinstance(value, str | bool) and value in allowed


def _or_none(rule: Rule) -> Rule:
    return lambda value: value is None or rule(value)


def _list(rule: Rule, most: int = MOST_OF_A_KIND) -> Rule:
    return lambda value: isinstance(value, list) and len(value) <= most and all(map(rule, value))


def _row(*rules: Rule) -> Rule:
    return lambda value: (
        isinstance(value, list)
        and len(value) == len(rules)
        and all(rule(one) for rule, one in zip(rules, value, strict=True))
    )


def _object(**rules: Rule) -> Rule:
    """An object of these keys; one whose value may be null may be missing."""
    return lambda value: (
        isinstance(value, dict)
        and value.keys() <= rules.keys()
        and all(rule(value.get(name)) for name, rule in rules.items())
    )


def _moment(value: Json) -> bool:
    try:
        return isinstance(value, str) and datetime.fromisoformat(value).tzinfo is not None
    except ValueError:
        return False


def _wall(value: Json) -> bool:
    try:
        return isinstance(value, str) and f"{time.fromisoformat(value):%H:%M}" == value
    except ValueError:
        return False


def _quiet(value: Json) -> bool:
    begin, _, end = value.partition("-") if isinstance(value, str) else ("", "", "")
    return _wall(begin) and _wall(end) and begin != end


def _language(value: Json) -> bool:
    return isinstance(value, str) and _LANGUAGE.fullmatch(value) is not None


def _days(value: Json) -> bool:
    return isinstance(value, str) and value != "" and _DAYS.fullmatch(value) is not None


def _words(value: Json) -> bool:
    """Words that are a query: what may be followed, and what may be muted."""
    try:
        # What was left out and how well it must fit come on top of the words themselves.
        return isinstance(value, str) and clean(value) == value and _text(parse_query(value, LONGEST_STORED).text)
    except BadQueryError:
        return False


def _address(value: Json) -> bool:
    return isinstance(value, str) and web_address(value) == value and clean(value) == value


def _name(value: Json) -> bool:
    return _text(value) and tidy_name(value) == value


def _topic(value: Json) -> bool:
    return (isinstance(value, str) and value in TAXONOMY) or _object(words=_words)(value)


_STORY = _object(link=_address, headline=_or_none(lambda value: isinstance(value, str) and clean(value) == value))


def _mute(value: Json) -> bool:
    if not _row(_one_of(*MuteKind), lambda _: True, _or_none(_moment))(value):
        return False
    rule = {MuteKind.WORDS: _words, MuteKind.SOURCE: _text, MuteKind.STORY: _STORY, MuteKind.TOPIC: _text}[
        MuteKind(value[0])
    ]
    return rule(value[1])


RULES: dict[str, Rule] = {
    "topics": _list(_topic),  # a taxonomy slug, or {"words": …}
    "feeds": _list(_object(url=_address, name=_or_none(_name)), MOST_SOURCES),
    "slots": _list(_row(_wall, _days, _or_none(_text)), MOST_SLOTS),
    "mutes": _list(_mute),
    "tastes": _list(_row(_STORY, _one_of("more", "less")), KEPT),
    "tracks": _list(_STORY),
    "language": _language,
    "zone": lambda value: isinstance(value, str) and value in zone_keys(),
    "stories": _number(1, MOST_STORIES),
    "minutes": _or_none(_number(1, MOST_MINUTES)),
    "per_source": _or_none(_number(1, MOST_PER_SOURCE)),
    "article_languages": _list(_language, 100),
    "empty_day": _one_of(*EmptyDay),
    "quiet": _or_none(_quiet),
    "paused": _one_of(True, False),
    "paused_until": _or_none(_moment),
}
# Columns of a chat's row that are nobody's choice, and stay; a test compares this with the schema.
NO_CHOICE = frozenset("id chat_id thread_id kind pending told_at first_wanted held_until nights created_at".split())
# Where a part of `Choices` goes that has no key of its own; a test compares both with what a chat can choose.
WITHIN = {"feed_names": "feeds", "state": "paused"}
