"""What /mute hides, and for how long."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.core.leads import LeadSentence
from bot.core.mutes import Mute, MuteKind, Muting, parse_mute
from bot.core.stories import Story, StoryId
from bot.errors import BadQueryError

NOW = datetime(2026, 3, 8, 8, tzinfo=UTC)


def a_story(headline: str = "Cup final goes to penalties", lead: str = "", sources: tuple[str, ...] = ("Touchline",)):
    sentences = (LeadSentence(lead, sources[0], 1),) if lead else ()
    return Story(StoryId(7), headline, None, sentences, sources, 1, 1, None, NOW, NOW, NOW)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("football", Mute(MuteKind.WORDS, "football")),
        ("football transfer 7d", Mute(MuteKind.WORDS, "football transfer", NOW + timedelta(days=7))),
        ('"cup final" 2w', Mute(MuteKind.WORDS, '"cup final"', NOW + timedelta(weeks=2))),
        ("@Touchline", Mute(MuteKind.SOURCE, "Touchline")),
        ("@The Meridian Courier 12H", Mute(MuteKind.SOURCE, "The Meridian Courier", NOW + timedelta(hours=12))),
    ],
)
def test_a_rule_is_read(text, expected):
    assert parse_mute(text, NOW) == expected


@pytest.mark.parametrize("text", ["", "   ", "@", "7d", "-football"])
def test_nothing_to_mute_is_refused(text):
    with pytest.raises(BadQueryError):
        parse_mute(text, NOW)


def test_words_hide_stories_that_say_all_of_them_in_headline_or_lead():
    muting = Muting([parse_mute("penalties final", NOW)], NOW)
    assert muting.by(a_story()) is not None
    assert muting.by(a_story("A final", lead="It ended with penalties.")) is not None
    assert muting.by(a_story("Penalties for tax dodgers")) is None


def test_a_muted_source_hides_only_what_nobody_else_tells():
    muting = Muting([Mute(MuteKind.SOURCE, "TOUCHLINE")], NOW)
    assert muting.by(a_story()) is not None
    assert muting.by(a_story(sources=("Touchline", "Kestrel Wire"))) is None


def test_a_muted_aggregator_hides_what_came_by_it_alone():
    muting = Muting([Mute(MuteKind.SOURCE, "Mirror"), Mute(MuteKind.SOURCE, "Planet")], NOW)
    told = a_story(sources=("Touchline", "Kestrel Wire"))
    assert muting.by(told) is None
    assert muting.by(replace(told, via=(("Mirror",), ()))) is None
    assert muting.by(replace(told, via=(("Mirror",), ("Planet", "Another")))) is None
    assert muting.by(replace(told, via=(("Mirror",), ("Mirror", "Planet")))) is not None


def test_a_muted_story_stays_hidden_whatever_it_says_next():
    muting = Muting([Mute(MuteKind.STORY, "7")], NOW)
    assert muting.by(a_story("Something new")) is not None


def test_a_rule_ends_when_its_time_is_over():
    rule = parse_mute("penalties 1h", NOW)
    assert Muting([rule], NOW).by(a_story()) is not None
    assert Muting([rule], NOW + timedelta(hours=1)).by(a_story()) is None
    assert not Muting([rule], NOW + timedelta(hours=1))
