"""Oddities met in feeds: one a file, its story in a comment on top, what must come of it beside it."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.sources.reading import read_feed

FOLDER = Path(__file__).parents[1] / "data" / "feeds"
FILES = sorted(path for path in FOLDER.iterdir() if not path.name.endswith(".expected.json"))
NOW = datetime(2026, 11, 2, 12, tzinfo=UTC)


def test_the_oddities_are_found():
    assert len(FILES) >= 30


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_oddity(path):
    expected = json.loads((FOLDER / f"{path.stem}.expected.json").read_text(encoding="utf-8"))
    feed = read_feed(path.read_bytes(), url="https://news.example.org/feed", content_type="", now=NOW)
    assert feed.title == "Lighthouse News"
    assert len(feed.items) == len(expected["items"])
    for item, wanted in zip(feed.items, expected["items"], strict=True):
        got = {name: _plain(getattr(item, name)) for name in wanted}
        assert got == wanted
    assert expected.get("without", "\0") not in repr(feed)
    if "ttl_s" in expected:
        assert feed.ttl is not None
        assert feed.ttl.total_seconds() == expected["ttl_s"]
        assert sorted(feed.skip_hours) == expected["skip_hours"]
        assert feed.language == expected["language"]


def _plain(value):
    if isinstance(value, datetime):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value
