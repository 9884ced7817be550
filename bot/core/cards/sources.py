"""Sources: the list with how each one is, a source's own card, and its name."""

import re
from collections.abc import Sequence
from datetime import datetime

from bot.core.buttons import Button, press
from bot.core.cards import Card, in_rows, undo_button
from bot.core.cards.topics import pace
from bot.core.feeds import Condition
from bot.core.items import Item
from bot.core.markup import TelegramHtml, bold, escape, join, link, raw, shorten
from bot.core.sources import NAME_CHARS, Source
from bot.core.wording import Wording, mark

A_PAGE = 10
TITLE_CHARS = 60
BUTTON_CHARS = 28

# What the operator's words for a fault mean for a reader, by how they begin; details stay with the operator.
FAULTS = {
    "address not allowed": mark("its address is one I may not open"),
    "host not found": mark("host not found"),
    "cannot connect": mark("it cannot be reached"),
    "certificate not valid": mark("its certificate is not valid"),
    "no complete answer in time": mark("no answer in time"),
    "HTTP error": mark("its server answers with an error"),
    "body too large": mark("it is too large"),
    "too many redirects": mark("it sends me round in circles"),
    "body cannot be decompressed": mark("what it sends is damaged"),
    "gone for good (410)": mark("it is gone for good"),
    "not a web address": mark("its address is no web address"),
    "empty": mark("it sends an empty page"),
    "not a feed": mark("what it sends is no feed"),
    "a web page, not a feed": mark("it sends a web page, not a feed"),
    "broken beyond repair": mark("what it sends is broken"),
    "took too long to parse": mark("what it sends cannot be read"),
    "took too much memory to parse": mark("what it sends cannot be read"),
    "made the parser crash": mark("what it sends cannot be read"),
}
_STATUS = re.compile(r"\bstatus ([45]\d\d)\b")


