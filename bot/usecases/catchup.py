"""catchup: what quiet hours held beside the digest joins it, so that their end is one message and not three.

Tracked stories that moved on, and announcements that wait, are written under the digest; where there is none, they are
the message.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.core.buttons import Button, press
from bot.core.cards import tracks as cards
from bot.core.delivery import Lane
from bot.core.digests import EditionKind, Period
from bot.core.markup import MESSAGE_UTF16, join, shorten, width_utf16
from bot.core.subscriptions import Chat
from bot.core.wording import Wording
from bot.storage import mutes as mutes_table
from bot.storage import outbox
from bot.storage import tracks as tracks_table
from bot.storage.db import Session
from bot.storage.digests import Part, Promise, Telling
from bot.storage.tracks import Moved
from bot.usecases.muting import muting_of

MOST_BUTTONS = 100  # of one message; Bot API
BUTTON_CHARS = 40


@dataclass(frozen=True, slots=True)
class Held:
    """What waits for the end of a chat's quiet hours, beside its digest."""

    moved: tuple[Moved, ...] = ()
    notices: tuple[Part, ...] = ()


def take_held(session: Session, chat: Chat, now: datetime) -> Held:
    """What waits for the chat; from now on it waits no more, and must be promised."""
    moved = tracks_table.list_moved_of(session, chat.id)
    muting = muting_of(session, mutes_table.list_mutes(session, chat.id), now)
    untold = [one for one in moved if not tracks_table.is_told(session, chat.id, one.story)]
    tracks_table.mark_moved(session, moved, now)
    return Held(tuple(one for one in untold if muting.by(one.story) is None), outbox.take_notices(session, chat.id))


def with_held(digest: Promise | None, chat: Chat, held: Held, now: datetime, wording: Wording) -> Promise | None:
    """The digest with everything else that was held; None when there is nothing at all."""
    told = {telling.story_id for part in digest.parts for telling in part.tells} if digest is not None else set()
    others = [_update(one, now, wording) for one in held.moved if one.story.id not in told]
    others += held.notices
    if not others:
        return digest
    if digest is not None and any(part.tells for part in digest.parts):
        return digest._replace(parts=packed([*digest.parts, *others], kept=len(digest.parts)))
    if digest is not None:
        return digest._replace(parts=packed(others))  # that there is no other news is no news then
    until = chat.told_at or now - timedelta(days=1)
    alone = others if len(others) == 1 else [one._replace(reply_to=None) for one in others]
    return Promise(
        chat=chat.id,
        key=f"held:{now.isoformat()}",
        kind=EditionKind.TRACK,
        due_at=now,
        period=Period(until, until),
        receipt=None,
        parts=packed(alone),
        lane=Lane.DIGEST,
    )


def _update(moved: Moved, now: datetime, wording: Wording) -> Part:
    story = moved.story
    # By its headline: under several stories, two buttons "The story" would say nothing.
    button = Button(f"📌 {shorten(story.headline, BUTTON_CHARS)}", press("story", story.id))
    telling = Telling(story.id, story.revision, story.headline)
    return Part(cards.update(story, now, wording).text, ((button,),), (telling,), reply_to=moved.message_id)


def packed(parts: Sequence[Part], *, kept: int = 1) -> tuple[Part, ...]:
    """The parts in as few messages as they fit; the first `kept` stay messages of their own."""
    found = list(parts[:kept])
    for part in parts[kept:]:
        text = join((found[-1].text, part.text), "\n\n")
        keyboard = (*found[-1].keyboard, *part.keyboard)
        if width_utf16(text) <= MESSAGE_UTF16 and sum(map(len, keyboard)) <= MOST_BUTTONS:
            found[-1] = found[-1]._replace(text=text, keyboard=keyboard, tells=(*found[-1].tells, *part.tells))
        else:
            found.append(part._replace(reply_to=None))
    return tuple(found)
