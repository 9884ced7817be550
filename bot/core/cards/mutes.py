"""/mute: what is hidden, for how long, and taking it back."""

from collections.abc import Sequence
from datetime import datetime

from bot.core.buttons import Button, press
from bot.core.cards import Card, in_rows, undo_button
from bot.core.markup import TelegramHtml, bold, code, escape, join, raw, shorten
from bot.core.mutes import Mute, MuteKind
from bot.core.naming import slug_name
from bot.core.wording import Wording


def mute_list(mutes: Sequence[Mute], zone: str, now: datetime, wording: Wording) -> Card:
    """The rules in force, each with a button that takes it back."""
    how = wording.say(
        "Write <i>/mute football transfer</i> for words, <i>/mute @Source</i> for a source, <i>/mute topic sport</i> "
        "for a topic, and <i>7d</i> at the end for a week only. Or answer to a story with <i>/mute</i>."
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


def muted(
    mute: Mute, hidden: int, undo_id: int, zone: str, now: datetime, wording: Wording, *, known: bool = True
) -> Card:
    """`known`: the chat has such a source; a rule for another waits for one, and is likely misspelt."""
    text = wording.say("Muted: {what}{until}.", what=_named(mute, wording), until=_until(mute, zone, now, wording))
    count = wording.count(
        "That hides {n} story of the last 24 hours.", "That hides {n} stories of the last 24 hours.", hidden
    )
    said = [text, count]
    if not known:
        said.append(wording.say("None of your sources goes by that name now; /sources lists them."))
    return Card(join(said, " "), ((undo_button(undo_id, wording),),))


def unmuted(what: Mute, undo_id: int, wording: Wording) -> Card:
    text = wording.say("No longer muted: {what}.", what=_named(what, wording))
    return Card(text, ((undo_button(undo_id, wording),),))


def bad_mute(wording: Wording) -> Card:
    return Card(
        wording.say(
            'I need words to mute, such as <i>/mute football transfer</i>, <i>/mute "penalty shoot-out" 7d</i>, '
            "<i>/mute topic sport</i> or <i>/mute @Touchline Daily</i>."
        )
    )


def unknown_topic(text: str, nearest: Sequence[str], wording: Wording) -> Card:
    said = wording.say(
        "I do not know the topic {topic}. Nothing was muted. Write one of yours, such as "
        "<i>/mute topic {example} 7d</i>, or words without <i>topic</i>.",
        topic=code(shorten(text, 40)),
        example=escape(nearest[0] if nearest else wording.plain("sport")),
    )
    return Card(said)


def what_to_mute(
    story_id: int, headline: str, sources: Sequence[str], topics: Sequence[tuple[int, str]], wording: Wording
) -> Card:
    """Under an answer to a story: it, its sources, its topics, each for good or for a week."""
    text = wording.say("Mute what? {headline}", headline=bold(escape(shorten(headline, 120))))
    week = wording.plain("7 days")
    rows = [(Button(wording.plain("🔇 This story"), press("mute-it", story_id, "story", 0, 0)),)]
    named = [("source", at, f"@{source}") for at, source in enumerate(sources)]
    named += [("topic", topic, name) for topic, name in topics]
    two = [
        (
            Button(shorten(f"🔇 {name}", 40), press("mute-it", story_id, kind, which, 0)),
            Button(week, press("mute-it", story_id, kind, which, 7)),
        )
        for kind, which, name in named
    ]
    return Card(text, (*rows, *two))


def which_story(stories: Sequence[tuple[str, int]], wording: Wording) -> Card:
    """A briefing was answered to: which of its stories is meant?"""
    buttons = [Button(label, press("mute-of", story)) for label, story in stories]
    text = wording.say("Which story is it about? Or write its number, such as <i>/mute 3</i>, as an answer to it.")
    return Card(text, in_rows(buttons, 4))


def _named(mute: Mute, wording: Wording) -> TelegramHtml:
    match mute.kind:
        case MuteKind.WORDS:
            return code(mute.value)
        case MuteKind.SOURCE:
            return wording.say("everything only {source} tells", source=bold(escape(mute.value)))
        case MuteKind.STORY:
            return wording.say("one story")
        case MuteKind.TOPIC:
            return wording.say("everything under {topic}", topic=bold(escape(slug_name(mute.value, wording.language))))


def _plain_name(mute: Mute, wording: Wording) -> str:
    match mute.kind:
        case MuteKind.STORY:
            return wording.plain("one story")
        case MuteKind.TOPIC:
            return slug_name(mute.value, wording.language)
        case _:
            return mute.value


def _until(mute: Mute, zone: str, now: datetime, wording: Wording) -> TelegramHtml:
    if mute.until is None:
        return raw("")
    return wording.say(" until {when}", when=wording.moment(mute.until, zone, now))
