"""share: topics and times as a recipe that others may take over."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.core.queries import parse_query
from bot.core.recipes import Recipe, recipe_of
from bot.core.subscriptions import Chat
from bot.core.taxonomy import TAXONOMY, as_topic
from bot.core.topics import Topic, TopicId, free_topic
from bot.ports import Clock
from bot.storage import chats as chats_table
from bot.storage import choices as choices_table
from bot.storage import recipes as recipes_table
from bot.storage import subscriptions as subscriptions_table
from bot.storage import topics as topics_table
from bot.storage.db import Database, Session
from bot.usecases.change import Change, Changed
from bot.usecases.portability import save_topics, to_portable
from bot.usecases.replan import replan
from bot.usecases.week import fitting_stories


@dataclass(frozen=True, slots=True)
class RecipePreview:
    """What taking a recipe over would mean for a chat."""

    recipe: Recipe
    topics: tuple[Topic, ...]
    stories: int  # that these topics would have brought
    days: int  # of the stored time they come from, 1 to 7
    followed: int  # of the topics, already


class Share:
    def __init__(self, database: Database, clock: Clock, change: Change) -> None:
        self._database = database
        self._clock = clock
        self._change = change

    async def make(self, chat: Chat) -> RecipePreview | None:
        """The chat's topics and times as a recipe, kept behind its key; None for a chat that follows no topic."""

        def work(session: Session) -> RecipePreview | None:
            now = self._clock.now()
            recipe = recipe_of(to_portable(session, choices_table.get_choices(session, chat.id)))
            if not recipe.topics:
                return None
            recipes_table.save_recipe(session, recipe, now)
            return self._preview(session, chat, recipe)

        return await self._database.write(work)

    async def open(self, chat: Chat, key: str) -> RecipePreview | None:
        """What a recipe would bring this chat, without storing anything of it; None when there is no such recipe."""
        found = await self._database.read(lambda session: self._find(session, chat, key))
        if found is not None:
            await self._database.write(lambda session: recipes_table.use_recipe(session, key, self._clock.now()))
        return found

    def _find(self, session: Session, chat: Chat, key: str) -> RecipePreview | None:
        recipe = recipes_table.find_recipe(session, key)
        return self._preview(session, chat, recipe) if recipe is not None else None

    def _preview(self, session: Session, chat: Chat, recipe: Recipe) -> RecipePreview:
        topics = tuple(_topic(one, at) for at, one in enumerate(recipe.topics, 1) if is_known(one))
        followed = subscriptions_table.list_followed(session, chat.id)
        slugs = {topic.slug for topic in topics_table.get_topics(session, followed).values()}
        stories, days = fitting_stories(session, topics, chat.article_languages, self._clock.now())
        return RecipePreview(recipe, topics, stories, days, sum(topic.slug in slugs for topic in topics))

    async def take_over(self, chat: Chat, recipe: Recipe, *, with_times: bool) -> Changed:
        """Follow its topics beside those that are followed, and with its times in place of the chat's own."""

        def work(session: Session, now: datetime) -> None:
            subscriptions_table.follow(session, chat.id, save_topics(session, recipe.topics, now), now)
            if with_times and recipe.slots:
                replan(session, chats_table.get_chat(session, chat.id), now, recipe.rules)

        return await self._change(chat, work)


def is_known(topic: str | Mapping[str, str]) -> bool:
    """Whether this program knows the subject; one of a newer taxonomy it does not."""
    return not isinstance(topic, str) or topic in TAXONOMY


def _topic(topic: str | Mapping[str, str], number: int) -> Topic:
    """A topic as it would be followed; its id is only its number here."""
    if isinstance(topic, str):
        return as_topic(topic, TopicId(number), "en")
    return free_topic(parse_query(topic["words"]), TopicId(number))
