"""Retention on a real database made by the migrations: what goes, what stays, and what stays true."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import func, select

from bot.core.delivery import DeliveryState
from bot.core.mutes import Mute, MuteKind
from bot.core.recipes import Recipe
from bot.core.subscriptions import Address, ChatState, Defaults
from bot.storage import feeds as feeds_table
from bot.storage import migrate
from bot.storage import recipes as recipes_table
from bot.storage import subscriptions as chats_table
from bot.storage import topics as topics_table
from bot.storage.db import Database
from bot.storage.schema import (
    Base,
    DeliveryRow,
    EditionRow,
    ItemKeyRow,
    ItemRow,
    LedgerRow,
    StoryJoinRow,
    StoryRevisionRow,
    StoryRow,
    StoryTopicRow,
    SubscriptionRow,
    TopicRow,
    UndoRow,
)
from bot.usecases.prune import Prune, Retention

NOW = datetime(2026, 6, 1, 12, 0, tzinfo=UTC)
DAY = timedelta(days=1)
RETENTION = Retention(items=90 * DAY, editions=180 * DAY, chats_gone=None)


class StoppedClock:
    def now(self) -> datetime:
        return NOW


@pytest.fixture
def stock(tmp_path):
    database = Database(f"sqlite:///{tmp_path / 'newsbrief.db'}")
    migrate.upgrade(database)
    yield Stock(database)
    database.close()


class Stock:
    """A database filled with verbs."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.feed = self.write(self._feed)

    def write(self, work):
        return self.database.write_now(work)

    def _feed(self, session):
        return feeds_table.save_feed(
            session,
            url="http://feed.example/rss",
            title="A feed",
            origin="config",
            topics=[],
            interval=timedelta(minutes=15),
            now=NOW,
        )

    def story(self, age, items=1):
        def work(session):
            at = NOW - age
            story = StoryRow(
                headline="A dyke breaks",
                lead=[],
                headings=[],
                sources=["A feed"],
                item_count=items,
                first_at=at,
                newest_at=at,
                updated_at=at,
            )
            session.add(story)
            session.flush()
            session.add(StoryRevisionRow(story_id=story.id, number=1, headline="A dyke breaks", at=at))
            for number in range(items):
                item = ItemRow(
                    feed_id=self.feed,
                    story_id=story.id,
                    title="A dyke breaks",
                    lead="",
                    categories=[],
                    headings=[],
                    text_digest="x",
                    published_at=at,
                    seen_at=at,
                    changed_at=at,
                    grouped_at=at,
                )
                session.add(item)
                session.flush()
                session.add(ItemKeyRow(feed_id=self.feed, key=f"t{story.id}.{number}", item_id=item.id))
                session.add(StoryJoinRow(item_id=item.id, story_id=story.id, score=1.0, evidence={}))
            return story.id

        return self.write(work)

    def chat(self, number=7, **columns):
        def work(session):
            chat = chats_table.save_chat(session, Address(number), "en", Defaults(), NOW - 400 * DAY)
            chats_table.set_chat(session, chat.id, **{"state": ChatState.ACTIVE, **columns})
            return chat.id

        return self.write(work)

    def told(self, chat, story, age):
        def work(session):
            at = NOW - age
            edition = EditionRow(
                chat_id=chat,
                key=f"slot:{at}",
                kind="slot",
                due_at=at,
                period_from=at,
                period_to=at,
                receipt={},
                composed_at=at,
                settled_at=at,
            )
            session.add(edition)
            session.flush()
            session.add(
                DeliveryRow(
                    edition_id=edition.id,
                    chat_id=chat,
                    part=1,
                    text="…",
                    lane=1,
                    state=DeliveryState.SENT,
                    ready_at=at,
                    settled_at=at,
                )
            )
            session.add(
                LedgerRow(
                    chat_id=chat, story_id=story, revision=1, edition_id=edition.id, part=1, headline="h", told_at=at
                )
            )
            return edition.id

        return self.write(work)

    def free_topic(self, words, age):
        def work(session):
            topic = topics_table.save_free_topic(session, words, NOW - age)
            return topic.id

        return self.write(work)

    def count(self, table):
        return self.database.read_now(lambda session: session.scalar(select(func.count()).select_from(table)))

    async def prunes(self, retention: Retention = RETENTION, kept: int = 1):
        return await Prune(self.database, StoppedClock(), retention, kept)()


async def test_an_old_story_goes_with_all_that_hangs_on_it(stock):
    old, young = stock.story(100 * DAY, items=3), stock.story(10 * DAY)
    stock.told(stock.chat(), old, 99 * DAY)
    done = await stock.prunes()
    assert (done.stories, done.items) == (1, 3)
    assert stock.database.read_now(lambda session: list(session.scalars(select(StoryRow.id)))) == [young]
    for table in (ItemRow, ItemKeyRow, StoryJoinRow, StoryRevisionRow):
        assert stock.count(table) == 1
    assert stock.count(LedgerRow) == 0
    assert stock.count(EditionRow) == 1  # kept longer than the items


