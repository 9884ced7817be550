"""What is said when something goes wrong."""

import logging

from telegram.error import TelegramError

from bot.chat.desk import Desk
from bot.chat.handlers import start, why
from bot.chat.talk import Talk
from bot.core.cards import Card, about
from bot.core.cards import portable as portable_cards
from bot.core.cards import quiet as quiet_cards
from bot.core.cards import settings as settings_cards
from bot.core.cards import topics as topic_cards
from bot.core.subscriptions import ChatKind, ChatState, Limited
from bot.errors import (
    BadQueryError,
    BadQuietError,
    BadScheduleError,
    BadSizeError,
    BadZoneError,
    ChatFileError,
    StaleButtonError,
    TooManyError,
    UserError,
)

log = logging.getLogger(__name__)


async def refuse(desk: Desk, talk: Talk, error: UserError) -> None:
    """Say what is wrong with what the person asked for, and what to do."""
    wording = talk.wording
    match error:
        case ChatFileError():
            await _say(talk, Card(portable_cards.file_refused(error.fault, error.key, wording)))
        case TooManyError():
            await talk.refuse(about.too_many(Limited(error.what), error.limit, wording))
        case StaleButtonError():
            await talk.notice(about.stale_button(wording), alert=True)
            await _fresh_menu(desk, talk)
        case BadScheduleError():
            await _say(talk, settings_cards.bad_schedule(error.text, wording))
        case BadZoneError():
            await _say(talk, settings_cards.bad_zone(error.text, error.candidates, wording))
        case BadQuietError():
            await _say(talk, quiet_cards.bad_quiet(error.text, wording))
        case BadSizeError():
            await _say(talk, settings_cards.bad_size(error.text, wording))
        case BadQueryError():
            await _say(talk, topic_cards.bad_query(wording))
        case _:
            log.error("update %d: no sentence for %s", talk.update.update_id, type(error).__name__)
            await apologise(talk)


async def _fresh_menu(desk: Desk, talk: Talk) -> None:
    """After a button that does nothing any more: what works, in the place of its menu.

    A message that tells news keeps what it tells; there the notice has to do.
    """
    if talk.chat is None or talk.address.kind is not ChatKind.PRIVATE or why.stories_on(talk.pressed_keyboard):
        return
    try:
        card = start.welcome if talk.chat.state is ChatState.NEW else start.status_card
        await talk.redraw(await card(desk, talk))
    except TelegramError as error:
        log.warning("update %d: no menu: %s", talk.update.update_id, type(error).__name__)


async def apologise(talk: Talk) -> None:
    await _say(talk, about.defect(talk.update.update_id, talk.wording))


async def _say(talk: Talk, card: Card) -> None:
    try:
        await talk.answer(card)
    except TelegramError as error:
        log.warning("update %d: could not answer: %s", talk.update.update_id, type(error).__name__)
