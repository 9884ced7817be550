"""deliver: send what the outbox promises, and settle each part by what came of it.

Telegram has no idempotency key. So a part is claimed and committed as `sending` before the request leaves; when no
answer comes back, or we are killed between, it goes out once more and says that it may be a repeat. Nothing is lost,
and each lost answer costs at most one repeat.
"""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta

from bot.core.delivery import (
    ChatGone,
    ChatMoved,
    Outcome,
    Refused,
    RetryLater,
    Sent,
    ThreadGone,
    Uncertain,
    pause_before,
    retry_at,
)
from bot.core.markup import escape, italic, join, plain, shorten
from bot.core.subscriptions import Chat, ChatState
from bot.core.wording import Wording
from bot.ports import Clock, Message, Messenger
from bot.storage import digests as digests_table
from bot.storage import subscriptions as chats_table
from bot.storage.db import Database, Session
from bot.storage.digests import Delivery

log = logging.getLogger(__name__)

PARTS_A_CLAIM = 100  # as many as are on the wire at once
PLAIN_CHARS = 3900  # a part sent again without markup spells its links out, and must still fit
TOO_OLD = timedelta(days=3)  # a promise that could not be kept this long is dropped: it is no news any more


@dataclass(frozen=True, slots=True)
class DeliverSummary:
    sent: int = 0
    put_off: int = 0
    refused: int = 0

    def __add__(self, other: "DeliverSummary") -> "DeliverSummary":
        return DeliverSummary(self.sent + other.sent, self.put_off + other.put_off, self.refused + other.refused)


class Deliver:
    def __init__(
        self, database: Database, messenger: Messenger, clock: Clock, wordings: Callable[[str], Wording]
    ) -> None:
        self._database = database
        self._messenger = messenger
        self._clock = clock
        self._wordings = wordings

    async def __call__(self) -> DeliverSummary:
        """Send all that is ready now."""
        summary = DeliverSummary()
        while (done := await self._send_some(None)) is not None:
            summary += done
        return summary

    async def edition(self, edition_id: int) -> DeliverSummary:
        """Send one edition at once: somebody asked for it and is waiting."""
        summary = DeliverSummary()
        while (done := await self._send_some(edition_id)) is not None:
            summary += done
        return summary

    async def waits(self, edition_id: int) -> bool:
        """Whether no part of the edition has left yet: an earlier message of its chat is still on the way."""
        return await self._database.read(lambda session: digests_table.all_parts_wait(session, edition_id))

    async def _send_some(self, edition_id: int | None) -> DeliverSummary | None:
        """Claim and send one batch; None when nothing is ready."""

        def claim(session: Session) -> tuple[tuple[Delivery, ...], dict[int, Chat]]:
            parts = digests_table.claim_parts(session, self._clock.now(), PARTS_A_CLAIM, edition_id)
            return parts, chats_table.get_chats(session, {part.chat for part in parts})

        parts, chats = await self._database.write(claim, durable=True)
        if not parts:
            return None
        results = await asyncio.gather(*(self._send(part, chats[part.chat]) for part in parts))
        return sum(results, DeliverSummary())

    async def _send(self, part: Delivery, chat: Chat) -> DeliverSummary:
        text = part.text
        if part.repeated:
            notice = italic(
                self._wordings(chat.language).say("↻ This may be a repeat: I lost the answer the first time.")
            )
            text = join((notice, text), "\n\n")
        address = chat.address
        message = Message(address.chat_id, address.thread_id, text, part.keyboard)
        outcome = await self._messenger.send(message, part.lane)
        if isinstance(outcome, ThreadGone):
            # The forum topic is closed or deleted: its group still wants the briefing.
            outcome = await self._messenger.send(replace(message, thread_id=None), part.lane)
        return await self._database.write(lambda session: self._settle(session, part, chat, outcome), durable=True)

    def _settle(self, session: Session, part: Delivery, chat: Chat, outcome: Outcome) -> DeliverSummary:
        now = self._clock.now()
        match outcome:
            case Sent():
                digests_table.mark_sent(session, part, outcome.message_id, now)
                return DeliverSummary(sent=1)
            case RetryLater() | Uncertain() if now - part.promised_at > TOO_OLD:
                digests_table.mark_refused(session, part, f"too old: {outcome.reason}", now)
                return DeliverSummary(refused=1)
            case RetryLater():
                digests_table.mark_ready_again(session, part, retry_at(outcome, part.attempts, now), outcome.reason)
                return DeliverSummary(put_off=1)
            case Uncertain():
                ready_at = now + pause_before(part.attempts + 1)
                digests_table.mark_ready_again(session, part, ready_at, outcome.reason, may_have_arrived=True)
                return DeliverSummary(put_off=1)
            case ChatMoved():
                chats_table.move_chat(session, chat.address.chat_id, outcome.new_chat_id)
                digests_table.mark_ready_again(session, part, now, "the chat has moved")
                return DeliverSummary(put_off=1)
            case ChatGone():
                chats_table.set_chat(session, chat.id, state=ChatState.GONE)
                dropped = digests_table.drop_unsent(session, chat.id, outcome.reason, now)
                log.info("chat %d: %s; paused until it comes back", chat.id, outcome.reason)
                return DeliverSummary(refused=dropped)
            case Refused() if outcome.as_plain:
                log.error("delivery %d: Telegram could not read our markup (%s)", part.id, outcome.reason)
                text = escape(shorten_lines(plain(part.text), PLAIN_CHARS))
                if text == part.text:  # it was plain already: trying again would change nothing
                    digests_table.mark_refused(session, part, outcome.reason, now)
                    return DeliverSummary(refused=1)
                digests_table.mark_ready_again(session, part, now, outcome.reason, text=text)
                return DeliverSummary(put_off=1)
            case Refused() | ThreadGone():
                log.warning("delivery %d: refused: %s", part.id, outcome.reason)
                digests_table.mark_refused(session, part, outcome.reason, now)
                return DeliverSummary(refused=1)


def shorten_lines(text: str, limit_chars: int) -> str:
    """Text cut at a line where it can be, keeping its lines."""
    if len(text) <= limit_chars:
        return text
    head = text[:limit_chars]
    return head.rsplit("\n", 1)[0] if "\n" in head else shorten(head, limit_chars)
