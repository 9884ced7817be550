"""change: every change of what a chat chose keeps what was before, so that Undo can put it back."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.core.subscriptions import Chat, Choices, Limits, exceeded
from bot.errors import TooManyError
from bot.ports import Clock
from bot.storage import chats as chats_table
from bot.storage import choices as choices_table
from bot.storage import mutes as mutes_table
from bot.storage import subscriptions as subscriptions_table
from bot.storage import tastes as tastes_table
from bot.storage import topics as topics_table
from bot.storage import tracks as tracks_table
from bot.storage.db import Database, Session
from bot.usecases.replan import replan

UNDO_FOR = timedelta(minutes=15)
DOUBLE_TAP = timedelta(seconds=10)


@dataclass(frozen=True, slots=True)
class Changed:
    """A change was made: the chat as it is now, and the key that undoes it."""

    chat: Chat
    undo_id: int


class Change:
    """How every use case changes what a chat chose."""

    def __init__(self, database: Database, clock: Clock, limits: Limits) -> None:
        self._database = database
        self._clock = clock
        self._limits = limits

    async def __call__(
        self, chat: Chat, work: Callable[[Session, datetime], object], *, switch: str | None = None
    ) -> Changed:
        """Do the work, and keep what was before it; TooManyError, and nothing changed, beyond the limits.

        `switch` names the part of `Choices` that a button sets: pressed twice it changes nothing more, and its Undo is
        that of the first press.
        """

        def with_memory(session: Session) -> Changed:
            now = self._clock.now()
            before = choices_table.get_choices(session, chat.id)
            work(session, now)
            after = choices_table.get_choices(session, chat.id)
            _refuse_too_many(before, after, self._limits)
            if switch is not None and after == before:
                pressed = choices_table.find_last_undo(session, chat.id, switch, now - DOUBLE_TAP)
                if pressed is not None:
                    return Changed(chats_table.get_chat(session, chat.id), pressed)
            undo_id = choices_table.save_undo(session, chat.id, before, after, now)
            return Changed(chats_table.get_chat(session, chat.id), undo_id)

        return await self._database.write(with_memory)

    async def undo(self, chat: Chat, undo_id: int) -> bool:
        """Put back what was before that change; False when it is too late or was done already."""

        def work(session: Session) -> bool:
            now = self._clock.now()
            before = choices_table.claim_undo(session, chat.id, undo_id, now - UNDO_FOR, now)
            if before is None:
                return False
            put_back(session, chat.id, before, now)
            return True

        return await self._database.write(work)


def _refuse_too_many(before: Choices, after: Choices, limits: Limits) -> None:
    what = exceeded(before, after, limits)
    if what is not None:
        raise TooManyError(what, getattr(limits, what))


def free_held(session: Session, chat: Chat, now: datetime) -> None:
    """Have `compose` look at once whether what waits for the chat still has to."""
    if chats_table.get_chat(session, chat.id).held_until is not None:
        chats_table.set_chat(session, chat.id, held_until=now)


def put_back(session: Session, chat_id: int, choices: Choices, now: datetime) -> None:
    """Make the chat's choices exactly these."""
    was = choices_table.get_choices(session, chat_id)
    known = topics_table.get_topics(session, choices.topics)
    subscriptions_table.set_followed(session, chat_id, [topic for topic in choices.topics if topic in known], now)
    subscriptions_table.set_followed_feeds(session, chat_id, choices.feeds, dict(choices.feed_names), now)
    mutes_table.set_mutes(session, chat_id, choices.mutes, now)
    if choices.tastes != was.tastes:
        tastes_table.set_tastes(session, chat_id, choices.tastes, now)
    if choices.tracks != was.tracks:
        tracks_table.set_tracks(session, chat_id, choices.tracks)
    chats_table.set_chat(
        session,
        chat_id,
        language=choices.language,
        zone=choices.zone,
        stories=choices.stories,
        article_languages=list(choices.article_languages),
        empty_day=choices.empty_day,
        state=choices.state,
        paused_until=choices.paused_until,
        quiet=str(choices.quiet) if choices.quiet else None,
        minutes=choices.minutes,
        per_source=choices.per_source,
    )
    free_held(session, chats_table.get_chat(session, chat_id), now)
    replan(session, chats_table.get_chat(session, chat_id), now, choices.slots)
