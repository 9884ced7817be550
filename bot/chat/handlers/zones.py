"""The time zone, by buttons, by name, by what a clock shows, or by a place; and quiet hours."""

from datetime import time

from bot.chat.desk import Desk
from bot.chat.handlers.start import choose_zone, place_of, region_of, wall_of
from bot.chat.talk import Talk
from bot.core.buttons import Press, press
from bot.core.cards import Card, onboarding, settings
from bot.core.cards import quiet as quiet_cards
from bot.core.quiet import QuietHours, parse_quiet
from bot.core.schedule import Off, zone_keys
from bot.core.subscriptions import ChatKind, ChatState
from bot.core.zones import nearest_zone, zone_meant
from bot.errors import StaleButtonError


async def show_zone(desk: Desk, talk: Talk, pressed: Press) -> None:
    await desk.chats.set_pending(talk.known, {"ask": "zone"})
    now = desk.clock.now()
    if not pressed.args:
        private = talk.known.address.kind is ChatKind.PRIVATE
        card = onboarding.choose_zone(talk.known.zone, now, talk.wording, verb="zone", by_location=private)
        await talk.redraw(card)
        return
    await talk.redraw(onboarding.choose_city(region_of(pressed), now, talk.wording, verb="zone"))


async def set_city(desk: Desk, talk: Talk, pressed: Press) -> None:
    await talk.redraw(await set_zone(desk, talk, place_of(pressed)))


async def read_zone(desk: Desk, talk: Talk, text: str) -> None:
    """A city, a zone, an offset, or what a clock shows; BadZoneError when it is not clear which is meant."""
    await talk.answer(await set_zone(desk, talk, zone_meant(text, talk.known.zone, desk.clock.now())))


async def ask_location(_: Desk, talk: Talk, __: Press) -> None:
    if talk.address.kind is ChatKind.PRIVATE:
        await talk.answer(onboarding.ask_location(talk.wording))


async def take_location(desk: Desk, talk: Talk, latitude: float, longitude: float) -> None:
    """The place somebody shared becomes the zone of the nearest place we know; the place itself is forgotten."""
    zone = nearest_zone(latitude, longitude)
    await talk.answer(onboarding.near(zone, desk.clock.now(), talk.wording))
    if talk.known.asked == "ob-zone" or talk.known.state is ChatState.NEW:
        await choose_zone(desk, talk, zone)
        return
    await talk.answer(await set_zone(desk, talk, zone))
    talk.chat = await desk.chats.by_key(talk.known.id)
    await desk.chats.set_pending(talk.known, {"ask": "zone"})  # a city that is written now corrects it


async def take_zone(desk: Desk, talk: Talk, pressed: Press) -> None:
    """One of the zones that a written name could have meant, in the first conversation or later."""
    zone = pressed.text(0)
    if zone not in zone_keys():
        raise StaleButtonError("a zone that is not offered")
    if talk.known.asked == "ob-zone":
        await choose_zone(desk, talk, zone)
    else:
        await talk.redraw(await set_zone(desk, talk, zone))


async def set_zone(desk: Desk, talk: Talk, zone: str) -> Card:
    changed = await desk.times.set_zone(talk.known, zone)
    await desk.chats.set_pending(changed.chat, None)
    status = await desk.status(talk.known)
    return settings.zone_set(status.chat, status.next, changed.undo_id, desk.clock.now(), talk.wording)


async def show_quiet(desk: Desk, talk: Talk, pressed: Press) -> None:
    """Bare: asks. `off`, or two times: set."""
    if not pressed.args:
        await desk.chats.set_pending(talk.known, {"ask": "quiet"})
        await talk.redraw(quiet_cards.choose_quiet(talk.known, talk.wording))
        return
    hours = None if pressed.text(0) == "off" else _hours_of(pressed)
    await talk.redraw(await _set_quiet(desk, talk, hours))


async def read_quiet(desk: Desk, talk: Talk, text: str) -> None:
    hours = parse_quiet(text)
    await talk.answer(await _set_quiet(desk, talk, None if isinstance(hours, Off) else hours))


async def _set_quiet(desk: Desk, talk: Talk, hours: QuietHours | None) -> Card:
    changed = await desk.times.set_quiet(talk.known, hours)
    await desk.chats.set_pending(changed.chat, None)
    status = await desk.status(talk.known)
    return quiet_cards.quiet_set(status.chat, status.next, changed.undo_id, desk.clock.now(), talk.wording)


def _hours_of(pressed: Press) -> QuietHours:
    begin, end = (_wall(pressed, at) for at in (0, 1))
    if begin == end:
        raise StaleButtonError("quiet hours that never end")
    return QuietHours(begin, end)


def _wall(pressed: Press, index: int) -> time:
    return wall_of(press("at", pressed.text(index)))
