"""threads: a briefing whose forum topic is closed or deleted. It goes to General, and whoever decides there is told.

A closed topic keeps what was chosen in it and gets its briefings again once it is open. A deleted one can never be
spoken in again, so all of it becomes General's, where admins can change it; unless General has briefings of its own.
"""

from dataclasses import replace
from datetime import datetime

from bot.core.buttons import about_chat
from bot.core.cards import places
from bot.core.delivery import ThreadGone
from bot.core.markup import MESSAGE_UTF16, TelegramHtml, join, width_utf16
from bot.core.subscriptions import Address, Chat, ChatState
from bot.core.wording import Wording
from bot.ports import ChatFacts, Message
from bot.storage import chats as chats_table
from bot.storage import outbox
from bot.storage.db import Session


def has_its_own(general: Chat | None) -> bool:
    """Whether something was chosen in General; somebody may only have said a word there."""
    return general is not None and general.state is not ChatState.NEW


def in_general(message: Message, gone: ThreadGone, chat: Chat, *, general_known: bool, wording: Wording) -> Message:
    """The message as General gets it, with a line that says why."""
    if gone.closed:
        why = places.thread_closed(wording)
    else:
        why = (places.thread_ended if general_known else places.thread_gone)(wording)
    text = join((why, message.text), "\n\n")
    return replace(
        message,
        thread_id=None,
        text=text if width_utf16(text) <= MESSAGE_UTF16 else message.text,
        # Its buttons are about the topic's choices, not about General's.
        keyboard=about_chat(message.keyboard, chat.id) if message.keyboard else message.keyboard,
        reply_to=None,
    )


def leave_deleted(session: Session, chat: Chat) -> None:
    """What was chosen in a deleted topic becomes General's, or ends where General has its own."""
    general = chats_table.find_chat(session, Address(chat.address.chat_id))
    if has_its_own(general):
        chats_table.set_chat(session, chat.id, state=ChatState.GONE)
        return
    if general is not None:
        chats_table.forget_chat(session, general.id)
    chats_table.set_chat(session, chat.id, thread_id=0)


def pause_shut(session: Session, chat: Chat, facts: ChatFacts | None, wording: Wording, now: datetime) -> None:
    """Nothing in the group takes our messages: the briefing waits for that to change, and its admins hear of it."""
    chats_table.set_chat(session, chat.id, state=ChatState.GONE)
    if facts is None:
        return
    text: TelegramHtml = places.nowhere_to_write(facts.title, wording)
    known = [chats_table.find_chat(session, Address(admin)) for admin in facts.admins]
    reachable = [one.id for one in known if one is not None and one.state in {ChatState.ACTIVE, ChatState.PAUSED}]
    outbox.promise_notice_to(session, reachable, text, now)
