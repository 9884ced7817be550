"""A worker: reads a request, parses, answers, until its parent closes the pipe. `python -m bot.sources.parse_worker`.

Nothing of the parent's environment comes here, least of all its token.
"""

import contextlib
import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from types import FrameType
from typing import BinaryIO

from bot.core.items import ParsedFeed
from bot.errors import FeedParseError, ParseFault
from bot.sources.frames import LENGTH, READY, Answer, Request
from bot.sources.reading import read_feed

STATM = Path("/proc/self/statm")
LARGE_BYTES = 200 * 2**10  # bodies after which the memory is looked at; after others, once in a while
LOOKED_AT_EVERY = 20
FIRST_SHARE = 0.7  # of the time goes to the complete parser, the rest to the spare one


class _TooSlowError(BaseException):
    """Raised by the alarm, through whatever the parser catches."""


@contextlib.contextmanager
def _alarm(limit_s: float) -> Iterator[None]:
    """Breaks into Python code that takes too long; what does not hear it, the parent kills."""
    if not hasattr(signal, "setitimer"):  # Windows
        yield
        return
    signal.setitimer(signal.ITIMER_REAL, limit_s)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def answer(request: Request, body: bytes) -> Answer:
    try:
        return Answer(_read(request, body))
    except FeedParseError as error:
        return Answer(None, error.fault, error.detail)
    except MemoryError:
        return Answer(None, ParseFault.TOO_LARGE)
    except _TooSlowError:
        return Answer(None, ParseFault.TOO_SLOW)
    except Exception as error:  # noqa: BLE001 - the contract: any bytes become a value or a FeedParseError
        return Answer(None, ParseFault.BROKEN, type(error).__name__)


def _read(request: Request, body: bytes) -> ParsedFeed:
    """With the complete parser; with the spare one where that takes too long, or where it has before."""

    def read(*, spare_only: bool) -> ParsedFeed:
        return read_feed(
            body,
            url=request.url,
            content_type=request.content_type,
            now=request.now,
            max_items=request.max_items,
            plan=request.plan,
            cut=request.cut,
            spare_only=spare_only,
        )

    if not request.spare_only:
        with contextlib.suppress(_TooSlowError), _alarm(request.limit_s * FIRST_SHARE):
            return read(spare_only=False)
    with _alarm(request.limit_s * (1 - FIRST_SHARE)):
        return read(spare_only=True)


def _memory_bytes() -> int:
    """What this process holds now; 0 where the system does not say.

    Not `ru_maxrss`: on Linux a process begins with the peak of the one that started it.
    """
    try:
        resident_pages = int(STATM.read_text("ascii").split()[1])
    except OSError:
        return 0
    return resident_pages * os.sysconf("SC_PAGE_SIZE")


def _limit_memory(limit_bytes: int) -> None:
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource  # not on Windows; macOS refuses the limit

        resource.setrlimit(resource.RLIMIT_AS, (limit_bytes, limit_bytes))


def _ring(_signal: int, _frame: FrameType | None) -> None:
    raise _TooSlowError


def serve(requests: BinaryIO, answers: BinaryIO) -> None:
    answers.write(READY)
    answers.flush()
    count = 0
    while len(head := requests.read(LENGTH.size)) == LENGTH.size:
        request = Request.unpacked(requests.read(LENGTH.unpack(head)[0]))
        found = answer(request, requests.read(request.size_bytes))
        count += 1
        if found.feed is None or request.size_bytes >= LARGE_BYTES or count % LOOKED_AT_EVERY == 0:
            found = found._replace(memory_bytes=_memory_bytes())
        answers.write(found.packed())
        answers.flush()


def main() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to handle; it closes the pipe
    if hasattr(signal, "SIGALRM"):
        signal.signal(signal.SIGALRM, _ring)
    _limit_memory(int(sys.argv[1]))
    with contextlib.suppress(BrokenPipeError):
        serve(sys.stdin.buffer, sys.stdout.buffer)


if __name__ == "__main__":
    main()
