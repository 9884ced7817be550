"""Which handler an update is for, by the tables of commands and of buttons.

Updates of one chat are handled in the order they came, updates of different chats at once.
"""

import asyncio
import logging
import re
from dataclasses import replace
from datetime import datetime
from weakref import WeakValueDictionary

from telegram import Update
from telegram.error import TelegramError
from telegram.ext import Application, ExtBot, TypeHandler, filters

from bot.chat import elsewhere
from bot.chat.buttons import BUTTONS, LOOKS, ONBOARDING, PENDING, asked_for
from bot.chat.commands import BY_NAME, FOR_PLACES
from bot.chat.company import keeping_company
from bot.chat.desk import Desk
from bot.chat.handlers import headlines, inline, places, portable, topics, zones
from bot.chat.refusals import apologise, refuse
from bot.chat.rights import can_write
from bot.chat.talk import Talk, Waiting, address_of
from bot.core.buttons import decode
from bot.core.cards import Card, about, onboarding
from bot.core.cards import places as place_cards
from bot.core.markup import clean, escape
from bot.core.subscriptions import ChatKind, ChatState
from bot.core.zones import clock_said
from bot.errors import StaleButtonError, UserError

log = logging.getLogger(__name__)

ALLOWED_UPDATES = ("message", "callback_query", "inline_query", "my_chat_member", "channel_post")
_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@(\w+))?(?:\s+|$)", re.ASCII)


