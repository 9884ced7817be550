"""What a replay gave, and how two of them differ, as lines a person reads."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class ReplayedStory:
    headline: str
    items: frozenset[int]  # what it was made of when it was told; the same numbers in every replay


@dataclass(frozen=True, slots=True)
class ReplayedDigest:
    chat_id: int  # Telegram's number
    key: str  # of the edition: which slot of which day
    at: datetime
    stories: tuple[ReplayedStory, ...]  # as they stand in the digest
    text: str  # all of its messages, plain


class ChangeKind(StrEnum):
    LOST = "lost"
    GAINED = "gained"
    MERGED = "merged"
    SPLIT = "split"
    RETOLD = "retold"
    MOVED = "moved"


MARKS = {ChangeKind.LOST: "-", ChangeKind.GAINED: "+"}  # the others: ~


@dataclass(frozen=True, slots=True)
class Change:
    kind: ChangeKind
    before: tuple[str, ...]  # headlines, and what a person should know with them
    after: tuple[str, ...]
    items: frozenset[int] = frozenset()  # of a story that was lost or gained

    def lines(self) -> tuple[str, ...]:
        head = f"{MARKS.get(self.kind, '~')} {self.kind:6}"
        arrow = "→ " if self.before else "  "
        first, *more = [*(f"  {one}" for one in self.before), *(arrow + one for one in self.after)]
        return (head + first, *(" " * len(head) + line for line in more))


@dataclass(frozen=True, slots=True)
class Difference:
    """One digest that is not as it was. `came`: in the first replay, in the second."""

    chat_id: int
    at: datetime
    came: tuple[bool, bool]
    changes: tuple[Change, ...]

    def lines(self) -> tuple[str, ...]:
        only = {(True, False): ": only before", (False, True): ": only now"}.get(self.came, "")
        heading = f"chat {self.chat_id}, {_moment(self.at)}{only}"
        return (heading, *(f"  {line}" for change in self.changes for line in change.lines()))


def differences(before: Iterable[ReplayedDigest], after: Iterable[ReplayedDigest]) -> tuple[Difference, ...]:
    """The digests that differ, in the order they came; () when none does."""
    old = {(one.chat_id, one.key): one for one in before}
    new = {(one.chat_id, one.key): one for one in after}
    told_before, told_now = _told(old.values()), _told(new.values())
    found = []
    for place in sorted(old.keys() | new.keys(), key=lambda place: ((old.get(place) or new[place]).at, place)):
        was, now = old.get(place), new.get(place)
        digest = was or new[place]
        made = [
            _elsewhere(change, digest, told_now if change.kind is ChangeKind.LOST else told_before)
            for change in changes(was.stories if was else (), now.stories if now else ())
        ]
        if made or was is None or now is None:
            came = (was is not None, now is not None)
            found.append(Difference(digest.chat_id, digest.at, came, tuple(made)))
    return tuple(found)


def summary(compared: int, found: Sequence[Difference]) -> str:
    """How much differs, in one line.

    >>> summary(3, ())
    '3 digests compared: no difference.'
    """
    digests = f"{compared} {'digest' if compared == 1 else 'digests'} compared"
    if not found:
        return f"{digests}: no difference."
    counted = Counter(change.kind for one in found for change in one.changes)
    kinds = [f"{counted[kind]} {kind}" for kind in ChangeKind if counted[kind]]
    return f"{digests}, {len(found)} {'differs' if len(found) == 1 else 'differ'}: {', '.join(kinds) or 'no story'}."


def changes(before: Sequence[ReplayedStory], after: Sequence[ReplayedStory]) -> tuple[Change, ...]:
    """Stories lost, split, gained, merged, retold, moved, in the order of the digests. Stories are the same when they
    share an item.

    >>> a, b = ReplayedStory("Dyke breaks", frozenset({1, 2})), ReplayedStory("Comet seen", frozenset({3}))
    >>> changes((a, b), (b, a))[0].lines()
    ('~ moved   from 2 to 1: Comet seen',)
    """
    found = []
    origins = [[at for at, old in enumerate(before) if old.items & new.items] for new in after]
    heirs = [[at for at, new in enumerate(after) if old.items & new.items] for old in before]
    for old, its in zip(before, heirs, strict=True):
        if not its:
            found.append(Change(ChangeKind.LOST, (old.headline,), (), old.items))
        elif len(its) > 1:
            found.append(Change(ChangeKind.SPLIT, (old.headline,), tuple(after[at].headline for at in its)))
    pairs = [(its[0], at) for at, its in enumerate(origins) if len(its) == 1 and len(heirs[its[0]]) == 1]
    stayed = _in_order([was for was, _ in pairs])
    for at, (new, its) in enumerate(zip(after, origins, strict=True)):
        if not its:
            found.append(Change(ChangeKind.GAINED, (), (new.headline,), new.items))
        elif len(its) > 1:
            found.append(Change(ChangeKind.MERGED, tuple(before[was].headline for was in its), (new.headline,)))
        elif len(heirs[its[0]]) == 1:
            (was,) = its
            if before[was].headline != new.headline:
                found.append(Change(ChangeKind.RETOLD, (before[was].headline,), (new.headline,)))
            if was not in stayed and was != at:
                found.append(Change(ChangeKind.MOVED, (), (f"from {was + 1} to {at + 1}: {new.headline}",)))
    return tuple(found)


def _in_order(places: Sequence[int]) -> frozenset[int]:
    """The most of them that rise from first to last, the later ones where several choices are as long: what is not
    among them has moved, and nobody else has.

    >>> sorted(_in_order([2, 3, 0, 4])), sorted(_in_order([1, 0]))
    ([2, 3, 4], [0])
    """
    best: list[tuple[int, ...]] = []  # the longest rising row that ends at each of them
    for at, place in enumerate(places):
        rows = [row for row in best[:at] if row[-1] < place]
        best.append((*_longest(rows), place))
    return frozenset(_longest(best[::-1]))


def _longest(rows: Sequence[tuple[int, ...]]) -> tuple[int, ...]:
    return max(rows, key=len) if rows else ()


def _told(digests: Iterable[ReplayedDigest]) -> dict[tuple[int, int], list[datetime]]:
    """When each item's story was told to each chat: {(chat, item): moments}."""
    told: dict[tuple[int, int], list[datetime]] = {}
    for digest in digests:
        for story in digest.stories:
            for item in story.items:
                told.setdefault((digest.chat_id, item), []).append(digest.at)
    return told


def _elsewhere(change: Change, digest: ReplayedDigest, told: Mapping[tuple[int, int], Sequence[datetime]]) -> Change:
    """A story that is lost here may be told in another digest of the other replay, or be gained from one."""
    moments = sorted({at for item in change.items for at in told.get((digest.chat_id, item), ())} - {digest.at})
    if not moments:
        return change
    at = ", ".join(map(_moment, moments))
    before = tuple(f"{one} (now {at})" for one in change.before)
    return replace(change, before=before, after=tuple(f"{one} (before {at})" for one in change.after))


def _moment(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M} UTC"
