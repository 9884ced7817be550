"""report: once a day each operator gets the figures of the last two weeks, as a picture with its words below.

A report is no digest: it is sent directly, not promised. When it is not known whether one arrived it counts as sent,
since tomorrow brings the next; when it surely did not, the next tick tries again, until the day is over.
"""

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from bot.core.delivery import Lane, Outcome, RetryLater, Sent
from bot.core.markup import TelegramHtml
from bot.core.schedule import zone_info
from bot.core.subscriptions import Address
from bot.core.wording import Wording
from bot.errors import NewsbriefError
from bot.ports import Clock, Message, Messenger
from bot.storage import chats as chats_table
from bot.storage import figures as figures_table
from bot.storage import notes as notes_table
from bot.storage.db import Database, Session
from bot.storage.figures import DayFigures, Figures, Queue

log = logging.getLogger(__name__)

DAYS_SHOWN = 14
REPORTED = "reported:"  # and the operator's number: the note of the last day that was reported to them

Draw = Callable[[Sequence[DayFigures]], bytes]


@dataclass(frozen=True, slots=True)
class ReportSettings:
    """`at` is a wall time in `zone`; None: no reports."""

    operators: tuple[int, ...]  # Telegram's numbers
    at: time | None
    zone: str
    language: str  # of an operator we have no chat with


@dataclass(frozen=True, slots=True)
class Findings:
    """What a report tells: the days that are over, the newest last, and how things stand now."""

    days: tuple[DayFigures, ...]
    figures: Figures
    queue: Queue


@dataclass(frozen=True, slots=True)
class ReportSummary:
    reports: int = 0


class Report:
    """`draw` raises a NewsbriefError, with what to do, where no picture can be drawn: the words are sent alone."""

    def __init__(
        self,
        database: Database,
        messenger: Messenger,
        clock: Clock,
        wordings: Callable[[str], Wording],
        caption: Callable[[Findings, str, Wording], TelegramHtml],
        draw: Draw,
        settings: ReportSettings,
    ) -> None:
        self._database = database
        self._messenger = messenger
        self._clock = clock
        self._wordings = wordings
        self._caption = caption
        self._draw = draw
        self._settings = settings

    async def __call__(self) -> ReportSummary:
        """Send what is due and was not sent today."""
        now = self._clock.now()
        local = now.astimezone(zone_info(self._settings.zone))
        if self._settings.at is None or local.time() < self._settings.at:
            return ReportSummary()
        today = local.date().isoformat()

        def waiting(session: Session) -> list[int]:
            return [
                operator
                for operator in self._settings.operators
                if notes_table.find_note(session, f"{REPORTED}{operator}") != today
            ]

        sent = 0
        for operator in await self._database.read(waiting):
            outcome = await self.send(operator)
            if isinstance(outcome, RetryLater):
                log.warning("the daily report waits for the next tick: %s", outcome.reason)
                continue
            if isinstance(outcome, Sent):
                sent += 1
            else:
                log.warning(
                    "the daily report to operator %d: %s (%s); the next comes tomorrow",
                    operator,
                    type(outcome).__name__,
                    getattr(outcome, "reason", "the chat has moved"),
                )
            await self._database.write(
                lambda session, name=f"{REPORTED}{operator}": notes_table.set_note(session, name, today)  # type: ignore[misc]
            )
        return ReportSummary(sent)

    async def send(self, operator: int) -> Outcome:
        """One report, now."""
        now = self._clock.now()

        def look(session: Session) -> tuple[Findings, str]:
            chat = chats_table.find_chat(session, Address(operator))
            findings = Findings(
                figures_table.days(session, _end_of_yesterday(now), DAYS_SHOWN),
                figures_table.figures(session, now),
                figures_table.queue(session, now),
            )
            return findings, chat.language if chat is not None else self._settings.language

        findings, language = await self._database.read(look)
        try:
            png, hint = await asyncio.to_thread(self._draw, findings.days), ""
        except NewsbriefError as error:
            png, hint = None, str(error)
        message = Message(operator, None, self._caption(findings, hint, self._wordings(language)))
        if png is None:
            return await self._messenger.send(message, Lane.DIGEST)
        return await self._messenger.send_picture(message, png, Lane.DIGEST)


def _end_of_yesterday(now: datetime) -> datetime:
    """The last moment of the day before, UTC: a day that has just begun would look like a failure."""
    return now.replace(hour=0, minute=0, second=0, microsecond=0) - timedelta(microseconds=1)