class Router:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._turns: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()

    def attach(self, application: Application) -> None:  # type: ignore[type-arg]  # six parameters nobody uses
        application.add_handler(TypeHandler(Update, self._receive))

    async def _receive(self, update: Update, context: object) -> None:
        bot: ExtBot[None] = context.bot  # type: ignore[attr-defined]
        await self.receive(bot, update)

    async def receive(self, bot: ExtBot[None], update: Update) -> None:
        """Handle one update. Whatever goes wrong, the person gets a sentence."""
        if update.inline_query is not None:
            await self._offer(bot, update)
            return
        address = address_of(update)
        if address is None or update.edited_message or update.edited_channel_post:
            return  # what was said is done; changing the words afterwards undoes nothing
        turn = self._turns.setdefault(address.chat_id, asyncio.Lock())
        waiting = Waiting()
        async with keeping_company(bot, update, address, waiting), turn:
            talk = await self._talk(bot, update, waiting)
            if talk is None:
                return
            try:
                at = self._desk.clock.now()
                await self._handle(talk)
                await self._notice_nights(talk, at)
            except UserError as error:
                await refuse(self._desk, talk, error)
            except TelegramError as error:
                # The chat blocked us, or Telegram is away: there is nobody to tell. Never the message's text.
                log.warning("update %d: could not answer: %s", update.update_id, type(error).__name__)
            except Exception:
                log.exception("update %d: a defect", update.update_id)
                await apologise(talk)
            finally:
                await talk.notice()

    async def _notice_nights(self, talk: Talk, at: datetime) -> None:
        """Who keeps speaking in the middle of their night may be in another time zone: asked once."""
        chat = talk.chat
        if chat is None or talk.address.kind is not ChatKind.PRIVATE or chat.state is not ChatState.ACTIVE:
            return
        if talk.update.my_chat_member is None and await self._desk.times.spoke(chat, at):
            await talk.answer(onboarding.ask_whether_moved(chat.zone, at, talk.wording))

    async def _offer(self, bot: ExtBot[None], update: Update) -> None:
        """Inline mode. It belongs to no chat of ours: there is nobody to apologise to."""
        assert update.inline_query is not None
        try:
            await inline.answer(self._desk, bot.username, update.inline_query)
        except Exception:
            log.exception("update %d: a defect", update.update_id)

    async def _talk(self, bot: ExtBot[None], update: Update, waiting: Waiting) -> Talk | None:
        address = address_of(update)
        if address is None:
            return None
        user = update.effective_user
        code = user.language_code if user else None
        chat = await self._desk.chats.find(address)
        language = chat.language if chat else self._desk.guess_language(code)
        return Talk(
            bot=bot,
            update=update,
            address=address,
            user_id=user.id if user else None,
            language_code=code,
            chat=chat,
            wording=self._desk.wordings(language),
            query=update.callback_query,
            waiting=waiting,
        )

    async def _handle(self, talk: Talk) -> None:
        update = talk.update
        if update.my_chat_member is not None:
            await self._membership(talk)
            return
        message = update.effective_message
        if message is not None and update.callback_query is None:
            if message.migrate_to_chat_id is not None:
                await self._desk.chats.moved(talk.address.chat_id, message.migrate_to_chat_id)
                return
            if message.migrate_from_chat_id is not None:
                await self._desk.chats.moved(message.migrate_from_chat_id, talk.address.chat_id)
                return
        if not self._desk.access.admits(talk.address, talk.user_id):
            if talk.query is not None:
                await talk.notice(about.stale_button(talk.wording), alert=True)
            elif talk.address.kind is ChatKind.PRIVATE:
                await talk.answer(about.not_allowed(talk.user_id or talk.address.chat_id, talk.wording))
            return
        if update.callback_query is not None:
            await self._press(talk, update.callback_query.data or "")
        elif message is not None and message.chat_shared is not None:
            await self._meet(talk)
            await places.take_shared(self._desk, talk, message.chat_shared.chat_id)
        elif message is not None and message.location is not None and talk.address.kind is ChatKind.PRIVATE:
            await self._meet(talk)
            await zones.take_location(self._desk, talk, message.location.latitude, message.location.longitude)
        elif message is not None and message.forum_topic_reopened is not None:
            await self._desk.chats.all_returned(talk.address.chat_id)
        elif message is not None and not filters.StatusUpdate.ALL.check_update(update):  # "pinned", "joined": no words
            await self._read(talk, clean(message.text or message.caption or "").strip())

    async def _press(self, talk: Talk, data: str) -> None:
        self._desk.followups.end(talk.address.chat_id)
        press = decode(data)
        pressed = BUTTONS.get(press.verb)
        if press.chat is not None:
            await elsewhere.press(self._desk, talk, press)
            return
        if pressed is None or talk.chat is None:
            raise StaleButtonError("a button nobody knows")
        if talk.address.kind is ChatKind.CHANNEL and press.verb == "story":
            await talk.open_private(f"s_{press.number(0)}")  # an answer here would be a post
            return
        if press.verb not in LOOKS and not await talk.may_change():
            await talk.notice(about.admins_only(talk.wording), alert=True)
            return
        if talk.address.kind is ChatKind.CHANNEL and press.verb != "more":
            await talk.open_private(f"c_{talk.address.chat_id}")
            return
        await pressed(self._desk, talk, press)

    async def _read(self, talk: Talk, text: str) -> None:
        command = _COMMAND.match(text)
        if command is not None:
            await self._command(talk, command[1].lower(), command[2], text[command.end() :].strip())
            return
        if talk.address.kind is not ChatKind.PRIVATE:
            await self._read_in_group(talk, text)
            return
        if talk.document is not None and (talk.document.is_named_as_ours or not text):
            await self._meet(talk)  # else it is the words beside the file that are meant
            await portable.look_at(self._desk, talk, talk.document)
            return
        if not text:
            await talk.answer(about.no_answer_needed(talk.wording))
            return
        if text.startswith("/"):  # no command has such a name
            await talk.answer(about.unknown_command(text[1:].partition(" ")[0], talk.wording))
            return
        await self._meet(talk)
        if await elsewhere.read(self._desk, talk, text):
            return
        read = asked_for(talk)
        if read is None and topics.is_address(text):
            read = topics.follow
        if read is None and not text[0].isdigit() and clock_said(text) is not None:
            read = zones.read_zone  # "my clock shows 14:05"
        await (read or headlines.look_up)(self._desk, talk, text)

    async def _read_in_group(self, talk: Talk, text: str) -> None:
        """In groups we speak when addressed: by a command, by our name, or by an answer to what we asked."""
        if talk.address.kind is ChatKind.CHANNEL:
            return
        words = talk.words_to_us(text)
        read = asked_for(talk) if talk.chat is not None and talk.replies_to_us else None
        if read is not None and await talk.may_change():
            await read(self._desk, talk, words or text)
        elif words:
            await self._meet(talk)
            await headlines.look_up(self._desk, talk, words)
        elif talk.is_name_alone(text):
            await talk.answer(about.no_answer_needed(talk.wording))

    async def _command(self, talk: Talk, name: str, addressee: str | None, rest: str) -> None:
        private = talk.address.kind is ChatKind.PRIVATE
        if addressee is not None and addressee.casefold() != talk.bot.username.casefold():
            return
        command = BY_NAME.get(name)
        if command is None:
            if private or addressee is not None:
                await talk.answer(about.unknown_command(name, talk.wording))
            return
        if talk.address.kind is ChatKind.CHANNEL:
            link = talk.private_link(f"c_{talk.address.chat_id}")
            await talk.answer(place_cards.managed_elsewhere(link, talk.wording))
            return
        if command.changes and not await talk.may_change():
            await talk.answer(Card(escape(about.admins_only(talk.wording))))
            return
        if command.needs_chat:
            await self._meet(talk)
        if private and command.name != "cancel":
            await self._drop_question(talk)
        if private and command.name in FOR_PLACES:
            words, place = places.split_place(rest, last_only=command.name in {"mute", "latest"})
            if place is not None:
                await self._meet(talk)
                await elsewhere.command(self._desk, talk, command, words, place)
                return
        await command.read(self._desk, talk, rest)

    async def _drop_question(self, talk: Talk) -> None:
        """Who gives another command has left what we asked: the words after it are words again.

        The first conversation goes on: its card says what it waits for.
        """
        asked = talk.chat.asked if talk.chat is not None else ""
        if talk.chat is not None and (asked == elsewhere.ASKED or (asked in PENDING and asked not in ONBOARDING)):
            await self._desk.chats.set_pending(talk.chat, None)
            talk.chat = replace(talk.chat, pending={})

    async def _meet(self, talk: Talk) -> None:
        """Whoever asks for something is somebody we know from now on."""
        if talk.chat is None:
            talk.chat = await self._desk.chats.meet(talk.address, talk.wording.language, talk.language_code)
        elif talk.chat.state is ChatState.GONE:
            talk.chat = await self._desk.chats.returned(talk.chat)

    async def _membership(self, talk: Talk) -> None:
        """Somebody blocked or unblocked us, or a group removed or added us."""
        change = talk.update.my_chat_member
        assert change is not None
        ours = change.new_chat_member
        if not can_write(ours, talk.address.kind):
            await self._desk.chats.gone(talk.address, f"we are {ours.status}")
            return
        await self._desk.chats.all_returned(talk.address.chat_id)
        if talk.address.kind is ChatKind.CHANNEL and not can_write(change.old_chat_member, talk.address.kind):
            await places.tell_adder(self._desk, talk)
