"""/lang: the language we speak with a chat, and the menu of commands in it."""

from bot.chat.desk import Desk
from bot.chat.talk import Talk
from bot.core.buttons import Press
from bot.core.cards import Card
from bot.core.cards import language as cards
from bot.core.languages import find_language
from bot.core.subscriptions import Chat
from bot.errors import StaleButtonError


async def lang(desk: Desk, talk: Talk, text: str) -> None:
    """Bare: which. Else a language by its code or its name."""
    if not text:
        await talk.answer(cards.choose(desk.languages, talk.wording.language, talk.wording))
        return
    wanted = find_language(text, desk.languages)
    if wanted is None:
        await talk.answer(cards.unknown(text, desk.languages, talk.wording))
        return
    await talk.answer(await _set(desk, talk, wanted))


async def press_lang(desk: Desk, talk: Talk, press: Press) -> None:
    """Bare: which. Else that one."""
    if not press.args:
        await talk.redraw(cards.choose(desk.languages, talk.wording.language, talk.wording))
        return
    if press.text(0) not in desk.languages:
        raise StaleButtonError("a language that is not offered")
    await talk.redraw(await _set(desk, talk, press.text(0)))


async def _set(desk: Desk, talk: Talk, language: str) -> Card:
    changed = await desk.prefer.set_columns(talk.known, language=language)
    await speak(desk, talk, changed.chat)
    return cards.spoken(language, changed.undo_id, talk.wording)


async def speak(desk: Desk, talk: Talk, chat: Chat) -> None:
    """Go on in the language the chat has now; where that is another one, its menu of commands changes too."""
    talk.chat = chat
    if chat.language == talk.wording.language or talk.about is not None:  # with an admin we go on speaking theirs
        return
    talk.wording = desk.wordings(chat.language)
    if chat.address.thread_id is None:  # Telegram knows no menu of a thread
        await talk.set_menu(desk.menu(talk.wording))
