"""The database as the program needs it: its schema in place, the taxonomy and the configured feeds in it."""

import logging
from datetime import datetime
from pathlib import Path

from bot.config import Settings
from bot.errors import StorageError
from bot.ports import Clock
from bot.storage import feeds as feeds_table
from bot.storage import migrate
from bot.storage import topics as topics_table
from bot.storage.db import Database, Session
from bot.storage.leadership import one_at_a_time

log = logging.getLogger(__name__)


def open_database(settings: Settings, clock: Clock) -> Database:
    """The database with its schema in place and the configured feeds in it."""
    database = Database(settings.database.url)
    try:
        prepare_schema(database, clock)
        database.write_now(lambda session: seed(session, settings, clock.now()))
    except BaseException:
        database.close()
        raise
    return database


def prepare_schema(database: Database, clock: Clock, scripts: Path = migrate.SCRIPTS) -> None:
    """An empty database gets its tables; an older SQLite file is copied, then brought forward; PostgreSQL is the
    operator's to migrate, since other processes may be running on it.
    """
    at, newest = migrate.current(database), migrate.newest(scripts)
    if at == newest:
        return
    migrate.refuse_newer(database, scripts)
    if at is not None and not database.is_sqlite:
        raise StorageError(f"the database has schema {at}, this program needs {newest}; run `newsbrief migrate`")
    if at is not None:
        path = Path(str(database.url.database))
        copy = path.with_name(f"{path.name}.before-{newest}-{clock.now():%Y%m%d%H%M%S}")
        database.copy_to(copy)
        log.info("the schema is brought from %s to %s; a copy of the file is at %s", at, newest, copy)
    migrate.upgrade(database, scripts=scripts)


def seed(session: Session, settings: Settings, now: datetime) -> None:
    """The taxonomy as topics, and the feeds of config.toml; those no longer named there are retired."""
    one_at_a_time(session, "seed")  # processes that start together would each find a new feed missing
    topics_table.seed_taxonomy(session, now)
    for feed in settings.feeds:
        feeds_table.save_feed(
            session,
            url=feed.url,
            title=feed.title,
            origin="config",
            topics=feed.topics,
            interval=settings.polling.interval,
            now=now,
            language=feed.language,
        )
    feeds_table.retire_missing(session, "config", [feed.url for feed in settings.feeds], now)
