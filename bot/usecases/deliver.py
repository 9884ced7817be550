"""deliver: send what the outbox promises, and settle each part by what came of it.

Telegram has no idempotency key. So a part is claimed and committed as `sending` before the request leaves; when no
answer comes back, or we are killed between, it goes out once more and says that it may be a repeat. Nothing is lost,
and each lost answer costs at most one repeat.

Parts are taken as others come back, so that a slow chat holds up nobody. What ends is written down at once, since a
kill before that costs a repeat; what ends while the database is writing goes into the next transaction together.
"""

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from bot.core.delivery import (
    LEASE,
    ChatGone,
    ChatMoved,
    Edited,
    Lane,
    MessageGone,
    NotModified,
    Outcome,
    Refused,
    RetryLater,
    Sent,
    ThreadGone,
    Uncertain,
    Way,
    pause_before,
    retry_at,
)
from bot.core.markup import escape, join, plain, shorten
from bot.core.render import repeat_notice
from bot.core.subscriptions import Address, Chat, ChatState
from bot.core.wording import Wordings
from bot.errors import StorageError
from bot.ports import ChatFacts, Clock, Message, MessageEdit, Messenger
from bot.storage import chats as chats_table
from bot.storage import outbox
from bot.storage import pages as pages_table
from bot.storage.db import Database, Session
from bot.storage.outbox import Delivery
from bot.usecases.threads import has_its_own, in_general, leave_deleted, pause_shut

log = logging.getLogger(__name__)

IN_FLIGHT = 60  # two seconds of Telegram's limit; a kill leaves at most as many to be marked as possible repeats
FEW_S = 0.1  # between claims of a few; of many at once they may follow each other
LOOK_AGAIN_S = 0.25  # for new work, while all that is under way is slow
AFTER_CATCHUP = timedelta(minutes=1)  # what quiet hours held in the outbox joins their catch-up, or comes after it
PLAIN_CHARS = 3900  # a part sent again without markup spells its links out, and must still fit
TOO_OLD = timedelta(days=3)  # a promise that could not be kept this long is dropped: it is no news any more
FIRST_PAUSE_S, LONGEST_PAUSE_S = 0.2, 5.0  # between tries to write down what Telegram answered


@dataclass(frozen=True, slots=True)
class DeliverSummary:
    sent: int = 0
    put_off: int = 0
    refused: int = 0

    def __add__(self, other: "DeliverSummary") -> "DeliverSummary":
        return DeliverSummary(self.sent + other.sent, self.put_off + other.put_off, self.refused + other.refused)


@dataclass(frozen=True, slots=True)
class Result:
    """What came of one part. `moved_to`: the chat has another id now, and the outcome is that of sending there.
    `gone`: its forum topic takes no messages, and the outcome is that of sending to General; `facts` when that is shut.
    """

    part: Delivery
    chat: Chat
    outcome: Outcome
    moved_to: int | None = None
    gone: ThreadGone | None = None
    facts: ChatFacts | None = None


