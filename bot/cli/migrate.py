"""newsbrief migrate: bring the database's schema forward."""

import typer

from bot.cli.options import Config
from bot.config import load


def migrate(config: Config = None) -> None:
    """Bring the database's schema to what this program needs. Safe to repeat."""
    from bot.storage import migrate as migrations
    from bot.storage.db import Database

    database = Database(load(config).database.url)
    try:
        before = migrations.current(database)
        migrations.upgrade(database)
        after = migrations.current(database)
    finally:
        database.close()
    if before == after:
        typer.echo(f"The schema is up to date ({after}).")
    else:
        typer.echo(f"The schema went from {before or 'nothing'} to {after}.")
