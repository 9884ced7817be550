"""tastes by story: a story that is deleted must not be looked for in all of them"""

from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_tastes_story_id", "tastes", ["story_id"], unique=False)


def downgrade() -> None:
    op.drop_index("ix_tastes_story_id", table_name="tastes")
