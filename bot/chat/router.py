"""One table of commands and one of buttons: they feed the routing, /help, and the menu Telegram shows.

Updates of one chat are handled in the order they came, updates of different chats at once.
"""

import asyncio
import logging
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime
from weakref import WeakValueDictionary

from telegram import BotCommand, BotCommandScopeAllGroupChats, BotCommandScopeAllPrivateChats, Update
from telegram.error import TelegramError
from telegram.ext import Application, ExtBot, TypeHandler

from bot.chat.company import keeping_company
from bot.chat.desk import Desk, Menu
from bot.chat.handlers import (
    admin,
    digests,
    headlines,
    inline,
    language,
    mutes,
    places,
    portable,
    previews,
    recipes,
    search,
    settings,
    sources,
    start,
    stories,
    topics,
    tracks,
    undo,
    why,
    zones,
)
from bot.chat.rights import can_write
from bot.chat.talk import Talk, Waiting, address_of
from bot.core.buttons import Press, decode
from bot.core.cards import Card, about, onboarding
from bot.core.cards import places as place_cards
from bot.core.cards import portable as portable_cards
from bot.core.cards import quiet as quiet_cards
from bot.core.cards import settings as settings_cards
from bot.core.cards import topics as topic_cards
from bot.core.markup import clean, escape
from bot.core.subscriptions import Chat, ChatKind, ChatState, Limited
from bot.core.wording import Wording, mark
from bot.core.zones import clock_said
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

ALLOWED_UPDATES = ("message", "callback_query", "inline_query", "my_chat_member", "channel_post")
_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@(\w+))?(?:\s+|$)", re.ASCII)

