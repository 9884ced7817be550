"""newsbrief demo: the whole product with no token and no network."""

import asyncio
import contextlib
import signal
import webbrowser
from collections.abc import Awaitable
from typing import TYPE_CHECKING, Annotated

import typer

from bot.loop import run_async

if TYPE_CHECKING:
    from bot.app import Newsbrief
    from bot.demo.world import DemoWorld

PORT = 8765


def demo(
    terminal: Annotated[bool, typer.Option("--terminal", help="Chat in the terminal instead of the browser.")] = False,
    check: Annotated[bool, typer.Option("--check", help="Play a scripted chat, print it, exit 0 or 1.")] = False,
    port: Annotated[
        int, typer.Option(min=0, max=65535, help="The chat page's port; another is taken when it is busy.")
    ] = PORT,
) -> None:
    """Try everything: the real program between a Bot API emulator and sample feeds, all on this machine."""
    good = run_async(_demo(terminal=terminal, check=check, port=port))
    raise typer.Exit(0 if good else 1)


async def _demo(*, terminal: bool, check: bool, port: int) -> bool:
    from bot.app import Newsbrief
    from bot.cli import logs
    from bot.config import build
    from bot.demo.world import DemoWorld

    stopping = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stopping.set)
    world = await DemoWorld.start(0 if check else port)
    try:
        # The environment may hold a real token or database: the demo must not touch them.
        settings = build(world.settings(), "the demo", environ={})
        logs.set_up(settings.model_copy(update={"log": settings.log.model_copy(update={"level": "warning"})}))
        program = Newsbrief(settings)
        await program.start()
        try:
            return await _play(world, program, stopping, terminal=terminal, check=check)
        finally:
            await program.stop()
    finally:
        await world.stop()


async def _play(
    world: "DemoWorld", program: "Newsbrief", stopping: asyncio.Event, *, terminal: bool, check: bool
) -> bool:
    if check:
        from bot.demo.script import play

        result = await play(world)
        print(result.transcript)
        for failure in result.failures:
            print(f"FAILED: {failure}")
        print("The demo works." if result.ok else f"{len(result.failures)} checks failed.")
        return result.ok
    if terminal:
        from bot.demo.terminal import chat

        await _until(stopping, chat(world.emulator, world.alice))
        return True
    if world.taken_port is not None:
        print(f"Port {world.taken_port} is busy, so this is another one.")
    print(f"@{program.bot_username} is running: no token, no network, nothing leaves this machine.")
    print(f"Open the chat: {world.page_url}")
    print(f"Its database: {world.folder} (gone when you stop). Ctrl-C ends all.")
    print("With a real bot: TELEGRAM_BOT_TOKEN=… newsbrief run")
    with contextlib.suppress(webbrowser.Error):
        await asyncio.to_thread(webbrowser.open, world.page_url)
    await stopping.wait()
    print("\nGoodbye.")
    return True


async def _until(stopping: asyncio.Event, work: Awaitable[None]) -> None:
    """Run until the work is done or somebody stops us."""
    tasks = {asyncio.ensure_future(work), asyncio.ensure_future(stopping.wait())}
    _, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in pending:
        task.cancel()
    await asyncio.gather(*pending, return_exceptions=True)
