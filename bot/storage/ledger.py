"""Finding in the ledger who was told a story.

An index by story alone is written all over: a hundred thousand digests of one morning put their marks between those of
all its stories, and each claim of some hundred chats wrote most of the index's pages anew, a sixth of what it cost. So
the marks of editions numbered near each other stand together, on a shelf, and by story only there: a claim writes to
one shelf or two, however long the ledger is, and a story is looked up on each shelf.
"""

from collections.abc import Collection, Iterable

from sqlalchemy import ColumnElement, and_, func, select
from sqlalchemy.orm import Session

from bot.storage.among import among
from bot.storage.schema import LedgerRow

EDITIONS_A_SHELF = 4096


def shelf_of(edition: int) -> int:
    """Where the marks of this edition stand."""
    return edition // EDITIONS_A_SHELF


def list_shelves(session: Session) -> range:
    """All there may be, the oldest first; new marks come to the last."""
    lowest, highest = (session.scalar(select(end(LedgerRow.shelf))) for end in (func.min, func.max))
    return range(0) if lowest is None or highest is None else range(lowest, highest + 1)


def shelves_telling(session: Session, stories: Collection[int]) -> tuple[int, ...]:
    """The shelves that hold marks of these stories, in order, and the last of all, where there may be some soon."""
    shelves = list_shelves(session)
    found = session.scalars(select(LedgerRow.shelf).where(tells_any(stories, shelves)).distinct())
    return tuple(sorted({*found, *shelves[-1:]}))


def tells_any(stories: Collection[int], shelves: Iterable[int]) -> ColumnElement[bool]:
    """Whether a mark is of one of these stories, and on one of these shelves; by the index."""
    return and_(among(LedgerRow.shelf, shelves), among(LedgerRow.story_id, stories))
