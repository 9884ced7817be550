"""What keeps two items apart although their words agree: two events of one kind.

Two polls or two earthquakes in two places or countries, or of two sizes; market reports that say opposite things or
belong to different days. Each guard gives a reason a person can read, and the log-odds that speak against the pair.
Two countries alone only raise a doubt: one title says who spoke, the other of whom; of fifteen such pairs that were
alike otherwise in the labelled sets, thirteen told one event. Lists of ours; a country or language that is missing is
not guarded.
"""

import re
from dataclasses import dataclass
from datetime import datetime

from bot.core.roots import roots
from bot.core.words import fold

MARKET_REPORT_HOURS = 10  # a market report tells of one session
DOUBT, PROOF = 2.0, 99.0  # log-odds


@dataclass(frozen=True, slots=True)
class Marks:
    """What a guard needs to know of a title."""

    countries: frozenset[str] = frozenset()
    market: str = ""  # "up", "down", "mixed", or "told" without a direction; empty when it is no market report
    hour: int = 0  # of publication, since 1970; for market reports
    kind: str = ""  # an event that happens in many places alike: a poll, an earthquake
    places: frozenset[str] = frozenset()  # where, for those
    magnitude: float = 0.0  # of an earthquake; 0 when none is told


@dataclass(frozen=True, slots=True)
class Conflict:
    reason: str
    against: float  # log-odds


# How the names of countries and their adjectives begin, in the languages we know them in; four to six folded letters.
# Without the United States, which nearly all news names, and without names that are also American states.
_COUNTRIES = """
af afghan афган | ar argent аргент | at austri österr autric австри | au austra австра | bd bangla
be belg бельг | br brazil brasil brési брази | by belaru weißru беларус белорус | ca canad kanad канад
ch swiss switze schwei suiss швейц | cn china chines chino chine китай китая китае | co colomb kolumb колумб
cu cuba kuba куба | cz czech tschec tchèq чехи | de german deutsc allema герман немец
dk danish denmar dänema danema датск дани | eg egypt ägypt égypt египет египт
es spain spanis spani espag españ испан | et ethiop äthiop éthiop | fi finlan finnis finnla финлян финск
fr france french franzö frankr frança фран
gb britai britis englan scotla wales großbr britan britisc велико британ
gr greece greek griech grèce grecia грец грече | hu hungar ungar hongr венгр венгер | id indone индоне
ie irish irelan irlan | il israel израил | in india indien инди | iq iraq irak ирак | ir iran иран
it ital итал | jp japan japon япон | ke kenya kenia | kr korea südkor corée коре | kz kazakh kasach казах
lb leban liban ливан | ly libya libye ливи | ma morocc marokk maroc | mm myanma | mx mexic mexik мекси
ng nigeri нигери | nl nether dutch nieder pays-b нидерл | no norway norweg norvèg норве | nz zealan
pe peru перу | ph philip филипп | pk pakist пакист | pl poland polish polen
pl polni polsk pologn polon польш польс | pt portug португ | ro romani rumän rouman румын
rs serbia serbie serb серб | ru russia russi russe russl росси русск | sa saudi саудов | sd sudan soudan судан
se sweden swedis schwed suède швец швед | sy syria syrie сири | th thai таила
tr turkey turkis türk turqu турци турец | tw taiwan тайван | ua ukrain украин | ve venezu венесу
vn vietna вьетна | ye yemen jemen йемен | za südafr | zw zimbab зимбаб
"""
_BY_BEGINNING = {
    fold(beginning): entry.split()[0]
    for line in _COUNTRIES.strip().splitlines()
    for entry in line.split(" | ")
    for beginning in entry.split()[1:]
}

_WORD = re.compile(r"[^\W\d_]{4,}")

