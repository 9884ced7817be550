"""`world` is shared by the tests of a process, each with people of its own; `own_world` is for tests that move the
clock or make bad weather, and `worlds` starts one with parts of its own.
"""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from typing import Any

import pytest
import pytest_asyncio

from tests.chat.worlds import World, Worlds, start_world


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def world() -> AsyncIterator[World]:
    async with AsyncExitStack() as stack:
        yield await start_world(stack)


@pytest_asyncio.fixture(loop_scope="session")
async def worlds() -> AsyncIterator[Worlds]:
    async with AsyncExitStack() as stack:

        async def start(**parts: Any) -> World:
            return await start_world(stack, **parts)

        yield start


@pytest_asyncio.fixture(loop_scope="session")
async def own_world(worlds: Worlds) -> World:
    return await worlds()


@pytest.fixture(autouse=True)
def _nothing_was_refused(request: pytest.FixtureRequest) -> Any:
    """No scenario may make a call that Telegram refuses, unless it makes the weather itself."""
    if "world" not in request.fixturenames:
        yield
        return
    shared = request.getfixturevalue("world")
    if not isinstance(shared, World):  # a test file with a world of its own
        yield
        return
    before = len(shared.refused())
    yield
    assert shared.refused()[before:] == []
