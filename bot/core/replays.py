"""What a replay gave, and how two of them differ, as lines a person reads."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime


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


def differences(before: Iterable[ReplayedDigest], after: Iterable[ReplayedDigest]) -> tuple[str, ...]:
    """One line for each thing that differs, under a heading for each digest; () when nothing does."""
    old = {(one.chat_id, one.key): one for one in before}
    new = {(one.chat_id, one.key): one for one in after}
    lines: list[str] = []
    for place in sorted(old.keys() | new.keys(), key=lambda place: ((old.get(place) or new[place]).at, place)):
        was, now = old.get(place), new.get(place)
        digest = was or new[place]
        found = changes(was.stories if was else (), now.stories if now else ())
        if was is None:
            found = ("+ this digest came only now", *found)
        if now is None:
            found = ("- this digest came no more", *found)
        if found:
            lines.append(f"chat {digest.chat_id}, {digest.at:%Y-%m-%d %H:%M} UTC")
            lines += [f"  {line}" for line in found]
    return tuple(lines)


def changes(before: Sequence[ReplayedStory], after: Sequence[ReplayedStory]) -> tuple[str, ...]:
    """Stories lost, gained, merged, split, retold, moved. Stories are the same when they share an item.

    >>> a, b = ReplayedStory("Dyke breaks", frozenset({1, 2})), ReplayedStory("Comet seen", frozenset({3}))
    >>> changes((a, b), (b, a))
    ('~ moved from 2 to 1: Comet seen', '~ moved from 1 to 2: Dyke breaks')
    """
    lines = []
    origins = [[at for at, old in enumerate(before) if old.items & new.items] for new in after]
    heirs = [[at for at, new in enumerate(after) if old.items & new.items] for old in before]
    lines += [f"- lost: {old.headline}" for old, found in zip(before, heirs, strict=True) if not found]
    for old, found in zip(before, heirs, strict=True):
        if len(found) > 1:
            lines.append(f"~ split: {old.headline} → {' | '.join(after[at].headline for at in found)}")
    for at, (new, found) in enumerate(zip(after, origins, strict=True)):
        if not found:
            lines.append(f"+ gained: {new.headline}")
        elif len(found) > 1:
            lines.append(f"~ merged: {' | '.join(before[one].headline for one in found)} → {new.headline}")
        elif len(heirs[found[0]]) == 1:
            old = before[found[0]]
            if old.headline != new.headline:
                lines.append(f"~ retold: {old.headline} → {new.headline}")
            if _place(found[0], heirs) != _place(at, origins):
                lines.append(f"~ moved from {found[0] + 1} to {at + 1}: {new.headline}")
    return tuple(lines)


def _place(at: int, partners: Sequence[Sequence[int]]) -> int:
    """The place among those that both digests have: what was lost or gained above moves nobody."""
    return sum(1 for one in partners[:at] if one)
