"""Topics: what a chat follows, previews before anything is stored, and leaving."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.core.buttons import Button, press
from bot.core.cards import Card, back_button, in_rows, undo_button
from bot.core.markup import TelegramHtml, bold, escape, join, link, raw, shorten
from bot.core.stories import Story
from bot.core.wording import Wording
from bot.errors import QueryFault

SYNONYMS_NAMED = 8


def topic_list(followed: Sequence[tuple[int, str, int]], days: int, feeds: Sequence[str], wording: Wording) -> Card:
    """`followed`: (topic id, name, stories in these days)."""
    if not followed and not feeds:
        text = wording.say(
            "You follow nothing yet. Tap a subject, or write <i>/follow</i> and your own words, "
            "such as <i>/follow space exploration</i>."
        )
        return Card(text, ((Button(wording.plain("Choose from a list"), press("grid")),),))
    lines = [bold(wording.say("You follow"))]
    lines += [raw(f"• {wording.isolated(escape(name))} — {pace(count, wording, days)}") for _, name, count in followed]
    lines += [wording.say("• 📰 {source} (everything it says)", source=escape(title)) for title in feeds]
    buttons = [Button(shorten(name, 30), press("topic", topic_id)) for topic_id, name, _ in followed]
    more = Button(wording.plain("＋ Add from a list"), press("grid"))
    lines.append(
        wording.say("Add your own words with <i>/follow space exploration</i>. Tap a topic to see or leave it.")
    )
    return Card(join((lines[0], join(lines[1:-1], "\n"), lines[-1]), "\n\n"), (*in_rows(buttons, 2), (more,)))


def pace(stories: int, wording: Wording, days: int) -> TelegramHtml:
    """How much a topic brings, in words a person can weigh; `days`: the time the stories were counted in."""
    if stories == 0:
        return (
            wording.say("quiet so far")
            if days == 1
            else wording.count("nothing in {n} day", "nothing in {n} days", days)
        )
    if days == 1:
        return wording.count("{n} story in the last day", "{n} stories in the last day", stories)
    if stories < days:
        return wording.count("{n} story in {days} days", "{n} stories in {days} days", stories, days=days)
    return wording.count("about {n} story a day", "about {n} stories a day", round(stories / days))


def grid(topics: Sequence[tuple[int, str]], followed: set[int], wording: Wording) -> Card:
    """The list of ready subjects as switches."""
    buttons = [
        Button(f"✅ {name}", press("switch", topic_id, 0))
        if topic_id in followed
        else Button(name, press("switch", topic_id, 1))
        for topic_id, name in topics
    ]
    text = wording.say("Tap to follow or leave. Anything else: <i>/follow</i> and your own words.")
    return Card(text, (*in_rows(buttons, 2), (back_button("topics", wording),)))


@dataclass(frozen=True, slots=True)
class WordsView:
    """What a topic in somebody's own words looks for."""

    words: str
    synonyms: Sequence[str]  # of ours, that widen it
    dropped: Sequence[str]  # of ours, that its owner left out
    strictness: TelegramHtml | None = None


def topic_card(
    topic_id: int,
    name: str,
    count: int,
    days: int,
    hits: Sequence[Story],
    now: datetime,
    wording: Wording,
    *,
    words: WordsView | None = None,
    adjustable: bool = False,
) -> Card:
    """A followed topic; `words` are of one in somebody's own."""
    head = [bold(escape(shorten(name, 200))), pace(count, wording, days)]
    if words is not None:
        head += _words(words, wording)
    parts = [join(head, "\n")]
    if hits:
        parts.append(story_lines(hits, now, wording))
    leave = Button(wording.plain("Unfollow"), press("leave", topic_id))
    latest = Button(wording.plain("Latest"), press("latest", topic_id))
    adjust = (Button(wording.plain("✏️ Adjust"), press("adjust", topic_id)),) if adjustable else ()
    return Card(join(parts, "\n\n"), ((latest, *adjust, leave), (back_button("topics", wording),)))


def _words(words: WordsView, wording: Wording) -> list[TelegramHtml]:
    lines = [wording.say("Looks for: {words}", words=escape(words.words))]
    if words.synonyms:
        shown = ", ".join(one.replace("*", "…") for one in words.synonyms[:SYNONYMS_NAMED])
        if len(words.synonyms) > SYNONYMS_NAMED:
            more = len(words.synonyms) - SYNONYMS_NAMED
            lines.append(wording.say("Also: {words} and {n} more", words=escape(shown), n=more))
        else:
            lines.append(wording.say("Also: {words}", words=escape(shown)))
    if words.dropped:
        lines.append(wording.say("Without: {words}", words=escape(", ".join(words.dropped))))
    return [*lines, words.strictness] if words.strictness else lines


