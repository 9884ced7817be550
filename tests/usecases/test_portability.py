"""What a chat chose, out and in again: the same chat, another chat, another installation."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import func, select

from bot.core.mutes import Mute, MuteKind
from bot.core.portable import read_file, write_file
from bot.core.subscriptions import Choices, EmptyDay, Limits
from bot.errors import TooManyError
from bot.ports import OpmlFeed
from bot.storage import chats as chats_table
from bot.storage import choices as choices_table
from bot.storage import feeds as feeds_table
from bot.storage import items as items_table
from bot.storage import mutes as mutes_table
from bot.storage import stories as stories_table
from bot.storage import subscriptions as subscriptions_table
from bot.storage import tastes as tastes_table
from bot.storage import topics as topics_table
from bot.storage import tracks as tracks_table
from bot.storage.schema import FeedRow, StoryTopicRow, TasteRow
from bot.storage.stories import StoryDraft
from bot.usecases.change import Change, put_back
from bot.usecases.portability import Portability
from tests.factories import INTERVAL, a_parsed_item, alice, bob, save_feed, save_story
from tests.fakes import START

LIMITS = Limits()


def portability(world, limits=LIMITS):
    return Portability(world.database, Change(world.database, world.clock, limits), limits, INTERVAL)


def richly_chosen(session):
    """Alice chose something of everything; stories of two items' addresses are there."""
    stories = [
        save_story(session, title)
        for title in ("Ferry aground off Hornby", "Quay burns", "Lunar landing of a lander on the Moon")
    ]
    chat = alice(session, topics=("sport", "world", "science"), times=("18:30", "08:00"), stories=5, minutes=3)
    own = topics_table.save_free_topic(session, "lunar landing -football", START)
    subscriptions_table.follow(session, chat.id, [own.id], START + timedelta(hours=1))
    feeds = [save_feed(session), save_feed(session, "https://b.example/rss", title="B", origin="chat", topics=())]
    subscriptions_table.follow_feed(session, chat.id, feeds[::-1], START)
    subscriptions_table.set_feed_name(session, chat.id, feeds[0], "The morning paper")
    mutes = [
        Mute(MuteKind.WORDS, "golf", START + timedelta(days=7)),
        Mute(MuteKind.STORY, str(stories[1])),
        Mute(MuteKind.SOURCE, "Coast News"),
    ]
    mutes_table.set_mutes(session, chat.id, mutes, START)
    for hours, (story, sign) in enumerate(((stories[0], 1), (stories[2], -1))):
        tastes_table.set_taste(session, chat.id, story, sign, START + timedelta(hours=hours))
    chats_table.set_chat(session, chat.id, empty_day=EmptyDay.SKIP, article_languages=["en", "de"], per_source=2)
    return chats_table.get_chat(session, chat.id)


async def file_of(world, chat):
    return write_file(await portability(world).export(chat))


async def test_export_import_export_gives_the_same_bytes_in_the_same_chat(world):
    chat = world.write(richly_chosen)
    first = await file_of(world, chat)
    before = world.read(choices_table.get_choices, chat.id)
    world.clock.advance(hours=30)
    world.write(lambda session: put_back(session, chat.id, emptied(before), START))
    assert await file_of(world, chat) != first
    await portability(world).restore(chat, read_file(first))
    assert await file_of(world, chat) == first
    after = world.read(choices_table.get_choices, chat.id)
    assert replace(after, slots=()) == replace(before, slots=())
    assert set(after.slots) == set(before.slots)


def emptied(choices: Choices) -> Choices:
    return replace(
        choices,
        topics=(),
        feeds=(),
        feed_names=(),
        slots=(),
        mutes=(),
        tastes=(),
        stories=20,
        zone="UTC",
        language="de",
        minutes=None,
        per_source=None,
    )


async def test_another_chat_becomes_the_same_and_undo_brings_back_what_it_had(world):
    chat, other = world.write(richly_chosen), world.write(bob)
    before = world.read(choices_table.get_choices, other.id)
    changed = await portability(world).restore(other, read_file(await file_of(world, chat)))
    assert await file_of(world, other) == await file_of(world, chat)
    claimed = world.write(choices_table.claim_undo, other.id, changed.undo_id, START - timedelta(hours=1), START)
    assert claimed == before


