"""The fast parser, feedparser, and feedparser on a reduced document read the same."""

from datetime import UTC, datetime
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from feedparser.api import StrictFeedParser
from feedparser.util import FeedParserDict
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import FeedParseError
from bot.ports import ParsePlan
from bot.sources.clean import clean_feed
from bot.sources.documents import read_document
from bot.sources.fastparse import parse_fast
from bot.sources.fullparse import parse_fully
from bot.sources.heard import is_heard
from bot.sources.reading import ReadBy, read_feed
from bot.sources.spareparse import parse_spare
from bot.sources.split import split

FOLDER = Path(__file__).parents[1] / "data" / "feeds"
FILES = sorted(path for path in FOLDER.iterdir() if path.suffix == ".xml")
URL = "https://news.example.org/feed"
NOW = datetime(2026, 11, 2, 12, tzinfo=UTC)


def elements_of(fields):
    return "".join(f"<{name}>{value}</{name.split()[0]}>" for name, value in fields)


words = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=30)
markup = st.lists(
    st.sampled_from(["<p>", "</p>", "<b>x</b>", "&amp;", "&lt;", "<br>", "Read more", " wind "]), max_size=6
)
texts = st.one_of(
    words.map(escape), markup.map("".join).map(escape), markup.map(lambda bits: f"<![CDATA[{''.join(bits)}]]>")
)
moments = st.sampled_from(
    ["Mon, 02 Nov 2026 06:05:00 GMT", "Mon, 02 Nov 2026 06:05:00 +0100", "lun, 02 nov 2026 06:05:00 +0100", "", "soon"]
)
links = st.sampled_from(["https://example.org/a", "/b?x=1&amp;y=2", "", "javascript:x", "ftp://example.org/", " c \n"])
rss_fields = st.one_of(
    st.tuples(st.sampled_from(["title", "description", "content:encoded", "category", "dc:creator", "author"]), texts),
    st.tuples(st.sampled_from(["pubDate", "dc:date"]), moments),
    st.tuples(st.sampled_from(["link", "guid", "comments"]), links),
    st.tuples(st.sampled_from(["slash:comments", "media:title", "itunes:summary", "unknown"]), texts),
    st.tuples(st.sampled_from(["byline", "shop:price", 'shop:price unit="1"', "shop:link", "Title"]), texts),
    st.tuples(
        st.sampled_from(["source", 'source url="https://www.coast.example"', 'source url="/b"', 'source url=""']),
        texts | st.sampled_from(["Lighthouse", "Coast News", "<![CDATA[Coast &amp; Sea]]>"]),
    ),
)
sources_of_atom = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(["title", 'title type="html"', "id", "subtitle", "rights", "icon", "link"]), texts),
        st.tuples(st.just("updated"), st.sampled_from(["2026-11-01T10:00:00Z", "soon"])),
        st.tuples(links.map(lambda link: f'link href="{link.strip()}"'), st.just("")),
        st.tuples(links.map(lambda link: f'link rel="self" href="{link.strip()}"'), st.just("")),
        st.tuples(st.sampled_from(["author", "generator", "shop"]), st.sampled_from(["<name>Jane</name>", "Jane"])),
    ),
    max_size=4,
)
atom_fields = st.one_of(
    st.tuples(
        st.sampled_from(["title", "summary", "content", "rights", 'title type="html"', 'summary type="html"']), texts
    ),
    st.tuples(st.sampled_from(["published", "updated"]), st.sampled_from(["2026-11-01T10:00:00Z", "2026-11-01", ""])),
    st.tuples(st.sampled_from(["id"]), links),
    st.tuples(links.map(lambda link: f'link href="{link.strip()}"'), st.just("")),
    st.tuples(links.map(lambda link: f'link rel="enclosure" href="{link.strip()}"'), st.just("")),
    st.tuples(
        st.sampled_from(["source", 'source xml:base="https://coast.example/"']), sources_of_atom.map(elements_of)
    ),
)


def rss_of(items):
    body = "".join(f"<item>{elements_of(item)}</item>" for item in items)
    spaces = (
        'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:slash="http://purl.org/rss/1.0/modules/slash/" xmlns:media="http://search.yahoo.com/mrss/" '
        'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:shop="https://shop.example/ns"'
    )
    return f'<rss version="2.0" {spaces}><channel><title>Lighthouse</title><link>/</link>{body}</channel></rss>'


