"""/start and the first conversation; deep links."""

from datetime import time

from bot.chat.desk import Desk
from bot.chat.handlers import places, previews, recipes
from bot.chat.handlers.headlines import send_edition, show_story
from bot.chat.handlers.topics import switch
from bot.chat.talk import Talk
from bot.core.buttons import Press, as_id
from bot.core.cards import Card, about, onboarding, settings, share, with_undo
from bot.core.naming import topic_name
from bot.core.schedule import SlotRule, parse_schedule
from bot.core.subscriptions import Chat, ChatKind, ChatState
from bot.core.taxonomy import GRID, TAXONOMY, name_of
from bot.core.zones import REGIONS, zone_meant
from bot.errors import AmbiguousTopicError, BadScheduleError, StaleButtonError, UnknownTopicError
from bot.usecases.ask import NothingNew, Promised


async def start(desk: Desk, talk: Talk, payload: str) -> None:
    """A new chat gets the first conversation, a known one its status; a payload is followed in both."""
    chat = talk.known
    if chat.state is ChatState.GONE:
        chat = await desk.chats.returned(chat)
        talk.chat = chat
    kind, _, value = payload.partition("_")
    if kind == "t" and value:
        await previews.show(desk, talk, value.replace("_", " ") if value not in TAXONOMY else name_of(value, "en"))
        return
    place_id = as_id(value) if kind == "c" else None
    if place_id is not None and talk.address.kind is ChatKind.PRIVATE:
        there = await places.about_place(desk, talk, place_id)
        if there is not None:
            await places.show(desk, there)
        return
    if kind == recipes.PAYLOAD and await recipes.open_recipe(desk, talk, value):
        return
    story_id = as_id(value) if kind == "s" else None
    if story_id is not None and await show_story(desk, talk, story_id):
        if chat.state is not ChatState.NEW:
            return
    elif payload and payload != share.HOME:
        await talk.answer(Card(about.unknown_link(talk.wording)))
    if chat.state is ChatState.NEW:
        await talk.answer(await _topics_card(desk, talk))
        return
    await talk.answer(await status_card(desk, talk))


async def status_card(desk: Desk, talk: Talk) -> Card:
    status = await desk.status(talk.known)
    names = [topic_name(followed.topic, talk.wording.language) for followed in status.topics] + list(status.feeds)
    return settings.status(status.chat, names, status.rules, status.next, desk.clock.now(), talk.wording)


async def welcome(desk: Desk, talk: Talk) -> Card:
    """The first step of the first conversation."""
    return await _topics_card(desk, talk)


async def _topics_card(desk: Desk, talk: Talk) -> Card:
    language = talk.wording.language
    ids = await desk.subscribe.topics_by_slug(GRID)
    status = await desk.status(talk.known)
    grid = [(ids[slug], f"{TAXONOMY[slug].emoji} {name_of(slug, language)}") for slug in GRID if slug in ids]
    shown = {topic_id for topic_id, _ in grid}
    chosen = {followed.topic.id for followed in status.topics}
    others = [topic_name(one.topic, language) for one in status.topics if one.topic.id not in shown]
    return onboarding.choose_topics(grid, chosen, others, talk.wording)


async def show_topics(desk: Desk, talk: Talk, _: Press) -> None:
    await talk.redraw(await _topics_card(desk, talk))


async def toggle_topic(desk: Desk, talk: Talk, press: Press) -> None:
    changed = await switch(desk, talk, press)
    await talk.redraw(with_undo(await _topics_card(desk, talk), changed.undo_id, talk.wording, "ob-topics"))


async def show_zones(desk: Desk, talk: Talk, press: Press) -> None:
    """The regions; with an argument the places of that region."""
    card = await _zones_card(desk, talk)
    if press.args:
        card = onboarding.choose_city(region_of(press), desk.clock.now(), talk.wording)
    await talk.redraw(card)


async def _zones_card(desk: Desk, talk: Talk) -> Card:
    await desk.chats.set_pending(talk.known, {"ask": "ob-zone"})
    private = talk.address.kind is ChatKind.PRIVATE
    return onboarding.choose_zone(talk.known.zone, desk.clock.now(), talk.wording, by_location=private)


async def choose_city(desk: Desk, talk: Talk, press: Press) -> None:
    await choose_zone(desk, talk, place_of(press))


async def choose_zone(desk: Desk, talk: Talk, zone: str) -> None:
    await _ask_for_time(desk, talk, await _take_zone(desk, talk, zone), edit=True)


