"""Times, zone, size, and manners; and the status a known chat gets from /start."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from bot.core.buttons import Button, Keyboard, press
from bot.core.cards import Card, back_button, in_rows, undo_button
from bot.core.cards.onboarding import clock_in, zone_label
from bot.core.languages import own_name
from bot.core.markup import TelegramHtml, bold, code, escape, join, raw, shorten
from bot.core.schedule import Fire, SlotRule
from bot.core.subscriptions import Chat, ChatKind, ChatState, EmptyDay
from bot.core.volume import Size
from bot.core.wording import Wording
from bot.errors import AmbiguousTopicError, UnknownTopicError

SIZES = (3, 5, 8, 12, 16, 20)  # stories
MINUTES = (1, 2, 3, 5, 10)
PER_SOURCE = (1, 2, 3)


def status(
    chat: Chat, topics: Sequence[str], rules: Sequence[SlotRule], fires: Sequence[Fire], now: datetime, wording: Wording
) -> Card:
    """What /start says to somebody we know."""
    lines = [bold(wording.say("Newsbrief at your service."))]
    if topics:
        lines.append(wording.say("Topics: {topics}", topics=wording.listed(escape(name) for name in topics)))
    else:
        lines.append(wording.say("You follow nothing yet."))
    lines += _when(chat, rules, fires[:1], now, wording)
    buttons = (
        (Button(wording.plain("📰 Latest"), press("latest-all")), Button(wording.plain("🏷 Topics"), press("topics"))),
        (Button(wording.plain("⚙️ Settings"), press("settings")),),
    )
    return Card(join(lines, "\n"), buttons)


def digest_card(chat: Chat, rules: Sequence[SlotRule], fires: Sequence[Fire], now: datetime, wording: Wording) -> Card:
    """What /digest says: the next three times, and the button for now."""
    size = size_line(chat.size, wording)
    lines = [*_when(chat, rules, fires, now, wording), size]
    buttons = (
        (Button(wording.plain("Send it now"), press("digest-now")),),
        (Button(wording.plain("🕗 Times"), press("schedule")), Button(wording.plain("⚙️ Settings"), press("settings"))),
    )
    return Card(join(lines, "\n"), buttons)


def bad_digest(text: str, wording: Wording) -> Card:
    return Card(
        wording.say(
            "I do not know what {text} means there. <i>/digest</i> shows your next briefings, <i>/digest now</i> sends "
            "the coming one at once; other times are set with <i>/schedule 18:00</i>. Nothing was changed.",
            text=code(shorten(text, 40)),
        )
    )


def schedule_card(
    chat: Chat,
    rules: Sequence[SlotRule],
    fires: Sequence[Fire],
    own_times: Sequence[tuple[int, str]],
    now: datetime,
    wording: Wording,
) -> Card:
    """`own_times` are the topics with times of their own: number and name."""
    lines = _when(chat, rules, fires, now, wording)
    lines.append(raw(""))
    lines.append(
        wording.say(
            "To change it write for example <i>/schedule 08:00</i>, <i>/schedule weekdays 07:30, 18:00</i>, "
            "<i>/schedule sun 10:00 science</i> (that topic then, the rest at the other times), "
            "<i>/schedule science off</i> or <i>/schedule off</i>."
        )
    )
    buttons = [Button(clock, press("at", clock.replace(":", ""))) for clock in ("07:00", "08:00", "12:30", "18:00")]
    ends = [
        (Button(wording.plain("✕ {topic}: no time of its own", topic=shorten(name, 30)), press("own-time-off", topic)),)
        for topic, name in own_times
    ]
    return Card(join(lines, "\n"), (tuple(buttons), *ends, (back_button("settings", wording),)))


def schedule_set(
    chat: Chat, rules: Sequence[SlotRule], fires: Sequence[Fire], undo_id: int, now: datetime, wording: Wording
) -> Card:
    if not rules:
        text = wording.say(
            "No more scheduled briefings. /latest and /new still answer; /schedule 08:00 brings them back."
        )
    else:
        text = join(_when(chat, rules, fires, now, wording), "\n")
    return Card(text, ((undo_button(undo_id, wording), back_button("settings", wording)),))


def no_own_time(topic: str, wording: Wording) -> Card:
    return Card(
        wording.say(
            "{topic} has no time of its own: it comes with the others. "
            "<i>/schedule sun 10:00 {topic}</i> gives it one.",
            topic=escape(shorten(topic, 40)),
        )
    )


def no_such_topic(error: UnknownTopicError | AmbiguousTopicError, wording: Wording) -> Card:
    """A time of its own for a topic that is not followed, or for one of several."""
    if isinstance(error, UnknownTopicError):
        return not_followed(error.text, error.nearest, wording)
    return which_topic(error.text, [name for _, name in error.candidates], wording)


def not_followed(topic: str, nearest: Sequence[str], wording: Wording) -> Card:
    """A time of its own is for topics that are followed."""
    text = wording.say(
        "You do not follow {topic}, so it cannot have a time of its own. <i>/follow {topic}</i> comes first. "
        "Your times stay as they were.",
        topic=escape(shorten(topic, 40)),
    )
    if not nearest:
        return Card(text)
    return Card(
        join((text, wording.say("You follow: {topics}.", topics=wording.listed(escape(one) for one in nearest))), " ")
    )


def which_topic(topic: str, names: Sequence[str], wording: Wording) -> Card:
    return Card(
        wording.say(
            "{topic} could be {topics}. Write more of its name, such as <i>/schedule sun 10:00 {example}</i>. "
            "Your times stay as they were.",
            topic=escape(shorten(topic, 40)),
            topics=wording.listed(escape(name) for name in names),
            example=escape(names[0]),
        )
    )


def bad_schedule(text: str, wording: Wording) -> Card:
    shown = wording.say("I cannot read {text} as a time.", text=code(shorten(text, 60))) if text.strip() else raw("")
    example = wording.say(
        "Write it like <i>08:00</i>, <i>weekdays 07:30, 18:00</i>, <i>sun 10:00 science</i> or <i>off</i>. "
        "Your times stay as they were."
    )
    return Card(join((shown, example), " ") if shown else example)


def settings_card(chat: Chat, rules: Sequence[SlotRule], topics: int, now: datetime, wording: Wording) -> Card:
    clock = clock_in(chat.zone, now)
    empty = {
        EmptyDay.TELL: wording.say("say so in one line"),
        EmptyDay.SKIP: wording.say("stay silent"),
    }[chat.empty_day]
    times = wording.schedule(rules) if rules else wording.say("none")
    if chat.state is ChatState.PAUSED:
        times = wording.say("paused")
    lines = [
        bold(wording.say("Settings")),
        wording.say("Times: {times}", times=times),
        wording.say("Time zone: {zone}, now {clock}", zone=escape(zone_label(chat.zone)), clock=clock),
        size_line(chat.size, wording),
        wording.say("Quiet hours: {hours}", hours=quiet_line(chat, wording)),
        wording.say("On a day without news: {what}", what=empty),
        wording.say("News in: {languages}", languages=_news_in(chat.article_languages, wording)),
        wording.count("Topics: {n}", "Topics: {n}", topics),
    ]
    other = EmptyDay.SKIP if chat.empty_day is EmptyDay.TELL else EmptyDay.TELL
    silence = wording.plain("Silent when empty") if other is EmptyDay.SKIP else wording.plain("Tell me when empty")
    paused = chat.state is ChatState.PAUSED
    buttons: Keyboard = (
        (Button(wording.plain("🕗 Times"), press("schedule")), Button(wording.plain("🌍 Time zone"), press("zone"))),
        (Button(wording.plain("📏 Size"), press("size")), Button(silence, press("empty", other))),
        (
            Button(wording.plain("🏷 Topics"), press("topics")),
            Button(wording.plain("🗣 News in…"), press("articles")),
        ),
        (
            Button(wording.plain("🌙 Quiet hours"), press("quiet")),
            Button(wording.plain("▶ Resume"), press("resume"))
            if paused
            else Button(wording.plain("⏸ Pause"), press("pause")),
            Button(wording.plain("🌐 Language"), press("lang")),
        ),
    )
    if chat.address.kind is ChatKind.PRIVATE:
        buttons = (*buttons, (Button(wording.plain("📣 Channels and groups"), press("places")),))
    return Card(join((lines[0], join(lines[1:], "\n")), "\n\n"), buttons)


def bad_setting(text: str, wording: Wording) -> Card:
    return Card(
        wording.say(
            "I do not know the setting {text}. Write <i>/settings zone Berlin</i>, "
            "<i>/settings quiet 22:00-07:00</i> or <i>/settings 7 stories</i>, or just <i>/settings</i> for all of "
            "them. Nothing was changed.",
            text=code(shorten(text, 40)),
        )
    )


def quiet_line(chat: Chat, wording: Wording) -> TelegramHtml:
    if chat.quiet is None:
        return wording.say("none")
    begin, end = wording.clock(chat.quiet.begin), wording.clock(chat.quiet.end)
    return wording.say("{begin} to {end}", begin=begin, end=end)


def choose_articles(chosen: Sequence[str], offered: Sequence[str], wording: Wording) -> Card:
    """Which languages a story may be in; none chosen means all."""
    everything = wording.plain("All languages")
    buttons = [Button(everything if chosen else f"✅ {everything}", press("articles", "all"))]
    buttons += [
        Button(f"✅ {own_name(one)}", press("articles", one, 0))
        if one in chosen
        else Button(own_name(one), press("articles", one, 1))
        for one in dict.fromkeys((*offered, *chosen))
    ]
    text = wording.say("In which languages do you read news? Tap as many as you like.")
    return Card(text, (*in_rows(buttons, 2), (back_button("settings", wording),)))


def _news_in(languages: Sequence[str], wording: Wording) -> TelegramHtml:
    if not languages:
        return wording.say("all languages")
    return wording.listed(escape(own_name(language)) for language in languages)


def size_line(size: Size, wording: Wording) -> TelegramHtml:
    """What a briefing holds, in a sentence or two."""
    if size.minutes is None:
        told = wording.count("A briefing has at most {n} story.", "A briefing has at most {n} stories.", size.stories)
    else:
        told = wording.count(
            "A briefing takes at most {n} minute to read.",
            "A briefing takes at most {n} minutes to read.",
            size.minutes,
        )
    if size.per_source is None:
        return told
    limit = wording.count(
        "At most {n} story comes from one source.", "At most {n} stories come from one source.", size.per_source
    )
    return join((told, limit), " ")


def choose_size(chat: Chat, wording: Wording) -> Card:
    size = chat.size
    stories = [
        Button(_ticked(str(one), chosen=size.minutes is None and one == size.stories), press("size", one))
        for one in SIZES
    ]
    minutes = [
        Button(_ticked(wording.count("{n} min", "{n} min", one), chosen=one == size.minutes), press("minutes", one))
        for one in MINUTES
    ]
    sources = [
        Button(_ticked(wording.plain("{n} a source", n=one), chosen=one == size.per_source), press("per-source", one))
        for one in PER_SOURCE
    ]
    fair = Button(_ticked(wording.plain("fair"), chosen=size.per_source is None), press("per-source", 0))
    lines = [
        bold(size_line(size, wording)),
        wording.say(
            "How long shall it be? So many stories, or so many minutes of reading. Or write it: <i>7 stories</i>, "
            "<i>4 minutes</i>."
        ),
        wording.say(
            "Each topic gets its share of it. One source leads at most half of it, or as many stories as you say: "
            "<i>2 a source</i>. A quiet day is not padded, and what found no room is behind the button “More”."
        ),
    ]
    rows = (*in_rows(stories, 6), *in_rows(minutes, 5), (fair, *sources), (back_button("settings", wording),))
    return Card(join(lines, "\n\n"), rows)


def size_set(size: Size, undo_id: int, wording: Wording) -> Card:
    back = Button(wording.plain("📏 Size"), press("size"))
    return Card(size_line(size, wording), ((undo_button(undo_id, wording), back),))


def bad_size(text: str, wording: Wording) -> Card:
    return Card(
        wording.say(
            "I cannot read {text} as the size of a briefing. Write for example <i>/settings 7 stories</i> (up to 20), "
            "<i>/settings 3 minutes</i> (up to 15) or <i>/settings 2 per source</i>. The size stays as it was.",
            text=code(shorten(text, 40)),
        )
    )


def _ticked(text: str, *, chosen: bool) -> str:
    return f"✅ {text}" if chosen else text


def zone_set(chat: Chat, fires: Sequence[Fire], undo_id: int, now: datetime, wording: Wording) -> Card:
    clock = clock_in(chat.zone, now)
    lines = [
        wording.say(
            "Your clock: {zone}, now {clock}.", zone=bold(escape(zone_label(chat.zone))), clock=bold(raw(clock))
        )
    ]
    if fires:
        lines.append(next_line(chat, fires, now, wording))
    return Card(join(lines, "\n"), ((undo_button(undo_id, wording), back_button("settings", wording)),))


def bad_zone(text: str, candidates: Sequence[str], wording: Wording) -> Card:
    """`candidates` are the zones it may have meant."""
    if candidates:
        said = wording.say("Which clock is yours? {text} could be:", text=bold(escape(shorten(text, 60))))
        return Card(said, in_rows([Button(zone_label(key), press("zone-is", key)) for key in candidates], 2))
    said = wording.say("I do not know the place {text}.", text=bold(escape(shorten(text, 60))))
    hint = wording.say(
        "Write a larger city near you, such as <i>Lisbon</i>, a zone such as <i>Europe/Lisbon</i>, or <i>UTC+3</i>."
    )
    return Card(join((said, hint), " "))


def changed(sentence: TelegramHtml, undo_id: int, wording: Wording) -> Card:
    return Card(sentence, ((undo_button(undo_id, wording),),))


def paused(chat: Chat, fires: Sequence[Fire], undo_id: int, now: datetime, wording: Wording) -> Card:
    until = chat.paused_until
    lines = [
        wording.say("Paused until {when}. /resume ends it sooner.", when=wording.moment(until, chat.zone, now))
        if until is not None
        else wording.say("Paused. Nothing comes by itself until /resume; /latest and /new still answer.")
    ]
    if fires:
        lines.append(next_line(chat, fires, now, wording))
    return Card(join(lines, "\n"), ((undo_button(undo_id, wording), back_button("settings", wording)),))


def choose_pause(wording: Wording) -> Card:
    buttons = (
        (
            Button(wording.plain("1 day"), press("pause", 1)),
            Button(wording.plain("3 days"), press("pause", 3)),
            Button(wording.plain("1 week"), press("pause", 7)),
            Button(wording.plain("2 weeks"), press("pause", 14)),
        ),
        (Button(wording.plain("Until I say /resume"), press("pause", 0)), back_button("settings", wording)),
    )
    return Card(wording.say("For how long?"), buttons)


def bad_pause(text: str, today: date, wording: Wording) -> Card:
    return Card(
        wording.say(
            "I cannot read {text} as a time to pause. Write <i>/pause</i>, <i>/pause 3d</i>, <i>/pause 2w</i>, "
            "<i>/pause monday</i>, or a date of the next year such as <i>/pause {date}</i>. "
            "Nothing was changed.",
            text=code(shorten(text, 40)),
            date=(today + timedelta(days=30)).isoformat(),
        )
    )


def resumed(chat: Chat, fires: Sequence[Fire], undo_id: int, now: datetime, wording: Wording) -> Card:
    lines = [wording.say("Here again.")]
    if fires:
        lines.append(next_line(chat, fires, now, wording))
    return Card(join(lines, "\n"), ((undo_button(undo_id, wording),),))


def not_paused(chat: Chat, fires: Sequence[Fire], now: datetime, wording: Wording) -> Card:
    lines = [wording.say("Nothing is paused.")]
    if fires:
        lines.append(next_line(chat, fires, now, wording))
    return Card(join(lines, "\n"))


def digest_sent_already(next_at: datetime | None, zone: str, now: datetime, wording: Wording) -> Card:
    if next_at is None:
        return Card(wording.say("You have had it already. /new brings what it had no room for."))
    return Card(
        wording.say(
            "You have had it already; the next one comes {when}. /new brings what it had no room for.",
            when=wording.moment(next_at, zone, now),
        )
    )


def _when(
    chat: Chat, rules: Sequence[SlotRule], fires: Sequence[Fire], now: datetime, wording: Wording
) -> list[TelegramHtml]:
    if chat.state is ChatState.PAUSED:
        until = (
            wording.say("Paused until {when}.", when=wording.moment(chat.paused_until, chat.zone, now))
            if chat.paused_until
            else wording.say("Paused until you say /resume.")
        )
        return [until]
    if not rules:
        return [wording.say("No scheduled briefings. /schedule 08:00 sets one.")]
    lines = [
        wording.say(
            "Briefings: {schedule} ({zone} time)",
            schedule=bold(wording.schedule(rules)),
            zone=escape(zone_label(chat.zone)),
        )
    ]
    if chat.quiet is not None:
        lines.append(wording.say("🌙 Quiet hours: {hours}", hours=quiet_line(chat, wording)))
    if fires:
        lines.append(next_line(chat, fires, now, wording))
    return lines


def next_line(chat: Chat, fires: Sequence[Fire], now: datetime, wording: Wording) -> TelegramHtml:
    times = wording.listed(wording.moment(fire.at, chat.zone, now) for fire in fires)
    return wording.say("Next: {times}", times=times)
