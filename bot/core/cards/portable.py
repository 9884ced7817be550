"""Files: a chat's choices out and in, and lists of feeds out and in."""

from collections.abc import Mapping, Sequence
from datetime import time
from typing import Any

from bot.core.buttons import Button, press
from bot.core.cards import Card, undo_button
from bot.core.cards.onboarding import zone_label
from bot.core.cards.sources import reason
from bot.core.languages import own_name
from bot.core.markup import TelegramHtml, bold, code, escape, join, raw, shorten
from bot.core.portable import MOST_BYTES
from bot.core.schedule import SlotRule
from bot.core.wording import Wording
from bot.errors import FileFault

NAMES_SHOWN = 12
FEEDS_SHOWN = 5
TITLE_CHARS = 60


def export_caption(wording: Wording) -> TelegramHtml:
    return wording.say(
        "All that you chose here: topics, sources, times, mutes, settings. No name, no number. "
        "Send it back to me, or to another Newsbrief, to have it all again."
    )


def opml_caption(sources: int, wording: Wording) -> TelegramHtml:
    return wording.count(
        "The source you follow, as OPML: any feed reader takes it.",
        "The {n} sources you follow, as OPML: any feed reader takes it.",
        sources,
    )


def ask_for_file(wording: Wording) -> Card:
    return Card(
        wording.say(
            "Send me a file: one that /export gave you, here or in another Newsbrief, or an OPML list of feeds "
            "(.opml, .xml). I show what is in it before anything changes. /cancel stops."
        )
    )


def file_refused(fault: FileFault, key: str, wording: Wording) -> TelegramHtml:
    """Why a file cannot be taken, and what could be."""
    match fault:
        case FileFault.TOO_LARGE:
            return wording.say(
                "This file is too large: I read up to {n} MB. Nothing was changed.", n=MOST_BYTES // 2**20
            )
        case FileFault.LOST:
            return wording.say("Telegram does not give me this file just now. Please send it again.")
        case FileFault.BROKEN:
            return wording.say(
                "This file is broken: it begins like an export of mine and is no whole JSON. Nothing was changed. "
                "Send the file just as /export gave it."
            )
        case FileFault.TOO_NEW:
            return wording.say(
                "This file was made by a newer Newsbrief than I am, and I would lose a part of it. Nothing was "
                "changed. Ask my operator to bring me up to date."
            )
        case FileFault.BAD_VALUE:
            return wording.say(
                "The part {part} of this file has a value I cannot use. Nothing was changed. Send the file just as "
                "/export gave it.",
                part=code(key),
            )
        case FileFault.UNKNOWN:
            return wording.say(
                "I cannot use this file. I read two kinds: what /export gave you (.json), and OPML lists of feeds "
                "(.opml, .xml). Nothing was changed."
            )


def restore_preview(
    wanted: Mapping[str, Any], topics: Sequence[str], unknown_stories: int, key: str, wording: Wording
) -> Card:
    """What a chat's file would make of this chat; `topics` are its topics by name."""
    lines = [bold(wording.say("This file sets the chat up like this"))]
    if "topics" in wanted:
        names = wording.listed(escape(shorten(name, TITLE_CHARS)) for name in topics[:NAMES_SHOWN])
        more = len(topics) - NAMES_SHOWN
        if not topics:
            lines.append(wording.say("Topics: none"))
        elif more > 0:
            lines.append(wording.say("Topics: {names} and {n} more", names=names, n=more))
        else:
            lines.append(wording.say("Topics: {names}", names=names))
    lines += _counted(wanted, wording)
    if unknown_stories:
        lines.append(
            wording.count(
                "Left out: {n} mark on a story that I have not read.",
                "Left out: {n} marks on stories that I have not read.",
                unknown_stories,
            )
        )
    question = wording.say("It takes the place of what the chat has now; Undo brings that back.")
    buttons = (
        Button(wording.plain("✓ Take it over"), press("restore", key)),
        Button(wording.plain("Cancel"), press("cancel")),
    )
    return Card(join((join(lines, "\n"), question), "\n\n"), (buttons,))


def _counted(wanted: Mapping[str, Any], wording: Wording) -> list[TelegramHtml]:
    lines = []
    if "feeds" in wanted:
        lines.append(wording.say("Sources followed whole: {n}", n=len(wanted["feeds"])))
    if "slots" in wanted:
        rules = [slot_rule(*slot) for slot in wanted["slots"]]
        lines.append(wording.say("Times: {times}", times=wording.schedule(rules) if rules else wording.say("none")))
    if "zone" in wanted:
        lines.append(wording.say("Time zone: {zone}", zone=escape(zone_label(wanted["zone"]))))
    if "language" in wanted:
        lines.append(wording.say("Language: {language}", language=own_name(wanted["language"])))
    if wanted.get("mutes"):
        lines.append(wording.say("Muted: {n}", n=len(wanted["mutes"])))
    if wanted.get("tastes"):
        lines.append(wording.say("More or less of a kind: {n}", n=len(wanted["tastes"])))
    if wanted.get("tracks"):
        lines.append(wording.say("Tracked stories: {n}", n=len(wanted["tracks"])))
    if wanted.get("paused"):
        lines.append(wording.say("Briefings: paused"))
    return lines


