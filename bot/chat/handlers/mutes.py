"""/mute, and taking a mute back."""

from bot.chat.desk import Desk
from bot.chat.talk import Talk
from bot.core.buttons import Press
from bot.core.cards import mutes
from bot.core.mutes import parse_mute
from bot.errors import BadQueryError, StaleButtonError


async def mute(desk: Desk, talk: Talk, text: str) -> None:
    """Bare: what is muted. Else words, a phrase, or @source, with how long at the end."""
    now = desk.clock.now()
    if not text:
        rules = await desk.subscribe.mutes(talk.known)
        await talk.answer(mutes.mute_list(rules, talk.known.zone, now, talk.wording))
        return
    try:
        rule = parse_mute(text, now)
    except BadQueryError:
        await talk.answer(mutes.bad_mute(talk.wording))
        return
    changed, hidden = await desk.subscribe.mute(talk.known, rule)
    await talk.answer(mutes.muted(rule, hidden, changed.undo_id, talk.known.zone, now, talk.wording))


async def unmute(desk: Desk, talk: Talk, press: Press) -> None:
    rules = await desk.subscribe.mutes(talk.known)
    changed = await desk.subscribe.unmute(talk.known, press.number(0))
    if changed is None:
        raise StaleButtonError("a mute that is no more")
    await talk.redraw(mutes.unmuted(rules[press.number(0)], changed.undo_id, talk.wording))