Read = Callable[[Desk, Talk, str], Awaitable[None]]
Pressed = Callable[[Desk, Talk, Press], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Command:
    name: str
    help: str  # a sentence for the catalogues
    read: Read
    in_menu: bool = False
    changes: bool = False  # in groups for admins only
    aliases: tuple[str, ...] = ()
    needs_chat: bool = True  # False: answers people we have not met without remembering them


async def show_help(_: Desk, talk: Talk, __: str) -> None:
    wording = talk.wording
    inline_name = talk.bot.username if talk.bot.supports_inline_queries else None
    commands = [(one.name, wording.say(one.help)) for one in COMMANDS]
    await talk.answer(about.help_text(commands, wording, inline_name=inline_name))


COMMANDS: tuple[Command, ...] = (
    Command("start", mark("begin, or see where you are"), start.start, in_menu=True, changes=True),
    Command("topics", mark("what you follow"), topics.show_topics, in_menu=True, aliases=("list",)),
    Command(
        "follow",
        mark("a subject in your own words, or a site"),
        topics.follow,
        in_menu=True,
        changes=True,
        aliases=("sub", "subscribe"),
    ),
    Command(
        "unfollow",
        mark("leave a topic"),
        topics.unfollow,
        in_menu=True,
        changes=True,
        aliases=("unsub", "unsubscribe"),
    ),
    Command("latest", mark("the best of the last 24 hours"), headlines.latest, in_menu=True),
    Command("new", mark("only what you were not told yet"), headlines.new, in_menu=True, changes=True),
    Command("digest", mark("your next briefings, or one now"), digests.digest, in_menu=True, changes=True),
    Command("schedule", mark("when briefings come"), digests.schedule, in_menu=True, changes=True),
    Command("mute", mark("hide words, a source, a topic or a story"), mutes.mute, in_menu=True, changes=True),
    Command("settings", mark("time zone, size, manners"), settings.show_settings, in_menu=True),
    Command("track", mark("what changes in one story: /track 3"), tracks.track, changes=True),
    Command("why", mark("why a story came, or did not: /why 3, /why and an address"), why.why),
    Command("search", mark("words in everything I have read"), search.search),
    Command(
        "sources",
        mark("where the news come from, and how each source is"),
        sources.show_sources,
        aliases=("rss", "feeds"),
    ),
    Command("lang", mark("the language I speak: /lang de"), language.lang, changes=True),
    Command("share", mark("your topics and times as a link for others"), recipes.share, changes=True),
    Command("export", mark("all you chose, as a file"), portable.export, changes=True),
    Command("import", mark("a file of /export, or a list of feeds (OPML)"), portable.import_, changes=True),
    Command("help", mark("all commands"), show_help, needs_chat=False),
    Command("pause", mark("no briefings for a while: /pause 3d"), digests.pause, changes=True),
    Command("resume", mark("briefings again"), digests.resume, changes=True),
    Command("privacy", mark("what I know about you"), settings.privacy, needs_chat=False),
    Command("forget", mark("delete all of it"), settings.forget, changes=True, needs_chat=False),
    Command("admin", mark("how I am, for my operator"), admin.show_admin),
    Command("cancel", mark("stop what we are in the middle of"), settings.cancel, needs_chat=False),
)
FOR_PLACES = frozenset(  # may end with the @name of a channel or group
    "topics follow unfollow latest new digest schedule mute settings sources pause resume forget".split()
)
ELSEWHERE = "elsewhere"  # what is pending when the next words are about another chat
BY_NAME = {name: command for command in COMMANDS for name in (command.name, *command.aliases)}

LOOKS = frozenset(  # presses that change nothing: open to everybody
    {"latest", "latest-all", "latest-last", "page", "leaf", "found", "sources", "source"}
    | {"story", "related", "versions", "card", "why"}
)
BUTTONS: dict[str, Pressed] = {
    "ob-topics": start.show_topics,
    "ob-topic": start.toggle_topic,
    "ob-zone": start.show_zones,
    "ob-city": start.choose_city,
    "ob-time": start.show_times,
    "ob-at": start.choose_time,
    "start": settings.press_start,
    "topics": topics.redraw_topics,
    "grid": topics.show_grid,
    "switch": topics.switch_topic,
    "topic": topics.show_topic,
    "leave": topics.leave_topic,
    "adjust": previews.adjust,
    "chip": previews.tap_chip,
    "volume": previews.tap_volume,
    "follow": previews.confirm,
    "follow-words": previews.follow_words,
    "follow-feed": topics.confirm_feed,
    "sources": sources.redraw_sources,
    "source": sources.open_source,
    "add-source": sources.ask_for_address,
    "follow-source": sources.follow,
    "leave-source": sources.leave,
    "rename-source": sources.ask_for_name,
    "mute-source": sources.mute,
    "unmute-source": sources.unmute,
    "lang": language.press_lang,
    "recipe": start.take_recipe,
    "restore": portable.restore,
    "follow-list": portable.follow_list,
    "arrivals": portable.show_arrivals,
    "story": headlines.open_story,
    "more": headlines.more,
    "leaf": headlines.turn_leaf,
    "page": headlines.turn_page,
    "why": why.press_why,
    "found": search.turn_page,
    "latest": headlines.latest_of_topic,
    "latest-all": headlines.latest_all,
    "latest-last": headlines.latest_of_followed,
    "digest-now": digests.send_now,
    "schedule": digests.redraw_schedule,
    "at": digests.set_time,
    "pause": digests.press_pause,
    "resume": digests.press_resume,
    "settings": settings.redraw_settings,
    "own-time-off": digests.end_own_time,
    "places": places.choose,
    "zone-here": zones.ask_location,
    "zone": zones.show_zone,
    "city": zones.set_city,
    "zone-is": zones.take_zone,
    "quiet": zones.show_quiet,
    "size": settings.size,
    "minutes": settings.minutes,
    "per-source": settings.per_source,
    "empty": settings.empty_day,
    "articles": settings.articles,
    "undo": undo.undo,
    "versions": stories.show_sources,
    "card": stories.show_card,
    "related": headlines.open_story,
    "taste": stories.taste,
    "track": tracks.press_track,
    "untrack": tracks.untrack,
    "mute-story": stories.mute_story,
    "unmute": mutes.unmute,
    "mute-of": mutes.offer,
    "mute-it": mutes.mute_it,
    "admin": admin.redraw_admin,
    "admin-feeds": admin.show_failing,
    "admin-late": admin.show_late,
    "admin-limits": admin.show_limits,
    "admin-report": admin.send_report,
    "admin-drain": admin.drain,
    "admin-say": admin.send_announcement,
    "forget-yes": settings.confirm_forget,
    "cancel": settings.press_cancel,
}
PENDING: dict[str, Read] = {
    "follow": topics.follow,
    "zone": zones.read_zone,
    "quiet": zones.read_quiet,
    "add-source": sources.add,
    "rename-source": sources.read_name,
    "import": portable.import_,
    "size": settings.read_size,
    "ob-zone": start.read_zone,
    "ob-time": start.read_time,
}


def asked_for(talk: Talk) -> Read | None:
    """Who reads the next plain text: whatever asked for it last."""
    return PENDING.get((talk.known.pending or {}).get("ask", ""))


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
                await self._refuse(talk, error)
            except TelegramError as error:
                # The chat blocked us, or Telegram is away: there is nobody to tell. Never the message's text.
                log.warning("update %d: could not answer: %s", update.update_id, type(error).__name__)
            except Exception:
                log.exception("update %d: a defect", update.update_id)
                await self._apologise(talk)
            finally:
                await talk.notice()

    async def _notice_nights(self, talk: Talk, at: datetime) -> None:
        """Who keeps speaking in the middle of their night may be in another time zone: asked once."""
        chat = talk.chat
        if chat is None or talk.address.kind is not ChatKind.PRIVATE or chat.state is not ChatState.ACTIVE:
            return
        if talk.update.my_chat_member is None and await self._desk.subscribe.spoke(chat, at):
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
        chat = await self._desk.subscribe.find(address)
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
                await self._desk.subscribe.moved(talk.address.chat_id, message.migrate_to_chat_id)
                return
            if message.migrate_from_chat_id is not None:
                await self._desk.subscribe.moved(message.migrate_from_chat_id, talk.address.chat_id)
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
            await self._desk.subscribe.all_returned(talk.address.chat_id)
        elif message is not None:
            await self._read(talk, clean(message.text or message.caption or "").strip())

    async def _press(self, talk: Talk, data: str) -> None:
        self._desk.followups.end(talk.address.chat_id)
        press = decode(data)
        pressed = BUTTONS.get(press.verb)
        if press.chat is not None:
            await self._press_about(talk, press)
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

    async def _press_about(self, talk: Talk, press: Press) -> None:
        """A button about another chat than the one it is pressed in."""
        chat = await self._desk.subscribe.by_key(press.chat or 0)
        pressed = BUTTONS.get(press.verb)
        if chat is None or pressed is None:
            raise StaleButtonError("a chat that is no more")
        if chat.address.chat_id == talk.address.chat_id:  # a forum topic that was closed: its buttons are in General
            there: Talk | None = replace(talk, chat=chat)
            if press.verb not in LOOKS and not await talk.may_change():
                await talk.notice(about.admins_only(talk.wording), alert=True)
                return
        elif talk.address.kind is ChatKind.PRIVATE:
            there = await places.about_place(self._desk, talk, chat.address.chat_id, known=chat)
        else:
            raise StaleButtonError("a button of another chat")
        if there is not None:
            await pressed(self._desk, there, press)
            await self._expect_words(talk, chat)

    async def _expect_words(self, talk: Talk, chat: Chat) -> None:
        """When what was asked about another chat wants words, the next ones written here are for it."""
        asked = await self._desk.subscribe.by_key(chat.id)
        waits = asked is not None and (asked.pending or {}).get("ask") in PENDING
        mine = await self._desk.subscribe.find(talk.address)
        if mine is not None and waits:
            await self._desk.subscribe.set_pending(mine, {"ask": ELSEWHERE, "chat": chat.id})
        elif mine is not None and (mine.pending or {}).get("ask") == ELSEWHERE:
            await self._desk.subscribe.set_pending(mine, None)

    async def _read_about(self, talk: Talk, text: str) -> bool:
        """Words that a question about another chat was waiting for; False when none was."""
        pending = talk.known.pending or {}
        if pending.get("ask") != ELSEWHERE:
            return False
        chat = await self._desk.subscribe.by_key(int(pending["chat"]))
        there = await places.about_place(self._desk, talk, chat.address.chat_id, known=chat) if chat else None
        read = asked_for(there) if there is not None else None
        if there is None or chat is None or read is None:
            await self._desk.subscribe.set_pending(talk.known, None)
            return there is None
        await read(self._desk, there, text)
        await self._expect_words(talk, chat)
        return True

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
        if await self._read_about(talk, text):
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
        if private and command.name in FOR_PLACES:
            words, place = places.split_place(rest, last_only=command.name in {"mute", "latest"})
            if place is not None:
                await self._command_about(talk, command, words, place)
                return
        await command.read(self._desk, talk, rest)

    async def _command_about(self, talk: Talk, command: Command, words: str, place: str) -> None:
        """A command for the channel or group of this @name."""
        await self._meet(talk)
        there = await places.about_place(self._desk, talk, place)
        if there is not None:
            await command.read(self._desk, there, words)
            await self._expect_words(talk, there.known)

    async def _meet(self, talk: Talk) -> None:
        """Whoever asks for something is somebody we know from now on."""
        if talk.chat is None:
            talk.chat = await self._desk.subscribe.meet(talk.address, talk.wording.language, talk.language_code)
        elif talk.chat.state is ChatState.GONE:
            talk.chat = await self._desk.subscribe.returned(talk.chat)

    async def _membership(self, talk: Talk) -> None:
        """Somebody blocked or unblocked us, or a group removed or added us."""
        change = talk.update.my_chat_member
        assert change is not None
        ours = change.new_chat_member
        if not can_write(ours, talk.address.kind):
            await self._desk.subscribe.gone(talk.address, f"we are {ours.status}")
            return
        await self._desk.subscribe.all_returned(talk.address.chat_id)
        if talk.address.kind is ChatKind.CHANNEL and not can_write(change.old_chat_member, talk.address.kind):
            await places.tell_adder(self._desk, talk)

    async def _refuse(self, talk: Talk, error: UserError) -> None:
        wording = talk.wording
        match error:
            case ChatFileError():
                await self._say(talk, Card(portable_cards.file_refused(error.fault, error.key, wording)))
            case TooManyError():
                await talk.refuse(about.too_many(Limited(error.what), error.limit, wording))
            case StaleButtonError():
                await talk.notice(about.stale_button(wording), alert=True)
                await self._fresh_menu(talk)
            case BadScheduleError():
                await self._say(talk, settings_cards.bad_schedule(error.text, wording))
            case BadZoneError():
                await self._say(talk, settings_cards.bad_zone(error.text, error.candidates, wording))
            case BadQuietError():
                await self._say(talk, quiet_cards.bad_quiet(error.text, wording))
            case BadSizeError():
                await self._say(talk, settings_cards.bad_size(error.text, wording))
            case BadQueryError():
                await self._say(talk, topic_cards.bad_query(wording))
            case _:
                log.error("update %d: no sentence for %s", talk.update.update_id, type(error).__name__)
                await self._apologise(talk)

    async def _fresh_menu(self, talk: Talk) -> None:
        """After a button that does nothing any more: what works, in the place of its menu.

        A message that tells news keeps what it tells; there the notice has to do.
        """
        if talk.chat is None or talk.address.kind is not ChatKind.PRIVATE or why.stories_on(talk.pressed_keyboard):
            return
        try:
            card = start.welcome if talk.chat.state is ChatState.NEW else start.status_card
            await talk.redraw(await card(self._desk, talk))
        except TelegramError as error:
            log.warning("update %d: no menu: %s", talk.update.update_id, type(error).__name__)

    async def _apologise(self, talk: Talk) -> None:
        await self._say(talk, about.defect(talk.update.update_id, talk.wording))

    @staticmethod
    async def _say(talk: Talk, card: Card) -> None:
        try:
            await talk.answer(card)
        except TelegramError as error:
            log.warning("update %d: could not answer: %s", talk.update.update_id, type(error).__name__)


def menu_of(wording: Wording) -> Menu:
    """The commands of the menu in this language."""
    return [(one.name, wording.plain(one.help)) for one in COMMANDS if one.in_menu]


async def register_menu(bot: ExtBot[None], wordings: Callable[[str], Wording], languages: tuple[str, ...]) -> None:
    """Tell Telegram our commands and who we are, in every language, where it does not know them yet."""
    # Some eighty calls: one after the other they would hold up the start.
    await asyncio.gather(
        *(_register(bot, wordings(language), None if language == "en" else language) for language in languages)
    )


async def _register(bot: ExtBot[None], wording: Wording, code: str | None) -> None:
    for scope in (BotCommandScopeAllPrivateChats(), BotCommandScopeAllGroupChats()):
        menu = [BotCommand(name, told) for name, told in menu_of(wording)]
        if tuple(menu) != await bot.get_my_commands(scope=scope, language_code=code):
            await bot.set_my_commands(menu, scope=scope, language_code=code)
    description = wording.plain(
        "I read the news for you. Choose topics, or name any in your own words, and say when: you get one briefing "
        "in which each event comes once, with its sources and the reason it is there. Press Start."
    )
    short = wording.plain("Your news briefing: each event once, at your time, and why.")
    if (await bot.get_my_description(language_code=code)).description != description:
        await bot.set_my_description(description, language_code=code)
    if (await bot.get_my_short_description(language_code=code)).short_description != short:
        await bot.set_my_short_description(short, language_code=code)
