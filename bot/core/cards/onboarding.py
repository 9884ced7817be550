"""The first conversation: topics, zone, time, and then the first briefing at once."""

from collections.abc import Collection, Sequence
from datetime import datetime

from bot.core.buttons import Button, ReplyButton, Share, press
from bot.core.cards import Card, back_button, in_rows
from bot.core.markup import TelegramHtml, bold, escape, join
from bot.core.schedule import Fire, SlotRule, zone_info
from bot.core.wording import Wording, mark
from bot.core.zones import REGIONS

REGION_NAMES = {
    "europe": mark("Europe"),
    "americas": mark("Americas"),
    "asia": mark("Asia"),
    "middle_east": mark("Middle East"),
    "africa": mark("Africa"),
    "oceania": mark("Australia and Pacific"),
}
TIMES = ("06:30", "07:00", "08:00", "09:00", "12:30", "18:00", "20:00", "21:30")


def choose_topics(
    grid: Sequence[tuple[int, str]], chosen: Collection[int], others: Sequence[str], wording: Wording
) -> Card:
    """The grid of topics, each a switch; `others` are topics followed already that the grid does not show."""
    lines = [
        join(
            (
                bold(wording.say("Hello! I am Newsbrief.")),
                wording.say(
                    "Every morning I tell you what matters to you: "
                    "each event once, with its sources, and why it is there."
                ),
            ),
            " ",
        ),
        wording.say(
            "What do you want to hear about? Tap as many as you like. "
            "Later you can add anything in your own words with /follow."
        ),
    ]
    if others:
        lines.append(wording.say("Also followed: {topics}", topics=wording.listed(escape(name) for name in others)))
    buttons = [
        Button(f"✅ {name}", press("ob-topic", topic_id, 0))
        if topic_id in chosen
        else Button(name, press("ob-topic", topic_id, 1))
        for topic_id, name in grid
    ]
    count = len(chosen)
    go_on = wording.plain("Continue ›") if count else wording.plain("Skip for now ›")
    return Card(join(lines, "\n\n"), (*in_rows(buttons, 2), (Button(go_on, press("ob-zone")),)))


def choose_zone(
    zone: str, now: datetime, wording: Wording, *, verb: str = "ob-zone", by_location: bool = False
) -> Card:
    """The zone we guess, and the regions to choose another from."""
    clock = clock_in(zone, now)
    text = join(
        (
            bold(wording.say("Where are you?")),
            wording.say(
                "I think your clock shows {clock} ({zone}). If not, choose a region, or just write your city.",
                clock=bold(escape(clock)),
                zone=escape(zone_label(zone)),
            ),
        ),
        "\n\n",
    )
    onboarding = verb == "ob-zone"
    keep = Button(wording.plain("✓ Yes, {clock}", clock=clock), press("ob-time" if onboarding else "settings"))
    regions = [
        Button(wording.plain(REGION_NAMES[region]), press(verb, number)) for number, region in enumerate(REGIONS)
    ]
    here = Button(wording.plain("📍 By my location"), press("zone-here"))
    back = back_button("ob-topics" if onboarding else "settings", wording)
    return Card(text, ((keep,), *in_rows(regions, 2), (here,) if by_location else (), (back,)))


def ask_location(wording: Wording) -> Card:
    """Only a button under the field where people write can ask for a place."""
    text = wording.say(
        "Press the button below and I look up which clock is yours. I keep the name of the time zone, not the place."
    )
    buttons = (
        ReplyButton(wording.plain("📍 Share my location"), Share.LOCATION),
        ReplyButton("/cancel", Share.WORDS),
    )
    return Card(text, reply_keyboard=buttons)


def ask_whether_moved(zone: str, now: datetime, wording: Wording) -> Card:
    """To somebody who speaks at what we think is night."""
    clock = clock_in(zone, now)
    text = wording.say(
        "You often write when it is night in {zone}, where I think you are. Is it {clock} for you now?",
        zone=bold(escape(zone_label(zone))),
        clock=bold(escape(clock)),
    )
    yes = Button(wording.plain("✓ Yes, {clock}", clock=clock), press("settings"))
    return Card(text, ((yes, Button(wording.plain("🌍 Time zone"), press("zone"))),))


def near(zone: str, now: datetime, wording: Wording) -> Card:
    """What a shared location came to."""
    clock = clock_in(zone, now)
    text = wording.say(
        "The nearest place I know is {zone}, where it is {clock}. If your clock shows something else, write your city.",
        zone=bold(escape(zone_label(zone))),
        clock=bold(escape(clock)),
    )
    return Card(text, ends_reply_keyboard=True)


def choose_city(region: int, now: datetime, wording: Wording, *, verb: str = "ob-zone") -> Card:
    """The zones of one region, each with the time it is there."""
    places = tuple(REGIONS.values())[region]
    buttons = [
        Button(
            f"{place.city} {clock_in(place.key, now)}",
            press("ob-city" if verb == "ob-zone" else "city", region, number),
        )
        for number, place in enumerate(places)
    ]
    text = wording.say("Choose the place whose clock is yours, or write the name of your city.")
    return Card(text, (*in_rows(buttons, 2), (back_button(verb, wording),)))


def choose_time(zone: str, wording: Wording) -> Card:
    text = join(
        (
            bold(wording.say("When shall I brief you?")),
            wording.say(
                "Times are in {zone}. You can also write one, such as <i>07:45</i> or <i>weekdays 07:30, 18:00</i>.",
                zone=escape(zone_label(zone)),
            ),
        ),
        "\n\n",
    )
    buttons = [Button(clock, press("ob-at", clock.replace(":", ""))) for clock in TIMES]
    return Card(text, (*in_rows(buttons, 4), (back_button("ob-zone", wording),)))


def all_set(
    topics: Sequence[str], rules: Sequence[SlotRule], fires: Sequence[Fire], zone: str, now: datetime, wording: Wording
) -> Card:
    lines: list[TelegramHtml] = [bold(wording.say("All set."))]
    if topics:
        named = wording.listed(escape(name) for name in topics)
        lines.append(wording.say("Topics: {topics}", topics=named))
    else:
        lines.append(wording.say("You follow nothing yet. Say /topics to choose, or /follow and any words."))
    if fires:
        lines.append(
            wording.say(
                "Briefings: {schedule}; the next one {when}.",
                schedule=wording.schedule(rules),
                when=wording.moment(fires[0].at, zone, now),
            )
        )
    return Card(join(lines, "\n"))


def first_is_coming(wording: Wording) -> Card:
    return Card(
        wording.say("I am still reading. Your first briefing comes by itself as soon as there is news for you.")
    )


def clock_in(zone: str, now: datetime) -> str:
    """What a clock shows there: "14:05"."""
    return f"{now.astimezone(zone_info(zone)):%H:%M}"


def zone_label(zone: str) -> str:
    """`America/Argentina/Buenos_Aires` as people say it.

    >>> zone_label("America/New_York")
    'New York'
    """
    return zone.rsplit("/", 1)[-1].replace("_", " ")
