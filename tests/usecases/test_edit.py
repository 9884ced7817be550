"""edit: the message that told a story grows with it, once for all that grew, and says nothing aloud."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.core.delivery import ChatGone, ChatMoved, Lane, MessageGone, NotModified, Refused, RetryLater, Uncertain
from bot.core.living import COLLECTED_FOR, FROZEN_AFTER
from bot.core.mutes import Mute, MuteKind
from bot.core.subscriptions import Address, ChatState
from bot.locales import wording
from bot.storage import chats as chats_table
from bot.storage import edits as edits_table
from bot.storage import mutes as mutes_table
from bot.storage import stories as stories_table
from bot.storage.stories import StoryDraft
from bot.usecases.prune import Prune, Retention
from bot.usecases.track import Track
from tests.factories import ALICE, alice, bob, change_story, save_chat, save_story

EIGHT = datetime(2026, 3, 3, 7, tzinfo=UTC)  # 08:00 in Berlin, the day after START
HOUR = timedelta(hours=1)


def join_source(session, story_id, source, now):
    """Another source tells the story."""
    story = stories_table.find_story(session, story_id)
    assert story is not None
    draft = StoryDraft(
        story.headline, 1, story.link, story.lead, (), "en", (*story.sources, source), story.item_count + 1,
        story.first_at, now,
    )  # fmt: skip
    stories_table.save_story(session, story_id, draft, now, None)


class Readers:
    """Alice and Bob's group were told of a ferry and of the Moon at eight."""

    def __init__(self, world):
        self.world = world
        self.chats = [world.write(alice), world.write(bob)]
        self.ferry = world.write(save_story, "Ferry aground, 12 hurt", at=EIGHT - 2 * HOUR, now=EIGHT - HOUR)
        self.moon = world.write(save_story, "Lander reaches the Moon", at=EIGHT - 2 * HOUR, now=EIGHT - HOUR)

    async def grows(self, story=None, source="Orbit Wire", **after):
        now = self.world.clock.advance(**after or {"minutes": 10})
        self.world.write(join_source, story or self.ferry, source, now)

    async def changes(self, headline="Ferry aground, 18 hurt", change="12 → 18 hurt", **after):
        now = self.world.clock.advance(**after or {"minutes": 10})
        self.world.write(change_story, self.ferry, headline, change, now)

    async def collected(self):
        """What grew is found, waits for more, and is told."""
        summary = await self.world.edit()
        self.world.clock.advance(seconds=COLLECTED_FOR.total_seconds())
        return summary + await self.world.edit()

    @property
    def edits(self):
        return self.world.messenger.edits

    def waiting(self):
        far = self.world.clock.now() + timedelta(days=1)
        return self.world.read(lambda session: edits_table.list_ready(session, far, 100))


@pytest.fixture
async def told(world):
    world.clock.set(EIGHT)
    found = Readers(world)
    await world.tick()
    assert len(world.messenger.arrived) == 2
    assert not (await found.collected()).edited
    return found


async def test_another_source_edits_the_message_of_each_chat_and_sends_none(told):
    await told.grows()
    assert (await told.collected()).edited == 2
    assert {edit.chat_id for edit in told.edits} == {message.chat_id for message in told.world.messenger.arrived}
    assert all("Coast News, Orbit Wire · updated" in edit.text for edit in told.edits)
    assert set(told.world.messenger.edit_lanes) == {Lane.EDIT}
    assert len(told.world.messenger.tried) == 2


async def test_the_buttons_stay_under_the_message(told):
    await told.grows()
    await told.collected()
    sent = told.world.messenger.arrived[0]
    assert sent.keyboard
    assert next(edit for edit in told.edits if edit.chat_id == sent.chat_id).keyboard == sent.keyboard


async def test_nothing_visible_means_no_call(told):
    def retell(session):
        story = stories_table.find_story(session, told.ferry)
        assert story is not None
        draft = StoryDraft(story.headline, 1, story.link, story.lead, (), "en", story.sources, 2, story.first_at, EIGHT)
        stories_table.save_story(session, told.ferry, draft, EIGHT + HOUR, None)

    told.world.write(retell)
    assert (await told.collected()).planned == 0
    await told.grows()
    await told.collected()
    told.edits.clear()
    deliveries = told.world.read(lambda session: edits_table.list_telling(session, [told.ferry], EIGHT - HOUR))
    told.world.write(edits_table.plan, deliveries, told.world.clock.now())
    assert (await told.world.edit()).same == 2
    assert told.edits == []
    assert told.waiting() == ()


