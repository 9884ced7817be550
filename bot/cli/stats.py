"""newsbrief stats: how much of everything, in the terminal or as a picture."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.cli.options import Config, to_file
from bot.config import load

if TYPE_CHECKING:
    from bot.storage.figures import DayFigures
    from bot.usecases.operate import Overview

BAR_CELLS = 16
SERIES = ("items", "stories", "digests", "sent", "refused", "failed_looks")


def stats(
    png: Annotated[Path | None, typer.Option(help="Also draw the last 14 days into this file.")] = None,
    config: Config = None,
) -> None:
    """Show feeds, chats, news and digests of the last 14 days (UTC), what is late, and the size of the database."""
    from bot.charts import draw
    from bot.parts import SystemClock
    from bot.storage import migrate
    from bot.storage.db import Database
    from bot.usecases.operate import Operate

    database = Database(load(config).database.url)
    try:
        migrate.require_current(database)
        overview = database.read_now(Operate(database, SystemClock()).look)
    finally:
        database.close()
    console = Console()
    for line in summary(overview):
        console.print(line, highlight=False, markup=False, soft_wrap=True)
    console.print(day_table(overview.days))
    if overview.failing:
        console.print(failing_table(overview))
    if png is not None:
        picture = draw(overview.days)
        with to_file(png):
            png.write_bytes(picture)
        typer.echo(f"The chart is in {png}.")


def summary(overview: "Overview") -> list[str]:
    figures, queue = overview.figures, overview.queue
    return [
        f"feeds     {_counts(figures.feeds)}",
        f"chats     {_counts(figures.chats) or 'none yet'}",
        f"stored    {figures.items} items, {figures.stories} stories, {figures.size_bytes / 2**20:.1f} MiB",
        f"waiting   {queue.parts} message{'' if queue.parts == 1 else 's'}"
        + (f", the oldest for {queue.oldest_age.total_seconds():.0f} s" if queue.parts else "")
        + (f"; a digest is late by {queue.due_lag.total_seconds():.0f} s" if queue.due_lag else "; no digest is late"),
        *(["draining  no new digests; the operator ends it with /admin"] if overview.draining else []),
        "",
    ]


def _counts(numbers: Mapping[str, int]) -> str:
    return ", ".join(f"{number} {name}" for name, number in numbers.items() if number)


def day_table(days: "Sequence[DayFigures]") -> Table:
    """A row a day, with a bar for the items."""
    names = [*SERIES[:-1], "failed"]
    table = Table("day", *names, "items a day", box=None, pad_edge=False)
    for column in table.columns[1:-1]:
        column.justify = "right"
    most = max((day.items for day in days), default=0)
    for day in days:
        numbers = [str(getattr(day, name) or "·") for name in SERIES]
        bar = "█" * round(BAR_CELLS * day.items / most) if most else ""
        table.add_row(f"{day.day:%a %d %b}", *numbers, Text(bar, "cyan"), style="red" if day.refused else "")
    return table


def failing_table(overview: "Overview") -> Table:
    table = Table("failing feed", "since (UTC)", "why", "address", box=None, pad_edge=False)
    for feed in overview.failing:
        since = f"{feed.failing_since:%Y-%m-%d %H:%M}" if feed.failing_since else ""
        table.add_row(feed.title, since, feed.fault or "", feed.url)
    return table
