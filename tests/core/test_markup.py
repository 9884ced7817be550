"""TelegramHtml: what it lets in, and how blocks are packed into messages."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.markup import (
    ENTITIES_MAX,
    MESSAGE_UTF16,
    bold,
    count_entities,
    escape,
    italic,
    join,
    link,
    moment,
    pack,
    plain,
    quote,
    raw,
    width_utf16,
    without_moments,
)

BLOCKS = st.lists(
    st.tuples(st.text(min_size=1, max_size=1500), st.integers(0, 12)).map(
        lambda made: join((escape(made[0]), *(italic(escape("·")) for _ in range(made[1]))))
    ),
    min_size=1,
    max_size=40,
)


@given(BLOCKS)
def test_packing_keeps_every_block_whole_and_each_message_within_telegrams_limits(blocks):
    messages = pack(blocks)
    assert "\n\n".join(messages) == "\n\n".join(blocks)
    for message in messages:
        assert width_utf16(message) <= MESSAGE_UTF16
        assert count_entities(message) <= ENTITIES_MAX
        assert message.count("<i>") == message.count("</i>")


def test_a_block_that_fits_no_message_is_a_defect_and_says_so():
    with pytest.raises(ValueError, match="4097"):
        pack([escape("x" * (MESSAGE_UTF16 + 1))])


def test_width_is_counted_as_telegram_does():
    assert width_utf16(bold(escape("a < 😀"))) == 6
    assert width_utf16(link(escape("Moon"), "https://example.org/a?b=1&c=2")) == 4


@given(st.text())
def test_foreign_text_brings_no_markup_and_turns_nothing_around(text):
    shown = plain(escape(text))
    assert not set(shown) & set("\0\u202e\u2066\u2069\u200f")
    assert width_utf16(escape(text)) == len(shown.encode("utf-16-le")) // 2


@pytest.mark.parametrize("url", ["javascript:alert(1)", "file:///etc/passwd", "//example.org", "", None])
def test_only_web_addresses_become_links(url):
    assert link(escape("x"), url) == "x"


def test_a_moment_says_itself_where_moments_are_unknown():
    text = quote(join((raw("it is "), moment(datetime(2026, 3, 8, tzinfo=UTC), escape("3 h ago")))))
    assert '<tg-time unix="1772928000" format="r">3 h ago</tg-time>' in text
    assert without_moments(text) == "<blockquote>it is 3 h ago</blockquote>"
