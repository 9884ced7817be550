"""Digests, headline lists and story cards as messages.

Stories are blocks; messages are packed from whole blocks, so no tag is ever cut. Everything a publisher wrote is
escaped here, once.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import NamedTuple

from bot.core.buttons import Button, Keyboard, Press, press
from bot.core.digests import Digest, EditionKind, Entry, Mark, Receipt
from bot.core.feeds import Trouble
from bot.core.leads import LeadSentence
from bot.core.markup import (
    TelegramHtml,
    bold,
    count_entities,
    escape,
    italic,
    join,
    link,
    moment,
    pack,
    pack_widths,
    quote,
    raw,
    shorten,
    width_utf16,
)
from bot.core.stories import Story
from bot.core.wording import Wording, mark

HEADLINE_CHARS = 220
ROW_CHARS = 120  # of a headline in a list to look over
LEAD_SENTENCE_CHARS = 320
SOURCES_NAMED = 2
TROUBLED_NAMED = 3
MARKS = {Mark.NEW: "", Mark.CHANGED: " ✏️", Mark.SEEN: " ✓"}
ENDS_KEPT = 4096  # headings and closings; chats told at one moment share them
BUTTONS_A_ROW = 5  # numbers stay wide enough to be hit with a thumb


class Page(NamedTuple):
    """One message, and the stories it tells, in order."""

    text: TelegramHtml
    keyboard: Keyboard
    stories: tuple[Story, ...]


@dataclass(frozen=True, slots=True)
class Names:
    """How this reader calls the topics: {topic id: name with its emoji}."""

    topics: Mapping[int, str]

    def of(self, topic_id: int) -> str:
        return self.topics.get(topic_id, "")


class Drawn(NamedTuple):
    """A piece of a message that is never cut, with what Telegram counts of it."""

    text: TelegramHtml
    width_utf16: int
    entities: int


class Blocks:
    """What digests of one moment have in common in one language, drawn once for all chats that get it."""

    def __init__(self, now: datetime, wording: Wording) -> None:
        self.now = now
        self.wording = wording
        self._stories: dict[tuple[int, int], Drawn] = {}  # by story and revision, as news
        self._retold: dict[tuple[int, int, Mark], Drawn] = {}
        self._leads: dict[tuple[int, str | None], Drawn] = {}  # by number and topic
        self._ends: dict[object, Drawn] = {}
        self._footers: dict[tuple[int, int], Keyboard] = {}

    def story(self, number: int, entry: Entry, title: str | None) -> tuple[str, int, int]:
        """A story under its number, as `Drawn` is; its topic's name travels with the first, and never ends a message
        alone.
        """
        text, width, entities = self._body(entry)
        lead, lead_width, lead_entities = self._leads.get((number, title)) or self._lead(number, title)
        return lead + text, lead_width + width, lead_entities + entities

    def _body(self, entry: Entry) -> Drawn:
        story = entry.story
        if entry.mark is Mark.NEW:
            known = self._stories.get((story.id, story.revision))
            if known is None:
                known = self._stories[story.id, story.revision] = self._drawn(entry)
            return known
        known = self._retold.get((story.id, story.revision, entry.mark))
        if known is None:
            known = self._retold[story.id, story.revision, entry.mark] = self._drawn(entry)
        return known

    def _drawn(self, entry: Entry) -> Drawn:
        return _counted(entry_body(entry, self.now, self.wording))

    def _lead(self, number: int, title: str | None) -> Drawn:
        lead = raw(numbered(number)) if title is None else raw(f"{bold(escape(title))}\n\n{numbered(number)}")
        known = self._leads[number, title] = _counted(lead)
        return known

    def heading(self, digest: Digest, zone: str) -> Drawn:
        # It tells minutes: who was told in the same one shares it.
        period = (digest.period_from.replace(second=0, microsecond=0), digest.period_to)
        data_at = digest.receipt.data_at if digest.kind is EditionKind.NEW else None
        return self._end(
            (digest.kind, digest.day, period, digest.receipt.shown, data_at, digest.late_for, digest.held, zone),
            lambda: _heading(digest, zone, self.now, self.wording),
        )

    def closing(self, digest: Digest) -> Drawn:
        receipt = digest.receipt
        counts = (receipt.items, receipt.stories, receipt.shown, receipt.sources_ok, receipt.sources)
        return self._end((counts, digest.troubles, digest.silences), lambda: _closing(digest, self.wording))

    def _end(self, key: object, draw: Callable[[], TelegramHtml]) -> Drawn:
        known = self._ends.get(key)
        if known is None:
            if len(self._ends) >= ENDS_KEPT:
                self._ends.clear()
            known = self._ends[key] = _counted(draw())
        return known

    def footer(self, left_out: int, page: int) -> Keyboard:
        known = self._footers.get((left_out, page))
        if known is None:
            known = self._footers[left_out, page] = _footer(left_out, page, self.wording)
        return known


def _counted(text: TelegramHtml) -> Drawn:
    return Drawn(text, width_utf16(text), count_entities(text))


def digest_pages(digest: Digest, names: Names, zone: str, blocks: Blocks) -> tuple[Page, ...]:
    """A digest as messages, each within Telegram's limit; the numbers run through all of them."""
    pieces: list[tuple[str, int, int]] = [blocks.heading(digest, zone)]
    stories: list[Story] = []
    number = first_number = digest.leaf.first_number
    for section in digest.sections:
        title = names.of(section.topic_id) or None
        for entry in section.entries:
            pieces.append(blocks.story(number, entry, title))
            stories.append(entry.story)
            title = None
            number += 1
    pieces.append(blocks.closing(digest))
    texts, widths, entities = zip(*pieces, strict=True)
    pages: list[Page] = []
    number = first_number
    for some in pack_widths(widths, entities):
        here = tuple(stories[max(0, some.start - 1) : some.stop - 1])  # the heading stands before the first
        keyboard = number_buttons(number, here)
        number += len(here)
        if some.stop == len(texts):
            keyboard = (*keyboard, *blocks.footer(digest.left_out, digest.leaf.page))
        pages.append(Page(raw("\n\n".join(texts[some.start : some.stop])), keyboard, here))
    return tuple(pages)