def source_list(sources: Sequence[Source], page: int, zone: str, now: datetime, wording: Wording) -> Card:
    """One page of the chat's sources: those it follows whole, then those that feed its topics."""
    add = Button(wording.plain("＋ Add a source"), press("add-source"))
    if not sources:
        text = wording.say(
            "Nothing feeds this chat yet. Follow topics with /topics, or add a site of your own, such as "
            "<i>/sources example.org</i>."
        )
        return Card(text, ((add,),))
    pages = -(-len(sources) // A_PAGE)
    page = min(max(page, 0), pages - 1)
    shown = sources[page * A_PAGE : (page + 1) * A_PAGE]
    blocks = []
    for heading, some in (
        (wording.say("Sources you follow"), [one for one in shown if one.followed]),
        (wording.say("Sources of your topics, this week"), [one for one in shown if not one.followed]),
    ):
        if some:
            lines = [bold(heading), *(_line(one, zone, now, wording) for one in some)]
            blocks.append(join(lines, "\n"))
    blocks.append(
        wording.say("Tap one for more. Add a site with <i>/sources example.org</i>, or send me an OPML file.")
    )
    buttons = in_rows([Button(shorten(one.name, BUTTON_CHARS), press("source", one.feed_id, page)) for one in shown], 2)
    return Card(join(blocks, "\n\n"), (*buttons, *_turning(page, pages, wording), (add,)))


def _turning(page: int, pages: int, wording: Wording) -> tuple[tuple[Button, ...], ...]:
    if pages == 1:
        return ()
    row = []
    if page > 0:
        row.append(Button(wording.plain("‹ Page {n}", n=page), press("sources", page - 1)))
    if page < pages - 1:
        row.append(Button(wording.plain("Page {n} of {all} ›", n=page + 2, all=pages), press("sources", page + 1)))
    return (tuple(row),)


def _line(source: Source, zone: str, now: datetime, wording: Wording) -> TelegramHtml:
    name = link(wording.isolated(escape(shorten(source.name, TITLE_CHARS))), source.address)
    parts = [health(source, zone, now, wording), *([wording.say("muted")] if source.muted else ())]
    return raw(f"• {name} — {join(parts, ' · ')}")


def health(source: Source, zone: str, now: datetime, wording: Wording) -> TelegramHtml:
    """How it is: `every 20 min, last item 10 min ago`, `⚠️ failing since yesterday 08:12: host not found`."""
    since = source.health.since or now
    match source.condition:
        case Condition.RETIRED:
            return wording.say("⚠️ not read any more: {why}", why=reason(source.fault, wording))
        case Condition.UNSEEN:
            return wording.say("about to be read for the first time")
        case Condition.FAILING:
            return wording.say(
                "⚠️ failing since {when}: {why}",
                when=wording.moment(since, zone, now),
                why=reason(source.fault, wording),
            )
        case Condition.SILENT if source.health.rhythm is not None:
            return wording.say(
                "💤 silent for {time}, usually every {rhythm}",
                time=wording.span(now - since),
                rhythm=wording.span(source.health.rhythm),
            )
        case _:
            return _well(source, now, wording)


def _well(source: Source, now: datetime, wording: Wording) -> TelegramHtml:
    if source.new_item_at is None:
        return wording.say("nothing came yet")
    age = wording.age(source.new_item_at, now)
    if source.health.rhythm is None:
        return wording.say("last item {age}", age=age)
    return wording.say("every {rhythm}, last item {age}", rhythm=wording.span(source.health.rhythm), age=age)


def reason(fault: str | None, wording: Wording) -> TelegramHtml:
    """Why a source fails, for a reader."""
    status = _STATUS.search(fault or "")
    if status is not None:
        return wording.say("its server answers with error {status}", status=status[1])
    for begins, sentence in FAULTS.items():
        if (fault or "").startswith(begins):
            return wording.say(sentence)
    return wording.say("it cannot be read")


def source_card(
    source: Source,
    last: Sequence[Item],
    page: int,
    zone: str,
    now: datetime,
    wording: Wording,
) -> Card:
    """One source; `last` are its newest items. `page` is where Back leads."""
    lines = [bold(link(escape(shorten(source.name, TITLE_CHARS)), source.address))]
    if source.name != source.title:
        lines.append(
            wording.say("Your name for it; stories say {title}.", title=escape(shorten(source.title, TITLE_CHARS)))
        )
    state = health(source, zone, now, wording)
    lines.append(raw(f"{state[:1].upper()}{state[1:].removesuffix('.')}."))  # "vor 20 Min." ends in a stop already
    if source.followed:
        lines.append(wording.say("You follow all it says."))
    if source.stories:
        lines.append(wording.say("Your topics: {pace}.", pace=pace(source.stories, wording, source.days)))
    if source.muted:
        lines.append(wording.say("Muted: what only it tells is hidden."))
    blocks = [join(lines, "\n")]
    if last:
        said = [_said(item, now, wording) for item in last]
        blocks.append(join((wording.say("Last items:"), *said), "\n"))
    return Card(join(blocks, "\n\n"), _actions(source, page, wording))


def _said(item: Item, now: datetime, wording: Wording) -> TelegramHtml:
    title = link(escape(shorten(item.title, 110)), item.link)
    age = wording.age(item.published_at, now)
    if item.via is None:
        return wording.say("• {title} <i>{age}</i>", title=title, age=age)
    return wording.say("• {title} <i>{source} · {age}</i>", title=title, source=shorten(item.source, 40), age=age)


def _actions(source: Source, page: int, wording: Wording) -> tuple[tuple[Button, ...], ...]:
    mute = (
        Button(wording.plain("🔊 Unmute"), press("unmute-source", source.feed_id))
        if source.muted
        else Button(wording.plain("🔇 Mute"), press("mute-source", source.feed_id))
    )
    back = Button(wording.plain("‹ Back"), press("sources", page))
    if not source.followed:
        follow = Button(wording.plain("＋ Follow all of it"), press("follow-source", source.feed_id))
        return ((follow, mute), (back,))
    rename = Button(wording.plain("✏️ Rename"), press("rename-source", source.feed_id))
    leave = Button(wording.plain("Unfollow"), press("leave-source", source.feed_id))
    return ((rename, mute), (leave, back))


def ask_for_name(source: Source, wording: Wording) -> Card:
    text = wording.say(
        "What shall I call {source} here? Write a name of up to {n} characters, or <b>-</b> for its own name. "
        "/cancel stops.",
        source=bold(escape(shorten(source.name, TITLE_CHARS))),
        n=NAME_CHARS,
    )
    return Card(text)


def bad_name(wording: Wording) -> Card:
    return Card(
        wording.say(
            "A name has 1 to {n} characters on one line, such as <i>The morning paper</i>. Try again, or /cancel.",
            n=NAME_CHARS,
        )
    )


def renamed(name: str, title: str, undo_id: int, wording: Wording) -> Card:
    buttons = ((Button(wording.plain("Sources"), press("sources", 0)), undo_button(undo_id, wording)),)
    if name == title:
        return Card(wording.say("It goes by its own name again: {name}.", name=bold(escape(name))), buttons)
    text = wording.say(
        "I call it {name} here, in lists and reports. Stories go on to say {title}, for that is who tells them.",
        name=bold(escape(name)),
        title=escape(shorten(title, TITLE_CHARS)),
    )
    return Card(text, buttons)


def followed(name: str, undo_id: int, wording: Wording) -> Card:
    text = wording.say("You follow all that {source} says now.", source=bold(escape(shorten(name, TITLE_CHARS))))
    return Card(text, ((Button(wording.plain("Sources"), press("sources", 0)), undo_button(undo_id, wording)),))


def left(name: str, undo_id: int, wording: Wording) -> Card:
    text = wording.say(
        "You no longer follow {source}. What it tells of your topics still comes.",
        source=bold(escape(shorten(name, TITLE_CHARS))),
    )
    return Card(text, ((Button(wording.plain("Sources"), press("sources", 0)), undo_button(undo_id, wording)),))


def unknown(text: str, nearest: Sequence[str], wording: Wording) -> Card:
    said = wording.say(
        "No source of yours is called {text}. To add one give me its address, such as <i>/sources example.org</i>.",
        text=bold(escape(shorten(text, TITLE_CHARS))),
    )
    if not nearest:
        return Card(said)
    names = wording.listed(escape(shorten(name, TITLE_CHARS)) for name in nearest)
    return Card(join((said, wording.say("Nearest: {names}.", names=names)), " "))


def ask_for_address(wording: Wording) -> Card:
    return Card(
        wording.say(
            "Give me the address of a site or a feed, such as <i>example.org</i> or <i>https://example.org/rss</i>; "
            "or send me an OPML file. /cancel stops."
        )
    )
