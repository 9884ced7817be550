"""how much a digest may hold: minutes of reading, and stories of one source"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("chats", sa.Column("minutes", sa.Integer(), nullable=True))
    op.add_column("chats", sa.Column("per_source", sa.Integer(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("chats") as table:
        table.drop_column("per_source")
        table.drop_column("minutes")
