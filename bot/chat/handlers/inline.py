"""Inline mode: `@bot words` in any chat offers stories to share there."""

import logging
from collections.abc import Sequence

from telegram import (
    InlineQuery,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
    LinkPreviewOptions,
)
from telegram.constants import ParseMode
from telegram.error import TelegramError

from bot.chat.desk import Desk
from bot.chat.messenger import markup
from bot.core.buttons import as_id
from bot.core.cards import share
from bot.core.cards.share import Shareable
from bot.core.markup import clean
from bot.core.subscriptions import Address, Chat
from bot.usecases.offer import Offered

log = logging.getLogger(__name__)

CACHE_S = 10  # news moves, and what somebody follows may have changed a moment ago


async def answer(desk: Desk, username: str, query: InlineQuery) -> None:
    """Offer something to whoever may use this bot, whatever was typed; nothing to others."""
    user = query.from_user
    address = Address(user.id)  # a person's private chat has the person's number
    if not desk.access.admits(address, user.id):
        await _say(query, ())
        return
    chat = await desk.chats.find(address)
    wording = desk.wordings(chat.language if chat else desk.guess_language(user.language_code))
    reads = chat.language if chat else (user.language_code or wording.language).partition("-")[0].lower()
    found = await _find(desk, query, chat, reads)
    shareables = [share.shareable(one.entry, one.items, username, found.now, wording) for one in found.stories]
    button = share.home_button(wording, known=chat is not None, found=bool(shareables) or bool(query.offset))
    await _say(query, shareables, button, found.next_offset)


async def _find(desk: Desk, query: InlineQuery, chat: Chat | None, language: str) -> Offered:
    words = " ".join(clean(query.query).split())
    number = share.asked_story(words)
    story_id = as_id(number) if number is not None else None
    if story_id is not None:
        return await desk.offer.story(story_id)
    return await desk.offer(chat, language, words, as_id(query.offset) or 0)


async def _say(
    query: InlineQuery, shareables: Sequence[Shareable], button: str = "", next_offset: int | None = None
) -> None:
    results = [
        InlineQueryResultArticle(
            one.id,
            one.title,
            InputTextMessageContent(
                one.card.text,
                parse_mode=ParseMode.HTML,
                link_preview_options=LinkPreviewOptions(prefer_small_media=True),
            ),
            reply_markup=markup(one.card.keyboard),
            description=one.description,
        )
        for one in shareables
    ]
    try:
        await query.answer(
            results,
            cache_time=CACHE_S,
            is_personal=True,
            next_offset="" if next_offset is None else str(next_offset),
            button=InlineQueryResultsButton(button, start_parameter=share.HOME) if button else None,
        )
    except TelegramError as error:
        # More letters were typed meanwhile, or Telegram is away: nobody waits for this one any more.
        log.debug("an inline query was not answered: %s", type(error).__name__)
