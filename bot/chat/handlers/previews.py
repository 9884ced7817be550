"""The preview of a topic: its switches, and Follow. What is tapped stands in the chat's row and outlives a restart."""

from collections.abc import Mapping, Sequence
from secrets import token_hex
from typing import Any

from bot.chat.desk import Desk
from bot.chat.handlers.headlines import searched_words
from bot.chat.talk import Talk
from bot.core.buttons import Press
from bot.core.cards import previews, topics
from bot.core.cards.previews import ChipView, PreviewView
from bot.core.chips import Chip, ChipKind
from bot.core.naming import topic_name
from bot.core.queries import LONGEST_STORED, Query, parse_query
from bot.core.topics import TopicId, TopicKind
from bot.errors import BadQueryError, StaleButtonError
from bot.usecases.preview import TopicPreview


async def show(desk: Desk, talk: Talk, text: str) -> None:
    """A preview of what was typed, in a new message."""
    await talk.working()
    preview = await desk.preview.typed(talk.known, text)
    pending = _pending(preview)
    await desk.chats.set_pending(talk.known, None if preview.already else pending)
    await talk.answer(previews.preview(_view(preview, pending, talk), desk.clock.now(), talk.wording))


async def follow_words(desk: Desk, talk: Talk, press: Press) -> None:
    """Follow what was just looked up."""
    await show(desk, talk, searched_words(talk, press.text(0)))


async def adjust(desk: Desk, talk: Talk, press: Press) -> None:
    """The preview of a topic that is followed already, to word it anew."""
    preview = await desk.preview.followed(talk.known, press.number(0))
    if preview is None or not adjustable(preview):
        raise StaleButtonError("a topic that is not followed, or has no words to adjust")
    pending = _pending(preview) | {"topic": preview.topic.id}
    await desk.chats.set_pending(talk.known, pending)
    await talk.redraw(previews.preview(_view(preview, pending, talk), desk.clock.now(), talk.wording))


async def tap_chip(desk: Desk, talk: Talk, press: Press) -> None:
    """Leave a phrase out, or take it in; the counts follow at once."""
    pending = _newest(talk, press)
    chips = _chips(pending)
    if not 0 <= press.number(1) < len(chips):
        raise StaleButtonError("a phrase that is not offered")
    try:
        wanted = chips[press.number(1)].toggled(_query(pending))
    except BadQueryError as error:
        await talk.notice(topics.cannot_toggle(error.fault, talk.wording), alert=True)
        return
    await _redraw(desk, talk, pending, wanted)


async def tap_volume(desk: Desk, talk: Talk, press: Press) -> None:
    """Fewer stories (-1), more (1), or as many as usual (0)."""
    pending = _newest(talk, press)
    query = _query(pending)
    least = None
    if press.number(1):
        preview = await _preview(desk, talk, pending, _chips(pending))
        least = preview.narrower if press.number(1) < 0 else preview.wider
        if least is None:
            raise StaleButtonError("no other volume is left")
    await _redraw(desk, talk, pending, query.at_least(least))


async def confirm(desk: Desk, talk: Talk, press: Press) -> None:
    """The preview's Follow or Save."""
    pending = _newest(talk, press)
    replaced = pending.get("topic")
    preview = await _preview(desk, talk, pending, ())
    instead_of = None if replaced is None else TopicId(replaced)
    changed, topic = await desk.subscribe.follow(talk.known, preview.topic, instead_of=instead_of)
    await desk.chats.set_pending(changed.chat, {"ask": "followed", "topic": topic.id})
    name = topic_name(topic, talk.wording.language)
    if replaced is not None:
        await talk.redraw(previews.adjusted(name, preview.count, preview.days, changed.undo_id, talk.wording))
        return
    status = await desk.status(talk.known)
    await talk.redraw(topics.followed(name, len(status.topics), changed.undo_id, talk.wording))


async def _redraw(desk: Desk, talk: Talk, pending: Mapping[str, Any], query: Query) -> None:
    pending = {**pending, "text": query.to_text()}
    preview = await _preview(desk, talk, pending, _chips(pending))
    await desk.chats.set_pending(talk.known, pending)
    await talk.redraw(previews.preview(_view(preview, pending, talk), desk.clock.now(), talk.wording))


async def _preview(desk: Desk, talk: Talk, pending: Mapping[str, Any], chips: Sequence[Chip]) -> TopicPreview:
    """What the words as they stand would bring. While nothing was taken out of a shared topic it is still that one."""
    if pending.get("shared") == pending["text"]:
        return await desk.preview.typed(talk.known, pending["text"])
    return await desk.preview.own(talk.known, _query(pending), chips)


def _pending(preview: TopicPreview) -> dict[str, Any]:
    text = preview.query.to_text()
    return {
        "ask": "confirm",
        "key": token_hex(4),
        "text": text,
        "shared": text if preview.topic.kind is TopicKind.TAXONOMY else None,
        "chips": [[shown.chip.kind, shown.chip.phrase] for shown in preview.chips if shown is not None],
    }


def adjustable(preview: TopicPreview) -> bool:
    """Whether it goes by words; the seventeen top topics and what a feed declares do not."""
    return preview.topic.kind is TopicKind.FREE or bool(preview.chips)


def _newest(talk: Talk, press: Press) -> Mapping[str, Any]:
    """What the newest preview shows; buttons of older ones are stale."""
    pending = talk.known.pending
    if talk.known.asked != "confirm" or pending.get("key") != press.text(0):
        raise StaleButtonError("an older preview")
    return pending


def _query(pending: Mapping[str, Any]) -> Query:
    return parse_query(pending["text"], LONGEST_STORED)


def _chips(pending: Mapping[str, Any]) -> Sequence[Chip]:
    return [Chip(ChipKind(kind), phrase) for kind, phrase in pending.get("chips", ())]


def _view(preview: TopicPreview, pending: Mapping[str, Any], talk: Talk) -> PreviewView:
    return PreviewView(
        name=topic_name(preview.topic, talk.wording.language),
        count=preview.count,
        days=preview.days,
        hits=preview.hits,
        near_misses=preview.near_misses,
        key=pending["key"],
        already=preview.already,
        chips=[
            ChipView(number, shown.chip.phrase, shown.taken, shown.stories)
            for number, shown in enumerate(preview.chips)
            if shown is not None
        ],
        threshold=preview.topic.threshold,
        can_narrow=preview.narrower is not None,
        can_widen=preview.wider is not None,
        replaces=pending.get("topic"),
    )
