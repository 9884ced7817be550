"""Delivery: what can come of sending one part, and when to try again."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum, StrEnum


class Lane(IntEnum):
    """Who goes first when the sender is at its limit: the smaller number."""

    ANSWER = 0  # somebody is waiting for this
    DIGEST = 1  # promised work from the outbox
    LATE = 2  # digests that were missed while nobody was running: slower, so that today's are not held up
    NOTICE = 3  # announcements to many
    EDIT = 4  # a message that arrived says what is new: with what the others leave, and only a share of the limit


OUTBOX_LANES = (Lane.ANSWER, Lane.DIGEST, Lane.LATE, Lane.NOTICE)  # of messages promised; edits wait elsewhere


class DeliveryState(StrEnum):
    """A part on its way: ready → sending → sent | refused."""

    READY = "ready"
    SENDING = "sending"  # claimed; a kill leaves it here, and one marked repeat settles it once its lease ran out
    SENT = "sent"
    REFUSED = "refused"  # Telegram will never take it


@dataclass(frozen=True, slots=True)
class Sent:
    message_id: int


@dataclass(frozen=True, slots=True)
class RetryLater:
    """Surely not delivered; try again after the pause. `whole_bot`: Telegram asked all of us to wait, not one chat."""

    wait: timedelta | None  # what Telegram asked for; None: ours to choose
    reason: str
    whole_bot: bool = False


@dataclass(frozen=True, slots=True)
class ChatMoved:
    new_chat_id: int


@dataclass(frozen=True, slots=True)
class ChatGone:
    """Blocked, kicked, deleted: pause the chat, keep its data."""

    reason: str


@dataclass(frozen=True, slots=True)
class ThreadGone:
    """The forum topic was closed or deleted; the chat itself still takes messages."""

    reason: str
    closed: bool = False  # it can be reopened


@dataclass(frozen=True, slots=True)
class Refused:
    """Telegram will not take this text. `as_plain`: it could not read the markup, plain text may pass."""

    reason: str
    as_plain: bool = False


@dataclass(frozen=True, slots=True)
class Uncertain:
    """The request left us and no answer came back."""

    reason: str


@dataclass(frozen=True, slots=True)
class Edited:
    pass


@dataclass(frozen=True, slots=True)
class NotModified:
    """The message said this already: as good as edited."""


@dataclass(frozen=True, slots=True)
class MessageGone:
    """The message is deleted, or no longer ours to change."""

    reason: str


Outcome = Sent | RetryLater | ChatMoved | ChatGone | ThreadGone | Refused | Uncertain
EditOutcome = Edited | NotModified | MessageGone | RetryLater | ChatMoved | ChatGone | Refused | Uncertain

FIRST_PAUSE = timedelta(seconds=2)
FARTHEST = timedelta(days=2)  # no pause is longer; a moment beyond it was noted by a clock that has been set back
LONGEST_PAUSE = timedelta(minutes=5)  # after an outage everything is out within 15 minutes of recovery
LEASE = timedelta(minutes=2)  # longer than any single send may take, short enough to recover a killed sender's work


def pause_before(attempt: int) -> timedelta:
    """The pause before the given attempt (2 is the first repeat); doubles, never shrinks, stays under five minutes."""
    doublings: int = 2 ** min(max(attempt, 2) - 2, 16)
    return min(FIRST_PAUSE * doublings, LONGEST_PAUSE)


def retry_at(outcome: RetryLater, attempts: int, now: datetime) -> datetime:
    """After the pause Telegram named; one of its own, when it named none, is the part's and grows with each attempt."""
    return now + min(outcome.wait if outcome.wait is not None else pause_before(attempts + 1), FARTHEST)


SILENCE = 5  # sends in a row that nobody answered, before the way to Telegram counts as closed
LONGEST_CLOSED = timedelta(seconds=30)  # between two trials; what waits is on its way this soon after a recovery


@dataclass(slots=True)
class Way:
    """The way to Telegram, judged by what came of the last sends.

    While it is closed only one part at a time is tried, after growing pauses: an outage then costs a few repeats and
    not one for every part that waits, and no part uses up its patience on it.
    """

    silent: int = 0  # sends in a row without an answer
    trials: int = 0  # closings in a row
    closed_until: datetime | None = None

    def room(self, most: int, now: datetime) -> int:
        """How many parts may be under way now."""
        if self.closed_until is not None and now < self.closed_until <= now + FARTHEST:
            return 0
        return 1 if self.silent >= SILENCE else most

    def heard(self, outcome: Outcome | EditOutcome, now: datetime) -> None:
        """Take in what came of a send."""
        match outcome:
            case RetryLater(wait, _, True):
                self.silent = SILENCE
                self._close(now, wait)
            case Uncertain() | RetryLater(None):
                self.silent += 1
                if self.silent >= SILENCE:
                    self._close(now, None)
            case _:
                self.silent, self.trials, self.closed_until = 0, 0, None

    def _close(self, now: datetime, wait: timedelta | None) -> None:
        if self.closed_until is not None and now < self.closed_until <= now + FARTHEST:
            return  # what was under way when it closed says nothing new
        self.trials += 1
        pause = wait if wait is not None else min(timedelta(seconds=2.0 ** min(self.trials - 1, 16)), LONGEST_CLOSED)
        self.closed_until = now + pause
