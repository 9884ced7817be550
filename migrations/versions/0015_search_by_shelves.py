"""words are indexed by shelves of 16,384 items: no word of FTS5's index stands for more of them

FTS5 merges a word at a time. What a million items say was one piece of work, of a hundred milliseconds in which nobody
else could write; now it is as many pieces as there are shelves, and what is pruned lies together on the oldest ones.
A word is written behind its shelf (bot/storage/search.py asks so, too): `0002moon` for the moon of item 40,000.

The words come folded: "ascii" takes all beyond ASCII for letters. Nobody asks for the length of a text (columnsize).
"""

from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

REMOVE = (
    "DROP TRIGGER search_items_added",
    "DROP TRIGGER search_items_removed",
    "DROP TRIGGER search_items_changed",
    "DROP TABLE search_index",
)
SHELVED = (
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
)
REMOVE_SHELVED = ("DROP TRIGGER search_items_changes", *REMOVE, "DROP VIEW search_words")
PLAIN = (  # as in 0002
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
FILL = (
    "INSERT INTO search_index (search_index) VALUES ('rebuild')",
    "INSERT INTO search_index (search_index, rank) VALUES ('automerge', 0)",  # as in 0009
    "INSERT INTO search_index (search_index, rank) VALUES ('crisismerge', 1000)",
)


def upgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        for statement in (*REMOVE, *SHELVED, *FILL):
            op.execute(statement)


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        for statement in (*REMOVE_SHELVED, *PLAIN, *FILL):
            op.execute(statement)
