"""A thousand kills of the real program: messages lost, repeats for each lost answer, how soon it works again."""

import argparse
import asyncio
import time

from tests.databases import KINDS
from tests.faults.crash import campaign


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks crash", description=__doc__)
    parser.add_argument("--kills", type=int, default=1000, help="on each database")
    parser.add_argument("--readers", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--database", choices=[*KINDS, "both"], default="both")
    options = parser.parse_args(argv)
    failed = False
    for name, make in KINDS.items():
        if options.database not in {name, "both"}:
            continue
        kind = make()
        try:
            began_s = time.monotonic()
            count = asyncio.run(campaign(kind.empty_url(), options.kills, options.readers, options.seed))
            print(f"{name}: {count} ({time.monotonic() - began_s:.0f} s)", flush=True)
            failed |= bool(count.lost or count.unmarked or count.repeats > count.lost_answers)
        finally:
            kind.stop()
    return int(failed)
