"""A model that finds by meaning: beside the words, never in their way."""

from datetime import timedelta

import pytest

from bot.core.queries import parse_query
from bot.ports import EmbedderError
from bot.storage import items as items_table
from bot.storage import stories as stories_table
from bot.storage import topics as topics_table
from bot.usecases.preview import Preview
from bot.usecases.relate import Relate
from tests.factories import a_parsed_item, alice, save_feed
from tests.fakes import START


class KnowsBoats:
    """A model to which every story of a vessel is near every topic about boats."""

    def __init__(self):
        self.away = False

    async def hints(self, topics, texts):
        if self.away:
            raise EmbedderError("the endpoint answered with HTTP 503")
        boats = [topic for topic in topics if "boat" in topic.name]
        near = [story for story, text in texts.items() if "vessel" in text.title.casefold()]
        return {story: {topic.id: 0.5 for topic in boats} for story in near if boats}


def tell(world, *titles):
    def work(session):
        items_table.save_items(session, save_feed(session), [a_parsed_item(title, lead="") for title in titles], START)

    world.write(work)


@pytest.fixture
async def harbour(world):
    world.model = KnowsBoats()
    world.relate = Relate(world.database, world.model, world.clock)
    tell(world, "Vessel aground off Hornby", "Parliament debates the budget", "A boat race in the fog")
    await world.group()
    world.alice = world.write(alice)
    return world


async def follow_boats(world):
    topic = (await Preview(world.database, world.clock, world.week).typed(world.alice, "boats")).topic
    return (await world.subscribe.follow(world.alice, topic))[1]


def stories_of(world, topic):
    since = START - timedelta(days=7)
    return world.read(lambda session: stories_table.list_matching(session, topic.id, since))


async def test_a_new_topic_gets_what_is_near_in_the_stored_week(harbour):
    await harbour.relate()
    boats = await follow_boats(harbour)
    assert len(stories_of(harbour, boats)) == 1
    done = await harbour.relate()
    assert done.matches == 1
    assert len(stories_of(harbour, boats)) == 2
    assert (await harbour.relate()).matches == 0


async def test_a_story_that_comes_later_is_found_too_and_says_why(harbour):
    boats = await follow_boats(harbour)
    await harbour.relate()
    tell(harbour, "Second vessel is missing")
    await harbour.group()
    done = await harbour.relate()
    assert (done.stories, done.matches) == (1, 1)
    newest = max(stories_of(harbour, boats))
    [(_, _, why)] = [
        found
        for found in harbour.read(lambda session: stories_table.list_story_topics(session, newest))
        if found[0] == boats.id
    ]
    assert why == ("meaning: boats",)


async def test_a_model_that_is_away_is_told_of_once_and_caught_up_with(harbour, caplog):
    boats = await follow_boats(harbour)
    harbour.model.away = True
    for _ in range(3):
        assert (await harbour.relate()).matches == 0
    assert [record.message for record in caplog.records if record.name.endswith("relate")] == [
        "relate: the endpoint answered with HTTP 503; topics go by their words until it is back"
    ]
    harbour.model.away = False
    assert (await harbour.relate()).matches == 1
    assert len(stories_of(harbour, boats)) == 2


async def test_a_topic_that_is_no_more_gets_nothing(harbour):
    boats = await follow_boats(harbour)
    harbour.write(topics_table.prune_topics)
    await harbour.chats.forget(harbour.alice)
    assert (await harbour.relate()).matches == 0
    assert stories_of(harbour, boats) == []


async def test_a_preview_counts_what_meaning_will_bring_and_goes_by_words_without_it(harbour):
    preview = Preview(harbour.database, harbour.clock, harbour.week, harbour.model)
    assert (await preview.typed(harbour.alice, "boats")).count == 2
    assert (await preview.own(harbour.alice, parse_query("boats -vessel"))).count == 1
    harbour.model.away = True
    assert (await preview.typed(harbour.alice, "boats")).count == 1
