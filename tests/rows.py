"""Rows for any table, by the types of its columns: a table or a column that is added later needs nothing here."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import JSON, Boolean, Date, Float, Integer, Table, insert
from sqlalchemy.orm import Session

from bot.storage.schema import Moment

ROWS = 3
AT = datetime(2026, 3, 8, 7, 59, 59, 123456, tzinfo=UTC)


def fill(session: Session, tables: Iterable[Table]) -> None:
    """ROWS rows each; an owner's rows must be there before those of what it owns."""
    for table in tables:
        session.execute(insert(table), [a_row(table, number) for number in range(1, ROWS + 1)])


def a_row(table, number):
    return {column.name: a_value(column, number) for column in table.columns}


def a_value(column, number):
    if column.nullable and number == 2 and not column.foreign_keys:
        return None
    kind = column.type
    if column.foreign_keys or column.name == "id":
        return number
    if isinstance(kind, Moment):
        return AT + timedelta(hours=number)
    if isinstance(kind, Date):
        return date(2026, 3, number)
    if isinstance(kind, JSON):
        return {"b": [number, "ü"], "a": None} if kind.python_type is dict else ["ü", {"z": 1, "a": 0.1}]
    if isinstance(kind, Boolean):
        return number % 2 == 0
    if isinstance(kind, Float):
        return 0.1 * number
    if isinstance(kind, Integer):
        return 2**40 + number if column.name in {"chat_id", "message_id"} else number
    length = getattr(kind, "length", None) or 60
    return f"{number} – „{column.name}“\n🗞"[:length]
