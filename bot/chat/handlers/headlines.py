"""/latest, /new, and the card of a story."""

import re
from secrets import token_hex

from bot.chat.desk import Desk
from bot.chat.talk import Talk
from bot.core.buttons import Press, press
from bot.core.cards import Card, headlines, share, topics
from bot.core.cards.stories import Stance
from bot.core.cards.story import ShareWays, story_card
from bot.core.naming import topic_name
from bot.core.subscriptions import ChatKind
from bot.errors import AmbiguousTopicError, StaleButtonError, UnknownTopicError
from bot.usecases.ask import LATEST_MOST, NothingNew, Promised
from bot.usecases.pages import Turned

_TRAILING_COUNT = re.compile(r"(?:^|\s)([0-9]{1,3})$")  # longer ones are words, a year for one


async def latest(desk: Desk, talk: Talk, text: str) -> None:
    """The best stories of the last 24 hours, of all topics, of one, or about words; `n` at the end says how many.

    More than there is room for gets as many as there is.
    """
    counted = _TRAILING_COUNT.search(text)
    words = text[: counted.start()].strip() if counted else text.strip()
    if counted and int(counted[1]) == 0:
        await talk.answer(headlines.bad_count(counted[1], LATEST_MOST, talk.wording))
        return
    await _show_latest(desk, talk, words or None, int(counted[1]) if counted else None)


async def latest_all(desk: Desk, talk: Talk, _: Press) -> None:
    await _show_latest(desk, talk, None, None)


async def latest_of_topic(desk: Desk, talk: Talk, pressed: Press) -> None:
    await talk.answer(await _list(desk, talk, f"t{pressed.number(0)}"))


async def latest_of_followed(desk: Desk, talk: Talk, _: Press) -> None:
    """The topic that was just followed."""
    if talk.known.asked != "followed":
        raise StaleButtonError("an older topic")
    await talk.answer(await _list(desk, talk, f"t{talk.known.pending['topic']}"))


async def look_up(desk: Desk, talk: Talk, words: str) -> None:
    """Plain words in a private chat: what the news says of them."""
    await _show_latest(desk, talk, words, None)


async def _show_latest(desk: Desk, talk: Talk, words: str | None, count: int | None) -> None:
    await talk.working()
    scope = await remember_search(desk, talk, words) if words else "all"
    await talk.answer(await _list(desk, talk, scope, words=words, count=count))


async def remember_search(desk: Desk, talk: Talk, words: str) -> str:
    """Keep the words, so that buttons can name them; "" in a group where an admin is being asked something."""
    if talk.address.kind is not ChatKind.PRIVATE and talk.known.asked not in {"", "searched"}:
        return ""
    key = token_hex(4)
    await desk.chats.set_pending(talk.known, {"ask": "searched", "key": key, "text": words})
    return f"w{key}"


def searched_words(talk: Talk, scope: str) -> str:
    """The words a button stands for; StaleButtonError once another search came between."""
    pending = talk.known.pending
    if talk.known.asked != "searched" or scope != f"w{pending.get('key')}":
        raise StaleButtonError("an older search")
    return str(pending["text"])


async def turn_page(desk: Desk, talk: Talk, pressed: Press) -> None:
    """Another page of a list, in the same message."""
    offset, count, scope = pressed.number(0), pressed.number(1), pressed.text(2)
    words = searched_words(talk, scope) if scope.startswith("w") else None
    if offset < 0 or not scope:
        raise StaleButtonError("a page that is not there")
    await talk.redraw(await _list(desk, talk, scope, words=words, count=count, offset=offset))


async def _list(
    desk: Desk, talk: Talk, scope: str, *, words: str | None = None, count: int | None = None, offset: int = 0
) -> Card:
    """One page of /latest. `scope` says of what: "all", "t" and a topic's id, or "w" and the key of words."""
    topic_id = press("page", scope[1:]).number(0) if scope.startswith("t") else None
    found = await desk.ask.latest(talk.known, words, count, topic_id=topic_id, offset=offset)
    wording, zone = talk.wording, talk.known.zone
    name = topic_name(found.topic, wording.language) if found.topic else None
    if not found.entries:
        if found.searched:
            return headlines.not_found(
                words or "", scope, data_at=found.data_at, zone=zone, now=found.until, wording=wording
            )
        status = await desk.status(talk.known)
        follows = bool(status.topics or status.feeds)
        return headlines.no_headlines(
            name, follows=follows, data_at=found.data_at, zone=zone, now=found.until, wording=wording
        )
    if found.searched:
        title = headlines.search_title(words or "", wording)
    else:
        title = headlines.topic_title(name, wording) if name else headlines.latest_title(wording)
    return headlines.latest(
        found.entries,
        found.offset,
        found.matching,
        title,
        f"t{found.topic.id}" if found.topic else scope,
        count=len(found.entries) if offset == 0 else max(1, count or talk.known.stories),
        searched=found.searched,
        data_at=found.data_at,
        zone=zone,
        now=found.until,
        wording=wording,
    )


