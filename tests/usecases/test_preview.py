"""A preview promises what the stored week holds: by the matcher that judges new stories, for this very reader."""

from datetime import timedelta

import pytest

from bot.core.queries import parse_query
from bot.core.stories import StoryId
from bot.core.topics import TopicIndex, free_topic
from bot.storage import chats as chats_table
from bot.storage import choices as choices_table
from bot.storage import items as items_table
from bot.storage import stories as stories_table
from bot.storage import subscriptions as subscriptions_table
from bot.storage.db import Session
from bot.usecases.group import topic_words
from bot.usecases.preview import Preview
from bot.usecases.week import DAYS
from tests.factories import a_parsed_item, alice, bob, save_feed
from tests.fakes import START

TITLES = (
    "Ferry runs aground off Hornby",
    "Ferry company blames the fog",
    "Harbour reopens after the ferry is towed away",
    "Volcano erupts on an island of three hundred people",
    "Lava reaches the harbour road",
    "Parliament debates the budget",
    "Astronaut speaks to a school by radio",
    "Lander touches down on the Moon",
    "Fähre läuft vor Hornby auf Grund",
)


@pytest.fixture
async def town(world):
    """A week of news in the database, grouped, and two people."""

    def work(session: Session):
        feed = save_feed(session)
        for hours, title in enumerate(TITLES):
            item = a_parsed_item(
                title,
                published_at=START - timedelta(hours=11 * hours + 1),
                lead="",
                language="de" if "läuft" in title else "en",
            )
            items_table.save_items(session, feed, [item], START)
        return alice(session), bob(session)

    world.alice, world.bob = world.write(work)
    await world.group()
    world.preview = Preview(world.database, world.clock, world.week)
    return world


def recount(world, words: str, languages=()) -> int:
    """Every stored story of the week, one by one."""
    topic = free_topic(parse_query(words, 2000))
    index = TopicIndex((topic,))

    def work(session: Session) -> int:
        now = world.clock.now()
        stories = {story.id: story for story in stories_table.list_stories_since(session, now - DAYS, now)}
        return sum(
            bool(index.match(topic_words(items)))
            for story, items in items_table.list_story_items(session, stories).items()
            if not languages or stories[StoryId(story)].language in languages
        )

    return int(world.read(work))


@pytest.mark.parametrize(
    "words", ["ferry", "space exploration", "ferry, volcano", "harbour -lava", "ferry !ship", "lander ≥96%", "Fähre"]
)
async def test_a_preview_counts_what_a_full_recount_finds(town, words):
    preview = await town.preview.own(town.alice, parse_query(words))
    assert preview.count == recount(town, words)


async def test_every_tap_on_a_chip_counts_anew_and_the_topic_brings_as_much(town):
    preview = await town.preview.own(town.alice, parse_query("ferry"))
    chips = [shown.chip for shown in preview.chips]
    query = preview.query
    for chip in chips:
        query = chip.toggled(query)
        preview = await town.preview.own(town.alice, query, chips)
        assert [shown.chip for shown in preview.chips] == chips
        assert preview.count == recount(town, query.to_text())
    _, topic = await town.subscribe.follow(town.alice, preview.topic)
    since = town.clock.now() - DAYS
    stored = town.read(lambda session: stories_table.count_by_topic(session, [topic.id], since))
    assert stored.get(topic.id, 0) == preview.count


async def test_stories_in_languages_the_reader_does_not_read_are_not_counted(town):
    town.write(lambda session: chats_table.set_chat(session, town.alice.id, article_languages=["en"]))
    reader = await town.chats.find(town.alice.address)
    query = parse_query("ferry, Fähre")
    preview = await town.preview.own(reader, query)
    everybody = await town.preview.own(town.bob, query)
    assert preview.count == recount(town, "ferry, Fähre", ["en"]) == everybody.count - 1
    changed, _ = await town.subscribe.follow(reader, preview.topic)
    status = await town.status(changed.chat)
    assert [one.stories for one in status.topics if one.topic.name == "ferry, Fähre"] == [preview.count]


