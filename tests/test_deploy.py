"""Dockerfile, compose.yaml and .dockerignore, as far as a machine without a container engine can tell: every command,
setting, role, secret and path they name exists, and nothing runs as root or writes where it may not.
"""

import fnmatch
import json
import re
import shlex
import subprocess
import tomllib
from pathlib import Path

import pytest
import yaml
from sqlalchemy import make_url
from typer.main import get_command

from bot.cli.commands import app
from bot.cli.run import read_roles
from bot.config import build
from bot.core.pacing import MESSAGES_PER_SECOND
from bot.ticks import LONGEST_END_S

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
    """The file as Compose reads it where no variable is set."""
    text = (ROOT / "compose.yaml").read_text(encoding="utf-8")
    return yaml.safe_load(re.sub(r"(?<!\$)\$\{\w+:-([^}]*)\}", r"\1", text).replace("$$", "$"))


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
    ours = {name: value for name, value in environment.items() if name.startswith("NEWSBRIEF_")}
    assert len(ours) == 2
    settings = build({}, "Dockerfile", ours)
    assert settings.database.url == "sqlite:////data/newsbrief.db"
    assert settings.web.listen.endswith(":8081")
    stage = dict(last_stage())
    assert stage["VOLUME"] == "/data"
    assert "8081" in stage["EXPOSE"]


def test_its_user_owns_the_only_place_it_writes_to():
    stage = last_stage()
    said = " ".join(rest for name, rest in stage if name == "RUN")
    user = re.search(rf"useradd --uid {dict(stage)['USER']} [^&]*?(\w+) +&&", said)
    assert user is not None
    assert f"install -d -o {user[1]} -g {user[1]} {dict(stage)['VOLUME']}" in said


def test_it_is_told_to_stop_by_the_signal_it_listens_to():
    assert dict(last_stage())["STOPSIGNAL"] == "SIGTERM"


def test_what_a_build_may_choose_is_declared():
    found = instructions()
    declared = {rest.partition("=")[0] for name, rest in found if name == "ARG"}
    used = {name for instruction, rest in found if instruction == "RUN" for name in re.findall(r"\$\{(\w+)\}", rest)}
    assert used == declared == {"EXTRAS"}
    extras = next(rest.partition("=")[2] for name, rest in found if name == "ARG")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert set(extras.split(",")) <= project["optional-dependencies"].keys()


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
    assert service["tmpfs"] == ["/tmp"]
    assert int(service["stop_grace_period"].removesuffix("s")) > LONGEST_END_S


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
    (mounted,) = (volume for volume in ours()[name]["volumes"] if volume["target"] == config)
    assert mounted["read_only"] is True
    settings = build({}, "compose.yaml", environment)
    assert settings.database.url.startswith("postgresql") == ("profiles" in ours()[name])
    assert (settings.telegram.mode == "webhook") == (name == "chat")


def test_the_roles_are_all_there_and_chat_is_there_twice():
    run = [role for service in ours().values() if "--only" in service["command"] for role in service["command"][2:]]
    assert sorted(run) == ["chat", "digest", "poll", "send"]
    assert services()["chat"]["deploy"]["replicas"] == 2


def test_the_proxy_passes_on_to_where_the_chat_processes_listen():
    chat = build({}, "compose.yaml", {k: v for k, v in services()["chat"]["environment"].items() if "__" in k})
    port = chat.telegram.webhook.listen.rpartition(":")[2]
    assert services()["chat"]["expose"] == [port]
    assert chat.telegram.webhook.listen.startswith("0.0.0.0:")  # reached from the proxy's container
    caddyfile = compose()["configs"]["caddyfile"]["content"]
    assert f"dynamic a chat {port}\n" in caddyfile
    assert chat.telegram.webhook.url == f"https://{caddyfile.split()[0]}/"


def test_processes_with_one_token_stay_below_its_limit():
    """Each counts its own; people are answered beside the sender."""
    sender = services()["send"]["environment"]["NEWSBRIEF_TELEGRAM__MESSAGES_PER_SECOND"]
    assert int(sender) < MESSAGES_PER_SECOND


def test_a_password_of_any_characters_reaches_the_driver(tmp_path):
    """It goes by a variable of its own; in an address an @ or a % would mean something."""
    (tmp_path / "db_password").write_text("p@ss/w%rd 'x\n")
    (tmp_path / "newsbrief").write_text('#!/bin/sh\necho "$PGPASSWORD|$NEWSBRIEF_DATABASE__URL|$*"\n')
    (tmp_path / "newsbrief").chmod(0o755)
    service = services()["poll"]
    shell, flag, script, name = service["entrypoint"]
    script = script.replace("/run/secrets", str(tmp_path))
    environ = {"PATH": f"{tmp_path}:/usr/bin:/bin", "NEWSBRIEF_DATABASE__URL": "postgresql+psycopg://x"}
    command = [shell, flag, script, name, *service["command"]]
    ran = subprocess.run(command, env=environ, capture_output=True, text=True, check=True)
    assert ran.stdout == "p@ss/w%rd 'x|postgresql+psycopg://x|run --only poll\n"


def test_the_schema_is_brought_forward_before_anybody_works_on_it():
    everything = services()
    for name, service in ours().items():
        if "--only" in service["command"]:
            assert service["depends_on"] == {"migrate": {"condition": "service_completed_successfully"}}, name
    assert everything["migrate"]["command"] == ["migrate"]
    assert everything["migrate"]["restart"] == "no"
    assert everything["migrate"]["depends_on"] == {"db": {"condition": "service_healthy"}}
    assert "test" in everything["db"]["healthcheck"]


def test_the_database_is_the_one_that_is_there_and_outlives_its_container():
    db = services()["db"]
    for name, service in ours().items():
        if name != "newsbrief":
            url = make_url(service["environment"]["NEWSBRIEF_DATABASE__URL"])
            assert (url.host, url.username, url.database, url.password) == (
                "db",
                db["environment"]["POSTGRES_USER"],
                db["environment"]["POSTGRES_DB"],
                None,
            )
    assert db["image"].startswith("postgres:17")  # from 18 on its data lies in another folder
    assert [volume["target"] for volume in db["volumes"]] == ["/var/lib/postgresql/data"]


def test_the_file_of_sqlite_outlives_its_container():
    kept = [volume["target"] for volume in services()["newsbrief"]["volumes"] if volume["type"] == "volume"]
    assert kept == [dict(last_stage())["VOLUME"]]


def test_each_dollar_is_for_compose_or_for_the_shell():
    text = (ROOT / "compose.yaml").read_text(encoding="utf-8")
    assert re.findall(r"(?<!\$)\$(?![{$])", text) == []


def test_without_a_profile_there_is_one_service():
    assert [name for name, service in services().items() if "profiles" not in service] == ["newsbrief"]


def test_secrets_volumes_and_dependencies_are_declared():
    whole = compose()
    for name, service in whole["services"].items():
        assert set(service.get("secrets", ())) <= whole["secrets"].keys(), name
        for volume in service.get("volumes", ()):
            assert volume["type"] == "bind" or volume["source"] in whole["volumes"], name
        for config in service.get("configs", ()):
            assert config["source"] in whole["configs"], name
        assert set(service.get("depends_on", ())) <= whole["services"].keys(), name


def test_no_secret_stands_in_the_file():
    text = (ROOT / "compose.yaml").read_text(encoding="utf-8")
    assert not re.search(r"\d{6,}:[A-Za-z0-9_-]{30,}", text)
    assert not re.search(r"PASSWORD: |://\w*:", text)
