"""The sample week replayed: what the code of today makes of it stands in data/replay, so that a change of grouping or
ranking is read as a difference. REWRITE_GOLDEN=1 writes that file anew.
"""

import html
import os
import re
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select
from typer.testing import CliRunner

from bot.cli.commands import app
from bot.core.items import ParsedItem
from bot.core.replays import ChangeKind, ReplayedDigest, ReplayedStory, changes, differences, summary
from bot.core.schedule import SlotRule
from bot.core.subscriptions import Address, ChatState, Defaults
from bot.demo.feeds import FeedServer
from bot.locales import wording
from bot.storage import chats as chats_table
from bot.storage import feeds as feeds_table
from bot.storage import items as items_table
from bot.storage import migrate
from bot.storage import subscriptions as subscriptions_table
from bot.storage import topics as topics_table
from bot.storage.db import Database
from bot.storage.schema import EditionRow, FeedRow, ItemRow
from bot.usecases.replan import replan
from bot.usecases.replay import Plan, Replay, record

GOLDEN = Path(__file__).parents[1] / "data" / "replay" / "sample_week.txt"
BEGAN_AT = datetime(2026, 3, 8, 7, 40, tzinfo=UTC)
SINCE, UNTIL = BEGAN_AT - timedelta(hours=26), BEGAN_AT + timedelta(hours=1)
CHAT = 501
TOPICS = ("world", "science", "sport", "economy")
PLAN = Plan(timedelta(hours=24), timedelta(days=3), 8, 8, {}, frozenset())


@pytest.fixture(scope="module")
def recorded(tmp_path_factory):
    """A database in which the sample week happened: items came when they were published."""
    path = tmp_path_factory.mktemp("replay") / "recorded.db"
    database = Database(f"sqlite:///{path}")
    migrate.upgrade(database)
    database.write_now(write_week)
    database.close()
    return path


def write_week(session):
    topics_table.seed_taxonomy(session, SINCE)
    moment = BEGAN_AT
    server = FeedServer(now=lambda: moment)
    for feed in server.feeds:
        feed_id = feeds_table.save_feed(
            session,
            url=f"http://sample.example{feed.path}",
            title=feed.title,
            origin="config",
            topics=feed.topics,
            interval=timedelta(minutes=15),
            now=SINCE,
            language=feed.language,
        )
        feed_row = session.get_one(FeedRow, feed_id)
        feed_row.checked_at = feed_row.ok_at = SINCE
        for item in reversed(server.items(feed)):
            items_table.save_items(session, feed_id, [parsed(item)], item.published_at)
    moment = BEGAN_AT + timedelta(minutes=10)
    for feed_status in feeds_table.list_feeds(session):
        feed = next(one for one in server.feeds if feed_status.url.endswith(one.path))
        told = [parsed(item) for item in server.items(feed) if "live-" not in item.id]
        items_table.save_items(session, feed_status.id, told, moment)
    chat = chats_table.save_chat(session, Address(CHAT), "en", Defaults(), SINCE)
    chats_table.set_chat(session, chat.id, state=ChatState.ACTIVE)
    ids = [topics_table.find_topic_id(session, slug) for slug in TOPICS]
    subscriptions_table.follow(session, chat.id, [one for one in ids if one], SINCE)
    every_day = frozenset(range(7))
    replan(
        session,
        chats_table.get_chat(session, chat.id),
        SINCE,
        [SlotRule(time(8, 0), every_day), SlotRule(time(18, 0), every_day)],
    )


def parsed(item):
    return ParsedItem(
        title=plain_words(item.title) if item.raw_title else item.title,
        lead=plain_words(item.lead),
        link=item.link.replace("http://127.0.0.1:0/", "http://sample.example/"),
        guid=item.guid,
        published_at=item.published_at,
        categories=item.categories,
    )


def plain_words(markup):
    return html.unescape(re.sub(r"<[^>]+>", "", markup))


async def replayed(recorded, tmp_path, plan=PLAN, since=SINCE):
    source = Database(f"sqlite:///{recorded}")
    recording = source.read_now(lambda session: record(session, since, UNTIL))
    source.close()
    database = Database(f"sqlite:///{tmp_path / 'replay.db'}")
    migrate.upgrade(database)
    passed: list[int] = []
    digests = await Replay(database, recording, plan, wording)(passed.append)
    assert sum(passed) == len(recording.states)
    database.close()
    return digests


async def test_the_sample_week_gives_the_digests_we_know(recorded, tmp_path):
    digests = await replayed(recorded, tmp_path)
    text = "\n\n".join(f"=== chat {one.chat_id}, {one.at:%Y-%m-%d %H:%M} UTC\n{one.text}" for one in digests) + "\n"
    if os.environ.get("REWRITE_GOLDEN"):
        GOLDEN.parent.mkdir(parents=True, exist_ok=True)
        GOLDEN.write_text(text, encoding="utf-8")
    assert [one.at.hour for one in digests] == [8, 18, 8]
    assert text == GOLDEN.read_text(encoding="utf-8")


