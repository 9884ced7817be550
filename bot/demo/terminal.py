"""The demo without a browser: one person's chat in the terminal.

What the bot writes is printed with its buttons numbered; a number presses the button, anything else is said. The
reading and the printing come from outside, so that this works on a pipe and in a test.
"""

import asyncio
import os
import sys
import threading
from collections.abc import Callable
from contextlib import suppress

from bot.demo.emulator import Emulator
from bot.demo.people import NotHeardError, Person
from bot.demo.state import Message
from bot.demo.transcript import Wraps, body, heading

HINT = "Type a message, or the number of a button. /start begins, Ctrl-C ends."
ANSWER_S = 5.0  # so long a line waits for the answer to the one before
QUIET_S = 0.7  # a bot that says nothing for so long has said it all
PLAIN: Wraps = {}
COLOURS: Wraps = {
    "bold": ("\x1b[1m", "\x1b[22m"),
    "italic": ("\x1b[3m", "\x1b[23m"),
    "underline": ("\x1b[4m", "\x1b[24m"),
    "strikethrough": ("\x1b[9m", "\x1b[29m"),
    "text_link": ("\x1b[4;36m", "\x1b[24;39m"),
    "bot_command": ("\x1b[36m", "\x1b[39m"),
    "code": ("\x1b[36m", "\x1b[39m"),
}
DIM, BRIGHT, RESET = "\x1b[2m", "\x1b[1;32m", "\x1b[0m"


class Terminal:
    def __init__(
        self, emulator: Emulator, person: Person, show: Callable[[str], None], *, colours: bool = False
    ) -> None:
        self.emulator = emulator
        self.person = person
        self.show = show
        self.colours = colours
        self._shown = 0  # how far into the chat's log
        self._texts: dict[int, str] = {}  # what each message read when it was printed last
        self._pressable: Message | None = None  # the message whose buttons the numbers mean

    async def run(self, typed: "asyncio.Queue[str | None]") -> None:
        """Until `typed` gives None (the end of the input) or the task is cancelled."""
        self.show(self._dim(HINT))
        printing = asyncio.create_task(self._print_all())
        try:
            while (line := await typed.get()) is not None:
                before = len(self.person.chat.log)
                if line.strip():
                    await self.take(line.strip())
                    await self._answered(before)
        finally:
            self.print_news()
            printing.cancel()
            await asyncio.gather(printing, return_exceptions=True)

    async def take(self, line: str) -> None:
        """One line a person typed."""
        message = self._pressable
        if message is not None and line.isdigit() and 1 <= int(line) <= len(message.buttons):
            await self._press(message, int(line))
        else:
            await self.person.says(line)

    async def _answered(self, before: int) -> None:
        """Come back when the bot has answered what stood in the log before, and has no more to say.

        Lines come faster from a pipe than from a keyboard: the next one may be the number of a button in the answer.
        """
        log, bot = self.person.chat.log, self.emulator.realm.bot

        def has_spoken() -> bool | None:
            return any(change.message.sender is bot and change.what != "pressed" for change in log[before:]) or None

        with suppress(TimeoutError):
            await self.emulator.bell.until(has_spoken, ANSWER_S)
            while True:
                said = len(log)
                await self.emulator.bell.until(lambda said=said: len(log) > said or None, QUIET_S)  # type: ignore[misc]

    async def _press(self, message: Message, number: int) -> None:
        button = [button for row in message.rows for button in row][number - 1]
        try:
            answer = await self.person.presses(message, button["text"])
        except NotHeardError:
            self.show(self._dim("(the bot does not answer)"))
            return
        if answer.url:
            self.show(self._dim(f"→ {answer.url}"))
        elif answer.text:
            self.show(f"❗ {answer.text}" if answer.show_alert else self._dim(f"· {answer.text}"))

    async def _print_all(self) -> None:
        while True:
            self.print_news()
            await self.emulator.bell.rings()

    def print_news(self) -> None:
        """What the bot wrote or changed since the last time; several edits at once are printed once."""
        news = self.person.chat.log[self._shown :]
        self._shown = len(self.person.chat.log)
        for message in dict.fromkeys(change.message for change in news if change.what != "pressed"):
            if message.sender is self.emulator.realm.bot and not message.deleted:
                self.show(self.drawn(message))
                if message.buttons:
                    self._pressable = message

    def drawn(self, message: Message) -> str:
        """A message as it is printed, its buttons numbered through; only these where its words are known already."""
        rows, number = [], 0
        for row in message.rows:
            words = []
            for button in row:
                number += 1
                words.append(f"{self._bright(str(number))} {button['text']}")
            rows.append("   ".join(words))
        keys = [self._dim("write: ") + " / ".join(message.reply_buttons)] if message.reply_buttons else []
        text = body(message, COLOURS if self.colours else PLAIN)
        if rows and self._texts.get(message.id) == text:
            return "\n" + "\n".join(f"  {row}" for row in rows)
        self._texts[message.id] = text
        indented = "\n".join(
            f"  {line}".rstrip() for line in [*text.split("\n"), *([""] if rows else []), *rows, *keys]
        )
        return f"\n{self._dim(heading(message))}\n{indented}"

    def _dim(self, text: str) -> str:
        return f"{DIM}{text}{RESET}" if self.colours else text

    def _bright(self, text: str) -> str:
        return f"{BRIGHT}[{text}]{RESET}" if self.colours else f"[{text}]"


def typed_lines() -> "asyncio.Queue[str | None]":
    """What is typed into the terminal, line by line; None at its end.

    A thread reads, since a terminal cannot be awaited everywhere; it is a daemon, so Ctrl-C does not wait for Enter.
    It reads past sys.stdin, whose lock the interpreter wants for itself when it ends.
    """
    lines: asyncio.Queue[str | None] = asyncio.Queue()
    loop = asyncio.get_running_loop()

    def read() -> None:
        rest = b""
        with suppress(RuntimeError, OSError):  # the loop has ended, or the terminal is gone
            while chunk := os.read(sys.stdin.fileno(), 4096):
                *whole, rest = (rest + chunk).split(b"\n")
                for line in whole:
                    loop.call_soon_threadsafe(lines.put_nowait, line.decode("utf-8", "replace"))
            loop.call_soon_threadsafe(lines.put_nowait, rest.decode("utf-8", "replace"))
            loop.call_soon_threadsafe(lines.put_nowait, None)

    threading.Thread(target=read, name="keyboard", daemon=True).start()
    return lines


async def chat(emulator: Emulator, person: Person, show: Callable[[str], None] = print) -> None:
    """The chat in this terminal, until the input ends or the task is cancelled."""
    await Terminal(emulator, person, show, colours=sys.stdout.isatty()).run(typed_lines())
