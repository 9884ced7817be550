"""What a reader calls the topics of a digest."""

from collections.abc import Iterable

from bot.core.render import Names
from bot.core.taxonomy import TAXONOMY, name_of
from bot.core.topics import Topic, TopicId, TopicKind
from bot.core.wording import Wording

FEED_TOPIC = TopicId(0)  # the section of stories that came by a followed source only


def slug_name(slug: str, language: str) -> str:
    """What this reader calls the topic of this slug, also one that is followed by nobody any more."""
    return name_of(slug, language) if slug in TAXONOMY else slug.removeprefix("free:")


def topic_name(topic: Topic, language: str) -> str:
    """What this reader calls the topic, with its sign in front."""
    if topic.kind is TopicKind.TAXONOMY:
        return f"{TAXONOMY[topic.slug].emoji} {name_of(topic.slug, language)}"
    return f"🔎 {topic.name}"


def names_for(topics: Iterable[Topic], wording: Wording) -> Names:
    """The names of these topics, and of the section of followed sources."""
    names: dict[int, str] = {topic.id: topic_name(topic, wording.language) for topic in topics}
    return Names({FEED_TOPIC: f"📰 {wording.plain('Your sources')}", **names})
