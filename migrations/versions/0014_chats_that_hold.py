"""the index of chats that hold something for the end of their quiet hours has no others in it"""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

HOLDING = "held_until IS NOT NULL"


def upgrade() -> None:
    op.drop_index(op.f("ix_chats_held_until"), table_name="chats")
    op.create_index(
        op.f("ix_chats_held_until"),
        "chats",
        ["held_until"],
        sqlite_where=sa.text(HOLDING),
        postgresql_where=sa.text(HOLDING),
    )


def downgrade() -> None:
    op.drop_index(op.f("ix_chats_held_until"), table_name="chats")
    op.create_index(op.f("ix_chats_held_until"), "chats", ["held_until"])
