"""Runs the migrations on the engine that bot/storage/migrate.py hands over, or on NEWSBRIEF_DATABASE__URL for `alembic`
on the command line (`alembic revision --autogenerate`).

On SQLite a changed table is rebuilt: dropped and made again. With foreign keys on, the drop would delete every row that
hangs on the table, so they are off while migrations run, and checked before the commit.
"""

import os

from alembic import context
from sqlalchemy import Connection, create_engine

from bot.storage import search
from bot.storage.schema import Base, Moment

OURS = 0x6E657773  # "news": whoever else uses this database locks other numbers


def render_type(kind: str, thing: object, _context: object) -> str | bool:
    """Migrations import nothing of ours: our column types are written as what they are in the database."""
    return "sa.DateTime(timezone=True)" if kind == "type" and isinstance(thing, Moment) else False


def ours(name: str | None, kind: str, _parents: object) -> bool:
    """Which tables the models describe: those of the search index each database keeps in its own way."""
    return not (kind == "table" and (name or "").startswith(search.PREFIX))


def run(connection: Connection) -> None:
    sqlite = connection.dialect.name == "sqlite"
    driver = connection.connection.driver_connection
    if sqlite and driver is not None:
        driver.execute("PRAGMA foreign_keys=OFF")
    try:
        # Begun before Alembic is told of the connection: then it leaves the transaction to us, and all migrations with
        # the check behind them are one. (Else it commits by itself on SQLite, and the check comes too late.)
        with connection.begin():
            if not sqlite:  # there its BEGIN IMMEDIATE does it
                # Processes that start together on an empty database take turns; the later ones find all done.
                connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({OURS})")
            context.configure(
                connection=connection,
                target_metadata=Base.metadata,
                render_as_batch=sqlite,
                render_item=render_type,
                include_name=ours,
            )
            context.run_migrations()
            if sqlite:
                broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
                if broken:
                    tables = ", ".join(sorted({row[0] for row in broken}))
                    raise RuntimeError(f"a migration left rows without their owner in: {tables}; nothing was changed")
    finally:
        if sqlite and driver is not None:
            driver.execute("PRAGMA foreign_keys=ON")


engine = context.config.attributes.get("engine") or create_engine(os.environ["NEWSBRIEF_DATABASE__URL"])
with engine.connect() as connection:
    run(connection)
