"""/mute, by words, or as an answer to a story; and taking a mute back."""

from dataclasses import replace
from datetime import timedelta

from bot.chat.desk import Desk
from bot.chat.handlers.why import NUMBER, stories_meant
from bot.chat.talk import Talk
from bot.core.buttons import Press
from bot.core.cards import Card, headlines, mutes
from bot.core.cards import why as why_cards
from bot.core.mutes import Mute, MuteKind, parse_mute
from bot.core.naming import topic_name
from bot.errors import AmbiguousTopicError, BadQueryError, StaleButtonError, UnknownTopicError

LONGEST_DAYS = 366


async def mute(desk: Desk, talk: Talk, text: str) -> None:
    """Bare: what is muted. As an answer to a story: what of it. Else words, @source or a topic, and for how long."""
    now = desk.clock.now()
    if talk.replied_id is not None and (not text or NUMBER.fullmatch(text)):
        await _answer_to_story(desk, talk, text)
        return
    if not text:
        rules = await desk.hide.mutes(talk.known)
        await talk.answer(mutes.mute_list(rules, talk.known.zone, now, talk.wording))
        return
    try:
        rule = parse_mute(text, now)
    except BadQueryError:
        await talk.answer(mutes.bad_mute(talk.wording))
        return
    if rule.kind is MuteKind.TOPIC:
        try:
            rule = replace(rule, value=(await desk.subscribe.named_topic(talk.known, rule.value)).slug)
        except UnknownTopicError as error:
            await talk.answer(mutes.unknown_topic(error.text, error.nearest, talk.wording))
            return
        except AmbiguousTopicError as error:
            names = [name for _, name in error.candidates]
            await talk.answer(mutes.unknown_topic(error.text, names, talk.wording))
            return
    known = True
    if rule.kind is MuteKind.SOURCE:
        voice = await desk.sources.find_voice(talk.known, rule.value)
        known = voice is not None
        rule = replace(rule, value=voice or rule.value)
    await talk.answer(await _mute(desk, talk, rule, known=known))


async def _mute(desk: Desk, talk: Talk, rule: Mute, *, known: bool = True) -> Card:
    changed, hidden = await desk.hide.mute(talk.known, rule)
    return mutes.muted(rule, hidden, changed.undo_id, talk.known.zone, desk.clock.now(), talk.wording, known=known)


async def _answer_to_story(desk: Desk, talk: Talk, text: str) -> None:
    stories = await stories_meant(desk, talk)
    number = NUMBER.fullmatch(text)
    if number is not None and number[1] not in stories:
        most = max((int(label) for label in stories if label.isdigit()), default=0)
        await talk.answer(why_cards.no_such_number(int(number[1]), most, talk.wording))
    elif number is not None:
        await _offer(desk, talk, stories[number[1]])
    elif len(set(stories.values())) == 1:
        await _offer(desk, talk, next(iter(stories.values())))
    elif stories:
        await talk.answer(mutes.which_story(list(stories.items()), talk.wording))
    else:
        await talk.answer(mutes.bad_mute(talk.wording))


async def offer(desk: Desk, talk: Talk, press: Press) -> None:
    """A number of a briefing that was answered to."""
    card = await _offered(desk, talk, press.number(0))
    if card is None:
        await talk.notice(headlines.story_gone(talk.wording), alert=True)
        return
    await talk.redraw(card)


async def _offer(desk: Desk, talk: Talk, story_id: int) -> None:
    card = await _offered(desk, talk, story_id)
    if card is None:
        await talk.refuse(headlines.story_gone(talk.wording))
        return
    await talk.answer(card)


async def _offered(desk: Desk, talk: Talk, story_id: int) -> Card | None:
    view = await desk.story(talk.known, story_id)
    if view is None:
        return None
    topics = [(topic.id, topic_name(topic, talk.wording.language)) for topic, _, _ in view.fits[:3]]
    return mutes.what_to_mute(story_id, view.story.headline, view.story.sources[:3], topics, talk.wording)


async def mute_it(desk: Desk, talk: Talk, press: Press) -> None:
    """What was offered: the story, one of its sources, or one of its topics; for so many days, 0 for good."""
    story_id, which, days = press.number(0), press.number(2), press.number(3)
    view = await desk.story(talk.known, story_id)
    if view is None:
        await talk.notice(headlines.story_gone(talk.wording), alert=True)
        return
    slugs: dict[int, str] = {topic.id: topic.slug for topic, _, _ in view.fits}
    match press.text(1):
        case "story":
            rule = Mute(MuteKind.STORY, str(story_id))
        case "source" if 0 <= which < len(view.story.sources):
            rule = Mute(MuteKind.SOURCE, view.story.sources[which])
        case "topic" if which in slugs:
            rule = Mute(MuteKind.TOPIC, slugs[which])
        case _:
            raise StaleButtonError("nothing that was offered")
    if not 0 <= days <= LONGEST_DAYS:
        raise StaleButtonError("a time that was not offered")
    until = desk.clock.now() + timedelta(days=days) if days else None
    await talk.redraw(await _mute(desk, talk, replace(rule, until=until)))


async def unmute(desk: Desk, talk: Talk, press: Press) -> None:
    rules = await desk.hide.mutes(talk.known)
    changed = await desk.hide.unmute(talk.known, press.number(0))
    if changed is None:
        raise StaleButtonError("a mute that is no more")
    await talk.redraw(mutes.unmuted(rules[press.number(0)], changed.undo_id, talk.wording))
