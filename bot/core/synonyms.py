"""Words that newsrooms use for one and the same thing, in the languages we know them in; lists of ours.

One outlet writes of drones and the other of unmanned aircraft, one of the central bank and the other of the regulator.
Groups stand between bars; a hyphen stands for whatever follows a beginning. No English: on the labelled sets of
American outlets its synonyms changed nothing. A language or a word that is missing is compared by its letters alone.
Words that also mean something else in English stay out, because nothing tells the languages apart.
"""

from bot.core.words import fold

_RUSSIAN = """
дрон- беспилотн- бпла | нпз нефтезавод- нефтеперераб- | цб центробанк- центральный регулятор- | ес евросоюз- | сша
американск- | рф росси- российск- | мвд полици- полицейск- правоохранит- | гибдд гаи автоинспек- | мчс спасател- | ск
следовател- следств- следком- | сизо арест- стражу страж- | армия армии армию армией военны- военнослуж- солдат- | вмф
флот- | пво сбит- сбил- перехват- | нато альянс- | ркн роскомнадзор- | минюст- юстици- | минобороны обороны | минфин-
финансов | минздрав- здравоохран- | минпромторг- промторг- | минобр- просвещени- | госдум- депутат- парламент- |
совфед- сенат- | кабмин- правительств- | рпц церковь церкви патриарх- | дтп авари- столкнул- столкнов- | погиб- жертв-
убит- смерт- умер- скончал- | ранен- пострада- травм- | пожар- загорел- возгора- горит горел- пламя огонь огнем огня
пылает | взрыв- взорв- детонац- | землетряс- толчк- толчок сейсм- | паводок паводк- наводнен- затоп- подтоп- | ливен-
ливн- дожд- | ураган- шторм- смерч- | мигрант- беженц- | выбор- голосован- избират- проголос- | отставк- уволен-
уволил- | приговор- осужд- осудил- | обвин- подозрев- | штраф- оштраф- | задерж- схватил- пойма- | обыск- рейд- | суд
суда суде суду судом судья судьи судебн- | врач- медик- доктор- | больниц- госпитал- | школ- учени- школьник- одноклас-
| вуз- университет- | самолет- лайнер- авиалайнер- | аэропорт- аэродром- | поезд- электричк- состав | корабл- судно
судна сухогруз- | машин- автомоб- авто | бизнесмен- предпринимат- | компани- фирм- корпорац- | ученые ученым ученых
исследовател- | космонавт- астронавт- | запуск- пуск- старт- | режиссер- постановщик- кинорежисс- | актер- актрис-
артист- | матч- игра игры игре поедин- | побед- обыгра- одерж- одолел- выигра- | забил- гол голы шайб- | тренер-
наставник- | рост вырос- подорож- повыс- поднял- увелич- | снизил- снижен- упал- сократ- подешев- опуст- | инфляц-
дорожа- | нефт- brent баррел- | зарплат- оклад- жалован- | пенси- пенсион- | переговор- консультац- | перемири-
прекращ- | санкц- ограничит- | обмен- обменял- | пленн- военноплен- | удар- атак- обстрел- налет- | сбой сбоя сбоев
неполадк- | закон- законопроект- | запрет- запрещ- | внес- внос- предлож- | митинг- протест- демонстрац- | забастовк-
басту- стачк- | дети детей детям ребен- подрост- | мэр мэра мэру мэрия мэрии градонач-
"""
_SERBIAN = """
земљотрес- потрес- | погину- страда- мртв- убијен- | повређен- рањен- | штрајк- обустав- | ухапш- приведен- | победи-
савлада- | поплав- излил- | плат- зарад- | затвор- робиј-
"""
_GERMAN = """
grossbrand brande brandes feuer flammen | unfall unfalle zusammenstoss kollision | bahn zug zuge zugen | streik-
ausstand arbeitskampf | tot tote toten getotet todesopfer gestorben stirbt | verletzt verletzte verletzten verwundete |
insolvenz- pleite zahlungsunfahig | inflation teuerung verbraucherpreise | stellen arbeitsplatze | festgenommen
festnahme gefasst verhaftet verhaftung | erdbeben beben | uberschwemmung- hochwasser flut | gericht prozess | urteil
verurteilt | haft gefangnis freiheitsstrafe | steuer abgabe | ezb zentralbank | gefluchtete- fluchtling- asylbewerb-
asylsuch- | regierung- kabinett | rucktritt tritt zuruckgetreten | sieg siegt gewinnt besiegt schlagt | bundestag
abgeordnete- parlament
"""
_FRENCH = """
incendie incendies feu flammes | mort morts morte mortes deces decede- meurt meurent tue tues tuent | blesse blessee
blessees | seisme- tremblement | inondation- crue crues | greve- greviste- debrayage- | condamne- peine sursis |
interpelle- arrete- | deputes assemblee parlement | attentat- attaque- | pompier- secours | victoire-
remporte | hausse augmente augmentation | baisse baissent recule recul | entreprise- societe
"""
_SPANISH = """
incendio incendios fuego | muert- fallec- muere mueren victima- | herid- lesionad- | terremoto- sismo- seismo- temblor-
| inundacion- riada- | accidente- choque- colision- | huelga- paro paros | detenid- detien- detuv- detenc- arrestad- |
congreso diputado- parlamento | dimit- dimision- renuncia | atentado- ataque- explota explotan estalla | victoria- gana
gano vence vencio remonta- derrota- | ley leyes norma reforma | droga- hachis cocaina
"""
_GREEK = """
φωτια φωτιας φωτιες πυρκαγι- φλογες | νεκρ- θυματ- σκοτωθ- πεθαν- | σεισμ- δονηση δονησεις | απεργ- στασεις κινητοπ- |
συλληψ- συνεληφθ- συλλαμβ- | εκκεν- απομακρ- | ναυαγ- βυθισ- | μεταναστ- προσφυγ- | βουλη βουλης κοινοβουλ- | νικη
νικησε κερδισε επικρατ-
"""
_TURKISH = """
yangın- alevler alevlere yanıyor | deprem- sarsıntı- | kaza kazası kazada kazasında çarpış- | gözaltı- tutukla- yakala-
| boşalt- tahliye- | tbmm meclis- | arttı artırdı zam zamm- yüksel- | indirdi indirim- düştü düşür- gerile-
"""
_ARABIC = """
مقتل قتل قتلى قتيلا قتيل قتيلان مصرع وفاة ضحايا | إصابة أصيب مصابين جرحى جريح | حريق حرائق نيران | غارة غارات قصف |
زلزال هزة | انهيار انهار | مبنى عقار | يخفض تخفض خفض | يرفع ترفع رفع | يفوز فوز يهزم
"""

_EXACT: dict[str, str] = {}
_BEGINNINGS: dict[str, str] = {}
for _list in (_RUSSIAN, _SERBIAN, _GERMAN, _FRENCH, _SPANISH, _GREEK, _TURKISH, _ARABIC):
    for _group in _list.split("|"):
        _first, *_others = _group.split()
        for _word in (_first, *_others):
            (_BEGINNINGS if _word.endswith("-") else _EXACT)[fold(_word.rstrip("-"))] = "=" + fold(_first.rstrip("-"))
_SHORTEST = min(map(len, _BEGINNINGS))


def thing(word: str) -> str | None:
    """What a folded word stands for, the same for all its synonyms; None when we know none.

    >>> thing("беспилотники"), thing("дронов"), thing("город")
    ('=дрон', '=дрон', None)
    """
    if word in _EXACT:
        return _EXACT[word]
    for letters in range(len(word), _SHORTEST - 1, -1):
        if word[:letters] in _BEGINNINGS:
            return _BEGINNINGS[word[:letters]]
    return None
