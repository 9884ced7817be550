"""newsbrief health: asks a running newsbrief how it is. Made for supervisors: a container's HEALTHCHECK is this."""

import http.client
import json
from typing import Annotated

import typer

from bot.cli.options import Config
from bot.config import load

PATIENCE_S = 10.0


def health(
    live: Annotated[bool, typer.Option("--live", help="Ask only whether the process answers.")] = False,
    config: Config = None,
) -> None:
    """Ask the newsbrief that runs with this configuration whether it is ready. Exit code 1 when it is not."""
    listen = load(config).web.listen
    if not listen:
        typer.echo('web.listen is not set: write [web] listen = "127.0.0.1:8081", and start newsbrief again.', err=True)
        raise typer.Exit(2)
    host, _, port = listen.rpartition(":")
    # A server that listens on every address is reached on loopback.
    connection = http.client.HTTPConnection(
        "127.0.0.1" if host in {"", "0.0.0.0"} else host,  # noqa: S104 (compared, not bound)
        int(port),
        timeout=PATIENCE_S,
    )
    try:
        connection.request("GET", "/healthz" if live else "/readyz")
        answer = connection.getresponse()
        body = answer.read().decode()
    except OSError as error:
        typer.echo(f"no answer from {listen} ({error.strerror or type(error).__name__})", err=True)
        raise typer.Exit(1) from None
    finally:
        connection.close()
    if live:
        typer.echo(body.strip())
    else:
        for name, check in json.loads(body)["checks"].items():
            typer.echo(f"{'ok    ' if check['ok'] else 'fault '} {name}: {check['says']}")
    raise typer.Exit(0 if answer.status == 200 else 1)
