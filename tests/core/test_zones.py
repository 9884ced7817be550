"""What people call their time zone, and the key it comes to."""

from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.places import ABBREVIATIONS, LANGUAGES, ODD_OFFSETS, SEVERAL
from bot.core.schedule import zone_info, zone_keys
from bot.core.zones import (
    ALL_PLACES,
    PLACES_PER_REGION,
    REGIONS,
    find_zone,
    guess_zone,
    nearest_zone,
    zones_by_offset,
)
from bot.errors import BadZoneError

WINTER = datetime(2026, 1, 20, 12, 3, tzinfo=UTC)
SUMMER = datetime(2026, 7, 20, 12, 3, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        ("europe/BERLIN", "Europe/Berlin"),
        ("  berlin ", "Europe/Berlin"),
        ("America/New_York", "America/New_York"),
        ("america/new york", "America/New_York"),
        ("new york", "America/New_York"),
        ("NYC", "America/New_York"),
        ("Kyiv", "Europe/Kyiv"),
        ("Kiev", "Europe/Kyiv"),
        ("Київ", "Europe/Kyiv"),
        ("москва", "Europe/Moscow"),
        ("München", "Europe/Berlin"),
        ("munchen", "Europe/Berlin"),
        ("İstanbul", "Europe/Istanbul"),
        ("Αθήνα", "Europe/Athens"),
        ("Београд", "Europe/Belgrade"),
        ("st johns", "America/St_Johns"),
        ("Indianapolis", "America/Indiana/Indianapolis"),
        ("Kiritimati", "Pacific/Kiritimati"),
        ("Germany", "Europe/Berlin"),
        ("китай", "Asia/Shanghai"),
        ("UTC", "UTC"),
        ("gmt", "UTC"),
        ("EST", "America/New_York"),
        ("cest", "Europe/Berlin"),
        ("UTC+3", "Etc/GMT-3"),
        ("gmt -5", "Etc/GMT+5"),
        ("GMT−5", "Etc/GMT+5"),
        ("+03:00", "Etc/GMT-3"),
        ("+0300", "Etc/GMT-3"),
        ("UTC+0", "UTC"),
        ("+14", "Etc/GMT-14"),
        ("-12", "Etc/GMT+12"),
        ("Etc/GMT-3", "Etc/GMT-3"),
        ("UTC+5:45", "Asia/Kathmandu"),
        ("-3:30", "America/St_Johns"),
    ],
)
def test_a_zone_is_found_by_what_people_call_it(text, key):
    assert find_zone(text) == key


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("USA", "America/New_York"),
        ("Россия", "Europe/Moscow"),
        ("CST", "America/Chicago"),
        ("IST", "Asia/Kolkata"),
        ("+5:30", "Asia/Kolkata"),
        ("+9:30", "Australia/Darwin"),
        ("Berln", "Europe/Berlin"),
        ("Europe", "Europe/London"),
        ("new y", "America/New_York"),
    ],
)
def test_what_could_be_several_offers_the_likeliest(text, first):
    with pytest.raises(BadZoneError) as caught:
        find_zone(text)
    assert caught.value.candidates[0] == first


@pytest.mark.parametrize(
    "text",
    ["", " ", "Mars/Olympus", "../../etc/passwd", "Factory", "+15", "-13", "+3:20", "3", "+", "x" * 999, "\0", "%s"],
)
def test_what_is_no_zone_offers_nothing(text):
    with pytest.raises(BadZoneError) as caught:
        find_zone(text)
    assert caught.value.candidates == ()


@given(
    st.sampled_from(sorted(zone_keys() - {"Factory"} - {key for key in zone_keys() if "/" not in key})), st.booleans()
)
def test_every_key_finds_itself_in_any_case(key, shout):
    assert find_zone(key.upper() if shout else key.lower()) == key


@given(st.text(max_size=80))
def test_any_text_is_a_zone_or_is_refused(text):
    try:
        keys: tuple[str, ...] = (find_zone(text),)
    except BadZoneError as error:
        keys = error.candidates
    assert set(keys) <= zone_keys()


def test_every_key_of_the_tables_is_one():
    tables = [
        [place.key for place in ALL_PLACES],
        ABBREVIATIONS.values(),
        LANGUAGES.values(),
        *ODD_OFFSETS.values(),
        *(keys.split() for keys in SEVERAL.values()),
    ]
    assert not {key for table in tables for key in table} - zone_keys()


@pytest.mark.parametrize("place", ALL_PLACES, ids=lambda place: place.city)
def test_each_city_finds_its_zone_by_name_and_by_place(place):
    assert find_zone(place.city) == place.key
    assert nearest_zone(place.latitude, place.longitude) == place.key


@pytest.mark.parametrize(
    ("clock", "now", "first"),
    [
        (time(12, 3), WINTER, "Europe/London"),
        (time(13, 5), WINTER, "Europe/Berlin"),
        (time(14, 5), SUMMER, "Europe/Berlin"),
        (time(17, 30), WINTER, "Asia/Kolkata"),
        (time(17, 49), WINTER, "Asia/Kathmandu"),
        (time(7, 0), WINTER, "America/New_York"),
        (time(8, 0), SUMMER, "America/New_York"),
        (time(1, 3), WINTER, "Pacific/Auckland"),
    ],
)
def test_a_clock_tells_the_zone(clock, now, first):
    keys = zones_by_offset(clock, now)
    assert first in keys[:5]
    assert len(set(keys)) == len(keys)


def test_a_clock_that_nobody_has_tells_nothing():
    assert zones_by_offset(time(12, 33), WINTER) == ()


@given(st.times(), st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)))
def test_a_zone_told_by_a_clock_shows_that_time(clock, now):
    for key in zones_by_offset(clock, now):
        shown = now.astimezone(zone_info(key)).replace(tzinfo=None)
        wanted = datetime.combine(shown.date(), clock)
        gap = abs(shown - wanted)
        assert min(gap, timedelta(days=1) - gap) <= timedelta(minutes=9)


@pytest.mark.parametrize(
    ("latitude", "longitude", "key"),
    [(48.1, 11.5, "Europe/Berlin"), (47.5, -120, "America/Los_Angeles"), (-23, -43, "America/Sao_Paulo")],
)
def test_a_place_on_the_map_has_the_zone_of_the_nearest_city(latitude, longitude, key):
    assert nearest_zone(latitude, longitude) == key


def test_each_region_shows_a_dozen_different_cities():
    for places in REGIONS.values():
        assert len(places) == PLACES_PER_REGION
        assert len({place.city for place in places}) == PLACES_PER_REGION


@pytest.mark.parametrize(
    ("code", "key"),
    [
        ("de", "Europe/Berlin"),
        ("pt-BR", "America/Sao_Paulo"),
        ("pt", "Europe/Lisbon"),
        ("zh-hans", "Asia/Shanghai"),
        ("zh_Hant", "Asia/Taipei"),
        ("en", None),
        ("", None),
        (None, None),
        ("tlh", None),
    ],
)
def test_a_language_is_a_first_guess(code, key):
    assert guess_zone(code) == key
