"""A headless Chromium, driven over its DevTools protocol: enough to click and to read."""

import asyncio
import base64
import itertools
import os
import re
import shutil
import subprocess
import tempfile
from contextlib import suppress
from typing import Any, Self

import aiohttp

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
FLAGS = (
    "--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update "
    "--disable-sync --disable-dev-shm-usage --remote-debugging-port=0"
).split()
LISTENING = re.compile(r"DevTools listening on (ws://\S+)")


def chromium() -> str | None:
    return next((path for name in NAMES if (path := shutil.which(name))), None)


class Browser:
    """One page. `evaluate` runs JavaScript in it and gives its value; a promise is waited for."""

    def __init__(self, *, width: int = 400, height: int = 800, dark: bool = False) -> None:
        self.width, self.height, self.dark = width, height, dark
        self._ids = itertools.count(1)

    async def __aenter__(self) -> Self:
        program = chromium()
        assert program
        self.profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self.process = await asyncio.create_subprocess_exec(
            program,
            *FLAGS,
            f"--user-data-dir={self.profile.name}",
            "about:blank",
            stderr=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            env=os.environ | {"DBUS_SESSION_BUS_ADDRESS": "disabled:"},
        )
        assert self.process.stderr
        while True:
            line = (await self.process.stderr.readline()).decode()
            assert line, "Chromium ended before it listened"
            if match := LISTENING.search(line):
                break
        self.drain = asyncio.create_task(self.process.stderr.read())
        self.http = aiohttp.ClientSession()
        self.socket = await self.http.ws_connect(match[1], max_msg_size=0)
        target = await self.send("Target.createTarget", url="about:blank")
        attached = await self.send("Target.attachToTarget", targetId=target["targetId"], flatten=True)
        self.session = attached["sessionId"]
        await self.send("Page.enable")
        size = {"width": self.width, "height": self.height, "deviceScaleFactor": 1, "mobile": self.width < 700}
        await self.send("Emulation.setDeviceMetricsOverride", **size)
        scheme = {"name": "prefers-color-scheme", "value": "dark" if self.dark else "light"}
        await self.send("Emulation.setEmulatedMedia", features=[scheme])
        return self

    async def __aexit__(self, *_: object) -> None:
        with suppress(ConnectionError):
            await self.send("Browser.close")
        await self.socket.close()
        await self.http.close()
        await self.process.wait()
        await self.drain
        # the transport of a subprocess is closed by hand, or its __del__ warns after the loop has ended
        self.process._transport.close()  # type: ignore[attr-defined]
        self.profile.cleanup()

    async def send(self, method: str, **params: Any) -> dict[str, Any]:
        number = next(self._ids)
        message: dict[str, Any] = {"id": number, "method": method, "params": params}
        if hasattr(self, "session"):
            message["sessionId"] = self.session
        await self.socket.send_json(message)
        while True:
            answer = await self.socket.receive_json()
            if answer.get("id") == number:
                assert "error" not in answer, answer
                result: dict[str, Any] = answer["result"]
                return result

    async def open(self, url: str) -> None:
        await self.send("Page.navigate", url=url)

    async def evaluate(self, script: str) -> Any:
        answer = await self.send("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")

    async def until(self, condition: str) -> Any:
        """The first true value of a JavaScript expression, looked at whenever a frame is drawn; for ten seconds."""
        return await self.evaluate(
            f"""new Promise((good, bad) => {{
                const end = Date.now() + 10000;
                const look = () => {{
                    let value; try {{ value = ({condition}); }} catch {{ value = null; }}
                    if (value) good(value);
                    else if (Date.now() > end) bad(new Error({condition!r} + ' in ' + document.body.innerText));
                    else setTimeout(look, 20);
                }};
                look();
            }})"""
        )

    async def screenshot(self) -> bytes:
        return base64.b64decode((await self.send("Page.captureScreenshot", format="png"))["data"])
