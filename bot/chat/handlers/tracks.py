"""/track: bare or with a number behind a briefing, the button of a card, and the list of what is tracked."""

from bot.chat.desk import Desk
from bot.chat.handlers.stories import redraw
from bot.chat.handlers.why import NUMBER, stories_meant
from bot.chat.talk import Talk
from bot.core.buttons import Press
from bot.core.cards import Card, headlines, tracks, with_undo
from bot.core.cards import why as why_cards


async def track(desk: Desk, talk: Talk, text: str) -> None:
    """The story of the message answered to, or this number of it or of the last briefing. Else: what is tracked."""
    number = NUMBER.fullmatch(text)
    if number is None and (text or talk.replied_id is None):
        await talk.answer(await _list(desk, talk))
        return
    stories = await stories_meant(desk, talk)
    if number is not None and number[1] not in stories:
        most = max((int(label) for label in stories if label.isdigit()), default=0)
        await talk.answer(why_cards.no_such_number(int(number[1]), most, talk.wording))
        return
    if number is None and len(set(stories.values())) != 1:
        await talk.answer(await _list(desk, talk))
        return
    story_id = stories[number[1]] if number is not None else next(iter(stories.values()))
    story, changed = await desk.track.begin(talk.known, story_id, talk.replied_id or talk.message_id or 0)
    if story is None:
        await talk.refuse(headlines.story_gone(talk.wording))
        return
    await talk.answer(tracks.tracking(story, changed.undo_id, talk.wording))


async def press_track(desk: Desk, talk: Talk, press: Press) -> None:
    """From the card of a story, or from an update: track, or stop; the story's card shows how it stands."""
    story_id, wanted = press.number(0), press.number(1) != 0
    if wanted:
        _, changed = await desk.track.begin(talk.known, story_id, talk.message_id or 0)
    else:
        changed = await desk.track.end(talk.known, story_id)
    await redraw(desk, talk, story_id, changed, tracks.notice(talk.wording, tracked=wanted))


async def untrack(desk: Desk, talk: Talk, press: Press) -> None:
    """From the list, which is drawn again."""
    changed = await desk.track.end(talk.known, press.number(0))
    await talk.notice(tracks.notice(talk.wording, tracked=False))
    await talk.redraw(with_undo(await _list(desk, talk), changed.undo_id, talk.wording, "tracks"))


async def redraw_tracks(desk: Desk, talk: Talk, _: Press) -> None:
    await talk.redraw(await _list(desk, talk))


async def _list(desk: Desk, talk: Talk) -> Card:
    return tracks.track_list(await desk.track.tracked(talk.known), desk.clock.now(), talk.wording)
