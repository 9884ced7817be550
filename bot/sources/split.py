"""Splitting a document at its items without parsing it, so that only what is new has to be parsed.

Sure or not at all: where items nest, close themselves, or have anything but white space between them, the document
stays whole.

The fingerprints of its pieces are kept with a feed. By them `holds_only` sees in a moment, before any worker is asked,
that a document which changed has no news: publishers write the time of its making into it, and reorder it.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass
from hashlib import blake2b
from itertools import pairwise

MOST_BYTES = 2**18  # of a document that is looked at outside a worker: half a millisecond
LONGEST_HEAD_BYTES = 20_000  # of such a document
FINGERPRINT_BYTES = 6  # a clash within one feed hides an edit until the next one: once in 10^12

_MARK = re.compile(r"<!\[CDATA\[|<!--|<(/?)(item|entry)(?=[\s/>])[^>]*>")
# What of the head changes how an item reads: namespaces, base, language, abbreviations.
_CONTEXT = re.compile(
    r"<(?:rss|feed|channel|rdf:RDF)\b[^>]*>|<language>[^<]*</language>|<!ENTITY\s[^>]*>", re.IGNORECASE
)
# When the document was made: of a frame, the only thing that says nothing.
_MADE_AT = re.compile(rb"<(lastBuildDate|pubDate|updated|dc:date)>[^<]*</\1>")


@dataclass(frozen=True, slots=True)
class Pieces:
    head: str
    items: tuple[str, ...]
    tail: str

    def fingerprints(self) -> tuple[str, ...]:
        """One for each item, equal when item and context are; short, since a row holds one for each item of a feed."""
        context = _context(self.head)
        return tuple(_item_print(item.encode("utf-8", "replace"), context) for item in self.items)

    def frame_print(self, content_type: str) -> str:
        """The fingerprint of what stands around the items, and of how it was sent."""
        return _frame_print(self.head.encode("utf-8", "replace"), self.tail.encode("utf-8", "replace"), content_type)

    def reduced(self, keep: list[int]) -> str:
        """The document with only these items."""
        return "".join((self.head, *(self.items[index] for index in keep), self.tail))


def split(document: str, max_items: int) -> Pieces | None:
    """The document in pieces; None when it is not sure where its items are, or when it has none.

    Items after `max_items` are left out unseen.
    """
    spans: list[tuple[int, int]] = []
    opened: int | None = None
    name = ""
    position = 0
    while found := _MARK.search(document, position):
        position = found.end()
        if found[2] is None:
            closing = "]]>" if found[0].startswith("<![") else "-->"
            position = document.find(closing, position)
            if position < 0:
                return None
            continue
        if found[0].endswith("/>") or (name and found[2] != name):
            return None
        name = found[2]
        if not found[1]:
            if opened is not None:
                return None
            opened = found.start()
        else:
            if opened is None:
                return None
            spans.append((opened, found.end()))
            opened = None
            if len(spans) == max_items:
                break
    if opened is not None or not spans:
        return None
    for (_, stop), (start, _) in pairwise(spans):
        if stop != start and not document[stop:start].isspace():
            return None
    end = spans[-1][1]
    if len(spans) == max_items:
        end = max(end, document.rfind(f"</{name}>") + len(f"</{name}>"))
    return Pieces(document[: spans[0][0]], tuple(document[start:stop] for start, stop in spans), document[end:])


def holds_only(body: bytes, content_type: str, known: Collection[str]) -> bool:
    """Whether all pieces of a document are known by their fingerprints; False also where it is not sure.

    A piece has a known fingerprint only if it is, byte for byte, one that `split` once found. So this need not
    understand what it cuts, and costs the same whatever it is given.
    """
    if len(body) > MOST_BYTES:
        return False
    name = b"item" if b"</item>" in body else b"entry"
    end = b"</%b>" % name
    first, *others = body.split(end)
    at = first.find(b"<%b" % name)
    if not others or not 0 <= at <= LONGEST_HEAD_BYTES:
        return False
    head, tail = first[:at], others.pop()
    try:
        context = _context(head.decode())
    except UnicodeDecodeError:
        return False
    if _frame_print(head, tail, content_type) not in known:
        return False
    return all(_item_print(piece.lstrip() + end, context) in known for piece in (first[at:], *others))


def _context(head: str) -> bytes:
    return blake2b(" ".join(_CONTEXT.findall(head)).encode("utf-8", "replace"), digest_size=16).digest()


def _item_print(item: bytes, context: bytes) -> str:
    return blake2b(item, digest_size=FINGERPRINT_BYTES, key=context).hexdigest()


def _frame_print(head: bytes, tail: bytes, content_type: str) -> str:
    frame = b"\0".join((content_type.encode("utf-8", "replace"), _MADE_AT.sub(b"", head), _MADE_AT.sub(b"", tail)))
    return blake2b(frame, digest_size=FINGERPRINT_BYTES).hexdigest()
