"""what is asked for each second, or for each digest, by an index"""

from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_index(op.f("ix_items_seen_at"), table_name="items")
    op.create_index(op.f("ix_items_seen_at_items_story_id"), "items", ["seen_at", "story_id"])
    op.create_index(op.f("ix_chats_paused_until"), "chats", ["paused_until"])


def downgrade() -> None:
    op.drop_index(op.f("ix_chats_paused_until"), table_name="chats")
    op.drop_index(op.f("ix_items_seen_at_items_story_id"), table_name="items")
    op.create_index(op.f("ix_items_seen_at"), "items", ["seen_at"])
