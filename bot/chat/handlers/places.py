"""Channels and groups managed from a private chat: chosen with a button, or named as @name behind a command.

Whoever does so has to be an admin there, and we have to be able to write there: Telegram is asked at each step, and
nothing is remembered about who manages what.
"""

import re
from dataclasses import replace

from telegram import ChatFullInfo
from telegram.constants import ChatType
from telegram.error import BadRequest, Forbidden, TelegramError

from bot.chat.desk import Desk
from bot.chat.rights import can_write, rules
from bot.chat.talk import KINDS, Talk
from bot.core.buttons import Press
from bot.core.cards import Card, places
from bot.core.subscriptions import Address, Chat, ChatKind

CHOOSING, CHOSEN = "place", "placed"  # what is pending around the button that names a chat
NAME = re.compile(r"@[A-Za-z][A-Za-z0-9_]{3,31}")


def split_place(text: str, *, last_only: bool = False) -> tuple[str, str | None]:
    """The words and the @name at their end, or at their beginning as other bots have it; None for none.

    `last_only` for words that may begin with an @ of their own.

    >>> split_place("climate @mychannel"), split_place("@mychannel https://a.example"), split_place("mail me@home")
    (('climate', '@mychannel'), ('https://a.example', '@mychannel'), ('mail me@home', None))
    >>> split_place("@Touchline", last_only=True)
    ('@Touchline', None)
    """
    words = text.split()
    if words and NAME.fullmatch(words[-1]) and not (last_only and len(words) == 1):
        return text.strip()[: -len(words[-1])].strip(), words[-1]
    if words and NAME.fullmatch(words[0]) and not last_only:
        return text.strip()[len(words[0]) :].strip(), words[0]
    return text, None


async def about_place(desk: Desk, talk: Talk, name: str | int, *, known: Chat | None = None) -> Talk | None:
    """The same talk, about the channel or group of this name; None when that may not be, which has been said then.

    `known` is the scope that is meant, where it is known already.
    """
    try:
        found = await talk.bot.get_chat(name)
    except (BadRequest, Forbidden):
        await talk.refuse_card(places.unknown_place(str(name), talk.wording))
        return None
    kind = KINDS[ChatType(found.type)]
    title = found.title or str(name)
    if kind is ChatKind.PRIVATE or talk.user_id is None:
        await talk.refuse_card(places.unknown_place(str(name), talk.wording))
        return None
    refusal = await _refusal(talk, found, kind, title)
    if refusal is not None:
        await talk.refuse_card(refusal)
        return None
    chat = known or await desk.chats.adopt(Address(found.id, None, kind), talk.chat, talk.wording.language)
    return replace(talk, chat=chat, about=title)


async def _refusal(talk: Talk, found: ChatFullInfo, kind: ChatKind, title: str) -> Card | None:
    """Why this person may not, or we cannot; None when all is well."""
    try:
        ours = await talk.bot.get_chat_member(found.id, talk.bot.id)
    except (BadRequest, Forbidden):
        return places.unknown_place(title, talk.wording)
    if not can_write(ours, kind):
        return places.may_not_post(title, talk.wording)
    assert talk.user_id is not None
    if not await rules(talk.bot, found.id, talk.user_id):
        return places.not_its_admin(title, talk.wording)
    return None


async def choose(desk: Desk, talk: Talk, _: Press) -> None:
    """The buttons of Telegram that name a chat."""
    if talk.address.kind is ChatKind.PRIVATE and talk.about is None:
        await desk.chats.set_pending(talk.known, {"ask": CHOOSING})
        await talk.answer(places.choose_place(talk.wording))


async def take_shared(desk: Desk, talk: Talk, chat_id: int) -> None:
    """Somebody chose a channel or a group with the button."""
    await desk.chats.set_pending(talk.known, {"ask": CHOSEN, "chat": chat_id})
    there = await about_place(desk, talk, chat_id)
    if there is not None:
        await show(desk, there)


def _is_choosing(person: Chat, chat_id: int) -> bool:
    """Whether it is the button for choosing this place that has made us its admin: then it is answered there."""
    return person.asked == CHOOSING or (person.asked == CHOSEN and person.pending.get("chat") == chat_id)


async def show(desk: Desk, talk: Talk) -> None:
    status = await desk.status(talk.known)
    await talk.answer(places.place_card(len(status.topics), talk.wording))


async def tell_adder(desk: Desk, talk: Talk) -> None:
    """Whoever made us an admin of a channel goes on in private, where we know them."""
    if talk.user_id is None:
        return
    person = await desk.chats.find(Address(talk.user_id))
    if person is None or _is_choosing(person, talk.address.chat_id):
        return
    title = talk.update.effective_chat.title if talk.update.effective_chat else None
    wording = desk.wordings(person.language)
    private = replace(talk, address=person.address, chat=person, wording=wording)
    try:
        await private.answer(places.added(title or "", talk.private_link(f"c_{talk.address.chat_id}"), wording))
    except TelegramError:
        return  # blocked us meanwhile: then they do not want to hear it
