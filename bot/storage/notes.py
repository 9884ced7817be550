"""Small facts of the installation, by name."""

from sqlalchemy.orm import Session

from bot.storage.schema import FactRow
from bot.storage.upsert import replace


def find_fact(session: Session, name: str) -> str | None:
    row = session.get(FactRow, name)
    return row.value if row else None


def set_fact(session: Session, name: str, value: str) -> None:
    replace(session, FactRow, [{"name": name, "value": value}], keys=["name"])
