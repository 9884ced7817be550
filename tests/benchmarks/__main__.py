"""`python -m tests.benchmarks NAME [options]`: each file beside this one is a benchmark with a `main(argv)`.

They print counts and ratios against a named baseline of the same run; none of them asserts a time.
"""

import importlib
import sys
from pathlib import Path


def names() -> list[str]:
    return sorted(p.stem for p in Path(__file__).parent.glob("*.py") if not p.stem.startswith("_"))


def main() -> int:
    if len(sys.argv) < 2 or sys.argv[1] not in names():
        print("usage: python -m tests.benchmarks NAME; NAME is one of:", ", ".join(names()))
        return 2 if len(sys.argv) > 1 else 0
    module = importlib.import_module(f"tests.benchmarks.{sys.argv[1]}")
    return int(module.main(sys.argv[2:]) or 0)


if __name__ == "__main__":
    sys.exit(main())
