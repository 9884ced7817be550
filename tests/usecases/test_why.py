"""/why: one story for each reason, and the reason told is the one that decided."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from random import Random

import pytest
from sqlalchemy import select

from bot.core.digests import Period
from bot.core.mutes import Mute, MuteKind
from bot.core.schedule import SlotRule
from bot.core.subscriptions import ChatState
from bot.core.topics import TopicIndex
from bot.core.why import Verdict
from bot.storage import items as items_table
from bot.storage import mutes as mutes_table
from bot.storage import stories as stories_table
from bot.storage import subscriptions as subscriptions_table
from bot.storage import topics as topics_table
from bot.storage.schema import EditionRow, LedgerRow
from bot.storage.stories import StoryDraft
from bot.usecases.group import topic_words
from bot.usecases.pool import Pool
from bot.usecases.replan import replan
from bot.usecases.why import Explain
from tests.factories import a_parsed_item, alice, change_story, charlie, save_feed, save_story, topic_id
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
        subscriptions_table.follow(session, chat.id, [topic.id], START)
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
        subscriptions_table.follow(session, chat.id, [topic.id], START)
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
    world.write(mutes_table.set_mutes, chat.id, rules, START)
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


async def test_what_was_followed_after_the_briefing_did_not_come_in_it(world, explain):
    chat = world.write(alice, topics=("science",))
    story = world.write(save_story, at=EIGHT - 2 * HOUR, now=EIGHT - HOUR)
    world.clock.set(EIGHT)
    await world.tick()
    world.write(
        lambda session: subscriptions_table.follow(session, chat.id, [topic_id(session, "world")], EIGHT + HOUR)
    )
    why = await explain.story(chat, story)
    assert (why.verdict, why.made_at, why.next_at) == (Verdict.FOLLOWED_LATER, EIGHT, EIGHT + timedelta(days=1))


async def test_a_slot_of_another_topic_is_not_the_next_one(world, explain):
    chat = world.write(alice, topics=("world", "science"))
    rules = [SlotRule(time(6), topic="science"), SlotRule(time(9))]
    world.write(replan, chat, START, rules)
    stories = [world.write(save_story, f"Of {topic}", topics=(topic,)) for topic in ("world", "science")]
    answers = [await explain.story(chat, story) for story in stories]
    assert {why.verdict for why in answers} == {Verdict.NOT_DUE}
    assert [why.next_at.hour for why in answers] == [8, 5], "in Berlin an hour later"


async def test_the_place_in_the_digest_of_one_topic(world, explain):
    chat = world.write(alice, topics=("world", "science"), stories=1)
    world.write(replan, chat, START, [SlotRule(time(8), topic="science"), SlotRule(time(20))])
    stories = [
        world.write(save_story, f"Event {at}", topics=("science",), at=EIGHT - at * HOUR, now=EIGHT - HOUR)
        for at in (1, 2, 3)
    ]
    other = world.write(save_story, "Elsewhere", topics=("world",), at=EIGHT - HOUR, now=EIGHT - HOUR)
    world.clock.set(EIGHT)
    await world.tick()
    answers = [await explain.story(chat, story) for story in (*stories, other)]
    assert [one.verdict for one in answers] == [
        Verdict.TOLD, Verdict.OUTRANKED, Verdict.OUTRANKED, Verdict.NOT_DUE
    ]  # fmt: skip
    assert [(one.place.number, one.place.matching) for one in answers[:3]] == [(1, 3), (2, 3), (3, 3)]
    assert answers[3].next_at == EIGHT + 12 * HOUR


async def test_what_was_muted_afterwards_came_all_the_same(world, explain):
    chat = world.write(alice)
    world.write(mutes_table.set_mutes, chat.id, [Mute(MuteKind.WORDS, "golf")], START)
    story = world.write(save_story, at=EIGHT - 2 * HOUR, now=EIGHT - HOUR)
    world.clock.set(EIGHT)
    await world.tick()
    before = await explain.story(chat, story)
    rules = [Mute(MuteKind.WORDS, "golf"), Mute(MuteKind.WORDS, "ferry")]
    world.write(mutes_table.set_mutes, chat.id, rules, EIGHT + HOUR)
    after = await explain.story(chat, story)
    assert (after.verdict, after.place, after.mute) == (Verdict.TOLD, before.place, rules[1])
    assert before.place.number == 1


async def test_growing_since_does_not_change_what_was_decided(world, explain):
    """More sources and a newer version would put the third story first; it was third."""
    chat = world.write(alice, stories=2)
    stories = [
        world.write(save_story, f"Event number {at}", at=EIGHT - at * HOUR, now=EIGHT - timedelta(minutes=5))
        for at in range(1, 6)
    ]
    world.clock.set(EIGHT)
    await world.tick()
    before = [await explain.story(chat, story) for story in stories]
    for source in ("Orbit Wire", "Strait Post", "The Meridian"):
        feed = world.write(save_feed, f"https://{source.split()[-1].lower()}.example/rss", title=source)
        for story in stories[1:]:
            world.write(joins, feed, story, source, EIGHT + HOUR)
    world.write(change_story, stories[3], "Event number 4 was another one", "4 → 5", EIGHT + HOUR)
    world.clock.set(EIGHT + 2 * HOUR)
    after = [await explain.story(chat, story) for story in stories]
    assert [(one.verdict, one.place) for one in after] == [(one.verdict, one.place) for one in before]
    assert [one.place.number for one in after] == [1, 2, 3, 4, 5]
    assert [one.rank for one in after] == [one.rank for one in before]


def joins(session, feed, story_id, source, now):
    """Another source tells the story too."""
    story = stories_table.find_story(session, story_id)
    assert story is not None
    item = a_parsed_item(f"{story.headline}, says {source}", published_at=now)
    (item_id,) = items_table.save_items(session, feed, [item], now).new
    items_table.mark_grouped(session, item_id, story_id, now)
    told = (*story.sources, source)
    draft = StoryDraft(story.headline, item_id, story.link, (), (), "en", told, len(told), story.first_at, now)
    stories_table.save_story(session, story_id, draft, now, None)


@pytest.mark.parametrize("seed", range(3))
async def test_every_answer_is_what_the_briefing_decided(world, explain, seed):
    """A morning of forty stories: what /why says of each is what the edition, the ledger and the rules say."""
    chance = Random(seed)
    chat = world.write(alice, topics=("world", "science"), stories=5)
    world.write(mutes_table.set_mutes, chat.id, [Mute(MuteKind.WORDS, "storm")], START)
    stories = {}
    for number in range(40):
        topics = tuple(chance.sample(("world", "science", "sport"), chance.choice([1, 1, 2])))
        headline = f"{chance.choice(['Event', 'Storm', 'Match'])} number {number}"
        at = EIGHT - timedelta(minutes=chance.randrange(5, 1300))
        story = world.write(save_story, headline, topics=topics, at=at, now=at + timedelta(minutes=2))
        stories[story] = (headline, set(topics))
    world.clock.set(EIGHT)
    ranked = ranked_now(world, chat, EIGHT)
    await world.tick()
    edition = world.read(lambda session: session.query(EditionRow).one().receipt)
    ledger = set(world.read(lambda session: session.scalars(select(LedgerRow.story_id)).all()))
    world.clock.advance(hours=3)
    verdicts: Counter[Verdict] = Counter()
    for story, (headline, fitting) in stories.items():
        why = await explain.story(chat, story)
        verdicts[why.verdict] += 1
        assert (why.verdict is Verdict.TOLD) == (story in ledger)
        assert (why.verdict is Verdict.UNMATCHED) == (fitting == {"sport"})
        assert (why.verdict is Verdict.MUTED) == ("Storm" in headline and fitting != {"sport"})
        if why.verdict in {Verdict.TOLD, Verdict.OUTRANKED}:
            assert why.place.number == ranked.index(story) + 1
            assert (why.place.matching, why.place.room) == (edition["matching"], edition["shown"])
    assert verdicts.keys() == {Verdict.TOLD, Verdict.OUTRANKED, Verdict.UNMATCHED, Verdict.MUTED}
    assert verdicts[Verdict.TOLD] == 5


def ranked_now(world, chat, now):
    """The stories as a briefing of this moment ranks them."""

    def work(session):
        period = Period(now - timedelta(hours=24), now)
        pool = Pool(session, now, period)
        topics = subscriptions_table.list_followed(session, chat.id)
        pool.load(topics)
        pool.load_chats([chat.id])
        return [entry.story.id for entry in pool.ranked(chat, topics, (), period)]

    return world.read(work)
