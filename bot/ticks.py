"""The ticks of a process: each is watched, tells in one line what it did, and is waited for at the end."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta

from bot.scheduler import Metronome, Tick
from bot.storage.leadership import Leadership
from bot.usecases.compose import Compose, ComposeSummary
from bot.usecases.edit import Edit
from bot.usecases.operate import Operate
from bot.usecases.refresh import Refresh
from bot.usecases.track import Track
from bot.usecases.watch import Watch

log = logging.getLogger(__name__)

Action = Callable[[], Awaitable[object]]
LONGEST_END_S = 30.0  # what is under way may take this long when the program stops

WORDS = {  # what the counts of the ticks' summaries mean: of one, of several
    "looked": ("feed looked at", "feeds looked at"),
    "new": ("new item", "new items"),
    "revised": ("edited item", "edited items"),
    "items": ("item", "items"),
    "stories": ("story", "stories"),
    "new_stories": ("new story", "new stories"),
    "changed_stories": ("story changed in substance", "stories changed in substance"),
    "slots": ("slot due", "slots due"),
    "digests": ("digest promised", "digests promised"),
    "editions": ("old edition", "old editions"),
    "chats": ("chat that was gone", "chats that were gone"),
    "topics": ("topic nobody follows", "topics nobody follows"),
    "resumed": ("chat resumed", "chats resumed"),
    "sent": ("message sent", "messages sent"),
    "put_off": ("put off for later", "put off for later"),
    "planned": ("message tells of what has grown", "messages tell of what has grown"),
    "edited": ("message edited", "messages edited"),
    "same": ("needed no edit", "needed no edit"),
    "updates": ("tracked story told on", "tracked stories told on"),
    "ended_tracks": ("tracked story quiet for too long", "tracked stories quiet for too long"),
    "pages": ("page of the search index put together", "pages of the search index put together"),
    "summaries": ("summary written", "summaries written"),
    "matches": ("match by meaning", "matches by meaning"),
    "disagreed": ("feed that two parsers read differently", "feeds that two parsers read differently"),
    "failed": ("failed", "failed"),
    "reports": ("report to operators", "reports to operators"),
    "small_things": ("ended mute, old undo or announcement", "ended mutes, old undos and announcements"),
}


class Ticks:
    """The work of the metronome. What a tick does goes on when the metronome stops; `settle` waits for it."""

    def __init__(self, watch: Watch) -> None:
        self._watch = watch
        self._ticks: list[Tick] = []
        self._busy: set[asyncio.Task[object]] = set()
        self._metronome: Metronome | None = None

    def add(self, name: str, action: Action, every: timedelta) -> None:
        self._watch.expect(name, every)

        async def run() -> object:
            task = asyncio.ensure_future(self._watched(name, action))
            self._busy.add(task)
            task.add_done_callback(self._busy.discard)
            try:
                return await asyncio.shield(task)
            except asyncio.CancelledError:
                # The metronome stopped and let go of its jobs; the work goes on, and `settle` waits for it.
                return None

        self._ticks.append(Tick(name, run, every))

    def metronome(self) -> Metronome:
        self._metronome = Metronome(self._ticks)
        return self._metronome

    def knock(self, name: str) -> None:
        """At this tick now, where this process has it: there is work for it."""
        if self._metronome is not None:
            self._metronome.knock(name)

    async def settle(self) -> None:
        """Wait for the ticks that are under way; none of them begins anything more."""
        if self._busy:
            await asyncio.wait(self._busy, timeout=LONGEST_END_S)

    async def _watched(self, name: str, action: Action) -> object:
        began_s = self._watch.began(name)
        try:
            summary = await action()
        except BaseException:
            self._watch.ended(name, began_s, ok=False)
            raise
        took_s = self._watch.ended(name, began_s, ok=True)
        counts = counts_of(summary)
        self._watch.counted(name, counts)
        if any(counts.values()):
            log.info("%s: %s (%.1f s)", name, told(counts), took_s)
        return summary


def led(post: Leadership, action: Action, take_over: Action | None = None) -> Action:
    """The action where this process holds the post; after each change of hands it takes over first."""
    known_terms = 0

    async def run() -> object:
        nonlocal known_terms
        if not post.leads():
            return None
        if known_terms != post.terms:
            terms = post.terms
            if take_over is not None:
                await take_over()
            known_terms = terms
        return await action()

    return run


def unless_draining(operate: Operate, promise: Compose | Track | Edit) -> Action:
    async def run() -> object:
        return ComposeSummary() if await operate.draining() else await promise()

    return run


def tallied(operate: Operate, refresh: Refresh) -> Action:
    """Refresh, its failed looks written down for the operator's chart."""

    async def run() -> object:
        summary = await refresh()
        if summary.failed:
            await operate.count_failed_looks(summary.failed)
        return summary

    return run


def counts_of(summary: object) -> Mapping[str, int]:
    """The counts of a summary, by name."""
    return {name: getattr(summary, name) for name in getattr(summary, "__dataclass_fields__", ())}


def told(counts: Mapping[str, int]) -> str:
    """A summary's counts in words a person understands.

    >>> told({"looked": 15, "unchanged": 12, "failed": 0, "new": 1, "revised": 0})
    '15 feeds looked at, 12 unchanged, 1 new item'
    """
    return ", ".join(
        f"{number} {WORDS.get(name, (name, name))[number != 1]}" for name, number in counts.items() if number
    )
