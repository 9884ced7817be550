"""A publisher whose items another feed carries is one with its own feed, where that is sure."""

import asyncio
from datetime import timedelta

import pytest

from bot.storage import items as items_table
from bot.storage.publishers import list_publishers, names_of_sites
from bot.storage.schema import FeedRow
from bot.storage.stories import list_stories_since
from bot.usecases.group import Group
from tests.factories import a_parsed_item, save_feed
from tests.fakes import START

SITE = "https://www.coast.example"


@pytest.fixture
def read(database):
    """Save a feed that was read, or not yet."""

    def save(url, title, site_url=None, origin="config", *, ok_at=START):
        def work(session):
            feed = save_feed(session, url, title=title, origin=origin)
            row = session.get_one(FeedRow, feed)
            row.site_url, row.ok_at = site_url, ok_at
            return feed

        return database.write_now(work)

    return save


@pytest.fixture
def said(database, read):
    """Who says an item that the aggregator has, and by which feed it came."""
    mirror = read("https://mirror.example/rss", "Mirror", "https://mirror.example/")

    def save(**details):
        item = a_parsed_item(**details)
        new = database.write_now(lambda session: items_table.save_items(session, mirror, [item], START)).new
        waiting = database.read_now(lambda session: items_table.list_ungrouped(session, 99))
        (stored,) = (one for one, _ in waiting if one.id in new)
        return stored.source, stored.via

    return save


def test_an_item_is_said_by_its_publisher_and_came_by_the_feed(said):
    assert said(publisher="Coast Newspaper", publisher_url=SITE) == ("Coast Newspaper", "Mirror")
    assert said() == ("Mirror", None)
    assert said(publisher="MIRROR") == ("Mirror", None)


@pytest.mark.parametrize("site_url", ["https://www.coast.example/", "http://coast.example"])
def test_a_publisher_goes_by_the_name_of_its_own_feed(said, read, site_url):
    read("https://coast.example/rss", "Coast News", site_url)
    assert said(publisher="Coast Newspaper", publisher_url=SITE) == ("Coast News", "Mirror")
    assert said(title="Gale", publisher="Coast Newspaper", publisher_url=f"{SITE}/sport") == (
        "Coast Newspaper",
        "Mirror",
    )


def test_a_publisher_goes_by_the_name_of_the_feed_at_its_address(said, read):
    read("https://coast.example/rss", "Coast News")
    assert said(publisher="Coast Newspaper", publisher_url="https://coast.example/rss") == ("Coast News", "Mirror")


def test_a_site_with_feeds_of_several_names_gives_none(said, read):
    read("https://coast.example/rss", "Coast News", SITE)
    read("https://coast.example/sport", "Coast Sport", SITE)
    assert said(publisher="Coast Newspaper", publisher_url=SITE) == ("Coast Newspaper", "Mirror")


def test_what_a_chat_brought_or_was_never_read_names_nobody(said, read):
    read("https://joke.example/rss", "The Joker", SITE, "chat")
    read("https://coast.example/rss", "https://coast.example/rss", SITE, ok_at=None)
    assert said(publisher="Coast Newspaper", publisher_url=SITE) == ("Coast Newspaper", "Mirror")


def test_one_address_written_in_two_ways_has_one_name(database, read):
    read("https://coast.example/rss", "Coast News", SITE)
    names = database.read_now(lambda session: names_of_sites(session, {SITE, "http://coast.example/"}))
    assert names == {SITE: "Coast News", "http://coast.example/": "Coast News"}


def test_an_agency_report_that_two_publishers_print_is_two_items(database, read):
    mirror = read("https://mirror.example/rss", "Mirror")
    printed = a_parsed_item(lead="", link=None, guid=None, publisher="Coast News")
    both = [printed, printed._replace(publisher="Tidewater")]
    assert len(database.write_now(lambda session: items_table.save_items(session, mirror, both, START)).new) == 2
    assert database.write_now(lambda session: items_table.save_items(session, mirror, both, START)).new == ()
    told = database.read_now(lambda session: list_publishers(session, [mirror], START))
    assert sorted(told) == ["Coast News", "Tidewater"]
    assert database.read_now(lambda session: list_publishers(session, [mirror], START + timedelta(days=1))) == ()


def test_the_open_stories_are_read_again_with_the_same_names(database, read, clock):
    mirror = read("https://mirror.example/rss", "Mirror")
    read("https://coast.example/rss", "Coast News", SITE)
    storm = a_parsed_item("Storm sinks three boats", publisher="Coast Newspaper", publisher_url=SITE)
    calm = a_parsed_item("Vineyards are buried under snow", publisher="Tidewater")
    database.write_now(lambda session: items_table.save_items(session, mirror, [storm, calm], START))
    asyncio.run(Group(database, clock)())
    items = database.read_now(lambda session: [item for item, _ in items_table.each_grouped_since(session, None)])
    assert {(item.source, item.via) for item in items} == {("Coast News", "Mirror"), ("Tidewater", "Mirror")}
    stories = database.read_now(lambda session: list_stories_since(session, START - timedelta(days=1), START))
    assert sorted((story.sources, story.via) for story in stories) == [
        (("Coast News",), (("Mirror",),)),
        (("Tidewater",), (("Mirror",),)),
    ]


def test_another_publisher_is_an_edit_and_is_kept(database, read):
    mirror = read("https://mirror.example/rss", "Mirror")
    item = a_parsed_item(publisher="Coast News", publisher_url=SITE)
    for told in (item, item._replace(publisher="Tidewater", publisher_url=None)):
        database.write_now(lambda session, told=told: items_table.save_items(session, mirror, [told], START))
    ((stored, _),) = database.read_now(lambda session: items_table.list_ungrouped(session, 9))
    assert (stored.source, stored.revision) == ("Tidewater", 2)
