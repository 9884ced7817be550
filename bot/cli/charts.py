"""The last days as a picture (`charts` extra). Drawn without a display: matplotlib's Agg."""

from collections.abc import Sequence
from pathlib import Path

from bot.errors import NewsbriefError
from bot.storage.figures import DayFigures

PANELS = (("items", "items", "#4477aa"), ("stories", "stories", "#228833"), ("digests", "digests", "#ccbb44"))
REFUSED = "#cc3311"


class ChartsError(NewsbriefError):
    """The library that draws is not installed."""


def draw(days: Sequence[DayFigures], file: Path) -> None:
    """Items, stories, digests and refused messages a day, one small chart above the other, as PNG."""
    try:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure
    except ModuleNotFoundError:
        raise ChartsError("drawing needs matplotlib; pip install 'newsbrief[charts]'") from None
    figure = Figure(figsize=(8, 6), dpi=120, layout="constrained")
    FigureCanvasAgg(figure)
    labels = [f"{day.day:%d %b}" for day in days]
    axes = figure.subplots(len(PANELS) + 1, 1, sharex=True)
    panels = (*PANELS, ("refused", "messages refused", REFUSED))
    for axis, (name, title, colour) in zip(axes, panels, strict=True):
        axis.bar(labels, [getattr(day, name) for day in days], color=colour)
        axis.set_title(title, loc="left", fontsize=9)
        axis.spines[["top", "right"]].set_visible(False)
        axis.yaxis.get_major_locator().set_params(integer=True)
    axes[-1].tick_params(axis="x", labelrotation=45, labelsize=8)
    figure.suptitle("Newsbrief, day by day (UTC)", x=0.01, ha="left", fontsize=11)
    figure.savefig(file, format="png")
