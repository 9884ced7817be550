"""edit: the message that told a story grows with it, for 48 hours, in place and without a sound.

How this stands to the ledger: an edit is no telling. Nobody is notified of it, and whoever had read the message will
not look again. So the ledger keeps the revision that was *sent*: a change in substance shown by an edit still comes,
marked `changed`, in the next briefing or /new, and no news is lost. And what was told anew lives in the newer message
only: the older one is left as it is, so no change is shown twice by edits.

A story of many readers is looked at once. Each of its messages waits in line once, whatever else it tells grows
meanwhile, and says the newest state when its turn comes: so a story that grows by the minute costs each message one
edit for as long as it takes to edit them all with edits' share of the limit (core/pacing.py). An edit may be repeated
without harm, so there is nothing to claim: what is not written down as done is done again.
"""

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.core.delivery import (
    ChatGone,
    ChatMoved,
    Edited,
    EditOutcome,
    Lane,
    MessageGone,
    NotModified,
    Refused,
    RetryLater,
    Uncertain,
    Way,
    pause_before,
    retry_at,
)
from bot.core.digests import EditionKind
from bot.core.living import COLLECTED_FOR, FROZEN_AFTER, Grown, retold, retold_update, room_below
from bot.core.markup import TelegramHtml, join
from bot.core.mutes import Muting
from bot.core.render import repeat_notice
from bot.core.stories import Story
from bot.core.subscriptions import Chat, ChatState
from bot.core.wording import Wording
from bot.ports import Clock, MessageEdit, Messenger
from bot.storage import chats as chats_table
from bot.storage import edits as edits_table
from bot.storage import mutes as mutes_table
from bot.storage import stories as stories_table
from bot.storage.db import Database, Session
from bot.storage.edits import LivingMessage
from bot.storage.outbox import UNSETTLED
from bot.usecases.muting import muting_of

log = logging.getLogger(__name__)

GROWTHS_A_LOOK = 200
PLANNED_A_WRITE = 500  # nobody else writes meanwhile
AT_ONCE = 12
TURN_S = 20.0  # then the tick ends and the next goes on: however many wait, none seems stuck


@dataclass(frozen=True, slots=True)
class EditSummary:
    planned: int = 0
    edited: int = 0
    same: int = 0  # nothing visible had changed: no call
    put_off: int = 0

    def __add__(self, other: "EditSummary") -> "EditSummary":
        return EditSummary(
            self.planned + other.planned,
            self.edited + other.edited,
            self.same + other.same,
            self.put_off + other.put_off,
        )

    @property
    def settled(self) -> int:
        return self.edited + self.same


@dataclass(frozen=True, slots=True)
class Redrawn:
    """A message and what it should say; None: what it says."""

    message: LivingMessage
    chat: Chat
    text: TelegramHtml | None


