"""muting: a chat's mutes with what the database knows of them, read once for many stories."""

from collections.abc import Sequence
from datetime import datetime

from bot.core.mutes import Mute, MuteKind, Muting
from bot.storage import stories as stories_table
from bot.storage.db import Session


def muting_of(session: Session, mutes: Sequence[Mute], now: datetime) -> Muting:
    """The mutes in force at that moment; which stories a muted topic has is only asked where one is muted."""
    slugs = {mute.value for mute in mutes if mute.kind is MuteKind.TOPIC}
    return Muting(mutes, now, stories_table.list_ids_by_slug(session, slugs) if slugs else {})
