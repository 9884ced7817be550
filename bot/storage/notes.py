"""What the installation notes about itself, by name: `draining`, where the grouper was."""

from sqlalchemy.orm import Session

from bot.storage.schema import NoteRow
from bot.storage.upsert import replace


def find_note(session: Session, name: str) -> str | None:
    row = session.get(NoteRow, name)
    return row.value if row else None


def set_note(session: Session, name: str, value: str) -> None:
    replace(session, NoteRow, [{"name": name, "value": value}], keys=["name"])
