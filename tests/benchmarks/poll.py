"""Polling: processor time of whole programs, their workers included, on the same feeds in the same run.

    python -m tests.benchmarks poll [--feeds 2000] [--clients ours,bare,reader,newsboat,naive] [--repeat 3] [--tls]
                                    [--keep-alive]

Feeds come from our own server in a process of its own (poll_server.py): RSS and Atom, 20 to 50 items, ETag, 304, gzip.
Each answer ends its connection, as when every feed lives on a host of its own; with `--keep-alive` all of them are one
host's, and connections are used again.
Rounds: cold; steady (15 of 100 feeds change in bytes but not in news, the others answer 304); delta (10 of 100 have
three new items). Steady and delta come `--repeat` times and the median counts. The figure to quote is the ratio of one
run. `bare` is the floor: an aiohttp loop that fetches and reads. Programs run through all rounds and start-up is left
out; newsboat, which cannot, starts anew for each (a tenth of a second). reader and newsboat take part where they are
installed. Items are counted against what the server served.
"""

import argparse
import contextlib
import importlib.util
import json
import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.benchmarks.poll_server import ROUNDS

MB = 2**20


TICK = os.sysconf("SC_CLK_TCK")
LINUX_PROCESS_CLOCK = 2  # CPUCLOCK_SCHED: with a process's number, the clock of its processor time


@dataclass
class Run:
    cpu_s: float
    wall_s: float
    memory_mb: float  # the most all its processes held together, each shared page once (PSS)
    said: dict[str, object] = field(default_factory=dict)


class Watch(threading.Thread):
    """Adds up the memory of a process and all below it, ten times a second."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self.pid = pid
        self.highest_kb = 0
        self.done = threading.Event()

    def run(self) -> None:
        while not self.done.wait(0.1):
            self.highest_kb = max(self.highest_kb, sum(map(_pss_kb, _family(self.pid))))


def _family(pid: int) -> list[int]:
    try:
        threads = list(Path(f"/proc/{pid}/task").iterdir())
        children = [child for thread in threads for child in (thread / "children").read_text().split()]
    except OSError:
        return [pid]
    return [pid, *(below for child in children for below in _family(int(child)))]


def _pss_kb(pid: int) -> int:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)


def _cpu_s(pid: int) -> float:
    """Of a process and all below it; those that have ended are in their parent's account."""
    spent_s = 0.0
    for one in _family(pid):
        with contextlib.suppress(OSError):
            spent_s += time.clock_gettime((~one << 3) | LINUX_PROCESS_CLOCK)
            spent_s += sum(map(int, Path(f"/proc/{one}/stat").read_text().rpartition(")")[2].split()[13:15])) / TICK
    return spent_s


class Program:
    """One of our side of the table: a Python program that stays through all rounds."""

    def __init__(self, name: str, folder: Path, base: str, feeds: int) -> None:
        self.name = name
        folder.mkdir()
        command = [sys.executable, "-m", "tests.benchmarks.poll_clients", name, str(folder), base, str(feeds)]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self._hear()

    def _hear(self) -> str:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise SystemExit(f"{self.name} has ended")
        return line

    def look(self) -> Run:
        assert self._process.stdin is not None
        watch = Watch(self._process.pid)
        watch.start()
        cpu_s, began = _cpu_s(self._process.pid), time.perf_counter()
        self._process.stdin.write("look\n")
        self._process.stdin.flush()
        said = json.loads(self._hear())
        wall_s, cpu_s = time.perf_counter() - began, _cpu_s(self._process.pid) - cpu_s
        watch.done.set()
        watch.join()
        return Run(cpu_s, wall_s, watch.highest_kb * 1024 / MB, said)

    def stop(self) -> None:
        self._process.kill()
        self._process.wait()


class Newsboat:
    name = "newsboat"

    def __init__(self, folder: Path, base: str, feeds: int) -> None:
        folder.mkdir()
        (folder / "urls").write_text("".join(f"{base}/feed/{number}\n" for number in range(feeds)))
        (folder / "config").write_text("reload-threads 16\nssl-verifypeer no\n")
        self._cache = folder / "cache.db"
        self._command = ["newsboat", "-q", "-x", "reload"]
        for option, file in (("-u", "urls"), ("-c", "cache.db"), ("-C", "config")):
            self._command += [option, str(folder / file)]

    def look(self) -> Run:
        before, began = os.times(), time.perf_counter()
        subprocess.run(self._command, check=True, stdout=subprocess.DEVNULL)
        wall_s, after = time.perf_counter() - began, os.times()
        cpu_s = after.children_user + after.children_system - before.children_user - before.children_system
        with contextlib.closing(sqlite3.connect(self._cache)) as cache:
            count = cache.execute("SELECT count(*) FROM rss_item").fetchone()[0]
        return Run(cpu_s, wall_s, 0, {"items": count})

    def stop(self) -> None:
        pass


