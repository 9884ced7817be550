"""The schema's way forward: runs the migrations that travel with the program.

Alembic takes 15 MB and is loaded only to change something: at nearly every start there is nothing to change. Each
migration's file begins with its revision, and they stand in one line (a test asks Alembic for both).
"""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import inspect, text

from bot.errors import SchemaTooNewError, StorageError
from bot.storage import search
from bot.storage.db import Database, Session

if TYPE_CHECKING:
    from alembic.config import Config


def _scripts() -> Path:
    """Inside an installed wheel the migrations lie in the package, in a checkout beside it."""
    package = Path(__file__).parents[1]
    inside = package / "_migrations"
    return inside if inside.is_dir() else package.parent / "migrations"


SCRIPTS = _scripts()


def _config(scripts: Path, database: Database) -> "Config":
    from alembic.config import Config  # see above

    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.attributes["engine"] = database.writing
    return config


def _revisions(scripts: Path) -> list[str]:
    return sorted(file.name.partition("_")[0] for file in (scripts / "versions").glob("[0-9]*_*.py"))


def newest(scripts: Path = SCRIPTS) -> str:
    return _revisions(scripts)[-1]


def current(database: Database) -> str | None:
    """The revision the database is at; None for an empty one."""

    def ask(session: Session) -> str | None:
        if not inspect(session.connection()).has_table("alembic_version"):
            return None
        found: str | None = session.scalar(text("SELECT version_num FROM alembic_version"))
        return found

    return database.read_now(ask)


def is_current(database: Database) -> bool:
    return current(database) == newest()


def upgrade(database: Database, to: str = "head", *, scripts: Path = SCRIPTS) -> None:
    """Bring the schema to `to`; SchemaTooNewError when a newer program made it."""
    from alembic import command  # see above

    refuse_newer(database, scripts)
    try:
        command.upgrade(_config(scripts, database), to)
    finally:
        _forget_connections(database)
    if to == "head":
        database.write_now(search.index_missing)


def downgrade(database: Database, to: str, *, scripts: Path = SCRIPTS) -> None:
    from alembic import command  # see above

    try:
        command.downgrade(_config(scripts, database), to)
    finally:
        _forget_connections(database)


def _forget_connections(database: Database) -> None:
    """Migrations run with foreign keys off; nothing else may, so their connection is not used again."""
    database.writing.dispose()


def require_current(database: Database) -> None:
    """StorageError unless the schema is the one this program needs."""
    refuse_newer(database)
    at = current(database)
    if at != newest():
        raise StorageError(f"the schema is {at or 'not there'}, this program needs {newest()}; run `newsbrief migrate`")


def refuse_newer(database: Database, scripts: Path = SCRIPTS) -> None:
    at = current(database)
    if at is not None and not _knows(at, scripts):
        raise SchemaTooNewError(
            f"the database was made by a newer newsbrief (schema {at}, this program knows up to {newest(scripts)}); "
            "upgrade the program, or restore a backup"
        )


def refuse_unknown(schema: str) -> None:
    """The same for a file that names its schema."""
    if not _knows(schema, SCRIPTS):
        raise SchemaTooNewError(
            f"the file was made by a newer newsbrief (schema {schema}, this program knows up to {newest()}); "
            "upgrade the program"
        )


def _knows(revision: str, scripts: Path) -> bool:
    return revision in _revisions(scripts)
