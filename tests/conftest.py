"""What every test may use: a clock that stands still, a database of each kind, and no way out of this machine."""

import asyncio
import ipaddress
import sys
from collections.abc import Callable, Iterator, Mapping

import pytest

from bot.loop import new_event_loop
from bot.storage.db import Database
from tests.databases import Databases, PostgresServer, SqliteFiles
from tests.fakes import FakeClock
from tests.wheel import Installed


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


def pytest_asyncio_loop_factories() -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    """On the loop that the program has."""
    return {"the program's": new_event_loop}


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture(scope="session")
def sqlite_files() -> Iterator[SqliteFiles]:
    files = SqliteFiles()
    yield files
    files.stop()


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    try:
        server = PostgresServer()
    except Exception as error:  # noqa: BLE001 (whatever keeps it from running here)
        pytest.skip(f"no PostgreSQL server on this machine: {type(error).__name__}: {error}")
    server.never_sync()
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


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """The wheel of this checkout."""
    pytest.importorskip("hatchling", reason="hatchling builds the wheel; the extra `dev` brings it")
    return Installed(tmp_path_factory.mktemp("wheel"))
