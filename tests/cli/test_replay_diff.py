"""Two configurations on one recorded morning, through the whole command: each kind of difference by a real replay."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli.commands import app
from bot.core.feeds import FeedId
from bot.core.schedule import SlotRule
from bot.core.subscriptions import Address, ChatState, Defaults
from bot.storage import chats as chats_table
from bot.storage import feeds as feeds_table
from bot.storage import items as items_table
from bot.storage import subscriptions as subscriptions_table
from bot.storage import topics as topics_table
from bot.storage.db import Database
from bot.usecases.replan import replan
from tests.factories import a_parsed_item

MORNING = datetime(2026, 3, 8, 6, 0, tzinfo=UTC)
CHAT = 501

AGROUND = "Ferry Silver Heron runs aground on the Hornby sandbank"
ARRESTED = "Captain Ilse Marrek arrested in Velden after a breath test"
DRUMMERS = "Drummers march through Oldminster for the hundredth lantern fair"
COMET = "Comet without a tail is named after nobody"
VOTE = "Parliament in Velden passes the budget by a single vote"


class Recorded:
    """An installation that ran for a morning; what its feeds brought, and when."""

    def __init__(self, url: str, folder: Path, stories: int = 8) -> None:
        self.url = url
        self._folder = folder
        self._stories = stories
        self._feeds: dict[str, FeedId] = {}
        self._database = Database(url)
        self._database.write_now(self._chat)

    def _chat(self, session) -> None:
        chat = chats_table.save_chat(session, Address(CHAT), "en", Defaults(), MORNING)
        chats_table.set_chat(session, chat.id, state=ChatState.ACTIVE, stories=self._stories)
        world = topics_table.find_topic_id(session, "world")
        assert world is not None
        subscriptions_table.follow(session, chat.id, [world], MORNING)
        rules = [SlotRule(time(hour, 0), frozenset(range(7))) for hour in (8, 12)]
        replan(session, chats_table.get_chat(session, chat.id), MORNING, rules)

    def feed_says(self, feed: str, minute: int, title: str, lead: str = "") -> None:
        at = MORNING + timedelta(minutes=minute)

        def work(session) -> None:
            if feed not in self._feeds:
                self._feeds[feed] = feeds_table.save_feed(
                    session,
                    url=f"http://{feed}.example/rss",
                    title=feed.title(),
                    origin="config",
                    topics=["world"],
                    interval=timedelta(minutes=15),
                    now=MORNING,
                    language="en",
                )
            item = a_parsed_item(title, lead=lead, guid=f"{feed} {minute}", published_at=at)
            assert items_table.save_items(session, self._feeds[feed], [item], at).new

        self._database.write_now(work)

    def compared_with(
        self, *, without: str = "", stories: int | None = None, topics: Mapping[str, str] | None = None
    ) -> list[str]:
        """What the command prints about another configuration: without a feed, with another topic for one, with so
        many stories in a digest.
        """
        self._database.close()
        in_force = self._configuration("newsbrief.toml", self._stories, self._feeds, {})
        feeds = [feed for feed in self._feeds if feed != without]
        other = self._configuration("other.toml", stories or self._stories, feeds, topics or {})
        env = {"NEWSBRIEF_CONFIG": str(in_force), "TELEGRAM_BOT_TOKEN": None}
        period = ["--from", "2026-03-08T06:00", "--to", "2026-03-08T13:00"]
        result = CliRunner().invoke(app, ["replay", *period, "--config", str(other)], env=env, catch_exceptions=False)
        assert result.exit_code == 0
        lines = [line for line in result.stdout.splitlines() if line]
        heading = ["- the configuration in force", f"+ {other}"]
        return lines[2:] if lines[:2] == heading else lines

    def _configuration(self, name: str, stories: int, feeds: Iterable[str], topics: Mapping[str, str]) -> Path:
        text = f'[database]\nurl = "{self.url}"\n[digest]\nstories = {stories}\n'
        for feed in feeds:
            text += f'[[feeds]]\nurl = "http://{feed}.example/rss"\ntopics = ["{topics.get(feed, "world")}"]\n'
        path = self._folder / name
        path.write_text(text, encoding="utf-8")
        return path


@pytest.fixture
def recorded(sqlite_files, tmp_path):
    return Recorded(sqlite_files.url(), tmp_path)


def test_stories_that_only_a_third_source_connects_are_split_without_it(databases, tmp_path):
    recorded = Recorded(databases.url(), tmp_path)
    recorded.feed_says("harbour", 1, AGROUND)
    recorded.feed_says("coast", 11, f"{AGROUND}. {ARRESTED}")
    recorded.feed_says("velden", 21, ARRESTED)
    assert recorded.compared_with(without="coast") == [
        "chat 501, 2026-03-08 08:00 UTC",
        f"  ~ split   {AGROUND}",
        f"          → {ARRESTED}",
        f"          → {AGROUND}",
        "2 digests compared, 1 differs: 1 split.",
    ]


def test_a_report_that_another_source_drew_away_is_merged_with_its_story_without_that_source(recorded):
    found = "The breath test showed two per mille."
    recorded.feed_says("harbour", 1, AGROUND)
    recorded.feed_says("velden", 11, f"{ARRESTED} in the harbour office", found)
    recorded.feed_says("coast", 21, f"{ARRESTED} in the harbour office. {AGROUND}", found)
    assert recorded.compared_with(without="velden") == [
        "chat 501, 2026-03-08 08:00 UTC",
        f"  ~ merged  {ARRESTED} in the harbour office",
        f"            {AGROUND}",
        f"          → {AGROUND}",
        "2 digests compared, 1 differs: 1 merged.",
    ]


def test_of_stories_that_change_places_only_the_one_that_moved_is_named(recorded):
    for minute, feed in enumerate(("harbour", "velden", "coast")):
        recorded.feed_says(feed, minute, COMET)
    for minute, feed in enumerate(("harbour", "velden")):
        recorded.feed_says(feed, 10 + minute, VOTE)
    for minute, feed in enumerate(("harbour", "coast", "hills")):
        recorded.feed_says(feed, 20 + minute, DRUMMERS)
    assert recorded.compared_with(without="coast") == [
        "chat 501, 2026-03-08 08:00 UTC",
        f"  ~ moved   from 3 to 2: {VOTE}",
        "2 digests compared, 1 differs: 1 moved.",
    ]


def test_a_feed_that_is_about_something_else_makes_room(tmp_path, sqlite_files):
    recorded = Recorded(sqlite_files.url(), tmp_path, stories=2)
    for feed in ("harbour", "coast", "hills"):
        recorded.feed_says(feed, 1, AGROUND)
    for minute in (2, 3):
        recorded.feed_says("sky", minute, COMET, f"Seen for the {minute}. time.")
        recorded.feed_says("stars", minute, COMET, f"Seen for the {minute}. time.")
    recorded.feed_says("hills", 12, DRUMMERS)
    assert recorded.compared_with(topics={"sky": "sport", "stars": "sport"}) == [
        "chat 501, 2026-03-08 08:00 UTC",
        f"  - lost    {COMET}",
        f"  + gained  {DRUMMERS}",
        "2 digests compared, 1 differs: 1 lost, 1 gained.",
    ]


def test_a_story_without_room_in_one_digest_is_found_in_the_next(recorded):
    recorded.feed_says("harbour", 1, AGROUND)
    recorded.feed_says("coast", 2, AGROUND)
    recorded.feed_says("hills", 11, DRUMMERS)
    recorded.feed_says("velden", 180, DRUMMERS)
    assert recorded.compared_with(stories=1) == [
        "chat 501, 2026-03-08 08:00 UTC",
        f"  - lost    {DRUMMERS} (now 2026-03-08 12:00 UTC)",
        "chat 501, 2026-03-08 12:00 UTC",
        f"  + gained  {DRUMMERS} (before 2026-03-08 08:00 UTC)",
        "2 digests compared, 2 differ: 1 lost, 1 gained.",
    ]


def test_a_headline_of_a_source_that_is_left_out_is_told_anew(recorded):
    recorded.feed_says("harbour", 1, AGROUND)
    recorded.feed_says("coast", 2, f"{AGROUND}, all 120 people on board are safe")
    assert recorded.compared_with(without="harbour") == [
        "chat 501, 2026-03-08 08:00 UTC",
        f"  ~ retold  {AGROUND}",
        f"          → {AGROUND}, all 120 people on board are safe",
        "2 digests compared, 1 differs: 1 retold.",
    ]


def test_configurations_that_make_no_difference_say_so(recorded):
    recorded.feed_says("harbour", 1, AGROUND)
    assert recorded.compared_with(stories=7) == ["2 digests compared: no difference."]
