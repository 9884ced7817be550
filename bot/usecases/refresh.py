"""refresh: look at the feeds that are due; store new items and edits. One bad feed never stops the others.

Looks run beside each other and are stored in batches as they end: nobody waits for a feed that answers slowly.
"""

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import blake2b
from typing import NamedTuple

from bot.core.feeds import (
    Feed,
    PollingBounds,
    Validators,
    first_rhythm,
    interval_after_failure,
    is_compare_due,
    learned_rhythm,
    next_check,
    next_interval,
    source_name,
)
from bot.core.items import ParsedFeed
from bot.core.publishers import as_told
from bot.errors import FeedParseError
from bot.ports import Clock, Fetched, Fetcher, FetchFailed, FetchFault, NotModified, ParsePlan, Parser, Rest
from bot.storage import items as items_table
from bot.storage import looks as looks_table
from bot.storage.db import Database, Session
from bot.storage.items import Batch, Saved
from bot.storage.looks import Look, Reading

log = logging.getLogger(__name__)

AT_ONCE = 200  # looks under way; the fetcher bounds how many of them are on the wire
CLAIM = 100  # feeds claimed at once, as soon as there is room for them
STARTED_AT_ONCE = 10  # of those: beginning a request takes a tenth of a millisecond
CLAIM_AGAIN = timedelta(seconds=5)  # after a claim that found no more
FEEDS_A_TRANSACTION = 200  # measured: a commit per feed costs three times as much
ITEMS_A_TRANSACTION = 2500  # of documents that are read for the first time: they are the memory that polling takes
SAVE_AFTER_S = 0.25  # a batch that does not fill up is stored after this time
COMPARE_PAUSE = timedelta(seconds=5)  # between two feeds that both parsers read: feedparser takes up to 0.2 s
PRINT_CHARS = 12  # of one fingerprint


@dataclass(frozen=True, slots=True)
class RefreshSummary:
    looked: int = 0
    unchanged: int = 0
    failed: int = 0
    new: int = 0
    revised: int = 0
    disagreed: int = 0  # feeds that the two parsers read differently

    def __add__(self, other: "RefreshSummary") -> "RefreshSummary":
        return RefreshSummary(
            self.looked + other.looked,
            self.unchanged + other.unchanged,
            self.failed + other.failed,
            self.new + other.new,
            self.revised + other.revised,
            self.disagreed + other.disagreed,
        )


class Seen(NamedTuple):
    """A look that went well. `validators` is None where the server said that nothing had changed, `parsed` also where
    we saw that.
    """

    feed: Feed
    at: datetime
    wish: timedelta | None = None
    moved_to: str | None = None
    validators: Validators | None = None
    body_hash: str | None = None
    parsed: ParsedFeed | None = None
    compared: bool = False


@dataclass(frozen=True, slots=True)
class Failed:
    feed: Feed
    look: Look


class _Done:
    """Looks that have ended and are not stored yet."""

    def __init__(self) -> None:
        self._reports: deque[Seen | Failed] = deque()
        self._items = 0

    def __len__(self) -> int:
        return len(self._reports)

    def add(self, report: Seen | Failed) -> None:
        self._reports.append(report)
        self._items += _items_in(report)

    def is_enough(self) -> bool:
        """Whether there is work for a whole transaction."""
        return len(self._reports) >= FEEDS_A_TRANSACTION or self._items >= ITEMS_A_TRANSACTION

    def take(self) -> list[Seen | Failed]:
        """As many as one transaction stores, the first that ended first."""
        taken: list[Seen | Failed] = []
        room = ITEMS_A_TRANSACTION
        while self._reports and len(taken) < FEEDS_A_TRANSACTION and room > 0:
            taken.append(self._reports.popleft())
            room -= _items_in(taken[-1])
        self._items -= ITEMS_A_TRANSACTION - room
        return taken


