"""Recipes: topics and times behind a link, kept without any trace of who made them."""

from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from bot.core.recipes import Recipe, recipe_of
from bot.storage.schema import RecipeRow
from bot.storage.upsert import insert_new


def save_recipe(session: Session, recipe: Recipe, now: datetime) -> None:
    """Keep it; one that was kept already lives on from now."""
    row = {"key": recipe.key, "content": recipe.to_json(), "created_at": now, "used_at": now}
    insert_new(session, RecipeRow, [row])
    use_recipe(session, recipe.key, now)


def find_recipe(session: Session, key: str) -> Recipe | None:
    row = session.get(RecipeRow, key)
    return recipe_of(row.content) if row is not None else None


def use_recipe(session: Session, key: str, now: datetime) -> None:
    """Note that somebody wanted it: it is kept for as long again."""
    session.execute(update(RecipeRow).where(RecipeRow.key == key).values(used_at=now))


def delete_unused(session: Session, before: datetime, limit: int) -> int:
    """Delete recipes nobody wanted since then; how many."""
    chosen = select(RecipeRow.key).where(RecipeRow.used_at < before).limit(limit)
    result = session.execute(delete(RecipeRow).where(RecipeRow.key.in_(chosen)))
    return int(result.rowcount)  # type: ignore[attr-defined]
