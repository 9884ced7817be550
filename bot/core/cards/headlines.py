"""/latest, /new, one story, and nothing new."""

from collections.abc import Sequence
from datetime import datetime

from bot.core.buttons import Button, press
from bot.core.cards import Card
from bot.core.cards.stories import Stance, stance_lines
from bot.core.digests import Entry, Mark
from bot.core.markup import TelegramHtml, bold, code, escape, italic, join, raw, shorten
from bot.core.render import headline_page
from bot.core.stories import Story
from bot.core.wording import Wording, mark


def latest(
    entries: Sequence[Entry],
    offset: int,
    matching: int,
    title: TelegramHtml,
    scope: str,
    *,
    count: int,
    searched: bool,
    data_at: datetime | None,
    zone: str,
    now: datetime,
    wording: Wording,
) -> Card:
    """A list to look over, `count` stories a page, turned by editing the message. `scope` is what the list is of, as
    the buttons carry it.
    """
    period = wording.say("last 7 days") if searched else wording.say("last 24 hours")
    stories = wording.count("{n} story", "{n} stories", matching)
    about = join((stories, period, _data(data_at, zone, now, wording)), " · ")
    heading = join((bold(title), about), "\n")
    closing = None
    if any(entry.mark is Mark.SEEN for entry in entries):
        closing = italic(wording.say("✓ you had this one before · /new brings only the others"))
    page = headline_page(heading, entries, offset + 1, now, wording, closing)
    following = offset + len(page.stories)
    turn = []
    if offset > 0:
        turn.append(Button(wording.plain("‹ Previous"), press("page", max(0, offset - count), count, scope)))
    if following < matching and scope:
        turn.append(Button(wording.plain("More ›"), press("page", following, count, scope)))
    follow = (Button(wording.plain("＋ Follow these words"), press("follow-words", scope)),)
    rows = [*page.keyboard, *([tuple(turn)] if turn else []), *([follow] if searched and scope else [])]
    return Card(page.text, tuple(rows))


def bad_count(text: str, most: int, wording: Wording) -> Card:
    return Card(
        wording.say(
            "I can show 1 to {most} stories at once, not {text}. Write for example <i>/latest 5</i> or "
            "<i>/latest science 12</i>.",
            most=most,
            text=code(text),
        )
    )


def latest_title(wording: Wording) -> TelegramHtml:
    return wording.say("Latest in your topics")


def topic_title(name: str, wording: Wording) -> TelegramHtml:
    return wording.say("Latest: {topic}", topic=escape(name))


def search_title(words: str, wording: Wording) -> TelegramHtml:
    return wording.say("Found for {words}", words=escape(shorten(words, 80)))


def not_found(words: str, key: str, *, data_at: datetime | None, zone: str, now: datetime, wording: Wording) -> Card:
    """No story has these words; `key` offers to follow them."""
    text = wording.say(
        "Nothing in the last 7 days about {words} · {data}",
        words=bold(escape(shorten(words, 80))),
        data=_data(data_at, zone, now, wording),
    )
    if not key:
        return Card(text)
    return Card(
        join((text, wording.say("I can tell you as soon as there is something.")), "\n"),
        ((Button(wording.plain("＋ Follow these words"), press("follow-words", key)),),),
    )


def no_headlines(
    topic: str | None, *, follows: bool, data_at: datetime | None, zone: str, now: datetime, wording: Wording
) -> Card:
    """No story in this topic, or in any that is followed."""
    data = _data(data_at, zone, now, wording)
    if topic is not None:
        return Card(
            wording.say(
                "Nothing in {topic} in the last 24 hours · {data}", topic=bold(escape(shorten(topic, 80))), data=data
            )
        )
    if not follows:
        text = wording.say("You follow nothing yet, so there is nothing to show. Choose topics, or /follow any words.")
        return Card(text, ((Button(wording.plain("Choose topics"), press("topics")),),))
    return Card(wording.say("Nothing in your topics in the last 24 hours · {data}", data=data))


