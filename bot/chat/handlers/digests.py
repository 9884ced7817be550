"""/digest, /schedule, /pause, /resume: when we speak by ourselves."""

import re
from datetime import UTC, datetime, time, timedelta

from bot.chat.desk import Desk
from bot.chat.handlers.headlines import send_edition
from bot.chat.handlers.start import wall_of
from bot.chat.talk import Talk
from bot.core.buttons import Press
from bot.core.cards import Card, headlines, settings
from bot.core.schedule import SlotRule, due_at, parse_schedule
from bot.errors import StaleButtonError
from bot.usecases.ask import AlreadySent, NothingNew, Promised

LONGEST_PAUSE_DAYS = 366
_PAUSE = re.compile(r"([0-9]{1,3})\s*([^\W\d_]*)")
_HOURS_A_UNIT = {"h": 1, "ч": 1, "d": 24, "t": 24, "j": 24, "д": 24, "": 24, "w": 168, "н": 168}  # by first letter


async def digest(desk: Desk, talk: Talk, text: str) -> None:
    """Bare: the next three times. `now`: the coming slot's digest early, which settles that slot."""
    if text.strip().casefold() == "now":
        await _send_now(desk, talk)
        return
    status = await desk.subscribe.status(talk.known)
    await talk.answer(settings.digest_card(status.chat, status.rules, status.next, desk.clock.now(), talk.wording))


async def send_now(desk: Desk, talk: Talk, _: Press) -> None:
    await _send_now(desk, talk)


async def _send_now(desk: Desk, talk: Talk) -> None:
    await talk.working()
    now, zone = desk.clock.now(), talk.known.zone
    match await desk.ask.digest_now(talk.known):
        case Promised(edition_id):
            await send_edition(desk, talk, edition_id)
        case AlreadySent(next_at):
            await talk.answer(settings.digest_sent_already(next_at, zone, now, talk.wording))
        case NothingNew(since, data_at):
            status = await desk.subscribe.status(talk.known)
            follows = bool(status.topics or status.feeds)
            await talk.answer(
                headlines.nothing_new(since, data_at, follows=follows, zone=zone, now=now, wording=talk.wording)
            )


async def schedule(desk: Desk, talk: Talk, text: str) -> None:
    """Bare: the times as they are. Else the new ones; BadScheduleError when they cannot be read."""
    if not text:
        await talk.answer(await _schedule_card(desk, talk))
        return
    rules = parse_schedule(text)
    await talk.answer(await _set(desk, talk, rules if isinstance(rules, tuple) else ()))


async def redraw_schedule(desk: Desk, talk: Talk, _: Press) -> None:
    await talk.redraw(await _schedule_card(desk, talk))


async def set_time(desk: Desk, talk: Talk, press: Press) -> None:
    await talk.redraw(await _set(desk, talk, (SlotRule(wall_of(press), frozenset(range(7))),)))


async def _schedule_card(desk: Desk, talk: Talk) -> Card:
    status = await desk.subscribe.status(talk.known)
    return settings.schedule_card(status.chat, status.rules, status.next, desk.clock.now(), talk.wording)


async def _set(desk: Desk, talk: Talk, rules: tuple[SlotRule, ...]) -> Card:
    changed = await desk.subscribe.set_schedule(talk.known, rules)
    status = await desk.subscribe.status(talk.known)
    return settings.schedule_set(
        status.chat, status.rules, status.next, changed.undo_id, desk.clock.now(), talk.wording
    )


async def pause(desk: Desk, talk: Talk, text: str) -> None:
    """`/pause`, `/pause 3d`, `/pause 2026-12-24`."""
    now = desk.clock.now()
    until = read_pause(text, talk.known.zone, now)
    if text and until is None:
        await talk.answer(settings.bad_pause(text, talk.wording))
        return
    await talk.answer(await _pause(desk, talk, until))


async def press_pause(desk: Desk, talk: Talk, press: Press) -> None:
    """Bare: asks for how long. Else that many days; 0: until /resume."""
    if not press.args:
        await talk.redraw(settings.choose_pause(talk.wording))
        return
    days = press.number(0)
    if not 0 <= days <= LONGEST_PAUSE_DAYS:
        raise StaleButtonError("a pause that is not offered")
    until = desk.clock.now() + timedelta(days=days) if days else None
    await talk.redraw(await _pause(desk, talk, until))


async def _pause(desk: Desk, talk: Talk, until: datetime | None) -> Card:
    changed = await desk.subscribe.pause(talk.known, until)
    return settings.paused(until, talk.known.zone, changed.undo_id, desk.clock.now(), talk.wording)


async def resume(desk: Desk, talk: Talk, _: str) -> None:
    await talk.answer(await _resume(desk, talk))


async def press_resume(desk: Desk, talk: Talk, _: Press) -> None:
    await talk.redraw(await _resume(desk, talk))


async def _resume(desk: Desk, talk: Talk) -> Card:
    changed = await desk.subscribe.resume(talk.known)
    status = await desk.subscribe.status(talk.known)
    return settings.resumed(status.chat, status.next, changed.undo_id, desk.clock.now(), talk.wording)


def read_pause(text: str, zone: str, now: datetime) -> datetime | None:
    """When a pause ends: `3d`, `2 weeks`, `12h`, or a date (its midnight in the zone); None when it cannot be read.

    >>> read_pause("2 weeks", "UTC", datetime(2026, 3, 8, tzinfo=UTC))
    datetime.datetime(2026, 3, 22, 0, 0, tzinfo=datetime.timezone.utc)
    """
    text = text.strip()
    matched = _PAUSE.fullmatch(text)
    if matched is not None:
        hours = int(matched[1]) * _HOURS_A_UNIT.get(matched[2][:1].casefold(), 0)
        return now + timedelta(hours=hours) if 0 < hours <= LONGEST_PAUSE_DAYS * 24 else None
    try:
        day = datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=UTC).date()
    except ValueError:
        return None
    until = due_at(time(0, 0), day, zone)
    return until if now < until <= now + timedelta(days=LONGEST_PAUSE_DAYS) else None
