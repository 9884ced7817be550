"""The message that told a story says what the story says now."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.core.cards import tracks
from bot.core.digests import Digest, EditionKind, Entry, Mark, Receipt, Section
from bot.core.leads import LeadSentence
from bot.core.living import Grown, retold, retold_update, room_below
from bot.core.markup import ENTITIES_MAX, MESSAGE_UTF16, count_entities, plain, raw, width_utf16
from bot.core.ranking import Rank
from bot.core.render import Blocks, Names, digest_pages, repeat_notice
from bot.core.topics import TopicId
from bot.core.wording import Wording
from tests.factories import a_story
from tests.fakes import START

WORDING = Wording()
RECEIPT = Receipt(10, 3, 3, 3, 1, 1, START)
LEAD = (LeadSentence("The coast guard was called at dawn.", "Coast News", 1),)
FERRY = a_story("Ferry aground, 12 hurt", lead=LEAD, newest_at=START - timedelta(minutes=20))
MOON = a_story("Lander reaches the Moon")
BOTH = (FERRY, MOON)


def a_message(*stories, mark=Mark.NEW, kind=EditionKind.SLOT):
    rank = Rank(1, 1, 1, 0)
    entries = tuple(Entry(story, TopicId(1), mark, story.change, rank) for story in stories)
    digest = Digest(kind, date(2026, 3, 2), START, START, (Section(TopicId(1), entries),), 0, RECEIPT)
    (page,) = digest_pages(digest, Names({1: "🌍 World"}), "UTC", Blocks(START, WORDING))
    return page.text


def grown(story, number=1, *, told_revision=1, told_before=False):
    return Grown(story, number, told_revision, told_before)


def redraw(text, *stories, sent_at=START, room=MESSAGE_UTF16):
    return retold(text, stories, "Europe/Berlin", sent_at, WORDING, room)


LATER = START + timedelta(hours=5, minutes=5)  # 15:05 in Berlin
WIDER = replace(FERRY, sources=("Coast News", "Orbit Wire"), updated_at=LATER)
WORSE = replace(WIDER, headline="Ferry aground, 18 hurt", revision=2, change="12 → 18 hurt")


def test_another_source_is_named_in_the_storys_own_lines_and_nothing_else_moves():
    before = a_message(*BOTH)
    after = redraw(before, grown(WIDER))
    old, new = before.split("\n\n"), after.split("\n\n")
    assert [at for at, (a, b) in enumerate(zip(old, new, strict=True)) if a != b] == [2]
    assert new[2].startswith("1. <b>")
    assert plain(raw(new[2])).endswith("Coast News, Orbit Wire · updated 15:05")
    assert f'unix="{int(LATER.timestamp())}"' in new[2], "the reader's app counts on"
    assert "✏️" not in after


def test_a_change_in_substance_is_marked_and_said():
    after = plain(redraw(a_message(*BOTH), grown(WORSE)))
    assert "Ferry aground, 18 hurt" in after
    assert "✏️\nChanged: 12 → 18 hurt" in after
    assert "12 hurt " not in after


@pytest.mark.parametrize("hours", [0, 3, 30])
def test_an_age_alone_is_no_visible_change(hours):
    before = a_message(*BOTH)
    aged = replace(FERRY, updated_at=START + timedelta(hours=hours))
    assert redraw(before, grown(aged), grown(MOON, 2)) is None


def test_what_was_redrawn_once_is_not_redrawn_again_for_the_same_state():
    once = redraw(a_message(*BOTH), grown(WORSE))
    assert redraw(once, grown(replace(WORSE, updated_at=LATER + timedelta(hours=1)))) is None
    assert redraw(once, grown(replace(WORSE, sources=("Coast News", "Orbit Wire", "Strait Post"))))


def test_a_story_told_as_changed_stays_marked():
    told = replace(FERRY, revision=2, change="12 → 15 hurt")
    before = a_message(told, mark=Mark.CHANGED)
    assert redraw(before, grown(told, told_revision=2, told_before=True)) is None
    after = redraw(before, grown(replace(told, sources=WIDER.sources), told_revision=2, told_before=True))
    assert "Changed: <b>12 → 15 hurt</b>" in after


def test_the_day_is_named_when_it_is_not_the_messages_own():
    sent_at = START - timedelta(days=1)
    after = redraw(a_message(FERRY), grown(WIDER), sent_at=sent_at)
    assert after is not None
    assert "updated Mon 15:05" in plain(after)


def test_only_its_own_number_is_touched():
    stories = [a_story(f"Story {number}") for number in range(1, 13)]
    before = a_message(*stories)
    after = redraw(before, grown(replace(stories[0], sources=("A", "B")), 1))
    assert after.count("A, B") == 1
    assert "1. <b><a href" in after
    assert redraw(before, grown(replace(stories[0], sources=("A", "B")), 13)) is None


def test_a_story_that_has_no_room_loses_its_lead_before_its_news():
    long = "The coast guard said so at length. " * 9
    big = replace(WORSE, lead=tuple(LeadSentence(long, "Coast News", 1) for _ in range(2)))
    before = a_message(FERRY)
    short = redraw(before, grown(big), room=width_utf16(before) + 60)
    assert "18 hurt" in short
    assert "blockquote" not in short
    assert width_utf16(short) <= width_utf16(before) + 60
    assert redraw(before, grown(big), room=20) is None


def test_a_message_that_went_out_without_markup_stays():
    assert redraw(raw("1. Ferry aground, 12 hurt\nCoast News · just now"), grown(WORSE)) is None


def test_an_update_of_a_tracked_story_grows_too():
    sent = tracks.update(WORSE, START, WORDING).text
    assert retold_update(sent, WORSE, "UTC", START, WORDING, MESSAGE_UTF16) is None
    more = replace(WORSE, sources=("Coast News", "Orbit Wire", "Strait Post"))
    after = retold_update(sent, more, "UTC", START, WORDING, MESSAGE_UTF16)
    assert after is not None
    assert after.startswith("📌 ")
    assert "Coast News, Orbit Wire +1 · updated 14:05" in plain(after)
    assert retold_update(sent, more, "UTC", START, WORDING, 10) is None


def test_the_notice_of_a_repeat_needs_room():
    notice = repeat_notice(WORDING)
    assert room_below(None) == MESSAGE_UTF16
    assert room_below(notice) == MESSAGE_UTF16 - width_utf16(notice) - 2


def test_no_more_is_formatted_than_telegram_formats():
    stories = [a_story(f"Story {number}", updated_at=LATER) for number in range(1, 20)]
    before = a_message(*stories)
    text = raw(before + "".join(f"\n\n<b>{number}</b>" for number in range(ENTITIES_MAX - count_entities(before))))
    after = redraw(text, grown(replace(stories[0], sources=("A", "B"))))
    assert after is not None
    assert redraw(text, grown(replace(stories[0], revision=2, change="1 → 2"))) is None, "two more would be bold"
