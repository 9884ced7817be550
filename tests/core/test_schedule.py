"""Wall times and days become instants, and what people write becomes rules."""

import itertools
import json
import string
import subprocess
import sys
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.schedule import (
    MOST_SLOTS,
    DaySet,
    Off,
    SlotRule,
    day_exists,
    describe,
    due_at,
    missed_fires,
    next_fire,
    next_fires,
    parse_schedule,
    zone_info,
    zone_keys,
)
from bot.core.schedule_words import ALL_DAYS, WEEKDAYS, WEEKEND
from bot.errors import BadScheduleError, BadZoneError, TooManyError

TABLE = Path(__file__).parents[1] / "data" / "dst_cases.jsonl"
CASES = [json.loads(line) for line in TABLE.read_text(encoding="utf-8").splitlines()]
EIGHT = SlotRule(time(8))


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['zone']} {case['day']} {case['wall']}")
def test_a_slot_is_due_when_the_table_says(case):
    wall, day, zone = time.fromisoformat(case["wall"]), date.fromisoformat(case["day"]), case["zone"]
    due = due_at(wall, day, zone)
    assert due == at(case["at"]), case["story"]
    around = missed_fires(SlotRule(wall), zone, due - timedelta(days=3), due + timedelta(days=3))
    assert [fire.at for fire in around if fire.day == day] == [due], "once for its day"


def test_the_table_is_not_empty():
    assert len(CASES) >= 20


def test_the_rules_of_the_zones_come_from_pip_however_old_the_systems_are():
    code = (
        "import zoneinfo, bot.core.schedule; assert zoneinfo.TZPATH == (), zoneinfo.TZPATH; "
        "from datetime import *; print(bot.core.schedule.due_at(time(8), date(2027, 12, 1), 'America/Vancouver'))"
    )
    shown = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHONTZPATH": "/usr/share/zoneinfo", "TZ": "Asia/Tokyo"},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    assert shown.stdout.strip() == "2027-12-01 15:00:00+00:00"


def test_a_day_the_zone_skipped_has_no_digest_and_its_neighbours_have_one_each():
    fires = missed_fires(EIGHT, "Pacific/Apia", at("2011-12-28T00:00Z"), at("2012-01-02T00:00Z"))
    assert [fire.day.isoformat()[5:] for fire in fires] == ["12-28", "12-29", "12-31", "01-01", "01-02"]
    assert not day_exists(date(2011, 12, 30), "Pacific/Apia")


def test_the_only_weekday_of_a_rule_may_be_the_one_that_was_skipped():
    fridays = SlotRule(time(8), frozenset({4}))
    assert next_fire(fridays, "Pacific/Apia", at("2011-12-24T00:00Z")).day == date(2012, 1, 6)


def test_the_next_fire_is_strictly_after():
    fire = next_fire(EIGHT, "UTC", at("2025-06-01T08:00Z"))
    assert fire.at == at("2025-06-02T08:00Z")
    assert next_fire(EIGHT, "UTC", at("2025-06-01T07:59:59Z")).at == at("2025-06-01T08:00Z")


def test_a_date_that_was_served_is_not_served_again_over_the_date_line():
    served_in_tokyo = next_fire(EIGHT, "Asia/Tokyo", at("2025-06-09T12:00Z")).day
    in_honolulu = next_fire(EIGHT, "Pacific/Honolulu", at("2025-06-10T00:00Z"), served=served_in_tokyo)
    assert (served_in_tokyo, in_honolulu.day) == (date(2025, 6, 10), date(2025, 6, 11))


def test_the_next_three_of_several_rules_come_in_order():
    rules = (SlotRule(time(18), WEEKDAYS), SlotRule(time(7, 30), WEEKDAYS), SlotRule(time(10), frozenset({6}), "tech"))
    fires = next_fires(rules, "Europe/Berlin", at("2025-06-06T12:00Z"))  # a Friday, 14:00 there
    assert [(fire.day.day, fire.rule.wall, fire.rule.topic) for fire in fires] == [
        (6, time(18), None),
        (8, time(10), "tech"),
        (9, time(7, 30), None),
    ]


def test_no_rules_have_no_fires():
    assert next_fires((), "UTC", at("2025-06-06T12:00Z")) == ()


def test_missed_fires_of_a_long_time_are_bounded():
    fires = missed_fires(EIGHT, "UTC", at("1990-01-01T00:00Z"), at("2025-06-01T08:00Z"))
    assert len(fires) == 31
    assert fires[-1].at == at("2025-06-01T08:00Z")


@pytest.mark.parametrize("key", ["Europe", "europe/berlin", "../../etc/passwd", "", "Mars/Olympus", "zone.tab"])
def test_what_is_no_zone_is_refused(key):
    with pytest.raises(BadZoneError):
        due_at(time(8), date(2025, 1, 1), key)


