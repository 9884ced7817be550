"""replan: the next moments of a chat's slots, written anew, or for the first time."""

from collections.abc import Sequence
from datetime import datetime

from bot.core.schedule import SlotRule, next_fire
from bot.core.slots import slot_key
from bot.core.subscriptions import Chat, ChatState, Defaults
from bot.storage import chats as chats_table
from bot.storage import digests as digests_table
from bot.storage import slots as slots_table
from bot.storage.db import Session


def replan(session: Session, chat: Chat, now: datetime, rules: Sequence[SlotRule] | None = None) -> None:
    """Write the chat's slots anew with their next moments: after a change of schedule or zone, or a pause."""
    if rules is None:
        rules = [slot.rule for slot in slots_table.list_slots(session, chat.id)]
    planned = []
    for rule in rules:
        fire = next_fire(rule, chat.zone, now)
        # A zone change may bring a wall time back on a day whose digest went out already: that day is done.
        while digests_table.find_edition(session, chat.id, slot_key(rule, fire.day)) is not None:
            fire = next_fire(rule, chat.zone, fire.at)
        planned.append((rule, fire.day, fire.at))
    slots_table.set_slots(session, chat.id, planned)


def begin(session: Session, chat: Chat, now: datetime, defaults: Defaults) -> None:
    """Who names topics or times needs no first conversation, as in a group where nobody says /start: slots are due now,
    at the usual times where none were named.
    """
    if chat.state is ChatState.NEW:
        chats_table.set_chat(session, chat.id, state=ChatState.ACTIVE)
        known = [slot.rule for slot in slots_table.list_slots(session, chat.id)]
        replan(session, chats_table.get_chat(session, chat.id), now, known or usual_rules(defaults))


def usual_rules(defaults: Defaults) -> list[SlotRule]:
    return [SlotRule(wall, frozenset(range(7))) for wall in defaults.times]
