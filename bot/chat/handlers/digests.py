"""/digest, /schedule, /pause, /resume: when we speak by ourselves."""

from datetime import datetime, timedelta

from bot.chat.desk import Desk
from bot.chat.handlers.headlines import send_edition
from bot.chat.handlers.start import wall_of
from bot.chat.talk import Talk
from bot.core.buttons import Press
from bot.core.cards import Card, headlines, settings
from bot.core.pauses import LONGEST_PAUSE_DAYS, read_pause
from bot.core.schedule import Off, SlotRule, parse_schedule
from bot.core.subscriptions import ChatState
from bot.errors import AmbiguousTopicError, StaleButtonError, UnknownTopicError
from bot.usecases.ask import AlreadySent, NothingNew, Promised
from bot.usecases.change import Changed


async def digest(desk: Desk, talk: Talk, text: str) -> None:
    """Bare: the next three times. `now`: the coming slot's digest early, which settles that slot."""
    if text.strip().casefold() == "now":
        await _send_now(desk, talk)
        return
    if text.strip():
        await talk.answer(settings.bad_digest(text, talk.wording))
        return
    status = await desk.status(talk.known)
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
            status = await desk.status(talk.known)
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
    if isinstance(rules, Off) and rules.topic is not None:
        await talk.answer(await _end_own_time(desk, talk, rules.topic))
        return
    await talk.answer(await _set(desk, talk, rules if isinstance(rules, tuple) else ()))


async def redraw_schedule(desk: Desk, talk: Talk, _: Press) -> None:
    await talk.redraw(await _schedule_card(desk, talk))


async def set_time(desk: Desk, talk: Talk, press: Press) -> None:
    await talk.redraw(await _set(desk, talk, (SlotRule(wall_of(press), frozenset(range(7))),)))


async def _schedule_card(desk: Desk, talk: Talk) -> Card:
    status = await desk.status(talk.known)
    return settings.schedule_card(
        status.chat, status.rules, status.next, status.own_times, desk.clock.now(), talk.wording
    )


async def _set(desk: Desk, talk: Talk, rules: tuple[SlotRule, ...]) -> Card:
    try:
        changed = await desk.times.set_schedule(talk.known, rules)
    except (UnknownTopicError, AmbiguousTopicError) as error:
        return settings.no_such_topic(error, talk.wording)
    return await _set_card(desk, talk, changed)


async def end_own_time(desk: Desk, talk: Talk, press: Press) -> None:
    status = await desk.status(talk.known)
    if press.number(0) not in dict(status.own_times):
        raise StaleButtonError("a time that is not there")
    await talk.redraw(await _set_card(desk, talk, await desk.times.end_own_time(talk.known, press.number(0))))


async def _end_own_time(desk: Desk, talk: Talk, words: str) -> Card:
    try:
        topic = await desk.subscribe.find_topic(talk.known, words)
    except (UnknownTopicError, AmbiguousTopicError) as error:
        return settings.no_such_topic(error, talk.wording)
    status = await desk.status(talk.known)
    if topic.id not in dict(status.own_times):
        return settings.no_own_time(words, talk.wording)
    return await _set_card(desk, talk, await desk.times.end_own_time(talk.known, topic.id))


async def _set_card(desk: Desk, talk: Talk, changed: Changed) -> Card:
    status = await desk.status(talk.known)
    return settings.schedule_set(
        status.chat, status.rules, status.next, changed.undo_id, desk.clock.now(), talk.wording
    )


async def pause(desk: Desk, talk: Talk, text: str) -> None:
    """`/pause`, `/pause 3d`, `/pause monday`, `/pause 2026-12-24`."""
    now = desk.clock.now()
    until = read_pause(text, talk.known.zone, now)
    if text and until is None:
        await talk.answer(settings.bad_pause(text, now.date(), talk.wording))
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
    changed = await desk.times.pause(talk.known, until)
    status = await desk.status(talk.known)
    return settings.paused(status.chat, status.next, changed.undo_id, desk.clock.now(), talk.wording)


async def resume(desk: Desk, talk: Talk, _: str) -> None:
    await talk.answer(await _resume(desk, talk))


async def press_resume(desk: Desk, talk: Talk, _: Press) -> None:
    await talk.redraw(await _resume(desk, talk))


async def _resume(desk: Desk, talk: Talk) -> Card:
    if talk.known.state is ChatState.ACTIVE:
        status = await desk.status(talk.known)
        return settings.not_paused(status.chat, status.next, desk.clock.now(), talk.wording)
    changed = await desk.times.resume(talk.known)
    status = await desk.status(talk.known)
    return settings.resumed(status.chat, status.next, changed.undo_id, desk.clock.now(), talk.wording)
