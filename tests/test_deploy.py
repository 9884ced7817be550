"""Dockerfile, compose.yaml and .dockerignore, as far as a machine without a container engine can tell: every command,
setting, role, secret and path they name exists, and nothing runs as root or writes where it may not.
"""

import fnmatch
import json
import re
import shlex
import tomllib
from pathlib import Path

import pytest
import yaml
from typer.main import get_command

from bot.cli.commands import app
from bot.cli.run import read_roles
from bot.config import build

ROOT = Path(__file__).parents[1]
COMMANDS = get_command(app).commands  # type: ignore[attr-defined]  # a group has them


def instructions():
    """[(INSTRUCTION, rest)] of the Dockerfile, lines that go on joined."""
    text = re.sub(r"\\\n", " ", (ROOT / "Dockerfile").read_text(encoding="utf-8"))
    lines = [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]
    return [(line.split()[0], line.split(maxsplit=1)[1]) for line in lines]


def last_stage():
    found = instructions()
    return found[max(at for at, (name, _) in enumerate(found) if name == "FROM") :]


def compose():
    return yaml.safe_load((ROOT / "compose.yaml").read_text(encoding="utf-8"))


def services():
    return compose()["services"]


def ours():
    return {name: service for name, service in services().items() if service["image"] == "newsbrief"}


def test_the_image_is_pinned_slim_and_runs_as_nobody():
    stages = [rest for name, rest in instructions() if name == "FROM"]
    assert len(stages) == 2
    for stage in stages:
        assert re.match(r"python:3\.\d+-slim\b", stage)
    stage = last_stage()
    users = [rest for name, rest in stage if name == "USER"]
    assert users
    assert users[-1].isdigit()
    assert users[-1] != "0"
    assert not [rest for name, rest in instructions() if name == "ADD" or "sudo" in rest or "curl" in rest]


def test_its_commands_exist_and_are_run_without_a_shell():
    stage = dict(last_stage())
    assert json.loads(stage["ENTRYPOINT"]) == ["newsbrief"]
    assert json.loads(stage["CMD"])[0] in COMMANDS
    health = stage["HEALTHCHECK"].partition("CMD ")[2]
    assert json.loads(health)[0] == "newsbrief"
    assert json.loads(health)[1] in COMMANDS


def test_its_settings_are_settings():
    environment = dict(pair.split("=", 1) for name, rest in last_stage() if name == "ENV" for pair in shlex.split(rest))
    settings = build({}, "Dockerfile", environment)
    assert settings.database.url == "sqlite:////data/newsbrief.db"
    assert settings.web.listen.endswith(":8081")
    stage = dict(last_stage())
    assert stage["VOLUME"] == "/data"
    assert "8081" in stage["EXPOSE"]


def let_in(path):
    """Whether .dockerignore lets a path of the root into the build; the last line that fits decides."""
    allowed = True
    for line in (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        pattern = line.removeprefix("!")
        if fnmatch.fnmatch(path, pattern) or fnmatch.fnmatch(path.split("/", maxsplit=1)[0], pattern):
            allowed = line.startswith("!")
    return allowed


def test_the_build_gets_what_the_wheel_is_made_of_and_no_secret():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wheel = project["tool"]["hatch"]["build"]["targets"]["wheel"]
    needed = [*wheel["packages"], *wheel["force-include"], project["project"]["readme"], "pyproject.toml"]
    needed += project["project"]["license-files"]
    for path in needed:
        assert (ROOT / path).exists(), path
        assert let_in(path), path
    for path in ("config.toml", "newsbrief.db", "secrets/bot_token", ".git/config", ".env", "tests/conftest.py"):
        assert not let_in(path), path


@pytest.mark.parametrize("name", sorted(ours()))
def test_a_service_is_locked_down(name):
    service = ours()[name]
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert "no-new-privileges:true" in service["security_opt"]
    assert "privileged" not in service
    assert not any("docker.sock" in str(volume) for volume in service.get("volumes", ()))


@pytest.mark.parametrize("name", sorted(ours()))
def test_what_a_service_runs_is_a_command_with_known_roles(name):
    command = ours()[name]["command"]
    assert command[0] in COMMANDS
    if "--only" in command:
        assert read_roles(command[command.index("--only") + 1])


@pytest.mark.parametrize("name", sorted(ours()))
def test_what_a_service_is_told_are_settings(name):
    environment = dict(ours()[name].get("environment", {}))
    token_file = environment.pop("TELEGRAM_BOT_TOKEN_FILE")
    assert token_file == "/run/secrets/bot_token"
    config = environment.pop("NEWSBRIEF_CONFIG")
    assert any(f":{config}:ro" in volume for volume in ours()[name]["volumes"])
    telegram = {"telegram": {"webhook": {"url": "https://bot.example"}}}
    build(telegram, "compose.yaml", environment)


def test_the_roles_are_all_there_and_chat_is_there_twice():
    run = [role for service in ours().values() if "--only" in service["command"] for role in service["command"][2:]]
    assert sorted(run) == ["chat", "digest", "poll", "send"]
    assert services()["chat"]["deploy"]["replicas"] == 2


def test_without_a_profile_there_is_one_service():
    assert [name for name, service in services().items() if "profiles" not in service] == ["newsbrief"]


def test_secrets_volumes_and_dependencies_are_declared():
    whole = compose()
    for name, service in whole["services"].items():
        assert set(service.get("secrets", ())) <= whole["secrets"].keys(), name
        for volume in service.get("volumes", ()):
            source = volume.split(":")[0]
            assert source.startswith("./") or source in whole["volumes"], name
        assert set(service.get("depends_on", ())) <= whole["services"].keys(), name


def test_no_secret_stands_in_the_file():
    text = (ROOT / "compose.yaml").read_text(encoding="utf-8")
    assert not re.search(r"\d{6,}:[A-Za-z0-9_-]{30,}", text)
    assert "POSTGRES_PASSWORD:" not in text
