"""Taking turns: how many requests go out at once, in all and to one host, and how far apart."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


class _Gate:
    def __init__(self, places: int) -> None:
        self.places = asyncio.Semaphore(places)
        self.users = 0
        self.free_at = 0.0  # seconds of the loop's clock


class HostGates:
    """A host's queue waits on the host's own gate first, so that a slow host never fills the common one."""

    def __init__(self, *, per_host: int, at_once: int) -> None:
        self._per_host = per_host
        self._all = asyncio.Semaphore(at_once)
        self._gates: dict[str, _Gate] = {}

    @asynccontextmanager
    async def turn(self, host: str, spacing_s: float) -> AsyncIterator[None]:
        clock = asyncio.get_running_loop().time
        gate = self._gates.setdefault(host, _Gate(self._per_host))
        gate.users += 1
        try:
            async with gate.places:
                start_at = max(gate.free_at, clock())
                gate.free_at = start_at + spacing_s
                if start_at > clock():
                    await asyncio.sleep(start_at - clock())
                async with self._all:
                    yield
        finally:
            gate.users -= 1
            self._forget_idle(clock())

    def _forget_idle(self, now: float) -> None:
        # Millions of hosts may pass by; only those in use or still to be spared are remembered.
        if len(self._gates) > 1000:
            self._gates = {host: gate for host, gate in self._gates.items() if gate.users or gate.free_at > now}