def followed(name: str, count: int, undo_id: int, wording: Wording) -> Card:
    text = wording.say("You follow {topic} now. It will be in your next briefing.", topic=bold(escape(name)))
    total = wording.count("{n} topic in all.", "{n} topics in all.", count)
    return Card(
        join((text, total), " "),
        ((Button(wording.plain("Latest"), press("latest-last")), undo_button(undo_id, wording)),),
    )


def unfollowed(name: str, left: Sequence[str], undo_id: int, wording: Wording) -> Card:
    text = wording.say("You no longer follow {topic}.", topic=bold(escape(name)))
    rest = (
        wording.say("Still followed: {topics}.", topics=wording.listed(escape(one) for one in left))
        if left
        else wording.say("You follow nothing now.")
    )
    return Card(join((text, rest), " "), ((undo_button(undo_id, wording),),))


def which_to_leave(candidates: Sequence[tuple[int, str]], wording: Wording) -> Card:
    text = wording.say("Which one do you want to leave?") if candidates else wording.say("You follow nothing.")
    return Card(text, in_rows([Button(shorten(name, 30), press("leave", one)) for one, name in candidates], 2))


def unknown_topic(text: str, nearest: Sequence[str], command: str, wording: Wording) -> Card:
    """What a command that takes a followed topic says to another name."""
    said = wording.say("You follow nothing called {text}.", text=bold(escape(shorten(text, 60))))
    if not nearest:
        return Card(join((said, wording.say("<i>/follow {text}</i> begins it.", text=escape(shorten(text, 60)))), " "))
    names = wording.listed(escape(name) for name in nearest)
    example = wording.say("For example <i>/{command} {topic}</i>.", command=command, topic=escape(nearest[0]))
    return Card(join((said, wording.say("Nearest: {names}.", names=names), example), " "))


def ask_what_to_follow(wording: Wording) -> Card:
    text = wording.say(
        "What do you want to follow? Write a subject in your own words, such as <i>space exploration</i> or "
        "<i>electric cars, -Tesla</i>, or the address of a site. /cancel stops."
    )
    return Card(text, ((Button(wording.plain("Choose from a list"), press("grid")),),))


def bad_query(wording: Wording) -> Card:
    return Card(
        wording.say(
            "I cannot look for that: it takes a word at least, and at most 20 words or 200 characters. "
            "For example <i>/follow lunar landing -football</i>."
        )
    )


def cannot_toggle(fault: QueryFault, wording: Wording) -> str:
    """The notice on a switch that cannot be switched."""
    if fault is QueryFault.TOO_MANY:
        return wording.plain("These are as many words as a topic can have. Take one out first.")
    return wording.plain("A topic needs at least one word.")


def found_feeds(found: Sequence[tuple[str, str]], key: str, wording: Wording) -> Card:
    """Feeds found at an address a person gave: (title, address)."""
    lines = [wording.count("I found a feed there:", "I found {n} feeds there:", len(found))]
    lines += [raw(f"{number}. {link(escape(shorten(title, 80)), url)}") for number, (title, url) in enumerate(found, 1)]
    lines.append(wording.say("Following one brings every story it tells, once."))
    buttons = [
        Button(wording.plain("✓ Follow {name}", name=shorten(title, 28)), press("follow-feed", key, number))
        for number, (title, _) in enumerate(found)
    ]
    cancel = Button(wording.plain("Cancel"), press("cancel"))
    return Card(join(lines, "\n"), (*((button,) for button in buttons), (cancel,)))


def no_feed(reason: TelegramHtml, wording: Wording) -> Card:
    hint = wording.say("Give me the address of a news site or a feed, such as <i>/follow https://example.org/rss</i>.")
    end = raw("" if reason.endswith((".", "!", "?")) else ".")
    return Card(join((reason, end, raw(" "), hint)))


def followed_feed(title: str, undo_id: int, wording: Wording) -> Card:
    text = wording.say(
        "You follow {source} now. I am reading it for the first time; its stories are in /latest in a minute.",
        source=bold(escape(title)),
    )
    return Card(text, ((undo_button(undo_id, wording),),))


def story_lines(stories: Sequence[Story], now: datetime, wording: Wording) -> TelegramHtml:
    return join(
        (
            wording.say(
                "• {title} <i>{age}</i>",
                title=link(escape(shorten(story.headline, 110)), story.link),
                age=wording.age(story.newest_at, now),
            )
            for story in stories
        ),
        "\n",
    )
