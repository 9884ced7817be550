"""refresh, seen from the feed: only what is new is read, by whom; and who is told when it fails for long."""

import asyncio
from datetime import UTC, datetime, timedelta

from sqlalchemy import select, update

from bot.core.feeds import UNFOLLOWED_PAUSE, Validators
from bot.core.items import ParsedFeed
from bot.ports import Fetched
from bot.storage import chats as chats_table
from bot.storage import feeds as feeds_table
from bot.storage import items as items_table
from bot.storage import subscriptions as subscriptions_table
from bot.storage.items import Batch
from bot.storage.schema import FeedRow, ItemRow
from bot.usecases.refresh import COMPARE_PAUSE
from tests.factories import ALICE, BOB, a_parsed_item, alice, bob, charlie, save_feed
from tests.fakes import START

URL = "https://coast.example/rss"
EIGHT = datetime(2026, 3, 3, 7, tzinfo=UTC)  # 08:00 in Berlin, the day after START


def row(world, url=URL):
    return world.read(lambda session: session.execute(select(FeedRow.__table__).where(FeedRow.url == url)).one())


def titles(world):
    return sorted(world.read(lambda session: session.scalars(select(ItemRow.title)).all()))


def serve(world, *items, of=(), agreed=None, body=b""):
    """A document of which the parser gives these items; `of` are the fingerprints of all it holds."""
    body = body or repr((items, of, agreed)).encode()
    world.web.documents[body] = ParsedFeed(
        "Coast News", None, "en", items, fingerprints=tuple(of), read_by="fast", agreed=agreed
    )
    world.web._answers[URL] = Fetched(URL, body, "application/rss+xml", Validators('"1"', None))


async def look(world, **later):
    world.clock.advance(**(later or {"hours": 7}))
    world.write(feeds_table.make_due, world.clock.now())
    return await world.refresh()


async def test_items_of_the_last_document_are_known_to_the_parser(world):
    world.write(save_feed)
    one, two = a_parsed_item("One"), a_parsed_item("Two")
    serve(world, one, two, of=("a" * 12, "b" * 12))
    await world.refresh()
    serve(world, a_parsed_item("Three"), of=("c" * 12, "a" * 12))
    await look(world, seconds=1)  # before any is compared
    assert world.parser.plans[-1].known == {"a" * 12, "b" * 12}
    assert titles(world) == ["One", "Three", "Two"]


async def test_a_document_of_known_pieces_is_not_parsed_and_is_asked_for_by_its_own_mark(world):
    world.write(save_feed)
    serve(world, a_parsed_item("One"), a_parsed_item("Two"), of=("a" * 12, "b" * 12))
    await world.refresh()
    serve(world, body=b"made anew")
    world.web._answers[URL] = Fetched(URL, b"made anew", "application/rss+xml", Validators('"2"', None))
    world.parser.known_documents.add(b"made anew")
    summary = await look(world, seconds=1)
    assert (summary.looked, summary.unchanged, len(world.parser.parsed)) == (1, 1, 1)
    await look(world, seconds=1)
    assert world.web.asked[-1] == (URL, Validators('"2"', None))


async def test_where_items_share_a_link_the_whole_document_is_read_again(world):
    world.write(save_feed)
    shared = [a_parsed_item(f"Update {n}", link="https://coast.example/live") for n in range(2)]
    serve(world, *shared, of=("a" * 12, "b" * 12))
    await world.refresh()
    serve(world, *shared, of=("b" * 12, "a" * 12))
    await look(world, seconds=1)  # before any is compared
    assert world.parser.plans[-1].known == frozenset()


async def test_an_entry_of_a_live_blog_is_news_though_its_link_is_known(world):
    feed_id = world.write(save_feed)
    first = a_parsed_item("The storm comes", link="https://coast.example/live")
    world.write(items_table.save_items, feed_id, [first, a_parsed_item("Other")], START)
    then = first._replace(title="The storm is here", guid="another")
    batch = Batch(feed_id, [then], partial=True)
    (saved,) = world.write(items_table.save_batches, [batch], START)
    assert len(saved.new) == 1
    assert saved.revised == ()


async def test_a_new_feed_is_read_by_both_parsers_once_the_first_rush_is_over(world):
    world.write(save_feed)
    serve(world, a_parsed_item("One"))
    await world.refresh()
    assert not world.parser.plans[-1].compare
    serve(world, a_parsed_item("One"), agreed=True)
    await look(world)
    assert world.parser.plans[-1].compare
    assert world.web.asked[-1] == (URL, None)  # whole, though it may not have changed
    await look(world)
    assert len(world.parser.plans) == 2


async def test_comparing_is_bounded_however_many_feeds_there_are(world):
    for number in range(5):
        world.write(save_feed, f"https://coast.example/{number}")
        world.web.serves(f"https://coast.example/{number}", a_parsed_item(f"News {number}"))
    await look(world)  # the first: nothing is compared
    assert not any(plan.compare for plan in world.parser.plans)
    await look(world)
    assert sum(plan.compare for plan in world.parser.plans) == 1
    await look(world, seconds=COMPARE_PAUSE.total_seconds())
    assert sum(plan.compare for plan in world.parser.plans) == 2


