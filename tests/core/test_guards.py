"""What keeps two events of one kind apart."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.core.guards import DOUBT, PROOF, conflicts, marks

NOON = datetime(2030, 5, 6, 12, tzinfo=UTC)


def against(one, other, *, hours=0.0):
    return sum(found.against for found in conflicts(marks(one, NOON), marks(other, NOON + timedelta(hours=hours))))


def apart(one, other, *, hours=0.0):
    return against(one, other, hours=hours) >= PROOF


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Earthquake shakes Peru", "Earthquake shakes Japan"),
        ("Erdbeben in Griechenland", "Erdbeben in Italien"),
        ("Выборы в Польше", "Выборы в Венгрии"),
        ("Poll in Ardross sees Greens ahead", "Poll in Castrel sees Greens level"),
        ("Fire in Hornby destroys mill", "Fire in Marsk destroys warehouse"),
        ("Пожар в Ардроссе уничтожил мельницу", "После пожара в Кастреле закрыт склад"),
        ("Земљотрес код Марска", "Земљотрес у Хорнбију"),
        ("Yangın Hornby'de bir depoyu yok etti", "Marsk'ta yangın: okul boşaltıldı"),
        ("Πυρκαγιά στη Λάρισα", "Πυρκαγιά στον Βόλο"),
        ("Earthquake of magnitude 4.2 felt on the coast", "Magnitude 6.1 earthquake shakes the coast"),
        ("Stocks rise on jobs data", "Stocks fall on jobs data"),
        ("US hiring slows, jobs market under pressure", "US stock markets rise as investors track jobs"),
    ],
)
def test_two_events_of_one_kind_are_kept_apart(one, other):
    assert apart(one, other)
    assert apart(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Earthquake shakes Peru", "Peruvian coast hit by earthquake"),
        ("Earthquake shakes Peru", "Strong quake on the southern coast"),
        ("China and Japan resume talks", "Japan: talks with Seoul and Beijing"),
        ("Stocks rise on jobs data", "Shares climb after jobs report"),
        ("Indianapolis votes", "Iran votes"),
        ("Shooting in Las Vegas", "Two held after shooting in Vegas"),
        ("Nine hurt in Northern Ardross shooting", "Nine hurt in shooting in Ardross mill"),
        ("Fire in Hornby destroys mill", "Mill in old quarter of Hornby burns"),
        ("Авария под Берёзовкой, девять пострадавших", "Девять человек пострадали в аварии у Берёзовки"),
        ("Magnitude 5.8 earthquake shakes the coast", "Earthquake of magnitude 6.1 shakes the coast"),
    ],
)
def test_two_tellings_of_one_event_are_not(one, other):
    assert not apart(one, other)


def test_two_countries_without_an_event_of_one_kind_only_raise_a_doubt():
    one, other = "Hungarian court jails editor", "Spanish court jails editor"
    assert against(one, other) == against(other, one) == DOUBT


def test_market_reports_of_two_sessions_are_kept_apart():
    assert not apart("Stocks rise on jobs data", "Stocks gain on jobs data", hours=2)
    assert apart("Stocks rise on jobs data", "Stocks gain on jobs data", hours=24)
