"""OPML in and out."""

import pytest

from bot.errors import OpmlError
from bot.ports import OpmlFeed
from bot.sources.opml import read_opml, write_opml

NESTED = b"""<?xml version="1.0"?><opml version="1.1"><body>
<outline text="World"><outline text="Seas">
  <outline text="Lighthouse News" xmlUrl="https://example.org/rss?a=1&amp;b=2"/></outline>
  <outline title="Harbour" xmlURL="https://example.org/harbour"/></outline>
<outline text="Loose" xmlUrl="https://example.org/loose"></outline>
</body></opml>"""


def test_folders_are_read_outermost_first():
    assert read_opml(NESTED) == (
        OpmlFeed("https://example.org/rss?a=1&b=2", "Lighthouse News", ("World", "Seas")),
        OpmlFeed("https://example.org/harbour", "Harbour", ("World",)),
        OpmlFeed("https://example.org/loose", "Loose"),
    )


def test_a_file_that_is_not_well_formed_is_read_all_the_same():
    broken = NESTED.replace(b"&amp;", b"&").replace(b"</body></opml>", b"")
    assert read_opml(broken) == read_opml(NESTED)


def test_entities_of_a_dtd_open_nothing():
    bomb = NESTED.replace(
        b'<opml version="1.1">', b'<!DOCTYPE o [<!ENTITY x SYSTEM "file:///etc/passwd">]><opml version="1.1">'
    ).replace(b"Harbour", b"&x;")
    assert "root:" not in str(read_opml(bomb))


def test_what_is_written_is_read_back():
    feeds = read_opml(NESTED)
    assert read_opml(write_opml(feeds, 'Mine & "yours"')) == feeds


@pytest.mark.parametrize("data", [b"", b"hello", b"<rss><channel/></rss>", b"\x00\xff\xfe"])
def test_what_is_no_opml_says_what_to_do(data):
    with pytest.raises(OpmlError, match="export"):
        read_opml(data)
