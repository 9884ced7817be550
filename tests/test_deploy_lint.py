"""Dockerfile, compose.yaml and the systemd unit by the rules of their own tools, as far as those are not here.

The rules of the Dockerfile carry hadolint's numbers, those of compose.yaml follow the Compose specification; each is
shown to find the fault it is about. systemd has its own judge, which is asked where it is installed.
"""

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from bot.config import build
from bot.ticks import LONGEST_END_S
from tests.test_deploy import COMMANDS, ROOT, compose, instructions
from tests.test_docs import FENCE, README

Lines = list[tuple[str, str]]

MOST_EXPOSED = 20  # tenths, of 100: systemd calls up to 2.9 "OK", and above 9 "UNSAFE"


def runs(lines: Lines) -> list[str]:
    return [rest for name, rest in lines if name == "RUN"]


def images(lines: Lines) -> list[str]:
    return [rest.split()[0] for name, rest in lines if name == "FROM"]


def unpinned(command: str) -> list[str]:
    """Packages that pip is told to install without a version; files and options are none."""
    found = re.findall(r"pip install ([^&|;]*)", command)
    words = [word for part in found for word in part.split() if not word.startswith("-")]
    return [word for word in words if "==" not in word and not re.search(r"[/.$\"]", word)]


HADOLINT: dict[str, tuple[Callable[[Lines], bool], str]] = {
    "DL3000 WORKDIR is absolute": (
        lambda lines: any(name == "WORKDIR" and not rest.startswith("/") for name, rest in lines),
        "FROM a:1\nWORKDIR data",
    ),
    "DL3002 the last user is not root": (
        lambda lines: [rest for name, rest in lines if name == "USER"][-1:] in ([], ["root"], ["0"]),
        "FROM a:1\nUSER 10001\nUSER root",
    ),
    "DL3003 WORKDIR instead of cd": (
        lambda lines: any(re.search(r"\bcd ", one) for one in runs(lines)),
        "RUN cd /x && y",
    ),
    "DL3006 every image has a tag": (lambda lines: any(":" not in one for one in images(lines)), "FROM python"),
    "DL3007 and it is not latest": (
        lambda lines: any(one.endswith(":latest") for one in images(lines)),
        "FROM a:latest",
    ),
    "DL3013 pip installs pinned versions": (lambda lines: any(map(unpinned, runs(lines))), "RUN pip install build"),
    "DL3020 COPY instead of ADD": (lambda lines: any(name == "ADD" for name, _ in lines), "ADD . ."),
    "DL3025 CMD and ENTRYPOINT are lists": (
        lambda lines: any(name in {"CMD", "ENTRYPOINT"} and not rest.startswith("[") for name, rest in lines),
        "CMD newsbrief run",
    ),
    "DL3042 pip keeps no cache": (
        lambda lines: any("pip install" in one and "--no-cache-dir" not in one for one in runs(lines)),
        "RUN pip install a==1",
    ),
    "DL3059 RUN after RUN is one RUN": (
        lambda lines: any(a == b == "RUN" for (a, _), (b, _) in pairwise(lines)),
        "RUN a\nRUN b",
    ),
    "DL4000 no MAINTAINER": (lambda lines: any(name == "MAINTAINER" for name, _ in lines), "MAINTAINER me"),
    "DL4006 no pipe without pipefail": (
        lambda lines: any(re.search(r"[^|]\|[^|]", one) for one in runs(lines)),
        "RUN a | b",
    ),
    "SC2046 what a shell puts in is quoted": (
        lambda lines: any(re.search(r"(?<!\")\$\(", one) for one in runs(lines)),
        "RUN pip install $(ls)",
    ),
}


@pytest.mark.parametrize("rule", HADOLINT)
def test_the_dockerfile_keeps_the_rule(rule: str) -> None:
    broken, bad = HADOLINT[rule]
    assert not broken(instructions())
    assert broken([(line.split()[0], line.split(maxsplit=1)[1]) for line in bad.splitlines()]), (
        "a rule that finds nothing"
    )


DURATION = re.compile(r"(\d+(us|ms|s|m|h))+")
NAME = re.compile(r"[a-zA-Z0-9][a-zA-Z0-9_.-]*")
TOP = {"services", "volumes", "secrets", "configs", "networks", "name"}
CONDITIONS = {"service_started", "service_healthy", "service_completed_successfully"}


def texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) for one in value)


def environment(value: Any) -> bool:
    return texts(value) or (
        isinstance(value, dict) and all(isinstance(one, str | int | None) for one in value.values())
    )


def healthcheck(value: Any) -> bool:
    if value == {"disable": True}:
        return True
    times = [value.get(key, "1s") for key in ("interval", "timeout", "start_period")]
    return (
        value.keys() <= {"test", "interval", "timeout", "start_period", "retries"}
        and texts(value["test"])
        and value["test"][0] in {"CMD", "CMD-SHELL", "NONE"}
        and all(map(DURATION.fullmatch, times))
        and isinstance(value.get("retries", 1), int)
    )


def depends_on(value: Any) -> bool:
    return texts(value) or all(set(one) <= {"condition"} and one["condition"] in CONDITIONS for one in value.values())


def volume(value: Any) -> bool:
    """In the long form: what the short one leaves open, Docker decides by itself."""
    keys = {"type", "source", "target", "read_only", "bind"}
    return (
        isinstance(value, dict)
        and {"type", "source", "target"} <= value.keys() <= keys
        and value["type"] in {"bind", "volume"}
        and value["target"].startswith("/")
        and ("bind" in value) == (value["type"] == "bind")
        and value.get("bind", {"create_host_path": False}) == {"create_host_path": False}
        and isinstance(value.get("read_only", False), bool)
    )