def on_its_way(wording: Wording) -> Card:
    return Card(wording.say("On its way: Telegram is slow just now, and I keep trying. It comes by itself."))


def came_there(wording: Wording) -> Card:
    """To an admin who asked for a briefing of another chat; it stands under the name of that chat."""
    return Card(wording.say("The briefing is there now."))


def more_came_already(wording: Wording) -> str:
    return wording.plain("There is no more: you have had them all.")


def turn_later(wording: Wording) -> str:
    return wording.plain("Telegram is slow just now: press again in a moment.")


def nothing_new(
    since: datetime, data_at: datetime | None, *, follows: bool, zone: str, now: datetime, wording: Wording
) -> Card:
    if not follows:
        return no_headlines(None, follows=False, data_at=data_at, zone=zone, now=now, wording=wording)
    return Card(
        wording.say(
            "Nothing new since {since} · {data}",
            since=wording.moment(since, zone, now),
            data=_data(data_at, zone, now, wording),
        )
    )


def why_here(
    story: Story,
    fits: Sequence[tuple[str, Sequence[str]]],
    known: Mark,
    stance: Stance,
    now: datetime,
    wording: Wording,
    *,
    follows: bool,
) -> list[TelegramHtml]:
    """Why a story is here; `fits` are the followed topics by name, each with what decided. To somebody who follows
    nothing there is nothing to say about topics.
    """
    fitted = fitting(fits, wording) if fits or follows else []
    return [*fitted, weighing(story, known, now, wording), *stance_lines(stance, wording)]


def story_gone(wording: Wording) -> str:
    return wording.plain("I no longer have that story: it is too old.")


# How topics.py tells what decided ("title: moon, lander"), in the reader's words; the clearest come first.
_REASONS = {
    "title": mark("its headline says {words}"),
    "words": mark("it speaks of {words}"),
    "title and lead": mark("it says {words}"),
    "lead": mark("its text says {words}"),
    "category": mark("its publisher files it under {words}"),
    "feed": mark("a source for this subject tells it"),
}
_REASONS_SHOWN = 2
_WORDS_SHOWN = 3
_TOPICS_SHOWN = 4


def fitting(fits: Sequence[tuple[str, Sequence[str]]], wording: Wording) -> list[TelegramHtml]:
    if not fits:
        return [wording.say("• It is in none of your topics.")]
    lines = []
    for name, reasons in fits[:_TOPICS_SHOWN]:
        told = dict(reason.partition(": ")[::2] for reason in reasons)
        known = [
            wording.say(sentence, words=_quoted(told[field], wording))
            for field, sentence in _REASONS.items()
            if field in told
        ]
        why = join(known[:_REASONS_SHOWN], "; ") if known else wording.say("it fits")
        lines.append(wording.say("• {topic}: {why}", topic=bold(escape(name)), why=why))
    return lines


def _quoted(words: str, wording: Wording) -> TelegramHtml:
    return wording.listed(escape(f"“{word}”") for word in words.split(", ")[:_WORDS_SHOWN])


def weighing(story: Story, known: Mark, now: datetime, wording: Wording) -> TelegramHtml:
    """What puts it high or low: how many tell it, how fresh it is, and whether the reader knew."""
    sources = wording.count("{n} source tells it", "{n} sources tell it", len(story.sources))
    fresh = wording.say("the newest {age}", age=wording.age(story.newest_at, now))
    said = {
        Mark.NEW: wording.say("new to you"),
        Mark.CHANGED: wording.say("it has changed since you had it"),
        Mark.SEEN: wording.say("you have had it already"),
    }[known]
    return join((raw("• "), sources, raw(", "), fresh, raw("; "), said))


def _data(data_at: datetime | None, zone: str, now: datetime, wording: Wording) -> TelegramHtml:
    if data_at is None:
        return wording.say("no source has answered yet")
    return wording.say("data from {when}", when=wording.moment(data_at, zone, now))
