"""The chat without a browser."""

import asyncio

import pytest

from bot.demo.emulator import Emulator
from bot.demo.terminal import HINT, Terminal
from tests.demo.small_bot import SmallBot


class Screen:
    """What was printed; rings when something is."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.printed = asyncio.Event()

    def __call__(self, text: str) -> None:
        self.lines.append(text)
        self.printed.set()

    async def shows(self, words: str) -> str:
        async with asyncio.timeout(10):
            while not (found := [line for line in self.lines if words in line]):
                self.printed.clear()
                await self.printed.wait()
        return found[-1]


async def test_a_chat_with_numbers_for_buttons(emulator: Emulator) -> None:
    screen = Screen()
    typed: asyncio.Queue[str | None] = asyncio.Queue()
    alice = emulator.person("Alice")
    async with SmallBot(emulator):
        running = asyncio.create_task(Terminal(emulator, alice, screen).run(typed))
        await screen.shows(HINT)
        typed.put_nowait("/start\n")
        assert "  [1] World   [2] Science\n  [3] Technology   [4] Sport\n  [5] Done" in await screen.shows("Welcome!")
        typed.put_nowait("2\n")
        await screen.shows("· Science: noted")
        assert "(edited)" in await screen.shows("1 chosen")
        await alice.presses(alice.last, "science")
        await screen.shows("0 chosen")
        await emulator.answers.call(
            "editMessageReplyMarkup",
            {
                "chat_id": alice.id,
                "message_id": alice.last.id,
                "reply_markup": {"inline_keyboard": [[*alice.last.rows[-1], {"text": "Why", "callback_data": "why"}]]},
            },
        )
        assert (await screen.shows("[2] Why")).strip() == "[1] Done   [2] Why"
        typed.put_nowait("1")
        await screen.shows("❗ You pressed done")
        typed.put_nowait("77")
        await screen.shows("Sorry, I know /latest")
        assert alice.messages[-2].text == "77"
        typed.put_nowait(None)
        await running


async def test_lines_from_a_pipe_are_answered_one_after_the_other(emulator: Emulator) -> None:
    screen = Screen()
    typed: asyncio.Queue[str | None] = asyncio.Queue()
    for line in ("/start", "", "2", "hello", None):
        typed.put_nowait(line)
    async with SmallBot(emulator):
        await Terminal(emulator, emulator.person("Alice"), screen).run(typed)
    shown = "\n".join(screen.lines)
    order = [shown.index(words) for words in ("Welcome!", "1 chosen", "Sorry, I know /latest")]
    assert order == sorted(order)


@pytest.mark.parametrize("colours", [True, False])
async def test_formatting_is_shown_as_the_terminal_can(emulator: Emulator, *, colours: bool) -> None:
    alice = emulator.person("Alice")
    async with SmallBot(emulator):
        await alice.says("/start")
        message = await alice.hears("Welcome")
    drawn = Terminal(emulator, alice, print, colours=colours).drawn(message)
    assert ("\x1b[1mWelcome!\x1b[22m" in drawn) is colours
    assert ("\x1b" in drawn) is colours
