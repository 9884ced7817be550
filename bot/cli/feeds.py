"""newsbrief feeds: the operator's feeds."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from bot.cli.options import Config, to_file, topic_slugs
from bot.config import Settings, load
from bot.loop import run_async

if TYPE_CHECKING:
    from bot.storage.db import Database

PIPED_WIDTH = 10_000  # characters; rich pads nothing to it

app = typer.Typer(help="Add, list, remove, refresh, import and export feeds.", no_args_is_help=True)


@contextmanager
def _database(settings: Settings) -> "Iterator[Database]":
    from bot.installation import open_database
    from bot.parts import SystemClock

    database = open_database(settings, SystemClock())
    try:
        yield database
    finally:
        database.close()


@app.command()
def add(
    address: Annotated[str, typer.Argument(help="A feed's address, or a site's: its feeds are looked for.")],
    title: Annotated[str, typer.Option(help="What to call it; else what it calls itself.")] = "",
    topics: Annotated[str, typer.Option(help="Taxonomy topics all its items belong to, such as world,sport.")] = "",
    config: Config = None,
) -> None:
    """Add a feed; it is polled at the next tick."""
    from bot.errors import FeedDiscoveryError

    settings = load(config)
    slugs = topic_slugs(topics)
    try:
        found = run_async(_discover(settings, address))
    except FeedDiscoveryError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(2) from None
    if not found:
        typer.echo(f"No feed at {address}. Give the address of an RSS, Atom or JSON feed.", err=True)
        raise typer.Exit(2)
    url, name = found[0]
    with _database(settings) as database:
        from bot.storage import feeds as feeds_table

        known = database.read_now(lambda session: feeds_table.find_feed(session, url))
        database.write_now(
            lambda session: feeds_table.save_feed(
                session,
                url=url,
                title=title or name or url,
                origin="operator",
                topics=slugs,
                interval=settings.polling.interval,
                now=datetime.now(UTC),
            )
        )
    if known is not None and known.retired_at is None:
        typer.echo(f"{title or name or url} is there already ({url}).")
    else:
        typer.echo(f"Added {title or name or url} ({url}).")
    for other, other_name in found[1:4]:
        typer.echo(f"There is also {other_name or 'a feed'} ({other}).")


async def _discover(settings: Settings, address: str) -> list[tuple[str, str]]:
    from bot.parts import fetch_settings
    from bot.sources.discover import HttpDiscoverer
    from bot.sources.fetch import HttpFetcher
    from bot.sources.parse import ProcessParser

    async with HttpFetcher(fetch_settings(settings)) as fetcher, ProcessParser() as parser:
        return [(feed.url, feed.title) for feed in await HttpDiscoverer(fetcher, parser).discover(address)]


@app.command("list")
def list_all(config: Config = None) -> None:
    """Show all feeds with their health."""
    from bot.core.cards.health import health_words
    from bot.core.markup import plain
    from bot.core.wording import Wording

    with _database(load(config)) as database:
        from bot.storage import feeds as feeds_table

        feeds = database.read_now(feeds_table.list_feeds)
    if not feeds:
        typer.echo("No feeds yet: add [[feeds]] to config.toml, or `newsbrief feeds add URL`.")
        return
    now, wording = datetime.now(UTC), Wording()
    table = Table("feed", "topics", "last new item", "health", box=None, pad_edge=False)
    table.add_column("address", overflow="fold")  # whole, for `feeds remove` asks for it
    for feed in feeds:
        health = plain(health_words(feed.health, now, wording))
        if feed.failing_since:
            health = f"{health}: {feed.fault}"
        newest = plain(wording.age(feed.new_item_at, now)) if feed.new_item_at else "—"
        table.add_row(feed.title, ", ".join(feed.topics), newest, health, feed.url)
    console = Console(markup=False, emoji=False, highlight=False)  # titles are publishers' words
    if not console.is_terminal:
        console.width = PIPED_WIDTH  # one line a feed, for grep and cut
    console.print(table)


@app.command()
def remove(
    address: Annotated[str, typer.Argument(help="The feed's address as `feeds list` shows it.")],
    config: Config = None,
) -> None:
    """Stop polling a feed; its stored items stay. One that config.toml names comes back at the next start."""
    with _database(load(config)) as database:
        from bot.storage import feeds as feeds_table

        feed = database.read_now(lambda session: feeds_table.find_feed(session, address))
        if feed is None or feed.retired_at is not None:
            typer.echo(f"There is no feed {address}; `newsbrief feeds list` shows all.", err=True)
            raise typer.Exit(2)
        database.write_now(lambda session: feeds_table.retire_feed(session, feed.id, datetime.now(UTC)))
    typer.echo(f"Removed {feed.title}.")


@app.command()
def refresh(config: Config = None) -> None:
    """Look at every feed now, with a progress bar, and put the news into stories."""
    settings = load(config)
    with _database(settings) as database:
        run_async(_refresh(settings, database))


async def _refresh(settings: Settings, database: "Database") -> None:
    from bot.parts import SystemClock, fetch_settings, polling_bounds
    from bot.sources.fetch import HttpFetcher
    from bot.sources.parse import ProcessParser
    from bot.storage import feeds as feeds_table
    from bot.usecases.group import Group
    from bot.usecases.refresh import Refresh

    clock = SystemClock()
    await database.write(lambda session: feeds_table.make_due(session, clock.now()))
    total = len(await database.read(feeds_table.list_feeds))
    with _progress() as progress:
        task = progress.add_task("feeds", total=total)
        async with HttpFetcher(fetch_settings(settings)) as fetcher, ProcessParser() as parser:
            looks = Refresh(database, fetcher, parser, clock, polling_bounds(settings))
            summary = await looks(lambda done: progress.advance(task, done))
        grouped = await Group(database, clock)()
    typer.echo(
        f"{_counted(summary.looked)}: {_counted(summary.new, 'new item')}, {summary.revised} edited, "
        f"{summary.failed} failed; {_counted(grouped.new_stories, 'new story', 'new stories')}."
    )


def _counted(number: int, one: str = "feed", several: str = "") -> str:
    return f"1 {one}" if number == 1 else f"{number} {several or one + 's'}"


def _progress() -> Progress:
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=Console(file=sys.stderr),
    )


@app.command("import")
def import_opml(
    file: Annotated[Path, typer.Argument(help="An OPML file; - for standard input.")], config: Config = None
) -> None:
    """Add all feeds of an OPML file; folders that name a topic become the feed's topics."""
    from bot.core.taxonomy import find_topic
    from bot.core.urls import web_address
    from bot.sources.opml import read_opml

    settings = load(config)
    try:
        data = sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
    except OSError as error:
        typer.echo(f"{file} cannot be read: {error.strerror}.", err=True)
        raise typer.Exit(2) from None
    listed = read_opml(data)
    found = [(feed, address) for feed in listed if (address := web_address(feed.url))]
    with _database(settings) as database, _progress() as progress:
        from bot.storage import feeds as feeds_table

        for feed, address in progress.track(found, description="feeds"):
            slugs = [slug for folder in feed.folders if (slug := find_topic(folder))]
            database.write_now(
                lambda session, feed=feed, address=address, slugs=slugs: feeds_table.save_feed(  # type: ignore[misc]
                    session,
                    url=address,
                    title=feed.title or address,
                    origin="operator",
                    topics=slugs,
                    interval=settings.polling.interval,
                    now=datetime.now(UTC),
                )
            )
    if not listed:
        typer.echo(f"{file} names no feed: it is empty or was cut short. Export your feeds again as OPML.", err=True)
        raise typer.Exit(2)
    typer.echo(f"{_counted(len(found))} from {file}.")
    for feed in listed:
        if not web_address(feed.url):
            typer.echo(f"Left out: {feed.title or feed.url} ({feed.url}), which is no web address.", err=True)


@app.command("export")
def export_opml(
    file: Annotated[Path, typer.Argument(help="Where to write; - for standard output.")] = Path("-"),
    config: Config = None,
) -> None:
    """Write all feeds as OPML."""
    from bot.ports import OpmlFeed
    from bot.sources.opml import write_opml

    with _database(load(config)) as database:
        from bot.storage import feeds as feeds_table

        feeds = database.read_now(feeds_table.list_feeds)
    data = write_opml([OpmlFeed(feed.url, feed.title, feed.topics) for feed in feeds], "Newsbrief")
    if str(file) == "-":
        sys.stdout.buffer.write(data)
    else:
        with to_file(file):
            file.write_bytes(data)
        typer.echo(f"{_counted(len(feeds))} to {file}.")
