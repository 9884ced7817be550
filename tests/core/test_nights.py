"""Speaking at night may mean another clock: asked once, and never of those who speak by day."""

from datetime import UTC, datetime

from bot.core.nights import ASKED, Nights, after_speaking

BERLIN = "Europe/Berlin"


def at(day: int, hour: int) -> datetime:
    return datetime(2026, 3, day, hour, 30, tzinfo=UTC)


def spoken(*moments: datetime) -> list[bool]:
    kept, asked = None, []
    for moment in moments:
        nights = after_speaking(kept, moment, BERLIN)
        kept = nights.kept
        asked.append(nights.ask)
    return asked


def test_three_nights_are_asked_about_once():
    assert spoken(*(at(day, 1) for day in range(2, 8))) == [False, False, True, False, False, False]


def test_one_night_counts_once_however_much_is_said():
    assert not any(spoken(*(at(2, 1) for _ in range(9))))


def test_a_word_by_day_forgets_the_nights():
    assert not any(spoken(at(2, 1), at(3, 1), at(3, 12), at(4, 1), at(5, 1)))


def test_evenings_and_mornings_say_nothing():
    assert not any(spoken(*(at(day, hour) for day in range(2, 8) for hour in (6, 21, 23))))


def test_only_dates_are_kept():
    assert after_speaking(None, at(2, 1), BERLIN) == Nights("2026-03-02")
    assert after_speaking(ASKED, at(2, 12), BERLIN) == Nights(ASKED)
