"""An item is the same however its words are spaced: `identify` compares texts as they are, and what comes through the
door has its white space folded.
"""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from bot.core.items import identify
from bot.sources.clean import clean_entry
from bot.sources.entries import RawEntry

NOW = datetime(2026, 11, 2, 12, tzinfo=UTC)
WORDS = st.lists(st.sampled_from("storm ferry harbour Müller 港 wind 12 rises".split()), min_size=2, max_size=12)
SPACES = st.text(" \t\n\r\xa0\u2003\u3000", min_size=1, max_size=4)
TITLE = "The pier is closed"


def cleaned(title: str, summary: str):
    return clean_entry(RawEntry(title=title, summary=summary), "https://coast.example/feed", "en", NOW)


def spaced(words, data):
    return data.draw(SPACES) + "".join(word + data.draw(SPACES) for word in words)


@given(WORDS, WORDS, st.data())
def test_white_space_makes_no_other_item(title, lead, data):
    as_written = cleaned(" ".join(title), " ".join(["Today", *lead]))
    respaced = cleaned(spaced(title, data), spaced(["Today", *lead], data))
    assert respaced.title == as_written.title
    assert identify(respaced) == identify(as_written)


@given(st.text(max_size=60), st.text(max_size=200))
def test_whatever_is_written_comes_with_its_white_space_folded(title, lead):
    item = cleaned(title, lead)
    assert item.title == " ".join(item.title.split())
    lines = item.lead.split("\n") if item.lead else []
    assert all(line and line == " ".join(line.split()) for line in lines)


def test_identify_itself_folds_nothing():
    item = cleaned(TITLE, "It rained.")
    assert identify(item) != identify(item._replace(title=TITLE.replace(" ", "  ")))
