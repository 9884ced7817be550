"""/track: an update of a story somebody follows, and the list of those."""

from collections.abc import Sequence
from datetime import datetime

from bot.core.buttons import Button, press
from bot.core.cards import Card, undo_button
from bot.core.markup import TelegramHtml, bold, escape, italic, join, link, raw, shorten
from bot.core.render import HEADLINE_CHARS, changed_line, lead_quote, sources_line
from bot.core.stories import Story
from bot.core.wording import Wording


def update(story: Story, now: datetime, wording: Wording, *, when: TelegramHtml | None = None) -> Card:
    """What a tracked story says now, how old that is (or `when`); an answer to the message that told it first."""
    title = link(escape(shorten(story.headline, HEADLINE_CHARS)), story.link)
    lines = [join((raw("📌 "), bold(title))), changed_line(story.change, wording)]
    if story.lead:
        lines.append(lead_quote(story.lead, wording, named=len(story.sources) > 1))
    age = wording.age(story.newest_at, now) if when is None else when
    lines.append(italic(wording.say("{sources} · {age}", sources=sources_line(story, wording), age=age)))
    more = Button(wording.plain("The story"), press("story", story.id))
    return Card(join(lines, "\n"), ((more, stop_button(story.id, wording)),))


def stop_button(story_id: int, wording: Wording) -> Button:
    return Button(wording.plain("✕ Stop tracking"), press("track", story_id, 0))


def tracking(story: Story, undo_id: int, wording: Wording) -> Card:
    text = wording.say(
        "📌 Tracked: {headline}. What changes in substance comes as a silent answer to the message that told it first, "
        "until five days have been quiet.",
        headline=bold(escape(shorten(story.headline, HEADLINE_CHARS))),
    )
    return Card(text, ((stop_button(story.id, wording), undo_button(undo_id, wording)),))


def track_list(stories: Sequence[Story], now: datetime, wording: Wording) -> Card:
    how = wording.say(
        "Answer to a briefing with <i>/track 3</i> for its third story, or press 📌 on the card of a story."
    )
    if not stories:
        return Card(join((wording.say("You track no story."), how), " "))
    lines = [
        wording.say(
            "{number}. {headline} <i>{age}</i>",
            number=number,
            headline=link(escape(shorten(story.headline, 110)), story.link),
            age=wording.age(story.newest_at, now),
        )
        for number, story in enumerate(stories, 1)
    ]
    buttons = [
        (Button(wording.plain("✕ {what}", what=shorten(story.headline, 28)), press("untrack", story.id)),)
        for story in stories
    ]
    return Card(join((bold(wording.say("Tracked")), join(lines, "\n"), how), "\n\n"), tuple(buttons))


def notice(wording: Wording, *, tracked: bool) -> str:
    return wording.plain("Tracked.") if tracked else wording.plain("No longer tracked.")
