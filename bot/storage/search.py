"""The words of all stored items, found by index: FTS5 on SQLite, a tsvector with GIN on PostgreSQL.

Both index the same words, the stems that core/queries.py compares (core/stems.py), in their order. So one question has
one answer on both, in every script, and the databases' own ideas of words and languages do not come into it. What goes
into a query of theirs is made of stems alone, which are letters and digits: nothing that was typed reaches it.
"""

from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import text
from sqlalchemy.orm import Session

from bot.core.queries import Phrase, Query
from bot.core.stems import CUT, stem, stems
from bot.core.words import fold

# Not in schema.py: the two databases keep them differently (migration 0002).
TABLES = frozenset({"search_items", "search_index"})
PREFIX = "search_"  # of the tables above, and of those FTS5 makes for itself

MOST_FOUND = 500  # items looked at, the newest: a common word of a year is in a hundred thousand
ITEMS_A_STEP = 500
SHORTEST_BEGINNING = 3
PAGES_A_MERGE = 16  # a millisecond
SHELF_BITS = 14  # 16,384 items: the most that a word of FTS5's index stands for (migration 0015)


def index_items(session: Session, texts: Iterable[tuple[int, str, str]]) -> None:
    """Put the words of items (id, title, lead) into the index, instead of what they said before."""
    postgres = _is_postgres(session)
    rows = [
        {"item_id": item_id, "words": _vector(words) if postgres else " ".join(words)}
        for item_id, title, lead in texts
        for words in (stems(f"{title}\n{lead}"),)
    ]
    if rows:
        value = "CAST(:words AS tsvector)" if postgres else ":words"
        # Told apart from an update of every column: triggers must fire once for each row.
        session.execute(
            text(
                f"INSERT INTO search_items (item_id, words) VALUES (:item_id, {value}) "  # noqa: S608 (ours, both)
                "ON CONFLICT (item_id) DO UPDATE SET words = excluded.words"
            ),
            rows,
        )


def index_missing(session: Session) -> int:
    """Index the items that are not: after an upgrade from a version without search; how many."""
    query = text(
        "SELECT items.id, items.title, items.lead FROM items LEFT JOIN search_items ON search_items.item_id = items.id "
        "WHERE search_items.item_id IS NULL ORDER BY items.id LIMIT :limit"
    )
    done = 0
    while rows := session.execute(query, {"limit": ITEMS_A_STEP}).all():
        index_items(session, [(row[0], row[1], row[2]) for row in rows])
        done += len(rows)
    if done > ITEMS_A_STEP and not _is_postgres(session):
        # Much at once leaves hundreds of segments; now is the time to make them one, not while people wait.
        session.execute(text("INSERT INTO search_index (search_index) VALUES ('optimize')"))
    return done


def merge(session: Session) -> Iterator[int]:
    """Put the small segments of FTS5's index together, a few pages at each step; nothing where there is nothing to do.

    FTS5 would do it by itself within whatever write comes along, hundreds of pages at once (migration 0009).
    """
    if _is_postgres(session):
        return  # its index is tidied by its own workers
    asked = text("INSERT INTO search_index (search_index, rank) VALUES ('merge', :pages)")
    changes = text("SELECT total_changes()")
    before = session.scalar(changes) or 0
    while True:
        session.execute(asked, {"pages": PAGES_A_MERGE})
        after = session.scalar(changes) or 0
        if after - before < 2:  # its way to say that there was nothing to do (fts5.html, "merge")
            return
        before = after
        yield PAGES_A_MERGE


def find_items(session: Session, query: Query, limit: int = MOST_FOUND) -> tuple[int, ...]:
    """Items that say any alternative and nothing unwanted, the newest first, at most `limit`.

    A word typed with a star finds a little more than it should; core/queries.matches has the last word.
    """
    if not query.any_of:
        return ()
    if _is_postgres(session):
        return tuple(session.scalars(_FIND_POSTGRES, {"asked": _tsquery(query), "limit": limit}))
    found: list[int] = []
    lowest, highest = session.execute(_ENDS).one()
    for shelf in reversed(range((lowest or 0) >> SHELF_BITS, ((highest or 0) >> SHELF_BITS) + 1)):
        found += session.scalars(_FIND_SQLITE, {"asked": _fts5(query, f"{shelf:04x}"), "limit": limit - len(found)})
        if len(found) >= limit:
            break
    return tuple(found)


_FIND_POSTGRES = text(
    "SELECT item_id FROM search_items WHERE words @@ CAST(:asked AS tsquery) ORDER BY item_id DESC LIMIT :limit"
)
_FIND_SQLITE = text("SELECT rowid FROM search_index WHERE search_index MATCH :asked ORDER BY rowid DESC LIMIT :limit")
# One look for each: asked for both at once, SQLite reads all.
_ENDS = text("SELECT (SELECT min(item_id) FROM search_items), (SELECT max(item_id) FROM search_items)")


def _fts5(query: Query, shelf: str) -> str:
    def phrase(one: Phrase) -> str:
        if one.open_ended:
            return f'"{shelf}{_beginning(one.text)}" *'
        return f'"{" ".join(shelf + word for word in stems(one.text))}"'

    wanted = " OR ".join(f"({' AND '.join(map(phrase, parts))})" for parts in query.any_of)
    unwanted = " OR ".join(phrase(one) for one in query.without if not one.open_ended)
    return f"({wanted}) NOT ({unwanted})" if unwanted else wanted


def _tsquery(query: Query) -> str:
    def phrase(one: Phrase) -> str:
        if one.open_ended:
            return f"'{_beginning(one.text)}':*"
        return "(" + " <-> ".join(f"'{word}'" for word in stems(one.text)) + ")"

    wanted = " | ".join(f"({' & '.join(map(phrase, parts))})" for parts in query.any_of)
    unwanted = "".join(f" & !{phrase(one)}" for one in query.without if not one.open_ended)
    return f"({wanted}){unwanted}"


def _beginning(typed: str) -> str:
    """What the stem of every word that begins so begins with: an ending may reach into what was typed."""
    folded = fold(typed)
    shorter = [word for word in (stem(folded), folded.rstrip("eisn")) if len(word) >= SHORTEST_BEGINNING]
    bare = min([folded, *shorter], key=len)
    return bare[:CUT]


def _vector(words: Sequence[str]) -> str:
    """Words with their places as PostgreSQL writes a tsvector: cast from this, its own parser has no say."""
    places: dict[str, list[str]] = {}
    for place, word in enumerate(words, 1):
        places.setdefault(word, []).append(str(place))
    return " ".join(f"'{word}':{','.join(at)}" for word, at in places.items())


def _is_postgres(session: Session) -> bool:
    return session.get_bind().dialect.name == "postgresql"
