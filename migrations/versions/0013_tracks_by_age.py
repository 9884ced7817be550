"""tracked stories are let go by age, every few seconds: by an index"""

from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index(op.f("ix_tracks_moved_at"), "tracks", ["moved_at"])


def downgrade() -> None:
    op.drop_index(op.f("ix_tracks_moved_at"), table_name="tracks")
