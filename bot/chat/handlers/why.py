"""/why: for a story of a briefing by its number, for a message answered to, or for the address of an article."""

import re

from bot.chat.desk import Desk
from bot.chat.handlers.topics import is_address
from bot.chat.talk import Talk
from bot.core.buttons import Keyboard, Press
from bot.core.cards import headlines
from bot.core.cards import why as cards
from bot.core.naming import topic_name
from bot.core.why import Why

NUMBER = re.compile(r"#?(\d{1,3})", re.ASCII)
_ADDRESS = re.compile(r"(?:https?://)?\S+", re.IGNORECASE)
_OF_A_STORY = frozenset(  # the verbs whose first argument is a message's story
    {"story", "taste", "mute-story", "track", "why", "versions", "card"}
)


async def why(desk: Desk, talk: Talk, text: str) -> None:
    """Bare: the last briefing, or the message answered to. A number: that story of it. An address: that article."""
    number = NUMBER.fullmatch(text)
    if text and number is None:
        if not (is_address(text) and _ADDRESS.fullmatch(text)):
            await talk.answer(cards.what_to_explain(talk.wording))
            return
        url = text if "://" in text else f"https://{text}"
        await _show(desk, talk, await desk.explain.link(talk.known, url))
        return
    stories = await stories_meant(desk, talk)
    if number is not None:
        await _show_number(desk, talk, stories, int(number[1]))
    elif not stories:
        await talk.answer(cards.what_to_explain(talk.wording))
    elif len(set(stories.values())) == 1:
        await _show_story(desk, talk, next(iter(stories.values())))
    else:
        found = [(label, story, await desk.explain.story(talk.known, story)) for label, story in stories.items()]
        known = [(label, story, answer) for label, story, answer in found if answer is not None]
        await talk.answer(cards.which(known, await _names(desk, talk), talk.wording))


async def stories_meant(desk: Desk, talk: Talk) -> dict[str, int]:
    """The stories of the message answered to, else of the last briefing, by what stands on their buttons."""
    found = stories_on(talk.replied_keyboard)
    return found or stories_on(await desk.explain.buttons_of(talk.known, talk.replied_id))


async def press_why(desk: Desk, talk: Talk, press: Press) -> None:
    await _show_story(desk, talk, press.number(0))


async def _show_number(desk: Desk, talk: Talk, stories: dict[str, int], number: int) -> None:
    if str(number) not in stories:
        most = max((int(label) for label in stories if label.isdigit()), default=0)
        await talk.answer(cards.no_such_number(number, most, talk.wording))
        return
    await _show_story(desk, talk, stories[str(number)])


async def _show_story(desk: Desk, talk: Talk, story_id: int) -> None:
    answer = await desk.explain.story(talk.known, story_id)
    if answer is None:
        await talk.refuse(headlines.story_gone(talk.wording))
        return
    await _show(desk, talk, answer)


async def _show(desk: Desk, talk: Talk, answer: Why) -> None:
    names = await _names(desk, talk)
    await talk.answer(cards.why(answer, names, talk.known.zone, desk.clock.now(), talk.wording))


async def _names(desk: Desk, talk: Talk) -> dict[int, str]:
    status = await desk.status(talk.known)
    return {one.topic.id: topic_name(one.topic, talk.wording.language) for one in status.topics}


def stories_on(keyboard: Keyboard) -> dict[str, int]:
    """The stories a message's buttons are of, by what is written on them: numbers, or the words of a card."""
    found = {}
    for button in (button for row in keyboard for button in row):
        if button.press is not None and button.press.verb in _OF_A_STORY:
            found[button.text] = button.press.number(0)
    return found
