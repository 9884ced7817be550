"""/settings, /privacy, /forget, /cancel."""

from collections.abc import Sequence

from bot.chat.desk import Desk
from bot.chat.handlers.language import lang
from bot.chat.handlers.start import status_card
from bot.chat.handlers.why import stories_on
from bot.chat.handlers.zones import read_quiet, read_zone
from bot.chat.talk import Talk
from bot.core.buttons import Press
from bot.core.cards import Card, about, settings, with_undo
from bot.core.cards.settings import MINUTES, PER_SOURCE, SIZES
from bot.core.markup import escape
from bot.core.subscriptions import EmptyDay
from bot.core.volume import Size, parse_size
from bot.errors import StaleButtonError

# What /cancel ends.
IN_THE_MIDDLE = frozenset(
    "follow confirm feeds add-source rename-source import restore list elsewhere "
    "zone size quiet ob-zone ob-time place".split()
)


async def show_settings(desk: Desk, talk: Talk, text: str) -> None:
    """Bare: the card. Else one of SETTINGS such as `zone Berlin`, or a size: `7 stories`, `3 minutes`."""
    if not text:
        await talk.answer(await _settings_card(desk, talk))
        return
    if not await talk.may_change():
        await talk.answer(Card(escape(about.admins_only(talk.wording))))
        return
    name, _, rest = text.partition(" ")
    read = SETTINGS.get(name.casefold().rstrip(":"))
    if read is not None and rest.strip():
        await read(desk, talk, rest.strip())
    elif read is None and name[:1].isdigit():
        await read_size(desk, talk, text)
    else:
        await talk.answer(settings.bad_setting(text, talk.wording))


async def redraw_settings(desk: Desk, talk: Talk, _: Press) -> None:
    await desk.chats.set_pending(talk.known, None)
    card = await _settings_card(desk, talk)
    # Under a briefing it is a message of its own: what tells news keeps what it tells.
    await (talk.answer(card) if stories_on(talk.pressed_keyboard) else talk.redraw(card))


async def _settings_card(desk: Desk, talk: Talk) -> Card:
    status = await desk.status(talk.known)
    return settings.settings_card(status.chat, status.rules, len(status.topics), desk.clock.now(), talk.wording)


async def size(desk: Desk, talk: Talk, press: Press) -> None:
    """Bare: asks. Else that many stories."""
    if not press.args:
        await desk.chats.set_pending(talk.known, {"ask": "size"})
        await talk.redraw(settings.choose_size(talk.known, talk.wording))
        return
    await _press_size(desk, talk, Size(_offered(press, SIZES), None, talk.known.per_source))


async def minutes(desk: Desk, talk: Talk, press: Press) -> None:
    await _press_size(desk, talk, talk.known.size._replace(minutes=_offered(press, MINUTES)))


async def per_source(desk: Desk, talk: Talk, press: Press) -> None:
    """So many stories of one source; 0: no more than a fair share."""
    await _press_size(desk, talk, talk.known.size._replace(per_source=_offered(press, (0, *PER_SOURCE)) or None))


def _offered(press: Press, offered: Sequence[int]) -> int:
    if press.number(0) not in offered:
        raise StaleButtonError("a size that is not offered")
    return press.number(0)


async def _press_size(desk: Desk, talk: Talk, wanted: Size) -> None:
    await talk.redraw(await _set_size(desk, talk, wanted))


async def read_size(desk: Desk, talk: Talk, text: str) -> None:
    await talk.answer(await _set_size(desk, talk, parse_size(text, talk.known.size)))


SETTINGS = {  # what may stand behind /settings, and who reads the rest
    "zone": read_zone,
    "timezone": read_zone,
    "tz": read_zone,
    "quiet": read_quiet,
    "language": lang,
    "lang": lang,
    "size": read_size,
}


async def _set_size(desk: Desk, talk: Talk, wanted: Size) -> Card:
    changed = await desk.prefer.set_columns(
        talk.known, stories=wanted.stories, minutes=wanted.minutes, per_source=wanted.per_source
    )
    await desk.chats.set_pending(changed.chat, None)
    return settings.size_set(changed.chat.size, changed.undo_id, talk.wording)


async def articles(desk: Desk, talk: Talk, press: Press) -> None:
    """Bare: which languages. Else switches that one on (1) or off (0); `all` means all of them."""
    offered = await desk.prefer.languages()
    if not press.args:
        await talk.redraw(settings.choose_articles(talk.known.article_languages, offered, talk.wording))
        return
    language = None if press.text(0) == "all" else press.text(0)
    if language is not None and language not in {*offered, *talk.known.article_languages}:
        raise StaleButtonError("a language there is no news in")
    on = language is None or press.number(1) != 0
    changed = await desk.prefer.switch_language(talk.known, language, on=on)
    card = settings.choose_articles(changed.chat.article_languages, offered, talk.wording)
    await talk.redraw(with_undo(card, changed.undo_id, talk.wording, "articles"))


async def empty_day(desk: Desk, talk: Talk, press: Press) -> None:
    if press.text(0) not in set(EmptyDay):
        raise StaleButtonError("a choice that is not offered")
    chosen = EmptyDay(press.text(0))
    changed = await desk.prefer.set_columns(talk.known, empty_day=chosen)
    sentence = {
        EmptyDay.TELL: talk.wording.say("On a day without news I say so in one line."),
        EmptyDay.SKIP: talk.wording.say("On a day without news I stay silent."),
    }[chosen]
    await talk.redraw(settings.changed(sentence, changed.undo_id, talk.wording))


async def privacy(_: Desk, talk: Talk, __: str) -> None:
    await talk.answer(about.privacy(talk.wording))


async def forget(_: Desk, talk: Talk, __: str) -> None:
    card = about.nothing_to_forget(talk.wording) if talk.chat is None else about.confirm_forget(talk.wording)
    await talk.answer(card)


async def confirm_forget(desk: Desk, talk: Talk, _: Press) -> None:
    counts = await desk.chats.forget(talk.known)
    if talk.about is None:
        await talk.forget_menu()
    await talk.redraw(about.forgotten(counts, talk.wording))


async def cancel(desk: Desk, talk: Talk, _: str) -> None:
    if talk.chat is None or talk.chat.asked not in IN_THE_MIDDLE:
        await talk.answer(about.nothing_to_cancel(talk.wording))
        return
    await desk.chats.set_pending(talk.chat, None)
    await talk.answer(about.cancelled(talk.wording))


async def press_cancel(desk: Desk, talk: Talk, _: Press) -> None:
    await desk.chats.set_pending(talk.known, None)
    await talk.redraw(about.cancelled(talk.wording))


async def press_start(desk: Desk, talk: Talk, _: Press) -> None:
    await talk.redraw(await status_card(desk, talk))
