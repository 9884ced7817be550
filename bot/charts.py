"""The last days as a picture (`charts` extra), for `newsbrief stats --png` and for the operator's daily report.

Drawn without a display: matplotlib's Agg. One small chart above the other, each with its own scale: a day's thousand
items and its three failures would not be seen on one.
"""

import io
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from importlib.util import find_spec
from multiprocessing import get_context

from bot.errors import NewsbriefError
from bot.storage.figures import DayFigures

PANELS = (("items", "items", "#4477aa"), ("stories", "stories", "#228833"), ("digests", "digests", "#b8860b"))
FAILURES = (("failed_looks", "looks at feeds", "#ee8866"), ("refused", "messages refused", "#bb2233"))
GREY = "#555555"
SIZE_INCHES = (8, 7.2)
DOTS_PER_INCH = 120


class ChartsError(NewsbriefError):
    """The library that draws is not installed."""


def require_matplotlib() -> None:
    if find_spec("matplotlib") is None:
        raise ChartsError("drawing needs matplotlib; pip install 'newsbrief[charts]'")


def draw_apart(days: Sequence[DayFigures]) -> bytes:
    """`draw` in a process of its own: the library is slow to import, and large to keep."""
    require_matplotlib()
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(draw, days).result()


def draw(days: Sequence[DayFigures]) -> bytes:
    """Items, stories, digests and failures a day, as PNG."""
    require_matplotlib()
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=SIZE_INCHES, dpi=DOTS_PER_INCH, layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.subplots(len(PANELS) + 1, 1, sharex=True)
    places = range(len(days))
    for axis, (name, title, colour) in zip(axes, PANELS, strict=False):
        numbers = [getattr(day, name) for day in days]
        axis.bar(places, numbers, color=colour)
        _dress(axis, title, sum(numbers), max(numbers, default=0))
    below = [0] * len(days)
    for name, label, colour in FAILURES:
        numbers = [getattr(day, name) for day in days]
        axes[-1].bar(places, numbers, bottom=below, color=colour, label=label)
        below = [one + other for one, other in zip(below, numbers, strict=True)]
    _dress(axes[-1], "failures", sum(below), max(below, default=0) * 1.2)  # room for the legend
    axes[-1].legend(loc="upper right", fontsize=8, frameon=False, ncols=2)
    axes[-1].set_xticks(list(places), [f"{day.day:%a}\n{day.day.day} {day.day:%b}" for day in days], fontsize=8)
    figure.suptitle("Newsbrief, day by day (UTC)", x=0.01, ha="left", fontsize=12, fontweight="bold")
    png = io.BytesIO()
    figure.savefig(png, format="png")
    return png.getvalue()


def _dress(axis: object, title: str, total: int, most: float) -> None:
    from matplotlib.axes import Axes
    from matplotlib.ticker import MaxNLocator

    assert isinstance(axis, Axes)
    axis.set_title(f"{title} · {total:,} in all".replace(",", " "), loc="left", fontsize=10, color=GREY)
    axis.spines[["top", "right"]].set_visible(False)
    axis.tick_params(labelsize=8)
    axis.set_ylim(0, max(most * 1.15, 1))
    axis.yaxis.set_major_locator(MaxNLocator(nbins=4, integer=True))
