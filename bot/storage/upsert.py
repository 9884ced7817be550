"""`INSERT … ON CONFLICT`, spelled alike on SQLite and PostgreSQL, run by executemany."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from bot.storage.schema import Base


def insert(session: Session, table: type[Base]) -> Any:
    """An insert that knows `on_conflict_do_nothing` and `on_conflict_do_update` on this database."""
    module: Any = sqlite if session.get_bind().dialect.name == "sqlite" else postgresql
    return module.insert(table)


def insert_new(session: Session, table: type[Base], rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert the rows that are not there yet; a row whose key exists is left as it is."""
    if rows:
        session.execute(insert(session, table).on_conflict_do_nothing(), list(rows))


def replace(session: Session, table: type[Base], rows: Sequence[Mapping[str, Any]], keys: Sequence[str]) -> None:
    """Insert the rows, or overwrite the other columns of those that exist."""
    if not rows:
        return
    statement = insert(session, table)
    new = {name: statement.excluded[name] for name in rows[0] if name not in keys}
    session.execute(statement.on_conflict_do_update(index_elements=list(keys), set_=new), list(rows))


def count(session: Session, table: type[Base], *where: Any) -> int:
    return session.scalar(select(func.count()).select_from(table).where(*where)) or 0
