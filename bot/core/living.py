"""Living messages: a message that told a story says what the story says now.

Only the story's own paragraph changes; its number, the other stories and the buttons stay as they went out. Where
nothing but an age would differ, nothing has visibly changed.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.core.cards import tracks
from bot.core.digests import Mark
from bot.core.markup import (
    ENTITIES_MAX,
    MESSAGE_UTF16,
    TelegramHtml,
    count_entities,
    escape,
    join,
    moment,
    raw,
    width_utf16,
)
from bot.core.render import numbered, story_body
from bot.core.schedule import zone_info
from bot.core.stories import Story
from bot.core.wording import Wording

FROZEN_AFTER = timedelta(hours=48)  # a message older than this stays as it is: nobody looks there for news
# How long an edit waits for more of the same: the newest state wins, and no message is edited more often than this.
COLLECTED_FOR = timedelta(minutes=3)

_Draw = Callable[[TelegramHtml], TelegramHtml]

_GAP = "\n\n"  # between the blocks of a message; no block has an empty line in it
_HERE = "\0"  # where a text says how old it is; escape() lets no NUL into one


@dataclass(frozen=True, slots=True)
class Grown:
    """A story as it is now, and how this message told it."""

    story: Story
    number: int
    told_revision: int
    told_before: bool  # the chat knew it when this message told it as changed

    @property
    def mark(self) -> Mark:
        return Mark.CHANGED if self.told_before or self.story.revision > self.told_revision else Mark.NEW


def retold(
    text: TelegramHtml, stories: Sequence[Grown], zone: str, sent_at: datetime, wording: Wording, room_utf16: int
) -> TelegramHtml | None:
    """A digest's message with these stories as they are now; None when nothing visible has changed.

    `room_utf16` is what the whole message may measure. A story that grew too long for it loses its lead rather than
    keeping old news, and one that does not fit even so stays as it was told.
    """
    if "<" not in text:  # Telegram could not read its markup, and it went out without
        return None
    blocks = [raw(block) for block in text.split(_GAP)]
    changed = False
    for grown in stories:
        sign = numbered(grown.number)
        at = next((place for place, block in enumerate(blocks) if block.startswith(sign)), None)
        if at is None:
            continue
        old = raw(blocks[at].removeprefix(sign))
        for story in _shorter(grown.story):
            new = _redrawn(
                old,
                lambda when, story=story, mark=grown.mark: story_body(story, mark, story.change, when, wording),  # type: ignore[misc]
                updated(story, zone, sent_at, wording),
            )
            if new is None:
                break
            candidate = [*blocks[:at], raw(f"{sign}{new}"), *blocks[at + 1 :]]
            whole = join(candidate, _GAP)
            if width_utf16(whole) <= room_utf16 and count_entities(whole) <= ENTITIES_MAX:
                blocks, changed = candidate, True
                break
    return join(blocks, _GAP) if changed else None


def retold_update(
    text: TelegramHtml, story: Story, zone: str, sent_at: datetime, wording: Wording, room_utf16: int
) -> TelegramHtml | None:
    """The message of a tracked story's update, likewise."""
    when = updated(story, zone, sent_at, wording)
    new = _redrawn(text, lambda when: tracks.update(story, sent_at, wording, when=when).text, when)
    return new if new is not None and width_utf16(new) <= room_utf16 else None


def room_below(above: TelegramHtml | None) -> int:
    """What a message may measure under these words."""
    return MESSAGE_UTF16 - (width_utf16(above) + len(_GAP) if above else 0)


def updated(story: Story, zone: str, sent_at: datetime, wording: Wording) -> TelegramHtml:
    """When the story last moved, counted on by the reader's app; for others the clock's time, with the day when that
    is not the message's own.
    """
    info = zone_info(zone)
    local = story.updated_at.astimezone(info)
    shown = escape(wording.clock(local.time()))
    if local.date() != sent_at.astimezone(info).date():
        shown = wording.say("{weekday} {clock}", weekday=wording.short_day(local.date()), clock=shown)
    return wording.say("updated {when}", when=moment(story.updated_at, shown))


def _redrawn(old: TelegramHtml, draw: _Draw, when: TelegramHtml) -> TelegramHtml | None:
    """What `draw` gives for this `when`; None where the old text is the same but for when."""
    before, _, after = draw(raw(_HERE)).partition(_HERE)
    if len(old) >= len(before) + len(after) and old.startswith(before) and old.endswith(after):
        return None
    return draw(when)


def _shorter(story: Story) -> tuple[Story, ...]:
    """The story, then with less and less around its headline."""
    return (story, replace(story, lead=story.lead[:1]), replace(story, lead=(), headings=()))
