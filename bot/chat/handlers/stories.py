"""The buttons of a story's card: its sources, more or less of its kind, mute. Each redraws the card as things stand."""

from bot.chat.desk import Desk
from bot.chat.handlers.headlines import card_of
from bot.chat.talk import Talk
from bot.core.buttons import Press
from bot.core.cards import headlines, stories, with_undo
from bot.core.cards.story import sources_page
from bot.core.mutes import Mute, MuteKind
from bot.errors import StaleButtonError
from bot.usecases.change import Changed


async def taste(desk: Desk, talk: Talk, press: Press) -> None:
    story_id, sign = press.number(0), press.number(1)
    if sign not in {-1, 0, 1}:
        raise StaleButtonError("a taste nobody has")
    changed = await desk.prefer.set_taste(talk.known, story_id, sign)
    await redraw(desk, talk, story_id, changed, stories.taste_taken(sign, talk.wording))


async def mute_story(desk: Desk, talk: Talk, press: Press) -> None:
    """No more of this one, whatever it says next; or take that back."""
    story_id, wanted = press.number(0), press.number(1) != 0
    if await card_of(desk, talk, story_id) is None:
        await talk.notice(headlines.story_gone(talk.wording), alert=True)
        return
    changed = await desk.hide.switch_mute(talk.known, Mute(MuteKind.STORY, str(story_id)), on=wanted)
    await redraw(desk, talk, story_id, changed, stories.story_muted(talk.wording, muted=wanted))


async def show_sources(desk: Desk, talk: Talk, press: Press) -> None:
    """Every version under its source, in the card's place."""
    story_id, offset = press.number(0), press.number(1)
    found = await desk.story.sources(story_id)
    if found is None:
        await talk.notice(headlines.story_gone(talk.wording), alert=True)
        return
    story, items = found
    if not 0 <= offset < len(items):
        raise StaleButtonError("a page that is not there")
    await talk.redraw(sources_page(story, items, offset, talk.known.zone, desk.clock.now(), talk.wording))


async def show_card(desk: Desk, talk: Talk, press: Press) -> None:
    """Back from the sources."""
    await redraw(desk, talk, press.number(0))


async def redraw(desk: Desk, talk: Talk, story_id: int, changed: Changed | None = None, said: str = "") -> None:
    """The card as things stand; after a change with its Undo, and a word on it."""
    card = await card_of(desk, talk, story_id)
    if card is None:
        await talk.notice(headlines.story_gone(talk.wording), alert=True)
        return
    if changed is not None:
        card = with_undo(card, changed.undo_id, talk.wording, "story", story_id)
        await talk.notice(said)
    await talk.redraw(card)
