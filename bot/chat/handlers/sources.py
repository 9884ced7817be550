"""/sources: where the news come from, and what can be done with each source."""

from bot.chat.desk import Desk
from bot.chat.handlers.topics import is_address, look_for_feeds
from bot.chat.talk import Talk
from bot.core.buttons import Press
from bot.core.cards import Card, about, mutes
from bot.core.cards import sources as cards
from bot.core.mutes import Mute, MuteKind
from bot.core.sources import Source, find_source, tidy_name
from bot.core.words import fold
from bot.errors import StaleButtonError


async def show_sources(desk: Desk, talk: Talk, text: str) -> None:
    """Bare: the list. An address: looks for feeds there. Else the source of that name."""
    if not text:
        await talk.answer(await _list_card(desk, talk, 0))
        return
    if is_address(text):
        if await talk.may_change():
            await add(desk, talk, text)
        else:
            await talk.refuse(about.admins_only(talk.wording))
        return
    found = find_source(text, await desk.sources.list(talk.known))
    if isinstance(found, Source):
        await talk.answer(await _source_card(desk, talk, found.feed_id, 0))
    else:
        await talk.answer(cards.unknown(text, found, talk.wording))


async def redraw_sources(desk: Desk, talk: Talk, press: Press) -> None:
    await talk.redraw(await _list_card(desk, talk, press.number(0)))


async def _list_card(desk: Desk, talk: Talk, page: int) -> Card:
    sources = await desk.sources.list(talk.known)
    return cards.source_list(sources, page, talk.known.zone, desk.clock.now(), talk.wording)


async def open_source(desk: Desk, talk: Talk, press: Press) -> None:
    await talk.redraw(await _source_card(desk, talk, press.number(0), press.number(1)))


async def _source_card(desk: Desk, talk: Talk, feed_id: int, page: int) -> Card:
    found = await desk.sources.open(talk.known, feed_id)
    if found is None:
        raise StaleButtonError("a source that is not among the chat's")
    return cards.source_card(*found, page, talk.known.zone, desk.clock.now(), talk.wording)


async def _source(desk: Desk, talk: Talk, feed_id: int, *, followed: bool | None = None) -> Source:
    """One of the chat's sources, followed whole or not as is said; StaleButtonError when it is not."""
    found = await desk.sources.open(talk.known, feed_id)
    if found is None or followed not in {None, found[0].followed}:
        raise StaleButtonError("a source that is not among the chat's")
    return found[0]


async def ask_for_address(desk: Desk, talk: Talk, _: Press) -> None:
    await desk.chats.set_pending(talk.known, {"ask": "add-source"})
    await talk.redraw(cards.ask_for_address(talk.wording))


async def add(desk: Desk, talk: Talk, text: str) -> None:
    """What was written is an address of a site; anything else is asked for again."""
    if not is_address(text):
        await talk.answer(cards.ask_for_address(talk.wording))
        return
    await desk.chats.set_pending(talk.known, None)
    await look_for_feeds(desk, talk, text.strip())


async def follow(desk: Desk, talk: Talk, press: Press) -> None:
    source = await _source(desk, talk, press.number(0), followed=False)
    changed = await desk.sources.follow(talk.known, source.feed_id)
    await talk.redraw(cards.followed(source.name, changed.undo_id, talk.wording))


async def leave(desk: Desk, talk: Talk, press: Press) -> None:
    source = await _source(desk, talk, press.number(0), followed=True)
    changed = await desk.subscribe.unfollow_source(talk.known, source.feed_id)
    await talk.redraw(cards.left(source.name, changed.undo_id, talk.wording))


async def ask_for_name(desk: Desk, talk: Talk, press: Press) -> None:
    source = await _source(desk, talk, press.number(0), followed=True)
    await desk.chats.set_pending(talk.known, {"ask": "rename-source", "feed": source.feed_id})
    await talk.redraw(cards.ask_for_name(source, talk.wording))


async def read_name(desk: Desk, talk: Talk, text: str) -> None:
    source = await _source(desk, talk, talk.known.pending["feed"], followed=True)
    name = tidy_name(text)
    if name is None:
        await talk.answer(cards.bad_name(talk.wording))
        return
    own = name if name not in {"-", source.title} else None
    changed = await desk.sources.rename(talk.known, source.feed_id, own)
    await desk.chats.set_pending(changed.chat, None)
    await talk.answer(cards.renamed(own or source.title, source.title, changed.undo_id, talk.wording))


async def mute(desk: Desk, talk: Talk, press: Press) -> None:
    source = await _source(desk, talk, press.number(0))
    rule = Mute(MuteKind.SOURCE, source.title)
    changed, hidden = await desk.hide.mute(talk.known, rule)
    now = desk.clock.now()
    await talk.redraw(mutes.muted(rule, hidden, changed.undo_id, talk.known.zone, now, talk.wording))


async def unmute(desk: Desk, talk: Talk, press: Press) -> None:
    source = await _source(desk, talk, press.number(0))
    rules = await desk.hide.mutes(talk.known)
    of_source = [
        at for at, rule in enumerate(rules) if rule.kind is MuteKind.SOURCE and fold(rule.value) == fold(source.title)
    ]
    changed = await desk.hide.unmute(talk.known, of_source[0]) if of_source else None
    if changed is None:
        raise StaleButtonError("a mute that is no more")
    await talk.redraw(mutes.unmuted(rules[of_source[0]], changed.undo_id, talk.wording))
