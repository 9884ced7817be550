"""The wheel has its migrations and its example inside, and what it installs works."""

from tests.wheel import Installed


async def test_the_wheel_makes_its_database(installed: Installed) -> None:
    code, out, err = await installed.run("migrate")
    assert (code, out[:29]) == (0, "The schema went from nothing "), err
    code, out, _ = await installed.run("migrate")
    assert "up to date" in out
    assert (installed.site / "bot" / "config.example.toml").is_file()


async def test_the_wheel_plays_its_demo(installed: Installed) -> None:
    code, out, err = await installed.run("demo", "--check")
    assert code == 0, out[-2000:] + err[-2000:]
    assert "The demo works." in out
