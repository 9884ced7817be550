"""How a story stands to its reader, on its card: more or less of its kind, muted, and the buttons that say so."""

from dataclasses import dataclass, field

from bot.core.buttons import Button, Keyboard, press
from bot.core.markup import TelegramHtml, bold, escape, shorten
from bot.core.tastes import Leaning
from bot.core.wording import Wording

HEADLINE_CHARS = 80


@dataclass(frozen=True, slots=True)
class Stance:
    """What a chat said of a story, and what follows from its other answers."""

    said: int = 0  # 1 more like this, -1 less, 0 nothing
    leaning: Leaning = field(default_factory=Leaning)
    muted: bool = False


def stance_lines(stance: Stance, wording: Wording) -> list[TelegramHtml]:
    lines = []
    if stance.said > 0:
        lines.append(wording.say("• 👍 You asked for more like this."))
    if stance.said < 0:
        lines.append(wording.say("• 👎 You asked for less like this."))
    if stance.leaning.towards is not None:
        liked = bold(escape(shorten(stance.leaning.towards.headline, HEADLINE_CHARS)))
        lines.append(wording.say("• Higher up: you asked for more like {headline}", headline=liked))
    if stance.leaning.away_from is not None:
        disliked = bold(escape(shorten(stance.leaning.away_from.headline, HEADLINE_CHARS)))
        lines.append(wording.say("• Further down: you asked for less like {headline}", headline=disliked))
    if stance.muted:
        lines.append(wording.say("• 🔕 Muted: it does not come to you again, whatever it says next."))
    return lines


def stance_buttons(story_id: int, stance: Stance, wording: Wording) -> Keyboard:
    """Each button names what it makes true, not a change of what is: pressed twice it does the same."""
    more = Button(wording.plain("👍 More like this"), press("taste", story_id, 1))
    if stance.said > 0:
        more = Button(wording.plain("✅ More like this"), press("taste", story_id, 0))
    less = Button(wording.plain("👎 Less like this"), press("taste", story_id, -1))
    if stance.said < 0:
        less = Button(wording.plain("✅ Less like this"), press("taste", story_id, 0))
    mute = Button(wording.plain("🔕 Mute story"), press("mute-story", story_id, 1))
    if stance.muted:
        mute = Button(wording.plain("🔔 Unmute story"), press("mute-story", story_id, 0))
    return ((more, less), (mute,))


def taste_taken(sign: int, wording: Wording) -> str:
    if sign == 0:
        return wording.plain("Taken back.")
    if sign > 0:
        return wording.plain("Noted: stories like this come higher up.")
    return wording.plain("Noted: stories like this come further down.")


def story_muted(wording: Wording, *, muted: bool) -> str:
    return wording.plain("Muted.") if muted else wording.plain("No longer muted.")