def atom_of(entries):
    body = "".join(f"<entry>{elements_of(one)}</entry>" for one in entries)
    return f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Lighthouse</title>{body}</feed>'


documents = st.one_of(
    st.lists(st.lists(rss_fields, max_size=6), max_size=4).map(rss_of),
    st.lists(st.lists(atom_fields, max_size=6), max_size=4).map(atom_of),
)


def assert_the_fast_parser_is_right_or_silent(document):
    fast = parse_fast(document, URL)
    if fast is not None:
        full = parse_fully(document, URL)
        assert full is not None
        assert clean_feed(fast, URL, NOW) == clean_feed(full, URL, NOW)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_on_the_oddities(path):
    assert_the_fast_parser_is_right_or_silent(read_document(path.read_bytes(), ""))


@pytest.mark.timeout(20)
@pytest.mark.parametrize("before", ["<!-- -->", "<?a b?>", "<!--", "<?", "<!-- --> <?x?>\n"])
def test_what_stands_before_the_root_is_passed_once(before):
    whole = before.endswith((">", "\n"))
    document = before * 5000 + rss_of([[("title", "Storm")]])
    assert (parse_fast(document, URL) is not None) == whole
    assert parse_fast(before * 5000, URL) is None


@settings(deadline=None)
@given(documents)
def test_on_what_can_be_made_up(document):
    assert_the_fast_parser_is_right_or_silent(read_document(document.encode(), ""))


@settings(deadline=None)
@given(documents, st.data())
def test_a_reduced_document_gives_the_same_items(document, data):
    body = document.encode()
    whole = read_feed(body, url=URL, content_type="", now=NOW)
    known = data.draw(st.frozensets(st.sampled_from(whole.fingerprints))) if whole.fingerprints else frozenset()
    for pinned in (False, True):
        part = read_feed(body, url=URL, content_type="", now=NOW, plan=ParsePlan(known=known, pinned=pinned))
        assert part.fingerprints == whole.fingerprints
        if whole.fingerprints:
            kept = zip(whole.items, whole.fingerprints, strict=True)
            assert part.items == tuple(item for item, print_ in kept if print_ not in known)


def test_the_list_of_what_feedparser_hears_is_that_of_the_feedparser_installed():
    methods = [name.split("_", 2)[2].lower() for name in dir(StrictFeedParser) if name.startswith(("_start_", "_end_"))]
    assert "dc_creator" in methods
    names = [*methods, *FeedParserDict.keymap]
    tails = ["_".join(name.split("_")[at:]) for name in names for at in range(name.count("_") + 1)]
    assert [name for name in tails if not is_heard("", name)] == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("<item>", '<item href="https://example.org/">'),
        ("<title>T", "<Link>https://other.example</Link><title>T"),
        ("<title>T", "<owner><link>https://other.example</link></owner><title>T"),
        ("<title>T", "<image><byline>x</byline><link>https://other.example</link></image><title>T"),
        ("<guid>", "<source><title>Other</title></source><guid>"),
        ("<guid>", "<link></link><guid>"),
    ],
)
def test_what_feedparser_takes_for_something_else_goes_to_it(old, new):
    plain = '<rss version="2.0"><channel><title>T</title><item><guid>1</guid><title>S</title></item></channel></rss>'
    assert parse_fast(plain, URL)
    assert parse_fast(plain.replace(old, new), URL) is None


@pytest.mark.parametrize("version", ["2.0", "0.91", "0.92"])
def test_older_rss_and_elements_of_others_go_to_the_fast_parser(version):
    item = "<item><title>Storm</title><byline>Jane</byline><s:price xmlns:s='https://shop.example'>3</s:price></item>"
    document = f'<rss version="{version}"><channel><title>T</title>{item}</channel></rss>'
    fast, full = parse_fast(document, URL), parse_fully(document, URL)
    assert fast is not None
    assert full is not None
    assert clean_feed(fast, URL, NOW) == clean_feed(full, URL, NOW)


