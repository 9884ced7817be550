"""/share, and what its link opens."""

from bot.chat.desk import Desk
from bot.chat.talk import Talk
from bot.core.buttons import Press
from bot.core.cards import Card
from bot.core.cards import recipes as cards
from bot.core.naming import topic_name
from bot.core.recipes import KEY, PAYLOAD, recipe_link
from bot.core.subscriptions import ChatState
from bot.errors import StaleButtonError
from bot.usecases.change import Changed
from bot.usecases.share import RecipePreview

__all__ = ["PAYLOAD", "open_recipe", "share", "take_over"]


async def share(desk: Desk, talk: Talk, _: str) -> None:
    made = await desk.share.make(talk.known)
    if made is None:
        await talk.answer(cards.nothing_to_share(talk.wording))
        return
    address = recipe_link(talk.bot.username, made.recipe.key)
    await talk.answer(cards.made(address, _names(made, talk), made.recipe.rules, talk.wording))


async def open_recipe(desk: Desk, talk: Talk, key: str) -> bool:
    """Show what is behind a link; False when nothing is."""
    if not KEY.fullmatch(key):
        return False
    await talk.working()
    found = await desk.share.open(talk.known, key)
    if found is None or not found.topics:
        return False
    status = await desk.status(talk.known)
    await talk.answer(
        cards.opened(
            key,
            _names(found, talk),
            found.followed,
            found.stories,
            found.days,
            found.recipe.rules,
            status.rules,
            talk.known.zone,
            talk.wording,
            newcomer=talk.known.state is ChatState.NEW,
        )
    )
    return True


async def take_over(desk: Desk, talk: Talk, press: Press) -> tuple[Card, Changed]:
    """Take the recipe over; StaleButtonError for one that is no more."""
    found = await desk.share.open(talk.known, press.text(0)) if KEY.fullmatch(press.text(0)) else None
    if found is None:
        raise StaleButtonError("a recipe that is no more")
    changed = await desk.share.take_over(talk.known, found.recipe, with_times=press.number(1) == 1)
    talk.chat = changed.chat
    status = await desk.status(talk.known)
    names = [topic_name(one.topic, talk.wording.language) for one in status.topics]
    return cards.taken_over(names, status.rules, changed.undo_id, talk.wording), changed


def _names(found: RecipePreview, talk: Talk) -> list[str]:
    return [topic_name(topic, talk.wording.language) for topic in found.topics]
