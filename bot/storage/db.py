"""The database: one engine to write, one to read, and the hop from the event loop into threads.

SQLAlchemy's sync Session in worker threads is as fast here as the async drivers, and functions that return frozen
values load nothing late. SQLite has one writer at a time, so there is one writer thread; readers never wait (WAL).
"""

import asyncio
import fcntl
import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import URL, Engine, create_engine, event, make_url
from sqlalchemy.exc import DBAPIError, NoSuchModuleError, SQLAlchemyError
from sqlalchemy.orm import Session

from bot.errors import DatabaseInUseError, StorageError

__all__ = ["Database", "Session"]  # use cases name the Session they pass on, and never touch SQLAlchemy

CACHE_KB = 16_000  # of each connection to SQLite; in its own 2,000 a day of a large archive's news has no room
BUSY_TIMEOUT_MS = 15_000  # another process (a command line) may hold the write lock for a moment
READERS = 4
T = TypeVar("T")


class Database:
    """Where all state lives. `read` and `write` run a function on a Session in a thread and return what it returns.

    A function given to `write` runs in one transaction: it commits when the function returns and leaves no trace when
    it raises. Functions get no Session beyond their call.
    """

    def __init__(self, url: str) -> None:
        self.url = make_url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        if self.is_sqlite and self.url.database in {None, "", ":memory:"}:
            raise StorageError("database.url names no file; write sqlite:///newsbrief.db")
        self._writing = self._engine(pool_size=1)
        self._reading = self._engine(pool_size=READERS)
        if self.is_sqlite:
            self._set_up_sqlite()
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="db-write")
        self._readers = ThreadPoolExecutor(READERS, thread_name_prefix="db-read")
        self._lock_file: Any = None

    def _engine(self, pool_size: int) -> Engine:
        try:
            return create_engine(self.url, pool_size=pool_size, max_overflow=4, pool_pre_ping=not self.is_sqlite)
        except (NoSuchModuleError, ModuleNotFoundError) as error:
            raise StorageError(
                f"the driver for {self.url.get_backend_name()} is not installed; pip install 'newsbrief[postgres]'"
            ) from error

    def _set_up_sqlite(self) -> None:
        folder = Path(str(self.url.database)).absolute().parent
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StorageError(f"database.url: the folder {folder} cannot be made ({error.strerror})") from None
        for engine, begin in ((self._writing, "BEGIN IMMEDIATE"), (self._reading, "BEGIN")):
            # The driver's own transaction handling begins too late for a read that becomes a write; ours is explicit.
            event.listen(engine, "connect", _prepare_connection)
            event.listen(engine, "begin", _beginner(begin))

    async def read(self, work: Callable[[Session], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._readers, self.read_now, work)

    async def write(self, work: Callable[[Session], T], *, durable: bool = False) -> T:
        """Run in one transaction. `durable`: on SQLite the commit also survives a power cut (the outbox needs that)."""
        return await asyncio.get_running_loop().run_in_executor(
            self._writer, lambda: self.write_now(work, durable=durable)
        )

    def read_now(self, work: Callable[[Session], T]) -> T:
        with _spoken(self.url), Session(self._reading) as session:
            return work(session)

    def write_now(self, work: Callable[[Session], T], *, durable: bool = False) -> T:
        with _spoken(self.url), self._writing.connect() as connection:
            if self.is_sqlite:
                # Outside the transaction, where SQLite lets it change: FULL waits for the disk at each commit.
                level = "FULL" if durable else "NORMAL"
                connection.connection.driver_connection.execute(f"PRAGMA synchronous={level}")  # type: ignore[union-attr]
            with Session(connection) as session, session.begin():
                return work(session)

    async def checkpoint(self) -> None:
        """Bring what was written home from SQLite's log without holding the writer, where a commit would do it and
        make the next one wait for the disk: after much writing in small pieces.
        """
        if self.is_sqlite:
            await asyncio.get_running_loop().run_in_executor(self._readers, self._checkpoint_now)

    def _checkpoint_now(self) -> None:
        with _spoken(self.url):
            connection = self._reading.raw_connection()
            try:
                connection.cursor().execute("PRAGMA wal_checkpoint(PASSIVE)")
            finally:
                connection.close()

    def hold(self) -> None:
        """Keep this SQLite file to ourselves until `close`; DatabaseInUseError when another run has it."""
        if not self.is_sqlite or self._lock_file is not None:
            return
        path = Path(f"{self.url.database}.lock")
        try:
            lock = path.open("w", encoding="utf-8")
        except OSError as error:
            raise StorageError(f"database.url: {path} cannot be written ({error.strerror})") from None
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            lock.close()
            raise DatabaseInUseError(
                f"another newsbrief runs on {self.url.database} already; stop it, or use PostgreSQL for several"
            ) from None
        self._lock_file = lock

    def close(self) -> None:
        self._writer.shutdown()
        self._readers.shutdown()
        self._writing.dispose()
        self._reading.dispose()
        if self._lock_file is not None:
            self._lock_file.close()
            self._lock_file = None

    @property
    def writing(self) -> Engine:
        """The engine migrations run on."""
        return self._writing

    def copy_to(self, path: Path) -> None:
        """A copy of an SQLite file, whole at this moment: also what still lies in the write-ahead log beside it."""
        with closing(sqlite3.connect(path)) as copy, self._reading.connect() as connection:
            connection.connection.driver_connection.backup(copy)  # type: ignore[union-attr]

    def __repr__(self) -> str:
        return f"<Database {self.url.render_as_string(hide_password=True)}>"


@contextmanager
def _spoken(url: URL) -> Iterator[None]:
    """The driver's connection failures as our sentence; neither what was being written nor a password gets into it."""
    try:
        yield
    except DBAPIError as error:
        # A plain DatabaseError is what SQLite says of a file that is no database, or a broken one.
        if error.connection_invalidated or type(error).__name__ in {"OperationalError", "DatabaseError"}:
            where = url.render_as_string(hide_password=True)
            raise StorageError(f"the database cannot be used: {_first_line(error.orig)} ({where})") from None
        _hide_values(error)
        raise
    except SQLAlchemyError as error:
        if hasattr(error, "hide_parameters"):
            error.hide_parameters = True
        raise


def _hide_values(error: DBAPIError) -> None:
    """Without parameters, and without PostgreSQL's second line: "Failing row contains (…)"."""
    error.hide_parameters = True
    first = _first_line(error.orig)
    error.args = (f"({type(error.orig).__name__}) {first}",)
    if error.orig is not None:
        error.orig.args = (first,)


def _first_line(error: object) -> str:
    return str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__


def _prepare_connection(connection: Any, _record: Any) -> None:
    connection.isolation_level = None
    connection.execute(f"PRAGMA cache_size=-{CACHE_KB}")
    for pragma in ("journal_mode=WAL", "foreign_keys=ON", f"busy_timeout={BUSY_TIMEOUT_MS}", "synchronous=NORMAL"):
        connection.execute(f"PRAGMA {pragma}")


def _beginner(statement: str) -> Callable[[Any], None]:
    def begin(connection: Any) -> None:
        connection.exec_driver_sql(statement)

    return begin
