"""One or two sentences, word for word from the sources."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.feeds import FeedId
from bot.core.items import Item, ItemId, fold_space
from bot.core.leads import clean_sentences, lead, sentences

NOON = datetime(2030, 5, 6, 12, tzinfo=UTC)


def a_version(number, title, text, *, source="Coast News", hours=0.0):
    at = NOON + timedelta(hours=hours)
    return Item(ItemId(number), FeedId(1), source, title, text, None, published_at=at, seen_at=at)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dr. Holt left at 9 a.m. sharp. Nobody followed.", ["Dr. Holt left at 9 a.m. sharp.", "Nobody followed."]),
        ("It cost $3.5 million. Who pays? The town!", ["It cost $3.5 million.", "Who pays?", "The town!"]),
        ("“We are safe.” The ship sank.", ["“We are safe.”", "The ship sank."]),
        ("Am 3. Mai kam z. B. Dr. Holt. Er blieb.", ["Am 3. Mai kam z. B. Dr. Holt.", "Er blieb."]),
        ("M. Arvel est parti. Il reviendra.", ["M. Arvel est parti.", "Il reviendra."]),
        ("Ущерб — 3 млн руб. в год. Виновных ищут.", ["Ущерб — 3 млн руб. в год.", "Виновных ищут."]),
        ("渡轮搁浅。二百人获救！", ["渡轮搁浅。", "二百人获救！"]),
        ("هل غرقت السفينة؟ لا أحد يعرف.", ["هل غرقت السفينة؟", "لا أحد يعرف."]),
    ],
)
def test_sentences_end_where_a_reader_would_say(text, expected):
    assert sentences(text) == expected


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("HORNBY (Wire) - A ferry hit rocks at dawn on Monday.", "A ferry hit rocks at dawn on Monday."),
        ("HORNBY, May 6 (Wire) – A ferry hit rocks at dawn.", "A ferry hit rocks at dawn."),
        ("Хорнби. 6 мая. BEREG.RU - Паром сел на мель у скал.", "Паром сел на мель у скал."),
        ("By Ada Finch, Coast News. A ferry hit rocks at dawn.", "A ferry hit rocks at dawn."),
        ("Photo: Ada Finch. A ferry hit rocks at dawn.", "A ferry hit rocks at dawn."),
        ("[Coast News] Hornby -- A ferry hit rocks at dawn.", "A ferry hit rocks at dawn."),
        ("[Coast News] A ferry hit rocks at dawn.", "A ferry hit rocks at dawn."),
        ("He saw it yesterday -- and he ran to the boats.", "He saw it yesterday -- and he ran to the boats."),
    ],
)
def test_dateline_byline_and_credit_go(text, first):
    assert clean_sentences(text)[0] == first


@pytest.mark.parametrize(
    "ending",
    [
        "Continue reading...",
        "Sign up for our newsletter.",
        "Lesen Sie auch: Fähren der Welt.",
        "Читайте также: паромы.",
    ],
)
def test_sentences_about_the_page_go(ending):
    assert clean_sentences(f"A ferry hit rocks off Hornby at dawn. {ending}") == [
        "A ferry hit rocks off Hornby at dawn."
    ]


@pytest.mark.parametrize(
    "short", ["12 people were hurt.", "No one was hurt.", "Es gab 12 Verletzte.", "Двое погибли в море."]
)
def test_a_short_sentence_stays_where_it_counts(short):
    assert clean_sentences(f"A ferry hit rocks off Hornby at dawn. {short}")[1:] == [short]


@pytest.mark.parametrize("short", ["He said so.", "Updated 12:30.", "3 min read", "Who was hurt?"])
def test_other_short_sentences_go(short):
    assert clean_sentences(f"A ferry hit rocks off Hornby at dawn. {short}")[1:] == []


def test_the_end_of_a_paragraph_is_the_end_of_its_last_sentence():
    text = "Two hundred people are safe after a night on the rocks\nThe Silver Heron had left Hornby at ten on Sunday."
    assert clean_sentences(text) == text.split("\n")


def test_the_most_central_sentence_comes_with_its_source():
    versions = [
        a_version(1, "Ferry aground", "The Silver Heron hit rocks off Hornby with 200 people aboard."),
        a_version(2, "Ferry stuck", "All 200 people left the Silver Heron in boats.", source="Post", hours=1),
        a_version(3, "Ship news", "Ferries have sailed this coast since 1890 and more.", source="Old Times", hours=1),
    ]
    told = lead(versions, headline="Ferry aground")
    assert {sentence.source for sentence in told} <= {"Coast News", "Post"}
    assert "Silver Heron" in told[0].text


def test_nothing_is_said_when_no_version_says_more_than_the_headline():
    title = "Ferry runs aground off Hornby with 200 aboard"
    assert lead([a_version(1, title, "")]) == ()
    assert lead([a_version(1, title, "A ferry runs aground off Hornby, 200 aboard.")]) == ()
    assert lead([]) == ()


def test_a_sentence_too_long_is_cut_at_a_clause_and_says_so():
    text = "The Silver Heron, a ferry of the northern line, hit rocks near the harbour of Hornby, where boats took all."
    (only,) = lead([a_version(1, "Ship news", text)], limit_chars=70)
    assert only.cut
    assert len(only.text) <= 70
    assert text.startswith(only.text)


def test_a_text_its_feed_broke_off_is_marked_as_cut():
    (only,) = lead([a_version(1, "Ship news", "The Silver Heron hit rocks near the harbour of Hornby and then the…")])
    assert only.cut
    assert only.text.endswith("then the")


@pytest.mark.parametrize(
    ("text", "broken_off"),
    [
        ("All of them were taken to the harbour of Hornby in boats", False),
        ("All of them were taken to the harbour of Hornby in a", True),
        ("All of them were taken to the harbour of Hornby, to hotels,", True),
        ("They said that “all of us were taken to the harbour in boats", True),
        ('"All of us were taken to the harbour in boats. And to hotels.', True),
        ("Alle zweihundert wurden in Booten gebracht, bald auch von der", True),
    ],
)
def test_a_text_without_a_full_stop_is_only_cut_where_it_ends_in_the_middle(text, broken_off):
    (only,) = lead([a_version(1, "Ship news", text)])
    assert only.cut is broken_off


@given(st.lists(st.text(max_size=300), min_size=1, max_size=4), st.integers(40, 300))
def test_every_sentence_is_a_piece_of_its_sources_text_and_all_fit(texts, limit):
    versions = [a_version(n, f"Title {n}", text, hours=n) for n, text in enumerate(texts)]
    told = lead(versions, limit)
    assert len(told) <= 2
    assert sum(len(sentence.text) for sentence in told) <= limit
    for sentence in told:
        assert sentence.text in fold_space(texts[sentence.item_id])
