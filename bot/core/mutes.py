"""What a chat does not want to see, for a while or for good. A rule hides at once what is stored and can be counted.

    football transfer      stories that say both words           @Touchline Daily   a source, where nobody else tells it
    "penalty shoot-out"    the words side by side                7d, 2w, 12h        at the end: for so long only

No regular expressions of people: matching looks once at each word of a story, whatever was typed.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.core.queries import Query, matches, parse_query
from bot.core.stories import Story
from bot.core.words import fold
from bot.errors import BadQueryError, QueryFault

_EXPIRY = re.compile(r"(?:^|\s)(\d{1,3})\s*(h|d|w)$", re.ASCII | re.IGNORECASE)
_HOURS = {"h": 1, "d": 24, "w": 168}


class MuteKind(StrEnum):
    WORDS = "words"
    SOURCE = "source"
    STORY = "story"


@dataclass(frozen=True, slots=True)
class Mute:
    kind: MuteKind
    value: str  # the words, the source's name, or the story's id
    until: datetime | None = None  # None: for good


def parse_mute(text: str, now: datetime) -> Mute:
    """What `/mute …` asks for; BadQueryError when there is nothing to mute.

    >>> parse_mute("@Touchline Daily 7d", datetime(2026, 3, 8))
    Mute(kind=<MuteKind.SOURCE: 'source'>, value='Touchline Daily', until=datetime.datetime(2026, 3, 15, 0, 0))
    """
    expiry = _EXPIRY.search(text)
    until = now + timedelta(hours=int(expiry[1]) * _HOURS[expiry[2].lower()]) if expiry else None
    what = (text[: expiry.start()] if expiry else text).strip()
    if what.startswith("@"):
        name = " ".join(what.removeprefix("@").split())
        if not name:
            raise BadQueryError(QueryFault.EMPTY)
        return Mute(MuteKind.SOURCE, name, until)
    return Mute(MuteKind.WORDS, parse_query(what).to_text(), until)


class Muting:
    """A chat's rules, read once for many stories."""

    def __init__(self, mutes: Sequence[Mute], now: datetime) -> None:
        live = [mute for mute in mutes if mute.until is None or mute.until > now]
        self._words: list[tuple[Query, Mute]] = [
            (parse_query(mute.value), mute) for mute in live if mute.kind is MuteKind.WORDS
        ]
        self._sources = {fold(mute.value): mute for mute in live if mute.kind is MuteKind.SOURCE}
        self._stories = {mute.value: mute for mute in live if mute.kind is MuteKind.STORY}

    def __bool__(self) -> bool:
        return bool(self._words or self._sources or self._stories)

    def by(self, story: Story) -> Mute | None:
        """The rule that hides the story; None when none does."""
        if str(story.id) in self._stories:
            return self._stories[str(story.id)]
        voices = [self._sources.get(fold(source)) for source in story.sources]
        if voices and all(voices):
            return voices[0]
        said = f"{story.headline}\n" + "\n".join(sentence.text for sentence in story.lead)
        return next((mute for query, mute in self._words if matches(query, said)), None)
