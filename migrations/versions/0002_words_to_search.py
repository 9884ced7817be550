"""words to search: the archive's index, kept beside the models because each database has its own kind

SQLite keeps the words in a table and an FTS5 index over it, in step by triggers; PostgreSQL keeps a tsvector and a GIN
index. Deleting an item deletes its words by foreign key, and with them the index row.
"""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

# remove_diacritics 0: the words come folded, and a second folding could split what the first joined.
SQLITE = (
    """CREATE TABLE search_items (
        item_id INTEGER NOT NULL PRIMARY KEY REFERENCES items (id) ON DELETE CASCADE,
        words TEXT NOT NULL
    )""",
    """CREATE VIRTUAL TABLE search_index USING fts5(
        words, content='search_items', content_rowid='item_id', tokenize="unicode61 remove_diacritics 0"
    )""",
    """CREATE TRIGGER search_items_added AFTER INSERT ON search_items BEGIN
        INSERT INTO search_index (rowid, words) VALUES (new.item_id, new.words);
    END""",
    """CREATE TRIGGER search_items_removed AFTER DELETE ON search_items BEGIN
        INSERT INTO search_index (search_index, rowid, words) VALUES ('delete', old.item_id, old.words);
    END""",
    """CREATE TRIGGER search_items_changed AFTER UPDATE ON search_items BEGIN
        INSERT INTO search_index (search_index, rowid, words) VALUES ('delete', old.item_id, old.words);
        INSERT INTO search_index (rowid, words) VALUES (new.item_id, new.words);
    END""",
)
POSTGRESQL = (
    """CREATE TABLE search_items (
        item_id BIGINT NOT NULL PRIMARY KEY REFERENCES items (id) ON DELETE CASCADE,
        words TSVECTOR NOT NULL
    )""",
    "CREATE INDEX ix_search_items_words ON search_items USING gin (words)",
)


def upgrade() -> None:
    for statement in SQLITE if op.get_bind().dialect.name == "sqlite" else POSTGRESQL:
        op.execute(statement)


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TABLE search_index")
    op.execute("DROP TABLE search_items")
