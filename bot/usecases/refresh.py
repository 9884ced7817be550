"""refresh: look at the feeds that are due; store new items and edits. One bad feed never stops the others."""

import asyncio
import dataclasses
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import blake2b

from bot.core.feeds import Feed, PollingBounds, interval_after_failure, interval_after_success, source_name
from bot.core.items import ParsedFeed
from bot.errors import FeedParseError
from bot.ports import Clock, Fetched, Fetcher, FetchFailed, FetchFault, NotModified, Parser
from bot.storage import feeds as feeds_table
from bot.storage import items as items_table
from bot.storage.db import Database, Session
from bot.storage.feeds import Look

log = logging.getLogger(__name__)

CLAIM = 200  # feeds a tick takes at once; the fetcher bounds how many are on the wire
FEEDS_A_TRANSACTION = 50  # measured: a commit per feed costs three times as much


@dataclass(frozen=True, slots=True)
class RefreshSummary:
    looked: int = 0
    unchanged: int = 0
    failed: int = 0
    new: int = 0
    revised: int = 0

    def __add__(self, other: "RefreshSummary") -> "RefreshSummary":
        return RefreshSummary(
            self.looked + other.looked,
            self.unchanged + other.unchanged,
            self.failed + other.failed,
            self.new + other.new,
            self.revised + other.revised,
        )


@dataclass(frozen=True, slots=True)
class Report:
    """What looking at one feed gave: the look to store, and the items when there were any to read."""

    feed: Feed
    look: Look
    parsed: ParsedFeed | None = None


class Refresh:
    def __init__(
        self, database: Database, fetcher: Fetcher, parser: Parser, clock: Clock, bounds: PollingBounds
    ) -> None:
        self._database = database
        self._fetcher = fetcher
        self._parser = parser
        self._clock = clock
        self._bounds = bounds

    async def __call__(self, on_progress: Callable[[int], None] | None = None) -> RefreshSummary:
        """Look at every feed that is due, claim by claim. `on_progress` hears how many feeds are done."""
        summary = RefreshSummary()
        while True:
            now = self._clock.now()
            due = await self._database.write(lambda session, now=now: feeds_table.claim_due(session, now, CLAIM))  # type: ignore[misc]
            if not due:
                return summary
            summary += await self._look_at(due, on_progress)

    async def _look_at(self, due: Sequence[Feed], on_progress: Callable[[int], None] | None) -> RefreshSummary:
        summary = RefreshSummary()
        waiting: list[Report] = []
        for number, look in enumerate(asyncio.as_completed([self._look(feed) for feed in due]), 1):
            waiting.append(await look)
            if len(waiting) == FEEDS_A_TRANSACTION or number == len(due):
                batch, waiting = waiting, []
                summary += await self._save(batch)
            if on_progress is not None:
                on_progress(1)
        return summary

    async def _look(self, feed: Feed) -> Report:
        """Fetch and parse one feed; whatever goes wrong becomes its report."""
        try:
            return await self._fetch_and_parse(feed)
        except FeedParseError as error:
            return self._failure(feed, str(error))
        except Exception as error:  # a defect of ours in one feed must not stop the others; told with its trace
            log.exception("feed %s: the look at it failed by a defect", feed.url)
            return self._failure(feed, f"internal error: {type(error).__name__}")

    async def _fetch_and_parse(self, feed: Feed) -> Report:
        answer = await self._fetcher.fetch(feed.url, feed.validators)
        now = self._clock.now()
        match answer:
            case FetchFailed():
                detail = f"{answer.fault}: {answer.detail}" if answer.detail else str(answer.fault)
                gone = answer.fault is FetchFault.GONE
                return self._failure(feed, detail, retry_after=answer.retry_after, gone=gone)
            case NotModified():
                return Report(feed, self._success(feed, now, found_new=False, wish=answer.wish, moved=answer.moved_to))
            case Fetched():
                body_hash = blake2b(answer.body, digest_size=20).hexdigest()
                if body_hash == feed.body_hash:
                    look = self._success(feed, now, found_new=False, wish=answer.wish, moved=answer.moved_to)
                    return Report(feed, look)
                parsed = await self._parser.parse(
                    answer.body, url=answer.url, content_type=answer.content_type, now=now
                )
                wishes = [wish for wish in (answer.wish, parsed.ttl) if wish is not None]
                look = self._success(
                    feed,
                    now,
                    found_new=True,
                    wish=max(wishes, default=None),
                    moved=answer.moved_to,
                    answer=answer,
                    parsed=parsed,
                    body_hash=body_hash,
                )
                return Report(feed, look, parsed)

    def _success(
        self,
        feed: Feed,
        now: datetime,
        *,
        found_new: bool,
        wish: timedelta | None,
        moved: str | None,
        answer: Fetched | None = None,
        parsed: ParsedFeed | None = None,
        body_hash: str | None = None,
    ) -> Look:
        interval = interval_after_success(feed.interval, found_news=found_new, wish=None, bounds=self._bounds)
        pause = interval_after_success(feed.interval, found_news=found_new, wish=wish, bounds=self._bounds)
        return Look(
            feed_id=feed.id,
            at=now,
            ok=True,
            interval=interval,
            next_check_at=now + pause,
            validators=answer.validators if answer else None,
            body_hash=body_hash,
            moved_to=moved,
            title=source_name(parsed.title, parsed.site_url) if parsed else None,
            site_url=parsed.site_url if parsed else None,
            language=parsed.language if parsed else None,
        )

    def _failure(self, feed: Feed, fault: str, *, retry_after: timedelta | None = None, gone: bool = False) -> Report:
        now = self._clock.now()
        pause = interval_after_failure(feed.failures + 1, retry_after=retry_after, bounds=self._bounds)
        log.info("feed %s: %s; next look in %s", feed.url, fault, pause)
        look = Look(
            feed_id=feed.id,
            at=now,
            ok=False,
            interval=feed.interval,
            next_check_at=now + pause,
            fault=fault,
            gone=gone,
        )
        return Report(feed, look)

    async def _save(self, reports: Sequence[Report]) -> RefreshSummary:
        try:
            return await self._database.write(lambda session: _save_all(session, reports, self._clock.now()))
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


def _save_all(session: Session, reports: Sequence[Report], now: datetime) -> RefreshSummary:
    new = revised = 0
    for report in reports:
        look = report.look
        if report.parsed is not None:
            saved = items_table.save_items(session, report.feed.id, report.parsed.items, now)
            new += len(saved.new)
            revised += len(saved.revised)
            if saved.new:
                look = dataclasses.replace(look, found_new=True)
        feeds_table.mark_looked(session, look)
    return RefreshSummary(
        looked=len(reports),
        unchanged=sum(1 for report in reports if report.look.ok and report.parsed is None),
        failed=sum(1 for report in reports if not report.look.ok),
        new=new,
        revised=revised,
    )
