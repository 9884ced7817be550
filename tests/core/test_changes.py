"""Material or cosmetic. The labelled pairs are ours; see tests/data/changes.jsonl."""

import json
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.changes import ChangeKind, TextState, compare, story_change

PAIRS = [
    json.loads(line)
    for line in (Path(__file__).parents[1] / "data" / "changes.jsonl").read_text("utf-8").splitlines()
    if line
]
PRECISION_FLOOR = 0.95
RECALL_FLOOR = 0.9


def told(pair):
    return compare(TextState(*pair["before"]), TextState(*pair["after"]))


def test_the_fixture_has_both_sorts_in_several_languages():
    assert len(PAIRS) >= 150
    for material in (True, False):
        languages = Counter(pair["lang"] for pair in PAIRS if pair["material"] == material)
        assert len(languages) >= 6
        assert languages.total() >= 60
    assert {kind for pair in PAIRS for kind in pair["kinds"]} == {kind.value for kind in ChangeKind}


def test_what_is_called_material_is_and_most_of_it_is_found():
    said = [(told(pair).material, pair["material"]) for pair in PAIRS]
    right = said.count((True, True))
    assert right / (right + said.count((True, False))) >= PRECISION_FLOOR
    assert right / (right + said.count((False, True))) >= RECALL_FLOOR


@pytest.mark.parametrize("kind", list(ChangeKind))
def test_each_kind_is_recognised_as_itself(kind):
    mine = [pair for pair in PAIRS if kind.value in pair["kinds"]]
    found = sum(kind in told(pair).kinds for pair in mine)
    assert found / len(mine) >= 0.8


@pytest.mark.parametrize(
    ("before", "after", "summary"),
    [
        ("Fire leaves 12 dead", "Fire leaves 18 dead", "12 → 18 dead"),
        ("Zwölf Tote bei Brand", "15 Tote bei Brand", "Zwölf → 15 Tote"),
        ("При пожаре погибли 12 человек", "При пожаре погибли 18 человек", "погибли 12 → 18"),
        ("Bridge to open on Monday", "Bridge to open on Thursday", "Monday → Thursday"),
        ("Explosion near Hornby injures five", "Explosion near Tolmin injures five", "Hornby → Tolmin"),
        ("Man held over fire", "Oswin Tarrant held over fire", "Oswin Tarrant"),
        ("Minister took gifts", "Minister denies he took gifts", "denied"),
    ],
)
def test_the_mark_is_in_the_words_of_the_texts(before, after, summary):
    assert compare(TextState(before), TextState(after)).summary == summary


def test_a_silent_change_has_no_kinds_and_no_mark():
    change = compare(TextState("Storm hits Hornby"), TextState("Storm hits  Hornby."))
    assert (change.material, change.kinds, change.summary) == (False, (), None)


def test_a_story_changes_when_a_newer_version_of_any_source_counts_more_dead():
    told_before = TextState("Quake shakes Marsk, 50 dead", "Fifty people died.")
    now = TextState("63 people dead after earthquake near Marsk", "Rescuers dig on.")
    assert story_change(told_before, now).summary == "50 → 63 dead"


def test_a_source_that_lags_behind_changes_no_story():
    assert not story_change(TextState("63 dead in Marsk quake"), TextState("At least 50 dead in Marsk quake")).material


def test_another_newsroom_wording_the_same_changes_no_story():
    one = TextState("Council approves harbour plan", "The council of Hornby voted for the plan of Mayor Holt.")
    other = TextState("Hornby says yes to new harbour", "A narrow majority backed the project, Tomas Reyl reports.")
    assert not story_change(one, other).material


texts = st.builds(TextState, st.text(max_size=80), st.text(max_size=200))


@given(texts)
def test_a_text_is_never_changed_against_itself(state):
    assert not compare(state, state).material
    assert not story_change(state, state).material


@given(texts, texts)
def test_any_two_texts_can_be_compared(one, other):
    change = compare(one, other)
    assert change.material == bool(change.kinds)
    assert (change.summary is None) == (not change.material)


def test_a_toll_in_a_short_sentence_of_its_own_is_seen_to_rise():
    before = TextState("Fire in Hornby's harbour hall", "The hall burned for two hours on Monday. 12 people were hurt.")
    after = TextState(before.title, before.lead.replace("12", "18"))
    assert compare(before, after).summary == "12 → 18 hurt"
