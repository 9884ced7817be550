"""How well a story must fit a topic, found from how many stories its reader wants."""

from collections.abc import Iterable

THRESHOLD = 0.5  # as usual
WIDEST = 0.2  # below it a story has a stray word of the topic and nothing else
MORE_AT_LEAST = 3  # stories that "wider" brings, where there are so many


def threshold_for(scores: Iterable[float], wanted: int, floor: float = THRESHOLD) -> float:
    """The lowest threshold that lets no more than `wanted` of these scores through, but for ties at the very top.

    >>> threshold_for([0.6, 0.9, 0.95, 0.3], wanted=2)
    0.9
    >>> threshold_for([0.6, 0.9], wanted=5)
    0.5
    """
    passing = sorted((score for score in scores if score >= floor), reverse=True)
    wanted = max(wanted, 1)
    if len(passing) <= wanted:
        return floor
    tied = [score for score in passing[:wanted] if score > passing[wanted]]
    return min(tied, default=passing[0])


def narrower(scores: Iterable[float], now: float) -> float | None:
    """The threshold for about half as many stories; None when all of them fit alike.

    >>> narrower([0.95, 0.9, 0.6, 0.6, 0.3], 0.5)
    0.9
    """
    passing = [score for score in scores if score >= now]
    found = threshold_for(passing, len(passing) // 2, floor=now)
    return found if any(score < found for score in passing) else None


def wider(scores: Iterable[float], now: float) -> float | None:
    """The threshold for about twice as many; None when nothing else comes near.

    >>> wider([0.95, 0.45, 0.4, 0.25, 0.1], 0.5)
    0.25
    """
    known = list(scores)
    passing = sum(score >= now for score in known)
    nearest = sorted((score for score in known if WIDEST <= score < now), reverse=True)
    return nearest[min(max(passing, MORE_AT_LEAST), len(nearest)) - 1] if nearest else None
