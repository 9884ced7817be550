"""What a chat does not want to see, for a while or for good. A rule hides at once what is stored and can be counted.

    football transfer      stories that say both words           @Touchline Daily   a source, where nobody else tells it
    "penalty shoot-out"    the words side by side                topic sport        all that is under a topic
    7d, 2w, 12h            at the end: for so long only

A source is a publisher, or a feed that carries what others publish; the latter hides what came by it alone.

No regular expressions of people: matching looks once at each word of a story, whatever was typed.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType

from bot.core.queries import Query, matches, parse_query
from bot.core.stories import Story
from bot.core.words import fold
from bot.errors import BadQueryError, QueryFault

_EXPIRY = re.compile(r"(?:^|\s)(\d{1,3})\s*(h|d|w)$", re.ASCII | re.IGNORECASE)
_TOPIC = re.compile(r"(?:topic:?\s+|#)(\S.*)", re.IGNORECASE)
_HOURS = {"h": 1, "d": 24, "w": 168}


class MuteKind(StrEnum):
    WORDS = "words"
    SOURCE = "source"
    STORY = "story"
    TOPIC = "topic"


@dataclass(frozen=True, slots=True)
class Mute:
    kind: MuteKind
    value: str  # the words, the source's name, the story's id, or the topic's slug
    until: datetime | None = None  # None: for good


def parse_mute(text: str, now: datetime) -> Mute:
    """What `/mute …` asks for; a topic in the words it was named with. BadQueryError when there is nothing to mute.

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
    topic = _TOPIC.fullmatch(what)
    if topic is not None:
        return Mute(MuteKind.TOPIC, " ".join(topic[1].split()), until)
    return Mute(MuteKind.WORDS, parse_query(what).to_text(), until)


class Muting:
    """A chat's rules, read once for many stories."""

    def __init__(
        self, mutes: Sequence[Mute], now: datetime, of_topics: Mapping[str, Collection[int]] = MappingProxyType({})
    ) -> None:
        """`of_topics` are the ids of the stories of each muted topic, by its slug."""
        live = [mute for mute in mutes if mute.until is None or mute.until > now]
        self._words: list[tuple[Query, Mute]] = [
            (parse_query(mute.value), mute) for mute in live if mute.kind is MuteKind.WORDS
        ]
        self._sources = {fold(mute.value): mute for mute in live if mute.kind is MuteKind.SOURCE}
        self._stories = {mute.value: mute for mute in live if mute.kind is MuteKind.STORY}
        self._topics = [(of_topics.get(mute.value, ()), mute) for mute in live if mute.kind is MuteKind.TOPIC]

    def __bool__(self) -> bool:
        return bool(self._words or self._sources or self._stories or self._topics)

    def by(self, story: Story) -> Mute | None:
        """The rule that hides the story; None when none does."""
        if str(story.id) in self._stories:
            return self._stories[str(story.id)]
        for stories, mute in self._topics:
            if story.id in stories:
                return mute
        if self._sources:
            heard_by = story.via or ((),) * len(story.sources)
            voices = [self._voice(source, feeds) for source, feeds in zip(story.sources, heard_by, strict=True)]
            if voices and all(voices):
                return voices[0]
        said = f"{story.headline}\n" + "\n".join(sentence.text for sentence in story.lead)
        return next((mute for query, mute in self._words if matches(query, said)), None)

    def _voice(self, source: str, via: Sequence[str]) -> Mute | None:
        """The rule that silences a source: by its name, or by the names of all the feeds by which alone it is heard."""
        by_name = self._sources.get(fold(source))
        if by_name is not None or not via:
            return by_name
        by_feeds = [self._sources.get(fold(feed)) for feed in via]
        return by_feeds[0] if all(by_feeds) else None
