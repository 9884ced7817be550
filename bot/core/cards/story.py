"""The card of one story, and the page of all its sources."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.core.buttons import Button, Keyboard, press
from bot.core.cards import Card
from bot.core.cards.stories import Stance, stance_buttons
from bot.core.items import Item
from bot.core.markup import MESSAGE_UTF16, TelegramHtml, bold, escape, join, link, raw, shorten, width_utf16
from bot.core.render import HEADLINE_CHARS, lead_quote
from bot.core.stories import Story, StoryRevision
from bot.core.wording import Wording

VERSIONS_SHOWN = 6  # on the card, the newest; the page of sources has them all
VERSIONS_A_PAGE = 15
CHANGES_SHOWN = 8
RELATED_CHARS = 44  # of a headline on a button


@dataclass(frozen=True, slots=True)
class ShareWays:
    """How this story gets into other chats: by inline mode, where the bot has it, and by its address."""

    link: str
    inline_words: str | None  # None: inline mode is off


def story_card(
    story: Story,
    items: Sequence[Item],
    revisions: Sequence[StoryRevision],
    why: Sequence[TelegramHtml],
    related: Sequence[Story],
    stance: Stance,
    ways: ShareWays,
    zone: str,
    now: datetime,
    wording: Wording,
) -> Card:
    """Everything about one story: what it says, what changed, its versions with their links, why it is here."""
    sources: Mapping[int | None, str] = {item.id: item.source for item in items}
    versions = [_version(item, zone, now, wording) for item in _newest_first(items)[:VERSIONS_SHOWN]]
    changes = [_change(one, sources, zone, now, wording) for one in revisions[1:]][-CHANGES_SHOWN:]
    text = _fitting(story, items, changes, versions, why, wording)
    buttons = (*stance_buttons(story.id, stance, wording), _ways(story, ways, wording), *_related(related, wording))
    return Card(text, buttons)


def _fitting(
    story: Story,
    items: Sequence[Item],
    changes: Sequence[TelegramHtml],
    versions: Sequence[TelegramHtml],
    why: Sequence[TelegramHtml],
    wording: Wording,
) -> TelegramHtml:
    """As much as a message has room for. What goes first can be had elsewhere: versions on the page of sources, the
    oldest changes, and last what an article is made of.
    """
    while True:
        lines = [_headline(story, wording), *_told(story, wording)]
        if changes:
            lines.append(join((bold(wording.say("What changed")), *changes), "\n"))
        lines.append(join((_counts(story, items, wording), *versions, *_rest(items, versions, wording)), "\n"))
        if why:
            lines.append(join((bold(wording.say("Why it is here")), *why), "\n"))
        text = join(lines, "\n\n")
        if width_utf16(text) <= MESSAGE_UTF16:
            return text
        if versions:
            versions = versions[:-1]
        elif changes:
            changes = changes[1:]
        elif story.headings or story.summary:
            story = replace(story, headings=(), summary=None)
        else:
            story, why = replace(story, lead=story.lead[:1]), why[:1]


def _headline(story: Story, wording: Wording) -> TelegramHtml:
    return bold(link(wording.isolated(escape(shorten(story.headline, HEADLINE_CHARS))), story.link))


def sources_page(story: Story, items: Sequence[Item], offset: int, zone: str, now: datetime, wording: Wording) -> Card:
    """Every version under its source, each with its link; turned by editing the message."""
    # A feed that was renamed since has a name the story does not know yet.
    order = list(dict.fromkeys([*story.sources, *(item.source for item in items)]))
    by_source = sorted(items, key=lambda item: (order.index(item.source), item.published_at, item.id))
    shown = by_source[offset : offset + VERSIONS_A_PAGE]
    blocks = [join((_headline(story, wording), _counts(story, items, wording)), "\n")]
    for source in dict.fromkeys(item.source for item in shown):
        said = [_saying(item, zone, now, wording) for item in shown if item.source == source]
        blocks.append(join((bold(wording.isolated(escape(shorten(source, 60)))), *said), "\n"))
    turn = []
    if offset > 0:
        previous = max(0, offset - VERSIONS_A_PAGE)
        turn.append(Button(wording.plain("‹ Previous"), press("versions", story.id, previous)))
    if offset + len(shown) < len(items):
        turn.append(Button(wording.plain("More ›"), press("versions", story.id, offset + len(shown))))
    back = Button(wording.plain("‹ Back"), press("card", story.id))
    return Card(join(blocks, "\n\n"), ((*turn,), (back,)) if turn else ((back,),))


def _told(story: Story, wording: Wording) -> list[TelegramHtml]:
    """What the story says."""
    lines = []
    if story.lead:
        lines.append(lead_quote(story.lead, wording, named=True))
    if story.summary:
        # Beside the sources' own sentences, never instead of them, and plainly not a source's.
        lines.append(wording.say("🤖 A model's summary: {text}", text=raw(f"<i>{escape(story.summary)}</i>")))
    if story.headings:
        headings = (raw(f"• {escape(shorten(heading, 90))}") for heading in story.headings)
        lines.append(join((bold(wording.say("In this article")), *headings), "\n"))
    return lines


def _change(
    revision: StoryRevision, sources: Mapping[int | None, str], zone: str, now: datetime, wording: Wording
) -> TelegramHtml:
    when = wording.moment(revision.at, zone, now)
    what = bold(escape(shorten(revision.change, 120))) if revision.change else escape(shorten(revision.headline, 120))
    source = sources.get(revision.item_id)
    if source is None:
        return wording.say("• {when} · {change}", when=when, change=what)
    return wording.say("• {when} · {change} ({source})", when=when, change=what, source=shorten(source, 40))


def _counts(story: Story, items: Sequence[Item], wording: Wording) -> TelegramHtml:
    versions = wording.count("{n} version", "{n} versions", len(items))
    sources = wording.count("{n} source", "{n} sources", len(story.sources))
    return bold(raw(f"{versions} · {sources}"))


def _newest_first(items: Sequence[Item]) -> list[Item]:
    return sorted(items, key=lambda item: (item.published_at, item.id), reverse=True)


def _version(item: Item, zone: str, now: datetime, wording: Wording) -> TelegramHtml:
    """When, who, and the title as a link; and by whose feed, where it is not the publisher's own."""
    when = wording.moment(item.published_at, zone, now)
    source = shorten(item.source, 40)
    if item.via is None:
        return wording.say("• {when} {source}: {title}", when=when, source=source, title=_title(item, wording))
    return wording.say(
        "• {when} {source} (via {feed}): {title}",
        when=when,
        source=source,
        feed=shorten(item.via, 40),
        title=_title(item, wording),
    )