def slot_rule(wall: str, days: str, topic: str | None) -> SlotRule:
    """A time of a file."""
    return SlotRule(time.fromisoformat(wall), frozenset(map(int, days)), topic)


def restored(undo_id: int, wording: Wording) -> Card:
    text = wording.say("Done: the chat is set up as in the file.")
    buttons = (
        Button(wording.plain("🏷 Topics"), press("topics")),
        Button(wording.plain("⚙️ Settings"), press("settings")),
        undo_button(undo_id, wording),
    )
    return Card(text, (buttons,))


def feeds_preview(
    total: int,
    folders: int,
    new: Sequence[tuple[str, str]],
    known: int,
    bad: Sequence[str],
    beyond: int,
    limit: int,
    key: str,
    wording: Wording,
) -> Card:
    """What an OPML file would bring: `new` as title and address, `bad` as what stands in place of addresses."""
    if total == 0:
        return Card(wording.say("There is no feed in this file. Export your subscriptions as OPML, and send me that."))
    feeds, fresh = wording.count("{n} feed", "{n} feeds", total), len(new) + beyond
    head = wording.say("{feeds}, {new} new", feeds=feeds, new=fresh)
    if folders:
        head = wording.count(
            "{feeds} in {n} folder, {new} new", "{feeds} in {n} folders, {new} new", folders, feeds=feeds, new=fresh
        )
    blocks = [bold(head)]
    if new:
        lines = [raw(f"• {escape(shorten(title or url, TITLE_CHARS))}") for title, url in new[:FEEDS_SHOWN]]
        if len(new) > FEEDS_SHOWN:
            lines.append(wording.say("… and {n} more", n=len(new) - FEEDS_SHOWN))
        blocks.append(join(lines, "\n"))
    without = left_out(known, bad, beyond, limit, wording)
    if without:
        blocks.append(join(without, "\n"))
    if not new:
        return Card(join(blocks, "\n\n"))
    blocks.append(wording.say("Following a source brings every story it tells, once. Nothing is stored yet."))
    follow = Button(
        wording.plain("✓ Follow it") if len(new) == 1 else wording.plain("✓ Follow all {n}", n=len(new)),
        press("follow-list", key),
    )
    return Card(join(blocks, "\n\n"), ((follow, Button(wording.plain("Cancel"), press("cancel"))),))


def left_out(known: int, bad: Sequence[str], beyond: int, limit: int, wording: Wording) -> list[TelegramHtml]:
    lines = []
    if known:
        lines.append(
            wording.count(
                "{n} is followed already, or in the file twice.",
                "{n} are followed already, or in the file twice.",
                known,
            )
        )
    if bad:
        shown = wording.listed(code(shorten(one, 40)) for one in bad[:3])
        lines.append(
            wording.count("{n} has no web address: {shown}", "{n} have no web address: {shown}", len(bad), shown=shown)
        )
    if beyond:
        lines.append(
            wording.count(
                "{n} is beyond the {limit} sources a chat may follow here: it is left out.",
                "{n} are beyond the {limit} sources a chat may follow here: they are left out.",
                beyond,
                limit=limit,
            )
        )
    return lines


def adding(sources: int, wording: Wording) -> Card:
    return Card(wording.count("Adding {n} source …", "Adding {n} sources …", sources))


def added(
    total: int,
    read: int,
    failing: Sequence[tuple[str, str | None]],
    without: Sequence[TelegramHtml],
    undo_id: int,
    wording: Wording,
) -> Card:
    """After a list was followed: how far the first reading is, and what failed and why."""
    blocks = [bold(wording.count("You follow {n} more source.", "You follow {n} more sources.", total))]
    if read < total:
        blocks.append(wording.say("Read for the first time: {n} of {total} …", n=read, total=total))
    elif not failing:
        blocks.append(wording.say("All of them are read; their stories are in /latest."))
    if failing:
        lines = [wording.count("{n} fails, and I keep trying:", "{n} fail, and I keep trying:", len(failing))]
        lines += [
            raw(f"• {escape(shorten(name, TITLE_CHARS))} — {reason(fault, wording)}")
            for name, fault in failing[:NAMES_SHOWN]
        ]
        if len(failing) > NAMES_SHOWN:
            lines.append(wording.say("… and {n} more: /sources", n=len(failing) - NAMES_SHOWN))
        blocks.append(join(lines, "\n"))
    if without:
        blocks.append(join(without, "\n"))
    buttons = [Button(wording.plain("Sources"), press("sources", 0)), undo_button(undo_id, wording)]
    if read < total:
        buttons.insert(0, Button(wording.plain("↻ How far?"), press("arrivals", undo_id)))
    return Card(join(blocks, "\n\n"), (tuple(buttons),))
