"""The file of a chat's choices: equal choices are equal bytes, and nothing gets in that no chat could choose."""

import json

import pytest

from bot.core.portable import MOST_OF_A_KIND, is_chat_file, read_file, write_file
from bot.core.queries import parse_query
from bot.errors import ChatFileError, FileFault

STORY = {"link": "https://coast.example/1", "headline": "Ferry aground"}
CHOICES = {
    "topics": ["world", {"words": "lunar landing -football"}],
    "feeds": [{"url": "https://coast.example/rss", "name": "The morning paper"}, {"url": "https://b.example/"}],
    "slots": [["08:00", "0123456", None], ["10:00", "6", "science"]],
    "mutes": [
        ["words", "golf", "2026-03-18T09:00:00+00:00"],
        ["source", "Coast News", None],
        ["story", STORY, None],
    ],
    "tastes": [[STORY, "more"], [{"link": "https://coast.example/2", "headline": "Quay"}, "less"]],
    "language": "en",
    "zone": "Europe/Berlin",
    "stories": 8,
    "minutes": None,
    "per_source": 2,
    "article_languages": ["en", "pt-br"],
    "empty_day": "tell",
    "paused": True,
    "paused_until": "2026-04-01T00:00:00+00:00",
}


def file_of(**choices):
    return json.dumps({"newsbrief": "chat", "format": 1, "choices": choices}).encode()


def fault_of(data):
    with pytest.raises(ChatFileError) as caught:
        read_file(data)
    return caught.value.fault, caught.value.key


def test_what_is_written_is_read():
    assert read_file(write_file(CHOICES)) == CHOICES


def test_a_topic_with_all_that_its_owner_tuned_is_read():
    query = parse_query("space exploration").at_least(0.8)
    for number in range(40):
        query = query.without_synonym(f"synonym number {number}")
    tuned = CHOICES | {"topics": [{"words": query.to_text()}]}
    assert read_file(write_file(tuned)) == tuned


def test_equal_choices_are_equal_bytes_whatever_their_order():
    assert write_file(CHOICES) == write_file(dict(reversed(CHOICES.items())))


def test_a_mark_of_byte_order_does_no_harm():
    data = b"\xef\xbb\xbf" + write_file(CHOICES)
    assert is_chat_file(data)
    assert read_file(data) == CHOICES


def test_parts_may_be_missing():
    assert read_file(file_of()) == {}


@pytest.mark.parametrize(
    "data",
    [
        b"{",
        write_file(CHOICES)[:-40],
        b'{"newsbrief": "chat" "format": 1}',
        b"[" * 100_000,
        b'{"a": ' * 50_000,
        b'{"a": ' + b"9" * 5000 + b"}",
        b"\xff\xfe{\x00}\x00",
        b"{\x00}",
    ],
    ids=["begun", "cut short", "no comma", "deep", "deeper", "long number", "utf-16", "nul"],
)
def test_what_is_no_json_is_broken(data):
    assert fault_of(data) == (FileFault.BROKEN, "")


@pytest.mark.parametrize(
    "data",
    [
        b"{}",
        b"[]",
        b"7",
        b"null",
        b'{"newsbrief": "installation", "format": 1, "choices": {}}',
        b'{"newsbrief": "chat", "format": "1", "choices": {}}',
        b'{"newsbrief": "chat", "format": 1, "choices": []}',
        b'{"newsbrief": 1, "schema": "0005", "rows": {}}',
    ],
)
def test_json_of_others_is_not_ours(data):
    assert fault_of(data) == (FileFault.UNKNOWN, "")


def test_a_later_format_is_too_new():
    assert fault_of(b'{"newsbrief": "chat", "format": 2, "choices": {}}') == (FileFault.TOO_NEW, "")


def test_a_choice_we_do_not_know_is_too_new():
    assert fault_of(file_of(stories=8, colour="blue")) == (FileFault.TOO_NEW, "colour")


@pytest.mark.parametrize(
    ("key", "values"),
    {
        "topics": [None, "world", ["no such topic"], [{"words": ""}], [{"words": "-golf"}], [{"words": "a\u0000b"}],
                   [{"words": "x" * 500}], [{"text": "moon"}], [7], [[]], ["world"] * (MOST_OF_A_KIND + 1)],
        "feeds": [[{"url": "ftp://a.example"}], [{"url": "javascript:alert(1)"}], [{"url": "https://"}], [{}], ["x"],
                  [{"url": "https://a.example/" + "x" * 3000}], [{"url": "https://a.example", "name": "x" * 41}],
                  [{"url": "https://a.example", "name": " a "}], [{"url": "https://a.example", "colour": "blue"}],
                  [{"url": "https://a.example/\ud800"}]],
        "slots": [[["8:00", "0", None]], [["24:00", "0", None]], [["08:00", "", None]], [["08:00", "10", None]],
                  [["08:00", "7", None]], [["08:00:30", "0", None]], [["08:00", "0"]], ["08:00"],
                  [["08:00", "0", None]] * 13],
        "mutes": [[["words", "-golf", None]], [["regex", ".*", None]], [["words", "golf", "soon"]],
                  [["words", "golf", "2026-03-18T09:00:00"]], [["story", "7", None]], [["story", {"link": "x"}, None]],
                  [["source", "", None]], [["words", "golf"]]],
        "tastes": [[[STORY, "like"]], [[STORY, 1]], [["7", "more"]], [[{"headline": "x"}, "more"]]],
        "language": [None, "", "english", "../..", 7],
        "zone": [None, "Mars/Olympus", "../../etc/passwd", ""],
        "stories": [None, 0, -1, 31, 8.0, "8", True, 10**30],
        "minutes": [0, 999, "3"],
        "per_source": [0, 999, [2]],
        "article_languages": [None, "en", ["english"], [None], ["en"] * 101],
        "empty_day": [None, "shout", ["tell"], {}],
        "paused": [None, 1, "yes"],
        "paused_until": ["tomorrow", "2026-04-01", 7],
    }.items(),
)  # fmt: skip
def test_a_value_nobody_could_have_chosen_is_named(key, values):
    for value in values:
        assert fault_of(file_of(**{key: value})) == (FileFault.BAD_VALUE, key), value


def test_every_rule_is_tried():
    assert CHOICES.keys() == read_file(write_file(CHOICES)).keys()
