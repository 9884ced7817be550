"""Undo: a change is taken back, and the talk goes on with the card it was made on."""

from collections.abc import Awaitable, Callable

from bot.chat.desk import Desk
from bot.chat.handlers import settings, start, stories, topics, tracks
from bot.chat.handlers.language import speak
from bot.chat.talk import Talk
from bot.core.buttons import Press
from bot.core.cards import about

# The cards with switches, by the name that their Undo carries, with what opens them.
VIEWS: dict[str, Callable[[Desk, Talk, Press], Awaitable[None]]] = {
    "ob-topics": start.show_topics,
    "ob-zone": start.show_zones,
    "ob-time": start.show_times,
    "grid": topics.show_grid,
    "articles": settings.articles,
    "story": stories.show_card,
    "tracks": tracks.redraw_tracks,
}


async def undo(desk: Desk, talk: Talk, press: Press) -> None:
    if not await desk.change.undo(talk.known, press.number(0)):
        await talk.notice(about.too_late_to_undo(talk.wording), alert=True)
        return
    await speak(desk, talk, await desk.chats.by_key(talk.known.id) or talk.known)
    view = VIEWS.get(press.text(1))
    if view is None:
        await talk.redraw(about.undone(talk.wording))
        return
    await talk.notice(about.undone_notice(talk.wording))
    await view(desk, talk, Press(press.text(1), press.args[2:]))
