"""/admin: the operator's side in the chat. Only for telegram.admins, and only in private."""

from bot.chat.desk import Desk
from bot.chat.talk import Talk
from bot.core.buttons import Press
from bot.core.cards import Card, admin
from bot.core.delivery import Sent
from bot.core.markup import TelegramHtml, escape
from bot.core.subscriptions import ChatKind
from bot.core.wording import Wording
from bot.errors import StaleButtonError
from bot.usecases.report import Findings

ANNOUNCEMENT_CHARS = 3000


async def show_admin(desk: Desk, talk: Talk, text: str) -> None:
    """Bare: how everything is. A number: that chat. `say TEXT`: an announcement, shown before it is sent."""
    if not _is_operator(desk, talk):
        await talk.answer(admin.not_operator(talk.wording))
        return
    verb, _, rest = text.strip().partition(" ")
    if not verb:
        await talk.answer(await _status(desk, talk))
    elif verb.removeprefix("-").isdigit() and len(verb) < 19:
        await talk.answer(await _chat(desk, talk, int(verb)))
    elif verb.casefold() == "say" and rest.strip():
        await _offer(desk, talk, rest.strip())
    else:
        await talk.answer(admin.usage(talk.wording))


async def redraw_admin(desk: Desk, talk: Talk, _: Press) -> None:
    _refuse_others(desk, talk)
    await talk.redraw(await _status(desk, talk))


async def show_failing(desk: Desk, talk: Talk, _: Press) -> None:
    _refuse_others(desk, talk)
    overview = await desk.operate.overview()
    now = desk.clock.now()
    feeds = [(feed.title, feed.fault or "", feed.failing_since or now) for feed in overview.failing]
    await talk.redraw(admin.failing_feeds(feeds, len(feeds), now, talk.wording))


async def show_late(desk: Desk, talk: Talk, _: Press) -> None:
    _refuse_others(desk, talk)
    slots = [(slot.chat_id, slot.thread_id, slot.wall, slot.due_at) for slot in await desk.operate.late()]
    await talk.redraw(admin.late_slots(slots, desk.clock.now(), talk.wording))


async def show_limits(desk: Desk, talk: Talk, _: Press) -> None:
    _refuse_others(desk, talk)
    await talk.redraw(admin.limits(desk.limits_in_force, talk.wording))


async def send_report(desk: Desk, talk: Talk, _: Press) -> None:
    """The daily report, now."""
    _refuse_others(desk, talk)
    await talk.notice(admin.drawing(talk.wording))  # it takes some seconds
    outcome = await desk.report.send(talk.address.chat_id)
    if not isinstance(outcome, Sent):
        reason = getattr(outcome, "reason", type(outcome).__name__)
        await talk.answer(admin.not_reported(reason, talk.wording))


def report_caption(findings: Findings, hint: str, wording: Wording) -> TelegramHtml:
    over = findings.days[-1]
    return admin.report(
        over.day,
        (over.items, over.stories, over.digests, over.failed_looks, over.refused),
        findings.figures.feeds,
        (findings.queue.parts, findings.queue.oldest_age, findings.queue.due_lag),
        findings.figures.size_bytes,
        hint,
        wording,
    )


async def drain(desk: Desk, talk: Talk, press: Press) -> None:
    _refuse_others(desk, talk)
    await desk.operate.set_draining(on=press.number(0) == 1)
    await talk.redraw(await _status(desk, talk))


async def send_announcement(desk: Desk, talk: Talk, _: Press) -> None:
    _refuse_others(desk, talk)
    chats = await desk.operate.announce(talk.known, admin.announcement)
    await talk.redraw(
        admin.announced(chats, talk.wording) if chats is not None else admin.nothing_to_announce(talk.wording)
    )


async def _offer(desk: Desk, talk: Talk, text: str) -> None:
    if len(text) > ANNOUNCEMENT_CHARS:
        await talk.answer(admin.announcement_too_long(ANNOUNCEMENT_CHARS, talk.wording))
        return
    chats = await desk.operate.offer_announcement(talk.known, text)
    await talk.answer(admin.confirm_announcement(text, chats, talk.wording))


async def _status(desk: Desk, talk: Talk) -> Card:
    overview = await desk.operate.overview()
    figures, queue, today = overview.figures, overview.queue, overview.days[-1]
    return admin.status(
        figures.feeds,
        figures.chats,
        (figures.items, figures.stories, figures.size_bytes),
        (queue.parts, queue.oldest_age, queue.due_lag),
        (today.items, today.stories, today.sent, today.refused),
        draining=overview.draining,
        wording=talk.wording,
    )


async def _chat(desk: Desk, talk: Talk, chat_id: int) -> Card:
    found = await desk.operate.find(chat_id)
    if not found:
        return admin.chat_unknown(chat_id, talk.wording)
    now = desk.clock.now()
    facts: list[tuple[str, TelegramHtml]] = []
    for one in found:
        chat = one.chat
        if chat.address.thread_id is not None:
            facts.append(("thread", escape(str(chat.address.thread_id))))
        next_at = talk.wording.moment(one.next_at, chat.zone, now) if one.next_at else escape("—")
        told_at = talk.wording.age(chat.told_at, now) if chat.told_at else escape("—")
        facts += [
            ("kind", escape(f"{chat.address.kind}, {chat.state}")),
            ("language, zone", escape(f"{chat.language}, {chat.zone}")),
            ("topics, sources", escape(f"{one.topics}, {one.feeds}")),
            ("next digest", next_at),
            ("last told", told_at),
            ("waiting messages", escape(str(one.waiting))),
        ]
    return admin.chat_found(facts, chat_id, talk.wording)


def _is_operator(desk: Desk, talk: Talk) -> bool:
    return talk.user_id in desk.access.admins and talk.address.kind is ChatKind.PRIVATE


def _refuse_others(desk: Desk, talk: Talk) -> None:
    if not _is_operator(desk, talk):
        raise StaleButtonError("a button of the operator's")
