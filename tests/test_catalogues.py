"""The catalogues: every sentence of the code in every language, with the same places to fill and the right plurals."""

import ast
import io
import re
from collections import Counter
from datetime import date
from gettext import GNUTranslations
from string import Formatter

import pytest

from bot.core.schedule import Off, parse_schedule
from bot.core.taxonomy import find_topic
from bot.locales import guess, wording
from bot.locales import languages as spoken
from tests import catalogues

LANGUAGES = ("ar", "de", "el", "es", "fr", "pt", "ru", "sr", "tr")
SENTENCES = catalogues.sentences()
TAG = re.compile(r"</?[a-z-]+")
COMMAND = re.compile(r"(?<![\w<])/[a-z]+")
BOT_DESCRIPTION, BOT_SHORT_DESCRIPTION, COMMAND_DESCRIPTION = 512, 120, 256  # characters, Bot API


def english(sentence):
    return sentence if isinstance(sentence, str) else sentence[1]


def places(text):
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def translations(language):
    """(sentence, its forms in this language) for each sentence that has any."""
    catalogue = catalogues.read(language)
    for sentence in SENTENCES:
        message = catalogue.get(sentence if isinstance(sentence, str) else sentence[0])
        if message is not None and message.string:
            yield sentence, message.string if isinstance(message.string, tuple) else (message.string,)


def test_the_nine_languages_and_english_are_spoken():
    assert sorted(spoken()) == sorted(("en", *LANGUAGES)) == sorted(("en", *catalogues.languages()))
    assert len(SENTENCES) > 300


def test_no_plural_is_said_by_a_name_behind_which_the_catalogues_cannot_find_it():
    hidden = [
        f"{path}:{call.lineno}"
        for path in sorted(catalogues.CODE.rglob("*.py"))
        for call in ast.walk(ast.parse(path.read_text()))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "count"
        if ast.unparse(call.func.value).endswith("wording")
        if not all(isinstance(said, ast.Constant) for said in call.args[:2])
    ]
    assert not hidden


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_left_in_english(language):
    catalogue = catalogues.read(language)
    missing = []
    for sentence in SENTENCES:
        message = catalogue.get(sentence if isinstance(sentence, str) else sentence[0])
        forms = () if message is None else message.string if isinstance(message.string, tuple) else (message.string,)
        if message is None or message.id != sentence or message.fuzzy or not all(forms):
            missing.append(english(sentence))
    assert not missing, "translate, then run python -m tests.catalogues"
    assert len(catalogue) == len(SENTENCES), "sentences that nobody says any more: run python -m tests.catalogues"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_fills_the_same_places_with_the_same_tags_and_commands(language):
    for sentence, forms in translations(language):
        wanted = places(english(sentence))
        for form in forms:
            # Only the number may go unsaid: some languages have a word of its own for one or two of a thing.
            unsaid = {"n"} if not isinstance(sentence, str) else set()
            assert wanted - unsaid <= places(form) <= wanted, form
            assert Counter(TAG.findall(form)) == Counter(TAG.findall(english(sentence))), form
            assert Counter(COMMAND.findall(form)) == Counter(COMMAND.findall(english(sentence))), form


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_plural_has_as_many_forms_as_the_language(language):
    catalogue = catalogues.read(language)
    for sentence, forms in translations(language):
        assert len(forms) == (1 if isinstance(sentence, str) else catalogue.num_plurals), sentence


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_catalogue_is_the_written_one(language):
    with catalogues.po_file(language).with_suffix(".mo").open("rb") as file:
        shipped = GNUTranslations(file)
    written = GNUTranslations(io.BytesIO(catalogues.compiled(catalogues.read(language))))
    for sentence in SENTENCES:
        for number in (0, 1, 2, 3, 11, 100):
            texts = [
                each.gettext(sentence) if isinstance(sentence, str) else each.ngettext(*sentence, number)
                for each in (shipped, written)
            ]
            assert texts[0] == texts[1], "run python -m tests.catalogues"


@pytest.mark.parametrize(
    ("language", "number", "said"),
    [
        ("de", 1, "1 Geschichte"),
        ("de", 2, "2 Geschichten"),
        ("fr", 0, "0 histoire"),
        ("ru", 1, "1 сюжет"),
        ("ru", 3, "3 сюжета"),
        ("ru", 11, "11 сюжетов"),
        ("ru", 21, "21 сюжет"),
        ("sr", 22, "22 приче"),
        ("tr", 5, "5 haber"),
        ("ar", 1, "قصة واحدة"),
        ("ar", 2, "قصتان"),
        ("ar", 3, "3 قصص"),
        ("ar", 11, "11 قصة"),
    ],
)
def test_plurals_are_right(language, number, said):
    assert wording(language).count("{n} story", "{n} stories", number) == said


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Sunday 8 March"),
        ("de", "Sonntag, 8. März"),
        ("ru", "воскресенье, 8 марта"),
        ("tr", "8 Mart Pazar"),
        ("ar", "الأحد 8 مارس"),
    ],
)
def test_a_day_is_written_as_the_language_does(language, said):
    assert wording(language).day(date(2026, 3, 8)) == said


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_examples_of_times_can_be_typed_as_they_stand(language):
    examples = [
        example
        for sentence, forms in translations(language)
        for form in forms
        for example in re.findall(r"<i>/schedule ([^<@{]+)</i>", form)
    ]
    assert len(examples) >= 4
    for example in examples:
        match parse_schedule(example):
            case Off():
                pass
            case rules:
                assert all(rule.topic is None or find_topic(rule.topic, language) for rule in rules), example


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_what_telegram_shows_of_the_bot_keeps_to_its_limits(language):
    said = wording(language)
    for sentence in SENTENCES:
        if not isinstance(sentence, str):
            continue
        if sentence.startswith("I read the news for you. Choose topics"):
            assert len(said.plain(sentence)) <= BOT_DESCRIPTION
        if sentence.startswith("Your news briefing:"):
            assert len(said.plain(sentence)) <= BOT_SHORT_DESCRIPTION


@pytest.mark.parametrize(
    ("code", "language"),
    [("pt-br", "pt"), ("de-AT", "de"), ("sr_Latn", "sr"), ("ja", "en"), (None, "en"), ("AR", "ar")],
)
def test_a_telegram_language_code_finds_its_language(code, language):
    assert guess(code) == language


def test_every_sentence_said_stands_in_the_code_where_it_can_be_found():
    """What is said through a variable was marked where it is written."""
    marked = {one for one in SENTENCES if isinstance(one, str)}
    for path in catalogues.CODE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) in {
                "say",
                "mark",
            }:
                for word in node.args[:1]:
                    if isinstance(word, ast.Constant):
                        assert word.value in marked, word.value
                    else:
                        assert not isinstance(word, ast.JoinedStr | ast.BinOp), f"{path}: {ast.unparse(node)}"
