"""The headline that stands for a story."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.feeds import FeedId
from bot.core.headlines import RULES, headline, is_substantial, shared_endings, tidy
from bot.core.items import Item, ItemId

NOON = datetime(2030, 5, 6, 12, tzinfo=UTC)


def a_version(number, title, *, lead="", source="Coast News", hours=0.0):
    at = NOON + timedelta(hours=hours)
    return Item(ItemId(number), FeedId(1), source, title, lead, None, published_at=at, seen_at=at)


@pytest.mark.parametrize(
    ("title", "source", "tidied"),
    [
        ("UPDATE 2-Ferry runs aground off Hornby", "Wire", "Ferry runs aground off Hornby"),
        ("WATCH: Ferry runs aground off Hornby", "Wire", "Ferry runs aground off Hornby"),
        ("BREAKING: Ferry runs aground off Hornby", "Wire", "Ferry runs aground off Hornby"),
        ("Live: Parliament votes on the budget", "Wire", "Parliament votes on the budget"),
        ("Exclusive | Mayor took money from builder", "Wire", "Mayor took money from builder"),
        ("[VIDEO] Whale swims into Hornby harbour", "Wire", "Whale swims into Hornby harbour"),
        ("+++ EILMELDUNG +++ Fähre läuft vor Hornby auf Grund", "Küste", "Fähre läuft vor Hornby auf Grund"),
        ("EN DIRECT. Le parlement vote le budget", "Côte", "Le parlement vote le budget"),
        ("ÚLTIMA HORA: Encalla un ferry en Hornby", "Costa", "Encalla un ferry en Hornby"),
        ("СРОЧНО: Паром сел на мель у Хорнби", "Берег", "Паром сел на мель у Хорнби"),
        ("【快讯】渡轮在霍恩比附近搁浅", "海岸", "渡轮在霍恩比附近搁浅"),
        ("عاجل: جنوح عبارة قرب هورنبي", "الساحل", "جنوح عبارة قرب هورنبي"),
        ("Ferry runs aground off Hornby - Coast News", "Coast News", "Ferry runs aground off Hornby"),
        ("Ferry runs aground off Hornby | World | Coast News", "Coast News World", "Ferry runs aground off Hornby"),
        ("Ferry runs aground off Hornby — coastnews.com", "The Coast", "Ferry runs aground off Hornby"),
        ("Hooray, it floats again: Ferry leaves the rocks off Hornby", "Wire", "Ferry leaves the rocks off Hornby"),
        ("You won't believe this: ferry leaves the rocks by itself", "Wire", "Ferry leaves the rocks by itself"),
        ("Ferry runs aground off Hornby Listen· 3:56", "Coast Radio", "Ferry runs aground off Hornby"),
        ("FERRY RUNS AGROUND OFF THE NATO BASE", "Wire", "Ferry runs aground off the NATO base"),
        ("World › 5 dead as ferry runs aground off Hornby", "Wire", "5 dead as ferry runs aground off Hornby"),
        ("Ferry runs aground off Hornby – video", "Wire", "Ferry runs aground off Hornby"),
        ("Ardross v Tolmin: the derby in Velden – live!", "Wire", "Ardross v Tolmin: the derby in Velden"),
        ("Le ferry échoué devant Hornby - en images", "Côte", "Le ferry échoué devant Hornby"),
    ],
)
def test_a_title_is_tidied(title, source, tidied):
    assert tidy(title, source) == tidied


@pytest.mark.parametrize(
    "title",
    [
        "Live-action film wins the prize in Velden",
        "Video game sales fall in June",
        "Flash floods close the road to Hornby",
        "Mayor: we must rebuild the harbour now",
        "“We are done”: minister resigns after the vote",
        "Ardross 2 - 1 Tolmin: late goal decides the derby",
        "Talks on the Velden - Hornby railway begin",
        "G7 and NATO meet in Velden",
        "Hornby harbour – video",
        "Elle dit « oui » à la mairie",
        "Mayor of Hornby bans street photos",
    ],
)
def test_a_plain_title_is_left_as_it_is(title):
    assert tidy(title, "Coast News") == title


def test_a_shouted_name_is_written_as_the_text_writes_it():
    told = "The mayor of Hornby, Dagny Holt, has resigned."
    assert tidy("MAYOR DAGNY HOLT RESIGNS", "Wire", told=told) == "Mayor Dagny Holt resigns"


def test_a_shouted_place_keeps_its_capital():
    told = "ZURICH (Wire) - All trains through the Gotthard were stopped after a rockfall near Göschenen."
    shouted = "TRAINS BETWEEN MILAN AND ZURICH HALTED AFTER ROCKFALL NEAR GÖSCHENEN"
    assert tidy(shouted, "Wire", told=told) == "Trains between Milan and Zurich halted after rockfall near Göschenen"
    assert tidy("CHINA AND RUSSIA SIGN DEAL WITH OPEC", "Wire") == "China and Russia sign deal with OPEC"


def test_a_single_shouted_word_is_calmed_only_where_the_text_shows_how():
    assert tidy("Ferry STUCK on rocks off Hornby", "Wire", told="It is stuck.") == "Ferry stuck on rocks off Hornby"
    assert tidy("UNIFOR members strike in Hornby", "Wire") == "UNIFOR members strike in Hornby"


def test_an_ending_that_a_sources_titles_share_is_its_name():
    titles = [f"{event} - Tide & Times of Hornby" for event in ("Ferry stuck", "Mayor gone", "Bridge open")]
    assert shared_endings(titles) == {"Tide & Times of Hornby"}
    assert shared_endings(titles[:2]) == frozenset()


def test_the_newest_full_version_of_the_source_that_tells_most_speaks():
    versions = [
        a_version(1, "Ferry runs aground off Hornby", lead="Long. " * 80),
        a_version(2, "UPDATE 1-Ferry aground off Hornby, 200 rescued", lead="Long. " * 80, hours=1),
        a_version(3, "Oops!", lead="Long. " * 80, hours=2),
        a_version(4, "A ship has hit a rock somewhere", source="Brief Post", lead="Short.", hours=3),
    ]
    chosen = headline(versions)
    assert (chosen.item_id, chosen.title, chosen.rule) == (2, "Ferry aground off Hornby, 200 rescued", "complete")


def test_where_the_fullest_source_only_teases_another_speaks():
    versions = [
        a_version(1, "You won't believe what this ferry did", lead="Long. " * 80),
        a_version(2, "Ferry runs aground off Hornby", source="Brief Post", hours=-1),
    ]
    assert (headline(versions).item_id, headline(versions).rule) == (2, "other")


def test_a_title_that_is_broken_off_does_not_stand_for_a_story():
    assert not is_substantial("Ferry runs aground off Hornby with two hundred ...")
    assert is_substantial("渡轮在霍恩比附近搁浅")


def test_the_order_of_the_versions_does_not_matter():
    versions = [a_version(n, f"Version number {n} of the event", hours=n % 3, lead="x" * n * 50) for n in range(1, 7)]
    assert headline(versions) == headline(versions[::-1])


@given(st.text(min_size=1, max_size=120).filter(str.strip), st.text(max_size=20))
def test_a_tidied_title_is_never_empty_and_tidying_it_again_changes_nothing_much(title, source):
    once = tidy(title, source)
    assert once.strip()
    assert len(once) <= len(title) + 8


@given(st.lists(st.text(max_size=60), min_size=1, max_size=5))
def test_any_versions_have_a_headline_with_a_known_rule(titles):
    chosen = headline([a_version(n, title, hours=n) for n, title in enumerate(titles)])
    assert chosen.rule in RULES
