"""README.md is played: its blocks of shell run as they stand, unless a comment before one says why not."""

import os
import re
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.config import build
from tests.databases import SqliteFiles
from tests.test_docs import FENCE, README

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True)
class Block:
    kind: str
    mark: str  # what the comment before it says; "" when there is none
    text: str

    def __str__(self) -> str:
        return self.text.split("\n", 1)[0][:60]


def blocks(kind: str) -> list[Block]:
    return [
        Block(kind, found["mark"] or "", re.sub(f"^{found['indent']}", "", found["text"], flags=re.MULTILINE))
        for found in FENCE.finditer(README)
        if found["kind"] == kind
    ]


SHELL = blocks("sh")


def test_the_blocks_are_found() -> None:
    assert README.count("```sh") == len(SHELL) > 5
    assert all(re.match(r"not run|run by", block.mark) for block in SHELL if block.mark)


@pytest.mark.parametrize("block", [block for block in SHELL if not block.mark], ids=str)
def test_a_block_of_shell_runs(block: Block, sqlite_files: SqliteFiles, tmp_path: Path) -> None:
    """In a folder that looks like the checkout, beside a database that is new."""
    for path in (*ROOT.glob("[a-z]*"), ROOT / ".ci"):
        if path.name not in {"config.toml", "newsbrief.db"}:
            (tmp_path / path.name).symlink_to(path)
    Path(sqlite_files.url().removeprefix("sqlite:///")).rename(tmp_path / "newsbrief.db")
    environ = {name: os.environ[name] for name in ("HOME", "LANG") if name in os.environ}
    environ["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    ran = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", block.text],
        cwd=tmp_path,
        env=environ,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr


@pytest.mark.parametrize("block", [block for block in SHELL if block.mark.startswith("run by")], ids=str)
def test_a_block_that_something_else_runs_is_run_there(block: Block) -> None:
    script = (ROOT / block.mark.removeprefix("run by ").split()[0]).read_text(encoding="utf-8")
    test_command = next(line for line in README.splitlines() if re.fullmatch(r"python3 -m venv .*pytest.*", line))
    assert "README.md" in script
    for line in block.text.splitlines():
        assert line in script or line == test_command


@pytest.mark.parametrize("block", blocks("toml"), ids=str)
def test_a_block_of_configuration_is_one(block: Block) -> None:
    build(tomllib.loads(block.text), "README.md", {})
