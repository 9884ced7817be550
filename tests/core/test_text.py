"""Plain text out of feeds: what stays, what goes, where it is cut."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.items import LEAD_CHARS
from bot.core.text import clean_text, first_sentence, fold_paragraphs, is_cut, lead_of, shorten

STORY = "The ferry to the island was stopped after a storm tore the pier apart."


@pytest.mark.parametrize(
    "noise",
    [
        "Continue reading…",
        "Continue reading Storm tears the pier apart",
        "Read more",
        "Read More »",
        "Weiterlesen",
        "Lire la suite",
        "Leer más",
        "Читать далее",
        "The post Storm tears the pier apart appeared first on Lighthouse News.",
        "Der Beitrag Sturm am Hafen erschien zuerst auf Leuchtturm.",
        "12 Comments",
        "Leave a comment",
        "Share on Facebook | Tweet | WhatsApp | Email",
        "Photo: Jane Doe / Harbour Agency",
        "Photo by: Jane Doe",
        "© 2026 Lighthouse News. All rights reserved.",
        "Sign up for our newsletter",
        "Advertisement",
        "Related: what we know about the pier",
        "74 posts - 43 participants",
        "* * *",
    ],
)
def test_boilerplate_is_no_part_of_a_lead(noise):
    assert lead_of(f"{STORY}\n{noise}") == STORY
    assert lead_of(f"{noise}\n{STORY}") == STORY


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        (f"By Jane Doe | {STORY}", STORY),
        (f"By JANE DOE and John Roe — {STORY}", STORY),
        (f"HARBOUR TOWN (Reuters) - {STORY}", STORY),
        (f"(AFP) – {STORY}", STORY),
        (f"{STORY} (AFP)", STORY),
        (f"Photo: Jane Doe. {STORY}", STORY),
        (f"{STORY} Read more...", STORY),
        (f"{STORY} [...]", STORY),
        ("The ferry was stopped after a storm tore […]", "The ferry was stopped after a storm tore…"),
        ("The ferry was stopped after… Continue reading →", "The ferry was stopped after…"),
        (f"{STORY} [+2143 chars]", STORY),
        ("see the plan .", "see the plan."),
    ],
)
def test_bylines_marks_and_tails_go(text, lead):
    assert lead_of(text) == lead


@pytest.mark.parametrize(
    "text",
    [
        "More than forty people were brought ashore.",
        "Share prices of the shipping line fell by a tenth.",
        "Photographs show how the pier broke in two.",
        "Comments by the harbour master were withdrawn.",
        "By noon the harbour was closed.",
        "Related cases are before the court.",
        "The court will hear no more.",
        "Copyright law is to change, the minister said.",
    ],
)
def test_sentences_that_look_like_boilerplate_stay(text):
    assert lead_of(f"{text}\n{STORY}") == f"{text}\n{STORY}"


def test_a_first_paragraph_that_repeats_the_title_goes():
    assert lead_of(f"Storm tears pier apart\n{STORY}", "Storm tears pier apart") == STORY
    assert lead_of(f"Storm tears pier apart jane_doe 2 Nov\n{STORY}", "Storm tears pier apart") == STORY


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("It rained. Then it snowed.", "It rained."),
        ("Mr. Doe came. He left.", "Mr. Doe came."),
        ("The U. S. coast guard came. It left.", "The U. S. coast guard came."),
        ("“It rained.” Then it snowed.", "“It rained.”"),
        ("雨が降った。 雪も降った。", "雨が降った。"),
    ],
)
def test_the_first_sentence_stands_in_for_a_title(text, sentence):
    assert first_sentence(text) == sentence


def test_a_long_text_is_cut_at_a_sentence_or_at_a_word():
    assert shorten("One is short. Two is longer than that.", 30) == "One is short. Two is longer…"
    assert shorten("One is not so short. Two is longer.", 30) == "One is not so short."


@settings(deadline=None)
@given(st.text())
def test_no_text_is_too_odd(text):
    lead = lead_of(text)
    assert len(lead) <= LEAD_CHARS
    assert lead == fold_paragraphs(lead)
    clean = clean_text(text)
    assert "\0" not in clean
    clean.encode()
    assert clean_text(clean) == clean


@settings(deadline=None)
@given(st.text(min_size=1), st.integers(min_value=2, max_value=50))
def test_what_is_shortened_fits_and_is_a_beginning(text, limit):
    short = shorten(text, limit)
    assert len(short) <= limit
    assert text.startswith(short.removesuffix("…").rstrip())


def test_a_cut_is_seen():
    assert is_cut("and then […]")
    assert is_cut("and then...")
    assert not is_cut("and then it ended.")
