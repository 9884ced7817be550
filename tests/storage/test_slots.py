"""Slots: which moments have come, and of whom."""

from datetime import UTC, datetime

from bot.core.subscriptions import ChatState
from bot.storage import chats as chats_table
from bot.storage import slots as slots_table
from tests.factories import alice, bob, charlie, save_feed


def test_due_slots_of_active_chats_only_the_longest_waiting_first(database):
    def work(session):
        feed = save_feed(session)
        late = alice(session, times=("10:30",))
        early = bob(session, times=("10:15",))
        paused = charlie(session, feed, times=("10:20",))
        chats_table.set_chat(session, paused.id, state=ChatState.PAUSED)
        now = datetime(2026, 3, 2, 9, 45, tzinfo=UTC)
        return [early.id, late.id], [slot.chat for slot in slots_table.claim_due_slots(session, now, 9)]

    wanted, found = database.write_now(work)
    assert found == wanted
