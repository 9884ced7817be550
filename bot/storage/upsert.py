"""`INSERT … ON CONFLICT`, spelled alike on SQLite and PostgreSQL, run by executemany."""

import json
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from itertools import chain
from typing import Any

from sqlalchemy import (
    JSON,
    BindParameter,
    ColumnElement,
    Dialect,
    Text,
    Update,
    bindparam,
    func,
    literal_column,
    select,
    text,
    type_coerce,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.visitors import replacement_traverse
from sqlalchemy.types import TypeEngine

from bot.storage.schema import Base

ROWS_A_STEP = 256  # 17 columns of each: below SQLite's limit of 32,766 parameters


def insert(session: Session, table: type[Base]) -> Any:
    """An insert that knows `on_conflict_do_nothing` and `on_conflict_do_update` on this database."""
    module: Any = sqlite if session.get_bind().dialect.name == "sqlite" else postgresql
    return module.insert(table)


def insert_new(session: Session, table: type[Base], rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert the rows that are not there yet; a row whose key exists is left as it is."""
    if rows:
        session.execute(insert(session, table).on_conflict_do_nothing(), list(rows))


class JsonText(str):
    """A value of a JSON column that is written as JSON already."""

    __slots__ = ()


def insert_many(session: Session, table: type[Base], names: Sequence[str], rows: Sequence[Sequence[Any]]) -> int:
    """`insert_new` for thousands of rows of the same columns; how many were not there yet."""
    return insert_columns(session, table, dict(zip(names, zip(*rows, strict=True), strict=True))) if rows else 0


def insert_columns(session: Session, table: type[Base], columns: Mapping[str, Sequence[Any]]) -> int:
    """The same, column by column; by the driver's own executemany, which costs a third of SQLAlchemy's."""
    dialect = session.get_bind().dialect
    names = list(columns)
    driven = [_driven(values, table.__table__.c[name].type, dialect) for name, values in columns.items()]
    place = "?" if dialect.paramstyle == "qmark" else "%s"
    places = f"({', '.join([place] * len(names))})"
    ready = list(zip(*driven, strict=True))
    connection = session.connection()

    def statement(rows_at_once: int) -> str:
        values = ", ".join([places] * rows_at_once)
        return f"INSERT INTO {table.__tablename__} ({', '.join(names)}) VALUES {values} ON CONFLICT DO NOTHING"  # noqa: S608 (names of ours)

    # Each step of SQLite lets go of the interpreter and has to get it back: fewer and longer ones cost a third less.
    whole = len(ready) - len(ready) % ROWS_A_STEP if dialect.name == "sqlite" else 0
    inserted = 0
    for start in range(0, whole, ROWS_A_STEP):
        some = chain.from_iterable(ready[start : start + ROWS_A_STEP])
        inserted += connection.exec_driver_sql(statement(ROWS_A_STEP), tuple(some)).rowcount
    if ready[whole:]:
        inserted += connection.exec_driver_sql(statement(1), ready[whole:]).rowcount
    return inserted


def update_many(session: Session, statement: Update, rows: Sequence[Mapping[str, Any]]) -> None:
    """`statement` once for each row of its parameters, all of the same names: as `insert_columns`, past what SQLAlchemy
    does for each row. No two rows may be about one row of the table.
    """
    if not rows:
        return
    dialect = session.get_bind().dialect
    if dialect.name == "sqlite":
        _update_from_json(session, statement, rows, dialect)
        return
    compiled = _compiled(statement, dialect)
    columns = {}
    for bound, name in compiled.bind_names.items():
        values = [row[name] for row in rows] if name in rows[0] else [bound.effective_value] * len(rows)
        columns[name] = _driven(values, bound.type, dialect)
    ready = [dict(zip(columns, values, strict=True)) for values in zip(*columns.values(), strict=True)]
    session.connection().exec_driver_sql(compiled.string, ready)


def _update_from_json(session: Session, statement: Update, rows: Sequence[Mapping[str, Any]], dialect: Dialect) -> None:
    """All rows in one step: between the steps of an executemany SQLite waits for the interpreter each time."""
    compiled, types = _compiled_for_json(statement, dialect)
    columns = [_driven([row[name] for row in rows], kind, dialect) for name, kind in types.items()]
    values = {
        name: _driven([bound.effective_value], bound.type, dialect)[0] for bound, name in compiled.bind_names.items()
    }
    values[_ROWS] = json.dumps(list(zip(*columns, strict=True)))
    session.connection().exec_driver_sql(compiled.string, tuple(values[name] for name in compiled.positiontup or ()))


_ROWS = "rows"


@lru_cache(100)
def _compiled_for_json(statement: Update, dialect: Dialect) -> tuple[SQLCompiler, Mapping[str, TypeEngine[Any]]]:
    """The statement with its parameters taken from an array of arrays; and these, in their order there."""
    types = {bound.key: bound.type for bound in _compiled(statement, dialect).bind_names if not bound.unique}
    rows = func.json_each(bindparam(_ROWS, type_=Text)).table_valued("value", name=_ROWS)
    taken: dict[str, ColumnElement[Any]] = {
        name: type_coerce(rows.c.value.op("->>")(literal_column(str(at))), kind)
        for at, (name, kind) in enumerate(types.items())
    }

    def place(element: Any, **_: Any) -> ColumnElement[Any] | None:
        return taken.get(element.key) if isinstance(element, BindParameter) else None

    return _compiled(replacement_traverse(statement, {}, place), dialect), types


@lru_cache(100)
def _compiled(statement: Update, dialect: Dialect) -> SQLCompiler:
    compiled = statement.compile(dialect=dialect)
    assert isinstance(compiled, SQLCompiler)
    return compiled


def _driven(values: Sequence[Any], kind: TypeEngine[Any], dialect: Dialect) -> Sequence[Any]:
    """Values of this type as the driver wants them."""
    to_driver = _to_driver(kind, dialect)
    return values if to_driver is None else _converted(values, to_driver)


def _to_driver(kind: TypeEngine[Any], dialect: Dialect) -> Callable[[Any], Any] | None:
    """How values of this type are handed to the driver; None: as they are."""
    convert: Callable[[Any], Any] | None = kind.dialect_impl(dialect).bind_processor(dialect)
    if isinstance(kind, JSON) and convert is not None:
        return lambda value: str(value) if isinstance(value, JsonText) else convert(value)
    return convert


def _converted(values: Sequence[Any], to_driver: Callable[[Any], Any]) -> list[Any]:
    """As the driver wants them; most values of a column are few, and each is converted once."""
    known: dict[Any, Any] = {}
    for value in set(values):
        known[value] = to_driver(value)
    return [known[value] for value in values]


def take_ids(session: Session, table: type[Base], count: int) -> Sequence[int]:
    """Numbers for rows about to be inserted, rising: so that rows which name each other can be written by executemany.

    On SQLite they follow the highest there is, since nobody else writes in this transaction.
    """
    if not count:
        return ()
    if session.get_bind().dialect.name == "sqlite":
        highest: int = session.scalar(select(func.max(table.__table__.c.id))) or 0
        return range(highest + 1, highest + count + 1)
    query = text(f"SELECT nextval(pg_get_serial_sequence('{table.__tablename__}', 'id')) FROM generate_series(1, :n)")  # noqa: S608 (a name of ours)
    return sorted(session.scalars(query, {"n": count}))


def replace(session: Session, table: type[Base], rows: Sequence[Mapping[str, Any]], keys: Sequence[str]) -> None:
    """Insert the rows, or overwrite the other columns of those that exist."""
    if not rows:
        return
    statement = insert(session, table)
    new = {name: statement.excluded[name] for name in rows[0] if name not in keys}
    session.execute(statement.on_conflict_do_update(index_elements=list(keys), set_=new), list(rows))


def count(session: Session, table: type[Base], *where: Any) -> int:
    return session.scalar(select(func.count()).select_from(table).where(*where)) or 0