_MARKET = re.compile(
    r"\b(?:stocks?|shares|stock markets?|markets|equities|wall street|wall st|dow|nasdaq|s&p|ftse|nikkei|dax|futures"
    r"|börsen?|aktien|aktienmärkte|bourses?|marchés|cac|bolsas?|mercados|borse|акции|рынки|рынок акций|биржи)\b"
    r"|股市|股指|沪指|日经|أسهم|الأسهم|بورصة",
    re.IGNORECASE,
)
_UP = re.compile(
    r"\b(?:rise|rises|rose|rising|up|higher|gains?|rall(?:y|ies)|climbs?|jumps?|advance|soar|surge|rebound|steigen|gewinnen"
    r"|klettern|plus|fester|montent|hausse|progressent|suben|rialzo|растут|выросли|рост)\b|上涨|走高|ارتفاع|ترتفع",
    re.IGNORECASE,
)
_DOWN = re.compile(
    r"\b(?:fall|falls|fell|falling|down|lower|drop|drops|slump|slumps|slip|slips|slide|slides|sink|tumble|plunge|retreat"
    r"|losses|lose|fallen|sinken|verlieren|minus|schwächer|baisse|reculent|chutent|caen|bajan|ribasso|падают|упали|снизились)\b"
    r"|下跌|走低|انخفاض|تنخفض|تراجع",
    re.IGNORECASE,
)
_MIXED = re.compile(
    r"\b(?:mixed|uneven|flat|steady|uneinheitlich|mitigés|mixtos|смешанно)\b|涨跌不一|متباين", re.IGNORECASE
)
_FIRM = re.compile(r"\b[A-Z][\w.&]+ (?:shares|stock)\b(?! markets?)|\bIPO\b")  # one company's shares are no market


_KINDS = {
    "quake": r"\b(?:earthquakes?|quakes?|aftershocks?|erdbeben|séismes?|terremotos?|sismos?|землетрясени\w+"
    r"|земљотрес\w*|zemljotres\w*|trzęsieni\w+ ziemi|deprem\w*|σεισμ\w+)\b|地震|زلزال",
    "poll": r"\b(?:polls?|surveys?|umfragen?|sondages?|encuestas?|sondaggi[oi]?|sonda(?:gem|gens|ż\w*)|опрос\w*"
    r"|анкет\w*|anket\w*|δημοσκ[οό]π[ηή]σ\w+)\b|民调|استطلاع",
    "vote": r"\b(?:elections?|by-elections?|wahl(?:en)?|élections?|elecci(?:ón|ones)|elei(?:ção|ções)|elezion[ei]"
    r"|выбор(?:ы|ов|ам|ами|ах)|избор(?:и|има)|izbor(?:i|ima)|wybor(?:y|ów|ach)|seçim\w*|εκλογ\w+)\b|选举|انتخابات",
    "fire": r"\b(?:fires?|blazes?|wildfires?|(?-i:Brand|Brände)|incendies?|inc[eê]ndios?|пожар\w*|požar\w*|pożar\w*"
    r"|yangın\w*|πυρκαγι\w+)\b|火灾|حريق",
    "crash": r"\b(?:crash(?:es)?|collisions?|derail\w*|unfall|accident\w*|acidentes?|авари\w+|дтп|судар\w*"
    r"|wypad(?:ek|k\w+)|kaza(?:sı|da|sında)?|τροχαί\w+)\b|事故|حادث",
    "shooting": r"\b(?:shootings?|stabbings?|schüsse|fusillades?|tiroteos?|tiroteios?|sparatori[ae]|стрельб\w+"
    r"|пуцњав\w*|strzelanin\w*|πυροβολισμ\w+)\b|枪击",
}
_KIND = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in _KINDS.items()}
_NAME = r"[A-ZÀ-ÖØ-ÞČĆĐĞİŁŚŠŞŹŻŽΆ-ΏΑ-ΩЀ-Я][\w\-]+"
_PLACE = re.compile(
    r"\b(?:in|near|at|off|outside|bei|nahe|à|près de|en|cerca de|em|perto de|vicino a|в|во|под|у|возле|около|код|близу"
    rf"|w|pod|koło|στ(?:η|ην|ο|ον|α|ις|ους))\s({_NAME}(?:\s{_NAME})?)|\b({_NAME})['’](?:de|da|te|ta)\w{{0,2}}\b"
)
_MAGNITUDE = re.compile(r"\b(\d)[.,](\d)\b")
ANOTHER_SIZE = 0.6  # of magnitude; what agencies say of one earthquake differs by less


