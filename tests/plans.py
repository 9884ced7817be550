"""Which statements are run, and the steps a database takes for them: by an index, or from end to end."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Engine, event

from bot.storage.db import Database, Session

# Those that grow with the news or with the readers. Feeds are few, and all of them are counted for a receipt.
LARGE = {
    *("items", "stories", "story_topics", "topics", "chats", "subscriptions", "feed_subscriptions"),
    *("slots", "editions", "outbox", "ledger", "mutes", "tastes", "tracks", "search_items"),
}


@contextmanager
def noted() -> Iterator[dict[str, Any]]:
    """The statements that are executed meanwhile, each with the parameters of its first time."""
    statements: dict[str, Any] = {}

    def note(_connection: Any, _cursor: Any, statement: str, parameters: Any, _context: Any, many: bool) -> None:  # noqa: FBT001
        if statement.startswith(("SELECT", "UPDATE", "DELETE")):
            statements.setdefault(statement, parameters[0] if many else parameters)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield statements
    finally:
        event.remove(Engine, "before_cursor_execute", note)


def plan(database: Database, statement: str, parameters: Any) -> list[str]:
    """The steps the database takes for this statement."""

    def work(session: Session) -> list[str]:
        connection = session.connection()
        if not database.is_sqlite:
            connection.exec_driver_sql("SET LOCAL enable_seqscan = off")  # a scan of a few rows is no fault
        explain = "EXPLAIN QUERY PLAN" if database.is_sqlite else "EXPLAIN"
        return [str(row[-1]) for row in connection.exec_driver_sql(f"{explain} {statement}", parameters)]

    return database.read_now(work)


def scanned(database: Database, statements: Mapping[str, Any]) -> set[tuple[str, str]]:
    """The large tables that these statements read from end to end."""
    return {
        (table, statement)
        for statement, parameters in statements.items()
        for step in plan(database, statement, parameters)
        for table in LARGE
        if step.endswith((f"SCAN {table}", f"Seq Scan on {table}"))
        or f"Seq Scan on {table} " in step
        or step.startswith(f"SCAN {table} USING")  # all of an index is no better
    }
