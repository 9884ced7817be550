"""Options that several commands share."""

from pathlib import Path
from typing import Annotated

import typer

Config = Annotated[
    Path | None,
    typer.Option("--config", "-c", help="The configuration file; else NEWSBRIEF_CONFIG, else ./config.toml."),
]
