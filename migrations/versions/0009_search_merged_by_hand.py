"""the search index is put together a few pages at a time, by a tick of ours (bot/usecases/tidy.py)

By itself FTS5 does that within the write that happens to come along, 64 pages times the levels of its index at once or,
in its "crisis", all segments of a level: tens of milliseconds in which nobody else can write.
"""

from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    configure(automerge=0, crisismerge=1000)


def downgrade() -> None:
    configure(automerge=4, crisismerge=16)  # FTS5's own


def configure(**options: int) -> None:
    if op.get_bind().dialect.name == "sqlite":
        for name, value in options.items():
            op.execute(f"INSERT INTO search_index (search_index, rank) VALUES ('{name}', {value})")  # noqa: S608 (our own)
