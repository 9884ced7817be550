"""What the program writes about itself: lines a person or a collector can read, and nothing that is a secret."""

import asyncio
import json
import logging
import os
import signal
import sys
import tomllib
from pathlib import Path

from bot.cli.logs import HIDDEN, JsonLines, Redacting
from bot.config import build
from bot.demo.world import DemoWorld

TOKEN = "123456789:AAabcdefghijklmnopqrstuvwxyz012345678"
PATIENCE_S = 60


def record(message: str, *args: object, error: BaseException | None = None) -> logging.LogRecord:
    exc_info = (type(error), error, None) if error is not None else None
    return logging.LogRecord("bot.app", logging.WARNING, "app.py", 1, message, args, exc_info)


def test_a_token_a_password_and_a_secret_are_hidden_wherever_they_stand():
    for formatter in (Redacting(("hunter22",)), JsonLines(("hunter22",))):
        error = RuntimeError(f"POST https://api.telegram.org/bot{TOKEN}/getMe by hunter22")
        line = formatter.format(record("asked %s with %s", f"/bot{TOKEN}/getMe", "hunter22", error=error))
        assert TOKEN not in line
        assert "hunter22" not in line
        assert line.count(HIDDEN) == 4


def test_a_line_for_a_collector_is_one_line_of_json():
    line = JsonLines(()).format(record("two\nlines, „quoted“", error=ValueError("why")))
    found = json.loads(line)
    assert "\n" not in line
    assert found["message"] == "two\nlines, „quoted“"
    assert (found["level"], found["logger"]) == ("warning", "bot.app")
    assert found["at"].endswith("+00:00")
    assert "ValueError: why" in found["traceback"]


def toml_of(settings: dict[str, object]) -> str:
    """Settings as config.toml has them; JSON writes text, numbers and lists as TOML does."""
    feeds = settings.pop("feeds")
    lines: list[str] = []
    for section, values in settings.items():
        assert isinstance(values, dict)
        lines += [f"[{section}]", *(f"{key} = {json.dumps(value)}" for key, value in values.items())]
    assert isinstance(feeds, tuple | list)
    for feed in feeds:
        lines += ["[[feeds]]", *(f"{key} = {json.dumps(value)}" for key, value in feed.items() if value is not None)]
    return "\n".join(lines) + "\n"


async def test_a_chat_leaves_lines_a_person_understands_and_none_of_its_words(tmp_path: Path) -> None:
    """The whole program in a process of its own, as a collector sees it."""
    world = await DemoWorld.start(0)
    text = toml_of(world.settings())
    build(tomllib.loads(text), "config.toml", {})
    (tmp_path / "config.toml").write_text(text, encoding="utf-8")
    environ = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    environ |= {"PYTHONPATH": str(Path(__file__).parents[2]), "NEWSBRIEF_LOG__LEVEL": "debug"}
    program = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run", cwd=tmp_path, env=environ, stderr=asyncio.subprocess.PIPE
    )
    try:
        for words in ("/start", "/follow purple rhinoceros", "/search purple rhinoceros", "/latest science", "/why 1"):
            await world.alice.says(words)
            await world.alice.hears(timeout_s=PATIENCE_S)
        assert program.stderr is not None
        written = ""
        while "new stories" not in written:
            written += (await asyncio.wait_for(program.stderr.readline(), PATIENCE_S)).decode()
        program.send_signal(signal.SIGTERM)
        _, errors = await asyncio.wait_for(program.communicate(), PATIENCE_S)
    finally:
        if program.returncode is None:
            program.kill()
            await program.wait()
        await world.stop()
    written += errors.decode()
    lines = [json.loads(line) for line in written.splitlines() if line.startswith("{")]
    assert any(line["message"].startswith("refresh: 9 feeds looked at, ") for line in lines)
    assert any(line["message"].startswith("group: ") and "new stories" in line["message"] for line in lines)
    assert not {line["logger"].partition(".")[0] for line in lines} & {"alembic", "apscheduler", "telegram", "httpx"}
    for secret in (world.emulator.token, "rhinoceros", "Selene", "Danube"):
        assert secret not in written
