"""The whole installation out and in, between databases of both kinds. Every table and column is filled by its type, so
one that is added later is in these tests by itself.
"""

import gzip
import json

import pytest
from typer.testing import CliRunner

from bot.cli.commands import app
from bot.errors import NewsbriefError
from bot.storage import migrate, transfer
from bot.storage.db import Database
from bot.storage.schema import Base, FeedRow
from bot.storage.transfer import TransferError
from tests.rows import AT, ROWS, fill


@pytest.fixture
def pg_url(postgres_server):
    yield postgres_server.empty_url()
    postgres_server.clear()


@pytest.fixture
def old(tmp_path):
    url = f"sqlite:///{tmp_path / 'old.db'}"
    database = Database(url)
    migrate.upgrade(database)
    database.write_now(lambda session: fill(session, Base.metadata.sorted_tables))
    database.close()
    return url


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


def rows_of(lines):
    """[(table, row)] of a file."""
    return [tuple(json.loads(line)) for line in lines.splitlines()[1:-1]]


def test_another_bot_forgets_what_only_the_old_one_knew_and_nothing_else(old, tmp_path):
    """Numbers of messages and files, and with them edits that wait and questions that were left open."""
    first = rows_of(export(old, tmp_path / "first.jsonl"))
    moved = f"sqlite:///{tmp_path / 'moved.db'}"
    assert runs(moved, "import", str(tmp_path / "first.jsonl"), "--another-bot").exit_code == 0
    forgotten = {
        "outbox": {"message_id": None, "reply_to": None, "replaces": None},
        "tracks": {"message_id": 0},
        "chats": {"pending": None},
    }
    second = rows_of(export(moved, tmp_path / "second.jsonl"))
    assert second == [(table, row | forgotten.get(table, {})) for table, row in first if table != "edits"]


@pytest.mark.parametrize("schema", ["0001", "0003", "0005"])
def test_a_file_of_an_older_version_is_taken_in_and_brought_forward(tmp_path, pg_url, schema):
    before = Database(f"sqlite:///{tmp_path / 'older.db'}")
    migrate.upgrade(before, schema)

    def older(session):
        tables = transfer.tables_of(session)
        ordered = next(iter(tables.values())).metadata.sorted_tables
        fill(session, ordered)
        header = transfer.header_of(session, schema, ordered)
        return "".join(transfer.export_lines(session, header, tables=ordered)), header.rows

    text, rows = before.write_now(older)
    before.close()
    file = tmp_path / "older.jsonl"
    file.write_text(text, encoding="utf-8")
    for url in (f"sqlite:///{tmp_path / 'new.db'}", pg_url):
        result = runs(url, "import", str(file))
        assert result.exit_code == 0, result.exception
        newer = json.loads(export(url, tmp_path / "now.jsonl").splitlines()[0])
        assert newer["schema"] == migrate.newest()
        for table, number in rows.items():
            assert newer["rows"][{"facts": "notes"}.get(table, table)] == number


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
