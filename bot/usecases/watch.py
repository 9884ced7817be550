"""watch: is the program well? What the ticks and Telegram's answers tell, and what the database says.

The wrappers stand around the ports, so that what passes is measured and neither side knows.
"""

import asyncio
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.core.delivery import EditOutcome, Lane, Outcome
from bot.core.feeds import Validators
from bot.core.measures import Measures
from bot.errors import StorageError
from bot.ports import ChatFacts, Clock, Fetched, Fetcher, FetchFailed, Message, MessageEdit, Messenger, NotModified
from bot.storage import figures as figures_table
from bot.storage.db import Database
from bot.storage.figures import Figures

TICK_GRACE = timedelta(minutes=2)  # a tick may be this late, and a poll of many slow feeds this long, and be well
TICK_STUCK = timedelta(minutes=15)  # under way longer than any honest tick
TELEGRAM_GRACE = timedelta(minutes=2)  # longer than a long poll and a few lost answers
SLOT_GRACE = timedelta(minutes=5)
DATABASE_PATIENCE_S = 5.0
COUNTED_FOR = timedelta(seconds=30)  # counting a million rows takes a tenth of a second: not at every scrape


@dataclass
class Beat:
    """How one tick has been."""

    every: timedelta
    began_at: datetime | None = None  # of the run under way
    ok_at: datetime | None = None
    failures: int = 0  # in a row


@dataclass(frozen=True, slots=True)
class Check:
    """One thing readiness depends on; `sentence` is for the operator."""

    name: str
    ok: bool
    sentence: str


@dataclass
class Watch:
    """What is seen from inside the process. Written by the wrappers and the ticks, read by Health."""

    clock: Clock
    measures: Measures = field(default_factory=Measures)
    beats: dict[str, Beat] = field(default_factory=dict)
    telegram_ok_at: datetime | None = None
    telegram_failed_at: datetime | None = None

    def expect(self, tick: str, every: timedelta) -> None:
        self.beats[tick] = Beat(every)

    def began(self, tick: str) -> float:
        self.beats[tick].began_at = self.clock.now()
        return time.monotonic()

    def ended(self, tick: str, began_s: float, *, ok: bool) -> float:
        """How long it took, in seconds."""
        beat = self.beats[tick]
        beat.began_at = None
        took_s = time.monotonic() - began_s
        self.measures.observe("newsbrief_tick_seconds", took_s, tick=tick)
        if ok:
            beat.ok_at, beat.failures = self.clock.now(), 0
        else:
            beat.failures += 1
            self.measures.count("newsbrief_tick_failures_total", tick=tick)
        return took_s

    def heard_telegram(self, status: int | None) -> None:
        """An answer of Telegram's, or None when there was none. A refusal is an answer: it is there."""
        self.measures.count("newsbrief_telegram_calls_total", status=str(status) if status else "none")
        if status == 429:
            self.measures.count("newsbrief_telegram_too_many_requests_total")
        if status is not None and status < 500 and status not in {401, 404}:
            self.telegram_ok_at = self.clock.now()
        else:
            self.telegram_failed_at = self.clock.now()

    def answered(self, seconds: float) -> None:
        self.measures.observe("newsbrief_answer_seconds", seconds)

    def counted(self, tick: str, counts: Mapping[str, int]) -> None:
        """The counts of a tick's summary, as counters."""
        for (name, label), fields in _COUNTED.get(tick, {}).items():
            for what, value in fields.items():
                if counts.get(what):
                    self.measures.count(name, counts[what], **({label: value} if label else {}))


_COUNTED: dict[str, dict[tuple[str, str], dict[str, str]]] = {
    "refresh": {("newsbrief_items_total", "kind"): {"new": "new", "revised": "revised"}},
    "group": {("newsbrief_stories_total", "kind"): {"new_stories": "new", "changed_stories": "changed"}},
    "compose": {("newsbrief_digests_total", ""): {"digests": ""}},
}


