"""How a source is, in one line, and which one a name means."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.core.cards.sources import FAULTS, health, reason, source_list
from bot.core.feeds import Condition, FeedId, Health, health_of
from bot.core.markup import MESSAGE_UTF16, plain, width_utf16
from bot.core.sources import Source, find_source, find_voice
from bot.core.wording import Wording
from bot.errors import ParseFault
from bot.ports import FetchFault

NOW = datetime(2026, 3, 11, 9, 0, tzinfo=UTC)
ENGLISH = Wording()
WELL = Source(
    feed_id=FeedId(1),
    title="Touchline Daily",
    name="Touchline Daily",
    address="https://touchline.example/rss",
    followed=True,
    stories=3,
    days=7,
    muted=False,
    health=Health(Condition.WELL, None, timedelta(minutes=20)),
    new_item_at=NOW - timedelta(minutes=10),
    failures=0,
    fault=None,
)


def told(**state: Any) -> str:
    """The line of a source in this state, by the words its feed's row has for it."""
    new_item_at = state.get("new_item_at", WELL.new_item_at)
    judged = health_of(
        checked_at=state.get("checked_at", NOW),
        ok_at=state.get("checked_at", NOW),
        failing_since=state.get("failing_since"),
        retired_at=state.get("retired_at"),
        rhythm=state.get("rhythm", timedelta(minutes=20)),
        last_new_item_at=new_item_at,
    )
    source = replace(
        WELL,
        health=judged,
        new_item_at=new_item_at,
        failures=state.get("failures", 0),
        fault=state.get("fault"),
    )
    return plain(health(source, "UTC", NOW, ENGLISH))


@pytest.mark.parametrize(
    ("state", "line"),
    [
        ({}, "every 20 min, last item 10 min ago"),
        ({"rhythm": None}, "last item 10 min ago"),
        ({"new_item_at": None, "rhythm": None}, "nothing came yet"),
        ({"checked_at": None, "new_item_at": None, "rhythm": None}, "about to be read for the first time"),
        (
            {"new_item_at": NOW - timedelta(days=5), "rhythm": timedelta(hours=2)},
            "💤 silent for 5 d, usually every 2 h",
        ),
        ({"new_item_at": NOW - timedelta(days=3), "rhythm": timedelta(days=1)}, "every 24 h, last item 3 d ago"),
        (
            {"failures": 4, "failing_since": NOW - timedelta(days=1), "fault": "host not found: no such name"},
            "⚠️ failing since yesterday 09:00: host not found",
        ),
        (
            {"failures": 2, "failing_since": NOW - timedelta(hours=1), "fault": "HTTP error: status 404"},
            "⚠️ failing since 08:00: its server answers with error 404",
        ),
        ({"failures": 1, "failing_since": NOW, "fault": "cannot connect"}, "every 20 min, last item 10 min ago"),
        (
            {"failures": 1, "failing_since": NOW, "new_item_at": None, "fault": "cannot connect"},
            "⚠️ failing since 09:00: it cannot be reached",
        ),
        (
            {"failures": 1, "failing_since": NOW, "retired_at": NOW, "fault": "gone for good (410): never again"},
            "⚠️ not read any more: it is gone for good",
        ),
    ],
)
def test_how_a_source_is(state, line):
    assert told(**state) == line


def test_many_sources_come_in_pages_that_lead_to_each_other_and_fit_a_message():
    many = tuple(
        replace(WELL, feed_id=FeedId(number), name=f"{number} {'W' * 60}", followed=number < 12) for number in range(25)
    )
    pages = [source_list(many, page, "UTC", NOW, ENGLISH) for page in range(3)]
    turning = [[button.text for button in row] for row in (page.keyboard[-2] for page in pages)]
    assert turning == [["Page 2 of 3 ›"], ["‹ Page 1", "Page 3 of 3 ›"], ["‹ Page 2"]]
    shown = [button.press.args[0] for page in pages for row in page.keyboard[:-2] for button in row if button.press]
    assert shown == [str(number) for number in range(25)]
    assert "Sources you follow" in pages[1].text
    assert "Sources of your topics" in pages[1].text
    assert all(width_utf16(page.text) <= MESSAGE_UTF16 for page in pages)
    beyond = source_list(many, 99, "UTC", NOW, ENGLISH)
    assert beyond == pages[2]


def test_every_fault_has_words_for_a_reader():
    assert FAULTS.keys() == {*FetchFault, *ParseFault}


@pytest.mark.parametrize("fault", [None, "", "something new"])
def test_a_fault_nobody_knows_has_words_too(fault):
    assert reason(fault, ENGLISH) == "it cannot be read"


def test_details_stay_with_the_operator():
    assert "10.0.0.5" not in told(failures=9, failing_since=NOW, fault="address not allowed: db.lan is 10.0.0.5")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("touchline daily", "Touchline Daily"),
        ("  TOUCH ", "Touchline Daily"),
        ("the morning paper", "The morning paper"),
        ("Courier", "The morning paper"),  # its own name goes on to work
        ("The", ("The morning paper", "The evening paper")),
        ("Nothing", ("Touchline Daily", "The morning paper", "The evening paper")),
    ],
)
def test_a_source_is_found_by_its_name(text, found):
    sources = (
        WELL,
        replace(WELL, name="The morning paper", title="Courier"),
        replace(WELL, name="The evening paper", title="Post"),
    )
    result = find_source(text, sources)
    assert (result.name if isinstance(result, Source) else result) == found


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("touchline daily", "Touchline Daily"),
        ("The pink  paper", "Touchline Daily"),
        ("strait", "Strait Post"),
        ("tide", "Tide"),
        ("tidew", "Tidewater Review"),
        ("t", None),
        ("Nobody", None),
    ],
)
def test_a_name_to_mute_is_that_of_a_source_or_of_one_whose_items_it_carries(text, voice):
    sources = [replace(WELL, name="The Pink Paper")]
    assert find_voice(text, sources, ["Strait Post", "Tide", "Tidewater Review"]) == voice
