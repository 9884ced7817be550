"""replay: a recorded period again, under a simulated clock, through the same use cases, on a throw-away database.

Stories are made anew from WARM_UP before the period on, by the code and the configuration of today; then every
scheduled digest of the period is composed and "sent" at its moment. What people asked for by hand (/new, a digest
now) is not repeated.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.core.delivery import Edited, EditOutcome, Lane, Outcome, Sent
from bot.core.markup import escape, plain
from bot.core.replays import ReplayedDigest
from bot.core.subscriptions import ChatKey
from bot.core.wording import Wordings
from bot.ports import ChatFacts, Message, MessageEdit, Messenger
from bot.storage import chats as chats_table
from bot.storage import recording as recording_table
from bot.storage import slots as slots_table
from bot.storage.db import Database, Session
from bot.storage.recording import ItemState, Setup
from bot.usecases.compose import Compose
from bot.usecases.deliver import Deliver
from bot.usecases.group import Group
from bot.usecases.replan import replan

WARM_UP = timedelta(days=4)  # longer than grouping looks back (72 h) and than a digest's period


@dataclass(frozen=True, slots=True)
class Plan:
    """How one run of the period differs from the recorded one."""

    window: timedelta
    grace: timedelta
    stories: int  # what a chat gets that has `stories_before`, the operator's number when it was made
    stories_before: int
    topics: Mapping[str, tuple[str, ...]]  # feed address → its topics, where the configuration says so
    left_out: frozenset[str]  # addresses of feeds that this configuration does not have


@dataclass(frozen=True, slots=True)
class Recording:
    since: datetime
    until: datetime
    setup: Setup
    states: tuple[ItemState, ...]


class SimulatedClock:
    def __init__(self, at: datetime) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at


class Listener(Messenger):
    """Telegram's place in a replay: takes everything at once and keeps what it got."""

    def __init__(self) -> None:
        self.heard: list[Message] = []

    async def facts(self, chat_id: int) -> ChatFacts | None:  # noqa: ARG002 (groups are not replayed with their people)
        return None

    async def send(self, message: Message, lane: Lane) -> Outcome:  # noqa: ARG002 (nobody else is on the line)
        self.heard.append(message)
        return Sent(len(self.heard))

    async def send_picture(self, message: Message, png: bytes, lane: Lane) -> Outcome:  # noqa: ARG002 (nobody looks)
        return await self.send(message, lane)  # nobody reports of a replay; the port asks for it

    async def edit(self, edit: MessageEdit, lane: Lane) -> EditOutcome:  # noqa: ARG002 (what was said then stands)
        return Edited()


def record(session: Session, since: datetime, until: datetime, chat_id: int | None = None) -> Recording:
    """Read from the real database what a replay needs; nothing is changed there."""
    return Recording(
        since,
        until,
        recording_table.read_setup(session, since, until, chat_id),
        recording_table.read_states(session, since - WARM_UP, until),
    )


class Replay:
    """One run. `database` is empty but for its tables, and of no use afterwards."""

    def __init__(self, database: Database, recording: Recording, plan: Plan, wordings: Wordings) -> None:
        self._database = database
        self._recording = recording
        self._plan = plan
        self._clock = SimulatedClock(recording.since - WARM_UP)
        self._listener = Listener()
        self._group = Group(database, self._clock)
        self._compose = Compose(database, self._clock, wordings, plan.window, plan.grace)
        self._deliver = Deliver(database, self._listener, self._clock, wordings)
        self._last_edition = 0
        self._digests: list[ReplayedDigest] = []

    async def __call__(self, on_progress: Callable[[int], None] = lambda _: None) -> tuple[ReplayedDigest, ...]:
        """Every digest of the period, in the order they came. `on_progress` hears how many item states have passed."""
        setup, unwanted = self._planned()
        await self._database.write(lambda session: recording_table.write_setup(session, setup))
        states = [state for state in self._recording.states if state.item_id not in unwanted]
        on_progress(len(self._recording.states) - len(states))
        begun = False
        at = 0
        while at < len(states):
            moment = states[at].at
            if not begun and moment > self._recording.since:
                begun = True
                await self._begin()
            await self._slots_until(moment)
            end = next((one for one in range(at, len(states)) if states[one].at != moment), len(states))
            self._clock.at = moment
            some = states[at:end]
            await self._database.write(lambda session, some=some: recording_table.write_states(session, some))  # type: ignore[misc]
            await self._group()
            on_progress(end - at)
            at = end
        if not begun:
            await self._begin()
        await self._slots_until(self._recording.until)
        return tuple(self._digests)

    def _planned(self) -> tuple[Setup, frozenset[int]]:
        """The setup as the plan wants it, and the items of feeds that it leaves out."""
        plan, rows = self._plan, []
        feeds_out: set[int] = set()
        for table, found in self._recording.setup.rows:
            if table.name == "feeds":
                feeds_out = {row["id"] for row in found if row["url"] in plan.left_out}
                found = tuple(  # noqa: PLW2901 (the same rows, changed)
                    row | {"topics": list(plan.topics.get(row["url"], row["topics"]))} for row in found
                )
            elif table.name == "chats":
                found = tuple(  # noqa: PLW2901
                    row | {"stories": plan.stories} if row["stories"] == plan.stories_before else row for row in found
                )
            rows.append((table, found))
        unwanted = {state.item_id for state in self._recording.states if state.columns.get("feed_id") in feeds_out}
        return Setup(tuple(rows), self._recording.setup.told), frozenset(unwanted)

    async def _begin(self) -> None:
        """The period begins: what was told is told, and every schedule stands at its next moment."""
        self._clock.at = self._recording.since

        def work(session: Session) -> None:
            recording_table.write_told(session, self._recording.setup.told)
            for chat in recording_table.list_chat_ids(session):
                replan(session, chats_table.get_chat(session, ChatKey(chat)), self._clock.at)

        await self._database.write(work)

    async def _slots_until(self, moment: datetime) -> None:
        """Compose and send what is due up to then, each at its own moment."""
        while True:
            due_at = await self._database.read(slots_table.oldest_due_at)
            if due_at is None or due_at > moment or due_at <= self._recording.since:
                return
            self._clock.at = due_at
            await self._compose()
            heard = len(self._listener.heard)
            await self._deliver()
            await self._keep(self._listener.heard[heard:])

    async def _keep(self, heard: list[Message]) -> None:
        made = await self._database.read(
            lambda session: recording_table.list_editions_after(session, self._last_edition)
        )
        for edition in made:
            self._last_edition = edition.id
            messages = [message.text for message in heard if message.chat_id == edition.chat_id]
            markup = "\n\n".join(messages)
            stories = sorted(edition.stories, key=lambda story: _found(markup, escape(story.headline)))
            text = "\n\n".join(plain(message) for message in messages)
            self._digests.append(ReplayedDigest(edition.chat_id, edition.key, edition.due_at, tuple(stories), text))


def _found(text: str, words: str) -> int:
    """Where the words stand; what a digest shortened comes last."""
    at = text.find(words)
    return at if at >= 0 else len(text)
