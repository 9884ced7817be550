"""/why: one story for each reason, and the reason told is the one that decided."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.core.mutes import Mute, MuteKind
from bot.core.subscriptions import ChatState
from bot.core.topics import TopicIndex
from bot.core.why import Verdict
from bot.storage import items as items_table
from bot.storage import subscriptions as chats_table
from bot.storage import topics as topics_table
from bot.storage.schema import EditionRow
from bot.usecases.group import topic_words
from bot.usecases.why import Explain
from tests.factories import a_parsed_item, alice, change_story, charlie, save_feed, save_story
from tests.fakes import START

EIGHT = datetime(2026, 3, 3, 7, tzinfo=UTC)  # 08:00 in Berlin, the day after START
HOUR = timedelta(hours=1)


@pytest.fixture
def explain(world):
    return Explain(world.database, world.clock)


def saves(world, *parsed, url="https://coast.example/rss", now=START):
    feed = world.write(save_feed, url)
    return world.write(items_table.save_items, feed, parsed, now)


async def test_told_names_the_briefing_and_its_hour(world, explain):
    chat = world.write(alice)
    story = world.write(save_story, at=EIGHT - 2 * HOUR, now=EIGHT - HOUR)
    world.clock.set(EIGHT)
    await world.tick()
    why = await explain.story(chat, story)
    assert why.verdict is Verdict.TOLD
    assert (why.telling.kind, why.telling.told_at, why.telling.revision) == ("slot", EIGHT, 1)
    assert [topic.slug for topic, _, _ in why.fits] == ["world"]


async def test_on_its_way(world, explain):
    chat = world.write(alice)
    story = world.write(save_story, at=EIGHT - 2 * HOUR, now=EIGHT - HOUR)
    world.clock.set(EIGHT)
    await world.compose()
    assert (await explain.story(chat, story)).verdict is Verdict.PROMISED


async def test_no_source_of_that_site(world, explain):
    chat = world.write(alice)
    why = await explain.link(chat, "https://elsewhere.example/a")
    assert (why.verdict, why.source) == (Verdict.NOT_POLLED, None)


async def test_a_source_that_never_listed_it(world, explain):
    chat = world.write(alice)
    saves(world)
    why = await explain.link(chat, "https://www.coast.example/never?utm_source=x")
    assert why.verdict is Verdict.NOT_POLLED
    assert why.source.title == "Coast News"


@pytest.mark.parametrize("url", ["http://[", "https://", "https://a b", "x:y", "https://exa mple/\x00"])
async def test_an_address_that_is_none(world, explain, url):
    chat = world.write(alice)
    assert (await explain.link(chat, url)).verdict is Verdict.NOT_POLLED


async def test_read_but_not_grouped_yet(world, explain):
    chat = world.write(alice)
    saves(world, a_parsed_item("Ferry aground", link="https://coast.example/f"))
    why = await explain.link(chat, "https://coast.example/f/")
    assert why.verdict is Verdict.NOT_GROUPED
    assert why.asked.title == "Ferry aground"


async def test_another_language(world, explain):
    chat = world.write(alice, article_languages=["de"])
    story = world.write(save_story)
    why = await explain.story(chat, story)
    assert (why.verdict, why.languages) == (Verdict.LANGUAGE, ("de",))


async def test_no_topic_and_how_near_it_came(world, explain):
    def work(session):
        chat = alice(session, topics=())
        topic = topics_table.save_free_topic(session, "lunar lander -football", START)
        chats_table.follow(session, chat.id, [topic.id], START)
        return chat, topic

    chat, topic = world.write(work)
    saves(world, a_parsed_item("Lunar calendar printed anew", lead="", link="https://coast.example/c"))
    await world.group()
    why = await explain.link(chat, "https://coast.example/c")
    assert why.verdict is Verdict.UNMATCHED
    ((near_topic, near),) = why.near
    assert near_topic.id == topic.id
    assert not near.matched
    assert "lander" in near.missing


async def test_what_is_explained_is_what_was_decided(world, explain):
    """The stored fit of a story is what its words give now, and what /why names."""

    def work(session):
        chat = alice(session, topics=("world", "science"))
        topic = topics_table.save_free_topic(session, "lunar lander", START)
        chats_table.follow(session, chat.id, [topic.id], START)
        return chat

    chat = world.write(work)
    saves(world, a_parsed_item("Lunar lander touches down", link="https://coast.example/l"))
    await world.group()
    why = await explain.link(chat, "https://coast.example/l")
    index = TopicIndex(world.read(topics_table.list_topics))
    now = {match.topic_id: (match.score, match.why) for match in index.match(topic_words(why.items))}
    assert {topic.id: (score, told) for topic, score, told in why.fits}.items() <= now.items()
    assert any(topic.name == "lunar lander" for topic, _, _ in why.fits)


async def test_muted_by_which_rule(world, explain):
    chat = world.write(alice)
    story = world.write(save_story)
    rules = [Mute(MuteKind.WORDS, "golf"), Mute(MuteKind.WORDS, "ferry")]
    world.write(chats_table.set_mutes, chat.id, rules, START)
    why = await explain.story(chat, story)
    assert (why.verdict, why.mute) == (Verdict.MUTED, rules[1])


async def test_the_place_told_is_the_place_it_had(world, explain):
    chat = world.write(alice, stories=2)
    stories = [
        world.write(save_story, f"Event number {at}", at=EIGHT - at * HOUR, now=EIGHT - timedelta(minutes=5))
        for at in range(1, 6)
    ]
    world.clock.set(EIGHT)
    await world.tick()
    answers = [await explain.story(chat, story) for story in stories]
    assert [one.verdict for one in answers] == [Verdict.TOLD] * 2 + [Verdict.OUTRANKED] * 3
    receipt = world.read(lambda s: s.query(EditionRow).one().receipt)
    for at, one in enumerate(answers[2:], 3):
        assert (one.place.number, one.place.matching, one.place.room) == (at, receipt["matching"], receipt["shown"])
        assert one.place.at == EIGHT


async def test_not_due_yet(world, explain):
    chat = world.write(alice)
    story = world.write(save_story)
    why = await explain.story(chat, story)
    assert (why.verdict, why.next_at) == (Verdict.NOT_DUE, EIGHT)


async def test_a_paused_chat_has_nothing_due(world, explain):
    chat = world.write(alice)
    story = world.write(save_story)
    paused = replace(chat, state=ChatState.PAUSED)
    assert (await explain.story(paused, story)).next_at is None


async def test_older_than_its_briefings(world, explain):
    chat = world.write(alice)
    world.write(save_story, at=EIGHT - HOUR, now=EIGHT - HOUR)
    world.clock.set(EIGHT)
    await world.tick()
    old = world.write(save_story, "Old tale", at=EIGHT - timedelta(days=6), now=EIGHT + HOUR)
    world.clock.set(EIGHT + timedelta(days=1))
    await world.tick()
    assert (await explain.story(chat, old)).verdict is Verdict.TOO_OLD


async def test_merged_into_the_story_that_came_with_the_evidence(world, explain):
    chat = world.write(alice)
    text = "Ferry runs aground off Hornby with 120 passengers aboard, the coast guard said, and nobody was hurt."
    saves(world, a_parsed_item("Ferry runs aground off Hornby, 120 aboard", lead=text, link="https://coast.example/1"))
    other = a_parsed_item("Ferry with 120 aboard runs aground off Hornby", lead=text, link="https://strait.example/2")
    saves(world, other, url="https://strait.example/rss")
    await world.group()
    world.clock.set(EIGHT)
    await world.tick()
    told = await explain.link(chat, "https://coast.example/1")
    merged = await explain.link(chat, "https://strait.example/2")
    assert told.story == merged.story
    assert {told.verdict, merged.verdict} == {Verdict.TOLD, Verdict.MERGED}
    (join,) = merged.joins
    assert join.score >= join.threshold > 0
    assert "aground" in join.shared_words


async def test_a_followed_source_is_a_reason_too(world, explain):
    feed = world.write(save_feed)
    chat = world.write(charlie, feed)
    story = world.write(save_story, topics=())
    assert (await explain.story(chat, story)).verdict is Verdict.NOT_DUE


async def test_a_story_that_is_no_more(world, explain):
    assert await explain.story(world.write(alice), 404) is None


async def test_changed_since_it_was_told(world, explain):
    chat = world.write(alice)
    story = world.write(save_story, at=EIGHT - 2 * HOUR, now=EIGHT - HOUR)
    world.clock.set(EIGHT)
    await world.tick()
    world.write(change_story, story, "Ferry sinks off Hornby", "sinks", EIGHT + HOUR)
    why = await explain.story(chat, story)
    assert (why.verdict, why.telling.revision, why.story.revision) == (Verdict.TOLD, 1, 2)


async def test_a_chat_never_hears_of_the_topics_of_others(world, explain):
    chat = world.write(alice, topics=("science",))
    story = world.write(save_story, topics=("world",))
    why = await explain.story(chat, story)
    assert why.verdict is Verdict.UNMATCHED
    assert {topic.slug for topic, _ in why.near} == {"science"}
