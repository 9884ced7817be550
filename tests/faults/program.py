"""The real program in a process of its own, which ends itself at a fail-point as a crash would: at once, by _exit.

Only what may be handed to it is hooked: the rate limiter between us and HTTP, and the driver's statements. It is forked
from a server that has imported everything already, so that a kill costs a tenth of a second.
"""

import asyncio
import os
import signal
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from itertools import count
from multiprocessing import get_context
from multiprocessing.process import BaseProcess
from typing import Any

from sqlalchemy import Engine, event

from bot.app import Newsbrief, Role
from bot.chat.limiter import TwoLaneLimiter
from bot.config import build
from bot.loop import run_async


class FailPoint(StrEnum):
    NOWHERE = "nowhere"
    BEFORE_CLAIM = "before claim"
    AFTER_CLAIM = "after claim"
    BEFORE_ANSWER = "accepted, before the answer"  # the emulator's side kills here
    BEFORE_COMMIT = "after the answer, before commit"
    COMPOSING = "while composing"
    ANYWHERE = "anywhere"  # killed from outside, at a random instant


@dataclass(frozen=True, slots=True)
class Spec:
    settings: dict[str, Any]
    starts_at: datetime  # by the program's clock, which then runs as ours does
    fail_point: FailPoint = FailPoint.NOWHERE
    after: int = 1  # passes through the fail-point
    roles: tuple[str, ...] = ("digest", "send")


class RunningClock:
    def __init__(self, starts_at: datetime) -> None:
        self._ahead: timedelta = starts_at - datetime.now(UTC)

    def now(self) -> datetime:
        return datetime.now(UTC) + self._ahead


class Fuse:
    """Burns down pass by pass."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self._passes = count(1)

    def passes(self, point: FailPoint) -> None:
        if point is self._spec.fail_point and next(self._passes) == self._spec.after:
            os._exit(9)


class FusedLimiter(TwoLaneLimiter):
    def __init__(self, messages_per_second: float, fuse: Fuse) -> None:
        super().__init__(messages_per_second)
        self._fuse = fuse

    async def process_request(self, callback, args, kwargs, endpoint, data, rate_limit_args):
        if endpoint == "sendMessage":
            self._fuse.passes(FailPoint.AFTER_CLAIM)
        result = await super().process_request(callback, args, kwargs, endpoint, data, rate_limit_args)
        if endpoint == "sendMessage":
            self._fuse.passes(FailPoint.BEFORE_COMMIT)
        return result


def run(spec: Spec) -> None:
    """The process: until it is killed, or told to stop by SIGTERM."""
    fuse = Fuse(spec)

    @event.listens_for(Engine, "before_cursor_execute")
    def before(_connection, _cursor, statement, *_rest):
        if statement.startswith("SELECT outbox.id") and "ready_at" in statement:
            fuse.passes(FailPoint.BEFORE_CLAIM)
        if statement.startswith("INSERT INTO outbox"):
            fuse.passes(FailPoint.COMPOSING)

    settings = build(spec.settings, "test", {})
    program = Newsbrief(
        settings,
        frozenset(Role(role) for role in spec.roles),
        clock=RunningClock(spec.starts_at),
        notify=lambda _: None,
        limiter=FusedLimiter(settings.telegram.messages_per_second, fuse),
    )
    run_async(_run(program))


async def _run(program: Newsbrief) -> None:
    stopping = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stopping.set)
    await program.start()
    await stopping.wait()
    await program.stop()


def launch(spec: Spec) -> BaseProcess:
    context = get_context("forkserver")
    context.set_forkserver_preload(["tests.faults.program"])
    process = context.Process(target=run, args=(spec,), daemon=True)
    process.start()
    return process
