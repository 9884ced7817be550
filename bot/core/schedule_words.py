"""How people write days and times: the vocabulary behind schedule.parse_schedule, in the languages we speak.

Everything here goes through `spelled`, as does what was typed, so case, accents and plurals do not matter. A name that
two languages use for different days is left out.
"""

from bot.core.words import fold

ALL_DAYS = frozenset(range(7))
WEEKDAYS = frozenset(range(5))
WEEKEND = frozenset({5, 6})

# One line per day, Monday first: en, de, fr, es, pt, it, tr, sr (both scripts), ru, el, ar. A trailing "s" is dropped
# before looking up (mondays, montags, lundis), so plurals are not listed.
_DAYS = """
    mon monday mo montag lun lundi lunes lunedi segunda segunda-feira seg pzt pazartesi pon ponedeljak ponedeljkom
        пон понедељак понедељком пн понедельник понедельникам понедельника δευ δευτερα الاثنين الإثنين اثنين |
    tue tues tuesday di dienstag mar mardi marte martedi terca terca-feira ter sal sali uto utorak utorkom уто
        уторак уторком вт вторник вторникам вторника τρι τριτη الثلاثاء ثلاثاء |
    wed wednesday mi mittwoch mer mercredi mie miercole mercoledi quarta quarta-feira qua car carsamba sre sreda
        sredu sredom среда среду средом средам среды ср τετ τεταρτη الأربعاء أربعاء |
    thu thur thurs thursday do donnerstag jeu jeudi jue jueve gio giovedi quinta quinta-feira qui persembe cet
        cetvrtak cetvrtkom чет четвртак четвртком чт четверг четвергам четверга πεμ πεμπτη الخميس خميس |
    fri friday fr freitag ven vendredi vie vierne venerdi sexta sexta-feira sex cum cuma pet petak petkom петак
        петком пт пятница пятницу пятницам пятницы παρ παρασκευη الجمعة جمعة |
    sat saturday sa samstag sonnabend sam samedi sab sabado sabato cmt cumartesi sub subota subotu subotom суб
        субота суботу суботом сб суббота субботу субботам субботы σαβ σαββατο السبت سبت |
    sun sunday so sonntag dim dimanche dom domingo domenica paz pazar ned nedelja nedelju nedeljom нед недеља недељу
        недељом вс воскресенье воскресеньям воскресенья κυρ κυριακη الأحد أحد
"""
_SETS = {
    ALL_DAYS: """daily|everyday|every day|each day|all days|taglich|jeden tag|tous les jours|chaque jour|quotidien|
        todos los dias|cada dia|diario|diariamente|todos os dias|todo dia|ogni giorno|tutti i giorni|quotidiano|
        giornaliero|каждый день|ежедневно|her gun|gunluk|καθε μερα|καθημερινα|svaki dan|svakog dana|dnevno|
        сваки дан|свакога дана|сваког дана|дневно|كل يوم|يوميا""",
    WEEKDAYS: """weekday|week days|workday|work days|working days|business days|wochentag|werktag|an wochentagen|
        an werktagen|en semaine|semaine|jours ouvre|entre semana|laborable|dias laborables|dias uteis|dias de semana|
        feriali|giorni feriali|nei giorni feriali|будни|по будням|будням|рабочие дни|по рабочим дням|hafta ici|
        καθημερινες|εργασιμες|radnim danima|radni dani|radni dan|радним данима|радни дани|أيام العمل""",
    WEEKEND: """weekend|week-end|wochenende|wochenenden|fine settimana|nel fine settimana|fin de semana|
        fines de semana|fim de semana|fins de semana|выходные|по выходным|выходным|hafta sonu|σαββατοκυριακο|
        σαββατοκυριακα|vikend|vikendom|викенд|викендом|نهاية الأسبوع|عطلة نهاية الأسبوع""",
}


def spelled(text: str) -> str:
    """A typed word as this vocabulary spells it.

    >>> spelled("Salı"), spelled("Wochentags"), spelled("p.m.")
    ('sali', 'wochentag', 'pm')
    """
    folded = fold(text).replace("ı", "i").replace("’", "'")
    if not any(char.isdigit() for char in folded):
        folded = folded.replace(".", "")
    return folded[:-1] if len(folded) > 4 and folded.endswith("s") and folded[-2] != "s" else folded


def _phrases() -> dict[tuple[str, ...], frozenset[int]]:
    found: dict[tuple[str, ...], frozenset[int]] = {}
    for number, line in enumerate(_DAYS.split("|")):
        found |= {(spelled(name),): frozenset({number}) for name in line.split()}
    for days, text in _SETS.items():
        found |= {tuple(spelled(word) for word in phrase.split()): days for phrase in text.split("|")}
    return found


def _words(text: str) -> frozenset[str]:
    return frozenset(spelled(word) for word in text.split())


DAY_PHRASES = _phrases()
LONGEST_PHRASE = max(map(len, DAY_PHRASES))

CLOCK_WORDS = {  # words standing for a whole time
    "noon": (12, 0),
    "midday": (12, 0),
    "midnight": (0, 0),
    "mittag": (12, 0),
    "mitternacht": (0, 0),
    "midi": (12, 0),
    "minuit": (0, 0),
    "mezzogiorno": (12, 0),
    "mezzanotte": (0, 0),
    "полдень": (12, 0),
    "полночь": (0, 0),
}
MORNING = _words("am a.m. утра πμ jutro ujutru prepodne")
AFTERNOON = _words("pm p.m. дня вечера μμ uvece popodne")
HOUR_WORDS = _words("h hr hrs uhr o'clock oclock heure heures hora horas ore ч час часа часов saat casova sati")
FILLERS = _words(
    "at on the every each um jeden jede jedes am im le la les las los el i il de du des dal da a à as às ao aos alle "
    "ore nei nel em no na nos nas saat у u в во по с каждый каждую каждое каждые στις τις την το τα καθε svakog "
    "svake from"
)
RANGES = _words("- – — to till until through thru bis a al au ao до по έως ως")
LIST_SIGNS = frozenset({",", "،", "&", "+"}) | _words("and und et y e and и ve και i oraz")
# Where a topic would stand these say that something else was meant ("every 2 hours", "8:00 tomorrow").
NO_TOPIC = (
    MORNING | AFTERNOON | HOUR_WORDS | _words("hour minute min minutes hours day days week today tomorrow to bis")
)
TOPIC_LEADS = _words("for about only")
OFF = _words("off stop none never aus nie jamais nunca mai выкл никогда kapali ποτε nikad never إيقاف")
