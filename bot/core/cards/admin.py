"""What the operator sees in the chat: /admin."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta

from bot.core.buttons import Button, press
from bot.core.cards import Card, back_button
from bot.core.markup import TelegramHtml, bold, escape, join, raw, shorten
from bot.core.wording import Wording

FEEDS_SHOWN = 20
FAULT_CHARS = 80
TITLE_CHARS = 40


def status(
    feeds: Mapping[str, int],
    chats: Mapping[str, int],
    stored: tuple[int, int, int],
    queue: tuple[int, timedelta, timedelta],
    today: tuple[int, int, int, int],
    *,
    draining: bool,
    wording: Wording,
) -> Card:
    """`stored`: items, stories, bytes; `queue`: messages, age of the oldest, lag of the oldest due slot; `today`:
    items, stories, messages sent, messages refused.
    """
    items, stories, size_bytes = stored
    lines = [
        bold(wording.say("Operator")),
        wording.say("Chats: {counts}", counts=_counts(chats)),
        wording.say(
            "Stored: {items} items, {stories} stories, {size} MiB",
            items=items,
            stories=stories,
            size=round(size_bytes / 2**20, 1),
        ),
        wording.say(
            "Today (UTC): items {items}, stories {stories}, sent {sent}, refused {refused}",
            items=today[0],
            stories=today[1],
            sent=today[2],
            refused=today[3],
        ),
        *_standing(feeds, queue, wording),
    ]
    if draining:
        lines.append(wording.say("⏸ Draining: no new digests; what was promised is being sent."))
    lines.append(wording.say("/admin NUMBER looks up a chat, /admin say TEXT announces to all."))
    drain = (
        Button(wording.plain("▶ End draining"), press("admin-drain", 0))
        if draining
        else Button(wording.plain("⏸ Drain"), press("admin-drain", 1))
    )
    rows = (
        (
            Button(wording.plain("Failing feeds"), press("admin-feeds")),
            Button(wording.plain("Late digests"), press("admin-late")),
        ),
        (
            Button(wording.plain("Limits"), press("admin-limits")),
            Button(wording.plain("📊 14 days"), press("admin-report")),
        ),
        (drain, Button(wording.plain("↻ Refresh"), press("admin"))),
    )
    return Card(join(lines, "\n"), rows)


def report(
    day: date,
    over: tuple[int, int, int, int, int],
    feeds: Mapping[str, int],
    queue: tuple[int, timedelta, timedelta],
    size_bytes: int,
    hint: str,
    wording: Wording,
) -> TelegramHtml:
    """The words below the daily picture. `over`: items, stories, digests, failed looks and refused messages of the day
    that is over; `queue` as in the status card; `hint`: what would bring the picture, where there is none.
    """
    items, stories, digests, failed_looks, refused = over
    lines = [
        bold(wording.say("Yesterday, {day} (UTC)", day=wording.day(day))),
        wording.listed(
            (
                wording.count("{n} item", "{n} items", items),
                wording.count("{n} story", "{n} stories", stories),
                wording.count("{n} digest", "{n} digests", digests),
            )
        ),
        *_failures(failed_looks, refused, wording),
        "",
        bold(wording.say("Now")),
        *_standing(feeds, queue, wording),
        wording.say("Database: {size} MiB", size=round(size_bytes / 2**20, 1)),
    ]
    if hint:
        lines += ["", wording.say("No picture: {hint}.", hint=hint)]
    return join((raw(line) if isinstance(line, str) else line for line in lines), "\n")


def _failures(failed_looks: int, refused: int, wording: Wording) -> tuple[TelegramHtml, ...]:
    if not failed_looks and not refused:
        return (wording.say("Nothing failed"),)
    looks = wording.count("⚠ {n} look at a feed failed", "⚠ {n} looks at feeds failed", failed_looks)
    messages = wording.count("⚠ {n} message was refused", "⚠ {n} messages were refused", refused)
    return (*((looks,) if failed_looks else ()), *((messages,) if refused else ()))


def drawing(wording: Wording) -> str:
    return wording.plain("Drawing it …")


def not_reported(reason: str, wording: Wording) -> Card:
    return Card(wording.say("The picture could not be sent: {reason}.", reason=reason))


def late_slots(slots: Iterable[tuple[int, int, str, datetime]], now: datetime, wording: Wording) -> Card:
    """`slots`: Telegram's number, thread, the chat's own wall time, since when it is due; the latest first."""
    rows = [
        wording.say(
            "• {chat}: {wall}, due {age}",
            chat=str(chat) if not thread else f"{chat}/{thread}",
            wall=wall,
            age=wording.age(due_at, now),
        )
        for chat, thread, wall, due_at in slots
    ]
    heading = bold(wording.count("{n} digest is late", "{n} digests are late", len(rows)))
    lines = [heading, *rows] if rows else [wording.say("No digest is late.")]
    return Card(join(lines, "\n"), ((back_button("admin", wording),),))


def limits(keys: Iterable[tuple[str, str]], wording: Wording) -> Card:
    """What the configuration allows, by its own keys."""
    rows = [raw(f"• {escape(key)}: {escape(value)}") for key, value in keys]
    note = wording.say("Change them in config.toml and start me again.")
    return Card(join([bold(wording.say("Limits")), *rows, note], "\n"), ((back_button("admin", wording),),))


def _standing(
    feeds: Mapping[str, int], queue: tuple[int, timedelta, timedelta], wording: Wording
) -> tuple[TelegramHtml, ...]:
    """How things stand now: feeds, what waits, what is late."""
    parts, age, lag = queue
    return (
        wording.say("Feeds: {counts}", counts=_counts(feeds)),
        wording.count(
            "Waiting: {n} message, for {age}", "Waiting: {n} messages, the oldest for {age}", parts, age=_span(age)
        )
        if parts
        else wording.say("Waiting: no message"),
        wording.say("⚠ A digest is late by {lag}", lag=_span(lag)) if lag else wording.say("No digest is late"),
    )


def failing_feeds(feeds: Iterable[tuple[str, str, datetime]], total: int, now: datetime, wording: Wording) -> Card:
    """`feeds`: title, why the last look failed, since when; the longest failing first."""
    rows = [
        wording.say(
            "• {title}: {fault} (since {age})",
            title=bold(escape(shorten(title, TITLE_CHARS))),
            fault=shorten(fault, FAULT_CHARS),
            age=wording.age(since, now),
        )
        for title, fault, since in feeds
    ][:FEEDS_SHOWN]
    heading = bold(wording.count("{n} feed is failing", "{n} feeds are failing", total))
    lines = [heading, *rows] if rows else [wording.say("All feeds are well.")]
    if total > len(rows):
        lines.append(wording.say("… and {n} more; `newsbrief feeds list` shows all.", n=total - len(rows)))
    return Card(join(lines, "\n"), ((back_button("admin", wording),),))


def chat_found(facts: Iterable[tuple[str, TelegramHtml]], chat_id: int, wording: Wording) -> Card:
    rows = [raw(f"• {escape(name)}: {value}") for name, value in facts]
    return Card(join([bold(escape(str(chat_id))), *rows], "\n"), ((back_button("admin", wording),),))


def chat_unknown(chat_id: int, wording: Wording) -> Card:
    return Card(wording.say("There is no chat {number} here.", number=str(chat_id)))


def confirm_announcement(text: str, chats: int, wording: Wording) -> Card:
    """The dry run: what would be sent, and to how many."""
    lines = [
        wording.count("This would go to {n} chat:", "This would go to {n} chats:", chats),
        announcement(text),
        wording.say("Nothing has been sent yet."),
    ]
    send = Button(wording.plain("Send to {n}", n=chats), press("admin-say"))
    return Card(join(lines, "\n\n"), ((send, Button(wording.plain("Cancel"), press("cancel"))),))


def announcement(text: str) -> TelegramHtml:
    return raw(f"📣 {escape(text)}")


def announced(chats: int, wording: Wording) -> Card:
    return Card(
        wording.count(
            "On its way to {n} chat, behind digests and answers.",
            "On its way to {n} chats, behind digests and answers.",
            chats,
        )
    )


def nothing_to_announce(wording: Wording) -> Card:
    return Card(wording.say("That announcement was sent or given up. /admin say TEXT begins anew."))


def announcement_too_long(limit: int, wording: Wording) -> Card:
    return Card(wording.say("An announcement has at most {n} characters.", n=limit))


def not_operator(wording: Wording) -> Card:
    return Card(wording.say("Only the operator of this bot can do that."))


def usage(wording: Wording) -> Card:
    return Card(wording.say("/admin shows how I am; /admin 12345 looks up a chat; /admin say TEXT announces to all."))


def _counts(numbers: Mapping[str, int]) -> str:
    return ", ".join(f"{number} {name}" for name, number in numbers.items() if number) or "0"


def _span(length: timedelta) -> str:
    seconds = max(0, int(length.total_seconds()))
    return f"{seconds} s" if seconds < 120 else f"{seconds // 60} min"