def test_the_spare_parser_reads_publishers_too():
    document = (FOLDER / "publisher_of_an_aggregator.xml").read_text(encoding="utf-8")
    spare, full = parse_spare(document), parse_fully(document, URL)
    assert spare is not None
    assert full is not None
    published = [(item.title, item.publisher, item.publisher_url) for item in clean_feed(full, URL, NOW).items]
    assert [(item.title, item.publisher, item.publisher_url) for item in clean_feed(spare, URL, NOW).items] == published
    assert ("Ferry runs aground off Hornby - Coast News", "Coast News", "https://www.coast.example") in published


def test_plain_feeds_go_to_the_fast_parser_and_pinned_ones_do_not():
    body = rss_of([[("title", "Storm")]]).encode()
    assert read_feed(body, url=URL, content_type="", now=NOW).read_by == ReadBy.FAST
    assert read_feed(body, url=URL, content_type="", now=NOW, plan=ParsePlan(pinned=True)).read_by == ReadBy.FULL


def test_a_comparison_says_whether_they_agree():
    body = rss_of([[("title", "Storm")]]).encode()
    assert read_feed(body, url=URL, content_type="", now=NOW, plan=ParsePlan(compare=True)).agreed is True


def test_where_nothing_is_new_nothing_is_given():
    body = rss_of([[("title", "Storm")], [("title", "Calm")]]).encode()
    known = frozenset(read_feed(body, url=URL, content_type="", now=NOW).fingerprints)
    feed = read_feed(body, url=URL, content_type="", now=NOW, plan=ParsePlan(known=known))
    assert feed.items == ()
    assert feed.title == "Lighthouse"
    assert len(feed.fingerprints) == 2


def test_an_edit_and_a_change_of_language_make_an_item_new():
    plain = '<rss version="2.0"><channel><title>T</title><item><title>Storm</title></item></channel></rss>'
    prints = [
        split(text, 9) for text in (plain, plain.replace("Storm", "Calm"), plain.replace("<rss", '<rss xml:lang="de"'))
    ]
    assert len({pieces.fingerprints() for pieces in prints if pieces}) == 3


@pytest.mark.parametrize(
    "body",
    [
        "<item>a<item>b</item></item>",
        "<item>a</item>b<item>c</item>",
        "<item/><item>a</item>",
        "<item><![CDATA[</item>",
        "<item>a</item></item>",
        "<item>a</item><entry>b</entry>",
        "<x:item>a</x:item>",
        "",
    ],
)
def test_where_items_are_is_sure_or_not_said(body):
    assert split(f"<rss><channel>{body}</channel></rss>", 9) is None


def test_items_inside_text_are_none():
    pieces = split("<rss><item><![CDATA[<item>]]><!-- </item> --></item> <item>b</item></rss>", 9)
    assert pieces is not None
    assert len(pieces.items) == 2
    assert pieces.reduced([1]) == "<rss><item>b</item></rss>"


def test_items_beyond_the_limit_are_left_out():
    pieces = split("<rss><item>a</item><item>b</item><item>c</item><x/></rss>", 2)
    assert pieces is not None
    assert pieces.reduced([0, 1]) == "<rss><item>a</item><item>b</item><x/></rss>"


@settings(deadline=None)
@given(st.binary(max_size=400) | documents.map(str.encode), st.data())
def test_any_bytes_are_a_feed_or_an_error_with_a_reason(body, data):
    if body and data.draw(st.booleans()):
        at = data.draw(st.integers(0, len(body) - 1))
        body = body[:at] + data.draw(st.binary(max_size=8)) + body[at + data.draw(st.integers(0, 8)) :]
    try:
        feed = read_feed(
            body, url=URL, content_type=data.draw(st.sampled_from(["", "text/xml; charset=utf-7"])), now=NOW
        )
    except FeedParseError as error:
        assert error.fault  # noqa: PT017 - a feed is as good
    else:
        text = "\n".join(f"{item.title}{item.lead}{item.link}{item.guid}{item.author}" for item in feed.items)
        assert "\0" not in text
        text.encode()
        assert all(item.link is None or item.link.startswith(("http://", "https://")) for item in feed.items)
