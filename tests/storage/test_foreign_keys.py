"""Migrations run with foreign keys off; what comes after them must not."""

from sqlalchemy import text

from bot.storage import migrate
from bot.storage.db import Database


def test_foreign_keys_hold_right_after_the_migrations(tmp_path):
    database = Database(f"sqlite:///{tmp_path / 'newsbrief.db'}")
    migrate.upgrade(database)
    assert database.write_now(lambda session: session.scalar(text("PRAGMA foreign_keys"))) == 1
    migrate.downgrade(database, "base")
    migrate.upgrade(database)
    assert database.write_now(lambda session: session.scalar(text("PRAGMA foreign_keys"))) == 1
    database.close()
