"""Quiet hours: choosing them, and what they mean."""

from collections.abc import Sequence
from datetime import datetime

from bot.core.buttons import Button, press
from bot.core.cards import Card, back_button, in_rows, undo_button
from bot.core.cards.settings import next_line
from bot.core.markup import bold, code, join, raw, shorten
from bot.core.schedule import Fire
from bot.core.subscriptions import Chat
from bot.core.wording import Wording

OFFERED = ("22:00-07:00", "23:00-07:00", "23:00-08:00", "00:00-08:00")


def choose_quiet(chat: Chat, wording: Wording) -> Card:
    text = join(
        (
            bold(wording.say("🌙 Quiet hours")),
            wording.say(
                "In these hours nothing comes by itself: what was due then comes in one message when they end. "
                "What you ask for is answered at any hour."
            ),
            wording.say("Choose some, or write them, such as <i>21:30-06:15</i>."),
        ),
        "\n\n",
    )
    chosen = str(chat.quiet)
    buttons = [
        Button(
            f"✅ {_shown(hours)}" if hours == chosen else _shown(hours),
            press("quiet", *hours.replace(":", "").split("-")),
        )
        for hours in OFFERED
    ]
    off = Button(
        wording.plain("No quiet hours") if chat.quiet else f"✅ {wording.plain('No quiet hours')}",
        press("quiet", "off"),
    )
    return Card(text, (*in_rows(buttons, 2), (off,), (back_button("settings", wording),)))


def quiet_set(chat: Chat, fires: Sequence[Fire], undo_id: int, now: datetime, wording: Wording) -> Card:
    if chat.quiet is None:
        lines = [wording.say("No quiet hours: briefings come at their times.")]
    else:
        lines = [
            wording.say(
                "🌙 Quiet from {begin} to {end}. What was due then comes at {end}, in one message.",
                begin=bold(raw(wording.clock(chat.quiet.begin))),
                end=bold(raw(wording.clock(chat.quiet.end))),
            )
        ]
    if fires:
        lines.append(next_line(chat, fires, now, wording))
    return Card(join(lines, "\n"), ((undo_button(undo_id, wording), back_button("settings", wording)),))


def bad_quiet(text: str, wording: Wording) -> Card:
    return Card(
        wording.say(
            "I cannot read {text} as quiet hours. Write two times, such as <i>/settings quiet 22:00-07:00</i>, or "
            "<i>/settings quiet off</i>. Nothing was changed.",
            text=code(shorten(text, 40) or "…"),
        )
    )


def _shown(hours: str) -> str:
    return hours.replace("-", " – ")
