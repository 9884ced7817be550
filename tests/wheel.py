"""Newsbrief as people install it: a wheel, outside any checkout."""

import asyncio
import os
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
WITHOUT_EDITABLE = "import sys; sys.meta_path[:] = [f for f in sys.meta_path if '__editable__' not in repr(f)]; "
PATIENCE_S = 100


class Installed:
    """Unpacked beside the libraries of this environment, which is what `pip install --no-deps` does with a pure wheel;
    the checkout is out of reach. Commands run in `work`, with no setting of this environment.
    """

    def __init__(self, folder: Path) -> None:
        self.site = folder / "installed"
        self.work = folder / "work"
        self.work.mkdir()
        build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
        subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
        (wheel,) = folder.glob("newsbrief-*.whl")
        with zipfile.ZipFile(wheel) as packed:
            packed.extractall(self.site)

    async def start(self, *args: str, **environ: str) -> asyncio.subprocess.Process:
        return await asyncio.create_subprocess_exec(
            *self._command(args),
            cwd=self.work,
            env=self._environ(environ),
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )

    async def run(self, *args: str, **environ: str) -> tuple[int | None, str, str]:
        """Exit code, output, errors."""
        process = await self.start(*args, **environ)
        out, err = await asyncio.wait_for(process.communicate(), PATIENCE_S)
        return process.returncode, out.decode(), err.decode()

    def _command(self, args: tuple[str, ...]) -> list[str]:
        program = WITHOUT_EDITABLE + (
            f"sys.path[:] = [{str(self.site)!r}] + [p for p in sys.path if p not in ('', {str(ROOT)!r})]; "
            f"sys.argv = ['newsbrief', *{args!r}]; from bot.__main__ import main; "
            f"import bot; assert bot.__file__.startswith({str(self.site)!r}), bot.__file__; main()"
        )
        return [sys.executable, "-c", program]

    def _environ(self, more: dict[str, str]) -> dict[str, str]:
        return {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ} | more
