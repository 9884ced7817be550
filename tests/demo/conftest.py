from collections.abc import AsyncIterator

import pytest

from bot.demo.emulator import Emulator


@pytest.fixture
async def emulator() -> AsyncIterator[Emulator]:
    async with Emulator() as started:
        yield started
