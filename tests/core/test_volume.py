"""How much a digest holds: the contract, as laws, and the sizes people write."""

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.digests import Entry, LeftOut, Mark, choose, why_left_out
from bot.core.leads import LeadSentence
from bot.core.ranking import Rank
from bot.core.stories import StoryId
from bot.core.topics import TopicId
from bot.core.volume import MOST_MINUTES, MOST_STORIES, Size, parse_size, reading_s
from bot.errors import BadSizeError
from tests.factories import a_story


def an_entry(number: int, topic: int, source: str, words: int = 20, breadth: float = 0.0) -> Entry:
    lead = (LeadSentence(" ".join(["word"] * words), source, 1),) if words else ()
    story = replace(a_story(f"Story {number}", lead=lead, sources=(source,)), id=StoryId(number))
    return Entry(story, TopicId(topic), Mark.NEW, None, Rank(breadth or 100.0 - number, 1.0, 0.9, 0.0))


def ranked_of(told) -> list[Entry]:
    return [an_entry(number, topic, source, words) for number, (topic, source, words) in enumerate(told)]


NEWS = st.lists(
    st.tuples(
        st.integers(1, 6), st.sampled_from(["Coast News", "Orbit Wire", "Meridian", "Touchline"]), st.integers(0, 60)
    ),
    max_size=60,
).map(ranked_of)
SIZES = st.builds(
    Size,
    stories=st.integers(1, MOST_STORIES),
    minutes=st.one_of(st.none(), st.integers(1, MOST_MINUTES)),
    per_source=st.one_of(st.none(), st.integers(1, 5)),
)


def shown_of(ranked, size) -> list[Entry]:
    sections, _ = choose(ranked, size)
    return [entry for section in sections for entry in section.entries]


@given(NEWS, SIZES)
def test_a_digest_never_holds_more_than_its_size(ranked, size):
    shown = shown_of(ranked, size)
    spent = sum(size.cost(entry.story) for entry in shown)
    assert spent <= size.budget or len(shown) == 1


@given(NEWS, SIZES)
def test_it_never_pads_and_declares_what_found_no_room(ranked, size):
    sections, left_out = choose(ranked, size)
    shown = [entry for section in sections for entry in section.entries]
    assert len({entry.story.id for entry in shown}) == len(shown)
    assert {entry.story.id for entry in shown} <= {entry.story.id for entry in ranked}
    assert len(shown) + left_out == len(ranked)
    assert all(entry.topic_id == section.topic_id for section in sections for entry in section.entries)


@given(NEWS, SIZES)
def test_no_source_leads_more_than_it_may(ranked, size):
    most = size.most_of(len({entry.story.sources[0] for entry in ranked}))
    voices = Counter(entry.story.sources[0] for entry in shown_of(ranked, size))
    assert most is None or all(count <= most for count in voices.values())


@given(NEWS, SIZES)
def test_nothing_is_left_out_while_there_is_room_for_it(ranked, size):
    shown = shown_of(ranked, size)
    most = size.most_of(len({entry.story.sources[0] for entry in ranked}))
    voices = Counter(entry.story.sources[0] for entry in shown)
    left = size.budget - sum(size.cost(entry.story) for entry in shown)
    for entry in ranked:
        if entry not in shown:
            assert size.cost(entry.story) > left or (most is not None and voices[entry.story.sources[0]] >= most)


@given(NEWS, st.integers(1, MOST_STORIES))
def test_every_topic_gets_its_equal_share_or_all_it_has(ranked, stories):
    size = Size(stories, per_source=MOST_STORIES)
    had = Counter(entry.topic_id for entry in ranked)
    got = Counter(entry.topic_id for entry in shown_of(ranked, size))
    if had:
        share = stories // len(had)
        assert all(got[topic] >= min(count, share) for topic, count in had.items())
        assert sum(got[topic] > 0 for topic in had) == min(len(had), stories)