class Health:
    """`sees_telegram` and `composes` say what this process does: it answers for that only."""

    def __init__(self, database: Database, watch: Watch, *, sees_telegram: bool, composes: bool) -> None:
        self._database = database
        self._watch = watch
        self._sees_telegram = sees_telegram
        self._composes = composes
        self._figures: Figures | None = None

    async def ready(self) -> tuple[Check, ...]:
        """Every check; the process is ready when all are ok."""
        now = self._watch.clock.now()
        return (
            *await self._database_and_slots(now),
            *(_tick(name, beat, now) for name, beat in self._watch.beats.items()),
            *([self._telegram(now)] if self._sees_telegram else ()),
        )

    async def _database_and_slots(self, now: datetime) -> tuple[Check, ...]:
        try:
            async with asyncio.timeout(DATABASE_PATIENCE_S):
                lag = await self._database.read(lambda session: figures_table.due_lag(session, now))
        except TimeoutError:
            return (Check("database", ok=False, sentence=f"no answer in {DATABASE_PATIENCE_S:.0f} s"),)
        except StorageError as error:
            return (Check("database", ok=False, sentence=str(error)),)
        database = Check("database", ok=True, sentence="answers")
        if not self._composes:
            return (database,)
        late = f"the oldest due digest has been waiting for {_span(lag)}" if lag else "no digest is overdue"
        return (database, Check("slots", ok=lag <= SLOT_GRACE, sentence=late))

    def _telegram(self, now: datetime) -> Check:
        ok_at, failed_at = self._watch.telegram_ok_at, self._watch.telegram_failed_at
        if ok_at is None:
            return Check("telegram", ok=False, sentence="has not answered yet")
        silent = failed_at is not None and failed_at > ok_at and now - ok_at > TELEGRAM_GRACE
        return Check("telegram", ok=not silent, sentence=f"last answered {_span(now - ok_at)} ago")

    async def measured(self) -> str:
        """All measures as Prometheus reads them, those of the database as they are now."""
        now = self._watch.clock.now()
        figures = self._figures
        if figures is None or now - figures.at > COUNTED_FOR:
            figures = await self._database.read(lambda session: figures_table.figures(session, now))
            self._figures = figures
        queue = await self._database.read(lambda session: figures_table.queue(session, now))
        measures = self._watch.measures
        measures.set_all("newsbrief_feeds", figures.feeds, "state")
        measures.set_all("newsbrief_chats", figures.chats, "state")
        measures.set("newsbrief_items_stored", figures.items)
        measures.set("newsbrief_stories_stored", figures.stories)
        measures.set("newsbrief_database_size_bytes", figures.size_bytes)
        measures.set("newsbrief_due_lag_seconds", queue.due_lag.total_seconds())
        measures.set("newsbrief_outbox_parts", queue.parts)
        measures.set("newsbrief_outbox_oldest_age_seconds", queue.oldest_age.total_seconds())
        return measures.exposition()


def _tick(name: str, beat: Beat, now: datetime) -> Check:
    if beat.began_at is not None and now - beat.began_at > TICK_STUCK:
        return Check(name, ok=False, sentence=f"under way for {_span(now - beat.began_at)}")
    if beat.ok_at is None:
        well = beat.began_at is not None and not beat.failures
        return Check(name, ok=well, sentence="under way for the first time" if well else "has not succeeded yet")
    well = beat.began_at is not None or now - beat.ok_at <= beat.every * 2 + TICK_GRACE
    failing = f", failed {'once' if beat.failures == 1 else f'{beat.failures} times'} since" if beat.failures else ""
    if beat.failures and now - beat.ok_at > beat.every * 2 + TICK_GRACE:
        well = False
    return Check(name, ok=well, sentence=f"last done {_span(now - beat.ok_at)} ago{failing}")


def _span(length: timedelta) -> str:
    """As people say it: `40 s`, `5 min`, `3 h`."""
    seconds = max(0, int(length.total_seconds()))
    if seconds < 120:
        return f"{seconds} s"
    return f"{seconds // 60} min" if seconds < 7200 else f"{seconds // 3600} h"


class WatchedFetcher(Fetcher):
    def __init__(self, fetcher: Fetcher, watch: Watch) -> None:
        self._fetcher = fetcher
        self._measures = watch.measures

    async def fetch(self, url: str, validators: Validators | None = None) -> Fetched | NotModified | FetchFailed:
        began_s = time.monotonic()
        answer = await self._fetcher.fetch(url, validators)
        self._measures.observe("newsbrief_feed_fetch_seconds", time.monotonic() - began_s)
        match answer:
            case Fetched():
                outcome = "fetched"
            case NotModified():
                outcome = "not modified"
            case FetchFailed():
                outcome = str(answer.fault)
        self._measures.count("newsbrief_feed_fetches_total", outcome=outcome)
        return answer


class WatchedMessenger(Messenger):
    def __init__(self, messenger: Messenger, watch: Watch) -> None:
        self._messenger = messenger
        self._measures = watch.measures

    async def facts(self, chat_id: int) -> ChatFacts | None:
        return await self._messenger.facts(chat_id)

    async def send(self, message: Message, lane: Lane) -> Outcome:
        outcome = await self._messenger.send(message, lane)
        self._measures.count("newsbrief_sends_total", outcome=type(outcome).__name__)
        return outcome

    async def send_picture(self, message: Message, png: bytes, lane: Lane) -> Outcome:
        outcome = await self._messenger.send_picture(message, png, lane)
        self._measures.count("newsbrief_sends_total", outcome=type(outcome).__name__)
        return outcome

    async def edit(self, edit: MessageEdit, lane: Lane) -> EditOutcome:
        outcome = await self._messenger.edit(edit, lane)
        self._measures.count("newsbrief_edits_total", outcome=type(outcome).__name__)
        return outcome
