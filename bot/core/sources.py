"""A source as one chat sees it: the feed behind it, the chat's name for it, and how it is."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.core.feeds import Condition, FeedId, Health
from bot.core.words import fold

NAME_CHARS = 40
NEAREST_OFFERED = 3
STUMBLES = 2  # failures in a row before a source is called failing: one alone is a stumble


@dataclass(frozen=True, slots=True)
class Source:
    feed_id: FeedId
    title: str  # the feed's; who its stories say tells them, and what a mute of it names
    name: str  # the chat's own, else the title
    address: str | None  # what this chat may be shown of where it is
    followed: bool  # whole; else it feeds the chat's topics
    stories: int  # of the chat's topics, in these days
    days: int
    muted: bool
    health: Health
    new_item_at: datetime | None
    failures: int  # in a row
    fault: str | None  # the operator's words

    @property
    def condition(self) -> Condition:
        """How it is, for a reader: one failure after all went well is a stumble, and not told."""
        stumbled = self.health.condition is Condition.FAILING and self.failures < STUMBLES and self.new_item_at
        return Condition.WELL if stumbled else self.health.condition


def find_source(text: str, sources: Sequence[Source]) -> Source | tuple[str, ...]:
    """The source of this name: exactly, or the only one that begins so; else the nearest names."""
    wanted = fold(" ".join(text.split()))
    exact = [one for one in sources if wanted in {fold(one.name), fold(one.title)}]
    begins = [one for one in sources if fold(one.name).startswith(wanted)]
    if exact:
        return exact[0]
    if len(begins) == 1:
        return begins[0]
    alike = begins or [one for one in sources if wanted[:3] in fold(one.name)] or sources
    return tuple(one.name for one in alike[:NEAREST_OFFERED])


def find_voice(text: str, sources: Sequence[Source], publishers: Sequence[str]) -> str | None:
    """The name by which stories say who this is: one of the sources, or one whose items they carry; called so exactly,
    or the only one whose name begins so. None: there is nobody of that name.
    """
    wanted = fold(" ".join(text.split()))
    names = {fold(name): name for name in publishers}
    for source in reversed(sources):
        names |= {fold(source.title): source.title, fold(source.name): source.title}
    begins = {told for name, told in names.items() if name.startswith(wanted)}
    return names.get(wanted) or (begins.pop() if len(begins) == 1 else None)


def tidy_name(text: str) -> str | None:
    """A name as it is kept: one line, of NAME_CHARS at most; None for what is none.

    >>> tidy_name("  The  paper "), tidy_name("x" * 99), tidy_name(" ")
    ('The paper', None, None)
    """
    name = " ".join(text.split())
    return name if 0 < len(name) <= NAME_CHARS else None