async def read_zone(desk: Desk, talk: Talk, text: str) -> None:
    """A city written instead of pressed; BadZoneError when we do not know it."""
    undo_id = await _take_zone(desk, talk, zone_meant(text, talk.known.zone, desk.clock.now()))
    await _ask_for_time(desk, talk, undo_id, edit=False)


async def _take_zone(desk: Desk, talk: Talk, zone: str) -> int:
    changed = await desk.times.set_zone(talk.known, zone)
    talk.chat = changed.chat
    return changed.undo_id


async def show_times(desk: Desk, talk: Talk, _: Press) -> None:
    await _ask_for_time(desk, talk, None, edit=True)


async def _ask_for_time(desk: Desk, talk: Talk, undo_id: int | None, *, edit: bool) -> None:
    """The last question; a newcomer with a recipe has the times already. `undo_id` takes the answer before it back."""
    if talk.known.state is ChatState.NEW and (await desk.status(talk.known)).rules:
        await finish(desk, talk, edit=edit)
        return
    await desk.chats.set_pending(talk.known, {"ask": "ob-time"})
    card = onboarding.choose_time(talk.known.zone, talk.wording)
    if undo_id is not None:
        card = with_undo(card, undo_id, talk.wording, "ob-zone")
    await (talk.redraw(card) if edit else talk.answer(card))


async def choose_time(desk: Desk, talk: Talk, press: Press) -> None:
    wall = wall_of(press)
    await finish(desk, talk, (SlotRule(wall, frozenset(range(7))),), edit=True)


async def read_time(desk: Desk, talk: Talk, text: str) -> None:
    """A time written instead of pressed; BadScheduleError when it cannot be read."""
    rules = parse_schedule(text)
    if not isinstance(rules, tuple):
        raise BadScheduleError(text)
    try:
        await finish(desk, talk, rules, edit=False)
    except (UnknownTopicError, AmbiguousTopicError) as error:
        await talk.answer(settings.no_such_topic(error, talk.wording))


async def finish(desk: Desk, talk: Talk, rules: tuple[SlotRule, ...] = (), *, edit: bool) -> None:
    """The first conversation is over, with these times, or those that stand, or else the usual ones; the first briefing
    comes at once.
    """
    untold = talk.known.told_at is None  # also who followed something by name in between is still to be briefed
    changed = await desk.chats.finish_onboarding(talk.known, rules)
    talk.chat = changed.chat
    status = await desk.status(talk.known)
    names = [topic_name(followed.topic, talk.wording.language) for followed in status.topics]
    card = onboarding.all_set(names, status.rules, status.next, talk.known.zone, desk.clock.now(), talk.wording)
    card = with_undo(card, changed.undo_id, talk.wording, "ob-time" if rules else "ob-zone")
    await (talk.redraw(card) if edit else talk.answer(card))
    if names and untold:
        await _first_briefing(desk, talk, talk.known)


async def take_recipe(desk: Desk, talk: Talk, press: Press) -> None:
    """The recipe of a link is taken over; a newcomer is asked for the zone its times are in, and that is all."""
    newcomer = talk.known.state is ChatState.NEW
    card, changed = await recipes.take_over(desk, talk, press)
    if newcomer:
        card = with_undo(await _zones_card(desk, talk), changed.undo_id, talk.wording, "ob-topics")
    await talk.redraw(card)


async def _first_briefing(desk: Desk, talk: Talk, chat: Chat) -> None:
    await talk.working()
    match await desk.ask.first(chat):
        case Promised(edition_id):
            await send_edition(desk, talk, edition_id)
        case NothingNew():
            await talk.answer(onboarding.first_is_coming(talk.wording))


def region_of(press: Press) -> int:
    region = press.number(0)
    if not 0 <= region < len(REGIONS):
        raise StaleButtonError("a region that is not there")
    return region


def place_of(press: Press) -> str:
    """The zone behind a city button."""
    places = tuple(REGIONS.values())[region_of(press)]
    number = press.number(1)
    if not 0 <= number < len(places):
        raise StaleButtonError("a place that is not there")
    return places[number].key


def wall_of(press: Press) -> time:
    """The time behind a clock button: `0730`."""
    minutes = press.number(0)
    if not 0 <= minutes < 2400 or minutes % 100 > 59:
        raise StaleButtonError("a time that is not there")
    return time(minutes // 100, minutes % 100)
