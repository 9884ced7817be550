"""Delivery: what can come of sending one part, and when to try again."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum, StrEnum


class Lane(IntEnum):
    """Who goes first when the sender is at its limit: the smaller number."""

    ANSWER = 0  # somebody is waiting for this
    DIGEST = 1  # promised work from the outbox
    NOTICE = 2  # announcements to many


class DeliveryState(StrEnum):
    """A part on its way: ready → sending → sent | uncertain | refused."""

    READY = "ready"
    SENDING = "sending"  # claimed; a kill leaves it here, and it counts as uncertain once its lease ran out
    SENT = "sent"
    UNCERTAIN = "uncertain"  # the request left and no answer came: one marked repeat settles it
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
class EditFailed:
    """`gone`: the message is deleted or too old, a new one may take its place."""

    reason: str
    gone: bool = False


EditOutcome = Edited | NotModified | EditFailed

Outcome = Sent | RetryLater | ChatMoved | ChatGone | ThreadGone | Refused | Uncertain

FIRST_PAUSE = timedelta(seconds=2)
LONGEST_PAUSE = timedelta(minutes=5)  # after an outage everything is out within 15 minutes of recovery
LEASE = timedelta(minutes=2)  # longer than any single send may take, short enough to recover a killed sender's work


def pause_before(attempt: int) -> timedelta:
    """The pause before the given attempt (2 is the first repeat); doubles, never shrinks, stays under five minutes."""
    doublings: int = 2 ** min(max(attempt, 2) - 2, 16)
    return min(FIRST_PAUSE * doublings, LONGEST_PAUSE)


def retry_at(outcome: RetryLater, attempts: int, now: datetime) -> datetime:
    return now + (outcome.wait if outcome.wait is not None else pause_before(attempts + 1))
