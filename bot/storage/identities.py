"""By which keys the items of a document are known, and which items have them already."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import text
from sqlalchemy.orm import Session

from bot.core.feeds import FeedId
from bot.core.items import ParsedItem, identify

REKEYED_AT_LEAST = 3  # unknown items with known titles, before a batch counts as re-keyed


@dataclass(frozen=True, slots=True)
class Usable:
    """What the items of one document can be known by."""

    keys: list[tuple[str, ...]]  # of each item
    digests: list[str]  # of the text of each
    unmistakable: bool  # no two items shared a guid or a link
    distinct: bool = False  # they shared nothing at all


def usable_keys(parsed: Sequence[ParsedItem]) -> Usable:
    """Each item's keys, without those that several items of one document share.

    A link that every entry carries is the site's front page, a guid that repeats is a mistake of the publisher; neither
    identifies anything.
    """
    found = [identify(item) for item in parsed]
    keyed = [one.keys for one in found]
    digests = [one.text_digest for one in found]
    if len({key for keys in keyed for key in keys}) == sum(map(len, keyed)):
        return Usable(keyed, digests, unmistakable=True, distinct=True)
    counted = Counter(key for keys in keyed for key in set(keys))
    shared = {key for key, times in counted.items() if times > 1 and not key.startswith("t")}
    return Usable(
        [tuple(key for key in keys if key not in shared) or keys for keys in keyed],
        digests,
        unmistakable=all(key.startswith("n") for key in shared),
    )


# One statement for all, whatever their number: lists of bound parameters are slow to build, and limited.
_SEEN_SQLITE = text(
    "SELECT w.value FROM json_each(:feeds) AS w WHERE EXISTS (SELECT 1 FROM item_keys AS k WHERE k.feed_id = w.value)"
)
_SEEN_POSTGRES = text(
    "SELECT w FROM unnest(CAST(:feeds AS bigint[])) AS w WHERE EXISTS (SELECT 1 FROM item_keys k WHERE k.feed_id = w)"
)
_FIND_SQLITE = text(
    "SELECT k.feed_id, k.key, k.item_id FROM json_each(:wanted) AS w CROSS JOIN item_keys AS k "
    "WHERE k.feed_id = w.value ->> 0 AND k.key = w.value ->> 1"
)
_FIND_POSTGRES = text(
    "SELECT k.feed_id, k.key, k.item_id FROM item_keys AS k "
    "JOIN unnest(CAST(:feeds AS bigint[]), CAST(:keys AS text[])) AS w (feed_id, key) "
    "ON k.feed_id = w.feed_id AND k.key = w.key"
)


def find_keys(session: Session, keyed: Mapping[FeedId, Sequence[Sequence[str]]]) -> dict[int, dict[str, int]]:
    """{feed: {key: item}} for those that are stored."""
    found: dict[int, dict[str, int]] = {}
    wanted = sorted((feed_id, sorted({key for keys in its for key in keys})) for feed_id, its in keyed.items() if its)
    if not wanted:
        return found
    sqlite = session.get_bind().dialect.name == "sqlite"
    connection = session.connection()
    ids = [feed_id for feed_id, _ in wanted]
    # A feed of which nothing is stored need not be asked for each of its keys.
    seen = set(
        connection.scalars(_SEEN_SQLITE, {"feeds": json.dumps(ids)})
        if sqlite
        else connection.scalars(_SEEN_POSTGRES, {"feeds": ids})
    )
    pairs = [(feed_id, key) for feed_id, keys in wanted if feed_id in seen for key in keys]  # neighbours in the index
    if not pairs:
        return found
    if sqlite:
        rows = connection.execute(_FIND_SQLITE, {"wanted": json.dumps(pairs)})
    else:
        feeds, keys = zip(*pairs, strict=True)
        rows = connection.execute(_FIND_POSTGRES, {"feeds": list(feeds), "keys": list(keys)})
    for feed_id, key, item_id in rows:
        found.setdefault(feed_id, {})[key] = item_id
    return found


def owner_of(keys: Sequence[str], known: Mapping[str, int], *, partial: bool) -> int | None:
    """The oldest item any key names; a bare title (`n`) is no identity.

    In a partial document a known link under a guid and a title we do not know is no identity either: we cannot see
    whether the item that had it stands beside this one, as the entries of a live blog do.
    """
    named = [key for key in keys if key in known and not key.startswith("n")]
    if partial and named and all(key.startswith("l") for key in named):
        told = [key for key in keys if key[0] in "gn"]
        if len(told) == 2 and not any(key in known for key in told):
            return None
    return min((known[key] for key in named), default=None)


def adopt_rekeyed(keyed: Sequence[Sequence[str]], owners: list[int | None], known: Mapping[str, int]) -> None:
    """Give unknown items the owners of their titles, where so many carry known ones that it is no news."""
    unknown = [at for at, owner in enumerate(owners) if owner is None]
    by_title = {at: known[key] for at in unknown for key in keyed[at] if key.startswith("n") and key in known}
    if len(by_title) >= REKEYED_AT_LEAST and 2 * len(by_title) >= len(unknown):
        for at, owner in by_title.items():
            owners[at] = owner
