"""Topics: the taxonomy, and those in own words, shared and forgotten with their last follower."""

from bot.core.queries import parse_query
from bot.core.taxonomy import TAXONOMY
from bot.storage import subscriptions as subscriptions_table
from bot.storage import topics as topics_table
from tests.factories import alice, bob
from tests.fakes import START


def test_free_topics_are_shared_and_forgotten_with_their_last_follower(database):
    def work(session):
        one, other = alice(session), bob(session)
        first = topics_table.save_free_topic(session, "electric  Ferries", START)
        second = topics_table.save_free_topic(session, "electric ferries", START)
        assert first.id == second.id
        for chat in (one, other):
            subscriptions_table.follow(session, chat.id, [first.id], START)
        subscriptions_table.unfollow(session, one.id, first.id)
        assert topics_table.prune_topics(session) == 0
        before = topics_table.version(session)
        subscriptions_table.unfollow(session, other.id, first.id)
        assert topics_table.prune_topics(session) == 1
        return before != topics_table.version(session), len(topics_table.list_topics(session))

    assert database.write_now(work) == (True, len(TAXONOMY))


def test_the_taxonomy_is_seeded_once(database):
    before = database.read_now(topics_table.list_topics)
    database.write_now(lambda session: topics_table.seed_taxonomy(session, START))
    assert database.read_now(topics_table.list_topics) == before


def test_a_topic_keeps_all_that_its_owner_tuned(database):
    query = parse_query("space exploration, nasa -mars").at_least(0.8123)
    for number in range(40):
        query = query.without_synonym(f"synonym number {number}")

    def work(session):
        topic = topics_table.save_free_topic(session, query.to_text(), START)
        return topic, topics_table.get_topics(session, [topic.id])[topic.id]

    made, found = database.write_now(work)
    assert made == found
    assert (found.query, found.threshold, found.name) == (query, 0.8123, "space exploration, nasa -mars")
