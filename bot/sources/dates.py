"""Dates as feeds write them: RFC 822 and ISO 8601, loosely, in several languages."""

import re
from datetime import UTC, datetime, timedelta

EARLIEST_YEAR = 1900  # a date before is a mistake
LATEST_YEAR = 9998  # one below datetime's, so that no zone can push it over
MAX_DATE_CHARS = 100

# Month names by their beginnings, longest first where one begins another. English, German, French, Italian, Spanish,
# Portuguese, Dutch, Scandinavian, Polish, Czech, Romanian, Turkish, Russian, Ukrainian, Greek, Hungarian, Finnish.
_MONTHS = {
    1: "jan jän janv gen ene sty led ian oca янв січ ιαν tammi",
    2: "feb fév fev febr lut úno şub sub фев лют φεβ helmi",
    3: "mar mär maa mrz maj mrt mär márc бер мар μαρ maalis",
    4: "apr avr abr kwi dub nis апр кві απρ ápr huhti",
    5: "may mai mag mei maj kvě mái мая май тра μαι μάι máj touko",
    6: "jun juin giu cze čer iun haz июн чер ιουν jún kesä",
    7: "jul juil lug lip čvc iul tem июл лип ιουλ júl heinä",
    8: "aug aoû aou ago sie srp ağu авг сер αυγ elo",
    9: "sep set wrz zář eyl сен вер σεπ szept syys",
    10: "oct okt ott out paź říj eki окт жов οκτ loka",
    11: "nov kas ноя лис νοε marras",
    12: "dec dez déc dic gru pro ara дек гру δεκ joulu",
}
_MONTH_OF: dict[str, int] = {}
for _number, _names in _MONTHS.items():
    for _name in _names.split():
        _MONTH_OF.setdefault(_name, _number)
# Words whose first letters are shared by two months.
_MONTH_OF |= {"maj": 5, "lis": 11, "listopad": 11, "listopada": 11, "mai": 5, "maio": 5, "červen": 6, "červenec": 7,
              "července": 7, "června": 6, "juillet": 7, "juin": 6, "juli": 7, "juni": 6, "marraskuu": 11}  # fmt: skip

_ZONES = {
    "ut": 0, "utc": 0, "gmt": 0, "z": 0, "wet": 0, "bst": 60, "ist": 330, "west": 60, "cet": 60, "cest": 120, "mez": 60,
    "mesz": 120, "met": 60, "mest": 120, "eet": 120, "eest": 180, "msk": 180, "est": -300, "edt": -240, "cst": -360,
    "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420, "akst": -540, "akdt": -480, "hst": -600,
    "ast": -240, "adt": -180, "jst": 540, "kst": 540, "sgt": 480, "hkt": 480, "aest": 600, "aedt": 660, "acst": 570,
    "awst": 480, "nzst": 720, "nzdt": 780, "brt": -180, "art": -180, "sast": 120, "wib": 420, "pkt": 300,
}  # fmt: skip

