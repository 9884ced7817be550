"""On either event loop the program runs."""

import asyncio
import subprocess
import sys

from bot.loop import run_async

WITHOUT_UVLOOP = """
import asyncio, sys
sys.modules["uvloop"] = None  # as where it has no wheel
from bot.loop import run_async
async def main(): return type(asyncio.get_running_loop()).__module__
print(run_async(main()))
"""


async def loop_module() -> str:
    return type(asyncio.get_running_loop()).__module__


def test_uvloop_is_taken_where_it_is_installed() -> None:
    assert run_async(loop_module()) == "uvloop"


def test_without_it_asyncio_has_its_own() -> None:
    told = subprocess.run([sys.executable, "-c", WITHOUT_UVLOOP], check=True, capture_output=True, text=True)
    assert told.stdout.startswith("asyncio")
