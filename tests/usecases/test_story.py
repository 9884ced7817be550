"""story: one story whole, and what else its reader may want."""

import pytest

from bot.core.mutes import Mute, MuteKind
from bot.storage import mutes as mutes_table
from bot.storage import search as search_table
from bot.usecases.story import StoryLook
from tests.factories import BOB, alice, save_chat, save_story

HEADLINES = (
    "Lander Selene touches down on the Moon",
    "Insurers of the lander Selene breathe again",
    "Ferry runs aground off Hornby",
    "Estonia votes digitally",
)


@pytest.fixture
def stories(world):
    found = [world.write(save_story, headline) for headline in HEADLINES]
    world.write(search_table.index_missing)
    return found


@pytest.fixture
def look(world):
    return StoryLook(world.database, world.clock)


async def test_related_stories_are_found_in_the_archive_but_for_what_is_muted(world, look, stories):
    chat = world.write(alice)
    landing, insurers, *_ = stories
    assert [one.id for one in (await look(chat, landing)).related] == [insurers]
    world.write(mutes_table.set_mutes, chat.id, [Mute(MuteKind.STORY, str(insurers))], world.clock.now())
    assert (await look(chat, landing)).related == ()


async def test_whether_somebody_follows_anything(world, look, stories):
    assert (await look(world.write(alice), stories[0])).follows
    assert not (await look(world.write(save_chat, BOB, topics=()), stories[0])).follows


async def test_a_story_that_is_no_more(world, look):
    assert await look(world.write(alice), 404) is None
    assert await look.sources(404) is None
