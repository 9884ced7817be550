"""what Undo keeps says what a change made of things, too; it is kept for minutes, so what there is goes"""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _rename("before", "change")


def downgrade() -> None:
    _rename("change", "before")


def _rename(old: str, new: str) -> None:
    op.execute(sa.text("DELETE FROM undos"))
    with op.batch_alter_table("undos") as table:
        table.alter_column(old, new_column_name=new)