def test_a_rule_has_a_day():
    with pytest.raises(ValueError, match="at least one"):
        SlotRule(time(8), frozenset())


WALLS = st.times().map(lambda wall: wall.replace(second=0, microsecond=0))
ZONES = st.sampled_from(sorted(zone_keys()))
MOMENTS = st.datetimes(datetime(1975, 1, 1), datetime(2037, 1, 1), timezones=st.just(UTC))


@given(WALLS, ZONES, MOMENTS)
@settings(max_examples=300, deadline=None)
def test_every_day_that_exists_has_exactly_one_fire(wall, zone, start):
    fires = missed_fires(SlotRule(wall), zone, start, start + timedelta(days=12))
    days = [fire.day for fire in fires]
    assert days == sorted(set(days))
    assert all(one.at < other.at for one, other in itertools.pairwise(fires))
    wanted = [days[0] + timedelta(days=step) for step in range((days[-1] - days[0]).days + 1)]
    assert days == [day for day in wanted if day_exists(day, zone)]


@given(WALLS, ZONES, MOMENTS)
@settings(max_examples=300, deadline=None)
def test_no_earlier_instant_would_do(wall, zone, start):
    day = start.date()
    due, rules = due_at(wall, day, zone), zone_info(zone)
    naive = datetime.combine(day, wall)
    assert due.astimezone(rules).replace(tzinfo=None) >= naive
    assert (due - timedelta(seconds=1)).astimezone(rules).replace(tzinfo=None) < naive


@given(WALLS, st.frozensets(st.integers(0, 6), min_size=1), ZONES, MOMENTS)
@settings(max_examples=200, deadline=None)
def test_asking_again_from_each_fire_walks_the_same_way(wall, days, zone, start):
    rule = SlotRule(wall, days)
    first, second, third = next_fires((rule,), zone, start)
    assert start < first.at
    assert next_fire(rule, zone, first.at) == second
    assert next_fire(rule, zone, second.at - timedelta(seconds=1)) == second
    assert next_fire(rule, zone, second.at) == third


def shown(text: str) -> str:
    """A schedule as one line to compare: days, times, topic."""
    rules = parse_schedule(text)
    if isinstance(rules, Off):
        return "off"
    lines = []
    for group in describe(rules):
        days = ",".join(map(str, group.days)) if group.kind is DaySet.DAYS else group.kind.value
        times = ",".join(f"{wall:%H:%M}" for wall in group.times)
        lines.append(" ".join(filter(None, (days, times, group.topic))))
    return "; ".join(lines)


AT_EIGHT = """
8|8am|8:00|08:00|8.00|8h|8h00|0800|8 Uhr|8 a.m.|8a.m.|at 8|daily 8|every day at 8|8am every day|８:００|DAILY 8:00.
täglich 8 Uhr|jeden Tag um 8|tous les jours à 8h|todos los días 8|todos os dias às 8h|ogni giorno alle 8|ore 8
каждый день в 8|в 8 утра|her gün 8|saat 8|κάθε μέρα 8|8 π.μ.|svaki dan u 8|сваки дан у 8
"""
ON_WEEKDAYS = """
weekdays 7:30|weekdays at 7.30|mon-fri 7:30|Mon – Fri 7h30|monday to friday 7:30am|mon,tue,wed,thu,fri 0730
7:30 on weekdays|mon/tue/wed/thu/fri 7:30|Wochentags 7:30|werktags um 7:30 Uhr|mo-fr 7:30|lun-ven 7h30
du lundi au vendredi à 7h30|en semaine 7:30|de lunes a viernes a las 7:30|dias úteis 7:30|seg-sex 7h30
giorni feriali 7:30|dal lunedì al venerdì alle 7:30|по будням 7:30|пн-пт 7:30|с понедельника по пятницу в 7:30
hafta içi 7:30|pazartesi-cuma 7:30|καθημερινές 7:30|Δευ-Παρ 7:30|radnim danima 7:30|радним данима 7:30|pon-pet 7:30
"""


def spellings(block: str) -> list[str]:
    return [text for line in block.split("\n") for text in line.split("|") if text]


@pytest.mark.parametrize("text", spellings(AT_EIGHT))
def test_eight_every_day_has_many_spellings(text):
    assert shown(text) == "daily 08:00"


