"""Time zones as people name them: a key, a city, a country, an abbreviation, an offset, a clock, a place on a map."""

import difflib
import re
from datetime import UTC, datetime, time, timedelta
from functools import lru_cache

from bot.core.places import ABBREVIATIONS, ALSO_CALLED, LANGUAGES, ODD_OFFSETS, PLACES, SEVERAL, Place
from bot.core.schedule import parse_clock, zone_info, zone_keys
from bot.core.tzplaces import apart, zone_places
from bot.core.words import fold
from bot.errors import BadZoneError

LONGEST_NAME_CHARS = 64
PLACES_PER_REGION = 12  # six rows of two buttons
MOST_CANDIDATES = 6
CLOCKS_DIFFER_MINUTES = 7  # half a quarter: offsets are multiples of one
QUARTER = timedelta(minutes=15)  # every offset in use is a multiple
FARTHEST_WEST, FARTHEST_EAST = timedelta(hours=-12), timedelta(hours=14)

ALL_PLACES: tuple[Place, ...] = tuple(
    place
    # Across the regions by turns, so that of one offset the best known of each come before the lesser known of any.
    for rank in range(max(map(len, PLACES.values())))
    for places in PLACES.values()
    for place in places[rank : rank + 1]
)
REGIONS: dict[str, tuple[Place, ...]] = {
    region: tuple({place.key: place for place in reversed(places[:PLACES_PER_REGION])}.values())[::-1]
    for region, places in PLACES.items()
}

_OFFSET = re.compile(r"(?:utc|gmt)?\s*([+\-−–])\s*(\d{1,2})(?:[:.]?([0-5]\d))?(?:\s*h)?", re.ASCII)


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    """Every name there is, as `_plain` spells it, and its key; the more certain meaning of a name wins."""
    found: dict[str, str] = {}
    for key in sorted(zone_keys() - {"Factory", "localtime"}, reverse=True):  # Europe/… before America/… for one city
        if not key.startswith("Etc/"):  # Etc/GMT-5 is what people call GMT+5
            found[_plain(key.rsplit("/", 1)[-1])] = key
    for place in reversed(ALL_PLACES):
        found |= {_plain(name): place.key for name in (place.city, *place.names)}
    # Keys without a slash (Singapore, Turkey) are old names; above, they gave way to the cities.
    found |= {_plain(key): key for key in zone_keys() if "/" in key}
    return found | {_plain(name): key for name, key in ABBREVIATIONS.items()}


def _plain(name: str) -> str:
    return " ".join(fold(name).replace("ı", "i").replace("_", " ").replace(".", " ").split())


def find_zone(text: str) -> str:
    """The IANA key a person means.

    BadZoneError when nothing fits or several do; its `candidates` are then the likeliest keys, best first.

    >>> find_zone("new york"), find_zone("europe/berlin"), find_zone("UTC+3")
    ('America/New_York', 'Europe/Berlin', 'Etc/GMT-3')
    """
    if len(text) > LONGEST_NAME_CHARS:
        raise BadZoneError(text[:LONGEST_NAME_CHARS])
    name = _plain(text)
    several = SEVERAL.get(ALSO_CALLED.get(name, name))
    if several is not None:
        raise BadZoneError(text, tuple(several.split()))
    offset = _OFFSET.fullmatch(fold(text).strip())
    if offset is not None:
        return _zone_of_offset(text, offset)
    known = _names().get(name)
    if known is not None:
        return known
    raise BadZoneError(text, _nearest_names(name))


_LEAD = re.compile(
    r"(?:(?:my|the)\s+)?(?:clock|watch|time)(?:\s+here)?(?:\s+(?:shows|says|is))?|it(?:'s|\s+is)|here|now"
)
_TAIL = re.compile(r"\s+(?:here|now|with\s+(?:me|us))$")


def clock_said(text: str) -> time | None:
    """The time somebody says their clock shows; None for other words.

    >>> clock_said("My clock shows 14:05"), clock_said("2:05 pm"), clock_said("Lisbon")
    (datetime.time(14, 5), datetime.time(14, 5), None)
    """
    said = fold(text[:LONGEST_NAME_CHARS]).replace("’", "'").strip(" .!")
    lead = _LEAD.match(said)
    rest = said[lead.end() :].lstrip(" :,") if lead is not None else said
    # A bare number is no clock: "5" could be an offset.
    return parse_clock(_TAIL.sub("", rest)) if re.search(r"\d[:.h]\d|\d\s*[ap]\.?m", rest) else None