async def test_what_a_feed_may_still_list_stays_and_never_comes_back_as_news(stock):
    stock.story(300 * DAY)
    kept = stock.story(200 * DAY)
    await stock.prunes(kept=1)
    assert stock.database.read_now(lambda session: list(session.scalars(select(StoryRow.id)))) == [kept]


async def test_a_story_whose_item_was_edited_just_now_stays(stock):
    old = stock.story(100 * DAY)
    stock.story(1 * DAY)
    stock.write(lambda session: session.query(ItemRow).filter_by(story_id=old).update({"grouped_at": None}))
    assert (await stock.prunes()).stories == 0


async def test_old_editions_go_and_what_was_told_stays_told(stock):
    chat, story = stock.chat(), stock.story(1 * DAY)
    stock.told(chat, story, 200 * DAY)
    young = stock.told(chat, stock.story(2 * DAY), 20 * DAY)
    assert (await stock.prunes()).editions == 1
    assert stock.database.read_now(lambda session: list(session.scalars(select(EditionRow.id)))) == [young]
    assert stock.count(DeliveryRow) == 1
    assert stock.count(LedgerRow) == 2


async def test_an_unsettled_edition_is_never_pruned(stock):
    edition = stock.told(stock.chat(), stock.story(1 * DAY), 200 * DAY)
    stock.write(lambda session: session.query(EditionRow).filter_by(id=edition).update({"settled_at": None}))
    assert (await stock.prunes()).editions == 0


async def test_chats_that_are_gone_stay_unless_the_operator_says_so(stock):
    gone = stock.chat(7, state=ChatState.GONE, told_at=NOW - 200 * DAY)
    lately = stock.chat(8, state=ChatState.GONE, told_at=NOW - 10 * DAY)
    there = stock.chat(9, told_at=NOW - 300 * DAY)
    story = stock.story(1 * DAY)
    for number in range(120):  # more than a step takes
        stock.told(gone, story if number == 0 else stock.story(1 * DAY), number * DAY / 100)
    await stock.prunes()
    assert set(stock.database.read_now(lambda session: chats_table.get_chats(session, [gone, lately, there]))) == {
        gone,
        lately,
        there,
    }
    done = await stock.prunes(Retention(90 * DAY, 180 * DAY, chats_gone=180 * DAY))
    assert done.chats == 1
    assert set(stock.database.read_now(lambda session: chats_table.get_chats(session, [gone, lately, there]))) == {
        lately,
        there,
    }
    assert stock.count(LedgerRow) == stock.count(EditionRow) == 0


async def test_a_free_topic_nobody_follows_goes_unless_undo_may_bring_it_back(stock):
    chat, story = stock.chat(), stock.story(1 * DAY)
    followed, lonely, undoable, fresh = (
        stock.free_topic(words, age)
        for words, age in (("volcano", 9 * DAY), ("glacier", 9 * DAY), ("comet", 9 * DAY), ("reef", 1 * DAY))
    )

    def work(session):
        session.add(SubscriptionRow(chat_id=chat, topic_id=followed, created_at=NOW))
        session.add_all(StoryTopicRow(topic_id=one, story_id=story, score=1.0, why=[]) for one in (followed, lonely))
        session.add(UndoRow(chat_id=chat, before={"topics": [undoable]}, at=NOW - timedelta(minutes=1)))

    stock.write(work)
    assert (await stock.prunes()).topics == 1
    ids = stock.database.read_now(
        lambda session: set(session.scalars(select(TopicRow.id).where(TopicRow.kind == "free")))
    )
    assert ids == {followed, undoable, fresh}
    assert stock.count(StoryTopicRow) == 1


async def test_old_undos_and_ended_mutes_go(stock):
    chat = stock.chat()

    def work(session):
        session.add(UndoRow(chat_id=chat, before={}, at=NOW - 3 * DAY))
        chats_table.set_mutes(
            session, chat, [Mute(MuteKind.WORDS, "a", NOW - DAY), Mute(MuteKind.WORDS, "b", NOW + DAY)], NOW
        )

    stock.write(work)
    assert (await stock.prunes()).small_things == 2
    assert stock.count(UndoRow) == 0


async def test_recipes_nobody_opened_for_a_year_go(stock):
    kept, gone = (Recipe((slug,), ()) for slug in ("world", "science"))

    def work(session):
        recipes_table.save_recipe(session, kept, NOW - 700 * DAY)
        recipes_table.save_recipe(session, gone, NOW - 366 * DAY)
        recipes_table.use_recipe(session, kept.key, NOW - 364 * DAY)

    stock.write(work)
    assert (await stock.prunes()).small_things == 1
    assert stock.write(lambda session: recipes_table.find_recipe(session, kept.key)) == kept
    assert stock.write(lambda session: recipes_table.find_recipe(session, gone.key)) is None


async def test_pruning_twice_prunes_nothing_more(stock):
    for age in (100, 120, 95, 2):
        stock.told(stock.chat(age), stock.story(age * DAY, items=2), age * DAY)
    await stock.prunes()
    left = {table.name: stock.count(table) for table in Base.metadata.sorted_tables}
    done = await stock.prunes()
    assert (done.items, done.stories, done.editions) == (0, 0, 0)
    assert {table.name: stock.count(table) for table in Base.metadata.sorted_tables} == left
