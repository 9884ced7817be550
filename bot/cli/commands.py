"""All commands, assembled."""

import os
from typing import Annotated

import typer

from bot import __version__
from bot.cli import check, demo, feeds, health, migrate, preview, replay, run, stats, transfer
from bot.cli.options import Config

app = typer.Typer(
    name="newsbrief",
    help="A self-hosted Telegram bot that briefs you on the news you asked for: each event once, and why.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"newsbrief {__version__}")
        raise typer.Exit


@app.callback()
def options(
    _version: Annotated[
        bool,
        typer.Option("--version", help="Show the version and exit.", callback=_show_version, is_eager=True),
    ] = False,
    config: Config = None,
) -> None:
    if config is not None:  # named before the command: it holds for any of them, as the environment's does
        os.environ["NEWSBRIEF_CONFIG"] = str(config)


# Each command file gives one function; its docstring is the help.
app.command("demo")(demo.demo)
app.command("run")(run.run)
app.command("check")(check.check)
app.command("health")(health.health)
app.command("preview")(preview.preview)
app.command("migrate")(migrate.migrate)
app.command("replay")(replay.replay)
app.command("stats")(stats.stats)
app.command("export")(transfer.export)
app.command("import")(transfer.import_all)
app.add_typer(feeds.app, name="feeds")