async def test_another_installation_gives_the_same_bytes_where_it_read_the_same_news(world, another_world):
    for title in ("Something of its own", "And more", "So that ids differ"):
        another_world.write(save_story, title)
    chat = world.write(richly_chosen)
    file = await file_of(world, chat)
    told = read_file(file)
    for link, headline in {
        (story["link"], story["headline"]) for story in [told["mutes"][1][1], *(story for story, _ in told["tastes"])]
    }:
        another_world.write(save_story_at, headline, link)
    other = another_world.write(bob)
    await portability(another_world).restore(other, told)
    assert await file_of(another_world, other) == file


def save_story_at(session, headline, link):
    (item,) = items_table.save_items(session, save_feed(session), [a_parsed_item(headline, link=link)], START).new
    draft = StoryDraft(headline, item, link, (), (), "en", ("Coast News",), 1, START, START)
    story = stories_table.save_new_story(session, draft, START)
    items_table.mark_grouped(session, item, story, START)


async def test_marks_on_stories_that_were_never_read_here_are_counted_and_left_out(world, another_world):
    chat = world.write(richly_chosen)
    wanted = read_file(await file_of(world, chat))
    other = another_world.write(bob)
    assert await portability(another_world).unknown_stories(wanted) == 3
    await portability(another_world).restore(other, wanted)
    choices = another_world.read(choices_table.get_choices, other.id)
    assert choices.tastes == ()
    assert [mute.value for mute in choices.mutes] == ["golf", "Coast News"]


async def test_own_words_nobody_had_know_the_stored_week_at_once(world, another_world):
    chat = world.write(richly_chosen)
    another_world.write(save_story, "Lunar landing of a lander on the Moon")
    other = another_world.write(bob)
    await portability(another_world).restore(other, read_file(await file_of(world, chat)))

    def matches(session):
        own = topics_table.find_topic_id(session, "free:landing lunar -football")
        return session.scalar(select(func.count()).select_from(StoryTopicRow).where(StoryTopicRow.topic_id == own))

    assert another_world.read(matches) == 1


async def test_parts_a_file_does_not_have_stay(world):
    chat = world.write(richly_chosen)
    before = world.read(choices_table.get_choices, chat.id)
    await portability(world).restore(chat, {"stories": 12})
    after = world.read(choices_table.get_choices, chat.id)
    assert replace(after, slots=()) == replace(before, stories=12, slots=())


async def test_a_file_beyond_the_limits_changes_nothing(world):
    chat, other = world.write(richly_chosen), world.write(bob)
    before = world.read(choices_table.get_choices, other.id)
    with pytest.raises(TooManyError) as caught:
        await portability(world, Limits(topics=2)).restore(other, read_file(await file_of(world, chat)))
    assert (caught.value.what, caught.value.limit) == ("topics", 2)
    assert world.read(choices_table.get_choices, other.id) == before


async def test_a_file_of_thousands_of_sources_is_refused_before_any_is_made(world):
    other = world.write(bob)
    feeds = [{"url": f"https://{number}.example/rss"} for number in range(5000)]
    with pytest.raises(TooManyError):
        await portability(world).restore(other, {"feeds": feeds})
    assert world.read(lambda session: session.scalar(select(func.count()).select_from(FeedRow))) == 0


# ---- lists of feeds ----


def listed(*urls):
    return [OpmlFeed(url, f"Title of {url}", ("News",)) for url in urls]


async def test_a_list_is_looked_through_before_anything_is_stored(world):
    chat = world.write(richly_chosen)
    feeds = listed(
        "https://new.example/rss",
        "https://www.coast.example/rss/",  # followed, spelled otherwise
        "feed://other.example/rss",
        "http://new.example/rss",  # the first again
        "ftp://files.example/rss",
    )
    before = world.read(lambda session: session.scalar(select(func.count()).select_from(FeedRow)))
    found = await portability(world).look_through(chat, feeds)
    assert [feed.url for feed in found.new] == ["https://new.example/rss", "http://other.example/rss"]
    assert [feed.url for feed in found.known] == ["https://www.coast.example/rss/", "http://new.example/rss"]
    assert [feed.url for feed in found.bad] == ["ftp://files.example/rss"]
    assert (found.total, found.folders, found.beyond) == (5, 1, ())
    assert world.read(lambda session: session.scalar(select(func.count()).select_from(FeedRow))) == before