@pytest.mark.parametrize("text", spellings(ON_WEEKDAYS))
def test_half_past_seven_on_weekdays_has_many_spellings(text):
    assert shown(text) == "weekdays 07:30"


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("7:30 pm", "daily 19:30"),
        ("12am, 12pm", "daily 00:00,12:00"),
        ("noon and midnight", "daily 00:00,12:00"),
        ("8, 18:00", "daily 08:00,18:00"),
        ("18:00 8", "daily 08:00,18:00"),
        ("8 8 8", "daily 08:00"),
        ("weekdays 07:30, 18:00", "weekdays 07:30,18:00"),
        ("weekends 10", "weekends 10:00"),
        ("sa + so 10 uhr", "weekends 10:00"),
        ("week-end 10h", "weekends 10:00"),
        ("Σαββατοκύριακο 10", "weekends 10:00"),
        ("18:00 am Sonntag", "6 18:00"),
        ("every monday 9am", "0 09:00"),
        ("Montags und freitags 8:30", "0,4 08:30"),
        ("fri-mon 9", "0,4,5,6 09:00"),
        ("sun 10:00 tech", "6 10:00 tech"),
        ("sun 10:00 Climate change", "6 10:00 Climate change"),
        ("8:00 the economist", "daily 08:00 the economist"),
        ("8:00 for tech", "daily 08:00 tech"),
        ('8:00 "2024 election"', "daily 08:00 2024 election"),
        ("8:00, sun 10:00", "daily 08:00; 6 10:00"),
        ("8:00 weekdays, 10:00 weekends", "weekdays 08:00; weekends 10:00"),
        ("weekdays 7:30, weekends 9:30 sport", "weekdays 07:30; weekends 09:30 sport"),
        ("weekdays 7:30; sun 10 tech", "weekdays 07:30; 6 10:00 tech"),
        ("weekdays 7:30\nsun 10 tech\n", "weekdays 07:30; 6 10:00 tech"),
        ("sun 10 tech, mon 8", "0 08:00; 6 10:00 tech"),
        ("sun 10 tech, science", "6 10:00 tech, science"),
        ("weekdays 8; sat 8; sun 8", "daily 08:00"),
        ("off", "off"),
        (" OFF. ", "off"),
        ("выкл", "off"),
    ],
)
def test_what_is_written_is_what_is_meant(text, meaning):
    assert shown(text) == meaning


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  ;\n; ",
        "25:00",
        "24:00",
        "07:60",
        "-1:30",
        "7:30:00",
        "٧:٣٠",
        "1e9",
        "13pm",
        "0am",
        "730",
        "8:0",
        "99999999999999999999",
        "hello",
        "weekdays",
        "tech 8:00",
        "tomorrow 8",
        "8 tomorrow",
        "8 to 9",
        "every 2 hours",
        "mon 8:00 sun",
        "8:00 25:00",
        "8:00 -1:30",
        "weekdays-sunday 8",
        "off 8:00",
        "x" * 5000,
        "{{7*7}}",
        "%s%s%n",
        " ".join(f"{hour}:00" for hour in range(MOST_SLOTS + 1)),
    ],
)
def test_what_cannot_be_read_is_refused(text):
    with pytest.raises((BadScheduleError, TooManyError)):
        parse_schedule(text)


def test_twelve_slots_are_the_most():
    rules = parse_schedule(" ".join(f"{hour}:00" for hour in range(MOST_SLOTS)))
    assert isinstance(rules, tuple)
    assert len(rules) == MOST_SLOTS


PIECES = st.sampled_from(
    ["mon", "weekdays", "8", "7:30", "25:00", "pm", ",", ";", "-", "to", "off", "tech", '"', "every"]
)


@given(st.one_of(st.text(max_size=60), st.text(string.printable, max_size=60), st.lists(PIECES).map(" ".join)))
def test_any_text_gives_rules_or_is_refused(text):
    try:
        rules = parse_schedule(text)
    except (BadScheduleError, TooManyError):
        return
    assert isinstance(rules, Off) or 0 < len(rules) <= MOST_SLOTS


NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
RULES = st.builds(SlotRule, WALLS, st.frozensets(st.integers(0, 6), min_size=1), st.sampled_from([None, "tech", "UK"]))


@given(st.lists(RULES, min_size=1, max_size=MOST_SLOTS, unique_by=lambda rule: (rule.wall, rule.topic)))
def test_a_description_reads_back_as_the_same_rules(rules):
    lines = [
        " ".join(
            [",".join(NAMES[day] for day in group.days), *(f"{wall:%H:%M}" for wall in group.times), group.topic or ""]
        )
        for group in describe(rules)
    ]
    again = [parse_schedule(line) for line in lines]
    assert {rule for found in again if isinstance(found, tuple) for rule in found} == set(rules)


def test_day_sets_have_their_kind():
    kinds = {ALL_DAYS: DaySet.DAILY, WEEKDAYS: DaySet.WEEKDAYS, WEEKEND: DaySet.WEEKENDS, frozenset({2}): DaySet.DAYS}
    for days, kind in kinds.items():
        assert [group.kind for group in describe((SlotRule(time(8), days),))] == [kind]


def test_arabic_days_and_commas_are_read():
    assert parse_schedule("أيام العمل 07:30، 18:00") == (
        SlotRule(time(7, 30), WEEKDAYS),
        SlotRule(time(18), WEEKDAYS),
    )
    assert parse_schedule("السبت، الأحد 9:00") == (SlotRule(time(9), WEEKEND),)
