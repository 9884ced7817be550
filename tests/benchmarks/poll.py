"""Polling: processor time of whole programs, workers and start-up included, on the same feeds in the same run.

    python -m tests.benchmarks poll [--feeds 2000] [--clients ours,bare,reader,newsboat,naive] [--repeat 3] [--tls]

Feeds come from our own server in a process of its own (poll_server.py): RSS and Atom, 20 to 50 items, ETag, 304, gzip.
Rounds: cold; steady (15 of 100 feeds change in bytes but not in news, the others answer 304); delta (10 of 100 have
three new items). Steady and delta come `--repeat` times and the median counts. The figure to quote is the ratio of one
run: "net" leaves out what the program costs with no feed at all. `bare` is the floor: an aiohttp loop that fetches and
reads. reader and newsboat take part where they are installed. Items are counted against what the server served.
"""

import argparse
import importlib.util
import json
import os
import shutil
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
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return [pid]
    return [pid, *(below for child in children for below in _family(int(child)))]


def _pss_kb(pid: int) -> int:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)


def run(command: Sequence[str], environment: dict[str, str]) -> Run:
    """A whole program: its processor time holds that of all processes it started and waited for."""
    before, began = os.times(), time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={**os.environ, **environment})
    watch = Watch(process.pid)
    watch.start()
    output, _ = process.communicate()
    watch.done.set()
    watch.join()
    wall_s, after = time.perf_counter() - began, os.times()
    if process.returncode:
        raise SystemExit(f"{' '.join(command[:4])} ended with {process.returncode}")
    cpu_s = after.children_user + after.children_system - before.children_user - before.children_system
    lines = output.strip().splitlines()
    said = json.loads(lines[-1]) if lines and lines[-1].startswith("{") else {}
    return Run(cpu_s, wall_s, watch.highest_kb * 1024 / MB, said)


class Program:
    """One of the compared; `prepare` tells it the feeds where that is a step of its own."""

    def __init__(self, name: str, folder: Path, base: str, feeds: int, environment: dict[str, str]) -> None:
        self.name = name
        self._folder = folder
        self._environment = environment
        self._command = [sys.executable, "-m", "tests.benchmarks.poll_clients", name, str(folder), base, str(feeds)]
        folder.mkdir()
        if name == "newsboat":
            (folder / "urls").write_text("".join(f"{base}/feed/{number}\n" for number in range(feeds)))
            (folder / "config").write_text("reload-threads 16\nssl-verifypeer no\n")
            self._command = ["newsboat", "-q", "-x", "reload"]
            for option, file in (("-u", "urls"), ("-c", "cache.db"), ("-C", "config")):
                self._command += [option, str(folder / file)]
        elif name in {"ours", "reader"}:
            run(self._command, environment)

    def look(self) -> Run:
        found = run(self._command, self._environment)
        if self.name == "newsboat":
            import sqlite3

            count = sqlite3.connect(self._folder / "cache.db").execute("SELECT count(*) FROM rss_item").fetchone()[0]
            found.said = {"items": count}
        return found


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
    def __init__(self, feeds: int, certificate: Path | None) -> None:
        command = [sys.executable, "-m", "tests.benchmarks.poll_server", str(feeds)]
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


def compare(names: Sequence[str], feeds: int, repeat: int, certificate: Path | None, folder: Path) -> None:
    environment = {"SSL_CERT_FILE": str(certificate), "REQUESTS_CA_BUNDLE": str(certificate)} if certificate else {}
    os.environ.update(environment)
    idle = {}
    for name in names:
        nothing = Program(name, folder / f"{name}-idle", "http://127.0.0.1:9", 0, environment)
        idle[name] = statistics.median(nothing.look().cpu_s for _ in range(3)) if name != "newsboat" else 0.0
    server = Server(feeds, certificate)
    try:
        programs = [Program(name, folder / name, server.base, feeds, environment) for name in names]
        runs: dict[str, dict[str, list[Run]]] = {
            kind: {name: [] for name in names} for kind in ("cold", "steady", "delta")
        }
        for number, kind in enumerate(ROUNDS[: 1 + 2 * repeat]):
            expected = int(server.ask(f"/round/{number}"))
            for program in programs:
                found = program.look()
                runs[kind][program.name].append(found)
                if "items" in found.said and found.said["items"] != expected:
                    print(f"  {program.name} has {found.said['items']} items, {expected} were served")
        print(f"{feeds} feeds{' over TLS' if certificate else ''}, {expected} items served")
        for kind, by_name in runs.items():
            _print_round(kind, by_name, idle)
        _print_ours(runs)
    finally:
        server.stop()


def _print_round(kind: str, by_name: dict[str, list[Run]], idle: dict[str, float]) -> None:
    cpu = {name: statistics.median(run.cpu_s for run in found) for name, found in by_name.items()}
    for name, found in by_name.items():
        net = cpu[name] - idle[name]
        ratios = ""
        if "ours" in cpu and name != "ours":
            ours_net = cpu["ours"] - idle["ours"]
            ratios = f"  ours/it {cpu['ours'] / cpu[name]:6.2f}  it/ours {cpu[name] / cpu['ours']:6.2f}"
            ratios += f"  net: ours/it {ours_net / net:6.2f}  it/ours {net / ours_net:6.2f}"
        wall = statistics.median(run.wall_s for run in found)
        print(f"  {kind:7}{name:9} CPU {cpu[name]:7.2f} s  net {net:7.2f} s  wall {wall:6.1f} s{ratios}")


def _print_ours(runs: dict[str, dict[str, list[Run]]]) -> None:
    for kind, by_name in runs.items():
        for found in by_name.get("ours", []):
            facts = ", ".join(f"{name} {value}" for name, value in found.said.items())
            print(f"  ours, {kind}: {facts}; memory of all processes {found.memory_mb:.0f} MB")


def main(argv: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks poll", description=__doc__)
    parser.add_argument("--feeds", type=int, default=2000)
    parser.add_argument("--clients", default="ours,bare,reader,newsboat,naive")
    parser.add_argument("--repeat", type=int, default=3, choices=(1, 2, 3))
    parser.add_argument("--tls", action="store_true")
    options = parser.parse_args(argv)
    names = [name for name in options.clients.split(",") if installed(name)]
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        compare(names, options.feeds, options.repeat, a_certificate(folder) if options.tls else None, folder)
