"""newsbrief export, newsbrief import: the whole installation out to one file, and into an empty database."""

import gzip
import io
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO, Annotated, Any

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from bot.cli.options import Config, to_file
from bot.config import load

GZIP_MAGIC = b"\x1f\x8b"


def export(
    file: Annotated[Path, typer.Argument(help="Where to write; .gz packs it; - for standard output.")],
    config: Config = None,
) -> None:
    """Write the whole installation to one file: feeds, news, chats, schedules, everything that was told. No token."""
    from bot.storage import migrate, transfer
    from bot.storage.db import Database, Session

    settings = load(config)
    part = file if str(file) == "-" else file.with_name(f"{file.name}.part")
    with ExitStack() as stack:
        database = Database(settings.database.url)
        stack.callback(database.close)
        migrate.require_current(database)

        def work(session: Session) -> int:
            header = transfer.header_of(session, migrate.newest())
            with to_file(file), _writing(part, packed=file.suffix == ".gz") as out, _progress() as progress:
                task = progress.add_task("rows", total=header.total)
                for line in transfer.export_lines(session, header, lambda rows: progress.advance(task, rows)):
                    out.write(line)
            return header.total

        rows = database.read_now(work)
    if part is not file:
        with to_file(file):
            part.replace(file)  # a file of that name is always a whole one
        typer.echo(f"{rows} rows in {file}. It holds people's choices: keep it as safe as the database.")


def import_all(
    file: Annotated[Path, typer.Argument(help="A file that export made, packed or not; - for standard input.")],
    another_bot: Annotated[
        bool, typer.Option("--another-bot", help="The bot has another token now: forget the numbers of old messages.")
    ] = False,
    config: Config = None,
) -> None:
    """Fill an empty database from such a file. SQLite or PostgreSQL, whatever it came from."""
    from bot.storage import migrate, transfer
    from bot.storage.db import Database, Session

    settings = load(config)
    with ExitStack() as stack:
        lines = stack.enter_context(_reading(file))
        header = transfer.read_header(next(lines, ""))
        database = Database(settings.database.url)
        stack.callback(database.close)
        database.hold()
        if migrate.current(database) is None:
            migrate.refuse_unknown(header.schema)
            migrate.upgrade(database, header.schema)
        elif migrate.current(database) != header.schema:
            raise transfer.TransferError(
                f"the file has schema {header.schema}, the database {migrate.current(database)}; "
                "name a database without tables under database.url"
            )

        def work(session: Session) -> int:
            tables = transfer.tables_of(session)
            transfer.refuse_filled(session, tables)
            with _progress() as progress:
                task = progress.add_task("rows", total=header.total)
                return transfer.import_lines(
                    session, tables, header, lines, lambda rows: progress.advance(task, rows), another_bot=another_bot
                )

        rows = database.write_now(work, durable=True)
        migrate.upgrade(database)
    typer.echo(f"{rows} rows from {file}. Start newsbrief: every chat's next digest comes when it would have.")


@contextmanager
def _writing(file: Path, *, packed: bool) -> Iterator[IO[str]]:
    if str(file) == "-":
        yield sys.stdout
        return
    with file.open("wb") as raw:
        # No name and no time in the gzip header: the same rows are the same bytes.
        binary = gzip.GzipFile(filename="", mode="wb", fileobj=raw, mtime=0) if packed else raw
        with io.TextIOWrapper(binary, encoding="utf-8", newline="\n") as out:
            yield out


@contextmanager
def _reading(file: Path) -> Iterator[Iterator[str]]:
    from bot.storage.transfer import TransferError

    with ExitStack() as stack:
        try:
            binary: Any = sys.stdin.buffer if str(file) == "-" else stack.enter_context(file.open("rb"))
        except OSError as error:
            raise TransferError(f"{file} cannot be read: {error.strerror}") from None
        packed = binary.peek(2)[:2] == GZIP_MAGIC
        opened = stack.enter_context(gzip.GzipFile(fileobj=binary)) if packed else binary
        yield _spoken(stack.enter_context(io.TextIOWrapper(opened, encoding="utf-8")), file)


def _spoken(lines: Iterator[str], file: Path) -> Iterator[str]:
    from bot.storage.transfer import TransferError

    try:
        yield from lines
    except (EOFError, gzip.BadGzipFile, UnicodeDecodeError):
        raise TransferError(f"{file} cannot be unpacked: it was cut short or is damaged") from None


def _progress() -> Progress:
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=Console(file=sys.stderr),
    )