@given(NEWS, SIZES)
def test_what_was_left_out_has_its_reason(ranked, size):
    shown = shown_of(ranked, size)
    for entry in ranked:
        if entry not in shown:
            reason = why_left_out(ranked, shown, size, entry)
            if reason is LeftOut.ROOM:
                assert all(one.rank.total >= entry.rank.total for one in shown)


def test_one_topic_takes_what_the_others_leave():
    loud = [an_entry(number, 1, f"Source {number}") for number in range(20)]
    quiet = [an_entry(30, 2, "Coast News"), an_entry(31, 3, "Orbit Wire")]
    got = Counter(entry.topic_id for entry in shown_of([*loud, *quiet], Size(8)))
    assert got == {1: 6, 2: 1, 3: 1}


def test_one_source_leads_half_of_a_digest_at_most_once_three_have_something():
    loud = [an_entry(number, 1, "Coast News") for number in range(20)]
    others = [an_entry(30 + number, 1, name) for number, name in enumerate(["Orbit Wire", "Meridian"])]
    assert len(shown_of([*loud, *others], Size(8))) == 6
    assert len(shown_of([*loud, others[0]], Size(8))) == 8


def test_a_source_is_held_to_what_the_reader_chose_even_alone():
    loud = [an_entry(number, 1, "Coast News") for number in range(20)]
    shown = shown_of(loud, Size(8, per_source=2))
    assert len(shown) == 2
    assert why_left_out(loud, shown, Size(8, per_source=2), loud[5]) is LeftOut.SOURCE


def test_minutes_hold_short_stories_more_than_long_ones():
    short = [an_entry(number, 1, f"Source {number}", words=5) for number in range(90)]
    long = [an_entry(number, 1, f"Source {number}", words=60) for number in range(90)]
    size = Size(8, minutes=3)
    assert len(shown_of(short, size)) > 2 * len(shown_of(long, size)) > 10


def test_a_story_longer_than_the_whole_size_still_comes_alone():
    endless = an_entry(1, 1, "Coast News", words=0)
    endless = endless._replace(
        story=replace(endless.story, lead=tuple(LeadSentence("a " * 150, "Coast News", 1) for _ in range(9)))
    )
    assert size_in_minutes(endless) > 1
    assert len(shown_of([endless, an_entry(2, 1, "Orbit Wire")], Size(8, minutes=1))) == 1


def size_in_minutes(entry: Entry) -> float:
    return reading_s(entry.story) / 60


def test_a_story_takes_as_long_in_chinese_as_its_words():
    chinese = a_story("月球着陆器侧翻任务结束专家表示遗憾", lead=())
    english = a_story("Mission over for a lander that lies on its side", lead=())
    assert 0.5 < reading_s(chinese) / reading_s(english) < 2


def test_headings_stand_in_for_a_missing_lead():
    plain = a_story("Ferry runs aground")
    assert reading_s(replace(plain, headings=("What happened", "Who was aboard"))) > reading_s(plain)


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("7", Size(7)),
        ("7 stories", Size(7)),
        ("size 12", None),
        ("3 minutes", Size(8, 3)),
        ("3min", Size(8, 3)),
        ("5 Minuten", Size(8, 5)),
        ("10 минут", Size(8, 10)),
        ("3 دقائق", Size(8, 3)),
        ("7 Meldungen", Size(7)),
        ("7 новостей", Size(7)),
        ("2 per source", Size(8, None, 2)),
        ("2 stories per source", Size(8, None, 2)),
        ("0", None),
        ("21 stories", None),
        ("16 minutes", None),
        ("0 minutes", None),
        ("11 per source", None),
        ("3 or 4", None),
        ("seven", None),
        ("7 elephants", None),
        ("٣", None),
        ("", None),
    ],
)
def test_sizes_as_people_write_them(text, size):
    if size is None:
        with pytest.raises(BadSizeError):
            parse_size(text, Size(8))
    else:
        assert parse_size(text, Size(8)) == size


def test_minutes_and_stories_take_turns_and_the_limit_of_a_source_stays():
    size = parse_size("2 per source", Size(8))
    size = parse_size("3 minutes", size)
    assert size == Size(8, 3, 2)
    assert parse_size("5", size) == Size(5, None, 2)
