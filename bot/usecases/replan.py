"""replan: the next moments of a chat's slots, written anew."""

from collections.abc import Sequence
from datetime import datetime

from bot.core.schedule import SlotRule, next_fire
from bot.core.slots import slot_key
from bot.core.subscriptions import Chat
from bot.storage import digests as digests_table
from bot.storage import subscriptions as chats_table
from bot.storage.db import Session


def replan(session: Session, chat: Chat, now: datetime, rules: Sequence[SlotRule] | None = None) -> None:
    """Write the chat's slots anew with their next moments: after a change of schedule or zone, or a pause."""
    if rules is None:
        rules = [slot.rule for slot in chats_table.list_slots(session, chat.id)]
    planned = []
    for rule in rules:
        fire = next_fire(rule, chat.zone, now)
        # A zone change may bring a wall time back on a day whose digest went out already: that day is done.
        while digests_table.find_edition(session, chat.id, slot_key(rule, fire.day)) is not None:
            fire = next_fire(rule, chat.zone, fire.at)
        planned.append((rule, fire.day, fire.at))
    chats_table.set_slots(session, chat.id, planned)