async def test_what_is_beyond_the_limit_is_left_out_and_told(world):
    chat = world.write(richly_chosen)  # follows two
    changed, found = await portability(world, Limits(sources=4)).follow_all(
        chat, listed(*(f"https://{n}.example/rss" for n in range(5)))
    )
    assert (len(found.new), len(found.beyond)) == (2, 3)
    assert len(world.read(choices_table.get_choices, chat.id).feeds) == 4
    arrivals = await portability(world).arrivals(chat, changed.undo_id)
    assert (arrivals.total, arrivals.read, arrivals.failing) == (2, 0, ())


async def test_what_a_list_calls_a_feed_is_its_name_for_nobody(world):
    chat = world.write(richly_chosen)
    await portability(world).follow_all(chat, [OpmlFeed("https://c.example/rss", "Reuters")])
    other = world.write(bob)
    await portability(world).follow_all(other, [OpmlFeed("https://b.example/rss", "Reuters")])
    titles = {feed.url: feed.title for feed in world.read(feeds_table.list_feeds)}
    assert titles["https://c.example/rss"] == "https://c.example/rss"
    assert titles["https://b.example/rss"] == "B"


async def test_a_feed_that_was_given_up_is_polled_again_when_a_list_brings_it(world):
    chat = world.write(richly_chosen)
    feed = world.write(save_feed, "https://gone.example/rss", origin="chat", topics=())
    world.write(feeds_table.retire_feed, feed, START)
    changed, _ = await portability(world).follow_all(chat, listed("https://gone.example/rss"))
    assert (await portability(world).arrivals(chat, changed.undo_id)).total == 1
    status = world.read(feeds_table.get_feeds, [feed])[feed]
    assert (status.retired_at, status.next_check_at) == (None, START)


async def test_how_far_a_list_is_read_is_told_until_it_is_undone(world):
    chat = world.write(richly_chosen)
    changed, _ = await portability(world).follow_all(chat, listed("https://x.example/", "https://y.example/"))

    def look(session, url, at: datetime, **state):
        row = session.scalars(select(FeedRow).where(FeedRow.url == url)).one()
        row.checked_at = at
        for name, value in state.items():
            setattr(row, name, value)

    world.write(look, "https://x.example/", START)
    assert (await portability(world).arrivals(chat, changed.undo_id)).read == 1
    world.write(look, "https://y.example/", START, failures=1, failing_since=START, fault="host not found")
    arrivals = await portability(world).arrivals(chat, changed.undo_id)
    assert (arrivals.read, arrivals.failing) == (2, (("https://y.example/", "host not found"),))
    world.write(choices_table.claim_undo, chat.id, changed.undo_id, START - timedelta(hours=1), START)
    assert await portability(world).arrivals(chat, changed.undo_id) is None


async def test_tracked_stories_go_along_and_those_of_the_chat_stay_as_they_are(world):
    chat, other = world.write(richly_chosen), world.write(bob)
    stories = world.read(lambda session: [one.story_id for one in session.query(TasteRow).order_by(TasteRow.story_id)])
    story = world.read(stories_table.find_story, stories[0])
    world.write(tracks_table.save_track, chat.id, story, 77, START)
    before = world.read(choices_table.get_choices, chat.id)
    file = read_file(await file_of(world, chat))
    world.clock.advance(hours=1)
    await portability(world).restore(chat, file)
    assert world.read(choices_table.get_choices, chat.id).tracks == before.tracks
    await portability(world).restore(other, file)
    (tracked,) = world.read(choices_table.get_choices, other.id).tracks
    assert (tracked.story_id, tracked.message_id) == (story.id, 0)  # it answers to no message of theirs
    assert await file_of(world, other) == await file_of(world, chat)