async def test_what_grows_within_minutes_is_one_edit_with_the_newest_state(told):
    for minute in range(1, 3):
        await told.grows(source=f"Source {minute}", minutes=1)
        await told.world.edit()
    await told.changes(minutes=0.5)
    await told.grows(told.moon, source="Moon Post", minutes=0.5)
    await told.collected()
    assert len(told.edits) == 2
    for edit in told.edits:
        assert "18 hurt" in edit.text
        assert "Source 2" not in edit.text  # change_story names its own sources
        assert "Coast News, Moon Post" in edit.text


async def test_no_message_is_edited_more_often_than_every_few_minutes(told):
    began_at = told.world.clock.now()
    for number in range(30):
        await told.grows(source=f"Source {number}", minutes=1)
        await told.world.edit()
    span = told.world.clock.now() - began_at
    assert 1 < len(told.edits) / 2 <= span / COLLECTED_FOR + 1


async def test_a_change_shown_by_an_edit_still_comes_marked_in_the_next_briefing_and_once(told):
    await told.changes()
    await told.collected()
    assert all("Changed: <b>12 → 18 hurt</b>" in edit.text for edit in told.edits)
    told.world.clock.set(EIGHT + timedelta(days=1))
    await told.world.tick()
    (second,) = [m for m in told.world.messenger.arrived[2:] if m.chat_id == ALICE.chat_id]
    assert "Ferry aground, 18 hurt" in second.text
    assert "Changed: <b>12 → 18 hurt</b>" in second.text
    told.world.clock.set(EIGHT + timedelta(days=2))
    await told.world.tick()
    assert "18 hurt" not in told.world.messenger.arrived[-1].text


async def test_what_was_told_anew_lives_in_the_newer_message_only(told):
    await told.changes()
    told.world.clock.set(EIGHT + timedelta(days=1))
    await told.world.tick()
    await told.grows(source="Orbit Wire")
    await told.collected()
    newer = {message.chat_id: message for message in told.world.messenger.arrived[2:]}
    numbers = {edit.message_id for edit in told.edits}
    assert len(told.edits) == 2
    assert len(newer) == 2
    await told.collected()
    assert {edit.message_id for edit in told.edits} == numbers
    assert all("Changed:" in edit.text for edit in told.edits)


async def test_after_two_days_a_message_stays_as_it_is(told):
    told.world.clock.set(EIGHT + FROZEN_AFTER + HOUR)
    await told.grows()
    assert (await told.collected()).edited == 0


async def test_what_became_due_too_late_stays_as_it_is(told):
    await told.grows()
    await told.world.edit()
    told.world.clock.set(EIGHT + FROZEN_AFTER + HOUR)
    assert (await told.world.edit()).edited == 0
    assert told.edits == []
    assert told.waiting() == ()


@pytest.mark.parametrize("outcome", [MessageGone("message to edit not found"), Refused("BUTTON_DATA_INVALID")])
async def test_a_deleted_message_is_let_alone_whatever_grows(told, outcome):
    told.world.messenger.will_edit(outcome, outcome)
    await told.grows()
    await told.collected()
    assert len(told.edits) == 2
    await told.grows(source="Strait Post")
    await told.collected()
    assert len(told.edits) == 2


async def test_not_modified_is_as_good_as_edited(told):
    told.world.messenger.will_edit(NotModified(), NotModified())
    await told.grows()
    assert (await told.collected()).edited == 2
    assert told.waiting() == ()


async def test_telegrams_pause_is_kept_and_the_newest_state_comes_after_it(told):
    told.world.messenger.will_edit(*[RetryLater(timedelta(minutes=5), "429")] * 2)
    await told.grows()
    assert (await told.collected()).put_off == 2
    told.world.clock.advance(minutes=4)
    await told.world.edit()
    assert len(told.edits) == 2
    await told.changes(minutes=2)
    assert (await told.world.edit()).edited == 2
    assert all("18 hurt" in edit.text for edit in told.edits[2:])


async def test_a_lost_answer_is_asked_again_without_harm(told):
    told.world.messenger.will_edit(Uncertain("timed out"), Uncertain("timed out"), NotModified(), NotModified())
    await told.grows()
    assert (await told.collected()).put_off == 2
    told.world.clock.advance(minutes=1)
    assert (await told.world.edit()).edited == 2
    assert len(told.edits) == 4
    assert told.waiting() == ()


async def test_who_blocked_us_is_paused_and_nothing_more_is_tried(told):
    told.world.messenger.will_edit(ChatGone("bot was blocked by the user"))
    await told.grows()
    await told.collected()
    blocked = told.edits[0].chat_id
    states = {
        chat.address.chat_id: chat.state
        for chat in told.world.read(chats_table.get_chats, [one.id for one in told.chats]).values()
    }
    assert states.pop(blocked) is ChatState.GONE
    assert set(states.values()) == {ChatState.ACTIVE}
    await told.grows(source="Strait Post")
    await told.collected()
    assert [edit.chat_id for edit in told.edits].count(blocked) == 1


