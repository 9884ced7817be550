"""The whole installation as lines of JSON, out of one database and into an empty one of either kind.

A file may be older than the program: it goes into tables as they were at its schema, read from the database itself, and
migrations bring them forward afterwards. So an import never asks the models of today what a column is.

The first line is the header: format, schema, and how many rows each table has. Then come the rows, `["feeds", {…}]`,
table by table in an order in which every owner precedes what it owns, by primary key within; the last line says how
many there were, so that a file cut short is found out. The same rows give the same bytes.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import JSON, Column, Date, DateTime, MetaData, Table, delete, func, insert, null, select, update
from sqlalchemy.exc import DataError, IntegrityError
from sqlalchemy.orm import Session

from bot.errors import StorageError
from bot.storage.schema import Base, Moment
from bot.storage.search import PREFIX

FORMAT = 1
ROWS_A_READ = 500
ROWS_AN_INSERT = 500
NO_MESSAGE = 0  # Telegram counts from 1
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


def header_of(session: Session, schema: str, tables: Sequence[Table] = TABLES) -> Header:
    begin_snapshot(session)
    counts = {table.name: session.scalar(select(func.count()).select_from(table)) or 0 for table in tables}
    return Header(schema, counts)


def begin_snapshot(session: Session) -> None:
    """Everything this session reads is of one moment. SQLite's transactions are so anyway."""
    if session.get_bind().dialect.name != "sqlite":
        session.connection(execution_options={"isolation_level": "REPEATABLE READ"})


def export_lines(
    session: Session, header: Header, on_progress: Progress = lambda _: None, tables: Sequence[Table] = TABLES
) -> Iterator[str]:
    """The lines of the file, each with its end; `header` was made in this very session."""
    yield _line({"newsbrief": FORMAT, "schema": header.schema, "rows": header.rows})
    for table in tables:
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


def tables_of(session: Session) -> dict[str, Table]:
    """The tables that hold rows of ours, as this database has them at its schema."""
    found = MetaData()
    found.reflect(session.connection(), only=lambda name, _: name != "alembic_version" and not name.startswith(PREFIX))
    for table in found.tables.values():
        for column in table.columns:
            if isinstance(column.type, DateTime):
                column.type = Moment()
            elif isinstance(column.type, JSON):
                column.type = JSON(none_as_null=True)  # what was no value is none again, not the word "null"
    return dict(found.tables)


def refuse_filled(session: Session, tables: Mapping[str, Table]) -> None:
    """TransferError unless every table is empty."""
    for table in tables.values():
        if session.execute(select(table.primary_key.columns[0]).limit(1)).first() is not None:
            raise TransferError(
                f"the database is not empty (there are rows in {table.name}); an import needs a database of its own: "
                "name another one under database.url"
            )


def import_lines(
    session: Session,
    tables: Mapping[str, Table],
    header: Header,
    lines: Iterable[str],
    on_progress: Progress = lambda _: None,
    *,
    another_bot: bool = False,
) -> int:
    """Insert the rows that follow the header; how many. `another_bot` forgets what means nothing to a bot with another
    token: numbers of messages and files, and with them edits that wait and questions that were left open.
    """
    done, ended = 0, False
    for number, rows in _batches(tables, lines):
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
        _forget_messages(session, tables)
    _set_sequences(session, tables)
    return done


def _forget_messages(session: Session, tables: Mapping[str, Table]) -> None:
    for table in tables.values():
        for name in {"message_id", "reply_to", "replaces"}.intersection(table.columns.keys()):
            nothing = null() if table.columns[name].nullable else NO_MESSAGE
            session.execute(update(table).where(table.columns[name].is_not(None)).values({name: nothing}))
    session.execute(update(tables["chats"]).values(pending=null()))
    if "edits" in tables:
        session.execute(delete(tables["edits"]))


def _batches(
    by_name: Mapping[str, Table], lines: Iterable[str]
) -> Iterator[tuple[int, tuple[Table, list[dict[str, Any]]] | None]]:
    """Rows of one table at a time, at most ROWS_AN_INSERT of the same shape; the end as its number and None."""
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


def _set_sequences(session: Session, tables: Mapping[str, Table]) -> None:
    """PostgreSQL numbers new rows from a sequence that inserts with an id of their own do not move."""
    if session.get_bind().dialect.name == "sqlite":
        return
    for name, table in tables.items():
        if "id" not in table.columns:
            continue
        sequence = session.scalar(select(func.pg_get_serial_sequence(name, "id")))
        newest = select(func.coalesce(func.max(table.c.id), 0) + 1).scalar_subquery()
        session.execute(select(func.setval(sequence, newest, False)))


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
