"""Which waiting message may leave now: Telegram's limits, kept by ourselves (https://core.telegram.org/bots/faq).

Time is an argument: seconds of any clock that never goes back. Three limits hold in every window of time, wherever it
begins: so many a second in all, one a second in a chat (an answer may be a small burst), twenty a minute in a group.
Within them answers overtake digests, digests overtake late ones and notices, and in one lane the longest waiting chat
goes first. Late digests, of which there are many after a long stop, keep to a share of the limit, and so do edits.
"""

import math
from collections import deque
from collections.abc import Hashable
from dataclasses import dataclass, field
from heapq import heappop, heappush
from typing import Generic, TypeVar

from bot.core.delivery import Lane

ChatKey = int | str  # an id, or the @name of a channel

MESSAGES_PER_SECOND = 30.0  # free of charge; paid broadcast allows up to 1000
# What the way to Telegram may squeeze out of the distance between two messages: the first go over new connections and
# arrive late, the ones a second after them do not. Costs a per cent and a half of the limit.
SLACK_S = 0.015
CATCH_UP_SHARE = 0.1  # of a second's messages may leave at once after a late timer; after a rest they may not
CHAT_INTERVAL_S = 1.0 + 5 * SLACK_S  # nobody reads faster, so a chat can afford more slack
CHAT_BURST = 3  # "short bursts" are allowed: an answer of several parts is not torn apart
GROUP_MESSAGES = 20
GROUP_WINDOW_S = 60.0 + 50 * SLACK_S
STORM = 5  # different chats told to wait, with nothing accepted between: it is the whole bot that is too fast
FEWEST_CHATS_TO_PRUNE = 1024
SHARES = {  # of the limit, for what is not urgent; what is keeps the rest, however much of this waits
    Lane.LATE: 25 / 30,  # digests that were missed
    Lane.EDIT: 6 / 30,  # a story of a hundred thousand readers may grow by the minute
}

Ticket = TypeVar("Ticket", bound=Hashable)


@dataclass(slots=True)
class _Chat:
    paid_until: float = -math.inf  # each message pays for one interval from here on
    held_until: float = -math.inf
    recent: deque[float] = field(default_factory=deque)  # groups only: when the last twenty left


