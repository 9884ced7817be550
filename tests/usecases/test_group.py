"""group: items of one event become one story, a restart changes nothing, and only substance is a revision."""

from datetime import timedelta

from bot.storage import items as items_table
from bot.storage import stories as stories_table
from bot.storage.proofs import list_joins
from tests.factories import a_parsed_item, save_feed, topic_id
from tests.fakes import START

FERRY = [
    ("Coast News", "Ferry with 200 aboard runs aground off Hornby", "The ferry Marigold ran on a reef off Hornby."),
    ("Harbour Post", "Ferry Marigold aground off Hornby, 200 aboard", "The Marigold with 200 people is on a reef."),
    ("The Gull", "200 rescued after ferry runs aground off Hornby", "All 200 aboard the Marigold were rescued."),
]  # fmt: skip
OTHER = ("Coast News", "Parliament votes for a new railway law", "After two days of debate the railway law has passed.")


def tell(world, source, title, lead, *, minutes=0, **details):
    def work(session):
        feed = save_feed(session, f"https://{source.split()[-1].lower()}.example/rss", title=source)
        item = a_parsed_item(title, lead=lead, published_at=START + timedelta(minutes=minutes), **details)
        items_table.save_items(session, feed, [item], world.clock.now())
        return item

    return world.write(work)


def stories(world):
    found = world.read(stories_table.list_stories_since, START - timedelta(days=9), START + timedelta(days=9))
    return sorted((story.sources, story.revision) for story in found)


async def test_several_sources_of_one_event_are_one_story(world):
    for minutes, version in enumerate(FERRY):
        tell(world, *version, minutes=minutes)
    tell(world, *OTHER)
    world.clock.advance(hours=1)
    summary = await world.group()
    assert (summary.items, summary.new_stories) == (4, 2)
    assert [sources for sources, _ in stories(world)] == [("Coast News",), ("Coast News", "Harbour Post", "The Gull")]


async def test_a_restart_between_any_two_items_changes_nothing(world):
    for minutes, version in enumerate([*FERRY, OTHER]):
        tell(world, *version, minutes=minutes)
        world.clock.advance(minutes=1)
        world.restart()
        await world.group()
    assert [sources for sources, _ in stories(world)] == [("Coast News",), ("Coast News", "Harbour Post", "The Gull")]


async def test_a_change_in_substance_is_one_revision_and_a_typo_is_none(world):
    item = tell(world, "Coast News", "Fire kills 12 in Hornby", "A fire in a hotel in Hornby has killed 12 people.")
    await world.group()
    feed = world.write(save_feed, "https://news.example/rss")

    async def edit(**changes):
        world.clock.advance(minutes=10)
        world.write(items_table.save_items, feed, [item._replace(**changes)], world.clock.now())
        return (await world.group()).changed_stories

    assert await edit(lead="A fire in an hotel in Hornby has killed 12 people.") == 0
    grown = {"title": "Fire kills 18 in Hornby", "lead": "A fire in a hotel in Hornby has killed 18 people."}
    assert await edit(**grown) == 1
    assert await edit(**grown) == 0
    assert [revision for _, revision in stories(world)] == [2]


async def test_a_story_goes_under_the_topics_of_its_feed_and_its_words(world):
    tell(world, *FERRY[0])
    await world.group()
    (story,) = world.read(stories_table.list_stories_since, START - timedelta(days=9), START + timedelta(days=9))
    matched = {topic for topic, _, _ in world.read(stories_table.list_story_topics, story.id)}
    assert world.read(topic_id, "world") in matched


async def test_grouping_again_finds_nothing_to_do(world):
    tell(world, *FERRY[0])
    await world.group()
    assert (await world.group()).items == 0


EVENTS = ["ferry runs aground", "mayor resigns over contracts", "bridge closes for repair", "school wins chess cup"]
PLACES = ["Hornby", "Velden", "Marsk", "Tolmin", "Ardross"]


async def joins_of_nine_days(world, restart):
    """What joined what, and with which score; each event is told twice."""
    for number in range(24):
        event, place = EVENTS[number % 4], PLACES[(number // 4 * 2 + number) % 5]
        for version, title in enumerate((f"{event.title()} in {place}", f"{place}: {event}, officials say")):
            at = (world.clock.now() - START) // timedelta(minutes=1)
            tell(world, f"Source {version}", title, f"The {event} in {place}.", minutes=at)
            await world.group()
        world.clock.advance(hours=9)
        if restart:
            world.restart()
    found = world.read(stories_table.list_stories_since, START - timedelta(days=9), START + timedelta(days=99))
    return [world.read(list_joins, story.id) for story in sorted(found, key=lambda story: story.id)]


async def test_nine_days_with_a_restart_after_each_event_end_as_nine_days_without_one(world, another_world):
    with_restarts = await joins_of_nine_days(world, restart=True)
    assert with_restarts == await joins_of_nine_days(another_world, restart=False)
    assert sum(len(joins) for joins in with_restarts) >= 24
