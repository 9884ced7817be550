"""More of this, less of that: what a reader's answers do to the order."""

from datetime import UTC, datetime

from bot.core.stories import Story, StoryId
from bot.core.tastes import Taste, leaning

NOW = datetime(2026, 3, 8, 8, tzinfo=UTC)


def a_story(headline: str, story_id: int = 1, source: str = "Wire") -> Story:
    return Story(StoryId(story_id), headline, None, (), (source,), 1, 1, None, NOW, NOW, NOW)


LIKED = Taste(90, "Lunar lander touches down near the pole", ("Wire",), 1)
DISLIKED = Taste(91, "Football club sacks its coach again", ("Sport Daily",), -1)


def test_a_reader_who_never_answered_leans_nowhere():
    assert leaning(a_story("Lunar lander sends pictures"), ()).value == 0


def test_more_of_one_story_lifts_its_likes_and_says_which():
    lean = leaning(a_story("Lunar lander sends first pictures from the pole"), (LIKED, DISLIKED))
    assert lean.value > 0.2
    assert lean.towards == LIKED


def test_less_of_one_story_lowers_its_likes():
    lean = leaning(a_story("Another football club looks for a coach"), (LIKED, DISLIKED))
    assert lean.value < -0.2
    assert lean.away_from == DISLIKED


def test_a_story_of_another_kind_is_left_where_it_is():
    assert leaning(a_story("Central bank keeps its rate"), (LIKED, DISLIKED)).value == 0


def test_an_answer_does_not_judge_its_own_story():
    assert leaning(a_story(LIKED.headline, story_id=90), (LIKED,)).value == 0