def installed(name: str) -> bool:
    if name == "newsboat":
        return shutil.which("newsboat") is not None
    return name != "reader" or importlib.util.find_spec("reader") is not None


def a_certificate(folder: Path) -> Path:
    path = folder / "localhost.pem"
    subprocess.run(
        "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1 "
        f"-keyout {folder / 'key.pem'} -out {path}".split(),
        check=True,
        capture_output=True,
    )
    path.write_text(path.read_text() + (folder / "key.pem").read_text())
    return path


class Server:
    def __init__(self, feeds: int, certificate: Path | None, *, keep_alive: bool) -> None:
        command = [sys.executable, "-m", "tests.benchmarks.poll_server", str(feeds), str(int(keep_alive))]
        command += [str(certificate)] if certificate else []
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE)
        assert self._process.stdout is not None
        port = int(self._process.stdout.readline())
        self.base = f"http{'s' if certificate else ''}://127.0.0.1:{port}"

    def ask(self, path: str) -> str:
        with urllib.request.urlopen(f"{self.base}{path}") as answer:
            return str(answer.read().decode())

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait()


def compare(
    names: Sequence[str], feeds: int, repeat: int, certificate: Path | None, folder: Path, *, keep_alive: bool
) -> None:
    if certificate:
        os.environ.update(SSL_CERT_FILE=str(certificate), REQUESTS_CA_BUNDLE=str(certificate))
    server = Server(feeds, certificate, keep_alive=keep_alive)
    programs: list[Program | Newsboat] = []
    try:
        for name in names:
            at = folder / name
            programs.append(
                Newsboat(at, server.base, feeds) if name == "newsboat" else Program(name, at, server.base, feeds)
            )
        runs: dict[str, dict[str, list[Run]]] = {kind: {name: [] for name in names} for kind in ROUNDS[:3]}
        for number, kind in enumerate(ROUNDS[: 1 + 2 * repeat]):
            expected = int(server.ask(f"/round/{number}"))
            for program in programs:
                found = program.look()
                runs[kind][program.name].append(found)
                if found.said.get("items", expected) != expected:
                    print(f"  {program.name} has {found.said['items']} items, {expected} were served")
        print(
            f"{feeds} feeds{' over TLS' if certificate else ''}, {'kept' if keep_alive else 'new'} connections, "
            f"{expected} items served"
        )
        for kind, by_name in runs.items():
            _print_round(kind, by_name, feeds)
        _print_ours(runs)
    finally:
        for program in programs:
            program.stop()
        server.stop()


def _print_round(kind: str, by_name: dict[str, list[Run]], feeds: int) -> None:
    cpu = {name: statistics.median(run.cpu_s for run in found) for name, found in by_name.items()}
    for name, found in by_name.items():
        ratios = ""
        if "ours" in cpu and name != "ours":
            ratios = f"   ours/it {cpu['ours'] / cpu[name]:6.2f}   it/ours {cpu[name] / cpu['ours']:6.2f}"
        wall = statistics.median(run.wall_s for run in found)
        print(f"  {kind:7}{name:9} CPU {cpu[name] / feeds * 1e3:8.3f} ms a feed   wall {wall:6.1f} s{ratios}")


def _print_ours(runs: dict[str, dict[str, list[Run]]]) -> None:
    for kind, by_name in runs.items():
        for name in ("ours", "bare"):
            for found in by_name.get(name, []):
                facts = ", ".join(f"{fact} {value}" for fact, value in found.said.items())
                print(f"  {name}, {kind}: {facts}; memory of all processes {found.memory_mb:.0f} MB")


def main(argv: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks poll", description=__doc__)
    parser.add_argument("--feeds", type=int, default=2000)
    parser.add_argument("--clients", default="ours,bare,reader,newsboat,naive")
    parser.add_argument("--repeat", type=int, default=3, choices=(1, 2, 3))
    parser.add_argument("--tls", action="store_true")
    parser.add_argument("--keep-alive", action="store_true")
    options = parser.parse_args(argv)
    names = [name for name in options.clients.split(",") if installed(name)]
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        certificate = a_certificate(folder) if options.tls else None
        compare(names, options.feeds, options.repeat, certificate, folder, keep_alive=options.keep_alive)