def headline_page(
    heading: TelegramHtml,
    entries: Sequence[Entry],
    first_number: int,
    now: datetime,
    wording: Wording,
    closing: TelegramHtml | None = None,
) -> Page:
    """A numbered list to look over: two lines a story. One message, with as many of the entries as it has room for."""
    rows = [headline_row(number, entry, now, wording) for number, entry in enumerate(entries, first_number)]
    ends = [closing] if closing else []
    while len(pack([heading, *rows, *ends])) > 1:
        rows.pop()
    stories = tuple(entry.story for entry in entries[: len(rows)])
    return Page(join([heading, *rows, *ends], "\n\n"), number_buttons(first_number, stories), stories)


def headline_row(number: int, entry: Entry, now: datetime, wording: Wording) -> TelegramHtml:
    title = link(wording.isolated(escape(shorten(entry.story.headline, ROW_CHARS))), entry.story.link)
    about = wording.say("{sources} · {age}", sources=sources_line(entry.story, wording), age=_age(entry, now, wording))
    lines = [join((raw(f"{number}. "), bold(title), raw(MARKS[entry.mark])))]
    if entry.mark is Mark.CHANGED:
        lines.append(changed_line(entry.change, wording))
    return join((*lines, italic(about)), "\n")


def numbered(number: int) -> str:
    """What a story begins with, and nothing else in a message does."""
    return f"{number}. "


def repeat_notice(wording: Wording) -> TelegramHtml:
    """What stands above a message that may have arrived before."""
    return italic(wording.say("↻ This may be a repeat: I lost the answer the first time."))


def entry_body(entry: Entry, now: datetime, wording: Wording) -> TelegramHtml:
    """One story: linked headline, what changed, a line or two, who says so, how old."""
    # A digest is often read hours after it came: its ages go on counting.
    age = moment(entry.story.newest_at, _age(entry, now, wording))
    return story_body(entry.story, entry.mark, entry.change, age, wording)


def story_body(story: Story, mark: Mark, change: str | None, when: TelegramHtml, wording: Wording) -> TelegramHtml:
    """The same with words of its own for `when`; no empty line is in it."""
    title = link(wording.isolated(escape(shorten(story.headline, HEADLINE_CHARS))), story.link)
    lines = [join((bold(title), raw(MARKS[mark])))]
    if mark is Mark.CHANGED:
        lines.append(changed_line(change, wording))
    if story.lead:
        lines.append(lead_quote(story.lead, wording, named=len(story.sources) > 1))
    elif story.headings:
        lines.append(quote(join((escape(shorten(heading, 90)) for heading in story.headings), " · ")))
    lines.append(italic(wording.say("{sources} · {age}", sources=sources_line(story, wording), age=when)))
    return join(lines, "\n")


def changed_line(change: str | None, wording: Wording) -> TelegramHtml:
    if change:
        return wording.say("Changed: {change}", change=bold(escape(change)))
    return wording.say("Changed since you were told")


def lead_quote(lead: Sequence[LeadSentence], wording: Wording, *, named: bool) -> TelegramHtml:
    """The chosen sentences; where a story has several sources each sentence says whose it is."""
    parts = []
    for sentence in lead:
        shown = shorten(sentence.text, LEAD_SENTENCE_CHARS) + ("…" if sentence.cut else "")
        text = wording.isolated(escape(shown))
        parts.append(join((text, raw(" — "), italic(escape(sentence.source)))) if named else text)
    return quote(join(parts, "\n"), expandable=len(lead) > 1)


def sources_line(story: Story, wording: Wording) -> TelegramHtml:
    """`Orbit Wire, The Meridian +2`."""
    names = [escape(shorten(name, 40)) for name in story.sources[:SOURCES_NAMED]]
    more = len(story.sources) - len(names)
    return join((wording.listed(names), raw(f" +{more}"))) if more > 0 else wording.listed(names)


