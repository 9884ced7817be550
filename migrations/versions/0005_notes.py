"""notes of the installation: a fact is what a text says"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    move("facts", "notes")


def downgrade() -> None:
    move("notes", "facts")


def move(old: str, new: str) -> None:
    op.create_table(
        new,
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f(f"pk_{new}")),
    )
    op.execute(f"INSERT INTO {new} (name, value) SELECT name, value FROM {old}")  # noqa: S608 (our own names)
    op.drop_table(old)