class Deliver:
    """`leads` says whether this process is the token's sender; asked before every claim of promised digests."""

    def __init__(
        self,
        database: Database,
        messenger: Messenger,
        clock: Clock,
        wordings: Wordings,
        *,
        leads: Callable[[], bool] = lambda: True,
        in_flight: int = IN_FLIGHT,
    ) -> None:
        self._database = database
        self._messenger = messenger
        self._clock = clock
        self._wordings = wordings
        self._leads = leads
        self._in_flight = in_flight
        self._way = Way()
        self._held: set[int] = set()  # parts that are on their way from here, or whose outcome is not written yet

    async def __call__(self) -> DeliverSummary:
        """Send all that is ready now, and what becomes ready meanwhile."""
        return await self._send_all(None)

    async def edition(self, edition_id: int) -> DeliverSummary:
        """Send one edition at once: somebody asked for it and is waiting."""
        return await self._send_all(edition_id)

    async def take_over(self) -> int:
        """What the sender before us left half done, ready to be sent again with a mark; how many parts."""

        def work(session: Session) -> int:
            outbox.bring_near(session, self._clock.now())
            return outbox.free_orphans(session)

        return await self._database.write(work, durable=True)

    async def _send_all(self, edition_id: int | None) -> DeliverSummary:
        summary = DeliverSummary()
        ended: list[Result] = []
        under_way: set[asyncio.Task[Result]] = set()
        mine: set[int] = set()
        loop, claimed_s = asyncio.get_running_loop(), float("-inf")
        try:
            while True:
                room = self._room(len(under_way), edition_id)
                if under_way and 4 * room < self._in_flight and loop.time() - claimed_s < FEW_S:
                    room = 0
                if room:
                    claimed_s = loop.time()
                if room or ended:
                    done, claimed = await self._turn(ended, room, edition_id)
                    summary += done
                    settled, begun = {one.part.id for one in ended}, {part.id for part, _ in claimed}
                    mine = (mine - settled) | begun
                    self._held = (self._held - settled) | begun
                    under_way |= {asyncio.create_task(self._send(part, chat)) for part, chat in claimed}
                if not under_way:
                    return summary
                done_now, under_way = await asyncio.wait(
                    under_way, timeout=LOOK_AGAIN_S, return_when=asyncio.FIRST_COMPLETED
                )
                ended = [task.result() for task in done_now]
        finally:
            for task in under_way:  # only after a failure; their leases bring the parts back
                task.cancel()
            self._held -= mine

    def _room(self, under_way: int, edition_id: int | None) -> int:
        if edition_id is not None:
            return 1 - under_way  # its parts go one by one, whatever the weather: somebody is waiting
        if not self._leads():
            return 0
        return max(0, self._way.room(self._in_flight, self._clock.now()) - under_way)

    async def waits(self, edition_id: int) -> bool:
        """Whether no part of the edition has left yet: an earlier message of its chat is still on the way."""
        return await self._database.read(lambda session: outbox.all_parts_wait(session, edition_id))

    async def _turn(
        self, ended: Sequence[Result], room: int, edition_id: int | None
    ) -> tuple[DeliverSummary, list[tuple[Delivery, Chat]]]:
        """Settle what ended and claim what there is room for, in one transaction."""
        for result in ended:
            self._way.heard(result.outcome, self._clock.now())

        held = frozenset(self._held)

        def work(session: Session) -> tuple[DeliverSummary, list[tuple[Delivery, Chat]]]:
            summary = self._settle_all(session, ended)
            if room == 0:
                return summary, []
            parts = outbox.claim_parts(session, self._clock.now(), room, edition_id, held)
            chats = chats_table.get_chats(session, {part.chat for part in parts})
            return summary, self._awake(session, [(part, chats[part.chat]) for part in parts])

        if not ended:
            return await self._database.write(work, durable=True)
        # What Telegram answered is known only here: a database that is away for a while must not make us forget it.
        waited_s, pause_s = 0.0, FIRST_PAUSE_S
        while True:
            try:
                return await self._database.write(work, durable=True)
            except StorageError as error:
                if waited_s > LEASE.total_seconds():
                    raise
                log.warning("what became of %d parts cannot be written yet: %s", len(ended), error)
            await asyncio.sleep(pause_s)
            waited_s, pause_s = waited_s + pause_s, min(2 * pause_s, LONGEST_PAUSE_S)

    def _awake(self, session: Session, claimed: list[tuple[Delivery, Chat]]) -> list[tuple[Delivery, Chat]]:
        """Those that may be sent now; what comes by itself waits for the end of its chat's quiet hours."""
        now = self._clock.now()
        awake = []
        for part, chat in claimed:
            end = chat.quiet_until(now) if chat.quiet is not None and part.lane is not Lane.ANSWER else None
            if end is None:
                awake.append((part, chat))
            else:
                outbox.put_off(session, part, end + AFTER_CATCHUP)
        return awake

    async def _send(self, part: Delivery, chat: Chat) -> Result:
        if part.replaces is not None:
            shown = await self._show(part, part.replaces, chat)
            if shown is not None:
                return Result(part, chat, shown)
        text = part.text
        if part.repeated:
            text = join((repeat_notice(self._wordings(chat.language)), text), "\n\n")
        message = Message(
            chat.address.chat_id,
            chat.address.thread_id,
            text,
            part.keyboard,
            silent=part.reply_to is not None,
            reply_to=part.reply_to,
        )
        moved_to, gone, facts = None, None, None
        try:
            outcome = await self._messenger.send(message, part.lane)
            if isinstance(outcome, ChatMoved):
                moved_to = outcome.new_chat_id
                message = replace(message, chat_id=moved_to)
                outcome = await self._messenger.send(message, part.lane)
            if isinstance(outcome, ThreadGone) and message.thread_id is not None:
                gone = outcome
                outcome = await self._messenger.send(await self._in_general(message, gone, chat), part.lane)
                if isinstance(outcome, ThreadGone):
                    facts = await self._messenger.facts(message.chat_id)
        except Exception as error:  # a defect of ours with one message must not stop the others
            log.exception("delivery %d: sending failed by a defect", part.id)
            outcome = Uncertain(f"internal error: {type(error).__name__}")
        return Result(part, chat, outcome, moved_to, gone, facts)

    async def _show(self, part: Delivery, message_id: int, chat: Chat) -> Outcome | None:
        """Show a page in its message: twice does no harm. None where that message cannot be changed any more, and the
        page goes as a message of its own.
        """
        edit = MessageEdit(chat.address.chat_id, message_id, part.text, part.keyboard)
        try:
            outcome = await self._messenger.edit(edit, part.lane)
        except Exception as error:  # a defect of ours with one message must not stop the others
            log.exception("delivery %d: showing a page failed by a defect", part.id)
            return Uncertain(f"internal error: {type(error).__name__}")
        match outcome:
            case Edited() | NotModified():
                return Sent(message_id)
            case MessageGone() | ChatMoved():  # where a chat has moved to, its messages have other numbers
                return None
            case _:
                return outcome

    async def _in_general(self, message: Message, gone: ThreadGone, chat: Chat) -> Message:
        """The forum topic is closed or deleted: its group still wants the briefing."""
        general = Address(message.chat_id)
        known = has_its_own(await self._database.read(lambda session: chats_table.find_chat(session, general)))
        return in_general(message, gone, chat, general_known=known, wording=self._wordings(chat.language))

    def _settle_all(self, session: Session, ended: Sequence[Result]) -> DeliverSummary:
        now = self._clock.now()
        sent = [(one.part, one.outcome.message_id) for one in ended if isinstance(one.outcome, Sent)]
        outbox.mark_all_sent(session, sent, now)
        for part, message_id in sent:
            if part.replaces == message_id:
                pages_table.show_new(session, part.chat, message_id, part.id, self._onward(session, part.chat))
        summary = DeliverSummary(sent=len(sent))
        for one in ended:
            if isinstance(one.outcome, ThreadGone) and one.gone is not None:
                pause_shut(session, one.chat, one.facts, self._wordings(one.chat.language), now)
                dropped = outbox.drop_unsent(session, one.chat.id, one.outcome.reason, now)
                summary += DeliverSummary(refused=dropped)
            elif not isinstance(one.outcome, Sent):
                summary += self._settle(session, one.part, one.chat, one.outcome)
            elif one.gone is not None and not one.gone.closed:
                leave_deleted(session, one.chat)
            if one.moved_to is not None and not chats_table.move_chat(session, one.chat.address.chat_id, one.moved_to):
                # We speak there already: what was chosen there stands, and this scope is a thing of the past.
                chats_table.set_chat(session, one.chat.id, state=ChatState.GONE)
        return summary

    def _onward(self, session: Session, chat: int) -> str:
        return self._wordings(chats_table.get_chat(session, chat).language).plain("More ›")

    def _settle(self, session: Session, part: Delivery, chat: Chat, outcome: Outcome) -> DeliverSummary:
        now = self._clock.now()
        match outcome:
            case Sent():
                outbox.mark_sent(session, part, outcome.message_id, now)
                return DeliverSummary(sent=1)
            case RetryLater() | Uncertain() if now - part.promised_at > TOO_OLD:
                outbox.mark_refused(session, part, f"too old: {outcome.reason}", now)
                return DeliverSummary(refused=1)
            case RetryLater():
                outbox.mark_ready_again(session, part, retry_at(outcome, part.attempts, now), outcome.reason)
                return DeliverSummary(put_off=1)
            case Uncertain():
                ready_at = now + pause_before(part.attempts + 1)
                outbox.mark_ready_again(session, part, ready_at, outcome.reason, may_have_arrived=True)
                return DeliverSummary(put_off=1)
            case ChatMoved():  # again, right after we followed it: not in circles
                ready_at = now + pause_before(part.attempts + 1)
                outbox.mark_ready_again(session, part, ready_at, "the chat has moved")
                return DeliverSummary(put_off=1)
            case ChatGone():
                chats_table.set_chat(session, chat.id, state=ChatState.GONE)
                dropped = outbox.drop_unsent(session, chat.id, outcome.reason, now)
                log.info("chat %d: %s; paused until it comes back", chat.id, outcome.reason)
                return DeliverSummary(refused=dropped)
            case Refused() if outcome.as_plain:
                log.error("delivery %d: Telegram could not read our markup (%s)", part.id, outcome.reason)
                text = escape(shorten_lines(plain(part.text), PLAIN_CHARS))
                if text == part.text:  # it was plain already: trying again would change nothing
                    outbox.mark_refused(session, part, outcome.reason, now)
                    return DeliverSummary(refused=1)
                outbox.mark_ready_again(session, part, now, outcome.reason, text=text)
                return DeliverSummary(put_off=1)
            case Refused() | ThreadGone():
                log.warning("delivery %d: refused: %s", part.id, outcome.reason)
                outbox.mark_refused(session, part, outcome.reason, now)
                return DeliverSummary(refused=1)


def shorten_lines(text: str, limit_chars: int) -> str:
    """Text cut at a line where it can be, keeping its lines."""
    if len(text) <= limit_chars:
        return text
    head = text[:limit_chars]
    return head.rsplit("\n", 1)[0] if "\n" in head else shorten(head, limit_chars)
