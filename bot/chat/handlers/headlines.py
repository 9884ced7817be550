"""/latest, /new, and the card of a story."""

import re

from bot.chat.desk import Desk
from bot.chat.talk import Talk
from bot.core.buttons import Press
from bot.core.cards import Card, headlines, topics
from bot.core.render import Page
from bot.errors import AmbiguousTopicError, StaleButtonError, UnknownTopicError
from bot.usecases.ask import Headlines, NothingNew, Promised
from bot.usecases.compose import topic_name

_TRAILING_COUNT = re.compile(r"(?:^|\s)(\d{1,4})$")


async def latest(desk: Desk, talk: Talk, text: str) -> None:
    """The best stories of the last 24 hours, of all topics, of one, or about words; `n` at the end says how many."""
    counted = _TRAILING_COUNT.search(text)
    words = text[: counted.start()].strip() if counted else text.strip()
    await _show_latest(desk, talk, words or None, int(counted[1]) if counted else None)


async def latest_all(desk: Desk, talk: Talk, _: Press) -> None:
    await _show_latest(desk, talk, None, None)


async def latest_of_topic(desk: Desk, talk: Talk, press: Press) -> None:
    await _show_latest_topic(desk, talk, press.number(0))


async def latest_of_followed(desk: Desk, talk: Talk, _: Press) -> None:
    """The topic that was just followed."""
    pending = talk.known.pending or {}
    if pending.get("ask") != "followed":
        raise StaleButtonError("an older topic")
    await _show_latest_topic(desk, talk, int(pending["topic"]))


async def _show_latest_topic(desk: Desk, talk: Talk, topic_id: int) -> None:
    status = await desk.subscribe.status(talk.known)
    topic = next((one.topic for one in status.topics if one.topic.id == topic_id), None)
    if topic is None:
        raise StaleButtonError("a topic that is not followed")
    await _show_latest(desk, talk, topic.name, None)


async def look_up(desk: Desk, talk: Talk, words: str) -> None:
    """Plain words in a private chat: what the news says of them."""
    await _show_latest(desk, talk, words, None)


async def _show_latest(desk: Desk, talk: Talk, words: str | None, count: int | None) -> None:
    await talk.working()
    found = await desk.ask.latest(talk.known, words, count)
    if not found.entries:
        await _no_headlines(desk, talk, words, found)
        return
    pages = headlines.latest(
        found.entries,
        found.matching,
        words,
        searched=found.searched,
        data_at=found.data_at,
        zone=talk.known.zone,
        now=found.until,
        wording=talk.wording,
    )
    await _send_pages(talk, pages)


async def _no_headlines(desk: Desk, talk: Talk, words: str | None, found: Headlines) -> None:
    status = await desk.subscribe.status(talk.known)
    if found.searched:
        await desk.subscribe.set_pending(talk.known, {"ask": "searched", "text": words})
    await talk.answer(
        headlines.no_headlines(
            words,
            follows=bool(status.topics or status.feeds),
            searched=found.searched,
            data_at=found.data_at,
            zone=talk.known.zone,
            now=found.until,
            wording=talk.wording,
        )
    )


async def _send_pages(talk: Talk, pages: tuple[Page, ...]) -> None:
    for page in pages:
        await talk.answer(Card(page.text, page.keyboard))


async def new(desk: Desk, talk: Talk, words: str) -> None:
    """What this chat was not told yet; it counts as told once Telegram confirmed it."""
    await talk.working()
    try:
        answer = await desk.ask.new(talk.known, words.strip() or None)
    except UnknownTopicError as error:
        await talk.answer(topics.unknown_topic(error.text, error.nearest, talk.wording))
        return
    except AmbiguousTopicError as error:
        names = tuple(name for _, name in error.candidates)
        await talk.answer(topics.unknown_topic(error.text, names, talk.wording))
        return
    match answer:
        case Promised(edition_id):
            await desk.deliver.edition(edition_id)
        case NothingNew(since, data_at):
            status = await desk.subscribe.status(talk.known)
            follows = bool(status.topics or status.feeds)
            now = desk.clock.now()
            zone = talk.known.zone
            await talk.answer(
                headlines.nothing_new(since, data_at, follows=follows, zone=zone, now=now, wording=talk.wording)
            )


async def more(desk: Desk, talk: Talk, _: Press) -> None:
    """The stories a digest had no room for."""
    await new(desk, talk, "")


async def open_story(desk: Desk, talk: Talk, press: Press) -> None:
    if not await show_story(desk, talk, press.number(0)):
        await talk.notice(str(headlines.story_gone(talk.wording)), alert=True)


async def show_story(desk: Desk, talk: Talk, story_id: int) -> bool:
    """Send the card of a story; False when it is no more."""
    view = await desk.ask.story(talk.known, story_id)
    if view is None:
        return False
    fits = [(topic_name(topic, talk.wording.language), score, why) for topic, score, why in view.fits]
    await talk.answer(
        headlines.story(
            view.story,
            view.items,
            view.revisions,
            fits,
            view.rank,
            talk.known.zone,
            desk.clock.now(),
            talk.wording,
        )
    )
    return True
