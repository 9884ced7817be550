"""/why: the verdict in a sentence, and the proof below it."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from bot.core.buttons import Button, press
from bot.core.cards import Card, in_rows
from bot.core.cards.headlines import fitting
from bot.core.cards.stories import Stance, stance_lines
from bot.core.digests import EditionKind, LeftOut
from bot.core.languages import own_name
from bot.core.markup import TelegramHtml, bold, code, escape, join, link, raw, shorten
from bot.core.mutes import Mute, MuteKind
from bot.core.naming import slug_name
from bot.core.ranking import (
    BREADTH_WEIGHT,
    CHANGE_WEIGHT,
    FIT_WEIGHT,
    FRESH_WEIGHT,
    TASTE_WEIGHT,
    VERSIONS_WEIGHT,
    further_versions,
)
from bot.core.topics import Nearness
from bot.core.why import Join, Place, Verdict, Why
from bot.core.wording import Wording, mark

HEADLINE_CHARS = 160
JOINS_SHOWN = 5
WORDS_SHOWN = 4
MOST_BUTTONS_A_ROW = 5

_BRIEFINGS = {
    EditionKind.SLOT: mark("your briefing"),
    EditionKind.NOW: mark("a briefing you asked for early"),
    EditionKind.NEW: mark("an answer to /new"),
    EditionKind.MORE: mark("“More” of a briefing"),
    EditionKind.FIRST: mark("your first briefing"),
    EditionKind.TRACK: mark("an update of a story you track"),
}


def why(answer: Why, names: Mapping[int, str], zone: str, now: datetime, wording: Wording) -> Card:
    """`names`: how this reader calls the followed topics, by id."""
    blocks = []
    if answer.story is not None:
        headline = escape(shorten(answer.story.headline, HEADLINE_CHARS))
        blocks.append(bold(link(wording.isolated(headline), answer.story.link)))
    if answer.asked is not None and answer.verdict is not Verdict.MERGED and len(answer.items) > 1:
        blocks.append(wording.say("That article is one of {n} versions of this story.", n=len(answer.items)))
    blocks.append(_verdict(answer, zone, now, wording))
    blocks += [block for block in _proof(answer, names, zone, now, wording) if block]
    buttons: tuple[tuple[Button, ...], ...] = ()
    if answer.story is not None:
        buttons = ((Button(wording.plain("The story"), press("story", answer.story.id)),),)
    return Card(join(blocks, "\n\n"), buttons)


def _verdict(answer: Why, zone: str, now: datetime, wording: Wording) -> TelegramHtml:
    match answer.verdict:
        case Verdict.TOLD:
            return _told(answer, zone, now, wording)
        case Verdict.MERGED:
            said = wording.say(
                "That article tells of the same event as others, so it came as one of {n} versions of this story.",
                n=len(answer.items),
            )
            return join((said, _told(answer, zone, now, wording)), " ")
        case Verdict.PROMISED:
            return wording.say("It is on its way to you: the briefing is made, Telegram has not confirmed it yet.")
        case Verdict.NOT_POLLED:
            return _not_polled(answer, zone, now, wording)
        case Verdict.NOT_GROUPED:
            return wording.say("I have just read that article, and am still finding out what story it belongs to.")
        case Verdict.LANGUAGE:
            assert answer.story is not None
            return wording.say(
                "It did not come: it is in {language}, and you asked for news in {languages} only (/settings).",
                language=own_name(answer.story.language or ""),
                languages=", ".join(own_name(one) for one in answer.languages),
            )
        case Verdict.UNMATCHED:
            if not answer.near:
                return wording.say("It did not come: you follow no topic yet. /follow takes any words.")
            return wording.say("It did not come: it fits none of your topics, and you follow none of its sources.")
        case Verdict.MUTED:
            assert answer.mute is not None
            return wording.say("It did not come: you muted {what} (/mute).", what=_muted(answer.mute, wording))
        case Verdict.OUTRANKED:
            assert answer.place is not None
            assert answer.place.left is not None
            return join((_outranked(answer.place, zone, now, wording), wording.say(_LEFT[answer.place.left])), " ")
        case Verdict.TOO_OLD:
            return wording.say("It did not come: it was older than the time your briefings since then covered.")
        case Verdict.FOLLOWED_LATER:
            assert answer.made_at is not None
            late = wording.say(
                "It did not come: the briefing of {when} was made before you followed what it fits.",
                when=wording.moment(answer.made_at, zone, now),
            )
            coming = [_may_be_next(answer.next_at, zone, now, wording)] if answer.next_at is not None else []
            return join((late, *coming), " ")
        case Verdict.NOT_DUE:
            if answer.next_at is None:
                return wording.say("It has not come yet, and no briefing is planned for it. /schedule sets a time.")
            not_yet = wording.say("It has not come yet.")
            return join((not_yet, _may_be_next(answer.next_at, zone, now, wording)), " ")


def _may_be_next(at: datetime, zone: str, now: datetime, wording: Wording) -> TelegramHtml:
    return wording.say("Your next briefing for it is {when}.", when=wording.moment(at, zone, now))


_LEFT = {
    LeftOut.ROOM: mark("The button “More” under a briefing brings the rest; /settings has its size."),
    LeftOut.SOURCE: mark(
        "Its source led as many stories as one source may (/settings, Size). The button “More” brings the rest."
    ),
    LeftOut.SHARE: mark(
        "Lighter stories went before it because each topic gets its share. The button “More” brings the rest."
    ),
}


def _outranked(place: Place, zone: str, now: datetime, wording: Wording) -> TelegramHtml:
    return wording.say(
        "It did not come: in the briefing of {when} it was number {number} of {matching}, and {room} were shown.",
        when=wording.moment(place.at, zone, now),
        number=place.number,
        matching=place.matching,
        room=place.room,
    )


def _told(answer: Why, zone: str, now: datetime, wording: Wording) -> TelegramHtml:
    telling = answer.telling
    assert telling is not None
    assert telling.told_at is not None
    kind = wording.say(_BRIEFINGS[telling.kind]) if telling.kind else wording.say("a briefing")
    told = wording.say(
        "It came in {briefing} ({when}).", when=wording.moment(telling.told_at, zone, now), briefing=kind
    )
    said = [told]
    if answer.place is not None:
        said.append(
            wording.say(
                "It was number {number} of {matching} that fitted.",
                number=answer.place.number,
                matching=answer.place.matching,
            )
        )
    assert answer.story is not None
    if answer.story.revision > telling.revision:
        said.append(wording.say("It has changed in substance since."))
    if answer.mute is not None:
        said.append(wording.say("It will not come again: you muted {what} (/mute).", what=_muted(answer.mute, wording)))
    return join(said, " ")


def _not_polled(answer: Why, zone: str, now: datetime, wording: Wording) -> TelegramHtml:
    source = answer.source
    if source is None:
        return wording.say(
            "It could not come: I read no source on that site. /follow and the address of the site adds one."
        )
    name = bold(escape(shorten(source.title, 60)))
    if source.ok_at is None or source.fault:
        return wording.say("It could not come: I do read {source}, but that fails at the moment.", source=name)
    return wording.say(
        "It could not come: I read {source} (last {when}), but its feed never listed that address.",
        source=name,
        when=wording.moment(source.ok_at, zone, now),
    )


def _proof(
    answer: Why, names: Mapping[int, str], zone: str, now: datetime, wording: Wording
) -> list[TelegramHtml | None]:
    return [
        _topics(answer, names, wording),
        _weight(answer, now, wording),
        _merging(answer.joins, {item.id: item.source for item in answer.items}, wording),
        _history(answer, zone, now, wording),
    ]


def _topics(answer: Why, names: Mapping[int, str], wording: Wording) -> TelegramHtml | None:
    if answer.verdict is Verdict.UNMATCHED:
        lines = [_nearness(names.get(topic.id, topic.name), near, wording) for topic, near in answer.near]
        return _block(wording.say("How near it came"), lines) if lines else None
    if not answer.fits:
        return None
    fits = [(names.get(topic.id, topic.name), reasons) for topic, _, reasons in answer.fits]
    return _block(wording.say("Topics it fits"), fitting(fits, wording))


def _nearness(name: str, near: Nearness, wording: Wording) -> TelegramHtml:
    topic = bold(escape(shorten(name, 60)))
    missing = wording.listed(code(word) for word in near.missing[:WORDS_SHOWN])
    if near.found:
        found = wording.listed(code(word) for word in near.found[:WORDS_SHOWN])
        says = wording.say(
            "• {topic}: {score} of the {needed} needed; it says {found}",
            topic=topic,
            score=f"{near.score:.2f}",
            needed=f"{near.threshold:.2f}",
            found=found,
        )
        return join((says, wording.say("not {missing}", missing=missing)), ", ") if missing else says
    if missing:
        return wording.say("• {topic}: nothing of it, not {missing}", topic=topic, missing=missing)
    return wording.say("• {topic}: nothing of it", topic=topic)


def _weight(answer: Why, now: datetime, wording: Wording) -> TelegramHtml | None:
    """The parts of the sum, as bot/core/ranking.py adds them."""
    story = answer.then or answer.story
    if answer.rank is None or story is None or not answer.fits:
        return None
    weight = answer.rank
    parts = [
        wording.say(
            "• {sources}: {value}",
            sources=wording.count("{n} source tells it", "{n} sources tell it", len(story.sources)),
            value=_points(BREADTH_WEIGHT * weight.breadth),
        ),
        wording.say(
            "• newest {age}: {value}",
            age=wording.age(story.newest_at, answer.place.at if answer.place else now),
            value=_points(FRESH_WEIGHT * weight.freshness),
        ),
        wording.say("• how well it fits the topic: {value}", value=_points(FIT_WEIGHT * weight.fit)),
    ]
    if weight.versions:
        parts.append(
            wording.say(
                "• {versions}: {value}",
                versions=wording.count(
                    "{n} further version from them", "{n} further versions from them", further_versions(story)
                ),
                value=_points(VERSIONS_WEIGHT * weight.versions),
            )
        )
    if weight.change:
        parts.append(
            wording.say("• changed since you were told: {value}", value=_points(CHANGE_WEIGHT * weight.change))
        )
    if weight.taste:
        parts.append(wording.say("• your 👍 and 👎: {value}", value=_points(TASTE_WEIGHT * weight.taste)))
    if answer.leaning is not None:
        parts += stance_lines(Stance(leaning=answer.leaning), wording)
    return _block(wording.say("Its weight: {total}", total=f"{weight.total:.2f}"), parts)


def _points(value: float) -> str:
    return f"{value:+.2f}"


def _merging(joins: Sequence[Join], sources: Mapping[int, str], wording: Wording) -> TelegramHtml | None:
    known = [join_ for join_ in joins if join_.item_id in sources]
    if not known:
        return None
    lines = []
    for one in known[:JOINS_SHOWN]:
        line = wording.say(
            "• {source}: likeness {score}, needed {threshold}",
            source=escape(shorten(sources[one.item_id], 40)),
            score=f"{one.score:.2f}",
            threshold=f"{one.threshold:.2f}",
        )
        if one.shared_words:
            shared = wording.listed(code(word) for word in one.shared_words[:WORDS_SHOWN])
            line = join((line, wording.say("shared words {words}", words=shared)), "; ")
        lines.append(line)
    if len(known) > JOINS_SHOWN:
        rest = len(known) - JOINS_SHOWN
        lines.append(wording.count("…and {n} more", "…and {n} more", rest))
    return _block(wording.say("Why its versions are one story"), lines)


def _history(answer: Why, zone: str, now: datetime, wording: Wording) -> TelegramHtml | None:
    if not answer.items:
        return None
    lines = [
        wording.say(
            "• published {published}, read {seen} from {source}",
            published=wording.moment(item.published_at, zone, now),
            seen=wording.moment(item.seen_at, zone, now),
            source=escape(shorten(item.via or item.source, 40)),
        )
        for item in ([answer.asked] if answer.asked else answer.items[:1])
    ]
    if answer.mutes and answer.mute is None:
        lines.append(
            wording.count(
                "• {n} mute of yours: it does not hide it", "• {n} mutes of yours: none hides it", answer.mutes
            )
        )
    return _block(wording.say("What was done"), lines)


def _muted(rule: Mute, wording: Wording) -> TelegramHtml:
    match rule.kind:
        case MuteKind.WORDS:
            return code(rule.value)
        case MuteKind.SOURCE:
            return wording.say("everything only {source} tells", source=bold(escape(rule.value)))
        case MuteKind.STORY:
            return wording.say("this very story")
        case MuteKind.TOPIC:
            return wording.say("everything under {topic}", topic=bold(escape(slug_name(rule.value, wording.language))))


def _block(title: TelegramHtml, lines: Sequence[TelegramHtml]) -> TelegramHtml:
    return join((bold(title), *lines), "\n")


def which(stories: Sequence[tuple[str, int, Why]], names: Mapping[int, str], wording: Wording) -> Card:
    """Why each story of a briefing came, in a line; a number opens the proof."""
    lines = []
    for number, _, answer in stories:
        if answer.story is None:
            continue
        topics = wording.listed(escape(names.get(topic.id, topic.name)) for topic, _, _ in answer.fits[:2])
        line = wording.say(
            "{number}. {headline}", number=number, headline=bold(escape(shorten(answer.story.headline, 90)))
        )
        lines.append(join((line, topics or wording.say("a source you follow, or a topic you have left since")), "\n"))
    text = join((wording.say("Why which of these? A number shows the proof."), *lines), "\n\n")
    buttons = [Button(number, press("why", story_id)) for number, story_id, _ in stories]
    return Card(text, in_rows(buttons, MOST_BUTTONS_A_ROW))


def what_to_explain(wording: Wording) -> Card:
    return Card(
        join(
            (
                wording.say("Which story? Answer to a briefing of mine with one of these:"),
                raw("<i>/why 3</i>\n<i>/why https://example.org/article</i>"),
            ),
            "\n",
        )
    )


def no_such_number(number: int, most: int, wording: Wording) -> Card:
    if not most:
        return Card(wording.say("There is no briefing yet to count in. /why takes the address of an article, too."))
    return Card(
        wording.say("There is no story {number} there: they go from 1 to {most}.", number=number, most=most),
    )