class Edit:
    """`leads` says whether this process is the token's sender, whose limit edits have a share of."""

    def __init__(
        self,
        database: Database,
        messenger: Messenger,
        clock: Clock,
        wordings: Callable[[str], Wording],
        *,
        leads: Callable[[], bool] = lambda: True,
        at_once: int = AT_ONCE,
    ) -> None:
        self._database = database
        self._messenger = messenger
        self._clock = clock
        self._wordings = wordings
        self._leads = leads
        self._at_once = at_once
        self._way = Way()

    async def __call__(self) -> EditSummary:
        """Find the messages of what has grown, and edit those that are due."""
        summary = EditSummary(planned=await self._plan())
        loop = asyncio.get_running_loop()
        ends_s = loop.time() + TURN_S
        while self._leads() and loop.time() < ends_s:
            room = self._way.room(self._at_once, self._clock.now())
            done = await self._some(room) if room else EditSummary()
            summary += done
            if not done.settled:
                break
        return summary

    async def take_over(self) -> None:
        """Nothing is half done; only a clock that was set back leaves something behind."""
        await self._database.write(lambda session: edits_table.bring_near(session, self._clock.now()))

    async def _plan(self) -> int:
        """Put the messages of what has grown in line, those that are not there yet; how many.

        None of them is being edited meanwhile: what grows then is planned after it.
        """
        now = self._clock.now()
        growths = await self._database.read(lambda session: edits_table.list_growths(session, GROWTHS_A_LOOK))
        if not growths:
            return 0
        since = now - FROZEN_AFTER
        telling = await self._database.read(lambda session: edits_table.list_telling(session, list(growths), since))
        for start in range(0, len(telling), PLANNED_A_WRITE):
            some = telling[start : start + PLANNED_A_WRITE]
            await self._database.write(
                lambda session, some=some: edits_table.plan(session, some, now + COLLECTED_FOR)  # type: ignore[misc]
            )
        await self._database.write(lambda session: edits_table.drop_growths(session, growths))
        return len(telling)

    async def _some(self, room: int) -> EditSummary:
        redrawn = await self._database.read(lambda session: self._redraw(session, room))
        if not redrawn:
            return EditSummary()
        outcomes = await asyncio.gather(*(self._edit(one) for one in redrawn))
        for outcome in outcomes:
            if outcome is not None:
                self._way.heard(outcome, self._clock.now())
        if not self._leads():  # somebody else plans and edits by now; what they do again does no harm
            return EditSummary()
        ended = list(zip(redrawn, outcomes, strict=True))
        return await self._database.write(lambda session: self._settle(session, ended))

    def _redraw(self, session: Session, limit: int) -> list[Redrawn]:
        now = self._clock.now()
        messages = edits_table.list_ready(session, now, limit)
        chats = chats_table.get_chats(session, {one.chat for one in messages})
        mutes = mutes_table.list_mutes_by_many(session, list(chats))
        told = {story.story_id for one in messages for story in one.stories}
        stories = stories_table.get_stories(session, told)
        return [
            Redrawn(
                one,
                chats[one.chat],
                self._text(one, chats[one.chat], stories, muting_of(session, mutes.get(one.chat, ()), now)),
            )
            for one in messages
        ]

    def _text(
        self, message: LivingMessage, chat: Chat, stories: Mapping[int, Story], muting: Muting
    ) -> TelegramHtml | None:
        """What the message should say, as it is kept; None where it says that, or may not be touched."""
        if (
            not message.message_id
            or message.sent_at <= self._clock.now() - FROZEN_AFTER
            or chat.state is ChatState.GONE
        ):
            return None
        wording = self._wordings(chat.language)
        room = room_below(repeat_notice(wording) if message.repeated else None)
        numbers = {
            button.press.number(0): int(button.text)
            for row in message.keyboard
            for button in row
            if button.press is not None and button.press.verb == "story" and button.text.isdecimal()
        }
        shown = [one for one in message.stories if one.story_id in stories and not muting.by(stories[one.story_id])]
        if message.kind is EditionKind.TRACK:
            updates = (
                retold_update(message.text, stories[one.story_id], chat.zone, message.sent_at, wording, room)
                for one in shown
            )
            return next(updates, None)
        grown = [
            Grown(stories[one.story_id], numbers[one.story_id], one.revision, one.told_before)
            for one in shown
            if one.story_id in numbers
        ]
        return retold(message.text, grown, chat.zone, message.sent_at, wording, room)

    async def _edit(self, one: Redrawn) -> EditOutcome | None:
        """None where there was nothing to do."""
        if one.text is None:
            return None
        if one.message.hidden:  # the words are kept: they are there when somebody turns back to this page
            return Edited()
        text = one.text
        if one.message.repeated:
            text = join((repeat_notice(self._wordings(one.chat.language)), text), "\n\n")
        edit = MessageEdit(one.chat.address.chat_id, one.message.message_id, text, one.message.keyboard)
        try:
            return await self._messenger.edit(edit, Lane.EDIT)
        except Exception as error:  # a defect of ours with one message must not stop the others
            log.exception("edit of delivery %d: failed by a defect", one.message.delivery_id)
            return Refused(f"internal error: {type(error).__name__}")

    def _settle(self, session: Session, ended: Sequence[tuple[Redrawn, EditOutcome | None]]) -> EditSummary:
        now = self._clock.now()
        summary = EditSummary()
        for one, outcome in ended:
            summary += self._settle_one(session, one, outcome, now)
        return summary

    def _settle_one(self, session: Session, one: Redrawn, outcome: EditOutcome | None, now: datetime) -> EditSummary:
        message = one.message
        match outcome:
            case None if message.state in UNSETTLED:  # it is on its way, with what was known when it was made
                edits_table.put_off(session, message, now + COLLECTED_FOR)
                return EditSummary(put_off=1)
            case None:
                edits_table.mark_edited(session, message.delivery_id, None)
                return EditSummary(same=1)
            case Edited() if message.hidden and not edits_table.is_hidden(session, message.delivery_id):
                edits_table.put_off(session, message, now)  # somebody turned to it meanwhile: it is to be edited
                return EditSummary(put_off=1)
            case Edited() | NotModified():
                edits_table.mark_edited(session, message.delivery_id, one.text)
                return EditSummary(edited=1)
            case RetryLater():
                edits_table.put_off(session, message, retry_at(outcome, message.attempts + 1, now))
                return EditSummary(put_off=1)
            case Uncertain():
                edits_table.put_off(session, message, now + pause_before(message.attempts + 2))
                return EditSummary(put_off=1)
            case ChatGone():
                chats_table.set_chat(session, one.chat.id, state=ChatState.GONE)
                edits_table.drop_of_chat(session, one.chat.id)
                log.info("chat %d: %s; paused until it comes back", one.chat.id, outcome.reason)
                return EditSummary(same=1)
            case MessageGone(reason) | Refused(reason):
                log.info("delivery %d: cannot be edited any more: %s", message.delivery_id, reason)
                edits_table.give_up(session, message.delivery_id)
                return EditSummary(same=1)
            case ChatMoved():  # its messages have other numbers there; the next briefing finds the way
                edits_table.drop_of_chat(session, one.chat.id)
                return EditSummary(same=1)
