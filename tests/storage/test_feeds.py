"""Feeds: who looks at which, when; and what is remembered of a look."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from bot.core.feeds import Validators
from bot.storage import feeds as feeds_table
from bot.storage import looks as looks_table
from bot.storage import subscriptions as subscriptions_table
from bot.storage.db import Database
from bot.storage.looks import LEASE, Look
from tests.factories import INTERVAL, alice, save_feed
from tests.fakes import START

NEVER = 1000


def a_look(feed_id, at=START, *, ok=True, **details):
    return Look(feed_id, at, ok, INTERVAL, at + INTERVAL, **details)


def claim(database, now, limit=NEVER):
    return [feed.id for feed in database.write_now(lambda session: looks_table.claim_due(session, now, limit))]


def test_a_new_feed_is_due_at_once(database):
    feed_id = database.write_now(save_feed)
    assert claim(database, START) == [feed_id]


def test_a_claimed_feed_is_nobody_elses_until_its_lease_is_over(database):
    feed_id = database.write_now(save_feed)
    assert claim(database, START) == [feed_id]
    assert claim(database, START) == []
    assert claim(database, START + LEASE - timedelta(seconds=1)) == []
    assert claim(database, START + LEASE) == [feed_id]


def test_a_looked_at_feed_is_due_at_its_next_moment(database):
    feed_id = database.write_now(save_feed)
    claim(database, START)
    database.write_now(lambda session: looks_table.mark_looked(session, a_look(feed_id)))
    assert claim(database, START + INTERVAL - timedelta(seconds=1)) == []
    assert claim(database, START + INTERVAL) == [feed_id]


def test_the_longest_waiting_come_first(database):
    late, later = database.write_now(
        lambda session: (
            save_feed(session, "https://b.example/rss", now=START + timedelta(minutes=1)),
            save_feed(session, "https://a.example/rss", now=START),
        )
    )
    assert claim(database, START + INTERVAL, limit=1) == [later]
    assert claim(database, START + INTERVAL, limit=1) == [late]


def test_what_is_due_is_found_by_its_index(database):
    if not database.is_sqlite:
        return  # PostgreSQL reads a table this small without asking its index
    with database.writing.connect() as connection:
        asked = looks_table._DUE.compile(connection)
        steps = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {asked}", ("2026", "2026", 100, 0)).all()
    assert [step[3] for step in steps] == [
        "SEARCH feeds USING INDEX ix_feeds_retired_at_feeds_next_check_at (retired_at=? AND next_check_at<?)"
    ]


def test_two_pollers_never_claim_the_same_feed(database):
    wanted = database.write_now(lambda s: {save_feed(s, f"https://coast.example/{n}") for n in range(40)})
    with ThreadPoolExecutor(4) as pollers:
        others = [Database(database.url.render_as_string(hide_password=False)) for _ in range(4)]
        claims = [feed for found in pollers.map(lambda one: claim(one, START, 15), others) for feed in found]
        for one in others:
            one.close()
    assert len(claims) == len(set(claims))
    assert set(claims) | set(claim(database, START)) == wanted


def test_an_open_claim_is_skipped_and_not_waited_for(database):
    if database.is_sqlite:
        return  # one writer at a time: there is nothing to skip
    first, second = database.write_now(
        lambda session: (save_feed(session), save_feed(session, "https://b.example/rss"))
    )
    other = Database(database.url.render_as_string(hide_password=False))

    def while_it_is_open(session):
        (mine,) = looks_table.claim_due(session, START, 1)
        session.flush()
        return mine.id, claim(other, START)

    assert database.write_now(while_it_is_open) == (first, [second])
    other.close()


def test_a_failure_is_counted_and_a_success_forgets_it(database):
    feed_id = database.write_now(save_feed)
    for minutes in (0, 15):
        look = a_look(feed_id, START + timedelta(minutes=minutes), ok=False, fault="HTTP error: 500")
        database.write_now(lambda session, look=look: looks_table.mark_looked(session, look))
    status = database.read_now(lambda session: feeds_table.get_feeds(session, [feed_id])[feed_id])
    assert (status.failures, status.failing_since, status.fault) == (2, START, "HTTP error: 500")
    database.write_now(lambda session: looks_table.mark_looked(session, a_look(feed_id, found_new=True)))
    status = database.read_now(lambda session: feeds_table.get_feeds(session, [feed_id])[feed_id])
    assert (status.failures, status.failing_since, status.fault, status.new_item_at) == (0, None, None, START)


def test_validators_are_kept_word_for_word_until_there_are_newer(database):
    feed_id = database.write_now(save_feed)
    given = Validators('W/"odd one"', "Mon, 02 Nov 2026 10:00:00 GMT")
    for look in (a_look(feed_id, validators=given, body_hash="ab"), a_look(feed_id)):
        database.write_now(lambda session, look=look: looks_table.mark_looked(session, look))
    (feed,) = database.write_now(lambda session: looks_table.claim_due(session, START + INTERVAL, 9))
    assert feed.validators == given
    assert feed.body_hash == "ab"


def test_a_feed_that_is_gone_is_retired_and_comes_back_when_it_is_added_again(database):
    feed_id = database.write_now(save_feed)
    database.write_now(lambda session: looks_table.mark_looked(session, a_look(feed_id, ok=False, gone=True)))
    assert claim(database, START + INTERVAL) == []
    assert database.write_now(save_feed) == feed_id
    assert claim(database, START) == [feed_id]


def test_a_moved_feed_keeps_its_number_and_never_takes_anothers_address(database):
    feed_id = database.write_now(save_feed)
    database.write_now(lambda s: looks_table.mark_looked(s, a_look(feed_id, moved_to="https://new.example/rss")))
    assert database.read_now(lambda s: feeds_table.find_feed(s, "https://new.example/rss")).id == feed_id
    taken = database.write_now(lambda session: save_feed(session, "https://taken.example/rss"))
    database.write_now(lambda s: looks_table.mark_looked(s, a_look(feed_id, moved_to="https://taken.example/rss")))
    assert database.read_now(lambda s: feeds_table.find_feed(s, "https://taken.example/rss")).id == taken
    assert database.read_now(lambda s: feeds_table.find_feed(s, "https://new.example/rss")).id == feed_id


def test_feeds_no_longer_configured_are_retired_unless_somebody_follows_them(database):
    def work(session):
        kept, followed, dropped = (save_feed(session, f"https://{name}.example/rss") for name in "abc")
        subscriptions_table.follow_feed(session, alice(session).id, [followed], START)
        assert feeds_table.retire_missing(session, "config", ["https://a.example/rss"], START) == 1
        return {feed.id for feed in feeds_table.list_feeds(session)} == {kept, followed}, dropped

    assert database.write_now(work)[0]


def test_a_feed_that_only_stumbled_counts_as_well(database):
    def work(session):
        well, stumbled, broken, never = (save_feed(session, f"https://{name}.example/rss") for name in "abcd")
        now = START + timedelta(hours=8)
        looks_table.mark_looked(session, a_look(well, now))
        looks_table.mark_looked(session, a_look(stumbled, START))
        looks_table.mark_looked(session, a_look(stumbled, now, ok=False, fault="no complete answer in time"))
        looks_table.mark_looked(session, a_look(broken, START, ok=False, fault="gone"))
        assert never
        return feeds_table.count_feeds(session)

    counts = database.write_now(work)
    assert (counts.all, counts.ok) == (3, 2)
    assert counts.data_at == START + timedelta(hours=8)
