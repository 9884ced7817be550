"""Migrations: they arrive at the models, lose nothing on the way, and say so when they cannot go on."""

import shutil
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, select, text

from bot.errors import SchemaTooNewError, StorageError
from bot.installation import prepare_schema
from bot.storage import chats as chats_table
from bot.storage import migrate, search, transfer
from bot.storage.db import Database
from bot.storage.schema import Base
from tests.factories import ALICE, alice, save_feed
from tests.rows import fill
from tests.storage.test_chats import fill_every_table

REBUILD = '''
"""A column more, for which SQLite has to rebuild the table."""
import sqlalchemy as sa
from alembic import op

revision, down_revision = "9000", "{newest}"

def upgrade():
    rebuild = "always" if op.get_bind().dialect.name == "sqlite" else "never"
    with op.batch_alter_table("chats", recreate=rebuild) as table:
        table.add_column(sa.Column("mood", sa.Text(), nullable=False, server_default="fine"))
{more}

def downgrade():
    with op.batch_alter_table("chats") as table:
        table.drop_column("mood")
'''
CHILDREN = ("slots", "subscriptions", "feed_subscriptions", "mutes", "editions", "outbox", "ledger", "undos", "tastes")


@pytest.fixture
def empty(databases):
    database = Database(databases.empty_url())
    yield database
    database.close()


def tables(database):
    """Those of the models: each database keeps its search index in tables of its own."""
    return {name for name in inspect(database.writing).get_table_names() if not name.startswith(search.PREFIX)}


def rows(database, table):
    return database.read_now(lambda session: session.scalar(text(f"SELECT count(*) FROM {table}")))


@pytest.fixture
def with_a_migration(tmp_path):
    """The real migrations, and one more that only this test knows."""

    def make(more: str = "") -> Path:
        folder: Path = tmp_path / "migrations"
        shutil.copytree(migrate.SCRIPTS, folder, ignore=shutil.ignore_patterns("__pycache__"))
        script = REBUILD.format(newest=migrate.newest(), more=more)
        (folder / "versions" / "9000_a_mood.py").write_text(script, encoding="utf-8")
        return folder

    return make


def test_migrating_from_nothing_arrives_at_the_models(empty):
    migrate.upgrade(empty)
    opts = {
        "compare_type": True,
        "compare_server_default": True,
        "include_name": lambda name, kind, _: kind != "table" or not name.startswith(search.PREFIX),
    }
    with empty.writing.connect() as connection:
        context = MigrationContext.configure(connection, opts=opts)
        assert compare_metadata(context, Base.metadata) == []
    assert tables(empty) == {*Base.metadata.tables, "alembic_version"}
    assert migrate.is_current(empty)


def test_down_and_up_again(empty):
    migrate.upgrade(empty)
    migrate.downgrade(empty, "base")
    assert tables(empty) == {"alembic_version"}
    assert migrate.current(empty) is None
    migrate.upgrade(empty)
    assert migrate.is_current(empty)


def revisions():
    script = ScriptDirectory(str(migrate.SCRIPTS))
    return [found.revision for found in reversed(list(script.walk_revisions()))]


def contents(database):
    """Every row of every table, as this schema has them."""

    def work(session):
        return {
            name: sorted(map(repr, session.execute(select(table)).all()))
            for name, table in transfer.tables_of(session).items()
        }

    return database.read_now(work)


def fill_empty(database):
    """Rows in each table that has none yet."""

    def work(session):
        tables = transfer.tables_of(session)
        ordered = next(iter(tables.values())).metadata.sorted_tables
        fill(session, [table for table in ordered if not session.execute(select(table).limit(1)).first()])

    database.write_now(work)


def test_each_step_goes_both_ways_with_rows_in_every_table(empty):
    steps = revisions()
    migrate.upgrade(empty, steps[0])
    fill_empty(empty)
    for lower, upper in pairwise(steps):
        before = contents(empty)
        migrate.upgrade(empty, upper)
        fill_empty(empty)  # the tables that this step brought
        full = contents(empty)
        assert sum(map(len, full.values())) >= sum(map(len, before.values())), upper
        migrate.downgrade(empty, lower)
        assert contents(empty) == before, f"down from {upper}"
        migrate.upgrade(empty, upper)
        fill_empty(empty)
    assert migrate.is_current(empty)


