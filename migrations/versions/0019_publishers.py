"""who published an item that came by another's feed, and the feeds by which alone a story's sources were heard

The index finds the operator's own feed of a publisher by the address of its site.
"""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("items", sa.Column("publisher", sa.Text(), nullable=True))
    op.add_column("items", sa.Column("publisher_url", sa.Text(), nullable=True))
    op.add_column("stories", sa.Column("via", sa.JSON(), nullable=True))
    op.create_index(op.f("ix_feeds_site_url"), "feeds", ["site_url"])


def downgrade() -> None:
    op.drop_index(op.f("ix_feeds_site_url"), table_name="feeds")
    with op.batch_alter_table("stories") as table:
        table.drop_column("via")
    with op.batch_alter_table("items") as table:
        table.drop_column("publisher_url")
        table.drop_column("publisher")
