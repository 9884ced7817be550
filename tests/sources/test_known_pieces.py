"""A document that changed and has no news is told by the fingerprints of its pieces, before it is parsed."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.ports import ParsePlan
from bot.sources.known import rest_of
from bot.sources.reading import UnsureCutError, read_feed

URL = "https://coast.example/feed"
RSS_TYPE = "application/rss+xml; charset=utf-8"
NOW = datetime(2026, 11, 2, 12, tzinfo=UTC)
STORM = "<item><title>Sturm über Hornby</title><guid>1</guid></item>"
FERRY = "<item><title>Ferry late</title><description><![CDATA[It <b>waits</b>.]]></description></item>"
CALM = "<item><title>Calm</title></item>"
PICTURE = (
    "<item><title>Pier</title><media:description xmlns:media='http://search.yahoo.com/mrss/'>A pier</media:description>"
    "</item>"
)


def rss(*items, title="Coast News", made="Mon, 02 Nov 2026 06:00:00 GMT", language="en", end="</channel></rss>"):
    head = f"<title>{title}</title><lastBuildDate>{made}</lastBuildDate><language>{language}</language>"
    return f"<?xml version='1.0' encoding='utf-8'?><rss version='2.0'><channel>{head}{' '.join(items)}{end}".encode()


def atom(*titles, updated="2026-11-02T06:00:00Z"):
    entries = "\n".join(f"<entry><title>{title}</title><id>urn:{title}</id></entry>" for title in titles)
    return f"<feed xmlns='http://www.w3.org/2005/Atom'><updated>{updated}</updated>{entries}</feed>".encode()


def read(body, known=frozenset(), content_type=RSS_TYPE):
    return read_feed(body, url=URL, content_type=content_type, now=NOW, plan=ParsePlan(known))


def pieces(body, content_type=RSS_TYPE):
    feed = read(body, content_type=content_type)
    return frozenset((feed.frame_print, *feed.fingerprints))


def holds_only(body, content_type, known):
    rest = rest_of(body, content_type, known)
    return rest is not None and rest.left == 0


def head(feed):
    return feed.title, feed.site_url, feed.language, feed.ttl, feed.skip_hours


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (rss(STORM, FERRY), rss(STORM, FERRY)),
        (rss(STORM, FERRY), rss(FERRY, STORM)),
        (rss(STORM, FERRY), rss(STORM, FERRY, made="Mon, 02 Nov 2026 07:00:00 GMT")),
        (rss(STORM, FERRY, CALM), rss(STORM, CALM)),
        (atom("Storm", "Ferry"), atom("Ferry", "Storm", updated="2026-11-02T07:00:00Z")),
    ],
    ids=["as it was", "turned round", "made anew", "shorter", "an Atom feed"],
)
def test_a_document_of_known_pieces_has_no_news(before, after):
    known = pieces(before)
    assert holds_only(after, RSS_TYPE, known)
    assert read(after, known).items == ()


@pytest.mark.parametrize(
    "after",
    [
        rss(STORM, FERRY, CALM),
        rss(STORM.replace("Sturm", "Orkan"), FERRY),
        rss(STORM, FERRY, title="Coast Post"),
        rss(STORM, FERRY, language="de"),
        rss(STORM, f"{CALM[:-7]}</item >", FERRY),
        rss(STORM, f"<!-- {FERRY} -->"),
        rss(STORM, FERRY, end="<ttl>60</ttl></channel></rss>"),
        rss(STORM, FERRY).decode().encode("utf-16"),
        rss(STORM, FERRY).replace(b"utf-8", b"latin1"),
        rss(),
        b"",
        b"</item>",
        b"<item></entry>",
        rss(STORM, FERRY, title="x" * 30_000),
    ],
)
def test_what_may_say_something_new_is_parsed(after):
    assert not holds_only(after, RSS_TYPE, pieces(rss(STORM, FERRY)))


def test_a_document_sent_as_another_charset_is_parsed():
    assert not holds_only(rss(STORM), "application/rss+xml; charset=latin1", pieces(rss(STORM)))


def test_a_document_too_long_to_look_at_beside_other_things_is_parsed():
    long = rss(*(STORM.replace("1", str(number)) for number in range(4000)))
    assert not holds_only(long, RSS_TYPE, pieces(long))


@settings(deadline=None)
@given(st.data())
def test_whatever_is_called_known_reads_as_nothing_new(data):
    items = data.draw(st.lists(st.sampled_from([STORM, FERRY, CALM, atom("Storm").decode()]), min_size=1, max_size=4))
    before = rss(*items)
    known = pieces(before)
    bits = [before[: data.draw(st.integers(0, len(before)))], *(item.encode() for item in items), b"<!--", b"-->", b" "]
    bits += [b"<![CDATA[", b"]]>", before.partition(b"<item")[0], b"</channel></rss>", b"</item>", b"<item>"]
    after = b"".join(data.draw(st.lists(st.sampled_from(bits), max_size=8)))
    if holds_only(after, RSS_TYPE, known):
        again = read(after, known)
        assert again.items == ()
        assert head(again) == head(read(before))


def cut(body, known, content_type=RSS_TYPE):
    """The document read by what is left of it without its known items; None where that is not done."""
    rest = rest_of(body, content_type, known)
    if rest is None or not rest.left:
        return None
    try:
        feed = read_feed(
            rest.body, url=URL, content_type=content_type, now=NOW, max_items=2000, cut=(rest.left, rest.captions)
        )
    except UnsureCutError:
        return None
    return feed._replace(fingerprints=rest.filled_in(feed.fingerprints))


@pytest.mark.parametrize(
    "after",
    [
        rss(CALM, STORM, FERRY),
        rss(STORM, CALM, FERRY, FERRY.replace("late", "later"), made="Mon, 02 Nov 2026 07:00:00 GMT"),
        rss(STORM, FERRY, PICTURE),
        rss(FERRY, "<item><title>Ein Stern, äußerst hell</title></item>"),
        rss(FERRY, "<item><title>Nested <![CDATA[<item> ]]></title></item>"),
    ],
    ids=["on top", "in between, one edited", "a caption is no summary beside others", "not in ASCII", "nested"],
)
def test_only_what_is_new_has_to_be_read(after):
    known = pieces(rss(STORM, FERRY))
    part = cut(after, known)
    assert part is not None
    assert part.items
    assert part == read(after, known)


@pytest.mark.parametrize(
    "after",
    [
        rss(STORM, FERRY),
        rss(CALM),
        rss(STORM, CALM, title="Coast Post"),
        rss(STORM, f"<!-- gone --> {CALM}"),
        rss(STORM, "<item/>", CALM),
        rss(STORM, "<item><title>St\u00fcrm</title></item>").decode().encode("latin1"),
        rss(STORM, "<item><![CDATA[</item>", FERRY, "]]></item>"),
        rss(STORM, f"<item>{CALM}</item>"),
        rss(STORM, f"<items>{CALM}</items>"),
    ],
)
def test_where_it_is_not_sure_what_is_new_the_whole_document_is_read(after):
    assert cut(after, pieces(rss(STORM, FERRY))) is None


@settings(deadline=None)
@given(st.data())
def test_what_is_left_reads_as_it_does_in_the_whole(data):
    before = rss(*data.draw(st.lists(st.sampled_from([STORM, FERRY, CALM, PICTURE]), min_size=1, max_size=4)))
    known = pieces(before)
    bits = st.sampled_from(
        [
            STORM,
            FERRY,
            CALM,
            PICTURE,
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "</item>",
            "<item>",
            "<item/>",
            "<title>A</title>",
            "é",
        ]
    )
    after = rss(*data.draw(st.lists(bits, min_size=1, max_size=8)))
    part = cut(after, known)
    if part is not None:
        assert part == read(after, known)
