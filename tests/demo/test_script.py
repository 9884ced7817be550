"""The script of `demo --check`, played to a bot that does well and to one that does not."""

import re
from datetime import timedelta
from typing import Any

from bot.demo.emulator import Emulator
from bot.demo.script import ONBOARDING, STEPS, play_as
from tests.demo.small_bot import SmallBot

UNDO = "Undo"
ANSWERS: dict[str, tuple[str, list[str]]] = {
    "/start": ("What do you care about?", ["World", "Science", "Done"]),
    "Done": ("Where are you?", ["UTC", "Europe/Berlin"]),
    "UTC": ("When shall it come?", ["07:00", "08:00"]),
    "08:00": ("<b>Your first briefing</b>", ["1", "2", "More"]),
    "/latest": ("The latest", ["1", "2"]),
    "1": ("Kestrel Wire and two others", []),
    "/follow": ("EU rules for AI chips: 3 stories in the last 7 days", ["Follow this", "Cancel"]),
    "Follow this": ("You follow EU rules for AI chips", [UNDO]),
    "/digest": ("Next: 08:00 tomorrow", []),
    "/schedule": ("Daily at 08:00", [UNDO]),
    "/new": ("Nothing new", []),
    "/unfollow": ("No more of EU rules for AI chips", [UNDO]),
    UNDO: ("You follow it again", []),
    "/help": ("/follow and others", []),
    "/privacy": ("What is stored: little", []),
}


class WellBehavedBot(SmallBot):
    """Answers each command and each button with the message of the table; a topic is ticked in place."""

    async def answer(self, message: dict[str, Any]) -> None:
        await self.give(message["chat"]["id"], message["text"].split()[0])

    async def pressed(self, query: dict[str, Any]) -> None:
        message, label = query["message"], query["data"]
        await self.call("answerCallbackQuery", callback_query_id=query["id"])
        if label in {"World", "Science"}:
            where = {"chat_id": message["chat"]["id"], "message_id": message["message_id"]}
            buttons = message["reply_markup"]["inline_keyboard"]
            await self.call(
                "editMessageText", **where, text=f"{label} it is", reply_markup={"inline_keyboard": buttons}
            )
        else:
            await self.give(message["chat"]["id"], label)

    async def give(self, chat_id: int, what: str) -> None:
        text, buttons = ANSWERS[what]
        keyboard = {"inline_keyboard": [[{"text": label, "callback_data": label} for label in buttons]]}
        params = {"chat_id": chat_id, "text": text, "parse_mode": "HTML", "reply_markup": keyboard}
        await self.call("sendMessage", **params)


async def test_a_bot_that_does_well_passes(emulator: Emulator) -> None:
    async with WellBehavedBot(emulator):
        played = await play_as(emulator, emulator.person("Alice"), patience_s=5)
    assert played.failures == []
    assert played.first_briefing_after is not None
    assert "→ /start" in played.transcript
    assert "*Your first briefing*" in played.transcript
    assert "[ Follow this ] [ Cancel ]" in played.transcript
    assert "World ]\n\nAlice presses [ Science ]" in played.transcript  # the edit between is not shown again
    assert "(edited)\n  Science it is" in played.transcript


async def test_each_failure_is_a_sentence_and_the_play_goes_on(emulator: Emulator) -> None:
    async with SmallBot(emulator):
        soon = timedelta(seconds=0.05)
        played = await play_as(emulator, emulator.person("Alice"), patience_s=0.05, first_within=soon)
    assert not played.ok
    told = "\n".join(played.failures)
    assert "Alice could not read what is stored" in told
    assert "Alice could not see the latest" not in told
    assert all(re.fullmatch(r"[A-Z].*\.", failure) for failure in played.failures)


async def test_what_telegram_refused_and_what_slipped_through_is_told(emulator: Emulator) -> None:
    alice = emulator.person("Alice")
    async with WellBehavedBot(emulator) as bot:
        await alice.says("/help")
        await bot.call("sendMessage", chat_id=alice.id, text="Fish &amp;amp; chips", parse_mode="HTML")
        async with bot.session.post("sendMessage", json={"chat_id": alice.id, "text": "<p>", "parse_mode": "HTML"}):
            pass
        played = await play_as(emulator, alice, patience_s=5)
    assert "shows '&amp;' to its reader" in played.failures[-1]
    assert "Telegram would have refused sendMessage: Bad Request: can't parse entities" in played.failures[0]


def test_the_tables_can_be_read() -> None:
    for _, pattern in ONBOARDING:
        re.compile(pattern)
    for step in STEPS:
        assert bool(step.says) != bool(step.presses)
        assert step.hears or step.offers
