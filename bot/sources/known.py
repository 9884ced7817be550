"""What of a document is known by its fingerprints: seen in its bytes, in a moment, before any worker is asked.

Publishers write the time of its making into a document, reorder it, or put three items before thirty that stand there
for days. The pieces in which nothing is new are recognised here, so that a worker is given the others alone.
"""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from bot.ports import Rest
from bot.sources.documents import keeps_captions
from bot.sources.split import context_of, frame_print_of, item_print

MOST_BYTES = 2**18  # of a document that is looked at outside a worker: half a millisecond
LONGEST_HEAD_BYTES = 20_000  # of such a document


def rest_of(body: bytes, content_type: str, known: Collection[str]) -> Rest | None:
    """What of a document is not known by its fingerprints; None where that is not sure, or where nothing is known.

    A piece has a known fingerprint only if it is, byte for byte, one that `split` once found. So this need not
    understand what it cuts, and costs the same whatever it is given. The rest is to be read as the whole would be only
    where `split` finds `left` items in it: then each of those is one of the pieces it was cut into here, since every
    one of them ends where an item may end, and what was taken out stood between items.
    """
    cut = _cut(body, content_type, known)
    if cut is None:
        return None
    prints = [item_print(piece, cut.context) for piece in cut.pieces]
    left = [piece for piece, print_ in zip(cut.pieces, prints, strict=True) if print_ not in known]
    if not left:
        return Rest(b"", 0, captions=False, fingerprints=tuple(prints))
    if len(left) == len(prints) or not all(piece.startswith(cut.opening) for piece in left):
        return None
    try:
        text = body.decode()  # whatever charset it claims, what is left must be read as it would be in the whole
    except UnicodeDecodeError:
        return None
    return Rest(
        b"".join((cut.head, *left, cut.tail)),
        len(left),
        keeps_captions(text),
        tuple(print_ if print_ in known else "" for print_ in prints),
    )


class _Cut(NamedTuple):
    head: bytes
    pieces: Sequence[bytes]
    tail: bytes
    context: bytes
    opening: tuple[bytes, ...]  # how an item begins


def _cut(body: bytes, content_type: str, known: Collection[str]) -> _Cut | None:
    """The document cut where items end; None where what stands around them is not known."""
    if len(body) > MOST_BYTES:
        return None
    name = b"item" if b"</item>" in body else b"entry"
    end = b"</%b>" % name
    first, *others = body.split(end)
    at = first.find(b"<%b" % name)
    if not others or not 0 <= at <= LONGEST_HEAD_BYTES:
        return None
    head, tail = first[:at], others.pop()
    try:
        context = context_of(head.decode())
    except UnicodeDecodeError:
        return None
    if frame_print_of(head, tail, content_type) not in known:
        return None
    pieces = [piece.lstrip() + end for piece in (first[at:], *others)]
    return _Cut(head, pieces, tail, context, (b"<%b>" % name, b"<%b " % name))
