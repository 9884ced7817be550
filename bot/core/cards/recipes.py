"""/share: a recipe of topics and times, made and opened."""

from collections.abc import Sequence
from urllib.parse import quote

from bot.core.buttons import Button, press
from bot.core.cards import Card, undo_button
from bot.core.cards.onboarding import zone_label
from bot.core.cards.topics import pace
from bot.core.markup import TelegramHtml, bold, escape, join, link, shorten
from bot.core.schedule import SlotRule
from bot.core.wording import Wording

NAMES_SHOWN = 20
NAME_CHARS = 60


def made(address: str, topics: Sequence[str], rules: Sequence[SlotRule], wording: Wording) -> Card:
    """The link, and what is behind it."""
    lines = [bold(wording.say("Your recipe to pass on")), _topics(topics, wording)]
    if rules:
        lines.append(wording.say("Times: {times}", times=wording.schedule(rules)))
    lines.append(link(escape(address), address))
    about = wording.say(
        "Whoever opens it sees these topics and times, and may take them over. Nothing else is in it, and nothing of "
        "you. It works until nobody has opened it for a year."
    )
    invitation = quote(wording.plain("News on these topics, at these times:"))
    copy = Button(wording.plain("📋 Copy the link"), copy=address)
    send = Button(
        wording.plain("Send it to…"),
        url=f"https://t.me/share/url?url={quote(address, safe='')}&text={invitation}",
    )
    return Card(join((join(lines, "\n"), about), "\n\n"), ((copy, send),))


def nothing_to_share(wording: Wording) -> Card:
    text = wording.say("You follow no topic yet, so there is nothing to pass on. Choose some first.")
    return Card(text, ((Button(wording.plain("Choose from a list"), press("grid")),),))


def opened(
    key: str,
    topics: Sequence[str],
    followed: int,
    stories: int,
    days: int,
    rules: Sequence[SlotRule],
    current: Sequence[SlotRule],
    zone: str,
    wording: Wording,
    *,
    newcomer: bool,
) -> Card:
    """What taking the recipe over means here; `current` are the chat's own times, `followed` counts topics it has."""
    lines = [bold(wording.say("Somebody shares this with you")), _topics(topics, wording)]
    if followed == len(topics):
        lines.append(wording.say("You follow all of them already."))
    elif followed:
        lines.append(wording.count("You follow {n} of them already.", "You follow {n} of them already.", followed))
    lines.append(wording.say("Together: {pace}", pace=pace(stories, wording, days)))
    if rules:
        times = wording.schedule(rules)
        lines.append(wording.say("Times: {times} ({zone} time)", times=times, zone=escape(zone_label(zone))))
    if rules and current and not newcomer:
        lines.append(wording.say("Your times now: {times}", times=wording.schedule(current)))
    told = join(lines, "\n")
    if newcomer:
        blocks = (told, wording.say("Nothing is stored yet."))
        begin = Button(wording.plain("✓ Begin with it"), press("recipe", key, 1))
        return Card(join(blocks, "\n\n"), ((begin, Button(wording.plain("Choose myself"), press("ob-topics"))),))
    blocks = (told, wording.say("Nothing is stored yet. Topics come beside yours, times in place of yours."))
    cancel = Button(wording.plain("Cancel"), press("cancel"))
    if not rules:
        take = Button(wording.plain("✓ Follow them"), press("recipe", key, 0))
        return Card(join(blocks, "\n\n"), ((take, cancel),))
    both = Button(wording.plain("✓ Topics and times"), press("recipe", key, 1))
    only = Button(wording.plain("Topics only"), press("recipe", key, 0))
    return Card(join(blocks, "\n\n"), ((both, only), (cancel,)))


def taken_over(topics: Sequence[str], rules: Sequence[SlotRule], undo_id: int, wording: Wording) -> Card:
    """The chat as it is now: its topics and times."""
    lines = [wording.say("Taken over."), _topics(topics, wording)]
    if rules:
        lines.append(wording.say("Times: {times}", times=wording.schedule(rules)))
    latest = Button(wording.plain("📰 Latest"), press("latest-all"))
    return Card(join(lines, "\n"), ((latest, undo_button(undo_id, wording)),))


def _topics(names: Sequence[str], wording: Wording) -> TelegramHtml:
    shown = wording.listed(escape(shorten(name, NAME_CHARS)) for name in names[:NAMES_SHOWN])
    if len(names) > NAMES_SHOWN:
        return wording.say("Topics: {names} and {n} more", names=shown, n=len(names) - NAMES_SHOWN)
    return wording.say("Topics: {names}", names=shown)