class Refresh:
    def __init__(
        self, database: Database, fetcher: Fetcher, parser: Parser, clock: Clock, bounds: PollingBounds
    ) -> None:
        self._database = database
        self._fetcher = fetcher
        self._parser = parser
        self._clock = clock
        self._bounds = bounds
        self._compare_from = clock.now() + COMPARE_PAUSE  # the first looks of a program have enough to do
        self._finishing = False

    def finish(self) -> None:
        """Begin no more looks: the program is about to stop."""
        self._finishing = True

    async def __call__(self, on_progress: Callable[[int], None] | None = None) -> RefreshSummary:
        """Look at every feed that is due. `on_progress` hears how many feeds are done."""
        summary = RefreshSummary()
        done = _Done()
        ended = asyncio.Event()  # something to do: enough looks are done, or all of them
        looks: set[asyncio.Task[None]] = set()

        async def look(feed: Feed) -> None:
            done.add(await self._look(feed))

        def end(task: asyncio.Task[None]) -> None:
            looks.discard(task)
            if done.is_enough() or not looks:
                ended.set()

        more = True
        asked_at = self._clock.now()
        try:
            while True:
                if self._clock.now() - asked_at >= CLAIM_AGAIN:
                    more = True  # while slow ones are waited for, others become due
                if more and len(looks) + CLAIM <= AT_ONCE and not done.is_enough() and not self._finishing:
                    due = await self._claim()
                    more, asked_at = len(due) == CLAIM, self._clock.now()
                    for count, feed in enumerate(due, 1):
                        task = asyncio.create_task(look(feed))
                        looks.add(task)
                        task.add_done_callback(end)
                        if count % STARTED_AT_ONCE == 0:
                            await asyncio.sleep(0)  # others on the event loop have their turn
                    if more and not done.is_enough():
                        continue
                if not looks and not done:
                    return summary
                if looks and not done.is_enough():
                    await _wait(ended, SAVE_AFTER_S)
                ended.clear()
                if batch := done.take():
                    summary += await self._save(batch)
                    if on_progress is not None:
                        on_progress(len(batch))
        finally:
            for task in looks:
                task.cancel()

    async def _claim(self) -> Sequence[Feed]:
        now = self._clock.now()
        return await self._database.write(lambda session: looks_table.claim_due(session, now, CLAIM))

    async def _look(self, feed: Feed) -> Seen | Failed:
        """Fetch and parse one feed; whatever goes wrong becomes a value."""
        try:
            return await self._fetch_and_parse(feed)
        except FeedParseError as error:
            return self._failure(feed, str(error))
        except Exception as error:  # a defect of ours in one feed must not stop the others; told with its trace
            log.exception("feed %s: the look at it failed by a defect", feed.url)
            return self._failure(feed, f"internal error: {type(error).__name__}")

    async def _fetch_and_parse(self, feed: Feed) -> Seen | Failed:
        compare = self._may_compare(feed)
        answer = await self._fetcher.fetch(feed.url, None if compare else feed.validators)
        now = self._clock.now()
        match answer:
            case FetchFailed():
                detail = f"{answer.fault}: {answer.detail}" if answer.detail else str(answer.fault)
                gone = answer.fault is FetchFault.GONE
                return self._failure(feed, detail, retry_after=answer.retry_after, gone=gone)
            case NotModified():
                return Seen(feed, now, answer.wish, answer.moved_to)
            case Fetched():
                known = frozenset() if compare else _prints(feed.known)
                rest: Rest | None = None
                if known:
                    rest = self._parser.rest_of(answer.body, content_type=answer.content_type, known=known)
                if rest is None:
                    body_hash = blake2b(answer.body, digest_size=20).hexdigest()
                    unchanged = body_hash == feed.body_hash and not compare
                else:
                    body_hash, unchanged = "", rest.left == 0  # its pieces say it all; the hash of another is none
                if unchanged:
                    return Seen(feed, now, answer.wish, answer.moved_to, answer.validators)
                parsed = await self._parser.parse(
                    answer.body,
                    url=answer.url,
                    content_type=answer.content_type,
                    now=now,
                    plan=ParsePlan(known, feed.pinned, compare, rest),
                )
                return Seen(feed, now, answer.wish, answer.moved_to, answer.validators, body_hash, parsed, compare)

    def _may_compare(self, feed: Feed) -> bool:
        """Whether this look is one at which both parsers read the feed whole; at a bounded rate for all feeds."""
        now = self._clock.now()
        if now < self._compare_from or not is_compare_due(feed, now):
            return False
        self._compare_from = now + COMPARE_PAUSE
        return True

    def _failure(self, feed: Feed, fault: str, *, retry_after: timedelta | None = None, gone: bool = False) -> Failed:
        now = self._clock.now()
        pause = interval_after_failure(feed.failures + 1, retry_after=retry_after, bounds=self._bounds)
        log.info("feed %s: %s; %s", feed.url, fault, "not asked again" if gone else f"next look in {pause}")
        look = Look(
            feed_id=feed.id,
            at=now,
            ok=False,
            interval=feed.interval,
            next_check_at=now + pause,
            fault=fault,
            gone=gone,
        )
        return Failed(feed, look)

    async def _save(self, reports: Sequence[Seen | Failed]) -> RefreshSummary:
        try:
            return await self._database.write(
                lambda session: _save_all(session, reports, self._clock.now(), self._bounds)
            )
        except Exception:
            if len(reports) == 1:
                raise
            # One poisoned row must not take the other feeds' news with it: each for itself.
            log.exception("storing %d feeds together failed; storing each by itself", len(reports))
        summary = RefreshSummary()
        for report in reports:
            try:
                summary += await self._save([report])
            except Exception:
                log.exception("feed %s: its items could not be stored", report.feed.url)
                failure = self._failure(report.feed, "its items could not be stored")
                summary += await self._save([failure])
        return summary


