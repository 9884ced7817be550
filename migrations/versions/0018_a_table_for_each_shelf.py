"""the words of every 16,384 items have an FTS5 table of their own

In one table a shelf was only a way to write its words (0015): what was pruned from it FTS5 still looked through in one
piece, a hundred milliseconds at a million items in which nobody else could write. bot/storage/shelves.py makes further
shelves as items come, and drops those that are empty; it also does what the triggers did, which know no other table.
"""

from alembic import op
from sqlalchemy import text

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

SHELF_BITS = 14
REMOVE = (
    "DROP TRIGGER search_items_added",
    "DROP TRIGGER search_items_removed",
    "DROP TRIGGER search_items_changes",
    "DROP TRIGGER search_items_changed",
    "DROP TABLE search_index",
    "DROP VIEW search_words",
)
SHELF = (
    "CREATE VIRTUAL TABLE {shelf} USING fts5 (words, content='', tokenize='ascii', columnsize=0)",
    "INSERT INTO {shelf} ({shelf}, rank) VALUES ('automerge', 0)",
    "INSERT INTO {shelf} ({shelf}, rank) VALUES ('crisismerge', 1000)",
    """INSERT INTO {shelf} (rowid, words)
        SELECT item_id, words FROM search_items WHERE item_id >= {first} AND item_id < {beyond}""",
)
SHELVED = (  # as in 0015
    """CREATE VIEW search_words AS
        SELECT item_id, shelf || replace(words, ' ', ' ' || shelf) AS words
        FROM (SELECT item_id, words, printf('%04x', item_id >> 14) AS shelf FROM search_items)""",
    """CREATE VIRTUAL TABLE search_index USING fts5(
        words, content='search_words', content_rowid='item_id', tokenize='ascii', columnsize=0
    )""",
    """CREATE TRIGGER search_items_added AFTER INSERT ON search_items BEGIN
        INSERT INTO search_index (rowid, words) SELECT item_id, words FROM search_words WHERE item_id = new.item_id;
    END""",
    """CREATE TRIGGER search_items_removed BEFORE DELETE ON search_items BEGIN
        INSERT INTO search_index (search_index, rowid, words)
        SELECT 'delete', item_id, words FROM search_words WHERE item_id = old.item_id;
    END""",
    """CREATE TRIGGER search_items_changes BEFORE UPDATE ON search_items BEGIN
        INSERT INTO search_index (search_index, rowid, words)
        SELECT 'delete', item_id, words FROM search_words WHERE item_id = old.item_id;
    END""",
    """CREATE TRIGGER search_items_changed AFTER UPDATE ON search_items BEGIN
        INSERT INTO search_index (rowid, words) SELECT item_id, words FROM search_words WHERE item_id = new.item_id;
    END""",
    "INSERT INTO search_index (search_index) VALUES ('rebuild')",
    "INSERT INTO search_index (search_index, rank) VALUES ('automerge', 0)",
    "INSERT INTO search_index (search_index, rank) VALUES ('crisismerge', 1000)",
)


def upgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        for statement in REMOVE:
            op.execute(statement)
        lowest, highest = op.get_bind().execute(text("SELECT min(item_id), max(item_id) FROM search_items")).one()
        for number in range((lowest or 0) >> SHELF_BITS, ((highest or 0) >> SHELF_BITS) + 1):
            first, beyond = number << SHELF_BITS, (number + 1) << SHELF_BITS
            for statement in SHELF:
                op.execute(statement.format(shelf=f"search_shelf_{number}", first=first, beyond=beyond))


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        shelves = "SELECT name FROM sqlite_master WHERE name GLOB 'search_shelf_*' AND sql LIKE 'CREATE VIRTUAL TABLE%'"
        for shelf in op.get_bind().execute(text(shelves)).scalars().all():
            op.execute(f"DROP TABLE {shelf}")
        for statement in SHELVED:
            op.execute(statement)
