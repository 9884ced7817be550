"""/mute: what is hidden, for how long, and taking it back."""

from collections.abc import Sequence
from datetime import datetime

from bot.core.buttons import Button, press
from bot.core.cards import Card, undo_button
from bot.core.markup import TelegramHtml, bold, code, escape, join, raw, shorten
from bot.core.mutes import Mute, MuteKind
from bot.core.wording import Wording


def mute_list(mutes: Sequence[Mute], zone: str, now: datetime, wording: Wording) -> Card:
    """The rules in force, each with a button that takes it back."""
    how = wording.say(
        "Write <i>/mute football transfer</i> for words, <i>/mute @Source</i> for a source, and <i>7d</i> at the end "
        "for a week only."
    )
    if not mutes:
        return Card(join((wording.say("Nothing is muted."), how), " "))
    lines = [
        raw(f"{number}. {_named(mute, wording)}{_until(mute, zone, now, wording)}")
        for number, mute in enumerate(mutes, 1)
    ]
    buttons = [
        Button(wording.plain("✕ {what}", what=shorten(_plain_name(mute, wording), 28)), press("unmute", at))
        for at, mute in enumerate(mutes)
    ]
    text = join((bold(wording.say("Muted")), join(lines, "\n"), how), "\n\n")
    return Card(text, tuple((button,) for button in buttons))


def muted(mute: Mute, hidden: int, undo_id: int, zone: str, now: datetime, wording: Wording) -> Card:
    text = wording.say("Muted: {what}{until}.", what=_named(mute, wording), until=_until(mute, zone, now, wording))
    count = wording.count(
        "That hides {n} story of the last 24 hours.", "That hides {n} stories of the last 24 hours.", hidden
    )
    return Card(join((text, count), " "), ((undo_button(undo_id, wording),),))


def unmuted(what: Mute, undo_id: int, wording: Wording) -> Card:
    text = wording.say("No longer muted: {what}.", what=_named(what, wording))
    return Card(text, ((undo_button(undo_id, wording),),))


def bad_mute(wording: Wording) -> Card:
    return Card(
        wording.say(
            'I need words to mute, such as <i>/mute football transfer</i>, <i>/mute "penalty shoot-out" 7d</i> or '
            "<i>/mute @Touchline Daily</i>."
        )
    )


def _named(mute: Mute, wording: Wording) -> TelegramHtml:
    match mute.kind:
        case MuteKind.WORDS:
            return code(mute.value)
        case MuteKind.SOURCE:
            return wording.say("everything only {source} tells", source=bold(escape(mute.value)))
        case MuteKind.STORY:
            return wording.say("one story")


def _plain_name(mute: Mute, wording: Wording) -> str:
    return wording.plain("one story") if mute.kind is MuteKind.STORY else mute.value


def _until(mute: Mute, zone: str, now: datetime, wording: Wording) -> TelegramHtml:
    if mute.until is None:
        return raw("")
    return wording.say(" until {when}", when=wording.moment(mute.until, zone, now))
