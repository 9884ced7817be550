"""The whole program between emulator and sample feeds, asked how it is; and the rules on a clock of ours."""

import asyncio
from datetime import UTC, datetime, timedelta

import aiohttp
import pytest

from bot.app import Newsbrief
from bot.config import build
from bot.core.measures import FAMILIES, Kind, Measures
from bot.demo.world import DemoWorld
from bot.storage import migrate
from bot.storage.db import Database
from bot.usecases.watch import Health, Watch
from bot.web.server import ListenError
from tests.web.exposition import read

NOW = datetime(2026, 3, 8, 8, 0, tzinfo=UTC)


class AClock:
    def __init__(self) -> None:
        self.moment = NOW

    def now(self) -> datetime:
        return self.moment

    def passes(self, span: timedelta) -> None:
        self.moment += span


@pytest.fixture
async def world():
    world = await DemoWorld.start(0)
    yield world
    await world.stop()


@pytest.fixture
def own_database(tmp_path):
    database = Database(f"sqlite:///{tmp_path / 'newsbrief.db'}")
    migrate.upgrade(database)
    yield database
    database.close()


async def get(program: Newsbrief, path: str) -> tuple[int, str]:
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"http://127.0.0.1:{program.health_port}{path}") as answer,
    ):
        return answer.status, await answer.text()


async def until_ready(program: Newsbrief) -> str:
    while True:
        status, body = await get(program, "/readyz")
        if status == 200 and "first time" not in body:  # every tick has been round once
            return body
        await asyncio.sleep(0.05)


async def test_a_running_program_turns_ready_and_counts_what_it_does(world):
    settings = build(world.settings() | {"web": {"listen": "127.0.0.1:0"}}, "test", {})
    program = Newsbrief(settings)
    await program.start()
    try:
        assert await get(program, "/healthz") == (200, "alive\n")
        body = await asyncio.wait_for(until_ready(program), 60)
        assert all(f'"{name}"' in body for name in ("database", "slots", "refresh", "group", "deliver", "telegram"))
        await world.alice.says("/help")
        await world.alice.hears(timeout_s=10)
        status, metrics = await get(program, "/metrics")
        assert status == 200
        found = read(metrics)
        assert found.keys() <= FAMILIES.keys()
        for name, labels in (
            ("newsbrief_items_total", (("kind", "new"),)),
            ("newsbrief_feeds", (("state", "ok"),)),
            ("newsbrief_telegram_calls_total", (("status", "200"),)),
        ):
            assert found[name].samples[name, labels] > 0
        assert found["newsbrief_answer_seconds"].samples["newsbrief_answer_seconds_count", ()] > 0
        assert settings.telegram.token.get_secret_value() not in metrics + body
    finally:
        await program.stop()


async def test_without_an_address_nothing_is_served(world):
    program = Newsbrief(build(world.settings(), "test", {}))
    await program.start()
    assert program.health_port == 0
    await program.stop()


async def test_a_port_that_is_taken_is_a_sentence(world):
    listen = f"127.0.0.1:{world.feeds.port}"
    program = Newsbrief(build(world.settings() | {"web": {"listen": listen}}, "test", {}))
    with pytest.raises(ListenError, match=r"web\.listen: cannot listen on 127\.0\.0\.1"):
        await program.start()


async def test_a_webhook_whose_port_is_taken_is_a_sentence(world):
    listen = f"127.0.0.1:{world.feeds.port}"
    settings = world.settings()
    settings["telegram"] |= {"mode": "webhook", "webhook": {"url": "https://bot.example/hook", "listen": listen}}
    with pytest.raises(ListenError, match=r"telegram\.webhook\.listen: cannot listen on 127\.0\.0\.1"):
        await Newsbrief(build(settings, "test", {})).start()


async def faults(health: Health) -> set[str]:
    return {check.name for check in await health.ready() if not check.ok}


