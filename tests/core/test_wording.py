"""Sentences in a person's language: numbers, foreign words in right-to-left sentences, days."""

from datetime import UTC, datetime, timedelta
from gettext import NullTranslations

import pytest

from bot.core.markup import escape, link, plain
from bot.core.wording import Wording


class Catalogue(NullTranslations):
    """A catalogue with a few sentences."""

    def __init__(self, **sentences: str) -> None:
        super().__init__()
        self.sentences = sentences

    def gettext(self, message: str) -> str:
        return self.sentences.get(message.replace(" ", "_"), message)


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("en", "12,345"),
        ("de", "12.345"),
        ("fr", "12\u202f345"),
        ("ru", "12\u00a0345"),
        ("es", "12.345"),
        ("ar", "12,345"),
    ],
)
def test_whole_numbers_are_grouped_as_the_language_does(language, shown):
    wording = Wording(language)
    assert wording.number(12345) == shown
    assert wording.count("{n} item", "{n} items", 12345) == f"{shown} items"
    assert wording.plain("More +{n}", n=12345) == f"More +{shown}"


@pytest.mark.parametrize("language", ["es", "pt"])
def test_four_digits_stay_together_where_that_is_the_custom(language):
    assert Wording(language).number(2026) == "2026"


def test_what_is_no_whole_number_stays_as_it_is():
    assert Wording("de").say("{a} {b} {c}", a="12345", b=1.5, c=True) == "12345 1.5 True"


def test_a_latin_name_in_an_arabic_sentence_is_kept_from_reordering_it():
    arabic = Wording("ar", Catalogue(From_it="من {source}"))
    assert arabic.say("From it", source="Kestrel Wire") == "من \u2068Kestrel Wire\u2069"
    title = link(escape("Moon <lander>"), "https://example.org/a")
    assert plain(arabic.say("From it", source=title)).startswith("من \u2068Moon <lander> (https")
    assert arabic.listed([escape("Kestrel Wire"), escape("الجزيرة")]) == "\u2068Kestrel Wire\u2069, الجزيرة"


def test_arabic_words_and_numbers_need_no_isolation():
    arabic = Wording("ar", Catalogue(From_it="من {source}"))
    assert arabic.say("From it", source="الجزيرة") == "من الجزيرة"
    assert arabic.say("From it", source=7) == "من 7"
    bold = arabic.say("From it", source=arabic.say("<b>الجزيرة</b>"))
    assert bold == "من <b>الجزيرة</b>", "a tag is no letter"


def test_nothing_is_isolated_twice():
    arabic = Wording("ar")
    once = arabic.isolated(escape("Kestrel Wire"))
    assert arabic.isolated(once) == once


def test_a_command_in_an_arabic_sentence_keeps_its_slash_in_front():
    arabic = Wording("ar", Catalogue(begin="اكتب /start أو <b>/help</b>"))
    assert arabic.say("begin") == "اكتب \u200e/start أو <b>\u200e/help</b>"


def test_an_arabic_line_that_begins_with_a_command_is_an_arabic_line():
    arabic = Wording("ar", Catalogue(begin="/forget يحذف كل شيء"))
    assert arabic.say("begin") == "\u200f\u200e/forget يحذف كل شيء"


def test_left_to_right_sentences_get_no_marks():
    assert Wording("de").say("See /help, {name}.", name="Alice") == "See /help, Alice."


@pytest.mark.parametrize(
    ("days", "shown"),
    [
        (0, "12:00"),
        (-1, "yesterday 12:00"),
        (-100, "Thu 20 November 12:00"),
        (-365, "28 February 2025"),
        (300, "25 December 2026"),
    ],
)
def test_a_moment_says_its_year_where_another_could_be_meant(days, shown):
    now = datetime(2026, 2, 28, 12, tzinfo=UTC)
    assert plain(Wording("en").moment(now + timedelta(days=days), "UTC", now)) == shown
