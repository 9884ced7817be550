"""What people install: a wheel, outside any checkout, with its migrations and its example inside."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
WITHOUT_EDITABLE = "import sys; sys.meta_path[:] = [f for f in sys.meta_path if '__editable__' not in repr(f)]; "


def newsbrief(folder: Path, *args: str) -> subprocess.CompletedProcess[str]:
    """The installed program, in an empty folder; the checkout beside it is out of reach."""
    program = WITHOUT_EDITABLE + (
        f"sys.path[:] = [{str(folder / 'installed')!r}] + [p for p in sys.path if p not in ('', {str(ROOT)!r})]; "
        f"sys.argv = ['newsbrief', *{args!r}]; from bot.__main__ import main; "
        f"import bot; assert bot.__file__.startswith({str(folder)!r}), bot.__file__; main()"
    )
    environ = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    work = folder / "work"
    work.mkdir(exist_ok=True)
    return subprocess.run(
        [sys.executable, "-c", program], cwd=work, env=environ, capture_output=True, text=True, timeout=100, check=False
    )


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Unpacked beside the libraries of this environment: what `pip install --no-deps` does with a pure wheel."""
    pytest.importorskip("hatchling", reason="hatchling builds the wheel; the extra `dev` brings it")
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = folder.glob("newsbrief-*.whl")
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(folder / "installed")
    return folder


def test_the_wheel_makes_its_database(installed: Path) -> None:
    first = newsbrief(installed, "migrate")
    assert (first.returncode, first.stdout[:29]) == (0, "The schema went from nothing "), first.stderr
    assert "up to date" in newsbrief(installed, "migrate").stdout
    assert (installed / "installed" / "bot" / "config.example.toml").is_file()


def test_the_wheel_plays_its_demo(installed: Path) -> None:
    played = newsbrief(installed, "demo", "--check")
    assert played.returncode == 0, played.stdout[-2000:] + played.stderr[-2000:]
    assert "The demo works." in played.stdout