_TIME = (
    r"(?P<hour>\d{1,2})[:.h](?P<minute>\d{1,2})(?:[:.](?P<second>\d{1,2})(?:[.,]\d{1,12})?)?\s*(?P<half>[ap]\.?m\.?)?"
)
_ZONE = r"(?P<zone>[+-]\d{1,2}:?\d{2}|[+-]\d{1,2}(?!\d)|(?:gmt|utc)\s?[+-]\d{1,2}:?\d{0,2}|[a-z]{1,5}(?![a-z]))?"
# What nearly every feed writes, told apart because the patterns for the rest cost ten times as much.
_USUAL = re.compile(
    r"(?:[A-Z][a-z]{2}, )?([0-9]{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (19[0-9]{2}|2[0-9]{3}) "
    r"([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9]) ([+-](?:0[0-9]|1[0-3])[0-5][0-9]|GMT|UTC|Z)"
)
_USUAL_MONTHS = dict(zip("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(), range(1, 13), strict=True))
_USUAL_ISO = re.compile(
    r"(?:19[0-9]{2}|2[0-9]{3})-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,6})?"
    r"(?:Z|[+-](?:0[0-9]|1[0-3]):[0-5][0-9])"
)
_ISO = re.compile(
    rf"(?P<year>\d{{4}})[-/.]?(?P<month>\d{{2}})[-/.]?(?P<day>\d{{2}})(?:[t\s,_]+(?:at\s)?(?:{_TIME}|(?P<packed>\d{{6}}))\s*{_ZONE})?",
    re.IGNORECASE,
)
_ISO_MONTH = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{2}))?")
_ISO_ORDINAL = re.compile(r"(?P<year>\d{4})-(?P<ordinal>\d{3})(?:t.*)?", re.IGNORECASE)
_DAY_FIRST = re.compile(
    rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|º|\.)?[\s.-]+(?:de\s+|d['’])?(?P<name>[^\W\d_]{{3,12}})\.?,?[\s-]+(?:de\s+)?"
    rf"(?P<year>\d{{4}}|\d{{2}})(?:\s*г\.)?(?:[\s,]+(?:at\s+|um\s+|à\s+|a\s+las\s+)?{_TIME}\s*{_ZONE})?",
    re.IGNORECASE,
)
_MONTH_FIRST = re.compile(
    rf"(?P<name>[^\W\d_]{{3,12}})\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})"
    rf"(?:[\s,]+(?:at\s+)?{_TIME}\s*{_ZONE})?",
    re.IGNORECASE,
)
_ASCTIME = re.compile(
    rf"(?P<name>[^\W\d_]{{3,12}})\.?\s+(?P<day>\d{{1,2}})\s+{_TIME}\s*{_ZONE}\s+(?P<year>\d{{4}})", re.IGNORECASE
)
_NUMERIC = re.compile(
    rf"(?P<one>\d{{1,2}})(?P<sep>[./-])(?P<two>\d{{1,2}})[./-](?P<year>\d{{4}}|\d{{2}})(?:[\s,t]+{_TIME}\s*{_ZONE})?",
    re.IGNORECASE,
)
_ASIAN = re.compile(
    r"(?P<year>\d{4})\s*[年년]\s*(?P<month>\d{1,2})\s*[月월]\s*(?P<day>\d{1,2})\s*[日일]?[^\d]{0,20}(?:(?P<hour>\d{1,2})[:時시](?P<minute>\d{1,2})(?:[:分분](?P<second>\d{1,2}))?)?"
)
_EPOCH = re.compile(r"\d{9,10}(?:\.\d+)?|\d{13}")
_WEEKDAY = re.compile(r"[^\W\d_]{2,12}(?:-feira)?\.?[,\s]\s*(?=\S)", re.IGNORECASE)


def parse_date(text: str) -> datetime | None:
    """The moment, aware UTC; one without a zone is taken as UTC. None when it cannot be read or cannot be.

    >>> parse_date("mer, 16 nov 2022 00:38:15 +0100")
    datetime.datetime(2022, 11, 15, 23, 38, 15, tzinfo=datetime.timezone.utc)
    """
    if (usual := _usual_moment(text)) is not None:
        return usual
    text = " ".join(text.split())
    if not text or len(text) > MAX_DATE_CHARS:
        return None
    if _EPOCH.fullmatch(text):
        return _from_epoch(float(text))
    for _ in range(2):  # a weekday may stand in front, with or without a comma
        for pattern in (_ISO, _DAY_FIRST, _MONTH_FIRST, _ASCTIME, _NUMERIC, _ASIAN):
            found = pattern.match(text)
            if found:
                return _moment(found.groupdict())
        shorter = _WEEKDAY.sub("", text, count=1) if _WEEKDAY.match(text) else text
        if shorter == text:
            break
        text = shorter
    if found := _ISO_ORDINAL.fullmatch(text):
        return _from_ordinal(int(found["year"]), int(found["ordinal"]))
    if found := _ISO_MONTH.fullmatch(text):
        return _moment({"year": found["year"], "month": found["month"] or "1", "day": "1"})
    return None


def _usual_moment(text: str) -> datetime | None:
    """What `parse_date` gives for the usual ways to write a moment; None for the others."""
    try:
        if found := _USUAL.fullmatch(text):
            day, name, year, hour, minute, second, zone = found.groups()
            at = datetime(int(year), _USUAL_MONTHS[name], int(day), int(hour), int(minute), int(second), tzinfo=UTC)
            return at if zone[0] not in "+-" or zone[1:] == "0000" else at - _offset(zone)
        if _USUAL_ISO.fullmatch(text):
            at = datetime.fromisoformat(text).replace(microsecond=0)
            return at if at.tzinfo is UTC else at.astimezone(UTC)
    except ValueError:  # the 31st of February
        return None
    return None


def _moment(parts: dict[str, str | None]) -> datetime | None:
    def number(name: str) -> int:
        return int(parts.get(name) or 0)

    year, month, day = number("year"), number("month"), number("day")
    if len(parts.get("year") or "") == 2:
        year += 2000 if year < 50 else 1900  # RFC 2822, 4.3
    if parts.get("name"):
        month = _month(str(parts["name"]))
    if parts.get("one"):
        month, day = _order(number("one"), number("two"), str(parts["sep"]))
    hour, minute, second = number("hour"), number("minute"), number("second")
    packed = parts.get("packed")
    if packed:
        hour, minute, second = int(packed[:2]), int(packed[2:4]), int(packed[4:])
    half = (parts.get("half") or "").lower()
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    days = 1 if hour == 24 and minute == second == 0 else 0
    if not EARLIEST_YEAR <= year <= LATEST_YEAR:
        return None
    try:
        at = datetime(year, month, day, hour - 24 * days, minute, min(second, 59), tzinfo=UTC)  # 60 is a leap second
    except ValueError:
        return None
    return at + timedelta(days=days) - _offset(parts.get("zone") or "")


def _month(name: str) -> int:
    """1 to 12; 0 when it is no month in a language we know."""
    folded = name.lower()
    for length in range(len(folded), 1, -1):
        found = _MONTH_OF.get(folded[:length])
        if found is not None:
            return found
    return 0


def _order(one: int, two: int, separator: str) -> tuple[int, int]:
    """(month, day): 31.12. and 31-12 are European; 12/31 is American unless that cannot be."""
    if separator == "/" and one <= 12:
        return one, two
    return two, one


def _offset(zone: str) -> timedelta:
    zone = zone.lower().replace(" ", "")
    sign_at = max(zone.find("+"), zone.find("-"))
    if sign_at < 0:
        return timedelta(minutes=_ZONES.get(zone, 0))
    digits = zone[sign_at + 1 :].replace(":", "")
    hours, minutes = (int(digits[:-2]), int(digits[-2:])) if len(digits) > 2 else (int(digits), 0)
    offset = timedelta(hours=hours, minutes=minutes)
    if offset > timedelta(hours=14):  # no such zone: a mistake
        return timedelta(0)
    return -offset if zone[sign_at] == "-" else offset


def _from_epoch(value: float) -> datetime | None:
    seconds = value / 1000 if value >= 1e11 else value
    return datetime.fromtimestamp(seconds, tz=UTC)


def _from_ordinal(year: int, ordinal: int) -> datetime | None:
    if not EARLIEST_YEAR <= year <= LATEST_YEAR or not 1 <= ordinal <= 366:
        return None
    return datetime(year, 1, 1, tzinfo=UTC) + timedelta(days=ordinal - 1)
