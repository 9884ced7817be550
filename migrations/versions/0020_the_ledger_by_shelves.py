"""the ledger's marks stand by story on shelves of 4,096 editions, not in one index that each digest writes all over

bot/storage/ledger.py finds them there. No foreign key can: what deletes a story deletes its marks. And the outbox loses
an index on what its unique key of edition and part begins with.
"""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("ledger") as ledger:
        ledger.drop_index(op.f("ix_ledger_story_id"))
        ledger.drop_constraint(op.f("fk_ledger_story_id_stories"), type_="foreignkey")
        ledger.add_column(sa.Column("shelf", sa.Integer(), nullable=False, server_default=sa.text("0")))
    op.execute("UPDATE ledger SET shelf = edition_id / 4096 WHERE edition_id IS NOT NULL")
    op.create_index(op.f("ix_ledger_shelf_ledger_story_id"), "ledger", ["shelf", "story_id"])
    op.drop_index(op.f("ix_outbox_edition_id"), table_name="outbox")


def downgrade() -> None:
    op.create_index(op.f("ix_outbox_edition_id"), "outbox", ["edition_id"])
    op.execute("DELETE FROM ledger WHERE story_id NOT IN (SELECT id FROM stories)")
    op.drop_index(op.f("ix_ledger_shelf_ledger_story_id"), table_name="ledger")
    with op.batch_alter_table("ledger") as ledger:
        ledger.drop_column("shelf")
        ledger.create_foreign_key(
            op.f("fk_ledger_story_id_stories"), "stories", ["story_id"], ["id"], ondelete="CASCADE"
        )
        ledger.create_index(op.f("ix_ledger_story_id"), ["story_id"])
