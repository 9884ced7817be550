"""Decompression in bounded steps: a body of a few kilobytes may stand for gigabytes."""

import zlib
from typing import Protocol

import brotli

STEP_BYTES = 64 * 2**10  # what one step may give; the limit is checked after each
ACCEPT_ENCODING = "gzip, deflate, br"
MAX_LAYERS = 2  # "gzip, br" is seen in the wild; more is an attack
GZIP_MAGIC = b"\x1f\x8b"


class InflateError(Exception):
    """The bytes are not what Content-Encoding says, or end too early."""


class TooLargeError(Exception):
    """More came out than the limit allows."""


class _Step(Protocol):
    def feed(self, data: bytes) -> "list[bytes]": ...
    def finish(self) -> None: ...


class _Zlib:
    """gzip (also several members in a row), zlib, and the raw deflate some servers send instead."""

    def __init__(self, wbits: int, budget: "_Budget") -> None:
        self._wbits = wbits
        self._budget = budget
        self._stream = zlib.decompressobj(wbits)
        self._started = False

    def feed(self, data: bytes) -> list[bytes]:
        out: list[bytes] = []
        while data:
            if self._stream.eof:  # the next member, or padding after the last
                if self._wbits < 16 or not data.startswith(GZIP_MAGIC):
                    break
                self._stream = zlib.decompressobj(self._wbits)
            try:
                piece = self._stream.decompress(data, STEP_BYTES)
            except zlib.error as error:
                if self._started or self._wbits != zlib.MAX_WBITS:
                    raise InflateError(str(error)) from error
                self._wbits, self._started = -zlib.MAX_WBITS, True
                self._stream = zlib.decompressobj(self._wbits)
                continue
            self._started = True
            self._budget.spend(len(piece))
            if piece:
                out.append(piece)
            data = self._stream.unused_data if self._stream.eof else self._stream.unconsumed_tail
        return out

    def finish(self) -> None:
        if self._started and not self._stream.eof:
            raise InflateError("the compressed body ends too early")


class _Brotli:
    def __init__(self, budget: "_Budget") -> None:
        self._budget = budget
        self._stream = brotli.Decompressor()
        self._started = False

    def feed(self, data: bytes) -> list[bytes]:
        out: list[bytes] = []
        self._started = self._started or bool(data)
        try:
            piece = self._stream.process(data, output_buffer_limit=STEP_BYTES)
            while True:
                self._budget.spend(len(piece))
                if piece:
                    out.append(piece)
                if self._stream.can_accept_more_data() or self._stream.is_finished():
                    return out
                piece = self._stream.process(b"", output_buffer_limit=STEP_BYTES)
        except brotli.error as error:
            raise InflateError(str(error)) from error

    def finish(self) -> None:
        if self._started and not self._stream.is_finished():
            raise InflateError("the compressed body ends too early")


class _Budget:
    def __init__(self, limit_bytes: int) -> None:
        self._left = limit_bytes

    def spend(self, size_bytes: int) -> None:
        self._left -= size_bytes
        if self._left < 0:
            raise TooLargeError


class Inflater:
    """Undoes a Content-Encoding piece by piece. Raises InflateError or TooLargeError as soon as it is known.

    >>> Inflater("", limit_bytes=10).feed(b"as it is")
    b'as it is'
    """

    def __init__(self, content_encoding: str, *, limit_bytes: int) -> None:
        names = [name.strip().lower() for name in content_encoding.split(",") if name.strip()]
        names = [name for name in names if name != "identity"]
        if len(names) > MAX_LAYERS:
            raise InflateError(f"{len(names)} layers of compression")
        self._limit_bytes = limit_bytes
        self._plain = _Budget(limit_bytes)
        self._steps: list[_Step] = [self._step(name) for name in reversed(names)]

    def _step(self, name: str) -> _Step:
        # Each layer has its own budget, so that an inner layer cannot be the bomb either.
        if name in {"gzip", "x-gzip"}:
            return _Zlib(zlib.MAX_WBITS | 16, _Budget(self._limit_bytes))
        if name == "deflate":
            return _Zlib(zlib.MAX_WBITS, _Budget(self._limit_bytes))
        if name == "br":
            return _Brotli(_Budget(self._limit_bytes))
        raise InflateError(f"compression {name[:20]!r} is not known")

    def feed(self, data: bytes) -> bytes:
        if not self._steps:
            self._plain.spend(len(data))
            return data
        pieces = [data]
        for step in self._steps:
            pieces = [out for piece in pieces for out in step.feed(piece)]
        return b"".join(pieces)

    def finish(self) -> None:
        for step in self._steps:
            step.finish()