async def test_a_replay_twice_is_the_same_and_no_story_comes_twice(recorded, tmp_path):
    (tmp_path / "a").mkdir()
    first = await replayed(recorded, tmp_path / "a")
    assert differences(first, await replayed(recorded, tmp_path)) == ()
    headlines = [story.headline for one in first for story in one.stories]
    assert len(headlines) == len(set(headlines))
    assert len(headlines) >= 10


async def test_the_recorded_database_is_not_changed(recorded, tmp_path):
    before = recorded.read_bytes()
    await replayed(recorded, tmp_path)
    source = Database(f"sqlite:///{recorded}")
    assert source.read_now(lambda session: session.scalars(select(EditionRow.id)).all()) == []
    assert source.read_now(lambda session: session.scalars(select(ItemRow.story_id).distinct()).all()) == [None]
    source.close()
    assert recorded.read_bytes() == before


async def test_a_digest_of_fewer_stories_loses_the_lightest(recorded, tmp_path):
    (tmp_path / "a").mkdir()
    first = await replayed(recorded, tmp_path / "a")
    found = differences(first, await replayed(recorded, tmp_path, replace(PLAN, stories=3)))
    assert found[0].lines()[0].startswith(f"chat {CHAT}, 2026-03-07 ")
    assert {change.kind for one in found for change in one.changes} == {ChangeKind.LOST}


async def test_a_feed_left_out_takes_its_items_along(recorded, tmp_path):
    source = Database(f"sqlite:///{recorded}")
    feeds = source.read_now(feeds_table.list_feeds)
    source.close()
    plan = replace(PLAN, left_out=frozenset(feed.url for feed in feeds))
    assert all(one.stories == () for one in await replayed(recorded, tmp_path, plan))


def test_the_command_shows_digests_and_compares_configurations(recorded, tmp_path):
    env = {"NEWSBRIEF_DATABASE__URL": f"sqlite:///{recorded}", "NEWSBRIEF_CONFIG": None}
    period = ["--from", f"{SINCE:%Y-%m-%dT%H:%M}", "--to", f"{UNTIL:%Y-%m-%dT%H:%M}"]
    shown = CliRunner().invoke(app, ["replay", *period], env=env, catch_exceptions=False)
    assert shown.exit_code == 0
    assert f"chat {CHAT}, 2026-03-08 08:00 UTC" in shown.output
    other = tmp_path / "other.toml"
    other.write_text("[digest]\nstories = 2\n")
    compared = CliRunner().invoke(app, ["replay", *period, "--config", str(other)], env=env, catch_exceptions=False)
    assert compared.exit_code == 0
    assert "- lost    " in compared.output


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (["--from", "soon"], "soon is no moment"),
        (["--from", "2026-03-08", "--to", "2026-03-07"], "--to must be later"),
        (["--from", "2020-03-08", "--to", "2020-03-09"], "no item was seen"),
    ],
)
def test_a_period_that_cannot_be_replayed_is_a_sentence(recorded, args, says):
    env = {"NEWSBRIEF_DATABASE__URL": f"sqlite:///{recorded}", "NEWSBRIEF_CONFIG": None}
    result = CliRunner().invoke(app, ["replay", *args], env=env)
    assert result.exit_code in {1, 2}
    assert says in result.output


def a_story(headline, *items):
    return ReplayedStory(headline, frozenset(items))


def told(before, after):
    return [line for change in changes(before, after) for line in change.lines()]


def test_differences_name_what_was_lost_gained_merged_split_and_retold():
    a, b, c, d = a_story("A", 1), a_story("B", 2), a_story("C", 3, 4), a_story("D", 5)
    assert told((a,), (d,)) == ["- lost    A", "+ gained  D"]
    assert told((a, b), (a_story("AB", 1, 2),)) == ["~ merged  A", "          B", "        → AB"]
    assert told((c,), (a_story("C1", 3), a_story("C2", 4))) == ["~ split   C", "        → C1", "        → C2"]
    assert told((a,), (a_story("A, and more", 1, 9),)) == ["~ retold  A", "        → A, and more"]
    assert told((d, a), (a,)) == ["- lost    D"]


def test_only_those_are_moved_that_changed_places():
    a, b, c, d = (a_story(name, number) for number, name in enumerate("ABCD"))
    assert told((a, b, c, d), (d, a, b, c)) == ["~ moved   from 4 to 1: D"]
    assert told((a, b, c, d), (b, c, a)) == ["- lost    D", "~ moved   from 1 to 3: A"]
    assert told((a, b), (c, a, b)) == ["+ gained  C"]


def test_a_digest_that_came_only_once_is_named():
    one = ReplayedDigest(7, "slot", SINCE, (a_story("A", 1),), "")
    (gone,), (new,) = differences((one,), ()), differences((), (one,))
    assert gone.lines() == ("chat 7, 2026-03-07 05:40 UTC: only before", "  - lost    A")
    assert new.lines() == ("chat 7, 2026-03-07 05:40 UTC: only now", "  + gained  A")
    assert summary(1, (gone,)) == "1 digest compared, 1 differs: 1 lost."
