"""further pages of a briefing are shown in its own message"""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("outbox", sa.Column("replaces", sa.BigInteger(), nullable=True))
    op.add_column("outbox", sa.Column("hidden", sa.Boolean(), server_default=sa.false(), nullable=False))


def downgrade() -> None:
    with op.batch_alter_table("outbox") as table:
        table.drop_column("hidden")
        table.drop_column("replaces")
