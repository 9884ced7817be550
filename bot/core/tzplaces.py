"""The places that tz's zones are named after, with their coordinates: zone.tab, as pip's tzdata brings it.

Read like the zones themselves, which zoneinfo takes from the same package: data of a library, not a file of ours.
"""

import math
import re
from functools import lru_cache
from importlib.resources import files

_COORDINATES = re.compile(r"([+-])(\d{2})(\d{2})(\d{2})?([+-])(\d{3})(\d{2})(\d{2})?", re.ASCII)


@lru_cache(maxsize=1)
def zone_places() -> tuple[tuple[float, float, str], ...]:
    """Latitude, longitude and key of every zone that a place on land has."""
    lines = files("tzdata.zoneinfo").joinpath("zone.tab").read_text(encoding="utf-8").splitlines()
    found = []
    for line in lines:
        columns = line.split("\t")
        if not line.startswith("#") and len(columns) >= 3:
            found.append((*coordinates(columns[1]), columns[2]))
    return tuple(found)


def coordinates(text: str) -> tuple[float, float]:
    """ISO 6709 degrees, minutes and perhaps seconds, as degrees.

    >>> coordinates("+5230+01322")[0], coordinates("-690022+0393524")[1] > 39.5
    (52.5, True)
    """
    matched = _COORDINATES.fullmatch(text)
    if matched is None:
        raise ValueError(f"no coordinates: {text!r}")
    north = int(matched[2]) + int(matched[3]) / 60 + int(matched[4] or 0) / 3600
    east = int(matched[6]) + int(matched[7]) / 60 + int(matched[8] or 0) / 3600
    return (-north if matched[1] == "-" else north), (-east if matched[5] == "-" else east)


def apart(latitude: float, longitude: float, other_latitude: float, other_longitude: float) -> float:
    """Half the chord squared on a unit globe: enough for comparing (haversine)."""
    north = math.radians(other_latitude - latitude)
    east = math.radians(other_longitude - longitude)
    width = math.cos(math.radians(latitude)) * math.cos(math.radians(other_latitude))
    return math.sin(north / 2) ** 2 + width * math.sin(east / 2) ** 2