class Pacer(Generic[Ticket]):
    """Holds tickets until they may leave."""

    def __init__(self, per_second: float = MESSAGES_PER_SECOND) -> None:
        self._interval = 1.0 / per_second
        self._window = max(1, math.floor(per_second))
        self._window_s = self._window * self._interval + SLACK_S
        self._catch_up_s = self._interval * max(2, round(per_second * CATCH_UP_SHARE))
        self._next_at = -math.inf
        self._lane_intervals = {lane: self._interval / share for lane, share in SHARES.items()}
        self._lanes_at = dict.fromkeys(SHARES, -math.inf)
        self._held_until = -math.inf
        self._departures: deque[float] = deque(maxlen=self._window)
        self._chats: dict[ChatKey, _Chat] = {}
        self._prune_at = FEWEST_CHATS_TO_PRUNE
        self._asked = 0
        self._lines: dict[tuple[ChatKey, Lane], deque[tuple[int, Ticket]]] = {}
        # Each line stands in one of two heaps: until its chat may speak again, then by how long its first has waited.
        self._resting: list[tuple[float, int, ChatKey, Lane]] = []
        self._ready: dict[Lane, list[tuple[int, ChatKey]]] = {lane: [] for lane in Lane}
        self._told_to_wait: set[ChatKey] = set()

    def ask(self, ticket: Ticket, chat: ChatKey, lane: Lane) -> None:
        """Put a message in line; within a chat and lane they leave in the order they came."""
        self._asked += 1
        line = self._lines.get((chat, lane))
        if line is None:
            line = self._lines[chat, lane] = deque()
            heappush(self._resting, (-math.inf, self._asked, chat, lane))
        line.append((self._asked, ticket))

    def withdraw(self, ticket: Ticket, chat: ChatKey, lane: Lane) -> None:
        """Take a message out of its line, if it is still there."""
        line = self._lines.get((chat, lane), deque())
        for place, (_, other) in enumerate(line):
            if other == ticket:
                del line[place]
                return

    def leave(self, now: float) -> Ticket | None:
        """The message that leaves now, counted as left; None when none may."""
        if now < self._open_at():
            return None
        while self._resting and self._resting[0][0] <= now:
            _, _, chat, lane = heappop(self._resting)
            self._enter(chat, lane, now)
        for lane, ready in self._ready.items():
            while ready and now >= self._lane_open_at(lane):
                _, chat = heappop(ready)
                line = self._lines[chat, lane]
                at = self._chat_open_at(chat, lane)
                if line and at <= now:
                    _, ticket = line.popleft()
                    self._charge(chat, now)
                    if lane in self._lane_intervals:
                        self._lanes_at[lane] = now + self._lane_intervals[lane]
                    self._enter(chat, lane, now)
                    return ticket
                self._enter(chat, lane, now)
        return None

    def wake_at(self) -> float | None:
        """When to ask `leave` again, after it gave None; None when nothing waits."""
        moments = [self._lane_open_at(lane) for lane, ready in self._ready.items() if ready]
        moments += [self._resting[0][0]] if self._resting else []
        return max(min(moments), self._open_at()) if moments else None

    def open_at(self, chat: ChatKey | None) -> float:
        """When Telegram listens again, to this chat or (None) to the bot: the end of what it told us to wait."""
        state = self._chats.get(chat) if chat is not None else None
        return max(self._held_until, state.held_until if state else -math.inf)

    def told_to_wait(self, chat: ChatKey, until: float) -> bool:
        """Telegram refused a message and named a pause: hold the chat. True when all chats are held.

        Telegram does not say whether it meant the chat or the bot. When several chats in a row are refused and none is
        served between, it meant the bot.
        """
        state = self._chats.setdefault(chat, _Chat())
        state.held_until = max(state.held_until, until)
        self._told_to_wait.add(chat)
        if len(self._told_to_wait) < STORM:
            return False
        self._held_until = max(self._held_until, until)
        return True

    def accepted(self) -> None:
        """Telegram took a message."""
        self._told_to_wait.clear()

    def _open_at(self) -> float:
        full = len(self._departures) == self._window
        return max(self._next_at, self._held_until, self._departures[0] + self._window_s if full else -math.inf)

    def _lane_open_at(self, lane: Lane) -> float:
        return self._lanes_at.get(lane, -math.inf)

    def _chat_open_at(self, chat: ChatKey, lane: Lane) -> float:
        state = self._chats.get(chat)
        if state is None:
            return -math.inf
        burst = CHAT_BURST if lane is Lane.ANSWER else 1
        at = max(state.paid_until - (burst - 1) * CHAT_INTERVAL_S, state.held_until)
        return max(at, state.recent[0] + GROUP_WINDOW_S) if len(state.recent) == GROUP_MESSAGES else at

    def _enter(self, chat: ChatKey, lane: Lane, now: float) -> None:
        """Put a line into the heap where it belongs now, or forget it when it is empty."""
        line = self._lines[chat, lane]
        if not line:
            del self._lines[chat, lane]
            return
        at = self._chat_open_at(chat, lane)
        if at <= now:
            heappush(self._ready[lane], (line[0][0], chat))
        else:
            heappush(self._resting, (at, line[0][0], chat, lane))

    def _charge(self, chat: ChatKey, now: float) -> None:
        self._departures.append(now)
        late = now - self._next_at <= self._catch_up_s
        self._next_at = (self._next_at if late else now) + self._interval
        state = self._chats.get(chat)
        if state is None:
            self._prune(now)
            state = self._chats[chat] = _Chat()
        state.paid_until = max(state.paid_until, now) + CHAT_INTERVAL_S
        if isinstance(chat, str) or chat < 0:  # groups, and channels, whose ids look the same
            state.recent.append(now)
            if len(state.recent) > GROUP_MESSAGES:
                state.recent.popleft()

    def _prune(self, now: float) -> None:
        """Forget chats with nothing left to remember: memory follows the rate, not the number of readers."""
        if len(self._chats) < self._prune_at:
            return
        self._chats = {
            chat: state
            for chat, state in self._chats.items()
            if max(state.paid_until, state.held_until, state.recent[-1] + GROUP_WINDOW_S if state.recent else now) > now
        }
        self._prune_at = max(FEWEST_CHATS_TO_PRUNE, 2 * len(self._chats))
