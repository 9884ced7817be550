"""Help, privacy, forgetting, and everything that went wrong."""

from collections.abc import Iterable, Mapping

from bot.core.buttons import Button, press
from bot.core.cards import Card
from bot.core.markup import TelegramHtml, bold, escape, join, raw, shorten
from bot.core.subscriptions import Limited
from bot.core.wording import Wording, mark

# What is kept, table by table; a test compares it with the tables that hold a chat.
KEPT = {
    "chats": mark("your chat's number, language, time zone and settings, and whether you write at night"),
    "subscriptions": mark("the topics you follow"),
    "feed_subscriptions": mark("the sources you follow, with your names for them"),
    "slots": mark("your briefing times"),
    "mutes": mark("what you muted"),
    "tracks": mark("the stories you track"),
    "tastes": mark("the stories you asked more or less of"),
    "ledger": mark("which stories you were told, so that none comes twice"),
    "editions": mark("when each briefing was made"),
    "outbox": mark("the briefings sent to you"),
    "edits": mark("which of these messages wait to be brought up to date"),
    "undos": mark("your last changes, so that Undo works"),
}


# What people bring about and nobody can be found by: no number stands beside it.
ANONYMOUS = {
    "topics": mark("words of somebody's own that are followed, until nobody follows them any more"),
    "feeds": mark("addresses of sources that somebody added"),
    "recipes": mark("the topics and times behind a link of /share, until nobody has opened it for a year"),
}


def help_text(
    commands: Iterable[tuple[str, TelegramHtml]],
    wording: Wording,
    *,
    group_name: str | None = None,
    inline_name: str | None = None,
) -> Card:
    """Our user name: as `group_name` where we answer to it, as `inline_name` where it shares stories in any chat."""
    lines = [
        bold(wording.say("What I can do")),
        wording.say(
            "I read the news, put what tells of one event together, and send you what you follow at your times."
        ),
        join((raw(f"/{name} — {text}") for name, text in commands), "\n"),
        wording.say("Or just write: words are looked up in the news, an address is offered to follow.")
        if group_name is None
        else wording.say("Or write @{name} and some words: they are looked up in the news.", name=group_name),
    ]
    if inline_name is not None:
        lines.append(
            wording.say("To share a story in any other chat, write @{name} and some words there.", name=inline_name)
        )
    return Card(join(lines, "\n\n"))


def privacy(wording: Wording) -> Card:
    lines = [
        bold(wording.say("What I know about you")),
        _listed(KEPT.values(), wording),
        wording.say(
            "I keep no names and no messages of yours. Nobody else gets any of this, no outside service sees it. "
            "The news itself comes from public feeds, fetched without your data."
        ),
        join(
            (
                wording.say("Kept without a number, so that nothing tells whose it was:"),
                _listed(ANONYMOUS.values(), wording),
            ),
            "\n",
        ),
        wording.say("/forget deletes all that I know about you at once, and tells you how much that was."),
    ]
    return Card(join(lines, "\n\n"))


def _listed(sentences: Iterable[str], wording: Wording) -> TelegramHtml:
    return join((raw(f"• {wording.say(one)}") for one in sentences), "\n")


def confirm_forget(wording: Wording) -> Card:
    text = wording.say(
        "Delete everything I know about this chat: topics, times, settings, and what you were told? "
        "This cannot be undone."
    )
    yes = Button(wording.plain("Yes, delete everything"), press("forget-yes"))
    return Card(text, ((yes,), (Button(wording.plain("Keep it"), press("cancel")),)))


def forgotten(counts: Mapping[str, int], wording: Wording) -> Card:
    total = sum(counts.values())
    lines = [wording.count("Done: {n} row deleted.", "Done: {n} rows deleted.", total)]
    lines += [
        wording.say("• {what}: {n}", what=wording.say(KEPT[name]), n=number)
        for name, number in counts.items()
        if name in KEPT
    ]
    lines.append(wording.say("/start begins anew, whenever you like."))
    return Card(join(lines, "\n"))


def nothing_to_forget(wording: Wording) -> Card:
    return Card(wording.say("I know nothing about this chat. /start begins."))


def cancelled(wording: Wording) -> Card:
    return Card(wording.say("Cancelled. Nothing was changed."), ends_reply_keyboard=True)


def nothing_to_cancel(wording: Wording) -> Card:
    return Card(wording.say("There is nothing to cancel. /help shows what I can do."))


def undone(wording: Wording) -> Card:
    return Card(wording.say("↩ Undone: everything is as it was."))


def undone_notice(wording: Wording) -> str:
    return wording.plain("↩ Undone: everything is as it was.")


def too_late_to_undo(wording: Wording) -> str:
    return wording.plain("That cannot be undone any more.")


def stale_button(wording: Wording) -> str:
    return wording.plain("This button is from an older message and does nothing any more. /start shows where you are.")


def too_many(what: Limited, limit: int, wording: Wording) -> str:
    """A change that the operator's limits do not allow; nothing was changed."""
    match what:
        case Limited.TOPICS:
            return wording.count(
                "A chat can follow {n} topic here at most. Leave it first: /unfollow",
                "A chat can follow {n} topics here at most. Leave one first: /unfollow",
                limit,
            )
        case Limited.SOURCES if limit == 0:
            return wording.plain("This bot reads its own sources only; following others is switched off.")
        case Limited.SOURCES:
            return wording.count(
                "A chat can follow {n} source here at most. Leave it first: /sources",
                "A chat can follow {n} sources here at most. Leave one first: /sources",
                limit,
            )
        case Limited.MUTES:
            return wording.count(
                "A chat can have {n} mute here at most. Take it back first: /mute",
                "A chat can have {n} mutes here at most. Take one back first: /mute",
                limit,
            )
        case Limited.SLOTS:
            return wording.count(
                "A chat can have {n} briefing time here at most. Write fewer: /schedule",
                "A chat can have {n} briefing times here at most. Write fewer: /schedule",
                limit,
            )


def admins_only(wording: Wording) -> str:
    return wording.plain("Only admins of this chat can change that.")


def not_allowed(user_id: int, wording: Wording) -> Card:
    return Card(
        wording.say(
            "This is a private Newsbrief. Ask its operator to let you in and give them your number: {number}.",
            number=bold(escape(str(user_id))),
        )
    )


def unknown_command(command: str, wording: Wording) -> Card:
    return Card(
        wording.say("I do not know /{command}. /help shows what I can do.", command=escape(shorten(command, 32)))
    )


def defect(update_id: int, wording: Wording) -> Card:
    """The one sentence for a defect of ours; the number finds it in the operator's log."""
    return Card(
        wording.say(
            "Something went wrong on my side and nothing was changed. Please try again; if it happens again, "
            "tell the operator this number: {number}.",
            number=escape(str(update_id)),
        )
    )


def unknown_link(wording: Wording) -> TelegramHtml:
    return wording.say("That link leads nowhere any more, so here is where you are.")


def no_answer_needed(wording: Wording) -> Card:
    return Card(wording.say("I can only read words. Write a subject and I look it up, or see /help."))