async def test_a_tick_that_fails_or_stops_is_a_fault_after_a_while(own_database):
    clock = AClock()
    watch = Watch(clock)
    health = Health(own_database, watch, sees_telegram=False, composes=True)
    watch.expect("compose", timedelta(seconds=1))
    assert await faults(health) == {"compose"}

    watch.ended("compose", watch.began("compose"), ok=True)
    assert await faults(health) == set()

    clock.passes(timedelta(minutes=1))
    watch.ended("compose", watch.began("compose"), ok=False)
    assert await faults(health) == set()
    clock.passes(timedelta(minutes=2))
    assert await faults(health) == {"compose"}

    watch.began("compose")
    watch.beats["compose"].failures = 0
    clock.passes(timedelta(minutes=14))
    assert await faults(health) == set()
    clock.passes(timedelta(minutes=2))
    assert await faults(health) == {"compose"}


async def test_telegram_is_a_fault_when_it_has_not_answered_for_long(own_database):
    clock = AClock()
    watch = Watch(clock)
    health = Health(own_database, watch, sees_telegram=True, composes=False)
    assert await faults(health) == {"telegram"}
    watch.heard_telegram(200)
    assert await faults(health) == set()
    clock.passes(timedelta(hours=3))
    assert await faults(health) == set()  # a webhook may hear nothing for hours
    watch.heard_telegram(None)
    assert await faults(health) == {"telegram"}
    watch.heard_telegram(429)  # refused, but there
    assert await faults(health) == set()


async def test_a_database_that_is_gone_is_a_fault_and_no_crash(own_database, tmp_path):
    health = Health(own_database, Watch(AClock()), sees_telegram=False, composes=True)
    for name in ("newsbrief.db", "newsbrief.db-wal", "newsbrief.db-shm"):
        (tmp_path / name).unlink(missing_ok=True)
    own_database.close()
    gone = Database(f"sqlite:///{tmp_path / 'newsbrief.db'}")
    health = Health(gone, Watch(AClock()), sees_telegram=False, composes=True)
    assert await faults(health) == {"database"}
    gone.close()


def test_histograms_add_up_and_labels_are_escaped():
    measures = Measures()
    for seconds in (0.001, 0.3, 100.0):
        measures.observe("newsbrief_tick_seconds", seconds, tick="group")
    measures.count("newsbrief_feed_fetches_total", outcome='a "quoted"\nname')
    text = measures.exposition()
    assert 'newsbrief_tick_seconds_bucket{tick="group",le="0.01"} 1' in text
    assert 'newsbrief_tick_seconds_bucket{tick="group",le="0.5"} 2' in text
    assert 'newsbrief_tick_seconds_bucket{tick="group",le="+Inf"} 3' in text
    assert 'newsbrief_tick_seconds_count{tick="group"} 3' in text
    assert 'outcome="a \\"quoted\\" name"' in text
    assert "newsbrief_chats" not in text


def test_every_measure_is_named_and_written_as_prometheus_wants_it():
    measures = Measures()
    for name, (kind, _) in FAMILIES.items():
        for state in ("ok", 'a "quoted" \\ state', "two\nlines"):
            match kind:
                case Kind.COUNTER:
                    measures.count(name, 2, state=state)
                case Kind.GAUGE:
                    measures.set(name, 0.5, state=state)
                case Kind.HISTOGRAM:
                    for seconds in (0.0, 0.01, 3.0, 1e9):
                        measures.observe(name, seconds, state=state)
    found = read(measures.exposition())
    assert found.keys() == FAMILIES.keys()
    assert {name: family.kind for name, family in found.items()} == {
        name: str(kind) for name, (kind, _) in FAMILIES.items()
    }


@pytest.mark.parametrize(
    "bad",
    [
        "newsbrief_a 1",
        "# HELP newsbrief_a A.\n# TYPE newsbrief_a counter\nnewsbrief_a 1\n",
        "# HELP newsbrief_a A.\n# TYPE newsbrief_a gauge\nnewsbrief_a 1\nnewsbrief_a 2\n",
        "# HELP newsbrief_a A.\n# TYPE newsbrief_a gauge\nnewsbrief_a NaN\n",
        "# HELP newsbrief_a A.\n# TYPE newsbrief_a gauge\nnewsbrief_a{b=c} 1\n",
        "# HELP newsbrief_a_ms A.\n# TYPE newsbrief_a_ms gauge\nnewsbrief_a_ms 1\n",
        "# TYPE newsbrief_a gauge\nnewsbrief_a 1\n",
    ],
)
def test_the_reader_of_measures_is_strict(bad):
    with pytest.raises((AssertionError, KeyError)):
        read(bad)
