"""The words of all stored items, found by index: FTS5 on SQLite (shelves.py), a tsvector with GIN on PostgreSQL.

Both index the same words, the stems that core/queries.py compares (core/stems.py), in their order. So one question has
one answer on both, in every script, and the databases' own ideas of words and languages do not come into it. What goes
into a query of theirs is made of stems alone, which are letters and digits: nothing that was typed reaches it.
"""

from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import bindparam, text
from sqlalchemy.orm import Session

from bot.core.queries import Phrase, Query
from bot.core.stems import CUT, stem, stems
from bot.core.words import fold
from bot.storage import shelves

PREFIX = "search_"  # of the tables here, which are not in schema.py: the two databases keep them differently

MOST_FOUND = 500  # items looked at, the newest: a common word of a year is in a hundred thousand
ITEMS_A_STEP = 500
SHORTEST_BEGINNING = 3

_SAVE = (
    "INSERT INTO search_items (item_id, words) VALUES (:item_id, {words}) "
    "ON CONFLICT (item_id) DO UPDATE SET words = excluded.words"
)
_SAVE_SQLITE, _SAVE_POSTGRES = (text(_SAVE.format(words=one)) for one in (":words", "CAST(:words AS tsvector)"))
_FORGET = text("DELETE FROM search_items WHERE item_id IN :items").bindparams(bindparam("items", expanding=True))
_MISSING = text(
    "SELECT items.id, items.title, items.lead FROM items LEFT JOIN search_items ON search_items.item_id = items.id "
    "WHERE search_items.item_id IS NULL ORDER BY items.id LIMIT :limit"
)
_FIND_POSTGRES = text(
    "SELECT item_id FROM search_items WHERE words @@ CAST(:asked AS tsquery) ORDER BY item_id DESC LIMIT :limit"
)


def index_items(session: Session, texts: Iterable[tuple[int, str, str]]) -> None:
    """Put the words of items (id, title, lead) into the index, instead of what they said before."""
    said = {item_id: stems(f"{title}\n{lead}") for item_id, title, lead in texts}
    if not said:
        return
    if _is_postgres(session):
        rows = [{"item_id": item_id, "words": _vector(words)} for item_id, words in said.items()]
        session.execute(_SAVE_POSTGRES, rows)
        return
    shelves.remove(session, said)
    rows = [{"item_id": item_id, "words": " ".join(words)} for item_id, words in said.items()]
    session.execute(_SAVE_SQLITE, rows)
    shelves.add(session, ((item_id, " ".join(words)) for item_id, words in said.items()))


def forget_items(session: Session, items: Sequence[int]) -> None:
    """Take items out of the index, before they are deleted."""
    if not _is_postgres(session):
        shelves.remove(session, items)
    session.execute(_FORGET, {"items": list(items)})


def index_missing(session: Session) -> int:
    """Index the items that are not: after an upgrade from a version without search; how many."""
    done = 0
    while rows := session.execute(_MISSING, {"limit": ITEMS_A_STEP}).all():
        index_items(session, [(row[0], row[1], row[2]) for row in rows])
        done += len(rows)
    return done


def list_shelves(session: Session) -> list[int]:
    """The parts of the index that `merge` takes, the newest first; none where the database sees to that itself."""
    return [] if _is_postgres(session) else shelves.list_shelves(session)


def merge(session: Session, shelf: int) -> Iterator[int]:
    """Put the small pieces of a shelf together, a few pages at each step; nothing where there is nothing to do."""
    yield from shelves.merge(session, shelf)


def find_items(session: Session, query: Query, limit: int = MOST_FOUND) -> tuple[int, ...]:
    """Items that say any alternative and nothing unwanted, the newest first, at most `limit`.

    A word typed with a star finds a little more than it should; core/queries.matches has the last word.
    """
    if not query.any_of:
        return ()
    if _is_postgres(session):
        return tuple(session.scalars(_FIND_POSTGRES, {"asked": _tsquery(query), "limit": limit}))
    return shelves.find(session, _fts5(query), limit)


def _fts5(query: Query) -> str:
    def phrase(one: Phrase) -> str:
        if one.open_ended:
            return f'"{_beginning(one.text)}" *'
        return f'"{" ".join(stems(one.text))}"'

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