def _saying(item: Item, zone: str, now: datetime, wording: Wording) -> TelegramHtml:
    """The same under the name of the source."""
    when = wording.moment(item.published_at, zone, now)
    if item.via is None:
        return wording.say("• {when} {title}", when=when, title=_title(item, wording))
    return wording.say(
        "• {when} {title} (via {feed})", when=when, title=_title(item, wording), feed=shorten(item.via, 40)
    )


def _title(item: Item, wording: Wording) -> TelegramHtml:
    return link(wording.isolated(escape(shorten(item.title, 120))), item.link)


def _rest(items: Sequence[Item], versions: Sequence[TelegramHtml], wording: Wording) -> list[TelegramHtml]:
    more = len(items) - len(versions)
    return [wording.count("…and {n} more under “Sources”", "…and {n} more under “Sources”", more)] if more else []


def _ways(story: Story, ways: ShareWays, wording: Wording) -> tuple[Button, ...]:
    share = Button(wording.plain("↗ Share"), share=ways.inline_words) if ways.inline_words else None
    copy = Button(wording.plain("🔗 Copy link"), copy=ways.link)
    sources = Button(wording.plain("📰 Sources"), press("versions", story.id, 0))
    return tuple(button for button in (sources, share, copy) if button is not None)


def _related(stories: Sequence[Story], wording: Wording) -> Keyboard:
    """Each opens its own card."""
    return tuple(
        (
            Button(
                wording.plain("→ {headline}", headline=shorten(one.headline, RELATED_CHARS)), press("related", one.id)
            ),
        )
        for one in stories
    )
