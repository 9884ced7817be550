"""/search: what the archive says of some words."""

from collections.abc import Sequence
from datetime import datetime

from bot.core.buttons import Button, press
from bot.core.cards import Card
from bot.core.digests import Entry
from bot.core.markup import bold, escape, join, raw, shorten
from bot.core.render import headline_page
from bot.core.wording import Wording

WORDS_CHARS = 80


def found(
    entries: Sequence[Entry],
    offset: int,
    matching: int,
    oldest_at: datetime | None,
    words: str,
    key: str,
    *,
    more: bool,
    page_size: int,
    zone: str,
    now: datetime,
    wording: Wording,
) -> Card:
    """A page of the list, turned by editing the message; `key` stands for the words on its buttons ("": none can)."""
    title = bold(wording.say("Found for {words}", words=escape(shorten(words, WORDS_CHARS))))
    stories = wording.count("{n} story", "{n} stories", matching)
    back_to = wording.moment(oldest_at or now, zone, now)
    about = wording.say("the newest {stories}", stories=stories) if more else stories
    since = wording.say("back to {when}", when=back_to)
    page = headline_page(
        join((title, join((about, since), " · ")), "\n"),
        entries,
        offset + 1,
        now,
        wording,
    )
    following = offset + len(page.stories)
    turn = []
    if key and offset > 0:
        turn.append(Button(wording.plain("‹ Previous"), press("found", max(0, offset - page_size), key)))
    if key and following < matching:
        turn.append(Button(wording.plain("More ›"), press("found", following, key)))
    follow = Button(wording.plain("＋ Follow these words"), press("follow-words", key))
    return Card(page.text, (*page.keyboard, *((tuple(turn),) if turn else ()), *(((follow,),) if key else ())))


def nothing_found(words: str, key: str, wording: Wording) -> Card:
    text = wording.say("Nothing I have read says {words}.", words=bold(escape(shorten(words, WORDS_CHARS))))
    if not key:
        return Card(text)
    follow = Button(wording.plain("＋ Follow these words"), press("follow-words", key))
    return Card(
        join((text, wording.say("I can tell you as soon as there is something.")), "\n"),
        ((follow,),),
    )


def what_to_search(wording: Wording) -> Card:
    lines = [
        wording.say("What shall I look for? Write it behind the command, at most 20 words:"),
        raw('<i>/search moon landing</i>\n<i>/search "soft landing", moon -football</i>'),
    ]
    return Card(join(lines, "\n"))
