"""What else a reader of a story may want."""

from datetime import timedelta

import pytest

from bot.core.leads import LeadSentence
from bot.core.related import SHOWN, WITHIN, asked_of, related
from tests.factories import a_story
from tests.fakes import START


def said(headline, lead="", **details):
    sentences = (LeadSentence(lead, "Coast News", 1),) if lead else ()
    return a_story(headline, lead=sentences, newest_at=START, **details)


LANDING = said("Selene 4 lands near the Moon's south pole", "The lander Selene touched down on the rim of Shackleton.")
ICE = said("Selene lander finds ice at the Moon's south pole", "The drill of Selene brought up ice from Shackleton.")
INSURERS = said("Insurers of the Selene lander breathe again", "Selene was insured for a tenth of what it cost.")
ELECTION = said("Estonia votes on digital ballots", "The election is the first without paper.")


def test_stories_that_share_rare_words_are_near_the_nearest_first():
    assert related(LANDING, [ELECTION, INSURERS, ICE]) == (ICE, INSURERS)


def test_a_story_is_not_related_to_itself():
    assert related(LANDING, [LANDING]) == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Central bank leaves its key rate at 2.5 per cent", "Jobless rate falls below 10 per cent"),
        ("President says new year brings new plans", "Minister says new year brings new votes"),
        ("Team wins 3-1 after 120 minutes", "Shares up 3.1 after 120 minutes of trade"),
    ],
)
def test_what_is_in_every_story_relates_none(one, other):
    assert related(said(one), [said(other)]) == ()


def test_one_shared_word_is_not_enough():
    assert related(said("Mercury rises over Madrid"), [said("Mercury probe leaves Earth")]) == ()


def test_only_near_in_time_and_in_the_same_language():
    late = a_story(ICE.headline, lead=ICE.lead, newest_at=START + WITHIN + timedelta(seconds=1))
    foreign = said(ICE.headline, language="de")
    assert related(LANDING, [late, foreign]) == ()
    unknown = said(ICE.headline, language=None)
    assert related(LANDING, [unknown]) == (unknown,)


def test_at_most_a_few_are_offered():
    many = [said(f"Selene lander at the Moon's south pole, day {number}") for number in range(10)]
    assert len(related(LANDING, many)) == SHOWN


def test_the_archive_is_asked_for_the_telling_words():
    query = asked_of(LANDING)
    assert query is not None
    assert query.to_text() == "selene, lands, near, moon, south, pole"
    assert asked_of(said("What is new? It is 2026")) is None
