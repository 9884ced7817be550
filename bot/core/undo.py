"""Taking one change back and leaving alone what was chosen since.

Choices come as the JSON that rows keep. What is a list of entries is put back entry by entry: who asked for more of
one story, then of another, and takes the first back, keeps the second.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

Json = Any
Entry = Callable[[Json], Json]

# How an entry of a list is told from the others; where it is not said, by all of it.
_BY: Mapping[str, Entry] = {
    "feed_names": lambda entry: entry[0],
    "mutes": lambda entry: tuple(entry[:2]),
    "tastes": lambda entry: entry[0],
    "tracks": lambda entry: entry[0],
}


def changed(before: Mapping[str, Json], after: Mapping[str, Json]) -> tuple[dict[str, Json], dict[str, Json]]:
    """What a change changed, as it was and as it became."""
    names = [name for name, value in before.items() if after[name] != value]
    return {name: before[name] for name in names}, {name: after[name] for name in names}


def undone(now: Mapping[str, Json], before: Mapping[str, Json], after: Mapping[str, Json]) -> dict[str, Json]:
    """The choices of now without that change; without what it made of things, they are as they were before it.

    >>> undone({"zone": "UTC", "topics": [1, 2, 3]}, {"topics": [1]}, {"topics": [1, 2]})
    {'zone': 'UTC', 'topics': [1, 3]}
    """
    return {**now, **{name: _restored(name, now[name], was, after.get(name)) for name, was in before.items()}}


def _restored(name: str, now: Json, before: Json, after: Json) -> Json:
    if now == after or not isinstance(before, list) or after is None:
        return before
    by = _BY.get(name, _whole)
    was, became = ({by(entry): entry for entry in entries} for entries in (before, after))
    found = {by(entry): entry for entry in now}
    order = list(found)
    # Entries that were changed again since are somebody's newer wish.
    ours = [key for key in {**was, **became} if was.get(key) != became.get(key) == found.get(key)]
    for key in ours:
        if key not in was:
            order.remove(key)
        elif key not in found:
            order.insert(_place(key, list(was), order), key)
    entries = {**found, **{key: was[key] for key in ours if key in was}}
    return [entries[key] for key in order]


def _place(key: Json, before: Sequence[Json], order: Sequence[Json]) -> int:
    """Where an entry belongs again: behind the nearest one that it stood behind."""
    earlier = [other for other in before[: before.index(key)] if other in order]
    return order.index(earlier[-1]) + 1 if earlier else 0


def _whole(entry: Json) -> Json:
    return tuple(entry) if isinstance(entry, list) else entry