def test_files_begin_with_their_revisions_and_stand_in_one_line():
    script = ScriptDirectory(str(migrate.SCRIPTS))
    assert script.get_heads() == [migrate.newest()]
    assert all(Path(found.path).name.startswith(f"{found.revision}_") for found in script.walk_revisions())
    assert revisions() == sorted(revisions())


def test_looking_where_a_database_is_loads_no_alembic(database):
    look = (
        "import sys; from bot.storage import migrate; from bot.storage.db import Database\n"
        "database = Database(sys.argv[1])\n"
        "assert migrate.is_current(database); database.close(); assert 'alembic' not in sys.modules"
    )
    url = database.url.render_as_string(hide_password=False)
    subprocess.run([sys.executable, "-c", look, url], check=True, cwd=migrate.SCRIPTS.parent)


def test_migrating_twice_is_migrating_once(empty):
    migrate.upgrade(empty)
    migrate.upgrade(empty)
    assert migrate.is_current(empty)


def test_every_row_survives_the_rebuild_of_its_owner(database, with_a_migration):
    """SQLite changes a table by making it anew: with foreign keys on, dropping the old one would take its children."""
    database.write_now(lambda session: fill_every_table(session, alice(session)))
    before = {table: rows(database, table) for table in ("chats", *CHILDREN)}
    assert all(before.values())
    scripts = with_a_migration()
    migrate.upgrade(database, scripts=scripts)
    assert {table: rows(database, table) for table in before} == before
    assert database.read_now(lambda session: session.scalar(text("SELECT mood FROM chats"))) == "fine"
    # And afterwards owners take their rows along again.
    migrate.downgrade(database, "-1", scripts=scripts)
    database.write_now(lambda session: session.execute(text("DELETE FROM chats")))
    assert rows(database, "slots") == 0


def test_a_migration_that_would_orphan_rows_changes_nothing(database, with_a_migration):
    database.write_now(lambda session: fill_every_table(session, alice(session)))
    newest = migrate.newest()
    scripts = with_a_migration('    op.execute("UPDATE slots SET chat_id = 404")')
    with pytest.raises(Exception, match=r"without their owner|violates foreign key"):
        migrate.upgrade(database, scripts=scripts)
    assert migrate.current(database) == newest
    assert rows(database, "chats") == 1
    assert rows(database, "slots") == 1


def test_a_newer_database_is_refused_with_a_sentence(database, clock):
    database.write_now(lambda session: session.execute(text("UPDATE alembic_version SET version_num = '9999'")))
    for step in (migrate.upgrade, migrate.refuse_newer, lambda one: prepare_schema(one, clock)):
        with pytest.raises(SchemaTooNewError, match=r"newer newsbrief \(schema 9999.*upgrade the program"):
            step(database)


def test_an_empty_database_gets_its_tables_at_the_start(empty, clock):
    prepare_schema(empty, clock)
    assert migrate.is_current(empty)
    prepare_schema(empty, clock)


def test_an_older_file_is_copied_before_it_is_changed(sqlite_files, clock, with_a_migration):
    database = Database(sqlite_files.url())
    chat = database.write_now(alice)
    prepare_schema(database, clock, with_a_migration())
    assert migrate.current(database) == "9000"
    database.write_now(lambda session: chats_table.forget_chat(session, chat.id))
    database.close()
    path = Path(str(database.url.database))
    (copy,) = path.parent.glob(f"{path.name}.before-9000-*")
    assert copy.name.endswith("20260302090000")
    before = Database(f"sqlite:///{copy}")
    assert migrate.current(before) != "9000"
    kept = before.read_now(lambda session: chats_table.find_chat(session, ALICE))
    before.close()
    assert kept == chat


def test_an_older_server_is_left_to_its_operator(postgres_server, clock, with_a_migration):
    """Other processes may be running on it."""
    database = Database(postgres_server.url())
    with pytest.raises(StorageError, match="run `newsbrief migrate`"):
        prepare_schema(database, clock, with_a_migration())
    database.close()


def test_what_is_stored_before_a_migration_can_be_used_after_it(database, with_a_migration):
    feed = database.write_now(save_feed)
    migrate.upgrade(database, scripts=with_a_migration())
    assert database.write_now(save_feed) == feed
