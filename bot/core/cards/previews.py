"""What following a topic would bring, with its words as switches; nothing is stored before the button says so."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.core.buttons import Button, press
from bot.core.cards import Card, in_rows, undo_button
from bot.core.cards.topics import pace, story_lines
from bot.core.markup import TelegramHtml, bold, escape, italic, join, shorten
from bot.core.stories import Story
from bot.core.thresholds import THRESHOLD
from bot.core.wording import Wording

CHIPS_A_ROW = 3
CHIP_CHARS = 22


@dataclass(frozen=True, slots=True)
class ChipView:
    """A switch of the preview: its number, its phrase, whether it counts, how many stories of the week have it."""

    number: int
    phrase: str
    taken: bool
    stories: int


@dataclass(frozen=True, slots=True)
class PreviewView:
    """A preview as it is shown. `key` is in its buttons: only those of the newest preview count."""

    name: str
    count: int
    days: int
    hits: Sequence[Story]
    near_misses: Sequence[Story]
    key: str
    already: bool = False
    chips: Sequence[ChipView] = ()
    threshold: float = THRESHOLD
    can_narrow: bool = False
    can_widen: bool = False
    replaces: int | None = None  # the followed topic that is being worded anew


def preview(view: PreviewView, now: datetime, wording: Wording) -> Card:
    lines = [
        join((bold(wording.isolated(escape(shorten(view.name, 200)))), pace(view.count, wording, view.days)), " · ")
    ]
    fits = strictness(view.threshold, wording)
    if fits:
        lines[0] = join((lines[0], fits), "\n")
    if view.hits:
        lines.append(join((wording.say("It would have brought you:"), story_lines(view.hits, now, wording)), "\n"))
    else:
        lines.append(
            wording.say(
                "Nothing I have read lately fits. Follow it all the same, and you hear as soon as something does."
            )
        )
    if view.near_misses:
        lines.append(join((wording.say("Close, but left out:"), story_lines(view.near_misses, now, wording)), "\n"))
    if view.already and view.replaces is None:
        lines.append(wording.say("You follow this already."))
        return Card(join(lines, "\n\n"), ((Button(wording.plain("Topics"), press("topics")),),))
    lines.append(italic(_hint(view, wording)))
    chips = [Button(_chip(chip), press("chip", view.key, chip.number)) for chip in view.chips]
    rows = [*in_rows(chips, CHIPS_A_ROW), _volume(view, wording), _ends(view, wording)]
    return Card(join(lines, "\n\n"), tuple(row for row in rows if row))


def strictness(threshold: float, wording: Wording) -> TelegramHtml | None:
    if threshold > THRESHOLD:
        return wording.say("Only what fits best.")
    return wording.say("What fits loosely, too.") if threshold < THRESHOLD else None


def _hint(view: PreviewView, wording: Wording) -> TelegramHtml:
    if view.chips:
        return wording.say(
            "Tap a word to leave it out or take it in; its number says how many stories of the week have it."
        )
    return wording.say("Finer: commas between subjects, quotes around exact words, a minus before what to leave out.")


def _chip(chip: ChipView) -> str:
    phrase = shorten(chip.phrase.strip('"').replace("*", "…"), CHIP_CHARS)
    return f"{'✓' if chip.taken else '＋'} {phrase} {chip.stories}"


def _volume(view: PreviewView, wording: Wording) -> tuple[Button, ...]:
    row = []
    if view.can_narrow:
        row.append(Button(wording.plain("− Narrower"), press("volume", view.key, -1)))
    if view.threshold != THRESHOLD:
        row.append(Button(wording.plain("As usual"), press("volume", view.key, 0)))
    if view.can_widen:
        row.append(Button(wording.plain("＋ Wider"), press("volume", view.key, 1)))
    return tuple(row)


def _ends(view: PreviewView, wording: Wording) -> tuple[Button, ...]:
    if view.replaces is None:
        cancel = Button(wording.plain("Cancel"), press("cancel"))
        return (Button(wording.plain("✓ Follow"), press("follow", view.key)), cancel)
    keep = Button(wording.plain("Keep it as it was"), press("topic", view.replaces))
    return (Button(wording.plain("✓ Save"), press("follow", view.key)), keep)


def adjusted(name: str, count: int, days: int, undo_id: int, wording: Wording) -> Card:
    """A followed topic was worded anew."""
    saved = wording.say("Saved.")
    text = join((saved, join((bold(escape(name)), pace(count, wording, days)), " · ")), " ")
    return Card(text, ((Button(wording.plain("🏷 Topics"), press("topics")), undo_button(undo_id, wording)),))