def receipt_line(receipt: Receipt, wording: Wording) -> TelegramHtml:
    """`412 items → 96 stories → 7 shown · 14/15 sources ok`."""
    items = wording.count("{n} item", "{n} items", receipt.items)
    stories = wording.count("{n} story", "{n} stories", receipt.stories)
    shown = wording.say("{n} shown", n=receipt.shown)
    sources = wording.say("{ok}/{all} sources ok", ok=receipt.sources_ok, all=receipt.sources)
    return raw(f"{items} → {stories} → {shown} · {sources}")


def _heading(digest: Digest, zone: str, now: datetime, wording: Wording) -> TelegramHtml:
    titles = {
        EditionKind.SLOT: wording.say("Your briefing"),
        EditionKind.NOW: wording.say("Your briefing"),
        EditionKind.NEW: wording.say("New for you"),
        EditionKind.MORE: wording.say("More for you"),
        EditionKind.FIRST: wording.say("Your first briefing"),
    }
    title = join((raw("🗞 "), bold(titles[digest.kind]), raw(" · "), wording.day(digest.day)))
    shown = wording.count("{n} story", "{n} stories", digest.receipt.shown)
    period = wording.say(
        "{stories} · {since} to {until}",
        stories=shown,
        since=wording.moment(digest.period_from, zone, now),
        until=wording.moment(digest.period_to, zone, now),
    )
    lines = [title, period]
    if digest.kind is EditionKind.NEW and digest.receipt.data_at is not None:
        # Somebody asks what is new now: when the sources were last looked at is part of the answer.
        data_at = wording.moment(digest.receipt.data_at, zone, now)
        lines[1] = join((period, wording.say("data from {when}", when=data_at)), " · ")
    if digest.late_for is not None:
        when = wording.moment(digest.late_for, zone, now)
        lines.append(wording.say("⏰ Late: this was for {when}. I was not running then.", when=when))
    if digest.held:
        lines.append(wording.say("🌙 This waited for the end of your quiet hours."))
    return join(lines, "\n")


def _closing(digest: Digest, wording: Wording) -> TelegramHtml:
    return join((italic(receipt_line(digest.receipt, wording)), *trouble_lines(digest, wording)), "\n")


def trouble_lines(digest: Digest, wording: Wording) -> list[TelegramHtml]:
    """A line for the sources that have failed for a day, one for those that have for a week, one for the silent."""
    told = {
        Trouble.DAY: mark("⚠️ For a day I could not read {sources}."),
        Trouble.WEEK: mark("⚠️ For a week I could not read {sources}."),
    }
    lines = []
    for trouble, sentence in told.items():
        names = [escape(shorten(title, 40)) for title, its in digest.troubles if its is trouble]
        if names:
            lines.append(wording.say(sentence, sources=_first_named(names, wording)))
    if digest.silences:
        silent = [
            wording.say(
                "{source} (for {silence}, usually every {rhythm})",
                source=shorten(feed.title, 40),
                silence=wording.span(digest.period_to - feed.last_new_item_at),
                rhythm=wording.span(feed.rhythm),
            )
            for feed in digest.silences
        ]
        lines.append(wording.say("💤 No news from {sources}.", sources=_first_named(silent, wording)))
    return lines


def _first_named(names: Sequence[TelegramHtml], wording: Wording) -> TelegramHtml:
    more = [raw(f"+{len(names) - TROUBLED_NAMED}")] if len(names) > TROUBLED_NAMED else []
    return wording.listed([*names[:TROUBLED_NAMED], *more])


def _footer(left_out: int, page: int, wording: Wording) -> Keyboard:
    turn = []
    if page > 1:
        turn.append(Button(wording.plain("‹ Previous"), press("leaf", page - 1)))
    if left_out:
        turn.append(Button(wording.plain("More +{n}", n=left_out), press("more", page + 1)))
    settings = Button(wording.plain("⚙️ Settings"), press("settings"))
    return ((*turn, settings),) if page == 1 else (tuple(turn), (settings,))


def number_buttons(first: int, stories: Sequence[Story]) -> Keyboard:
    """One number per story, in even rows."""
    buttons = [_number_button(number, story.id) for number, story in enumerate(stories, first)]
    rows = -(-len(buttons) // BUTTONS_A_ROW)
    size = -(-len(buttons) // rows) if rows else 1
    return tuple(tuple(buttons[start : start + size]) for start in range(0, len(buttons), size))


def _number_button(number: int, story_id: int) -> Button:
    return Button(str(number), _story_press(story_id))


@lru_cache(maxsize=2**14)  # at eight o'clock many chats get the same stories
def _story_press(story_id: int) -> Press:
    return press("story", story_id)


def _age(entry: Entry, now: datetime, wording: Wording) -> TelegramHtml:
    return wording.age(entry.story.newest_at, now)
