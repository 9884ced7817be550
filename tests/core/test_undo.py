"""Undo takes back its own change, whatever was chosen since."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.undo import changed, undone

IDS = st.lists(st.integers(0, 9), unique=True)
SIGNS = st.dictionaries(st.integers(0, 5), st.sampled_from((1, -1)))
CHOICES = st.fixed_dictionaries({"topics": IDS, "tastes": SIGNS.map(lambda one: [list(row) for row in one.items()])})


@given(CHOICES, CHOICES)
def test_at_once_everything_is_as_it_was(before, after):
    assert undone(after, *changed(before, after)) == before


@given(IDS, st.integers(0, 9), st.integers(10, 19))
def test_what_was_taken_and_another_taken_since(topics, mine, other):
    before = [one for one in topics if one != mine]
    after = [*before, mine]
    assert undone({"topics": [*after, other]}, *changed({"topics": before}, {"topics": after})) == {
        "topics": [*before, other]
    }


@given(st.lists(st.integers(0, 9), unique=True, min_size=1), st.data())
def test_what_was_left_returns_to_its_place(topics, data):
    gone = data.draw(st.sampled_from(topics))
    after = [one for one in topics if one != gone]
    assert undone({"topics": [*after, 10]}, *changed({"topics": topics}, {"topics": after})) == {
        "topics": [*topics, 10]
    }


@pytest.mark.parametrize(
    ("now", "before", "after", "wanted"),
    [
        ([[6, 1], [5, 1]], [], [[5, 1]], [[6, 1]]),  # another story since
        ([[5, -1]], [], [[5, 1]], [[5, -1]]),  # a newer answer about the same one stays
        ([[6, 1], [5, -1]], [[5, 1]], [[5, -1]], [[6, 1], [5, 1]]),
        ([[6, 1]], [[5, 1]], [], [[5, 1], [6, 1]]),
    ],
)
def test_answers_about_other_stories_stay(now, before, after, wanted):
    assert undone({"tastes": now}, {"tastes": before}, {"tastes": after}) == {"tastes": wanted}


def test_a_single_value_is_what_it_was_before_the_change():
    assert undone({"stories": 3, "zone": "UTC"}, {"stories": 8}, {"stories": 5}) == {"stories": 8, "zone": "UTC"}


def test_a_change_of_before_the_program_kept_what_it_became_is_taken_back_whole():
    assert undone({"topics": [1, 2, 3]}, {"topics": [1]}, {}) == {"topics": [1]}
