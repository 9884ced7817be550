"""track: material updates of a story a chat asked to follow, as silent answers to the message that told it first.

They are promised like any digest: the ledger holds each (chat, story, revision) once, so an update that a briefing told
before is not told again, and a briefing leaves out what came as an update.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.core.cards import tracks as cards
from bot.core.delivery import Lane
from bot.core.digests import EditionKind, Period
from bot.core.stories import Story
from bot.core.subscriptions import Chat, Limits
from bot.core.wording import Wordings
from bot.ports import Clock
from bot.storage import chats as chats_table
from bot.storage import digests as digests_table
from bot.storage import mutes as mutes_table
from bot.storage import stories as stories_table
from bot.storage import tracks as tracks_table
from bot.storage.db import Database, Session
from bot.storage.digests import Part, Promise, Telling
from bot.storage.tracks import Moved
from bot.usecases.change import Change, Changed
from bot.usecases.muting import muting_of

QUIET = timedelta(days=5)  # without a material change, a story is over
OVER = timedelta(days=35)  # what changed while nobody ran is still told within thirty days of the five quiet ones
UPDATES_A_TURN = 200


@dataclass(frozen=True, slots=True)
class TrackSummary:
    updates: int = 0
    ended_tracks: int = 0


class Track:
    def __init__(self, database: Database, clock: Clock, wordings: Wordings) -> None:
        self._database = database
        self._clock = clock
        self._wordings = wordings
        self._change = Change(database, clock, Limits())  # what a chat tracks has no limit: five quiet days end it

    async def begin(self, chat: Chat, story_id: int, message_id: int) -> tuple[Story | None, Changed]:
        """Track the story; updates answer to the message that told it first, else to this one. None: it is no more."""
        found: list[Story] = []

        def work(session: Session, now: datetime) -> None:
            story = stories_table.find_story(session, story_id)
            if story is not None:
                found.append(story)
                first = tracks_table.find_first_message(session, chat.id, story_id)
                tracks_table.save_track(session, chat.id, story, first or message_id, now)

        changed = await self._switch(chat, work)
        return (found[0] if found else None), changed

    async def end(self, chat: Chat, story_id: int) -> Changed:
        return await self._switch(chat, lambda session, _: tracks_table.drop_track(session, chat.id, story_id))

    async def _switch(self, chat: Chat, work: Callable[[Session, datetime], None]) -> Changed:
        return await self._change(chat, work, switch="tracks")

    async def tracked(self, chat: Chat) -> tuple[Story, ...]:
        return await self._database.read(lambda session: tracks_table.list_tracked(session, chat.id))

    async def __call__(self) -> TrackSummary:
        """Promise the updates there are, and end what has been quiet."""
        return await self._database.write(self._turn, durable=True)

    def _turn(self, session: Session) -> TrackSummary:
        now = self._clock.now()
        moved = self._awake(session, tracks_table.list_moved(session, now - OVER, UPDATES_A_TURN), now)
        mutes = mutes_table.list_mutes_by_many(session, {one.chat.id for one in moved})
        untold = [
            one
            for one in moved
            if not tracks_table.is_told(session, one.chat.id, one.story)
            and muting_of(session, mutes.get(one.chat.id, ()), now).by(one.story) is None
        ]
        promised = digests_table.promise(session, [self._promise(one) for one in untold], now)
        tracks_table.mark_moved(session, moved, now)
        return TrackSummary(len(promised), tracks_table.drop_quiet(session, now - QUIET))

    @staticmethod
    def _awake(session: Session, moved: Sequence[Moved], now: datetime) -> list[Moved]:
        """Those whose chats are not in their quiet hours; the others wait for the end of these (usecases/catchup)."""
        awake = []
        for one in moved:
            end = one.chat.quiet_until(now)
            if end is None:
                awake.append(one)
            else:
                chats_table.set_chat(session, one.chat.id, held_until=end)
        return awake

    def _promise(self, moved: Moved) -> Promise:
        now = self._clock.now()
        chat, story = moved.chat, moved.story
        card = cards.update(story, now, self._wordings(chat.language))
        # One story's news does not mean that the chat has heard of the others until now.
        until = chat.told_at or now - timedelta(days=1)
        return Promise(
            chat=chat.id,
            key=f"track:{story.id}:{story.revision}",
            kind=EditionKind.TRACK,
            due_at=now,
            period=Period(until, until),
            receipt=None,
            parts=(
                Part(
                    card.text,
                    card.keyboard,
                    (Telling(story.id, story.revision, story.headline),),
                    reply_to=moved.message_id,
                ),
            ),
            lane=Lane.DIGEST,
        )
