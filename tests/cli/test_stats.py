"""newsbrief stats on a real database: the figures, the days, the picture."""

from datetime import UTC, datetime, timedelta

import pytest
from typer.testing import CliRunner

from bot.cli.commands import app
from bot.core.delivery import DeliveryState
from bot.core.subscriptions import Address, Defaults
from bot.storage import chats as chats_table
from bot.storage import feeds as feeds_table
from bot.storage import figures as figures_table
from bot.storage import migrate
from bot.storage.db import Database
from bot.storage.schema import DeliveryRow, EditionRow, FeedRow, ItemRow, StoryRevisionRow, StoryRow

NOW = datetime(2026, 6, 15, 12, 0, tzinfo=UTC)


@pytest.fixture
def filled(tmp_path):
    url = f"sqlite:///{tmp_path / 'newsbrief.db'}"
    database = Database(url)
    migrate.upgrade(database)
    yield database
    database.close()


def fill(session, now):
    feed = feeds_table.save_feed(
        session,
        url="http://feed.example/rss",
        title="Hill Gazette",
        origin="config",
        topics=[],
        interval=timedelta(minutes=15),
        now=now,
    )
    row = session.get_one(FeedRow, feed)
    row.checked_at, row.failing_since, row.fault = now, now - timedelta(hours=5), "host not found"
    chat = chats_table.save_chat(session, Address(7), "en", Defaults(), now)
    for days in (0, 0, 1, 13, 14):
        at = now - timedelta(days=days)
        story = StoryRow(
            headline="h", lead=[], headings=[], sources=[], item_count=1, first_at=at, newest_at=at, updated_at=at
        )
        session.add(story)
        session.flush()
        session.add(StoryRevisionRow(story_id=story.id, number=1, headline="h", at=at))
        session.add(StoryRevisionRow(story_id=story.id, number=2, headline="h", at=at))
        session.add(
            ItemRow(
                feed_id=feed,
                story_id=story.id,
                title="t",
                lead="",
                categories=[],
                headings=[],
                text_digest="x",
                published_at=at,
                seen_at=at,
                changed_at=at,
                grouped_at=at,
            )
        )
    for key, state in (("a", DeliveryState.SENT), ("b", DeliveryState.REFUSED), ("c", DeliveryState.READY)):
        edition = EditionRow(
            chat_id=chat.id,
            key=key,
            kind="slot",
            due_at=now,
            period_from=now,
            period_to=now,
            receipt={},
            composed_at=now,
        )
        session.add(edition)
        session.flush()
        settled_at = None if state is DeliveryState.READY else now
        session.add(
            DeliveryRow(
                edition_id=edition.id,
                chat_id=chat.id,
                part=1,
                text="…",
                lane=1,
                state=state,
                ready_at=now,
                settled_at=settled_at,
            )
        )


def test_days_are_counted_in_utc_and_add_up(filled):
    filled.write_now(lambda session: fill(session, NOW))
    days = filled.read_now(lambda session: figures_table.days(session, NOW, 14))
    assert [day.day.day for day in days] == list(range(2, 16))
    assert [day.items for day in days] == [1, *[0] * 11, 1, 2]
    assert [day.stories for day in days] == [day.items for day in days]
    assert (days[-1].digests, days[-1].sent, days[-1].refused) == (3, 1, 1)


def test_figures_and_queue_say_what_is_there(filled):
    filled.write_now(lambda session: fill(session, NOW))
    figures = filled.read_now(lambda session: figures_table.figures(session, NOW))
    assert figures.feeds == {"ok": 0, "failing": 1, "waiting": 0, "retired": 0}
    assert (figures.items, figures.stories, figures.chats) == (5, 5, {"new": 1})
    assert figures.size_bytes > 100_000
    queue = filled.read_now(lambda session: figures_table.queue(session, NOW + timedelta(seconds=90)))
    assert (queue.parts, queue.oldest_age) == (1, timedelta(seconds=90))


def test_the_command_shows_it_and_draws_it(filled, tmp_path):
    filled.write_now(lambda session: fill(session, datetime.now(UTC)))
    picture = tmp_path / "days.png"
    result = CliRunner().invoke(
        app,
        ["stats", "--png", str(picture)],
        env={"NEWSBRIEF_DATABASE__URL": str(filled.url), "NEWSBRIEF_CONFIG": None, "COLUMNS": "120"},
        catch_exceptions=False,
    )
    assert result.exit_code == 0
    for words in ("1 failing", "1 new", "5 items, 5 stories", "1 message,", "Hill Gazette", "host not found", "█"):
        assert words in result.output
    assert picture.read_bytes().startswith(b"\x89PNG")


def test_an_empty_installation_has_figures_too(filled):
    result = CliRunner().invoke(
        app,
        ["stats"],
        env={"NEWSBRIEF_DATABASE__URL": str(filled.url), "NEWSBRIEF_CONFIG": None},
        catch_exceptions=False,
    )
    assert result.exit_code == 0
    assert "none yet" in result.output
