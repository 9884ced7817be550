from collections.abc import AsyncIterator

import pytest

from tests.databases import Databases
from tests.faults.town import Town


@pytest.fixture
async def town(databases: Databases) -> AsyncIterator[Town]:
    """On each kind of database in turn."""
    async with Town(databases.empty_url()) as found:
        yield found
