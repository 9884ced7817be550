"""Which language a text is in."""

import pytest

from bot.core.tongues import language_of

TOLD = {
    "en": "The ferry ran onto the rocks off Hornby at dawn on Monday, and all of the 200 people on board were "
    "taken to the harbour in boats. Nobody was hurt, the coast guard said.",
    "de": "Die Fähre ist am Montag im Morgengrauen vor Hornby auf Felsen gelaufen. Alle 200 Menschen an Bord "
    "wurden mit Booten in den Hafen gebracht, und niemand wurde verletzt.",
    "nl": "De veerboot is maandag bij het krieken van de dag voor Hornby op de rotsen gelopen. Alle mensen aan "
    "boord zijn met boten naar de haven gebracht en niemand is gewond.",
    "fr": "Le ferry s’est échoué lundi à l’aube sur les rochers au large de Hornby. Les 200 passagers ont été "
    "ramenés au port par des canots, et personne n’est blessé.",
    "es": "El ferry encalló el lunes al amanecer en las rocas frente a Hornby. Las 200 personas que iban a "
    "bordo fueron llevadas al puerto en botes y no hay heridos.",
    "pt": "O ferry encalhou na segunda-feira nas rochas ao largo de Hornby. As 200 pessoas que estavam a bordo "
    "foram levadas para o porto em barcos e não há feridos.",
    "it": "Il traghetto si è incagliato lunedì all’alba sugli scogli al largo di Hornby. Le 200 persone a bordo "
    "sono state portate nel porto con le barche e non ci sono feriti.",
    "ru": "Паром сел на мель у скал близ Хорнби на рассвете в понедельник. Все двести человек, которые были на "
    "борту, доставлены в порт на лодках, и никто не пострадал.",
    "uk": "Пором сів на мілину біля скель у понеділок на світанку. Усіх людей, які були на борту, доставили до "
    "порту на човнах, і ніхто не постраждав.",
    "sr": "Трајект се у понедељак у зору насукао на стене код Хорнбија. Свих двеста људи који су били на броду "
    "превезени су чамцима у луку и нико није повређен.",
    "el": "Το πλοίο προσάραξε τη Δευτέρα στα βράχια έξω από το Χόρνμπι. Όλοι οι επιβάτες που ήταν στο πλοίο "
    "μεταφέρθηκαν με βάρκες στο λιμάνι και δεν υπάρχουν τραυματίες.",
    "tr": "Feribot pazartesi sabahı Hornby açıklarında kayalara oturdu. Gemideki iki yüz kişi botlarla limana "
    "götürüldü ve yaralanan olmadı. Bu kaza ile ilgili olarak daha sonra bir açıklama yapılacak, çok "
    "sayıda kişi için yardım geldi.",
    "ar": "جنحت العبارة على الصخور قبالة هورنبي فجر الإثنين، وتم نقل كل من كان على متنها إلى الميناء في قوارب، "
    "ولم يصب أحد من الركاب في هذا الحادث بعد أن كانت قد غادرت المرفأ.",
    "zh": "周一凌晨，渡轮在霍恩比附近触礁，船上二百人全部乘小艇抵达港口。",
    "ja": "月曜日の明け方、フェリーがホーンビー沖で座礁した。",
}


@pytest.mark.parametrize("language", TOLD)
def test_a_few_sentences_tell_their_language(language):
    assert language_of([TOLD[language]]) == language


@pytest.mark.parametrize(
    "texts",
    [
        [],
        [""],
        ["Ferry runs aground off Hornby"],
        ["Ardross 2 - 1 Tolmin", "Velden 0 - 0 Hornby"] * 20,
        [TOLD["en"], TOLD["de"], TOLD["de"]],
    ],
)
def test_too_little_or_two_languages_at_once_tell_nothing(texts):
    assert language_of(texts) is None
