"""A story as it goes into chats we are not in: what it says, who says so, and the way to us. Nothing of the sharer."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.core.buttons import Button
from bot.core.cards import Card
from bot.core.digests import Entry
from bot.core.items import Item
from bot.core.markup import TelegramHtml, bold, escape, italic, join, link, plain, raw, shorten
from bot.core.render import HEADLINE_CHARS, lead_quote, sources_line
from bot.core.stories import Story
from bot.core.wording import Wording

TITLE_CHARS = 120
DESCRIPTION_CHARS = 200
SOURCES_LINKED = 8
HOME = "home"  # the payload of /start behind the button above the results


@dataclass(frozen=True, slots=True)
class Shareable:
    """How a story looks in the list of results, and the message it becomes."""

    id: str
    title: str
    description: str
    card: Card


def shareable(entry: Entry, items: Sequence[Item], username: str, now: datetime, wording: Wording) -> Shareable:
    story = entry.story
    about = wording.say(
        "{sources} · {age}", sources=sources_line(story, wording), age=wording.age(story.newest_at, now)
    )
    said = shorten(story.lead[0].text, DESCRIPTION_CHARS) if story.lead else ""
    description = "\n".join(part for part in (plain(about), said) if part)
    # The revision is part of the id: a client that kept the list of before does not take the one for the other.
    return Shareable(
        f"s{story.id}r{story.revision}",
        shorten(story.headline, TITLE_CHARS),
        description,
        shared(story, items, username, wording),
    )


def shared(story: Story, items: Sequence[Item], username: str, wording: Wording) -> Card:
    """The message: headline, lead, every source with its link, and a button that opens the story with us."""
    title = link(wording.isolated(escape(shorten(story.headline, HEADLINE_CHARS))), story.link)
    lines = [bold(title)]
    if story.lead:
        lines.append(lead_quote(story.lead, wording, named=len(story.sources) > 1))
    lines.append(italic(_linked(story, items, wording)))
    button = Button(wording.plain("Open in Newsbrief"), url=story_link(username, story.id))
    return Card(join(lines, "\n"), ((button,),))


def _linked(story: Story, items: Sequence[Item], wording: Wording) -> TelegramHtml:
    """The sources in the order they came, each with the newest it said."""
    newest = {item.source: item.link for item in items}
    named = [
        link(wording.isolated(escape(shorten(source, 40))), newest.get(source))
        for source in story.sources[:SOURCES_LINKED]
    ]
    more = len(story.sources) - len(named)
    return join((wording.listed(named), raw(f" +{more}"))) if more > 0 else wording.listed(named)


def story_link(username: str, story_id: int) -> str:
    """The address that opens this story with us, for whoever has it."""
    return f"https://t.me/{username}?start=s_{story_id}"


def share_words(story_id: int) -> str:
    """What an inline query says for this very story."""
    return f"s_{story_id}"


def asked_story(words: str) -> str | None:
    """The number of the story such a query names.

    >>> asked_story("s_12"), asked_story("moon")
    ('12', None)
    """
    return words.removeprefix("s_") if words.startswith("s_") else None


def home_button(wording: Wording, *, known: bool, found: bool) -> str:
    """What stands above the results."""
    if not found:
        return wording.plain("Nothing found · open Newsbrief")
    return wording.plain("Open Newsbrief") if known else wording.plain("Get your own news briefing")
