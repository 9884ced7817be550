"""One spelling for one page."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.urls import canonical_url

PAGE = "https://example.org/news/storm?id=7"


@pytest.mark.parametrize(
    "spelling",
    [
        "http://example.org/news/storm?id=7",
        "https://www.example.org/news/storm?id=7",
        "HTTPS://EXAMPLE.ORG:443/news/storm?id=7",
        "http://example.org:80/news/storm/?id=7",
        "https://example.org./news/storm?id=7",
        "https://example.org/news/storm?id=7#comments",
        "https://example.org/news/storm?id=7#xtor=RSS-1",
        "https://example.org/news/storm?utm_source=rss&utm_medium=feed&id=7",
        "https://example.org/news/storm?id=7&fbclid=abc&at_medium=RSS&ns_campaign=x",
        " https://example.org/news/storm?id=7\n",
    ],
)
def test_spellings_of_one_page_are_one(spelling):
    assert canonical_url(spelling) == PAGE


@pytest.mark.parametrize(
    "other",
    [
        "https://example.org/news/storm?id=8",
        "https://example.org/news/Storm?id=7",
        "https://example.org:8443/news/storm?id=7",
        "https://m.example.org/news/storm?id=7",
        "https://example.org/news/storm?id=7#!/page/2",
    ],
)
def test_other_pages_stay_others(other):
    assert canonical_url(other) != PAGE


@pytest.mark.parametrize("odd", ["", "urn:uuid:1", "tag:example.org,2026:1", "http://[::1", "http://host:port/", "//x"])
def test_what_is_no_web_address_stays_as_it_is(odd):
    assert canonical_url(odd) == odd


url_like = st.from_regex(
    r"https?://[a-z0-9.\[\]:-]{0,20}(/[^\s]{0,20})?(\?[^\s]{0,30})?(#[^\s]{0,10})?", fullmatch=True
)


plain_url = st.from_regex(
    r"https?://(www\.)?[a-z0-9.-]{1,12}(/[!-~]{0,12})?(\?([a-c_]{0,3}=?[a-z0-9.~-]{0,3}&?){0,4})?(#[!-~]{0,6})?",
    fullmatch=True,
)


@settings(deadline=None)
@given(plain_url)
def test_the_short_way_for_plain_addresses_arrives_where_the_long_way_does(url):
    assert canonical_url(url) == canonical_url(url.replace("http", "HTTP", 1))  # a scheme only the long way reads


@settings(deadline=None)
@given(st.one_of(st.text(), url_like))
def test_twice_is_once(url):
    once = canonical_url(url)
    assert canonical_url(once) == once