def zone_meant(text: str, current: str, now: datetime) -> str:
    """The zone a person means by a name, an offset, or what their clock shows; BadZoneError as for `find_zone`.

    `current` stays where its clock shows that time already.
    """
    clock = clock_said(text)
    if clock is None:
        return find_zone(text)
    fitting = zones_by_offset(clock, now)
    local = now.astimezone(zone_info(current))
    apart = (clock.hour * 60 + clock.minute - local.hour * 60 - local.minute) % (24 * 60)
    if min(apart, 24 * 60 - apart) <= CLOCKS_DIFFER_MINUTES:
        return current
    if len(fitting) == 1:
        return fitting[0]
    raise BadZoneError(text, fitting[:MOST_CANDIDATES])


def _zone_of_offset(text: str, match: re.Match[str]) -> str:
    minutes = (int(match[2]) * 60 + int(match[3] or 0)) * (1 if match[1] == "+" else -1)
    if not FARTHEST_WEST <= timedelta(minutes=minutes) <= FARTHEST_EAST:
        raise BadZoneError(text)
    if minutes % 60:
        candidates = ODD_OFFSETS.get(minutes, ())
        if len(candidates) == 1:
            return candidates[0]
        raise BadZoneError(text, candidates)
    # In these keys the sign is the other way round (POSIX): Etc/GMT-3 is three hours ahead.
    return f"Etc/GMT{-minutes // 60:+d}" if minutes else "UTC"


def _nearest_names(name: str) -> tuple[str, ...]:
    if len(name) < 3:
        return ()
    names = _names()
    rank = {place.key: number for number, place in reversed(list(enumerate(ALL_PLACES)))}
    begun = {key for known, key in names.items() if known.startswith(name)}
    near = difflib.get_close_matches(name, names, n=MOST_CANDIDATES, cutoff=0.75)
    best = sorted(begun, key=lambda key: (rank.get(key, len(rank)), key))
    return tuple(dict.fromkeys([*best, *(names[known] for known in near)]))[:MOST_CANDIDATES]


def zones_by_offset(clock: time, now: datetime) -> tuple[str, ...]:
    """Zones whose clocks show this time now, give or take seven minutes; the best known first.

    Around the date line one clock time means two offsets, thirteen hours ahead or eleven behind: both are given.
    """
    utc = now.astimezone(UTC)
    shown = timedelta(hours=clock.hour, minutes=clock.minute)
    ahead = shown - timedelta(hours=utc.hour, minutes=utc.minute, seconds=utc.second)
    ahead = QUARTER * round(ahead / QUARTER)
    offsets = {
        ahead + timedelta(days=turn)
        for turn in (-1, 0, 1)
        if FARTHEST_WEST <= ahead + timedelta(days=turn) <= FARTHEST_EAST
    }
    known = [place.key for place in ALL_PLACES if now.astimezone(zone_info(place.key)).utcoffset() in offsets]
    if not known:
        keys = sorted(key for _, _, key in zone_places() if key in zone_keys())  # none of a zone's older names
        known = [key for key in keys if now.astimezone(zone_info(key)).utcoffset() in offsets]
    return tuple(dict.fromkeys(known))


def nearest_zone(latitude: float, longitude: float) -> str:
    """The zone of the nearest place we know: a first guess, wrong now and then along a border."""
    cities = ((place.latitude, place.longitude, place.key) for place in ALL_PLACES)
    places = ((north, east, key) for north, east, key in zone_places() if key in zone_keys())
    return min((apart(latitude, longitude, north, east), key) for north, east, key in (*cities, *places))[1]


def guess_zone(language_code: str | None) -> str | None:
    """The zone where most people with this app language live; None when that says nothing, as for plain English.

    >>> guess_zone("pt-BR"), guess_zone("de-AT"), guess_zone("en")
    ('America/Sao_Paulo', 'Europe/Berlin', None)
    """
    code = (language_code or "").lower().replace("_", "-")
    return LANGUAGES.get(code) or LANGUAGES.get(code.partition("-")[0])
