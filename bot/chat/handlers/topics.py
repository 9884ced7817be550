"""/topics, /follow, /unfollow."""

import re
from secrets import token_hex

from bot.chat.desk import Desk
from bot.chat.handlers import previews
from bot.chat.talk import Talk
from bot.core.buttons import Press
from bot.core.cards import Card, topics, with_undo
from bot.core.cards.previews import strictness
from bot.core.markup import escape
from bot.core.naming import topic_name
from bot.core.taxonomy import GRID, TAXONOMY, name_of
from bot.core.topics import TopicKind, synonyms
from bot.errors import AmbiguousTopicError, FeedDiscoveryError, StaleButtonError, UnknownTopicError
from bot.ports import FoundFeed
from bot.usecases.change import Changed

_ADDRESS = re.compile(r"(?:https?://|feed:|www\.)\S+|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,24}(?:[/:]\S*)?", re.IGNORECASE)


def is_address(text: str) -> bool:
    """Does somebody mean a site rather than a subject?

    >>> [is_address(text) for text in ("example.org/news", "https://a.example", "climate", "node.js news")]
    [True, True, False, False]
    """
    return _ADDRESS.fullmatch(text.strip()) is not None


async def show_topics(desk: Desk, talk: Talk, _: str = "") -> None:
    await talk.answer(await _list_card(desk, talk))


async def redraw_topics(desk: Desk, talk: Talk, _: Press) -> None:
    await talk.redraw(await _list_card(desk, talk))


async def _list_card(desk: Desk, talk: Talk) -> Card:
    status = await desk.status(talk.known)
    language = talk.wording.language
    rows = [(one.topic.id, topic_name(one.topic, language), one.stories) for one in status.topics]
    return topics.topic_list(rows, status.days, status.feeds, talk.wording)


async def show_grid(desk: Desk, talk: Talk, _: Press) -> None:
    await talk.redraw(await _grid_card(desk, talk))


async def _grid_card(desk: Desk, talk: Talk) -> Card:
    language = talk.wording.language
    ids = await desk.subscribe.topics_by_slug(GRID)
    status = await desk.status(talk.known)
    grid = [(ids[slug], f"{TAXONOMY[slug].emoji} {name_of(slug, language)}") for slug in GRID if slug in ids]
    return topics.grid(grid, {followed.topic.id for followed in status.topics}, talk.wording)


async def switch_topic(desk: Desk, talk: Talk, press: Press) -> None:
    changed = await switch(desk, talk, press)
    await talk.redraw(with_undo(await _grid_card(desk, talk), changed.undo_id, talk.wording, "grid"))


async def switch(desk: Desk, talk: Talk, press: Press) -> Changed:
    """What a switch of the list says: follow its topic (1) or leave it (0)."""
    ids = await desk.subscribe.topics_by_slug(GRID)
    if press.number(0) not in set(ids.values()):
        raise StaleButtonError("a topic that is not on the list")
    return await desk.subscribe.switch_topic(talk.known, press.number(0), on=press.number(1) != 0)


async def show_topic(desk: Desk, talk: Talk, press: Press) -> None:
    preview = await desk.preview.followed(talk.known, press.number(0))
    if preview is None:
        raise StaleButtonError("a topic that is not followed")
    topic, wording = preview.topic, talk.wording
    words = None
    if topic.kind is TopicKind.FREE:
        query = topic.query
        words = topics.WordsView(query.text, synonyms(query), query.dropped, strictness(topic.threshold, wording))
    name = topic_name(topic, wording.language)
    now = desk.clock.now()
    card = topics.topic_card(
        topic.id,
        name,
        preview.count,
        preview.days,
        preview.hits,
        now,
        wording,
        words=words,
        adjustable=previews.adjustable(preview),
    )
    await talk.redraw(card)


async def follow(desk: Desk, talk: Talk, text: str) -> None:
    """Bare: asks what. An address: looks for feeds there. Anything else: a preview of the subject."""
    if not text:
        await desk.chats.set_pending(talk.known, {"ask": "follow"})
        await talk.answer(topics.ask_what_to_follow(talk.wording))
    elif is_address(text):
        await desk.chats.set_pending(talk.known, None)
        await look_for_feeds(desk, talk, text.strip())
    else:
        await previews.show(desk, talk, text)


async def look_for_feeds(desk: Desk, talk: Talk, address: str) -> None:
    await talk.working()
    try:
        found = await desk.discoverer.discover(address)
    except FeedDiscoveryError as error:
        await talk.answer(topics.no_feed(escape(str(error)), talk.wording))
        return
    if not found:
        reason = talk.wording.say("I found no feed at {address}.", address=escape(address[:80]))
        await talk.answer(topics.no_feed(reason, talk.wording))
        return
    key = token_hex(4)
    some = found[:5]
    pending = {"ask": "feeds", "key": key, "feeds": [[feed.url, feed.title] for feed in some]}
    await desk.chats.set_pending(talk.known, pending)
    await talk.answer(topics.found_feeds([(feed.title or feed.url, feed.url) for feed in some], key, talk.wording))


async def confirm_feed(desk: Desk, talk: Talk, press: Press) -> None:
    pending = talk.known.pending
    feeds = pending.get("feeds", ())
    if talk.known.asked != "feeds" or pending.get("key") != press.text(0) or not 0 <= press.number(1) < len(feeds):
        raise StaleButtonError("an older search for feeds")
    url, title = feeds[press.number(1)]
    changed = await desk.subscribe.follow_source(talk.known, FoundFeed(url, title))
    await desk.chats.set_pending(changed.chat, None)
    await talk.redraw(topics.followed_feed(title or url, changed.undo_id, talk.wording))


async def unfollow(desk: Desk, talk: Talk, text: str) -> None:
    if not text:
        status = await desk.status(talk.known)
        rows = [(one.topic.id, topic_name(one.topic, talk.wording.language)) for one in status.topics]
        await talk.answer(topics.which_to_leave(rows, talk.wording))
        return
    try:
        topic = await desk.subscribe.find_topic(talk.known, text)
    except AmbiguousTopicError as error:
        await talk.answer(topics.which_to_leave(error.candidates, talk.wording))
        return
    except UnknownTopicError as error:
        await talk.answer(topics.unknown_topic(error.text, error.nearest, "unfollow", talk.wording))
        return
    await talk.answer(await _leave(desk, talk, topic.id))


async def leave_topic(desk: Desk, talk: Talk, press: Press) -> None:
    await talk.redraw(await _leave(desk, talk, press.number(0)))


async def _leave(desk: Desk, talk: Talk, topic_id: int) -> Card:
    status = await desk.status(talk.known)
    names: dict[int, str] = {one.topic.id: topic_name(one.topic, talk.wording.language) for one in status.topics}
    if topic_id not in names:
        raise StaleButtonError("a topic that is not followed")
    changed = await desk.subscribe.unfollow(talk.known, topic_id)
    left = [name for one, name in names.items() if one != topic_id]
    return topics.unfollowed(names[topic_id], left, changed.undo_id, talk.wording)
