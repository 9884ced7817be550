"""Quiet hours: when they are, when they end, and how people write them."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.quiet import QuietHours, arrivals, parse_quiet, stored_quiet
from bot.core.schedule import Off, SlotRule, due_at
from bot.errors import BadQuietError

NIGHT = QuietHours(time(22), time(7))
NOON = QuietHours(time(12), time(14))
BERLIN = "Europe/Berlin"


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "end"),
    [
        ("2026-03-10T20:59:59", None),  # 21:59:59 in Berlin
        ("2026-03-10T21:00:00", "2026-03-11T06:00:00"),
        ("2026-03-11T03:00:00", "2026-03-11T06:00:00"),  # past midnight it is the same night
        ("2026-03-11T05:59:59", "2026-03-11T06:00:00"),
        ("2026-03-11T06:00:00", None),
    ],
)
def test_a_night_crosses_midnight(now, end):
    assert NIGHT.end_of(BERLIN, at(now)) == (at(end) if end else None)


def test_the_night_the_clocks_go_forward_is_an_hour_shorter():
    assert NIGHT.end_of(BERLIN, at("2026-03-28T22:30:00")) == at("2026-03-29T05:00:00")


def test_the_night_the_clocks_go_back_is_an_hour_longer():
    assert NIGHT.end_of(BERLIN, at("2026-10-24T21:30:00")) == at("2026-10-25T06:00:00")


def test_an_end_that_does_not_exist_is_the_first_moment_after_the_gap():
    quiet = QuietHours(time(23), time(2, 30))
    assert quiet.end_of(BERLIN, at("2026-03-29T00:45:00")) == at("2026-03-29T01:00:00")


def test_an_end_that_comes_twice_is_the_first_of_the_two():
    quiet = QuietHours(time(23), time(2, 30))
    assert quiet.end_of(BERLIN, at("2026-10-25T00:15:00")) == at("2026-10-25T00:30:00")
    assert quiet.end_of(BERLIN, at("2026-10-25T01:15:00")) is None  # 02:15 again: they ended an hour ago


def test_hours_within_a_day():
    assert NOON.end_of("UTC", at("2026-03-10T13:00:00")) == at("2026-03-10T14:00:00")
    assert NOON.end_of("UTC", at("2026-03-10T23:00:00")) is None


WALLS = st.times(timezones=st.none()).map(lambda wall: wall.replace(second=0, microsecond=0))
ZONES = st.sampled_from([BERLIN, "UTC", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "Asia/Kathmandu"])


@given(WALLS, WALLS, ZONES, st.datetimes(datetime(2011, 12, 1), datetime(2027, 1, 1)))
def test_whatever_is_in_quiet_hours_is_out_of_them_at_their_end(begin, end, zone, naive):
    if begin == end:
        return
    quiet = QuietHours(begin, end)
    now = naive.replace(tzinfo=UTC)
    over = quiet.end_of(zone, now)
    if over is not None:
        assert now < over <= now + timedelta(hours=49)  # a day that a zone skipped lies between
        assert quiet.end_of(zone, over) is None


@given(WALLS, WALLS, ZONES, st.dates(date(2026, 1, 1), date(2026, 12, 30)))
def test_quiet_hours_begin_with_their_begin(begin, end, zone, day):
    if begin == end:
        return
    first = due_at(begin, day, zone)
    last = due_at(end, day if begin < end else day + timedelta(days=1), zone)
    assert (QuietHours(begin, end).end_of(zone, first) == last) or first >= last  # swallowed by a gap


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("22:00-07:00", "22:00-07:00"),
        ("22-7", "22:00-07:00"),
        ("from 10 pm to 7 am", "22:00-07:00"),
        ("22.30 – 6.15", "22:30-06:15"),
        ("23 bis 7 Uhr", "23:00-07:00"),
        ("noon until 14:00", "12:00-14:00"),
    ],
)
def test_people_write_them_as_they_like(text, stored):
    quiet = parse_quiet(text)
    assert str(quiet) == stored
    assert stored_quiet(stored) == quiet


@pytest.mark.parametrize("text", ["off", "none", "OFF", "nie"])
def test_off_is_off(text):
    assert parse_quiet(text) == Off()


@pytest.mark.parametrize(
    "text", ["", "22:00", "22:00-22:00", "25:00-07:00", "22:60-7", "night", "22-7-8", "-", "7" * 60]
)
def test_what_is_no_two_times_is_refused(text):
    with pytest.raises(BadQuietError):
        parse_quiet(text)


def test_hours_that_never_end_cannot_be_made():
    with pytest.raises(ValueError, match="never end"):
        QuietHours(time(7), time(7))


def test_a_briefing_in_quiet_hours_arrives_at_their_end_and_two_arrive_as_one():
    now = at("2026-03-10T12:00:00")
    rules = [(SlotRule(time(6, 30)), now), (SlotRule(time(23)), now), (SlotRule(time(18)), now)]
    fires = arrivals(rules, "UTC", NIGHT, 4)
    assert [f"{fire.at:%d %H:%M}" for fire in fires] == ["10 18:00", "11 07:00", "11 18:00", "12 07:00"]
    assert [f"{fire.at:%d %H:%M}" for fire in arrivals(rules, "UTC", None)] == ["10 18:00", "10 23:00", "11 06:30"]
