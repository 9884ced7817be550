"""Dates as feeds write them."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.sources.dates import parse_date

SIX = datetime(2026, 11, 2, 6, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "Mon, 02 Nov 2026 06:05:00 GMT",
        "Mon, 2 Nov 2026 06:05:00 +0000",
        "Mon, 02 Nov 2026 01:05:00 EST",
        "Mon, 02 Nov 26 06:05 Z",
        "02 November 2026 06:05",
        "Monday, 2nd November 2026 6:05 am",
        "Mon Nov  2 06:05:00 2026",
        "Mon Nov  2 06:05:00 UTC 2026",
        "Nov 2, 2026 6:05 AM",
        "November 2nd, 2026 at 6:05 am",
        "Mon, 02 Nov 2026 07:05:00 GMT+0100",
        "Mon, 02 Nov 2026 07:05:00 +01:00",
        "2026-11-02T06:05:00Z",
        "2026-11-02T06:05:00.123456789Z",
        "2026-11-02T07:05+01",
        "2026-11-02 06:05:00",
        "2026-11-02 06:05:00 UTC",
        "20261102T060500Z",
        "2026/11/02 06:05",
        "02.11.2026 06:05",
        "02/13/2026 06:05".replace("02/13", "11/02"),
        "Mo, 02 Nov 2026 07:05:00 +0100",
        "Montag, 2. November 2026 07:05:00 +0100",
        "lun., 02 nov. 2026 07:05:00 +0100",
        "lundi 2 novembre 2026 à 06:05",
        "lun, 02 nov 2026 07:05:00 +0100",
        "lunes, 2 de noviembre de 2026 06:05",
        "segunda-feira, 2 de novembro de 2026 06:05",
        "пн, 02 ноя 2026 09:05:00 +0300",
        "2 ноября 2026 г. 06:05",
        "2026年11月2日 06:05",
        "1793599500",
        "1793599500000",
    ],
)
def test_one_moment_in_many_shapes(text):
    assert parse_date(text) == SIX


@pytest.mark.parametrize(
    ("month", "number"),
    [
        *[(name, at) for at, name in enumerate("Januar Februar März April Mai Juni Juli August September".split(), 1)],
        *[(name, at) for at, name in enumerate("janvier février mars avril mai juin juillet août".split(), 1)],
        *[(name, at) for at, name in enumerate("gennaio febbraio marzo aprile maggio giugno luglio agosto".split(), 1)],
        *[(name, at) for at, name in enumerate("enero febrero marzo abril mayo junio julio agosto".split(), 1)],
        *[(name, at) for at, name in enumerate("janeiro fevereiro março abril maio junho julho agosto".split(), 1)],
        *[(name, at) for at, name in enumerate("января февраля марта апреля мая июня июля августа".split(), 1)],
        *[
            (name, at)
            for at, name in enumerate("stycznia lutego marca kwietnia maja czerwca lipca sierpnia".split(), 1)
        ],
        ("dicembre", 12),
        ("décembre", 12),
        ("diciembre", 12),
        ("dezembro", 12),
        ("Dezember", 12),
        ("декабря", 12),
        ("grudnia", 12),
        ("listopada", 11),
    ],
)
def test_months_by_their_names(month, number):
    assert parse_date(f"7 {month} 2026 10:00") == datetime(2026, number, 7, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("Sat, 31 Dec 2016 23:59:60 GMT", datetime(2016, 12, 31, 23, 59, 59, tzinfo=UTC)),
        ("2026-11-01T24:00:00Z", datetime(2026, 11, 2, tzinfo=UTC)),
        ("2026-11-02", datetime(2026, 11, 2, tzinfo=UTC)),
        ("2026-11", datetime(2026, 11, 1, tzinfo=UTC)),
        ("Tue, 29 Feb 2028 00:00:00 GMT", datetime(2028, 2, 29, tzinfo=UTC)),
        ("Sun, 20 Jul 1969 20:17:00 GMT", datetime(1969, 7, 20, 20, 17, tzinfo=UTC)),
        ("Mon, 02 Nov 2026 06:05:00 +9999", SIX),
        ("2026-032", datetime(2026, 2, 1, tzinfo=UTC)),
    ],
)
def test_odd_but_possible(text, moment):
    assert parse_date(text) == moment


@pytest.mark.parametrize(
    "text",
    ["", "now", "0", "Mon, 01 Jan 0001 00:00:00 GMT", "Fri, 31 Dec 9999 23:59:59 -1200", "2026-13-45", "31 Feb 2026",
     ":" * 10_000, "2026-11-02T99:99:99Z", "Mon, 02 Foo 2026 06:05:00 GMT", "99999-01-01"],
)  # fmt: skip
def test_what_cannot_be_is_none(text):
    assert parse_date(text) is None


@settings(deadline=None)
@given(st.text(max_size=60) | st.from_regex(r"[A-Z][a-z]{2}, \d{1,2} \w{3} \d{4} \d\d:\d\d:\d\d .{0,6}"))
def test_any_text_is_a_moment_or_none(text):
    found = parse_date(text)
    assert found is None or (found.tzinfo is UTC and found.year >= 1899)


@settings(deadline=None)
@given(st.datetimes(min_value=datetime(1970, 1, 2), max_value=datetime(2199, 12, 31)))
def test_what_is_written_is_read_back(moment):
    moment = moment.replace(microsecond=0, tzinfo=UTC)
    assert parse_date(moment.isoformat()) == moment
    assert parse_date(moment.strftime("%d %b %Y %H:%M:%S GMT")) == moment