async def test_a_feed_the_parsers_read_differently_stays_with_the_complete_one(world):
    world.write(save_feed)
    serve(world, a_parsed_item("One"), agreed=False)
    summary = await look(world)
    assert summary.disagreed == 1
    assert row(world).pinned
    serve(world, a_parsed_item("Two"))
    await look(world)
    assert world.parser.plans[-1].pinned
    assert not world.parser.plans[-1].compare


async def test_the_rhythm_of_a_feed_is_known_from_its_first_document(world):
    world.write(save_feed)
    hours = [a_parsed_item(f"News {n}", published_at=START - timedelta(hours=n)) for n in range(1, 6)]
    serve(world, *hours)
    await world.refresh()
    assert (row(world).rhythm_s, row(world).new_item_at) == (3600, START - timedelta(hours=1))
    assert row(world).next_check_at == START + timedelta(minutes=30)


async def test_a_rare_feed_is_looked_at_before_the_next_digest(world):
    world.write(save_feed)
    days = [a_parsed_item(f"News {n}", published_at=START - timedelta(days=7 * n)) for n in range(5)]
    serve(world, *days)
    world.write(alice)
    world.clock.set(EIGHT - timedelta(hours=2))
    await look(world, minutes=1)
    assert EIGHT - timedelta(minutes=10) <= row(world).next_check_at <= EIGHT - timedelta(minutes=2)


async def test_a_chats_own_feed_is_looked_at_before_its_digest_and_not_before_everybodys(world):
    feed_id = world.write(save_feed, origin="chat")
    serve(world, *[a_parsed_item(f"News {n}", published_at=START - timedelta(days=7 * n)) for n in range(5)])
    world.write(alice)  # reads at eight, and does not follow it
    world.write(charlie, feed_id, times=("10:00",))
    world.clock.set(EIGHT - timedelta(hours=1))
    await look(world, minutes=1)
    ten = EIGHT + timedelta(hours=2)
    assert ten - timedelta(minutes=10) <= row(world).next_check_at <= ten - timedelta(minutes=2)


async def test_a_feed_whose_followers_are_gone_is_looked_at_once_a_day(world):
    feed_id = world.write(save_feed, origin="chat")
    chat = world.write(charlie, feed_id)
    world.web.not_modified(URL)
    await look(world)
    assert row(world).next_check_at < world.clock.now() + UNFOLLOWED_PAUSE
    world.write(subscriptions_table.unfollow_feed, chat.id, feed_id)
    await look(world)
    assert row(world).next_check_at == world.clock.now() + UNFOLLOWED_PAUSE
    world.write(save_feed, origin="chat", now=world.clock.now())
    assert row(world).next_check_at < world.clock.now() + UNFOLLOWED_PAUSE


async def test_a_slow_feed_does_not_hold_back_what_the_others_gave(world):
    world.write(save_feed, "https://slow.example/rss")
    world.write(save_feed)
    serve(world, a_parsed_item("Ferry runs aground"))
    answered = asyncio.Event()
    fetch = world.web.fetch

    async def fetch_slowly(url, validators=None):
        if url == "https://slow.example/rss":
            await answered.wait()
        return await fetch(url, validators)

    def stored(_count):
        answered.set()  # the slow one answers only now: it would wait for ever if the other waited for it

    world.web.fetch = fetch_slowly
    summary = await world.refresh(stored)
    assert (summary.looked, summary.failed, summary.new) == (2, 1, 1)


async def test_those_who_follow_a_broken_source_are_told_after_a_day_and_after_a_week(world):
    world.write(alice)  # follows the topics of the feed
    world.write(bob)
    feed_id = world.write(save_feed, title="Coast News")
    chat = world.read(chats_table.find_chat, ALICE)
    world.write(subscriptions_table.follow_feed, chat.id, [feed_id], START)
    world.write(
        lambda session: session.execute(update(FeedRow).values(failing_since=EIGHT - timedelta(hours=30), failures=9))
    )
    told = []
    for day in range(10):
        world.clock.set(EIGHT + timedelta(days=day))
        await world.compose()
        await world.deliver()
        told.append(world.messenger.texts(ALICE.chat_id)[-1])
    lines = [[line for line in text.splitlines() if "could not read" in line] for text in told]
    assert [day for day, found in enumerate(lines) if found] == [0, 6]
    assert "For a day" in lines[0][0]
    assert "Coast News" in lines[0][0]
    assert "For a week" in lines[6][0]


async def test_those_who_follow_a_source_that_fell_silent_are_told_once(world):
    world.write(alice)  # follows the topics of the feed
    world.write(bob, topics=())
    world.write(save_feed, title="Coast News")
    last_news_at = EIGHT - timedelta(days=1)
    told = []
    for day in range(8):
        now = EIGHT + timedelta(days=day)
        world.clock.set(now)
        quiet = {"new_item_at": last_news_at, "rhythm_s": 7200, "checked_at": now, "ok_at": now}
        world.write(lambda session, quiet=quiet: session.execute(update(FeedRow).values(**quiet)))
        await world.compose()
        await world.deliver()
        told.append(world.messenger.texts(ALICE.chat_id)[-1])
    assert [day for day, text in enumerate(told) if "No news from" in text] == [4]
    assert "💤 No news from Coast News (for 5 d, usually every 2 h)." in told[4]
    assert "No news from" not in "".join(world.messenger.texts(BOB.chat_id))
