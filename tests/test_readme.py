"""README.md is played: its blocks of shell run as they stand, unless a comment before one says why not."""

import os
import re
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.chat.router import BY_NAME, COMMANDS
from bot.config import Settings, build
from bot.core.measures import FAMILIES
from tests.conftest import SqliteFiles
from tests.test_docs import ALL

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
FENCE = re.compile(
    r"(?:^ *<!-- (?P<mark>.+?) -->\n)?^(?P<indent> *)```(?P<kind>\w+)\n(?P<text>.*?)^ *```$", re.MULTILINE | re.DOTALL
)
PROSE = FENCE.sub("", README)


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


def named_on_the_command_line() -> list[str]:
    """Each `newsbrief …` that is written anywhere, up to where the line or the code ends."""
    code = re.findall(r"`([^`]+)`", PROSE) + [line for block in SHELL for line in block.text.splitlines()]
    found = [re.search(r"(?:^|[ /])(newsbrief [a-z][^&|;#]*)", line) for line in code]
    return sorted({one[1].strip() for one in found if one})


@pytest.mark.parametrize("line", named_on_the_command_line())
def test_a_command_that_is_named_exists_with_its_options(line: str) -> None:
    words = line.split()
    name = " ".join(words[:3]) if " ".join(words[:3]) in ALL else " ".join(words[:2])
    assert name in ALL, line
    known = {option for parameter in ALL[name].params for option in (*parameter.opts, *parameter.secondary_opts)}
    for word in words:
        if word.startswith("-"):
            assert word.partition("=")[0] in known, line


def test_every_command_of_the_chat_is_named_and_every_one_named_exists() -> None:
    named = set(re.findall(r"`/([a-z]+)", PROSE))
    assert {command.name for command in COMMANDS} <= named
    assert named <= BY_NAME.keys() | {"healthz", "readyz", "metrics", "etc", "newbot"}


def keys_named() -> set[str]:
    head = "|".join(Settings.model_fields)
    dotted = re.findall(rf"`((?:{head})(?:\.[a-z_]+)+)[ `]", PROSE)
    variables = re.findall(r"\bNEWSBRIEF_([A-Z_]+__[A-Z_]+)\b", README)
    return {*dotted, *(name.lower().replace("__", ".") for name in variables)} - {"section.key"}


@pytest.mark.parametrize("key", sorted(keys_named()))
def test_a_key_that_is_named_exists(key: str) -> None:
    fields = Settings.model_fields
    for name in key.split("."):
        assert name in fields, key
        fields = getattr(fields[name].annotation, "model_fields", {})


def test_the_metrics_that_are_named_are_those_there_are() -> None:
    table = README[README.index("| metric |") : README.index("Worth an alarm")]
    assert set(re.findall(r"`(newsbrief_[a-z_]+)`", table)) == FAMILIES.keys()


@pytest.mark.parametrize("target", sorted(set(re.findall(r"\]\(((?!http)[^)]+)\)", README))))
def test_a_link_leads_somewhere(target: str) -> None:
    if target.startswith("#"):
        headings = re.findall(r"^#+ (.+)$", PROSE, flags=re.MULTILINE)
        assert target[1:] in {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}
    else:
        assert (ROOT / target).exists()


@pytest.mark.parametrize("path", sorted(set(re.findall(r"`((?:bot|tests|migrations)/[\w./]+)`", README))))
def test_a_path_that_is_named_exists(path: str) -> None:
    assert (ROOT / path).exists()