def _save_all(
    session: Session, reports: Sequence[Seen | Failed], now: datetime, bounds: PollingBounds
) -> RefreshSummary:
    read = [(report, report.parsed) for report in reports if isinstance(report, Seen) and report.parsed is not None]
    batches = [
        Batch(report.feed.id, [*map(as_told, parsed.items)], partial=len(parsed.items) < len(parsed.fingerprints))
        for report, parsed in read
    ]
    looks_table.hold(session, [batch.feed_id for batch in batches])
    saved = dict(
        zip((batch.feed_id for batch in batches), items_table.save_batches(session, batches, now), strict=True)
    )
    # The next digests that may want these feeds' news: anybody's for the operator's feeds, else their followers'.
    slot_at = looks_table.next_slot_at(session, now + bounds.start)
    own = [report.feed.id for report in reports if not report.feed.shared and report.feed.followed]
    slots = looks_table.next_slots_of(session, own, now + bounds.start)
    looks = [
        report.look
        if isinstance(report, Failed)
        else look_of(
            report, saved.get(report.feed.id), bounds, slot_at if report.feed.shared else slots.get(report.feed.id)
        )
        for report in reports
    ]
    looks_table.mark_all_looked(session, looks)
    for report, parsed in read:
        if parsed.agreed is False:
            log.warning("feed %s: the two parsers read it differently; the complete one has it now", report.feed.url)
    return RefreshSummary(
        looked=len(reports),
        unchanged=sum(1 for report in reports if isinstance(report, Seen) and report.parsed is None),
        failed=sum(1 for report in reports if isinstance(report, Failed)),
        new=sum(len(one.new) for one in saved.values()),
        revised=sum(len(one.revised) for one in saved.values()),
        disagreed=sum(1 for _, parsed in read if parsed.agreed is False),
    )


def look_of(seen: Seen, saved: Saved | None, bounds: PollingBounds, slot_at: datetime | None) -> Look:
    """What a look that went well is to be remembered as, now that it is known which of its items are new."""
    feed, parsed = seen.feed, seen.parsed
    if parsed is None or saved is None:
        interval = next_interval(feed, seen.at, bounds)
        return Look(
            feed_id=feed.id,
            at=seen.at,
            ok=True,
            interval=interval,
            next_check_at=next_check(feed, seen.at, bounds, interval=interval, slot_at=slot_at, wish=seen.wish),
            validators=seen.validators,
            body_hash=seen.body_hash,
            moved_to=seen.moved_to,
        )
    new = len(saved.new)
    news_at: datetime | None = None
    rhythm = learned_rhythm(feed, seen.at, new)
    if new and feed.last_new_item_at is None:
        # The first document: its news came when it says, not when we looked.
        published = [item.published_at for item in parsed.items]
        news_at = max((moment for moment in published if moment is not None), default=None)
        rhythm = first_rhythm(published)
    after = feed._replace(
        rhythm=rhythm,
        last_new_item_at=(news_at or seen.at) if new else feed.last_new_item_at,
        ttl=parsed.ttl,
        skip_hours=parsed.skip_hours,
    )
    # Only where each item has a guid or link of its own can one be read without seeing the others.
    sure = saved.unmistakable and len(parsed.fingerprints) > 1
    return Look(
        feed_id=feed.id,
        at=seen.at,
        ok=True,
        interval=next_interval(after, seen.at, bounds),
        next_check_at=next_check(after, seen.at, bounds, slot_at=slot_at, wish=seen.wish),
        validators=seen.validators,
        body_hash=seen.body_hash,
        moved_to=seen.moved_to,
        title=source_name(parsed.title, parsed.site_url),
        site_url=parsed.site_url,
        language=parsed.language,
        found_new=new > 0,
        new_item_at=news_at,
        rhythm=rhythm,
        reading=Reading(
            "".join((parsed.frame_print, *parsed.fingerprints)) if sure else "",
            parsed.ttl,
            parsed.skip_hours,
            parsed.agreed,
            seen.compared,
        ),
    )


def _items_in(report: Seen | Failed) -> int:
    return len(report.parsed.items) if isinstance(report, Seen) and report.parsed is not None else 0


def _prints(known: str) -> frozenset[str]:
    return frozenset(known[at : at + PRINT_CHARS] for at in range(0, len(known), PRINT_CHARS))


async def _wait(event: asyncio.Event, longest_s: float) -> None:
    try:
        async with asyncio.timeout(longest_s):
            await event.wait()
    except TimeoutError:
        return
