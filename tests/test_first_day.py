"""An operator's first day, from the wheel on: what README promises of installing, checking, running and moving, by the
program itself in processes of its own, between the demo's Bot API, its feeds, and a PostgreSQL server that goes away.
"""

import asyncio
import json
import signal
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import pytest
from sqlalchemy import select

from bot.demo.emulator import Emulator
from bot.demo.people import Person
from bot.demo.world import DemoWorld
from bot.storage.db import Database
from bot.storage.schema import ChatRow, SlotRow
from tests.databases import PostgresServer
from tests.wheel import Installed

PATIENCE_S = 60
ANOTHER_TOKEN = "700000002:BBanother-bot-that-opens-nothing-0000000"


@dataclass
class Operator:
    """Somebody at a terminal, with what they have set in its environment."""

    program: Installed
    environ: dict[str, str]
    feed: str  # its address

    async def runs(self, *args: str, **environ: str) -> tuple[int | None, str, str]:
        return await self.program.run(*args, **self.environ | environ)

    async def sees(self, wanted: int, words: str = "") -> str:
        """What `newsbrief health` says once it ends with that exit code and says so."""
        while True:
            code, out, _ = await self.runs("health")
            if code == wanted and words in out:
                return out

    @asynccontextmanager
    async def running(self) -> AsyncIterator[asyncio.subprocess.Process]:
        process = await self.program.start("run", **self.environ)
        try:
            async with asyncio.timeout(PATIENCE_S):
                yield process
        finally:
            if process.returncode is None:
                process.kill()
            await process.communicate()


async def stops(process: asyncio.subprocess.Process) -> None:
    process.send_signal(signal.SIGTERM)
    _, errors = await process.communicate()
    assert process.returncode == 0
    lines = [json.loads(line) for line in errors.splitlines() if line.startswith(b"{")]
    assert [line for line in lines if "traceback" in line and line["logger"].startswith("bot.")] == []


def slots(url: str) -> list[tuple[object, ...]]:
    """When each chat's next digests are due, by its Telegram number."""
    database = Database(url)
    query = select(ChatRow.chat_id, SlotRow.wall, SlotRow.next_due_at).join(ChatRow, ChatRow.id == SlotRow.chat_id)
    found = database.read_now(lambda session: sorted(map(tuple, session.execute(query).all())))
    database.close()
    return found


async def becomes_a_reader(person: Person) -> None:
    async def hears(words: str = "") -> object:
        return await person.hears(words, timeout_s=PATIENCE_S)

    await person.says("/start")
    for button in ("World", "Continue", "Yes", "08:00"):
        await person.presses(await person.hears(timeout_s=PATIENCE_S), button)
    await hears("All set")


@pytest.fixture
async def world() -> AsyncIterator[DemoWorld]:
    world = await DemoWorld.start(0)
    yield world
    await world.stop()


@pytest.fixture
def operator(installed: Installed, world: DemoWorld, unused_port: int, postgres_server: PostgresServer) -> Operator:
    """Their config.toml has three lines; what is in the environment stands for Telegram and the internet."""
    feed = world.feeds.subscriptions()[0]
    lines = f'[[feeds]]\nurl = "{feed["url"]}"\ntopics = ["world"]\n'
    (installed.work / "config.toml").write_text(lines, encoding="utf-8")
    return Operator(
        installed,
        {
            "TELEGRAM_BOT_TOKEN": world.emulator.token,
            "NEWSBRIEF_TELEGRAM__BASE_URL": world.emulator.base_url,
            "NEWSBRIEF_POLLING__ALLOW_PRIVATE": f"127.0.0.1:{world.feeds.port}",
            "NEWSBRIEF_WEB__LISTEN": f"127.0.0.1:{unused_port}",
            "NEWSBRIEF_DATABASE__URL": postgres_server.empty_url(),
        },
        feed["url"],
    )


@pytest.fixture
def unused_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


async def test_what_is_wrong_is_told_at_once_and_each_says_what_to_do(operator, tmp_path):
    (tmp_path / "file").touch()
    hint = "; if it is yours, name it in polling.allow_private"
    code, out, err = await operator.runs(
        "check",
        TELEGRAM_BOT_TOKEN=ANOTHER_TOKEN,
        NEWSBRIEF_POLLING__ALLOW_PRIVATE="[]",
        NEWSBRIEF_DATABASE__URL=f"sqlite:///{tmp_path}/file/newsbrief.db",
    )
    assert (code, err) == (2, "3 faults.\n")
    assert out.splitlines() == [
        "ok     configuration",
        f"fault  database: database.url: the folder {tmp_path}/file cannot be made (File exists)",
        "fault  token: Telegram does not know this token; @BotFather shows it under /mybots",
        f"fault  feed {operator.feed}: address not allowed: 127.0.0.1 is not a public address{hint}",
    ]
    code, out, _ = await operator.runs("check", NEWSBRIEF_TELEGRAM__BASE_URL="http://127.0.0.1:9")
    assert code == 2
    assert "fault  Telegram: no good answer from telegram.base_url, http://127.0.0.1:9 (cannot reach Telegram" in out


async def test_from_an_empty_folder_to_another_bot_on_another_database(operator, world, postgres_server, tmp_path):
    code, out, err = await operator.runs("check")
    assert (code, err) == (0, ""), out
    assert out.startswith("ok     configuration\nok     database (empty; ")
    assert out.endswith(" items\nAll is well.\n")

    async with operator.running() as process:
        await operator.sees(0)
        await becomes_a_reader(world.alice)

        with postgres_server.away():
            said = await operator.sees(1, "fault  database: the database cannot be used: ")
            assert process.returncode is None, said
            await world.alice.says("/digest")
        await operator.sees(0)
        await world.alice.hears("08:00", timeout_s=PATIENCE_S)  # Telegram kept the question until somebody listened
        await stops(process)

    before = slots(operator.environ["NEWSBRIEF_DATABASE__URL"])
    assert [chat for chat, _, _ in before] == [world.alice.id]
    code, out, err = await operator.runs("export", "all.jsonl.gz")
    assert code == 0, err

    async with Emulator(ANOTHER_TOKEN, bot_username="another_bot") as telegram:
        operator.environ |= {
            "TELEGRAM_BOT_TOKEN": telegram.token,
            "NEWSBRIEF_TELEGRAM__BASE_URL": telegram.base_url,
            "NEWSBRIEF_DATABASE__URL": f"sqlite:///{tmp_path}/moved.db",
        }
        code, out, err = await operator.runs("import", "--another-bot", "all.jsonl.gz")
        assert code == 0, err
        async with operator.running() as process:
            await operator.sees(0)
            await stops(process)
    assert slots(operator.environ["NEWSBRIEF_DATABASE__URL"]) == before
