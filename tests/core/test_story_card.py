"""The card of a story, and the page of its sources, however big the story is."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core.cards.stories import Stance
from bot.core.cards.story import VERSIONS_A_PAGE, VERSIONS_SHOWN, ShareWays, sources_page, story_card
from bot.core.leads import LeadSentence
from bot.core.markup import MESSAGE_UTF16, escape, plain, width_utf16
from bot.core.stories import StoryRevision
from bot.core.wording import Wording
from tests.factories import a_story, an_item
from tests.fakes import START

MINUTE = timedelta(minutes=1)
WORDING = Wording()
WAYS = ShareWays("https://t.me/newsbrief_bot?start=s_7", "s_7")


def versions(count, sources=3, title="Ferry aground"):
    return [
        an_item(
            f"{title} {number}", source=f"Source {number % sources}", published_at=START + timedelta(minutes=number)
        )
        for number in range(count)
    ]


def card(items, revisions=(), related=(), ways=WAYS, why=(), story=None):
    sources = tuple(dict.fromkeys(item.source for item in items))
    story = story or a_story("Ferry aground", sources=sources, item_count=len(items))
    return story_card(story, items, revisions, why, related, Stance(), ways, "UTC", START + timedelta(hours=2), WORDING)


def labels(found):
    return [[button.text for button in row] for row in found.keyboard]


def test_the_buttons():
    found = card(versions(2), related=[a_story("Ferry traffic halted in the Strait after the accident off Hornby")])
    assert labels(found) == [
        ["👍 More like this", "👎 Less like this"],
        ["📌 Track", "🔕 Mute story"],
        ["📰 Sources", "↗ Share", "🔗 Copy link"],
        ["→ Ferry traffic halted in the Strait after…"],
    ]
    _, share, copy = found.keyboard[2]
    assert (share.share, copy.copy) == ("s_7", WAYS.link)


def test_without_inline_mode_there_is_only_the_link():
    assert labels(card(versions(2), ways=ShareWays(WAYS.link, None)))[2] == ["📰 Sources", "🔗 Copy link"]


def test_the_newest_versions_and_how_many_more():
    found = plain(card(versions(20)).text)
    assert "20 versions · 3 sources" in found
    assert "Ferry aground 19" in found
    assert f"Ferry aground {19 - VERSIONS_SHOWN}" not in found
    assert f"…and {20 - VERSIONS_SHOWN} more under “Sources”" in found
    assert "more under" not in plain(card(versions(VERSIONS_SHOWN)).text)


def test_what_changed_says_when_what_and_who():
    items = versions(3)
    revisions = (
        StoryRevision(1, "Ferry aground", None, START, items[0].id),
        StoryRevision(2, "Ferry aground", "12 → 18 hurt", START + timedelta(minutes=30), items[1].id),
        StoryRevision(3, "Ferry sinks", None, START + timedelta(minutes=40), 404),
    )
    found = plain(card(items, revisions).text)
    assert "What changed\n• 09:30 · 12 → 18 hurt (Source 1)\n• 09:40 · Ferry sinks" in found


@pytest.mark.parametrize("count", [1, 7, 300])
def test_the_biggest_story_fits_a_message(count):
    long = "The coast guard said so at length. " * 20
    items = versions(count, sources=100, title="Ferry aground " * 12)
    revisions = [StoryRevision(number, long, long, START, items[0].id) for number in range(1, 60)]
    lead = tuple(LeadSentence(long, "Coast News", 1) for _ in range(3))
    story = a_story(long, lead=lead, sources=("Coast News",), headings=(long,) * 8, summary=None)
    why = [escape(f"• {long}"[:300])] * 4
    found = card(items, revisions, why=why, story=story)
    assert width_utf16(found.text) <= MESSAGE_UTF16


def test_the_sources_page_has_every_version_with_its_link_page_by_page():
    items = versions(40, sources=7)
    story = a_story("Ferry aground", sources=tuple(dict.fromkeys(item.source for item in items)))
    offset, seen = 0, []
    while True:
        page = sources_page(story, items, offset, "UTC", START, WORDING)
        assert width_utf16(page.text) <= MESSAGE_UTF16
        here = [item.id for item in items if f'"{item.link}"' in page.text]
        assert 0 < len(here) <= VERSIONS_A_PAGE
        seen += here
        more = [button.press for row in page.keyboard for button in row if button.text == "More ›" and button.press]
        if not more:
            break
        offset = more[0].number(1)
    assert sorted(seen) == [item.id for item in items]
    assert labels(page) == [["‹ Previous"], ["‹ Back"]]


def test_a_source_that_renamed_itself_is_listed_all_the_same():
    items = versions(2)
    story = a_story("Ferry aground", sources=("Source 0",))
    assert "Source 1" in sources_page(story, items, 0, "UTC", START, WORDING).text


def test_hostile_texts_stay_texts():
    item = replace(versions(1)[0], title="<b>bold</b> & co\u202e", source="<i>Wire</i>", link='https://x.example/"><b>')
    story = a_story("<script>", sources=("<i>Wire</i>",))
    for text in (card([item], story=story).text, sources_page(story, [item], 0, "UTC", START, WORDING).text):
        assert "<script>" not in text
        assert "<i>Wire" not in text
        assert "\u202e" not in text
