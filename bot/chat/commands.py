"""The table of commands: it feeds the routing, /help, and the menu Telegram shows."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bot.chat.desk import Desk, Menu
from bot.chat.handlers import (
    admin,
    digests,
    headlines,
    language,
    mutes,
    portable,
    recipes,
    search,
    settings,
    sources,
    start,
    topics,
    tracks,
    why,
)
from bot.chat.talk import Talk
from bot.core.cards import about
from bot.core.subscriptions import ChatKind
from bot.core.wording import Wording, mark

Read = Callable[[Desk, Talk, str], Awaitable[None]]


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
    group_name = None if talk.address.kind is ChatKind.PRIVATE else talk.bot.username
    await talk.answer(about.help_text(commands, wording, group_name=group_name, inline_name=inline_name))


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
BY_NAME = {name: command for command in COMMANDS for name in (command.name, *command.aliases)}


def menu_of(wording: Wording) -> Menu:
    """The commands of the menu in this language."""
    return [(one.name, wording.plain(one.help)) for one in COMMANDS if one.in_menu]
