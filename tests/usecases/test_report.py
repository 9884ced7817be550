"""The operator's daily report: once a day, at its hour, with a picture or a word about how to get one."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.charts import ChartsError, draw
from bot.chat.handlers.admin import report_caption
from bot.core.delivery import ChatGone, RetryLater, Uncertain
from bot.core.markup import plain
from bot.locales import wording
from bot.storage import figures as figures_table
from bot.storage.figures import DayFigures
from bot.usecases.report import Report, ReportSettings
from tests.fakes import FakeMessenger

PNG = b"\x89PNG, as far as Telegram can tell here"
BERLIN_0730 = datetime(2026, 3, 8, 6, 30, tzinfo=UTC)


class Office:
    """A database, a Telegram and two operators."""

    def __init__(self, database, clock):
        self.database = database
        self.clock = clock
        self.telegram = FakeMessenger()
        self.drawn = []
        self.picture = PNG
        clock.set(BERLIN_0730)
        settings = ReportSettings((7, 8), time(7, 30), "Europe/Berlin", "en")
        self.report = Report(database, self.telegram, clock, wording, report_caption, self.draw, settings)

    def draw(self, days):
        self.drawn.append(days)
        if self.picture is None:
            raise ChartsError("drawing needs matplotlib; pip install 'newsbrief[charts]'")
        return self.picture

    @property
    def told(self):
        return [message.chat_id for message in self.telegram.arrived]


@pytest.fixture
def office(database, clock):
    return Office(database, clock)


async def test_each_operator_gets_one_report_a_day_at_its_hour(office):
    office.clock.advance(minutes=-1)
    await office.report()
    assert office.told == []
    office.clock.advance(minutes=1)
    await office.report()
    await office.report()
    assert office.told == [7, 8]
    assert office.telegram.pictures == [PNG, PNG]
    office.clock.advance(days=1)
    await office.report()
    assert office.told == [7, 8, 7, 8]


async def test_a_report_that_nobody_was_there_to_send_comes_later_the_same_day(office):
    office.clock.advance(hours=9)
    await office.report()
    assert office.told == [7, 8]


async def test_what_surely_did_not_arrive_is_tried_again_and_the_other_operator_is_not_told_twice(office):
    office.telegram.will(RetryLater(timedelta(seconds=30), "429"), chat_id=7)
    await office.report()
    assert office.told == [8]
    await office.report()
    assert office.told == [8, 7]


@pytest.mark.parametrize("outcome", [Uncertain("no answer"), ChatGone("never pressed Start")], ids=["lost", "gone"])
async def test_what_may_have_arrived_or_never_can_waits_for_tomorrow(office, outcome):
    office.telegram.will(outcome, chat_id=7)
    await office.report()
    await office.report()
    assert [message.chat_id for message in office.telegram.tried] == [7, 8]


async def test_without_the_library_the_words_come_alone_and_say_how_to_get_the_picture(office):
    office.picture = None
    await office.report()
    assert office.telegram.pictures == []
    assert "No picture: drawing needs matplotlib; pip install 'newsbrief[charts]'." in plain(
        office.telegram.arrived[0].text
    )


async def test_it_tells_of_the_day_that_is_over_and_of_how_things_stand(office):
    def work(session):
        figures_table.count_failed_looks(session, date(2026, 3, 7), 3)
        figures_table.count_failed_looks(session, date(2026, 3, 7), 2)
        figures_table.count_failed_looks(session, date(2026, 3, 8), 40)

    office.database.write_now(work)
    await office.report()
    text = plain(office.telegram.arrived[0].text)
    assert text.startswith("Yesterday, Saturday 7 March (UTC)\n0 items, 0 stories, 0 digests\n⚠ 5 looks at feeds")
    assert "No digest is late" in text
    assert len(text) < 1024  # Telegram's limit of a caption
    days = office.drawn[0]
    assert [days[0].day, days[-1].day, days[-1].failed_looks] == [date(2026, 2, 22), date(2026, 3, 7), 5]


def test_counts_of_failed_looks_are_kept_for_a_month(database):
    for number in range(60):
        database.write_now(
            lambda session, number=number: figures_table.count_failed_looks(
                session, date(2026, 1, 1) + timedelta(days=number), 1
            )
        )
    newest = datetime(2026, 3, 1, tzinfo=UTC)
    days = database.read_now(lambda session: figures_table.days(session, newest, 60))
    assert [day.failed_looks for day in days] == [0] * 29 + [1] * 31


def test_the_picture_is_a_picture():
    pytest.importorskip("matplotlib", reason="the extra `charts` is not installed")
    days = [
        DayFigures(date(2026, 3, number), number * 100, number * 20, number, number, 0, 2) for number in range(1, 15)
    ]
    png = draw(days)
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    assert int.from_bytes(png[16:20]) > 800
