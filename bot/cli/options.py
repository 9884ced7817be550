"""Options that several commands share, and how their words are read."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

Config = Annotated[
    Path | None,
    typer.Option("--config", "-c", help="The configuration file; else NEWSBRIEF_CONFIG, else ./config.toml."),
]


@contextmanager
def to_file(file: Path) -> Iterator[None]:
    """Around what writes this file: ends the program with exit code 2 and a sentence when it cannot be written."""
    try:
        yield
    except OSError as error:
        typer.echo(f"{file} cannot be written: {error.strerror}.", err=True)
        raise typer.Exit(2) from None


def topic_slugs(option: str) -> tuple[str, ...]:
    """The taxonomy's topics that `--topics` names, by slug or by name in any language.

    Ends the program with exit code 2 and a sentence when one is unknown.
    """
    from bot.core.taxonomy import find_topic, nearest

    slugs = []
    for name in (part.strip() for part in option.split(",") if part.strip()):
        slug = find_topic(name)
        if slug is None:
            near = nearest(name)
            hint = f"did you mean {' or '.join(near)}?" if near else "write such as world,science."
            typer.echo(f"--topics: {name} is no topic of the taxonomy; {hint}", err=True)
            raise typer.Exit(2)
        slugs.append(slug)
    return tuple(slugs)