async def new(desk: Desk, talk: Talk, words: str) -> None:
    """What this chat was not told yet; it counts as told once Telegram confirmed it."""
    await talk.working()
    try:
        answer = await desk.ask.new(talk.known, words.strip() or None, asked_by=talk.message_id)
    except UnknownTopicError as error:
        await talk.answer(topics.unknown_topic(error.text, error.nearest, "new", talk.wording))
        return
    except AmbiguousTopicError as error:
        names = tuple(name for _, name in error.candidates)
        await talk.answer(topics.unknown_topic(error.text, names, "new", talk.wording))
        return
    match answer:
        case Promised(edition_id):
            await send_edition(desk, talk, edition_id)
        case NothingNew(since, data_at):
            status = await desk.status(talk.known)
            follows = bool(status.topics or status.feeds)
            now = desk.clock.now()
            zone = talk.known.zone
            await talk.answer(
                headlines.nothing_new(since, data_at, follows=follows, zone=zone, now=now, wording=talk.wording)
            )


async def send_edition(desk: Desk, talk: Talk, edition_id: int) -> None:
    """Send what was promised; when Telegram does not take it now, say that it will come."""
    done = await desk.deliver.edition(edition_id)
    if done.put_off or await desk.deliver.waits(edition_id):
        await talk.answer(headlines.on_its_way(talk.wording))
    elif done.sent and talk.about is not None:  # it came there, and the admin waits here
        await talk.answer(headlines.came_there(talk.wording))


async def more(desk: Desk, talk: Talk, pressed: Press) -> None:
    """The next page of a briefing, in its message: told once Telegram has shown it, and from then on only turned to."""
    if pressed.args and await _turn(desk, talk, pressed):
        return
    match await desk.ask.more(talk.known, talk.message_id or 0, elsewhere=pressed.chat is not None):
        case Promised(edition_id):
            if talk.known.address.kind is ChatKind.CHANNEL:
                await talk.drop_button("more")
            await send_edition(desk, talk, edition_id)
        case NothingNew():
            await talk.drop_button("more")
            await talk.notice(headlines.more_came_already(talk.wording))


async def turn_leaf(desk: Desk, talk: Talk, pressed: Press) -> None:
    """To another page of a briefing that was told already: a look."""
    if not await _turn(desk, talk, pressed):
        raise StaleButtonError("a page that is no more")


async def _turn(desk: Desk, talk: Talk, pressed: Press) -> bool:
    turned = await desk.pages.turn(
        talk.known, talk.message_id or 0, pressed.number(0), elsewhere=pressed.chat is not None
    )
    if turned is Turned.LATER:
        await talk.notice(headlines.turn_later(talk.wording), alert=True)
    return turned is not Turned.NOT_THERE


async def open_story(desk: Desk, talk: Talk, pressed: Press) -> None:
    if not await show_story(desk, talk, pressed.number(0)):
        await talk.notice(headlines.story_gone(talk.wording), alert=True)


async def show_story(desk: Desk, talk: Talk, story_id: int) -> bool:
    """Send the card of a story; False when it is no more."""
    card = await card_of(desk, talk, story_id)
    if card is None:
        return False
    await talk.answer(card)
    return True


async def card_of(desk: Desk, talk: Talk, story_id: int) -> Card | None:
    """A story's card for this chat; None when the story is no more."""
    view = await desk.story(talk.known, story_id)
    if view is None:
        return None
    wording, now = talk.wording, desk.clock.now()
    fits = [(topic_name(topic, wording.language), why) for topic, _, why in view.fits]
    stance = Stance(view.said, view.leaning, view.muted, view.tracked)
    why = headlines.why_here(view.story, fits, view.mark, stance, now, wording, follows=view.follows)
    ways = ShareWays(
        share.story_link(talk.bot.username, story_id),
        share.share_words(story_id) if talk.bot.supports_inline_queries else None,
    )
    return story_card(
        view.story, view.items, view.revisions, why, view.related, stance, ways, talk.known.zone, now, wording
    )
