from collections.abc import AsyncIterator, Iterator

import pytest

from tests.faults.servers import Files, Postgres
from tests.faults.town import Town


@pytest.fixture(scope="session")
def files() -> Iterator[Files]:
    found = Files()
    yield found
    found.stop()


@pytest.fixture(scope="session")
def server() -> Iterator[Postgres]:
    try:
        found = Postgres()
    except Exception as error:  # noqa: BLE001 (whatever keeps it from running here)
        pytest.skip(f"no PostgreSQL server on this machine: {type(error).__name__}: {error}")
    yield found
    found.stop()


@pytest.fixture(params=["sqlite", "postgres"])
def kind(request: pytest.FixtureRequest) -> Files | Postgres:
    """Each kind of database in turn."""
    found: Files | Postgres = request.getfixturevalue({"sqlite": "files", "postgres": "server"}[request.param])
    return found


@pytest.fixture
async def town(kind: Files | Postgres) -> AsyncIterator[Town]:
    async with Town(kind.url()) as found:
        yield found
