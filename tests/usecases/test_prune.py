"""Retention on a real database made by the migrations: what goes, what stays, and what stays true."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from sqlalchemy import UniqueConstraint, func, select, text

from bot.core.delivery import DeliveryState
from bot.core.mutes import Mute, MuteKind
from bot.core.queries import parse_query
from bot.core.recipes import Recipe
from bot.core.subscriptions import Address, ChatState, Defaults
from bot.storage import chats as chats_table
from bot.storage import feeds as feeds_table
from bot.storage import migrate, search
from bot.storage import mutes as mutes_table
from bot.storage import recipes as recipes_table
from bot.storage import retention as retention_table
from bot.storage import topics as topics_table
from bot.storage.db import Database
from bot.storage.ledger import shelves_telling
from bot.storage.retention import ROWS_A_PIECE
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
from bot.usecases.tidy import Tidy
from tests.benchmarks import prune as prune_benchmark

NOW = datetime(2026, 6, 1, 12, 0, tzinfo=UTC)
DAY = timedelta(days=1)
RETENTION = Retention(items=90 * DAY, editions=180 * DAY, chats_gone=None)


class StoppedClock:
    def now(self) -> datetime:
        return NOW


def make_file(folder):
    url = f"sqlite:///{folder / 'newsbrief.db'}"
    database = Database(url)
    migrate.upgrade(database)
    database.close()
    return url


@pytest.fixture
def stock(tmp_path):
    database = Database(make_file(tmp_path))
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


async def test_what_the_ledger_says_of_a_story_goes_with_it_on_whatever_shelf_it_stands(stock):
    old, young = stock.story(100 * DAY), stock.story(10 * DAY)
    chat = stock.chat()

    def marks(session):
        for revision, shelf in enumerate((0, 3, 7), 1):
            columns = {"headline": "h", "revision": revision, "shelf": shelf}
            session.add_all(LedgerRow(chat_id=chat, story_id=story, **columns) for story in (old, young))

    stock.write(marks)
    assert (await stock.prunes()).stories == 1
    assert stock.database.read_now(lambda session: set(session.scalars(select(LedgerRow.story_id)))) == {young}
    assert stock.count(LedgerRow) == 3


async def test_a_story_told_while_it_is_being_forgotten_leaves_no_mark(stock):
    """Or SQLite, which gives a number out again, would take the next story of that number for told."""
    old, chat = stock.story(100 * DAY), stock.chat()
    stock.story(10 * DAY)
    seen = stock.database.read_now(lambda session: shelves_telling(session, [old]))
    stock.write(lambda session: session.add(LedgerRow(chat_id=chat, story_id=old, revision=1, headline="h", shelf=2)))
    stock.write(lambda session: list(retention_table.delete_stories(session, [old], NOW - 90 * DAY, seen)))
    assert stock.count(LedgerRow) == 0
    assert stock.count(StoryRow) == 1


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
        mutes_table.set_mutes(
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


class CountingTimer:
    """Each look at it finds two milliseconds gone; it counts from anywhere, as timers do."""

    def __init__(self) -> None:
        self.at_s = 1000.0

    def __call__(self) -> float:
        self.at_s += 0.002
        return self.at_s


class CountedDatabase(Database):
    """Counts what each write deleted of a table."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self.left: list[int] = []

    def write_now(self, work, *, durable=False):
        result = super().write_now(work, durable=durable)
        self.left.append(self.read_now(lambda session: session.query(LedgerRow).count()))
        return result


async def test_a_story_told_to_very_many_is_forgotten_in_small_steps(tmp_path):
    """A cascade would take all of them in one statement, and hold the writer for as long."""
    database = CountedDatabase(make_file(tmp_path))
    stock = Stock(database)
    told = stock.story(100 * DAY)
    stock.story(1 * DAY)  # younger: what the feed may still list
    chats = [stock.chat(number) for number in range(1, 401)]
    stock.write(
        lambda session: session.add_all(
            LedgerRow(chat_id=chat, story_id=told, revision=1, headline="h", told_at=NOW - 100 * DAY) for chat in chats
        )
    )
    database.left.clear()
    done = await Prune(stock.database, StoppedClock(), RETENTION, kept=1, timer=CountingTimer())()
    assert done.stories == 1
    steps = [before - after for before, after in pairwise([400, *database.left]) if before != after]
    assert sum(steps) == 400
    assert max(steps) <= 3 * ROWS_A_PIECE  # what fits before the timer says that it is over
    database.close()


async def test_a_pass_that_takes_too_long_ends_and_the_next_goes_on(stock):
    for _ in range(12):
        stock.story(100 * DAY, items=20)
    stock.story(1 * DAY)

    def impatient(passes=iter(range(10**6))):  # noqa: B008 (one for all calls)
        return next(passes) * 1.5

    first = await Prune(stock.database, StoppedClock(), RETENTION, kept=1, timer=impatient)()
    assert 0 < first.items < 240
    rest = await stock.prunes()
    assert first.items + rest.items == 240


async def test_the_search_index_stays_in_few_pieces_and_still_finds(stock):
    """Left alone, FTS5 puts its segments together in the middle of somebody's write."""
    young = stock.story(1 * DAY)
    for _ in range(40):
        old = stock.story(100 * DAY)
        stock.write(lambda session, old=old: search.index_items(session, words_of(session, old)))
    stock.write(lambda session: search.index_items(session, words_of(session, young)))
    assert segments(stock.database) > 30
    await Tidy(stock.database)()
    assert segments(stock.database) < 8
    await stock.prunes()
    assert segments(stock.database) < 12
    found = stock.database.read_now(lambda session: search.find_items(session, parse_query("dyke")))
    items = stock.database.read_now(lambda session: session.scalars(select(ItemRow.id)).all())
    assert list(found) == list(items)


def words_of(session, story):
    return [(item.id, item.title, "") for item in session.scalars(select(ItemRow).where(ItemRow.story_id == story))]


def segments(database):
    """How many FTS5 has: each has pages of its own."""
    return database.read_now(
        lambda session: session.scalar(text("SELECT count(DISTINCT segid) FROM search_shelf_0_idx"))
    )


def test_what_hangs_on_a_row_is_found_by_an_index():
    """Or deleting the row looks through all of the table that it owns something in."""
    for table in Base.metadata.sorted_tables:
        indexed = {next(iter(index.columns)) for index in table.indexes} | {next(iter(table.primary_key))}
        indexed |= {next(iter(one.columns)) for one in table.constraints if isinstance(one, UniqueConstraint)}
        for key in table.foreign_keys:
            assert key.parent in indexed, f"{table.name}.{key.parent.name}"


def test_the_benchmark_of_pruning_runs(capsys):
    assert prune_benchmark.main(["2000"]) == 0
    assert "998 items" in capsys.readouterr().out