SERVICE: dict[str, Callable[[Any], bool]] = {
    "build": lambda value: isinstance(value, str | dict),
    "cap_drop": texts,
    "command": texts,
    "depends_on": depends_on,
    "deploy": lambda value: set(value) == {"replicas"} and isinstance(value["replicas"], int),
    "entrypoint": texts,
    "environment": environment,
    "expose": lambda value: texts(value) and all(one.isdigit() for one in value),
    "healthcheck": healthcheck,
    "image": lambda value: isinstance(value, str),
    "profiles": lambda value: texts(value) and all(map(NAME.fullmatch, value)),
    "read_only": lambda value: isinstance(value, bool),
    "restart": lambda value: value in {"no", "always", "on-failure", "unless-stopped"},
    "secrets": texts,
    "security_opt": texts,
    "stop_grace_period": lambda value: bool(DURATION.fullmatch(value)),
    "tmpfs": texts,
    "volumes": lambda value: isinstance(value, list) and all(map(volume, value)),
    "cap_add": texts,
    "configs": lambda value: all(set(one) == {"source", "target"} for one in value),
    "ports": lambda value: texts(value) and all(re.fullmatch(r"\d+:\d+", one) for one in value),
}


def compose_faults(whole: dict[str, Any]) -> list[str]:
    """What `docker compose config` would not take, of what this file may use."""
    faults = [f"{key}: not known" for key in whole if key not in TOP and not key.startswith("x-")]
    for name, service in whole["services"].items():
        if not NAME.fullmatch(name):
            faults.append(f"services.{name}: no name")
        if not {"image", "build"} & service.keys():
            faults.append(f"services.{name}: neither image nor build")
        for key, value in service.items():
            if key not in SERVICE:
                faults.append(f"services.{name}.{key}: not known")
            elif not SERVICE[key](value):
                faults.append(f"services.{name}.{key}: {value!r}")
    faults += [f"secrets.{name}" for name, one in whole.get("secrets", {}).items() if set(one) != {"file"}]
    faults += [f"configs.{name}" for name, one in whole.get("configs", {}).items() if set(one) != {"content"}]
    return faults


def test_compose_takes_the_file() -> None:
    assert compose_faults(compose()) == []


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("restart", "sometimes"),
        ("restart", False),  # an unquoted `no`
        ("readonly", True),
        ("command", "run"),
        ("stop_grace_period", "40"),
        ("depends_on", {"db": {"condition": "healthy"}}),
        ("healthcheck", {"test": ["pg_isready"]}),
        ("volumes", ["data"]),
        ("volumes", [{"type": "bind", "source": "./config.toml", "target": "/etc/config.toml"}]),
        ("volumes", [{"type": "volume", "source": "data", "target": "data"}]),
        ("ports", ["443"]),
        ("environment", {"A": [1]}),
    ],
)
def test_compose_takes_no_fault(key: str, value: object) -> None:
    whole = compose()
    whole["services"]["newsbrief"][key] = value
    assert len(compose_faults(whole)) == 1


def test_the_shell_in_the_compose_file_is_shell() -> None:
    for name, service in compose()["services"].items():
        if service.get("entrypoint", [""])[0] == "sh":
            script = service["entrypoint"][2]
            checked = subprocess.run(["sh", "-n", "-c", script], capture_output=True, text=True, check=False)
            assert checked.returncode == 0, (name, checked.stderr)


def unit_text() -> str:
    (text,) = (found["text"] for found in FENCE.finditer(README) if found["mark"] == "unit: newsbrief.service")
    return text


def test_what_the_unit_names_is_there() -> None:
    text = unit_text()
    said = dict(line.split("=", 1) for line in text.splitlines() if "=" in line)
    _, command, *options = said["ExecStart"].split()
    assert {option for option in options if option.startswith("-")} <= set(COMMANDS[command].params[0].opts)
    environment = dict(re.findall(r"^Environment=(\w+)=(.*)$", text, re.MULTILINE))
    assert environment.pop("TELEGRAM_BOT_TOKEN_FILE") == f"%d/{said['LoadCredential'].partition(':')[0]}"
    settings = build({}, "newsbrief.service", environment)
    assert settings.database.url == f"sqlite:////var/lib/{said['StateDirectory']}/newsbrief.db"
    assert said["WorkingDirectory"] == f"/var/lib/{said['StateDirectory']}"
    assert int(said["TimeoutStopSec"]) > LONGEST_END_S


@pytest.fixture
def unit(tmp_path: Path) -> Path:
    """The unit of README, with a program that is here."""
    if shutil.which("systemd-analyze") is None:
        pytest.skip("systemd is not installed here: its own judge cannot be asked")
    program = Path(sys.executable).with_name("newsbrief")
    path = tmp_path / "newsbrief.service"
    path.write_text(unit_text().replace("/opt/newsbrief/bin/newsbrief", str(program)), encoding="utf-8")
    return path


def analyze(*args: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["systemd-analyze", *args], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)


def test_systemd_takes_the_unit_without_a_word(unit: Path) -> None:
    verified = analyze("verify", "--man=no", str(unit))
    about_ours = [line for line in verified.stderr.splitlines() if "newsbrief" in line]
    assert (verified.returncode, about_ours) == (0, [])


def test_the_unit_may_do_little(unit: Path) -> None:
    judged = analyze("security", "--offline=true", f"--threshold={MOST_EXPOSED}", str(unit))
    assert judged.returncode == 0, judged.stdout[-3000:] + judged.stderr