async def test_a_group_that_moved_keeps_its_old_message_as_it_is(told):
    told.world.messenger.will_edit(ChatMoved(-1_000_000_009_999), ChatMoved(-1_000_000_009_999))
    await told.grows()
    await told.collected()
    assert told.waiting() == ()


async def test_an_outage_is_not_hammered(told):
    for number in range(12):
        told.world.write(alice_like, number)
    told.world.messenger.will_edit(*[RetryLater(None, "no network")] * 100)
    await told.grows()
    await told.collected()
    tried = len(told.edits)
    await told.world.edit()
    assert len(told.edits) == tried


def alice_like(session, number):
    return save_chat(session, Address(2000 + number))


async def test_what_grew_while_its_message_was_on_the_way_is_told_too(world):
    world.clock.set(EIGHT)
    found = Readers(world)
    await world.group()
    await world.compose()
    await found.grows(minutes=1)
    await world.edit()
    await world.deliver()
    await found.collected()
    assert len(found.edits) == 2


async def test_what_grows_while_the_edit_is_on_its_way_is_told_next_time(told):
    told.world.messenger.on_edit = lambda _: grow_once()
    grown: list[None] = []

    def grow_once():
        if not grown:
            grown.append(told.world.write(join_source, told.ferry, "Strait Post", told.world.clock.now()))

    await told.grows()
    await told.collected()
    assert not any("+1 · updated" in edit.text for edit in told.edits)
    await told.collected()
    assert len(told.edits) == 4
    assert all("Coast News, Orbit Wire +1 · updated" in edit.text for edit in told.edits[2:])


async def test_who_lost_the_post_meanwhile_leaves_it_to_the_next(told):
    """Its edits may be made again; none is lost."""
    await told.grows()
    await told.world.edit()
    told.world.clock.advance(seconds=COLLECTED_FOR.total_seconds())
    told.world.edit._leads = lambda: not told.edits
    assert (await told.world.edit()).edited == 0
    told.world.restart()
    assert (await told.world.edit()).edited == 2


async def test_a_kill_before_it_is_written_down_costs_one_more_edit(told):
    await told.grows()
    await told.world.edit()
    told.world.restart()
    assert (await told.collected()).edited == 2


async def test_a_muted_story_stays_as_it_was(told):
    rule = Mute(MuteKind.STORY, str(told.ferry))
    told.world.write(mutes_table.set_mutes, told.chats[0].id, [rule], told.world.clock.now())
    await told.grows()
    assert (await told.collected()).edited == 1


async def test_a_message_marked_as_a_repeat_keeps_its_mark(world):
    world.clock.set(EIGHT)
    found = Readers(world)
    world.messenger.will(Uncertain("timed out"), chat_id=ALICE.chat_id)
    await world.tick()
    world.clock.advance(minutes=1)
    await world.deliver()
    await found.grows()
    await found.collected()
    (edit,) = [edit for edit in found.edits if edit.chat_id == ALICE.chat_id]
    assert "may be a repeat" in edit.text


async def test_the_update_of_a_tracked_story_is_the_one_that_grows(told):
    track = Track(told.world.database, told.world.clock, wording)
    await track.begin(told.chats[0], told.ferry, 77)
    await told.changes()
    await track()
    await told.world.deliver()
    update = told.world.messenger.arrived[-1]
    assert update.text.startswith("📌")
    await told.grows()
    await told.collected()
    (edit,) = [edit for edit in told.edits if edit.chat_id == ALICE.chat_id]
    assert edit.text.startswith("📌")
    assert "Coast News, Orbit Wire · updated" in edit.text


async def test_only_the_sender_edits(told):
    told.world.edit._leads = lambda: False
    await told.grows()
    assert (await told.collected()).edited == 0


async def test_a_clock_set_back_holds_no_edit_for_years(told):
    await told.grows()
    await told.world.edit()
    told.world.clock.advance(days=-400)
    await told.world.edit.take_over()
    assert (await told.world.edit()).edited == 2


async def test_what_nobody_needs_any_more_is_pruned(told):
    told.world.messenger.will_edit(MessageGone("deleted"), MessageGone("deleted"))
    await told.grows()
    await told.collected()
    told.world.clock.advance(days=3)
    prune = Prune(told.world.database, told.world.clock, Retention(timedelta(days=90), timedelta(days=90), None))
    assert (await prune()).small_things >= 2
