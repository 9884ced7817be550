"""The whole installation as lines of JSON, out of one database and into an empty one of either kind.

The first line is the header: format, schema, and how many rows each table has. Then come the rows, `["feeds", {…}]`,
table by table in an order in which every owner precedes what it owns, by primary key within; the last line says how
many there were, so that a file cut short is found out. The same rows give the same bytes.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Column, Date, Table, func, insert, select, text, update
from sqlalchemy.exc import DataError, IntegrityError
from sqlalchemy.orm import Session

from bot.errors import StorageError
from bot.storage.schema import Base, DeliveryRow, Moment

FORMAT = 1
ROWS_A_READ = 500
ROWS_AN_INSERT = 500
TABLES: tuple[Table, ...] = tuple(Base.metadata.sorted_tables)
Progress = Callable[[int], None]  # hears how many more rows are done


class TransferError(StorageError):
    """A file that is no export, or is broken, or that this database cannot take."""


@dataclass(frozen=True, slots=True)
class Header:
    schema: str
    rows: dict[str, int]

    @property
    def total(self) -> int:
        return sum(self.rows.values())


def header_of(session: Session, schema: str) -> Header:
    begin_snapshot(session)
    counts = {table.name: session.scalar(select(func.count()).select_from(table)) or 0 for table in TABLES}
    return Header(schema, counts)


def begin_snapshot(session: Session) -> None:
    """Everything this session reads is of one moment. SQLite's transactions are so anyway."""
    if session.get_bind().dialect.name != "sqlite":
        session.connection(execution_options={"isolation_level": "REPEATABLE READ"})


def export_lines(session: Session, header: Header, on_progress: Progress = lambda _: None) -> Iterator[str]:
    """The lines of the file, each with its end; `header` was made in this very session."""
    yield _line({"newsbrief": FORMAT, "schema": header.schema, "rows": header.rows})
    for table in TABLES:
        query = select(table).order_by(*table.primary_key.columns)
        for rows in session.execute(query, execution_options={"yield_per": ROWS_A_READ}).mappings().partitions():
            for row in rows:
                yield _line([table.name, {name: _plain(value) for name, value in row.items()}])
            on_progress(len(rows))
    yield _line({"end": header.total})


def read_header(line: str) -> Header:
    try:
        data = json.loads(line)
        if data["newsbrief"] != FORMAT:
            raise TransferError(f"the file has format {data['newsbrief']}, this program reads {FORMAT}; upgrade it")
        return Header(str(data["schema"]), {str(name): int(number) for name, number in data["rows"].items()})
    except (ValueError, KeyError, TypeError, AttributeError):
        raise TransferError("this is no export of newsbrief: its first line is not the header of one") from None


def refuse_filled(session: Session) -> None:
    """TransferError unless every table is empty."""
    for table in TABLES:
        if session.execute(select(table.primary_key.columns[0]).limit(1)).first() is not None:
            raise TransferError(
                f"the database is not empty (there are rows in {table.name}); an import needs a database of its own: "
                "name another one under database.url"
            )


def import_lines(
    session: Session,
    header: Header,
    lines: Iterable[str],
    on_progress: Progress = lambda _: None,
    *,
    another_bot: bool = False,
) -> int:
    """Insert the rows that follow the header; how many. `another_bot` forgets the numbers of messages, which mean
    nothing to a bot with another token.
    """
    done, ended = 0, False
    for number, rows in _batches(lines):
        if rows is None:
            ended = True
            if number != done or done != header.total:
                raise TransferError(f"the file has {done} rows and says it has {header.total}; it is not whole")
            continue
        if ended:
            raise TransferError("the file goes on after its end")
        table, values = rows
        try:
            session.execute(insert(table), values)
        except (DataError, IntegrityError) as error:
            # from None: their text quotes the row
            raise TransferError(
                f"rows of {table.name} do not fit this database ({type(error).__name__}); nothing was imported"
            ) from None
        done += len(values)
        on_progress(len(values))
    if not ended:
        raise TransferError(f"the file ends after {done} of {header.total} rows; it was cut short")
    if another_bot:
        session.execute(update(DeliveryRow).values(message_id=None))
    _set_sequences(session)
    return done


def _batches(lines: Iterable[str]) -> Iterator[tuple[int, tuple[Table, list[dict[str, Any]]] | None]]:
    """Rows of one table at a time, at most ROWS_AN_INSERT of the same shape; the end as its number and None."""
    by_name = {table.name: table for table in TABLES}
    name = ""
    rows: list[dict[str, Any]] = []
    for at, line in enumerate(lines, 2):
        try:
            data = json.loads(line)
            if isinstance(data, dict):
                if rows:
                    yield 0, (by_name[name], rows)
                name, rows = "", []
                yield int(data["end"]), None
                continue
            row_name, row = data
            columns = by_name[row_name].columns
            row = {column: _typed(columns[column], value) for column, value in row.items()}
        except (ValueError, KeyError, TypeError):
            raise TransferError(f"line {at} of the file is no row of this program's tables") from None
        if rows and (row_name != name or len(rows) >= ROWS_AN_INSERT or row.keys() != rows[0].keys()):
            yield 0, (by_name[name], rows)
            rows = []
        name = row_name
        rows.append(row)
    if rows:
        yield 0, (by_name[name], rows)


def _set_sequences(session: Session) -> None:
    """PostgreSQL numbers new rows from a sequence that inserts with an id of their own do not move."""
    if session.get_bind().dialect.name == "sqlite":
        return
    for table in TABLES:
        key = table.autoincrement_column
        if key is not None:
            session.execute(
                text(
                    f"SELECT setval(pg_get_serial_sequence('{table.name}', '{key.name}'), "  # noqa: S608 (our own names)
                    f"coalesce(max({key.name}), 0) + 1, false) FROM {table.name}"
                )
            )


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    return value.isoformat() if isinstance(value, date) else value


def _typed(column: Column[Any], value: Any) -> Any:
    if value is None:
        return None
    if isinstance(column.type, Moment):
        return datetime.fromisoformat(value)
    return date.fromisoformat(value) if isinstance(column.type, Date) else value


def _line(data: object) -> str:
    # Keys sorted: PostgreSQL and SQLite give JSON columns back in orders of their own.
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"), sort_keys=True) + "\n"
