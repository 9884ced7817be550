"""Stories: their revisions, their topics, and which of them a digest may look at."""

from datetime import timedelta

from bot.core.digests import Period
from bot.core.topics import TopicMatch
from bot.storage import candidates
from bot.storage import stories as stories_table
from tests.factories import change_story, save_feed, save_story, topic_id
from tests.fakes import START

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def test_a_story_comes_back_as_it_was_told(database):
    def work(session):
        return stories_table.find_story(session, save_story(session))

    story = database.write_now(work)
    assert (story.headline, story.revision, story.change, story.sources) == (
        "Ferry runs aground off Hornby",
        1,
        None,
        ("Coast News",),
    )
    assert database.read_now(lambda session: stories_table.find_story(session, 404)) is None


def test_a_material_change_is_a_revision_and_a_cosmetic_one_is_none(database):
    def work(session):
        story = save_story(session, "Fire kills 12")
        change_story(session, story, "Fire kills 18", "12 → 18", START + HOUR)
        changed = stories_table.get_stories(session, [story])[story]
        assert (changed.revision, changed.change) == (2, "12 → 18")
        from bot.storage.stories import StoryDraft

        same = StoryDraft("Fire kills eighteen", 1, None, (), (), "en", ("Coast News",), 2, START, START)
        assert stories_table.save_story(session, story, same, START + 2 * HOUR, None) == 2
        return stories_table.list_revisions(session, story)

    revisions = database.write_now(work)
    assert [(one.number, one.headline, one.change) for one in revisions] == [
        (1, "Fire kills 12", None),
        (2, "Fire kills 18", "12 → 18"),
    ]


def test_matches_are_replaced_as_a_whole(database):
    def work(session):
        story = save_story(session, topics=("world", "sport"))
        science = topic_id(session, "science")
        stories_table.save_matches(session, story, [TopicMatch(science, 0.7, ("title: moon",))])
        return stories_table.list_story_topics(session, story), science

    found, science = database.write_now(work)
    assert found == ((science, 0.7, ("title: moon",)),)


def test_one_topics_stories_are_replaced_and_the_others_left_alone(database):
    def work(session):
        story = save_story(session, topics=("world",))
        other = save_story(session, "Bridge closes in Hornby", topics=("world", "sport"))
        world, sport = topic_id(session, "world"), topic_id(session, "sport")
        stories_table.save_topic_matches(session, world, {story: TopicMatch(world, 0.6, ())})
        counts = stories_table.count_by_topic(session, [world, sport], START - 24 * HOUR)
        return counts, {world: 1, sport: 1}, other

    counts, wanted, _ = database.write_now(work)
    assert counts == wanted


def test_stories_that_began_long_ago_and_grow_are_found_among_the_new(database):
    """Whatever their ids, and in the state they have now, however often they were read before."""

    def begin(session):
        old = save_story(session, "Flood toll stands at 12", at=START - 30 * DAY, now=START - 30 * DAY)
        quiet = save_story(session, "Quiet since", at=START - 29 * DAY, now=START - 29 * DAY)
        new = save_story(session, "Ferry runs aground", at=START - HOUR, now=START - HOUR)
        return old, quiet, new

    def today(session):
        world = topic_id(session, "world")
        found = candidates.candidates_by_topic(session, [world], Period(START - DAY, START, slack=12 * HOUR))
        return {story.id: story.headline for story, _ in found.get(world, ())}

    old, _, new = database.write_now(begin)
    assert database.read_now(today) == {new: "Ferry runs aground"}
    headlines = ["Flood toll rises to 18", "Flood toll rises to 20"]
    for headline in headlines:
        database.write_now(lambda s, to=headline: change_story(s, old, to, "more", START - HOUR))
        assert database.read_now(today) == {old: headline, new: "Ferry runs aground"}


def test_a_period_holds_what_we_learned_in_it(database):
    """The query and the core agree on what a period holds."""

    def work(session):
        stories = {
            "within": save_story(session, "Within", at=START - HOUR, now=START),
            "learned before": save_story(session, "Before", at=START - 30 * HOUR, now=START - 29 * HOUR),
            "told late": save_story(session, "Late", at=START - 30 * HOUR, now=START),
            "told too late": save_story(session, "Too late", at=START - 60 * HOUR, now=START),
            "after": save_story(session, "After", at=START + HOUR, now=START + HOUR),
        }
        period = Period(START - 24 * HOUR, START, slack=12 * HOUR)
        world = topic_id(session, "world")
        by_topic = candidates.candidates_by_topic(session, [world], period)[world]
        feed = save_feed(session)
        by_feed = candidates.candidates_by_feed(session, [feed], period)[feed]
        names = {story_id: name for name, story_id in stories.items()}
        held = {names[s.id] for s in stories_table.get_stories(session, names).values() if period.holds(s)}
        return {names[story.id] for story, _ in by_topic}, {names[story.id] for story in by_feed}, held

    by_topic, by_feed, held = database.write_now(work)
    assert by_topic == by_feed == held == {"within", "told late"}
