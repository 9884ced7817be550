"""Which story comes first."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.core.ranking import rank
from bot.core.stories import Story, StoryId

NOON = datetime(2030, 5, 6, 12, tzinfo=UTC)
TOLD_ONCE = Story(
    id=StoryId(1),
    headline="Ferry runs aground off Hornby",
    link=None,
    lead=(),
    sources=("Coast News",),
    item_count=1,
    revision=1,
    change=None,
    first_at=NOON - timedelta(hours=6),
    newest_at=NOON - timedelta(hours=6),
    updated_at=NOON - timedelta(hours=6),
)


def weight(story, *, fit=0.5, changed=False, taste=0.0):
    return rank(story, fit=fit, changed=changed, now=NOON, taste=taste).total


@pytest.mark.parametrize(
    "better",
    [
        {"sources": ("Coast News", "Harbour Post"), "item_count": 2},
        {"item_count": 2},
        {"newest_at": NOON - timedelta(hours=1)},
    ],
)
def test_more_sources_more_versions_and_fresher_news_put_a_story_first(better):
    assert weight(replace(TOLD_ONCE, **better)) > weight(TOLD_ONCE)


def test_another_source_weighs_more_than_another_version_of_the_same():
    another_source = replace(TOLD_ONCE, sources=("Coast News", "Harbour Post"), item_count=2)
    assert weight(another_source) > weight(replace(TOLD_ONCE, item_count=2))


def test_a_better_fit_a_change_and_the_readers_taste_put_a_story_first():
    assert weight(TOLD_ONCE, fit=0.9) > weight(TOLD_ONCE)
    assert weight(TOLD_ONCE, changed=True) > weight(TOLD_ONCE)
    assert weight(TOLD_ONCE, taste=1.0) > weight(TOLD_ONCE) > weight(TOLD_ONCE, taste=-1.0)
