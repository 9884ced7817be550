"""/latest, /new, one story, and nothing new."""

from collections.abc import Sequence
from datetime import datetime

from bot.core.buttons import Button, press
from bot.core.cards import Card
from bot.core.digests import Entry, Mark
from bot.core.items import Item
from bot.core.markup import TelegramHtml, bold, escape, italic, join
from bot.core.ranking import Rank
from bot.core.render import Page, headline_pages, story_card
from bot.core.stories import Story, StoryRevision
from bot.core.wording import Wording


def latest(
    entries: Sequence[Entry],
    matching: int,
    words: str | None,
    *,
    searched: bool,
    data_at: datetime | None,
    zone: str,
    now: datetime,
    wording: Wording,
) -> tuple[Page, ...]:
    """Ranked headlines; ✓ marks what the chat was told before."""
    if words is None:
        title = wording.say("Latest in your topics")
    elif searched:
        title = wording.say("Stories about {words}", words=escape(words))
    else:
        title = wording.say("Latest: {words}", words=escape(words))
    period = wording.say("last 7 days") if searched else wording.say("last 24 hours")
    shown = wording.say("{shown} of {all}", shown=len(entries), all=matching)
    heading = join((bold(title), join((shown, period, _data(data_at, zone, now, wording)), " · ")), "\n")
    closing = None
    if any(entry.mark is Mark.SEEN for entry in entries):
        closing = italic(wording.say("✓ you were told this before · /new shows only what you were not"))
    return headline_pages(heading, entries, now, wording, closing=closing)


def no_headlines(
    words: str | None,
    *,
    follows: bool,
    searched: bool,
    data_at: datetime | None,
    zone: str,
    now: datetime,
    wording: Wording,
) -> Card:
    data = _data(data_at, zone, now, wording)
    if searched:
        text = wording.say(
            "No story of the last 7 days says {words} · {data}", words=bold(escape(words or "")), data=data
        )
        follow = Button(wording.plain("Follow these words"), press("follow-words"))
        return Card(text, ((follow,),))
    if not follows:
        text = wording.say("You follow nothing yet, so there is nothing to show. Choose topics, or /follow any words.")
        return Card(text, ((Button(wording.plain("Choose topics"), press("topics")),),))
    return Card(wording.say("Nothing in your topics in the last 24 hours · {data}", data=data))


def nothing_new(
    since: datetime, data_at: datetime | None, *, follows: bool, zone: str, now: datetime, wording: Wording
) -> Card:
    if not follows:
        return no_headlines(None, follows=False, searched=False, data_at=data_at, zone=zone, now=now, wording=wording)
    return Card(
        wording.say(
            "Nothing new since {since} · {data}",
            since=wording.moment(since, zone, now),
            data=_data(data_at, zone, now, wording),
        )
    )


def story(
    story: Story,
    items: Sequence[Item],
    revisions: Sequence[StoryRevision],
    fits: Sequence[tuple[str, float, Sequence[str]]],
    rank: Rank,
    zone: str,
    now: datetime,
    wording: Wording,
) -> Card:
    """The card of one story; `fits` are the followed topics by name, with the words that decided."""
    return Card(story_card(story, items, revisions, _why(fits, rank, wording), zone, now, wording))


def story_gone(wording: Wording) -> TelegramHtml:
    return wording.say("That story is no longer stored.")


def _why(fits: Sequence[tuple[str, float, Sequence[str]]], rank: Rank, wording: Wording) -> list[TelegramHtml]:
    lines = [
        wording.say(
            "• {topic}: {reasons}",
            topic=escape(name),
            reasons=wording.listed(escape(reason) for reason in reasons) if reasons else escape(f"{score:.2f}"),
        )
        for name, score, reasons in fits[:4]
    ]
    if not lines:
        lines.append(wording.say("• it is in none of your topics"))
    lines.append(
        wording.say(
            "• weight {total}: breadth {breadth}, freshness {fresh}, fit {fit}",
            total=f"{rank.total:.1f}",
            breadth=f"{rank.breadth:.1f}",
            fresh=f"{rank.freshness:.2f}",
            fit=f"{rank.fit:.2f}",
        )
    )
    return lines


def _data(data_at: datetime | None, zone: str, now: datetime, wording: Wording) -> TelegramHtml:
    if data_at is None:
        return wording.say("no source has answered yet")
    return wording.say("data from {when}", when=wording.moment(data_at, zone, now))
