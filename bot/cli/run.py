"""newsbrief run: the bot."""

import asyncio
import gc
import signal
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.options import Config
from bot.config import load
from bot.errors import ConfigError, ConfigFault
from bot.loop import run_async

if TYPE_CHECKING:  # the parts themselves are imported when the command runs
    from bot.app import Newsbrief, Role

BOTFATHER = """\
A Telegram bot needs a token. It takes a minute:
  1. In Telegram open a chat with @BotFather and press Start.
  2. Send /newbot and give your bot a name and a username that ends in "bot".
  3. Copy the token it answers with (123456789:ABC…) and start again:
       TELEGRAM_BOT_TOKEN=123456789:ABC… newsbrief run
To look around without one: newsbrief demo"""


def run(
    config: Config = None,
    only: Annotated[
        str,
        typer.Option(help="Start only these roles, such as poll,digest: for several processes on one PostgreSQL."),
    ] = "",
) -> None:
    """Run the bot: poll feeds, compose digests, send them, answer people."""
    from bot.app import Newsbrief
    from bot.cli import logs
    from bot.connection import TokenError

    settings = load(config)
    roles = read_roles(only)
    logs.set_up(settings)
    try:
        run_async(_run(Newsbrief(settings, roles, notify=tell)))
    except TokenError as error:
        print(f"{error}\n\n{BOTFATHER}", file=sys.stderr)
        raise SystemExit(2) from None


def read_roles(only: str) -> "frozenset[Role]":
    """The roles named in --only; all of them when it is empty."""
    from bot.app import Role

    names = [name.strip() for name in only.split(",") if name.strip()]
    unknown = [name for name in names if name not in set(Role)]
    if unknown:
        known = ", ".join(Role)
        raise ConfigError("command line", (ConfigFault("--only", f"{unknown[0]} is no role", f"roles: {known}"),))
    return frozenset(Role(name) for name in names) or frozenset(Role)


def tell(sentence: str) -> None:
    """Something the operator should know now, log or not."""
    print(sentence, file=sys.stderr, flush=True)


async def _run(program: "Newsbrief") -> None:
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stopping.set)
    starting = asyncio.ensure_future(program.start())
    waiting = asyncio.ensure_future(stopping.wait())
    # SIGTERM while the network is away must end the wait, not be ignored by it.
    await asyncio.wait({starting, waiting}, return_when=asyncio.FIRST_COMPLETED)
    if not starting.done():
        starting.cancel()
        await asyncio.gather(starting, return_exceptions=True)
        return
    try:
        starting.result()
        # What is loaded by now stays: without this each full collection looks at all of it, for 40 ms.
        gc.collect()
        gc.freeze()
        name = f"@{program.bot_username}" if program.bot_username else "newsbrief"
        roles = ", ".join(sorted(program.roles))
        tell(f"{name} is running ({roles}). Ctrl-C stops it.")
        if await program.count_feeds() == 0:
            tell("There are no feeds yet: add [[feeds]] to config.toml, or `newsbrief feeds add URL`.")
        await waiting
        tell("Stopping: finishing what is under way …")
    finally:
        waiting.cancel()
        await program.stop()
