"""The program as an operator starts it: its own process, real sockets on loopback, real signals."""

import asyncio
import os
import re
import signal
import sys
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from sqlalchemy import func, select

from bot.demo.emulator import Emulator
from bot.demo.feeds import FeedServer
from bot.storage.db import Database
from bot.storage.schema import EditionRow

PATIENCE_S = 60


class Terminal:
    """Runs `newsbrief …` in a folder of its own, with nothing of ours in the environment."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.environ = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
        self.environ |= {"PYTHONPATH": str(Path(__file__).parents[1]), "COLUMNS": "200", "PYTHONWARNINGS": "ignore"}

    def start(self, *args, **environ):
        return asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "bot",
            *args,
            cwd=self.folder,
            env=self.environ | environ,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )

    async def run(self, *args, **environ):
        """Exit code, output, errors."""
        process = await self.start(*args, **environ)
        out, err = await asyncio.wait_for(process.communicate(), PATIENCE_S)
        assert b"Traceback" not in err, err.decode()
        return process.returncode, out.decode(), err.decode()

    @asynccontextmanager
    async def running(self, *args, **environ):
        process = await self.start(*args, **environ)
        try:
            yield process
        finally:
            if process.returncode is None:
                process.kill()
            await process.communicate()


async def says(process, words):
    """What the process writes to its errors, until these words are in it."""
    heard = ""
    while words not in heard:
        line = await asyncio.wait_for(process.stderr.readline(), PATIENCE_S)
        assert line, f"it ended without {words!r}: {heard}"
        heard += line.decode()
    return heard


@pytest.fixture
def terminal(tmp_path):
    return Terminal(tmp_path)


@pytest.fixture
async def telegram():
    async with Emulator() as emulator:
        yield emulator


def bot_of(emulator):
    return {"TELEGRAM_BOT_TOKEN": emulator.token, "NEWSBRIEF_TELEGRAM__BASE_URL": emulator.base_url}


async def test_a_bad_file_is_told_in_lines_with_exit_2(terminal):
    (terminal.folder / "config.toml").write_text("[digest]\nstories = 'many'\ntimezone = 'Mars'\n", encoding="utf-8")
    code, _, err = await terminal.run("check")
    assert code == 2
    assert "2 faults" in err
    assert "digest.stories" in err
    assert "digest.timezone" in err


async def test_the_configuration_may_be_named_before_the_command(terminal):
    (terminal.folder / "mine.toml").write_text("[digest]\nstories = 'many'\n", encoding="utf-8")
    for args in (("--config", "mine.toml", "feeds", "list"), ("feeds", "list", "--config", "mine.toml")):
        code, _, err = await terminal.run(*args)
        assert (code, "mine.toml: 1 fault" in err) == (2, True), args


@pytest.mark.parametrize("command", ["check", "run", "stats"])
async def test_a_file_that_is_no_database_is_told_in_a_sentence(terminal, command):
    (terminal.folder / "newsbrief.db").write_text("not a database" * 500, encoding="utf-8")
    code, out, err = await terminal.run(command, TELEGRAM_BOT_TOKEN="1:abc")
    assert (code, "the database cannot be used: file is not a database" in out + err) == (2, True)


async def test_a_port_that_cannot_be_is_refused(terminal):
    code, _, err = await terminal.run("demo", "--port", "99999")
    assert code == 2
    assert "65535" in err


async def test_check_says_when_the_bot_does_not_speak_a_language(terminal):
    _, out, _ = await terminal.run("check", NEWSBRIEF_DIGEST__LANGUAGE="ja")
    assert "no catalogue for ja; the bot speaks en, ar, de" in out
    _, out, _ = await terminal.run("check", NEWSBRIEF_DIGEST__LANGUAGE="pt-br")
    assert "catalogue" not in out


@pytest.mark.parametrize("token", ["", "hello", "123456789:AAabcdefghijklmnopqrstuvwxyz012345678"])
async def test_no_token_or_a_wrong_one_says_how_to_get_one(terminal, telegram, token):
    code, _, err = await terminal.run("run", **bot_of(telegram) | {"TELEGRAM_BOT_TOKEN": token})
    assert code == 2
    assert "@BotFather" in err
    assert not token or token not in err


async def test_it_runs_refuses_a_second_and_ends_clean_on_sigterm(terminal, telegram):
    async with terminal.running("run", **bot_of(telegram)) as process:
        await says(process, "is running")
        code, _, err = await terminal.run("run", **bot_of(telegram))
        assert code == 2
        assert "another newsbrief runs" in err
        process.send_signal(signal.SIGTERM)
        _, rest = await asyncio.wait_for(process.communicate(), PATIENCE_S)
        assert process.returncode == 0
        assert b"Traceback" not in rest


async def test_processes_that_start_together_on_an_empty_database_take_turns(terminal, postgres_server):
    url = {"NEWSBRIEF_DATABASE__URL": postgres_server.empty_url()}
    found = await asyncio.gather(*(terminal.run("migrate", **url) for _ in range(3)))
    assert [code for code, _, _ in found] == [0, 0, 0], found
    postgres_server.clear()


async def test_without_network_at_the_start_it_says_so_and_waits(terminal, telegram):
    down = telegram.faults.reset("getMe", times=None)
    async with terminal.running("run", **bot_of(telegram)) as process:
        await says(process, "cannot be reached")
        down.clear()
        await says(process, "is running")


async def test_a_word_is_no_address_of_a_feed(terminal):
    code, _, err = await terminal.run("feeds", "add", "lighthouse")
    assert (code, err) == (2, "lighthouse is no web address; write it like https://example.org/feed\n")


async def test_the_operators_feeds(terminal):
    server = FeedServer()
    await server.start()
    try:
        environ = {"NEWSBRIEF_POLLING__ALLOW_PRIVATE": f"127.0.0.1:{server.port}"}
        first, second = (feed["url"] for feed in server.subscriptions()[:2])
        code, out, err = await terminal.run("feeds", "add", first, "--title", "[One]", "--topics", "world", **environ)
        assert (code, out[:11]) == (0, "Added [One]"), err
        _, out, _ = await terminal.run("feeds", "add", first, "--title", "[One]", **environ)
        assert out == f"[One] is there already ({first}).\n"
        code, _, err = await terminal.run("feeds", "add", second, "--topics", "wrold", **environ)
        assert (code, err) == (2, "--topics: wrold is no topic of the taxonomy; did you mean world?\n")
        code, out, err = await terminal.run("feeds", "refresh", **environ)
        assert (code, "1 feed:" in out) == (0, True), err
        code, out, _ = await terminal.run("preview", "--topics", "world", **environ)
        assert code == 0
        database = Database(f"sqlite:///{terminal.folder / 'newsbrief.db'}")
        assert database.read_now(lambda session: session.scalar(select(func.count()).select_from(EditionRow))) == 0
        database.close()
        code, _, _ = await terminal.run("feeds", "export", "mine.opml")
        code, out, _ = await terminal.run("feeds", "remove", first)
        assert (code, out) == (0, "Removed [One].\n")
        code, _, err = await terminal.run("feeds", "remove", "https://nobody.example/rss")
        assert (code, "feeds list" in err) == (2, True)
        code, out, _ = await terminal.run("feeds", "import", "mine.opml")
        assert (code, out) == (0, "1 feed from mine.opml.\n")
        (terminal.folder / "odd.opml").write_text(
            '<opml><body><outline text="Old" xmlUrl="ftp://a.example"/></body></opml>'
        )
        code, out, err = await terminal.run("feeds", "import", "odd.opml")
        assert (code, out, "Left out: Old (ftp://a.example)" in err) == (0, "0 feeds from odd.opml.\n", True)
        (terminal.folder / "cut.opml").write_text("<opml><body><outline")
        code, _, err = await terminal.run("feeds", "import", "cut.opml")
        assert (code, "names no feed" in err) == (2, True)
        for command in (("feeds", "export"), ("export",), ("stats", "--png")):
            code, _, err = await terminal.run(*command, "nowhere/file")
            assert (code, err.splitlines()[-1]) == (2, "nowhere/file cannot be written: No such file or directory.")
        code, out, _ = await terminal.run("feeds", "list")
        assert re.search(rf"^\[One\] .* {re.escape(first)}\s*$", out, re.MULTILINE), out
    finally:
        await server.stop()
