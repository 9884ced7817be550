"""All of the demo's world, started together."""

import socket

import aiohttp

from bot.demo.world import DemoWorld


async def test_it_starts_says_what_the_program_needs_and_leaves_nothing() -> None:
    world = await DemoWorld.start(0)
    settings = world.settings()
    assert settings["telegram"]["base_url"] == world.page_url.rstrip("/")
    assert settings["polling"]["allow_private"] == [f"127.0.0.1:{world.feeds.port}"]
    assert len(settings["feeds"]) == 9
    assert world.taken_port is None
    folder = world.folder
    assert folder.is_dir()
    async with aiohttp.ClientSession() as session:
        async with session.get(world.page_url) as answer:
            assert "Newsbrief demo" in await answer.text()
        async with session.get(settings["feeds"][0]["url"]) as answer:
            assert answer.status == 200
        async with session.get(f"{settings['telegram']['base_url']}/bot{world.emulator.token}/getMe") as answer:
            assert (await answer.json())["ok"]
        assert not world.feeds.all_read.is_set()
        for feed in settings["feeds"]:
            await (await session.get(feed["url"])).read()
        assert world.feeds.all_read.is_set()
    await world.stop()
    assert not folder.exists()


async def test_a_busy_port_is_told_and_another_taken() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        world = await DemoWorld.start(port)
        assert world.taken_port == port
        assert world.emulator.port not in {0, port}
        await world.stop()


async def test_it_stops_while_a_page_and_a_poll_are_waiting() -> None:
    world = await DemoWorld.start(0)
    async with aiohttp.ClientSession() as session:
        page = await session.get(f"{world.page_url}demo/events")
        assert page.status == 200
        await world.stop()
        assert b"event: world" in await page.content.read()
        page.close()