async def test_looking_stores_nothing(town):
    before = town.read(lambda session: choices_table.get_choices(session, town.alice.id))
    preview = await town.preview.typed(town.alice, "ferry")
    assert preview.topic.id == 0
    assert not preview.already
    assert town.read(lambda session: choices_table.get_choices(session, town.alice.id)) == before


async def test_a_story_that_came_since_the_last_look_is_seen(town):
    assert (await town.preview.typed(town.alice, "ferry")).count == 3

    def more(session: Session):
        feed = save_feed(session)
        items_table.save_items(session, feed, [a_parsed_item("A second ferry is stuck at Port Blair")], START)

    town.write(more)
    await town.group()
    assert (await town.preview.typed(town.alice, "ferry")).count == 4


async def test_wider_and_narrower_change_what_is_followed_and_the_stored_week_with_it(town):
    usual = await town.preview.own(town.alice, parse_query("ferry harbour"))
    assert usual.wider is not None
    wide = await town.preview.own(town.alice, usual.query.at_least(usual.wider))
    assert wide.count > usual.count
    _, first = await town.subscribe.follow(town.alice, usual.topic)
    _, second = await town.subscribe.follow(town.alice, wide.topic, instead_of=first.id)
    followed = town.read(lambda session: subscriptions_table.list_followed(session, town.alice.id))
    assert second.id in followed
    assert first.id not in followed
    counts = town.read(
        lambda session: stories_table.count_by_topic(session, [first.id, second.id], town.clock.now() - DAYS)
    )
    assert counts == {first.id: usual.count, second.id: wide.count}


async def test_a_topic_worded_anew_keeps_its_place_and_undo_brings_the_old_one_back(town):
    _, ferry = await town.subscribe.follow(town.alice, (await town.preview.typed(town.alice, "ferry")).topic)
    town.clock.advance(minutes=1)
    await town.subscribe.follow(town.alice, (await town.preview.typed(town.alice, "volcano eruptions")).topic)
    before = town.read(lambda session: subscriptions_table.list_followed(session, town.alice.id))
    worded = await town.preview.own(town.alice, parse_query("ferry, ship"))
    changed, anew = await town.subscribe.follow(town.alice, worded.topic, instead_of=ferry.id)
    after = town.read(lambda session: subscriptions_table.list_followed(session, town.alice.id))
    assert after == tuple(anew.id if one == ferry.id else one for one in before)
    await town.chats.forget(town.bob)  # somebody else's farewell takes nothing that can still be undone
    assert await town.change.undo(town.alice, changed.undo_id)
    assert set(town.read(lambda session: subscriptions_table.list_followed(session, town.alice.id))) == set(before)


async def test_a_topic_worded_like_another_that_is_followed_becomes_one(town):
    _, ferry = await town.subscribe.follow(town.alice, (await town.preview.typed(town.alice, "ferry")).topic)
    _, boats = await town.subscribe.follow(town.alice, (await town.preview.typed(town.alice, "boats ships")).topic)
    await town.subscribe.follow(town.alice, boats, instead_of=ferry.id)
    followed = town.read(lambda session: subscriptions_table.list_followed(session, town.alice.id))
    assert boats.id in followed
    assert ferry.id not in followed


async def test_a_shared_topic_shows_what_it_was_given_when_it_came(town):
    preview = await town.preview.typed(town.alice, "space exploration")
    assert preview.topic.slug == "space"
    since = town.clock.now() - DAYS
    stored = town.read(lambda session: stories_table.count_by_topic(session, [preview.topic.id], since))
    assert preview.count == stored[preview.topic.id]
    assert preview.chips
    politics = await town.preview.typed(town.alice, "politics")
    assert politics.chips == ()


async def test_a_topic_that_is_not_followed_is_not_opened(town):
    topic = (await town.preview.typed(town.alice, "politics")).topic
    assert await town.preview.followed(town.alice, topic.id) is None
    assert await town.preview.followed(town.alice, 999_999) is None
