"""draw: one chat's digest as its messages, from what the pool holds, and what is to be written; stores nothing."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from bot.core.delivery import Lane
from bot.core.digests import Digest, EditionKind, Leaf, Period, choose, shortened
from bot.core.markup import TelegramHtml, join
from bot.core.render import Page, digest_pages, trouble_lines
from bot.core.schedule import zone_info
from bot.core.slots import Scope
from bot.core.subscriptions import Chat, EmptyDay
from bot.core.wording import Wording
from bot.storage.digests import Part, Promise, Telling
from bot.usecases.pool import Pool, widest


class Drawn(NamedTuple):
    """A digest with its messages."""

    digest: Digest
    pages: tuple[Page, ...]


def draw(
    wording: Wording,
    chat: Chat,
    kind: EditionKind,
    pool: Pool,
    scopes: Sequence[Scope],
    *,
    late_for: datetime | None = None,
    held: bool = False,
    leaf: Leaf | None = None,
) -> Drawn:
    """The chat's digest of these scopes from what the pool holds; nothing is stored. A leaf is one message."""
    period = scopes[0].period if len(scopes) == 1 else widest(scope.period for scope in scopes)
    now = period.until
    ranked = pool.ranked_of(chat, scopes)
    topic_ids = [topic for scope in scopes for topic in scope.topics]
    feed_ids = [feed for scope in scopes for feed in scope.feeds]
    sections, left_out = choose(ranked, chat.size)
    shown = sum(len(section.entries) for section in sections)
    digest = Digest(
        kind=kind,
        day=now.astimezone(zone_info(chat.zone)).date(),
        period_from=period.since,
        period_to=period.until,
        sections=sections,
        left_out=left_out,
        receipt=pool.receipt(period, len(ranked), shown),
        late_for=late_for,
        held=held,
        leaf=leaf or Leaf(),
        troubles=() if kind is EditionKind.MORE else pool.troubles(chat, now, topic_ids, feed_ids),
        silences=() if kind is EditionKind.MORE else pool.silences(chat, now, topic_ids, feed_ids),
    )
    pages = _pages(wording, chat, digest, pool)
    while leaf is not None and len(pages) > 1 and digest.receipt.shown > 1:
        digest = shortened(digest, min(len(pages[0].stories), digest.receipt.shown - 1))
        pages = _pages(wording, chat, digest, pool)
    return Drawn(digest, pages)


def _pages(wording: Wording, chat: Chat, digest: Digest, pool: Pool) -> tuple[Page, ...]:
    if not digest.sections:
        return ()
    return digest_pages(digest, pool.topic_names(wording), chat.zone, pool.blocks(wording))


def promise_of(
    wording: Wording, chat: Chat, key: str, drawn: Drawn, due_at: datetime, period: Period, lane: Lane
) -> Promise:
    """What is to be written for a drawn digest; one without stories says so, or stays silent, as the chat chose."""
    pages = drawn.pages
    if not pages and drawn.digest.kind not in {EditionKind.NEW, EditionKind.MORE} and chat.empty_day is EmptyDay.TELL:
        text = empty_text(drawn.digest, chat, wording)
        pages = (Page(text, (), ()),)
    return Promise(
        chat=chat.id,
        key=key,
        kind=drawn.digest.kind,
        due_at=due_at,
        period=period,
        receipt=drawn.digest.receipt,
        parts=tuple(
            Part(
                page.text,
                page.keyboard,
                tuple([Telling(story.id, story.revision, story.headline) for story in page.stories]),
            )
            for page in pages
        ),
        lane=lane,
    )


def empty_text(digest: Digest, chat: Chat, wording: Wording) -> TelegramHtml:
    """The honest line for a day without news."""
    now = digest.period_to
    since = wording.moment(digest.period_from, chat.zone, now)
    if digest.receipt.data_at is None:
        line = wording.say("🗞 Nothing to report: no source has answered yet.")
    else:
        line = wording.say(
            "🗞 Nothing new in your topics since {since}. I looked at {n} items; the latest data is from {data}.",
            since=since,
            n=digest.receipt.items,
            data=wording.moment(digest.receipt.data_at, chat.zone, now),
        )
    return join((line, *trouble_lines(digest, wording)), "\n")
