"""A topic with a time of its own: that briefing is of that topic only, and the others bring the rest."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.core.mutes import Mute, MuteKind
from bot.core.queries import parse_query
from bot.core.schedule import Off, parse_schedule
from bot.core.topics import free_topic
from bot.errors import AmbiguousTopicError, TooManyError, UnknownTopicError
from bot.storage import chats as chats_table
from bot.storage import digests as digests_table
from bot.storage import slots as slots_table
from bot.storage import subscriptions as subscriptions_table
from bot.storage import topics as topics_table
from bot.usecases.ask import Promised
from tests.factories import ALICE, alice, save_story, topic_id

SATURDAY = datetime(2026, 3, 7, 7, tzinfo=UTC)  # 08:00 in Berlin
SUNDAY = datetime(2026, 3, 8, 7, tzinfo=UTC)
TEN = datetime(2026, 3, 8, 9, tzinfo=UTC)  # 10:00 in Berlin
FERRY, LANDER, TALKS = "Ferry runs aground off Hornby", "Lander finds ice on the Moon", "Nuclear talks resume in Geneva"


async def until(world, moment):
    world.clock.set(moment)
    await world.compose()
    await world.deliver()


def texts(world):
    return list(world.messenger.texts(ALICE.chat_id))


def rules(world, chat):
    return [slot.rule for slot in world.read(slots_table.list_slots, chat.id)]


async def test_science_comes_on_sunday_at_ten_and_the_rest_every_day(world):
    chat = world.write(alice, topics=("world", "science"))
    await world.times.set_schedule(chat, parse_schedule("sun 10:00 science"))
    world.clock.set(SATURDAY - timedelta(hours=2))
    for headline, topics in ((FERRY, ("world",)), (LANDER, ("science",))):
        world.write(save_story, headline, topics=topics, at=SATURDAY - timedelta(hours=3), now=SATURDAY)
    await until(world, SATURDAY)
    await until(world, SUNDAY)
    first, second = texts(world)
    assert FERRY in first
    assert LANDER not in first + second
    await until(world, TEN)
    assert len(texts(world)) == 3
    assert LANDER in texts(world)[2]  # a day old by then, and told to nobody before
    assert FERRY not in texts(world)[2]


async def test_a_week_of_science_is_in_sundays_briefing(world):
    chat = world.write(alice, topics=("world", "science"))
    await world.times.set_schedule(chat, parse_schedule("sun 10:00 science"))
    for day in range(2, 8):
        at = datetime(2026, 3, day, 12, tzinfo=UTC)
        world.write(save_story, f"Discovery number {day}", topics=("science",), at=at, now=at)
        await until(world, datetime(2026, 3, day + 1, 7, tzinfo=UTC))
    await until(world, TEN)
    assert all(f"Discovery number {day}" in texts(world)[-1] for day in range(2, 8))
    assert not any("Discovery" in text for text in texts(world)[:-1])


async def test_own_words_of_several_words_have_their_time_too(world):
    chat = world.write(alice, topics=("world",))
    talks = world.write(topics_table.save_free_topic, "nuclear talks", SATURDAY)
    world.write(subscriptions_table.follow, chat.id, [talks.id], SATURDAY)
    await world.times.set_schedule(chat, parse_schedule("sun 10:00 nuclear talks"))
    assert {rule.topic for rule in rules(world, chat)} == {None, talks.slug}
    world.clock.set(SATURDAY)
    world.write(save_story, FERRY, at=SATURDAY, now=SATURDAY)
    world.write(save_story, TALKS, topics=(talks.slug,), at=SATURDAY, now=SATURDAY)
    await until(world, SUNDAY)
    assert TALKS not in texts(world)[0]
    await until(world, TEN)
    assert TALKS in texts(world)[1]
    assert FERRY not in texts(world)[1]


async def test_two_slots_at_one_minute_are_one_message(world):
    chat = world.write(alice, topics=("world", "science"))
    await world.times.set_schedule(chat, parse_schedule("sun 08:00 science"))
    for headline, topics in ((FERRY, ("world",)), (LANDER, ("science",))):
        world.write(save_story, headline, topics=topics, at=SUNDAY - timedelta(hours=3), now=SUNDAY)
    await until(world, SUNDAY)
    (text,) = texts(world)
    assert FERRY in text
    assert LANDER in text


async def test_what_had_no_room_on_sunday_is_of_science_too(world):
    chat = world.write(alice, topics=("world", "science"), stories=3)
    await world.times.set_schedule(chat, parse_schedule("sun 10:00 science"))
    for number in range(5):
        world.write(save_story, f"Discovery {number}", topics=("science",), at=SATURDAY, now=SATURDAY)
    world.write(save_story, FERRY, at=TEN - timedelta(minutes=1), now=TEN - timedelta(minutes=1))
    await until(world, SUNDAY - timedelta(hours=1))
    await until(world, SUNDAY)
    await until(world, TEN)
    answer = await world.ask.more(world.read(chats_table.get_chat, chat.id), 103)
    assert isinstance(answer, Promised)
    await world.deliver.edition(answer.edition_id)
    (page,) = world.messenger.edits
    assert str(page.text).count("Discovery") == 2
    assert FERRY not in str(page.text)


async def test_sent_early_the_slot_is_still_of_science(world):
    chat = world.write(alice, topics=("world", "science"))
    await world.times.set_schedule(chat, parse_schedule("sun 10:00 science"))
    for headline, topics in ((FERRY, ("world",)), (LANDER, ("science",))):
        world.write(save_story, headline, topics=topics, at=SUNDAY - timedelta(hours=3), now=SUNDAY)
    world.clock.set(SUNDAY + timedelta(minutes=30))
    answer = await world.ask.digest_now(world.read(chats_table.get_chat, chat.id))
    assert isinstance(answer, Promised)
    await world.deliver.edition(answer.edition_id)
    assert LANDER in texts(world)[0]
    assert FERRY not in texts(world)[0]
    await until(world, TEN)  # the daily one is a day late by now, the slot of science has been served
    assert sum(LANDER in text for text in texts(world)) == 1
    assert world.read(digests_table.find_edition, chat.id, "slot:10:00:science:2026-03-08") is not None


async def test_a_wish_keeps_what_it_does_not_name(world):
    chat = world.write(alice, topics=("world", "science"), times=("08:00", "18:00"))
    await world.times.set_schedule(chat, parse_schedule("sun 10:00 Science"))
    assert sorted((f"{rule.wall:%H:%M}", rule.topic) for rule in rules(world, chat)) == [
        ("08:00", None),
        ("10:00", "science"),
        ("18:00", None),
    ]
    await world.times.set_schedule(chat, parse_schedule("07:00"))
    assert sorted((f"{rule.wall:%H:%M}", rule.topic) for rule in rules(world, chat)) == [
        ("07:00", None),
        ("10:00", "science"),
    ]
    await world.times.end_own_time(chat, world.read(topic_id, "science"))
    assert [rule.topic for rule in rules(world, chat)] == [None]
    await world.times.set_schedule(chat, ())
    assert rules(world, chat) == []


async def test_a_topic_nobody_follows_has_no_time(world):
    chat = world.write(alice, topics=("world",))
    before = rules(world, chat)
    with pytest.raises(UnknownTopicError):
        await world.times.set_schedule(chat, parse_schedule("sun 10:00 sciense"))
    assert rules(world, chat) == before


async def test_a_beginning_that_two_topics_have_names_neither(world):
    chat = world.write(alice, topics=())
    for words in ("moon lander", "moon base"):
        topic = world.write(topics_table.save_free_topic, words, SATURDAY)
        world.write(subscriptions_table.follow, chat.id, [topic.id], SATURDAY)
    with pytest.raises(AmbiguousTopicError):
        await world.times.set_schedule(chat, parse_schedule("sun 10:00 moon"))


async def test_there_is_a_most_of_times(world):
    chat = world.write(alice, topics=("world", "science"))
    await world.times.set_schedule(chat, parse_schedule(", ".join(f"{hour}:00" for hour in range(12))))
    with pytest.raises(TooManyError):
        await world.times.set_schedule(chat, parse_schedule("sun 10:00 science"))
    assert len(rules(world, chat)) == 12


async def test_leaving_a_topic_ends_its_time_and_undo_brings_both_back(world):
    chat = world.write(alice, topics=("world", "science"))
    await world.times.set_schedule(chat, parse_schedule("sun 10:00 science"))
    changed = await world.subscribe.unfollow(chat, world.read(topic_id, "science"))
    assert [rule.topic for rule in rules(world, chat)] == [None]
    assert await world.change.undo(chat, changed.undo_id)
    assert {rule.topic for rule in rules(world, chat)} == {None, "science"}
    status = await world.status(chat)
    assert [name for _, name in status.own_times] == ["Science"]
    assert {rule.topic for rule in status.rules} == {None, "Science"}


async def test_a_topic_worded_anew_keeps_its_time_and_its_mute(world):
    chat = world.write(alice, topics=("world",))
    _, talks = await world.subscribe.follow(chat, free_topic(parse_query("nuclear talks")))
    await world.times.set_schedule(chat, parse_schedule("sun 10:00 nuclear talks"))
    await world.hide.mute(chat, Mute(MuteKind.TOPIC, talks.slug, None))
    changed, anew = await world.subscribe.follow(
        chat, free_topic(parse_query('"nuclear talks", uranium')), instead_of=talks.id
    )
    assert {rule.topic for rule in rules(world, chat)} == {None, anew.slug}
    assert [mute.value for mute in await world.hide.mutes(chat)] == [anew.slug]
    assert await world.change.undo(chat, changed.undo_id)
    assert {rule.topic for rule in rules(world, chat)} == {None, talks.slug}


def test_off_with_a_topic_names_it():
    assert parse_schedule("off nuclear talks") == parse_schedule("nuclear talks off") == Off("nuclear talks")
