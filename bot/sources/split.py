"""Splitting a document at its items without parsing it, so that only what is new has to be parsed.

Sure or not at all: where items nest, close themselves, or have anything but white space between them, the document
stays whole.

The fingerprints of its pieces are kept with a feed: by them known.py tells what of a document is new.
"""

import re
from dataclasses import dataclass
from hashlib import blake2b
from itertools import pairwise

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
        context = context_of(self.head)
        return tuple(item_print(item.encode("utf-8", "replace"), context) for item in self.items)

    def frame_print(self, content_type: str) -> str:
        """The fingerprint of what stands around the items, and of how it was sent."""
        return frame_print_of(self.head.encode("utf-8", "replace"), self.tail.encode("utf-8", "replace"), content_type)

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


def context_of(head: str) -> bytes:
    return blake2b(" ".join(_CONTEXT.findall(head)).encode("utf-8", "replace"), digest_size=16).digest()


def item_print(item: bytes, context: bytes) -> str:
    return blake2b(item, digest_size=FINGERPRINT_BYTES, key=context).hexdigest()


def frame_print_of(head: bytes, tail: bytes, content_type: str) -> str:
    frame = b"\0".join((content_type.encode("utf-8", "replace"), _MADE_AT.sub(b"", head), _MADE_AT.sub(b"", tail)))
    return blake2b(frame, digest_size=FINGERPRINT_BYTES).hexdigest()
