"""Parsing in worker processes that can be killed (see `Parser` in ports.py).

A feed can hang a parser for minutes or make it eat the machine; a thread could not be stopped. A worker that oversteps
its time is killed and replaced, and the other parser is asked in a new one; meanwhile the other workers go on.
"""

import asyncio
import contextlib
import os
import socket
import sys
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self, cast

from bot.core.items import ParsedFeed
from bot.errors import FeedParseError, ParseFault
from bot.ports import ParsePlan, Rest
from bot.sources.frames import LENGTH, Answer, Request
from bot.sources.known import rest_of

START_S = 30.0  # for a worker to import what it needs, on a slow and busy machine
SECOND_TRY = 0.3  # of the time allowed is kept for the other parser
GRACE = 0.9  # of its time a worker takes before it gives up by itself, so that it need not be killed
RECYCLE_SHARE = 0.6  # of the memory limit: a worker that keeps more than that is replaced
MAX_ANSWER_BYTES = 64 * 2**20
MAX_BODY_BYTES = 16 * 2**20  # a fetcher refuses such a body before
CHUNK_BYTES = 128 * 2**10


class _WorkerGoneError(Exception):
    pass


class _Wire(asyncio.Protocol):
    """Our end of the socket to a worker: one question under way at a time, one answer to each."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._transport: asyncio.Transport | None = None
        self._received = bytearray()
        self._answer: asyncio.Future[bytes] = self._loop.create_future()  # the first is the worker's "ready"
        self._room: asyncio.Future[None] | None = None  # to write more
        self._closed: asyncio.Future[None] = self._loop.create_future()
        self.gone = False  # it has died

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)  # uvloop's is no subclass

    def data_received(self, data: bytes) -> None:
        self._received += data
        if len(self._received) < LENGTH.size:
            return
        end = LENGTH.size + LENGTH.unpack_from(self._received)[0]
        if end > MAX_ANSWER_BYTES:
            self._lose()
        elif len(self._received) >= end and not self._answer.done():
            self._answer.set_result(bytes(memoryview(self._received)[LENGTH.size : end]))
            self._received.clear()

    def connection_lost(self, _error: Exception | None) -> None:
        self.gone = True
        self._lose()
        if not self._closed.done():
            self._closed.set_result(None)

    def pause_writing(self) -> None:
        self._room = self._loop.create_future()

    def resume_writing(self) -> None:
        if self._room is not None and not self._room.done():
            self._room.set_result(None)
        self._room = None

    def _lose(self) -> None:
        for waiting in (self._answer, self._room):
            if waiting is not None and not waiting.done():
                waiting.set_exception(_WorkerGoneError())
                waiting.exception()  # seen: perhaps nobody waits for it

    async def heard(self) -> bytes:
        """What the worker says next."""
        return await self._answer

    async def ask(self, question: bytes, body: bytes) -> bytes:
        assert self._transport is not None
        if self.gone:
            raise _WorkerGoneError
        self._answer = self._loop.create_future()
        self._transport.writelines((question, body[:CHUNK_BYTES]))
        for start in range(CHUNK_BYTES, len(body), CHUNK_BYTES):  # the event loop has other things to do in between
            if self._room is not None:
                await self._room
            self._transport.write(body[start : start + CHUNK_BYTES])
        return await self.heard()

    async def close(self) -> None:
        assert self._transport is not None
        self._transport.abort()
        await self._closed


class _Worker:
    def __init__(self, process: asyncio.subprocess.Process, wire: _Wire) -> None:
        self._process = process
        self._wire = wire

    @classmethod
    async def start(cls, memory_bytes: int) -> "_Worker":
        root = str(Path(__file__).parents[2])
        ours, its = socket.socketpair()
        try:
            process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                "bot.sources.parse_worker",
                str(memory_bytes),
                stdin=its.fileno(),
                stdout=its.fileno(),
                stderr=asyncio.subprocess.DEVNULL,
                # The token is in our environment; a process that reads foreign text gets none of it.
                env={"PYTHONPATH": root, "PATH": os.environ.get("PATH", ""), "PYTHONHASHSEED": "0"},
            )
        except BaseException:
            ours.close()
            raise
        finally:
            its.close()
        _, wire = await asyncio.get_running_loop().create_connection(_Wire, sock=ours)
        worker = cls(process, wire)
        try:
            async with asyncio.timeout(START_S):
                await wire.heard()
        except TimeoutError as error:
            await worker.end()
            raise _WorkerGoneError from error
        except BaseException:
            await worker.end()
            raise
        return worker

    async def ask(self, request: Request, body: bytes) -> Answer:
        return Answer.unpacked(await self._wire.ask(request.packed(), body))

    async def end(self) -> None:
        """Kills the worker, unless it is about to end by itself: that is told apart so that it is buried only once."""
        if not self._wire.gone:
            with contextlib.suppress(ProcessLookupError):
                self._process.kill()
        await self._wire.close()
        await self._process.wait()


class ProcessParser:
    """Use as `async with ProcessParser() as parser`; workers start with the first feeds."""

    def __init__(
        self,
        *,
        workers: int = 2,
        wall_s: float = 5.0,
        memory_bytes: int = 300 * 2**20,
        max_items: int = 2000,
    ) -> None:
        self._wall_s = wall_s
        self._memory_bytes = memory_bytes
        self._max_items = max_items
        self._places = asyncio.Semaphore(workers)
        self._idle: list[_Worker] = []

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        while self._idle:
            await self._idle.pop().end()

    def rest_of(self, body: bytes, *, content_type: str, known: frozenset[str]) -> Rest | None:
        return rest_of(body, content_type, known)

    async def parse(
        self, body: bytes, *, url: str, content_type: str, now: datetime, plan: ParsePlan | None = None
    ) -> ParsedFeed:
        if len(body) > MAX_BODY_BYTES:
            raise FeedParseError(ParseFault.TOO_LARGE, f"{len(body)} bytes")
        plan = plan or ParsePlan()
        rest = plan.rest
        request = Request(len(body), url, content_type, now, self._max_items, plan._replace(rest=None), 0)
        if rest is not None and rest.left and len(rest.fingerprints) <= self._max_items:
            short = request._replace(
                size_bytes=len(rest.body), plan=ParsePlan(pinned=plan.pinned), cut=(rest.left, rest.captions)
            )
            answer = await self._answer(short, rest.body)
            if answer.feed is not None:
                return answer.feed._replace(fingerprints=rest.filled_in(answer.feed.fingerprints))
        answer = await self._answer(request, body)
        if answer.feed is None:
            raise FeedParseError(answer.fault or ParseFault.BROKEN, answer.detail)
        return answer.feed

    async def _answer(self, request: Request, body: bytes) -> Answer:
        """What a worker says of it; when one hung or died, what another says that is asked for the spare parser."""
        first_s, second_s = self._wall_s * (1 - SECOND_TRY), self._wall_s * SECOND_TRY
        request = request._replace(limit_s=first_s * GRACE)
        async with self._places:
            try:
                return await self._ask(request, body, first_s)
            except (TimeoutError, _WorkerGoneError) as failed:
                fallback = request._replace(limit_s=second_s * GRACE, spare_only=True)
                try:
                    return await self._ask(fallback, body, second_s)
                except (TimeoutError, _WorkerGoneError):
                    fault = ParseFault.TOO_SLOW if isinstance(failed, TimeoutError) else ParseFault.CRASHED
                    raise FeedParseError(fault) from failed

    async def _ask(self, request: Request, body: bytes, wall_s: float) -> Answer:
        """One question to one worker. A worker that did not answer is never used again."""
        worker = self._idle.pop() if self._idle else await _Worker.start(self._memory_bytes)
        try:
            async with asyncio.timeout(wall_s):
                answer = await worker.ask(request, body)
        except BaseException:
            await asyncio.shield(worker.end())
            raise
        if answer.memory_bytes > self._memory_bytes * RECYCLE_SHARE:
            await worker.end()
        else:
            self._idle.append(worker)
        return answer