def marks(title: str, published_at: datetime) -> Marks:
    market = ""
    if _MARKET.search(title) and not _FIRM.search(title):
        up, down = bool(_UP.search(title)), bool(_DOWN.search(title))
        market = "mixed" if _MIXED.search(title) or (up and down) else "up" if up else "down" if down else "told"
    kind = next((name for name, pattern in _KIND.items() if pattern.search(title)), "")
    places = frozenset(fold(found[1] or found[2]) for found in _PLACE.finditer(title)) if kind else frozenset()
    size = _MAGNITUDE.search(title) if kind == "quake" else None
    hour = int(published_at.timestamp() / 3600) if market else 0
    return Marks(_countries(title), market, hour, kind, places, float(f"{size[1]}.{size[2]}") if size else 0.0)


def conflicts(one: Marks, other: Marks) -> tuple[Conflict, ...]:
    """What says that two titles tell of two events; () when nothing does.

    >>> noon = datetime(2030, 5, 6, 12)
    >>> conflicts(marks("Quake shakes Peru", noon), marks("Quake shakes Japan", noon))
    (Conflict(reason='countries: pe / jp', against=99.0),)
    >>> conflicts(marks("Court jails Peru editor", noon), marks("Court in Japan jails editor", noon))
    (Conflict(reason='countries: pe / jp', against=2.0),)
    """
    if not (one.market or other.market or one.kind or (one.countries and other.countries)):
        return ()
    found = []
    one_kind = bool(one.kind) and one.kind == other.kind
    if one.countries and other.countries and not one.countries & other.countries:
        reason = f"countries: {_shown(one.countries)} / {_shown(other.countries)}"
        found.append(Conflict(reason, PROOF if one_kind else DOUBT))
    if one_kind and one.places and other.places and not _meet(one.places, other.places):
        found.append(Conflict(f"places: {_shown(one.places)} / {_shown(other.places)}", PROOF))
    if one.magnitude and other.magnitude and abs(one.magnitude - other.magnitude) >= ANOTHER_SIZE:
        found.append(Conflict(f"magnitudes: {one.magnitude} / {other.magnitude}", PROOF))
    if one.market and other.market:
        if one.market != other.market and "told" not in {one.market, other.market}:
            found.append(Conflict(f"markets: {one.market} / {other.market}", PROOF))
        elif abs(one.hour - other.hour) >= MARKET_REPORT_HOURS:
            found.append(Conflict("markets: reports of two sessions", PROOF))
    elif {one.market, other.market} & {"up", "down", "mixed"}:
        found.append(Conflict("markets: a report beside other news", PROOF))
    return tuple(found)


def _countries(title: str) -> frozenset[str]:
    found: set[str] = set()
    for spelled in _WORD.findall(title):
        if spelled[0].isupper() or not spelled.isascii():  # adjectives are written small in many languages
            word = fold(spelled)
            codes = (_BY_BEGINNING.get(word[:letters]) for letters in (6, 5, 4))
            if not word.startswith("indiana"):
                found.update(code for code in codes if code)
    return frozenset(found)


def _meet(some: frozenset[str], others: frozenset[str]) -> bool:
    """A place of the one shares a word with a place of the other ("Las Vegas", "Vegas"), however it is inflected."""
    return not set(roots(" ".join(some))).isdisjoint(roots(" ".join(others)))


def _shown(names: frozenset[str]) -> str:
    return ", ".join(sorted(names))
