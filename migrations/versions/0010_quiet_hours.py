"""quiet hours, what they hold, and nights that may mean another time zone"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("chats", sa.Column("quiet", sa.String(length=11), nullable=True))
    op.add_column("chats", sa.Column("held_until", sa.DateTime(timezone=True), nullable=True))
    op.add_column("chats", sa.Column("nights", sa.Text(), nullable=True))
    op.create_index(op.f("ix_chats_held_until"), "chats", ["held_until"])


def downgrade() -> None:
    op.drop_index(op.f("ix_chats_held_until"), table_name="chats")
    with op.batch_alter_table("chats") as table:
        table.drop_column("nights")
        table.drop_column("held_until")
        table.drop_column("quiet")
