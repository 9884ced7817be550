"""Where we speak: forum topics that close, channels and groups that are managed from a private chat."""

from bot.core.buttons import Button, ReplyButton, Share, press
from bot.core.cards import Card
from bot.core.markup import TelegramHtml, bold, code, escape, italic, join, shorten
from bot.core.wording import Wording

TITLE_CHARS = 60


def thread_closed(wording: Wording) -> TelegramHtml:
    return italic(
        wording.say(
            "⚠️ This is for a forum topic that is closed, so it comes here until an admin opens it again. "
            "/pause in that topic ends it."
        )
    )


def thread_gone(wording: Wording) -> TelegramHtml:
    """What was chosen in the topic is General's from now on."""
    return italic(
        wording.say(
            "⚠️ The forum topic of this briefing is deleted. From now on it comes here, with all that was chosen there: "
            "/schedule and /topics change it."
        )
    )


def thread_ended(wording: Wording) -> TelegramHtml:
    """The topic is deleted, and General has briefings of its own."""
    return italic(
        wording.say(
            "⚠️ The forum topic of this briefing is deleted, so this was its last one. What you get here stays as it is."
        )
    )


def nowhere_to_write(title: str, wording: Wording) -> TelegramHtml:
    """To an admin in private: every place in the group that we could write to is closed."""
    return wording.say(
        "⚠️ In {group} I may write neither in the forum topic of a briefing nor in General: both are closed. "
        "The briefing is paused and nothing is lost. It goes on when an admin opens one of them again.",
        group=bold(escape(shorten(title, TITLE_CHARS))),
    )


def headed(title: str, text: TelegramHtml) -> TelegramHtml:
    """An answer about another chat than the one it is given in."""
    return join((join((escape("📣"), bold(escape(shorten(title, TITLE_CHARS)))), " "), text), "\n")


def choose_place(wording: Wording) -> Card:
    text = join(
        (
            bold(wording.say("📣 Channels and groups")),
            wording.say(
                "I can brief a channel or a group too. Choose it with the buttons below; you have to be an admin "
                "there, and in a channel I need the right to post."
            ),
            wording.say(
                "A place with a public name can also be written: <i>/follow climate @yourchannel</i>, "
                "<i>/schedule weekdays 08:00 @yourchannel</i>, <i>/topics @yourchannel</i>."
            ),
        ),
        "\n\n",
    )
    buttons = (
        ReplyButton(wording.plain("📣 Choose a channel"), Share.CHANNEL),
        ReplyButton(wording.plain("👥 Choose a group"), Share.GROUP),
        ReplyButton("/cancel", Share.WORDS),
    )
    return Card(text, reply_keyboard=buttons)


def place_card(topics: int, wording: Wording) -> Card:
    """What one can do about a channel or group from here; it stands under the name of the place."""
    text = (
        wording.count("It follows {n} topic.", "It follows {n} topics.", topics)
        if topics
        else wording.say("What shall I tell there? It follows nothing yet: choose topics first.")
    )
    buttons = (
        (Button(wording.plain("🏷 Topics"), press("topics")), Button(wording.plain("🕗 Times"), press("schedule"))),
        (Button(wording.plain("⚙️ Settings"), press("settings")),),
    )
    return Card(text, buttons)


def unknown_place(name: str, wording: Wording) -> Card:
    return Card(
        wording.say(
            "I do not know {name}, or am not in it. Add me there as an admin who may post, then write for example "
            "<i>/follow climate @yourchannel</i>. For a place without a public name: /settings, then 📣.",
            name=code(shorten(name, 40)),
        )
    )


def not_its_admin(title: str, wording: Wording) -> Card:
    return Card(
        wording.say(
            "Only admins of {place} can change what comes there. Nothing was changed.",
            place=bold(escape(shorten(title, TITLE_CHARS))),
        )
    )


def may_not_post(title: str, wording: Wording) -> Card:
    return Card(
        wording.say(
            "I may not write in {place}. Make me an admin there who may post messages, then try again.",
            place=bold(escape(shorten(title, TITLE_CHARS))),
        )
    )


def managed_elsewhere(url: str, wording: Wording) -> Card:
    """In a channel, where every answer would be a post."""
    return Card(
        wording.say("What comes in this channel is chosen in a private chat with me."),
        ((Button(wording.plain("Open"), url=url),),),
    )


def added(title: str, url: str, wording: Wording) -> Card:
    """To whoever made us an admin of a channel."""
    text = wording.say(
        "I may post in {place} now. Shall we choose what comes there?", place=bold(escape(shorten(title, TITLE_CHARS)))
    )
    return Card(text, ((Button(wording.plain("Choose"), url=url),),))
