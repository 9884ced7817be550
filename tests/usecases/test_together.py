"""Chats composed together share stories, weights, blocks, headings and buttons; each gets what it would get alone."""

import random
from datetime import UTC, datetime, timedelta

from sqlalchemy import select

from bot.core.leads import LeadSentence
from bot.core.mutes import Mute, MuteKind
from bot.core.subscriptions import Address, ChatState
from bot.core.topics import TopicMatch
from bot.storage import chats as chats_table
from bot.storage import items as items_table
from bot.storage import mutes as mutes_table
from bot.storage import stories as stories_table
from bot.storage import subscriptions as subscriptions_table
from bot.storage import tastes as tastes_table
from bot.storage.schema import DeliveryRow, EditionRow, LedgerRow, SlotRow
from bot.storage.stories import StoryDraft
from tests.factories import a_parsed_item, change_story, save_chat, save_feed, topic_id

EIGHT = datetime(2026, 3, 3, 7, tzinfo=UTC)  # 08:00 in Berlin
THEN = {"Europe/Berlin": "08:00", "Europe/London": "07:00", "Asia/Kolkata": "12:30"}  # the same moment there
TOPICS = ("world", "science", "business", "sport", "technology", "health")
SOURCES = ("Coast News", "Orbit Wire", "The Meridian", "Harbour & Sons", "Hafenblatt")
CHATS, STORIES = 60, 90


def fill(session, dice):
    """Feeds, news of a day, and readers of every kind who are due at EIGHT."""
    feeds = [save_feed(session, f"https://s{n}.example/rss", title=title) for n, title in enumerate(SOURCES)]
    for n in range(STORIES):
        save_news(session, dice, feeds, n, EIGHT - timedelta(seconds=dice.randint(8 * 3600, 30 * 3600)))
    for n in range(1, CHATS + 1):
        save_reader(session, dice, feeds, n)
    return feeds


def save_news(session, dice, feeds, n, at):
    first = dice.randrange(len(feeds))
    headline = f"Event <{n}> & {'its long consequences ' * dice.randint(0, 12)}".strip()
    item = a_parsed_item(headline, link=f"https://s{first}.example/{n}", guid=f"news-{n}", published_at=at)
    (item_id,) = items_table.save_items(session, feeds[first], [item], at).new
    sources = tuple(dict.fromkeys([SOURCES[first], *dice.sample(SOURCES, dice.randint(0, 3))]))
    lead = tuple(
        LeadSentence(f"Sentence {one} of event {n} {'😀' * dice.randint(0, 9)}.", sources[one % len(sources)], item_id)
        for one in range(dice.randint(0, 3))
    )
    language = dice.choice(("en", "en", "de", None))
    draft = StoryDraft(headline, item_id, item.link, lead, (), language, sources, len(sources), at, at)
    story_id = stories_table.save_new_story(session, draft, at)
    items_table.mark_grouped(session, item_id, story_id, at)
    slugs = dice.sample(TOPICS, dice.randint(1, 3))
    matches = [TopicMatch(topic_id(session, slug), dice.choice((0.5, 0.9)), ()) for slug in slugs]
    stories_table.save_matches(session, story_id, matches)


def save_reader(session, dice, feeds, n):
    zone = dice.choice(("Europe/Berlin", *THEN))
    lately = EIGHT - timedelta(hours=5, seconds=dice.randint(0, 1800))  # some in the same minute
    told_at = dice.choice((None, EIGHT - timedelta(days=1), lately, lately))
    chat = save_chat(
        session,
        Address(2000 + n),
        topics=tuple(dice.sample(TOPICS, dice.randint(1, len(TOPICS)))),
        times=(THEN[zone],),
        zone=zone,
        language=dice.choice(("en", "en", "en", "en", "de", "ru", "ar")),
        stories=dice.choice((1, 4, 4, 20)),
        minutes=dice.choice((None, None, None, 1, 4)),
        per_source=dice.choice((None, None, 1, 3)),
        article_languages=dice.choice(([], [], ["de"])),
        told_at=told_at,
    )
    if dice.random() < 0.2:
        subscriptions_table.follow_feed(session, chat.id, [dice.choice(feeds)], EIGHT)
    if dice.random() < 0.2:
        mutes_table.set_mutes(session, chat.id, [Mute(MuteKind.SOURCE, dice.choice(SOURCES), None)], EIGHT)
    if dice.random() < 0.2:
        tastes_table.set_tastes(session, chat.id, [(dice.randint(1, STORIES), dice.choice((1, -1)))], EIGHT)


async def told_before(world, dice, feeds):
    """Some asked for news in the night; then stories changed, and new ones came."""
    world.clock.set(EIGHT - timedelta(hours=7))
    for n in range(1, CHATS // 4):
        await world.ask.new(world.read(chats_table.get_chat, n), asked_by=n)
    await world.deliver()
    for n in dice.sample(range(1, STORIES + 1), STORIES // 3):
        world.write(change_story, n, f"Event {n} has grown", "12 → 18 dead", EIGHT - timedelta(hours=3))
    for n in range(STORIES, STORIES + 10):
        world.write(save_news, dice, feeds, n, EIGHT - timedelta(hours=2))


async def filled(world):
    dice = random.Random(1)
    await told_before(world, dice, world.write(fill, dice))
    world.clock.set(EIGHT)


def promised(session):
    """What stands in the outbox, the ledger, the editions and the schedule because of EIGHT."""
    editions = session.scalars(select(EditionRow).where(EditionRow.composed_at == EIGHT)).all()
    chats = {one.id: one.chat_id for one in editions}
    parts = session.scalars(select(DeliveryRow).where(DeliveryRow.edition_id.in_(chats)))
    marks = session.scalars(select(LedgerRow).where(LedgerRow.edition_id.in_(chats)))
    return (
        sorted(
            (one.chat_id, one.key, one.due_at, one.period_from, one.period_to, str(one.receipt)) for one in editions
        ),
        sorted((one.chat_id, one.part, one.text, str(one.keyboard), one.lane) for one in parts),
        sorted((one.chat_id, one.story_id, one.revision, one.part, one.headline) for one in marks),
        sorted((one.chat_id, one.next_day, one.next_due_at) for one in session.scalars(select(SlotRow))),
    )


async def test_chats_composed_together_get_what_each_would_get_alone(world, another_world):
    together, alone = world, another_world
    await filled(together)
    await together.compose()
    await filled(alone)
    everybody = range(1, CHATS + 1)
    for n in everybody:
        alone.write(chats_table.set_chat, n, state=ChatState.PAUSED)
    for n in everybody:
        alone.restart()
        alone.write(chats_table.set_chat, n, state=ChatState.ACTIVE)
        await alone.compose()
    for ours, theirs in zip(together.read(promised), alone.read(promised), strict=True):
        assert len(ours) >= CHATS
        assert ours == theirs
