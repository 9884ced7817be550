"""Taking turns: how many requests go out at once, in all and to one host, and how far apart."""

import asyncio


class _Gate:
    __slots__ = ("free_at", "places", "users")

    def __init__(self, places: int) -> None:
        self.places = asyncio.Semaphore(places)
        self.users = 0
        self.free_at = 0.0  # seconds of the loop's clock


class HostGates:
    """A host's queue waits on the host's own gate first, so that a slow host never fills the common one."""

    def __init__(self, *, per_host: int, at_once: int) -> None:
        self._per_host = per_host
        self.everyone = asyncio.Semaphore(at_once)
        self._gates: dict[str, _Gate] = {}

    def turn(self, host: str, spacing_s: float) -> "Turn":
        """`async with` it: inside, it is our turn."""
        gate = self._gates.get(host)
        if gate is None:
            self._forget_idle()
            gate = self._gates[host] = _Gate(self._per_host)
        return Turn(gate, self.everyone, spacing_s)

    def _forget_idle(self) -> None:
        # Millions of hosts may pass by; only those in use or still to be spared are remembered.
        if len(self._gates) > 1000:
            now = asyncio.get_running_loop().time()
            self._gates = {host: gate for host, gate in self._gates.items() if gate.users or gate.free_at > now}


class Turn:
    """A class, and no generator: one is taken for each request, and that costs a third."""

    __slots__ = ("_everyone", "_gate", "_spacing_s")

    def __init__(self, gate: _Gate, everyone: asyncio.Semaphore, spacing_s: float) -> None:
        self._gate = gate
        self._everyone = everyone
        self._spacing_s = spacing_s
        gate.users += 1  # from now on it is not forgotten

    async def __aenter__(self) -> None:
        gate = self._gate
        try:
            await gate.places.acquire()
        except BaseException:
            gate.users -= 1
            raise
        try:
            if self._spacing_s or gate.free_at:
                now = asyncio.get_running_loop().time()
                start_at = max(gate.free_at, now)
                gate.free_at = start_at + self._spacing_s
                if start_at > now:
                    await asyncio.sleep(start_at - now)
            await self._everyone.acquire()
        except BaseException:
            self._leave()
            raise

    async def __aexit__(self, *_: object) -> None:
        self._everyone.release()
        self._leave()

    def _leave(self) -> None:
        self._gate.places.release()
        self._gate.users -= 1
