"""The words of items in FTS5 tables, on SQLite: one for every 16,384 items, a shelf.

FTS5 writes down what comes and what leaves, and puts that together later. Asked for a few pages of that, it looks
through all that has left before it has filled one: of a year's archive, a hundred milliseconds in which nobody else can
write. A shelf does not grow with the archive, nor does any piece of work on it; the oldest are emptied, and dropped.

A shelf knows words and no texts: what leaves is told to it with the words that it came with, which are in search_items.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import groupby

from sqlalchemy import TextClause, bindparam, text
from sqlalchemy.orm import Session

SHELF_BITS = 14  # 16,384 items
PAGES_A_MERGE = 16  # a millisecond
# Words come folded: "ascii" takes all beyond ASCII for letters. Nobody asks for the length of a text (columnsize).
# FTS5 would put things together by itself, in the middle of somebody's write: tidy.py does it instead.
SHELF = (
    "CREATE VIRTUAL TABLE {shelf} USING fts5 (words, content='', tokenize='ascii', columnsize=0)",
    "INSERT INTO {shelf} ({shelf}, rank) VALUES ('automerge', 0)",
    "INSERT INTO {shelf} ({shelf}, rank) VALUES ('crisismerge', 1000)",
)
_ADD = "INSERT INTO {shelf} (rowid, words) VALUES (:item_id, :words)"
_REMOVE = (
    "INSERT INTO {shelf} ({shelf}, rowid, words) "
    "SELECT 'delete', item_id, words FROM search_items WHERE item_id IN :items ORDER BY item_id"
)
_FIND = "SELECT rowid FROM {shelf} WHERE {shelf} MATCH :asked ORDER BY rowid DESC LIMIT :limit"
_MERGE = "INSERT INTO {shelf} ({shelf}, rank) VALUES ('merge', :pages)"
_ALL = text("SELECT name FROM sqlite_master WHERE name GLOB 'search_shelf_*' AND sql LIKE 'CREATE VIRTUAL TABLE%'")
_FULL = text("SELECT 1 FROM search_items WHERE item_id >= :first AND item_id < :beyond LIMIT 1")
_CHANGES = text("SELECT total_changes()")


def list_shelves(session: Session) -> list[int]:
    """The newest first."""
    return sorted((int(name.rpartition("_")[2]) for name in session.scalars(_ALL)), reverse=True)


def add(session: Session, rows: Iterable[tuple[int, str]]) -> None:
    """Put items (id, words) on their shelves."""
    there = set(list_shelves(session))
    for shelf, some in groupby(sorted(rows), key=lambda row: row[0] >> SHELF_BITS):
        if shelf not in there:
            for statement in SHELF:
                session.execute(_on(shelf, statement))
        session.execute(_on(shelf, _ADD), [{"item_id": item, "words": words} for item, words in some])


def remove(session: Session, items: Iterable[int]) -> None:
    """Take items off their shelves, before search_items loses or changes their words."""
    there = set(list_shelves(session))
    for shelf, some in groupby(sorted(items), key=lambda item: item >> SHELF_BITS):
        if shelf in there:
            session.execute(_on(shelf, _REMOVE), {"items": list(some)})


def find(session: Session, asked: str, limit: int) -> tuple[int, ...]:
    """Items that match FTS5's query, the newest first."""
    found: list[int] = []
    for shelf in list_shelves(session):
        found += session.scalars(_on(shelf, _FIND), {"asked": asked, "limit": limit - len(found)})
        if len(found) >= limit:
            break
    return tuple(found)


def merge(session: Session, shelf: int) -> Iterator[int]:
    """Put the small segments of a shelf together, a few pages at each step; drop it where no item is left on it."""
    ends: dict[str, int] = {"first": shelf << SHELF_BITS, "beyond": (shelf + 1) << SHELF_BITS}
    if session.scalar(_FULL, ends) is None:
        session.execute(_on(shelf, "DROP TABLE IF EXISTS {shelf}"))
        return
    before = session.scalar(_CHANGES) or 0
    while True:
        session.execute(_on(shelf, _MERGE), {"pages": PAGES_A_MERGE})
        after = session.scalar(_CHANGES) or 0
        if after - before < 2:  # its way to say that there was nothing to do (fts5.html, "merge")
            return
        before = after
        yield PAGES_A_MERGE


@cache
def _on(shelf: int, statement: str) -> TextClause:
    found = text(statement.format(shelf=f"search_shelf_{shelf}"))
    return found.bindparams(bindparam("items", expanding=True)) if ":items" in statement else found
