"""Whether somebody's clock may be another than the one we have, judged by when they speak to us.

Who spoke on three nights, between one and five by the clock we have, and in none of the working hours between, lives
elsewhere or works nights; that is worth one question, once. At most three dates are kept for it, until they are
by day again or have been asked; of what was said nothing is.
"""

from dataclasses import dataclass
from datetime import datetime, time

from bot.core.schedule import zone_info

NIGHT = (time(1), time(5))
DAY = (time(9), time(18))
NIGHTS = 3
ASKED = "asked"


@dataclass(frozen=True, slots=True)
class Nights:
    """What is remembered after somebody spoke, and whether to ask them now."""

    kept: str | None
    ask: bool = False


def after_speaking(kept: str | None, at: datetime, zone: str) -> Nights:
    """
    >>> from datetime import UTC
    >>> after_speaking("2026-03-08,2026-03-09", datetime(2026, 3, 10, 3, tzinfo=UTC), "UTC")
    Nights(kept='asked', ask=True)
    """
    if kept == ASKED:
        return Nights(kept)
    local = at.astimezone(zone_info(zone))
    if DAY[0] <= local.time() < DAY[1]:
        return Nights(None)
    if not NIGHT[0] <= local.time() < NIGHT[1]:
        return Nights(kept)
    nights = sorted({*(kept.split(",") if kept else ()), local.date().isoformat()})
    return Nights(ASKED, ask=True) if len(nights) >= NIGHTS else Nights(",".join(nights))
