"""The tables of words: well formed, in every language, and found as people inflect them."""

from collections import Counter

import pytest

from bot.core.lexicon import TOP_WORDS, Says, expansions, key_of, subjects
from bot.core.lexicon.tree import LANGUAGES
from bot.core.patterns import find, phrase_pattern
from bot.core.queries import parse_query
from bot.core.taxonomy import TAXONOMY, as_topic
from bot.core.topics import TopicId, TopicIndex, TopicText, free_topic, read_text


def test_every_language_has_words_for_every_top_topic():
    top = {topic.slug for topic in TAXONOMY.values() if topic.code and topic.parent is None}
    assert set(LANGUAGES) <= TOP_WORDS.keys()
    for language, lists in TOP_WORDS.items():
        assert lists.keys() == top, language


def test_there_are_many_subjects_and_each_has_a_name_and_something_that_settles_it():
    assert len(subjects()) >= 780
    for subject in subjects():
        assert subject.names
        assert subject.strong, subject.names
        for phrase in (*subject.strong, *subject.weak, *subject.foreign):
            assert any(phrase_pattern(phrase)), (subject.names[0], phrase)


def test_no_two_subjects_have_the_same_first_name():
    first = Counter(key_of(subject.names[0]) for subject in subjects())
    assert [key for key, count in first.items() if count > 1] == []


def test_a_phrase_either_settles_a_subject_or_hints_at_it_or_refuses_it():
    for subject in subjects():
        settle, hint, refuse = (
            set(map(phrase_pattern, cell)) for cell in (subject.strong, subject.weak, subject.foreign)
        )
        assert not settle & hint, subject.names[0]
        assert not refuse & (settle | hint), subject.names[0]


def test_an_open_end_leaves_a_beginning_that_tells():
    for subject in subjects():
        for phrase in (*subject.strong, *subject.weak, *subject.foreign):
            starts = [word for word in phrase.split() if "*" in word]
            assert all(word.index("*") == len(word) - 1 and len(word) > 2 for word in starts), (
                subject.names[0],
                phrase,
            )


@pytest.mark.parametrize(
    ("typed", "title", "there"),
    [
        ("k-pop", "K-Pop band returns", True),
        ("k-pop", "Pop star cancels tour", False),
        ("5g", "AT&T expands 5G", True),
        ("second world war", "Veterans mark D-Day in Normandy", True),
        ("second world war", "A day at the beach", False),
        ("Impfgegner", "Anti-Vaxxer vor Gericht", False),
    ],
)
def test_a_letter_tied_to_a_word_is_of_it(typed, title, there):
    assert bool(TopicIndex([free_topic(parse_query(typed))]).match(TopicText(title))) is there


def test_every_name_of_a_subject_is_known_by_its_words():
    for subject in subjects():
        assert all(map(key_of, subject.names)), subject.names
        assert expansions(parse_query(subject.names[0])), subject.names


@pytest.mark.parametrize(
    ("phrase", "title", "there"),
    [
        ("солнечн* батаре*", "Солнечные батареи подешевели", True),
        ("солнечн* батаре*", "Батареи на солнечной стороне", False),
        ("heat wave", "Heat waves ahead", True),
        ("детск* сад", "В детском саду карантин", True),
        ("climate scien*", "Climate scientists warn", True),
        ("climate scien*", "Scientists warn of climate", False),
    ],
)
def test_an_open_end_may_stand_on_any_word_of_a_phrase(phrase, title, there):
    assert (find(phrase_pattern(phrase), read_text(TopicText(title))) is not None) is there


@pytest.mark.parametrize(
    ("slug", "language", "title"),
    [
        ("sport", "zh", "国足世界杯预选赛再失两球"),
        ("economy", "zh", "央行下调利率 股市上涨"),
        ("conflict", "ar", "غارات جوية على غزة ومقتل مسلحين"),
        ("health", "ar", "منظمة الصحة العالمية تحذر من فيروس جديد"),
        ("science", "ru", "Учёные нашли воду на Марсе"),
        ("crime", "ru", "Суд приговорил мошенников к пяти годам колонии"),
        ("politics", "tr", "Cumhurbaşkanı seçim tarihini açıkladı"),
        ("weather", "el", "Καύσωνας: πού θα φτάσει η θερμοκρασία"),
        ("sport", "sr", "Đoković pobedio u finalu, Srbija slavi medalju"),
        ("environment", "pt", "Desmatamento na Amazônia cai e emissões de carbono recuam"),
        ("labour", "es", "Huelga de trabajadores por el salario mínimo"),
        ("culture", "fr", "Le réalisateur présente son film au festival de Cannes"),
        ("education", "de", "Lehrer und Schüler warten auf die Zentralmatura"),
    ],
)
def test_top_topics_are_told_in_every_script(slug, language, title):
    top = [topic.slug for topic in TAXONOMY.values() if topic.code and topic.parent is None]
    index = TopicIndex([as_topic(one, TopicId(number), "en") for number, one in enumerate(top)])
    assert top[index.match(TopicText(title, language=language))[0].topic_id] == slug


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("solar energy", "Cheap solar panels cover the roofs of Lahore"),
        ("Windkraft", "Neuer Windpark vor der Küste genehmigt"),
        ("беспилотные автомобили", "Беспилотное такси вышло на улицы"),
        ("télétravail", "La semaine de quatre jours séduit les employés"),
        ("ajedrez", "Magnus Carlsen wins again"),
        ("bees", "Imker klagen über tote Völker"),
        ("電子游戏", "電子游戏 展会"),
        ("euthanasia", "Parliament votes on assisted dying"),
        ("k-pop", "BTS return to the stage"),
    ],
)
def test_a_narrow_subject_finds_what_does_not_name_it(typed, title):
    assert TopicIndex([free_topic(parse_query(typed))]).match(TopicText(title))


@pytest.mark.parametrize(
    ("asked", "known", "unknown"),
    [
        ("wind power", "wind turbine", "coal"),  # a name of "energy", too
        ("oil", "crude oil", "wind turbine"),
        ("dogs", "puppy", "kitten"),
        ("F1", "grand prix", "motogp"),
        ("Schwangerschaft", "midwife", "roe v wade"),
        ("energy", "wind power", "puppy"),
    ],
)
def test_a_name_that_subjects_share_is_of_the_narrowest(asked, known, unknown):
    offered = dict(expansions(parse_query(asked)))
    assert offered.get(known) is Says.SURELY
    assert unknown not in offered


@pytest.mark.parametrize(
    "title",
    [
        "Hong Kong chef opens a second kitchen",
        "Night markets of Taiwan",
        "Catalan cheese wins a prize",
    ],
)
def test_a_place_alone_is_no_top_topic(title):
    top = [topic.slug for topic in TAXONOMY.values() if topic.code and topic.parent is None]
    index = TopicIndex([as_topic(one, TopicId(number), "en") for number, one in enumerate(top)])
    assert not {"politics", "conflict"} & {
        top[match.topic_id] for match in index.match(TopicText(title, language="en"))
    }
