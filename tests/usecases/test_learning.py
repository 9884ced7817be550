"""What a reader asks more or less of moves that reader's own weights, visibly and reversibly, and nobody else's."""

from datetime import timedelta

import pytest

from bot.usecases.story import StoryLook
from tests.factories import alice, bob, save_story
from tests.fakes import START

HEADLINES = (
    "Volcano erupts on Reykjanes",
    "Reykjanes volcano sends ash over the airport",
    "Parliament debates the budget",
    "Lava of the Reykjanes volcano reaches the road",
)


@pytest.fixture
async def readers(world):
    def work(session):
        for minutes, headline in enumerate(HEADLINES):
            save_story(session, headline, at=START - timedelta(minutes=30 + minutes))
        return alice(session), bob(session)

    world.alice, world.bob = world.write(work)
    return world


async def order(world, chat) -> list[str]:
    return [entry.story.headline for entry in (await world.ask.latest(chat)).entries]


async def number_of(world, chat, headline: str) -> int:
    found = (await world.ask.latest(chat)).entries
    return int(next(entry.story.id for entry in found if entry.story.headline == headline))


async def test_less_of_a_story_lets_its_kind_sink_for_this_reader_only(readers):
    before = await order(readers, readers.alice)
    assert before[0] == HEADLINES[0]
    await readers.prefer.set_taste(readers.alice, await number_of(readers, readers.alice, HEADLINES[0]), -1)
    after = await order(readers, readers.alice)
    assert after.index(HEADLINES[2]) < after.index(HEADLINES[1])
    assert await order(readers, readers.bob) == before


async def test_it_shows_in_why_and_survives_a_restart(readers):
    disliked = await number_of(readers, readers.alice, HEADLINES[0])
    await readers.prefer.set_taste(readers.alice, disliked, -1)
    readers.restart()
    alike = await number_of(readers, readers.alice, HEADLINES[1])
    look = StoryLook(readers.database, readers.clock)
    mine, theirs = await look(readers.alice, alike), await look(readers.bob, alike)
    assert mine is not None
    assert theirs is not None
    assert mine.leaning.value < 0 == theirs.leaning.value
    assert mine.leaning.away_from is not None
    assert mine.leaning.away_from.headline == HEADLINES[0]


async def test_what_was_asked_is_taken_back(readers):
    before = await order(readers, readers.alice)
    disliked = await number_of(readers, readers.alice, HEADLINES[0])
    for sign in (-1, 1, 0):
        await readers.prefer.set_taste(readers.alice, disliked, sign)
    assert await order(readers, readers.alice) == before
