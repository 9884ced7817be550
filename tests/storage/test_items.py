"""Items: recognised again whatever their publisher does to them."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.storage import items as items_table
from bot.storage.schema import ItemRevisionRow, ItemRow
from tests.factories import a_parsed_item, save_feed
from tests.fakes import START

FERRY = a_parsed_item("Ferry runs aground off Hornby", guid="ferry", link="https://coast.example/ferry?utm_source=rss")


@pytest.fixture
def feed_id(database):
    return database.write_now(save_feed)


@pytest.fixture
def save(database, feed_id):
    return lambda *items, now=START: database.write_now(
        lambda session: items_table.save_items(session, feed_id, items, now)
    )


@pytest.fixture
def titles(database):
    return lambda: database.read_now(lambda session: session.scalars(select(ItemRow.title).order_by(ItemRow.id)).all())


@pytest.mark.parametrize(
    "again",
    [
        FERRY,
        FERRY._replace(guid="another"),
        FERRY._replace(guid=None),
        FERRY._replace(link="https://coast.example/moved"),
        FERRY._replace(link="https://coast.example/ferry?utm_source=mail"),
        FERRY._replace(guid="another", link="https://coast.example/moved"),
        FERRY._replace(guid=None, link=None, lead=FERRY.lead.replace(", ", ",\n")),
    ],
    ids=["as it was", "guid changed", "guid gone", "link moved", "campaign changed", "both changed", "only text left"],
)
def test_an_item_is_known_again(save, again):
    assert len(save(FERRY).new) == 1
    assert save(again).new == ()


def test_after_a_changed_guid_the_new_one_is_known_too(save):
    save(FERRY)
    save(FERRY._replace(guid="second"))
    saved = save(FERRY._replace(guid="second", link="https://coast.example/elsewhere", title="Quite another title"))
    assert saved.new == ()
    assert len(saved.revised) == 1


def test_a_link_that_all_items_share_identifies_nothing(save, titles):
    front = "https://coast.example/"
    items = [a_parsed_item(f"News number {n}", link=front, guid=None) for n in range(3)]
    assert len(save(*items).new) == 3
    assert save(*items).new == ()
    more = [a_parsed_item(f"Other news {n}", link=front, guid=None) for n in range(2)]
    assert len(save(*more, *items).new) == 2
    assert len(titles()) == 5


def test_a_guid_that_repeats_in_a_document_identifies_nothing(save):
    items = [a_parsed_item(f"News number {n}", guid="0") for n in range(3)]
    assert len(save(*items).new) == 3
    assert save(*items).new == ()


def test_the_same_item_twice_in_a_document_is_one(save):
    assert len(save(FERRY, FERRY).new) == 1


def test_the_weekly_column_of_the_same_title_is_news_each_week(save):
    first = a_parsed_item("Letters to the editor", lead="On ferries.", published_at=START - timedelta(days=7))
    second = a_parsed_item("Letters to the editor", lead="On bridges.", published_at=START)
    assert len(save(first).new) == 1
    assert len(save(second).new) == 1


def test_an_edited_item_becomes_a_revision_that_keeps_the_old_text(save, database, titles):
    (item_id,) = save(FERRY).new
    later = START + timedelta(hours=1)
    saved = save(FERRY._replace(title="Ferry sinks off Hornby", lead="It is gone."), now=later)
    assert saved == items_table.Saved((), (item_id,))
    assert titles() == ["Ferry sinks off Hornby"]
    old = database.read_now(lambda s: [(r.number, r.title, r.seen_at) for r in s.scalars(select(ItemRevisionRow))])
    assert old == [(1, "Ferry runs aground off Hornby", START)]


def test_an_edit_that_moves_the_breaks_of_paragraphs_is_none(save):
    save(FERRY)
    assert save(FERRY._replace(lead=FERRY.lead.replace(", ", ",\n"))) == items_table.Saved((), ())


def test_a_revised_item_waits_for_its_story_again(save, database):
    (item_id,) = save(FERRY).new
    save(a_parsed_item("Bridge closes in Hornby"))
    database.write_now(lambda session: session.get(ItemRow, item_id).__setattr__("grouped_at", START))
    waiting = lambda: [item.title for item, _ in database.read_now(lambda s: items_table.list_ungrouped(s, 9))]  # noqa: E731
    assert waiting() == ["Bridge closes in Hornby"]
    save(FERRY._replace(title="Ferry sinks off Hornby"))
    assert waiting() == ["Ferry sinks off Hornby", "Bridge closes in Hornby"]


def test_a_batch_under_new_keys_is_no_news(save, titles):
    """A publisher changes its system: every guid, link and date is another, the titles are the same."""
    before = [a_parsed_item(f"Something happened in place {n}") for n in range(10)]
    after = [
        item._replace(guid=f"new-{n}", link=f"https://new.example/{n}", published_at=START, lead="Shorter.")
        for n, item in enumerate(before)
    ]
    save(*before)
    assert save(*after, a_parsed_item("Truly new")).new != ()
    assert len(titles()) == 11


def test_the_same_guid_in_another_feed_is_another_item(save, database):
    save(FERRY)
    other = database.write_now(lambda session: save_feed(session, "https://b.example/rss"))
    assert len(database.write_now(lambda s: items_table.save_items(s, other, [FERRY], START)).new) == 1


def test_numbers_rise_with_time_though_feeds_list_the_newest_first(save, titles):
    newest = a_parsed_item("Newest", published_at=START - timedelta(minutes=1))
    oldest = a_parsed_item("Oldest", published_at=START - timedelta(hours=1))
    save(newest, oldest)
    assert titles() == ["Oldest", "Newest"]


def test_an_item_from_tomorrow_is_from_now(save, database):
    (item_id,) = save(a_parsed_item("From tomorrow", published_at=START + timedelta(days=1))).new
    assert database.read_now(lambda session: session.get(ItemRow, item_id).published_at) == START


def test_more_items_than_one_query_may_name(save):
    items = [a_parsed_item(f"Report {n} of the harbour") for n in range(700)]
    assert len(save(*items).new) == 700
    assert save(*items) == items_table.Saved((), ())


def test_everything_foreign_survives_storing(save, database):
    odd = a_parsed_item("Ein „Zitat“ 👩‍👩‍👧 — مرحبا", lead="x" * 5000, categories=("a'b", 'c"d'), author="Ž")
    (item_id,) = save(odd).new
    row = database.read_now(lambda session: session.get(ItemRow, item_id))
    assert (row.title, row.lead, row.categories, row.author) == (odd.title, odd.lead, ["a'b", 'c"d'], "Ž")
