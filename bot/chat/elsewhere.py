"""What is pressed and said here about another chat: a channel or group whose admin manages it from a private chat, or
another topic of the same forum.
"""

from dataclasses import replace

from bot.chat.buttons import BUTTONS, LOOKS, PENDING, asked_for
from bot.chat.commands import Command
from bot.chat.desk import Desk
from bot.chat.handlers import places
from bot.chat.talk import Talk
from bot.core.buttons import Press
from bot.core.cards import about
from bot.core.subscriptions import Chat, ChatKind
from bot.errors import StaleButtonError

ASKED = "elsewhere"  # what is pending when the next words are about another chat


async def press(desk: Desk, talk: Talk, pressed: Press) -> None:
    """A button about another chat than the one it is pressed in."""
    chat = await desk.chats.by_key(pressed.chat or 0)
    does = BUTTONS.get(pressed.verb)
    if chat is None or does is None:
        raise StaleButtonError("a chat that is no more")
    if chat.address.chat_id == talk.address.chat_id:  # a forum topic that was closed: its buttons are in General
        there: Talk | None = replace(talk, chat=chat)
        if pressed.verb not in LOOKS and not await talk.may_change():
            await talk.notice(about.admins_only(talk.wording), alert=True)
            return
    elif talk.address.kind is ChatKind.PRIVATE:
        there = await places.about_place(desk, talk, chat.address.chat_id, known=chat)
    else:
        raise StaleButtonError("a button of another chat")
    if there is not None:
        await does(desk, there, pressed)
        await _expect_words(desk, talk, chat)


async def command(desk: Desk, talk: Talk, given: Command, words: str, place: str) -> None:
    """A command for the channel or group of this @name."""
    there = await places.about_place(desk, talk, place)
    if there is not None:
        await given.read(desk, there, words)
        await _expect_words(desk, talk, there.known)


async def read(desk: Desk, talk: Talk, text: str) -> bool:
    """Words that a question about another chat was waiting for; False when none was."""
    if talk.known.asked != ASKED:
        return False
    chat = await desk.chats.by_key(int(talk.known.pending["chat"]))
    there = await places.about_place(desk, talk, chat.address.chat_id, known=chat) if chat else None
    answers = asked_for(there) if there is not None else None
    if there is None or chat is None or answers is None:
        await desk.chats.set_pending(talk.known, None)
        return there is None
    await answers(desk, there, text)
    await _expect_words(desk, talk, chat)
    return True


async def _expect_words(desk: Desk, talk: Talk, chat: Chat) -> None:
    """When what was asked about another chat wants words, the next ones written here are for it."""
    there, here = await desk.chats.by_key(chat.id), await desk.chats.find(talk.address)
    if here is None:
        return
    if there is not None and there.asked in PENDING:
        await desk.chats.set_pending(here, {"ask": ASKED, "chat": chat.id})
    elif here.asked == ASKED:
        await desk.chats.set_pending(here, None)
