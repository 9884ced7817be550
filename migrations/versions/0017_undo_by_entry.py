"""Undo knows what a change made of things, too, so that it can leave alone what was chosen since"""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("undos", sa.Column("after", sa.JSON(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("undos") as table:
        table.drop_column("after")
