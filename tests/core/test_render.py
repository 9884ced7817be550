"""A digest as messages: whole stories, in order, within what one message can hold."""

from dataclasses import replace
from datetime import date

import pytest

from bot.core.digests import Digest, EditionKind, Entry, Mark, Receipt, Section
from bot.core.leads import LeadSentence
from bot.core.markup import ENTITIES_MAX, MESSAGE_UTF16, count_entities, width_utf16
from bot.core.ranking import Rank
from bot.core.render import Blocks, Names, digest_pages
from bot.core.topics import TopicId
from bot.core.wording import Wording
from tests.factories import a_story
from tests.fakes import START

SHORT = (LeadSentence("It is over.", "Orbit Wire", 1), LeadSentence("All are safe.", "Coast News", 2))
LONG = tuple(replace(one, text=one.text * 25) for one in SHORT)


def pages_of(count: int, lead: tuple[LeadSentence, ...]):
    stories = [
        a_story(
            f"Ferry {n} comes home", id=n, lead=lead, sources=("Orbit Wire", "Coast News"), link=f"https://e.org/{n}"
        )
        for n in range(1, count + 1)
    ]
    entries = tuple(Entry(story, TopicId(1), Mark.CHANGED, "12 → 18", Rank(1, 1, 1, 0)) for story in stories)
    receipt = Receipt(count, count, count, count, 1, 1, START)
    digest = Digest(EditionKind.SLOT, date(2026, 3, 2), START, START, (Section(TopicId(1), entries),), 0, receipt)
    return digest_pages(digest, Names({1: "🌍 World"}), "UTC", Blocks(START, Wording()))


@pytest.mark.parametrize("lead", [SHORT, LONG], ids=["many entities", "long texts"])
def test_every_story_comes_once_in_order_and_each_message_fits(lead):
    pages = pages_of(20, lead)
    assert len(pages) > 1
    assert [story.id for page in pages for story in page.stories] == list(range(1, 21))
    for page in pages:
        assert width_utf16(page.text) <= MESSAGE_UTF16
        assert count_entities(page.text) <= ENTITIES_MAX, "what is beyond has no links any more"
    buttons = [button.text for page in pages for row in page.keyboard for button in row]
    assert buttons[:20] == [str(number) for number in range(1, 21)]


def test_a_digest_of_a_usual_size_is_one_message():
    (page,) = pages_of(8, SHORT)
    assert page.text.startswith("🗞 <b>Your briefing</b>")
