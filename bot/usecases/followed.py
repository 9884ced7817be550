"""followed: the topic that words name, among those a chat follows."""

from collections.abc import Sequence

from bot.core.subscriptions import Chat
from bot.core.taxonomy import TAXONOMY, find_topic, name_of, nearest
from bot.core.topics import Topic, TopicKind
from bot.core.words import fold
from bot.errors import AmbiguousTopicError, UnknownTopicError
from bot.storage import subscriptions as subscriptions_table
from bot.storage import topics as topics_table
from bot.storage.db import Session

NEAREST_OFFERED = 3


def find_followed(session: Session, chat: Chat, text: str, *, required: bool = False) -> Topic | None:
    """The followed topic these words name: exactly, by a synonym, or as the only one that begins so.

    None when none does and it is not required; else UnknownTopicError with the nearest names, or AmbiguousTopicError.
    """
    ids = subscriptions_table.list_followed(session, chat.id)
    topics = list(topics_table.get_topics(session, ids).values())
    wanted = fold(" ".join(text.split()).strip("\"'"))
    names = {topic.id: display_name(topic, chat.language) for topic in topics}
    exact = [topic for topic in topics if wanted in {fold(names[topic.id]), fold(topic.name), topic.slug}]
    if not exact:
        slug = find_topic(text, chat.language)
        exact = [topic for topic in topics if slug is not None and topic.slug == slug]
    if exact:
        return exact[0]
    begins = [topic for topic in topics if wanted and fold(names[topic.id]).startswith(wanted)]
    if len(begins) == 1:
        return begins[0]
    if begins and required:
        raise AmbiguousTopicError(text, tuple((topic.id, names[topic.id]) for topic in begins))
    if required:
        slugs = set(nearest(text, chat.language, n=len(TAXONOMY)))
        close = [name for topic_id, name in names.items() if _slug(topics, topic_id) in slugs]
        others = [name for name in names.values() if name not in close]
        raise UnknownTopicError(text, tuple((close + others)[:NEAREST_OFFERED]))
    return None


def display_name(topic: Topic, language: str) -> str:
    return name_of(topic.slug, language) if topic.kind is TopicKind.TAXONOMY else topic.name


def _slug(topics: Sequence[Topic], topic_id: int) -> str:
    return next(topic.slug for topic in topics if topic.id == topic_id)
