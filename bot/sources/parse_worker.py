"""A worker: reads a request, parses, answers, until its parent closes the pipe. `python -m bot.sources.parse_worker`.

Nothing of the parent's environment comes here, least of all its token.
"""

import contextlib
import pickle
import signal
import sys
from typing import BinaryIO

from bot.errors import FeedParseError, ParseFault
from bot.sources.frames import LENGTH, Answer, Request, frame
from bot.sources.reading import read_feed


def answer(request: Request) -> Answer:
    try:
        feed = read_feed(
            request.body,
            url=request.url,
            content_type=request.content_type,
            now=request.now,
            max_items=request.max_items,
            plan=request.plan,
            spare_only=request.spare_only,
        )
    except FeedParseError as error:
        return Answer(None, error.fault, error.detail, _memory_bytes())
    except MemoryError:
        return Answer(None, ParseFault.TOO_LARGE, "", _memory_bytes())
    except Exception as error:  # noqa: BLE001 - the contract: any bytes become a value or a FeedParseError
        return Answer(None, ParseFault.BROKEN, type(error).__name__, _memory_bytes())
    return Answer(feed, memory_bytes=_memory_bytes())


def _memory_bytes() -> int:
    try:
        import resource  # not on Windows
    except ImportError:
        return 0
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


def _limit_memory(limit_bytes: int) -> None:
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource  # not on Windows; macOS refuses the limit

        resource.setrlimit(resource.RLIMIT_AS, (limit_bytes, limit_bytes))


def serve(requests: BinaryIO, answers: BinaryIO) -> None:
    answers.write(frame("ready"))
    answers.flush()
    while len(head := requests.read(LENGTH.size)) == LENGTH.size:
        request: Request = pickle.loads(requests.read(LENGTH.unpack(head)[0]))  # noqa: S301 - from our parent
        answers.write(frame(answer(request)))
        answers.flush()


def main() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to handle; it closes the pipe
    _limit_memory(int(sys.argv[1]))
    with contextlib.suppress(BrokenPipeError):
        serve(sys.stdin.buffer, sys.stdout.buffer)


if __name__ == "__main__":
    main()
