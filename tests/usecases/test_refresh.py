"""refresh: one bad feed never stops the others, and nobody is asked more than needed."""

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from bot.core.feeds import Validators
from bot.errors import ParseFault
from bot.ports import FetchFault
from bot.storage import feeds as feeds_table
from bot.storage.schema import FeedRow, ItemRow
from tests.factories import a_parsed_item, save_feed
from tests.fakes import START

GOOD, BAD = "https://coast.example/rss", "https://bad.example/rss"


def status(world, url=GOOD):
    return world.read(feeds_table.find_feed, url)


def titles(world):
    return sorted(world.read(lambda session: session.scalars(select(ItemRow.title)).all()))


def feed_is_down(world):
    world.web.fails(BAD, FetchFault.CONNECT)


def feed_is_slow(world):
    world.web.fails(BAD, FetchFault.TIMEOUT)


def feed_is_gone(world):
    world.web.fails(BAD, FetchFault.GONE)


def feed_is_a_web_page(world):
    world.web.serves_nonsense(BAD)


def feed_crashes_the_parser(world):
    world.web.serves_nonsense(BAD, ParseFault.CRASHED)


def feed_meets_a_defect(world):
    world.web.breaks(BAD)


def feed_meets_a_defect_in_parsing(world):
    world.web.serves_nonsense(BAD, ZeroDivisionError("a defect"))


def feed_has_a_poisoned_item(world):
    """Something that no row can hold: our own door lets it through by a defect, and the database refuses it."""
    world.web.serves(BAD, a_parsed_item("Poisoned", lead=None))


@pytest.mark.parametrize(
    "when",
    [
        feed_is_down,
        feed_is_slow,
        feed_is_gone,
        feed_is_a_web_page,
        feed_crashes_the_parser,
        feed_meets_a_defect,
        feed_meets_a_defect_in_parsing,
        feed_has_a_poisoned_item,
    ],
)
async def test_a_bad_feed_does_not_stop_the_others(world, when):
    world.write(save_feed, BAD)
    world.write(save_feed, GOOD)
    world.web.serves(GOOD, a_parsed_item("Ferry runs aground"))
    when(world)
    summary = await world.refresh()
    assert titles(world) == ["Ferry runs aground"]
    assert (summary.looked, summary.failed, summary.new) == (2, 1, 1)
    assert status(world).failures == 0
    bad = status(world, BAD)
    assert bad.failures == 1
    assert bad.fault
    assert bad.next_check_at > START


async def test_nothing_is_looked_at_before_it_is_due(world):
    world.write(save_feed)
    world.web.serves(GOOD)
    await world.refresh()
    await world.refresh()
    assert len(world.web.asked) == 1
    world.clock.advance(hours=7)
    await world.refresh()
    assert len(world.web.asked) == 2


async def test_a_304_and_the_same_body_parse_nothing(world):
    world.write(save_feed)
    world.write(lambda session: session.execute(update(FeedRow).values(compared_at=START)))  # both parsers have read it
    given = Validators('"v1"', None)
    world.web.serves(GOOD, a_parsed_item("Ferry"), validators=given)
    assert (await world.refresh()).new == 1
    world.clock.advance(hours=1)
    assert (await world.refresh()).unchanged == 1
    world.clock.advance(hours=1)
    world.web.not_modified(GOOD)
    assert (await world.refresh()).unchanged == 1
    assert world.parser.parsed == [GOOD]
    assert [validators for _, validators in world.web.asked] == [Validators(), given, given]


async def test_a_feed_that_asks_for_peace_gets_it(world):
    world.write(save_feed)
    world.web.fails(GOOD, FetchFault.HTTP, retry_after=timedelta(hours=5))
    await world.refresh()
    assert status(world).next_check_at == START + timedelta(hours=5)


async def test_a_feed_that_recovers_is_asked_as_often_as_before(world):
    world.write(save_feed)
    world.web.fails(GOOD)
    pauses = []
    for _ in range(4):
        await world.refresh()
        pauses.append(status(world).next_check_at - world.clock.now())
        world.clock.set(status(world).next_check_at)
    assert pauses == sorted(pauses)
    assert pauses[3] == 8 * timedelta(minutes=15)
    world.web.serves(GOOD, a_parsed_item("Back again"))
    await world.refresh()
    assert status(world).next_check_at - world.clock.now() <= timedelta(minutes=15)
    assert status(world).failing_since is None


async def test_a_long_ttl_only_lengthens_the_pause(world):
    world.write(save_feed)
    world.web.serves(GOOD, ttl=timedelta(hours=2))
    await world.refresh()
    assert status(world).next_check_at == START + timedelta(hours=2)


async def test_an_edited_item_is_a_revision_and_no_news(world):
    world.write(save_feed)
    item = a_parsed_item("Ferry runs aground")
    world.web.serves(GOOD, item)
    await world.refresh()
    world.clock.advance(hours=1)
    world.web.serves(GOOD, item._replace(title="Ferry sinks"))
    summary = await world.refresh()
    assert (summary.new, summary.revised) == (0, 1)
    assert titles(world) == ["Ferry sinks"]


async def test_a_feed_that_moved_for_good_is_asked_at_its_new_address(world):
    world.write(save_feed)
    world.web.serves(GOOD, a_parsed_item("Ferry"), moved_to="https://new.example/rss")
    await world.refresh()
    world.clock.advance(hours=7)
    await world.refresh()
    assert [url for url, _ in world.web.asked] == [GOOD, "https://new.example/rss"]


async def test_more_feeds_than_one_transaction_takes(world):
    world.write(lambda session: [save_feed(session, f"https://coast.example/{n}") for n in range(120)])
    for n in range(120):
        world.web.serves(f"https://coast.example/{n}", a_parsed_item(f"News of feed {n}"))
    heard: list[int] = []
    summary = await world.refresh(heard.append)
    assert (summary.looked, summary.new, sum(heard)) == (120, 120, 120)
