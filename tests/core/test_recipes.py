"""Recipes: topics and times to pass on; equal ones have one link, and a link fits what Telegram takes."""

import re
from dataclasses import replace
from datetime import time

from bot.core.recipes import KEY, Recipe, recipe_link, recipe_of
from bot.core.schedule import SlotRule

RECIPE = Recipe(("world", {"words": "lunar landing"}), (("07:30", "01234", None), ("10:00", "6", "science")))


def test_a_recipe_is_what_is_stored_of_it():
    assert recipe_of(RECIPE.to_json()) == RECIPE


def test_of_what_a_chat_chose_only_topics_and_times_are_taken():
    portable = {**RECIPE.to_json(), "feeds": [{"url": "https://secret.example/?key=1"}], "zone": "Asia/Tokyo"}
    assert recipe_of(portable) == RECIPE


def test_equal_recipes_have_one_key_and_others_have_another():
    same = recipe_of({"slots": RECIPE.to_json()["slots"], "topics": RECIPE.to_json()["topics"]})
    assert same.key == RECIPE.key
    assert replace(RECIPE, topics=RECIPE.topics[:1]).key != RECIPE.key
    assert replace(RECIPE, slots=()).key != RECIPE.key


def test_the_link_fits_what_telegram_takes():
    assert KEY.fullmatch(RECIPE.key)
    link = recipe_link("some_bot", RECIPE.key)
    payload = link.partition("?start=")[2]
    assert re.fullmatch(r"r_[A-Za-z0-9_-]{1,62}", payload)


def test_its_times_are_rules():
    assert RECIPE.rules == (
        SlotRule(time(7, 30), frozenset(range(5))),
        SlotRule(time(10), frozenset({6}), "science"),
    )
