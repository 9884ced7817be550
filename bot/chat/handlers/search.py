"""/search: the whole archive, page by page in one message."""

from bot.chat.desk import Desk
from bot.chat.handlers.headlines import remember_search, searched_words
from bot.chat.talk import Talk
from bot.core.buttons import Press
from bot.core.cards import Card
from bot.core.cards import search as cards
from bot.core.queries import parse_query
from bot.errors import BadQueryError, StaleButtonError


async def search(desk: Desk, talk: Talk, text: str) -> None:
    try:
        parse_query(text)
    except BadQueryError:
        await talk.answer(cards.what_to_search(talk.wording))
        return
    await talk.working()
    key = await remember_search(desk, talk, text)
    await talk.answer(await _page(desk, talk, text, key, 0))


async def turn_page(desk: Desk, talk: Talk, press: Press) -> None:
    offset, key = press.number(0), press.text(1)
    if offset < 0:
        raise StaleButtonError("a page that is not there")
    await talk.redraw(await _page(desk, talk, searched_words(talk, key), key, offset))


async def _page(desk: Desk, talk: Talk, words: str, key: str, offset: int) -> Card:
    found = await desk.search(talk.known, words, offset)
    if not found.matching:
        return cards.nothing_found(words, key, talk.wording)
    return cards.found(
        found.entries,
        found.offset,
        found.matching,
        found.oldest_at,
        words,
        key,
        more=found.more,
        page_size=talk.known.stories,
        zone=talk.known.zone,
        now=found.now,
        wording=talk.wording,
    )
