"""newsbrief replay: a recorded period again, and what another configuration would have made of it."""

import asyncio
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.panel import Panel
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from bot.config import Settings, load

if TYPE_CHECKING:
    from bot.core.replays import ReplayedDigest
    from bot.usecases.replay import Plan, Recording


def replay(
    since: Annotated[str, typer.Option("--from", help="2026-03-08, or 2026-03-08T06:00; UTC.")],
    until: Annotated[str, typer.Option("--to", help="The same; up to and with this moment. Now when empty.")] = "",
    chat: Annotated[int | None, typer.Option(help="Only this chat: its Telegram number.")] = None,
    other: Annotated[
        Path | None,
        typer.Option("--config", "-c", help="Another configuration to compare with the one in force."),
    ] = None,
) -> None:
    """Run a recorded period again on a throw-away copy: show the digests, or how those of another configuration differ.

    The configuration in force is found as always; to name it, write its --config before the word replay. Its database
    is read and not changed.
    """
    from bot.core.replays import differences, summary
    from bot.storage import migrate
    from bot.storage.db import Database
    from bot.usecases.replay import record

    settings = load(None)
    another = load(other) if other is not None else None
    began, ended = read_moment("--from", since), read_moment("--to", until) if until else datetime.now(UTC)
    if began >= ended:
        typer.echo("--to must be later than --from.", err=True)
        raise typer.Exit(2)
    database = Database(settings.database.url)
    try:
        migrate.require_current(database)
        recording = database.read_now(lambda session: record(session, began, ended, chat))
    finally:
        database.close()
    if not recording.states:
        typer.echo("Nothing was recorded in that time: no item was seen.", err=True)
        raise typer.Exit(1)
    first = asyncio.run(run(recording, plan_of(settings, settings), "as it is"))
    if another is None:
        show(first)
        return
    second = asyncio.run(run(recording, plan_of(another, settings), str(other)))
    found = differences(first, second)
    if found:
        typer.echo(f"- the configuration in force\n+ {other}\n")
    for difference in found:
        typer.echo("\n".join(difference.lines()) + "\n")
    typer.echo(summary(len({(one.chat_id, one.key) for one in (*first, *second)}), found))


def read_moment(option: str, text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        typer.echo(f"{option}: {text} is no moment; write 2026-03-08 or 2026-03-08T06:00.", err=True)
        raise typer.Exit(2) from None
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)


def plan_of(settings: Settings, in_force: Settings) -> "Plan":
    """What of a configuration matters to a replay."""
    from bot.usecases.replay import Plan

    named = {feed.url for feed in settings.feeds}
    return Plan(
        window=settings.digest.window,
        grace=settings.digest.grace,
        stories=settings.digest.stories,
        stories_before=in_force.digest.stories,
        topics={feed.url: feed.topics for feed in settings.feeds if feed.topics},
        left_out=frozenset(feed.url for feed in in_force.feeds if feed.url not in named),
    )


async def run(recording: "Recording", plan: "Plan", name: str) -> "tuple[ReplayedDigest, ...]":
    from bot.locales import wording
    from bot.storage import migrate
    from bot.storage.db import Database
    from bot.usecases.replay import Replay

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with tempfile.TemporaryDirectory(prefix="newsbrief-replay-") as folder:
        database = Database(f"sqlite:///{Path(folder).as_posix()}/replay.db")
        try:
            migrate.upgrade(database)
            with Progress(*columns, console=Console(file=sys.stderr)) as progress:
                task = progress.add_task(f"items, {name}", total=len(recording.states))
                return await Replay(database, recording, plan, wording)(lambda n: progress.advance(task, n))
        finally:
            database.close()


def show(digests: "tuple[ReplayedDigest, ...]") -> None:
    console = Console()
    for digest in digests:
        title = f"chat {digest.chat_id}, {digest.at:%Y-%m-%d %H:%M} UTC"
        text = digest.text or "(nothing was sent)"
        console.print(Panel(text, title=title, width=min(console.width, 100)), markup=False, highlight=False)
    if not digests:
        console.print("No digest was due in that time.")
