"""Which language a text is written in, told by its smallest words: for feeds that do not say.

A score is the share of a text's words that are small words of a language. Lists of ours, of the languages we speak and
of their neighbours, so that Danish is not taken for German for want of a better name. What cannot be told is None, and
reaches every reader.
"""

import re
from collections import Counter
from collections.abc import Iterable

from bot.core.words import fold

LEAST_HITS = 8  # small words: two or three sentences, so that one quotation decides nothing
LEAST_SHARE = 0.08  # of all words; a list of names and numbers has fewer
MARGIN = 1.4  # times as many as of the next language; neighbours share half of theirs

_SMALL = {
    "af": "die en van in het is dat op te vir nie met om by sy hy wat aan was ook sal kan deur na oor word uit "
    "ons hulle",
    "ar": "من في على إلى عن مع بعد قبل هذا هذه ذلك التي الذي أن إن كان كانت لا ما لم لن قد بين حول ضد خلال كما",
    "bg": "и на в за се от да с по че не са ще който като след при до му през във със което тя той бе",
    "cs": "a v na se je že s z do o k i jsou pro za by jako po ale podle od která který jeho při také už",
    "da": "og i at det en den til er som på de med han af for ikke der var sig efter har et fra blev også ved",
    "de": "der die das und den dem des ein eine einen einem einer ist sind im am auf für mit von zu zur zum "
    "nicht sich auch nach bei wird werden wurde hat haben aus dass als wie über um noch vor sein",
    "el": "και το να του η της με που την από για στο των οι τον στη σε τα ότι δεν θα μια στην ο τις είναι",
    "en": "the of and to in is that for on with as was are by from it at his her has have an be this who will "
    "their after but not they its been were said how what",
    "es": "el la de que y en los del se las por un para con una su al lo como más o pero sus le ya este sí "
    "porque esta entre cuando muy sin sobre también ha",
    "et": "ja on ei et oli see ka kui ning oma mis aga ta selle pole",
    "fa": "و در به از که این را با است برای آن یک خود تا بر",
    "fi": "ja on ei että oli se hän joka mutta ovat myös kun mukaan ollut sen kuin sekä tai niin vuoden olla",
    "fr": "le la les de des du un une et est en dans que qui pour au aux sur pas par avec ce ces son sa ses il "
    "elle se a été sont d l qu plus ont ou mais leur cette après",
    "he": "של את על לא זה הוא עם היא כי גם או אל אם כל בין אחרי לפני יותר",
    "hu": "a az és hogy nem is egy volt van meg azt csak már el de ha még szerint után kell lett amely",
    "id": "yang dan di ini itu dengan untuk dari dalam pada tidak akan oleh juga telah adalah ke sebagai",
    "it": "il la di che e è un una per in con non del della dei delle da al alla si sono lo gli le nel nella "
    "più anche come ma ha ad dal dalla l",
    "lt": "ir kad į iš su yra buvo tai apie bet kaip jau po dėl",
    "lv": "un ir no ar par uz ka arī kas tika bija lai bet pēc",
    "nl": "de het een en van in is dat op te zijn met voor niet aan er om ook als maar bij door nog uit naar "
    "wordt heeft over hij",
    "no": "og i det på er til som en av for at med de har ikke den å om et fra ble også var etter ved han skal",
    "pl": "w i na z się do nie to że jest o za jak po od dla są przez oraz ale który która już tym było",
    "pt": "o a de que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua "
    "ou quando muito nos já também pelo pela são foi",
    "ro": "și în de la cu pe a că nu din care pentru un o este sunt au fost mai după prin sau ce lui",
    "ru": "и в не на что с по как это к из за от о для но у же был была были его бы до при или также который "
    "которые их году она он они уже",
    "sk": "a v na sa že je s z do o aj sú pre za by ako po ale podľa od ktorá ktorý jeho pri tiež už",
    "sl": "je in v na se za da so z ki ne po bi pa s tudi ni od o še kot bo iz pri",
    "sr": "и у је да се на за од са су који која не као што о из али би до након био после што то ће i u je da "
    "se na za od sa su koji koja nije kao što o iz ali do nakon bio posle to će",
    "sv": "och i att det som en på är av för med till den har de inte om ett han var från vid men sig också efter",
    "tr": "ve bir bu için ile da de olarak çok daha gibi en olan kadar sonra ise ne var olduğu dedi tarafından göre",
    "uk": "і в не на що з до як за це від у та для але про його є при або також який які їх після було й був",
    "ur": "کے کی میں ہے کا نے سے کو اور اس کہ پر یہ",
    "vi": "và của là có cho các trong được không một những với người này khi đã từ đến",
}
_OF = {
    word: frozenset(language for language, listed in _SMALL.items() if word in {fold(one) for one in listed.split()})
    for word in {fold(one) for listed in _SMALL.values() for one in listed.split()}
}
# The small words of those in Cyrillic are much alike: a word with a letter that only one of them has counts as one.
_LETTERS = {"ru": "ыэ", "uk": "іїєґ", "sr": "ђјљњћџ", "bg": "ъ"}
_LETTERED = {language: re.compile(rf"\w*[{letters}]\w*") for language, letters in _LETTERS.items()}
# Scripts that one language writes alone, as newspapers go.
_SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7af]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
    ("kn", re.compile("[\u0c80-\u0cff]")),
    ("ta", re.compile("[\u0b80-\u0bff]")),
    ("te", re.compile("[\u0c00-\u0c7f]")),
    ("bn", re.compile("[\u0980-\u09ff]")),
    ("ka", re.compile("[\u10a0-\u10ff]")),
    ("hy", re.compile("[\u0530-\u058f]")),
)
_ANY_SCRIPT = re.compile("|".join(script.pattern for _, script in _SCRIPTS))  # most texts are in none
SCRIPT_SHARE = 0.3  # of the letters
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_WORD = re.compile(r"[^\W\d_]+")


def language_of(texts: Iterable[str]) -> str | None:
    """The primary subtag of the language that these texts are written in; None where they do not tell.

    >>> language_of(["Die Fähre ist auf die Felsen vor dem Hafen gelaufen, und das Wasser steht noch im Rumpf."])
    'de'
    >>> language_of(["Ferry 2030", "Hornby 3:1 Velden"]) is None
    True
    """
    text = " ".join(texts)
    if _ANY_SCRIPT.search(text):
        letters = "".join(_WORD.findall(text))
        for language, script in _SCRIPTS:
            if len(script.findall(letters)) >= SCRIPT_SHARE * len(letters):
                return language
    said = Counter(_WORD.findall(fold(text)))
    hits: Counter[str] = Counter()
    for word in _OF.keys() & said:
        for language in _OF[word]:
            hits[language] += said[word]
    if _CYRILLIC.search(text):
        hits.update({language: len(words.findall(text.casefold())) for language, words in _LETTERED.items()})
    (first, most), (_, next_most) = [*hits.most_common(2), ("", 0), ("", 0)][:2]
    enough = most >= max(LEAST_HITS, LEAST_SHARE * said.total())
    return first if enough and most >= MARGIN * next_most else None
